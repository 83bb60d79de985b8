# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.errors import OutputError
from ssdiff_qgis.engine.raster.grid import Box
from tests.unit.engine.raster.outputs import (
    AREA,
    SHAPE,
    Output,
    fill,
    gradient,
    make_pair,
    names,
)


def test_what_was_written_is_in_the_file(pair, target):
    image = gradient()
    with Output(str(target), pair, AREA) as writer:
        fill(writer, image)
        assert not target.exists()
    dataset = gdal.Open(str(target))
    np.testing.assert_array_equal(dataset.ReadAsArray(), np.rint(image.astype(float)))
    assert names(target.parent) == ["fused.tif"]
    assert writer.clipped == 0
    left, top = 500000.0, 5600000.0
    pixel = pair.pan.grid.transform[1]
    assert dataset.GetGeoTransform() == pytest.approx(
        (left + 8 * pixel, pixel, 0, top - 4 * pixel, 0, -pixel), abs=1e-9
    )
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32633"
    band = dataset.GetRasterBand(1)
    assert (dataset.RasterCount, band.DataType) == (4, gdal.GDT_UInt16)
    assert band.GetNoDataValue() is None and band.GetMaskFlags() == gdal.GMF_ALL_VALID
    assert dataset.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "DEFLATE"
    assert band.GetBlockSize() == [256, 256]


@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32"])
def test_band_names_meanings_and_type_are_the_ms_s(tmp_path, target, dtype):
    def scaled(dataset):
        dataset.GetRasterBand(3).SetScale(0.0001)
        dataset.GetRasterBand(3).SetOffset(-0.1)

    pair = make_pair(tmp_path / "scene", dtype, change=scaled)
    with Output(str(target), pair, AREA) as writer:
        fill(writer, gradient(1, 250))
    dataset = gdal.Open(str(target))
    bands = [dataset.GetRasterBand(n) for n in range(1, 5)]
    assert [b.GetDescription() for b in bands] == ["blue", "green", "red", "nir"]
    assert [b.GetColorInterpretation() for b in bands] == [
        gdal.GCI_BlueBand, gdal.GCI_GreenBand, gdal.GCI_RedBand, gdal.GCI_Undefined,
    ]  # fmt: skip
    assert bands[0].ReadAsArray().dtype == dtype
    assert [(b.GetScale(), b.GetOffset()) for b in bands[2:]] == [(0.0001, -0.1), (None, None)]


def test_chosen_bands_in_their_order(tmp_path, target):
    pair = make_pair(tmp_path / "scene", bands=[4, 2])
    with Output(str(target), pair, AREA) as writer:
        fill(writer, gradient()[:2])
    dataset = gdal.Open(str(target))
    assert [dataset.GetRasterBand(n).GetDescription() for n in (1, 2)] == ["nir", "green"]


def test_near_infrared_that_is_tagged_as_alpha_is_no_mask_of_the_result(tmp_path, target):
    pair = make_pair(
        tmp_path / "scene",
        change=lambda d: d.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand),
    )
    assert list(pair.bands) == [1, 2, 3, 4]
    with Output(str(target), pair, AREA) as writer:
        fill(writer, gradient(0, 100))
    dataset = gdal.Open(str(target))
    assert dataset.GetRasterBand(4).GetColorInterpretation() != gdal.GCI_AlphaBand
    assert dataset.GetRasterBand(1).GetMaskFlags() == gdal.GMF_ALL_VALID


@pytest.mark.parametrize(
    "suffix", [".img", ".bil", ".kea", ".rst", ".gpkg", ".sdat", ".bin", ".mpr", ".ers", ".pdf"]
)
def test_other_formats_come_whole_or_are_refused(tmp_path, target, suffix):
    """Formats of several files must not be torn apart."""
    pair = make_pair(tmp_path / "scene", nodata=0)
    path = target.with_suffix(suffix)
    valid = np.ones(SHAPE[1:], bool)
    valid[:3] = False
    try:
        with Output(str(path), pair, AREA) as writer:
            fill(writer, gradient(), valid)
    except OutputError:
        assert names(target.parent) == []
        return
    dataset = gdal.Open(str(path))
    assert not [name for name in names(target.parent) if "partial" in name]
    stored = dataset.ReadAsArray()
    np.testing.assert_array_equal(stored[:, 3:], np.rint(gradient().astype(float))[:, 3:])
    assert dataset.GetGeoTransform()[0] == pytest.approx(500000 + 8 * pair.pan.grid.transform[1])
    assert dataset.GetSpatialRef() is not None
    assert not dataset.GetRasterBand(1).GetMaskBand().ReadAsArray()[:3].any()


@pytest.mark.parametrize("overviews", [False, True])
def test_a_mask_is_begun_when_the_first_invalid_pixel_comes(tmp_path, target, overviews):
    pair, side = make_pair(tmp_path / "scene", "float32"), 700
    valid = np.ones((side, side), bool)
    valid[600:620, 30:50] = False
    with Output(str(target), pair, Box(0, 0, side, side), overviews=overviews) as writer:
        for top in range(0, side, 100):
            part = np.full((4, 100, side), 5, np.float32)
            writer.write(top, part, valid[top : top + 100])
    dataset = gdal.Open(str(target))
    for number in range(1, 5):
        band = dataset.GetRasterBand(number)
        assert band.GetMaskFlags() == gdal.GMF_PER_DATASET
        np.testing.assert_array_equal(band.GetMaskBand().ReadAsArray() != 0, valid)
        np.testing.assert_array_equal(band.ReadAsArray() != 0, valid)
    assert names(target.parent) == ["fused.tif"]


def test_floats_that_are_valid_throughout_get_no_mask(tmp_path, target):
    pair = make_pair(tmp_path / "scene", "float32")
    assert pair.pan.masked([1])
    with Output(str(target), pair, AREA) as writer:
        fill(writer, gradient())
    assert gdal.Open(str(target)).GetRasterBand(1).GetMaskFlags() == gdal.GMF_ALL_VALID
