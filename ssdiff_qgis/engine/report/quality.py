# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures by which a result can be judged where there is no reference, and where there is one.

They come from some boxes of the result, spread evenly, and from the scene at reduced resolution
(`validation`). None can be trusted alone, so the ones that say little on this scene are marked.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any, NamedTuple

import numpy as np
from osgeo import gdal

from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.fusion.options import Report
from ssdiff_qgis.engine.fusion.validation import Effort, Validation, ValidationTile
from ssdiff_qgis.engine.geometry.pair import Pair, Patch
from ssdiff_qgis.engine.geometry.resample import GAUSSIAN_REACH, gaussian_sigma, lowpass
from ssdiff_qgis.engine.geometry.tiling import tiles
from ssdiff_qgis.engine.metrics.full_resolution import (
    d_lambda_k,
    d_s,
    high_frequency_correlation,
    hqnr,
)
from ssdiff_qgis.engine.metrics.reduced_resolution import ergas, q2n, sam
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.gdal_errors import gdal_errors_quiet
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.raster.reader import Raster
from ssdiff_qgis.engine.report.brovey import gdal_brovey
from ssdiff_qgis.engine.scene.agreement import CHANGED, LEAST
from ssdiff_qgis.engine.scene.statistics import SceneStatistics
from ssdiff_qgis.engine.scene.survey import FILL_AREA, Survey

RESULT, INTERPOLATION, BROVEY, MTF_GLP_FS = "result", "interpolation", "brovey", "mtf_glp_fs"
METHODS = (RESULT, INTERPOLATION, BROVEY, MTF_GLP_FS)
"""Methods that are compared at reduced resolution; the first is the result's own."""
SMALL_SCENE = 128
"""MS pixels a side below which figures at reduced resolution vary by chance."""
SATURATED = 0.005
"""Share of pixels with the largest value from which on a band is taken for saturated."""
INVALID = 1e-3
"""Share of an input's pixels from which on it is told that they are invalid."""
OFFSET = 0.5
"""Offset in PAN pixels from which on edges are seen twice, if it is not corrected."""
_VALID = 0.999


@dataclass(frozen=True)
class Scores:
    """Indices against a reference, means over the tested tiles.

    Attributes:
        sam: Spectral angle in degrees, 0 at best.
        ergas: Relative error ERGAS, 0 at best.
        q2n: Index Q2n, 1 at best.
    """

    sam: float
    ergas: float
    q2n: float


@dataclass(frozen=True)
class Quality:
    """Figures of a result.

    Attributes:
        valid: Share of the result's pixels that are valid, from 0 to 1.
        invalid: Share of the pixels of ``PAN`` and ``MS`` that is invalid, and of those that a
            band alone makes invalid, by its number; only where there are some.
        saturated: Share of each input's valid pixels that have its largest value, by the same
            names; only where there are many.
        collar: Share of ``PAN`` and ``MS`` in an area of one value at the border that no nodata
            marks; only where there is such an area.
        pan_explained: Share of PAN's details that the bands explain at reduced resolution, from 0
            to 1; None where it could not be found.
        changed: Share of the scene in which PAN shows other details than the MS, from 0 to 1.
        consistency: Root mean square difference of the degraded result and the MS per band, in DN.
        consistency_relative: The same as a share of the band's standard deviation.
        d_lambda: Spectral distortion D_lambda_K, 0 at best; None where no box is wholly valid.
        d_s: Spatial distortion D_S, 0 at best; None as there.
        hqnr: Hybrid quality with no reference, 1 at best; None as there.
        sharpness: Correlation of the result's high frequencies with PAN's, 1 at best; None as
            there.
        reduced: Scores of each of `METHODS` at reduced resolution; empty where it was not tested.
        tiles: Number of tiles that were tested at reduced resolution.
        doubts: Names of what makes figures doubtful: ``different_scene``, ``part_changed``,
            ``no_offset``, ``far_off``, ``left_off``, ``small_scene``, ``not_tested``,
            ``saturated``, ``collar``, ``limited``, ``worse``.
    """

    valid: float
    invalid: dict[str, float]
    saturated: dict[str, float]
    collar: dict[str, float]
    pan_explained: float | None
    changed: float
    consistency: list[float]
    consistency_relative: list[float]
    d_lambda: float | None
    d_s: float | None
    hqnr: float | None
    sharpness: float | None
    reduced: dict[str, Scores]
    tiles: int
    doubts: list[str]

    def to_dict(self) -> dict[str, Any]:
        """All figures, as JSON takes them."""
        return asdict(self)


class BoxFigures(NamedTuple):
    """Figures of one box of the result.

    Attributes:
        box: PAN pixels of the box.
        valid: Share of its pixels that are valid.
        texture: Standard deviation of PAN's details.
        squares: Sums of squares of the difference to the MS, (C,) DN squared.
        pixels: Number of MS pixels that were compared.
    """

    box: Box
    valid: float
    texture: float
    squares: np.ndarray
    pixels: int

    def misfit(self, std: np.ndarray) -> float:
        """Difference to the MS in standard deviations of the bands, their mean."""
        if not self.pixels:
            return 0.0
        unit = np.where(std > 0, std, 1.0)
        return float(np.mean(np.sqrt(self.squares / self.pixels) / unit))


class Result:
    """The raster that was written, read by PAN pixels.

    Args:
        report: Report of the run.
        offsets: Offsets (C,) in DN that the pair is read less, which are subtracted here, too.

    Raises:
        RasterError: If it cannot be opened.
    """

    def __init__(self, report: Report, offsets: Sequence[float]):
        with gdal_errors_quiet():
            self._dataset = gdal.Open(report.output)
        if self._dataset is None:
            raise RasterError(
                "The result '{output}' cannot be opened again. Was it moved?", output=report.output
            )
        self._area = report.area
        self._offsets = np.array(offsets)[:, None, None]

    def read(self, box: Box) -> np.ndarray:
        """Pixels of a box inside the area, (C, H, W) float32 DN less the offsets."""
        top, left = box.top - self._area.top, box.left - self._area.left
        image = self._dataset.ReadAsArray(left, top, box.width, box.height)
        return (_three(image) - self._offsets).astype(np.float32)

    def thumbnail(self, side: int) -> tuple[np.ndarray, np.ndarray]:
        """All of it at most ``side`` pixels wide and high: (C, h, w) float32, (h, w) bool valid."""
        shrink = min(1.0, side / max(self._area.height, self._area.width))
        size = {
            "buf_xsize": max(1, round(self._area.width * shrink)),
            "buf_ysize": max(1, round(self._area.height * shrink)),
        }
        mask = self._dataset.GetRasterBand(1).GetMaskBand().ReadAsArray(**size)
        image = _three(self._dataset.ReadAsArray(**size))
        return (image - self._offsets).astype(np.float32), mask != 0


def measure_boxes(
    pair: Pair, result: Result, report: Report, effort: Effort, progress: Progress
) -> list[BoxFigures]:
    """Compare boxes of the result, spread evenly, with PAN and MS.

    Args:
        pair: Co-registered pair.
        result: Raster that was written.
        report: Report of the run.
        effort: How thoroughly.
        progress: Progress that is told how far it is and asked whether to stop.
    """
    boxes = _boxes(pair, report.area, effort)
    found = []
    for number, box in enumerate(boxes):
        progress.check()
        patch = pair.patch(box, report.mtf_gain)
        if patch.valid.any():
            found.append(_measure(pair, result.read(box), box, patch, report.mtf_gain))
        progress.update((number + 1) / len(boxes))
    return found


def assess(
    pair: Pair,
    result: Result,
    report: Report,
    boxes: Sequence[BoxFigures],
    validation: Validation,
    effort: Effort,
    progress: Progress,
) -> Quality:
    """Gather all figures.

    Args:
        pair: Co-registered pair.
        result: Raster that was written.
        report: Report of the run.
        boxes: What `measure_boxes` found.
        validation: What the scene tells at reduced resolution.
        effort: How thoroughly.
        progress: Progress that is asked whether to stop.
    """
    pixels = sum(box.pixels for box in boxes)
    squares = np.sum([box.squares for box in boxes], axis=0) if boxes else np.zeros(0)
    rms = np.sqrt(squares / max(pixels, 1)) if pixels else np.zeros(0)
    std = report.statistics.std
    relative = np.divide(rms, std[: len(rms)], out=np.zeros_like(rms), where=std[: len(rms)] > 0)
    whole = [box.box for box in boxes if box.valid == 1]
    at = np.linspace(0, len(whole) - 1, min(effort.indexed, len(whole))).round().astype(int)
    indexed = []
    for i in at:
        progress.check()
        indexed.append(_indices(pair, result.read(whole[i]), whole[i], report))
    means = np.mean(indexed, axis=0).tolist() if indexed else [None] * 4
    scores = _scores(pair, validation, report)
    saturated, collar = _saturated(pair), _collar(report.analysis.survey)
    agreement = report.analysis.agreement
    return Quality(
        valid=report.valid / (report.area.height * report.area.width),
        invalid=_invalid(pair, report.analysis.survey),
        saturated=saturated,
        collar=collar,
        pan_explained=agreement.explained if agreement else None,
        changed=agreement.changed if agreement else 0.0,
        consistency=rms.tolist(),
        consistency_relative=relative.tolist(),
        d_lambda=means[0],
        d_s=means[1],
        hqnr=means[2],
        sharpness=means[3],
        reduced=scores,
        tiles=len(validation.tiles),
        doubts=_doubts(pair, report, scores, saturated, collar),
    )


def _boxes(pair: Pair, area: Box, effort: Effort) -> list[Box]:
    """Boxes in the middle of equal parts of the area, aligned to MS pixels."""
    ratio = pair.ratio
    inner = Box(
        -(-area.top // ratio) * ratio,
        -(-area.left // ratio) * ratio,
        area.bottom - area.bottom % ratio,
        area.right - area.right % ratio,
    )
    if inner.empty:
        return []
    side = effort.box - effort.box % ratio
    margins = (
        max(0, (length // effort.per_axis - side) // 2 // ratio * ratio)
        for length in (inner.height, inner.width)
    )
    down, right = margins
    inner = Box(inner.top + down, inner.left + right, inner.bottom - down, inner.right - right)
    return tiles(inner, ratio, side, at_most=effort.per_axis)


def _measure(pair: Pair, fused: np.ndarray, box: Box, patch: Patch, gain: float) -> BoxFigures:
    reach = int(np.ceil(GAUSSIAN_REACH * gaussian_sigma(gain, pair.pixel)))
    spans, at = [], []
    for axis, (size, origin) in enumerate(zip(patch.pan.shape, (box.top, box.left))):
        first, *_, last = pair.ms_positions(axis, box)
        index = np.arange(int(np.ceil(first)), int(np.floor(last)) + 1)
        positions = pair.pan_positions(axis, index) - origin
        inside = (positions >= reach) & (positions <= size - 1 - reach)
        spans.append(index[inside])
        at.append(positions[inside])
    squares, pixels = np.zeros(len(fused)), 0
    if len(spans[0]) and len(spans[1]):
        ms, known = pair.read_ms(*((int(s[0]), int(s[-1]) + 1) for s in spans))
        low = lowpass(fused, [gain] * len(fused), pair.pixel, *at)
        if not patch.valid.all():
            coverage = lowpass(patch.valid[None].astype(np.float32), [gain], pair.pixel, *at)
            known = known & (coverage[0] > _VALID)
        difference = (low - ms)[:, known].astype(np.float64)
        squares, pixels = (difference**2).sum(axis=1), difference.shape[1]
    details = (patch.pan - patch.pan_low)[patch.valid]
    return BoxFigures(box, float(patch.valid.mean()), float(details.std()), squares, pixels)


def _indices(pair: Pair, fused: np.ndarray, box: Box, report: Report) -> list[float]:
    """D_lambda_K, D_S, HQNR and sharpness of a box that is wholly valid."""
    patch = pair.patch(box, report.mtf_gain)
    gains, ratio = [report.mtf_gain] * len(fused), pair.ratio
    offsets = np.array(pair.offsets)[:, None, None]
    factor = _integer_scale(report.statistics)
    spectral = d_lambda_k(fused + offsets, patch.lms + offsets, gains, ratio, scale=factor)
    spatial = d_s(fused, patch.lms, patch.pan, ratio)
    sharp = high_frequency_correlation(fused, patch.pan, ratio, gains)
    return [spectral, spatial, hqnr(spectral, spatial), sharp]


def _integer_scale(statistics: SceneStatistics) -> float:
    """Factor by which the values fit into Q2n's integers of 16 bits."""
    high = float(np.max(statistics.mean + 4 * statistics.std))
    return 1.0 if 256 <= high <= 65535 or high <= 0 else 10000 / high


def _scores(pair: Pair, validation: Validation, report: Report) -> dict[str, Scores]:
    factor, offsets = _integer_scale(report.statistics), np.array(pair.offsets)[:, None, None]
    found: dict[str, list[list[float]]] = {method: [] for method in METHODS}
    for tile in validation.tiles:
        for method, image in zip(METHODS, _methods(tile, report.mtf_gain)):
            truth, estimate = tile.reference + offsets, image + offsets
            found[method].append(
                [
                    sam(truth, estimate),
                    ergas(truth, estimate, validation.ratio),
                    q2n(truth, estimate, scale=factor),
                ]
            )
    return {m: Scores(*np.mean(rows, axis=0).tolist()) for m, rows in found.items() if rows}


def _methods(tile: ValidationTile, gain: float) -> list[np.ndarray]:
    """What each of `METHODS` makes of a tile."""
    pair = tile.pair
    patch = pair.patch(pair.overlap, gain)
    statistics = SceneStatistics.from_patches([patch])
    brovey = gdal_brovey(patch.pan, patch.ms)
    injected = statistics.base(patch, MTF_GLP_FS)
    return [tile.fused, statistics.base(patch, INTERPOLATION), brovey, injected]


def _invalid(pair: Pair, survey: Survey) -> dict[str, float]:
    alone = {str(n): band.invalid for n, band in zip(pair.bands, survey.ms.bands)}
    found = {"PAN": survey.pan.invalid, "MS": survey.ms.invalid, **alone}
    return {name: share for name, share in found.items() if share > INVALID}


def _collar(survey: Survey) -> dict[str, float]:
    found = {"PAN": survey.pan.fill_area, "MS": survey.ms.fill_area}
    return {name: share for name, share in found.items() if share >= FILL_AREA}


def _saturated(pair: Pair) -> dict[str, float]:
    inputs = [("PAN", pair.pan, pair.pan_band), *((str(b), pair.ms, b) for b in pair.bands)]
    found = {name: _at_the_top(raster, band) for name, raster, band in inputs}
    return {name: share for name, share in found.items() if share > SATURATED}


def _at_the_top(raster: Raster, band: int) -> float:
    """Share of the valid pixels of a band that have its largest value."""
    values = raster.coarse(band)
    if not values.size or values.min() == values.max():
        return 0.0
    return float(np.mean(values == values.max()))


def _doubts(
    pair: Pair,
    report: Report,
    scores: dict[str, Scores],
    saturated: dict[str, float],
    collar: dict[str, float],
) -> list[str]:
    shortest = min(pair.overlap.height, pair.overlap.width) / pair.pixel
    count, shift = report.valid * len(report.bands), report.shift
    moved = shift is not None and shift.determined
    far = math.hypot(shift.dy, shift.dx) if shift is not None and moved else 0.0
    agreement = report.analysis.agreement
    explained = agreement.explained if agreement else None
    different = explained is not None and explained < LEAST
    said = {
        "different_scene": different,
        "part_changed": not different and agreement is not None and agreement.changed >= CHANGED,
        "no_offset": shift is not None and not shift.determined,
        "far_off": far > pair.pixel and report.register == "correct",
        "left_off": far > OFFSET and report.register != "correct",
        "not_tested": not scores,
        "small_scene": bool(scores) and shortest < SMALL_SCENE,
        "saturated": bool(saturated),
        "collar": bool(collar),
        "limited": report.clipped > 0.001 * count,
        "worse": bool(scores) and scores[RESULT].ergas > scores[INTERPOLATION].ergas,
    }
    return [name for name, applies in said.items() if applies]


def _three(image: np.ndarray) -> np.ndarray:
    return image if image.ndim == 3 else image[None]
