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

`shift_field` combines what the tiles of a scene say.

Sign: a shift (dy, dx) means that what is seen in the PAN at (r, c) is seen in the MS, put on PAN's
grid by the files' georeferencing, at (r + dy, c + dx). Units are PAN pixels throughout.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.geometry.resample import gaussian_sigma
from ssdiff_qgis.engine.matrix import multiply
from ssdiff_qgis.engine.sensors import DEFAULT_MS_GAIN

# Shifts are searched up to the larger of these, in PAN pixels and in MS pixels.
SEARCH_PAN_PIXELS = 8.0
SEARCH_MS_PIXELS = 2.0
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

# Samples to each side of the highest one from which the surface is interpolated around it.
_STENCIL = 3
# Against division by zero where the weighted part of a tile is flat; variances are about 1.
_TINY = 1e-12


class TileShift(NamedTuple):
    """Shift of one tile in PAN pixels, and what it is without the strong contrasts.

    Attributes:
        dy: Shift in rows.
        dx: Shift in columns.
        score: Fraction of PAN's variance that the MS explains.
        faint: Shift (dy, dx) from faint contrasts only; None where they cannot tell.
        faintest: Shift (dy, dx) from the faintest contrasts only; None where they cannot tell.
    """

    dy: float
    dx: float
    score: float
    faint: tuple[float, float] | None = None
    faintest: tuple[float, float] | None = None


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
        pan: PAN, (H, W) float, in any unit.
        lms: MS interpolated onto PAN's grid as georeferenced, (C, H, W) float, in any unit.
        ratio: PAN pixels per MS pixel, at least 1; need not be a whole number.
        valid: Where PAN and MS both hold data, (H, W) bool; None for everywhere. Pixels that are
            not finite count as invalid in any case.

    Returns:
        The shift in PAN pixels, or None where the tile can't tell: too small or mostly invalid,
        flat, unrelated, periodic, or shifted by more than the range that is searched.

    Raises:
        ValueError: If the shapes do not fit together, or the ratio is below 1.
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
        detail: Band-passed PAN, (h, w).
        bands: Band-passed MS bands that are not flat, (C, h, w).
        support: Weight of samples from which every shift lands on valid ones, (h, w) in 0..1.
        energy: Local contrast (variance) of the PAN, (h, w), about 1 on average.
        energy_ms: Local contrast of the MS, (h, w), mean of the bands.
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

        # Gains of 0.15 to 0.5 give the same shift, so the sensor need not be known.
        mtf_sigma = gaussian_sigma(DEFAULT_MS_GAIN, ratio)
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


class _Average:
    """Gaussian means over the valid cells of a grid, one centred on each block of cells.

    A normalised convolution, done as a product with a banded matrix from either side: for tiles
    this is as fast as an FFT and knows no wrap-around. `resample.gaussian_taps` would neither
    leave out invalid cells, which needs the sum of the weights on the valid ones at every place,
    nor be as fast on arrays that are read whole.
    """

    def __init__(self, valid: np.ndarray, step: int, sigma: float) -> None:
        self._valid = valid
        self._rows, self._columns = (_gaussian(n, step, sigma) for n in valid.shape)
        self._share = np.maximum(self._product(valid.astype(np.float32)), 1e-6)

    def _product(self, image: np.ndarray) -> np.ndarray:
        return multiply(multiply(self._rows, image), self._columns.T)

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
        seen_by = (multiply(inverse_rows, s * of_image) for s in spectra)
        return [multiply(part, inverse_columns).real for part in seen_by]

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
    local = multiply(multiply(basis, around), basis.T)
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
