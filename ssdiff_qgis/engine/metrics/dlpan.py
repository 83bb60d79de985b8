# SPDX-License-Identifier: GPL-3.0-or-later
"""The filters of the DLPan benchmark as its MATLAB code has them.

Published figures, and the PanCollection files, were made with these (Vivone et al. 2021,
doi:10.1109/MGRS.2020.3019315). The engine's own filters (`resample`) differ a little: they are
normalised, work at any position, and replicate edges. Images are (..., rows, columns) of any real
numeric type and come back as float64; indices and phases count from 0.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from ssdiff_qgis.engine.geometry.resample import Taps, cubic_taps, lagrange_taps, resample

KERNEL_SIZE = 41
KAISER_BETA = 0.5
"""MATLAB's default for ``kaiser(n)``."""

# interp23tap.m: every other coefficient of the half-band filter from its centre outwards; the
# others are zero, and the centre itself is one.
_HALF_BAND = 2.0 * np.array(
    [
        0.305334091185,
        -0.072698593239,
        0.021809577942,
        -0.005192756653,
        0.000807762146,
        -0.000060081482,
    ]
)
_B3 = np.array([1.0, 4.0, 6.0, 4.0, 1.0]) / 16.0


def sampling_phase(ratio: int) -> int:
    """First fine index that the benchmark samples, and where it puts that sample back.

    MATLAB's ``imresize(x, 1 / ratio, 'nearest')`` takes the fine pixel nearest to the coarse
    one's centre at (ratio - 1) / 2, and the later one of two that are equally near: 1 for a ratio
    of 2 or 3, 2 for 4. `interp23tap` puts coarse pixel i at ``ratio * i + ratio // 2``, too.
    """
    return ratio // 2


def mtf_kernel(gain: float, ratio: int) -> np.ndarray:
    """Low-pass filter shaped on a sensor's MTF, genMTF of the benchmark.

    A Gaussian over the frequencies k / 41 that has the gain at 20 / (41 ratio), a little below the
    coarse Nyquist frequency, brought to space and weighted by a circular (Huang's) Kaiser window.
    It is not normalised: the response at frequency 0 is 0.9988 for a gain of .34 and ratio 4.
    Shape: Aiazzi et al. 2006 (doi:10.14358/PERS.72.5.591); window: MATLAB's fwind1, Lim 1990,
    "Two-dimensional signal and image processing".

    Args:
        gain: MTF at the coarse Nyquist frequency, between 0 and 1.
        ratio: Fine pixels per coarse pixel.

    Returns:
        (41, 41) float64, the same under rotation by a quarter turn and under reflection.

    Raises:
        ValueError: The gain is not between 0 and 1, or the ratio is less than 1.
    """
    if not 0.0 < gain < 1.0:
        raise ValueError(f"the MTF gain is {gain!r}; expected a number between 0 and 1")
    _check_ratio(ratio)
    half = KERNEL_SIZE // 2
    alpha = half / ratio / math.sqrt(-2.0 * math.log(gain))
    squares = np.arange(-half, half + 1, dtype=np.float64) ** 2
    radius_squared = squares[:, None] + squares
    response = np.exp(-radius_squared / (2.0 * alpha**2))
    # MATLAB's fspecial('gaussian') drops what is below its epsilon.
    response[response < np.finfo(np.float64).eps] = 0.0
    impulse = np.fft.fftshift(np.fft.ifft2(np.fft.ifftshift(response)).real)
    window = np.kaiser(KERNEL_SIZE, KAISER_BETA)[half:]
    # Interpolated linearly between its samples, and zero outside the circle that it fills.
    return impulse * np.interp(np.sqrt(radius_squared), np.arange(half + 1), window, right=0.0)


def mtf_filter(image: np.ndarray, gains: Sequence[float] | np.ndarray, ratio: int) -> np.ndarray:
    """Low-pass each band by its `mtf_kernel`; edges replicated, size kept (the benchmark's MTF.m).

    Args:
        image: Image, (C, H, W).
        gains: MTF gains of the C bands at the coarse Nyquist frequency.
        ratio: Fine pixels per coarse pixel.

    Returns:
        (C, H, W) float64.

    Raises:
        ValueError: The shape is wrong, the number of gains differs from that of the bands, a gain
            is not between 0 and 1, or the ratio is less than 1.
    """
    image = np.asarray(image, dtype=np.float64)
    if image.ndim != 3:
        raise ValueError(f"the image has shape {image.shape}; expected (bands, rows, columns)")
    if len(gains) != len(image):
        raise ValueError(f"there are {len(gains)} MTF gains for {len(image)} bands; give one each")
    half = KERNEL_SIZE // 2
    rows, columns = image.shape[1:]
    # Circular convolution spoils the first 40 rows and columns alone, and these are cut off.
    size = (_fast_size(rows + 2 * half), _fast_size(columns + 2 * half))
    transfer = {g: np.fft.rfft2(mtf_kernel(float(g), ratio), size) for g in set(gains)}
    result = np.empty_like(image)
    for band, gain, out in zip(image, gains, result):
        spectrum = np.fft.rfft2(np.pad(band, half, mode="edge"), size)
        full = np.fft.irfft2(spectrum * transfer[gain], size)
        out[:] = full[2 * half : 2 * half + rows, 2 * half : 2 * half + columns]
    return result


def mtf_decimate(
    image: np.ndarray,
    gains: Sequence[float] | np.ndarray,
    ratio: int,
    phase: int | None = None,
) -> np.ndarray:
    """`mtf_filter`, then every ``ratio``-th pixel: the MS of a benchmark's reduced pair.

    Args:
        image: Image, (C, H, W); H and W multiples of the ratio.
        gains: MTF gains of the C bands at the coarse Nyquist frequency.
        ratio: Fine pixels per coarse pixel.
        phase: First pixel taken, of both axes, from 0; None for `sampling_phase`.

    Returns:
        (C, H / ratio, W / ratio) float64.

    Raises:
        ValueError: As for `mtf_filter`, or H or W is no multiple of the ratio, or the phase is
            not in 0 to ratio - 1.
    """
    _check_ratio(ratio)
    start = sampling_phase(ratio) if phase is None else phase
    if not 0 <= start < ratio:
        raise ValueError(f"the phase is {start}; expected 0 to {ratio - 1} for a ratio of {ratio}")
    if image.shape[-2] % ratio or image.shape[-1] % ratio:
        raise ValueError(f"the image has shape {image.shape}; expected multiples of {ratio} pixels")
    return mtf_filter(image, gains, ratio)[:, start::ratio, start::ratio].copy()


def b3_lowpass(image: np.ndarray, ratio: int) -> np.ndarray:
    """The low-pass of the benchmark's GSA, LPfilterPlusDec before its decimation.

    The B3 spline filter [1 4 6 4 1] / 16 on each axis, ``ceil(log2(ratio))`` times and as often
    again, as the approximation of a nondecimated wavelet transform and its inverse. Before each
    of the first passes the image is mirrored, edges included, and so grows by two pixels on each
    side; the second ones take them away. Filter: Starck et al. 2007 (doi:10.1109/TIP.2006.887733).

    Args:
        image: Image, (..., H, W), at least 4 x 4.
        ratio: Fine pixels per coarse pixel.

    Returns:
        (..., H, W) float64.

    Example:
        >>> b3_lowpass(np.full((5, 7), 3.0), 4).round(6).max().item()
        3.0
    """
    _check_ratio(ratio)
    image = np.asarray(image, dtype=np.float64)
    levels = math.ceil(math.log2(ratio))
    for axis in (-2, -1):
        image = np.moveaxis(image, axis, -1)
        for mirrored in [True] * levels + [False] * levels:
            if mirrored:
                grown = [(0, 0)] * (image.ndim - 1) + [(len(_B3) - 1,) * 2]
                image = np.pad(image, grown, mode="symmetric")
            image = np.lib.stride_tricks.sliding_window_view(image, len(_B3), axis=-1) @ _B3
        image = np.moveaxis(image, -1, axis)
    return image


def interp23tap(image: np.ndarray, ratio: int) -> np.ndarray:
    """The benchmark's EXP: doubled repeatedly by a 23-tap half-band filter, borders circular.

    Coarse pixel i comes to lie at ``ratio * i + ratio // 2`` and keeps its value. The filter is
    that of Aiazzi et al. 2002 (doi:10.1109/TGRS.2002.803623), its coefficients as published, with
    twelve decimals.

    Args:
        image: Image, (..., h, w).
        ratio: A power of two, at least 2.

    Returns:
        (..., h * ratio, w * ratio) float64.

    Raises:
        ValueError: The ratio is no power of two.
    """
    if int(ratio) != ratio or ratio < 2 or int(ratio) & (int(ratio) - 1):
        raise ValueError(f"the ratio is {ratio!r}; interp23tap needs a power of two, at least 2")
    image = np.asarray(image, dtype=np.float64)
    for stage in range(int(ratio).bit_length() - 1):
        rows, columns = (_double(size, 1 if stage == 0 else 0) for size in image.shape[-2:])
        image = resample(image, rows, columns)
    return image


def imresize(image: np.ndarray, ratio: int) -> np.ndarray:
    """MATLAB's ``imresize(image, 1 / ratio)``: antialiased bicubic, borders mirrored.

    Coarse pixel i is centred at ``ratio * i + (ratio - 1) / 2``, the centre of the fine pixels
    that it covers. Kernel: Keys 1981 (doi:10.1109/TASSP.1981.1163711), widened by the ratio.

    Args:
        image: Image, (..., H, W).
        ratio: Fine pixels per coarse pixel.

    Returns:
        (..., ceil(H / ratio), ceil(W / ratio)) float64.

    Raises:
        ValueError: The ratio is less than 1 or not whole.

    Example:
        >>> imresize(np.full((1, 8, 8), 7.0), 4).round(6).tolist()
        [[[7.0, 7.0], [7.0, 7.0]]]
    """
    _check_ratio(ratio)
    image = np.asarray(image, dtype=np.float64)
    taps = [
        cubic_taps(np.arange(-(-size // ratio)) * ratio + (ratio - 1) / 2, ratio).mirrored(size)
        for size in image.shape[-2:]
    ]
    return resample(image, *taps)


def expand(
    image: np.ndarray, ratio: int, phase: float | None = None, shape: tuple[int, int] | None = None
) -> np.ndarray:
    """Interpolate to the fine grid with coarse pixel i at ``ratio * i + phase`` of it.

    At the benchmark's own phase this is `interp23tap`. There is no such filter for other phases or
    for ratios that are no power of two; they get 12-point Lagrange interpolation (the polynomial
    that the 23 taps are made from) with edges replicated.

    Args:
        image: Image, (..., h, w).
        ratio: Fine pixels per coarse pixel.
        phase: Index of the first coarse pixel's centre, both axes; None for `sampling_phase`.
        shape: Size (H, W) of the result, at most ``ratio`` times that of the image, which is the
            default.

    Returns:
        (..., H, W) float64.

    Raises:
        ValueError: The ratio is less than 1 or not whole, or the shape is too large.
    """
    _check_ratio(ratio)
    image = np.asarray(image, dtype=np.float64)
    largest = (image.shape[-2] * ratio, image.shape[-1] * ratio)
    rows, columns = largest if shape is None else shape
    if rows > largest[0] or columns > largest[1]:
        raise ValueError(f"{(rows, columns)} was asked for; the image can be expanded to {largest}")
    start = sampling_phase(ratio) if phase is None else phase
    if start == sampling_phase(ratio) and ratio > 1 and not ratio & (ratio - 1):
        return interp23tap(image, ratio)[..., :rows, :columns]
    taps = [
        lagrange_taps((np.arange(size) - start) / ratio).clamped(coarse)
        for size, coarse in zip((rows, columns), image.shape[-2:])
    ]
    return resample(image, *taps)


def _double(size: int, offset: int) -> Taps:
    """One axis of a stage of `interp23tap`: sample i to 2 i + offset, the filter in between."""
    reach = len(_HALF_BAND)
    samples = np.arange(size)
    index = np.zeros((2 * size, 2 * reach), dtype=np.int64)
    weight = np.zeros((2 * size, 2 * reach))
    index[offset::2, 0] = samples
    weight[offset::2, 0] = 1.0
    # The others lie half-way between the samples i - offset and i - offset + 1.
    index[1 - offset :: 2] = (samples[:, None] - offset + np.arange(1 - reach, 1 + reach)) % size
    weight[1 - offset :: 2] = np.concatenate([_HALF_BAND[::-1], _HALF_BAND])
    return Taps(index, weight)


def _fast_size(size: int) -> int:
    """The next size that has no prime factor above 5, for the Fourier transform's sake."""
    while True:
        rest = size
        for factor in (2, 3, 5):
            while rest % factor == 0:
                rest //= factor
        if rest == 1:
            return size
        size += 1


def _check_ratio(ratio: int) -> None:
    if int(ratio) != ratio or ratio < 1:
        raise ValueError(f"the ratio is {ratio!r}; expected a positive whole number")
