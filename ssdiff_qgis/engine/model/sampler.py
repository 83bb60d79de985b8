# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows of an image through the network: several in a run of it, several runs at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple, TypeVar

import numpy as np

from ssdiff_qgis.engine.model.adaptive_batch import AdaptiveBatchModel
from ssdiff_qgis.engine.model.band_groups import BandGroup
from ssdiff_qgis.engine.model.ddim import sample
from ssdiff_qgis.engine.model.noise import gaussian_field
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.threads import ahead


class Inputs(NamedTuple):
    """A part of an image as the network sees it, normalised float32.

    Attributes:
        base: Image that the residual is added to, (C, H, W).
        pan: PAN, (1, H, W).
        ms: MS, (C, H/ratio, W/ratio).
        noise: What the sampling begins with, (C, H, W), see `Sampler.noise`.
    """

    base: np.ndarray
    pan: np.ndarray
    ms: np.ndarray
    noise: np.ndarray


@dataclass(frozen=True, eq=False)
class Part:
    """A part of an image, and the windows in it that are to be sampled.

    Attributes:
        windows: Windows in PAN pixels, at multiples of the ratio.
        inputs: The part that they are cut from.
        origin: Row and column of its first pixel in the windows' units.
        progress: Progress of these windows; asked before each run of the network.
    """

    windows: Sequence[Box]
    inputs: Inputs
    origin: tuple[int, int]
    progress: Progress


class Sampled(NamedTuple):
    """What the network made of the bands of a group in one window.

    Attributes:
        window: PAN pixels of the window.
        group: Bands that the network saw together.
        residual: What is to be added to the base, (C of the network, N, N) float32, normalised.
        features: Features of the last step, (F, N, N) float32; F is 0 where the model gives none.
    """

    window: Box
    group: BandGroup
    residual: np.ndarray
    features: np.ndarray


_Part = TypeVar("_Part", bound=Part)


class _Batch(NamedTuple):
    """What goes through the network together: of one part, at least nothing."""

    part: Part
    jobs: Sequence[tuple[Box, BandGroup]]
    done: float


class _Feeds(NamedTuple):
    """Images of the windows of a batch, (B, C, N, N) each, as the network takes them."""

    base: np.ndarray
    pan: np.ndarray
    ms: np.ndarray
    noise: np.ndarray


class Sampler:
    """Samples windows by DDIM.

    Args:
        model: Network.
        groups: Groups of the image's bands, each run through the network by itself.
        numbers: Numbers of the image's bands, (C,), by which the noise is keyed.
        timesteps: Falling timesteps of the sampling.
        seed: Seed of the noise.
        batch: Windows per run of the network.

    Attributes:
        info: Contract of the model.
        groups: Groups of the image's bands.
        timesteps: Falling timesteps of the sampling.
        batch: Windows per run of the network.
        features: Number F of the features that the network gives; 0 if none.
        parallel: Runs of the network that go on at once.
    """

    def __init__(
        self,
        model: Model | AdaptiveBatchModel,
        groups: Sequence[BandGroup],
        numbers: Sequence[int],
        timesteps: Sequence[int],
        seed: int,
        batch: int,
    ):
        self.info, self.groups, self.timesteps = model.info, tuple(groups), tuple(timesteps)
        self._model, self._numbers = model, tuple(numbers)
        self._seed, self.batch = seed, batch
        self.features, self.parallel = model.features, model.parallel

    def noise(self, box: Box) -> np.ndarray:
        """Noise of all bands at PAN pixels, (C, H, W) float32: the same whatever the box."""
        return gaussian_field(
            self._seed, box.top, box.left, box.height, box.width, list(self._numbers)
        )

    def sample(
        self,
        windows: Sequence[Box],
        inputs: Inputs,
        bounds: Sequence[np.ndarray],
        progress: Progress,
    ) -> Iterator[Sampled]:
        """Sample windows, every group of bands in each.

        Args:
            windows: Windows in pixels of the inputs, at multiples of the ratio.
            inputs: Image that all windows are cut from.
            bounds: Lowest and highest value of each band, (C, 1, 1) normalised each.
            progress: Progress of these windows; asked before each run of the network.

        Raises:
            DeviceError: If the network fails.
        """
        for _, sampled in self.sample_each([Part(windows, inputs, (0, 0), progress)], bounds):
            yield from sampled

    def sample_each(
        self, parts: Iterable[_Part], bounds: Sequence[np.ndarray]
    ) -> Iterator[tuple[_Part, Iterator[Sampled]]]:
        """Sample the windows of several parts, without a pause between one and the next.

        Args:
            parts: Parts, of which the next one is asked for as soon as all windows of one are on
                their way.
            bounds: Lowest and highest value of each band, (C, 1, 1) normalised each.

        Yields:
            Each part and its windows, see `sample`; they end where the next part is asked for.

        Raises:
            DeviceError: If the network fails.
        """
        # Windows are cut out in a thread of its own, so that a device does not wait for them.
        batches = ahead(lambda batch: (batch, self._cut(batch)), self._batches(parts))
        results = ahead(
            lambda fed: (fed[0], self._sample(*fed, bounds)),
            batches,
            self.parallel,
        )
        for part, of_part in groupby(results, key=lambda result: result[0].part):
            yield part, _told(of_part)

    def _batches(self, parts: Iterable[Part]) -> Iterator[_Batch]:
        """Batches of each part; one at least, if without windows."""
        for part in parts:
            jobs = [(window, group) for window in part.windows for group in self.groups]
            for first in range(0, max(len(jobs), 1), self.batch):
                some = jobs[first : first + self.batch]
                done = (first + len(some)) / max(len(jobs), 1)
                yield _Batch(part, some, done)

    def _cut(self, batch: _Batch) -> _Feeds | None:
        """Cut the windows of a batch out of its part; None if there are none."""
        part, jobs, _ = batch
        if not jobs:
            return None

        def cut(image: np.ndarray, bands: Sequence[Sequence[int]], scale: int = 1) -> np.ndarray:
            size = self.info.window // scale
            out = np.empty((len(jobs), len(bands[0]), size, size), np.float32)
            for (window, _), some, to in zip(jobs, bands, out):
                top = (window.top - part.origin[0]) // scale
                left = (window.left - part.origin[1]) // scale
                for band, plane in zip(some, to):
                    plane[:] = image[band, top : top + size, left : left + size]
            return out

        inputs, bands = part.inputs, [group.bands for _, group in jobs]
        return _Feeds(
            cut(inputs.base, bands),
            cut(inputs.pan, [[0]] * len(jobs)),
            cut(inputs.ms, bands, self.info.ratio),
            cut(inputs.noise, bands),
        )

    def _sample(
        self, batch: _Batch, feeds: _Feeds | None, bounds: Sequence[np.ndarray]
    ) -> list[Sampled]:
        """One batch, in any thread."""
        if feeds is None:
            return []
        base, pan, ms, noise = feeds
        low, high = (np.stack([bound[group.bands] for _, group in batch.jobs]) for bound in bounds)
        features = np.zeros((len(base), 0, *base.shape[2:]), np.float32)

        def predict(x_t: np.ndarray, t: int) -> np.ndarray:
            nonlocal features
            batch.part.progress.check()
            residual, features = self._model.predict(base, pan, ms, x_t, t)
            return residual

        scale = self.info.residual_scale
        *_, image = sample(
            predict, noise, base, self.timesteps, low=low, high=high, residual_scale=scale
        )
        return [Sampled(*job, *of_job) for job, *of_job in zip(batch.jobs, image - base, features)]


def _told(results: Iterable[tuple[_Batch, list[Sampled]]]) -> Iterator[Sampled]:
    """Windows of a part, which is told of its progress."""
    for batch, sampled in results:
        yield from sampled
        batch.part.progress.update(batch.done)
