# SPDX-License-Identifier: GPL-3.0-or-later
"""What a user has set for a file beyond what it says itself, as QGIS has it for a layer."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from osgeo import gdal

from ssdiff_qgis.engine import Pair
from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.raster.band_files import BandFiles, FileSettings
from ssdiff_qgis.engine.raster.reader import Raster
from ssdiff_qgis.engine.raster.value_mask import table_without
from tests.support import write_raster
from tests.unit.engine.raster.hostile import Server, vrt, write_tif, written

SIDE = 24
WHOLE = ((0, SIDE), (0, SIDE))
INFINITE = float("inf")
ZONE_32 = 'PROJCS["x",GEOGCS["y",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],'
ZONE_32 += 'PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]],'
ZONE_32 += 'PROJECTION["Transverse_Mercator"],PARAMETER["central_meridian",9],UNIT["metre",1]]'


def image(bands: int = 3, dtype: str = "uint16", seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(1, 120, (bands, SIDE, SIDE)).astype(dtype)


def opened(*paths: str, given: FileSettings | None = None, **known: object) -> Raster:
    files = BandFiles(tuple(paths), settings=(given,) * len(paths) if given else (), **known)
    return Raster.open(files, "MS")


class TestReferenceSystem:
    def test_replaces_that_of_the_file_and_nothing_else(self, tmp_path: Path) -> None:
        options = ["PHOTOMETRIC=MINISBLACK"]
        path = write_raster(
            tmp_path / "a.tif", image(), 4, nodata=7, names=["b", "g", "r"], options=options
        )
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.SetMetadata({"CLOUDCOVER": "3"}, "IMAGERY")
        dataset.SetMetadata({"wavelength": "{1,2,3}"}, "ENVI")
        dataset.SetMetadata({"DATETIME": "now"})
        dataset.GetRasterBand(2).SetScale(0.5)
        dataset.GetRasterBand(2).SetUnitType("m")
        dataset = None
        plain, changed = opened(path), opened(path, given=FileSettings(crs=ZONE_32))
        assert 'central_meridian",9' in changed.grid.projection
        assert changed.grid.transform == plain.grid.transform
        for raster in (plain, changed):
            assert [raster.band(n).GetDescription() for n in (1, 2, 3)] == ["b", "g", "r"]
            assert raster.band(1).GetNoDataValue() == 7
            assert (raster.band(2).GetScale(), raster.band(2).GetUnitType()) == (0.5, "m")
            assert raster.dataset.GetMetadata("IMAGERY") == {"CLOUDCOVER": "3"}
            assert raster.dataset.GetMetadata("ENVI") == {"wavelength": "{1,2,3}"}
            assert raster.dataset.GetMetadataItem("DATETIME") == "now"
        for one, other in zip(plain.read([1, 2, 3], *WHOLE), changed.read([1, 2, 3], *WHOLE)):
            np.testing.assert_array_equal(one, other)

    @pytest.mark.parametrize("inside", ["YES", "NO"])
    def test_a_mask_of_the_file_is_kept(self, tmp_path: Path, inside: str) -> None:
        path = masked(tmp_path / "a.tif", image(), inside)
        valid = opened(path, given=FileSettings(crs=ZONE_32)).read([1], *WHOLE)[1]
        np.testing.assert_array_equal(valid, hole())

    def test_of_control_points(self, tmp_path: Path) -> None:
        path = write_raster(tmp_path / "a.tif", image(), 4)
        source = gdal.Open(path)
        points = [gdal.GCP(x, y, 0, x, y) for x, y in ((0, 0), (9, 0), (0, 9), (9, 9))]
        options = [
            word
            for p in points
            for word in ("-gcp", *map(str, (p.GCPPixel, p.GCPLine, p.GCPX, p.GCPY)))
        ]
        by_points = str(tmp_path / "p.tif")
        gdal.Translate(by_points, source, options=options, outputSRS="EPSG:32633")
        raster = opened(by_points, given=FileSettings(crs=ZONE_32))
        assert 'central_meridian",9' in raster.dataset.GetGCPProjection()
        assert not raster.warnings

    def test_has_no_meaning_where_rpcs_place_the_file(self, tmp_path: Path) -> None:
        driver = gdal.GetDriverByName("GTiff")
        dataset = driver.Create(str(tmp_path / "a.tif"), SIDE, SIDE, 1)
        dataset.SetMetadata({"LINE_OFF": "0", "SAMP_OFF": "0"}, "RPC")
        dataset = None
        raster = opened(str(tmp_path / "a.tif"), given=FileSettings(crs=ZONE_32))
        assert "was set for the MS is not used" in raster.warnings[0]

    def test_of_files_that_say_none_or_another(self, tmp_path: Path) -> None:
        paths = [
            write_raster(tmp_path / f"{i}.tif", image(1), 4, crs=crs)
            for i, crs in enumerate(("", "EPSG:32633"))
        ]
        with pytest.raises(
            RasterError, match=r"systems \(no coordinate reference system and WGS 84 / UTM zone 33N"
        ):
            opened(*paths)
        assert opened(*paths, given=FileSettings(crs=ZONE_32)).image_bands == [1, 2]


def hole() -> np.ndarray:
    valid = np.ones((SIDE, SIDE), bool)
    valid[3:9, 5:11] = False
    return valid


def masked(path: Path, values: np.ndarray, inside: str = "YES") -> str:
    """A file with a mask of its own, in it or beside it."""
    written_to = write_raster(path, values, 4, options=["PHOTOMETRIC=MINISBLACK", "ALPHA=NO"])
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", inside)
    dataset = gdal.Open(written_to, gdal.GA_Update)
    dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
    dataset.GetRasterBand(1).GetMaskBand().WriteArray(hole().astype(np.uint8) * 255)
    dataset = None
    gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", None)
    return written_to


class TestSeveralFiles:
    def test_each_keeps_its_mask_and_its_nodata(self, tmp_path: Path) -> None:
        values = image(1)
        plain = write_raster(tmp_path / "a.tif", values, 4, nodata=float(values[0, 0, 0]))
        other = masked(tmp_path / "b.tif", image(1, seed=1))
        raster = opened(plain, other)
        np.testing.assert_array_equal(raster.read([1, 2], *WHOLE)[0][0], values[0])
        valid = raster.read([1, 2], *WHOLE)[1]
        np.testing.assert_array_equal(valid, hole() & (values[0] != values[0, 0, 0]))

    def test_an_alpha_in_one_of_them_is_a_mask(self, tmp_path: Path) -> None:
        both = np.concatenate([image(1, "uint8"), hole()[None].astype(np.uint8) * 255])
        meanings = (gdal.GCI_GrayIndex, gdal.GCI_AlphaBand)
        files = [
            write_raster(tmp_path / f"{i}.tif", both, 4, meanings=meanings, names=[f"band {i}"])
            for i in range(2)
        ]
        raster = opened(*files)
        assert raster.image_bands == [1, 3] and len(raster.alphas) == 2
        assert [raster.band(b).GetDescription() for b in (1, 3)] == ["band 0", "band 1"]
        np.testing.assert_array_equal(raster.read([1, 3], *WHOLE)[1], hole())

    def test_names_given_for_bands_pass_by_alpha(self, tmp_path: Path) -> None:
        both = np.concatenate([image(1, "uint8"), hole()[None].astype(np.uint8) * 255])
        meanings = (gdal.GCI_GrayIndex, gdal.GCI_AlphaBand)
        files = [write_raster(tmp_path / f"{i}.tif", both, 4, meanings=meanings) for i in range(2)]
        raster = opened(*files, names=("blue", "red"), wavelengths=(485.0, 660.0))
        assert [raster.band(b).GetDescription() for b in (1, 3)] == ["blue", "red"]
        assert raster.band(3).GetMetadataItem("wavelength") == "660"

    def test_indices_of_colours_are_refused_here_too(self, tmp_path: Path) -> None:
        palette = write_raster(tmp_path / "p.tif", image(1, "uint8"), 4)
        dataset = gdal.Open(palette, gdal.GA_Update)
        table = gdal.ColorTable()
        table.SetColorEntry(1, (255, 0, 7))
        dataset.GetRasterBand(1).SetRasterColorTable(table)
        dataset = None
        raster = opened(palette, write_raster(tmp_path / "b.tif", image(1), 4))
        with pytest.raises(RasterError, match="Band 1 of the MS .* holds indices of a colour"):
            raster.check_colours([1, 2])


KINDS = ["uint8", "uint16", "int16", "int32", "uint32", "float32", "float64"]


@st.composite
def values_and_ranges(draw: st.DrawFn) -> tuple[np.ndarray, list[tuple[float, float]]]:
    """An image of some type and offset, and ranges of its values that are no image."""
    dtype = np.dtype(draw(st.sampled_from(KINDS)))
    offset = draw(st.sampled_from([0, 1000, 10**6, 10**9] if dtype.itemsize > 2 else [0]))
    if dtype == np.float32:
        offset = min(offset, 1000)
    seed = draw(st.integers(0, 2**16))
    values = (np.random.default_rng(seed).integers(0, 200, (1, SIDE, SIDE)) + offset).astype(dtype)
    if dtype.kind == "f":
        values = values + np.asarray(draw(st.sampled_from([0, 0.25, 0.1])), dtype)
    ends = st.one_of(st.integers(-5, 210).map(lambda n: float(n + offset)), st.just(INFINITE))
    ranges = []
    for _ in range(draw(st.integers(1, 3))):
        low, high = sorted((draw(ends), draw(ends)))
        if low == INFINITE:
            low, high = -INFINITE, float(offset + 5)
        ranges.append((low, high))
    return values, ranges


def within(values: np.ndarray, ranges: list[tuple[float, float]]) -> np.ndarray:
    wide = values.astype(np.float64)
    return np.any([(wide >= low) & (wide <= high) for low, high in ranges], axis=0)


@settings(max_examples=60, deadline=None)
@given(values_and_ranges())
def test_further_nodata_is_invalid_to_the_value(
    case: tuple[np.ndarray, list[tuple[float, float]]],
) -> None:
    values, ranges = case
    with tempfile.TemporaryDirectory() as folder:
        path = write_raster(Path(folder, "a.tif"), values, 4)
        raster = opened(path, given=FileSettings(invalid=(tuple(ranges),)))
        np.testing.assert_array_equal(raster.read([1], *WHOLE)[1], ~within(values[0], ranges))
        assert raster.image_bands == [1]
        del raster


@settings(max_examples=200, deadline=None)
@given(values_and_ranges())
def test_a_table_says_of_each_value_what_the_ranges_say(
    case: tuple[np.ndarray, list[tuple[float, float]]],
) -> None:
    values, ranges = case
    table = table_without(ranges)
    points = [value for value, _ in table]
    assert points == sorted(points)
    # As GDAL looks it up: between two entries linear, beyond the ends constant.
    found = np.interp(values.astype(np.float64), points, [float(valid) for _, valid in table])
    np.testing.assert_array_equal(found, ~within(values, ranges))


def test_further_nodata_of_one_band_leaves_the_others(tmp_path: Path) -> None:
    values = image(2)
    path = write_raster(tmp_path / "a.tif", values, 4)
    value = float(values[1, 3, 3])
    raster = opened(path, given=FileSettings(invalid=((), ((value, value),))))
    assert raster.read([1], *WHOLE)[1].all()
    np.testing.assert_array_equal(raster.read([1, 2], *WHOLE)[1], values[1] != value)


def test_nodata_of_the_file_is_image_where_that_is_wanted(tmp_path: Path) -> None:
    values = image(2)
    value = float(values[0, 3, 3])
    files = [
        write_raster(tmp_path / f"{i}.tif", band, 4, nodata=value) for i, band in enumerate(values)
    ]
    for paths in (files[:1], files):
        raster = opened(*paths, given=FileSettings(kept=(1,)))
        data, valid = raster.read(raster.image_bands, *WHOLE)
        assert valid.all()
        np.testing.assert_array_equal(data, values[: len(paths)])


def turned(folder: Path, values: np.ndarray, **how: object) -> str:
    """An MS whose rows run aslant to PAN's, so that it is warped."""
    path = write_raster(folder / "turned.tif", values, 4, **how)
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetGeoTransform((500020.0, 3.9, 0.9, 5399990.0, 0.9, -3.9))
    dataset = None
    return path


@pytest.fixture
def pan(tmp_path: Path) -> str:
    values = np.random.default_rng(1).integers(100, 200, (4 * SIDE, 4 * SIDE)).astype(np.uint16)
    return write_raster(tmp_path / "pan.tif", values, 1.0)


@pytest.mark.parametrize(
    ("dtype", "wild", "given_range"),
    [
        ("uint16", 7, (7.0, 7.0)),
        ("float32", -5000.0, (-INFINITE, 0.0)),
        ("int16", -32768, None),
        ("float32", 1e30, None),
        ("float64", -9999.0, None),
        ("int32", 2**31 - 1, None),
    ],
)
def test_values_that_are_no_image_do_not_spread_where_the_ms_is_warped(
    tmp_path: Path, pan: str, dtype: str, wild: float, given_range: tuple[float, float] | None
) -> None:
    values = np.random.default_rng(2).integers(1000, 1020, (2, SIDE, SIDE)).astype(dtype)
    values[1, 10, 12] = wild
    ranges = (given_range,) if given_range else ()
    ms = BandFiles((turned(tmp_path, values),), settings=(FileSettings(invalid=((), ranges)),))
    pair = Pair.open(pan, ms)
    assert "resampled to a grid" in pair.placed.note
    data, valid = pair.ms.read([1, 2], (0, pair.ms.grid.height), (0, pair.ms.grid.width))
    assert valid.any() and (data[:, valid] > 990).all() and (data[:, valid] < 1030).all()


def test_all_masks_count_where_the_ms_is_warped(tmp_path: Path, pan: str) -> None:
    """Two alpha bands, of which each hides a part."""
    alphas = np.full((2, SIDE, SIDE), 255, np.uint8)
    alphas[0, :, :6], alphas[1, :6] = 0, 0
    values = np.concatenate([np.full((1, SIDE, SIDE), 100, np.uint8), alphas])
    values[0, :, :6] = values[0, :6] = 250
    meanings = (gdal.GCI_GrayIndex, gdal.GCI_AlphaBand, gdal.GCI_AlphaBand)
    pair = Pair.open(pan, turned(tmp_path, values, meanings=meanings))
    data, valid = pair.ms.read([1], (0, pair.ms.grid.height), (0, pair.ms.grid.width))
    assert valid.any() and (data[0][valid] < 101).all()


def test_open_options_are_used(tmp_path: Path) -> None:
    path = write_raster(tmp_path / "a.tif", image(1), 4)
    Path(path).with_suffix(".tfw").write_text("2\n0\n0\n-2\n0\n0\n")
    inside = opened(path, given=FileSettings(options=("GEOREF_SOURCES=INTERNAL",)))
    beside = opened(path, given=FileSettings(options=("GEOREF_SOURCES=WORLDFILE",)))
    assert (inside.grid.transform[1], beside.grid.transform[1]) == (4, 2)


def test_open_options_cannot_change_what_a_virtual_raster_names(tmp_path: Path) -> None:
    write_tif(tmp_path / "a.tif")
    path = written(tmp_path, "scene.vrt", vrt("a.tif"))
    with pytest.raises(RasterError, match="it has open options"):
        opened(path, given=FileSettings(options=("ROOT_PATH=/elsewhere",)))


class TestRemote:
    @pytest.fixture
    def server(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
        for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
            monkeypatch.delenv(name, raising=False)
        gdal.VSICurlClearCache()
        server = Server(write_tif(tmp_path / "served.tif").read_bytes())
        yield server
        server.close()

    def test_files_on_the_network_are_read_where_that_is_allowed(
        self, tmp_path: Path, server: Server
    ) -> None:
        path = written(tmp_path, "scene.vrt", vrt(f"/vsicurl/{server.url}/a.tif"))
        with pytest.raises(RasterError, match="allow it .--allow-remote; in QGIS load it"):
            opened(path)
        assert server.hits == []
        raster = opened(path, given=FileSettings(remote=True))
        assert not raster.local
        raster.read([1], (0, 1), (0, 1))
        assert server.hits

    def test_services_are_not(self, tmp_path: Path, server: Server) -> None:
        path = written(tmp_path, "scene.vrt", vrt(f"WCS:{server.url}/wcs"))
        with pytest.raises(RasterError, match="it refers to 'WCS:"):
            opened(path, given=FileSettings(remote=True))
        assert server.hits == []

    def test_a_local_file_stays_one(self, tmp_path: Path) -> None:
        path = write_raster(tmp_path / "a.tif", image(1), 4)
        assert opened(path, given=FileSettings(remote=True)).local
