# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of windows: the result is what the definitions say, whatever extent and batch."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.errors import (
    OptionError,
)
from ssdiff_qgis.engine.fusion import back_projection, panels
from ssdiff_qgis.engine.fusion.back_projection import BackProjection, Strip
from ssdiff_qgis.engine.fusion.fuse import analyse, make_sampler
from ssdiff_qgis.engine.fusion.last_layer import LastLayer
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.fusion.panels import Panels
from ssdiff_qgis.engine.fusion.rows import NetworkRows
from ssdiff_qgis.engine.fusion.scene_head import SceneHead
from ssdiff_qgis.engine.geometry import tiling
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.band_groups import BandGroup
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.synthetic.scene_files import ScenePaths, write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms
from tests.support import RecordingProgress
from tests.unit.engine.fusion.harness import COLUMNS, ROWS, assert_same, by_hand


@pytest.mark.parametrize("base", ["interpolation", "mtf_glp_fs", "regression"])
def test_against_an_independent_fusion(scene, run, make_stub_model, base):
    model = Model(make_stub_model(base=base), "cpu")
    pair = Pair.open(str(scene.pan), str(scene.ms))
    found, report = run(pair, model, seed=5)
    expected, limited = by_hand(pair, model, seed=5, weight_of_network=report.network_weight)
    difference = np.abs(found - expected)
    assert difference.max() < 0.51  # rounding to whole DN, and of float32
    assert abs(report.clipped - limited) <= 2
    if base != "regression":
        assert np.all(report.network_weight == 1)
    # The stub does change the picture, so that the agreement means something.
    lms = pair.patch(Box(0, 0, ROWS, COLUMNS), 0.3).lms
    assert np.abs(expected - lms).mean() > 20


@pytest.mark.parametrize("batch", [3, 8, 64])
@pytest.mark.parametrize("register", ["correct", "off"])
def test_batch_size_changes_nothing(scene, masked_scene, run, model, batch, register):
    for source in (scene, masked_scene):
        reference, report = run(source, model, register=register)
        found, other = run(source, model, register=register, batch=batch)
        assert_same(found, reference)
        assert other.windows == report.windows and other.shift == report.shift


@pytest.mark.parametrize("features", [False, True])
def test_threads_change_no_bit(masked_scene, run, make_stub_model, features):
    path = make_stub_model(base="regression", features=features)
    expected, report = run(
        masked_scene, Model(path, "cpu", threads=1), register="correct", threads=1
    )
    assert report.shift.determined
    for threads in (2, 5):
        model = Model(path, "cpu", threads=threads)
        found, other = run(masked_scene, model, register="correct", threads=threads)
        assert other.shift == report.shift
        np.testing.assert_array_equal(found, expected)
        assert other.windows == report.windows


@pytest.mark.parametrize("features", [False, True])
def test_a_row_in_several_panels_is_the_same(
    masked_scene, run, make_stub_model, features, monkeypatch
):
    model = Model(make_stub_model(base="regression", features=features), "cpu")
    recorder, pieces = RecordingProgress(), RecordingProgress()
    expected, report = run(masked_scene, model, recorder, output_type="Float32")
    made, make = [], Panels._panel
    monkeypatch.setattr(panels, "_COLUMNS", 5 * 24)
    monkeypatch.setattr(Panels, "_panel", lambda *of: made.append(len(of[1].windows)) or make(*of))
    found, other = run(masked_scene, model, pieces, output_type="Float32")
    np.testing.assert_allclose(found, expected, rtol=0, atol=2e-3)  # of 1700: rounding
    assert other.windows == report.windows and set(made) == {4, 5}
    assert len(made) % 2 == 0  # nine windows a row
    stage = "Pansharpening"
    assert pieces.of_stage[stage] == sorted(pieces.of_stage[stage])
    assert pieces.of_stage[stage][-1] == pytest.approx(recorder.of_stage[stage][-1])


@pytest.mark.parametrize("features", [False, True])
def test_strips_are_the_same_bits_from_wherever_they_begin(
    masked_scene, make_stub_model, features, monkeypatch
):
    monkeypatch.setattr(panels, "_COLUMNS", 5 * 24)
    # Three strips of a row of windows, four of the last one.
    monkeypatch.setattr(back_projection, "_VALUES", 8 * 4 * (8 * 24 + 32))
    model = Model(make_stub_model(base="regression", features=features), "cpu")
    pair = Pair.open(str(masked_scene.pan), str(masked_scene.ms))
    analysis = analyse(pair, model)
    sampler = make_sampler(pair, model, FuseOptions(), Progress())

    def strips(since: int) -> list[Strip]:
        made = NetworkRows(pair, sampler, analysis)
        return list(made.strips(pair.overlap, Progress(), since, pair.overlap.bottom))

    whole = strips(pair.overlap.top)
    assert [strip.bottom for strip in whole] == NetworkRows(pair, sampler, analysis).bottoms(
        pair.overlap
    )
    assert [strip.image.shape[1] for strip in whole][-4:] == [8, 8, 8, 4]
    for number in (1, 2, 3, len(whole) - 1):
        found = strips(whole[number].top)
        assert len(found) == len(whole) - number
        for ours, theirs in zip(found, whole[number:]):
            assert (ours.top, ours.added is None) == (theirs.top, not features)
            np.testing.assert_array_equal(ours.image, theirs.image)
            np.testing.assert_array_equal(ours.valid, theirs.valid)
            if features:
                np.testing.assert_array_equal(ours.added, theirs.added)


def test_last_layer_is_the_networks_with_the_scenes_head():
    """Against the definition, of a group that fills itself up with a band of another."""
    group, rng, of_bands = BandGroup([2, 0, 1], [0, 2]), np.random.default_rng(1), np.zeros(3)
    weight, unit = np.array([1, 0.5, 0.25], np.float32), np.array([3, 10, 70], np.float32)
    residual, features = rng.normal(size=(3, 8, 8)), rng.normal(size=(5, 8, 8))
    fitted = (rng.normal(size=(8, 2)),), (rng.normal(size=2),)
    head = SceneHead(*fitted, of_bands, of_bands, of_bands)
    for scene_head in (None, head):
        analysis = SimpleNamespace(head=scene_head, network_weight=weight)
        given = features if scene_head else features[:0]
        expected = weight[[2, 1], None, None] * residual[[0, 2]]
        if scene_head:
            both = np.concatenate([features, residual])
            expected = expected + np.einsum("kc,kij->cij", head.weights[0], both)
            expected = expected - head.offsets[0][:, None, None]
        layer = LastLayer.of_group(0, group, analysis, unit)
        found = layer.added(residual.astype(np.float32), given.astype(np.float32))
        np.testing.assert_allclose(found, expected * unit[[2, 1], None, None], rtol=2e-5, atol=1e-4)
        assert found.dtype == np.float32


@pytest.fixture(scope="module")
def scene_with_a_gap(tmp_path_factory) -> ScenePaths:
    """Rows 100 to 113 of PAN are nodata."""
    sensor = SensorModel()
    seen = observe(make_hrms(ROWS, COLUMNS, seed=4), sensor)
    paths = write_scene(tmp_path_factory.mktemp("gap"), seen, sensor)
    pan = gdal.Open(str(paths.pan), gdal.GA_Update)
    pan.GetRasterBand(1).WriteArray(np.zeros((14, COLUMNS), np.uint16), 0, 100)
    pan.GetRasterBand(1).SetNoDataValue(0)
    pan.FlushCache()
    return paths


def test_trust_in_the_network_falls_towards_invalid_pixels(scene, scene_with_a_gap):
    pair = Pair.open(str(scene_with_a_gap.pan), str(scene_with_a_gap.ms))
    trust = panels._trust(pair, Box(48, 0, 180, COLUMNS))
    assert trust is not None and trust.shape == (132, COLUMNS) and trust.dtype == np.float32
    beside = trust[:52, 100]
    assert (beside[:36] == 1).all() and (np.diff(beside[35:-2]) < 0).all() and beside[-1] < 0.05
    # Whatever the box; edges of the raster count for nothing.
    np.testing.assert_array_equal(panels._trust(pair, Box(90, 10, 130, 60)), trust[42:82, 10:60])
    assert panels._trust(pair, Box(-40, -40, 60, 60)) is None
    whole = Pair.open(str(scene.pan), str(scene.ms))
    assert panels._trust(whole, Box(-8, -8, 240, 240)) is None


@pytest.mark.parametrize("features", [False, True])
def test_beside_a_gap_the_network_is_not_followed(
    scene_with_a_gap, run, make_stub_model, features, monkeypatch
):
    model = Model(make_stub_model(base="regression", features=features), "cpu")
    found, _ = run(scene_with_a_gap, model, output_type="Float32")
    monkeypatch.setattr(panels, "_trust", lambda *_: None)
    followed, _ = run(scene_with_a_gap, model, output_type="Float32")
    difference = np.abs(found - followed).mean(axis=(0, 2))
    assert difference[114:118].mean() > 2 and difference[96:100].mean() > 2
    # Back-projection hands a little of it on beyond the ramp.
    assert difference[222:].max() < 0.01


@pytest.mark.parametrize(
    "extent",
    [Box(0, 0, 232, 216), Box(100, 90, 101, 91), Box(33, 47, 150, 171), Box(200, 0, 232, 216),
     Box(-50, 120, 60, 900), Box(63, 65, 67, 66)],
)  # fmt: skip
def test_extent_changes_nothing(scene, masked_scene, run, scene_model, extent):
    for source in (scene, masked_scene):
        pair = Pair.open(str(source.pan), str(source.ms))
        whole, complete = run(source, scene_model, register="correct", batch=4)
        part, report = run(source, scene_model, register="correct", extent=extent)
        area, of = pair.overlap.intersection(extent), pair.overlap
        rows = slice(area.top - of.top, area.bottom - of.top)
        columns = slice(area.left - of.left, area.right - of.left)
        assert_same(part, whole[:, rows, columns])
        assert part.shape[1:] == (area.height, area.width)
        assert report.shift == complete.shift and report.shift_applied != (0, 0)
        np.testing.assert_array_equal(report.statistics.gain, complete.statistics.gain)
        transform = gdal.Open(report.output).GetGeoTransform()
        x, size, _, y, _, _ = pair.pan.grid.transform
        assert transform[0] == pytest.approx(x + area.left * size, abs=1e-6)
        assert transform[3] == pytest.approx(y - area.top * size, abs=1e-6)


def test_extent_outside_is_refused(scene, run, model):
    with pytest.raises(OptionError, match="has nothing in common with where PAN and MS overlap"):
        run(scene, model, extent=Box(500, 0, 600, 100))
    assert not any(run.folder.iterdir())


def jumps(image: np.ndarray, stride: int, window: int) -> tuple[float, float]:
    """Mean absolute jump across the borders of windows and elsewhere, along both axes.

    Borders of windows are borders of MS pixels too, so they are compared with other such ones.
    """
    across, within = [], []
    margin = (window - stride) // 2
    for axis in (1, 2):
        jump = np.abs(np.diff(image.astype(float), axis=axis)).mean(axis=(0, 3 - axis))
        place = np.arange(1, len(jump) + 1)  # the jump is before this pixel
        border = np.isin((place + margin) % stride, (0, window % stride))
        across.append(jump[border])
        within.append(jump[~border & (place % 4 == 0)])
    return float(np.concatenate(across).mean()), float(np.concatenate(within).mean())


@pytest.fixture(scope="module")
def smooth_scene(tmp_path_factory) -> ScenePaths:
    """Slow waves: what is steep in their fusion was made by windows."""
    sensor = SensorModel(bits=None, noise=(0.0, 0.0))
    row, column = np.mgrid[0:480, 0:480] / 480
    wave = 0.3 + 0.1 * np.sin(7 * row + 5 * column) * np.cos(4 * row - 6 * column)
    seen = observe(np.stack([wave * (1 + 0.1 * b) for b in range(4)]), sensor)
    return write_scene(tmp_path_factory.mktemp("smooth"), seen, sensor)


@pytest.mark.parametrize(("window", "stride"), [(32, 24), (64, 48), (32, 16)])
def test_no_seam_is_visible(scene, smooth_scene, run, make_stub_model, window, stride, monkeypatch):
    model = Model(make_stub_model(window=window, stride=stride), "cpu")
    for source in (scene, smooth_scene):
        image, _ = run(source, model)
        across, within = jumps(image, stride, window)
        # Two means of some dozen lines of one picture differ by a percent or two by themselves.
        assert across <= within * (1.02 if source is smooth_scene else 1.05)

    # Windows set beside each other without blending are caught by this measure.
    def hard(window, stride):
        weight = np.zeros(window, np.float32)
        weight[(window - stride) // 2 :][:stride] = 1
        return weight

    monkeypatch.setattr(tiling, "feather", hard)
    image, _ = run(smooth_scene, model)
    tiled = np.arange(stride, image.shape[2], stride)  # where the middles of windows meet
    cuts = np.abs(image[:, :, tiled] - image[:, :, tiled - 1]).mean()
    assert cuts > 1.5 * within


def test_nothing_that_the_ms_sees_is_left_of_an_addition_beside_a_gap_either(scene_with_a_gap):
    pair = Pair.open(str(scene_with_a_gap.pan), str(scene_with_a_gap.ms))
    bands = len(pair.bands)
    low, high = (np.full(bands, limit, np.float32) for limit in (-np.inf, np.inf))
    projection = BackProjection(pair, 0.3, low, high, np.zeros(bands, np.float32), pair.overlap)
    valid = pair.valid(projection.box)
    assert 0 < np.count_nonzero(~valid.all(axis=1)) < 20
    base = np.full((bands, *valid.shape), 300, np.float32)
    found = []
    for constant in (0, 200):
        added = np.full_like(base, constant)
        strips = projection.correct([Strip(0, base + added, valid, added)])
        found.append(np.concatenate([strip.image for strip in strips], axis=1))
    assert np.abs(found[1] - found[0]).max() < 2
