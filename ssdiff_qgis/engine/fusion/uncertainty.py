# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a pansharpened image is likely wrong, and by how much: its expected absolute error.

At reduced resolution the error is known (`reduced_scale`). To be like those that the result will
have, these errors are made as its are: a regression is fitted at one scale and used at the next
finer one. Their mean as a function of what can be seen at full resolution, too (`error_features`),
is fitted as a generalised linear model of exponentially distributed errors with a logarithmic
link; how many times the expectation 90 % of the errors stay below is a conformal quantile
(Papadopoulos et al. 2002, doi:10.1007/3-540-36755-1_29), found where the model was not fitted.

The network is left out: it improves on the regression by some per cent at most, and the
expectation is that much too large then.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.errors import GeometryError, OptionError
from ssdiff_qgis.engine.fusion.analysis import SceneAnalysis
from ssdiff_qgis.engine.fusion.back_projection import reduced_noise
from ssdiff_qgis.engine.fusion.rows import RegressionRows, consistent
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.tiling import tiles
from ssdiff_qgis.engine.matrix import multiply
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.error_features import error_features
from ssdiff_qgis.engine.scene.reduced_scale import Tile, read_tile, reduced
from ssdiff_qgis.engine.scene.regression import Regression

COVERAGE = 0.9
"""Share of the errors that the interval is to hold."""
SMALLEST = 32
"""MS pixels along the shorter side of a scene below which nothing can be calibrated."""
TILE, TILES_PER_AXIS = 128, 4
"""Side in MS pixels of the tiles that are looked at, and how many along each axis at most."""
_PIXELS = 60_000
"""So many pixels of each band are fitted to at most, chosen at random."""
_SLOPES = np.array([0.31, 0.15, 0.44, -0.29, 0.04, 0.04])
"""Slopes of the error's logarithm against each of `FEATURES`: means over ten validation scenes of
seven sensors, among which they differ little (docs/uncertainty.md). A scene's own are drawn to them
by a ridge, as a share of the information that all of its pixels hold."""
_RIDGE = 1.0
_ROUNDS = 30
_BOUND = 4.0
"""Features farther from their mean, in standard deviations, are taken for that far."""


class ErrorSamples(NamedTuple):
    """Pixels whose errors are known.

    Attributes:
        features: Their features, see `error_features`, (features, C, N) float32.
        errors: Absolute errors, (C, N) float32 DN.
        folds: Quarter of its tile that each pixel lies in, (N,) int.
    """

    features: np.ndarray
    errors: np.ndarray
    folds: np.ndarray


@dataclass(frozen=True, eq=False)
class ErrorModel:
    """Expected absolute errors of a scene.

    Attributes:
        mean: Means of the features per band, (C, features) float64.
        spread: Their standard deviations, (C, features) float64.
        weights: Weights of the standardised features in the logarithm of the expectation, their
            constant first, (C, 1 + features) float64.
        interval: How many times the expectation `COVERAGE` of the errors stay below, (C,).
        std: Standard deviations of the bands in the scene, (C,) DN.
    """

    mean: np.ndarray
    spread: np.ndarray
    weights: np.ndarray
    interval: np.ndarray
    std: np.ndarray

    @classmethod
    def fit(cls, samples: ErrorSamples, std: np.ndarray) -> ErrorModel:
        """Fit it to pixels whose errors are known.

        Args:
            samples: These pixels. The interval is found in each fold with a model that was fitted
                to the others.
            std: Standard deviations of the bands in the scene, (C,) DN.
        """
        bands = list(zip(samples.features.swapaxes(0, 1), samples.errors))
        mean, spread, weights = (np.stack(part) for part in zip(*(_fit(*band) for band in bands)))
        interval = [_interval(*band, samples.folds) for band in bands]
        return cls(mean, spread, weights, np.array(interval), std)

    def expected(self, features: np.ndarray) -> np.ndarray:
        """Expected absolute errors, (C, ...) float32 DN.

        Args:
            features: Features of the pixels, (features, C, ...) float32.
        """
        bands = zip(self.mean, self.spread, self.weights)
        return np.stack([_expected(features[:, c], *of_band) for c, of_band in enumerate(bands)])

    def together(self, expected: np.ndarray) -> np.ndarray:
        """One number for all bands: root mean square of the errors (C, ...) in standard deviations.

        Returns:
            (...) float32.
        """
        shape = (-1,) + (1,) * (expected.ndim - 1)
        unit = np.where(self.std > 0, self.std, 1.0).astype(np.float32).reshape(shape)
        total: np.ndarray = np.sqrt(((expected / unit) ** 2).mean(axis=0))
        return total


_NO_REGRESSION = Message(
    "The uncertainty is found by the regression, on which this model is not based. Choose a "
    "bundled model, or do without the uncertainty."
)


def check_scene(pair: Pair, regression: bool = True) -> None:
    """Refuse a scene whose uncertainty cannot be found.

    Args:
        pair: Inputs.
        regression: Whether the model is based on a regression.

    Raises:
        OptionError: If so.
    """
    if not regression:
        raise OptionError(_NO_REGRESSION)
    shortest = int(min(pair.overlap.height, pair.overlap.width) / pair.pixel)
    if shortest < SMALLEST:
        raise OptionError(
            "The uncertainty is calibrated on the scene, which has only {shortest} MS pixels "
            "along its shorter side; {smallest} are needed. Choose a larger scene, or do without "
            "it.",
            shortest=shortest,
            smallest=SMALLEST,
        )


def _regression(analysis: SceneAnalysis) -> Regression:
    if analysis.regression is None:
        raise OptionError(_NO_REGRESSION)
    return analysis.regression


def calibrate(
    pair: Pair,
    analysis: SceneAnalysis,
    progress: Progress = Progress(),  # noqa: B008 - stateless
) -> ErrorModel:
    """Learn from a scene at reduced resolution where its pansharpened image is likely wrong.

    Args:
        pair: Co-registered pair.
        analysis: What the scene as a whole tells.
        progress: Progress that is told how far it is and asked whether to stop.

    Raises:
        OptionError: If the analysis has no regression, or the scene is too small.
        GeometryError: If no part of the scene is valid.
        RasterError: If an input cannot be read.
    """
    return ErrorModel.fit(sample_errors(pair, analysis, progress), analysis.statistics.std)


def sample_errors(pair: Pair, analysis: SceneAnalysis, progress: Progress) -> ErrorSamples:
    """Errors at reduced resolution of a regression that was fitted at a scale coarser still.

    Args:
        pair: Co-registered pair.
        analysis: What the scene as a whole tells.
        progress: Progress that is told how far it is and asked whether to stop.

    Raises:
        OptionError: If the analysis has no regression, or the scene is too small.
        GeometryError: If no part of the scene is valid.
        RasterError: If an input cannot be read.
    """
    check_scene(pair, analysis.regression is not None)
    gain, ratio = _regression(analysis).gain, pair.ratio
    boxes = tiles(pair.overlap, ratio, TILE * ratio, at_most=TILES_PER_AXIS)
    parts = []
    for number, box in enumerate(boxes):
        progress.check()
        part, coarse = reduced(read_tile(pair, box, analysis.survey), ratio, gain)
        if part.valid.any():
            parts.append((part, coarse))
        progress.update(0.6 * (number + 1) / len(boxes))
    if not parts:
        raise GeometryError(
            "No part of the scene is valid in PAN and MS, so its uncertainty cannot be found. "
            "Check the nodata values of both."
        )
    coarser = Regression.fit([_coarser(part, coarse, ratio) for part, coarse in parts], ratio)
    made = replace(
        analysis,
        regression=replace(coarser, gain=gain),
        head=None,
        residual_noise=reduced_noise(analysis.residual_noise, ratio, gain),
    )
    samples = []
    for number, (part, coarse) in enumerate(parts):
        progress.check()
        samples.append(_samples(number, part, coarse, made, -(-_PIXELS // len(parts))))
        progress.update(0.7 + 0.3 * (number + 1) / len(parts))
    return ErrorSamples(*(np.concatenate(arrays, axis=-1) for arrays in zip(*samples)))


def expected_error(pair: Pair, analysis: SceneAnalysis, model: ErrorModel, box: Box) -> np.ndarray:
    """Expected absolute error of the bands, and that of all together last.

    Args:
        pair: Co-registered pair.
        analysis: What the scene as a whole tells.
        model: What `calibrate` has found.
        box: PAN pixels.

    Returns:
        (C + 1, H, W) float32; DN, and standard deviations of the bands in the last.
    """
    features = error_features(pair, _regression(analysis), analysis.statistics, box)
    found = model.expected(features)
    return np.concatenate([found, model.together(found)[None]])


def _coarser(part: Tile, coarse: np.ndarray, ratio: int) -> Tile:
    """The tile of a pair at reduced resolution, to be reduced once more."""
    cells = part.valid.reshape(coarse.shape[1], ratio, coarse.shape[2], ratio)
    rows, columns = (np.arange(n) * ratio + (ratio - 1) / 2 for n in coarse.shape[1:])
    known = cells.all(axis=(1, 3))
    return Tile.from_images(part.pan, coarse, part.valid, rows, columns, ratio, known)


def _samples(
    number: int, part: Tile, coarse: np.ndarray, analysis: SceneAnalysis, limit: int
) -> ErrorSamples:
    """Some pixels of a tile, at most so many."""
    pair = Pair.from_arrays(part.pan, coarse)
    strips = consistent(
        RegressionRows(pair, analysis), pair, analysis, pair.overlap, Progress(), pair.overlap.top
    )
    error = np.abs(np.concatenate([strip.image for strip in strips], axis=1) - part.ms)
    features = error_features(pair, _regression(analysis), analysis.statistics, pair.overlap)
    height, width = part.valid.shape
    quarter = 2 * (np.arange(height)[:, None] >= height // 2) + (np.arange(width) >= width // 2)
    at = np.flatnonzero(part.valid)
    if len(at) > limit:
        at = np.sort(np.random.default_rng(number).choice(at, limit, replace=False))
    bands = len(error)
    return ErrorSamples(
        features.reshape(len(features), bands, -1)[..., at],
        error.reshape(bands, -1)[:, at],
        quarter.ravel()[at],
    )


def _fit(features: np.ndarray, error: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Mean and spread of (features, N), and the weights, by Fisher scoring."""
    features = features.astype(np.float64)
    mean, spread = features.mean(axis=1), np.maximum(features.std(axis=1), 1e-6)
    given = _standardised(features, mean, spread)
    usual = np.concatenate([[0.0], _SLOPES * spread])
    ridge = _RIDGE * np.diag([0.0] + [1.0] * len(mean))
    weights = np.zeros(1 + len(mean))
    weights[0] = np.log(max(float(error.mean()), 1e-9))
    information = multiply(given, given.T) / len(error) + ridge
    for _ in range(_ROUNDS):
        relative = error * np.exp(-np.clip(weights @ given, weights[0] - 5, weights[0] + 5))
        slope = given @ (relative - 1) / len(error) - ridge @ (weights - usual)
        step = np.linalg.solve(information, slope)
        step *= min(1.0, 1.0 / max(float(np.abs(step).max()), 1e-12))
        weights += step
        if np.abs(step).max() < 1e-4:
            break
    return mean, spread, weights


def _expected(
    features: np.ndarray, mean: np.ndarray, spread: np.ndarray, weights: np.ndarray
) -> np.ndarray:
    """Expected absolute errors (...) float32 of (features, ...)."""
    # One after another: a product of matrices would depend on how many pixels there are.
    logarithm = np.full(features.shape[1:], weights[0], np.float32)
    for feature, middle, unit, weight in zip(features, mean, spread, weights[1:]):
        scaled = (feature - np.float32(middle)) / np.float32(unit)
        logarithm += np.float32(weight) * np.clip(scaled, -_BOUND, _BOUND)
    return np.exp(logarithm)


def _standardised(features: np.ndarray, mean: np.ndarray, spread: np.ndarray) -> np.ndarray:
    scaled = np.clip((features - mean[:, None]) / spread[:, None], -_BOUND, _BOUND)
    return np.concatenate([np.ones((1, scaled.shape[1])), scaled])


def _interval(features: np.ndarray, error: np.ndarray, folds: np.ndarray) -> float:
    """How many times the expectation `COVERAGE` of the errors stay below, by cross-validation."""
    times = []
    for fold in np.unique(folds):
        inside = folds == fold
        rest = ~inside if not inside.all() else inside
        fitted = _fit(features[:, rest], error[rest])
        times.append(error[inside] / _expected(features[:, inside], *fitted))
    return float(np.quantile(np.concatenate(times), COVERAGE))
