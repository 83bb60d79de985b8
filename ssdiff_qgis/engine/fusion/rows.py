# SPDX-License-Identifier: GPL-3.0-or-later
"""Strips of the image, one below the other: by the network, or by the regression alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

import numpy as np

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.fusion.analysis import SceneAnalysis
from ssdiff_qgis.engine.fusion.back_projection import BackProjection, Strip, parts_of_rows
from ssdiff_qgis.engine.fusion.last_layer import LastLayer
from ssdiff_qgis.engine.fusion.panels import Panel, Panels
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.tiling import WindowGrid
from ssdiff_qgis.engine.model.sampler import Sampled, Sampler
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.radiometry import Radiometry
from ssdiff_qgis.engine.threads import ahead, buffered

_ROWS = 64
"""Rows that the regression alone makes at once."""


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


class _Row:
    """A row of windows while what the network adds is summed up, weighted along both axes.

    Args:
        box: PAN pixels that the windows cover.
        until: Row after the last one that no row of windows below touches.
        bands: Number of bands.

    Attributes:
        box: PAN pixels that no row of windows below touches, n rows.
        rows: The n rows in parts, one for each strip.
        base: What is added to there, (C, rows, W) float32 DN for each part.
        added: Sums there, (C, rows, W) float32 DN for each part.
        below: Sums further down, (C, N - n, W) float32 DN.
        valid: Whether a pixel is valid, (n, W) bool.
    """

    def __init__(self, box: Box, until: int, bands: int):
        self.box = box._replace(bottom=until)
        height, width = self.box.height, box.width
        self.rows = parts_of_rows(height, bands, width)
        sizes = [(bands, rows.stop - rows.start, width) for rows in self.rows]
        self.base, self.added = ([np.zeros(size, np.float32) for size in sizes] for _ in range(2))
        self.below = np.zeros((bands, box.bottom - until, width), np.float32)
        self.valid = np.zeros((height, width), bool)

    def begin(self, panel: Panel) -> None:
        """Lay the base of a panel."""
        columns = slice(panel.box.left - self.box.left, panel.box.right - self.box.left)
        for rows, base in zip(self.rows, self.base):
            base[..., columns] = panel.base[:, rows]
        self.valid[:, columns] = panel.valid[: self.box.height]

    def add(self, bands: Sequence[int], left: int, window: np.ndarray) -> None:
        """Add what is added to some bands by a window, weighted, that begins at a column of PAN.

        Args:
            bands: Positions of the bands.
            left: Column of PAN.
            window: Its weighted values, (bands, N, N) float32 DN.
        """
        columns = slice(left - self.box.left, left - self.box.left + window.shape[2])
        for band, values in zip(bands, window):
            for rows, added in zip(self.rows, self.added):
                added[band, :, columns] += values[rows]
            self.below[band, :, columns] += values[self.box.height :]

    def add_above(self, below: np.ndarray) -> None:
        """Add what the row of windows above has further down, its `below`."""
        for rows, added in zip(self.rows, self.added):
            more = below[:, rows]
            added[:, : more.shape[1]] += more

    def strips(self, area: Box, told: bool) -> Iterator[Strip]:
        """What of an area no row of windows below touches, once all is added: called once.

        Args:
            area: PAN pixels that are wanted.
            told: Whether the strips tell what the network has added.
        """
        columns = slice(area.left - self.box.left, area.right - self.box.left)
        for rows in self.rows:
            # Whoever has a strip decides how long its images are kept.
            base, added = self.base.pop(0), self.added.pop(0)
            top, bottom = self.box.top + rows.start, self.box.top + rows.stop
            part = slice(max(area.top - top, 0), min(area.bottom, bottom) - top)
            if part.start >= part.stop:
                continue
            base += added
            valid = self.valid[rows][part, columns]
            told_of = added[:, part, columns] if told else None
            yield Strip(top + part.start, base[:, part, columns], valid, told_of)


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
        radiometry = (
            Radiometry.from_statistics(analysis.statistics)
            if info.radiometry == "scene"
            else Radiometry.fixed(len(pair.bands), float(info.scale or 1))
        )
        low, high = analysis.low, analysis.high
        if analysis.head:
            # Fitted to what the network says, not to what is within the range of the data, which
            # back-projection sees to. Where the base is beyond it, the head would multiply that.
            low, high = (np.full_like(low, limit) for limit in (-np.inf, np.inf))
        self._bounds = [radiometry.normalise_ms(b[:, None, None]) for b in (low, high)]
        self._grid = WindowGrid(info.window, info.stride, pair.overlap)
        self._panels = Panels(pair, sampler, analysis, radiometry, self._grid)
        self._layers = [
            LastLayer.of_group(number, group, analysis, radiometry.unit)
            for number, group in enumerate(sampler.groups)
        ]
        self.windows = 0

    def strips(self, area: Box, progress: Progress, since: int, until: int) -> Iterator[Strip]:
        """Strips of an area, see `Rows`: what no further window touches is given out."""
        tops = self._grid.tops(area)
        first = next(k for k, top in enumerate(tops) if self._grid.until(top) > since)
        # The row of windows above reaches into the first strip.
        wanted = range(max(first - 1, 0), sum(top < until for top in tops))
        panels = self._panels.of_rows(area, tops, wanted, progress)
        below: np.ndarray | None = None
        row: _Row | None = None
        for panel, sampled in self._sampler.sample_each(panels, self._bounds):
            progress.check()
            top = panel.box.top
            row = row or _Row(self._box(area, top), self._grid.until(top), len(self._pair.bands))
            row.begin(panel)
            self._add(panel, sampled, row)
            if not panel.last:
                continue
            if below is not None:
                row.add_above(below)
            finished, below, row = row, row.below, None
            if panel.row >= first:
                # With a head of the scene's own, what the network adds is told apart.
                told = self._analysis.head is not None
                made = finished.strips(area, told)
                del finished
                yield from (s for s in made if s.bottom > since and s.top < until)

    def bottoms(self, area: Box) -> list[int]:
        """Rows after each strip, see `Rows`."""
        bands = len(self._pair.bands)
        bottoms = []
        for top in self._grid.tops(area):
            box = self._box(area, top)
            for rows in parts_of_rows(self._grid.until(top) - top, bands, box.width):
                if top + rows.stop > area.top and top + rows.start < area.bottom:
                    bottoms.append(min(top + rows.stop, area.bottom))
        return bottoms

    def _box(self, area: Box, top: int) -> Box:
        """What a row of windows covers."""
        windows = self._grid.row(area, top)
        return Box(top, windows[0].left, windows[0].bottom, windows[-1].right)

    def _add(self, panel: Panel, sampled: Iterable[Sampled], row: _Row) -> None:
        """Add the windows of a panel to its row."""
        for window, group, residual, features in sampled:
            layer = self._layers[self._sampler.groups.index(group)]
            added = layer.added(residual, features)
            if panel.trust is not None:
                left = window.left - panel.box.left
                added *= panel.trust[:, left : left + self._info.window]
            added *= self._grid.weight(window)
            row.add(group.own, window.left, added)
            self.windows += 1
