# SPDX-License-Identifier: GPL-3.0-or-later
"""Classical pansharpening, the baselines a model has to beat.

All methods work on whole images in float64 and take the same `PansharpeningInputs`; nothing is
clipped or rounded. PAN and MS need not be in the same units. Given what DLPan's code gives them
(`patch_pair.benchmark_inputs`), all equal that code (doi:10.1109/MGRS.2020.3019315) to rounding.
"""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
from scipy.cluster.vq import kmeans2
from scipy.optimize import nnls

from ssdiff_qgis.engine.metrics import dlpan

SEGMENTS = 5
"""Number of segments of C-GSA, DLPan's."""
_FLAT = 1e-9
"""Variation below this fraction of the PAN's level is rounding, not detail to regress on."""
_HAZE = {"blue": 0.95, "green": 0.45, "red": 0.40, "nir": 0.05}
"""What DLPan takes for path radiance: fractions of the first percentile, in this order of bands."""
_ITERATIONS = 30
"""Of k-means."""


@dataclass(frozen=True, eq=False)
class PansharpeningInputs:
    """What the classical methods need of one PAN/MS pair, all as float64.

    Attributes:
        ms: (C, h, w) MS image.
        lms: (C, H, W) MS interpolated to PAN's grid.
        pan: (H, W) PAN.
        pan_low: (h, w) PAN low-passed to the MS's resolution, sampled at the MS pixels.
        pan_low_up: (C, H, W) PAN low-passed by each band's MTF, sampled at the MS pixels and
            interpolated back to PAN's grid as the MS was.
        pan_own_low: (h, w) PAN low-passed by its own MTF, sampled at the MS pixels.
        pan_smooth: (H, W) PAN low-passed by an MTF with a gain of 0.3.
        pan_smooth_low: (h, w) the same, sampled at the MS pixels.

    Raises:
        ValueError: The shapes do not belong together.
    """

    ms: np.ndarray
    lms: np.ndarray
    pan: np.ndarray
    pan_low: np.ndarray
    pan_low_up: np.ndarray
    pan_own_low: np.ndarray
    pan_smooth: np.ndarray
    pan_smooth_low: np.ndarray

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
            "pan_smooth": self.pan.shape,
            "pan_smooth_low": self.pan_low.shape,
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


def bt_h(inputs: PansharpeningInputs, names: Sequence[str] = ()) -> np.ndarray:
    """Brovey's transform with haze correction (Lolli et al. 2017, doi:10.1109/LGRS.2017.2761021).

    ``max(lms_b - L_b, 0) * P / I + L_b``: the path radiance L_b is left out of the modulation. The
    intensity ``I = sum_b a_b (lms_b - L_b)`` has the weights of the least squares fit of the bands
    (``lms``, without intercept) to ``pan_smooth``; P is PAN, its mean and deviation brought to
    those of I by those of ``pan_smooth``. L_b is a fraction of the first percentile of blue, green,
    red and near infrared, and of other bands their minimum. A flat PAN injects nothing.

    Args:
        inputs: The PAN/MS pair.
        names: Names of the bands. Four without names are taken for blue, green, red, nir.

    Returns:
        Pansharpened image, (C, H, W) float64.
    """
    pan, smooth, lms = inputs.pan, inputs.pan_smooth, inputs.lms
    if _is_flat(smooth, pan):
        return lms.copy()
    haze = _path_radiance(lms, names)[:, None, None]
    weights = np.linalg.lstsq(lms.reshape(len(lms), -1).T, smooth.ravel(), rcond=None)[0]
    intensity = np.tensordot(weights, lms - haze, axes=1)
    matched = (pan - smooth.mean()) * (intensity.std() / smooth.std()) + intensity.mean()
    modulation = matched / (intensity + np.finfo(np.float64).eps)
    return np.maximum(lms - haze, 0.0) * modulation + haze


def _path_radiance(lms: np.ndarray, names: Sequence[str]) -> np.ndarray:
    names = names or tuple(_HAZE)
    if len(lms) != len(_HAZE) or sorted(names) != sorted(_HAZE):
        return lms.min(axis=(1, 2))
    fractions = np.array([_HAZE[name] for name in names])
    # MATLAB's prctile.
    return fractions * np.percentile(lms, 1.0, axis=(1, 2), method="hazen")


def gsa(inputs: PansharpeningInputs) -> np.ndarray:
    """Gram-Schmidt adaptive (Aiazzi, Baronti, Selva 2007, doi:10.1109/TGRS.2007.901007).

    The intensity I is the affine combination of the bands nearest to PAN in the least squares
    sense, fitted at the MS resolution (``pan_low`` on ``ms``) and applied at PAN's (``lms``);
    then ``lms_b + cov(I, lms_b) / var(I) * (pan - I)``, the means of pan and I left out, so that
    every band keeps its mean. Fitting I to PAN takes the place of matching PAN's histogram to I.
    Without variation in I nothing is injected.

    Args:
        inputs: The PAN/MS pair.

    Returns:
        Pansharpened image, (C, H, W) float64.
    """
    intensity = _intensity(inputs, inputs.pan_low)
    detail = inputs.pan - intensity
    detail -= detail.mean()
    return np.stack([
        band + _gain(band, intensity, intensity, inputs.pan) * detail for band in inputs.lms
    ])  # fmt: skip


def c_gsa(inputs: PansharpeningInputs, segments: np.ndarray | None = None) -> np.ndarray:
    """Context-adaptive GSA (Restaino et al. 2017, doi:10.1109/TGRS.2016.2614367).

    As `gsa`, but ``cov(I, lms_b) / var(I)`` is that of each segment of the image, the low-pass is
    that of ``pan_smooth_low``, and the means are kept. A segment in which I does not vary gets no
    detail.

    Args:
        inputs: The PAN/MS pair.
        segments: (H, W) number of the segment of each pixel; None for those of
            `spectral_segments`, as DLPan has it.

    Returns:
        Pansharpened image, (C, H, W) float64.
    """
    if segments is None:
        segments = spectral_segments(inputs.lms)
    intensity = _intensity(inputs, inputs.pan_smooth_low)
    detail = inputs.pan - intensity
    fused = inputs.lms.copy()
    for number in np.unique(segments):
        part = segments == number
        for band, out in zip(inputs.lms, fused):
            gain = _gain(band[part], intensity[part], intensity[part], inputs.pan)
            out[part] += gain * detail[part]
    return fused


def spectral_segments(lms: np.ndarray) -> np.ndarray:
    """Segment an image by k-means of its pixels' values, each band divided by its maximum.

    The centres start at pixels of evenly spaced ranks of brightness, so that the same image has the
    same segments; DLPan's start is random.

    Args:
        lms: (C, H, W) MS on PAN's grid.

    Returns:
        (H, W) numbers from 0 to `SEGMENTS` - 1, not all of which need occur.

    Example:
        >>> halves = np.repeat([[[1.0, 9.0]], [[5.0, 2.0]]], 4, axis=2)
        >>> left, right = spectral_segments(halves).reshape(2, 4)
        >>> len({*left}), len({*right}), {*left} & {*right}
        (1, 1, set())
    """
    largest = lms.max(axis=(1, 2))
    pixels = (lms / np.where(largest == 0.0, 1.0, largest)[:, None, None]).reshape(len(lms), -1).T
    ranks = (np.arange(SEGMENTS) + 0.5) / SEGMENTS * len(pixels)
    start = pixels[np.argsort(pixels.sum(axis=1), kind="stable")[ranks.astype(int)]]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that a segment is empty
        _, labels = kmeans2(pixels, start, iter=_ITERATIONS, minit="matrix")
    return labels.reshape(lms.shape[1:])


def _intensity(inputs: PansharpeningInputs, pan_low: np.ndarray) -> np.ndarray:
    """The affine combination of the bands (H, W) that is nearest to PAN at the MS's resolution."""
    ms_mean, low_mean = inputs.ms.mean(axis=(1, 2)), pan_low.mean()
    # Centred, so that the intercept costs no precision; the minimum-norm solution copes with
    # bands that depend on each other.
    design = (inputs.ms - ms_mean[:, None, None]).reshape(len(inputs.ms), -1).T
    weights = np.linalg.lstsq(design, (pan_low - low_mean).ravel(), rcond=None)[0]
    intensity: np.ndarray = np.tensordot(weights, inputs.lms, axes=1)
    return intensity + (low_mean - weights @ ms_mean)


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
        >>> inputs = PansharpeningInputs(2 * low[None], 2 * up, pan, low, up, low, up[0], low)
        >>> bool(np.allclose(mtf_glp_fs(inputs), 2 * pan))
        True
    """
    pan = inputs.pan
    return np.stack([
        band + _gain(band, low, pan, pan) * (pan - low)
        for band, low in zip(inputs.lms, inputs.pan_low_up)
    ])  # fmt: skip


def mtf_glp_hpm_r(inputs: PansharpeningInputs) -> np.ndarray:
    """MTF-GLP with high-pass modulation by regression (Vivone et al. 2018).

    ``lms_b (pan + c_b) / (low_b + c_b)``, low_b being PAN low-passed by the MTF of band b
    (``pan_low_up``) and ``c_b = mean(lms_b) / g_b - mean(pan)`` with ``g_b = cov(lms_b, low_b) /
    var(low_b)``: PAN is given the offset that the regression of the band finds. Without variation
    in PAN, or correlation with it, nothing is injected.
    Source: doi:10.1109/TGRS.2017.2757508, the global version.

    Args:
        inputs: The PAN/MS pair.

    Returns:
        Pansharpened image, (C, H, W) float64.
    """
    pan, level = inputs.pan, inputs.pan.mean()
    fused = inputs.lms.copy()
    for out, low in zip(fused, inputs.pan_low_up):
        gain = _gain(out, low, low, pan)
        if gain:
            # Numerator and denominator times the gain, which may be small.
            offset = out.mean() - gain * level
            out *= (gain * pan + offset) / (gain * (low + np.finfo(np.float64).eps) + offset)
    return fused


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


def _gain(band: np.ndarray, low: np.ndarray, regressor: np.ndarray, pan: np.ndarray) -> float:
    """cov(band, regressor) / cov(low, regressor); 0 where the latter is nothing beside PAN."""
    if _is_flat(regressor, pan, low):
        return 0.0
    # The mean of the other drops out: centred sums to zero.
    centred = regressor - regressor.mean()
    return float(np.mean(band * centred) / np.mean(low * centred))


def _is_flat(image: np.ndarray, pan: np.ndarray, other: np.ndarray | None = None) -> bool:
    """Whether the variance of an image, or its covariance with another, is rounding."""
    other = image if other is None else other
    covariance = np.mean((other - other.mean()) * (image - image.mean()))
    return bool(abs(covariance) <= (_FLAT * np.abs(pan).max()) ** 2)
