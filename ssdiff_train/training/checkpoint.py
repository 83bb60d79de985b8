# SPDX-License-Identifier: GPL-3.0-or-later
"""Checkpoints of a training: saved whole or not at all, resumed by the same recipe only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import torch

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.storage.atomic import replacing
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.recipe import Recipe
from ssdiff_train.training.optimisation import Optimisation

_MAY_CHANGE = ("steps", "save_every", "validate_every", "finetune")
"""Entries of a recipe that a resumed run may change; the steps may only grow."""


@dataclass(frozen=True)
class Checkpoint:
    """State of a training after a step.

    Attributes:
        recipe: Recipe of the training.
        step: Number of optimiser steps done.
        losses: Losses of the last steps, which the log's next row is the mean of.
        network: State dict of the network.
        average: State dict of the averaged network.
        optimiser: State dict of the optimiser.
    """

    recipe: Recipe
    step: int
    losses: list[float]
    network: dict[str, Any]
    average: dict[str, Any]
    optimiser: dict[str, Any]

    @classmethod
    def from_training(
        cls,
        recipe: Recipe,
        step: int,
        losses: Iterable[float],
        network: SSDiff,
        optimisation: Optimisation,
    ) -> Checkpoint:
        """Take the state of a training."""
        return cls(
            recipe,
            step,
            list(losses),
            network.state_dict(),
            optimisation.average.state_dict(),
            optimisation.optimiser.state_dict(),
        )

    @classmethod
    def read(cls, path: Path) -> Checkpoint:
        """Read a file that `save` wrote.

        Raises:
            Exception: Whatever the bytes provoke in torch, if it is no such file.
        """
        state = torch.load(path, map_location="cpu", weights_only=True)
        return cls(**{**state, "recipe": Recipe(**state["recipe"])})

    def save(self, path: Path) -> None:
        """Write the state, whole or not at all."""
        with replacing(path, path.with_suffix(".partial")) as partial:
            torch.save({**vars(self), "recipe": self.recipe.to_dict()}, partial)


def read_run(path: Path, recipe: Recipe) -> Checkpoint | None:
    """Read the checkpoint of a run that is to be resumed.

    Args:
        path: Checkpoint of the run.
        recipe: Recipe that the run is to go on with.

    Returns:
        The state, None if there is none yet.

    Raises:
        OptionError: If the file is no checkpoint, or the run was started by another recipe. More
            steps are allowed, and other steps between checkpoints or validations.
    """
    if not path.exists():
        return None
    try:
        saved = Checkpoint.read(path)
    except Exception as error:
        raise _unfit(path, error) from error
    if bool(saved.recipe.period) != bool(recipe.period):
        command = "ssdiff finetune" if saved.recipe.period else "ssdiff train"
        raise OptionError(
            f"The run in '{path.parent}' is one of `{command}`. Give another folder with --run."
        )
    differences = _differences(saved.recipe, recipe)
    if differences:
        raise OptionError(
            f"The run in '{path.parent}' was started by another recipe: {'; '.join(differences)}. "
            f"Give another folder with --run, or the recipe that the run was started by; only its "
            f"steps may grow."
        )
    return saved


def _differences(saved: Recipe, recipe: Recipe) -> list[str]:
    """What a recipe has that a run of the saved one cannot go on with."""
    # The saved recipe has the scale that the data told, and says whose weights the run started
    # from; neither need be given again.
    given = replace(
        recipe,
        scale=saved.scale if recipe.scale is None else recipe.scale,
        start=recipe.start or saved.start,
    )
    old, new = saved.to_dict(), given.to_dict()
    changed = [name for name in old if name not in _MAY_CHANGE and new[name] != old[name]]
    if given.steps < saved.steps:
        changed.append("steps")
    return [f"{name} is {new[name]!r}, it was {old[name]!r}" for name in changed]


def resume(path: Path, saved: Checkpoint, network: SSDiff, optimisation: Optimisation) -> None:
    """Put a saved state into a training.

    Args:
        path: File that the state was read from, for messages.
        saved: State.
        network: Network that takes its weights, in place.
        optimisation: Optimiser and averaged network that take theirs, in place.

    Raises:
        OptionError: If the state is one of another architecture.
    """
    try:
        network.load_state_dict(saved.network)
        optimisation.average.load_state_dict(saved.average)
        optimisation.optimiser.load_state_dict(saved.optimiser)
    except Exception as error:
        raise _unfit(path, error) from error


def _unfit(path: Path, error: Exception) -> OptionError:
    return OptionError(
        f"The checkpoint '{path}' does not fit this recipe: {error}. Train in another folder."
    )


def load_average(path: Path) -> tuple[SSDiff, Recipe, int]:
    """Read the averaged network of a checkpoint.

    Args:
        path: Checkpoint of `ssdiff train` or `ssdiff finetune`.

    Returns:
        The network in evaluation mode, its recipe and the number of steps that it was trained.

    Raises:
        OptionError: If the file is no checkpoint of this package.
    """
    try:
        saved = Checkpoint.read(path)
        recipe = saved.recipe
        network = SSDiff(recipe.bands, recipe.window, recipe.ratio, recipe.attention)
        network.load_state_dict(saved.average)
    except Exception as error:
        raise OptionError(
            f"'{path}' is no checkpoint of `ssdiff train`: {error}. Give the checkpoint.pt of a "
            f"run."
        ) from error
    return network.eval(), saved.recipe, saved.step
