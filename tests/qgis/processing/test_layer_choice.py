# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of the project's layers the dialog opens with."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsRasterLayer, QgsVectorLayer

from ssdiff_qgis.processing.layer_choice import choose_layers

LEFT, TOP = 500000.0, 5600000.0


@pytest.fixture
def layer(tmp_path: Path, qgis_app):
    """``layer(name, pixel, bands, ...)`` makes a layer of 64 m by 64 m."""

    def layer(name, pixel, bands, left=LEFT, crs=32633, warp="") -> QgsRasterLayer:
        side, path = round(64 / pixel), str(tmp_path / f"{name}.tif")
        raster = gdal.GetDriverByName("GTiff").Create(path, side, side, bands)
        raster.SetGeoTransform((left, pixel, 0, TOP, 0, -pixel))
        if crs:
            reference = osr.SpatialReference()
            reference.ImportFromEPSG(crs)
            raster.SetProjection(reference.ExportToWkt())
        raster.WriteArray(np.ones((bands, side, side), np.uint8))
        raster = None
        if warp:
            target = str(tmp_path / f"{name}-warped.tif")
            assert gdal.Warp(target, path, dstSRS=warp) is not None
            path = target
        made = QgsRasterLayer(path, name)
        assert made.isValid()
        return made

    return layer


def names(chosen) -> tuple[str, str] | None:
    return chosen and (chosen[0].name(), chosen[1].name())


def test_finest_of_one_band_and_the_coarser_of_several_that_overlaps(layer):
    layers = [
        layer("height", 2, 1),
        layer("elsewhere", 2, 4, left=LEFT + 10000),
        layer("coarse", 8, 4),
        layer("ms", 2, 4),
        layer("result", 0.5, 4),
        layer("pan", 0.5, 1),
        QgsVectorLayer("Point", "points", "memory"),
        QgsRasterLayer("/no/such.tif", "broken"),
    ]
    assert names(choose_layers(layers, ())) == ("pan", "ms")


def test_selected_layers_go_before_finer_ones(layer):
    pan, ms, coarse = layer("pan", 0.5, 1), layer("ms", 2, 4), layer("coarse", 8, 4)
    other = layer("other", 1, 1)
    layers = [pan, ms, coarse, other]
    assert names(choose_layers(layers, [coarse])) == ("pan", "coarse")
    assert names(choose_layers(layers, [other, ms])) == ("other", "ms")
    assert names(choose_layers(layers, [other])) == ("other", "ms")


def test_layers_in_other_reference_systems_are_compared_on_the_ground(layer):
    layers = [layer("pan", 0.5, 1), layer("ms", 2, 4, warp="EPSG:4326"), layer("x", 4, 3)]
    assert names(choose_layers(layers, ())) == ("pan", "ms")


def test_layers_without_a_reference_system_belong_together(layer):
    layers = [layer("pan", 0.5, 1, crs=None), layer("placed", 1, 4), layer("ms", 2, 4, crs=None)]
    assert names(choose_layers(layers, ())) == ("pan", "ms")


def test_nothing_where_no_two_belong_together(layer):
    assert choose_layers([], ()) is None
    assert choose_layers([layer("pan", 0.5, 1)], ()) is None
    assert choose_layers([layer("fine", 0.5, 4), layer("pan", 2, 1)], ()) is None
    assert choose_layers([layer("pan2", 0.5, 1), layer("far", 2, 4, left=LEFT + 999)], ()) is None
