# SPDX-License-Identifier: GPL-3.0-or-later
"""Cross-scale regression: a fusion calibrated on the scene itself at reduced resolution.

At reduced resolution the reference is known (`reduced_scale`). There, what the interpolated MS
lacks of the reference is regressed on PAN's spatial details at three scales and on those of all MS
bands at three scales; the weights are then used at full resolution. Unlike an injection with one
gain per band (GSA, MTF-GLP) this knows what the bands tell about each other, and at which scales
PAN speaks for a band; and as its injection is class-wise (`clusters`), it knows leaves from roofs.
How blurred the MS is against PAN is estimated from the scene too (`sharpness`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.resample import (
    LAGRANGE_POINTS,
    interpolate,
    lagrange_taps,
    resample,
)
from ssdiff_qgis.engine.matrix import multiply, product
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.clusters import SoftClusters
from ssdiff_qgis.engine.scene.details import (
    MS_REACH,
    MS_SIGMAS,
    PAN_SIGMAS,
    edges_repeated,
    ms_and_details,
    pan_details,
    pan_reach,
)
from ssdiff_qgis.engine.scene.moments import FLAT, moments
from ssdiff_qgis.engine.scene.reduced_scale import Tile, read_tiles, reduced
from ssdiff_qgis.engine.scene.sharpness import Sharpness
from ssdiff_qgis.engine.threads import ahead

# Regularisation as a share of the regressors' variance: powers of the number of weights per coarse
# pixel, so little where many pixels are given. Chosen on the training scenes, cut to sizes
# from 32 to 256 MS pixels.
_RIDGE = (1e-3, 0.1, 1.0)
# Regularisation of the class-wise part as a fraction of that; chosen in the same way.
_RIDGE_OF_CLASSES = 0.2
# The class-wise part is fitted to at most about so many pixels, chosen at random.
_PIXELS = 200_000
# So many pixels are weighed and so many columns of PAN are fused at a time, to bound the memory.
_AT_ONCE, _COLUMNS = 8192, 4096
# Where less is measured (`sharpness`), to follow it would sharpen the colours by as much: beside
# sharp edges there were coloured fringes, and the result, degraded by the sensor's own MTF, missed
# the MS by two to four times as much.
_SOFTEST = 0.2


@dataclass(frozen=True)
class Regression:
    """Injection weights of a scene, for all of it and for every class of its colours.

    Weights belong to details as large as an MS pixel, so they serve any ratio.

    Attributes:
        ratio: Resolution ratio between the scales that it was fitted to.
        gain: MTF gain of the MS at its Nyquist frequency, relative to PAN's, by which it is
            degraded; 0.2 at least.
        weights: Weights of PAN's details and of those of the MS, (C, 3 + 3 C) float64, finest
            first, all bands of the finest MS details before the next.
        noise: Standard deviations of the noise of the MS bands, (C,) DN.
        classes: Soft clusters of the scene's colours; None where no pixel was given.
        by_class: What each class adds to the weights, (K, C, 3 + 3 C) float64.
    """

    ratio: int
    gain: float
    weights: np.ndarray
    noise: np.ndarray
    classes: SoftClusters | None
    by_class: np.ndarray

    @classmethod
    def fit(
        cls,
        tiles: Sequence[Tile],
        ratio: int,
        threads: int = 1,
        ms_noise: np.ndarray | None = None,
        gain: float | None = None,
    ) -> Regression:
        """Fit the weights at reduced resolution.

        Ridge regression, pulled towards an injection of all of PAN's details by one gain per
        band, the more so the fewer pixels there are per weight; then, pulled towards that, with
        weights of their own for every class of colours. Noise is averaged away when a
        scene is reduced; what it adds to the details at the scale where the weights are used is
        added to their covariance, so that it is not sharpened.

        Args:
            tiles: At least one tile of the scene.
            ratio: Resolution ratio, by which the tiles are reduced.
            threads: Threads that reduce tiles and sum up products; their number changes no bit.
            ms_noise: Standard deviations of the noise of the MS bands, (C,) DN, where more is known
                of it than the tiles say.
            gain: MTF gain of the MS relative to PAN's, where it was measured before.
        """
        if gain is None:
            gain = Sharpness.from_tiles(tiles, threads).gain(ms_noise)
        gain = max(gain, _SOFTEST)
        noise = np.median([tile.noise for tile in tiles], axis=0)
        if ms_noise is not None:
            noise[1:] = ms_noise
        tiles = [tile for tile in tiles if min(tile.pan.shape) >= ratio]
        bands = len(noise) - 1
        inputs = len(PAN_SIGMAS) + len(MS_SIGMAS) * bands
        samples = ahead(lambda tile: _Samples.from_tile(tile, ratio, gain), tiles, threads)
        parts = (np.concatenate([s.details, s.residual]) for s in samples)
        count, _, covariance = moments(parts, threads)
        if not count:
            nothing = np.zeros((bands, inputs))
            return cls(ratio, gain, nothing, noise[1:], None, np.zeros((0, bands, inputs)))
        of_noise, rounding = _covariance_of_noise(noise, ratio), _rounding(tiles)
        load = inputs * ratio**2 / count
        weights = _for_all(covariance + of_noise, rounding, load)
        classes = SoftClusters.fit(np.concatenate([t.ms[:, t.valid] for t in tiles], axis=1))
        every = -(-count // _PIXELS)
        samples = ahead(lambda tile: _Samples.from_tile(tile, ratio, gain, every), tiles, threads)
        by_class = _for_classes(samples, classes, weights, of_noise, rounding, load, threads)
        return cls(ratio, gain, weights, noise[1:], classes, by_class)

    @classmethod
    def from_pair(
        cls,
        pair: Pair,
        progress: Progress = Progress(),  # noqa: B008 - stateless
    ) -> Regression:
        """Fit to tiles all over a co-registered pair, see `read_tiles`."""
        return cls.fit(read_tiles(pair, progress), pair.ratio)

    def fuse(self, pair: Pair, box: Box) -> np.ndarray:
        """Fuse a box of PAN pixels, (C, H, W) float32 DN; but for rounding the same in any box."""
        fused = np.empty((len(pair.bands), box.height, box.width), np.float32)
        for left in range(box.left, box.right, _COLUMNS):
            part = Box(box.top, left, box.bottom, min(left + _COLUMNS, box.right))
            columns = slice(part.left - box.left, part.right - box.left)
            fused[..., columns] = self._fuse(pair, part)
        return fused

    def _fuse(self, pair: Pair, box: Box) -> np.ndarray:
        return self._add(*self._details(pair, box))

    def parts(self, pair: Pair, box: Box) -> InjectionParts:
        """What the fusion of a box of PAN pixels is made of; the same whatever the box."""
        of_ms, of_pan = self._details(pair, box)
        lms, of_bands = np.split(of_ms, [len(self.weights)])
        return InjectionParts(lms, of_pan, of_bands, self._add(of_ms, of_pan))

    @staticmethod
    def _details(pair: Pair, box: Box) -> tuple[np.ndarray, np.ndarray]:
        """Interpolated MS and details of it (C + 3 C, H, W), and those of PAN (3, H, W)."""
        up = [lagrange_taps(pair.ms_positions(axis, box)) for axis in (0, 1)]
        spans = [(t.span()[0] - MS_REACH, t.span()[1] + MS_REACH) for t in up]
        of_ms = resample(
            ms_and_details(pair.read_ms(*spans)[0]),
            *(t.since(span[0] + MS_REACH) for t, span in zip(up, spans)),
        )
        reach = pan_reach(pair.pixel)
        rows, columns = (box.top - reach, box.bottom + reach), (box.left - reach, box.right + reach)
        return of_ms, pan_details(pair.read_pan(rows, columns)[0], pair.pixel)

    def fuse_image(self, pan: np.ndarray, ms: np.ndarray) -> np.ndarray:
        """Fuse a whole image without georeferencing, pixels being areas.

        Args:
            pan: PAN, (H, W) float32 DN.
            ms: MS, (C, H / ratio, W / ratio) float32 DN, `ratio` being this regression's.

        Returns:
            (C, H, W) float32 DN.
        """
        margin = LAGRANGE_POINTS // 2  # edges are repeated before the details are found
        cut = slice(margin * self.ratio, -margin * self.ratio)
        of_ms = interpolate(ms_and_details(edges_repeated(ms, MS_REACH + margin)), self.ratio)
        of_pan = pan_details(edges_repeated(pan, pan_reach(self.ratio)), self.ratio)
        return self._add(of_ms[:, cut, cut], of_pan)

    def _add(self, of_ms: np.ndarray, of_pan: np.ndarray) -> np.ndarray:
        """Weigh details (3 C, ...) that follow the MS (C, ...), and PAN's (3, ...): (C, ...)."""
        bands, shape = len(self.weights), of_ms.shape[1:]
        of_ms, of_pan = (image.reshape(len(image), -1) for image in (of_ms, of_pan))
        fused = np.empty((bands, of_ms.shape[1]), np.float32)
        weights = self.weights.astype(np.float32)
        by_class = self.by_class.reshape(-1, weights.shape[1]).astype(np.float32)
        for first in range(0, fused.shape[1], _AT_ONCE):
            pixels = slice(first, first + _AT_ONCE)
            details = np.concatenate([of_pan[:, pixels], of_ms[bands:, pixels]])
            part = of_ms[:bands, pixels] + product(weights, details)
            if self.classes:
                memberships = self.classes.memberships(part)
                of_class = product(by_class, details).reshape(*self.by_class.shape[:2], -1)
                part += np.einsum("kn,kcn->cn", memberships, of_class)
            fused[:, pixels] = part
        return fused.reshape(bands, *shape)


class InjectionParts(NamedTuple):
    """What a fused image is made of, float32.

    Attributes:
        lms: MS interpolated, (C, H, W) DN.
        pan_details: PAN's details, finest first, (3, H, W) DN.
        ms_details: Details of the MS, interpolated, all bands of the finest first, (3 C, H, W) DN.
        fused: Fused image, (C, H, W) DN.
    """

    lms: np.ndarray
    pan_details: np.ndarray
    ms_details: np.ndarray
    fused: np.ndarray


class _Samples(NamedTuple):
    """Regressors and regressands in N pixels of a tile, float32.

    Attributes:
        details: Spatial details of PAN and of the reduced MS, (3 + 3 C, N).
        lms: Reduced MS interpolated, (C, N) DN.
        residual: Reference less ``lms``, (C, N) DN.
    """

    details: np.ndarray
    lms: np.ndarray
    residual: np.ndarray

    @classmethod
    def from_tile(cls, tile: Tile, ratio: int, gain: float, every: int = 1) -> _Samples:
        """Take one of ``every`` so many valid pixels, at random; see `reduced` for the rest."""
        part, coarse = reduced(tile, ratio, gain)
        pixels = np.flatnonzero(part.valid)
        if every > 1:
            # Not in steps, which might always fall on the same place within the coarser pixels.
            chosen = np.random.default_rng(0).random(len(pixels)) * every < 1
            pixels = pixels[chosen]
        of_pan = pan_details(edges_repeated(part.pan, pan_reach(ratio)), ratio)
        of_ms = interpolate(ms_and_details(edges_repeated(coarse, MS_REACH)), ratio)
        images = (of_pan, of_ms[len(coarse) :], of_ms[: len(coarse)], part.ms)
        pan, ms, lms, reference = (i.reshape(len(i), -1)[:, pixels] for i in images)
        return cls(np.concatenate([pan, ms]), lms, reference - lms)


def _for_all(covariance: np.ndarray, rounding: np.ndarray, load: float) -> np.ndarray:
    """(C, inputs) weights that serve the whole scene.

    Args:
        covariance: Covariance of details and residual, (inputs + C,) squared.
        rounding: Standard deviations that are nothing but rounding, (inputs,).
        load: Weights per coarse pixel.
    """
    inputs = len(rounding)
    std = np.sqrt(np.diag(covariance)[:inputs])
    varied = std > rounding
    scale = np.divide(1.0, std, out=np.zeros(inputs), where=varied)
    gram = covariance[:inputs, :inputs] * np.outer(scale, scale)
    shared = covariance[:inputs, inputs:] * scale[:, None]
    injection = np.where(varied, std, 0.0)
    injection[len(PAN_SIGMAS) :] = 0
    # Not by BLAS, see `matrix`.
    spread = float(np.einsum("i,ij,j->", injection, gram, injection))
    prior = np.outer(injection, np.einsum("i,ij->j", injection, shared) / (spread or 1.0))
    ridge = _ridge(load) * np.eye(inputs)
    weights = prior + np.linalg.solve(gram + ridge, shared - multiply(gram, prior))
    return (scale[:, None] * weights).T


def _for_classes(
    samples: Iterable[_Samples],
    classes: SoftClusters,
    weights: np.ndarray,
    noise: np.ndarray,
    rounding: np.ndarray,
    load: float,
    threads: int,
) -> np.ndarray:
    """(K, C, inputs), what each class adds to the weights (C, inputs) of the whole scene.

    All at once: what those weights leave of the residual is regressed on the product of every
    membership and every detail.

    Args:
        samples: Pixels to fit to.
        classes: Soft clusters of the scene's colours.
        weights: Weights of the whole scene, (C, inputs).
        noise: Covariance of the noise, see `_covariance_of_noise`.
        rounding: Standard deviations that are nothing but rounding, (inputs,).
        load: Weights of one class per coarse pixel.
        threads: Threads that sum up products.
    """
    bands, inputs = weights.shape
    number = len(classes.centres)
    size = number * inputs

    def rows() -> Iterator[np.ndarray]:
        for sample in samples:
            for first in range(0, sample.lms.shape[1], _AT_ONCE):
                details, lms, residual = (part[:, first : first + _AT_ONCE] for part in sample)
                added = product(weights.astype(np.float32), details)
                memberships = classes.memberships(lms + added)
                products = (memberships[:, None] * details).reshape(size, -1)
                yield np.concatenate([products, residual - added, memberships])

    _, mean, covariance = moments(rows(), threads)
    given, wanted, of_memberships = (
        slice(size),
        slice(size, size + bands),
        slice(size + bands, None),
    )
    membership = mean[of_memberships]
    together = covariance[of_memberships, of_memberships] + np.outer(membership, membership)
    # Noise is as strong in all classes.
    of_details, of_residual = noise[:inputs, :inputs], noise[:inputs, inputs:]
    gram = covariance[given, given] + np.kron(together, of_details)
    left = of_residual - multiply(of_details, weights.T)
    shared = covariance[given, wanted] + np.kron(membership[:, None], left)
    std = np.sqrt(np.diag(gram))
    varied = std > np.kron(np.sqrt(np.diag(together)), rounding)
    scale = np.divide(1.0, std, out=np.zeros(size), where=varied)
    ridge = np.repeat(_RIDGE_OF_CLASSES * _ridge(load / membership), inputs)
    gram = gram * np.outer(scale, scale) + np.diag(ridge)
    found = scale[:, None] * np.linalg.solve(gram, shared * scale[:, None])
    return found.reshape(number, inputs, bands).transpose(0, 2, 1)


def _ridge(load: float | np.ndarray) -> np.ndarray:
    """Regularisation for a number of weights per coarse pixel."""
    return np.asarray(np.polynomial.polynomial.polyval(load, _RIDGE))


def _rounding(tiles: Sequence[Tile]) -> np.ndarray:
    """(3 + 3 C,) standard deviations of details that are nothing but rounding."""
    pan = max(np.abs(tile.pan).max() for tile in tiles)
    ms = max(np.abs(tile.ms).max() for tile in tiles)
    return FLAT * np.repeat([pan, ms], [len(PAN_SIGMAS), len(MS_SIGMAS) * len(tiles[0].ms)])


def _covariance_of_noise(noise: np.ndarray, ratio: int) -> np.ndarray:
    """What noise adds to the covariance of details and residual at full resolution.

    Args:
        noise: Standard deviations of the noise of PAN and of the MS bands, (1 + C,).
        ratio: Resolution ratio, PAN pixels per MS pixel.

    Returns:
        (3 + 3 C + C,) squared, details before the residual.
    """
    bands, split, scales = len(noise) - 1, len(PAN_SIGMAS), len(MS_SIGMAS)
    # Reducing a scene leaves about this share of its noise, which is in the covariance already.
    power = noise**2 * (1 - 1 / ratio**2)
    pan = np.zeros((2 * pan_reach(ratio) + 1,) * 2)
    pan[pan_reach(ratio), pan_reach(ratio)] = 1
    of_pan = pan_details(edges_repeated(pan, pan_reach(ratio)), ratio).reshape(split, -1)
    ms = np.zeros((1, 4 * MS_REACH + 1, 4 * MS_REACH + 1))
    ms[0, 2 * MS_REACH, 2 * MS_REACH] = 1
    itself_first = interpolate(ms_and_details(edges_repeated(ms, MS_REACH)), ratio)
    of_ms = np.roll(itself_first.reshape(scales + 1, -1), -1, axis=0)
    of_ms[-1] *= -1  # the residual is the reference less the interpolated MS
    shared = multiply(of_ms, of_ms.T) / ratio**2  # a mean over the places between MS pixels
    size = split + (scales + 1) * bands
    added = np.zeros((size, size))
    added[:split, :split] = power[0] * multiply(of_pan, of_pan.T)
    for band in range(bands):
        at = split + band + bands * np.arange(scales + 1)
        added[np.ix_(at, at)] = power[1 + band] * shared
    return added
