# SPDX-License-Identifier: GPL-3.0-or-later
"""Degradation by Wald's protocol (Wald et al. 1997): a coarser pair whose truth is known.

Filters are Gaussian with a given MTF at the coarse Nyquist frequency, read at the coarse pixels'
centres. The sampling phase is an explicit choice: `area_phase`, where a coarse pixel covers
ratio x ratio fine ones, is how products are georeferenced; DLPan samples at index 4i + 2.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ssdiff_qgis.engine.resample import (
    Taps,
    gaussian_sigma,
    gaussian_taps,
    lagrange_taps,
    resample,
)


def area_phase(ratio: int) -> float:
    """Centre of the first coarse pixel in fine index units when pixels are areas."""
    return (ratio - 1) / 2


def degrade_ms(
    image: np.ndarray,
    ratio: int,
    gains: Sequence[float] | np.ndarray,
    phase: tuple[float, float] | None = None,
) -> np.ndarray:
    """Low-pass each band by its MTF and sample it ``ratio`` times coarser.

    Args:
        image: (C, H, W) float.
        ratio: fine pixels per coarse pixel.
        gains: C MTF gains at the coarse Nyquist frequency.
        phase: (rows, columns), centre of the first coarse pixel in fine index units; None for
            `area_phase`.

    Returns:
        (C, H // ratio, W // ratio), the image's dtype.
    """
    phase = phase or (area_phase(ratio),) * 2
    bands = []
    for band, gain in zip(image, gains):
        sigma = gaussian_sigma(gain, ratio)
        taps = [
            gaussian_taps(np.arange(size // ratio) * ratio + start, sigma).clamped(size)
            for size, start in zip(band.shape, phase)
        ]
        bands.append(resample(band, *taps))
    return np.stack(bands)


def cubic_taps(positions: np.ndarray, scale: float) -> Taps:
    """Antialiased bicubic reduction as MATLAB's imresize does it (Keys 1981, a = -0.5).

    Args:
        positions: (n,) input index units.
        scale: input samples per output sample, at least 1: the kernel is widened by it.
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


def reduce_pan(pan: np.ndarray, rows: np.ndarray, columns: np.ndarray, ratio: int) -> np.ndarray:
    """Bring PAN to the MS's pixels, as DLPan does, by antialiased bicubic reduction.

    Args:
        pan: (H, W) float.
        rows: (h,) PAN index positions of the MS pixels' centres.
        columns: (w,) likewise.
        ratio: PAN pixels per MS pixel.

    Returns:
        (h, w).
    """
    height, width = pan.shape
    return resample(
        pan, cubic_taps(rows, ratio).clamped(height), cubic_taps(columns, ratio).clamped(width)
    )


def interpolate(ms: np.ndarray, ratio: int, phase: tuple[float, float] | None = None) -> np.ndarray:
    """EXP: (..., h, w) onto the fine grid (..., h * ratio, w * ratio) by 12-point Lagrange."""
    phase = phase or (area_phase(ratio),) * 2
    taps = [
        lagrange_taps((np.arange(size * ratio) - start) / ratio).clamped(size)
        for size, start in zip(ms.shape[-2:], phase)
    ]
    return resample(ms, *taps)
