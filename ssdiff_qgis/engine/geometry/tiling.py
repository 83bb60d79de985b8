# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan of square windows over a raster, and the feather weights that blend them.

Windows lie on an absolute grid that begins at the PAN raster's first pixel: which windows cover a
pixel, and with what weight, depends on the pixel's position alone.
"""

from __future__ import annotations

import numpy as np

from ssdiff_qgis.engine.raster.grid import Box

TILE = 256
"""Side of a sample tile in PAN pixels."""
SMALLEST_TILE = 128
"""Tiles smaller than this say little about the shift."""
TILES_PER_AXIS = 10
"""At most so many tiles are read along each axis, evenly spread over the overlap."""


def starts(first: int, last: int, window: int, stride: int) -> range:
    """First pixels of all windows that touch first..last-1 on one axis.

    Window k begins at ``k * stride - (window - stride) // 2``, so that the middle ``stride``
    pixels of the windows tile the axis; k may be negative.

    Example:
        >>> list(starts(0, 100, window=64, stride=48))
        [-56, -8, 40, 88]
    """
    margin = (window - stride) // 2
    k_first = -((window - margin - first - 1) // stride)
    k_last = (last - 1 + margin) // stride
    return range(k_first * stride - margin, k_last * stride - margin + 1, stride)


def row_of_windows(area: Box, window: int, stride: int, top: int) -> list[Box]:
    """All windows that touch ``area``'s columns and begin at the row ``top``, one of `starts`."""
    columns = starts(area.left, area.right, window, stride)
    return [Box(top, left, top + window, left + window) for left in columns]


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
