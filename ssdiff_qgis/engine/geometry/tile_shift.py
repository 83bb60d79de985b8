# SPDX-License-Identifier: GPL-3.0-or-later
"""The sub-pixel shift of an MS against its PAN, from tiles of the two on PAN's grid.

The measure of alignment is the coefficient of determination (R squared) of the regression of the
low-passed PAN on all MS bands, by which Santurri et al. (2018, doi:10.1117/12.2326611) quantify
how well the two are aligned. It is indifferent to gain, offset and sign of every band. Here it is
computed for all whole-sample shifts at once by FFT, the regression being solved anew for each
shift, and its peak is found between the samples.

Clouds have a shift of their own, which they would lend to every tile in which there are some. They
are told by contrast: their edges are strong in the PAN and in the MS. So each tile is looked at
again with the strong contrasts of both left out, each where it lies, and where the two disagree
the ground's shift is the one that stays the same as ever more is left out; see `of_ground`.

What the tiles say is gathered as one shift of the scene, or, where that says clearly more of tiles
that are left out, as a smooth field: terrain seen from two detectors, detectors that do not line
up, and pixel sizes that are not quite what the files say all make the shift vary over a scene.

Sign: a shift (dy, dx) means that what is seen in the PAN at (r, c) is seen in the MS, put on PAN's
grid by the files' georeferencing, at (r + dy, c + dx). Units are PAN pixels throughout.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

# Shifts are searched up to the larger of these, in PAN pixels and in MS pixels.
SEARCH_PAN_PIXELS = 8.0
SEARCH_MS_PIXELS = 2.0
# Gain of the MS sensor's MTF at the MS Nyquist frequency; gains of 0.15 to 0.5 give the same shift.
MTF_GAIN = 0.3
# Standard deviations, in MS pixels, of the Gaussians that bound the band of scales compared: the
# first keeps away from the frequencies where the MS is aliased, the second takes out the slow
# changes of brightness, which say little about position and much about the spectral response.
FINE_SIGMA = 0.5
COARSE_SIGMA = 1.5
# Parts of a tile whose contrast (variance) is so many times the median count half of what they
# would.
GLARE = 5.0
# Further looks at a tile leave out, in PAN and in MS, what exceeds twice the contrast that a share
# of the tile stays below. Where there are clouds in every tile, most samples may lie at an edge of
# one: the usual contrast is no measure of the ground's then, a faint one is. With 5 instead of
# twice the flanks of clouds still pull; with once too little is left of many a tile without any.
FAINT_GLARE = 2.0
# The shares. Of less than a tenth of a tile the estimates scatter, and a tenth may be water.
FAINT, FAINTEST = 0.25, 0.1
# How sharply it is left out: the power of the contrast with which weights fall. With 2 a third
# fewer of cloudy scenes of ratio 4 come right, for the flanks of the clouds.
FAINT_CUT = 4
# PAN pixels by which the looks may differ: the accuracy that is wanted of a shift. Real scenes
# without small clouds stay below it (0.08 at most on 44 of them).
SAME_SHIFT = 0.1
# Contrast (variance), of the tile's mean, below which a sample counts as flat.
FLAT = 0.01
# Share of the mean band variance added to the diagonal of the regression's normal equations.
RIDGE = 1e-3
# MS pixels that count as one independent sample in the standard error of a tile. Neighbours are
# correlated by the band-pass and by what the regression leaves unexplained; the value makes the
# predicted error agree with the scatter between neighbouring tiles of real scenes.
CORRELATED_MS_PIXELS = 6.0
# A tile says nothing when its predicted standard error (PAN pixels) is larger,
MAX_TILE_ERROR = 0.3
# when the bands explain less than this of the PAN's variance,
MIN_SCORE = 0.1
# or when another peak explains nearly as much (log likelihood ratio, and ratio of scores).
MIN_LOG_LIKELIHOOD_GAIN = 5.0
MAX_RIVAL_SCORE = 0.9
# Width (sigma, PAN pixels) of the kernel under which the estimates of tiles are gathered. Real
# scenes hold smooth changes of up to half a pixel to each side (scale, terrain, detector seams),
# over which the kernel averages; estimates beyond three sigma of the centre are left out.
AGREEMENT = 0.35
MIN_TILES = 3
# The kernel narrows to the tiles' spread, but not below this.
CLOSE_AGREEMENT = 0.1
# A field needs so many tiles that agree with it,
MIN_FIELD_TILES = 12
# which spread by so much, in the direction where it is less, in spacings between tiles (standard
# deviation; that of three rows is 0.8, of two 0.5),
MIN_FIELD_WIDTH = 0.7
# at most this share of the constant shift's mean squared error at tiles that are left out,
MAX_FIELD_MISFIT = 0.5
# and to vary between tiles by so much (PAN pixels), and by so many times its spread: noise alone
# makes estimates vary by some.
MIN_VARIATION = 0.25
MIN_VARIATION_SPREADS = 4.0
# Smoothing parameters tried, for distances in spacings between tiles: from nearly through every
# tile to nearly a plane.
SMOOTHNESS = (0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 100.0)

# Samples to each side of the highest one from which the surface is interpolated around it.
_STENCIL = 3
# Against division by zero where the weighted part of a tile is flat; variances are about 1.
_TINY = 1e-12


class TileShift(NamedTuple):
    """Shift of one tile in PAN pixels, and what it is without the strong contrasts.

    Attributes:
        dy: Rows.
        dx: Columns.
        score: Share of PAN's variance that the MS explains.
        faint: (dy, dx) from faint contrasts only, None where they can't tell.
        faintest: (dy, dx) from the faintest only, likewise.
    """

    dy: float
    dx: float
    score: float
    faint: tuple[float, float] | None = None
    faintest: tuple[float, float] | None = None


@dataclass(frozen=True)
class Shift:
    """Shift of a scene, and how far to trust it.

    Attributes:
        dy: Rows, in PAN pixels; 0 where the shift is not determined.
        dx: Columns, in PAN pixels; 0 where the shift is not determined.
        spread: Robust standard deviation between the tiles used, in PAN pixels, of the axis where
            it is larger; 0 where no tile gave an estimate.
        tiles_used: Tiles whose estimates agree and make up the result.
        tiles_tried: Tiles looked at.
        determined: Whether enough tiles agree.
        variation: Difference of the largest and the smallest shift of a `ShiftField`, of which this
            is the mean, in PAN pixels; 0 where one shift serves the whole scene.
    """

    dy: float
    dx: float
    spread: float
    tiles_used: int
    tiles_tried: int
    determined: bool
    variation: float = 0.0


@dataclass(frozen=True, eq=False)
class ShiftField:
    """Shift that varies smoothly over a scene, and how far to trust it.

    A smoothing thin-plate spline through the estimates of tiles. Beyond the tiles it continues for
    half the spacing between them, then stays what it is; its values exceed those at the tiles by
    no more than a quarter of their range.

    Attributes:
        dy: Rows, in PAN pixels, mean over the tiles used.
        dx: Columns, likewise.
        spread: Robust standard deviation, in PAN pixels, of the tiles used about what the other
            tiles predict for their places, of the axis where it is larger.
        variation: Difference of the largest and the smallest shift at the tiles used, in PAN
            pixels, of the axis where it is larger.
        tiles_used: Tiles whose estimates agree with the field.
        tiles_tried: Tiles looked at.
        origin: (2,) row and column, in PAN pixels, of the middle of the tiles.
        spacing: Between neighbouring tiles, in PAN pixels; the unit of `knots`.
        knots: (N, 2) places of the tiles in rows and columns, from `origin`.
        coefficients: (N + 3, 2) of the spline, see `_design`.
        reach: (2, 2) lowest and highest place, in the unit of `knots`, at which the spline is used.
        limits: (2, 2) lowest and highest (dy, dx) in PAN pixels.
    """

    dy: float
    dx: float
    spread: float
    variation: float
    tiles_used: int
    tiles_tried: int
    origin: np.ndarray
    spacing: float
    knots: np.ndarray
    coefficients: np.ndarray
    reach: np.ndarray
    limits: np.ndarray

    @property
    def mean(self) -> Shift:
        """In one shift, for a report."""
        numbers = (self.dy, self.dx, self.spread, self.tiles_used, self.tiles_tried)
        return Shift(*numbers, determined=True, variation=self.variation)

    def at(self, rows: np.ndarray, columns: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The shift at places of the PAN, meant for a lattice rather than for every pixel.

        Args:
            rows: In PAN pixels from its upper edge, any shape.
            columns: In PAN pixels from its left edge, of a shape that broadcasts with `rows`.

        Returns:
            dy and dx, float64 PAN pixels, of the broadcast shape.
        """
        rows, columns = np.broadcast_arrays(rows, columns)
        places = np.stack([rows.ravel(), columns.ravel()], axis=1)
        places = np.clip((places - self.origin) / self.spacing, *self.reach)
        values = np.clip(_design(places, self.knots) @ self.coefficients, *self.limits)
        return values[:, 0].reshape(rows.shape), values[:, 1].reshape(rows.shape)


def tile_shift(
    pan: np.ndarray, lms: np.ndarray, ratio: float, valid: np.ndarray | None = None
) -> TileShift | None:
    """Estimate the shift of the MS against the PAN in one tile.

    Both are brought to about two samples per MS pixel and to the same band of scales. For every
    shift d, the PAN is regressed on the bands shifted by d, with weights that even out the local
    contrast; R squared as a function of d is interpolated and its maximum is the estimate. Then
    the same from faint contrasts only, for `of_ground`. A tile of 256 to 512 PAN pixels for a
    ratio of 4 gives a few hundredths of a pixel; one of 64 is too small.

    Args:
        pan: (H, W) float, any unit.
        lms: (C, H, W) float, any unit: the MS interpolated onto PAN's grid as georeferenced.
        ratio: PAN pixels per MS pixel, at least 1; need not be a whole number.
        valid: (H, W) bool, true where PAN and MS both hold data; all true if absent. Pixels that
            are not finite count as invalid in any case.

    Returns:
        The shift in PAN pixels, or None where the tile can't tell: too small or mostly invalid,
        flat, unrelated, periodic, or shifted by more than the range that is searched.

    Raises:
        ValueError: The shapes do not fit together, or the ratio is below 1.
    """
    pan = np.asarray(pan)
    lms = np.asarray(lms)
    if pan.ndim != 2 or lms.ndim != 3 or lms.shape[1:] != pan.shape:
        raise ValueError(f"pan {pan.shape} and lms {lms.shape} are not (H, W) and (C, H, W)")
    if valid is not None and np.shape(valid) != pan.shape:
        raise ValueError(f"valid {np.shape(valid)} has not the shape of pan {pan.shape}")
    if ratio < 1:
        raise ValueError(f"the ratio is {ratio}, at least 1 was expected")

    good = np.isfinite(pan) & np.isfinite(lms).all(axis=0)
    if valid is not None:
        good &= np.asarray(valid, dtype=bool)

    tile = _Tile.prepared(pan, lms, ratio, good)
    found = None if tile is None else tile.look()
    if tile is None or found is None:
        return None
    faintest = tile.look(FAINTEST)
    # What all contrasts and the faintest agree on is not looked up for those between.
    agreed = faintest is not None and np.hypot(*np.subtract(found[:2], faintest[:2])) <= SAME_SHIFT
    faint = faintest if agreed else tile.look(FAINT)
    return found._replace(faint=faint and faint[:2], faintest=faintest and faintest[:2])


@dataclass(frozen=True, eq=False)
class _Tile:
    """A tile brought to a few samples per MS pixel and to one band of scales.

    Attributes:
        detail: (h, w) of the PAN.
        bands: (C, h, w) of the MS bands that are not flat.
        support: (h, w) weight in 0..1 of the samples from which every shift lands on valid ones.
        energy: (h, w) local contrast (variance) of the PAN, about 1 on average.
        energy_ms: (h, w) likewise, mean of the bands.
        step: PAN pixels per sample.
        samples_per_ms: Samples per MS pixel.
        search: Shifts are searched up to so many samples.
    """

    detail: np.ndarray
    bands: np.ndarray
    support: np.ndarray
    energy: np.ndarray
    energy_ms: np.ndarray
    step: int
    samples_per_ms: float
    search: int

    @classmethod
    def prepared(
        cls, pan: np.ndarray, lms: np.ndarray, ratio: float, good: np.ndarray
    ) -> _Tile | None:
        """From (H, W) PAN and (C, H, W) lms where they are `good`, None if that is too little."""
        # A ratio of 3.9997 is sampled as 4 is.
        step = max(1, int(ratio / 2 + 0.05))
        samples_per_ms = ratio / step
        search = int(np.ceil(max(SEARCH_PAN_PIXELS, SEARCH_MS_PIXELS * ratio) / step))
        margin = search + _STENCIL + int(np.ceil(2 * samples_per_ms))
        if min(pan.shape) // step < 2 * margin + 4 * samples_per_ms or not good.any():
            return None

        rows, columns = (n // step for n in pan.shape)
        blocks = good[: rows * step, : columns * step].reshape(rows, step, columns, step)
        complete = blocks.all(axis=(1, 3))
        support = _support(complete, margin, samples_per_ms)
        if support.sum() < (6 * samples_per_ms) ** 2:
            return None

        mtf_sigma = ratio * np.sqrt(-2 * np.log(MTF_GAIN)) / np.pi
        coarse = _Average(complete, 1, COARSE_SIGMA * samples_per_ms)
        fine_pan = _Average(good, step, float(np.hypot(mtf_sigma, FINE_SIGMA * ratio)))
        fine_ms = _Average(good, step, FINE_SIGMA * ratio)
        detail = _detail(pan, good, complete, fine_pan, coarse)
        details = [_detail(band, good, complete, fine_ms, coarse) for band in lms]
        bands = [band for band in details if band is not None]
        if detail is None or not bands:
            return None
        energy, energy_ms = coarse(detail**2), coarse(np.square(bands).mean(axis=0))
        return cls(
            detail, np.stack(bands), support, energy, energy_ms, step, samples_per_ms, search
        )

    def look(self, share: float | None = None) -> TileShift | None:
        """The estimate from all contrasts, or from those that a share of the tile stays below."""
        weight, seen = self._evened() if share is None else self._faint(share)
        # Samples that carry the regression, as the inverse of how concentrated its sum is.
        carried = weight * self.energy
        carrying = float(carried.sum() ** 2 / (carried**2).sum())
        independent = carrying / (self.samples_per_ms**2 * CORRELATED_MS_PIXELS)
        reach = self.search + _STENCIL
        surface = _determination(self.detail, self.bands, weight, seen, reach)
        return _peak(surface, self.search, self.step, self.samples_per_ms, independent)

    def _evened(self) -> tuple[np.ndarray, np.ndarray]:
        """Weights (h, w) of the samples of PAN, of sum 1, and of MS, that even out contrast."""
        # What stands out far beyond it counts for little: the edges of clouds, which have a shift
        # of their own. The floor is for tiles that are mostly flat.
        usual = max(float(np.median(self.energy[self.support > 0])), FLAT)
        weight = self.support / ((self.energy + usual) * (1 + self.energy / (GLARE * usual)))
        return weight / weight.sum(), np.ones_like(weight)

    def _faint(self, share: float) -> tuple[np.ndarray, np.ndarray]:
        """Likewise, and leave out strong contrasts, in PAN and in MS, each where it lies."""

        def kept(energy: np.ndarray) -> tuple[np.ndarray, float]:
            faint = max(float(np.quantile(energy[self.support > 0], share)), FLAT)
            return 1 / (1 + (energy / (FAINT_GLARE * faint)) ** FAINT_CUT), faint

        of_pan, faint = kept(self.energy)
        weight = self.support * of_pan / (self.energy + faint)
        return weight / weight.sum(), kept(self.energy_ms)[0]


def of_ground(tile_shifts: Sequence[TileShift | None]) -> list[TileShift | None]:
    """What tiles say of the ground where clouds draw their estimates; as they are elsewhere.

    An estimate from all contrasts is the more precise, one from the faintest contrasts the less
    open to clouds: when the two differ, there is something that the first should not have believed
    (the idea of Hausman's test, 1978, doi:10.2307/1913827). The faintest are believed instead if
    they say what the somewhat less faint say; else so much of the scene is at the edges of clouds
    that the ground can't be told from them.

    Args:
        tile_shifts: What `tile_shift` returned for tiles spread over the scene, None included.

    Returns:
        As many, in the same order: the same, those from the faintest contrasts, or None only.
    """
    everything = _places((t and t[:2]) for t in tile_shifts)
    faint = _places((t and t.faint) for t in tile_shifts)
    faintest = _places((t and t.faintest) for t in tile_shifts)
    enough = max(MIN_TILES, np.isfinite(everything[:, 0]).sum() / 2)

    def differ(one: np.ndarray, other: np.ndarray) -> bool | None:
        """None where fewer than half of the tiles can tell: they are water or the like."""
        apart = (one - other)[np.isfinite(one - other).all(axis=1)]
        if len(apart) < enough:
            return None
        return bool(np.hypot(*np.median(apart, axis=0)) > SAME_SHIFT)

    drawn = differ(everything, faintest)
    if drawn is None:
        drawn = differ(everything, faint)
    if not drawn:
        return list(tile_shifts)
    votes = [_vote(places) for places in (faint, faintest)]
    steady = (
        differ(faint, faintest) is False
        and all(vote.determined for vote in votes)
        # Where tiles see either the ground or the clouds, each of them may be steady.
        and np.hypot(votes[0].dy - votes[1].dy, votes[0].dx - votes[1].dx) <= SAME_SHIFT
    )
    if not steady:
        return [None] * len(tile_shifts)
    return [
        None if t is None or t.faintest is None else TileShift(*t.faintest, t.score)
        for t in tile_shifts
    ]


def combine(tile_shifts: Iterable[TileShift | None]) -> Shift:
    """Combine the estimates of tiles into one shift of the scene.

    The result is the mode of what they say of the ground (`of_ground`), under a Gaussian kernel
    that narrows to their spread. Tiles over clouds, which seen from two detectors at two moments
    have a shift of their own, or over moving water lie to one side and would draw a median after
    them.

    Args:
        tile_shifts: What `tile_shift` returned for tiles spread over the scene, None included.

    Returns:
        The shift; not determined when fewer than three tiles, or fewer than half of those with
        an estimate, agree, or when clouds can't be told from the ground.
    """
    return _vote(_places((t and t[:2]) for t in of_ground(list(tile_shifts))))


def _places(pairs: Iterable[tuple[float, float] | None]) -> np.ndarray:
    """(N, 2) float64, not a number where there is None."""
    return np.array([p or (np.nan, np.nan) for p in pairs], dtype=np.float64).reshape(-1, 2)


def _vote(tried: np.ndarray) -> Shift:
    """The shift on which most of (N, 2) estimates, some of them not a number, agree."""
    found = tried[np.isfinite(tried).all(axis=1)]
    if len(found) == 0:
        return Shift(0.0, 0.0, 0.0, 0, len(tried), False)
    centre = _mode(found)
    spread = _spread((found - centre)[_agrees(found - centre)])
    # Where most tiles agree closely, those that cloud edges have drawn aside a little stand out.
    centre = _climb(found, centre, max(min(spread, AGREEMENT), CLOSE_AGREEMENT))
    used = found[_agrees(found - centre)]
    spread = _spread(used - centre)
    determined = len(used) >= MIN_TILES and 2 * len(used) >= len(found)
    dy, dx = (float(v) for v in centre) if determined else (0.0, 0.0)
    return Shift(dy, dx, spread, len(used), len(tried), determined)


def combine_field(
    centres: Sequence[tuple[float, float]], tile_shifts: Sequence[TileShift | None]
) -> ShiftField | None:
    """Fit a smooth field to the estimates of tiles, if that is better than one shift.

    The field is a smoothing thin-plate spline (Wahba 1990, doi:10.1137/1.9781611970128). Every
    tile counts by a Gaussian kernel of its distance from what the others predict for its place,
    beginning with the distance from the mode that `combine` finds: agreement spreads from there to
    neighbours, and tiles that fit nowhere are left aside. The smoothness is that which predicts
    left out tiles best. The same prediction decides between the field and the one shift.

    Args:
        centres: (row, column) of the middle of every tile in PAN pixels.
        tile_shifts: What `tile_shift` returned for them, in the same order.

    Returns:
        The field, or None where one shift describes the tiles as well or they are too few, too
        much in line or too much at odds to tell; `combine` says what there is to say then.

    Raises:
        ValueError: There are not as many centres as estimates.
    """
    if len(centres) != len(tile_shifts):
        raise ValueError(f"there are {len(centres)} centres for {len(tile_shifts)} tiles")
    found = [(c, t) for c, t in zip(centres, of_ground(tile_shifts)) if t is not None]
    if len(found) < MIN_FIELD_TILES:
        return None
    places = np.array([c for c, _ in found], dtype=np.float64)
    values = np.array([(t.dy, t.dx) for _, t in found])
    apart = np.hypot(*(places[:, None] - places).T)
    np.fill_diagonal(apart, np.inf)
    spacing = float(np.median(apart.min(axis=0)))
    origin = places.mean(axis=0)
    if spacing == 0 or _width((places - origin) / spacing) < MIN_FIELD_WIDTH:
        return None
    knots = (places - origin) / spacing

    fits = [_spline(knots, values, smoothness) for smoothness in SMOOTHNESS]
    coefficients, missed = min(fits, key=lambda fit: _misfit(fit[1]))
    missed_by_one = values - _mode(values)
    used = _agrees(missed)
    if used.sum() < max(MIN_FIELD_TILES, len(found) / 2) or _width(knots[used]) < MIN_FIELD_WIDTH:
        return None
    # Tiles that neither explains say nothing about which of them is better.
    either = used | _agrees(missed_by_one)
    if _misfit(missed[either]) > MAX_FIELD_MISFIT * _misfit(missed_by_one[either]):
        return None
    fitted = (_design(knots, knots) @ coefficients)[used]
    low, high = fitted.min(axis=0), fitted.max(axis=0)
    variation = float((high - low).max())
    spread = _spread(missed[used])
    if variation < max(MIN_VARIATION, MIN_VARIATION_SPREADS * spread):
        return None
    margin = (high - low) / 4
    dy, dx = (float(v) for v in fitted.mean(axis=0))
    return ShiftField(
        dy,
        dx,
        spread=spread,
        variation=variation,
        tiles_used=int(used.sum()),
        tiles_tried=len(tile_shifts),
        origin=origin,
        spacing=spacing,
        knots=knots,
        coefficients=coefficients,
        reach=np.stack([knots[used].min(axis=0) - 0.5, knots[used].max(axis=0) + 0.5]),
        limits=np.stack([low - margin, high + margin]),
    )


def _width(places: np.ndarray) -> float:
    """Standard deviation of (N, 2) places in the direction where it is smallest."""
    return float(np.sqrt(max(np.linalg.eigvalsh(np.cov(places.T, bias=True))[0], 0)))


def _agrees(missed: np.ndarray) -> np.ndarray:
    return np.hypot(*missed.T) <= 3 * AGREEMENT


def _spread(missed: np.ndarray) -> float:
    """Robust standard deviation of (N, 2) residuals about zero, of the axis where it is larger."""
    return float(1.4826 * np.median(np.abs(missed), axis=0).max())


def _kernel(missed: np.ndarray, width: float = AGREEMENT) -> np.ndarray:
    """(N,) weights of tiles that miss a prediction by (N, 2) PAN pixels."""
    weights: np.ndarray = np.exp((missed**2).sum(axis=1) / (-2 * width**2))
    return weights


def _misfit(missed: np.ndarray) -> float:
    """Mean squared error in which no tile counts for more than 2 AGREEMENT squared."""
    return float(2 * AGREEMENT**2 * (1 - _kernel(missed)).mean())


def _design(places: np.ndarray, knots: np.ndarray) -> np.ndarray:
    """(M, N + 3): thin-plate kernel r^2 log r of places (M, 2) to knots (N, 2), and a plane."""
    squared = ((places[:, None] - knots) ** 2).sum(axis=2)
    kernel = squared * np.log(np.maximum(squared, _TINY)) / 2
    return np.concatenate([kernel, np.ones((len(places), 1)), places], axis=1)


def _spline(
    knots: np.ndarray, values: np.ndarray, smoothness: float
) -> tuple[np.ndarray, np.ndarray]:
    """Robust smoothing spline through (N, 2) values at (N, 2) knots.

    Returns:
        The coefficients (N + 3, 2), and by how much the spline through all other knots misses each
        value (N, 2).
    """
    count = len(knots)
    design = _design(knots, knots)
    system = np.zeros((count + 3, count + 3))
    system[:count] = design
    system[count:, :count] = design[:, count:].T
    diagonal = np.arange(count)
    missed = values - _mode(values)
    weights = _kernel(missed)
    for _ in range(40):
        # Without a floor the system would be singular; at it a tile weighs nothing.
        damped = system.copy()
        damped[diagonal, diagonal] += smoothness / np.maximum(weights, 1e-8)
        inverse = np.linalg.inv(damped)[:, :count]
        coefficients = inverse @ values
        hat = design @ inverse
        # What is missed without a tile's own say, had from the fit with it.
        missed = (values - hat @ values) / np.maximum(1 - np.diag(hat), 1e-6)[:, None]
        before, weights = weights, _kernel(missed)
        if np.abs(weights - before).max() < 1e-3:
            break
    return coefficients, missed


def _mode(points: np.ndarray) -> np.ndarray:
    """Mode of (N, 2) points under a Gaussian kernel: mean shift from the point in most company."""
    return _climb(points, points[int(np.argmax([_kernel(points - p).sum() for p in points]))])


def _climb(points: np.ndarray, start: np.ndarray, width: float = AGREEMENT) -> np.ndarray:
    """The mode of (N, 2) points that mean shift reaches from a start near them."""
    mode = start
    for _ in range(50):
        weights = _kernel(points - mode, width)
        mode = weights @ points / weights.sum()
    return mode


class _Average:
    """Gaussian means over the valid cells of a grid, one centred on each block of cells.

    A normalised convolution, done as a product with a banded matrix from either side: for tiles
    this is as fast as an FFT and knows no wrap-around.
    """

    def __init__(self, valid: np.ndarray, step: int, sigma: float) -> None:
        self._valid = valid
        self._rows, self._columns = (_gaussian(n, step, sigma) for n in valid.shape)
        self._share = np.maximum(self._product(valid.astype(np.float32)), 1e-6)

    def _product(self, image: np.ndarray) -> np.ndarray:
        return self._rows @ image @ self._columns.T

    def __call__(self, image: np.ndarray) -> np.ndarray:
        """Means (rows // step, columns // step) float32 of an image of the grid's shape."""
        return self._product(np.where(self._valid, image, 0).astype(np.float32)) / self._share


def _gaussian(cells: int, step: int, sigma: float) -> np.ndarray:
    """(cells // step, cells) float32, each row a Gaussian on the middle of a block of cells."""
    middles = np.arange(cells // step) * step + (step - 1) / 2
    weights = np.exp(-0.5 * ((np.arange(cells) - middles[:, None]) / sigma) ** 2)
    return (weights / weights.sum(axis=1, keepdims=True)).astype(np.float32)


def _detail(
    image: np.ndarray, good: np.ndarray, complete: np.ndarray, fine: _Average, coarse: _Average
) -> np.ndarray | None:
    """Band-passed samples (h, w) float64 of unit variance, or None for a flat image."""
    mean = float(image[good].mean(dtype=np.float64))
    samples = fine(image - mean)
    detail = np.where(complete, samples - coarse(samples), 0).astype(np.float64)
    rms = float(np.sqrt((detail**2).mean()))
    # Rounding leaves a constant image with a little detail.
    largest = float(np.abs(image, where=good, out=np.zeros(image.shape)).max())
    return detail / rms if rms > 1e-7 * largest else None


def _support(complete: np.ndarray, margin: int, taper: float) -> np.ndarray:
    """(h, w) weight in 0..1 of samples from which every shift lands on valid samples.

    It is 0 within `margin` samples of the border and of invalid samples, and rises over `taper`
    samples at the border.
    """

    def rise(count: int) -> np.ndarray:
        inside = np.minimum(np.arange(count), np.arange(count)[::-1]) - margin + 1
        ramp: np.ndarray = np.sin(np.clip(inside / taper, 0, 1) * np.pi / 2) ** 2
        return ramp

    holes = np.pad(~complete, margin + 1).cumsum(axis=0).cumsum(axis=1)
    span = 2 * margin + 1
    near = holes[span:, span:] - holes[:-span, span:] - holes[span:, :-span]
    near = near + holes[:-span, :-span]
    rows, columns = complete.shape
    return np.outer(rise(rows), rise(columns)) * (near[:rows, :columns] == 0)


def _determination(
    pan: np.ndarray, bands: np.ndarray, weight: np.ndarray, seen: np.ndarray, reach: int
) -> np.ndarray:
    """R squared of regressing pan(r) on bands(r + d) for all whole shifts d up to `reach`.

    A pair of samples counts by weight(r) * seen(r + d), so that what is left out is left out of
    either image where it has it (as masks are in Padfield 2012, doi:10.1109/TIP.2011.2181402). The
    weights (h, w) sum to 1 and stay clear of the border by more than `reach`. The weighted sums
    over r are correlations over d, had from FFTs evaluated at the wanted shifts only.

    Returns:
        (2 * reach + 1, 2 * reach + 1) float64, rows of d first.
    """
    count = len(bands)
    rows, columns = pan.shape
    lags = np.arange(-reach, reach + 1)
    inverse_rows = np.exp(2j * np.pi * lags[:, None] * np.fft.fftfreq(rows, d=1.0))
    inverse_columns = np.exp(2j * np.pi * np.fft.rfftfreq(columns, d=1.0)[:, None] * lags)
    # A real image's spectrum holds the negative column frequencies only implicitly.
    inverse_columns[1 : (columns + 1) // 2] *= 2

    def correlate(image: np.ndarray, *spectra: np.ndarray) -> list[np.ndarray]:
        of_image = np.fft.rfft2(image) / (rows * columns)
        return [(inverse_rows @ (s * of_image) @ inverse_columns).real for s in spectra]

    of_weight, of_pan, of_square = (
        np.conj(np.fft.rfft2(weight * image)) for image in (np.ones_like(pan), pan, pan**2)
    )
    # Least squares with a constant: the mean over the weights is taken out of everything.
    total, mean, square = correlate(seen, of_weight, of_pan, of_square)
    total = np.maximum(total, _TINY)
    mean /= total
    means, cross = np.empty((2, len(lags), len(lags), count))
    for i, band in enumerate(bands):
        means[..., i], cross[..., i] = correlate(seen * band, of_weight, of_pan) / total
    cross -= means * mean[..., None]
    normal = np.empty((len(lags), len(lags), count, count))
    for i in range(count):
        for j in range(i, count):
            (moment,) = correlate(seen * bands[i] * bands[j], of_weight)
            normal[..., i, j] = normal[..., j, i] = moment / total - means[..., i] * means[..., j]
    variance = np.trace(normal, axis1=2, axis2=3) / count
    normal += (RIDGE * variance[..., None, None] + _TINY) * np.eye(count)
    slopes = np.linalg.solve(normal, cross[..., None])[..., 0]
    explained: np.ndarray = (slopes * cross).sum(axis=-1)
    return explained / (np.maximum(square / total - mean**2, 0) + _TINY)


def _peak(
    surface: np.ndarray, search: int, step: int, samples_per_ms: float, independent: float
) -> TileShift | None:
    """Position of the highest point of R squared between the samples, if it can be trusted."""
    reach = surface.shape[0] // 2
    inner = slice(reach - search, reach + search + 1)
    highest = int(surface[inner, inner].argmax())
    row, column = (k + reach - search for k in divmod(highest, 2 * search + 1))

    # The surface is band-limited well below its sampling, so the polynomial through 7 x 7 samples
    # follows it closely; looked up on a fine grid, then a parabola through 3 x 3 of its points.
    grid, apart = 0.02, 5
    places = np.arange(-50, 51) * grid
    nodes = np.arange(-_STENCIL, _STENCIL + 1)
    basis = np.ones((len(places), len(nodes)))
    for k, node in enumerate(nodes):
        for other in nodes[nodes != node]:
            basis[:, k] *= (places - other) / (node - other)
    around = surface[row - _STENCIL : row + _STENCIL + 1, column - _STENCIL : column + _STENCIL + 1]
    local = basis @ around @ basis.T
    i, j = divmod(int(local.argmax()), len(places))
    score = float(local[i, j])
    if not (apart <= min(i, j) and max(i, j) < len(places) - apart and score >= MIN_SCORE):
        return None
    near = local[i - apart : i + apart + 1 : apart, j - apart : j + apart + 1 : apart]
    gradient = np.array([near[2, 1] - near[0, 1], near[1, 2] - near[1, 0]]) / 2
    mixed = (near[0, 0] + near[2, 2] - near[0, 2] - near[2, 0]) / 4
    hessian = np.array(
        [
            [near[0, 1] + near[2, 1] - 2 * score, mixed],
            [mixed, near[1, 0] + near[1, 2] - 2 * score],
        ]
    )
    sharpness = -float(np.linalg.eigvalsh(hessian).max()) / (apart * grid) ** 2
    if sharpness <= 0:
        return None
    offset = places[[i, j]] - np.linalg.solve(hessian, gradient) * apart * grid
    dy, dx = (offset + (row - reach, column - reach)) * step

    # Least squares: the inverse of the information in `independent` residuals, in the direction
    # in which the peak is flattest.
    residual = max(1 - score, _TINY)
    error = step * np.sqrt(2 * residual / (independent * sharpness))
    if error > MAX_TILE_ERROR:
        return None

    rival = _rival(surface, row, column, 1.5 * samples_per_ms)
    gain = independent / 2 * np.log(max(1 - rival, _TINY) / residual)
    if rival > MAX_RIVAL_SCORE * score or gain < MIN_LOG_LIKELIHOOD_GAIN:
        return None
    return TileShift(float(dy), float(dx), score)


def _rival(surface: np.ndarray, row: int, column: int, distance: float) -> float:
    """Highest local maximum of the surface farther than `distance` samples from the peak."""
    centre = surface[1:-1, 1:-1]
    rows, columns = centre.shape
    maximum = np.ones(centre.shape, dtype=bool)
    for i in range(3):
        for j in range(3):
            maximum &= centre >= surface[i : i + rows, j : j + columns]
    away = np.hypot(np.arange(1, rows + 1)[:, None] - row, np.arange(1, columns + 1)[None] - column)
    return float(centre[maximum & (away > distance)].max(initial=0.0))
