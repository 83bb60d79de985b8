# SPDX-License-Identifier: GPL-3.0-or-later
"""What of the residual against the MS is noise, and the residual without it.

What a pansharpened image lacks of the MS is colour that it should have, and noise: the sensor's,
aliasing of the MS, misregistration of its bands. Given back and sharpened by back-projection, noise
is seen as coloured speckle. The two are told apart by their place in the spectrum and in the image:
noise is white and everywhere, missing colour smooth or in single places.

So the finest scale of the residual, of a wavelet transform with B3 splines (Starck and Murtagh
1994, bibcode 1994A&A...288..342S), is weighted pixel by pixel by the part of its local power that
is not noise (Lee 1980, doi:10.1109/TPAMI.1980.4766994); the coarser scales, in which little noise
is left, are kept.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ssdiff_qgis.engine.scene.noise_level import laplacian_difference

REACH = 4
"""Pixels to each side that `denoised` looks at."""
_SPLINE = np.array([1, 4, 6, 4, 1], np.float32) / 16
_NEAR = np.full(5, 0.2, np.float32)
# Standard deviation of the finest scale of white noise of deviation 1.
_FINEST = float(np.sqrt(1 - 2 * _SPLINE[2] ** 2 + np.sum(_SPLINE**2) ** 2))
_MEDIAN = 0.6745
"""Median absolute value of normal noise of standard deviation 1."""


def residual_noise(parts: Iterable[tuple[np.ndarray, np.ndarray]]) -> np.ndarray | None:
    """Standard deviation of the white noise in a residual.

    From the median of its response to the difference of two Laplacians (Immerkaer 1996,
    doi:10.1006/cviu.1996.0060), which sees nothing but the highest frequencies; the median, because
    missing colours are few and strong.

    Args:
        parts: Residuals (C, h, w) DN, and whether their pixels are known, (h, w) bool.

    Returns:
        (C,) float32 DN; None if no pixel is known with all eight around it.

    Example:
        >>> noise = np.random.default_rng(0).normal(0, 3, (1, 200, 200))
        >>> residual_noise([(noise, np.ones((200, 200), bool))]).round(1)
        array([3.], dtype=float32)
    """
    found = []
    for residual, known in parts:
        if min(known.shape) < 3:
            continue
        whole = known
        for axis in (0, 1):
            whole = _all_of_three(whole, axis)
        response = laplacian_difference(residual)
        found.append(np.abs(response[:, whole]) / 6)
    if not sum(response.shape[1] for response in found):
        return None
    level: np.ndarray = np.median(np.concatenate(found, axis=1), axis=1) / _MEDIAN
    return level.astype(np.float32)


def denoised(residual: np.ndarray, noise: np.ndarray) -> np.ndarray:
    """A residual without what is noise in it.

    All bands have the same weights: the noise of each is its own, what a place lacks of colour is
    seen in several, so their mean power, in units of the noise, tells the two apart better.

    Args:
        residual: (C, h, w) float32 DN.
        noise: Standard deviation of the white noise, (C,) float32 DN.

    Returns:
        (C, h - 8, w - 8) float32 DN: smaller by `REACH` on every side.

    Example:
        Of a single strong value nearly all is left, of noise little:

        >>> image = np.random.default_rng(0).normal(0, 1, (2, 40, 40)).astype(np.float32)
        >>> bool(denoised(image, np.ones(2)).std() < 0.5)
        True
        >>> image[:, 20, 20] = 50
        >>> bool(denoised(image, np.ones(2))[:, 16, 16].min() > 45)
        True
    """
    kept: np.ndarray = residual[:, REACH:-REACH, REACH:-REACH].copy()
    noisy = np.flatnonzero(noise > 0)
    if not noisy.size:
        return kept
    # Band by band, twice: of wide rasters all scales of all bands are not held at once.
    power = np.zeros(residual[0, 2:-2, 2:-2].shape, np.float32)
    for band in noisy:
        _, finest = _scales(residual[band])
        power += (finest / np.float32(_FINEST * noise[band])) ** 2
    power = _filtered(power / np.float32(noisy.size), _NEAR)
    weight = 1 - 1 / np.maximum(power, np.float32(1))
    for band in noisy:
        smooth, finest = _scales(residual[band])
        kept[band] = smooth[2:-2, 2:-2] + weight * finest[2:-2, 2:-2]
    return kept


def _scales(band: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """What is smooth in a band and its finest scale, smaller by two on every side."""
    smooth = _filtered(band, _SPLINE)
    return smooth, band[2:-2, 2:-2] - smooth


def _filtered(image: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    """Filter rows and columns of (h, w) by five weights; smaller by two on every side."""
    for axis in (0, 1):
        along = np.moveaxis(image, axis, 0)
        size = len(along) - len(kernel) + 1
        total = kernel[0] * along[:size]
        for k in range(1, len(kernel)):
            total += kernel[k] * along[k : k + size]
        image = np.moveaxis(total, 0, axis)
    return image


def _all_of_three(known: np.ndarray, axis: int) -> np.ndarray:
    """Whether a pixel and both beside it along an axis are known."""
    along = np.moveaxis(known, axis, 0)
    return np.moveaxis(along[:-2] & along[1:-1] & along[2:], 0, axis)
