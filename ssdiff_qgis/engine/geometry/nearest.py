# SPDX-License-Identifier: GPL-3.0-or-later
"""Undoes a resampling by the nearest neighbour, where it left its traces.

A product that was turned to the north, or a layer that was reprojected, by the nearest neighbour
holds the sensor's values at places up to half a pixel off. What that does to an image (jagged
edges, a pattern of lighter and darker pixels) no fusion can tell from detail. But where two
neighbours are filled from one pixel of the source, all their bands are equal, and these duplicates
lie where the source's rows and columns, which the pixels are rounded to, advance by less than one.
They form a lattice, whose frequency is how fast, and whose phase is where: both give the true
place of every pixel, and so the source's own pixels, which are then interpolated as they should
have been.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.geometry.duplicates import (
    CELL,
    SIGMAS,
    cells_of,
    equal_neighbours,
    frequencies,
    less_first,
    less_last,
    phases,
    refined,
)
from ssdiff_qgis.engine.geometry.growing import grown
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.raster.reader import Raster

SIDE = 512
"""Side of the middle part of a raster, in pixels, by which a lattice is looked for."""
LEAST = 40
"""Duplicates of each axis there that a lattice is looked for by."""
MOST = 0.3
"""Share of duplicates beyond which pixels were replicated, as for a grid twice as fine: there the
lattice may be mistaken for another one, and no finer source is to be brought back."""
FOUND = 0.5
"""Share of the pixels that ought to be duplicates by a lattice, and are, from which it is true."""
LIKELY = 0.2
"""How much larger this share must be than that of all pixels for a finer raster. To be right by a
tenth of a pixel is enough for interpolation, but not to tell each of its duplicates."""
POINTS = 8
"""Points of the Lagrange interpolation, along each axis."""
MARGIN = 10
"""Pixels around a window that its interpolation wants: those of the points, and of turns."""
_PLACED = ((CELL - 1) / 2,) * 2, (float(CELL),) * 2
_BINS_PER_WIDTH = 8  # of the interval of positions that duplicates have
_GROWN = 4  # pixels that the source is continued by beyond what is known
_ROWS = 512  # rows that are looked at at once
# Pixels that are interpolated from one window, and those of which all numbers stay in the cache.
_AT_ONCE, _IN_CACHE = 2**20, 2**14

Read = Callable[[Sequence[int], tuple[int, int], tuple[int, int]], "tuple[np.ndarray, np.ndarray]"]


@dataclass(frozen=True, eq=False)
class NearestResampling:
    """Where the pixels of a raster that was resampled by the nearest neighbour come from.

    A pixel (i, j) has the value of the source's pixel that is nearest to
    ``(i, j) + slope @ (i, j) + phase(i, j)``; the source's own corner is anywhere.

    Attributes:
        slope: (2, 2) float64; of the source's rows and columns per row and column, less 1 along.
        phase: (2, h, w) float64 at the centres of cells; between them it is interpolated.
        first: (row, column) of the first cell's centre.
        step: (rows, columns) from one cell to the next.
    """

    slope: np.ndarray
    phase: np.ndarray
    first: tuple[float, float]
    step: tuple[float, float]

    @classmethod
    def find(cls, raster: Raster, bands: Sequence[int]) -> NearestResampling | None:
        """Look for the lattice of duplicates; None if there is none, or not of both axes.

        A look at the middle tells nearly all rasters that were not resampled; the others are read
        once as a whole.

        Args:
            raster: Raster of several bands: those of a single one are equal too often by chance.
            bands: Numbers of its bands.

        Raises:
            RasterError: If it cannot be read.
        """
        size = (raster.grid.height, raster.grid.width)
        if len(bands) < 2 or min(size) < 2 * CELL:
            return None
        middle = [((n - min(n, SIDE)) // 2, (n + min(n, SIDE)) // 2) for n in size]
        image, valid = raster.read(bands, *middle)
        equal = equal_neighbours(image, valid)
        if not all(known.sum() >= LEAST and known.mean() <= MOST for known in equal):
            return None
        slope = frequencies(equal)
        if slope is None:
            return None
        places, cells = _duplicates(raster, bands), cells_of(size)
        slope = refined(places, slope, cells)
        if (np.diag(slope) >= 0).any():
            return None

        def agreed(resampling: NearestResampling) -> float:
            return min(resampling._agreement(equal, middle))

        # Terrain and the sensor's ways bend the lattice, and the more is averaged the better is
        # it known: the widest areas that follow it.
        known = [cls(slope, phases(places, slope, cells, k), *_PLACED) for k in range(len(SIGMAS))]
        found = max(known[::-1], key=lambda resampling: round(agreed(resampling), 2))
        return found if agreed(found) >= FOUND else None

    def finer(
        self, raster: Raster, band: int, scale: tuple[float, float], offset: tuple[float, float]
    ) -> NearestResampling | None:
        """The same resampling of a raster with smaller pixels; None if it was not resampled so.

        Args:
            raster: Raster of the same source, such as the PAN of an MS.
            band: Number of its band.
            scale: Its pixels per pixel of this one, (rows, columns).
            offset: Upper left corner of this one in its pixels, (rows, columns).

        Raises:
            RasterError: If it cannot be read.
        """
        first = tuple((f + 0.5) * s + o - 0.5 for f, s, o in zip(self.first, scale, offset))
        step = tuple(s * t for s, t in zip(scale, self.step))
        # Along rows one size in pixels may differ from that along columns.
        slope = self.slope * np.array([[1.0, scale[0] / scale[1]], [scale[1] / scale[0], 1.0]])
        phase = self.phase * np.asarray(scale)[:, None, None]
        found = replace(
            self, slope=slope, phase=phase, first=(first[0], first[1]), step=(step[0], step[1])
        )
        size = (raster.grid.height, raster.grid.width)
        middle = [((n - min(n, 2 * SIDE)) // 2, (n + min(n, 2 * SIDE)) // 2) for n in size]
        image, valid = raster.read([band], *middle)
        equal = equal_neighbours(image, valid)
        # Two bands that are resampled alike differ by a constant: that by which duplicates lie
        # where they should. That of the columns decides which rows count, and the other way round.
        for axis in (0, 1, 0):
            found = found._moved(axis, found._constant(axis, equal[axis], middle))
        found_shares = zip(found._agreement(equal, middle), equal)
        likely = all(share - known.mean() >= LIKELY for share, known in found_shares)
        return found if likely else None

    def positions(self, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
        """Source positions of pixels, (2, n, m) float64, in index units.

        Args:
            rows: (n,) rows.
            columns: (m,) columns.
        """
        phase = self.phase
        for axis, at in ((0, rows), (1, columns)):
            place = np.clip((at - self.first[axis]) / self.step[axis], 0, phase.shape[axis + 1] - 1)
            low = np.minimum(place.astype(np.int64), max(phase.shape[axis + 1] - 2, 0))
            high = np.minimum(low + 1, phase.shape[axis + 1] - 1)
            part = (place - low)[:, None] if axis == 0 else place - low
            before, after = (np.take(phase, n, axis=axis + 1) for n in (low, high))
            phase = before * (1 - part) + after * part
        i, j = rows[:, None].astype(np.float64), columns[None, :].astype(np.float64)
        across = self.slope[0, 1] * j, self.slope[1, 0] * i
        return phase + np.stack(
            [(1 + self.slope[0, 0]) * i + across[0], (1 + self.slope[1, 1]) * j + across[1]]
        )

    @property
    def angle(self) -> float:
        """Angle by which rows and columns were turned, degrees."""
        aslant = (self.slope[1, 0] - self.slope[0, 1]) / 2
        return float(np.degrees(np.arctan2(aslant, 1 + np.trace(self.slope) / 2)))

    def note(self, role: str) -> str:
        """What was done to the raster of a role, PAN or MS."""
        return Message(
            "The {role} was resampled by the nearest neighbour before (turned by {angle:.1f} "
            "degrees), which moved its pixels by up to half of one. The duplicates that this left "
            "tell their true places: they are put back, and interpolated.",
            role=role,
            angle=abs(self.angle),
        )

    def restore(
        self,
        read: Read,
        size: tuple[int, int],
        bands: Sequence[int],
        rows: tuple[int, int],
        columns: tuple[int, int],
    ) -> tuple[np.ndarray, np.ndarray]:
        """Read a window as if it had been interpolated.

        Args:
            read: Function that reads a window as it is.
            size: Rows and columns of the raster.
            bands: Numbers of the bands.
            rows: First and one past the last row.
            columns: First and one past the last column.

        Returns:
            (C, h, w) float32 and (h, w) bool, valid where the window as it is.
        """
        tall = max(_AT_ONCE // (columns[1] - columns[0] + 2 * MARGIN), 1)
        if rows[1] - rows[0] > tall:
            parts = [
                self.restore(read, size, bands, (top, min(top + tall, rows[1])), columns)
                for top in range(rows[0], rows[1], tall)
            ]
            images, known = zip(*parts)
            return np.concatenate(images, axis=1), np.concatenate(known)
        wide = [
            (max(span[0] - MARGIN, 0), min(span[1] + MARGIN, n))
            for span, n in zip((rows, columns), size)
        ]
        image, valid = read(bands, *wide)
        at = self.positions(*(np.arange(*span) for span in wide))
        source = _Source.gathered(image, valid, at)
        inner = tuple(
            slice(span[0] - w[0], span[1] - w[0]) for span, w in zip((rows, columns), wide)
        )
        found = source.at(at[(slice(None), *inner)])
        seen = valid[inner]
        # Where nothing is known nearby, and where nothing is valid, all stays as it is.
        kept = np.isnan(found).any(axis=0) | ~seen
        return np.where(kept, image[(slice(None), *inner)], found).astype(np.float32), seen

    def _moved(self, axis: int, by: float) -> NearestResampling:
        """The same with another constant along an axis."""
        phase = self.phase.copy()
        phase[axis] += by
        return replace(self, phase=phase)

    def _constant(self, axis: int, equal: np.ndarray, middle: list[tuple[int, int]]) -> float:
        """By how much positions along an axis must be moved for duplicates to lie as they do."""
        at = self.positions(*(np.arange(*span) for span in middle))
        ends = less_last(at, axis)
        same = _whole(ends[1 - axis]) == _whole(less_first(at, axis)[1 - axis])
        bins = round(-_BINS_PER_WIDTH / self.slope[axis, axis])
        place = ((ends[axis][same] + 0.5) % 1 * bins).astype(np.int64) % bins
        total = np.bincount(place, minlength=bins)
        share = np.bincount(place, equal[same], bins) / np.maximum(total, 1)
        around = np.concatenate([share, share[: _BINS_PER_WIDTH - 1]])
        best = int(np.argmax(np.convolve(around, np.ones(_BINS_PER_WIDTH), "valid")))
        return -best / bins

    def _agreement(
        self, equal: tuple[np.ndarray, np.ndarray], middle: list[tuple[int, int]]
    ) -> list[float]:
        """Of pixels that ought to be like the next one along rows and columns, how many are."""
        whole = _whole(self.positions(*(np.arange(*span) for span in middle)))
        found = []
        for axis, known in enumerate(equal):
            same = (less_first(whole, axis) == less_last(whole, axis)).all(axis=0)
            found.append(float(known[same].mean()) if same.any() else 0.0)
        return found


class _Source(NamedTuple):
    """Pixels of the source that a window holds, (C, h, w) NaN where unknown, and their corner."""

    image: np.ndarray
    corner: np.ndarray

    @classmethod
    def gathered(cls, image: np.ndarray, valid: np.ndarray, at: np.ndarray) -> _Source:
        """Put the pixels (C, H, W) of a window back to where they come from.

        Args:
            image: Values.
            valid: (H, W) bool.
            at: (2, H, W) positions.
        """
        whole = _whole(at)
        corner = whole.min(axis=(1, 2)) - _GROWN
        size = whole.max(axis=(1, 2)) + _GROWN + 1 - corner
        # Those that are nearest last: they are right where several claim one place.
        off = np.abs(at - whole).max(axis=0)
        lattice, known = np.zeros((len(image), *size), np.float32), np.zeros(size, dtype=bool)
        for near in (valid, valid & (off < 0.4)):
            rows, columns = (whole - corner[:, None, None])[:, near]
            lattice[:, rows, columns], known[rows, columns] = image[:, near], True
        # No pixel came from some of the source's, and none from those beyond the window.
        lattice, known = grown(lattice, known, _GROWN)
        return cls(np.where(known, lattice, np.float32(np.nan)), corner)

    def at(self, positions: np.ndarray) -> np.ndarray:
        """Interpolate at (2, h, w) positions, (C, h, w) float32; NaN where too little is known."""
        place = (positions - self.corner[:, None, None]).reshape(2, -1)
        bands = self.image.reshape(len(self.image), -1)
        found = np.empty((len(bands), place.shape[1]), np.float32)
        for first in range(0, place.shape[1], _IN_CACHE):
            part = slice(first, first + _IN_CACHE)
            self._interpolate(bands, place[:, part], found[:, part])
        return found.reshape(len(bands), *positions.shape[1:])

    def _interpolate(self, bands: np.ndarray, place: np.ndarray, found: np.ndarray) -> None:
        """Interpolate bands (C, h * w) at (2, n) places into (C, n)."""
        base = np.floor(place)
        weights = [_lagrange(part).astype(np.float32) for part in place - base]
        corner = base.astype(np.intp) - (POINTS // 2 - 1)
        size = np.array(self.image.shape[1:])[:, None]
        known = ((corner >= 0) & (corner + POINTS <= size)).all(axis=0)
        start = np.where(known, corner[0] * size[1] + corner[1], 0)
        taken, row = np.empty((2, place.shape[1]), np.float32)
        at = np.empty_like(start)
        for band, image in zip(bands, found):
            image[:] = 0
            for k, of_row in enumerate(weights[0]):
                row[:] = 0
                np.add(start, k * size[1], out=at)
                for of_column in weights[1]:
                    np.take(band, at, out=taken, mode="clip")
                    taken *= of_column
                    row += taken
                    at += 1
                row *= of_row
                image += row
            image[~known] = np.nan


def _duplicates(raster: Raster, bands: Sequence[int]) -> list[np.ndarray]:
    """(n, 2) places in a whole raster where neighbours along each axis are equal."""
    size = (raster.grid.height, raster.grid.width)
    found: list[list[np.ndarray]] = [[], []]
    for top in range(0, size[0] - 1, _ROWS):
        span = (top, min(top + _ROWS + 1, size[0]))
        image, valid = raster.read(bands, span, (0, size[1]))
        for axis, known in enumerate(equal_neighbours(image, valid)):
            found[axis].append(np.argwhere(known[:_ROWS]) + (top, 0))
    return [np.concatenate(places) for places in found]


def _lagrange(part: np.ndarray) -> np.ndarray:
    """(POINTS, n) weights of the points around positions that are so far behind the middle one."""
    nodes = np.arange(POINTS) - (POINTS // 2 - 1)
    distance = part - nodes[:, None]
    weights = np.ones_like(distance)
    for k, node in enumerate(nodes):
        for m, other in enumerate(nodes):
            if m != k:
                weights[k] *= distance[m] / (node - other)
    return weights


def _whole(positions: np.ndarray) -> np.ndarray:
    return np.floor(positions + 0.5).astype(np.int64)
