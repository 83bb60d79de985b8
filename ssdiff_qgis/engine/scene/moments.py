# SPDX-License-Identifier: GPL-3.0-or-later
"""Means and covariances over pixels that come in parts."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ssdiff_qgis.engine.matrix import multiply
from ssdiff_qgis.engine.threads import ahead

FLAT = 1e-5
"""Variation below this share of the level is rounding."""


def moments(parts: Iterable[np.ndarray], threads: int) -> tuple[int, np.ndarray, np.ndarray]:
    """Count, mean (B,) and covariance (B, B) of all pixels of parts (B, N), float64.

    Args:
        parts: Parts of any number of pixels, float32.
        threads: Threads that sum up products; their number changes no bit.

    Example:
        >>> parts = [np.array([[1, 3]], np.float32), np.array([[5]], np.float32)]
        >>> count, mean, covariance = moments(parts, 1)
        >>> count, mean.tolist(), covariance.round(3).tolist()
        (3, [3.0], [[2.667]])
    """

    def summed(part: np.ndarray) -> tuple[int, np.ndarray, np.ndarray]:
        rows = part.astype(np.float64)
        return rows.shape[1], rows.sum(axis=1), multiply(rows, rows.T)

    count, sums, products = 0, np.zeros(1), np.zeros((1, 1))
    for number, of_part, product_of_part in ahead(summed, parts, threads):
        count += number
        sums = sums + of_part
        products = products + product_of_part
    mean = sums / max(count, 1)
    covariance = products / max(count, 1) - np.outer(mean, mean)
    np.fill_diagonal(covariance, np.maximum(np.diag(covariance), 0))
    return count, mean, covariance
