# SPDX-License-Identifier: GPL-3.0-or-later
"""`ssdiff export` and `ssdiff import`."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_train.commands.options import add_command, check_folder, check_output

if TYPE_CHECKING:
    from ssdiff_qgis.engine.model.contract import ModelInfo
    from ssdiff_train.network.ssdiff import SSDiff


def _add_model_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("output", metavar="OUT.onnx", type=Path, help="model file to write")
    parser.add_argument("--name", help="name of the model")
    parser.add_argument("--version", help="version of the model, as 1.2.0")
    parser.add_argument(
        "--stride",
        type=int,
        help="PAN pixels from one window to the next, half a window to a whole one: smaller is "
        "slower and smoother",
    )
    parser.add_argument(
        "--timesteps", type=int, nargs="+", metavar="T", help="default timesteps, falling, 999..0"
    )
    parser.add_argument("--licence", help="licence of the weights")
    parser.add_argument(
        "--figures",
        type=Path,
        metavar="JSON",
        help="measured quality to store, for example scores.json of `ssdiff evaluate`, of which "
        "the summary is taken",
    )


def _model_options(options: argparse.Namespace) -> dict[str, Any]:
    """Those that were given."""
    names = ("name", "version", "stride", "timesteps", "licence")
    chosen = {n: getattr(options, n) for n in names if getattr(options, n) is not None}
    if options.figures:
        chosen["figures"] = _read_figures(options.figures)
    check_output(options.output)
    return chosen


def add_export(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `ssdiff export`."""
    parser = add_command(
        commands,
        "export",
        _export,
        "Write a trained network as a model for the plugin",
        "The averaged weights of the checkpoint become an ONNX file that says of itself how it "
        "was trained and how it is to be used; it is compared with torch before it appears.",
    )
    parser.add_argument(
        "checkpoint",
        metavar="CHECKPOINT",
        type=Path,
        help="checkpoint of `ssdiff train` or `ssdiff pretrain`, or a model file",
    )
    _add_model_options(parser)
    parser.add_argument(
        "--window",
        type=int,
        help="side of the windows in PAN pixels, for networks of local spatial similarity: larger "
        "ones overlap less and are faster (default: as trained)",
    )
    parser.add_argument(
        "--any-bands",
        action=argparse.BooleanOptionalAction,
        help="the model takes any bands in any order, as the training draws them (default); for "
        "checkpoints of `ssdiff train` alone",
    )
    parser.add_argument(
        "--data",
        type=Path,
        help="folder of the scenes: lists those trained on by name, not by the recipe's patterns; "
        "for checkpoints of `ssdiff train` alone",
    )
    parser.add_argument(
        "--half",
        action="store_true",
        help="store the weights in 16 bits: half the size, computed in 32 bits all the same",
    )
    parser.add_argument(
        "--features",
        action=argparse.BooleanOptionalAction,
        help="the model gives the features beside the residual, from which a scene fits a head of "
        "its own (default: where it was trained for it, by `ssdiff pretrain`)",
    )


def _export(options: argparse.Namespace) -> None:
    chosen = _model_options(options)
    if options.data is not None:
        check_folder(options.data, "--data")
    from ssdiff_train.export.contract import with_window
    from ssdiff_train.export.to_onnx import export

    stride = None if options.window is None else chosen.pop("stride", None)
    network, info, features = _trained(options, chosen)
    if options.window is not None:
        try:
            network = network.with_window(options.window)
        except ValueError as error:
            raise OptionError(f"--window {options.window} cannot be used: {error}.") from error
        info = with_window(info, options.window, stride)
    difference = export(network, info, options.output, half=options.half, features=features)
    _report(options.output, info, difference)


def _trained(options: argparse.Namespace, chosen: dict[str, Any]) -> tuple[SSDiff, ModelInfo, bool]:
    """The network to export, its contract, and whether the model is to give features."""
    from ssdiff_train.export.contract import pretrained_info, reexported_info, trained_info
    from ssdiff_train.export.from_onnx import load_onnx
    from ssdiff_train.training.checkpoint import load_average
    from ssdiff_train.training.meta import load_meta_average

    if options.checkpoint.suffix.lower() == ".onnx":
        _check_unused(options, "a model file")
        loaded = load_onnx(options.checkpoint)
        if options.features and not loaded.features:
            raise OptionError(f"'{options.checkpoint}' gives no features; leave out --features.")
        features = loaded.features and options.features is not False
        return loaded.network, reexported_info(loaded.info, **chosen), features
    meta = load_meta_average(options.checkpoint)
    if meta is not None:
        _check_unused(options, "a checkpoint of `ssdiff pretrain`")
        network, meta_recipe, step = meta
        return network, pretrained_info(meta_recipe, step, **chosen), options.features is not False
    network, recipe, step = load_average(options.checkpoint)
    any_bands, data = options.any_bands is not False, options.data
    info = trained_info(recipe, step, any_bands=any_bands, data=data, **chosen)
    return network, info, bool(options.features)


def _check_unused(options: argparse.Namespace, found: str) -> None:
    """Reject what would change nothing: bands and scenes are known where no recipe names them."""
    for name, value in (("--any-bands", options.any_bands), ("--data", options.data)):
        if value is not None:
            raise OptionError(
                f"{name} is for checkpoints of `ssdiff train`; '{options.checkpoint}' is {found}, "
                "which says of itself which bands it takes and what it was trained on. Leave it "
                "out."
            )


def add_import(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `ssdiff import`."""
    parser = add_command(
        commands,
        "import",
        _import,
        "Turn weights of the authors' released code into a model for the plugin",
        "The model works on 64-pixel windows at ratio 4, takes the bands in the order it was "
        "trained with, and divides DN by a fixed scale.",
    )
    parser.add_argument("released", metavar="RELEASED.pt", type=Path, help="saved state dict")
    _add_model_options(parser)
    parser.add_argument(
        "--scale",
        type=float,
        default=2047.0,
        help="DN that the training mapped to 1: 2047 for 11 bits, 1023 for 10 (default: 2047)",
    )
    parser.add_argument(
        "--band-names",
        nargs="+",
        metavar="NAME",
        help="in the order of training (default: PanCollection's for 4 or 8 bands)",
    )
    parser.add_argument(
        "--ms-phase",
        type=float,
        metavar="P",
        help="where the training had the centre of MS pixel i: at PAN row and column 4 i + P. "
        "PanCollection's is 2, that of pixels as areas 1.5 (default: 2)",
    )


def _import(options: argparse.Namespace) -> None:
    chosen = {"name": options.output.stem, **_model_options(options)}
    from ssdiff_train.export.contract import released_info
    from ssdiff_train.export.from_released import read_released
    from ssdiff_train.export.to_onnx import export

    network = read_released(options.released)
    chosen.update(scale=options.scale, band_names=options.band_names, ms_phase=options.ms_phase)
    info = released_info(network, **chosen)
    _report(options.output, info, export(network, info, options.output))


def _report(output: Path, info: Any, difference: float) -> None:
    print(
        f"{output}: {info.name} {info.version}, {info.bands} bands, ratio {info.ratio}, "
        f"{output.stat().st_size / 1e6:.1f} MB; onnxruntime and torch differ by {difference:.1g}"
    )


def _read_figures(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise OptionError(f"The figures '{path}' cannot be read as JSON: {error}.") from error
    if not isinstance(content, dict):
        raise OptionError(f"The figures '{path}' are no JSON object.")
    return content.get("summary", content)
