# SPDX-License-Identifier: GPL-3.0-or-later
"""Strips of the image, one below the other: by the network, or by the regression alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import numpy as np

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.fusion.analysis import SceneAnalysis
from ssdiff_qgis.engine.fusion.back_projection import BackProjection, Strip
from ssdiff_qgis.engine.geometry.pair import Pair, Patch, View
from ssdiff_qgis.engine.geometry.tiling import feather, row_of_windows, starts
from ssdiff_qgis.engine.model.sampler import Inputs, Sampler
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.radiometry import Radiometry

_ROWS = 64
"""Rows that the regression alone makes at once."""


class Rows(Protocol):
    """What makes an image strip by strip."""

    windows: int
    """Number of network windows run so far."""

    def strips(self, area: Box, progress: Progress, since: int) -> Iterator[Strip]:
        """Strips of an area from the one with row ``since`` on, one below the other.

        They are the same bits from wherever they begin.

        Args:
            area: PAN pixels that are wanted.
            progress: Progress of the whole area; asked whether to stop.
            since: PAN row after the last one that is done already.
        """


def consistent(
    rows: Rows, pair: Pair, analysis: SceneAnalysis, area: Box, progress: Progress, since: int
) -> Iterator[Strip]:
    """Strips of an area, back-projected onto the MS where the scene has told its MTF.

    Args:
        rows: What makes the image.
        pair: Co-registered pair.
        analysis: What the scene as a whole tells.
        area: PAN pixels that are wanted.
        progress: Progress of the whole area; asked whether to stop.
        since: PAN row after the last one that is done already.
    """
    if analysis.regression is None:
        return rows.strips(area, progress, since)
    projection = BackProjection(
        pair,
        analysis.regression.gain,
        analysis.low,
        analysis.high,
        analysis.residual_weight,
        area,
    )
    strips = rows.strips(projection.box, progress, projection.needed(since))
    return projection.correct(strips, since)


class RegressionRows:
    """Makes rows by the regression alone, without a network.

    Args:
        pair: Co-registered pair.
        analysis: What the scene as a whole tells, found without a network.

    Raises:
        OptionError: If it has no regression.
    """

    windows = 0

    def __init__(self, pair: Pair, analysis: SceneAnalysis):
        if analysis.regression is None:
            raise OptionError("The analysis of the scene has no regression. Make it anew.")
        self._pair, self._regression = pair, analysis.regression

    def strips(self, area: Box, progress: Progress, since: int) -> Iterator[Strip]:
        """Strips of an area, see `Rows`."""
        first = since - (since - area.top) % _ROWS
        for top in range(first, area.bottom, _ROWS):
            progress.check()
            box = Box(top, area.left, min(top + _ROWS, area.bottom), area.right)
            image = self._regression.fuse(self._pair, box)
            yield Strip(top, image, self._pair.valid(box))
            progress.update((box.bottom - area.top) / area.height)


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

    def strips(self, area: Box, progress: Progress, since: int) -> Iterator[Strip]:
        """Strips of an area, see `Rows`: what no further window touches is given out."""
        window, stride = self._info.window, self._info.stride
        tops = starts(area.top, area.bottom, window, stride)
        first = next(k for k, top in enumerate(tops) if top + stride > since)
        pending: np.ndarray | None = None
        # The row of windows above reaches into the first strip.
        for k in range(max(first - 1, 0), len(tops)):
            row = row_of_windows(area, window, stride, tops[k])
            progress.check()
            total, valid = self._row(row, progress.part(k / len(tops), 1 / len(tops)))
            if pending is not None:
                total[:, : pending.shape[1]] += pending
            box = Box(row[0].top, row[0].left, row[0].top + stride, row[-1].right)
            part = box.intersection(area)
            if k >= first and not part.empty:
                at = (
                    slice(part.top - box.top, part.bottom - box.top),
                    slice(part.left - box.left, part.right - box.left),
                )
                yield Strip(part.top, total[:, at[0], at[1]], valid[at])
            pending = total[:, stride:]

    def _row(self, row: list[Box], progress: Progress) -> tuple[np.ndarray, np.ndarray]:
        """Run the network on all windows of a row that hold a valid pixel, and blend across.

        Returns:
            (C, N, W) float32 DN, weighted along both axes but not yet summed with the rows above
            and below, and (N, W) bool, which pixels are valid.
        """
        info, analysis = self._info, self._analysis
        box = Box(row[0].top, row[0].left, row[0].bottom, row[-1].right)
        patch: Patch | View
        if analysis.regression:
            patch = self._pair.view(box, info.ratio)
            base = analysis.regression.fuse(self._pair, box)
        else:
            patch = self._pair.patch(box, info.mtf_gain, info.ratio)
            base = analysis.statistics.base(patch, info.base)
        inputs = Inputs(
            self._radiometry.normalise_ms(base),
            self._radiometry.normalise_pan(patch.pan)[None],
            self._radiometry.normalise_ms(patch.ms),
        )
        total = np.zeros_like(inputs.base)
        windows = [w for w in row if patch.valid[:, w.left - box.left : w.right - box.left].any()]
        sampled = self._sampler.sample(
            windows, inputs, self._bounds, progress, origin=(box.top, box.left)
        )
        for window, group, image in sampled:
            columns = slice(window.left - box.left, window.right - box.left)
            bands = np.array(group.bands[: group.own])
            start = inputs.base[bands, :, columns]
            each = bands[:, None, None]
            fused = start + analysis.network_weight[each] * (image[: group.own] - start)
            fused = self._radiometry.restore_band(fused, each)
            total[bands, :, columns] += fused * self._feather
            self.windows += 1
        return total, patch.valid
