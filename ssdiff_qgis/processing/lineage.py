# SPDX-License-Identifier: GPL-3.0-or-later
"""Layer metadata in a .qmd file beside a result, where QGIS and catalogues look for its lineage."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal
from qgis.core import QgsLayerMetadata, QgsRasterLayer

from ssdiff_qgis.engine.fusion.provenance import DOMAIN

_MARK = "SSDiff"


def write_lineage(path: str, title: str, abstract: str) -> None:
    """Write how a raster was made into its layer metadata.

    A .qmd file of somebody else, which a raster of another suffix may have, is left as it is.

    Args:
        path: Path of the raster.
        title: Title of the raster.
        abstract: What it was made of, in a sentence.
    """
    beside = Path(path).with_suffix(".qmd")
    if not Path(path).is_file() or (beside.is_file() and _MARK not in _text(beside)):
        return
    layer = QgsRasterLayer(path, title, "gdal")
    if not layer.isValid():
        return
    items = gdal.Open(path).GetMetadata(DOMAIN) or {}
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(path)
    metadata.setType("dataset")
    metadata.setTitle(title)
    metadata.setAbstract(abstract)
    metadata.setCrs(layer.crs())
    metadata.setHistory([abstract, *(f"{key}: {value}" for key, value in sorted(items.items()))])
    layer.setMetadata(metadata)
    layer.saveDefaultMetadata()


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
