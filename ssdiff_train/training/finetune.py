# SPDX-License-Identifier: GPL-3.0-or-later
"""L-BAF: a trained network's branches tuned in turn (arXiv 2404.11537, section 3.4).

It is the training of `ssdiff_train.training.loop` under the recipe's ``finetune``: from the
averaged weights on, at a low constant rate, the spectral branch for ``period`` steps, then the
spatial one for as many, and so on. What gets a gradient in which phase is decided in the network.
"""

from __future__ import annotations

from pathlib import Path

from ssdiff_train.training.checkpoint import load_average
from ssdiff_train.training.loop import OnStep, fit


def finetune(
    checkpoint: Path,
    data: Path,
    run: Path,
    device: str = "cpu",
    *,
    steps: int | None = None,
    learning_rate: float | None = None,
    period: int | None = None,
    on_step: OnStep | None = None,
) -> Path:
    """Tune the averaged network of a checkpoint, or go on with the tuning in ``run``.

    Args:
        checkpoint: Checkpoint of `ssdiff train`; it is only read.
        data: Folder of the scenes that its recipe names.
        run: Folder for checkpoint.pt and log.csv; an existing checkpoint is resumed.
        device: Name of a torch device.
        steps: Number of optimiser steps; None for the recipe's.
        learning_rate: Learning rate of AdamW; None for the recipe's.
        period: Number of steps for which one branch is tuned before the other has its turn; None
            for the recipe's.
        on_step: Function that is called after every step.

    Returns:
        Path of the run's checkpoint.

    Raises:
        OptionError: If the checkpoint is none, a value cannot be used, a scene is missing, or the
            run is not one of this command and recipe.
        OutputError: If ``run`` cannot be written to.
        SSDiffError: If a scene cannot be used.
    """
    network, recipe, _ = load_average(checkpoint)
    recipe = recipe.for_finetuning(steps=steps, learning_rate=learning_rate, period=period)
    return fit(recipe, data, run, device, network, on_step=on_step)
