# SPDX-License-Identifier: GPL-3.0-or-later
"""Strips of the image, one below the other: by the network, or by the regression alone."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from typing import NamedTuple, Protocol

import numpy as np

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.fusion.analysis import SceneAnalysis
from ssdiff_qgis.engine.fusion.back_projection import BackProjection, Strip
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.tiling import feather, row_of_windows, starts
from ssdiff_qgis.engine.model.sampler import Inputs, Part, Sampled, Sampler
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.radiometry import Radiometry
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_qgis.engine.threads import ahead, buffered

_ROWS = 64
"""Rows that the regression alone makes at once."""
_WINDOWS = 64
"""Windows of a row that are prepared at once, about: of a wide raster not all of them."""
_ASTRAY = 16
"""PAN pixels from invalid ones, which are filled, within which the network is not fully trusted."""


class Rows(Protocol):
    """What makes an image strip by strip.

    Attributes:
        windows: Number of network windows run so far.
        made_ahead: Whether strips are made in threads, before they are asked for.
    """

    windows: int
    made_ahead: bool

    def strips(self, area: Box, progress: Progress, since: int, until: int) -> Iterator[Strip]:
        """Strips of an area from the one with row ``since`` on, one below the other.

        They are the same bits from wherever they begin.

        Args:
            area: PAN pixels that are wanted.
            progress: Progress of the whole area; asked whether to stop.
            since: PAN row after the last one that is done already.
            until: PAN row before which the last strip begins.
        """

    def bottoms(self, area: Box) -> list[int]:
        """PAN rows after each of the strips of an area."""


def consistent(
    rows: Rows,
    pair: Pair,
    analysis: SceneAnalysis,
    area: Box,
    progress: Progress,
    since: int,
    until: int | None = None,
) -> Iterator[Strip]:
    """Strips of an area, back-projected onto the MS where the scene has told its MTF.

    Args:
        rows: What makes the image.
        pair: Co-registered pair.
        analysis: What the scene as a whole tells.
        area: PAN pixels that are wanted.
        progress: Progress of the whole area; asked whether to stop.
        since: PAN row after the last one that is done already.
        until: PAN row where the last strip ends, one of `ends_of_strips`; None for that of the
            area.
    """
    until = area.bottom if until is None else until
    projection = _projection(pair, analysis, area)
    if projection is None:
        return buffered(rows.strips(area, progress, since, until))
    strips = rows.strips(
        projection.box, progress, projection.needed(since), projection.needed_until(until)
    )
    # Neither a device nor the correction need wait for what is done with the results.
    if rows.made_ahead:
        return buffered(projection.correct(strips, since))
    return projection.correct(buffered(strips), since)


def ends_of_strips(rows: Rows, pair: Pair, analysis: SceneAnalysis, area: Box) -> list[int]:
    """PAN rows after each of the strips that `consistent` makes of an area, without making them.

    Args:
        rows: What makes the image.
        pair: Co-registered pair.
        analysis: What the scene as a whole tells.
        area: PAN pixels that are wanted.
    """
    projection = _projection(pair, analysis, area)
    return rows.bottoms(area) if projection is None else projection.bottoms()


def _projection(pair: Pair, analysis: SceneAnalysis, area: Box) -> BackProjection | None:
    if analysis.regression is None:
        return None
    return BackProjection(
        pair,
        analysis.regression.gain,
        analysis.low,
        analysis.high,
        analysis.residual_noise,
        area,
    )


class RegressionRows:
    """Makes rows by the regression alone, without a network.

    Args:
        pair: Co-registered pair.
        analysis: What the scene as a whole tells, found without a network.
        threads: Threads that make strips.

    Raises:
        OptionError: If it has no regression.
    """

    windows = 0
    made_ahead = True

    def __init__(self, pair: Pair, analysis: SceneAnalysis, threads: int = 1):
        if analysis.regression is None:
            raise OptionError("The analysis of the scene has no regression. Make it anew.")
        self._pair, self._regression, self._threads = pair, analysis.regression, threads

    def strips(self, area: Box, progress: Progress, since: int, until: int) -> Iterator[Strip]:
        """Strips of an area, see `Rows`."""
        first = since - (since - area.top) % _ROWS
        boxes = [
            Box(top, area.left, min(top + _ROWS, area.bottom), area.right)
            for top in range(first, until, _ROWS)
        ]
        for strip in ahead(self._strip, boxes, self._threads):
            progress.check()
            yield strip
            progress.update((strip.bottom - area.top) / area.height)

    def bottoms(self, area: Box) -> list[int]:
        """Rows after each strip, see `Rows`."""
        return [min(top + _ROWS, area.bottom) for top in range(area.top, area.bottom, _ROWS)]

    def _strip(self, box: Box) -> Strip:
        image = self._regression.fuse(self._pair, box)
        return Strip(box.top, image, self._pair.valid(box))


class _Panel(NamedTuple):
    """Windows side by side, all or some of a row, as the network takes them.

    Attributes:
        row: Number of the row.
        share: Parts of the row that are to the left of it, and of its right end.
        box: PAN pixels that it covers.
        windows: Those of its windows that have a valid pixel.
        inputs: What they are cut from.
        valid: Whether a pixel is valid, (N, w) bool.
        trust: Part of what the network adds that is taken, (N, w) float32; None for all of it.
    """

    row: int
    share: tuple[float, float]
    box: Box
    windows: list[Box]
    inputs: Inputs
    valid: np.ndarray
    trust: np.ndarray | None


class _Row:
    """A row of windows while they are added up, weighted along both axes.

    Args:
        box: PAN pixels that the windows cover.
        stride: Distance between rows of windows.
        bands: Number of bands.
        images: Number of images that are blended.

    Attributes:
        box: PAN pixels that no row of windows below touches.
        sums: Each image there, (C, stride, W) float32; each an array of its own, so that one can be
            done with before another.
        below: Each image further down, (C, N - stride, W) float32.
        valid: Whether a pixel is valid, (stride, W) bool.
    """

    def __init__(self, box: Box, stride: int, bands: int, images: int):
        self.box = box._replace(bottom=box.top + stride)
        upper, lower = ((bands, rows, box.width) for rows in (stride, box.height - stride))
        self.sums = [np.zeros(upper, np.float32) for _ in range(images)]
        self.below = [np.zeros(lower, np.float32) for _ in range(images)]
        self.valid = np.zeros(upper[1:], bool)

    def add(self, image: int, bands: np.ndarray, left: int, window: np.ndarray) -> None:
        """Add a window (bands, N, N) of an image, weighted, that begins at a column of PAN."""
        columns = slice(left - self.box.left, left - self.box.left + window.shape[2])
        stride = self.box.height
        self.sums[image][bands, :, columns] += window[:, :stride]
        self.below[image][bands, :, columns] += window[:, stride:]

    def add_above(self, above: _Row) -> None:
        """Add what the row of windows above has further down."""
        for image, further in zip(self.sums, above.below):
            image[:, : further.shape[1]] += further

    def strip(self, area: Box) -> Strip:
        """What of an area no row of windows below touches, once all is added."""
        part, box = self.box.intersection(area), self.box
        at = (
            slice(part.top - box.top, part.bottom - box.top),
            slice(part.left - box.left, part.right - box.left),
        )
        images = [image[:, at[0], at[1]] for image in self.sums]
        return Strip(part.top, images[0], self.valid[at], images[1] if images[1:] else None)


class NetworkRows:
    """Makes rows of windows by the network.

    Args:
        pair: Co-registered pair.
        sampler: Network and its sampling.
        analysis: What the scene as a whole tells.

    Attributes:
        windows: Number of network windows run so far.
    """

    made_ahead = False

    def __init__(self, pair: Pair, sampler: Sampler, analysis: SceneAnalysis):
        self._pair, self._sampler, self._analysis = pair, sampler, analysis
        info = self._info = sampler.info
        self._radiometry = (
            Radiometry.from_statistics(analysis.statistics)
            if info.radiometry == "scene"
            else Radiometry.fixed(len(pair.bands), float(info.scale or 1))
        )
        limits = (analysis.low, analysis.high)
        self._bounds = [self._radiometry.normalise_ms(b[:, None, None]) for b in limits]
        weight = feather(info.window, info.stride)
        self._feather = weight[:, None] * weight
        self.windows = 0

    def strips(self, area: Box, progress: Progress, since: int, until: int) -> Iterator[Strip]:
        """Strips of an area, see `Rows`: what no further window touches is given out."""
        window, stride = self._info.window, self._info.stride
        tops = starts(area.top, area.bottom, window, stride)
        first = next(k for k, top in enumerate(tops) if top + stride > since)
        # The row of windows above reaches into the first strip.
        wanted = range(max(first - 1, 0), sum(top < until for top in tops))
        begun: deque[_Panel] = deque()

        def parts() -> Iterator[Part]:
            # The next panel is read and prepared while the device is busy with this one.
            places = self._panels(area, [(k, tops[k]) for k in wanted])
            for panel in ahead(lambda place: self._prepare(*place), places):
                begun.append(panel)
                left, right = panel.share
                share = progress.part((panel.row + left) / len(tops), (right - left) / len(tops))
                yield Part(panel.windows, panel.inputs, (panel.box.top, panel.box.left), share)

        above: _Row | None = None
        row: _Row | None = None
        for sampled in self._sampler.sample_each(parts(), self._bounds):
            progress.check()
            panel = begun.popleft()
            row = row or self._begun(area, panel.box.top)
            self._blend(panel, sampled, row)
            if panel.share[1] < 1:
                continue
            if above is not None:
                row.add_above(above)
            above, row = row, None
            if panel.row >= first and not above.box.intersection(area).empty:
                strip = above.strip(area)
                # Whoever has the strip decides how long its images are kept.
                above.sums = []
                yield strip
                del strip

    def bottoms(self, area: Box) -> list[int]:
        """Rows after each strip, see `Rows`."""
        window, stride = self._info.window, self._info.stride
        tops = starts(area.top, area.bottom, window, stride)
        return [min(top + stride, area.bottom) for top in tops if top + stride > area.top]

    def _begun(self, area: Box, top: int) -> _Row:
        info = self._info
        windows = row_of_windows(area, info.window, info.stride, top)
        box = Box(top, windows[0].left, windows[0].bottom, windows[-1].right)
        # With a head of the scene's own, what the network adds is kept apart, too.
        return _Row(box, info.stride, len(self._pair.bands), 2 if self._analysis.head else 1)

    def _panels(
        self, area: Box, rows: Iterable[tuple[int, int]]
    ) -> Iterator[tuple[int, tuple[float, float], list[Box]]]:
        """Number of the row, part of it, and windows of panels, for numbers and tops of rows."""
        for number, top in rows:
            windows = row_of_windows(area, self._info.window, self._info.stride, top)
            # None much narrower than the others: at an edge a panel is mirrored.
            every = len(windows)
            count = -(-every // _WINDOWS)
            ends = [every * k // count for k in range(count + 1)]
            for first, end in zip(ends, ends[1:]):
                yield number, (first / every, end / every), windows[first:end]

    def _prepare(self, row: int, share: tuple[float, float], windows: list[Box]) -> _Panel:
        """Read what windows side by side cover and compute its base."""
        info, analysis = self._info, self._analysis
        box = Box(windows[0].top, windows[0].left, windows[0].bottom, windows[-1].right)
        if analysis.regression:
            base, pan, ms, valid = self._read(box, analysis.regression)
        else:
            patch = self._pair.patch(box, info.mtf_gain, info.ratio, info.ms_phase)
            base = analysis.statistics.base(patch, info.base)
            pan, ms, valid = patch.pan, patch.ms, patch.valid
        inputs = Inputs(
            self._radiometry.normalise_ms(base, out=base),
            self._radiometry.normalise_pan(pan)[None],
            self._radiometry.normalise_ms(ms),
        )
        seen = [w for w in windows if valid[:, w.left - box.left : w.right - box.left].any()]
        trust = _trust(self._pair, box) if analysis.regression else None
        return _Panel(row, share, box, seen, inputs, valid, trust)

    def _read(self, box: Box, regression: Regression) -> tuple[np.ndarray, ...]:
        """Base (C, H, W), PAN (H, W), MS (C, H / ratio, W / ratio) and validity (H, W) of a box.

        With a head of the scene's own, what is beyond the overlap is mirrored, as it was where the
        head was fitted: of edges that are repeated the features are others.
        """
        ratio, inner = self._info.ratio, box
        if self._analysis.head:
            overlap = self._pair.overlap
            known = Box(
                overlap.top // ratio * ratio,
                overlap.left // ratio * ratio,
                -(-overlap.bottom // ratio) * ratio,
                -(-overlap.right // ratio) * ratio,
            )
            inner = box.intersection(known)
        view, base = self._pair.view(inner, ratio), regression.fuse(self._pair, inner)
        around = (
            (inner.top - box.top, box.bottom - inner.bottom),
            (inner.left - box.left, box.right - inner.right),
        )
        low = tuple((a // ratio, b // ratio) for a, b in around)
        if inner == box:
            return base, view.pan, view.ms, view.valid
        return (
            np.pad(base, ((0, 0), *around), mode="symmetric"),
            np.pad(view.pan, around, mode="symmetric"),
            np.pad(view.ms, ((0, 0), *low), mode="symmetric"),
            np.pad(view.valid, around),
        )

    def _blend(self, panel: _Panel, sampled: Iterable[Sampled], row: _Row) -> None:
        """Add the windows of a panel to its row."""
        box, inputs, analysis = panel.box, panel.inputs, self._analysis
        columns = slice(box.left - row.box.left, box.right - row.box.left)
        row.valid[:, columns] = panel.valid[: row.box.height]
        for window, group, image, features in sampled:
            columns = slice(window.left - box.left, window.right - box.left)
            bands = np.array(group.own)
            start = inputs.base[bands, :, columns]
            each = bands[:, None, None]
            fused = start + analysis.network_weight[each] * (image[group.places] - start)
            if analysis.head:
                residual = image - inputs.base[group.bands, :, columns]
                number = self._sampler.groups.index(group)
                fused = fused + analysis.head.correction(number, features, residual)
            if panel.trust is not None:
                fused = start + panel.trust[:, columns] * (fused - start)
            if analysis.head:
                added = (fused - start) * self._radiometry.unit[each]
                row.add(1, bands, window.left, added * self._feather)
            fused = self._radiometry.restore_band(fused, each)
            row.add(0, bands, window.left, fused * self._feather)
            self.windows += 1


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
