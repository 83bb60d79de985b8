# SPDX-License-Identifier: GPL-3.0-or-later
"""Synthetic imagery without structure but with the spectrum of landscapes."""

from __future__ import annotations

import numpy as np

from ssdiff_train.data.imagery import Family, Imagery
from ssdiff_train.data.simulation import PAN_WEIGHTS


def landscape(seed: int = 0, size: int = 256, bands: int = 4) -> np.ndarray:
    """(C, H, W) of fractal clouds, correlated between bands, some 100 DN around 300."""
    rng = np.random.default_rng(seed)
    frequency = np.hypot(*np.meshgrid(np.fft.fftfreq(size), np.fft.fftfreq(size)))
    frequency[0, 0] = 1
    noise = rng.standard_normal((3, size, size))
    clouds = np.fft.ifft2(np.fft.fft2(noise) / frequency**1.5).real
    clouds /= clouds.std(axis=(1, 2), keepdims=True)
    mixed = np.tensordot(rng.uniform(0, 1, (bands, 3)), clouds, 1)
    return (300 + 100 * mixed / mixed.std()).astype(np.float32)


def small_family(side: int = 128) -> Family:
    """Four-band imagery at ratio 4 without PAN."""
    parts = [landscape(seed) for seed in range(3)]
    imagery = Imagery("synthetic", parts, None, PAN_WEIGHTS["vhr"])
    return Family(4, 4, side, ((side, 1.0),), [(1.0, [imagery])])
