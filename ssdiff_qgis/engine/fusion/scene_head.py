# SPDX-License-Identifier: GPL-3.0-or-later
"""A head of the scene's own: the last layer, corrected by the scene at reduced resolution.

The network gives, beside its residual, the features that its last layer makes this of. At reduced
resolution, where the reference is known, what the pansharpened image still lacks is regressed on
the features and on the residual itself, by ridge regression in closed form (Bertinetto et al. 2019,
arXiv:1805.08136; the network is trained for it). What is found is added to the trained last layer,
so where a scene has little to say the trained one stays.

Back-projection mends a part of any error afterwards, so the regression is one behind it: it is
applied to features and residual alike. Being linear and the same for all, it may come after the
weights at full resolution.

No pixel judges what it was fitted to: the base at reduced resolution is the regression's that was
fitted to other parts of the scene, and how strong the ridge is to be is found so, too. Solutions of
several strengths are averaged, for each band by the likelihood of what they leave on such pixels,
so that no chance of a small scene decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.fusion.network_weight import reduced_radiometry
from ssdiff_qgis.engine.geometry.resample import gaussian_sigma, gaussian_taps, lagrange_taps
from ssdiff_qgis.engine.geometry.tiling import WindowGrid
from ssdiff_qgis.engine.matrix import multiply
from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_qgis.engine.model.sampler import Inputs, Sampler
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.radiometry import Radiometry
from ssdiff_qgis.engine.scene.reduced_scale import Tile, reduced
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_qgis.engine.threads import ahead

ITERATIONS = 5  # as in `back_projection`
RIDGES = (0.1, 0.3, 1.0, 3.0, 10.0, np.inf)
"""Strengths that are averaged, as a fraction of the regressors' variance; infinity leaves the
trained head."""
ENOUGH = 4096
"""MS pixels from which on these strengths are used as they are. With fewer they are as many times
stronger: the trained head is then worth more than what so few pixels say, and cross-validation on a
quarter of them is too uncertain to tell. Chosen as those were."""
PER_SAMPLE = 20.0
"""Pixels that say as much as an independent one. Chosen, like the ridges, on eight real scenes at
two sizes (docs/research-notes.md); from 10 to 100 it makes no difference."""
FOLDS = 4
SMALLEST = 12
"""Sides of a scene in MS pixels; below, it says too little to correct the trained head."""
PIXELS = 384**2
"""On about so many pixels of all groups of bands the network is run at most to fit a head."""


@dataclass(frozen=True)
class SceneHead:
    """Corrections of the trained last layer for every group of bands.

    Attributes:
        weights: Weights of features, then of the residual, for each group (F + C of the network,
            own bands) float64.
        offsets: What the last layer makes of the mean features, for each group (own bands,): it is
            seen by the MS, and what need not be taken back is not added.
        adapted: Part of the average that is not the trained head, (C,) from 0 to 1.
        error: Root mean square error at reduced resolution, on pixels that were not fitted to,
            divided by that without a network, (C,); NaN where nothing was fitted.
        trained_error: The same of the trained head, (C,).
    """

    weights: tuple[np.ndarray, ...]
    offsets: tuple[np.ndarray, ...]
    adapted: np.ndarray
    error: np.ndarray
    trained_error: np.ndarray


def fit_head(
    tiles: Sequence[Tile],
    regression: Regression,
    sampler: Sampler,
    progress: Progress = Progress(),  # noqa: B008 - stateless
    ridges: Sequence[float] = RIDGES,
    threads: int = 1,
) -> SceneHead:
    """Fit a scene's head at reduced resolution.

    Args:
        tiles: Tiles that the regression was fitted to.
        regression: Regression of the scene.
        sampler: Network and its sampling.
        progress: Progress that is told how far it is and asked whether to stop.
        ridges: Strengths of the ridge that are averaged, for `ENOUGH` pixels or more.
        threads: Threads besides the network's own.

    Raises:
        DeviceError: If the network fails.
    """
    info, groups, bands = sampler.info, sampler.groups, len(regression.weights)
    usable = [t for t in tiles if min(t.valid.shape) >= SMALLEST and t.valid.any()]
    limit = _side(info, PIXELS / (len(groups) * max(len(usable), 1)))
    parts = [reduced(_middle(tile, limit), info.ratio, regression.gain) for tile in usable]
    inputs = info.bands + sampler.features
    folds: list[list[RegressionMoments]] = [[] for _ in groups]
    if parts and sampler.features:
        bases = cross_fitted(parts, info.ratio, threads=threads)
        radiometry = reduced_radiometry(parts, info)
        for number, (part, base) in enumerate(zip(parts, bases)):
            share = progress.part(number / len(parts), 1 / len(parts))
            found = moments(part, base, regression.gain, radiometry, sampler, share)
            for members, more in zip(folds, found):
                members.extend(more)
    weights: list[np.ndarray] = []
    offsets: list[np.ndarray] = []
    adapted, error, trained = np.zeros(bands), np.full(bands, np.nan), np.full(bands, np.nan)
    for group, members in zip(groups, folds):
        if not members:
            weights.append(np.zeros((inputs, len(group.places))))
            offsets.append(np.zeros(len(group.places)))
            continue
        total, own = _sum(members), group.own
        floor = np.maximum(total.without, 1e-30)
        used = np.asarray(ridges) * max(ENOUGH / total.pixels, 1)
        left = np.stack([_left_out(members, total, ridge) for ridge in used]) / floor
        likely = _likelihoods(left, total.pixels)
        averaged = np.sum([p * total.solve(ridge) for p, ridge in zip(likely, used)], axis=0)
        weights.append(averaged)
        mean = total.sums / total.pixels
        offsets.append(averaged.T @ mean + mean[sampler.features :][group.places])
        adapted[own] = likely[np.isfinite(ridges)].sum(axis=0)
        error[own] = np.sqrt(np.sum(likely * left, axis=0))
        trained[own] = np.sqrt(total.power / floor)
    return SceneHead(tuple(weights), tuple(offsets), adapted, error, trained)


def cross_fitted(
    parts: Sequence[tuple[Tile, np.ndarray]], ratio: int, folds: int = FOLDS, threads: int = 1
) -> list[np.ndarray]:
    """Base at reduced resolution, by a regression that was fitted to other pixels.

    Args:
        parts: Tiles and their reduced MS, see `reduced_scale.reduced`.
        ratio: Resolution ratio.
        folds: Number of folds of the quarters of each part, 4 for one each or 2 for diagonal pairs.
        threads: Threads that fit to folds.

    Returns:
        Base of each part, (C, h, w) float32 DN.
    """
    split = [_cells(part, ratio, folds) for part, _ in parts]
    bases = [np.zeros(part.ms.shape, np.float32) for part, _ in parts]

    def without(fold: int) -> Regression | None:
        rest = [
            _cut(part, rows, columns)
            for (part, _), members in zip(parts, split)
            for number, rows, columns in members
            if number != fold and rows.start < rows.stop and columns.start < columns.stop
        ]
        return Regression.fit(rest, ratio) if rest else None

    for fold, regression in enumerate(ahead(without, range(folds), threads)):
        if regression is None:
            continue
        for (part, coarse), members, base in zip(parts, split, bases):
            fused = regression.fuse_image(part.pan, coarse)
            for number, rows, columns in members:
                if number == fold:
                    base[:, rows, columns] = fused[:, rows, columns]
    return bases


@dataclass(frozen=True)
class ImageBackProjection:
    """Back-projection of a whole image with pixels as areas onto an MS that is zero.

    Attributes:
        down: Degradation of rows and of columns, (n / ratio, n) float32 each.
        up: Interpolation of rows and of columns, (n, n / ratio) float32 each.
    """

    down: tuple[np.ndarray, ...]
    up: tuple[np.ndarray, ...]

    @classmethod
    def for_image(cls, shape: tuple[int, ...], ratio: int, gain: float) -> ImageBackProjection:
        """Operators for an image of (H, W) pixels, multiples of the ratio.

        Args:
            shape: Rows and columns of the image.
            ratio: Resolution ratio.
            gain: MTF gain of the MS at its Nyquist frequency.
        """
        downs, ups = zip(*(axis_matrices(n, ratio, gain) for n in shape))
        return cls(tuple(downs), tuple(ups))

    def remainder(self, image: np.ndarray) -> np.ndarray:
        """What back-projection leaves of (..., H, W): all that the MS does not see."""
        seen = _both(self.down[0], image, self.down[1])
        round_trip = [multiply(down, up) for down, up in zip(self.down, self.up)]
        added = seen
        for _ in range(ITERATIONS - 1):
            seen = seen - _both(round_trip[0], seen, round_trip[1])
            added = added + seen
        left: np.ndarray = image - _both(self.up[0], added, self.up[1])
        return left


def _both(rows: np.ndarray, image: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """Apply (n, H) to the rows of (..., H, W) and (m, W) to its columns: (..., n, m)."""
    return multiply(multiply(rows, image), columns.T)


def axis_matrices(size: int, ratio: int, gain: float) -> tuple[np.ndarray, np.ndarray]:
    """Degradation and interpolation along one axis of pixels as areas; edges repeat.

    Args:
        size: Number of pixels, a multiple of the ratio.
        ratio: Resolution ratio.
        gain: MTF gain of the MS at its Nyquist frequency.

    Returns:
        (size / ratio, size) and (size, size / ratio) float32.
    """
    low, first = size // ratio, (ratio - 1) / 2
    down, up = np.zeros((low, size), np.float32), np.zeros((size, low), np.float32)
    taps = gaussian_taps(np.arange(low) * ratio + first, gaussian_sigma(gain, ratio)).clamped(size)
    np.add.at(down, (np.arange(low)[:, None], taps.index), taps.weight.astype(np.float32))
    taps = lagrange_taps((np.arange(size) - first) / ratio).clamped(low)
    np.add.at(up, (np.arange(size)[:, None], taps.index), taps.weight.astype(np.float32))
    return down, up


class RegressionMoments(NamedTuple):
    """Moments of K regressors and of the residuals of C bands over pixels, behind back-projection.

    Attributes:
        gram: Of the regressors with each other, (K, K).
        shared: Of regressors and residuals, (K, C).
        power: Sum of squares of the residuals after the trained head, (C,).
        without: Sum of squares of the residuals without a network, (C,).
        sums: Sums of the regressors before back-projection, (K,).
        pixels: Number of pixels.
    """

    gram: np.ndarray
    shared: np.ndarray
    power: np.ndarray
    without: np.ndarray
    sums: np.ndarray
    pixels: int

    @classmethod
    def from_pixels(
        cls, given: np.ndarray, wanted: np.ndarray, without: np.ndarray, before: np.ndarray
    ) -> RegressionMoments:
        """Accumulate (K, N) regressors, (C, N) residuals twice, and (K, N) regressors before."""
        given, wanted, without = (a.astype(np.float64) for a in (given, wanted, without))
        power, bare = np.sum(wanted**2, axis=1), np.sum(without**2, axis=1)
        sums = before.sum(axis=1, dtype=np.float64)
        gram, shared = multiply(given, given.T), multiply(given, wanted.T)
        return cls(gram, shared, power, bare, sums, given.shape[1])

    def plus(self, other: RegressionMoments, sign: int = 1) -> RegressionMoments:
        """Sum or difference."""
        return RegressionMoments(
            self.gram + sign * other.gram,
            self.shared + sign * other.shared,
            self.power + sign * other.power,
            self.without + sign * other.without,
            self.sums + sign * other.sums,
            self.pixels + sign * other.pixels,
        )

    def solve(self, ridge: float) -> np.ndarray:
        """(K, C) weights of a ridge regression towards zero."""
        count = len(self.gram)
        if not np.isfinite(ridge) or not self.pixels:
            return np.zeros((count, len(self.power)))
        power = np.diag(self.gram) / self.pixels
        scale = np.divide(1.0, np.sqrt(power), out=np.zeros(count), where=power > 1e-16)
        gram = self.gram / self.pixels * np.outer(scale, scale) + ridge * np.eye(count)
        shared = self.shared / self.pixels * scale[:, None]
        weights: np.ndarray = scale[:, None] * np.linalg.solve(gram, shared)
        return weights

    def left(self, weights: np.ndarray) -> np.ndarray:
        """(C,) sum of squares that some weights leave."""
        explained = 2 * np.sum(weights * self.shared, axis=0)
        left: np.ndarray = (
            self.power - explained + np.einsum("kc,kl,lc->c", weights, self.gram, weights)
        )
        return left


def _likelihoods(left: np.ndarray, pixels: int) -> np.ndarray:
    """(n, C), adding up to 1 over n solutions that leave a power (n, C) on pixels."""
    logarithms = -0.5 * pixels / PER_SAMPLE * np.log(np.maximum(left, 1e-9))
    likely = np.exp(logarithms - logarithms.max(axis=0))
    normalised: np.ndarray = likely / likely.sum(axis=0)
    return normalised


def _left_out(
    members: Sequence[RegressionMoments], total: RegressionMoments, ridge: float
) -> np.ndarray:
    """(C,) sum of squares that is left where each member is predicted from all others."""
    left = [m.left(total.plus(m, -1).solve(ridge)) for m in members]
    return np.maximum(np.sum(left, axis=0), 0)


def _sum(members: Sequence[RegressionMoments]) -> RegressionMoments:
    total = members[0]
    for member in members[1:]:
        total = total.plus(member)
    return total


def moments(
    reduced_pair: tuple[Tile, np.ndarray],
    base: np.ndarray,
    gain: float,
    radiometry: Radiometry,
    sampler: Sampler,
    progress: Progress,
) -> list[list[RegressionMoments]]:
    """Moments of features and residual at a scale where the reference is known.

    Args:
        reduced_pair: PAN and reference (h, w), as a tile's PAN and MS, and the MS that they are
            pansharpened from, (C, h / ratio, w / ratio) float32 DN.
        base: What the network adds to, (C, h, w) float32 DN.
        gain: MTF gain of the MS at its Nyquist frequency.
        radiometry: Between digital numbers and what the network sees.
        sampler: Network and its sampling.
        progress: Progress that is told how far it is and asked whether to stop.

    Returns:
        For each group of bands those of each quarter that has a valid pixel: north-west,
        north-east, south-west, south-east.

    Raises:
        DeviceError: If the network fails.
    """
    (part, coarse), info = reduced_pair, sampler.info
    start, reference = radiometry.normalise_ms(base), radiometry.normalise_ms(part.ms)
    pan = radiometry.normalise_pan(part.pan)[None]
    images = start, pan, radiometry.normalise_ms(coarse)
    project = ImageBackProjection.for_image(part.valid.shape, info.ratio, gain)
    found: list[list[RegressionMoments]] = []
    answers = run_image(images, sampler, progress)
    for group, (residual, features) in zip(sampler.groups, answers):
        own = group.own
        lacking = np.where(part.valid, reference[own] - start[own], np.float32(0))
        without = project.remainder(lacking)
        wanted = project.remainder(lacking - residual[group.places])
        before = np.concatenate([features, residual])
        given = project.remainder(before)
        members = []
        for _, rows, columns in _cells(part, info.ratio):
            inside = part.valid[rows, columns]
            if inside.any():
                images_of_cell = (given, wanted, without, before)
                cut = (image[:, rows, columns][:, inside] for image in images_of_cell)
                members.append(RegressionMoments.from_pixels(*cut))
        found.append(members)
    return found


def run_image(
    images: tuple[np.ndarray, np.ndarray, np.ndarray], sampler: Sampler, progress: Progress
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Run the network on a whole image, mirrored at its edges, and blend the windows.

    Args:
        images: Base, PAN and MS of the image, as in `Inputs`.
        sampler: Network and its sampling.
        progress: Progress that is told how far it is and asked whether to stop.

    Yields:
        For each group the residual (C of the network, H, W) and the features (F, H, W), float32.
    """
    info = sampler.info
    height, width = images[1].shape[1:]
    margin = -(-info.window // info.ratio) * info.ratio
    base, pan, ms = (
        np.pad(i, [(0, 0), *[(margin // scale,) * 2] * 2], mode="symmetric")
        for i, scale in zip(images, (1, 1, info.ratio))
    )
    padded = Inputs(base, pan, ms, sampler.noise(Box(0, 0, *pan.shape[1:])))
    area = Box(0, 0, height, width)
    grid = WindowGrid(info.window, info.stride, area)
    # The mirror is wider than the windows reach beyond the image; what is left is cut off.
    weights = {
        Box(*(n + margin for n in window)): grid.weight(window)
        for top in grid.tops(area)
        for window in grid.row(area, top)
    }
    unbounded = [np.full((len(base), 1, 1), limit, np.float32) for limit in (-np.inf, np.inf)]
    channels = info.bands + sampler.features
    shape = (len(sampler.groups), channels, *pan.shape[1:])
    total = np.zeros(shape, np.float32)
    for window, group, residual, features in sampler.sample(
        list(weights), padded, unbounded, progress
    ):
        rows, columns = slice(window.top, window.bottom), slice(window.left, window.right)
        number = sampler.groups.index(group)
        total[number, :, rows, columns] += weights[window] * np.concatenate([residual, features])
    inner = total[:, :, margin : margin + height, margin : margin + width]
    for answer in inner:
        yield answer[: info.bands], answer[info.bands :]


def _cells(tile: Tile, ratio: int, folds: int = FOLDS) -> list[tuple[int, slice, slice]]:
    """Quarters of a tile in pixels of its MS, whole pixels of the reduced one, numbered by fold."""
    middle = [max(n // ratio // 2, 1) * ratio for n in tile.pan.shape]
    halves = [(slice(0, m), slice(m, n)) for m, n in zip(middle, tile.pan.shape)]
    return [
        ((i + j) % 2 if folds == 2 else 2 * i + j, halves[0][i], halves[1][j])
        for i in range(2)
        for j in range(2)
    ]


def _cut(tile: Tile, rows: slice, columns: slice) -> Tile:
    return Tile(
        tile.pan[rows, columns],
        tile.lows[:, rows, columns],
        tile.ms[:, rows, columns],
        tile.valid[rows, columns],
        tile.noise,
    )


def _side(info: ModelInfo, pixels: float) -> int:
    """Side of a square of about so many pixels that whole windows cover."""
    windows = max(round(pixels**0.5 / info.stride), 1)
    return info.stride * windows + (info.window - info.stride) // 2


def _middle(tile: Tile, limit: int) -> Tile:
    """At most so many pixels a side of a tile, from its middle."""
    spans = []
    for size in tile.valid.shape:
        side = min(size, limit)
        spans.append(slice((size - side) // 2, (size - side) // 2 + side))
    return _cut(tile, spans[0], spans[1])
