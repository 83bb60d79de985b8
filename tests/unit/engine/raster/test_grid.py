# SPDX-License-Identifier: GPL-3.0-or-later
"""Pixels of an extent, on grids of any orientation."""

from __future__ import annotations

import numpy as np
import pytest

from ssdiff_qgis.engine.raster.grid import NO_GEOTRANSFORM, Box, Grid

NORTH_UP = (500000.0, 0.5, 0.0, 5600000.0, 0.0, -0.5)
ROTATED = (500000.0, 0.4, 0.3, 5600000.0, 0.3, -0.4)
SOUTH_UP = (500000.0, 0.5, 0.0, 5600000.0, 0.0, 0.5)


def grid(transform: tuple[float, ...]) -> Grid:
    return Grid(256, 128, transform, "")


def map_position(transform: tuple[float, ...], row: float, column: float) -> tuple[float, float]:
    x0, x_column, x_row, y0, y_column, y_row = transform
    return x0 + x_column * column + x_row * row, y0 + y_column * column + y_row * row


@pytest.mark.parametrize("transform", [NORTH_UP, SOUTH_UP])
@pytest.mark.parametrize("inset", [-0.4, 0.0, 0.4])
def test_pixels_whose_centres_lie_inside(transform, inset):
    """Edges may lie anywhere between two centres."""
    x, y = zip(
        map_position(transform, 60 + inset, 40 + inset),
        map_position(transform, 160 - inset, 100 - inset),
    )
    assert grid(transform).box(min(x), min(y), max(x), max(y)) == Box(60, 40, 160, 100)


def test_extents_side_by_side_share_no_pixel_and_leave_none_out():
    x, top, bottom = 500000.0, 5600000.0, 5600000.0 - 10
    edges = [x, x + 20.25, x + 50, x + 50.1, x + 128]  # 20.25 m: the very centre of a column
    boxes = [grid(NORTH_UP).box(a, bottom, b, top) for a, b in zip(edges, edges[1:])]
    assert [b.left for b in boxes] == [0, *(b.right for b in boxes[:-1])]
    assert boxes[-1].right == 256


def test_without_a_georeference_rows_count_downwards_from_zero():
    assert grid(NO_GEOTRANSFORM).box(10, -30, 20, -5) == Box(5, 10, 30, 20)


def test_of_a_rotated_raster_all_rows_and_columns_that_the_extent_touches():
    half, rows, columns = 5.0, [], []
    x, y = map_position(ROTATED, 64, 64)
    found = grid(ROTATED).box(x - half, y - half, x + half, y + half)
    # A square of 10 m turned by 37 degrees is 14 m wide along rows and columns.
    assert (found.height, found.width) == (28, 28)
    for row, column in np.ndindex(128, 128):
        at_x, at_y = map_position(ROTATED, row + 0.5, column + 0.5)
        if abs(at_x - x) < half and abs(at_y - y) < half:
            rows.append(row)
            columns.append(column)
    assert found.top <= min(rows) and max(rows) < found.bottom
    assert found.left <= min(columns) and max(columns) < found.right


def test_extent_may_reach_beyond_the_raster():
    box = grid(NORTH_UP).box(499990.0, 5599990.0, 500001.0, 5600010.0)
    assert box == Box(-20, -20, 20, 2)
    assert box.intersection(Box(0, 0, 128, 256)) == Box(0, 0, 20, 2)
    assert grid(NORTH_UP).box(0, 0, 1, 1).intersection(Box(0, 0, 128, 256)).empty
