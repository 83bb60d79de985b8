# SPDX-License-Identifier: GPL-3.0-or-later
"""What tells where a pansharpened image is likely wrong: how much was injected there, and of what.

Amplitudes are root mean squares under a small Gaussian. As logarithms they answer to a gain of a
band by a constant, which a regression on them takes up.
"""

from __future__ import annotations

import math

import numpy as np

from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.resample import GAUSSIAN_REACH, gaussian_taps, resample
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_qgis.engine.scene.statistics import SceneStatistics

FEATURES = ("injected", "uncommon", "pan_fine", "pan_medium", "ms_fine", "brightness")
"""Amplitudes of what was injected into a band, of the part of it that the other bands did not get,
of PAN's details at its two finer scales, and of the finest details that the MS shows itself; and
PAN in standard deviations. Chosen one after another of 31 on validation scenes
(docs/uncertainty.md)."""
_NEAR, _WIDE = 1.2, 3.0
"""Standard deviations of the Gaussians in PAN pixels, the latter for what the MS shows."""
_FLOOR = 0.005
"""Share of a band's standard deviation below which amplitudes are not told apart."""
REACH = math.ceil(GAUSSIAN_REACH * _WIDE)
"""So many PAN pixels around a pixel take part in its features."""


def error_features(
    pair: Pair, regression: Regression, statistics: SceneStatistics, box: Box
) -> np.ndarray:
    """Predictors of the error's logarithm.

    Args:
        pair: Co-registered pair.
        regression: Regression by which the image is made.
        statistics: Statistics of the scene.
        box: PAN pixels.

    Returns:
        (features, C, H, W) float32, in the order of `FEATURES`.
    """
    wide = Box(box.top - REACH, box.left - REACH, box.bottom + REACH, box.right + REACH)
    parts = regression.parts(pair, wide)
    bands = len(parts.lms)
    injected = parts.fused - parts.lms
    uncommon = injected - injected.mean(axis=0)
    near = np.concatenate([injected, uncommon, parts.pan_details[:2]])
    floors = np.concatenate([statistics.std, statistics.std, [statistics.pan_std] * 2])
    amplitudes = _amplitudes(near, _NEAR, floors)
    of_ms = _amplitudes(parts.ms_details[:bands], _WIDE, statistics.std)
    pan = pair.read_pan((box.top, box.bottom), (box.left, box.right))[0]
    brightness = (pan - np.float32(statistics.pan_mean)) / np.float32(statistics.pan_std or 1.0)
    of_pan = (*amplitudes[2 * bands :], brightness)
    fine, medium, bright = (np.broadcast_to(image, of_ms.shape) for image in of_pan)
    return np.stack(
        [amplitudes[:bands], amplitudes[bands : 2 * bands], fine, medium, of_ms, bright]
    )


def _amplitudes(images: np.ndarray, sigma: float, scale: np.ndarray) -> np.ndarray:
    """Logarithms of the local amplitudes of (B, h, w), less `REACH` on every side.

    Args:
        images: Images with a margin of `REACH`.
        sigma: Standard deviation of the Gaussian in pixels.
        scale: Standard deviations of the bands, (B,) DN.
    """
    rows, columns = (
        gaussian_taps(np.arange(REACH, size - REACH), sigma) for size in images.shape[1:]
    )
    floor = np.maximum(_FLOOR * scale, 1e-6).astype(np.float32)[:, None, None]
    amplitudes: np.ndarray = 0.5 * np.log(resample(images**2, rows, columns) + floor**2)
    return amplitudes
