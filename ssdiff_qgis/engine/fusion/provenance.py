# SPDX-License-Identifier: GPL-3.0-or-later
"""How a raster was made, as it says itself: items of metadata that later readers understand.

They depend on the inputs, the model and the options alone, so that a run that was interrupted ends
with the same bytes: no times, no folders, no device.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ssdiff_qgis.engine.fusion.analysis import SceneAnalysis
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.raster.metadata import Domains
from ssdiff_qgis.engine.storage.resources import software

DOMAIN = "SSDIFF"
"""Metadata domain of the items."""


def of_run(
    pair: Pair, model: Model | None, name: str, options: FuseOptions, timesteps: list[int]
) -> Domains:
    """What is known before the work.

    Args:
        pair: Inputs.
        model: Network; None without one.
        name: Name and version of the model.
        options: Options of the run.
        timesteps: Timesteps of the sampling.
    """
    items = {
        "SOFTWARE": software(),
        "MODEL": name,
        "PAN": f"{Path(pair.pan.path).name}, band {pair.pan_band}",
        "MS": f"{Path(pair.delivered.path).name}, bands {_listed(pair.bands)}",
        "REGISTER": options.register,
    }
    if pair.restored:
        items["NEAREST_NEIGHBOUR_UNDONE"] = ", ".join(raster.role for raster in pair.restored)
    if options.offset is not None:
        items["REGISTER"] = f"offset {_listed(options.offset)} as given"
    if model:
        items["MODEL_SHA256"] = model.digest()
        items["TIMESTEPS"] = _listed(timesteps)
        items["SEED"] = str(options.seed)
    return {"": {"TIFFTAG_SOFTWARE": software()}, DOMAIN: items}


def of_scene(analysis: SceneAnalysis, gain: float, clipped: int) -> Domains:
    """What was found in the scene.

    Args:
        analysis: What the scene as a whole tells.
        gain: MTF gain of the MS at its Nyquist frequency.
        clipped: Number of values that were limited to the data type's range.
    """
    items = {
        "MTF_GAIN": f"{gain:.3f}",
        "NETWORK_WEIGHT": ", ".join(f"{weight:.3f}" for weight in analysis.network_weight),
        "LIMITED_VALUES": str(clipped),
    }
    shift = analysis.shift
    if shift is not None and shift.determined:
        items["OFFSET"] = f"{shift.dy:+.3f} rows, {shift.dx:+.3f} columns (PAN pixels)"
        items["OFFSET_DISPERSION"] = f"{shift.spread:.3f}"
        items["OFFSET_VARIATION"] = f"{shift.variation:.3f}"
        items["OFFSET_CORRECTED"] = "no" if analysis.correction is None else "yes"
    elif shift is not None:
        items["OFFSET"] = "not determined"
    return {DOMAIN: items}


def of_errors(interval: np.ndarray) -> Domains:
    """What the values of an uncertainty are.

    Args:
        interval: How many times the expected absolute error 90 % of the errors stay below, per
            band.
    """
    items = {
        "CONTENT": "expected absolute error per band in DN; last band: root mean square over the "
        "bands, in standard deviations of each",
        "INTERVAL_90": ", ".join(f"{times:.3f}" for times in interval),
    }
    return {DOMAIN: items}


def _listed(numbers: Sequence[float]) -> str:
    return ", ".join(map(str, numbers))
