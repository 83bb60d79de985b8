# SPDX-License-Identifier: GPL-3.0-or-later
"""The Gaussian field, a pure function of (seed, absolute pixel, band).

A counter-based generator: each value is a hash of its coordinates, so that overlapping windows
and any order of work see the same noise.
"""

from __future__ import annotations

import numpy as np

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_MIX1 = np.uint64(0xBF58476D1CE4E5B9)
_MIX2 = np.uint64(0x94D049BB133111EB)
_AT_ONCE = 16384
"""Values that are made at once, which stay in a core's cache until they are done."""


def _mix(x: np.ndarray) -> np.ndarray:
    """SplitMix64's finaliser (Steele et al. 2014, doi:10.1145/2660193.2660195), in place."""
    x += _GOLDEN
    x ^= x >> np.uint64(30)
    x *= _MIX1
    x ^= x >> np.uint64(27)
    x *= _MIX2
    x ^= x >> np.uint64(31)
    return x


def gaussian_field(
    seed: int, top: int, left: int, height: int, width: int, bands: list[int]
) -> np.ndarray:
    """Standard normal noise at absolute PAN pixels.

    Args:
        seed: Seed of the field, any integer.
        top: First absolute row; may be negative.
        left: First absolute column; may be negative.
        height: Number of rows.
        width: Number of columns.
        bands: Numbers of the bands, which key the noise.

    Returns:
        Noise, (len(bands), height, width) float32.

    Example:
        Windows that overlap see the same noise:

        >>> whole = gaussian_field(0, 0, 0, 16, 16, [1, 2])
        >>> part = gaussian_field(0, 8, 4, 8, 12, [2])
        >>> bool((part[0] == whole[1, 8:, 4:]).all())
        True
    """
    rows = np.arange(top, top + height, dtype=np.int64).astype(np.uint64)
    columns = np.arange(left, left + width, dtype=np.int64).astype(np.uint64)
    band = np.array(bands, dtype=np.int64).astype(np.uint64)
    state = _mix(np.array([seed & 0xFFFFFFFFFFFFFFFF], dtype=np.uint64))
    state = _mix(state ^ band)[:, None]
    state = _mix(state ^ rows)
    field = np.empty((len(band), height, width), np.float32)
    at_once = max(_AT_ONCE // width, 1)
    for of_band, noise in zip(state, field):
        for first in range(0, height, at_once):
            some = slice(first, first + at_once)
            noise[some] = _normal(_mix(of_band[some, None] ^ columns))
    return field


def _normal(bits: np.ndarray) -> np.ndarray:
    """Standard normal float64 made of random uint64 by Box & Muller (1958)."""
    more = _mix(bits.copy())
    # 53 bits each; the first is kept off zero for the logarithm.
    radius = ((bits >> np.uint64(11)).astype(np.float64) + 1) * 2.0**-53
    angle = (more >> np.uint64(11)).astype(np.float64) * 2.0**-53
    np.log(radius, out=radius)
    radius *= -2
    np.sqrt(radius, out=radius)
    angle *= 2 * np.pi
    radius *= np.cos(angle, out=angle)
    return radius
