# SPDX-License-Identifier: GPL-3.0-or-later
"""The pipeline at reduced resolution, on tiles that it has not seen."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ssdiff_qgis.engine.fusion.fuse import analyse
from ssdiff_qgis.engine.fusion.validation import TILE, Effort, validate
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms


def make_pair(folder, side: int) -> Pair:
    sensor = SensorModel()
    scene = write_scene(folder, observe(make_hrms(side, side, seed=3), sensor), sensor)
    return Pair.open(str(scene.pan), str(scene.ms))


@pytest.fixture(scope="module")
def pair(tmp_path_factory) -> Pair:
    return make_pair(tmp_path_factory.mktemp("scene"), 456)


def test_tiles_are_parts_of_the_ms(pair):
    thorough = Effort(TILE, 4, 4, 88, 4, 4)
    found = validate(pair, analyse(pair, None), None, Progress(), thorough)
    ms = pair.read_ms((0, pair.ms.grid.height), (0, pair.ms.grid.width))[0]
    assert len(found.tiles) == 4 and found.ratio == 4
    for tile in found.tiles:
        side = tile.reference.shape[1]
        assert tile.reference.shape == tile.fused.shape and side <= TILE
        assert tile.pair.ms.grid.height == side // 4
        tops = range(ms.shape[1] - side + 1)
        lefts = range(ms.shape[2] - side + 1)
        corner = tile.reference[:, :2, :2]
        where = [
            (i, j) for i in tops for j in lefts if (ms[:, i : i + 2, j : j + 2] == corner).all()
        ]
        assert any(
            np.array_equal(ms[:, i : i + side, j : j + side], tile.reference) for i, j in where
        )
        error = np.sqrt(np.mean((tile.fused - tile.reference) ** 2))
        assert error < 0.5 * tile.reference.std()


def test_no_tile_is_judged_by_what_was_fitted_to_it(pair):
    """A regression of the whole scene, which has seen them, changes nothing."""
    analysis = analyse(pair, None)
    nonsense = replace(analysis.regression, weights=0 * analysis.regression.weights, classes=None)
    found, again = (
        validate(pair, a, None, Progress())
        for a in (analysis, replace(analysis, regression=nonsense))
    )
    for tile, other in zip(found.tiles, again.tiles):
        np.testing.assert_array_equal(tile.fused, other.fused)


def test_too_small_a_scene_is_not_tested(tmp_path):
    small = make_pair(tmp_path, 160)
    found = validate(small, analyse(small, None), None, Progress())
    assert found.tiles == []


@pytest.mark.parametrize("network", [False, True])
def test_effort_grows_with_the_work(network):
    def effort(side: int) -> Effort:
        class Scene:
            overlap = Box(0, 0, side, side)

        return Effort.for_run(Scene(), network)

    short, middling, long = (effort(side) for side in (800, 1600, 4000))
    assert short.judged < middling.judged and short.box < middling.box == long.box
    assert middling.tested < long.tested
    assert effort(4000) == Effort(TILE, 4, 4, 88, 4, 4)


def test_as_many_tiles_as_the_effort_says(pair):
    analysis = analyse(pair, None)
    found = validate(pair, analysis, None, Progress())
    effort = Effort.for_run(pair, False)
    assert len(found.tiles) == effort.judged == 1
    assert {tile.reference.shape[1] for tile in found.tiles} == {min(57 // 4 * 4, effort.tested)}
