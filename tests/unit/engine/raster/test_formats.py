# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats beside the plain GeoTIFF: by blocks or through a temporary file, with overviews."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.errors import CancelledError, OutputError
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.raster.formats import overview_levels
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import Observation, SensorModel
from tests.support import RecordingProgress
from tests.unit.engine.raster.outputs import Output

SIDE = 600
AREA = Box(0, 0, SIDE, SIDE)
NAMES = ["blue", "green", "red", "nir"]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture(params=["uint16"])
def pair(tmp_path: Path, request: pytest.FixtureRequest) -> Pair:
    rng = np.random.default_rng(0)
    pan, ms = (rng.integers(1, 200, s).astype(request.param) for s in ((64, 64), (4, 16, 16)))
    paths = write_scene(tmp_path / "scene", Observation(ms, pan, ms), SensorModel())
    return Pair.open(str(paths.pan), str(paths.ms))


def image(bands: int = 4) -> np.ndarray:
    rows, columns = np.mgrid[:SIDE, :SIDE]
    return np.stack([(rows + 2 * columns + b) % 251 + 1 for b in range(bands)]).astype(np.float32)


def hole() -> np.ndarray:
    valid = np.ones((SIDE, SIDE), bool)
    valid[320:384, 64:128] = False
    return valid


def write(pair: Pair, path: Path, valid: np.ndarray | None = None, **how: Any) -> Any:
    pixels, valid = image(len(pair.bands)), np.ones((SIDE, SIDE), bool) if valid is None else valid
    with Output(str(path), pair, AREA, **how) as writer:
        for top in range(0, SIDE, 120):
            rows = slice(top, top + 120)
            writer.write(top, pixels[:, rows], valid[rows])
    return gdal.Open(str(path))


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


def need(driver: str) -> None:
    if gdal.GetDriverByName(driver) is None:
        pytest.skip(f"this GDAL has no {driver}")


def test_cloud_optimised_geotiff(pair, out):
    dataset = write(pair, out / "fused.tif", hole(), output_format="COG")
    assert dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
    band = dataset.GetRasterBand(1)
    assert band.GetOverviewCount() > 0 and names(out) == ["fused.tif"]
    np.testing.assert_array_equal(dataset.ReadAsArray(), image() * hole())
    np.testing.assert_array_equal(band.GetMaskBand().ReadAsArray() != 0, hole())
    assert [dataset.GetRasterBand(n).GetDescription() for n in range(1, 5)] == NAMES


@pytest.mark.parametrize("options", [["COMPRESS=ZSTD", "BLOCKSIZE=256"], ["COMPRESS=NONE"]])
def test_creation_options_of_a_cog(pair, out, options, capfd):
    dataset = write(pair, out / "fused.tif", output_format="cog", creation_options=options)
    compression = options[0].partition("=")[2]
    assert dataset.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == (
        None if compression == "NONE" else compression
    )
    np.testing.assert_array_equal(dataset.ReadAsArray(), image())
    assert capfd.readouterr().err == ""


def test_a_cog_is_compressed_fast_unless_another_compression_or_level_is_chosen(pair, out):
    def written(*options: str) -> bytes:
        write(pair, out / "f.tif", output_format="COG", creation_options=options)
        return (out / "f.tif").read_bytes()

    assert written() == written("LEVEL=1") != written("LEVEL=6")
    assert written("COMPRESS=ZSTD") == written("COMPRESS=ZSTD", "LEVEL=9")  # GDAL's own
    assert written("compress=zstd", "level=1") != written("COMPRESS=ZSTD")


@pytest.mark.parametrize("option", ["TILING_SCHEME=GoogleMapsCompatible", "TARGET_SRS=EPSG:4326"])
def test_options_that_would_warp_the_result_are_refused(pair, out, option):
    with pytest.raises(OutputError, match="COG cannot"):
        Output(str(out / "f.tif"), pair, AREA, creation_options=[option], output_format="COG")
    assert names(out) == []


@pytest.mark.parametrize(
    ("name", "driver", "options"),
    [("fused.png", "PNG", []), ("fused.jp2", "JP2OpenJPEG", ["REVERSIBLE=YES", "QUALITY=100"])],
)
@pytest.mark.parametrize("overviews", [False, True])
def test_drivers_that_only_copy(pair, out, name, driver, options, overviews):
    need(driver)
    dataset = write(pair, out / name, hole(), creation_options=options, overviews=overviews)
    assert dataset.GetDriver().ShortName == driver
    np.testing.assert_array_equal(dataset.ReadAsArray(), image() * hole())
    mask = dataset.GetRasterBand(3).GetMaskBand().ReadAsArray()
    np.testing.assert_array_equal(mask != 0, hole())
    assert dataset.GetGeoTransform() == pytest.approx(pair.pan.grid.transform, abs=1e-6)
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32633"
    assert [dataset.GetRasterBand(n).GetDescription() for n in range(1, 5)] == NAMES
    if overviews:
        assert dataset.GetRasterBand(1).GetOverviewCount() > 0
    assert all(n.startswith("fused.") and not n.endswith(".tif") for n in names(out))


@pytest.mark.parametrize("pair", ["uint8"], indirect=True)
def test_jpeg_of_three_bytes(pair, out):
    need("JPEG")
    three = Pair.open(pair.pan.path, pair.ms.path, [3, 2, 1])
    dataset = write(three, out / "fused.jpg", creation_options=["QUALITY=95"])
    assert (dataset.GetDriver().ShortName, dataset.RasterCount) == ("JPEG", 3)


@pytest.mark.parametrize(
    ("name", "how", "found"),
    [("fused.jpg", {}, "JPEG .*4 bands of UInt16"),
     ("fused.png", {"output_type": "Float32"}, "PNG .*4 bands of Float32"),
     ("fused.asc", {}, "AAIGrid .*4 bands of UInt16"),
     ("fused.ers", {}, "ERS cannot keep PAN's coordinate reference system"),
     ("fused.tif", {"output_format": "VRT"}, "no format 'VRT' that rasters can be written in"),
     ("fused.tif", {"output_format": "Nonsense"}, "no format 'Nonsense'"),
     ("fused.tif", {"creation_options": ["BLOCKXSIZE=100"]}, "GTiff .*100")],
)  # fmt: skip
def test_what_a_format_cannot_hold_is_seen_before_the_work(pair, out, name, how, found):
    (out / name).write_bytes(b"precious")
    with pytest.raises(OutputError, match=found):
        Output(str(out / name), pair, AREA, **how)
    assert (out / name).read_bytes() == b"precious" and names(out) == [name]


def test_more_columns_than_a_format_takes_are_seen_before_the_work(pair, out):
    need("JPEG")
    one = Pair.open(pair.pan.path, pair.ms.path, [1])
    how = {"output_type": "Byte"}
    with pytest.raises(OutputError, match="JPEG .*1 bands of Byte"):
        Output(str(out / "fused.jpg"), one, Box(0, 0, 100, 70000), **how)
    with pytest.raises(OutputError, match="JPEG .*1 bands of Byte"):
        Output(str(out / "fused.jpg"), one, Box(0, 0, 70000, 100), **how)
    assert names(out) == []


def test_a_slanted_grid_is_refused_where_a_format_bends_it(tmp_path, out):
    """ENVI stores an angle and two pixel sizes, which is not enough for shear."""
    shear = (500000.0, 2.0, 0.5, 5600000.0, 0.1, -2.0)
    for name, side, factor in (("pan", 64, 1), ("ms", 16, 4)):
        dataset = gdal.GetDriverByName("GTiff").Create(str(tmp_path / f"{name}.tif"), side, side)
        dataset.SetGeoTransform([v if i in (0, 3) else v * factor for i, v in enumerate(shear)])
        dataset.GetRasterBand(1).Fill(7)
        dataset = None
    pair = Pair.open(str(tmp_path / "pan.tif"), str(tmp_path / "ms.tif"))
    with pytest.raises(OutputError, match="ENVI cannot keep PAN's grid"):
        Output(str(out / "fused.dat"), pair, Box(0, 0, 64, 64), output_format="ENVI")
    assert names(out) == []


@pytest.mark.parametrize(
    ("size", "levels"),
    [((1, 1), []), ((256, 256), []), ((257, 10), [2]), ((600, 513), [2, 4]),
     ((40000, 40000), [2, 4, 8, 16, 32, 64, 128, 256])],
)  # fmt: skip
def test_overviews_end_where_one_block_holds_all(size, levels):
    assert overview_levels(*size) == levels
    assert not levels or max(size) / levels[-1] <= 256


@pytest.mark.parametrize("masked", [False, True])
def test_overviews_average_valid_pixels(pair, out, masked):
    valid = hole() if masked else np.ones((SIDE, SIDE), bool)
    dataset = write(pair, out / "fused.tif", valid, overviews=True)
    assert names(out) == ["fused.tif"]
    for number in range(1, 5):
        band = dataset.GetRasterBand(number)
        assert band.GetOverviewCount() == 2
        small = band.GetOverview(0)
        blocks = image()[number - 1].reshape(SIDE // 2, 2, SIDE // 2, 2).mean(axis=(1, 3))
        kept = valid[::2, ::2]  # the hole's edges are even
        assert np.abs(small.ReadAsArray() - blocks)[kept].max() <= 0.5
        mask = small.GetMaskBand().ReadAsArray()
        np.testing.assert_array_equal(mask != 0, kept)


@pytest.mark.parametrize(
    "how", [{"output_format": "COG"}, {"overviews": True}], ids=["copying", "overviews"]
)
def test_copying_ends_when_it_is_cancelled(pair, out, how):
    (out / "fused.tif").write_bytes(b"precious")
    progress = RecordingProgress(stop_after=0)
    with pytest.raises(CancelledError):
        write(pair, out / "fused.tif", progress=progress, **how)
    assert progress.asked and (out / "fused.tif").read_bytes() == b"precious"
    assert names(out) == ["fused.tif"]


@pytest.mark.parametrize(("name", "how"), [("f.tif", {"output_format": "COG"}), ("f.png", {})])
def test_nothing_is_left_of_the_temporary_file_after_an_exception(pair, out, name, how):
    with pytest.raises(KeyError):
        with Output(str(out / name), pair, AREA, **how) as writer:
            writer.write(0, image()[:, :50], np.ones((50, SIDE), bool))
            assert len(names(out)) == 1 and name not in names(out)
            raise KeyError
    assert names(out) == []


def noisy_pair(folder: Path, nodata: float | None = None) -> Pair:
    """Three bands of bytes, as the pictures' formats take them."""
    rng = np.random.default_rng(3)
    pan, ms = (rng.integers(1, 200, s).astype(np.uint8) for s in ((64, 64), (4, 16, 16)))
    paths = write_scene(folder / "scene", Observation(ms, pan, ms), SensorModel(), nodata=nodata)
    return Pair.open(str(paths.pan), str(paths.ms), [1, 2, 3])


def noise(bands: int) -> np.ndarray:
    return np.random.default_rng(4).integers(1, 250, (bands, SIDE, SIDE)).astype(np.float32)


def write_noise(pair: Pair, path: Path, valid: np.ndarray, **how: Any) -> bool:
    """Whether the format changes values, as the writer says."""
    pixels = noise(len(pair.bands))
    with Output(str(path), pair, AREA, **how) as writer:
        writer.write(0, np.where(valid, pixels, 0), valid)
        return writer.loses


LOSSLESS = [("a.tif", "GTiff"), ("a.jp2", "JP2OpenJPEG"), ("a.webp", "WEBP"), ("a.png", "PNG")]


@pytest.mark.parametrize(("name", "driver"), LOSSLESS)
def test_values_stay_what_they_are_by_default(tmp_path, out, name, driver):
    need(driver)
    pair, valid = noisy_pair(tmp_path), np.ones((SIDE, SIDE), bool)
    assert not write_noise(pair, out / name, valid)
    np.testing.assert_array_equal(gdal.Open(str(out / name)).ReadAsArray()[:3], noise(3))


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("a.jpg", {}),
        ("a.jp2", {"creation_options": ["QUALITY=20", "REVERSIBLE=NO"]}),
        ("a.webp", {"creation_options": ["LOSSLESS=NO", "QUALITY=60"]}),
        ("a.tif", {"creation_options": ["COMPRESS=JPEG", "JPEG_QUALITY=60"]}),
        ("a.tif", {"output_format": "COG", "creation_options": ["COMPRESS=JPEG"]}),
        ("a.tif", {"creation_options": ["COMPRESS=LERC", "MAX_Z_ERROR=5"]}),
    ],
)
def test_a_format_that_changes_values_is_known_before_the_work(tmp_path, out, name, how):
    if "LERC" in str(how) and "LERC" not in gdal.GetDriverByName("GTiff").GetMetadataItem(
        "DMD_CREATIONOPTIONLIST"
    ):
        pytest.skip("this GDAL has no LERC")
    if Path(name).suffix in (".jp2", ".webp"):
        need({".jp2": "JP2OpenJPEG", ".webp": "WEBP"}[Path(name).suffix])
    pair, valid = noisy_pair(tmp_path), np.ones((SIDE, SIDE), bool)
    assert write_noise(pair, out / name, valid, **how)
    found = gdal.Open(str(out / name)).ReadAsArray()[:3].astype(float)
    assert 0 < np.abs(found - noise(3)).max()


def test_invalid_pixels_stay_so_where_values_change(tmp_path, out):
    """Nodata would come back as something near it; a mask does not."""
    pair = noisy_pair(tmp_path, nodata=0)
    assert pair.ms.band(1).GetNoDataValue() == 0
    assert write_noise(pair, out / "a.jpg", hole())
    dataset = gdal.Open(str(out / "a.jpg"))
    np.testing.assert_array_equal(dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() > 0, hole())
