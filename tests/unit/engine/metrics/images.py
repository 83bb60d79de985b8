# SPDX-License-Identifier: GPL-3.0-or-later
"""Synthetic images for the indices."""

from __future__ import annotations

import numpy as np


def scene(bands: int, rows: int = 32, columns: int = 32, seed: int = 0) -> np.ndarray:
    """Whole digital numbers with correlated bands, away from 0 and from uint16's end."""
    rng = np.random.default_rng(seed)
    common = rng.normal(0, 80, (1, rows, columns))
    own = rng.normal(0, 40, (bands, rows, columns))
    level = rng.uniform(600, 1500, (bands, 1, 1))
    return np.round(level + common + own)


def distorted(image: np.ndarray, seed: int = 1) -> np.ndarray:
    """An estimate with mixed bands, another gain and noise: no symmetry is left to hide behind."""
    rng = np.random.default_rng(seed)
    mixing = np.eye(len(image)) + rng.normal(0, 0.2, (len(image), len(image)))
    mixing /= mixing.sum(axis=1, keepdims=True)
    mixed = np.tensordot(mixing, image, axes=1)
    return np.round(1.1 * mixed + rng.normal(0, 30, image.shape))
