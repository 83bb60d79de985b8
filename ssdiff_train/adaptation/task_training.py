# SPDX-License-Identifier: GPL-3.0-or-later
"""What a network on top of the regression is adapted by: the objective of meta-training.

Of the part to train on several tasks are made (`ssdiff_train.data.tasks`): at the scale of the
reduced pair, and one scale coarser, which a scene's own head is fitted to. The loss is that of
`ssdiff_train.training.objective`: what the trained last layer leaves behind back-projection, and
what it leaves with the scene's own head, so that the adapted model gives features for one, whether
the start did or not. The bands are those of the engine's groups, in its order.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.adaptation.scene import TargetScene
from ssdiff_train.data.augmentation import Augmentation
from ssdiff_train.data.tasks import Scale, Task
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.training.objective import (
    Objective,
    Windows,
    draw_ridges,
    draw_times,
    nearest_gain,
)

SCENES = 2
"""Number of tasks per step."""
WINDOW_AREA = 8 * 64**2
"""Pixels of all windows of a step together."""
_SUPPORT = 1 / 3  # fraction of the windows that the head is fitted to
_JITTER = 0.05  # largest relative error of a band's radiometry
_NOISIEST = 0.8  # fraction of the tasks at the timestep with which the engine asks


def make_tasks(
    target: TargetScene, info: ModelInfo, box: Box, count: int, rng: np.random.Generator
) -> list[Task]:
    """Degrade the part to train on, each time a little differently.

    Args:
        target: Scene that the model is adapted to.
        info: Contract of the model.
        box: Part to train on, from the scene's upper left corner.
        count: Number of tasks.
        rng: Only source of randomness.

    Returns:
        Tasks with all bands of the scene, both scales at least a window large.
    """
    augmentation = Augmentation(
        gains=(0.9 * target.gain, 1.1 * target.gain), gain_spread=0.05, shift=0.1
    )
    reference, pan = target.scene.reference, target.scene.pan
    assert pan is not None
    coarse = info.ratio**2
    height, width = box.bottom // coarse * coarse, box.right // coarse * coarse
    tasks = []
    for _ in range(count):
        images = reference[:, :height, :width], pan[:height, :width]
        task = Task.from_scene(*images, info.ratio, rng, augmentation)
        query, support = (_padded(s, info.window, info.ratio) for s in (task.query, task.support))
        tasks.append(Task(query, support, task.gain))
    return tasks


def _padded(scale: Scale, least: int, ratio: int) -> Scale:
    """Mirrored at its lower and right edge up to a window, as the engine mirrors small scenes."""
    height, width = (max(least - n, 0) for n in scale.pan.shape[1:])
    steps = (1, 1, 1, ratio)
    return Scale(
        *(
            np.pad(image, [(0, 0), (0, height // s), (0, width // s)], mode="symmetric")
            for image, s in zip(scale, steps)
        )
    )


class TaskTraining:
    """Draws windows of the tasks and tells the network's loss on them.

    Args:
        network: Network that is trained.
        info: Contract of the model.
        tasks: Tasks of all scenes, see `make_tasks`.
        groups: Indices of the bands in each group of the engine's.
    """

    def __init__(
        self,
        network: SSDiff,
        info: ModelInfo,
        tasks: Sequence[Task],
        groups: Sequence[Sequence[int]],
    ):
        self._info, self._tasks, self._groups = info, tasks, groups
        self._device = str(next(network.parameters()).device)
        self._objective = Objective(network).to(self._device)
        windows = max(WINDOW_AREA // info.window**2 // SCENES, 3)
        self.support = max(round(_SUPPORT * windows), 1)
        self.query = windows - self.support

    def loss(self, rng: np.random.Generator, generator: torch.Generator) -> Tensor:
        """The loss of a step.

        Args:
            rng: Source of randomness of the windows.
            generator: Source of randomness of noise, timesteps and ridges, on the CPU.
        """
        support, query, gain = self.draw(rng)
        shape = (SCENES, self.support + self.query, *query.base.shape[2:])
        drawn = (
            torch.randn(shape, generator=generator),
            draw_times(SCENES, generator, "cpu", _NOISIEST),
            gain,
            draw_ridges(SCENES, generator, "cpu"),
            torch.randint(1, self.support + 1, (SCENES,), generator=generator),
        )
        losses = self._objective(support, query, *(d.to(self._device) for d in drawn))
        return losses.residual + losses.head

    def draw(self, rng: np.random.Generator) -> tuple[Windows, Windows, Tensor]:
        """Draw the windows of a step.

        Args:
            rng: Only source of randomness.

        Returns:
            Windows of the support and of the query on the network's device, and the (SCENES,)
            indices of the tasks' gains.
        """
        drawn: list[tuple[list[np.ndarray], list[np.ndarray]]] = []
        gains = []
        for _ in range(SCENES):
            task = self._tasks[rng.integers(len(self._tasks))]
            bands = np.asarray(self._groups[rng.integers(len(self._groups))])
            varied = _Variation(len(bands), rng)
            drawn.append(
                (
                    self._cut(task.support, self.support, bands, varied, rng),
                    self._cut(task.query, self.query, bands, varied, rng),
                )
            )
            gains.append(nearest_gain(task.gain))
        support, query = (
            Windows(*(torch.from_numpy(np.stack(i)).to(self._device) for i in zip(*parts)))
            for parts in zip(*drawn)
        )
        return support, query, torch.tensor(gains)

    def _cut(
        self,
        scale: Scale,
        count: int,
        bands: np.ndarray,
        varied: _Variation,
        rng: np.random.Generator,
    ) -> list[np.ndarray]:
        """Base, residual, PAN and MS of windows, (count, channels, side, side) each."""
        window, ratio = self._info.window, self._info.ratio
        own = Scale(scale.base[bands], scale.residual[bands], scale.pan, scale.ms[bands])
        cut = []
        for _ in range(count):
            top, left = (
                ratio * int(rng.integers((n - window) // ratio + 1)) for n in scale.pan.shape[1:]
            )
            parts = (
                image[:, top // s : (top + window) // s, left // s : (left + window) // s]
                for image, s in zip(own, (1, 1, 1, ratio))
            )
            cut.append(varied.applied(Scale(*parts)))
        return [np.stack(images) for images in zip(*cut)]


class _Variation:
    """Orientation and radiometry, the same for all windows of a task in a step."""

    def __init__(self, bands: int, rng: np.random.Generator):
        self._turns, self._flip = int(rng.integers(4)), bool(rng.integers(2))
        chance = rng.uniform(-_JITTER, _JITTER, (2, bands + 1, 1, 1)).astype(np.float32)
        self._offset, self._unit = chance[0], np.exp(chance[1])

    def applied(self, window: Scale) -> Scale:
        """The same window as another scene would show it."""
        offset, unit = self._offset[:-1], self._unit[:-1]
        varied = (
            (window.base - offset) / unit,
            window.residual / unit,
            (window.pan - self._offset[-1:]) / self._unit[-1:],
            (window.ms - offset) / unit,
        )
        turned = (np.rot90(image, self._turns, axes=(1, 2)) for image in varied)
        return Scale(*(np.ascontiguousarray(i[:, :, ::-1] if self._flip else i) for i in turned))
