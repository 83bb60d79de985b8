# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan of square windows over a scene, and the feather weights that blend them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ssdiff_qgis.engine.raster.grid import Box

TILE = 256
"""Side of a sample tile in PAN pixels."""
SMALLEST_TILE = 128
"""Tiles smaller than this say little about the shift."""
TILES_PER_AXIS = 10
"""At most so many tiles are read along each axis, evenly spread over the overlap."""


@dataclass(frozen=True)
class WindowGrid:
    """Square windows that cover a scene, and the weights by which they are blended.

    Window k of an axis begins at ``k * stride - (window - stride) // 2`` of PAN, so that the middle
    ``stride`` pixels of the windows tile the axis. The first one is the last that begins where the
    scene does or before, the last one the first that ends where it does or behind: of a window
    beyond nothing but its ramp would be seen, so they count in full up to the scene's edges. So
    which windows cover a pixel, and with what weight, depends on its position in the scene alone.

    Attributes:
        window: Side N of the windows in pixels.
        stride: Pixels from one window to the next; window / 2 <= stride <= window.
        scene: PAN pixels that there are.

    Example:
        >>> grid = WindowGrid(64, 48, Box(0, 0, 100, 100))
        >>> list(grid.tops(grid.scene)), list(grid.tops(Box(60, 0, 100, 100)))
        ([-8, 40], [40])
        >>> grid.weight(grid.row(grid.scene, -8)[0])[:, 32][[8, 60]].astype(float).round(2).tolist()
        [1.0, 0.11]
    """

    window: int
    stride: int
    scene: Box

    def tops(self, area: Box) -> range:
        """First rows of the windows that touch an area of the scene."""
        return self._starts(0, area.top, area.bottom)

    def row(self, area: Box, top: int) -> list[Box]:
        """The windows that touch an area's columns and begin at a row, from left to right."""
        columns = self._starts(1, area.left, area.right)
        return [Box(top, left, top + self.window, left + self.window) for left in columns]

    def until(self, top: int) -> int:
        """Row after the last one of the windows that begin at ``top`` that none below touches."""
        return top + (self.window if self._at_edge(0, top)[1] else self.stride)

    def weight(self, window: Box) -> np.ndarray:
        """Weights of a window, (N, N) float32; over all windows they sum to 1 within the scene."""
        rows, columns = (
            self._ramps(axis, first) for axis, first in enumerate((window.top, window.left))
        )
        weights: np.ndarray = rows[:, None] * columns
        return weights

    def _ramps(self, axis: int, first: int) -> np.ndarray:
        weight = feather(self.window, self.stride)
        overlap = self.window - self.stride
        begins, ends = self._at_edge(axis, first)
        if begins:
            weight[:overlap] = 1
        if ends:
            weight[self.stride :] = 1
        return weight

    def _at_edge(self, axis: int, first: int) -> tuple[bool, bool]:
        """Whether a window of an axis is the scene's first one, and its last one."""
        every = self._starts(axis, self.scene[axis], self.scene[axis + 2])
        return first <= every[0], first >= every[-1]

    def _starts(self, axis: int, first: int, last: int) -> range:
        """First pixels of the windows of an axis that touch first..last-1."""
        margin = (self.window - self.stride) // 2

        def number(pixel: int) -> int:
            """Number of the last window that begins at a pixel or before."""
            return (pixel + margin) // self.stride

        begin, end = self.scene[axis], self.scene[axis + 2]
        lowest = number(begin)
        highest = max(number(end - self.window + self.stride - 1), lowest)
        k_first = min(max(number(first - self.window) + 1, lowest), highest)
        k_last = max(min(number(last - 1), highest), lowest)
        return range(k_first * self.stride - margin, k_last * self.stride - margin + 1, self.stride)


def feather(window: int, stride: int) -> np.ndarray:
    """Blending weights of one window on one axis.

    Raised cosines over the overlap; where two windows overlap their weights sum to 1.

    Args:
        window: Side of a window in pixels.
        stride: Distance between windows in pixels; window / 2 <= stride <= window.

    Returns:
        Weights, (window,) float32.

    Raises:
        ValueError: If the stride is outside that range.

    Example:
        >>> feather(8, 5).astype(float).round(2).tolist()
        [0.07, 0.5, 0.93, 1.0, 1.0, 0.93, 0.5, 0.07]
    """
    if not window / 2 <= stride <= window:
        raise ValueError(
            f"stride must be {window // 2}..{window} for window {window}, not {stride}"
        )
    overlap = window - stride
    ramp = 0.5 - 0.5 * np.cos(np.pi * (np.arange(overlap) + 0.5) / max(overlap, 1))
    weight = np.ones(window)
    weight[:overlap] = ramp
    weight[window - overlap :] = ramp[::-1]
    return weight.astype(np.float32)


def tiles(overlap: Box, ratio: int, side: int, *, at_least: int = 1, at_most: int) -> list[Box]:
    """Square boxes spread evenly over the overlap, all of it where it is not too large for that.

    Args:
        overlap: PAN pixels to cover.
        ratio: PAN pixels per MS pixel, to whose multiples the boxes are aligned.
        side: Side of the boxes in PAN pixels.
        at_least: Smallest number of boxes along each axis, which then overlap.
        at_most: Largest number of boxes along each axis, between which there are gaps then.

    Example:
        >>> [(box.top, box.left) for box in tiles(Box(0, 0, 64, 100), 4, 32, at_most=2)]
        [(0, 0), (0, 68), (32, 0), (32, 68)]
    """
    rows = _axis_tiles(overlap.top, overlap.bottom, ratio, side, at_least, at_most)
    columns = _axis_tiles(overlap.left, overlap.right, ratio, side, at_least, at_most)
    return [Box(top, left, bottom, right) for top, bottom in rows for left, right in columns]


def registration_tiles(overlap: Box, ratio: int) -> list[Box]:
    """The tiles in which the shift of the MS against PAN is measured.

    Small scenes are looked at in overlapping tiles: the estimates must agree to be believed.

    Args:
        overlap: PAN pixels to cover.
        ratio: PAN pixels per MS pixel, to whose multiples the tiles are aligned.
    """
    shortest = min(overlap.height, overlap.width)
    side = max(min(max(shortest // 2, SMALLEST_TILE), TILE, shortest * 7 // 8), ratio)
    return tiles(overlap, ratio, side, at_least=3, at_most=TILES_PER_AXIS)


def _axis_tiles(
    first: int, last: int, ratio: int, side: int, at_least: int, at_most: int
) -> list[tuple[int, int]]:
    first, last = first - first % ratio, last + -last % ratio
    side = min(side, last - first)
    side -= side % ratio
    count = min(max(-(-(last - first) // side), at_least), at_most)
    begins = [int(b) for b in np.linspace(first, last - side, count)]
    return [(b - b % ratio, b - b % ratio + side) for b in begins]
