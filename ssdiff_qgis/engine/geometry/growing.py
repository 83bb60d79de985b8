# SPDX-License-Identifier: GPL-3.0-or-later
"""Continues an image beyond the pixels that are known."""

from __future__ import annotations

import numpy as np


def grown(image: np.ndarray, known: np.ndarray, reach: int) -> tuple[np.ndarray, np.ndarray]:
    """Grow the known pixels outwards, pixel by pixel, each the average of its known neighbours.

    Args:
        image: (C, H, W) float32; what it is where it is not known does not matter.
        known: (H, W) bool.
        reach: Pixels to grow by.

    Returns:
        The image, 0 where it is still unknown, and what is known then.

    Example:
        >>> image = np.array([[[4.0, 9.0, 9.0, 8.0]]], np.float32)
        >>> grown(image, np.array([[True, False, False, True]]), 1)[0].tolist()
        [[[4.0, 4.0, 8.0, 8.0]]]
    """
    out = np.where(known, image, 0).astype(np.float32)
    share = known.astype(np.float32)
    for _ in range(reach):
        count = _sum3(share)
        near = (share == 0) & (count > 0)
        if not near.any():
            break
        total = np.stack([_sum3(band) for band in out])
        out = np.where(near, total / np.maximum(count, 1), out)
        share = np.maximum(share, near)
    return out, share > 0


def _sum3(image: np.ndarray) -> np.ndarray:
    """Sum over 3 x 3 neighbours, zero beyond the edges."""
    padded = np.pad(image, 1)
    rows = padded[:-2] + padded[1:-1] + padded[2:]
    return rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]
