# SPDX-License-Identifier: GPL-3.0-or-later
"""What the training asks of its data, whatever they are: raster scenes or files of patches."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, Protocol

import numpy as np

from ssdiff_train.recipe import Recipe


class Sample(NamedTuple):
    """What the network is trained on, normalised float32.

    Attributes:
        reference: (..., C, N, N) image that a perfect result would be.
        base: (..., C, N, N) image that the residual is taken against.
        pan: (..., 1, N, N) PAN.
        ms: (..., C, N/ratio, N/ratio) MS.
    """

    reference: np.ndarray
    base: np.ndarray
    pan: np.ndarray
    ms: np.ndarray

    @classmethod
    def stack(cls, samples: Iterable[Sample]) -> Sample:
        """Put samples of one size into a batch, along a new first axis."""
        return cls(*(np.stack(images) for images in zip(*samples)))


class Prepared(Protocol):
    """Data as the network takes them."""

    def draw(self, recipe: Recipe, rng: np.random.Generator) -> Sample:
        """Draw one random window of (C, N, N) arrays; N and the ratio are the recipe's."""


class TrainingSource(Protocol):
    """A scene, or a file of patches."""

    def check(self, recipe: Recipe) -> None:
        """See, before the training starts, whether the recipe can use it.

        Raises:
            OptionError: If it cannot.
        """

    def prepare(self, recipe: Recipe, rng: np.random.Generator, augment: bool = True) -> Prepared:
        """Degrade and normalise it by the recipe.

        Args:
            recipe: Recipe that `check` has passed.
            rng: Only source of randomness.
            augment: Whether degradation and radiometry vary at random; not for validation.
        """
