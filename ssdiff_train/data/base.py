# SPDX-License-Identifier: GPL-3.0-or-later
"""What the training asks of its data, whatever they are: raster scenes or files of patches."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Protocol

import numpy as np

if TYPE_CHECKING:
    from ssdiff_train.recipe import Recipe


class Sample(NamedTuple):
    """What the network is trained on, normalised float32.

    Attributes:
        reference: (..., C, N, N).
        base: (..., C, N, N).
        pan: (..., 1, N, N).
        ms: (..., C, N/ratio, N/ratio).
    """

    reference: np.ndarray
    base: np.ndarray
    pan: np.ndarray
    ms: np.ndarray


class Prepared(Protocol):
    """Data as the network takes them."""

    def draw(self, recipe: Recipe, rng: np.random.Generator) -> Sample:
        """One random window of (C, N, N) arrays; N and the ratio are the recipe's."""


class TrainingSource(Protocol):
    """A scene, or a file of patches."""

    def check(self, recipe: Recipe) -> None:
        """See, before the training starts, whether the recipe can use it.

        Raises:
            OptionError: if it cannot.
        """

    def prepare(self, recipe: Recipe, rng: np.random.Generator, plain: bool = False) -> Prepared:
        """Degrade and normalise it by the recipe.

        Args:
            recipe: one that `check` has passed.
            rng: the only source of randomness.
            plain: whether to do it without augmentation, for validation.
        """
