# SPDX-License-Identifier: GPL-3.0-or-later
"""Which PAN and MS layers belong together."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (  # type: ignore[attr-defined]
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication

from ssdiff_qgis.engine.errors import GeometryError

_MOST = 0.5
"""Share of an MS's area that layers of one position in their lists must have in common."""
_LEAST = 0.05
"""Share of an MS's area that the PAN of the same scene must cover."""


def pair_up(
    pans: Sequence[QgsRasterLayer],
    multispectral: Sequence[QgsRasterLayer],
    context: QgsCoordinateTransformContext,
) -> list[tuple[QgsRasterLayer, QgsRasterLayer]]:
    """Find the PAN of every MS: that of the same position in the list, if most of it is covered.

    Else it is the one that covers most; a list of layers has no order that a user cares for.

    Args:
        pans: PAN layers.
        multispectral: MS layers, as many.
        context: How QGIS transforms coordinates.

    Returns:
        PAN and MS of every scene, in the order of the MS layers.

    Raises:
        GeometryError: If they are not as many, or do not belong together.
    """
    if len(pans) != len(multispectral):
        raise GeometryError(
            QCoreApplication.translate(
                "ScenePairs",
                "{pans} PAN layers and {ms} MS layers were chosen. Choose one PAN for every MS.",
            ).format(pans=len(pans), ms=len(multispectral))
        )
    shares = [[_covered(pan, ms, context) for pan in pans] for ms in multispectral]
    if len(pans) == 1 or all(row[i] >= _MOST for i, row in enumerate(shares)):
        return list(zip(pans, multispectral))
    chosen = [max(range(len(pans)), key=row.__getitem__) for row in shares]
    for ms, row, number in zip(multispectral, shares, chosen):
        if row[number] < _LEAST or chosen.count(number) > 1:
            raise GeometryError(
                QCoreApplication.translate(
                    "ScenePairs",
                    "It is not clear which PAN layer belongs to the MS layer '{}': none covers it, "
                    "or another MS fits it as well. Choose the layers in the same order in both "
                    "lists.",
                ).format(ms.name())
            )
    return [(pans[number], ms) for ms, number in zip(multispectral, chosen)]


def _covered(
    pan: QgsRasterLayer, ms: QgsRasterLayer, context: QgsCoordinateTransformContext
) -> float:
    """Share of an MS's extent that a PAN's covers."""
    extent: QgsRectangle = ms.extent()
    if pan.crs().isValid() and ms.crs().isValid() and pan.crs() != ms.crs():
        try:
            transform = QgsCoordinateTransform(ms.crs(), pan.crs(), context)
            extent = transform.transformBoundingBox(extent)
        except QgsCsException:
            return 0.0
    common = extent.intersect(pan.extent())
    area = extent.width() * extent.height()
    return common.width() * common.height() / area if area and not common.isEmpty() else 0.0
