# SPDX-License-Identifier: GPL-3.0-or-later
"""The command `ssdiff`: train, adapt, evaluate, export and import models, simulate pairs."""

from __future__ import annotations

import argparse
import json
import os
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ssdiff_qgis.engine.catalogue.store import AUTO, bundled_models, choose_model, find_model
from ssdiff_qgis.engine.errors import OptionError, SSDiffError
from ssdiff_qgis.engine.runtime.providers import DEVICES
from ssdiff_qgis.engine.sensors import SENSORS

_EXAMPLES = """examples:
  ssdiff train any4 --data DATA --run runs/any4          train by a bundled recipe, or go on
  ssdiff finetune runs/any4/checkpoint.pt --data DATA --run runs/any4-tuned
  ssdiff adapt pan.tif ms.tif mine.onnx                  tune a bundled model on your own scene
  ssdiff export runs/any4/checkpoint.pt any4.onnx        make a model for the plugin of it
  ssdiff evaluate --recipe any4 --data DATA --model any4.onnx --out results
  ssdiff import released.pt wv3.onnx --scale 2047        use weights of the authors' own code
  ssdiff simulate pan.tif ms.tif reduced                 a coarser pair whose truth is known

`ssdiff COMMAND --help` explains a command.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; returns the exit status: 0, 1 after an error printed in one line, 130 if interrupted."""
    options = _parser().parse_args(arguments)
    try:
        options.run_command(options)
    except SSDiffError as error:
        print(f"Error: {' '.join(str(error).split())}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted.", file=sys.stderr)
        return 130
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ssdiff",
        description="Train, evaluate and export SSDiff models for pansharpening.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for add in (
        *(_add_train, _add_finetune, _add_adapt, _add_evaluate),
        *(_add_export, _add_import, _add_simulate),
    ):
        add(commands)
    return parser


def _add(commands: Any, name: str, run: Any, summary: str, details: str) -> argparse.ArgumentParser:
    parser = commands.add_parser(name, help=summary, description=f"{summary}. {details}")
    parser.set_defaults(run_command=run)
    return parser


def _add_data(parser: argparse.ArgumentParser, required: bool, purpose: str) -> None:
    parser.add_argument(
        "--data", type=Path, required=required, default=None if required else Path(), help=purpose
    )


# --- train and finetune --------------------------------------------------------------------------

_GOES_ON = (
    "Every so many steps the state is saved to the run's folder; started again, the command goes "
    "on from there, with the same result as if it had never been stopped. With several GPUs or "
    "machines, start it by torchrun, which comes with torch: the processes share each batch."
)


def _add_run_options(parser: argparse.ArgumentParser, command: str) -> None:
    _add_data(parser, True, "folder of the scenes that the recipe names")
    parser.add_argument(
        "--run", type=Path, required=True, help="folder for checkpoint.pt and log.csv"
    )
    _add_device(parser, "; under torchrun, cuda gives each process its own GPU")
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description = textwrap.fill(str(parser.description), 79)
    # Without the two dashes torchrun takes --run for one of its own options.
    parser.epilog = (
        f"examples:\n  {command} --data DATA --run RUN\n"
        f"  torchrun --nproc-per-node 4 -m -- ssdiff_train {command.split(' ', 1)[1]} \\\n"
        f"      --data DATA --run RUN --device cuda"
    )


def _add_device(parser: argparse.ArgumentParser, more: str = "") -> None:
    parser.add_argument(
        "--device", default="cpu", help=f"of torch: cpu, cuda, cuda:1 (default cpu){more}"
    )
    parser.add_argument("--threads", type=int, help="CPU threads to use (default: torch's choice)")


def _set_up_torch(options: argparse.Namespace) -> None:
    """Check the number of threads, and the device by using it."""
    if options.threads is not None and options.threads < 1:
        raise OptionError(f"--threads must be at least 1, not {options.threads}.")

    import torch

    from ssdiff_train.training.loop import local_device

    device = local_device(options.device)
    try:
        torch.empty(0, device=device)
    except (RuntimeError, AssertionError) as error:
        reason = str(error).splitlines()[0]
        raise OptionError(f"The device '{device}' cannot be used: {reason}.") from error
    if options.threads is not None:
        torch.set_num_threads(options.threads)


def _tell(checkpoint: Path) -> None:
    if os.environ.get("RANK", "0") == "0":  # torchrun's other processes have nothing to say
        print(checkpoint)


def _add_train(commands: Any) -> None:
    parser = _add(commands, "train", _train, "Train a network by a recipe", _GOES_ON)
    parser.add_argument("recipe", metavar="RECIPE", help=f"a JSON file, or: {_recipe_names()}")
    parser.add_argument(
        "--start",
        type=Path,
        metavar="CHECKPOINT",
        help="begin with the averaged weights of this training, as far as they fit, instead of "
        "random ones",
    )
    _add_run_options(parser, "ssdiff train any4")


def _train(options: argparse.Namespace) -> None:
    from ssdiff_train.recipe import Recipe

    recipe = Recipe.load(options.recipe)
    _check_folder(options.data, "--data")
    _set_up_torch(options)
    from ssdiff_train.training.loop import train

    _tell(train(recipe, options.data, options.run, options.device, options.start))


def _add_finetune(commands: Any) -> None:
    parser = _add(
        commands,
        "finetune",
        _finetune,
        "Tune the branches of a trained network in turn (L-BAF)",
        "From the averaged weights of a checkpoint on, at a low and constant learning rate, the "
        "spectral branch is tuned for some steps while the spatial one stays as it is, then the "
        f"spatial branch, and so on. {_GOES_ON}",
    )
    parser.add_argument(
        "checkpoint", metavar="CHECKPOINT", type=Path, help="of `ssdiff train`; is only read"
    )
    parser.add_argument("--steps", type=int, help="optimiser steps (default: the recipe's)")
    parser.add_argument("--learning-rate", type=float, help="of AdamW (default: the recipe's)")
    parser.add_argument(
        "--period",
        type=int,
        help="steps for which a branch is tuned before the other has its turn (default: the "
        "recipe's)",
    )
    _add_run_options(parser, "ssdiff finetune CHECKPOINT")


def _finetune(options: argparse.Namespace) -> None:
    _check_folder(options.data, "--data")
    _set_up_torch(options)
    from ssdiff_train.training.finetune import finetune

    _tell(
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


# --- adapt -------------------------------------------------------------------------------------


def _add_adapt(commands: Any) -> None:
    parser = _add(
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
        "ms", metavar="MS", type=Path, help="raster of the same place; all bands are used"
    )
    parser.add_argument("output", metavar="OUT.onnx", type=Path, help="model file to write")
    parser.add_argument(
        "--model",
        default=AUTO,
        help=f"to begin with: an .onnx file, or one of: {', '.join(bundled_models())}, or {AUTO}: "
        "that of these which fits the pair (default: %(default)s)",
    )
    parser.add_argument("--steps", type=int, help="of training (default: 300)")
    parser.add_argument(
        "--learning-rate", type=float, help="of AdamW, at its highest (default: 0.0005)"
    )
    parser.add_argument("--seed", type=int, default=1, help="of everything random (default: 1)")
    parser.add_argument("--name", help="of the adapted model (default: the model's, -adapted)")
    parser.add_argument("--version", help="of the adapted model (default: the model's)")
    _add_device(parser)


def _adapt(options: argparse.Namespace) -> None:
    _check_output(options.output)
    if options.model == AUTO:
        from ssdiff_qgis.engine.geometry.pair import Pair

        pair = Pair.open(str(options.pan), str(options.ms))
        model = choose_model(pair.whole_ratio, len(pair.bands))
    else:
        model = find_model(options.model)
    _set_up_torch(options)
    from ssdiff_train.adaptation.adapt import adapt

    names = ("steps", "learning_rate", "seed", "device", "name", "version")
    chosen = {n: getattr(options, n) for n in names if getattr(options, n) is not None}
    info = adapt(options.pan, options.ms, options.output, model, **chosen)
    print(f"{options.output}: {info.name} {info.version}, for the plugin's model file")


# --- evaluate ----------------------------------------------------------------------------------


def _add_evaluate(commands: Any) -> None:
    parser = _add(
        commands,
        "evaluate",
        _evaluate,
        "Score a model beside classical methods",
        "Reduced resolution: each scene is registered and degraded by Wald's protocol, and what "
        "the methods make of it is compared with the original MS: SAM (degrees) and ERGAS, best "
        "0; Q2n and SCC, best 1; PSNR (dB), the more the better. Without PAN, one is simulated as "
        "the mean of the bands. Full resolution: the pair as it is, judged without a truth: "
        "D_lambda_K and D_s, best 0; HQNR, best 1; consistency with the MS (cons. SAM, cons. "
        "ERGAS), best 0; sharpness, best 1; shift against PAN in its pixels, best 0. No single "
        "one of these can be trusted: docs/evaluation.md says why. Writes scores.csv, scores.json "
        "and a picture per scene and resolution.",
    )
    parser.add_argument(
        "scenes",
        metavar="SCENE",
        nargs="*",
        help="folder with ms.tif and, if there is one, pan.tif; or an MS file; or an H5 file of "
        "PanCollection; or a pattern of such, below --data",
    )
    parser.add_argument(
        "--recipe",
        help="evaluate the validation scenes of this recipe too (of those without PAN at most 6, "
        "of an H5 file at most 20): "
        f"a JSON file, or {_recipe_names()}",
    )
    _add_data(parser, False, "folder of the scenes (default: the current one)")
    parser.add_argument(
        "--model",
        default=next(iter(bundled_models())),
        help=f"an .onnx file, or one of: {', '.join(bundled_models())} (default: %(default)s)",
    )
    parser.add_argument(
        "--steps",
        type=int,
        nargs="+",
        help="numbers of DDIM steps, each gets a row (default: the model's own choice)",
    )
    parser.add_argument(
        "--resolution",
        nargs="+",
        choices=("reduced", "full"),
        default=("reduced", "full"),
        help="at which to evaluate (default: both); without PAN there is the reduced one only",
    )
    parser.add_argument("--seed", type=int, default=0, help="of the noise (default: 0)")
    parser.add_argument("--device", choices=DEVICES, default="auto", help="(default: auto)")
    parser.add_argument("--out", type=Path, required=True, help="folder for the results")


def _evaluate(options: argparse.Namespace) -> None:
    _check_folder(options.data, "--data")
    from ssdiff_qgis.engine.model.onnx_model import Model
    from ssdiff_train.evaluation.evaluate import evaluate
    from ssdiff_train.evaluation.scenes import find_scenes, find_validation
    from ssdiff_train.recipe import Recipe

    sources = find_scenes(options.data, options.scenes)
    if options.recipe:
        sources += find_validation(Recipe.load(options.recipe), options.data)
    model = Model(find_model(options.model), options.device)
    evaluate(
        sources,
        model,
        options.steps or [None],
        options.out,
        resolutions=options.resolution,
        seed=options.seed,
    )
    print(f"\nWritten to '{options.out}': scores.csv, scores.json and pictures.")


# --- export and import -------------------------------------------------------------------------


def _add_model_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("output", metavar="OUT.onnx", type=Path, help="model file to write")
    parser.add_argument("--name", help="of the model")
    parser.add_argument("--version", help="of the model, as 1.2.0")
    parser.add_argument(
        "--stride",
        type=int,
        help="PAN pixels from one window to the next, half a window to a whole one: smaller is "
        "slower and smoother",
    )
    parser.add_argument(
        "--timesteps", type=int, nargs="+", metavar="T", help="default timesteps, falling, 999..0"
    )
    parser.add_argument("--licence", help="of the weights")
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
    _check_output(options.output)
    return chosen


def _add_export(commands: Any) -> None:
    parser = _add(
        commands,
        "export",
        _export,
        "Write a trained network as a model for the plugin",
        "The averaged weights of the checkpoint become an ONNX file that says of itself how it "
        "was trained and how it is to be used; it is compared with torch before it appears.",
    )
    parser.add_argument("checkpoint", metavar="CHECKPOINT", type=Path, help="of `ssdiff train`")
    _add_model_options(parser)
    parser.add_argument(
        "--any-bands",
        action=argparse.BooleanOptionalAction,
        default=True,
        help="the model takes any bands in any order, as the training draws them (default)",
    )
    parser.add_argument(
        "--data",
        type=Path,
        help="folder of the scenes: lists those trained on by name, not by the recipe's patterns",
    )
    parser.add_argument(
        "--half",
        action="store_true",
        help="store the weights in 16 bits: half the size, computed in 32 bits all the same",
    )


def _export(options: argparse.Namespace) -> None:
    chosen = _model_options(options)
    if options.data is not None:
        _check_folder(options.data, "--data")
    from ssdiff_train.export.to_onnx import export, trained_info
    from ssdiff_train.training.loop import load_average

    network, recipe, step = load_average(options.checkpoint)
    info = trained_info(recipe, step, any_bands=options.any_bands, data=options.data, **chosen)
    _report(options.output, info, export(network, info, options.output, half=options.half))


def _add_import(commands: Any) -> None:
    parser = _add(
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


def _import(options: argparse.Namespace) -> None:
    chosen = {"name": options.output.stem, **_model_options(options)}
    from ssdiff_train.export.from_released import read_released
    from ssdiff_train.export.to_onnx import export, released_info

    network = read_released(options.released)
    info = released_info(network, scale=options.scale, band_names=options.band_names, **chosen)
    _report(options.output, info, export(network, info, options.output))


def _report(output: Path, info: Any, difference: float) -> None:
    print(
        f"{output}: {info.name} {info.version}, {info.bands} bands, ratio {info.ratio}, "
        f"{output.stat().st_size / 1e6:.1f} MB; onnxruntime and torch differ by {difference:.1g}"
    )


# --- simulate ----------------------------------------------------------------------------------


def _add_simulate(commands: Any) -> None:
    parser = _add(
        commands,
        "simulate",
        _simulate,
        "Make a coarser PAN/MS pair whose truth is known from a scene",
        "Wald's protocol: the pair is registered and degraded by its own ratio, so that the given "
        "MS is what a perfect fusion would return. Writes pan.tif, ms.tif and reference.tif.",
    )
    parser.add_argument("pan", metavar="PAN", type=Path, help="raster; its first band is used")
    parser.add_argument("ms", metavar="MS", type=Path, help="raster of the same place")
    parser.add_argument("folder", metavar="OUTDIR", type=Path, help="folder to write to")
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--sensor", choices=SENSORS, help="whose MTF gains to degrade the MS by")
    group.add_argument(
        "--gains",
        type=float,
        nargs="+",
        metavar="G",
        help="MTF gains at the MS's Nyquist frequency, one per band or one for all (default 0.3)",
    )


def _simulate(options: argparse.Namespace) -> None:
    if options.folder.resolve() in (p.resolve().parent for p in (options.pan, options.ms)):
        raise OptionError(
            f"OUTDIR '{options.folder}' holds the given rasters, which might be overwritten. "
            f"Choose another folder."
        )
    from ssdiff_train.data.reduced_pair import reduce_pair

    reduced = reduce_pair(
        options.pan, options.ms, options.folder, sensor=options.sensor, gains=options.gains
    )
    shift = reduced.shift
    if shift is not None and shift.determined:
        print(f"MS lay {shift.dy:+.2f} rows and {shift.dx:+.2f} columns (PAN pixels) off PAN.")
    else:
        print("The shift of MS against PAN could not be determined; none was corrected.")
    for path in (reduced.pan, reduced.ms, reduced.reference):
        print(path)


# --- shared ------------------------------------------------------------------------------------


def _recipe_names() -> str:
    folder = Path(__file__).parent / "recipes"
    return ", ".join(sorted(path.stem for path in folder.glob("*.json")))


def _check_output(path: Path) -> None:
    if path.suffix != ".onnx":
        raise OptionError(f"The output '{path}' must end in .onnx.")
    _check_folder(path.absolute().parent, "the output")


def _check_folder(folder: Path, role: str) -> None:
    if not folder.is_dir():
        raise OptionError(f"The folder '{folder}' of {role} does not exist.")


def _read_figures(path: Path) -> dict[str, Any]:
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise OptionError(f"The figures '{path}' cannot be read as JSON: {error}.") from error
    if not isinstance(content, dict):
        raise OptionError(f"The figures '{path}' are no JSON object.")
    return content.get("summary", content)
