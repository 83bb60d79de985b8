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


def _mix(x: np.ndarray) -> np.ndarray:
    """SplitMix64's finaliser (Steele et al. 2014, doi:10.1145/2660193.2660195)."""
    x = (x + _GOLDEN).astype(np.uint64)
    x = (x ^ (x >> np.uint64(30))) * _MIX1
    x = (x ^ (x >> np.uint64(27))) * _MIX2
    return x ^ (x >> np.uint64(31))


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
    with np.errstate(over="ignore"):
        rows = np.arange(top, top + height, dtype=np.int64).astype(np.uint64)
        columns = np.arange(left, left + width, dtype=np.int64).astype(np.uint64)
        band = np.array(bands, dtype=np.int64).astype(np.uint64)
        state = _mix(np.array([seed & 0xFFFFFFFFFFFFFFFF], dtype=np.uint64))
        state = _mix(state ^ band)[:, None]
        state = _mix(state ^ rows)[:, :, None]
        first = _mix(state ^ columns)
        second = _mix(first)
    # 53 bits each; the first is kept off zero for the logarithm (Box & Muller 1958).
    u = ((first >> np.uint64(11)).astype(np.float64) + 1) * 2.0**-53
    v = (second >> np.uint64(11)).astype(np.float64) * 2.0**-53
    return (np.sqrt(-2 * np.log(u)) * np.cos(2 * np.pi * v)).astype(np.float32)
