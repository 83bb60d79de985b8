# SPDX-License-Identifier: GPL-3.0-or-later
"""`ssdiff adapt`."""

from __future__ import annotations

import argparse
from pathlib import Path

from ssdiff_qgis.engine.catalogue.entry import AUTO
from ssdiff_qgis.engine.catalogue.selection import resolve_model
from ssdiff_qgis.engine.catalogue.store import bundled_models
from ssdiff_train.commands.options import (
    add_command,
    add_device,
    check_output,
    set_up_torch,
)


def add_adapt(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `ssdiff adapt`."""
    parser = add_command(
        commands,
        "adapt",
        _adapt,
        "Tune a model on your own scene",
        "The scene is registered and made coarser by its own ratio, so that its own MS is what a "
        "perfect fusion would return; on this the model goes on learning for some minutes. Part "
        "of the scene, the right or lower 30 %, is held out, and the model is written only if it "
        "is better there than before: ERGAS lower, SAM at most 1 % higher. If not, the command "
        "says so, writes nothing and ends with status 1. Choose OUT.onnx in the plugin as model "
        "file for this scene and others of its sensor. docs/adaptation.md says when this pays.",
    )
    parser.add_argument("pan", metavar="PAN", type=Path, help="raster; its first band is used")
    parser.add_argument(
        "ms", metavar="MS", type=Path, help="raster of the same location; all bands are used"
    )
    parser.add_argument("output", metavar="OUT.onnx", type=Path, help="model file to write")
    parser.add_argument(
        "--model",
        default=AUTO,
        help="model to begin with: an .onnx file, or one of: "
        f"{', '.join(bundled_models())}, or {AUTO}: that of these which fits the pair "
        "(default: %(default)s)",
    )
    parser.add_argument("--steps", type=int, help="number of training steps (default: 300)")
    parser.add_argument(
        "--learning-rate", type=float, help="highest learning rate of AdamW (default: 0.0005)"
    )
    parser.add_argument(
        "--seed", type=int, default=1, help="seed of everything random (default: 1)"
    )
    parser.add_argument("--name", help="name of the adapted model (default: the model's, -adapted)")
    parser.add_argument("--version", help="version of the adapted model (default: the model's)")
    add_device(parser)


def _adapt(options: argparse.Namespace) -> None:
    check_output(options.output)
    from ssdiff_qgis.engine.geometry.pair import Pair

    pair = Pair.open(str(options.pan), str(options.ms))
    model = resolve_model(options.model, pair.ratio, pair.band_names)
    set_up_torch(options)
    from ssdiff_train.adaptation.adapt import adapt

    names = ("steps", "learning_rate", "seed", "device", "name", "version")
    chosen = {n: getattr(options, n) for n in names if getattr(options, n) is not None}
    info = adapt(options.pan, options.ms, options.output, model, **chosen)
    print(f"{options.output}: {info.name} {info.version}, for the plugin's model file")
