# SPDX-License-Identifier: GPL-3.0-or-later
"""A head of the scene's own: cross-fitting, back-projection, ridge regression, the pipeline."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine import FuseOptions, Model, Pair, analyse, fuse
from ssdiff_qgis.engine.errors import CancelledError
from ssdiff_qgis.engine.fusion import scene_head
from ssdiff_qgis.engine.fusion.fuse import make_sampler, rows_of
from ssdiff_qgis.engine.fusion.scene_head import (
    ImageBackProjection,
    RegressionMoments,
    _cells,
    _likelihoods,
    cross_fitted,
    fit_head,
)
from ssdiff_qgis.engine.model.band_groups import BandGroup
from ssdiff_qgis.engine.model.sampler import Sampled
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.reduced_scale import Tile, reduced
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_train.data import degradation
from ssdiff_train.synthetic.town import make_hrms
from tests.support import RecordingProgress

RATIO = 4


@pytest.fixture(scope="module")
def tile() -> Tile:
    """96 x 96 MS pixels of a town, seen by a PAN that is no mixture of the bands."""
    hrms = (make_hrms(384, 384, seed=2) * 2000).astype(np.float32)
    pan = hrms.mean(axis=0) ** np.float32(1.1)
    ms = degradation.degrade_ms(hrms, RATIO, [0.3] * 4)
    at = np.arange(96) * RATIO + 1.5
    return Tile.from_images(pan, ms, np.ones(pan.shape, bool), at, at, RATIO)


@pytest.fixture(scope="module")
def regression(tile) -> Regression:
    return Regression.fit([tile], RATIO)


class Oracle:
    """In place of a sampler: gives as a feature what is lacking, mixed with others of no use.

    The residual is ``factor`` times what is lacking in each band.
    """

    def __init__(self, tile, regression, info, factor=0.0, seed=0):
        self.info, self.features, self.factor = info, 6, factor
        self.groups = (BandGroup([0, 1, 2, 3], [0, 1, 2, 3]),)
        part, coarse = reduced(tile, RATIO, regression.gain)
        [base] = cross_fitted([(part, coarse)], RATIO)
        radiometry = scene_head.reduced_radiometry([(part, coarse)], info)
        self.lacking = radiometry.normalise_ms(part.ms) - radiometry.normalise_ms(base)
        rng = np.random.default_rng(seed)
        others = 0.05 * rng.standard_normal((2, *part.valid.shape)).astype(np.float32)
        margin = -(-info.window // RATIO) * RATIO
        around = ((0, 0), (margin, margin), (margin, margin))
        self.image = np.pad(self.lacking, around, mode="symmetric")
        self.others = np.pad(others, around, mode="symmetric")

    def noise(self, box):
        return np.zeros((4, box.height, box.width), np.float32)

    def sample(self, windows, inputs, bounds, progress):
        for window in windows:
            progress.check()
            at = (slice(None), slice(window.top, window.bottom), slice(window.left, window.right))
            lacking = self.image[at]
            # Mixed, so that no single feature is the answer.
            mixed = np.stack([lacking[0] + lacking[1], lacking[0] - lacking[1], *lacking[2:]])
            features = np.concatenate([mixed, self.others[at]]).astype(np.float32)
            yield Sampled(window, self.groups[0], self.factor * lacking, features)


@pytest.fixture(scope="module")
def info(make_stub_model):
    return Model(make_stub_model(base="regression"), "cpu").info


def test_features_that_know_what_is_lacking_are_used(tile, regression, info):
    oracle = Oracle(tile, regression, info)
    head = fit_head([tile], regression, oracle, ridges=(1e-6, np.inf))
    assert np.all(head.adapted > 0.99) and np.all(head.error < 0.1)
    np.testing.assert_allclose(head.trained_error, 1, rtol=1e-3)
    expected = np.array([[0.5, 0.5, 0, 0], [0.5, -0.5, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]])
    np.testing.assert_allclose(head.weights[0][:4], expected, atol=0.05)
    np.testing.assert_allclose(head.weights[0][4:6], 0, atol=0.05)


def test_a_trained_head_that_is_right_already_is_left(tile, regression, info):
    head = fit_head([tile], regression, Oracle(tile, regression, info, factor=1.0))
    assert np.all(head.trained_error < 0.05)
    oracle = Oracle(tile, regression, info, factor=1.0)
    at = slice(64, 96)
    lacking = oracle.image[:, at, at]
    features = np.concatenate([lacking, oracle.others[:, at, at]])
    given = np.concatenate([features, lacking])
    added = np.einsum("kc,kij->cij", head.weights[0], given) - head.offsets[0][:, None, None]
    assert np.abs(added).max() < 0.05 * np.abs(oracle.image).max()


def test_what_is_the_same_everywhere_is_not_added(tile, regression, info):
    """Training leaves it free, since back-projection takes it back."""

    class Biased(Oracle):
        def sample(self, *args):
            for window, group, residual, features in super().sample(*args):
                yield Sampled(window, group, residual + np.float32(0.7), features + np.float32(0.3))

    oracle = Biased(tile, regression, info, factor=0.5)
    head = fit_head([tile], regression, oracle, ridges=(1e-3, np.inf))
    box = Box(0, 0, *oracle.image.shape[1:])
    [(_, _, residual, features)] = oracle.sample([box], None, None, Progress())
    given = np.concatenate([features, residual])
    added = residual + np.einsum("kc,kij->cij", head.weights[0], given)
    added -= head.offsets[0][:, None, None]
    assert np.abs(added.mean(axis=(1, 2))).max() < 0.01


def test_a_scene_too_small_to_tell_leaves_the_trained_head(tile, regression, info):
    small = Tile(*(image[..., :8, :8] for image in tile[:-1]), tile.noise)
    head = fit_head([small], regression, Oracle(tile, regression, info))
    assert not head.weights[0].any() and np.isnan(head.error).all() and not head.adapted.any()


def test_few_pixels_say_as_much_less(tile, regression, info, monkeypatch):
    oracle = Oracle(tile, regression, info)  # 9216 pixels
    heads = {}
    for enough in (1, 9216, 4 * 9216):
        monkeypatch.setattr(scene_head, "ENOUGH", enough)
        heads[enough] = fit_head([tile], regression, oracle, ridges=(1.0,)).weights[0]
    assert np.array_equal(heads[1], heads[9216])
    expected = fit_head([tile], regression, oracle, ridges=(0.25,)).weights[0]
    assert np.array_equal(heads[9216], expected) and not np.array_equal(expected, heads[4 * 9216])


def test_cells_tile_a_tile(tile):
    count = np.zeros(tile.valid.shape, int)
    for fold, rows, columns in _cells(tile, RATIO):
        assert 0 <= fold < scene_head.FOLDS
        count[rows, columns] += 1
    assert (count == 1).all()


def test_no_cell_is_fused_by_what_it_taught(tile):
    part, coarse = reduced(tile, RATIO, 0.3)
    [base] = cross_fitted([(part, coarse)], RATIO)
    spoilt = part._replace(ms=part.ms.copy())
    (_, rows, columns), *_ = _cells(part, RATIO)
    spoilt.ms[:, rows, columns] = np.random.default_rng(0).uniform(0, 600, (4, 48, 48))
    [again] = cross_fitted([(spoilt, coarse)], RATIO)
    assert np.array_equal(base[:, rows, columns], again[:, rows, columns])
    assert not np.array_equal(base, again)


def test_back_projection_leaves_nothing_that_the_ms_sees():
    image = make_hrms(64, 64, seed=1).astype(np.float32)
    image -= image.mean(axis=(1, 2), keepdims=True)
    project = ImageBackProjection.for_image((64, 64), RATIO, 0.3)
    left = project.remainder(image)
    seen, before = (project.down[0] @ i @ project.down[1].T for i in (left, image))
    assert np.abs(seen).max() < 0.03 * np.abs(before).max()
    np.testing.assert_allclose(project.remainder(2 * image), 2 * left, atol=1e-4)


def test_moments_are_sums_and_give_the_weights_back():
    rng = np.random.default_rng(0)
    given = rng.standard_normal((6, 2000)) * np.arange(1, 7)[:, None]
    weights = rng.standard_normal((6, 3))
    wanted = weights.T @ given
    whole = RegressionMoments.from_pixels(given, wanted, wanted, given)
    np.testing.assert_allclose(whole.solve(1e-9), weights, atol=1e-4)
    assert not whole.solve(np.inf).any()
    parts = [
        RegressionMoments.from_pixels(given[:, s], wanted[:, s], wanted[:, s], given[:, s])
        for s in (slice(300), slice(300, None))
    ]
    for a, b in zip(whole, parts[0].plus(parts[1])):
        np.testing.assert_allclose(a, b)
    for a, b in zip(parts[0], whole.plus(parts[1], -1)):
        np.testing.assert_allclose(a, b, atol=1e-6)


def test_the_better_solution_is_the_likelier_the_more_pixels_say_so():
    left = np.array([[0.8, 1.0], [1.0, 0.8]])
    few, many = _likelihoods(left, 100), _likelihoods(left, 100_000)
    np.testing.assert_allclose(few.sum(axis=0), 1)
    assert 0.5 < few[0, 0] < 0.8 and many[0, 0] > 0.999 and many[1, 1] > 0.999


def read(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture(scope="module")
def with_features(make_stub_model) -> Model:
    return Model(make_stub_model(base="regression", features=True), "cpu")


def test_whole_pipeline_depends_on_no_extent(scene, with_features, tmp_path):
    pair = Pair.open(str(scene.pan), str(scene.ms))
    assert with_features.features == 5
    analysis = analyse(pair, with_features)
    assert analysis.head is not None and np.isfinite(analysis.head.error).all()
    fuse(pair, with_features, str(tmp_path / "whole.tif"), analysis=analysis)
    for extent in (Box(8, 12, 100, 90), Box(101, 5, 130, 216)):
        options = FuseOptions(extent=extent, batch=3)
        fuse(pair, with_features, str(tmp_path / "part.tif"), options)
        whole, part = read(tmp_path / "whole.tif"), read(tmp_path / "part.tif")
        expected = whole[:, extent.top : extent.bottom, extent.left : extent.right].astype(int)
        assert np.abs(part - expected).max() <= 1
        assert np.count_nonzero(part - expected) <= part.size / 1000


def test_the_head_gets_what_the_network_says_without_limits(scene, with_features):
    pair = Pair.open(str(scene.pan), str(scene.ms))
    analysis = analyse(pair, with_features)
    # A base beyond the range of the data, as beside water of value 0.
    middle = np.full_like(analysis.low, analysis.statistics.mean.mean())
    narrow = replace(analysis, low=middle, high=middle + 1)
    added = []
    for one in (analysis, narrow):
        rows = rows_of(pair, make_sampler(pair, with_features, FuseOptions(), Progress()), one)
        strips = rows.strips(pair.overlap, Progress(), 0, pair.overlap.bottom)
        added.append(np.concatenate([s.added for s in strips if s.added is not None], axis=1))
    assert added[0].any() and np.array_equal(*added)


def test_fitting_can_be_cancelled(tile, regression, info):
    with pytest.raises(CancelledError):
        fit_head(
            [tile], regression, Oracle(tile, regression, info), RecordingProgress(stop_after=0)
        )
