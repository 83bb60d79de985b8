# SPDX-License-Identifier: GPL-3.0-or-later
"""`ssdiff train` and `ssdiff finetune`."""

from __future__ import annotations

import argparse
from pathlib import Path

from ssdiff_train.commands.options import (
    add_command,
    add_run_options,
    check_folder,
    print_checkpoint,
    set_up_torch,
)
from ssdiff_train.commands.start import add_start, read_start
from ssdiff_train.recipe import recipe_names

_RESUMED = (
    "Every so many steps the state is saved to the run's folder; started again, the command goes "
    "on from there, with the same result as if it had never been stopped. With several GPUs or "
    "machines, start it by torchrun, which comes with torch: the processes share each batch."
)


def add_train(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `ssdiff train`."""
    parser = add_command(commands, "train", _train, "Train a network by a recipe", _RESUMED)
    parser.add_argument(
        "recipe", metavar="RECIPE", help=f"a JSON file, or: {', '.join(recipe_names())}"
    )
    add_start(parser)
    add_run_options(parser, "ssdiff train any4")


def _train(options: argparse.Namespace) -> None:
    from ssdiff_train.recipe import Recipe

    recipe = Recipe.load(options.recipe)
    check_folder(options.data, "--data")
    set_up_torch(options)
    from ssdiff_train.training.loop import train

    start = None if options.start is None else read_start(options.start)
    print_checkpoint(train(recipe, options.data, options.run, options.device, start))


def add_finetune(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `ssdiff finetune`."""
    parser = add_command(
        commands,
        "finetune",
        _finetune,
        "Tune the branches of a trained network in turn (L-BAF)",
        "From the averaged weights of a checkpoint on, at a low and constant learning rate, the "
        "spectral branch is tuned for some steps while the spatial one stays as it is, then the "
        f"spatial branch, and so on. {_RESUMED}",
    )
    parser.add_argument(
        "checkpoint",
        metavar="CHECKPOINT",
        type=Path,
        help="checkpoint of `ssdiff train`; is only read",
    )
    parser.add_argument(
        "--steps", type=int, help="number of optimiser steps (default: the recipe's)"
    )
    parser.add_argument(
        "--learning-rate", type=float, help="learning rate of AdamW (default: the recipe's)"
    )
    parser.add_argument(
        "--period",
        type=int,
        help="steps for which a branch is tuned before the other has its turn (default: the "
        "recipe's)",
    )
    add_run_options(parser, "ssdiff finetune CHECKPOINT")


def _finetune(options: argparse.Namespace) -> None:
    check_folder(options.data, "--data")
    set_up_torch(options)
    from ssdiff_train.training.finetune import finetune

    print_checkpoint(
        finetune(
            options.checkpoint,
            options.data,
            options.run,
            options.device,
            steps=options.steps,
            learning_rate=options.learning_rate,
            period=options.period,
        )
    )
