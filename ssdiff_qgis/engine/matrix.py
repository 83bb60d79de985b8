# SPDX-License-Identifier: GPL-3.0-or-later
"""Matrix products that BLAS computes in the thread that asks for them.

OpenBLAS, which comes with most builds of numpy, shares products among threads of its own unless
they are small. Several threads of ours at once would wait for those, which meanwhile keep all
processors busy: with two processors the fast mode took twice the time. And how it shares them
out changes the order of sums, so that 3 in 100,000 values of an image are rounded otherwise.
"""

from __future__ import annotations

import numpy as np

SMALL = 2**18
"""Multiplications of a product up to which OpenBLAS does not share it out
(SMP_THRESHOLD_MIN * GEMM_MULTITHREAD_THRESHOLD in its interface/gemm.c)."""
_LANES = 16


def product(left: np.ndarray, right: np.ndarray) -> np.ndarray:
    """``left @ right``, for a left side that is small and a right side that is long.

    Args:
        left: (m, k) float.
        right: (k, n) float of the same type.

    Returns:
        (m, n) of that type.

    Example:
        >>> product(np.eye(2), np.arange(6.0).reshape(2, 3)).tolist()
        [[0.0, 1.0, 2.0], [3.0, 4.0, 5.0]]
    """
    rows, inner = left.shape
    count = right.shape[1]
    out = np.empty((rows, count), right.dtype)
    piece = max(SMALL // (rows * inner) // _LANES, 1) * _LANES
    whole = count - count % piece
    if whole:
        # Views: a stack of pieces, which matmul goes through.
        np.matmul(left, _pieces(right[:, :whole], piece), out=_pieces(out[:, :whole], piece))
    if whole < count:
        np.matmul(left, right[:, whole:], out=out[:, whole:])
    return out


def _pieces(matrix: np.ndarray, piece: int) -> np.ndarray:
    return matrix.reshape(len(matrix), -1, piece).transpose(1, 0, 2)
