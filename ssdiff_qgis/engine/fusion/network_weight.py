# SPDX-License-Identifier: GPL-3.0-or-later
"""How far the network, and the MS itself, are to be trusted in a scene, measured on the scene.

Where the regression is good already, on sensors or landscapes unlike those of the training, the
network's correction may do harm. One scale coarser the truth is known: there the correction is
regressed on what the regression leaves to be corrected, band by band, and only the confirmed
share of it is used.

What a fused image lacks to be consistent with the MS is noise in part, which should not be given
back, let alone sharpened.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from ssdiff_qgis.engine.fusion.consistency import there_and_back
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.resample import (
    GAUSSIAN_REACH,
    gaussian_sigma,
    gaussian_taps,
    interpolate,
    resample,
)
from ssdiff_qgis.engine.geometry.tiling import tiles
from ssdiff_qgis.engine.model.band_groups import BandGroup
from ssdiff_qgis.engine.model.onnx_model import ModelInfo
from ssdiff_qgis.engine.model.sampler import Inputs, Sampler
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.radiometry import Radiometry
from ssdiff_qgis.engine.scene.reduced_scale import Tile, coarser
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_qgis.engine.scene.statistics import SceneStatistics

_PART = 128
UNTESTED = 0.25
"""Share where no window fits into the scene at the coarser scale. On so small scenes of real pairs
it did no harm, but more of it did (docs/models.md)."""
WINDOWS = 192
"""At most so many windows are tried."""
ADVANTAGE = 2.0
"""A scale coarser there is less that a network knows better: on scenes that it was not trained on,
the best share was about this many times the one found there (docs/models.md)."""


def network_share(
    lessons: Sequence[Tile],
    regression: Regression,
    sampler: Sampler,
    info: ModelInfo,
    groups: Sequence[BandGroup],
    batch: int,
    check: Callable[[], None],
) -> np.ndarray:
    """Share of the network's correction that the scene confirms, (C,) float32 from 0 to 1.

    Args:
        lessons: what the regression was learnt from.
        regression: of the scene.
        sampler: of the network.
        info: of the model.
        groups: bands that the network sees together.
        batch: windows per run of the network.
        check: called before each run; may raise to stop.

    Returns:
        `UNTESTED` for all bands where no window fits into the scene at the coarser scale.

    Raises:
        DeviceError: if the network fails.
    """
    bands = len(regression.weights)
    wanted, given = np.zeros(bands), np.zeros(bands)
    unbounded = [np.full((bands, 1, 1), limit, np.float32) for limit in (-np.inf, np.inf)]
    parts = [coarser(t, info.ratio, regression.gain) for t in lessons if _windows(t, info)]
    windows = [(k, window) for k, (part, _) in enumerate(parts) for window in _windows(part, info)]
    if not windows:
        return np.full(bands, UNTESTED, np.float32)
    most = max(WINDOWS // len(groups), 1)
    at = np.linspace(0, len(windows) - 1, min(most, len(windows))).round().astype(int)
    chosen = [windows[i] for i in at]
    radiometry = _radiometry(parts, info)
    edge = (info.window - info.stride) // 2
    inner = slice(edge, info.window - edge)
    for k in sorted({k for k, _ in chosen}):
        part, coarse = parts[k]
        base = radiometry.normalise_ms(regression.fuse_image(part.pan, coarse))
        truth = radiometry.normalise_ms(part.ms)
        pan = radiometry.normalise_pan(part.pan)[None]
        inputs = Inputs(base, pan, radiometry.normalise_ms(coarse))
        jobs = [(window, group) for j, window in chosen if j == k for group in groups]
        for some in _batches(jobs, batch):
            for image, (window, group) in zip(sampler(some, inputs, unbounded, check), some):
                rows, columns = slice(window.top, window.bottom), slice(window.left, window.right)
                for channel, band in enumerate(group.bands[: group.own]):
                    start = base[band, rows, columns]
                    correction = (image[channel] - start)[inner, inner].astype(np.float64)
                    missing = (truth[band, rows, columns] - start)[inner, inner]
                    wanted[band] += np.vdot(correction, missing)
                    given[band] += np.vdot(correction, correction)
    share = np.divide(wanted, given, out=np.zeros(bands), where=given > 0)
    return np.clip(ADVANTAGE * share, 0, 1).astype(np.float32)


def ms_share(
    pair: Pair, regression: Regression, check: Callable[[], None] = lambda: None
) -> np.ndarray:
    """Share of what the regression's result lacks of the MS that is not noise, (C,) from 0 to 1.

    Args:
        pair: the scene, its shift set.
        regression: of it.
        check: called before each part that is looked at; may raise to stop.
    """
    ratio = pair.ratio
    sigma = gaussian_sigma(regression.gain, pair.pixel)
    reach = math.ceil(GAUSSIAN_REACH * sigma)
    count, squares = 0, np.zeros(len(pair.bands))
    for box in tiles(pair.overlap, ratio, _PART * ratio, at_most=2):
        check()
        spans, taps = [], []
        for axis, (size, origin) in enumerate(zip((box.height, box.width), (box.top, box.left))):
            first, *_, last = pair.ms_positions(axis, box)
            index = np.arange(math.ceil(first), math.floor(last) + 1)
            at = pair.pan_positions(axis, index) - origin
            inside = (at >= reach) & (at <= size - 1 - reach)
            if not inside.any():
                break
            index, at = index[inside], at[inside]
            spans.append((int(index[0]), int(index[-1]) + 1))
            taps.append(gaussian_taps(at, sigma).clamped(size))
        if len(spans) < 2:
            continue
        ms, valid = pair.read_ms(*spans)
        lack = (ms - resample(regression.fuse(pair, box), *taps))[:, valid]
        count += lack.shape[1]
        squares += (lack.astype(np.float64) ** 2).sum(axis=1)
    kernel = there_and_back(pair.pixel, sigma)
    kept = 1 - 2 * kernel.max() ** 2 + np.sum(kernel**2) ** 2  # of white noise, in what is lacking
    noise = regression.noise**2 * kept * count
    share = 1 - np.divide(noise, squares, out=np.zeros_like(noise), where=squares > 0)
    return np.clip(share, 0, 1).astype(np.float32)


def _windows(tile: Tile, info: ModelInfo) -> list[Box]:
    """Windows side by side within a tile whose pixels are all valid."""
    height, width = (n - n % info.ratio for n in tile.valid.shape)
    boxes = (
        Box(top, left, top + info.window, left + info.window)
        for top in range(0, height - info.window + 1, info.stride)
        for left in range(0, width - info.window + 1, info.stride)
    )
    return [b for b in boxes if tile.valid[b.top : b.bottom, b.left : b.right].all()]


def _radiometry(parts: Sequence[tuple[Tile, np.ndarray]], info: ModelInfo) -> Radiometry:
    """As the model's, of the coarser scene."""
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
    return Radiometry.of_scene(statistics)


def _batches(
    jobs: Sequence[tuple[Box, BandGroup]], size: int
) -> Iterator[Sequence[tuple[Box, BandGroup]]]:
    for start in range(0, len(jobs), size):
        yield jobs[start : start + size]
