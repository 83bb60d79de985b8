# SPDX-License-Identifier: GPL-3.0-or-later
"""From float32 to the data type of the output: rounding, clipping, nodata."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ssdiff_qgis.engine.errors import OutputError

_NEAR = 5e-7
"""GDAL takes floats for equal that are some steps apart; so much, of a value, is surely more."""


def quantise(
    image: np.ndarray,
    valid: np.ndarray,
    dtype: np.dtype,
    nodata: float | None = None,
    top: int = 0,
    offsets: Sequence[float] = (),
) -> tuple[np.ndarray, int]:
    """Convert rows of an image to the data type of the output, and mark invalid pixels.

    Valid pixels never get the nodata value: those that would are moved by the least step that
    GDAL tells from it.

    Args:
        image: Rows of all bands, (C, h, W) float, in DN.
        valid: Validity of their pixels, (h, W) bool.
        dtype: Data type of the output.
        nodata: Value of invalid pixels, which the type can hold; None to set them to 0.
        top: PAN row of the first one, for the error's message.
        offsets: Offsets of the C bands, in DN, that are added in float64 before the conversion;
            empty for none.

    Returns:
        The rows, (C, h, W) of the data type, and the number of valid values that were outside its
        range and were clipped; a float type clips nothing.

    Raises:
        OutputError: If a valid pixel is NaN.

    Example:
        >>> import numpy as np
        >>> image = np.array([[[-3.0, 1.5, 254.6, 300.0]]], dtype=np.float32)
        >>> valid = np.array([[True, True, True, False]])
        >>> data, clipped = quantise(image, valid, np.dtype("uint8"), nodata=255)
        >>> data.tolist(), clipped
        ([[[0, 2, 254, 255]]], 1)
    """
    rows, total = np.empty(image.shape, dtype), 0
    for number, band in enumerate(image):  # one after another, for rasters may be wide
        if offsets and offsets[number]:
            band = band.astype(np.float64) + offsets[number]
        rows[number], clipped = _quantise_band(band, valid, dtype, nodata, top)
        total += clipped
    return rows, total


def _quantise_band(
    band: np.ndarray, valid: np.ndarray, dtype: np.dtype, nodata: float | None, top: int
) -> tuple[np.ndarray, int]:
    band = np.where(valid, band, 0)
    if np.isnan(band).any():
        raise OutputError(
            "The fused image has values that are no numbers in PAN's rows {top} to {bottom}, "
            "though PAN and MS are valid there. The model may be faulty: choose another.",
            top=top,
            bottom=top + len(valid) - 1,
        )
    data, clipped = to_dtype(band, dtype)
    if nodata is not None and dtype.kind != "f":
        step = -1 if nodata == np.iinfo(dtype).max else 1
        data[data == nodata] = nodata + step
    elif nodata is not None and np.isfinite(nodata):
        near = np.abs(data - nodata) <= abs(nodata) * _NEAR
        data[near] = nodata * (1 - 4 * _NEAR) or np.finfo(dtype).tiny
    data[~valid] = 0 if nodata is None else nodata
    return data, clipped


def to_dtype(image: np.ndarray, dtype: np.dtype) -> tuple[np.ndarray, int]:
    """Round and clip an image to a data type.

    Args:
        image: Values of any float type and shape, none of them NaN where the type is an integer.
        dtype: Data type; floats are neither rounded nor clipped to a float type.

    Returns:
        The image in the data type, and the number of values that were outside its range.

    Example:
        >>> import numpy as np
        >>> to_dtype(np.array([0.5, 1.5, 70000.0]), np.dtype("uint16"))
        (array([    0,     2, 65535], dtype=uint16), 1)
    """
    if dtype.kind == "f":
        return image.astype(dtype), 0
    limits = np.iinfo(dtype)
    rounded = np.rint(image.astype(np.float64))
    # The largest numbers of 64 bits are no floats: what they would be rounded to is too large.
    high = float(limits.max)
    if int(high) > limits.max:
        high = float(np.nextafter(high, 0))
    data = np.clip(rounded, limits.min, high).astype(dtype)
    data[rounded > high] = limits.max
    # The engine's values are float32, which knows 2**32 but not the number before.
    highest = max(float(limits.max), float(np.float32(limits.max)))
    return data, int(np.count_nonzero((rounded < limits.min) | (rounded > highest)))
