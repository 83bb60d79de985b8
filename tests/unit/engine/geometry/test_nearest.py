# SPDX-License-Identifier: GPL-3.0-or-later
"""Products that were resampled by the nearest neighbour: pixels are put back where they were."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from scipy.ndimage import map_coordinates

from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.geometry.nearest import NearestResampling
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.raster.reader import Raster
from tests.resampled import SIZE, make_pair, resampled, sensor_image, turned


def best(image: np.ndarray, degrees: float, pixel: float = 1.0, side: int = SIZE) -> np.ndarray:
    """What `resampled` would be by an interpolation that loses nothing, (C, side, side)."""
    away = (np.arange(side) - (side - 1) / 2) * pixel
    down, right = away[:, None], away[None, :]
    cosine, sine = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    middle = (image.shape[1] - 1) / 2
    places = [middle + cosine * down + sine * right, middle - sine * down + cosine * right]
    return np.stack([map_coordinates(band.astype(float), places, order=5) for band in image])


def found_in(path: str) -> NearestResampling | None:
    raster = Raster.open(path, "MS")
    return NearestResampling.find(raster, raster.image_bands)


def whole(raster: Raster) -> tuple[tuple[int, int], tuple[int, int]]:
    return (0, raster.grid.height), (0, raster.grid.width)


@pytest.mark.parametrize(
    ("degrees", "pixel"),
    [(8.7, 1.0), (-11.0, 1.0), (2.0, 0.98), (0.0, 0.95), (5.0, 0.93), (3.0, 0.8)],
)
def test_pixels_are_put_back(tmp_path, degrees, pixel):
    source, truth = turned(sensor_image(560), degrees), best(sensor_image(560), degrees, pixel)
    raster = Raster.open(resampled(source, tmp_path / "ms.tif", "near", pixel), "MS")
    found = NearestResampling.find(raster, raster.image_bands)
    assert found is not None
    assert found.angle == pytest.approx(-degrees, abs=0.1)
    before, _ = raster.read([1, 2, 3, 4], *whole(raster))
    after, valid = raster.restored(found).read([1, 2, 3, 4], *whole(raster))
    assert valid.all()
    inner = (slice(None), slice(4, -4), slice(4, -4))
    left, was = (np.std((image - truth)[inner]) for image in (after, before))
    assert left < 0.35 * was


def test_a_lattice_that_terrain_bends_is_followed():
    image = sensor_image(560)
    row, column = np.mgrid[:SIZE, :SIZE].astype(float)
    bent = 0.4 * np.sin(row / 60) * np.cos(column / 70)
    places = np.stack(
        [0.985 * row + 0.15 * column + 60 + bent, 0.985 * column - 0.15 * row + 80 - bent]
    )
    taken = np.floor(places + 0.5).astype(int)
    raster = Raster.from_array(image[:, taken[0], taken[1]], "MS")
    found = NearestResampling.find(raster, raster.image_bands)
    assert found is not None
    truth = np.stack([map_coordinates(band.astype(float), places, order=5) for band in image])
    before, _ = raster.read([1, 2, 3, 4], *whole(raster))
    after, _ = raster.restored(found).read([1, 2, 3, 4], *whole(raster))
    inner = (slice(None), slice(4, -4), slice(4, -4))
    left, was = (np.std((im - truth)[inner]) for im in (after, before))
    assert left < 0.4 * was
    off = found.positions(np.arange(SIZE), np.arange(SIZE)) - places
    off -= np.median(off, axis=(1, 2), keepdims=True)
    assert np.quantile(np.abs(off), 0.95) < 0.15


def test_windows_are_parts_of_the_whole(tmp_path):
    source = turned(sensor_image(560), 8.7)
    raster = Raster.open(resampled(source, tmp_path / "ms.tif", "near"), "MS")
    raster = raster.restored(NearestResampling.find(raster, raster.image_bands))
    everything, _ = raster.read([1, 3], *whole(raster))
    for rows, columns in (((0, 40), (0, 50)), ((101, 164), (33, 200)), ((300, 360), (280, 360))):
        part, _ = raster.read([1, 3], rows, columns)
        np.testing.assert_allclose(part, everything[:, slice(*rows), slice(*columns)], atol=1e-3)


@pytest.mark.parametrize("how", ["bilinear", "cubic", "cubicspline", "average"])
def test_other_resampling_leaves_no_duplicates(tmp_path, how):
    source = turned(sensor_image(560), 8.7)
    assert found_in(resampled(source, tmp_path / "ms.tif", how)) is None


def test_what_was_not_resampled_stays_as_it_is(tmp_path):
    image = sensor_image(360).copy()
    image[:, 50:120, 40:200] = 17  # a lake, where all neighbours are equal
    image[:, 200] = image[:, 201]  # a line that the sensor lost
    gdal.GetDriverByName("GTiff").CreateCopy(str(tmp_path / "ms.tif"), turned(image, 0))
    assert found_in(str(tmp_path / "ms.tif")) is None


@pytest.mark.parametrize("times", [1.5, 2, 3, 4])
def test_replicated_pixels_stay(times):
    index = (np.arange(SIZE) / times).astype(int)
    image = sensor_image(560)[:, index][:, :, index]
    raster = Raster.from_array(image, "MS")
    assert NearestResampling.find(raster, raster.image_bands) is None


def test_random_duplicates_are_no_lattice():
    rng = np.random.default_rng(2)
    image = sensor_image(360).copy()
    for shift in ((0, 1), (1, 0)):
        where = rng.random(image.shape[1:]) < 0.01
        image[:, where] = np.roll(image, shift, axis=(1, 2))[:, where]
    raster = Raster.from_array(image, "MS")
    assert NearestResampling.find(raster, raster.image_bands) is None


def test_invalid_pixels_stay_invalid_and_spoil_no_others(tmp_path):
    image = sensor_image(560)
    source = turned(image, 8.7)
    path = resampled(source, tmp_path / "ms.tif", "near")
    raster = Raster.open(path, "MS")
    clean, _ = raster.restored(NearestResampling.find(raster, raster.image_bands)).read(
        [1, 2, 3, 4], *whole(raster)
    )
    dataset = gdal.Open(path, gdal.GA_Update)
    values = dataset.ReadAsArray()
    values[:, 100:140, 60:90] = 0
    dataset.WriteArray(values)
    for band in range(1, 5):
        dataset.GetRasterBand(band).SetNoDataValue(0)
    dataset = None
    raster = Raster.open(path, "MS")
    found = NearestResampling.find(raster, raster.image_bands)
    assert found is not None
    image, valid = raster.restored(found).read([1, 2, 3, 4], *whole(raster))
    assert not valid[100:140, 60:90].any() and valid.sum() == valid.size - 1200
    far = np.ones_like(valid)
    far[92:148, 52:98] = False
    # Without the duplicates there some positions a little farther off are rounded otherwise.
    assert np.mean(np.abs(image - clean)[:, far] > 2) < 1e-3
    near = ~far & valid
    assert np.abs(image - clean)[:, near].max() < 80  # no 0 of the hole was mixed in
    assert image[:, near].min() > 5


def test_steps_of_a_regular_grid_are_found_by_their_own_numbers():
    rows, columns = np.arange(90), np.arange(120)
    flat = NearestResampling(
        np.array([[-0.02, 0.1], [-0.1, -0.02]]), np.full((2, 3, 4), 0.25), (3.5, 3.5), (40.0, 40.0)
    )
    at = flat.positions(rows, columns)
    assert at[0, 30, 7] == pytest.approx(0.98 * 30 + 0.1 * 7 + 0.25)
    assert at[1, 30, 7] == pytest.approx(0.98 * 7 - 0.1 * 30 + 0.25)
    assert flat.angle == pytest.approx(-5.8, abs=0.1)


def test_pan_is_put_back_with_the_ms(tmp_path):
    pair = Pair.open(*make_pair(tmp_path, "near"))
    assert pair.pan.restoring is not None and pair.ms.restoring is not None
    assert sum("nearest neighbour" in note for note in pair.notes) == 2
    fine = sensor_image(1120)
    pan = fine.mean(axis=0, keepdims=True).round().astype(np.uint8)
    truth = best(pan, 8.7, 1.0, 2 * SIZE)
    as_it_is, _ = pair.pan.restored(None).read([1], *whole(pair.pan))
    read, _ = pair.pan.read([1], *whole(pair.pan))
    inner = (slice(None), slice(8, -8), slice(8, -8))
    assert np.std((read - truth)[inner]) < 0.45 * np.std((as_it_is - truth)[inner])


def test_a_pan_that_was_resampled_otherwise_stays(tmp_path):
    pair = Pair.open(*make_pair(tmp_path, "cubic"))
    assert pair.pan.restoring is None and pair.ms.restoring is not None
    assert [note.split(" was")[0] for note in pair.notes] == ["The MS"]


def test_the_result_says_so(tmp_path):
    pair = Pair.open(*make_pair(tmp_path, "near"))
    report = fuse(pair, None, str(tmp_path / "out.tif"), FuseOptions())
    items = gdal.Open(report.output).GetMetadata("SSDIFF")
    assert items["NEAREST_NEIGHBOUR_UNDONE"] == "PAN, MS"


def test_it_lasts_through_what_is_found_out_later(tmp_path):
    pair = Pair.open(*make_pair(tmp_path, "near"))
    box = Box(64, 64, 128, 128)
    wanted = pair.patch(box, 0.3).ms
    for other in (pair.registered((0.0, 0.0)), pair.centred(), pair.related(pair.relation)):
        np.testing.assert_array_equal(other.patch(box, 0.3).ms, wanted)
    np.testing.assert_array_equal(pair.with_bands([3, 1]).patch(box, 0.3).ms, wanted[[2, 0]])
    alone = Pair.open(pair.pan.path, pair.ms.path, [3])
    np.testing.assert_array_equal(alone.patch(box, 0.3).ms, wanted[[2]])
