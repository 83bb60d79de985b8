# SPDX-License-Identifier: GPL-3.0-or-later
"""Quality at full resolution, where there is no reference.

D_lambda_K, D_s and HQNR are those of the benchmark (Vivone et al. 2021,
doi:10.1109/MGRS.2020.3019315). None of them can be trusted alone: plain interpolation often has
the best HQNR, and a shifted result a better one than the same result in place. Hence also the
consistency with the given MS, and the correlation of the high frequencies with PAN's. Images are
``(bands, rows, columns)`` and a PAN ``(rows, columns)`` of any real numeric type; everything is
computed in float64. A NaN in an input makes the index NaN: crop to what is valid before.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ssdiff_qgis.engine.geometry.resample import lowpass
from ssdiff_qgis.engine.metrics.dlpan import expand, imresize, mtf_filter
from ssdiff_qgis.engine.metrics.reduced_resolution import ergas, q2n, sam, uiqi
from ssdiff_qgis.engine.sensors import DEFAULT_MS_GAIN

# Variation below this share of the image's level is rounding.
_FLAT = 1e-9


def d_lambda_k(
    fused: np.ndarray,
    lms: np.ndarray,
    gains: Sequence[float] | np.ndarray,
    ratio: int,
    block: int = 32,
    scale: float = 1.0,
) -> float:
    """Spectral distortion D_lambda_K: ``1 - Q2n(lms, MTF(fused))``.

    The fused image is filtered at its full size and not decimated; `q2n` rounds and clips both to
    uint16. Even ``lms`` itself does not score 0, because it is filtered once more.
    Definition: Khan, Alparone, Chanussot 2009 (doi:10.1109/TGRS.2009.2029094), in the benchmark's
    form.

    Args:
        fused: Image to be judged, (C, H, W), digital numbers.
        lms: The MS interpolated to its grid, same shape and units.
        gains: MTF gains of the C bands of the MS at its Nyquist frequency.
        ratio: PAN pixels per MS pixel.
        block: Side of Q2n's blocks in pixels.
        scale: Factor ahead of the cast to integers, see `q2n`.

    Returns:
        0 (best) to 1.

    Raises:
        ValueError: The shapes are wrong or differ, or a gain, the ratio, the block or the scale
            cannot be used.
    """
    return 1.0 - q2n(lms, mtf_filter(fused, gains, ratio), block, scale)


def d_s(
    fused: np.ndarray,
    lms: np.ndarray,
    pan: np.ndarray,
    ratio: int,
    block: int = 32,
    phase: float | None = None,
) -> float:
    """Spatial distortion D_s: mean over bands of ``|Q(fused_b, pan) - Q(lms_b, low)|``.

    Q is `uiqi`; ``low`` is PAN without what the MS cannot show: reduced by MATLAB's bicubic
    imresize and interpolated back to its own grid. Reduction takes the pixels for areas, so that
    interpolation at ``phase = (ratio - 1) / 2`` puts ``low`` in place on PAN, as an ``lms`` is that
    the engine made. The benchmark interpolates both at ``ratio // 2``, by interp23tap: ``lms`` of
    PanCollection files, and ``low`` with it, lie half a pixel off at ratios 2 and 4. Give that
    phase for these files. The default, and any phase at a ratio that is no power of two, for which
    interp23tap does not exist, uses 12-point Lagrange interpolation, the polynomial that the 23
    taps are made from (see `dlpan.expand`).
    Definition: Alparone et al. 2008 (doi:10.14358/PERS.74.2.193), q = 1, in the benchmark's form.

    Args:
        fused: Image to be judged, (C, H, W), digital numbers.
        lms: The MS interpolated to its grid, same shape and units.
        pan: PAN, (H, W).
        ratio: PAN pixels per MS pixel.
        block: Side of the blocks in pixels.
        phase: PAN index of the centre of the first MS pixel, both axes, at which PAN is
            interpolated; None for (ratio - 1) / 2.

    Returns:
        0 (best) to 2.

    Raises:
        ValueError: The shapes are wrong or do not fit each other, or the ratio or the block cannot
            be used.
    """
    fused, lms, pan = (np.asarray(a, dtype=np.float64) for a in (fused, lms, pan))
    _check_shapes(fused, pan)
    if lms.shape != fused.shape:
        raise ValueError(f"the lms has shape {lms.shape}, the fused image {fused.shape}")
    start = (ratio - 1) / 2 if phase is None else phase
    low = expand(imresize(pan, ratio), ratio, start, (pan.shape[0], pan.shape[1]))
    gaps = [abs(uiqi(f, pan, block) - uiqi(m, low, block)) for f, m in zip(fused, lms)]
    return float(np.mean(gaps))


def hqnr(d_lambda: float, d_s: float) -> float:
    """Hybrid quality with no reference: ``(1 - D_lambda_K) (1 - D_s)``, both exponents 1.

    Definition: the benchmark (doi:10.1109/MGRS.2020.3019315). The mean over images is that of
    their HQNRs.

    Args:
        d_lambda: Result of `d_lambda_k`.
        d_s: Result of `d_s`.

    Returns:
        1 (best) downwards.
    """
    return (1.0 - d_lambda) * (1.0 - d_s)


def consistency(
    fused: np.ndarray,
    ms: np.ndarray,
    gains: Sequence[float] | np.ndarray,
    ratio: int,
    phase: tuple[float, float] | None = None,
) -> tuple[float, float]:
    """Compare the fused image, degraded to the MS's pixels, with the MS (Wald's first property).

    Each band is low-passed by a Gaussian with the band's MTF (see `resample.gaussian_sigma`) and
    read at the MS pixels' centres. Wald et al. 1997 (hal-00365304).

    Args:
        fused: Image to be judged, (C, H, W).
        ms: The given MS, (C, h, w), same units.
        gains: MTF gains of the C bands of the MS at its Nyquist frequency.
        ratio: PAN pixels per MS pixel.
        phase: Index (rows, columns) in the fused image of the centre of the first MS pixel, with
            any shift between PAN and MS; MS pixels centred outside the fused image are left out.
            None for grids that share their corner, when the shapes have to match.

    Returns:
        SAM in degrees and ERGAS, both 0 at best.

    Raises:
        ValueError: The shapes or the number of gains do not fit each other, or the MS lies
            outside the fused image.
    """
    fused, ms = np.asarray(fused, dtype=np.float64), np.asarray(ms, dtype=np.float64)
    if fused.ndim != 3 or ms.ndim != 3 or not len(fused) == len(ms) == len(gains):
        raise ValueError(
            f"the fused image has shape {fused.shape}, the MS {ms.shape}, and there are "
            f"{len(gains)} MTF gains; expected (bands, rows, columns) and as many of each"
        )
    if phase is None and fused.shape[1:] != (ms.shape[1] * ratio, ms.shape[2] * ratio):
        raise ValueError(
            f"the fused image has shape {fused.shape}, which is not {ratio} times that of the MS, "
            f"{ms.shape}; give the phase if their grids do not share their corners"
        )
    start = ((ratio - 1) / 2,) * 2 if phase is None else phase
    rows, columns = (
        np.arange(coarse) * ratio + first for coarse, first in zip(ms.shape[1:], start)
    )
    seen_rows, seen_columns = (
        (p > -0.5) & (p < size - 0.5) for p, size in zip((rows, columns), fused.shape[1:])
    )
    low = lowpass(fused, gains, ratio, rows[seen_rows], columns[seen_columns])
    truth = ms[:, seen_rows][:, :, seen_columns]
    return sam(truth, low), ergas(truth, low, ratio)


def high_frequency_correlation(
    fused: np.ndarray,
    pan: np.ndarray,
    ratio: int,
    gains: Sequence[float] | np.ndarray | None = None,
) -> float:
    """Sharpness: correlation of what the MS cannot show in the fused bands with the same of PAN.

    High frequencies are an image minus its low-pass by the band's MTF, a Gaussian; for each band
    PAN is low-passed as the band is. A band without any counts as 0.
    After Zhou, Civco, Silander 1998 (doi:10.1080/014311698215973), whose high-pass is a Laplacian.

    Args:
        fused: Image to be judged, (C, H, W).
        pan: PAN, (H, W).
        ratio: PAN pixels per MS pixel.
        gains: MTF gains of the C bands of the MS at its Nyquist frequency; None for those of an
            unknown sensor.

    Returns:
        Mean over bands of the correlation coefficient, -1 to 1 (best); NaN if PAN has no high
        frequencies.

    Raises:
        ValueError: The shapes or the number of gains do not fit each other.
    """
    fused, pan = np.asarray(fused, dtype=np.float64), np.asarray(pan, dtype=np.float64)
    _check_shapes(fused, pan)
    chosen = (DEFAULT_MS_GAIN,) * len(fused) if gains is None else tuple(float(g) for g in gains)
    if len(chosen) != len(fused):
        raise ValueError(f"there are {len(chosen)} MTF gains for {len(fused)} bands; give one each")
    correlations = []
    details = {gain: _detail(pan, gain, ratio) for gain in set(chosen)}
    for band, gain in zip(fused, chosen):
        of_pan, of_band = details[gain], _detail(band, gain, ratio)
        if of_pan is None:
            return float("nan")
        correlations.append(0.0 if of_band is None else float(np.vdot(of_pan, of_band)))
    return float(np.mean(correlations))


def _detail(band: np.ndarray, gain: float, ratio: int) -> np.ndarray | None:
    """High frequencies of (H, W) as a vector of length 1 without mean; None if there are none."""
    rows, columns = (np.arange(size) for size in band.shape)
    high = band - lowpass(band[None], [gain], ratio, rows, columns)[0]
    high -= high.mean()
    norm = float(np.linalg.norm(high))
    if norm <= _FLAT * float(np.linalg.norm(band)):
        return None
    return high / norm


def _check_shapes(fused: np.ndarray, pan: np.ndarray) -> None:
    if fused.ndim != 3 or fused.size == 0 or pan.shape != fused.shape[1:]:
        raise ValueError(
            f"the fused image has shape {fused.shape}, PAN {pan.shape}; expected "
            f"(bands, rows, columns) and (rows, columns) alike"
        )
