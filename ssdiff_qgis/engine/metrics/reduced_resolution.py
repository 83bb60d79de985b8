# SPDX-License-Identifier: GPL-3.0-or-later
"""Quality indices against a reference image (reduced-resolution protocol).

Those that need no reference are in `full_resolution`.

The definitions are those of the benchmark that published figures follow (Vivone et al. 2021,
doi:10.1109/MGRS.2020.3019315), including its choices that change the numbers: the integer cast
inside Q2n, the zero padding inside SCC, the error of all bands pooled in the PSNR. Images are
``(bands, rows, columns)`` of any real numeric type; everything is computed in float64. A NaN in
an input makes the index NaN: crop to what is valid before.
"""

from __future__ import annotations

import numpy as np

_UINT16_MAX = 65535.0


def _pair(reference: np.ndarray, estimate: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return both images as float64 after checking that they can be compared."""
    ref = np.asarray(reference, dtype=np.float64)
    est = np.asarray(estimate, dtype=np.float64)
    if ref.ndim != 3 or ref.size == 0:
        raise ValueError(
            f"the reference has shape {ref.shape}; expected (bands, rows, columns), none of them 0"
        )
    if ref.shape != est.shape:
        raise ValueError(
            f"the estimate has shape {est.shape}, the reference {ref.shape}; give both the same"
        )
    return ref, est


def _positive(name: str, value: float) -> float:
    number = float(value)
    if not 0.0 < number < np.inf:
        raise ValueError(f"{name} is {value!r}; expected a positive finite number")
    return number


def sam(reference: np.ndarray, estimate: np.ndarray) -> float:
    """Spectral angle mapper: mean angle between the spectra of a pixel.

    Pixels where either spectrum is zero have no angle and are left out. The angle is taken as
    ``2 atan2(|u - v|, |u + v|)`` of the unit vectors, which equals the usual arc cosine but
    stays exact for the small angles that arc cosine rounds to noise.
    Definition: Yuhas, Goetz, Boardman 1992 (3rd JPL Airborne Geoscience Workshop, pp. 147-149).

    Args:
        reference: True image, (bands, rows, columns).
        estimate: Image to be judged, same shape.

    Returns:
        Degrees, 0 (best) to 180; NaN if no pixel has an angle.

    Raises:
        ValueError: The shapes are wrong or differ.

    Example:
        >>> import numpy as np
        >>> reference = np.ones((2, 4, 4))
        >>> estimate = reference * np.array([1.0, 0.0])[:, None, None]
        >>> round(sam(reference, estimate), 6)
        45.0
    """
    ref, est = _pair(reference, estimate)
    ref_norm = np.linalg.norm(ref, axis=0)
    est_norm = np.linalg.norm(est, axis=0)
    # Written as "not zero" so that a NaN is kept and shows in the result.
    valid = (ref_norm != 0.0) & (est_norm != 0.0)
    if not valid.any():
        return float("nan")
    u = ref[:, valid] / ref_norm[valid]
    v = est[:, valid] / est_norm[valid]
    angle = 2.0 * np.arctan2(np.linalg.norm(u - v, axis=0), np.linalg.norm(u + v, axis=0))
    return float(np.degrees(angle.mean()))


def ergas(reference: np.ndarray, estimate: np.ndarray, ratio: float) -> float:
    """Relative dimensionless global error in synthesis, ERGAS.

    ``100 / ratio * sqrt(mean over bands of MSE_b / mean(reference_b)**2)``.
    Definition: Wald 2000, "Quality of high resolution synthesised images: is there a simple
    criterion?" (hal-00395027).

    Args:
        reference: True image, (bands, rows, columns).
        estimate: Image to be judged, same shape.
        ratio: PAN pixels per MS pixel along one axis, e.g. 4.

    Returns:
        0 (best) upwards; infinite or NaN where a reference band has mean 0.

    Raises:
        ValueError: The shapes are wrong or differ, or the ratio is not positive.

    Example:
        >>> import numpy as np
        >>> reference = np.full((4, 8, 8), 500.0)
        >>> ergas(reference, reference + 10, ratio=4)
        0.5
    """
    ref, est = _pair(reference, estimate)
    factor = 100.0 / _positive("the ratio", ratio)
    mse = np.mean((est - ref) ** 2, axis=(1, 2))
    mean = ref.mean(axis=(1, 2))
    with np.errstate(divide="ignore", invalid="ignore"):
        return float(factor * np.sqrt(np.mean(mse / mean**2)))


def q2n(reference: np.ndarray, estimate: np.ndarray, block: int = 32, scale: float = 1.0) -> float:
    """Q2n, the hypercomplex universal quality index (Q4 for 4 bands, Q8 for 8).

    A pixel is a hypercomplex number with one component per band, the number of components being
    the next power of two; missing bands are zero. Per disjoint block, with z of the reference,
    w of the estimate, both first normalised band by band by the reference's mean m and standard
    deviation s as ``(value - m) / s + 1``::

        Q = |cov(z, w*)| / (var z + var w) * 2  *  2 |mean z| |mean w| / (|mean z|^2 + |mean w|^2)

    all (co)variances with N - 1. The index is the mean of Q over the blocks. As in the benchmark,
    both images are rounded and clipped to uint16 first, and rows and columns beyond the last
    whole block are filled by mirroring (edge repeated).
    Definition: Alparone et al. 2004 (4 bands, doi:10.1109/LGRS.2004.836784); Garzelli and
    Nencini 2009 (any number of bands, doi:10.1109/LGRS.2009.2022650).

    Degenerate blocks: a constant reference band is divided by the float64 epsilon (so an estimate
    that differs from it scores about 0), an all-zero one is not divided at all; if neither image
    varies, the covariance part counts as 1.

    Args:
        reference: True image, (bands, rows, columns), digital numbers.
        estimate: Image to be judged, same shape and units.
        block: Side of a block in pixels, which is also the step between blocks.
        scale: Factor for both images ahead of the cast to integers. Give one for reflectance in
            floating point (10000, say), which the cast would otherwise turn into zeros and ones.

    Returns:
        0 to 1 (best) for up to 8 bands.

    Raises:
        ValueError: The shapes are wrong or differ, the block has less than 2 pixels a side, or
            the scale is not positive.

    Example:
        >>> import numpy as np
        >>> image = np.arange(4 * 32 * 32).reshape(4, 32, 32)
        >>> round(q2n(image, image), 6)
        1.0
    """
    ref, est = _pair(reference, estimate)
    factor = _positive("the scale", scale)
    side = _block_side(block)
    r = _blocks(_as_uint16(ref * factor), side)
    e = _blocks(_as_uint16(est * factor), side)
    bands, count = r.shape[1:]

    mean = r.mean(axis=2, keepdims=True)
    std = r.std(axis=2, ddof=1, keepdims=True)
    std[std == 0.0] = np.finfo(np.float64).eps
    # Both are centred from here on; the normalised reference has mean 1 in every band.
    z = (r - mean) / std
    w = (e - mean) / np.where(mean == 0.0, 1.0, std)
    w_mean = w.mean(axis=2, keepdims=True)
    w -= w_mean
    w_mean += 1.0

    table = _product_table(_next_power_of_two(bands))
    size = table.shape[2]
    # cov(z, w*) is bilinear, so the band by band covariances are all that is needed of the pixels.
    covariance = z @ w.transpose(0, 2, 1) / (count - 1)
    product = np.tensordot(covariance, table[:bands, :bands], axes=([1, 2], [0, 1]))
    modulus = np.linalg.norm(product, axis=1)
    variance = (np.sum(z**2, axis=(1, 2)) + np.sum(w**2, axis=(1, 2))) / (count - 1)
    # Bands added to fill up the number are 1 after normalisation, in both images.
    z_square = float(size)
    w_square = np.sum(w_mean**2, axis=(1, 2)) + (size - bands)

    structure = _ratio_or_one(2.0 * modulus, variance)
    bias = 2.0 * np.sqrt(z_square * w_square) / (z_square + w_square)
    return float(np.mean(structure * bias))


def uiqi(first: np.ndarray, second: np.ndarray, block: int = 32) -> float:
    """Universal image quality index of two bands: the mean of Q over disjoint blocks.

    ``Q = 4 cov(x, y) mean(x) mean(y) / ((var x + var y) (mean(x)**2 + mean(y)**2))``, (co)variances
    with N - 1. Rows and columns beyond the last whole block are filled by mirroring, as in `q2n`;
    nothing is cast to integers. Where neither band varies, or both means are 0, that part of Q
    counts as 1.
    Definition: Wang and Bovik 2002 (doi:10.1109/97.995823).

    Args:
        first: Band, (rows, columns).
        second: Same shape; the index is symmetric.
        block: Side of a block in pixels, which is also the step between blocks.

    Returns:
        -1 to 1 (best).

    Raises:
        ValueError: The shapes are wrong or differ, or the block has less than 2 pixels a side.
    """
    if np.ndim(first) != 2 or np.ndim(second) != 2:
        raise ValueError(
            f"the bands have shapes {np.shape(first)} and {np.shape(second)}; expected "
            f"(rows, columns)"
        )
    x, y = (
        _blocks(image, _block_side(block))[:, 0]
        for image in _pair(np.asarray(first)[None], np.asarray(second)[None])
    )
    x_mean, y_mean = x.mean(axis=1), y.mean(axis=1)
    x, y = x - x_mean[:, None], y - y_mean[:, None]
    # The N - 1 of covariance and variances cancel.
    structure = _ratio_or_one(2.0 * np.sum(x * y, axis=1), np.sum(x**2 + y**2, axis=1))
    bias = _ratio_or_one(2.0 * x_mean * y_mean, x_mean**2 + y_mean**2)
    return float(np.mean(structure * bias))


def scc(reference: np.ndarray, estimate: np.ndarray) -> float:
    """Spatial correlation: the cosine between the edge maps of two images.

    Edge map: magnitude of the Sobel gradient per band of the image without its outermost pixels,
    zeros outside. One cosine over all bands together, no mean removed. This is the benchmark's
    form (doi:10.1109/MGRS.2020.3019315); the Laplacian correlation of Zhou et al. 1998
    (doi:10.1080/014311698215973) is another index.

    Args:
        reference: True image, (bands, rows, columns), at least 3 rows and columns.
        estimate: Image to be judged, same shape.

    Returns:
        0 to 1 (best); NaN if one of the images has no edge at all.

    Raises:
        ValueError: The shapes are wrong or differ, or the images are too small.
    """
    ref, est = _pair(reference, estimate)
    if min(ref.shape[1:]) < 3:
        raise ValueError(f"the images have shape {ref.shape}; SCC needs 3 rows and 3 columns")
    a = _sobel(ref[:, 1:-1, 1:-1]).ravel()
    b = _sobel(est[:, 1:-1, 1:-1]).ravel()
    norms = float(np.linalg.norm(a)) * float(np.linalg.norm(b))
    return float(a @ b) / norms if norms != 0.0 else float("nan")


def psnr(reference: np.ndarray, estimate: np.ndarray, peak: float) -> float:
    """Peak signal-to-noise ratio with the squared error of all bands pooled.

    ``10 log10(peak**2 / MSE)``. The mean of the bands' own PSNRs, which other papers give, is
    about 1.5 dB higher on 8-band images; the two must not be mixed.

    Args:
        reference: True image, (bands, rows, columns).
        estimate: Image to be judged, same shape.
        peak: Full scale in the images' units, e.g. 2047 for 11 bits.

    Returns:
        Decibels; infinite for identical images.

    Raises:
        ValueError: The shapes are wrong or differ, or the peak is not positive.

    Example:
        >>> import numpy as np
        >>> reference = np.full((4, 8, 8), 500.0)
        >>> round(psnr(reference, reference + 10, peak=1000), 6)
        40.0
    """
    ref, est = _pair(reference, estimate)
    full = _positive("the peak", peak)
    mse = float(np.mean((est - ref) ** 2))
    return float("inf") if mse == 0.0 else float(10.0 * np.log10(full**2 / mse))


def crop_border(image: np.ndarray, ratio: int) -> np.ndarray:
    """Cut the border that the reduced-resolution protocol leaves out of its indices.

    The protocol cuts ``[20:-21]`` on both axes at ratio 4 (its 1-based ``21:end-21``, hence the
    odd pixel at the far side). That is five MS pixels, the reach of its degradation filter, and
    so becomes ``[5 * ratio : -(5 * ratio + 1)]`` at other ratios. An image of which less than one
    32-pixel block of Q2n would remain, on either axis, is returned whole; that depends on the
    shape alone, so a reference and its estimate are always treated alike.

    Args:
        image: Image, (..., rows, columns), of any type.
        ratio: PAN pixels per MS pixel, a whole number.

    Returns:
        A view of the image.

    Raises:
        ValueError: The image has less than two axes or the ratio is not a positive whole number.
    """
    if image.ndim < 2:
        raise ValueError(f"the image has shape {image.shape}; expected (..., rows, columns)")
    if int(ratio) != ratio or ratio < 1:
        raise ValueError(f"the ratio is {ratio!r}; expected a positive whole number")
    near = 5 * int(ratio)
    if min(image.shape[-2:]) - (2 * near + 1) < 32:
        return image
    return image[..., near : -(near + 1), near : -(near + 1)]


def _as_uint16(image: np.ndarray) -> np.ndarray:
    """Round half up and clip to uint16's range, still as float64 (NaN stays NaN)."""
    return np.clip(np.floor(image + 0.5), 0.0, _UINT16_MAX)


def _block_side(block: int) -> int:
    if int(block) != block or block < 2:
        raise ValueError(f"the block is {block!r}; expected a whole number of at least 2 pixels")
    return int(block)


def _ratio_or_one(numerator: np.ndarray, denominator: np.ndarray) -> np.ndarray:
    """Quotient of two arrays, 1 where the denominator is 0."""
    empty = denominator == 0.0
    return np.where(empty, 1.0, numerator / np.where(empty, 1.0, denominator))


def _blocks(image: np.ndarray, side: int) -> np.ndarray:
    """Cut (bands, rows, columns) into (blocks, bands, side * side), mirrored to whole blocks."""
    bands, rows, columns = image.shape
    fill = ((0, 0), (0, -rows % side), (0, -columns % side))
    padded = np.pad(image, fill, mode="symmetric")
    down, across = padded.shape[1] // side, padded.shape[2] // side
    cut = padded.reshape(bands, down, side, across, side).transpose(1, 3, 0, 2, 4)
    return cut.reshape(down * across, bands, side * side)


def _next_power_of_two(number: int) -> int:
    return 1 << (number - 1).bit_length()


def _product_table(size: int) -> np.ndarray:
    """Table T of the hypercomplex product z w*: component k is sum_ij T[i, j, k] z_i w_j.

    A product of two base elements is another one up to its sign, e_i e_j = +-e_(i xor j), and the
    signs of one Cayley-Dickson doubling follow from those of the numbers half as long. With halves
    (a, b)(c, d), * the conjugate and b' = b*, d' = d*, the benchmark's doubling is
    ``(a c - d' b'*, a* d' + c b')``; for 4 bands it is Hamilton's product. Its modulus is what
    Q2n needs; with other conventions (the opposite product, say) the modulus of a covariance
    differs, so the order of the factors below matters.

    Args:
        size: Number of components, a power of two.

    Returns:
        (size, size, size) float64 of -1, 0 and 1.
    """
    signs = np.ones((1, 1))
    while len(signs) < size:
        conj = _conjugation(len(signs))
        signs = np.block(
            [
                [signs, signs * np.outer(conj, conj)],
                [signs.T * conj[:, None], -signs.T * conj[None, :]],
            ]
        )
    i, j = np.indices((size, size))
    table = np.zeros((size, size, size))
    table[i, j, i ^ j] = signs * _conjugation(size)[None, :]
    return table


def _conjugation(size: int) -> np.ndarray:
    """Signs that conjugate a hypercomplex number: its first component keeps its own."""
    signs = -np.ones(size)
    signs[0] = 1.0
    return signs


def _sobel(image: np.ndarray) -> np.ndarray:
    """Magnitude of the Sobel gradient of (bands, rows, columns), zeros outside the image."""
    p = np.pad(image, ((0, 0), (1, 1), (1, 1)))
    smooth_rows = p[:, :-2] + 2.0 * p[:, 1:-1] + p[:, 2:]
    smooth_columns = p[:, :, :-2] + 2.0 * p[:, :, 1:-1] + p[:, :, 2:]
    across = smooth_rows[:, :, 2:] - smooth_rows[:, :, :-2]
    down = smooth_columns[:, 2:] - smooth_columns[:, :-2]
    return np.hypot(across, down)
