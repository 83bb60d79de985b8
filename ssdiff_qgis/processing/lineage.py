# SPDX-License-Identifier: GPL-3.0-or-later
"""Layer metadata in a .qmd file beside a result, where QGIS and catalogues look for its lineage."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsLayerMetadata
from qgis.PyQt.QtXml import QDomDocument

from ssdiff_qgis.engine.fusion.provenance import DOMAIN
from ssdiff_qgis.engine.storage.atomic import write_text

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
    dataset = gdal.Open(path)
    if dataset is None:
        return
    items = dataset.GetMetadata(DOMAIN) or {}
    metadata = QgsLayerMetadata()
    metadata.setIdentifier(path)
    metadata.setType("dataset")
    metadata.setTitle(title)
    metadata.setAbstract(abstract)
    metadata.setCrs(QgsCoordinateReferenceSystem.fromWkt(dataset.GetProjection()))
    metadata.setHistory([abstract, *(f"{key}: {value}" for key, value in sorted(items.items()))])
    # By hand, for a layer of the raster would compute its statistics, and write them beside it.
    document = QDomDocument("qgis")
    root = document.createElement("qgis")
    root.setAttribute("version", Qgis.version())
    document.appendChild(root)
    metadata.writeMetadataXml(root, document)
    try:
        write_text(beside, document.toString())
    except OSError:  # the raster says it itself, too
        return


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
