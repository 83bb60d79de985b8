# SPDX-License-Identifier: GPL-3.0-or-later
"""Options and checks that several commands share."""

from __future__ import annotations

import argparse
import os
import textwrap
from pathlib import Path
from typing import Callable

from ssdiff_qgis.engine.errors import OptionError


def add_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    run: Callable[[argparse.Namespace], None],
    summary: str,
    details: str,
) -> argparse.ArgumentParser:
    """Add a command.

    Args:
        commands: Commands of the program.
        name: Name of the command.
        run: Function that carries it out.
        summary: One line for the list of commands, without a full stop.
        details: What the help of the command says after the summary.

    Returns:
        The parser of its options.
    """
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=summary, description=f"{summary}. {details}"
    )
    parser.set_defaults(run_command=run)
    return parser


def add_data(parser: argparse.ArgumentParser, required: bool, purpose: str) -> None:
    """Add --data, by default the current folder."""
    parser.add_argument(
        "--data", type=Path, required=required, default=None if required else Path(), help=purpose
    )


def add_run_options(parser: argparse.ArgumentParser, command: str) -> None:
    """Add what `train` and `finetune` have in common.

    Args:
        parser: Parser of the command.
        command: Beginning of its example, as ``ssdiff train any4``.
    """
    add_data(parser, True, "folder of the scenes that the recipe names")
    parser.add_argument(
        "--run", type=Path, required=True, help="folder for checkpoint.pt and log.csv"
    )
    add_device(parser, "; under torchrun, cuda gives each process its own GPU")
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description = textwrap.fill(str(parser.description), 79)
    # Without the two dashes torchrun takes --run for one of its own options.
    parser.epilog = (
        f"examples:\n  {command} --data DATA --run RUN\n"
        f"  torchrun --nproc-per-node 4 -m -- ssdiff_train {command.split(' ', 1)[1]} \\\n"
        f"      --data DATA --run RUN --device cuda"
    )


def add_device(parser: argparse.ArgumentParser, more: str = "") -> None:
    """Add --device and --threads."""
    parser.add_argument(
        "--device", default="cpu", help=f"torch device: cpu, cuda, cuda:1 (default cpu){more}"
    )
    parser.add_argument("--threads", type=int, help="CPU threads to use (default: torch's choice)")


def set_up_torch(options: argparse.Namespace) -> None:
    """Check the number of threads, and the device by using it.

    Raises:
        OptionError: If one of them cannot be used.
    """
    if options.threads is not None and options.threads < 1:
        raise OptionError(f"--threads must be at least 1, not {options.threads}.")

    import torch

    from ssdiff_train.training.distributed import local_device

    device = local_device(options.device)
    try:
        torch.empty(0, device=device)
    except (RuntimeError, AssertionError) as error:
        reason = str(error).splitlines()[0]
        raise OptionError(f"The device '{device}' cannot be used: {reason}.") from error
    if options.threads is not None:
        torch.set_num_threads(options.threads)


def print_checkpoint(checkpoint: Path) -> None:
    """Print its path, once for all processes."""
    if os.environ.get("RANK", "0") == "0":
        print(checkpoint)


def check_output(path: Path) -> None:
    """Check the path of a model to be written.

    Raises:
        OptionError: If it does not end in .onnx, or its folder does not exist.
    """
    if path.suffix != ".onnx":
        raise OptionError(f"The output '{path}' must end in .onnx.")
    check_folder(path.absolute().parent, "the output")


def check_folder(folder: Path, role: str) -> None:
    """Check that a folder exists.

    Raises:
        OptionError: If it does not; the message says what the folder is of.
    """
    if not folder.is_dir():
        raise OptionError(f"The folder '{folder}' of {role} does not exist.")
