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


class Rows(Protocol):
    """What makes an image strip by strip."""

    windows: int
    """Number of network windows run so far."""

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
    # The device need not wait for the correction, and for what is done with its results.
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
        analysis.residual_weight,
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


class _Row(NamedTuple):
    """A row of windows as the network takes it; ``windows`` are those with a valid pixel."""

    box: Box
    windows: list[Box]
    inputs: Inputs
    valid: np.ndarray


class NetworkRows:
    """Makes rows of windows by the network.

    Args:
        pair: Co-registered pair.
        sampler: Network and its sampling.
        analysis: What the scene as a whole tells.

    Attributes:
        windows: Number of network windows run so far.
    """

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
        pending: np.ndarray | None = None
        # The row of windows above reaches into the first strip.
        wanted = range(max(first - 1, 0), sum(top < until for top in tops))
        begun: deque[_Row] = deque()

        def parts() -> Iterator[Part]:
            # The next row is read and prepared while the device is busy with this one.
            for k, row in zip(wanted, ahead(lambda k: self._prepare(area, tops[k]), wanted)):
                begun.append(row)
                share = progress.part(k / len(tops), 1 / len(tops))
                yield Part(row.windows, row.inputs, (row.box.top, row.box.left), share)

        for k, sampled in zip(wanted, self._sampler.sample_each(parts(), self._bounds)):
            progress.check()
            row = begun.popleft()
            total, valid = self._blend(row, sampled), row.valid
            if pending is not None:
                total[:, : pending.shape[1]] += pending
            box = row.box._replace(bottom=row.box.top + stride)
            part = box.intersection(area)
            if k >= first and not part.empty:
                at = (
                    slice(part.top - box.top, part.bottom - box.top),
                    slice(part.left - box.left, part.right - box.left),
                )
                # Copies, for of the whole nothing need be kept until these are done with.
                count = len(self._pair.bands)
                image = total[:count, at[0], at[1]].copy()
                added = total[count:, at[0], at[1]].copy() if self._analysis.head else None
                yield Strip(part.top, image, valid[at], added)
            pending = total[:, stride:].copy()
            del row, total, valid

    def bottoms(self, area: Box) -> list[int]:
        """Rows after each strip, see `Rows`."""
        window, stride = self._info.window, self._info.stride
        tops = starts(area.top, area.bottom, window, stride)
        return [min(top + stride, area.bottom) for top in tops if top + stride > area.top]

    def _prepare(self, area: Box, top: int) -> _Row:
        """Read a row of windows and compute its base."""
        info, analysis = self._info, self._analysis
        windows = row_of_windows(area, info.window, info.stride, top)
        box = Box(top, windows[0].left, windows[0].bottom, windows[-1].right)
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
        return _Row(box, seen, inputs, valid)

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

    def _blend(self, row: _Row, sampled: Iterable[Sampled]) -> np.ndarray:
        """Blend the windows of a row across.

        Returns:
            (C, N, W) float32 DN, weighted along both axes but not yet summed with the rows above
            and below; (2 C, N, W) with a head of the scene's own.
        """
        box, inputs, analysis = row.box, row.inputs, self._analysis
        count = len(inputs.base)
        # With a head of the scene's own, what the network adds is kept apart in the latter half.
        shape = (2 * count if analysis.head else count, *inputs.base.shape[1:])
        total = np.zeros(shape, np.float32)
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
                added = (fused - start) * self._radiometry.unit[each]
                total[count + bands, :, columns] += added * self._feather
            fused = self._radiometry.restore_band(fused, each)
            total[bands, :, columns] += fused * self._feather
            self.windows += 1
        return total
