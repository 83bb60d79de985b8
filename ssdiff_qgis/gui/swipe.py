# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares a result with its MS: the MS covers the map to the left of a line that can be moved.

It has the result's colours, not its layer's own, so that nothing but sharpness differs.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    QgsContrastEnhancement,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRectangle,
    QgsSingleBandGrayRenderer,
)
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QCoreApplication, QLineF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen

from ssdiff_qgis.toolbelt.result_layers import ms_band, ms_of

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtGui import QKeyEvent
    from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

_LINE = 2.0


class Curtain(QgsMapCanvasItem):
    """The MS over the left part of the map.

    Args:
        canvas: Map.
        layer: Layer of the MS.
        result: Layer of the result, whose colours it has.

    Attributes:
        place: Where the line is, as a fraction of the map's width.
    """

    def __init__(self, canvas: QgsMapCanvas, layer: QgsMapLayer, result: QgsMapLayer) -> None:
        super().__init__(canvas)
        self._canvas, self._layer, self._result = canvas, layer, result
        # To be coloured without touching the user's.
        self._drawn_layer: QgsMapLayer = layer.clone()  # type: ignore[assignment]
        self._image = QImage()
        self._job: QgsMapRendererParallelJob | None = None
        self.place = 0.5
        self.setZValue(1000)
        canvas.mapCanvasRefreshed.connect(self.draw_again)
        layer.repaintRequested.connect(self.draw_again)
        self.draw_again()

    def move(self, place: float) -> None:
        """Put the line elsewhere, a fraction of the map's width."""
        self.place = min(max(place, 0.0), 1.0)
        self.update()

    def draw_again(self) -> None:
        """Draw the MS as the map is now, in the background."""
        self.setRect(self._canvas.extent())
        _colour(self._drawn_layer, self._result)
        settings = QgsMapSettings(self._canvas.mapSettings())
        settings.setLayers([self._drawn_layer])
        self._stop()
        job = QgsMapRendererParallelJob(settings)
        job.finished.connect(self._drawn)
        self._job = job
        job.start()

    def close(self) -> None:
        """Take it off the map."""
        self._canvas.mapCanvasRefreshed.disconnect(self.draw_again)
        try:
            self._layer.repaintRequested.disconnect(self.draw_again)
        except RuntimeError:  # the layer was removed from the project
            pass
        self._stop()
        self._canvas.scene().removeItem(self)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        """Called by the map; its position is in pixels."""
        if self._image.isNull():
            return
        size = self._canvas.size()
        left = self.place * size.width()
        covered = QRectF(0, 0, left, size.height())
        shrink = self._image.devicePixelRatio()
        painter.drawImage(covered, self._image, QRectF(0, 0, left * shrink, size.height() * shrink))
        for colour, width in ((Qt.GlobalColor.black, 2 * _LINE), (Qt.GlobalColor.white, _LINE)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(QLineF(left, 0, left, size.height()))

    def _drawn(self) -> None:
        if self._job is not None:
            self._image = self._job.renderedImage()
            self._job = None
            self.update()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.finished.disconnect(self._drawn)
            self._job.cancelWithoutBlocking()
            self._job = None


class SwipeTool(QgsMapTool):
    """Moves the line of a `Curtain` with the mouse; another tool or Esc ends it.

    Args:
        canvas: Map.
        layer: Layer of the MS.
        result: Layer of the result.
    """

    def __init__(self, canvas: QgsMapCanvas, layer: QgsMapLayer, result: QgsMapLayer) -> None:
        self._map = canvas
        super().__init__(canvas)
        self._before, self._layer, self._result = self._map.mapTool(), layer, result
        self.curtain: Curtain | None = None
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def activate(self) -> None:
        """Called by the map when the tool is chosen."""
        super().activate()
        self.curtain = Curtain(self._map, self._layer, self._result)
        QgsProject.instance().layerWillBeRemoved.connect(self._removed)

    def deactivate(self) -> None:
        """Called by the map when another tool is chosen."""
        if self.curtain is not None:
            self.curtain.close()
            self.curtain = None
            QgsProject.instance().layerWillBeRemoved.disconnect(self._removed)
        super().deactivate()

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Take the line here."""
        self._follow(event)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Draw the line along while a button is held."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._follow(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()

    def end(self) -> None:
        """Go back to the tool that was active before."""
        if self._before is not None and self._before is not self:
            self._map.setMapTool(self._before)
        else:
            self._map.unsetMapTool(self)

    def _follow(self, event: QgsMapMouseEvent) -> None:
        if self.curtain is not None:
            self.curtain.move(event.pos().x() / max(self._map.width(), 1))

    def _removed(self, layer: str) -> None:
        if layer in (self._layer.id(), self._result.id()):
            self.end()


def start_swipe(
    iface: QgisInterface, results: Sequence[QgsMapLayer] | None = None
) -> SwipeTool | None:
    """Compare the selected result, else the uppermost in the map, with its MS.

    Args:
        iface: The QGIS desktop.
        results: Layers that may be the result, the first ones first; None for the selected ones,
            then those of the map.

    Returns:
        The tool; None if there is no result with its MS, which the message bar says.
    """
    canvas: QgsMapCanvas = iface.mapCanvas()  # type: ignore[assignment]
    if results is None:
        results = [*iface.layerTreeView().selectedLayers(), *canvas.layers()]
    pair = next(((r, ms) for r in results if (ms := ms_of(r)) is not None), None)
    title = QCoreApplication.translate("SwipeTool", "Compare with the MS")
    if pair is None:
        iface.messageBar().pushInfo(
            title,
            QCoreApplication.translate(
                "SwipeTool",
                "There is no pansharpened layer in the map whose MS is in the project. Load a "
                "result when it is made, then compare.",
            ),
        )
        return None
    result, ms = pair
    if not _sees(canvas, result):
        iface.setActiveLayer(result)
        iface.zoomToActiveLayer()
    tool = SwipeTool(canvas, ms, result)
    canvas.setMapTool(tool)
    iface.messageBar().pushInfo(
        title,
        QCoreApplication.translate(
            "SwipeTool",
            "Left: '{ms}'. Right: the map. Drag the line; Esc ends it.",
        ).format(ms=ms.name()),
    )
    return tool


def _colour(ms: QgsMapLayer, result: QgsMapLayer) -> None:
    """Give a layer of the MS the bands and the stretch of the result, as far as it has any."""
    if not isinstance(ms, QgsRasterLayer) or not isinstance(result, QgsRasterLayer):
        return
    provider: QgsRasterDataProvider = ms.dataProvider()  # type: ignore[assignment]
    shown, bands = result.renderer(), [0]
    renderer: QgsRasterRenderer | None = None
    if isinstance(shown, QgsMultiBandColorRenderer):
        numbers = (shown.redBand(), shown.greenBand(), shown.blueBand())
        bands = [ms_band(result, number) for number in numbers]
        renderer = QgsMultiBandColorRenderer(provider, bands[0], bands[1], bands[2])
        for band, stretch, give in (
            (bands[0], shown.redContrastEnhancement(), renderer.setRedContrastEnhancement),
            (bands[1], shown.greenContrastEnhancement(), renderer.setGreenContrastEnhancement),
            (bands[2], shown.blueContrastEnhancement(), renderer.setBlueContrastEnhancement),
        ):
            give(_same(stretch, provider, band))
    elif isinstance(shown, QgsSingleBandGrayRenderer):
        bands = [ms_band(result, shown.grayBand())]
        renderer = QgsSingleBandGrayRenderer(provider, bands[0])
        renderer.setGradient(shown.gradient())
        renderer.setContrastEnhancement(_same(shown.contrastEnhancement(), provider, bands[0]))
    if renderer is not None and 1 <= min(bands) <= max(bands) <= ms.bandCount():
        ms.setRenderer(renderer)


def _same(
    stretch: QgsContrastEnhancement | None, provider: QgsRasterDataProvider, band: int
) -> QgsContrastEnhancement | None:
    """A stretch for a band that may have another data type."""
    if stretch is None:
        return None
    same = QgsContrastEnhancement(provider.dataType(band))
    same.setContrastEnhancementAlgorithm(stretch.contrastEnhancementAlgorithm(), False)
    same.setMinimumValue(stretch.minimumValue(), False)
    same.setMaximumValue(stretch.maximumValue(), True)
    return same


def _sees(canvas: QgsMapCanvas, layer: QgsMapLayer) -> bool:
    extent: QgsRectangle = canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent())
    return bool(extent.intersects(canvas.extent()))
