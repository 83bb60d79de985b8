# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest

from ssdiff_qgis.engine.geometry.tiling import WindowGrid, feather, tiles
from ssdiff_qgis.engine.raster.grid import Box

GEOMETRIES = [(64, 48), (64, 32), (64, 64), (32, 24), (48, 36), (128, 96), (16, 12)]
AREAS = [Box(0, 0, 200, 150), Box(37, 91, 38, 92), Box(5, 0, 70, 49), Box(100, 3, 164, 67)]


def rows_of_windows(grid: WindowGrid, area: Box) -> list[list[Box]]:
    return [grid.row(area, top) for top in grid.tops(area)]


def total_weight(grid: WindowGrid, area: Box) -> np.ndarray:
    total = np.zeros((area.height, area.width))
    for row in rows_of_windows(grid, area):
        for box in row:
            part = box.intersection(area)
            assert not part.empty  # no window is run for nothing
            mine = grid.weight(box)[
                part.top - box.top : part.bottom - box.top,
                part.left - box.left : part.right - box.left,
            ]
            total[
                part.top - area.top : part.bottom - area.top,
                part.left - area.left : part.right - area.left,
            ] += mine
    return total


@pytest.mark.parametrize(("window", "stride"), GEOMETRIES)
@pytest.mark.parametrize("scene", AREAS)
def test_weights_of_all_windows_sum_to_one_everywhere(scene, window, stride):
    total = total_weight(WindowGrid(window, stride, scene), scene)
    np.testing.assert_allclose(total, 1, rtol=0, atol=1e-6)


@pytest.mark.parametrize(("window", "stride"), GEOMETRIES)
def test_plan_of_a_part_is_that_part_of_the_whole_plan(window, stride):
    grid = WindowGrid(window, stride, Box(0, 0, 300, 260))
    whole = [b for row in rows_of_windows(grid, grid.scene) for b in row]
    assert len(set(whole)) == len(whole)
    for area in (Box(0, 0, 1, 1), Box(130, 17, 195, 260), Box(211, 100, 212, 140)):
        rows = rows_of_windows(grid, area)
        part = [b for row in rows for b in row]
        assert part == [b for b in whole if not b.intersection(area).empty]
        assert all(len({b.top for b in row}) == 1 for row in rows)
        np.testing.assert_allclose(total_weight(grid, area), 1, rtol=0, atol=1e-6)


@pytest.mark.parametrize(("window", "stride"), GEOMETRIES)
@pytest.mark.parametrize("scene", [Box(0, 0, 500, 400), Box(7, 90, 300, 219), Box(3, 3, 9, 9)])
def test_no_window_is_run_for_its_ramp_alone(scene, window, stride):
    """Beyond a scene's first and last window there is nothing that these do not cover."""
    grid = WindowGrid(window, stride, scene)
    for begins, first, last in (
        (list(grid.tops(scene)), scene.top, scene.bottom),
        ([b.left for b in grid.row(scene, 0)], scene.left, scene.right),
    ):
        assert begins[0] <= first < begins[0] + stride
        assert begins[-1] + window >= last
        assert len(begins) == 1 or begins[-2] + window < last
        assert all((b + (window - stride) // 2) % stride == 0 for b in begins)


def test_windows_are_square_and_below_each_nothing_is_told_twice():
    grid = WindowGrid(64, 48, Box(0, 0, 200, 150))
    tops = grid.tops(grid.scene)
    assert [grid.until(top) for top in tops] == [40, 88, 136, 200]
    for row in rows_of_windows(grid, grid.scene):
        assert all(b.height == b.width == 64 for b in row)


def test_grid_is_absolute():
    """A scene's corner moves no window, but it decides which one is the first."""
    everywhere = WindowGrid(64, 48, Box(-1000, -1000, 1000, 1000))
    assert list(everywhere.tops(Box(8, 0, 89, 9))) == [-8, 40, 88]
    assert list(everywhere.tops(Box(56, 0, 57, 9))) == [40]
    assert list(everywhere.tops(Box(55, 0, 56, 9))) == [-8, 40]
    assert list(everywhere.tops(Box(-100, 0, -99, 9))) == [-152, -104]
    scene = Box(41, 0, 300, 100)
    assert list(WindowGrid(64, 48, scene).tops(scene)) == [40, 88, 136, 184, 232, 280]


def test_feather_is_smooth_symmetric_and_flat_in_the_middle():
    weight = feather(64, 48)
    assert weight.dtype == np.float32
    np.testing.assert_array_equal(weight, weight[::-1])
    np.testing.assert_array_equal(weight[16:48], 1)
    assert np.all(np.diff(weight[:17]) > 0) and 0 < weight[0] < 0.01
    # Raised cosine: half of the way is at half of the overlap.
    assert weight[7] + weight[8] == pytest.approx(1, abs=1e-6)
    assert weight[3] == pytest.approx(0.5 - 0.5 * np.cos(np.pi * 3.5 / 16), abs=1e-6)
    np.testing.assert_array_equal(feather(8, 8), 1)


@pytest.mark.parametrize("stride", [0, 31, 65])
def test_strides_that_cannot_blend_are_refused(stride):
    with pytest.raises(ValueError, match=rf"32\.\.64 for window 64, not {stride}"):
        feather(64, stride)


def test_box():
    box = Box(2, 3, 10, 7)
    assert (box.height, box.width, box.empty) == (8, 4, False)
    assert box.intersection(Box(0, 5, 4, 99)) == Box(2, 5, 4, 7)
    assert box.intersection(Box(10, 3, 12, 7)).empty and box.intersection(Box(2, 9, 4, 12)).empty


@pytest.mark.parametrize(
    ("overlap", "ratio"),
    [(Box(0, 0, 384, 420), 4), (Box(3, 50, 61, 5000), 4), (Box(7, 7, 12, 12), 3),
     (Box(0, 0, 20000, 20000), 2), (Box(1, 2, 258, 259), 4)],
)  # fmt: skip
def test_tiles_are_aligned_and_reach_all_sides(overlap, ratio):
    found = tiles(overlap, ratio, 256, at_most=10)
    assert 1 <= len(found) <= 100
    for box in found:
        assert all(edge % ratio == 0 for edge in box)
        assert not box.intersection(overlap).empty
        assert max(box.height, box.width) <= 256
    for low, high in ((0, 2), (1, 3)):
        assert min(b[low] for b in found) <= overlap[low]
        # The begin is rounded down to the ratio.
        assert max(b[high] for b in found) > overlap[high] - ratio
    assert len(set(found)) == len(found)
