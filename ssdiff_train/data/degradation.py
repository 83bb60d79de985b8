# SPDX-License-Identifier: GPL-3.0-or-later
"""Degradation by Wald's protocol (Wald et al. 1997): a coarser pair whose reference is known.

Filters are Gaussian with a given MTF at the coarse Nyquist frequency, read at the coarse pixels'
centres. The sampling phase is an explicit choice: `area_phase`, where a coarse pixel covers
ratio x ratio fine ones, is how products are georeferenced; DLPan samples at index 4i + 2.
`degrade_as_benchmark` makes pairs as DLPan and PanCollection do, by their own filters.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.geometry.resample import cubic_taps, lowpass, resample
from ssdiff_qgis.engine.metrics import dlpan
from ssdiff_qgis.engine.sensors import ms_gains


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
        image: (C, H, W) float image.
        ratio: Fine pixels per coarse pixel.
        gains: C MTF gains at the coarse Nyquist frequency.
        phase: (rows, columns), centre of the first coarse pixel in fine index units; None for
            `area_phase`.

    Returns:
        (C, H // ratio, W // ratio), the image's dtype.

    Example:
        >>> import numpy as np
        >>> degrade_ms(np.full((1, 8, 12), 7.0), 4, [0.3]).shape
        (1, 2, 3)
    """
    phase = phase or (area_phase(ratio),) * 2
    rows, columns = (
        np.arange(size // ratio) * ratio + start for size, start in zip(image.shape[-2:], phase)
    )
    return lowpass(image, gains, ratio, rows, columns)


def reduce_pan(pan: np.ndarray, rows: np.ndarray, columns: np.ndarray, ratio: int) -> np.ndarray:
    """Bring PAN to the MS's pixels, as DLPan does, by antialiased bicubic reduction.

    Args:
        pan: (H, W) float PAN.
        rows: (h,) rows of the MS pixels' centres in index units of PAN.
        columns: (w,) columns of the MS pixels' centres in index units of PAN.
        ratio: PAN pixels per MS pixel.

    Returns:
        (h, w), PAN's dtype.
    """
    height, width = pan.shape
    return resample(
        pan, cubic_taps(rows, ratio).clamped(height), cubic_taps(columns, ratio).clamped(width)
    )


class BenchmarkPair(NamedTuple):
    """A reduced pair as PanCollection's files hold it, float64 in the units of its source.

    Attributes:
        pan: (h, w) PAN on the grid of the original MS, which is the reference (``gt``).
        ms: (C, h / ratio, w / ratio) MS.
        lms: (C, h, w), the MS interpolated; not clipped.
    """

    pan: np.ndarray
    ms: np.ndarray
    lms: np.ndarray


def degrade_as_benchmark(
    pan: np.ndarray,
    ms: np.ndarray,
    ratio: int,
    *,
    sensor: str | None = None,
    gains: Sequence[float] | None = None,
    phase: int | None = None,
) -> BenchmarkPair:
    """Reduce a registered pair as DLPan's resize_images.m does (doi:10.1109/MGRS.2020.3019315).

    The MS is low-passed by the 41-tap filters of its MTF and every ``ratio``-th pixel taken; PAN
    is reduced by MATLAB's bicubic imresize, without its MTF; ``lms`` is interp23tap of the MS.

    Args:
        pan: (h * ratio, w * ratio) PAN, its corner that of the MS.
        ms: (C, h, w) MS; h and w multiples of the ratio.
        ratio: PAN pixels per MS pixel.
        sensor: A name in `ssdiff_qgis.engine.sensors.SENSORS`, for its MTF gains; those of an
            unknown sensor are .30.
        gains: C MTF gains themselves, instead of the sensor's.
        phase: First MS pixel taken, of both axes, from 0; None for DLPan's, ``ratio // 2``. At
            other phases, and at ratios that are no power of two, ``lms`` is interpolated by
            12-point Lagrange polynomials to match.

    Returns:
        The reduced pair.

    Raises:
        ValueError: The shapes do not fit each other or the ratio, or the gains or the phase cannot
            be used.
    """
    if ms.ndim != 3 or pan.shape != (ms.shape[1] * ratio, ms.shape[2] * ratio):
        raise ValueError(
            f"the PAN has shape {pan.shape}, the MS {ms.shape}; expected (rows, columns) that are "
            f"{ratio} times those of (bands, rows, columns)"
        )
    chosen = ms_gains(sensor, len(ms)) if gains is None else gains
    low = dlpan.mtf_decimate(ms, chosen, ratio, phase)
    return BenchmarkPair(dlpan.imresize(pan, ratio), low, dlpan.expand(low, ratio, phase))
