# SPDX-License-Identifier: GPL-3.0-or-later
"""Pansharpening itself: a library that knows neither QGIS nor torch.

Its public names can be imported from here; nothing heavy is loaded before one of them is asked for.

Example:
    >>> from ssdiff_qgis.engine import Model, Pair, choose_model, fuse
    >>> pair = Pair.open("pan.tif", "ms.tif")                     # doctest: +SKIP
    >>> model = Model(choose_model(pair.ratio, pair.band_names))  # doctest: +SKIP
    >>> fuse(pair, model, "pansharpened.tif").seconds             # doctest: +SKIP
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ssdiff_qgis.engine.catalogue.selection import choose_model as choose_model
    from ssdiff_qgis.engine.fusion.analysis import SceneAnalysis as SceneAnalysis
    from ssdiff_qgis.engine.fusion.analysis_cache import AnalysisCache as AnalysisCache
    from ssdiff_qgis.engine.fusion.fuse import analyse as analyse
    from ssdiff_qgis.engine.fusion.fuse import fuse as fuse
    from ssdiff_qgis.engine.fusion.options import FuseOptions as FuseOptions
    from ssdiff_qgis.engine.fusion.options import Report as Report
    from ssdiff_qgis.engine.geometry.pair import Pair as Pair
    from ssdiff_qgis.engine.model.onnx_model import Model as Model
    from ssdiff_qgis.engine.progress import Progress as Progress

_ROOMS = {
    "AnalysisCache": "fusion.analysis_cache",
    "FuseOptions": "fusion.options",
    "Model": "model.onnx_model",
    "Pair": "geometry.pair",
    "Progress": "progress",
    "Report": "fusion.options",
    "SceneAnalysis": "fusion.analysis",
    "analyse": "fusion.fuse",
    "choose_model": "catalogue.selection",
    "fuse": "fusion.fuse",
}

__all__ = [*sorted(_ROOMS)]


def __getattr__(name: str) -> Any:
    """Import a public name when it is first asked for."""
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)
