# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest

from ssdiff_qgis.engine.errors import CancelledError
from ssdiff_qgis.engine.fusion.network_weight import (
    ADVANTAGE,
    UNTESTED,
    WINDOWS,
    correction_weight,
)
from ssdiff_qgis.engine.geometry.resample import interpolate
from ssdiff_qgis.engine.model.band_groups import BandGroup
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.model.sampler import Sampled
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.scene.reduced_scale import Tile, reduced
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_train.data import degradation
from ssdiff_train.synthetic.town import make_hrms

RATIO = 4
GROUP = [BandGroup([0, 1, 2, 3], [0, 1, 2, 3])]


@pytest.fixture(scope="module")
def tile() -> Tile:
    """96 x 120 MS pixels of a town."""
    hrms = (make_hrms(384, 480, seed=2) * 2000).astype(np.float32)
    pan = hrms.mean(axis=0) ** np.float32(1.05)
    ms = degradation.degrade_ms(hrms, RATIO, [0.3] * 4)
    rows, columns = (np.arange(n) * RATIO + 1.5 for n in ms.shape[1:])
    return Tile.from_images(pan, ms, np.ones(pan.shape, bool), rows, columns, RATIO)


@pytest.fixture(scope="module")
def regression(tile) -> Regression:
    return Regression.fit([tile], RATIO)


@pytest.fixture(scope="module")
def info(make_stub_model):
    return Model(make_stub_model(base="regression"), "cpu").info


class Oracle:
    """In place of a sampler: corrects each band by a factor of the residual, plus noise."""

    def __init__(self, tile, regression, info, factors, noise=0.0, groups=GROUP):
        self.info, self.groups = info, groups
        part, coarse = reduced(tile, RATIO, regression.gain)
        base = regression.fuse_image(part.pan, coarse)
        self.residual = part.ms - base
        self.factors, self.disturbed = np.asarray(factors), noise
        self.rng = np.random.default_rng(0)
        self.windows = 0
        # The unit of normalised values: four standard deviations of the coarser scene.
        lms = interpolate(coarse, RATIO)
        self.unit = 4 * lms.std(axis=(1, 2))[:, None, None]

    def noise(self, box):
        return np.zeros((len(self.residual), box.height, box.width), np.float32)

    def sample(self, windows, inputs, bounds, progress):
        for window, group in ((window, group) for window in windows for group in self.groups):
            progress.check()
            self.windows += 1
            at = (slice(window.top, window.bottom), slice(window.left, window.right))
            right = (self.residual / self.unit)[(group.bands, *at)]
            right = right * self.factors[group.bands][:, None, None]
            spread = self.disturbed * right.std(axis=(1, 2), keepdims=True)
            right = right + spread * self.rng.standard_normal(right.shape)
            none = np.empty((0, *right.shape[1:]), np.float32)
            yield Sampled(window, group, right.astype(np.float32), none)


def test_what_is_right_is_taken_and_what_is_wrong_is_not(tile, regression, info):
    found = correction_weight([tile], regression, Oracle(tile, regression, info, [1, 0.25, -1, 8]))
    # 0.25 of the residual would best be taken four times; at most all of it is.
    np.testing.assert_allclose(found[:3], [1, 1, 0], atol=1e-3)
    assert found[3] == pytest.approx(ADVANTAGE / 8, abs=1e-3)


def test_noise_lowers_the_weight(tile, regression, info):
    oracle = Oracle(tile, regression, info, [1] * 4, noise=2.0)
    np.testing.assert_allclose(
        correction_weight([tile], regression, oracle), ADVANTAGE / 5, atol=0.1
    )


def test_a_network_without_correction_has_no_weight(tile, regression, info):
    assert not correction_weight([tile], regression, Oracle(tile, regression, info, [0] * 4)).any()


def test_bands_that_only_fill_a_group_up_do_not_count(tile, regression, info):
    groups = [BandGroup([0, 2, 1, 3], [0, 1]), BandGroup([1, 3, 0, 2], [0, 1])]
    oracle = Oracle(tile, regression, info, [1, -1, 1, -1], groups=groups)
    found = correction_weight([tile], regression, oracle)
    np.testing.assert_allclose(found, [1, 0, 1, 0], atol=1e-3)


def test_in_a_scene_too_small_to_tell_the_network_has_a_small_weight(tile, regression, info):
    small = Tile(*(image[..., :30, :] for image in tile[:-1]), tile.noise)
    oracle = Oracle(tile, regression, info, [1] * 4)
    np.testing.assert_array_equal(correction_weight([small], regression, oracle), UNTESTED)


def test_invalid_pixels_have_no_say(tile, regression, info):
    valid = tile.valid.copy()
    valid[:, 40:] = False
    oracle = Oracle(tile, regression, info, [1] * 4)
    oracle.residual[:, :, 40:] *= -9
    part = tile._replace(valid=valid)
    np.testing.assert_allclose(correction_weight([part], regression, oracle), 1)
    none = tile._replace(valid=np.zeros_like(valid))
    np.testing.assert_array_equal(correction_weight([none], regression, oracle), UNTESTED)


def test_the_work_is_bounded(tile, regression, info):
    oracle = Oracle(tile, regression, info, [1] * 4, groups=GROUP * 2)
    correction_weight([tile] * 40, regression, oracle)
    assert WINDOWS * 0.8 <= oracle.windows <= WINDOWS


def test_stops_when_asked(tile, regression, info):
    class Stopped(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        correction_weight([tile], regression, Oracle(tile, regression, info, [1] * 4), Stopped())
