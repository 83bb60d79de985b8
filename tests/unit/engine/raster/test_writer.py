# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import math
import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.errors import OptionError, OutputError, RasterError
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.raster.writer import RasterWriter, needed_bytes
from ssdiff_train.synthetic.sensor import Observation, SensorModel, write_scene

AREA = Box(4, 8, 36, 40)
SHAPE = (4, AREA.height, AREA.width)


def make_pair(folder: Path, dtype="uint16", nodata=None, change=None, bands=None) -> Pair:
    """A scene of 48 x 48 PAN pixels; `change` edits the MS as a GDAL dataset."""
    rng = np.random.default_rng(0)
    pan, ms = (rng.integers(1, 200, s).astype(dtype) for s in ((48, 48), (4, 12, 12)))
    paths = write_scene(folder, Observation(ms, pan, ms), SensorModel(), nodata=nodata)
    if change:
        dataset = gdal.Open(str(paths.ms), gdal.GA_Update)
        change(dataset)
        dataset = None
    return Pair.open(str(paths.pan), str(paths.ms), bands)


@pytest.fixture
def pair(tmp_path: Path) -> Pair:
    return make_pair(tmp_path / "scene")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder / "fused.tif"


def fill(writer: RasterWriter, image: np.ndarray, valid: np.ndarray | None = None) -> None:
    """Write in uneven strips, as the loop does."""
    valid = np.ones(image.shape[1:], bool) if valid is None else valid
    for begin, end in ((0, 5), (5, 29), (29, AREA.height)):
        writer.write(AREA.top + begin, image[:, begin:end], valid[begin:end])


def gradient(low: float = 10, high: float = 900) -> np.ndarray:
    return np.linspace(low, high, math.prod(SHAPE)).reshape(SHAPE).astype(np.float32)


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def test_what_was_written_is_in_the_file(pair, target):
    image = gradient()
    with RasterWriter(str(target), pair, AREA) as writer:
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
    with RasterWriter(str(target), pair, AREA) as writer:
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
    with RasterWriter(str(target), pair, AREA) as writer:
        fill(writer, gradient()[:2])
    dataset = gdal.Open(str(target))
    assert [dataset.GetRasterBand(n).GetDescription() for n in (1, 2)] == ["nir", "green"]


def test_near_infrared_that_is_tagged_as_alpha_is_no_mask_of_the_result(tmp_path, target):
    pair = make_pair(
        tmp_path / "scene",
        change=lambda d: d.GetRasterBand(4).SetColorInterpretation(gdal.GCI_AlphaBand),
    )
    assert list(pair.bands) == [1, 2, 3, 4]
    with RasterWriter(str(target), pair, AREA) as writer:
        fill(writer, gradient(0, 100))
    dataset = gdal.Open(str(target))
    assert dataset.GetRasterBand(4).GetColorInterpretation() != gdal.GCI_AlphaBand
    assert dataset.GetRasterBand(1).GetMaskFlags() == gdal.GMF_ALL_VALID


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
    with RasterWriter(str(target), pair, AREA) as writer:
        assert writer.nodata == nodata
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
    with RasterWriter(str(target), pair, AREA) as writer:
        fill(writer, gradient(0, 1), valid)
    dataset = gdal.Open(str(target))
    np.testing.assert_array_equal(np.isnan(dataset.ReadAsArray()), np.stack([~valid] * 4))
    assert math.isnan(dataset.GetRasterBand(1).GetNoDataValue())


@pytest.mark.parametrize("nodata", [math.nan, -9999.0, 1e20, 65536.0, 0.5])
def test_nodata_that_the_type_cannot_hold_becomes_a_mask(tmp_path, target, nodata):
    """For example a float PAN with NaN over an MS of whole numbers."""
    pair = make_pair(tmp_path / "scene")
    floats = make_pair(tmp_path / "floats", "float32", nodata)
    mixed = Pair.open(floats.pan.path, pair.ms.path)
    valid = np.ones(SHAPE[1:], bool)
    valid[10:, 20:] = False
    with RasterWriter(str(target), mixed, AREA) as writer:
        assert writer.nodata is None
        fill(writer, gradient(), valid)
    dataset = gdal.Open(str(target))
    band = dataset.GetRasterBand(2)
    assert band.GetMaskFlags() == gdal.GMF_PER_DATASET
    np.testing.assert_array_equal(band.GetMaskBand().ReadAsArray(), valid * 255)
    assert names(target.parent) == ["fused.tif"]  # the mask is inside


def test_pan_s_nodata_is_used_where_the_ms_has_none(tmp_path, target):
    pair, other = make_pair(tmp_path / "scene"), make_pair(tmp_path / "other", nodata=7)
    with RasterWriter(str(target), Pair.open(other.pan.path, pair.ms.path), AREA) as writer:
        assert writer.nodata == 7
        fill(writer, gradient())


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
    with RasterWriter(str(target), pair, AREA) as writer:
        fill(writer, image, valid)
    assert writer.clipped == 6
    stored = gdal.Open(str(target)).ReadAsArray()
    assert stored[0, 0, 0] == 0 and stored[3, 31, 3] == largest
    assert (stored[1, 8, 8], stored[1, 8, 9]) == (0, largest)


def test_floats_are_neither_rounded_nor_clipped(tmp_path, target):
    pair = make_pair(tmp_path / "scene", "float32")
    image = gradient(-0.3, 1.7)
    with RasterWriter(str(target), pair, AREA) as writer:
        fill(writer, image)
    np.testing.assert_array_equal(gdal.Open(str(target)).ReadAsArray(), image)
    assert writer.clipped == 0


def test_exception_in_the_middle_leaves_no_trace(pair, target):
    class Stop(Exception):
        pass

    with pytest.raises(Stop):
        with RasterWriter(str(target), pair, AREA) as writer:
            writer.write(AREA.top, gradient()[:, :9], np.ones((9, AREA.width), bool))
            assert len(names(target.parent)) == 1
            raise Stop
    assert names(target.parent) == []


def test_exception_in_the_middle_keeps_what_was_there(pair, target):
    target.write_bytes(b"precious")
    with pytest.raises(KeyboardInterrupt):
        with RasterWriter(str(target), pair, AREA):
            raise KeyboardInterrupt
    assert target.read_bytes() == b"precious" and names(target.parent) == ["fused.tif"]


def test_locked_output_is_reported_and_nothing_left(pair, target, monkeypatch):
    target.write_bytes(b"in use")

    def locked(*_):
        raise PermissionError(13, "The process cannot access the file")

    monkeypatch.setattr(os, "replace", locked)
    with pytest.raises(OutputError, match="cannot be replaced: .*cannot access.*Close it in other"):
        with RasterWriter(str(target), pair, AREA) as writer:
            fill(writer, gradient())
    assert target.read_bytes() == b"in use" and names(target.parent) == ["fused.tif"]


def test_unwritable_folder_is_reported(pair, tmp_path):
    folder = tmp_path / "read_only"
    folder.mkdir(mode=0o500)
    if os.access(folder, os.W_OK):  # nothing is read-only to root but what the kernel makes up
        folder = Path("/proc")
        if not folder.is_dir():
            pytest.skip("no folder that this user may not write to")
    with pytest.raises(OutputError, match="cannot be created: .*Check the folder's permissions"):
        RasterWriter(str(folder / "fused.tif"), pair, AREA)


def test_missing_folder_and_unknown_format_are_refused(pair, tmp_path):
    with pytest.raises(OutputError, match="folder of the output .* does not exist"):
        RasterWriter(str(tmp_path / "nowhere" / "fused.tif"), pair, AREA)
    for name in ("fused.xyz1", "fused", "fused.vrt"):
        with pytest.raises(OutputError, match="No GDAL driver can write .*ends in .tif"):
            RasterWriter(str(tmp_path / name), pair, AREA)


@pytest.mark.parametrize("role", ["pan", "ms"])
@pytest.mark.parametrize("way", ["same", "round about", "link"])
def test_output_must_not_be_an_input(pair, tmp_path, role, way):
    source = Path(getattr(pair, role).path)
    content = source.read_bytes()
    output = source
    if way == "round about":
        output = source.parent / ".." / source.parent.name / source.name
    elif way == "link":
        output = tmp_path / "link.tif"
        output.symlink_to(source)
    with pytest.raises(OutputError, match="is one of the inputs"):
        RasterWriter(str(output), pair, AREA)
    assert source.read_bytes() == content


def test_output_must_not_lie_under_a_virtual_raster(pair, tmp_path):
    virtual = str(tmp_path / "ms.vrt")
    gdal.BuildVRT(virtual, [pair.ms.path]).FlushCache()
    with pytest.raises(OutputError, match="is one of the inputs"):
        RasterWriter(pair.ms.path, Pair.open(pair.pan.path, virtual), AREA)


def test_creation_options(pair, target):
    options = ["compress=LZW", "BLOCKXSIZE=128", "BLOCKYSIZE=64", "NBITS=12"]
    with RasterWriter(str(target), pair, AREA, options) as writer:
        fill(writer, gradient())
    dataset = gdal.Open(str(target))
    assert dataset.GetMetadata("IMAGE_STRUCTURE")["COMPRESSION"] == "LZW"
    assert dataset.GetRasterBand(1).GetBlockSize() == [128, 64]


@pytest.mark.parametrize("compression", ["NONE", "PACKBITS", "ZSTD"])
def test_other_compressions_get_no_options_they_do_not_know(pair, target, compression, capfd):
    with RasterWriter(str(target), pair, AREA, [f"COMPRESS={compression}"]) as writer:
        fill(writer, gradient())
    image = gdal.Open(str(target))
    np.testing.assert_array_equal(image.ReadAsArray(), np.rint(gradient().astype(float)))
    assert capfd.readouterr().err == ""


def test_wrong_creation_options_are_refused(pair, target):
    with pytest.raises(OutputError, match="'LZW' is not of the form NAME=VALUE"):
        RasterWriter(str(target), pair, AREA, ["LZW"])
    assert names(target.parent) == []


def test_sidecars_of_an_earlier_file_are_removed(pair, target):
    """Statistics, pyramids and masks of what was there before are not true of this one."""
    for suffix in (".aux.xml", ".ovr", ".msk"):
        target.with_name(target.name + suffix).write_bytes(b"old")
    with RasterWriter(str(target), pair, AREA) as writer:
        fill(writer, gradient())
    assert names(target.parent) == ["fused.tif"]


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
        with RasterWriter(str(path), pair, AREA) as writer:
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


TYPES = {
    "Byte": np.uint8, "UInt16": np.uint16, "Int16": np.int16, "UInt32": np.uint32,
    "Int32": np.int32, "UInt64": np.uint64, "Int64": np.int64, "Float32": np.float32,
    "Float64": np.float64, "Int8": np.int8,
}  # fmt: skip
INTEGERS = [name for name, dtype in TYPES.items() if np.dtype(dtype).kind != "f"]


def typed_pair(folder: Path, *types: str, nodata: float | None = None) -> Pair:
    """A pair whose MS has bands of these types; skips where GDAL lacks one."""
    numbers = [gdal.GetDataTypeByName(name) for name in types]
    if gdal.GDT_Unknown in numbers:
        pytest.skip(f"GDAL {gdal.__version__} has not all of {types}")
    pair = make_pair(folder)
    # A virtual raster may hold bands of several types.
    path = str(folder / "typed.vrt")
    dataset = gdal.GetDriverByName("VRT").Create(path, 12, 12, 0)
    dataset.SetGeoTransform(pair.ms.dataset.GetGeoTransform())
    dataset.SetProjection(pair.ms.dataset.GetProjection())
    for number in numbers:
        dataset.AddBand(number)
        source = (
            f"<SimpleSource><SourceFilename>{pair.ms.path}</SourceFilename>"
            f"<SourceBand>1</SourceBand></SimpleSource>"
        )
        band = dataset.GetRasterBand(dataset.RasterCount)
        band.SetMetadataItem("source_0", source, "new_vrt_sources")
        if nodata is not None:
            band.SetNoDataValue(nodata)
    dataset = band = None
    return Pair.open(pair.pan.path, path)


@pytest.mark.parametrize("name", TYPES)
def test_every_real_type_of_the_ms_is_that_of_the_result(tmp_path, target, name):
    pair = typed_pair(tmp_path / "scene", name, name)
    image = gradient(1, 120)[:2]
    with RasterWriter(str(target), pair, AREA) as writer:
        fill(writer, image)
    dataset = gdal.Open(str(target))
    assert gdal.GetDataTypeName(dataset.GetRasterBand(1).DataType) == name
    expected = image if name.startswith("Float") else np.rint(image.astype(float))
    stored = dataset.ReadAsArray()
    assert stored.dtype == TYPES[name]
    np.testing.assert_array_equal(stored, expected.astype(TYPES[name]))


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
    with RasterWriter(str(target), pair, AREA, **how) as writer:
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
    with RasterWriter(str(target), pair, AREA) as writer:
        assert writer.nodata == nodata
        fill(writer, image, valid)
    band = (dataset := gdal.Open(str(target))).GetRasterBand(1)
    assert band.GetNoDataValue() == nodata
    stored = band.ReadAsArray()
    assert np.all(stored[~valid] == nodata) and dataset.RasterCount == 1
    assert abs(int(stored[3, 3]) - nodata) == 1
    np.testing.assert_array_equal(band.GetMaskBand().ReadAsArray() != 0, valid)


def test_bands_of_several_types_get_one_that_holds_all(tmp_path, target):
    pair = typed_pair(tmp_path / "scene", "Byte", "Int16", "UInt16")
    with RasterWriter(str(target), pair, AREA) as writer:
        fill(writer, gradient()[:3])
    assert gdal.Open(str(target)).GetRasterBand(1).DataType == gdal.GDT_Int32


def test_complex_numbers_are_refused(tmp_path):
    with pytest.raises(RasterError, match="complex numbers .*CFloat32"):
        typed_pair(tmp_path / "scene", "CFloat32")


def test_a_type_that_gdal_lacks_is_refused(pair, target, monkeypatch):
    monkeypatch.setattr(gdal, "GetDataTypeByName", lambda name: gdal.GDT_Unknown)
    with pytest.raises(OutputError, match="output type Int8 needs a newer GDAL"):
        RasterWriter(str(target), pair, AREA, output_type="Int8")
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
    with RasterWriter(str(target), pair, AREA, output_type="UInt16") as writer:
        assert writer.nodata == (nodata if kept else None)
        fill(writer, gradient(), valid)
    band = (dataset := gdal.Open(str(target))).GetRasterBand(1)
    assert band.GetMaskFlags() == (gdal.GMF_NODATA if kept else gdal.GMF_PER_DATASET)
    np.testing.assert_array_equal(band.GetMaskBand().ReadAsArray() != 0, valid)
    assert dataset.RasterCount == 4


def test_nodata_beyond_float32_becomes_a_mask(tmp_path, target):
    pair = typed_pair(tmp_path / "scene", "Float64", nodata=-1e300)
    with RasterWriter(str(target), pair, AREA, output_type="Float32") as writer:
        assert writer.nodata is None
        fill(writer, gradient()[:1])


def test_floats_near_nodata_stay_valid(tmp_path, target):
    """GDAL's masks take floats for equal that are a few steps apart."""
    pair = make_pair(tmp_path / "scene", "float32", -9999)
    image = gradient(10, 200)
    beside = np.float32(-9999)
    for column in range(8):
        image[:, 0, column] = beside
        beside = np.nextafter(beside, np.float32(0))
    with RasterWriter(str(target), pair, AREA) as writer:
        fill(writer, image)
    dataset = gdal.Open(str(target))
    assert dataset.GetRasterBand(1).GetMaskBand().ReadAsArray().all()
    np.testing.assert_allclose(dataset.ReadAsArray(), image, rtol=3e-6)


@pytest.mark.parametrize("overviews", [False, True])
def test_a_mask_is_begun_when_the_first_invalid_pixel_comes(tmp_path, target, overviews):
    pair, side = make_pair(tmp_path / "scene", "float32"), 700
    valid = np.ones((side, side), bool)
    valid[600:620, 30:50] = False
    with RasterWriter(str(target), pair, Box(0, 0, side, side), overviews=overviews) as writer:
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
    with RasterWriter(str(target), pair, AREA) as writer:
        fill(writer, gradient())
    assert gdal.Open(str(target)).GetRasterBand(1).GetMaskFlags() == gdal.GMF_ALL_VALID


@pytest.mark.parametrize("dtype", ["uint16", "float32"])
def test_what_is_no_number_is_refused_where_it_should_be_valid(tmp_path, target, dtype):
    pair = make_pair(tmp_path / "scene", dtype)
    image, valid = gradient(), np.ones(SHAPE[1:], bool)
    image[1, 7, 7], valid[7, 7] = math.nan, False
    with RasterWriter(str(target), pair, AREA) as writer:
        fill(writer, image, valid)
    target.unlink()
    with pytest.raises(OutputError, match="no numbers in PAN's rows 9 to 32"):
        with RasterWriter(str(target), pair, AREA) as writer:
            fill(writer, image)
    assert names(target.parent) == []


def test_a_folder_is_no_output(pair, target):
    with pytest.raises(OutputError, match="is a folder"):
        RasterWriter(str(target.parent), pair, AREA)


def test_a_read_only_output_is_seen_before_the_work(pair, target, monkeypatch):
    target.write_bytes(b"precious")

    def refuse(self, *_):
        raise PermissionError(13, "Permission denied")

    # To root, whom the tests may run as, nothing is read-only.
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", refuse)
        with pytest.raises(OutputError, match="cannot be replaced: .*Permission denied.*writable"):
            RasterWriter(str(target), pair, AREA)
    assert target.read_bytes() == b"precious" and names(target.parent) == ["fused.tif"]


def test_a_name_as_long_as_the_file_system_takes(pair, target):
    path = target.with_name("f" * 251 + ".tif")
    with RasterWriter(str(path), pair, AREA) as writer:
        fill(writer, gradient())
    assert names(target.parent) == [path.name]


def test_size_without_compression():
    assert needed_bytes(Box(0, 0, 100, 50), 8, np.dtype("uint16")) == 100 * 50 * 8 * 2


def test_too_little_space_is_said(pair, target, monkeypatch):
    raw = needed_bytes(AREA, 4, np.dtype("uint16"))
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(0, 0, raw))
    for how, enough in (
        ({}, True),
        ({"overviews": True}, False),
        ({"output_type": "Float32"}, False),
        ({"output_format": "COG"}, False),
    ):
        with pytest.raises(KeyError):
            with RasterWriter(str(target), pair, AREA, **how) as writer:
                assert (writer.space_warning is None) == enough
                assert enough or "GB left; without compression" in (writer.space_warning or "")
                raise KeyError
    assert names(target.parent) == []


SCRIPT = """
    import resource, signal
    import numpy as np
    from ssdiff_qgis.engine.errors import OutputError
    from ssdiff_qgis.engine.raster.writer import RasterWriter
    from ssdiff_qgis.engine.geometry.pair import Pair
    from ssdiff_qgis.engine.raster.grid import Box
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    noise = np.random.default_rng(0).integers(0, 60000, (4, 300, 300)).astype("float32")
    valid = np.ones((300, 300), bool)
    valid[200, :50] = False
    pair = Pair.open({pan!r}, {ms!r})
    for limit in {limits}:
        if limit:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
        try:
            with RasterWriter({target!r}, pair, Box(0, 0, 300, 300), **{how}) as writer:
                for top in range(0, 300, 50):
                    rows = slice(top, top + 50)
                    writer.write(top, noise[:, rows], valid[rows])
            print("written")
        except OutputError as error:
            print("refused:", error)
"""


def writes(pair: Pair, target: Path, limits: list[int], how: dict, before: str = "") -> list[str]:
    """What a process says that writes 720,000 bytes of noise several times."""
    code = textwrap.dedent(SCRIPT).format(
        pan=pair.pan.path, ms=pair.ms.path, target=str(target), limits=limits, how=how
    )
    command = [sys.executable, "-c", code]
    if before:
        command = ["unshare", "-m", "sh", "-c", f'{before} && exec "$0" "$@"', *command]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    if before and not done.stdout:
        pytest.skip(f"no file system can be mounted here: {done.stderr[-200:]}")
    return done.stdout.splitlines()


WAYS = [
    ("fused.tif", {}),
    ("fused.tif", {"overviews": True}),
    ("fused.tif", {"output_format": "COG"}),
    ("fused.img", {}),
    ("fused.png", {}),
    ("fused.dat", {"output_format": "ENVI"}),
]
WAY_IDS = ["GTiff", "overviews", "COG", "HFA", "PNG", "ENVI"]


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files by the kernel")
@pytest.mark.parametrize(("name", "how"), WAYS, ids=WAY_IDS)
def test_full_disk_is_reported_and_nothing_left(tmp_path, target, name, how):
    """A limit on the size of files stands for a disk that runs full, here and there."""
    pair, path = make_pair(tmp_path / "scene"), target.with_name(name)
    path.write_bytes(b"precious")
    limits = [20000, 300000, 600000, 700000]
    said = writes(pair, path, limits, how)
    assert len(said) == len(limits)
    assert all(line.startswith("refused: ") and str(path) in line for line in said[1:])
    assert re.search("cannot be (created|written): ", said[1]) and "free disk space" in said[1]
    assert path.read_bytes() == b"precious" and names(path.parent) == [name]


@pytest.mark.skipif(sys.platform != "linux", reason="mounts a small file system")
@pytest.mark.parametrize(("name", "how"), WAYS[:3], ids=WAY_IDS[:3])
def test_disk_that_is_really_full(tmp_path, target, name, how):
    """In a mount name space of its own, which ends with the process."""
    pair, path = make_pair(tmp_path / "scene"), target.with_name(name)
    mount = f"mount -t tmpfs -o size=500k tmpfs '{path.parent}'"
    said = writes(pair, path, [0], how, f"{mount} && trap '' XFSZ")
    assert len(said) == 1 and said[0].startswith("refused: ")
    assert "No space left" in said[0] or "rror" in said[0]
