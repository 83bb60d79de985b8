# SPDX-License-Identifier: GPL-3.0-or-later
"""The windows that each step is trained on, and those of the validation.

Windows are a pure function of the recipe's seed and the step, so that a resumed run, and each of
several processes, draws the same ones.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from tqdm import tqdm

from ssdiff_train.data.base import Prepared, Sample, TrainingSource
from ssdiff_train.recipe import Recipe

VALIDATION_STREAM = 3
"""Number that keeps the validation's random numbers apart from those below."""
_EPOCH_STREAM, _STEP_STREAM = 1, 2
_VALIDATION_WINDOWS = 16  # of each source


class Batches:
    """Draws the windows of a step from scenes that are degraded anew for every epoch.

    Args:
        groups: Sources of each of the recipe's training groups.
        recipe: Recipe of the training.
        quiet: Whether to show no progress.
    """

    def __init__(self, groups: Sequence[Sequence[TrainingSource]], recipe: Recipe, quiet: bool):
        weights = np.array([group["weight"] for group in recipe.training], dtype=float)
        self._groups, self._shares = groups, weights / weights.sum()
        self._recipe, self._quiet = recipe, quiet
        self._epoch, self._prepared = -1, list[Prepared]()

    def draw(self, step: int, rank: int = 0, processes: int = 1) -> Sample:
        """Draw the windows of a step.

        Args:
            step: Number of the step, from 0.
            rank: Number of this process.
            processes: Number of the processes that share the batch.

        Returns:
            Windows ``rank``, ``rank + processes``, ... of the batch, (B, C, N, N).
        """
        epoch = step // self._recipe.steps_per_epoch
        if epoch != self._epoch:
            self._epoch, self._prepared = epoch, self._prepare(epoch)
        rng = np.random.default_rng([self._recipe.seed, _STEP_STREAM, step])
        windows = [
            self._prepared[rng.integers(len(self._prepared))].draw(self._recipe, rng)
            for _ in range(self._recipe.batch)
        ]
        return Sample.stack(windows[rank::processes])

    def _prepare(self, epoch: int) -> list[Prepared]:
        numbers = range(self._recipe.scenes_per_epoch)
        return [
            self._prepare_scene(epoch, number)
            for number in tqdm(
                numbers, desc="preparing", unit="scene", leave=False, disable=self._quiet
            )
        ]

    def _prepare_scene(self, epoch: int, number: int) -> Prepared:
        rng = np.random.default_rng([self._recipe.seed, _EPOCH_STREAM, epoch, number])
        group = self._groups[rng.choice(len(self._groups), p=self._shares)]
        return group[rng.integers(len(group))].prepare(self._recipe, rng)


def validation_samples(sources: Sequence[TrainingSource], recipe: Recipe) -> list[Sample]:
    """Draw the windows that a training is validated on.

    Args:
        sources: Sources of the recipe's validation group.
        recipe: Recipe of the training.

    Returns:
        16 windows of each source, degraded without augmentation.
    """
    samples = []
    for number, source in enumerate(sources):
        rng = np.random.default_rng([recipe.seed, VALIDATION_STREAM, number])
        whole = source.prepare(recipe, rng, augment=False)
        samples.append(Sample.stack([whole.draw(recipe, rng) for _ in range(_VALIDATION_WINDOWS)]))
    return samples
