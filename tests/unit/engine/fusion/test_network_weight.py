# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ssdiff_qgis.engine.fusion.network_weight import (
    ADVANTAGE,
    UNTESTED,
    WINDOWS,
    ms_share,
    network_share,
)
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.resample import interpolate
from ssdiff_qgis.engine.model.band_groups import BandGroup
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.scene.reduced_scale import Tile, coarser
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_train.data import degradation
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

RATIO = 4
GROUP = [BandGroup([0, 1, 2, 3], 4)]


@pytest.fixture(scope="module")
def tile() -> Tile:
    """96 x 120 MS pixels of a town."""
    hrms = (make_hrms(384, 480, seed=2) * 2000).astype(np.float32)
    pan = hrms.mean(axis=0) ** np.float32(1.05)
    ms = degradation.degrade_ms(hrms, RATIO, [0.3] * 4)
    rows, columns = (np.arange(n) * RATIO + 1.5 for n in ms.shape[1:])
    return Tile.of(pan, ms, np.ones(pan.shape, bool), rows, columns, RATIO)


@pytest.fixture(scope="module")
def regression(tile) -> Regression:
    return Regression.learn([tile], RATIO)


@pytest.fixture(scope="module")
def info(make_stub_model):
    return Model(make_stub_model(base="regression"), "cpu").info


class Oracle:
    """In place of a sampler: corrects each band by a factor of what is missing, plus noise."""

    def __init__(self, tile, regression, factors, noise=0.0):
        part, coarse = coarser(tile, RATIO, regression.gain)
        base = regression.fuse_image(part.pan, coarse)
        self.missing = part.ms - base
        self.factors, self.noise = np.asarray(factors), noise
        self.rng = np.random.default_rng(0)
        self.windows = 0
        # The unit of normalised values: four standard deviations of the coarser scene.
        lms = interpolate(coarse, RATIO)
        self.unit = 4 * lms.std(axis=(1, 2))[:, None, None]

    def __call__(self, jobs, inputs, bounds, check, origin=(0, 0)):
        check()
        self.windows += len(jobs)
        images = []
        for window, group in jobs:
            at = (slice(window.top, window.bottom), slice(window.left, window.right))
            right = (self.missing / self.unit)[(group.bands, *at)]
            right = right * self.factors[group.bands][:, None, None]
            spread = self.noise * right.std(axis=(1, 2), keepdims=True)
            right = right + spread * self.rng.standard_normal(right.shape)
            images.append(inputs.base[(group.bands, *at)] + right)
        return np.stack(images).astype(np.float32)


def share(tile, regression, info, sampler, groups=GROUP, check=lambda: None):
    return network_share([tile], regression, sampler, info, groups, 5, check)


def test_what_is_right_is_taken_and_what_is_wrong_is_not(tile, regression, info):
    found = share(tile, regression, info, Oracle(tile, regression, [1, 0.25, -1, 8]))
    # 0.25 of what is missing would best be taken four times; at most all of it is.
    np.testing.assert_allclose(found[:3], [1, 1, 0], atol=1e-3)
    assert found[3] == pytest.approx(ADVANTAGE / 8, abs=1e-3)


def test_noise_lowers_the_share(tile, regression, info):
    found = share(tile, regression, info, Oracle(tile, regression, [1] * 4, noise=2.0))
    np.testing.assert_allclose(found, ADVANTAGE / 5, atol=0.1)


def test_a_network_without_correction_has_no_share(tile, regression, info):
    assert not share(tile, regression, info, Oracle(tile, regression, [0] * 4)).any()


def test_bands_that_only_fill_a_group_up_do_not_count(tile, regression, info):
    groups = [BandGroup([0, 2, 1, 3], 2), BandGroup([1, 3, 0, 2], 2)]
    found = share(tile, regression, info, Oracle(tile, regression, [1, -1, 1, -1]), groups)
    np.testing.assert_allclose(found, [1, 0, 1, 0], atol=1e-3)


def test_in_a_scene_too_small_to_tell_the_network_has_a_small_share(tile, regression, info):
    small = Tile(*(image[..., :30, :] for image in tile[:-1]), tile.noise)
    np.testing.assert_array_equal(share(small, regression, info, None), UNTESTED)


def test_invalid_pixels_have_no_say(tile, regression, info):
    valid = tile.valid.copy()
    valid[:, 40:] = False
    oracle = Oracle(tile, regression, [1] * 4)
    oracle.missing[:, :, 40:] *= -9
    np.testing.assert_allclose(share(tile._replace(valid=valid), regression, info, oracle), 1)
    none = tile._replace(valid=np.zeros_like(valid))
    np.testing.assert_array_equal(share(none, regression, info, None), UNTESTED)


def test_the_work_is_bounded(tile, regression, info):
    oracle = Oracle(tile, regression, [1] * 4)
    network_share([tile] * 40, regression, oracle, info, GROUP * 2, 8, lambda: None)
    assert WINDOWS * 0.8 <= oracle.windows <= WINDOWS


def test_stops_when_asked(tile, regression, info):
    class StopError(Exception):
        pass

    def stop() -> None:
        raise StopError

    with pytest.raises(StopError):
        share(tile, regression, info, Oracle(tile, regression, [1] * 4), check=stop)


# --- the MS --------------------------------------------------------------------------------------


def noisy_pair(folder: Path, hrms: np.ndarray, noise: float) -> Pair:
    sensor = SensorModel(ratio=2, noise=(noise, noise), bits=16)
    paths = write_scene(folder, observe(hrms, sensor), sensor)
    return Pair.open(str(paths.pan), str(paths.ms))


def test_of_a_clean_ms_all_is_given_back(tmp_path):
    pair = noisy_pair(tmp_path, make_hrms(256, 256, seed=4), 0)
    assert ms_share(pair, Regression.of(pair)).min() > 0.8


def test_of_a_noisy_ms_of_flat_land_less_is_given_back(tmp_path):
    """Not nothing: the regression has smoothed the MS more than the reckoning takes it to."""
    town = make_hrms(256, 256, seed=4)
    mean = town.mean(axis=(1, 2), keepdims=True)
    pair = noisy_pair(tmp_path, mean + 0.02 * (town - mean), 8)
    assert ms_share(pair, Regression.of(pair)).max() < 0.7


def test_a_pair_too_small_to_tell_gives_all_back(tmp_path):
    pair = noisy_pair(tmp_path, make_hrms(12, 12, seed=4), 8)
    assert np.all(ms_share(pair, Regression.of(pair)) == 1)
