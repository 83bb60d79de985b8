# SPDX-License-Identifier: GPL-3.0-or-later
"""Pairs of a simple sensor, whose true image is known."""

from __future__ import annotations

import numpy as np

from ssdiff_train.evaluation.classical import PansharpeningInputs

RATIO = 4


def low(image: np.ndarray) -> np.ndarray:
    """A stand-in for the MTF filter and sampling: the mean of each MS pixel."""
    rows, columns = image.shape[-2:]
    split = (*image.shape[:-2], rows // RATIO, RATIO, columns // RATIO, RATIO)
    return image.reshape(split).mean(axis=(-3, -1))


def up(image: np.ndarray) -> np.ndarray:
    """A stand-in for the interpolation: each MS pixel repeated."""
    return image.repeat(RATIO, axis=-2).repeat(RATIO, axis=-1)


def inputs_of(truth: np.ndarray, pan: np.ndarray) -> PansharpeningInputs:
    """What a sensor would deliver of a true image and a PAN."""
    ms, pan_low = low(truth), low(pan)
    return PansharpeningInputs(
        ms=ms,
        lms=up(ms),
        pan=pan,
        pan_low=pan_low,
        pan_low_up=np.stack([up(pan_low)] * len(ms)),
        pan_own_low=pan_low,
        pan_smooth=up(pan_low),
        pan_smooth_low=pan_low,
    )


def town(bands: int = 4, seed: int = 0) -> np.ndarray:
    """A true high-resolution image with correlated bands."""
    rng = np.random.default_rng(seed)
    coarse = up(rng.normal(0, 100, (8, 12)))
    fine = rng.normal(0, 60, coarse.shape)
    own = rng.normal(0, 30, (bands, *coarse.shape))
    level = rng.uniform(500, 900, (bands, 1, 1))
    return level + coarse + fine + own


def pan_of(truth: np.ndarray, seed: int = 9) -> np.ndarray:
    """A PAN that the bands explain in part."""
    rng = np.random.default_rng(seed)
    weights = rng.uniform(0.1, 0.5, len(truth))
    return np.tensordot(weights, truth, axes=1) + rng.normal(40, 10, truth.shape[1:])
