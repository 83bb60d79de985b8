# SPDX-License-Identifier: GPL-3.0-or-later
"""Shifts of tiles combined: one shift of the scene, or a smooth field of shifts.

Clouds have a shift of their own, which they would lend to every tile in which there are some; see
`of_ground`. What the tiles say is combined as one shift of the scene, or, where that predicts tiles
that are left out clearly better, as a smooth field: terrain seen from two detectors, detectors that
do not line up, and pixel sizes that are not quite what the files say all make the shift vary over a
scene. The sign and the units are those of `tile_shift`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from ssdiff_qgis.engine.geometry.tile_shift import SAME_SHIFT, TileShift
from ssdiff_qgis.engine.matrix import multiply

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

# Against the logarithm of zero at the knots themselves.
_TINY = 1e-12


@dataclass(frozen=True)
class Shift:
    """Shift of a scene, and how far to trust it.

    Attributes:
        dy: Shift in rows, in PAN pixels; 0 where the shift is not determined.
        dx: Shift in columns, in PAN pixels; 0 where the shift is not determined.
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
        dy: Mean shift in rows over the tiles used, in PAN pixels.
        dx: Mean shift in columns over the tiles used, in PAN pixels.
        spread: Robust standard deviation, in PAN pixels, of the tiles used about what the other
            tiles predict for their places, of the axis where it is larger.
        variation: Difference of the largest and the smallest shift at the tiles used, in PAN
            pixels, of the axis where it is larger.
        tiles_used: Tiles whose estimates agree with the field.
        tiles_tried: Tiles looked at.
        origin: Middle of the tiles, (2,) row and column in PAN pixels.
        spacing: Distance between neighbouring tiles, in PAN pixels; the unit of `knots`.
        knots: Places of the tiles in rows and columns from `origin`, (N, 2).
        coefficients: Coefficients of the spline, (N + 3, 2), see `thin_plate_design`.
        reach: Lowest and highest place at which the spline is used, (2, 2) in the unit of `knots`.
        limits: Lowest and highest (dy, dx), (2, 2) in PAN pixels.
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
        values = multiply(thin_plate_design(places, self.knots), self.coefficients)
        values = np.clip(values, *self.limits)
        return values[:, 0].reshape(rows.shape), values[:, 1].reshape(rows.shape)


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
        centres: Middle (row, column) of every tile in PAN pixels.
        tile_shifts: What `tile_shift` returned for them, in the same order.

    Returns:
        The field, or None where one shift describes the tiles as well or they are too few, too
        much in line or too much at odds to tell; `combine` says what there is to say then.

    Raises:
        ValueError: If there are not as many centres as estimates.
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

    fits = [fit_spline(knots, values, smoothness) for smoothness in SMOOTHNESS]
    coefficients, missed = min(fits, key=lambda fit: _misfit(fit[1]))
    missed_by_one = values - _mode(values)
    used = _agrees(missed)
    if used.sum() < max(MIN_FIELD_TILES, len(found) / 2) or _width(knots[used]) < MIN_FIELD_WIDTH:
        return None
    # Tiles that neither explains say nothing about which of them is better.
    either = used | _agrees(missed_by_one)
    if _misfit(missed[either]) > MAX_FIELD_MISFIT * _misfit(missed_by_one[either]):
        return None
    fitted = multiply(thin_plate_design(knots, knots), coefficients)[used]
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


def thin_plate_design(places: np.ndarray, knots: np.ndarray) -> np.ndarray:
    """Design matrix of a thin-plate spline: the kernel r^2 log r, and a plane.

    Args:
        places: Places (M, 2) at which the spline is evaluated.
        knots: Places (N, 2) of the spline's knots.

    Returns:
        (M, N + 3) float64.
    """
    squared = ((places[:, None] - knots) ** 2).sum(axis=2)
    kernel = squared * np.log(np.maximum(squared, _TINY)) / 2
    return np.concatenate([kernel, np.ones((len(places), 1)), places], axis=1)


def fit_spline(
    knots: np.ndarray, values: np.ndarray, smoothness: float
) -> tuple[np.ndarray, np.ndarray]:
    """Fit a robust smoothing thin-plate spline (Wahba 1990, doi:10.1137/1.9781611970128).

    Every value counts by a Gaussian kernel of its distance from what the spline through all others
    predicts for its place. It is scipy's RBFInterpolator with the smoothing divided by these
    weights, which QGIS's Python need not have.

    Args:
        knots: Places (N, 2) of the values.
        values: Values (N, 2) in PAN pixels.
        smoothness: Smoothing parameter, in the unit of the kernel.

    Returns:
        The coefficients (N + 3, 2) for `thin_plate_design`, and the residuals (N, 2) of the values
        from the spline through all others, all float64.
    """
    count = len(knots)
    design = thin_plate_design(knots, knots)
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
        coefficients = multiply(inverse, values)
        hat = multiply(design, inverse)
        # What is missed without a tile's own say, had from the fit with it.
        missed = (values - multiply(hat, values)) / np.maximum(1 - np.diag(hat), 1e-6)[:, None]
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
        mode = np.einsum("n,nd->d", weights, points) / weights.sum()
    return mode
