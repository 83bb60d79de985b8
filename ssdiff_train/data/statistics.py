# SPDX-License-Identifier: GPL-3.0-or-later
"""Statistics of how PAN and the bands of a pair are related, for simulated beside real pairs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.geometry.resample import GAUSSIAN_REACH, gaussian_taps, resample
from ssdiff_qgis.engine.scene.noise_level import estimate_noise

DETAIL_SIGMA = 3.0
"""Standard deviation, in pixels, of the Gaussian than which details are finer."""


class PairStatistics(NamedTuple):
    """How PAN and the bands of a pair of one resolution are related.

    Attributes:
        r2: Fraction of PAN's variance that a linear mixture of the bands explains.
        r2_details: The same of the details of both.
        residual: Standard deviation of what the mixture leaves of PAN, divided by PAN's own.
        pan_nyquist: Fraction of the power of PAN's details that lies beyond 0.7 of the Nyquist
            frequency along one of the axes.
        ms_nyquist: Mean of that fraction over the bands.
        softness: Quotient of these two, MS divided by PAN.
        noise: Standard deviation of PAN's noise, as estimated by the engine, divided by PAN's own.
    """

    r2: float
    r2_details: float
    residual: float
    pan_nyquist: float
    ms_nyquist: float
    softness: float
    noise: float

    @classmethod
    def from_pair(cls, reference: np.ndarray, pan: np.ndarray) -> PairStatistics:
        """Statistics of one pair.

        Args:
            reference: (C, H, W) DN.
            pan: (H, W) DN, at the reference's resolution.
        """
        stack = np.concatenate([reference, pan[None]]).astype(np.float64)
        taps = [gaussian_taps(np.arange(n), DETAIL_SIGMA).clamped(n) for n in pan.shape]
        details = stack - resample(stack, *taps)
        margin = int(GAUSSIAN_REACH * DETAIL_SIGMA) // 2
        inner = details[:, margin:-margin, margin:-margin]
        r2 = _explained(stack)
        fractions = [_nyquist_fraction(band) for band in inner]
        pan_nyquist, ms_nyquist = fractions[-1], float(np.mean(fractions[:-1]))
        noise = estimate_noise(pan[None], np.ones(pan.shape, bool))[0] / max(pan.std(), 1e-9)
        return cls(
            r2,
            _explained(inner),
            float(np.sqrt(max(1 - r2, 0))),
            pan_nyquist,
            ms_nyquist,
            ms_nyquist / max(pan_nyquist, 1e-9),
            float(noise),
        )


def _explained(stack: np.ndarray) -> float:
    """R2 of the last image on the others."""
    flat = stack.reshape(len(stack), -1)
    flat = flat - flat.mean(axis=1, keepdims=True)
    covariance = flat @ flat.T
    shared = covariance[:-1, -1]
    weights = np.linalg.lstsq(covariance[:-1, :-1], shared, rcond=None)[0]
    return float(weights @ shared / covariance[-1, -1])


def _nyquist_fraction(image: np.ndarray) -> float:
    """Fraction of an image's power at frequencies beyond 0.7 of Nyquist, of either axis."""
    window = np.hanning(image.shape[0])[:, None] * np.hanning(image.shape[1])
    power = np.abs(np.fft.fft2((image - image.mean()) * window)) ** 2
    high = [np.abs(np.fft.fftfreq(n, 1.0)) > 0.35 for n in image.shape]
    return float(power[high[0][:, None] | high[1]].sum() / power.sum())


def table(rows: Iterable[tuple[str, PairStatistics]]) -> str:
    """The statistics of several pairs, one a line, below the names of the columns."""
    head = f"{'pair':34}" + "".join(f"{name:>12}" for name in PairStatistics._fields)
    lines = (f"{name[:33]:34}" + "".join(f"{v:12.3f}" for v in d) for name, d in rows)
    return "\n".join([head, *lines])


def quantiles(rows: Sequence[tuple[str, PairStatistics]]) -> list[tuple[str, PairStatistics]]:
    """Median, 5 and 95 % of the statistics of several pairs, column by column."""
    values = np.array([statistics for _, statistics in rows])
    return [
        (f"{fraction:.0%}", PairStatistics(*np.quantile(values, fraction, axis=0).tolist()))
        for fraction in (0.5, 0.05, 0.95)
    ]
