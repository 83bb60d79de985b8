# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview: the middle of the map in the background."""

from __future__ import annotations

import sys

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle

from ssdiff_qgis.processing import pansharpen, preview
from tests.qgis.waiting import wait


@pytest.fixture
def map_of_town(provider, town, qgis_new_project, desktop, monkeypatch, tmp_path):
    """The desktop with PAN and MS, in the fast mode; the map shows a part of them."""
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    monkeypatch.setattr(pansharpen, "analyses_folder", lambda: tmp_path / "analyses")
    both = [QgsRasterLayer(str(path), name) for path, name in ((town.pan, "PAN"), (town.ms, "MS"))]
    QgsProject.instance().addMapLayers(both)
    canvas = desktop.mapCanvas()
    canvas.setDestinationCrs(both[0].crs())
    canvas.setExtent(both[0].extent())
    return desktop


def previews() -> list[QgsRasterLayer]:
    return QgsProject.instance().mapLayersByName("Preview")


def test_middle_of_the_map_becomes_a_layer(map_of_town, monkeypatch):
    monkeypatch.setattr(preview, "SIDE", 64)
    assert preview.start_preview(map_of_town) is not None
    wait(previews)
    (layer,) = previews()
    assert (layer.width(), layer.height()) == (64, 64)
    centre = map_of_town.mapCanvas().center()
    assert layer.extent().contains(centre) and not preview._running


def test_cancelled_it_leaves_nothing(map_of_town):
    task = preview.start_preview(map_of_town)
    task.cancel()
    wait(lambda: not preview._running)
    assert previews() == []


def test_elsewhere_nothing_is_started(map_of_town):
    canvas = map_of_town.mapCanvas()
    extent = canvas.extent()
    far = QgsRectangle(extent)
    far.setXMinimum(extent.xMinimum() + 1e5)
    far.setXMaximum(extent.xMaximum() + 1e5)
    canvas.setExtent(far)
    assert preview.start_preview(map_of_town) is None
    QgsProject.instance().clear()
    assert preview.start_preview(map_of_town) is None
