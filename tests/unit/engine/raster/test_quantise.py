# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import math

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.errors import OutputError
from ssdiff_qgis.engine.raster.quantise import quantise
from tests.unit.engine.raster.outputs import (
    AREA,
    INTEGERS,
    SHAPE,
    TYPES,
    Output,
    fill,
    gradient,
    make_pair,
    names,
    typed_pair,
)


def test_only_valid_values_are_converted_and_counted():
    image = np.array([[[-3, 1.5, 254.6, 300]], [[7, math.nan, 255, 0]]], np.float32)
    valid = np.array([[True, False, True, True]])
    data, clipped = quantise(image, valid, np.dtype("uint8"), nodata=255)
    assert data.dtype == np.uint8 and clipped == 2
    assert data.tolist() == [[[0, 255, 254, 254]], [[7, 255, 254, 0]]]
    plain, _ = quantise(image, valid, np.dtype("uint8"))
    assert plain.tolist() == [[[0, 0, 255, 255]], [[7, 0, 255, 0]]]
    np.testing.assert_array_equal(image[0, 0], np.float32([-3, 1.5, 254.6, 300]))


def test_offsets_are_added_before_the_conversion():
    image = np.array([[[-3.2, 0, 1.4]], [[1, 2, 3]]], np.float32)
    data, clipped = quantise(
        image, np.ones((1, 3), bool), np.dtype("int32"), offsets=[10**9 + 1, 0]
    )
    assert data.tolist() == [[[10**9 - 2, 10**9 + 1, 10**9 + 2]], [[1, 2, 3]]] and clipped == 0


def test_a_valid_pixel_that_is_no_number_is_named_by_its_rows():
    image = np.array([[[1.0], [math.nan]]], np.float32)
    with pytest.raises(OutputError, match="no numbers in PAN's rows 40 to 41"):
        quantise(image, np.ones((2, 1), bool), np.dtype("float32"), top=40)


@pytest.mark.parametrize(
    ("dtype", "nodata", "beside"),
    [("uint16", 0, 1), ("uint16", 65535, 65534), ("uint8", 255, 254), ("uint16", 300, 301),
     # GDAL's masks take floats for nodata that are a few steps away from it.
     ("float32", -9999, pytest.approx(-9999, rel=3e-6)),
     ("float32", 0, pytest.approx(0, abs=1e-30))],
)  # fmt: skip
def test_nodata_marks_invalid_pixels_only(tmp_path, target, dtype, nodata, beside):
    pair = make_pair(tmp_path / "scene", dtype, nodata)
    image = gradient(10, 200)
    image[:, 7, 9] = nodata
    valid = np.ones(SHAPE[1:], bool)
    valid[3:20, :6] = False
    with Output(str(target), pair, AREA) as writer:
        assert writer.plan.nodata == nodata
        fill(writer, image, valid)
    dataset = gdal.Open(str(target))
    assert [dataset.GetRasterBand(n).GetNoDataValue() for n in range(1, 5)] == [nodata] * 4
    stored = dataset.ReadAsArray()
    assert np.all(stored[:, ~valid] == nodata)
    assert stored[:, 7, 9].tolist() == [beside] * 4
    for number in range(1, 5):
        mask = dataset.GetRasterBand(number).GetMaskBand().ReadAsArray()
        np.testing.assert_array_equal(mask != 0, valid)


def test_nan_nodata_of_floats(tmp_path, target):
    pair = make_pair(tmp_path / "scene", "float32", math.nan)
    valid = np.ones(SHAPE[1:], bool)
    valid[:4] = False
    with Output(str(target), pair, AREA) as writer:
        fill(writer, gradient(0, 1), valid)
    dataset = gdal.Open(str(target))
    np.testing.assert_array_equal(np.isnan(dataset.ReadAsArray()), np.stack([~valid] * 4))
    assert math.isnan(dataset.GetRasterBand(1).GetNoDataValue())


@pytest.mark.parametrize(("dtype", "largest"), [("uint8", 255), ("uint16", 65535)])
def test_values_beyond_the_type_are_clipped_and_counted(tmp_path, target, dtype, largest):
    pair = make_pair(tmp_path / "scene", dtype)
    image = np.full(SHAPE, 50, np.float32)
    image[0, 0, :5] = -3
    image[3, 31, 3] = largest + 40
    image[1, 8, 8], image[1, 8, 9] = -0.4, largest + 0.4  # rounding alone is no clipping
    image[2, 9] = -100
    valid = np.ones(SHAPE[1:], bool)
    valid[9] = False  # nor are pixels that nobody sees
    with Output(str(target), pair, AREA) as writer:
        fill(writer, image, valid)
    assert writer.clipped == 6
    stored = gdal.Open(str(target)).ReadAsArray()
    assert stored[0, 0, 0] == 0 and stored[3, 31, 3] == largest
    assert (stored[1, 8, 8], stored[1, 8, 9]) == (0, largest)


def test_floats_are_neither_rounded_nor_clipped(tmp_path, target):
    pair = make_pair(tmp_path / "scene", "float32")
    image = gradient(-0.3, 1.7)
    with Output(str(target), pair, AREA) as writer:
        fill(writer, image)
    np.testing.assert_array_equal(gdal.Open(str(target)).ReadAsArray(), image)
    assert writer.clipped == 0


@pytest.mark.parametrize("name", INTEGERS)
@pytest.mark.parametrize("output_format", ["auto", "COG"])
def test_the_ends_of_every_integer_type_do_not_overflow(tmp_path, target, name, output_format):
    if gdal.GetDataTypeByName(name) == gdal.GDT_Unknown:
        pytest.skip(f"GDAL {gdal.__version__} has no {name}")
    pair, limits = make_pair(tmp_path / "scene", "float32"), np.iinfo(TYPES[name])
    image = np.full(SHAPE, 5, np.float32)
    # Not outside: the ends, as near as float32 comes to them.
    image[0, 0, :2] = limits.min, limits.max
    image[1, 0, :4] = -np.inf, np.inf, float(limits.max) * 1.5, float(limits.min) - 1e30
    how = {"output_type": name, "output_format": output_format}
    with Output(str(target), pair, AREA, **how) as writer:
        fill(writer, image)
    assert writer.clipped == 4
    stored = gdal.Open(str(target)).ReadAsArray()
    assert stored.dtype == TYPES[name]
    assert stored[0, 0, :2].tolist() == [limits.min, limits.max]
    assert stored[1, 0, :4].tolist() == [limits.min, limits.max, limits.max, limits.min]
    assert np.all(stored[2:] == 5)


@pytest.mark.parametrize("name", ["UInt32", "Int32", "UInt64", "Int64"])
@pytest.mark.parametrize("end", ["min", "max"])
def test_nodata_at_the_ends_of_large_types(tmp_path, target, name, end):
    nodata = getattr(np.iinfo(TYPES[name]), end)
    pair = typed_pair(tmp_path / "scene", name, nodata=nodata)
    image = np.full((1, *SHAPE[1:]), 5, np.float32)
    image[0, 3, 3] = nodata
    valid = np.ones(SHAPE[1:], bool)
    valid[10:12] = False
    with Output(str(target), pair, AREA) as writer:
        assert writer.plan.nodata == nodata
        fill(writer, image, valid)
    band = (dataset := gdal.Open(str(target))).GetRasterBand(1)
    assert band.GetNoDataValue() == nodata
    stored = band.ReadAsArray()
    assert np.all(stored[~valid] == nodata) and dataset.RasterCount == 1
    assert abs(int(stored[3, 3]) - nodata) == 1
    np.testing.assert_array_equal(band.GetMaskBand().ReadAsArray() != 0, valid)


def test_floats_near_nodata_stay_valid(tmp_path, target):
    """GDAL's masks take floats for equal that are a few steps apart."""
    pair = make_pair(tmp_path / "scene", "float32", -9999)
    image = gradient(10, 200)
    beside = np.float32(-9999)
    for column in range(8):
        image[:, 0, column] = beside
        beside = np.nextafter(beside, np.float32(0))
    with Output(str(target), pair, AREA) as writer:
        fill(writer, image)
    dataset = gdal.Open(str(target))
    assert dataset.GetRasterBand(1).GetMaskBand().ReadAsArray().all()
    np.testing.assert_allclose(dataset.ReadAsArray(), image, rtol=3e-6)


@pytest.mark.parametrize("dtype", ["uint16", "float32"])
def test_what_is_no_number_is_refused_where_it_should_be_valid(tmp_path, target, dtype):
    pair = make_pair(tmp_path / "scene", dtype)
    image, valid = gradient(), np.ones(SHAPE[1:], bool)
    image[1, 7, 7], valid[7, 7] = math.nan, False
    with Output(str(target), pair, AREA) as writer:
        fill(writer, image, valid)
    target.unlink()
    with pytest.raises(OutputError, match="no numbers in PAN's rows 9 to 32"):
        with Output(str(target), pair, AREA) as writer:
            fill(writer, image)
    assert names(target.parent) == []
