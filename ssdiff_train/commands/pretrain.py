# SPDX-License-Identifier: GPL-3.0-or-later
"""`ssdiff pretrain` and `ssdiff describe`."""

from __future__ import annotations

import argparse
import math
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_train.commands.options import add_command, add_data, add_device, check_folder
from ssdiff_train.commands.start import add_start, read_start
from ssdiff_train.meta_recipe import meta_recipe_names

_VALIDATION_WORKERS, _VALIDATION_TASKS = 2, 8


def add_pretrain(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `ssdiff pretrain`."""
    parser = add_command(
        commands,
        "pretrain",
        _pretrain,
        "Meta-train features from which a scene fits a head of its own",
        "Within a given time, on scenes simulated as sensors see them, which other processes make "
        "on the way. Writes checkpoint.pt for `ssdiff export`, and log.jsonl.",
    )
    _add_recipe(parser)
    parser.add_argument("--run", type=Path, required=True, help="folder for the checkpoint")
    parser.add_argument("--seconds", type=float, help="time for all (default: the recipe's)")
    parser.add_argument(
        "--every",
        type=float,
        default=60.0,
        metavar="SECONDS",
        help="time from one row of the log, validation and checkpoint to the next (default: 60)",
    )
    parser.add_argument(
        "--workers",
        type=int,
        default=1,
        help="processes that make tasks; 0 if others fill --tasks (default: 1)",
    )
    parser.add_argument(
        "--tasks",
        type=Path,
        help="folder through which tasks come, best one in memory (default: in --run)",
    )
    parser.add_argument(
        "--capacity", type=int, default=1024, help="tasks kept on the device (default: 1024)"
    )
    parser.add_argument(
        "--least", type=int, default=64, help="tasks that are waited for at first (default: 64)"
    )
    add_start(parser)
    parser.add_argument("--compiled", action="store_true", help="compile the objective")
    add_device(parser)


def _add_recipe(parser: argparse.ArgumentParser) -> None:
    names = ", ".join(meta_recipe_names())
    parser.add_argument("recipe", metavar="RECIPE", help=f"a JSON file, or: {names}")
    add_data(parser, True, "folder of the imagery that the recipe names")


def _pretrain(options: argparse.Namespace) -> None:
    check_folder(options.data, "--data")
    for name, least in (("workers", 0), ("least", 1), ("capacity", options.least)):
        if getattr(options, name) < least:
            raise OptionError(f"--{name} must be at least {least}.")
    for name in ("seconds", "every"):
        value = getattr(options, name)
        if value is not None and not 0 < value < math.inf:
            raise OptionError(f"--{name} must be a number of seconds above 0; it is {value:g}.")
    from ssdiff_train.data.imagery import load_family
    from ssdiff_train.data.pool import working
    from ssdiff_train.meta_recipe import MetaRecipe

    recipe = MetaRecipe.load(options.recipe)
    tasks, judged = options.tasks or options.run / "tasks", options.run / "validation"
    if recipe.validation and not judged.exists():
        family = load_family(recipe, recipe.validation, options.data)
        with working(family, judged, recipe.task_seed, _VALIDATION_WORKERS, _VALIDATION_TASKS):
            pass
    making: AbstractContextManager[None] = nullcontext()
    if options.workers:
        family = load_family(recipe, recipe.imagery, options.data)
        making = working(family, tasks, recipe.task_seed, options.workers)
    with making:  # before torch starts threads, which forked processes would lack
        from ssdiff_train.commands.options import set_up_torch

        set_up_torch(options)
        from ssdiff_train.training.meta import CHECKPOINT, meta_train

        meta_train(
            recipe,
            tasks,
            options.run,
            recipe.seconds if options.seconds is None else options.seconds,
            options.device,
            capacity=options.capacity,
            least=options.least,
            compiled=options.compiled,
            start=None if options.start is None else read_start(options.start),
            validation=judged if recipe.validation else None,
            every=options.every,
        )
    print(options.run / CHECKPOINT)


def add_describe(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `ssdiff describe`."""
    parser = add_command(
        commands,
        "describe",
        _describe,
        "Compare simulated pairs with real ones",
        "How much of PAN the bands explain, how soft the MS is, how noisy PAN is: of the real "
        "pairs, then of pairs simulated by a recipe of `ssdiff pretrain`.",
    )
    _add_recipe(parser)
    parser.add_argument(
        "--pairs", nargs="*", default=[], help="patterns of folders with pan.tif and ms.tif"
    )
    parser.add_argument(
        "--count", type=int, default=24, help="number of simulated pairs (default: 24)"
    )


def _describe(options: argparse.Namespace) -> None:
    check_folder(options.data, "--data")
    from ssdiff_train.data.imagery import compare, load_family
    from ssdiff_train.meta_recipe import MetaRecipe

    recipe = MetaRecipe.load(options.recipe)
    family = load_family(recipe, recipe.imagery, options.data)
    print(compare(family, options.pairs, options.data, options.count))
