# SPDX-License-Identifier: GPL-3.0-or-later
"""The pipeline put to the test on the scene itself, at reduced resolution, by cross-validation.

Reduced by its own ratio (Wald et al. 1997, hal-00365304), a scene is a pair whose reference is its
own MS. Some tiles of it are fused by all of the pipeline, those of each half with a regression that
was fitted to the other half alone, so that none is judged by what was fitted to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.fusion.analysis import SceneAnalysis
from ssdiff_qgis.engine.fusion.back_projection import reduced_noise
from ssdiff_qgis.engine.fusion.rows import NetworkRows, RegressionRows, Rows, consistent
from ssdiff_qgis.engine.fusion.scene_head import fit_head
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.tiling import tiles
from ssdiff_qgis.engine.model.sampler import Sampler
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.reduced_scale import Tile, read_tile, reduced
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_qgis.engine.scene.statistics import SceneStatistics
from ssdiff_qgis.engine.sensors import DEFAULT_MS_GAIN

TILE, SMALLEST_TILE = 128, 24
"""Sides, in MS pixels, of the tiles that are read, at most and at least."""
_PER_AXIS = 4
_MIDDLING, _LARGE = (800_000, 2_500_000), (2_600_000, 8_000_000)
"""PAN pixels of a scene, pansharpened with a network and without, from which on a judgement of
middling and of full thoroughness takes less than a tenth of the time."""


class Effort(NamedTuple):
    """How thoroughly a result is judged, so that it takes a small part of the time of a run.

    Attributes:
        tile: Side, in MS pixels, of the tiles that are fitted to at reduced resolution.
        tiles: Number of these tiles, an even one.
        judged: Number of them that are tested.
        tested: Side, in MS pixels, of the middle of a tile, which is fused: with a network nine
            windows in 88, and four in 40.
        per_axis: Number of boxes along each axis in which the result is compared with its inputs.
        indexed: Number of boxes for which the costly indices are computed.
        box: Side of the boxes in PAN pixels; three of them are shown.
        overview: Longer side of the overview in pixels. With three boxes it bounds the page to 3 MB
            even where no picture can be compressed.
    """

    tile: int
    tiles: int
    judged: int
    tested: int
    per_axis: int
    indexed: int
    box: int = 224
    overview: int = 512

    @classmethod
    def for_run(cls, pair: Pair, network: bool) -> Effort:
        """What suits a scene, pansharpened with a network or without."""
        pixels = pair.overlap.height * pair.overlap.width
        middling, large = (sizes[0 if network else 1] for sizes in (_MIDDLING, _LARGE))
        if pixels >= large:
            return cls(TILE, 4, 4, 88, 4, 4)
        tested = 40 if network else 64
        if pixels < middling:
            return cls(64, 2, 1, tested, 2, 1, 128, 256)
        return cls(64, 2, 2, tested, 4, 2) if network else cls(64, 2, 2, tested, 2, 1)


@dataclass(frozen=True, eq=False)
class ValidationTile:
    """A tile at reduced resolution, fused without having been seen.

    Attributes:
        pair: PAN and MS at reduced resolution, all of both valid.
        reference: MS as delivered, (C, h, w) float32 DN.
        fused: Pansharpened image, (C, h, w) float32 DN.
    """

    pair: Pair
    reference: np.ndarray
    fused: np.ndarray


@dataclass(frozen=True, eq=False)
class Validation:
    """What the scene tells at reduced resolution.

    Attributes:
        tiles: Tiles that were tested, at most `Effort.judged`; none where the scene is too small,
            or has no such tile that is wholly valid.
        ratio: Resolution ratio of the reduced pairs.
    """

    tiles: list[ValidationTile]
    ratio: int


def validate(
    pair: Pair,
    analysis: SceneAnalysis,
    sampler: Sampler | None,
    progress: Progress,
    effort: Effort | None = None,
) -> Validation:
    """Fuse tiles of a scene at reduced resolution, where the reference is known.

    Args:
        pair: Co-registered pair.
        analysis: What the scene as a whole tells.
        sampler: Network and its sampling; None to do without a network.
        progress: Progress that is told how far it is and asked whether to stop.
        effort: How thoroughly; None for what suits the scene.

    Raises:
        RasterError: If an input cannot be read.
        DeviceError: If the network fails.
    """
    effort = effort or Effort.for_run(pair, sampler is not None)
    ratio = sampler.info.ratio if sampler else pair.ratio
    chosen = [read_tile(pair, box) for box in _boxes(pair, effort)]
    chosen = [tile for tile in chosen if tile.valid.all()]
    if len(chosen) < 2:
        return Validation([], ratio)
    gain = DEFAULT_MS_GAIN
    if analysis.regression:
        gain = analysis.regression.gain
    elif sampler:
        gain = sampler.info.mtf_gain
    judged = chosen[: effort.judged]
    parts = [reduced(tile.inner(effort.tested), ratio, gain) for tile in judged]
    pairs = [Pair.from_arrays(part.pan, coarse) for part, coarse in parts]
    statistics = SceneStatistics.from_patches(p.patch(p.overlap, gain) for p in pairs)
    noise = reduced_noise(analysis.residual_noise, ratio, gain)
    at_reduced = replace(analysis, statistics=statistics, residual_noise=noise)
    halves = [at_reduced, at_reduced]
    if analysis.regression:
        others = (1, 0)[: len(judged)]
        halves = [_fitted(at_reduced, chosen[other::2], ratio, sampler) for other in others]
    tested = []
    for number, ((part, _), small) in enumerate(zip(parts, pairs)):
        progress.check()
        fused = _fused(small, halves[number % 2], sampler)
        tested.append(ValidationTile(small, part.ms, fused))
        progress.update((number + 1) / len(parts))
    return Validation(tested, ratio)


def _boxes(pair: Pair, effort: Effort) -> list[Box]:
    """PAN pixels of disjoint tiles that are wholly valid, spread over the scene."""
    shortest = int(min(pair.overlap.height, pair.overlap.width) / pair.pixel)
    side = min(effort.tile, shortest // 2)
    if side < SMALLEST_TILE:
        return []
    per_axis = min(_PER_AXIS, shortest // side)
    boxes = tiles(pair.overlap, pair.ratio, side * pair.ratio, at_least=2, at_most=per_axis)
    boxes = [box for box in boxes if pair.valid(box.intersection(pair.overlap)).all()]
    at = np.linspace(0, len(boxes) - 1, min(effort.tiles, len(boxes))).round().astype(int)
    return [boxes[i] for i in at]


def _fitted(
    analysis: SceneAnalysis, chosen: Sequence[Tile], ratio: int, sampler: Sampler | None
) -> SceneAnalysis:
    """The analysis with what these tiles alone tell, but for a few numbers of the whole scene."""
    whole = analysis.regression
    regression = Regression.fit(chosen, ratio, ms_noise=whole.noise if whole else None)
    regression = replace(regression, gain=whole.gain if whole else DEFAULT_MS_GAIN)
    head = fit_head(chosen, regression, sampler) if analysis.head and sampler else None
    return replace(analysis, regression=regression, head=head)


def _fused(pair: Pair, analysis: SceneAnalysis, sampler: Sampler | None) -> np.ndarray:
    rows: Rows = NetworkRows(pair, sampler, analysis) if sampler else RegressionRows(pair, analysis)
    strips = consistent(rows, pair, analysis, pair.overlap, Progress(), 0)
    return np.concatenate([strip.image for strip in strips], axis=1)
