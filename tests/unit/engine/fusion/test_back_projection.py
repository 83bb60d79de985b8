# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ssdiff_qgis.engine.fusion.back_projection import BackProjection, Strip, residual_weight
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.resample import interpolate
from ssdiff_qgis.engine.metrics.full_resolution import consistency
from ssdiff_qgis.engine.metrics.reduced_resolution import ergas, sam
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_train.data import degradation
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

GAIN = 0.3
ROWS, COLUMNS = 256, 288
WHOLE = Box(0, 0, ROWS, COLUMNS)
SHIFT = (0.7, -1.2)


@pytest.fixture(scope="module")
def hrms() -> np.ndarray:
    return make_hrms(ROWS, COLUMNS, seed=6)


def make_pair(folder: Path, hrms: np.ndarray, ratio: int = 4, nodata=None, **sensor) -> Pair:
    made = SensorModel(ratio=ratio, ms_gain=GAIN, noise=(0, 0), bits=None, **sensor)
    paths = write_scene(folder, observe(hrms, made), made, nodata=nodata)
    return Pair.open(str(paths.pan), str(paths.ms))


@pytest.fixture(scope="module")
def pair(hrms, tmp_path_factory) -> Pair:
    return make_pair(tmp_path_factory.mktemp("scene"), hrms, shift=SHIFT).registered(SHIFT)


def no_bounds(pair: Pair) -> tuple[np.ndarray, np.ndarray]:
    count = len(pair.bands)
    return np.full(count, -np.inf, np.float32), np.full(count, np.inf, np.float32)


def run(
    pair: Pair,
    image: np.ndarray,
    area: Box,
    valid: np.ndarray | None = None,
    heights: tuple[int, ...] = (24,),
    bounds: tuple[np.ndarray, np.ndarray] | None = None,
    weight: np.ndarray | None = None,
) -> Strip:
    """Correct (C, H, W) of the whole overlap, given in strips of the heights in turn."""
    weight = np.ones(len(pair.bands)) if weight is None else weight
    tool = BackProjection(pair, GAIN, *(bounds or no_bounds(pair)), weight, area)
    valid = np.ones(image.shape[1:], bool) if valid is None else valid
    box = tool.box
    columns = slice(box.left, box.right)

    def strips():
        top, k = box.top, 0
        while top < box.bottom:
            bottom = min(top + heights[k % len(heights)], box.bottom)
            yield Strip(top, image[:, top:bottom, columns], valid[top:bottom, columns])
            top, k = bottom, k + 1

    found = list(tool.correct(strips()))
    assert found[0].top == area.top and found[-1].bottom == area.bottom
    assert all(a.bottom == b.top for a, b in zip(found, found[1:]))
    image = np.concatenate([s.image for s in found], axis=1)
    return Strip(area.top, image, np.concatenate([s.valid for s in found]))


def interpolated(pair: Pair) -> np.ndarray:
    return pair.patch(WHOLE, GAIN).lms


def test_the_truth_is_left_as_it_is(pair, hrms):
    truth = hrms.astype(np.float32)
    found = run(pair, truth, WHOLE).image
    inside = (slice(None), slice(16, -16), slice(16, -16))
    assert np.abs(found - truth)[inside].max() < 0.005 * truth.max()


@pytest.mark.parametrize("ratio", [2, 3, 4])
def test_degraded_again_it_is_the_ms(hrms, tmp_path, ratio):
    rows, columns = ROWS - ROWS % ratio, COLUMNS - COLUMNS % ratio
    pair = make_pair(tmp_path, hrms[:, :rows, :columns], ratio)
    lms = pair.patch(Box(0, 0, rows, columns), GAIN).lms
    found = run(pair, lms, Box(0, 0, rows, columns)).image
    ms, _ = pair.read_ms((0, rows // ratio), (0, columns // ratio))
    before, after = (consistency(f, ms, [GAIN] * 4, ratio) for f in (lms, found))
    assert after[0] < 0.3 * before[0] and after[1] < 0.3 * before[1]


def test_comes_nearer_to_the_truth(pair, hrms):
    lms = interpolated(pair)
    found = run(pair, lms, WHOLE).image
    inside = (slice(None), slice(16, -16), slice(16, -16))
    truth = hrms[inside]
    assert ergas(truth, found[inside], 4) < 0.95 * ergas(truth, lms[inside], 4)
    assert sam(truth, found[inside]) < sam(truth, lms[inside])


def test_is_back_projection_iterated_five_times(hrms, tmp_path):
    """Written out: degrade, interpolate what is lacking, add, thrice."""
    pair = make_pair(tmp_path, hrms)
    start = interpolated(pair)
    ms, _ = pair.read_ms((0, ROWS // 4), (0, COLUMNS // 4))
    expected = start.astype(np.float64)
    for _ in range(5):
        expected = expected + interpolate(ms - degradation.degrade_ms(expected, 4, [GAIN] * 4), 4)
    found = run(pair, start, WHOLE).image
    inside = (slice(None), slice(48, -48), slice(48, -48))
    added = np.abs(expected - start)[inside]
    assert np.abs(found - expected)[inside].max() < 0.02 * added.max()


@pytest.mark.parametrize("heights", [(1,), (24, 7, 130), (1000,), (64,)])
def test_heights_of_the_strips_change_nothing(pair, heights):
    lms = interpolated(pair)
    expected, found = run(pair, lms, WHOLE), run(pair, lms, WHOLE, heights=heights)
    np.testing.assert_allclose(found.image, expected.image, rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize(
    "area", [Box(0, 0, 10, 10), Box(100, 120, 140, 121), Box(200, 90, 256, 288), Box(3, 5, 250, 9)]
)
def test_extent_changes_nothing(pair, area):
    lms = interpolated(pair)
    whole, part = run(pair, lms, WHOLE).image, run(pair, lms, area).image
    expected = whole[:, area.top : area.bottom, area.left : area.right]
    np.testing.assert_allclose(part, expected, rtol=1e-5, atol=1e-6)


def test_nothing_bleeds_from_invalid_pixels(pair, hrms):
    lms = interpolated(pair)
    valid = np.ones((ROWS, COLUMNS), bool)
    valid[100:140, 50:100] = False
    wrong = np.where(valid, lms, np.float32(99))
    found = run(pair, wrong, WHOLE, valid)
    clean = run(pair, lms, WHOLE)
    np.testing.assert_array_equal(found.valid, valid)
    # Around the hole less is given back, but nothing strange is.
    near = np.abs(found.image - lms)[:, valid]
    assert near.max() <= 1.5 * np.abs(clean.image - lms).max()
    far = np.ones((ROWS, COLUMNS), bool)
    far[:220, :190] = False
    np.testing.assert_allclose(found.image[:, far], clean.image[:, far], rtol=1e-5, atol=1e-6)


def test_bounds_are_kept(pair):
    lms = interpolated(pair)
    low, high = (np.full(4, v, np.float32) for v in (0.1, 0.2))
    image = run(pair, lms, WHOLE, bounds=(low, high)).image
    assert image.min() >= np.float32(0.1) and image.max() <= np.float32(0.2)


def test_values_beyond_the_bounds_are_counted_where_they_are_valid(pair):
    height, width = pair.pan.grid.height, pair.pan.grid.width
    low, high = np.zeros(len(pair.bands)), np.full(len(pair.bands), 1000.0)
    none = np.zeros(len(pair.bands))  # nothing is given back: the image stays as it is
    whole = Box(0, 0, height, width)
    image = np.full((len(pair.bands), height, width), 500, np.float32)
    image[0, 10:12, 20:25], image[1, 50, 60], image[2, 0, 0] = -3, 1001, 2000
    valid = np.ones((height, width), bool)
    valid[0, 0] = False
    consistency = BackProjection(pair, 0.3, low, high, none, whole)
    strips = list(consistency.correct([Strip(0, image, valid)]))
    assert sum(strip.limited for strip in strips) == 11


def test_ms_beyond_pan_is_not_looked_at(hrms, tmp_path):
    """An MS larger than PAN, and a PAN larger than the MS: what one of them lacks says nothing."""
    pair = make_pair(tmp_path, hrms, offset=(-10.5, 14.0))
    patch = pair.patch(WHOLE, GAIN)
    area = pair.overlap
    found = run(pair, patch.lms, area)
    lms = patch.lms[:, area.top : area.bottom, area.left : area.right]
    assert np.isfinite(found.image).all()
    assert np.abs(found.image - lms).max() < 0.5 * lms.max()


def test_only_the_weighted_residual_is_added(pair):
    lms = interpolated(pair)
    full = run(pair, lms, WHOLE).image - lms
    found = run(pair, lms, WHOLE, weight=np.array([1, 0.5, 0, 0.25])).image - lms
    for band, weight in enumerate([1, 0.5, 0, 0.25]):
        np.testing.assert_allclose(found[band], weight * full[band], atol=1e-5)


def noisy_pair(folder: Path, hrms: np.ndarray, noise: float) -> Pair:
    sensor = SensorModel(ratio=2, noise=(noise, noise), bits=16)
    paths = write_scene(folder, observe(hrms, sensor), sensor)
    return Pair.open(str(paths.pan), str(paths.ms))


def test_of_a_clean_ms_all_is_added(tmp_path):
    pair = noisy_pair(tmp_path, make_hrms(256, 256, seed=4), 0)
    assert residual_weight(pair, Regression.from_pair(pair)).min() > 0.8


def test_of_a_noisy_ms_of_flat_land_less_is_added(tmp_path):
    """Not nothing: the regression has smoothed the MS more than the reckoning takes it to."""
    town = make_hrms(256, 256, seed=4)
    mean = town.mean(axis=(1, 2), keepdims=True)
    pair = noisy_pair(tmp_path, mean + 0.02 * (town - mean), 8)
    assert residual_weight(pair, Regression.from_pair(pair)).max() < 0.7


def test_a_pair_too_small_to_tell_adds_all(tmp_path):
    pair = noisy_pair(tmp_path, make_hrms(12, 12, seed=4), 8)
    assert np.all(residual_weight(pair, Regression.from_pair(pair)) == 1)
