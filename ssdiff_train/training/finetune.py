# SPDX-License-Identifier: GPL-3.0-or-later
"""L-BAF: a trained network's branches tuned in turn (arXiv 2404.11537, section 3.4).

It is the training of `ssdiff_train.training.loop` under the recipe's ``finetune``: from the
averaged weights on, at a low constant rate, the spectral branch for ``period`` steps, then the
spatial one for as many, and so on. What gets a gradient in which phase is decided in the network.
"""

from __future__ import annotations

from pathlib import Path

from ssdiff_train.training.loop import fit, load_average


def finetune(
    checkpoint: Path,
    data: Path,
    run: Path,
    device: str = "cpu",
    *,
    steps: int | None = None,
    learning_rate: float | None = None,
    period: int | None = None,
) -> Path:
    """Tune the averaged network of a checkpoint, or go on with the tuning in ``run``.

    Args:
        checkpoint: of `ssdiff train`; it is only read.
        data: folder of the scenes that its recipe names.
        run: folder for checkpoint.pt, log.csv; an existing checkpoint is resumed.
        device: a torch device.
        steps: optimiser steps; None for the recipe's.
        learning_rate: None for the recipe's.
        period: steps for which one branch is tuned; None for the recipe's.

    Returns:
        path of the run's checkpoint.

    Raises:
        OptionError: if the checkpoint is none, a value cannot be used, a scene is missing, or the
            run is not one of this command.
        OutputError: if ``run`` cannot be written to.
        SSDiffError: if a scene cannot be used.
    """
    network, recipe, _ = load_average(checkpoint)
    recipe = recipe.for_finetuning(steps=steps, learning_rate=learning_rate, period=period)
    return fit(recipe, data, run, device, network)
