# SPDX-License-Identifier: GPL-3.0-or-later
"""What a network without features is adapted by: windows of its residual, as in `ssdiff train`."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.adaptation.scene import TargetScene
from ssdiff_train.data.augmentation import Augmentation, draw, prepare
from ssdiff_train.data.base import Sample
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.training.loss import residual_loss

BATCH = 16
"""Number of windows per step."""


def prepare_versions(
    target: TargetScene, info: ModelInfo, box: Box, count: int, rng: np.random.Generator
) -> list[Sample]:
    """Prepare the part to train on with all its bands, degraded in several ways.

    The whole scene is degraded and normalised, and its base computed, for that is what the engine
    knows; then the part is cut out.

    Args:
        target: Scene that the model is adapted to.
        info: Contract of the model.
        box: Part to train on, from the scene's upper left corner.
        count: Number of versions.
        rng: Only source of randomness.

    Returns:
        Versions of the part, (C, H, W).
    """
    augmentation = Augmentation(
        gains=(0.9 * target.gain, 1.1 * target.gain), gain_spread=0.05, shift=0.1, radiometry=0.05
    )
    scene, versions = target.scene, []
    for _ in range(count):
        whole = prepare(
            scene.reference,
            scene.pan,
            len(scene.reference),
            info.ratio,
            info.base,
            rng,
            augmentation,
            scale=info.scale if info.radiometry == "fixed" else None,
            any_bands=False,
        )
        steps = (1, 1, 1, info.ratio)
        versions.append(
            Sample(*(a[:, : box.bottom // s, : box.right // s] for a, s in zip(whole, steps)))
        )
    return versions


def draw_batch(
    versions: Sequence[Sample],
    groups: Sequence[Sequence[int]],
    info: ModelInfo,
    rng: np.random.Generator,
    count: int = BATCH,
) -> Sample:
    """Draw the windows of a step.

    Args:
        versions: Versions of the part to train on, (C', H, W).
        groups: Indices of the bands in each group of the engine's.
        info: Contract of the model.
        rng: Only source of randomness.
        count: Number B of windows.

    Returns:
        The windows, (B, C, N, N).
    """
    drawn = []
    for _ in range(count):
        version = versions[rng.integers(len(versions))]
        reference, base, pan, ms = draw(version, info.window, info.ratio, rng)
        bands = np.asarray(groups[rng.integers(len(groups))])
        drawn.append(Sample(reference[bands], base[bands], pan, ms[bands]))
    return Sample.stack(drawn)


class ResidualTraining:
    """Draws windows of the versions and tells the network's loss on them.

    Args:
        network: Network that is trained.
        info: Contract of the model.
        versions: Versions of the parts to train on, see `prepare_versions`.
        groups: Indices of the bands in each group of the engine's.
        batch: Number of windows per step.
    """

    def __init__(
        self,
        network: SSDiff,
        info: ModelInfo,
        versions: Sequence[Sample],
        groups: Sequence[Sequence[int]],
        batch: int = BATCH,
    ):
        self._network, self._info = network, info
        self._versions, self._groups, self._batch = versions, groups, batch
        self._device = next(network.parameters()).device

    def loss(self, rng: np.random.Generator, generator: torch.Generator) -> Tensor:
        """The loss of a step.

        Args:
            rng: Source of randomness of the windows.
            generator: Source of randomness of noise and timesteps, on the CPU.
        """
        windows = draw_batch(self._versions, self._groups, self._info, rng, self._batch)
        return residual_loss(
            self._network,
            *(torch.from_numpy(images).to(self._device) for images in windows),
            residual_scale=self._info.residual_scale,
            generator=generator,
        )
