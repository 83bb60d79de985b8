# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of the network's correction is used in a scene, validated at reduced resolution.

Where the regression is good already, on sensors or landscapes unlike those of the training, the
network's correction may do harm. At reduced resolution the reference is known: there the
correction is regressed, band by band, on what the regression leaves to be corrected, and only the
confirmed part of it is used.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ssdiff_qgis.engine.geometry.resample import interpolate
from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_qgis.engine.model.sampler import Inputs, Sampler
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.radiometry import Radiometry
from ssdiff_qgis.engine.scene.reduced_scale import Tile, reduced
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_qgis.engine.scene.statistics import SceneStatistics

UNTESTED = 0.25
"""Weight where no window fits into the scene at reduced resolution. On so small scenes of real
pairs it did no harm, but more of it did (docs/research-notes.md)."""
WINDOWS = 192
"""At most so many windows are tried."""
ADVANTAGE = 2.0
"""At reduced resolution there is less that a network knows better: on scenes that it was not
trained on, the best weight was about this many times the one found there."""


def correction_weight(
    tiles: Sequence[Tile],
    regression: Regression,
    sampler: Sampler,
    progress: Progress = Progress(),  # noqa: B008 - stateless
) -> np.ndarray:
    """Weight of the network's correction that the scene confirms, per band.

    Args:
        tiles: Tiles that the regression was fitted to.
        regression: Regression of the scene.
        sampler: Network and its sampling.
        progress: Progress that is told how far it is and asked whether to stop.

    Returns:
        (C,) float32 from 0 to 1; `UNTESTED` for all bands where no window fits into the scene at
        reduced resolution.

    Raises:
        DeviceError: If the network fails.
    """
    info, bands = sampler.info, len(regression.weights)
    wanted, given = np.zeros(bands), np.zeros(bands)
    unbounded = [np.full((bands, 1, 1), limit, np.float32) for limit in (-np.inf, np.inf)]
    parts = [reduced(t, info.ratio, regression.gain) for t in tiles if _windows(t, info)]
    windows = [(k, window) for k, (part, _) in enumerate(parts) for window in _windows(part, info)]
    if not windows:
        return np.full(bands, UNTESTED, np.float32)
    most = max(WINDOWS // len(sampler.groups), 1)
    at = np.linspace(0, len(windows) - 1, min(most, len(windows))).round().astype(int)
    chosen = [windows[i] for i in at]
    radiometry = reduced_radiometry(parts, info)
    edge = (info.window - info.stride) // 2
    inner = slice(edge, info.window - edge)
    done = 0.0
    for k in sorted({k for k, _ in chosen}):
        part, coarse = parts[k]
        base = radiometry.normalise_ms(regression.fuse_image(part.pan, coarse))
        reference = radiometry.normalise_ms(part.ms)
        pan = radiometry.normalise_pan(part.pan)[None]
        noise = sampler.noise(Box(0, 0, *part.pan.shape))
        inputs = Inputs(base, pan, radiometry.normalise_ms(coarse), noise)
        here = [window for j, window in chosen if j == k]
        there = progress.part(done, len(here) / len(chosen))
        done += len(here) / len(chosen)
        lacking = reference - base
        for window, group, residual, _ in sampler.sample(here, inputs, unbounded, there):
            rows, columns = slice(window.top, window.bottom), slice(window.left, window.right)
            for channel, band in zip(group.places, group.own):
                correction = residual[channel, inner, inner].astype(np.float64)
                wanted[band] += np.vdot(correction, lacking[band, rows, columns][inner, inner])
                given[band] += np.vdot(correction, correction)
    weight = np.divide(wanted, given, out=np.zeros(bands), where=given > 0)
    return np.clip(ADVANTAGE * weight, 0, 1).astype(np.float32)


def _windows(tile: Tile, info: ModelInfo) -> list[Box]:
    """Windows side by side within a tile whose pixels are all valid."""
    height, width = (n - n % info.ratio for n in tile.valid.shape)
    boxes = (
        Box(top, left, top + info.window, left + info.window)
        for top in range(0, height - info.window + 1, info.stride)
        for left in range(0, width - info.window + 1, info.stride)
    )
    return [b for b in boxes if tile.valid[b.top : b.bottom, b.left : b.right].all()]


def reduced_radiometry(parts: Sequence[tuple[Tile, np.ndarray]], info: ModelInfo) -> Radiometry:
    """Radiometry of a model at reduced resolution.

    Args:
        parts: Tiles and their reduced MS, see `reduced_scale.reduced`.
        info: Contract of the model.
    """
    bands = len(parts[0][1])
    if info.radiometry != "scene":
        return Radiometry.fixed(bands, float(info.scale or 1))
    pan = np.concatenate([part.pan[part.valid] for part, _ in parts])
    lms = np.concatenate(
        [interpolate(coarse, info.ratio)[:, part.valid] for part, coarse in parts], 1
    )
    statistics = SceneStatistics(
        lms.mean(axis=1, dtype=np.float64),
        lms.std(axis=1, dtype=np.float64),
        float(pan.mean(dtype=np.float64)),
        float(pan.std(dtype=np.float64)),
        np.zeros(bands),
        pan.size,
    )
    return Radiometry.from_statistics(statistics)
