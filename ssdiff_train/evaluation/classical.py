# SPDX-License-Identifier: GPL-3.0-or-later
"""Classical pansharpening, the baselines a model has to beat.

All methods work on whole images in float64 and take the same `PansharpeningInputs`; nothing is
clipped or rounded. PAN and MS need not be in the same units.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
from scipy.optimize import nnls

from ssdiff_qgis.engine.metrics import dlpan

_FLAT = 1e-9
"""Variation below this fraction of the PAN's level is rounding, not detail to regress on."""


@dataclass(frozen=True, eq=False)
class PansharpeningInputs:
    """What the classical methods need of one PAN/MS pair, all as float64.

    Attributes:
        ms: (C, h, w) MS image.
        lms: (C, H, W) MS interpolated to PAN's grid.
        pan: (H, W) PAN.
        pan_low: (h, w) PAN low-passed by the mean MTF of the MS bands, sampled at the MS pixels.
        pan_low_up: (C, H, W) PAN low-passed by each band's MTF, sampled at the MS pixels and
            interpolated back to PAN's grid as the MS was.
        pan_own_low: (h, w) PAN low-passed by its own MTF, sampled at the MS pixels.

    Raises:
        ValueError: The shapes do not belong together.
    """

    ms: np.ndarray
    lms: np.ndarray
    pan: np.ndarray
    pan_low: np.ndarray
    pan_low_up: np.ndarray
    pan_own_low: np.ndarray

    def __post_init__(self) -> None:
        """Convert to float64 and check the shapes."""
        for field in fields(self):
            array = np.asarray(getattr(self, field.name), dtype=np.float64)
            object.__setattr__(self, field.name, array)
        if self.ms.ndim != 3 or self.pan.ndim != 2 or self.pan_low.ndim != 2:
            raise ValueError(
                f"ms has shape {self.ms.shape}, pan {self.pan.shape}, pan_low "
                f"{self.pan_low.shape}; expected (bands, rows, columns) and twice (rows, columns)"
            )
        bands = self.ms.shape[:1]
        expected = {
            "ms": bands + self.pan_low.shape,
            "lms": bands + self.pan.shape,
            "pan_low_up": bands + self.pan.shape,
            "pan_own_low": self.pan_low.shape,
        }
        for name, shape in expected.items():
            found = getattr(self, name).shape
            if found != shape:
                raise ValueError(f"{name} has shape {found}; expected {shape} to fit the others")

    @property
    def ratio(self) -> int:
        """PAN pixels per MS pixel."""
        return round(self.pan.shape[0] / self.pan_low.shape[0])


def exp(inputs: PansharpeningInputs) -> np.ndarray:
    """Interpolate: the MS on PAN's grid, no detail injected.

    Args:
        inputs: The PAN/MS pair.

    Returns:
        A copy of ``lms``, (C, H, W) float64.
    """
    return inputs.lms.copy()


def gsa(inputs: PansharpeningInputs) -> np.ndarray:
    """Gram-Schmidt adaptive (Aiazzi, Baronti, Selva 2007, doi:10.1109/TGRS.2007.901007).

    The intensity I is the affine combination of the bands nearest to PAN in the least squares
    sense, fitted at the MS resolution (``pan_low`` on ``ms``) and applied at PAN's (``lms``);
    then ``lms_b + cov(I, lms_b) / var(I) * (pan - I)``. Fitting I to PAN takes the place of
    matching PAN's histogram to I. Without variation in I nothing is injected.

    Args:
        inputs: The PAN/MS pair.

    Returns:
        Pansharpened image, (C, H, W) float64.
    """
    bands = len(inputs.ms)
    ms_mean = inputs.ms.mean(axis=(1, 2))
    low_mean = inputs.pan_low.mean()
    # Centred, so that the intercept costs no precision; the minimum-norm solution copes with
    # bands that depend on each other.
    design = (inputs.ms - ms_mean[:, None, None]).reshape(bands, -1).T
    weights = np.linalg.lstsq(design, (inputs.pan_low - low_mean).ravel(), rcond=None)[0]
    intensity = np.tensordot(weights, inputs.lms, axes=1) + (low_mean - weights @ ms_mean)
    return np.stack([_inject(inputs.pan, band, intensity, intensity) for band in inputs.lms])


def mtf_glp_fs(inputs: PansharpeningInputs) -> np.ndarray:
    """MTF-GLP with full-scale regression (Vivone et al. 2018, doi:10.1109/TIP.2018.2819501).

    ``lms_b + g_b (pan - low_b)`` with ``g_b = cov(lms_b, pan) / cov(low_b, pan)``, low_b being
    PAN low-passed by the MTF of band b (``pan_low_up``). Without variation in PAN nothing is
    injected.

    PAN's histogram need not be matched to the band's, because that cancels: matching replaces P
    by ``P' = a P + c`` (a not 0), and since a low-pass filter and an interpolation keep constants,
    ``P'_low = a P_low + c``. Then ``cov(lms, P') / cov(P'_low, P') = a cov(lms, P) / (a**2
    cov(P_low, P)) = g / a`` and ``P' - P'_low = a (P - P_low)``; their product stays as it was.

    Args:
        inputs: The PAN/MS pair.

    Returns:
        Pansharpened image, (C, H, W) float64.

    Example:
        >>> rng = np.random.default_rng(0)
        >>> pan = rng.uniform(100, 200, (8, 8))
        >>> low = pan.reshape(2, 4, 2, 4).mean(axis=(1, 3))
        >>> up = low.repeat(4, 0).repeat(4, 1)[None]
        >>> inputs = PansharpeningInputs(2 * low[None], 2 * up, pan, low, up, low)
        >>> bool(np.allclose(mtf_glp_fs(inputs), 2 * pan))
        True
    """
    return np.stack([
        _inject(inputs.pan, band, low, inputs.pan)
        for band, low in zip(inputs.lms, inputs.pan_low_up)
    ])  # fmt: skip


def bdsd_pc(inputs: PansharpeningInputs, gains: Sequence[float]) -> np.ndarray:
    """Band-dependent spatial detail with physical constraints (Vivone 2019).

    ``lms_b + g_b pan - sum_j w_bj lms_j`` with ``g_b >= 0`` and ``w_bj >= 0``: more light in PAN
    never darkens a band, and what is taken from PAN is a sum of bands. The coefficients are those
    which, one scale below, best explain the detail that a second low-pass takes of the MS: the
    non-negative least squares solution of ``g_b pan_own_low - sum_j w_bj low_j = ms'_b - low_b``.
    There, ms' is ``lms`` reduced to the MS pixels by a bicubic filter and low is ms' low-passed by
    the bands' MTF. There is no intercept; unlike with the other regressions an offset of PAN
    matters.
    Source: doi:10.1109/TGRS.2019.2908531, the global version, as the DLPan toolbox has it
    (doi:10.1109/MGRS.2020.3019315).

    Args:
        inputs: The PAN/MS pair; its ratio must be whole.
        gains: C MTF gains of the MS at its Nyquist frequency.

    Returns:
        Pansharpened image, (C, H, W) float64.
    """
    bands = len(inputs.ms)
    ms = dlpan.imresize(inputs.lms, inputs.ratio)
    low = dlpan.mtf_filter(ms, gains, inputs.ratio)
    design = np.stack([inputs.pan_own_low, *-low]).reshape(1 + bands, -1).T
    # Neither a rotation of the equations nor a factor of a column changes a solution; nnls stops
    # at an absolute tolerance, so that all columns are brought to length 1.
    rotation, triangle = np.linalg.qr(design)
    details = rotation.T @ (ms - low).reshape(bands, -1).T
    lengths, strengths = (np.linalg.norm(a, axis=0) for a in (triangle, details))
    lengths[lengths == 0.0] = strengths[strengths == 0.0] = 1.0
    fused = inputs.lms.copy()
    for out, detail, strength in zip(fused, details.T, strengths):
        weights = nnls(triangle / lengths, detail / strength)[0] * strength / lengths
        out += weights[0] * inputs.pan - np.tensordot(weights[1:], inputs.lms, axes=1)
    return fused


def _inject(
    pan: np.ndarray, band: np.ndarray, low: np.ndarray, regressor: np.ndarray
) -> np.ndarray:
    """Add the detail ``pan - low`` to a band with the gain cov(band, regressor) / cov(low, ...)."""
    centred = regressor - regressor.mean()
    covariance = np.mean((low - low.mean()) * centred)
    if abs(covariance) <= (_FLAT * np.abs(pan).max()) ** 2:
        return band.copy()
    # The mean of the band drops out: centred sums to zero.
    gain = np.mean(band * centred) / covariance
    return band + gain * (pan - low)
