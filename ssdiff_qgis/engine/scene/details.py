# SPDX-License-Identifier: GPL-3.0-or-later
"""Details of PAN and of the MS at several scales, from which a fusion is regressed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np

from ssdiff_qgis.engine.geometry.resample import GAUSSIAN_REACH, Taps, gaussian_taps, resample

PAN_SIGMAS = (0.225, 0.5, 1.0)
"""PAN's details are differences of Gaussians of these standard deviations, in MS pixels."""
MS_SIGMAS = (0.4, 0.75, 1.25)
"""Likewise those of the MS, in MS pixels."""
MS_REACH = math.ceil(GAUSSIAN_REACH * MS_SIGMAS[-1])
"""So many MS pixels around a block take part in its details."""


def pan_reach(ratio: float) -> int:
    """So many PAN pixels around a block take part in its details."""
    return math.ceil(GAUSSIAN_REACH * PAN_SIGMAS[-1] * ratio)


def pan_details(padded: np.ndarray, ratio: float) -> np.ndarray:
    """(3, H, W) of PAN with `pan_reach` around it."""
    return _details(padded[None], [s * ratio for s in PAN_SIGMAS], pan_reach(ratio))


def ms_and_details(padded: np.ndarray) -> np.ndarray:
    """(C + 3 C, h, w) of an MS with `MS_REACH` around it: itself, and its details."""
    inner = padded[:, MS_REACH:-MS_REACH, MS_REACH:-MS_REACH]
    return np.concatenate([inner, _details(padded, MS_SIGMAS, MS_REACH)])


def _details(padded: np.ndarray, sigmas: Sequence[float], reach: int) -> np.ndarray:
    """Differences of Gaussians, from the finest: image - blurred, blurred - more blurred...

    Args:
        padded: (B, h + 2 reach, w + 2 reach).
        sigmas: Standard deviations in pixels, rising.
        reach: At least `GAUSSIAN_REACH` times the last one.

    Returns:
        (len(sigmas) * B, h, w), all bands of the finest first.
    """
    finer = padded[:, reach:-reach, reach:-reach]
    details = np.empty((len(sigmas), *finer.shape), padded.dtype)
    for sigma, detail in zip(sigmas, details):
        blurred = resample(padded, *(_blur(n, reach, sigma) for n in padded.shape[-2:]))
        np.subtract(finer, blurred, out=detail)
        finer = blurred
    return details.reshape(-1, *finer.shape[1:])


@lru_cache(maxsize=2 * (len(PAN_SIGMAS) + len(MS_SIGMAS)))
def _blur(size: int, reach: int, sigma: float) -> Taps:
    """Low-pass of all but the first and last ``reach`` of so many pixels.

    Kept for the next block of a scene, mostly as large: to make them takes a third of the time.
    """
    return gaussian_taps(np.arange(reach, size - reach), sigma)


def edges_repeated(image: np.ndarray, reach: int) -> np.ndarray:
    """(..., h + 2 reach, w + 2 reach) of an image (..., h, w)."""
    return np.pad(image, [(0, 0)] * (image.ndim - 2) + [(reach, reach)] * 2, mode="edge")
