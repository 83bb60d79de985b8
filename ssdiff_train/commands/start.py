# SPDX-License-Identifier: GPL-3.0-or-later
"""Option --start: a trained network that a training begins with."""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ssdiff_train.network.start import Start


def add_start(parser: argparse.ArgumentParser) -> None:
    """Add --start."""
    parser.add_argument(
        "--start",
        type=Path,
        metavar="FILE",
        help="begin with the weights of this model (an .onnx file of this package) or the averaged "
        "ones of this checkpoint, as far as they fit, instead of random ones",
    )


def read_start(path: Path) -> Start:
    """Read the network that a training begins with.

    Args:
        path: Model file, or checkpoint of `ssdiff train` or `ssdiff pretrain`.

    Raises:
        ModelError: If a model's network is not one of this package.
        OptionError: If another file is no checkpoint.
    """
    from ssdiff_train.export.from_onnx import load_onnx
    from ssdiff_train.network.start import Start
    from ssdiff_train.training.checkpoint import load_average
    from ssdiff_train.training.meta import load_meta_average

    names: list[str] = []
    if path.suffix == ".onnx":
        model = load_onnx(path)
        network, names = model.network, model.info.band_names
        title, steps = model.info.name, model.info.training.get("steps", "unknown")
    elif (meta := load_meta_average(path)) is not None:
        network, meta_recipe, steps = meta
        title, names = meta_recipe.name, meta_recipe.band_names
    else:
        network, recipe, steps = load_average(path)
        title, names = recipe.name, recipe.band_names
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return Start(network, names, f"{title}, {steps} steps, sha256 {digest}")
