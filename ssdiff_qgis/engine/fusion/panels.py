# SPDX-License-Identifier: GPL-3.0-or-later
"""What the network is fed with: panels, windows side by side and what they are cut from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.fusion.analysis import SceneAnalysis
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.tiling import WindowGrid
from ssdiff_qgis.engine.model.sampler import Inputs, Part, Sampler
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.radiometry import Radiometry
from ssdiff_qgis.engine.threads import ahead

_COLUMNS = 2304
"""Columns whose windows are prepared at once, about, unless a run of the network takes more: of a
wide raster not all of them."""
_ASTRAY = 16
"""PAN pixels from invalid ones, which are filled, within which the network is not fully trusted."""


class _Place(NamedTuple):
    """Where a panel is: windows side by side, all or some of a row.

    Attributes:
        row: Number of the row of windows.
        share: Parts of the row that are to the left of it, and of its right end.
        windows: Its windows.
    """

    row: int
    share: tuple[float, float]
    windows: list[Box]

    @property
    def box(self) -> Box:
        """PAN pixels that it covers."""
        first, last = self.windows[0], self.windows[-1]
        return Box(first.top, first.left, last.bottom, last.right)


class _Source(NamedTuple):
    """What panels are made of, over rows of PAN pixels.

    Attributes:
        base: What the network adds to, (C, H, W) float32 DN.
        pan: PAN, (H, W) float32 DN.
        ms: MS, (C, H/ratio, W/ratio) float32 DN.
        valid: Whether a pixel is valid, (H, W) bool.
    """

    base: np.ndarray
    pan: np.ndarray
    ms: np.ndarray
    valid: np.ndarray

    def lowest(self, rows: int, ratio: int) -> _Source:
        """A copy of its lowest rows, at most so many."""
        first = max(len(self.pan) - rows, 0)
        firsts = (first, first, first // ratio, first)
        return _Source(*(image[..., n:, :].copy() for image, n in zip(self, firsts)))

    def above(self, below: _Source) -> _Source:
        """This one and what lies below it."""
        return _Source(*(np.concatenate(images, axis=-2) for images in zip(self, below)))


@dataclass(frozen=True, eq=False)
class Panel(Part):
    """Windows side by side that have a valid pixel, all or some of a row.

    Attributes:
        row: Number of the row.
        last: Whether the row ends with it.
        box: PAN pixels that it covers.
        base: What the network adds to, in the n rows that no row of windows below touches,
            (C, n, w) float32 DN.
        valid: Whether a pixel is valid, (N, w) bool.
        trust: Part of what the network adds that is taken, (N, w) float32; None for all of it.
    """

    row: int
    last: bool
    box: Box
    base: np.ndarray
    valid: np.ndarray
    trust: np.ndarray | None


class Panels:
    """Reads panels of rows of windows.

    Args:
        pair: Co-registered pair.
        sampler: Network and its sampling.
        analysis: What the scene as a whole tells.
        radiometry: Between digital numbers and what the network sees.
        grid: Windows of the scene.
    """

    def __init__(
        self,
        pair: Pair,
        sampler: Sampler,
        analysis: SceneAnalysis,
        radiometry: Radiometry,
        grid: WindowGrid,
    ):
        self._pair, self._sampler, self._analysis, self._grid = pair, sampler, analysis, grid
        self._info, self._radiometry = sampler.info, radiometry

    def of_rows(self, area: Box, tops: range, wanted: range, progress: Progress) -> Iterator[Panel]:
        """Panels of rows of windows, the next one read in a thread while a device is busy.

        Rows of windows overlap, but no pixel is read twice: a panel has its upper rows from the
        lowest ones of the panel above. Above the first panels some rows are read for that alone,
        so that the bits are the same wherever one begins.

        Args:
            area: PAN pixels that are wanted.
            tops: First PAN rows of all rows of windows of the area.
            wanted: Numbers of the rows of windows that are wanted.
            progress: Progress of the area.

        Yields:
            Panels from left to right, one row of windows after another.
        """
        info = self._info
        lap = info.window - info.stride

        def read(place: _Place) -> tuple[_Place, _Source, np.ndarray]:
            box = place.box
            source = self._read(self._known(box._replace(top=box.top + lap)))
            return place, source, self._sampler.noise(box)

        rows = range(wanted.start - 1, wanted.stop)
        places = (place for row in rows for place in self._places(area, tops, row))
        held: dict[int, _Source] = {}
        for place, source, noise in ahead(read, places):
            box = place.box
            above = held.get(box.left)
            # Of the lowest rows, those that are known.
            known = self._known(box._replace(top=box.bottom - lap)).height
            held[box.left] = source.lowest(max(known, 0), info.ratio)
            if above is not None:
                left, right = place.share
                share = progress.part((place.row + left) / len(tops), (right - left) / len(tops))
                source = above.above(source)
                yield self._panel(place, source, noise, share)

    def _places(self, area: Box, tops: range, row: int) -> Iterator[_Place]:
        """Places of the panels of a row of windows, which may lie above the first one."""
        top = tops.start + row * tops.step
        windows = self._grid.row(area, top)
        # None much narrower than the others: at an edge a panel is mirrored.
        every = len(windows)
        least = max(_COLUMNS // self._info.stride, 1)
        count = -(-every // max(least, self._sampler.batch // len(self._sampler.groups)))
        ends = [every * k // count for k in range(count + 1)]
        for first, end in zip(ends, ends[1:]):
            yield _Place(row, (first / every, end / every), windows[first:end])

    def _known(self, box: Box) -> Box:
        """What of a box is read; with a head of the scene's own what is beyond is mirrored.

        So it was where the head was fitted: of edges that are repeated the features are others.
        """
        if not self._analysis.head:
            return box
        ratio, overlap = self._info.ratio, self._pair.overlap
        known = Box(
            overlap.top // ratio * ratio,
            overlap.left // ratio * ratio,
            -(-overlap.bottom // ratio) * ratio,
            -(-overlap.right // ratio) * ratio,
        )
        return box.intersection(known)

    def _read(self, box: Box) -> _Source:
        """Read a box, which may be empty, and compute its base."""
        info, analysis = self._info, self._analysis
        if box.empty:
            bands, width = len(self._pair.bands), box.width
            base, ms = (np.empty((bands, 0, n), np.float32) for n in (width, width // info.ratio))
            return _Source(base, base[0], ms, np.empty((0, width), bool))
        if analysis.regression:
            view = self._pair.view(box, info.ratio)
            base = analysis.regression.fuse(self._pair, box)
            return _Source(base, view.pan, view.ms, view.valid)
        patch = self._pair.patch(box, info.mtf_gain, info.ratio, info.ms_phase)
        base = analysis.statistics.base(patch, info.base)
        return _Source(base, patch.pan, patch.ms, patch.valid)

    def _panel(
        self, place: _Place, source: _Source, noise: np.ndarray, progress: Progress
    ) -> Panel:
        """The panel at a place, of what is known there and of its noise (C, N, w)."""
        info, box = self._info, place.box
        known = self._known(box)
        base, pan, ms, valid = source
        if known != box:
            around = (
                (known.top - box.top, box.bottom - known.bottom),
                (known.left - box.left, box.right - known.right),
            )
            low = tuple((a // info.ratio, b // info.ratio) for a, b in around)
            base = np.pad(base, ((0, 0), *around), mode="symmetric")
            pan = np.pad(pan, around, mode="symmetric")
            ms = np.pad(ms, ((0, 0), *low), mode="symmetric")
            valid = np.pad(valid, around)
        upper = base[:, : self._grid.until(box.top) - box.top].copy()
        inputs = Inputs(
            self._radiometry.normalise_ms(base, out=base),
            self._radiometry.normalise_pan(pan)[None],
            self._radiometry.normalise_ms(ms),
            noise,
        )
        seen = [w for w in place.windows if valid[:, w.left - box.left : w.right - box.left].any()]
        trust = _trust(self._pair, box) if self._analysis.regression else None
        return Panel(
            windows=seen,
            inputs=inputs,
            origin=(box.top, box.left),
            progress=progress,
            row=place.row,
            last=place.share[1] == 1,
            box=box,
            base=upper,
            valid=valid,
            trust=trust,
        )


def _trust(pair: Pair, box: Box) -> np.ndarray | None:
    """How far the network may be followed beside invalid pixels.

    It sees filled pixels in their place, and what it makes of these reaches some pixels into the
    valid ones: on Landsat 7 with gaps the error was five times that of the regression there. What
    is beyond the overlap does not count, for edges are mirrored as in training.

    Returns:
        (H, W) float32, from 0 beside invalid pixels to 1; None if it is 1 everywhere.
    """
    around = 2 * _ASTRAY + 1
    wide = Box(box.top - _ASTRAY, box.left - _ASTRAY, box.bottom + _ASTRAY, box.right + _ASTRAY)
    invalid = pair.invalid(wide)
    if not invalid.any():
        return None
    sums = np.pad(invalid.cumsum(0, np.int32).cumsum(1, np.int32), ((1, 0), (1, 0)))
    rows = sums[around:] - sums[:-around]
    share = (rows[:, around:] - rows[:, :-around]).astype(np.float32) / around**2
    # A straight border has half of its surroundings invalid, a dead pixel next to nothing.
    trust: np.ndarray = np.clip(1 - 2 * share, 0, 1) ** 2
    return trust
