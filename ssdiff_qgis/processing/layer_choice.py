# SPDX-License-Identifier: GPL-3.0-or-later
"""Which layers of a project are likely the PAN and the MS."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable
from typing import NamedTuple

from qgis.core import (  # type: ignore[attr-defined]
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)

COARSER = 1.2
"""By how much the pixels of an MS are larger than PAN's, at least."""


class _Candidate(NamedTuple):
    layer: QgsRasterLayer
    extent: QgsRectangle
    pixel: float
    """Side in degrees of latitude; in the layer's units where it has no reference system."""


def choose_layers(
    layers: Iterable[QgsMapLayer], selected: Collection[QgsMapLayer]
) -> tuple[QgsRasterLayer, QgsRasterLayer] | None:
    """Find the finest layer of one band, and the finest coarser one of several that overlaps it.

    Args:
        layers: Layers of the project.
        selected: Layers that the user has selected; they go before finer ones.

    Returns:
        PAN and MS; None if there are no such two.
    """
    candidates = [c for layer in layers if (c := _candidate(layer)) is not None]
    pairs = [
        (pan, ms)
        for pan in candidates
        for ms in candidates
        if pan.layer.bandCount() == 1 < ms.layer.bandCount()
        and ms.pixel > COARSER * pan.pixel
        and pan.layer.crs().isValid() == ms.layer.crs().isValid()
        and pan.extent.intersects(ms.extent)
    ]

    def rank(pair: tuple[_Candidate, _Candidate]) -> tuple[int, float, float]:
        unselected = sum(candidate.layer not in selected for candidate in pair)
        return unselected, pair[0].pixel, pair[1].pixel

    if not pairs:
        return None
    pan, ms = min(pairs, key=rank)
    return pan.layer, ms.layer


def _candidate(layer: QgsMapLayer) -> _Candidate | None:
    """A raster that GDAL reads with its place on the earth."""
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid():
        return None
    if layer.providerType() != "gdal" or layer.width() * layer.height() == 0:
        return None
    extent, shrink = layer.extent(), 1.0
    if layer.crs().isValid():
        degrees = QgsCoordinateReferenceSystem("EPSG:4326")
        transform = QgsCoordinateTransform(layer.crs(), degrees, QgsProject.instance())
        try:
            extent = transform.transformBoundingBox(extent)
        except QgsCsException:
            return None
        shrink = math.cos(math.radians(extent.center().y()))
    area = extent.width() * extent.height() * abs(shrink) / (layer.width() * layer.height())
    return _Candidate(layer, extent, math.sqrt(area))
