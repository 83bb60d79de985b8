# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import math
import shutil

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.errors import OptionError, OutputError, RasterError
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.raster.output_plan import OutputPlan
from tests.unit.engine.raster.outputs import (
    AREA,
    SHAPE,
    TYPES,
    Output,
    fill,
    gradient,
    make_pair,
    names,
    typed_pair,
)


@pytest.mark.parametrize("nodata", [math.nan, -9999.0, 1e20, 65536.0, 0.5])
def test_nodata_that_the_type_cannot_hold_becomes_a_mask(tmp_path, target, nodata):
    """For example a float PAN with NaN over an MS of whole numbers."""
    pair = make_pair(tmp_path / "scene")
    floats = make_pair(tmp_path / "floats", "float32", nodata)
    mixed = Pair.open(floats.pan.path, pair.ms.path)
    valid = np.ones(SHAPE[1:], bool)
    valid[10:, 20:] = False
    with Output(str(target), mixed, AREA) as writer:
        assert writer.plan.nodata is None
        fill(writer, gradient(), valid)
    dataset = gdal.Open(str(target))
    band = dataset.GetRasterBand(2)
    assert band.GetMaskFlags() == gdal.GMF_PER_DATASET
    np.testing.assert_array_equal(band.GetMaskBand().ReadAsArray(), valid * 255)
    assert names(target.parent) == ["fused.tif"]  # the mask is inside


def test_pan_s_nodata_is_used_where_the_ms_has_none(tmp_path, target):
    pair, other = make_pair(tmp_path / "scene"), make_pair(tmp_path / "other", nodata=7)
    with Output(str(target), Pair.open(other.pan.path, pair.ms.path), AREA) as writer:
        assert writer.plan.nodata == 7
        fill(writer, gradient())


@pytest.mark.parametrize("name", TYPES)
def test_every_real_type_of_the_ms_is_that_of_the_result(tmp_path, target, name):
    pair = typed_pair(tmp_path / "scene", name, name)
    image = gradient(1, 120)[:2]
    with Output(str(target), pair, AREA) as writer:
        fill(writer, image)
    dataset = gdal.Open(str(target))
    assert gdal.GetDataTypeName(dataset.GetRasterBand(1).DataType) == name
    expected = image if name.startswith("Float") else np.rint(image.astype(float))
    stored = dataset.ReadAsArray()
    assert stored.dtype == TYPES[name]
    np.testing.assert_array_equal(stored, expected.astype(TYPES[name]))


def test_bands_of_several_types_get_one_that_holds_all(tmp_path, target):
    pair = typed_pair(tmp_path / "scene", "Byte", "Int16", "UInt16")
    with Output(str(target), pair, AREA) as writer:
        fill(writer, gradient()[:3])
    assert gdal.Open(str(target)).GetRasterBand(1).DataType == gdal.GDT_Int32


def test_complex_numbers_are_refused(tmp_path):
    with pytest.raises(RasterError, match="complex numbers .*CFloat32"):
        typed_pair(tmp_path / "scene", "CFloat32")


def test_a_type_that_gdal_lacks_is_refused(pair, target, monkeypatch):
    monkeypatch.setattr(gdal, "GetDataTypeByName", lambda name: gdal.GDT_Unknown)
    with pytest.raises(OutputError, match="output type Int8 needs a newer GDAL"):
        Output(str(target), pair, AREA, output_type="Int8")
    assert names(target.parent) == []


def test_options_name_what_is_possible():
    with pytest.raises(OptionError, match="one of Byte, .*Float64.*not 'uint16'"):
        FuseOptions(output_type="uint16")
    with pytest.raises(OptionError, match="output_format must be 'auto' or"):
        FuseOptions(output_format=" ")
    assert FuseOptions(output_type="Float64", output_format="COG", overviews=True).overviews


@pytest.mark.parametrize(("nodata", "kept"), [(math.nan, False), (-9999.0, False), (7.0, True)])
def test_nodata_of_floats_in_an_integer_result(tmp_path, target, nodata, kept):
    pair = make_pair(tmp_path / "scene", "float32", nodata)
    valid = np.ones(SHAPE[1:], bool)
    valid[29:] = False
    with Output(str(target), pair, AREA, output_type="UInt16") as writer:
        assert writer.plan.nodata == (nodata if kept else None)
        fill(writer, gradient(), valid)
    band = (dataset := gdal.Open(str(target))).GetRasterBand(1)
    assert band.GetMaskFlags() == (gdal.GMF_NODATA if kept else gdal.GMF_PER_DATASET)
    np.testing.assert_array_equal(band.GetMaskBand().ReadAsArray() != 0, valid)
    assert dataset.RasterCount == 4


def test_nodata_beyond_float32_becomes_a_mask(tmp_path, target):
    pair = typed_pair(tmp_path / "scene", "Float64", nodata=-1e300)
    with Output(str(target), pair, AREA, output_type="Float32") as writer:
        assert writer.plan.nodata is None
        fill(writer, gradient()[:1])


def test_size_without_compression(pair, target):
    plan = OutputPlan.from_rasters(
        str(target), pair.pan, pair.ms, pair.bands, Box(0, 0, 100, 50), output_type="UInt16"
    )
    assert plan.item_size == 4 * 2 and plan.uncompressed == 100 * 50 * 4 * 2


def test_too_little_space_is_said(pair, target, monkeypatch):
    raw = AREA.height * AREA.width * 4 * 2
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(0, 0, raw))
    for how, enough in (
        ({}, True),
        ({"overviews": True}, False),
        ({"output_type": "Float32"}, False),
        ({"output_format": "COG"}, False),
    ):
        with pytest.raises(KeyError):
            with Output(str(target), pair, AREA, **how) as writer:
                warning = writer.plan.space_warning()
                assert (warning is None) == enough
                assert enough or "GB left; without compression" in (warning or "")
                raise KeyError
    assert names(target.parent) == []


def test_creation_options(pair, target):
    options = ["compress=LZW", "BLOCKXSIZE=128", "BLOCKYSIZE=64", "NBITS=12"]
    with Output(str(target), pair, AREA, creation_options=options) as writer:
        fill(writer, gradient())
    dataset = gdal.Open(str(target))
    assert dataset.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "LZW"
    assert dataset.GetRasterBand(1).GetBlockSize() == [128, 64]


@pytest.mark.parametrize("compression", ["NONE", "PACKBITS", "ZSTD"])
def test_other_compressions_get_no_options_they_do_not_know(pair, target, compression, capfd):
    with Output(str(target), pair, AREA, creation_options=[f"COMPRESS={compression}"]) as writer:
        fill(writer, gradient())
    image = gdal.Open(str(target))
    np.testing.assert_array_equal(image.ReadAsArray(), np.rint(gradient().astype(float)))
    assert capfd.readouterr().err == ""


def test_wrong_creation_options_are_refused(pair, target):
    with pytest.raises(OutputError, match="'LZW' is not of the form NAME=VALUE"):
        Output(str(target), pair, AREA, creation_options=["LZW"])
    assert names(target.parent) == []


def test_values_that_gdal_cuts_are_warned_of(pair, target):
    image = gradient(0, 3000)
    with Output(str(target), pair, AREA, creation_options=["NBITS=11"]) as writer:
        fill(writer, image)
    assert gdal.Open(str(target)).ReadAsArray().max() == 2047
    assert any(
        warning.startswith("fused.tif, band 1: One or more pixels cl")
        for warning in writer.warnings
    )
    with Output(str(target), pair, AREA, creation_options=["NBITS=12"]) as writer:
        fill(writer, image)
    assert writer.warnings == []


def test_nodata_beyond_nbits_becomes_a_mask(tmp_path, target):
    pair = make_pair(tmp_path / "scene", nodata=65535)
    valid = np.ones(SHAPE[1:], bool)
    valid[:4] = False
    with Output(str(target), pair, AREA, creation_options=["NBITS=12"]) as writer:
        assert writer.plan.nodata is None
        fill(writer, gradient(), valid)
    band = (dataset := gdal.Open(str(target))).GetRasterBand(1)
    np.testing.assert_array_equal(band.GetMaskBand().ReadAsArray() != 0, valid)
    assert dataset.RasterCount == 4
