# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests of the pipeline share: short calls, comparisons, incidents."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
from osgeo import gdal

from ssdiff_qgis.engine.fusion.back_projection import BackProjection, Strip, measure_noise
from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions, Report
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.ddim import alpha_bar
from ssdiff_qgis.engine.model.noise import gaussian_field
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.reduced_scale import read_tiles
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_qgis.engine.scene.sharpness import Sharpness
from ssdiff_qgis.engine.scene.statistics import SceneStatistics
from ssdiff_train.synthetic.scene_files import ScenePaths

ROWS, COLUMNS = 232, 216  # no whole number of windows or tiles


class Bench:
    """Fuses into numbered files of one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.count = folder, 0

    def __call__(
        self, scene: ScenePaths | Pair, model: Model, progress: Progress | None = None, **options
    ) -> tuple[np.ndarray, Report]:
        pair = scene if isinstance(scene, Pair) else Pair.open(str(scene.pan), str(scene.ms))
        self.count += 1
        output = self.folder / f"{self.count}.tif"
        chosen = FuseOptions(**{"register": "off", **options})
        report = fuse(pair, model, str(output), chosen, progress or Progress())
        image = gdal.Open(str(output)).ReadAsArray()
        return image if image.ndim == 3 else image[None], report


def by_hand(pair: Pair, model: Model, seed: int, weight_of_network: np.ndarray | float = 1.0):
    """The stub's fusion from the definitions: window by window, in float64, no batches, no strips.

    Windows, weights, radiometry, DDIM and the stub's formula are written out anew; the network
    weight is given.
    """
    info = model.info
    n, stride, ratio = info.window, info.stride, info.ratio
    rows, columns = pair.pan.grid.height, pair.pan.grid.width
    statistics, regression = SceneStatistics.from_pair(pair, info.mtf_gain), None
    if info.base == "regression":
        tiles = read_tiles(pair)
        gain = Sharpness.from_tiles(tiles).gain()
        tiles = [tile.as_soft_as_ms(gain) for tile in tiles]
        ms_noise = measure_noise(pair, Regression.fit(tiles, ratio))
        regression = Regression.fit(tiles, ratio, ms_noise=ms_noise)
    mean, unit = (v[:, None, None] for v in (statistics.mean, 4 * statistics.std))
    margin, lap = (n - stride) // 2, n - stride
    ramp = np.sin(np.pi / 2 * (np.arange(lap) + 0.5) / lap) ** 2
    weight = np.concatenate([ramp, np.ones(n - 2 * lap), ramp[::-1]])
    slope = np.linspace(0, 0.02, n)
    abar, times = alpha_bar(), info.default_timesteps
    out = np.zeros((len(mean), rows + 4 * n, columns + 4 * n))
    total = np.zeros(out.shape[1:])
    # From the window with the first pixel to the first one that reaches the last pixel.
    for top in range(-margin, max(rows - n + stride, 1 - margin), stride):
        for left in range(-margin, max(columns - n + stride, 1 - margin), stride):
            patch = pair.patch(Box(top, left, top + n, left + n), info.mtf_gain)
            base = (
                regression.fuse(pair, Box(top, left, top + n, left + n))
                if regression
                else statistics.base(patch, info.base)
            )
            lms = (base - mean) / unit
            ms = (patch.ms - mean) / unit
            pan = (patch.pan - statistics.pan_mean) / (4 * statistics.pan_std)
            x = gaussian_field(seed, top, left, n, n, pair.bands).astype(float)
            for t, following in zip(times, [*times[1:], None]):
                residual = 0.4 * pan + 0.1 * (lms - np.kron(ms, np.ones((ratio, ratio))))
                residual = residual + 0.05 * x + 1e-5 * t + slope[:, None] + 2 * slope
                fused = np.maximum(lms + residual * info.residual_scale, -mean / unit)
                clean = (fused - lms) / info.residual_scale
                if following is not None:
                    noise = (x - np.sqrt(abar[t]) * clean) / np.sqrt(1 - abar[t])
                    power = abar[following]
                    x = np.sqrt(power) * clean + np.sqrt(1 - power) * noise
            fused = lms + np.reshape(weight_of_network, (-1, 1, 1)) * (fused - lms)
            image = (fused * unit + mean) * weight[:, None] * weight
            out[:, top + n : top + 2 * n, left + n : left + 2 * n] += image
            total[top + n : top + 2 * n, left + n : left + 2 * n] += weight[:, None] * weight
    # Where no other window is, the ramp of the outermost ones counts in full.
    inside = np.s_[n : n + rows, n : n + columns]
    out = out[(slice(None), *inside)] / total[inside]
    if regression is None:
        return out, 0
    whole = Box(0, 0, rows, columns)
    limits = np.zeros(len(mean), np.float32), np.full(len(mean), 65535, np.float32)
    consistency = BackProjection(pair, regression.gain, *limits, ms_noise, whole)
    strip = Strip(0, out.astype(np.float32), np.ones((rows, columns), bool))
    strips = list(consistency.correct([strip]))
    return np.concatenate([s.image for s in strips], axis=1), sum(s.limited for s in strips)


def assert_same(found: np.ndarray, expected: np.ndarray) -> None:
    """The house's rule: at most 1 DN on at most 1 pixel in 10 000, or 2 of a small image."""
    assert found.shape == expected.shape and found.dtype == expected.dtype
    difference = np.abs(found.astype(float) - expected)
    assert difference.max() <= 1
    assert np.count_nonzero(difference.any(axis=0)) <= max(difference[0].size / 10000, 2)


class Incident(Progress):
    """Does something once, when so much is done."""

    def __init__(self, at: float, what: Callable[[], None]) -> None:
        self.at, self.what, self.happened = at, what, False

    def update(self, fraction: float) -> None:
        if fraction >= self.at and not self.happened:
            self.happened = True
            self.what()


class PowerCut(BaseException):
    """Ends a run as nothing that the engine knows."""


def cut() -> None:
    raise PowerCut


def work_of(output: Path) -> Path:
    return output.with_name(f".{output.name}.ssdiff")


def fuse_to(output: Path, source: ScenePaths, model: Model, progress=None, **options) -> Report:
    pair = Pair.open(str(source.pan), str(source.ms))
    chosen = FuseOptions(**{"register": "off", **options})
    return fuse(pair, model, str(output), chosen, progress or Progress())
