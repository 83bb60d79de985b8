# SPDX-License-Identifier: GPL-3.0-or-later
"""Cross-scale regression: a linear fusion that a scene teaches by itself, one scale coarser.

Reduced by its own ratio (Wald et al. 1997), a scene is a pair whose truth is known: its MS. There,
what the interpolated MS lacks is regressed on PAN's details at three scales and on the details of
all MS bands at three scales; the weights are then used at the scale that was given. Unlike an
injection with one gain per band (GSA, MTF-GLP) this knows what the bands tell about each other,
and at which scales PAN speaks for a band. How blurred the MS is against PAN, its MTF, is estimated
from the scene too.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.pair import Pair
from ssdiff_qgis.engine.resample import (
    GAUSSIAN_REACH,
    LAGRANGE_POINTS,
    cubic_taps,
    gaussian_taps,
    interpolate,
    lagrange_taps,
    lowpass,
    resample,
)
from ssdiff_qgis.engine.sensors import DEFAULT_MS_GAIN
from ssdiff_qgis.engine.windows import Box, tiles

PAN_SIGMAS = (0.225, 0.5, 1.0)
"""PAN's details are differences of Gaussians of these standard deviations, in MS pixels."""
MS_SIGMAS = (0.4, 0.75, 1.25)
"""Likewise those of the MS, in MS pixels."""
MS_REACH = math.ceil(GAUSSIAN_REACH * MS_SIGMAS[-1])
"""So many MS pixels around a block take part in its details."""
TILE = 256
"""Side of the parts of a scene that it learns from, in MS pixels."""
TILES_PER_AXIS = 4
# Regularisation as a share of the regressors' variance: powers of the number of weights per coarse
# pixel, so little where there is much to learn from. Chosen on the training scenes, cut to sizes
# from 32 to 256 MS pixels.
_RIDGE = (1e-3, 0.1, 1.0)
# Known sensors have 0.22 to 0.37 (`sensors`). Estimates far below were found where PAN had been
# sharpened after the fact; followed, they would sharpen the colours by as much.
_GAINS = (0.2, 0.25, 0.3, 0.35, 0.4, 0.45)
_UNEXPLAINED = 0.5
_NOISE_BLOCK, _NOISE_QUANTILE = 8, 0.05
# Of nothing but white noise, those blocks have 0.7 of its deviation, and a ratio of 0.4 to 0.6 in
# images of 64 to 256 pixels a side. Resampled products (Landsat-7) have about 0.3, others less.
_SMOOTHEST, _WHITENESS = 0.7, (0.15, 0.4)
# Variation of PAN below this share of its level is rounding.
_FLAT = 1e-5
_VALID = 0.999


def pan_reach(ratio: float) -> int:
    """So many PAN pixels around a block take part in its details."""
    return math.ceil(GAUSSIAN_REACH * PAN_SIGMAS[-1] * ratio)


class Tile(NamedTuple):
    """A part of a scene on the MS's grid.

    Attributes:
        pan: (h, w) PAN reduced to the MS's pixels, float32 DN.
        lows: (gains, h, w) PAN low-passed by each MTF gain that is tried, likewise.
        ms: (C, h, w) float32 DN.
        valid: (h, w) bool.
        noise: (1 + C,) standard deviations of the noise of PAN, as it was given, and of the MS; DN.
    """

    pan: np.ndarray
    lows: np.ndarray
    ms: np.ndarray
    valid: np.ndarray
    noise: np.ndarray

    @classmethod
    def of(
        cls,
        pan: np.ndarray,
        ms: np.ndarray,
        valid: np.ndarray,
        rows: np.ndarray,
        columns: np.ndarray,
        ratio: float,
        ms_valid: np.ndarray | None = None,
    ) -> Tile:
        """Bring PAN to the MS's pixels.

        Args:
            pan: (H, W) float32 DN.
            ms: (C, h, w) float32 DN.
            valid: (H, W) bool, PAN's.
            rows: (h,) index positions of the MS pixels in ``pan``.
            columns: (w,) likewise.
            ratio: PAN pixels per MS pixel.
            ms_valid: (h, w) bool, the MS's; None where all are.
        """
        taps = [cubic_taps(p, ratio).clamped(n) for p, n in zip((rows, columns), pan.shape)]
        lows = [lowpass(pan[None], [gain], ratio, rows, columns)[0] for gain in _GAINS]
        seen = np.ones(ms.shape[1:], bool)
        if not valid.all():
            share = valid[None].astype(np.float32)
            seen = lowpass(share, [DEFAULT_MS_GAIN], ratio, rows, columns)[0] > _VALID
        known = np.ones(ms.shape[1:], bool) if ms_valid is None else ms_valid
        noise = np.append(estimate_noise(pan[None], valid), estimate_noise(ms, known))
        return cls(resample(pan, *taps), np.stack(lows), ms, seen & known, noise)


@dataclass(frozen=True)
class Regression:
    """What a scene has taught.

    Attributes:
        ratio: between the scales that it was learnt from; its weights belong to details as large as
            an MS pixel, so they serve any.
        gain: MTF of the MS at its Nyquist frequency, relative to PAN's.
        pan: (C, 3), weights of PAN's details, finest first.
        ms: (C, 3 C), weights of the MS's details, all bands of the finest first.
        noise: (C,) standard deviations of the MS's noise, DN.
    """

    ratio: int
    gain: float
    pan: np.ndarray
    ms: np.ndarray
    noise: np.ndarray

    @classmethod
    def learn(cls, tiles: Sequence[Tile], ratio: int) -> Regression:
        """Fit the weights one scale coarser than they are used at.

        Ridge regression, pulled towards an injection of all of PAN's details by one gain per
        band, the more so the fewer pixels there are per weight. Noise is averaged away when a
        scene is reduced; what it adds to the details at the scale where the weights are used is
        added to their covariance, so that it is not sharpened.

        Args:
            tiles: at least one.
            ratio: MS pixels per pixel of the coarser MS.
        """
        gain = _estimate_gain(tiles)
        noise = np.median([tile.noise for tile in tiles], axis=0)
        bands = len(tiles[0].ms)
        split, inputs = len(PAN_SIGMAS), len(PAN_SIGMAS) + len(MS_SIGMAS) * bands
        count, _, covariance = _moments(
            _regressors(tile, ratio, gain) for tile in tiles if min(tile.pan.shape) >= ratio
        )
        if not count:
            none = np.zeros((bands, split)), np.zeros((bands, inputs - split))
            return cls(ratio, gain, *none, noise[1:])
        covariance = covariance + _covariance_of_noise(noise, ratio)
        std = np.sqrt(np.diag(covariance)[:inputs])
        of_pan = np.arange(inputs) < split
        levels = (max(np.abs(image).max() for image in images) for images in zip(*tiles))
        of_pans, _, of_ms, *_ = levels
        varied = std > _FLAT * np.where(of_pan, of_pans, of_ms)
        scale = np.divide(1.0, std, out=np.zeros(inputs), where=varied)
        gram = covariance[:inputs, :inputs] * np.outer(scale, scale)
        shared = covariance[:inputs, inputs:] * scale[:, None]

        injection = np.where(of_pan & varied, std, 0.0)
        spread = injection @ gram @ injection
        prior = np.outer(injection, (injection @ shared) / (spread or 1.0))
        load = inputs * ratio**2 / count
        ridge = sum(factor * load**power for power, factor in enumerate(_RIDGE))
        weights = prior + np.linalg.solve(gram + ridge * np.eye(inputs), shared - gram @ prior)
        weights = (scale[:, None] * weights).T
        return cls(ratio, gain, weights[:, :split], weights[:, split:], noise[1:])

    @classmethod
    def of(cls, pair: Pair, check: Callable[[], None] = lambda: None) -> Regression:
        """Learn from a pair, see `read_tiles`."""
        return cls.learn(read_tiles(pair, check), pair.ratio)

    def fuse(self, pair: Pair, box: Box) -> np.ndarray:
        """Fuse a box of PAN pixels, (C, H, W) float32 DN; the same whatever the box."""
        up = [lagrange_taps(pair.ms_positions(axis, box)) for axis in (0, 1)]
        spans = [(t.span()[0] - MS_REACH, t.span()[1] + MS_REACH) for t in up]
        lms = resample(
            self._of_ms(pair.read_ms(*spans)[0]),
            *(t.since(span[0] + MS_REACH) for t, span in zip(up, spans)),
        )
        reach = pan_reach(pair.pixel)
        rows, columns = (box.top - reach, box.bottom + reach), (box.left - reach, box.right + reach)
        return lms + self._of_pan(pair.read_pan(rows, columns)[0], pair.pixel)

    def fuse_image(self, pan: np.ndarray, ms: np.ndarray) -> np.ndarray:
        """Fuse a whole image without georeferencing, pixels being areas.

        Args:
            pan: (H, W) float32 DN.
            ms: (C, H / ratio, W / ratio) float32 DN, `ratio` being this regression's.

        Returns:
            (C, H, W) float32 DN.
        """
        margin = LAGRANGE_POINTS // 2  # edges are repeated before the details are found
        sharp = self._of_ms(_padded(ms, MS_REACH + margin))
        cut = slice(margin * self.ratio, -margin * self.ratio)
        lms = interpolate(sharp, self.ratio)[:, cut, cut]
        return lms + self._of_pan(_padded(pan, pan_reach(self.ratio)), self.ratio)

    def _of_pan(self, padded: np.ndarray, ratio: float) -> np.ndarray:
        """What PAN, (H + 2 reach, W + 2 reach) with `pan_reach`, adds: (C, H, W)."""
        return np.tensordot(self.pan.astype(np.float32), _pan_details(padded, ratio), 1)

    def _of_ms(self, padded: np.ndarray) -> np.ndarray:
        """The MS, (C, h + 2 reach, w + 2 reach) with `MS_REACH`, and what it adds: (C, h, w)."""
        inner = padded[:, MS_REACH:-MS_REACH, MS_REACH:-MS_REACH]
        found = _details(padded, MS_SIGMAS, MS_REACH)
        return inner + np.tensordot(self.ms.astype(np.float32), found, 1)


def read_tiles(pair: Pair, check: Callable[[], None] = lambda: None) -> list[Tile]:
    """What can be learnt from: tiles all over a pair, whose shift is taken as corrected.

    Args:
        pair: the scene.
        check: called before each tile; may raise to stop.
    """
    found = []
    for box in tiles(pair.overlap, pair.ratio, TILE * pair.ratio, at_most=TILES_PER_AXIS):
        check()
        found.append(_read_tile(pair, box))
    return found


def _read_tile(pair: Pair, box: Box) -> Tile:
    """The MS pixels whose centres lie in the box, with what PAN shows there."""
    spans = []
    for axis, size in enumerate((pair.ms.grid.height, pair.ms.grid.width)):
        positions = np.clip(np.rint(pair.ms_positions(axis, box)[[0, -1]]), 0, size - 1)
        spans.append((int(positions[0]), int(positions[1]) + 1))
    ms, ms_valid = pair.read_ms(*spans)
    at = [pair.pan_positions(axis, np.arange(*span)) for axis, span in enumerate(spans)]
    margin = pan_reach(pair.pixel)
    blocks = [(math.floor(p[0]) - margin, math.ceil(p[-1]) + margin + 1) for p in at]
    pan, pan_valid = pair.read_pan(*blocks)
    rows, columns = (positions - block[0] for positions, block in zip(at, blocks))
    return Tile.of(pan, ms, pan_valid, rows, columns, pair.pixel, ms_valid)


def estimate_noise(image: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Standard deviation of white noise, from where the image is smoothest.

    Response to the difference of two Laplacians (Immerkaer 1996, doi:10.1006/cviu.1996.0060) in
    the blocks of 8 x 8 pixels where it is lowest. White noise answers to the same mask with its
    pixels two apart just as much, land that has passed an optical system far more; by that ratio
    texture is told from noise where there is no smooth block.

    Args:
        image: (B, H, W).
        valid: (H, W) bool; blocks with other pixels in or around them have no say.

    Returns:
        (B,) float64; 0 for an image that shows too little to tell.
    """
    if min(image.shape[1:]) < _NOISE_BLOCK + 4:
        return np.zeros(len(image))
    whole = _whole_blocks(valid)
    if not whole.any():
        return np.zeros(len(image))
    image = image.astype(np.float64)
    near = _laplacian_power(image[:, 1:-1, 1:-1], 1)[:, whole]
    far = _laplacian_power(image, 2)[:, whole]
    count = max(int(_NOISE_QUANTILE * near.shape[1]), 1)
    smoothest = np.argsort(near, axis=1)[:, :count]
    near, far = (np.take_along_axis(p, smoothest, 1).mean(axis=1) for p in (near, far))
    whiteness = np.divide(near, far, out=np.zeros(len(image)), where=far > 0)
    low, high = _WHITENESS
    return np.sqrt(near * np.clip((whiteness - low) / (high - low), 0, 1)) / _SMOOTHEST


def _whole_blocks(valid: np.ndarray) -> np.ndarray:
    """(blocks,) bool as in `_laplacian_power`: whether all that a block is made of is valid."""
    holes = np.pad(~valid, ((1, 0), (1, 0))).cumsum(axis=0).cumsum(axis=1)
    rows, columns = (np.arange((n - 4) // _NOISE_BLOCK) * _NOISE_BLOCK for n in valid.shape)
    span = _NOISE_BLOCK + 4
    inside = holes[np.ix_(rows + span, columns + span)] + holes[np.ix_(rows, columns)]
    inside -= holes[np.ix_(rows, columns + span)] + holes[np.ix_(rows + span, columns)]
    return (inside == 0).ravel()


def _laplacian_power(image: np.ndarray, step: int) -> np.ndarray:
    """(B, blocks) mean squared response of pixels ``step`` apart; 1 for noise of deviation 1."""
    for axis in (1, 2):
        size = image.shape[axis]
        parts = [np.take(image, np.arange(i * step, size - (2 - i) * step), axis) for i in range(3)]
        image = parts[0] - 2 * parts[1] + parts[2]
    rows, columns = (n // _NOISE_BLOCK for n in image.shape[1:])
    whole = image[:, : rows * _NOISE_BLOCK, : columns * _NOISE_BLOCK]
    blocks = whole.reshape(len(image), rows, _NOISE_BLOCK, columns, _NOISE_BLOCK)
    return (blocks**2).mean(axis=(2, 4)).reshape(len(image), -1) / 36


def _covariance_of_noise(noise: np.ndarray, ratio: int) -> np.ndarray:
    """What noise adds to the covariance of regressors and targets at the finer scale.

    Args:
        noise: (1 + C,) of PAN and MS.
        ratio: PAN pixels per MS pixel.

    Returns:
        (3 + 3 C + C,) squared, in the order of `_regressors`.
    """
    bands, split, scales = len(noise) - 1, len(PAN_SIGMAS), len(MS_SIGMAS)
    # Reducing a scene leaves about this share of its noise, which is in the covariance already.
    power = noise**2 * (1 - 1 / ratio**2)
    pan = np.zeros((2 * pan_reach(ratio) + 1,) * 2)
    pan[pan_reach(ratio), pan_reach(ratio)] = 1
    of_pan = _pan_details(_padded(pan, pan_reach(ratio)), ratio).reshape(split, -1)
    ms = np.zeros((1, 4 * MS_REACH + 1, 4 * MS_REACH + 1))
    ms[0, 2 * MS_REACH, 2 * MS_REACH] = 1
    seen = np.concatenate([_details(_padded(ms, MS_REACH), MS_SIGMAS, MS_REACH), ms])
    of_ms = interpolate(seen, ratio).reshape(scales + 1, -1)
    of_ms[-1] *= -1  # the target is the truth without the interpolated MS
    shared = of_ms @ of_ms.T / ratio**2  # a mean over the places between MS pixels
    size = split + (scales + 1) * bands
    added = np.zeros((size, size))
    added[:split, :split] = power[0] * (of_pan @ of_pan.T)
    for band in range(bands):
        at = split + band + bands * np.arange(scales + 1)
        added[np.ix_(at, at)] = power[1 + band] * shared
    return added


def _estimate_gain(tiles: Sequence[Tile]) -> float:
    """The MTF gain by which low-passed PAN is explained best by all bands together."""
    bands = len(tiles[0].ms)
    count, mean, covariance = _moments((np.concatenate([t.ms, t.lows]), t.valid) for t in tiles)
    shared, own = covariance[:bands, bands:], np.diag(covariance)[bands:]
    if not count or own.min() <= (_FLAT * np.abs(mean[bands:]).max()) ** 2:
        return DEFAULT_MS_GAIN
    weights = np.linalg.lstsq(covariance[:bands, :bands], shared, rcond=None)[0]
    unexplained = 1 - np.sum(shared * weights, axis=0) / own
    best = int(np.argmin(unexplained))
    if not unexplained[best] < _UNEXPLAINED:
        return DEFAULT_MS_GAIN
    if not 0 < best < len(_GAINS) - 1:
        return _GAINS[best]
    near = slice(best - 1, best + 2)
    square, slope, _ = np.polyfit(_GAINS[near], unexplained[near], 2)
    return float(-slope / (2 * square)) if square > 0 else _GAINS[best]


def _moments(
    images: Iterable[tuple[np.ndarray, np.ndarray]],
) -> tuple[int, np.ndarray, np.ndarray]:
    """Count, mean and covariance of the (B, h, w) images' pixels where (h, w) bool says so."""
    count, sums, products = 0, np.zeros(1), np.zeros((1, 1))
    for image, valid in images:
        rows = image[:, valid].astype(np.float64)
        count += rows.shape[1]
        sums = sums + rows.sum(axis=1)
        products = products + rows @ rows.T
    mean = sums / max(count, 1)
    covariance = products / max(count, 1) - np.outer(mean, mean)
    np.fill_diagonal(covariance, np.maximum(np.diag(covariance), 0))
    return count, mean, covariance


def coarser(tile: Tile, ratio: int, gain: float) -> tuple[Tile, np.ndarray]:
    """Make of a tile a pair whose truth is known.

    Args:
        tile: of at least one pixel of the coarser MS.
        ratio: PAN pixels per MS pixel.
        gain: MTF of the MS at its Nyquist frequency.

    Returns:
        the tile, cut to whole pixels of a coarser MS, its `Tile.ms` being the truth; and that
        coarser MS, (C, h / ratio, w / ratio) float32 DN.
    """
    height, width = (n - n % ratio for n in tile.pan.shape)
    part = Tile(
        tile.pan[:height, :width],
        tile.lows[:, :height, :width],
        tile.ms[:, :height, :width],
        tile.valid[:height, :width],
        tile.noise,
    )
    rows, columns = (np.arange(n // ratio) * ratio + (ratio - 1) / 2 for n in (height, width))
    return part, lowpass(part.ms, [gain] * len(part.ms), ratio, rows, columns)


def _regressors(tile: Tile, ratio: int, gain: float) -> tuple[np.ndarray, np.ndarray]:
    """Details of PAN, of the coarser MS, and what this lacks: (3 + 3 C + C, h, w), (h, w) bool."""
    part, coarse = coarser(tile, ratio, gain)
    found = np.concatenate(
        [
            _pan_details(_padded(part.pan, pan_reach(ratio)), ratio),
            interpolate(_details(_padded(coarse, MS_REACH), MS_SIGMAS, MS_REACH), ratio),
            part.ms - interpolate(coarse, ratio),
        ]
    )
    return found, part.valid


def _pan_details(padded: np.ndarray, ratio: float) -> np.ndarray:
    """(3, H, W) of PAN with `pan_reach` around it."""
    return _details(padded[None], [s * ratio for s in PAN_SIGMAS], pan_reach(ratio))


def _details(padded: np.ndarray, sigmas: Sequence[float], reach: int) -> np.ndarray:
    """Differences of Gaussians, from the finest: image - blurred, blurred - more blurred...

    Args:
        padded: (B, h + 2 reach, w + 2 reach).
        sigmas: standard deviations in pixels, rising.
        reach: at least `GAUSSIAN_REACH` times the last one.

    Returns:
        (len(sigmas) * B, h, w), all bands of the finest first.
    """
    rows, columns = (np.arange(reach, n - reach) for n in padded.shape[-2:])
    blurred = [padded[:, reach:-reach, reach:-reach]]
    blurred += [resample(padded, gaussian_taps(rows, s), gaussian_taps(columns, s)) for s in sigmas]
    return np.concatenate([a - b for a, b in zip(blurred, blurred[1:])])


def _padded(image: np.ndarray, reach: int) -> np.ndarray:
    return np.pad(image, [(0, 0)] * (image.ndim - 2) + [(reach, reach)] * 2, mode="edge")
