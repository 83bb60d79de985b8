# SPDX-License-Identifier: GPL-3.0-or-later
"""The MS over the left part of the map, in QGIS's own canvas."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import Qgis, QgsContrastEnhancement, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent, QMouseEvent
from qgis.PyQt.QtTest import QTest

from ssdiff_qgis.gui.swipe import _colour, start_swipe
from ssdiff_qgis.toolbelt.result_layers import ms_band, remember_ms
from tests.qgis.waiting import wait


def flat(path, value: int, bands: int = 3) -> QgsRasterLayer:
    """A layer of one grey."""
    target = gdal.GetDriverByName("GTiff").Create(str(path), 60, 60, bands)
    target.SetGeoTransform((500000.0, 1.0, 0.0, 5600000.0, 0.0, -1.0))
    target.WriteArray(np.full((bands, 60, 60), value, np.uint8))
    target = None
    return QgsRasterLayer(str(path), path.stem)


@pytest.fixture
def map_of_two(desktop, qgis_new_project, tmp_path):
    """A map of a bright result whose dark MS is in the project, but not on the map."""
    ms, result = flat(tmp_path / "ms.tif", 40), flat(tmp_path / "result.tif", 220)
    QgsProject.instance().addMapLayers([ms, result])
    remember_ms(result, ms.id(), [1, 2, 3])
    canvas = desktop.mapCanvas()
    canvas.resize(400, 300)
    canvas.setDestinationCrs(result.crs())
    canvas.setLayers([result])
    canvas.setExtent(result.extent().buffered(-10))
    canvas.setMapTool(QgsMapToolPan(canvas))
    canvas.show()
    canvas.refresh()
    canvas.waitWhileRendering()
    return desktop, result, ms


def grey(canvas, x: float) -> int:
    """Brightness of the canvas at a fraction of its width."""
    image = canvas.grab().toImage()
    return image.pixelColor(round(x * image.width()), image.height() // 2).red()


def test_ms_left_result_right(map_of_two, grab):
    desktop, result, _ = map_of_two
    canvas = desktop.mapCanvas()
    tool = start_swipe(desktop, [result])
    wait(lambda: grey(canvas, 0.25) < 100)
    assert grey(canvas, 0.75) > 150
    tool.curtain.move(0.9)
    assert grey(canvas, 0.75) < 100
    grab(canvas, "swipe")
    tool.end()
    assert grey(canvas, 0.25) > 150


def test_ms_has_the_colours_of_the_result(map_of_two):
    desktop, result, ms = map_of_two
    canvas = desktop.mapCanvas()
    own = ms.renderer()

    def stretch(high: float) -> None:
        stretches = [QgsContrastEnhancement(Qgis.DataType.Byte) for _ in range(3)]
        for each in stretches:
            each.setContrastEnhancementAlgorithm(
                QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
            )
            each.setMinimumValue(0)
            each.setMaximumValue(high)
        renderer = result.renderer()
        renderer.setRedContrastEnhancement(stretches[0])
        renderer.setGreenContrastEnhancement(stretches[1])
        renderer.setBlueContrastEnhancement(stretches[2])
        result.triggerRepaint()
        canvas.refresh()

    stretch(80)
    tool = start_swipe(desktop, [result])
    wait(lambda: grey(canvas, 0.25) in range(120, 136))  # 40 of 80
    stretch(50)  # while it is shown
    wait(lambda: grey(canvas, 0.25) in range(196, 212))
    tool.end()
    assert ms.renderer() is own and own.redContrastEnhancement().maximumValue() != 50


def test_bands_of_the_ms_are_those_of_the_result(qgis_app, tmp_path):
    ms, result = flat(tmp_path / "ms.tif", 40, bands=5), flat(tmp_path / "result.tif", 220)
    remember_ms(result, ms.id(), [5, 3, 1])
    assert [ms_band(result, number) for number in (1, 2, 3, 4)] == [5, 3, 1, 4]
    _colour(ms, result)
    renderer = ms.renderer()
    shown = renderer.redBand(), renderer.greenBand(), renderer.blueBand()
    assert shown == (5, 3, 1)
    few = flat(tmp_path / "few.tif", 40)
    _colour(few, result)  # it has no band 5: it stays as it is
    assert few.renderer().redBand() == 1


def test_line_follows_the_mouse(map_of_two):
    desktop, result, _ = map_of_two
    canvas = desktop.mapCanvas()
    tool = start_swipe(desktop, [result])
    where = QPoint(100, 100)
    QTest.mousePress(
        canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, where
    )
    assert tool.curtain.place == pytest.approx(100 / canvas.width(), abs=0.01)
    to = QPoint(300, 100)
    for button, place in ((Qt.MouseButton.LeftButton, 300), (Qt.MouseButton.NoButton, 300)):
        moved = QMouseEvent(
            QEvent.Type.MouseMove,
            to,
            Qt.MouseButton.NoButton,
            button,
            Qt.KeyboardModifier.NoModifier,
        )
        desktop_event(canvas, moved)
        assert tool.curtain.place == pytest.approx(place / canvas.width(), abs=0.01)
        to = QPoint(50, 50)
    tool.end()


def desktop_event(canvas, event) -> None:
    from qgis.core import QgsApplication

    QgsApplication.sendEvent(canvas.viewport(), event)


def test_esc_gives_the_tool_back(map_of_two):
    desktop, result, _ = map_of_two
    canvas = desktop.mapCanvas()
    before = canvas.mapTool()
    tool = start_swipe(desktop, [result])
    assert canvas.mapTool() is tool
    tool.keyPressEvent(
        QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    )
    assert canvas.mapTool() is before and tool.curtain is None


def test_it_ends_with_the_ms(map_of_two):
    desktop, result, ms = map_of_two
    tool = start_swipe(desktop, [result])
    QgsProject.instance().removeMapLayer(ms.id())
    assert tool.curtain is None and desktop.mapCanvas().mapTool() is not tool


def test_map_that_moved_is_drawn_again(map_of_two):
    desktop, result, _ = map_of_two
    canvas = desktop.mapCanvas()
    tool = start_swipe(desktop, [result])
    wait(lambda: grey(canvas, 0.25) < 100)
    # Beyond the rasters there is nothing on either side.
    extent = result.extent()
    extent.setXMinimum(extent.xMaximum() + 1000)
    extent.setXMaximum(extent.xMinimum() + 50)
    canvas.setExtent(extent)
    canvas.refresh()
    canvas.waitWhileRendering()
    wait(lambda: grey(canvas, 0.25) > 250)
    tool.end()


def test_without_a_result_nothing_begins(map_of_two):
    desktop, _, ms = map_of_two
    before = desktop.mapCanvas().mapTool()
    assert start_swipe(desktop, [ms]) is None
    assert desktop.mapCanvas().mapTool() is before
