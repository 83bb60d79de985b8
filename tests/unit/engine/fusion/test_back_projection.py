# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ssdiff_qgis.engine.fusion.back_projection import (
    BackProjection,
    Strip,
    measure_noise,
    reduced_noise,
)
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
    noise: np.ndarray | None = None,
) -> Strip:
    """Correct (C, H, W) of the whole overlap, given in strips of the heights in turn."""
    noise = np.zeros(len(pair.bands)) if noise is None else noise
    tool = BackProjection(pair, GAIN, *(bounds or no_bounds(pair)), noise, area)
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
    image, valid = interpolated(pair), np.ones((ROWS, COLUMNS), bool)
    valid[:, :100] = False
    low, high = (np.quantile(image, q, axis=(1, 2)) for q in (0.1, 0.9))
    found = []
    for bounds in ((low, high), no_bounds(pair)):
        tool = BackProjection(pair, GAIN, *bounds, np.zeros(4), WHOLE)
        found.append(list(tool.correct([Strip(0, image, valid)])))
    limited, free = found
    unbounded = np.concatenate([strip.image for strip in free], axis=1)
    beyond = (unbounded < low[:, None, None]) | (unbounded > high[:, None, None])
    assert sum(strip.limited for strip in limited) == np.count_nonzero(beyond & valid) > 1000
    assert sum(strip.limited for strip in free) == 0


def test_ms_beyond_pan_is_not_looked_at(hrms, tmp_path):
    """An MS larger than PAN, and a PAN larger than the MS: what one of them lacks says nothing."""
    pair = make_pair(tmp_path, hrms, offset=(-10.5, 14.0))
    patch = pair.patch(WHOLE, GAIN)
    area = pair.overlap
    found = run(pair, patch.lms, area)
    lms = patch.lms[:, area.top : area.bottom, area.left : area.right]
    assert np.isfinite(found.image).all()
    assert np.abs(found.image - lms).max() < 0.5 * lms.max()


@pytest.mark.parametrize("area", [Box(100, 120, 140, 121), Box(3, 5, 250, 9), WHOLE])
@pytest.mark.parametrize("heights", [(1,), (24, 7, 130)])
def test_extent_and_strips_change_nothing_where_noise_is_left_out(pair, area, heights):
    lms, noise = interpolated(pair), np.array([4, 0, 8, 2.0])
    whole = run(pair, lms, WHOLE, noise=noise).image
    part = run(pair, lms, area, noise=noise, heights=heights).image
    expected = whole[:, area.top : area.bottom, area.left : area.right]
    np.testing.assert_allclose(part, expected, rtol=1e-5, atol=1e-5)


def test_colour_that_is_missing_in_one_place_is_given_back_and_noise_is_not(pair, hrms):
    """A red car in the MS that PAN does not tell from the road, beside noise."""
    truth, rng = hrms.astype(np.float32), np.random.default_rng(0)
    rows, columns = pair.ms.grid.height, pair.ms.grid.width
    ms, _ = pair.read_ms((0, rows), (0, columns))
    noise = 0.02 * float(ms.std())
    noisy = ms + rng.normal(0, noise, ms.shape).astype(np.float32)
    noisy[2, 30:32, 30:32] += 40 * noise

    class Noisy:
        """The pair with another MS."""

        def __getattr__(self, name):
            return getattr(pair, name)

        def read_ms(self, rows, columns):
            known = pair.read_ms(rows, columns)[1]
            at = [
                np.clip(np.arange(*n), 0, size - 1)
                for n, size in ((rows, noisy.shape[1]), (columns, noisy.shape[2]))
            ]
            return noisy[:, at[0][:, None], at[1]].copy(), known

    levels = np.full(4, noise)
    full, found = (run(Noisy(), truth, WHOLE, noise=n).image - truth for n in (None, levels))
    car = (2, slice(121, 127), slice(118, 124))
    assert found[car].max() > 0.8 * full[car].max()
    flat = (0, slice(16, 100), slice(16, -16))
    assert found[flat].std() < 0.45 * full[flat].std()


def noisy_pair(folder: Path, hrms: np.ndarray, noise: float) -> Pair:
    sensor = SensorModel(ratio=2, noise=(noise, noise), bits=16)
    paths = write_scene(folder, observe(hrms, sensor), sensor)
    return Pair.open(str(paths.pan), str(paths.ms))


def test_the_noise_of_the_ms_is_measured(tmp_path):
    town = make_hrms(256, 256, seed=4)
    clean, noisy = (noisy_pair(tmp_path / str(n), town, n) for n in (0, 8))
    before, found = (measure_noise(pair, Regression.from_pair(pair)) for pair in (clean, noisy))
    assert before.max() < 0.5 * found.min()
    images = (pair.read_ms((0, 128), (0, 128))[0] for pair in (clean, noisy))
    added = np.subtract(*images).std(axis=(1, 2))
    # Less by the part that the regression has followed, more by the land's finest details.
    assert np.all((0.6 * added < found) & (found < 1.5 * added))


def test_a_pair_too_small_to_tell_has_no_noise(tmp_path):
    pair = noisy_pair(tmp_path, make_hrms(12, 12, seed=4), 8)
    assert np.all(measure_noise(pair, Regression.from_pair(pair)) == 0)


@pytest.mark.parametrize("ratio", [2, 4])
def test_noise_at_reduced_resolution_is_that_of_degraded_noise(ratio):
    noise = np.random.default_rng(0).normal(0, 5, (1, 400, 400)).astype(np.float32)
    found = degradation.degrade_ms(noise, ratio, [GAIN])[:, 8:-8, 8:-8].std()
    assert reduced_noise(np.full(1, 5, np.float32), ratio, GAIN)[0] == pytest.approx(found, rel=0.1)
