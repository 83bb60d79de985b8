# SPDX-License-Identifier: GPL-3.0-or-later
"""Classical pansharpening, the baselines a model has to beat.

All methods work on whole images in float64 and take the same `PansharpeningInputs`; nothing is
clipped or rounded. PAN and MS need not be in the same units.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Callable

import numpy as np
from scipy.optimize import nnls

from ssdiff_qgis.engine.geometry.resample import lowpass
from ssdiff_qgis.engine.sensors import DEFAULT_MS_GAIN

# Variation below this share of the PAN's level is rounding, not detail to regress on.
_FLAT = 1e-9


@dataclass(frozen=True, eq=False)
class PansharpeningInputs:
    """What the classical methods need of one PAN/MS pair, all as float64.

    Attributes:
        ms: Multispectral image, (bands, rows, columns) of the MS grid.
        lms: The MS interpolated to PAN's grid, (bands, PAN rows, PAN columns).
        pan: Panchromatic image, (PAN rows, PAN columns).
        pan_low: PAN low-passed by the MS sensor's MTF and sampled at the MS pixels, (rows,
            columns) of the MS grid.
        pan_low_up: ``pan_low`` interpolated back to PAN's grid as the MS was, (PAN rows, PAN
            columns).

    Raises:
        ValueError: The shapes do not belong together.
    """

    ms: np.ndarray
    lms: np.ndarray
    pan: np.ndarray
    pan_low: np.ndarray
    pan_low_up: np.ndarray

    def __post_init__(self) -> None:
        """Convert to float64 and check the shapes."""
        for field in fields(self):
            array = np.asarray(getattr(self, field.name), dtype=np.float64)
            object.__setattr__(self, field.name, array)
        expected = {
            "ms": self.lms.shape[:1] + self.pan_low.shape,
            "lms": self.ms.shape[:1] + self.pan.shape,
            "pan_low_up": self.pan.shape,
        }
        if self.ms.ndim != 3 or self.pan.ndim != 2 or self.pan_low.ndim != 2:
            raise ValueError(
                f"ms has shape {self.ms.shape}, pan {self.pan.shape}, pan_low "
                f"{self.pan_low.shape}; expected (bands, rows, columns) and twice (rows, columns)"
            )
        for name, shape in expected.items():
            found = getattr(self, name).shape
            if found != shape:
                raise ValueError(f"{name} has shape {found}; expected {shape} to fit the others")


def exp(inputs: PansharpeningInputs) -> np.ndarray:
    """Plain interpolation: the MS on PAN's grid, nothing injected.

    Args:
        inputs: The PAN/MS pair.

    Returns:
        A copy of ``lms``, (bands, PAN rows, PAN columns) float64.
    """
    return inputs.lms.copy()


def brovey(inputs: PansharpeningInputs) -> np.ndarray:
    """Weighted Brovey with equal weights, as GDAL's pansharpening does by default.

    ``lms_b * pan / mean(lms)``, the mean over bands standing for the PAN; 0 where that mean is 0.
    Formula: https://gdal.org/programs/gdal_pansharpen.html.

    Args:
        inputs: The PAN/MS pair.

    Returns:
        (bands, PAN rows, PAN columns) float64.
    """
    pseudo = inputs.lms.mean(axis=0)
    factor = np.zeros_like(pseudo)
    np.divide(inputs.pan, pseudo, out=factor, where=pseudo != 0.0)
    return inputs.lms * factor


def gsa(inputs: PansharpeningInputs) -> np.ndarray:
    """Gram-Schmidt adaptive (Aiazzi, Baronti, Selva 2007, doi:10.1109/TGRS.2007.901007).

    The intensity I is the affine combination of the bands nearest to PAN in the least squares
    sense, fitted at the MS resolution (``pan_low`` on ``ms``) and applied at PAN's (``lms``);
    then ``lms_b + cov(I, lms_b) / var(I) * (pan - I)``. Fitting I to PAN takes the place of
    matching PAN's histogram to I. Without variation in I nothing is injected.

    Args:
        inputs: The PAN/MS pair.

    Returns:
        (bands, PAN rows, PAN columns) float64.
    """
    bands = len(inputs.ms)
    ms_mean = inputs.ms.mean(axis=(1, 2))
    low_mean = inputs.pan_low.mean()
    # Centred, so that the intercept costs no precision; the minimum-norm solution copes with
    # bands that depend on each other.
    design = (inputs.ms - ms_mean[:, None, None]).reshape(bands, -1).T
    weights = np.linalg.lstsq(design, (inputs.pan_low - low_mean).ravel(), rcond=None)[0]
    intensity = np.tensordot(weights, inputs.lms, axes=1) + (low_mean - weights @ ms_mean)
    return _inject(inputs, intensity, regressor=intensity)


def mtf_glp_fs(inputs: PansharpeningInputs) -> np.ndarray:
    """MTF-GLP with full-scale regression (Vivone et al. 2018, doi:10.1109/TIP.2018.2819501).

    ``lms_b + g_b (pan - pan_low_up)`` with ``g_b = cov(lms_b, pan) / cov(pan_low_up, pan)``.
    Without variation in PAN nothing is injected.

    PAN's histogram need not be matched to the band's, because that cancels: matching replaces P
    by ``P' = a P + c`` (a not 0), and since a low-pass filter and an interpolation keep constants,
    ``P'_low = a P_low + c``. Then ``cov(lms, P') / cov(P'_low, P') = a cov(lms, P) / (a**2
    cov(P_low, P)) = g / a`` and ``P' - P'_low = a (P - P_low)``; their product is that of before.

    Args:
        inputs: The PAN/MS pair.

    Returns:
        (bands, PAN rows, PAN columns) float64.
    """
    return _inject(inputs, inputs.pan_low_up, regressor=inputs.pan)


def bdsd_pc(inputs: PansharpeningInputs, gain: float = DEFAULT_MS_GAIN) -> np.ndarray:
    """Band-dependent spatial detail with physical constraints (Vivone 2019).

    ``lms_b + g_b (pan - sum_j a_bj lms_j)`` with ``g_b >= 0`` and ``a_bj >= 0``: more light in PAN
    never darkens a band, and what is taken from PAN is a sum of bands. Written as ``g_b pan -
    sum_j w_bj lms_j`` with ``w_bj >= 0`` it is linear, and the coefficients are those which, one
    scale below, best explain what a second low-pass takes of the MS: the non-negative least squares
    solution of ``g_b pan_low - sum_j w_bj low_j = ms_b - low_b``. There is no intercept; unlike
    with the other regressions an offset of PAN matters.
    Source: doi:10.1109/TGRS.2019.2908531, the global version. There, PAN one scale below is made
    by PAN's own MTF; ``pan_low`` is made by the MS's.

    Args:
        inputs: The PAN/MS pair.
        gain: MTF gain at Nyquist of the second low-pass, the same for all bands.

    Returns:
        (bands, PAN rows, PAN columns) float64.
    """
    bands = len(inputs.ms)
    ratio = inputs.pan.shape[0] / inputs.pan_low.shape[0]
    rows, columns = (np.arange(size) for size in inputs.pan_low.shape)
    low = lowpass(inputs.ms, [gain] * bands, ratio, rows, columns)
    design = np.stack([inputs.pan_low, *-low]).reshape(1 + bands, -1).T
    # Neither a rotation of the equations nor a factor of a column changes a solution; nnls stops
    # at an absolute tolerance, so that all columns are brought to length 1.
    rotation, triangle = np.linalg.qr(design)
    details = rotation.T @ (inputs.ms - low).reshape(bands, -1).T
    lengths, strengths = (np.linalg.norm(a, axis=0) for a in (triangle, details))
    lengths[lengths == 0.0] = strengths[strengths == 0.0] = 1.0
    fused = inputs.lms.copy()
    for out, detail, strength in zip(fused, details.T, strengths):
        weights = nnls(triangle / lengths, detail / strength)[0] * strength / lengths
        out += weights[0] * inputs.pan - np.tensordot(weights[1:], inputs.lms, axes=1)
    return fused


def _inject(inputs: PansharpeningInputs, low: np.ndarray, regressor: np.ndarray) -> np.ndarray:
    """Add the detail ``pan - low``, with gains cov(lms_b, regressor) / cov(low, regressor)."""
    centred = regressor - regressor.mean()
    spread = np.mean((low - low.mean()) * centred)
    if abs(spread) <= (_FLAT * np.abs(inputs.pan).max()) ** 2:
        return inputs.lms.copy()
    # The mean of lms drops out: centred sums to zero.
    gains = np.tensordot(inputs.lms, centred, axes=2) / centred.size / spread
    return inputs.lms + gains[:, None, None] * (inputs.pan - low)


METHODS: dict[str, Callable[[PansharpeningInputs], np.ndarray]] = {
    "exp": exp,
    "brovey": brovey,
    "gsa": gsa,
    "mtf_glp_fs": mtf_glp_fs,
    "bdsd_pc": bdsd_pc,
}
