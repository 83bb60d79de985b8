# SPDX-License-Identifier: GPL-3.0-or-later
"""Separable resampling at arbitrary positions: interpolation and low-pass filters.

A resampling of one axis is a `Taps`: for each output sample, the input samples it is made of and
their weights. It depends on positions alone, so a tile of a raster gets the same values as the
whole. Positions are in index units of the input axis: the centre of sample i is at i.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.matrix import SMALL, multiply

LAGRANGE_POINTS = 12
GAUSSIAN_REACH = 5.0
"""Where the Gaussian is cut, in standard deviations."""
_ALONG = 32
"""Output samples of a block of the banded matrix."""


@dataclass(frozen=True)
class Taps:
    """One axis of a resampling: ``out[j] = sum_k weight[j, k] * input[index[j, k]]``.

    Attributes:
        index: Numbers of the input samples, (n, k) int64; outside the input until `clamped`.
        weight: Weights of the samples, (n, k) float64, whose rows sum to 1.
    """

    index: np.ndarray
    weight: np.ndarray

    def clamped(self, size: int) -> Taps:
        """Replace indices outside [0, size) by the nearest sample (edge replication)."""
        return Taps(np.clip(self.index, 0, size - 1), self.weight)

    def mirrored(self, size: int) -> Taps:
        """Replace indices outside [0, size) by mirroring there, the edge sample repeated."""
        index = self.index % (2 * size)
        return Taps(np.minimum(index, 2 * size - 1 - index), self.weight)

    def span(self) -> tuple[int, int]:
        """First and one-past-last input index that is used."""
        return int(self.index.min()), int(self.index.max()) + 1

    def since(self, first: int) -> Taps:
        """The same taps for an input that begins at sample ``first``."""
        return Taps(self.index - first, self.weight)

    def banded(self, dtype: np.dtype) -> _Banded:
        """The same as a matrix; that of float32 is made once for all images."""
        return self._single if dtype == np.float32 else self._banded(dtype)

    @cached_property
    def _single(self) -> _Banded:
        return self._banded(np.dtype(np.float32))

    def _banded(self, dtype: np.dtype) -> _Banded:
        samples = len(self.index)
        firsts = np.arange(0, samples, _ALONG)
        ends = np.maximum.reduceat(self.index.max(axis=1), firsts) + 1
        begins = np.minimum.reduceat(self.index.min(axis=1), firsts)
        wide = int((ends - begins).max())
        row = np.arange(samples)
        place = (self.index - begins[row // _ALONG, None]) + wide * row[:, None]
        # Where taps are clamped, several of a row fall on one sample.
        weight = np.bincount(place.ravel(), self.weight.ravel(), samples * wide)
        span = int(begins.min()), int(ends.max())
        return _Banded(span, begins.tolist(), weight.astype(dtype).reshape(samples, wide))


class _Banded(NamedTuple):
    """Taps as a banded matrix, in blocks of `_ALONG` output samples.

    Attributes:
        span: First and one-past-last input index that is used.
        begins: First input sample of each block.
        weight: Weights of the input samples from there on, (n, w) of a float type.
    """

    span: tuple[int, int]
    begins: list[int]
    weight: np.ndarray


def lagrange_taps(positions: np.ndarray) -> Taps:
    """12-point Lagrange interpolation at each of (n,) float positions.

    At half-sample positions these are the weights of the 23-tap filter of the field's EXP
    (Aiazzi et al. 2002, doi:10.1109/TGRS.2002.803623): 0.5 * 0.610668 = 0.305334 and so on. At
    whole positions they give the sample itself.

    Example:
        >>> lagrange_taps(np.array([2.5])).weight[0, 5:8].round(6).tolist()
        [0.610668, 0.610668, -0.145397]
    """
    positions = np.asarray(positions, dtype=np.float64)
    base = np.floor(positions)
    nodes = np.arange(LAGRANGE_POINTS) - (LAGRANGE_POINTS // 2 - 1)
    distance = (positions - base) - nodes[:, None]
    # Of each node the distances to all others: those before it, times those after it.
    weight = np.ones_like(distance)
    np.cumprod(distance[:-1], axis=0, out=weight[1:])
    weight[:-1] *= np.cumprod(distance[:0:-1], axis=0)[::-1]
    apart = nodes - nodes[:, None]
    weight /= np.prod(apart + np.eye(LAGRANGE_POINTS), axis=0)[:, None]
    return Taps(base.astype(np.int64)[:, None] + nodes, weight.T)


def gaussian_sigma(gain: float, ratio: float) -> float:
    """Standard deviation, in fine pixels, of the Gaussian with a given MTF at the coarse Nyquist.

    exp(-2 pi^2 sigma^2 f^2) = gain at f = 1/(2 ratio); the shape that DLPan's genMTF assumes
    (Aiazzi et al. 2006, doi:10.14358/PERS.72.5.591).

    Example:
        >>> round(gaussian_sigma(0.3, 4), 4)
        1.9758
    """
    return ratio * math.sqrt(-2.0 * math.log(gain)) / math.pi


def gaussian_taps(positions: np.ndarray, sigma: float) -> Taps:
    """Gaussian low-pass of standard deviation ``sigma`` (input samples), read at ``positions``.

    Example:
        >>> taps = gaussian_taps(np.array([0.0, 1.5]), sigma=1.0).clamped(4)
        >>> taps.weight.sum(axis=1).round(6).tolist(), taps.span()
        ([1.0, 1.0], (0, 4))
    """
    positions = np.asarray(positions, dtype=np.float64)
    reach = math.ceil(GAUSSIAN_REACH * sigma)
    centre = np.rint(positions)
    offsets = np.arange(-reach, reach + 1)
    distance = (centre - positions)[:, None] + offsets
    weight = np.exp(-0.5 * (distance / sigma) ** 2)
    weight /= weight.sum(axis=1, keepdims=True)
    return Taps(centre.astype(np.int64)[:, None] + offsets, weight)


def cubic_taps(positions: np.ndarray, scale: float) -> Taps:
    """Antialiased bicubic reduction as MATLAB's imresize does it (Keys 1981, a = -0.5).

    Args:
        positions: Positions, (n,) float, in input index units.
        scale: Input samples per output sample, at least 1: the kernel is widened by it.
    """
    positions = np.asarray(positions, dtype=np.float64)
    reach = int(np.ceil(2 * scale)) + 1
    centre = np.floor(positions)
    offsets = np.arange(-reach, reach + 1)
    x = np.abs((centre - positions)[:, None] + offsets) / scale
    weight = np.where(
        x <= 1, 1.5 * x**3 - 2.5 * x**2 + 1, np.where(x < 2, ((5 - x) * x - 8) * x * 0.5 + 2, 0)
    )
    weight /= weight.sum(axis=1, keepdims=True)
    return Taps(centre.astype(np.int64)[:, None] + offsets, weight)


def resample(image: np.ndarray, rows: Taps, columns: Taps) -> np.ndarray:
    """Apply taps to both axes of (..., H, W); returns (..., n, m) in the image's float dtype."""
    return resample_axis(resample_axis(image, rows, -2), columns, -1)


def interpolate(
    image: np.ndarray, ratio: int, phase: tuple[float, float] | None = None
) -> np.ndarray:
    """Interpolate a whole image onto finer pixels by 12-point Lagrange; edges replicated.

    Args:
        image: Image, (..., h, w) float.
        ratio: Fine pixels per pixel.
        phase: Centre of the first pixel (rows, columns) in fine index units; None where pixels
            are areas, ``(ratio - 1) / 2``.

    Returns:
        (..., h * ratio, w * ratio), the image's dtype.

    Example:
        >>> fine = interpolate(np.ones((1, 4, 4), np.float32), 2)
        >>> fine.shape, bool(np.allclose(fine, 1))
        ((1, 8, 8), True)
    """
    starts = phase or ((ratio - 1) / 2,) * 2
    taps = [
        lagrange_taps((np.arange(size * ratio) - start) / ratio).clamped(size)
        for size, start in zip(image.shape[-2:], starts)
    ]
    return resample(image, *taps)


def lowpass(
    image: np.ndarray,
    gains: Sequence[float] | np.ndarray,
    ratio: float,
    rows: np.ndarray,
    columns: np.ndarray,
) -> np.ndarray:
    """Low-pass each band by its MTF and read it at some positions; edges replicated.

    Args:
        image: Image, (C, H, W) float.
        gains: MTF gains of the C bands at the coarse Nyquist frequency, see `gaussian_sigma`.
        ratio: Fine pixels per coarse pixel.
        rows: Row positions in the image, (n,) float.
        columns: Column positions in the image, (m,) float.

    Returns:
        (C, n, m), the image's dtype.

    Example:
        >>> centres = np.array([1.5, 5.5])
        >>> lowpass(np.full((1, 8, 8), 7.0), [0.3], 4, centres, centres).round(6).tolist()
        [[[7.0, 7.0], [7.0, 7.0]]]
    """
    bands = []
    for band, gain in zip(image, gains):
        sigma = gaussian_sigma(gain, ratio)
        taps = [
            gaussian_taps(positions, sigma).clamped(size)
            for positions, size in zip((rows, columns), band.shape)
        ]
        bands.append(resample(band, *taps))
    return np.stack(bands)


def resample_axis(image: np.ndarray, taps: Taps, axis: int) -> np.ndarray:
    """Apply taps to one axis of (..., H, W), -2 or -1, in the image's float dtype.

    Products with the blocks of a banded matrix: the zeros in a block cost less in a matrix product
    than leaving them out does otherwise.
    """
    size, samples = image.shape[axis], len(taps.index)
    shape = list(image.shape)
    shape[axis] = samples
    out = np.empty(shape, image.dtype)
    if not out.size:
        return out
    (low, high), begins, weight = taps.banded(image.dtype)
    if low < 0 or high > size:
        raise IndexError(f"taps reach from {low} to {high - 1} of {size} samples")
    wide = weight.shape[1]
    across = max(SMALL // (min(samples, _ALONG) * wide), 1)
    others = range(0, image.shape[-3 - axis], across)
    for first, begin in zip(range(0, samples, _ALONG), begins):
        to, samples_of_it = slice(first, first + _ALONG), slice(begin, begin + wide)
        block = weight[to, : size - begin]
        for other in others:
            part = slice(other, other + across)
            if axis == -2:
                multiply(block, image[..., samples_of_it, part], out=out[..., to, part])
            else:
                multiply(image[..., part, samples_of_it], block.T, out=out[..., part, to])
    return out
