# SPDX-License-Identifier: GPL-3.0-or-later
"""A look at the result: a part of the scene in the middle of the map, as a temporary layer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (  # type: ignore[attr-defined]
    QgsApplication,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication

from ssdiff_qgis.processing.layer_choice import choose_layers

if TYPE_CHECKING:
    from qgis.gui import QgisInterface, QgsMapCanvas

SIDE = 512
"""PAN pixels of a preview along each axis, at most."""
_ALGORITHM = "ssdiff:pansharpen"
# QGIS's task manager owns the C++ part of a task only.
_running: set[Preview] = set()


class Preview:
    """A preview that is being made; a task in QGIS's task manager, where it can be cancelled."""

    def __init__(self, iface: QgisInterface, parameters: dict[str, Any]) -> None:
        self._iface, self._context = iface, QgsProcessingContext()
        self._feedback = QgsProcessingFeedback(False)
        self._context.setProject(QgsProject.instance())
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(_ALGORITHM)
        self.task = QgsProcessingAlgRunnerTask(
            self._algorithm, parameters, self._context, self._feedback
        )
        self.task.executed.connect(self._show)
        _running.add(self)

    def _show(self, successful: bool, results: dict[str, Any]) -> None:
        _running.discard(self)
        title = QCoreApplication.translate("Preview", "Preview")
        if results.get("OUTPUT"):
            QgsProject.instance().addMapLayer(QgsRasterLayer(results["OUTPUT"], title))
        elif not successful and not self._feedback.isCanceled():
            self._iface.messageBar().pushWarning(title, self._feedback.textLog().strip())


def start_preview(iface: QgisInterface) -> QgsProcessingAlgRunnerTask | None:
    """Pansharpen the middle of the map in the background, with the likely layers and defaults.

    Args:
        iface: The QGIS desktop.

    Returns:
        The task; None if there are no such layers there, which the message bar says.
    """
    layers = QgsProject.instance().mapLayers().values()
    chosen = choose_layers(layers, iface.layerTreeView().selectedLayers())
    canvas = iface.mapCanvas()
    extent = _middle(chosen[0], canvas) if chosen and canvas else None
    if chosen is None or extent is None:
        iface.messageBar().pushInfo(
            QCoreApplication.translate("Preview", "Preview"),
            QCoreApplication.translate(
                "Preview",
                "There is no panchromatic layer with a coarser multispectral one in the middle of "
                "the map.",
            ),
        )
        return None
    pan, ms = (layer.id() for layer in chosen)
    preview = Preview(iface, {"PAN": pan, "MS": ms, "EXTENT": extent, "OUTPUT": "TEMPORARY_OUTPUT"})
    QgsApplication.taskManager().addTask(preview.task)
    return preview.task


def _middle(pan: QgsRasterLayer, canvas: QgsMapCanvas) -> QgsReferencedRectangle | None:
    """`SIDE` PAN pixels around the middle of the map; None if PAN does not lie there."""
    project = QgsProject.instance()
    reference = canvas.mapSettings().destinationCrs()
    try:
        centre = QgsCoordinateTransform(reference, pan.crs(), project).transform(canvas.center())
    except QgsCsException:
        return None
    # A little less, so that no further pixel has its centre on an edge.
    side = SIDE - 0.5
    width, height = side * pan.rasterUnitsPerPixelX(), side * pan.rasterUnitsPerPixelY()
    around = QgsRectangle.fromCenterAndSize(centre, width, height).intersect(pan.extent())
    return None if around.isEmpty() else QgsReferencedRectangle(around, pan.crs())
