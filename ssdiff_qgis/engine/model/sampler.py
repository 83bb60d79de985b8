# SPDX-License-Identifier: GPL-3.0-or-later
"""Windows of an image through the network, several at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.model.adaptive_batch import GuardedModel
from ssdiff_qgis.engine.model.band_groups import BandGroup
from ssdiff_qgis.engine.model.ddim import sample
from ssdiff_qgis.engine.model.noise import gaussian_field
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.raster.grid import Box


class Inputs(NamedTuple):
    """A part of an image as the network sees it, normalised float32.

    Attributes:
        base: (C, H, W).
        pan: (1, H, W).
        ms: (C, H/ratio, W/ratio).
    """

    base: np.ndarray
    pan: np.ndarray
    ms: np.ndarray


class Sampler:
    """Samples windows by DDIM.

    Args:
        model: the network.
        numbers: (C,) of the image's bands, which the noise goes by.
        timesteps: falling.
        seed: of the noise.
    """

    def __init__(
        self,
        model: Model | GuardedModel,
        numbers: Sequence[int],
        timesteps: Sequence[int],
        seed: int,
    ):
        self._model, self._numbers = model, list(numbers)
        self._timesteps, self._seed = timesteps, seed

    def __call__(
        self,
        jobs: Sequence[tuple[Box, BandGroup]],
        inputs: Inputs,
        bounds: Sequence[np.ndarray],
        check: Callable[[], None],
        origin: tuple[int, int] = (0, 0),
    ) -> np.ndarray:
        """Sample one batch.

        Args:
            jobs: windows, at multiples of the ratio, and the bands to be seen together in each.
            inputs: all that the windows are cut from.
            bounds: lowest and highest value of each band, (C, 1, 1) normalised.
            check: called before each run of the network; may raise to stop.
            origin: row and column of the first pixel of ``inputs``, in the windows' units.

        Returns:
            (B, C of the network, N, N) float32, normalised.

        Raises:
            DeviceError: if the network fails.
        """
        info = self._model.info
        side = info.window

        def cut(image: np.ndarray, scale: int = 1) -> list[np.ndarray]:
            begins = [
                ((w.top - origin[0]) // scale, (w.left - origin[1]) // scale) for w, _ in jobs
            ]
            size = side // scale
            return [image[:, top : top + size, left : left + size] for top, left in begins]

        def grouped(images: Sequence[np.ndarray]) -> np.ndarray:
            return np.stack([image[group.bands] for image, (_, group) in zip(images, jobs)])

        base, ms = grouped(cut(inputs.base)), grouped(cut(inputs.ms, info.ratio))
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

        def predict(x_t: np.ndarray, t: int) -> np.ndarray:
            check()
            return self._model.predict(base, pan, ms, x_t, t)

        scale = info.residual_scale
        *_, fused = sample(
            predict, noise, base, self._timesteps, low=low, high=high, residual_scale=scale
        )
        return fused
