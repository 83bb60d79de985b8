# SPDX-License-Identifier: GPL-3.0-or-later
"""Matrix products by the BLAS that numpy was built for, in the thread that asks for them.

Two things stand in the way of numpy's own products. OpenBLAS, which comes with most builds of
numpy, shares products among threads of its own unless they are small. Several threads of ours at
once would wait for those, which meanwhile keep all processors busy: with two processors the fast
mode took twice the time. And how it shares them out changes the order of sums, so that 3 in 100,000
values of an image are rounded otherwise.

And QGIS of Debian and Ubuntu is linked with GSL, whose plain CBLAS bears the same names: in that
process numpy's products go there, which takes ten times as long and rounds otherwise, too. Then
OpenBLAS is called by its address.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

import numpy as np

SMALL = 2**18
"""Multiplications of a product up to which OpenBLAS does not share it out
(SMP_THRESHOLD_MIN * GEMM_MULTITHREAD_THRESHOLD in its interface/gemm.c)."""
_LANES = 16
_ROW_MAJOR, _PLAIN, _TRANSPOSED, _UPPER = 101, 111, 112, 121
_ONE, _ZERO = np.ones(1, np.complex128), np.zeros(1, np.complex128)


class _Blas(NamedTuple):
    """OpenBLAS's products of matrices of one type, and one and zero as they take numbers."""

    gemm: Callable[..., None]
    syrk: Callable[..., None]
    one: float = 1.0
    zero: float = 0.0

    @classmethod
    def of(cls, library: ctypes.CDLL, letter: str, number: type, *numbers: float) -> _Blas:
        """By the letter of the type in the functions' names."""
        gemm, syrk = (getattr(library, f"cblas_{letter}{kind}") for kind in ("gemm", "syrk"))
        whole, place = ctypes.c_int, ctypes.c_void_p
        side = [place, whole]
        gemm.argtypes = [*[whole] * 6, number, *side, *side, number, *side]
        syrk.argtypes = [*[whole] * 5, number, *side, number, *side]
        gemm.restype = syrk.restype = None
        return cls(gemm, syrk, *numbers)


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
        multiply(left, _pieces(right[:, :whole], piece), out=_pieces(out[:, :whole], piece))
    if whole < count:
        multiply(left, right[:, whole:], out=out[:, whole:])
    return out


def multiply(left: np.ndarray, right: np.ndarray, out: np.ndarray | None = None) -> np.ndarray:
    """``np.matmul`` of float or complex arrays of one type.

    Args:
        left: (..., m, k).
        right: (..., k, n).
        out: Where to put the result, (..., m, n) of the same type; None for a new array.

    Returns:
        The result.

    Example:
        >>> multiply(np.ones((2, 3)), np.ones((5, 3, 1))).shape
        (5, 2, 1)
    """
    left, right = _side_by_side(left), _side_by_side(right)
    if right.shape[-1] == 1:  # which has functions of its own in BLAS
        made: np.ndarray = np.einsum("...ij,...jk->...ik", left, right, out=out)
        return made
    blas = _shadowed().get(left.dtype.char)
    if blas is None or left.dtype != right.dtype:
        return np.matmul(left, right, out=out)
    stack = np.broadcast_shapes(left.shape[:-2], right.shape[:-2])
    if out is None:
        out = np.empty((*stack, left.shape[-2], right.shape[-1]), left.dtype)
    left = np.broadcast_to(left, (*stack, *left.shape[-2:]))
    right = np.broadcast_to(right, (*stack, *right.shape[-2:]))
    for place in np.ndindex(stack):
        _multiply(blas, left[place], right[place], out[place])
    return out


def _side_by_side(matrix: np.ndarray) -> np.ndarray:
    """The matrix or a copy, in which numbers of a row or of a column lie side by side.

    numpy multiplies others by itself, which takes longer than to copy them first.
    """
    near = matrix.itemsize in matrix.strides[-2:] or 1 in matrix.shape[-2:]
    return matrix if near else np.ascontiguousarray(matrix)


def _pieces(matrix: np.ndarray, piece: int) -> np.ndarray:
    return matrix.reshape(len(matrix), -1, piece).transpose(1, 0, 2)


def _multiply(blas: _Blas, left: np.ndarray, right: np.ndarray, out: np.ndarray) -> None:
    (rows, inner), columns = left.shape, right.shape[1]
    kind, apart = _layout(out)
    if kind != _PLAIN or not out.size or not inner:
        np.matmul(left, right, out=out)
        return
    (of_left, by_left), (of_right, by_right) = _layout(left), _layout(right)
    if not of_left or not of_right:
        left, right = np.ascontiguousarray(left), np.ascontiguousarray(right)
        (of_left, by_left), (of_right, by_right) = _layout(left), _layout(right)
    to = (blas.zero, out.ctypes.data, apart)
    if _are_transposes(left, right) and of_left != of_right:
        # As numpy does: half of the sums, which are rounded otherwise than all of them would be.
        given = (left.ctypes.data, by_left)
        blas.syrk(_ROW_MAJOR, _UPPER, of_left, rows, inner, blas.one, *given, *to)
        below = np.tril_indices(rows, -1)
        out[below] = out.T[below]
        return
    blas.gemm(
        *(_ROW_MAJOR, of_left, of_right, rows, columns, inner, blas.one),
        *(left.ctypes.data, by_left, right.ctypes.data, by_right, *to),
    )


def _are_transposes(left: np.ndarray, right: np.ndarray) -> bool:
    """Whether they are one and the same matrix in memory, as seen from either side."""
    return (
        left.ctypes.data == right.ctypes.data
        and left.shape == right.shape[::-1]
        and left.strides == right.strides[::-1]
    )


def _layout(matrix: np.ndarray) -> tuple[int, int]:
    """How BLAS is to read a matrix, 0 if it cannot, and the distance of its rows (or columns)."""
    size = matrix.itemsize
    (rows, columns), (down, right) = matrix.shape, matrix.strides
    for kind, count, along, across in (
        (_PLAIN, columns, right, down),
        (_TRANSPOSED, rows, down, right),
    ):
        if (along == size or count == 1) and across % size == 0 and across >= count * size:
            return kind, across // size
    return 0, 0


@cache
def _shadowed() -> dict[str, _Blas]:
    """Functions of OpenBLAS by numpy's letter of the type, where GSL's have taken their place."""
    if sys.platform != "linux":
        return {}
    try:
        # The ones that are found first in this process, by names alone; and GSL's, if it is there.
        first = ctypes.CDLL(None).cblas_sgemm
        gsl = ctypes.CDLL("libgslcblas.so.0", os.RTLD_NOLOAD).cblas_sgemm
        own = ctypes.CDLL("libopenblas.so.0", os.RTLD_NOLOAD)
        if _address(first) != _address(gsl):
            return {}
        return {
            "f": _Blas.of(own, "s", ctypes.c_float),
            "d": _Blas.of(own, "d", ctypes.c_double),
            "D": _Blas.of(own, "z", ctypes.c_void_p, _ONE.ctypes.data, _ZERO.ctypes.data),
        }
    except (OSError, AttributeError):
        return {}


def _address(function: Any) -> int | None:
    return ctypes.cast(function, ctypes.c_void_p).value
