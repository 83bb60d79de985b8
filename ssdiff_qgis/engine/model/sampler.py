# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows of an image through the network: several in a run of it, several runs at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

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
    """

    base: np.ndarray
    pan: np.ndarray
    ms: np.ndarray


class Part(NamedTuple):
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
        image: Base and residual together, (C of the network, N, N) float32, normalised.
        features: Features of the last step, (F, N, N) float32; F is 0 where the model gives none.
    """

    window: Box
    group: BandGroup
    image: np.ndarray
    features: np.ndarray


class _Batch(NamedTuple):
    """What goes through the network together: of one part, at least nothing."""

    number: int
    part: Part
    jobs: Sequence[tuple[Box, BandGroup]]
    done: float


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

    def sample(
        self,
        windows: Sequence[Box],
        inputs: Inputs,
        bounds: Sequence[np.ndarray],
        progress: Progress,
        origin: tuple[int, int] = (0, 0),
    ) -> Iterator[Sampled]:
        """Sample windows, every group of bands in each.

        Args:
            windows: Windows in PAN pixels, at multiples of the ratio.
            inputs: Image that all windows are cut from.
            bounds: Lowest and highest value of each band, (C, 1, 1) normalised each.
            progress: Progress of these windows; asked before each run of the network.
            origin: Row and column of the first pixel of ``inputs`` in the windows' units.

        Raises:
            DeviceError: If the network fails.
        """
        for sampled in self.sample_each([Part(windows, inputs, origin, progress)], bounds):
            yield from sampled

    def sample_each(
        self, parts: Iterable[Part], bounds: Sequence[np.ndarray]
    ) -> Iterator[Iterator[Sampled]]:
        """Sample the windows of several parts, without a pause between one and the next.

        Args:
            parts: Parts, of which the next one is asked for as soon as all windows of one are on
                their way.
            bounds: Lowest and highest value of each band, (C, 1, 1) normalised each.

        Yields:
            For each part its windows, see `sample`; they end where the next part is asked for.

        Raises:
            DeviceError: If the network fails.
        """
        results = ahead(
            lambda batch: (batch, self._sample(batch, bounds)),
            self._batches(parts),
            self.parallel,
        )
        for _, of_part in groupby(results, key=lambda result: result[0].number):
            yield _told(of_part)

    def _batches(self, parts: Iterable[Part]) -> Iterator[_Batch]:
        """Batches of each part; one at least, if without windows."""
        for number, part in enumerate(parts):
            jobs = [(window, group) for window in part.windows for group in self.groups]
            for first in range(0, max(len(jobs), 1), self.batch):
                some = jobs[first : first + self.batch]
                done = (first + len(some)) / max(len(jobs), 1)
                yield _Batch(number, part, some, done)

    def _sample(self, batch: _Batch, bounds: Sequence[np.ndarray]) -> list[Sampled]:
        """One batch, in any thread."""
        (_, part, jobs, _), side = batch, self.info.window
        if not jobs:
            return []
        inputs, origin, progress = part.inputs, part.origin, part.progress

        def cut(image: np.ndarray, scale: int = 1) -> list[np.ndarray]:
            begins = [
                ((w.top - origin[0]) // scale, (w.left - origin[1]) // scale) for w, _ in jobs
            ]
            size = side // scale
            return [image[:, top : top + size, left : left + size] for top, left in begins]

        def grouped(images: Sequence[np.ndarray]) -> np.ndarray:
            return np.stack([image[group.bands] for image, (_, group) in zip(images, jobs)])

        base, ms = grouped(cut(inputs.base)), grouped(cut(inputs.ms, self.info.ratio))
        pan = np.stack(cut(inputs.pan))
        noise = np.stack(
            [
                gaussian_field(
                    self._seed, w.top, w.left, side, side, [self._numbers[k] for k in group.bands]
                )
                for w, group in jobs
            ]
        )
        low, high = (grouped([bound] * len(jobs)) for bound in bounds)

        features = np.zeros((len(jobs), 0, side, side), np.float32)

        def predict(x_t: np.ndarray, t: int) -> np.ndarray:
            nonlocal features
            progress.check()
            answer = self._model.predict(base, pan, ms, x_t, t)
            features = answer[:, self.info.bands :]
            return answer[:, : self.info.bands]

        scale = self.info.residual_scale
        *_, fused = sample(
            predict, noise, base, self.timesteps, low=low, high=high, residual_scale=scale
        )
        return [Sampled(*job, *answer) for job, *answer in zip(jobs, fused, features)]


def _told(results: Iterable[tuple[_Batch, list[Sampled]]]) -> Iterator[Sampled]:
    """Windows of a part, which is told of its progress."""
    for batch, sampled in results:
        yield from sampled
        batch.part.progress.update(batch.done)
