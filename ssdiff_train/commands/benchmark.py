# SPDX-License-Identifier: GPL-3.0-or-later
"""`ssdiff benchmark`."""

from __future__ import annotations

import argparse
from pathlib import Path

from ssdiff_train.commands.options import add_command, add_data, check_folder


def add_benchmark(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `ssdiff benchmark`."""
    parser = add_command(
        commands,
        "benchmark",
        _benchmark,
        "Make an open benchmark of one made sensor, in PanCollection's format",
        "Crops of aerial images (NAIP) are seen by one simulated sensor of four bands at ratio 4. "
        "Writes H5 files of patches for training and validation and of images for the test, of "
        "other towns each; the same files every time. The recipe naip4 trains on them.",
    )
    add_data(parser, True, "folder with the crops in ms_only/naip_2x and ms_only/naip")
    parser.add_argument("--out", type=Path, required=True, help="folder for the files")
    parser.add_argument(
        "--kinds",
        nargs="+",
        choices=("train", "valid", "test"),
        default=("train", "valid", "test"),
        help="files to write (default: all)",
    )
    parser.add_argument(
        "--patch",
        type=int,
        metavar="N",
        help="side of their patches in PAN pixels (default: 64 for train and valid, 256 for test)",
    )


def _benchmark(options: argparse.Namespace) -> None:
    check_folder(options.data, "--data")
    from ssdiff_train.data.benchmark import NAIP4, write_benchmark
    from ssdiff_train.data.patch_writer import KINDS

    usual = {kind: KINDS[kind].size for kind in options.kinds}
    sizes = usual if options.patch is None else dict.fromkeys(usual, options.patch)
    for path in write_benchmark(NAIP4, options.data, options.out, sizes):
        print(path)
