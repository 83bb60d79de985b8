# SPDX-License-Identifier: GPL-3.0-or-later
"""Pixels that equal their neighbours, and the lattice that they form after a resampling.

Resampled by the nearest neighbour, a raster has the source's pixels that are nearest to
``(i, j) + slope @ (i, j) + phase``. Where the source's rows advance by less than one from a row to
the next, some rows are taken twice, and at such places all bands equal those of the next row; the
same with columns. These duplicates recur with the frequency ``slope``: a row of it, in turns per
pixel, for the rows, and one for the columns.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ssdiff_qgis.engine.geometry.resample import gaussian_taps, resample

CELL = 8
"""Side in pixels of the cells that phases are known for."""
SIGMAS = (1.0, 4.0, 16.0, 64.0)
"""Standard deviations, in cells, of the areas that phases are averaged over."""
STEEPEST = 0.35
"""Source pixels across per pixel along: what a turn may be."""
# Side of blocks, and by how many times the median share of equal neighbours, and a line more, one
# is taken for flat, where they say nothing.
_FLAT, _FREQUENT = 16, 3.0
_PADDED = 2048  # samples of the spectrum along each axis
_MULTIPLE = 1.6  # of the share of duplicates, up to which the frequency along may be
# Peaks of the spectrum that are tried, since equal neighbours by chance have some, too; and how far
# in samples they are apart.
_CANDIDATES, _APART = 6, 6
_FAINTEST = 0.15  # height of a peak, where all duplicates of one lattice have 1
_LEAST = 0.25  # share of the pixels that ought to be duplicates, and are, of a peak that counts
_FAINT = 0.05  # weight of an area beside the next smaller
_CHANCE = 0.15  # turns off the phase around from which neighbours are equal by chance


def equal_neighbours(image: np.ndarray, valid: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Where all bands equal those of the next pixel along each axis, but for flat areas.

    Args:
        image: (C, H, W) DN.
        valid: (H, W) bool.

    Returns:
        (H - 1, W) and (H, W - 1) bool.

    Example:
        >>> image = np.arange(2 * 40 * 40).reshape(2, 40, 40)
        >>> image[:, 8, 5] = image[:, 7, 5]
        >>> rows, columns = equal_neighbours(image, np.ones((40, 40), bool))
        >>> np.argwhere(rows).tolist(), int(columns.sum())
        ([[7, 5]], 0)
    """
    found = []
    for axis in (0, 1):
        before, after = less_last(image, axis), less_first(image, axis)
        seen = less_last(valid[None], axis)[0] & less_first(valid[None], axis)[0]
        equal = (before == after).all(axis=0) & seen
        # Areas of one value, as water or saturated clouds.
        rows, columns = (np.arange(n) // _FLAT for n in equal.shape)
        block = rows[:, None] * (columns[-1] + 1) + columns
        count = np.bincount(block.ravel(), equal.ravel())
        share = count / np.bincount(block.ravel())
        found.append(equal & (share <= _FREQUENT * np.median(share) + _FLAT**-1)[block])
    return found[0], found[1]


def frequencies(equal: tuple[np.ndarray, np.ndarray]) -> np.ndarray | None:
    """Slope (2, 2) by the duplicates of both axes; None if those of one form no lattice.

    Args:
        equal: See `equal_neighbours`.
    """
    found = [_frequency(known, axis) for axis, known in enumerate(equal)]
    return None if found[0] is None or found[1] is None else np.stack([found[0], found[1]])


def _frequency(known: np.ndarray, axis: int) -> np.ndarray | None:
    """Slope (2,) of the source's rows (axis 0) or columns by their duplicates."""
    rows, columns = np.fft.fftfreq(_PADDED, 1.0), np.fft.rfftfreq(_PADDED, 1.0)
    spectrum = np.abs(np.fft.rfft2(known - known.mean(), s=(_PADDED, _PADDED)))
    along, across = (np.abs(f) for f in (rows[:, None], columns)[:: 1 - 2 * axis])
    # A source that advances by less than 1 along leaves duplicates, unless it advances across at
    # the same place. Multiples of their frequency are as strong, but farther off.
    most = _MULTIPLE * known.mean() + 1 / known.shape[axis]
    spectrum[~((along > 0) & (along <= most) & (across <= STEEPEST))] = 0
    places, cells = np.argwhere(known), cells_of(known.shape)
    best, agreed = None, _LEAST
    for _ in range(_CANDIDATES):
        row, column = np.unravel_index(np.argmax(spectrum), spectrum.shape)
        if spectrum[row, column] < _FAINTEST * len(places):
            break
        slope = np.array([rows[row], columns[column]])
        slope *= -np.sign(slope[axis])  # a peak and its mirror image are one
        share = _share(known, slope, axis, _turns(places, slope, cells))
        if share > agreed:
            best, agreed = slope, share
        near = np.arange(-_APART, _APART + 1)
        columns_near = np.clip(near + column, 0, len(columns) - 1)
        spectrum[np.ix_((near + row) % _PADDED, columns_near)] = 0
    return best


def _share(known: np.ndarray, slope: np.ndarray, axis: int, turns: np.ndarray) -> float:
    """Of the pixels that ought to be duplicates by an axis alone, how many are."""
    phase = np.repeat(np.repeat(turns, CELL, axis=0), CELL, axis=1)
    place = np.add.outer(*(np.arange(n) * f for n, f in zip(known.shape, slope)))
    place = (place - phase[: known.shape[0], : known.shape[1]] - slope[axis] / 2) % 1
    wanted = place < -slope[axis]
    return float(known[wanted].mean()) if wanted.any() else 0.0


def refined(places: Sequence[np.ndarray], slope: np.ndarray, cells: tuple[int, int]) -> np.ndarray:
    """The slope with what its phases, over a whole raster, show that it is off on average.

    Args:
        places: (n, 2) duplicates of each axis.
        slope: (2, 2) slope.
        cells: Rows and columns of cells of the raster.
    """
    row, column = (CELL * (index.ravel() - n / 2) for index, n in zip(np.indices(cells), cells))
    plane = np.stack([row, column, np.ones(row.size)], axis=1)
    turns = (_turns(found, s, cells).ravel() for found, s in zip(places, slope))
    off = [np.linalg.lstsq(plane, of_axis, rcond=None)[0][:2] for of_axis in turns]
    return slope - np.stack(off)


def phases(
    places: Sequence[np.ndarray], slope: np.ndarray, cells: tuple[int, int], finest: int = 0
) -> np.ndarray:
    """Phases (2, h, w) of the source's rows and columns at the cells of a raster.

    Args:
        places: (n, 2) duplicates of each axis.
        slope: (2, 2) slope.
        cells: Rows and columns of cells of the raster.
        finest: Number in `SIGMAS` of the smallest area that phases are averaged over.
    """
    found = np.stack([_turns(p, s, cells, finest) for p, s in zip(places, slope)])
    # Duplicates begin where a pixel is rounded to what the one before it was not.
    return -np.diag(slope)[:, None, None] / 2 - 0.5 - found


def _turns(
    places: np.ndarray, slope: np.ndarray, cells: tuple[int, int], finest: int = 0
) -> np.ndarray:
    """Phase of the duplicates at (n, 2) places, (h, w) in turns.

    Neighbours that are equal by chance have any phase: those far from the mean of a wider area,
    which they are too few to sway, are left out of that of a smaller one.
    """
    cell = (places // CELL) @ (cells[1], 1)
    turned = np.exp(2j * np.pi * (places @ slope))

    def mean(which: np.ndarray, sigmas: Sequence[float]) -> np.ndarray:
        parts = [np.bincount(cell, x * which, np.prod(cells)) for x in (turned.real, turned.imag)]
        return _smooth(np.stack(parts).reshape(2, *cells), sigmas)

    wide = mean(np.ones(len(cell)), SIGMAS[max(finest, 1) :]).ravel()[cell]
    off = np.abs(np.angle(turned * wide.conj())) / (2 * np.pi)
    return _unwrapped(mean(off < _CHANCE, SIGMAS[finest:])) / (2 * np.pi)


def _smooth(parts: np.ndarray, sigmas: Sequence[float]) -> np.ndarray:
    """Means over the cells nearby, and where there is nothing, over those farther off.

    Args:
        parts: (2, h, w) real and imaginary parts.
        sigmas: Standard deviations in cells, the smallest first.

    Returns:
        (h, w) complex128.
    """
    total = np.zeros(parts.shape[1:], np.complex128)
    for k, sigma in enumerate(sigmas):
        taps = [gaussian_taps(np.arange(n), sigma).clamped(n) for n in total.shape]
        real, imaginary = resample(parts, *taps)
        total += _FAINT**k * (real + 1j * imaginary)
    return total


def _unwrapped(sums: np.ndarray) -> np.ndarray:
    """Phases without jumps of a whole turn."""
    phase = np.angle(sums)
    middle = np.unwrap(phase[:, phase.shape[1] // 2])
    along = np.unwrap(phase, axis=1)
    turns = np.rint((middle - along[:, phase.shape[1] // 2]) / (2 * np.pi))
    return along + 2 * np.pi * turns[:, None]


def cells_of(size: tuple[int, ...]) -> tuple[int, int]:
    """Rows and columns of cells of a raster of so many pixels."""
    return -(-size[0] // CELL), -(-size[1] // CELL)


def less_first(image: np.ndarray, axis: int) -> np.ndarray:
    """(C, H, W) without the first row or column."""
    return image[:, 1:] if axis == 0 else image[:, :, 1:]


def less_last(image: np.ndarray, axis: int) -> np.ndarray:
    """(C, H, W) without the last row or column."""
    return image[:, :-1] if axis == 0 else image[:, :, :-1]
