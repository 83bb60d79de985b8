# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest

from ssdiff_qgis.engine.errors import CancelledError, GeometryError
from ssdiff_qgis.engine.geometry.pair import Pair, Patch
from ssdiff_qgis.engine.geometry.registration import measure_shift
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.statistics import SceneStatistics
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

GAIN = 0.3


@pytest.fixture(scope="module")
def hrms() -> np.ndarray:
    return make_hrms(384, 420, seed=8)


@pytest.fixture(scope="module")
def pair(hrms, tmp_path_factory) -> Pair:
    sensor = SensorModel()
    paths = write_scene(tmp_path_factory.mktemp("scene"), observe(hrms, sensor), sensor)
    return Pair.open(str(paths.pan), str(paths.ms))


def patch_of(pan, lms, pan_low=None, valid=None) -> Patch:
    valid = np.ones(pan.shape, bool) if valid is None else valid
    return Patch(pan, lms, lms[:, ::4, ::4], pan if pan_low is None else pan_low, valid)


def test_statistics_against_numpy_on_whole_arrays():
    rng = np.random.default_rng(0)
    pan = rng.normal(800, 90, (96, 96)).astype(np.float32)
    low = (0.6 * pan + rng.normal(300, 30, pan.shape)).astype(np.float32)
    lms = np.stack([2.5 * low - 700, 400 - 0.3 * low]).astype(np.float32)
    lms += rng.normal(0, 20, lms.shape).astype(np.float32)
    valid = rng.random(pan.shape) < 0.8
    parts = [
        patch_of(pan[r : r + 32], lms[:, r : r + 32], low[r : r + 32], valid[r : r + 32])
        for r in (0, 32, 64)
    ]
    blank = patch_of(pan, lms * np.nan, low, np.zeros_like(valid))
    found = SceneStatistics.from_patches(iter([*parts, blank]))

    seen = lms[:, valid].astype(np.float64)
    assert found.pixels == valid.sum()
    np.testing.assert_allclose(found.mean, seen.mean(axis=1), rtol=1e-9)
    np.testing.assert_allclose(found.std, seen.std(axis=1), rtol=1e-7)
    assert found.pan_mean == pytest.approx(pan[valid].mean(dtype=float), rel=1e-9)
    assert found.pan_std == pytest.approx(pan[valid].std(dtype=float), rel=1e-7)
    for band in range(2):
        shared = np.cov(low[valid], pan[valid], ddof=0)[0, 1]
        gain = np.cov(seen[band], pan[valid], ddof=0)[0, 1] / shared
        assert found.gain[band] == pytest.approx(gain, rel=1e-6)
    # As made: PAN's details enter with the slope of the band on the low-passed PAN.
    np.testing.assert_allclose(found.gain, [2.5, -0.3], rtol=0.05)


def test_statistics_far_from_zero_keep_their_spread():
    """Sums of squares lose digits where the mean is large against the spread."""
    rng = np.random.default_rng(1)
    pan = rng.normal(60000, 3, (256, 256)).astype(np.float32)
    found = SceneStatistics.from_patches(iter([patch_of(pan, pan[None] + 100)] * 20))
    assert found.pan_std == pytest.approx(pan.std(dtype=float), rel=1e-4)
    assert found.gain[0] == pytest.approx(1, rel=1e-4)


def test_nothing_valid_is_refused():
    pan = np.ones((8, 8), np.float32)
    with pytest.raises(GeometryError, match="no valid pixel in common"):
        SceneStatistics.from_patches(iter([patch_of(pan, pan[None], valid=np.zeros((8, 8), bool))]))


def test_flat_scene_has_no_gain():
    pan = np.full((8, 8), 5, np.float32)
    found = SceneStatistics.from_patches(iter([patch_of(pan, pan[None] * 3)]))
    assert found.gain[0] == 0 and found.std[0] == 0 and found.pan_std == 0


def test_survey_of_a_small_scene_sees_every_pixel_once(pair):
    """384 x 420 holds no whole number of tiles; they may overlap, but little."""
    found = SceneStatistics.from_pair(pair, GAIN)
    whole = pair.patch(Box(0, 0, 384, 420), GAIN)
    lms = whole.lms.reshape(4, -1).astype(np.float64)
    assert found.pixels >= whole.pan.size
    np.testing.assert_allclose(found.mean, lms.mean(axis=1), rtol=0.03)
    np.testing.assert_allclose(found.std, lms.std(axis=1), rtol=0.06)
    covariance = np.cov(np.vstack([lms, whole.pan.ravel(), whole.pan_low.ravel()]))
    np.testing.assert_allclose(found.gain, covariance[:4, 4] / covariance[5, 4], rtol=0.06)


def test_bases(pair):
    statistics = SceneStatistics.from_pair(pair, GAIN)
    patch = pair.patch(Box(64, 64, 128, 192), GAIN)
    np.testing.assert_array_equal(statistics.base(patch, "interpolation"), patch.lms)
    sharp = statistics.base(patch, "mtf_glp_fs")
    expected = [
        lms + gain * (patch.pan.astype(float) - patch.pan_low)
        for lms, gain in zip(patch.lms, statistics.gain)
    ]
    np.testing.assert_allclose(sharp, expected, rtol=1e-5)
    assert sharp.dtype == np.float32


@pytest.mark.parametrize(
    ("shift", "offset"),
    [((0.0, 0.0), (0.0, 0.0)), ((1.3, -2.6), (0.0, 0.0)), ((-0.4, 3.2), (-1.5, 0.5))],
)
def test_shift_of_a_made_up_scene_is_measured(hrms, tmp_path, shift, offset):
    sensor = SensorModel(shift=shift, offset=offset)
    paths = write_scene(tmp_path, observe(hrms, sensor), sensor)
    pair = Pair.open(str(paths.pan), str(paths.ms))
    found = measure_shift(pair)
    assert found.determined and found.tiles_used >= 3
    assert (found.dy, found.dx) == pytest.approx(shift, abs=0.1)
    assert pair.shift == (0, 0)
    # Once corrected there is none left, in the same sense of directions.
    pair = pair.registered((found.dy, found.dx))
    left = measure_shift(pair)
    assert abs(left.dy) < 0.1 and abs(left.dx) < 0.1


def test_shift_does_not_depend_on_the_bands_to_be_fused(hrms, tmp_path):
    sensor = SensorModel(shift=(1.3, -2.6))
    paths = write_scene(tmp_path, observe(hrms, sensor), sensor)
    files = str(paths.pan), str(paths.ms)
    assert measure_shift(Pair.open(*files, [4])) == measure_shift(Pair.open(*files))


def test_shift_of_unrelated_images_is_not_determined(hrms, tmp_path):
    sensor = SensorModel()
    other = make_hrms(384, 420, seed=9)
    seen, unrelated = observe(hrms, sensor), observe(other, sensor)
    paths = write_scene(tmp_path, seen._replace(ms=unrelated.ms), sensor)
    found = measure_shift(Pair.open(str(paths.pan), str(paths.ms)))
    assert not found.determined and (found.dy, found.dx) == (0, 0)


def test_both_ask_whether_to_stop(pair):
    class Stopped(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        SceneStatistics.from_pair(pair, GAIN, Stopped())
    with pytest.raises(CancelledError):
        measure_shift(pair, Stopped())
