# SPDX-License-Identifier: GPL-3.0-or-later
"""`ssdiff evaluate`."""

from __future__ import annotations

import argparse
from pathlib import Path

from ssdiff_qgis.engine.catalogue.selection import find_model
from ssdiff_qgis.engine.catalogue.store import bundled_models
from ssdiff_qgis.engine.runtime.providers import DEVICES
from ssdiff_train.commands.options import add_command, add_data, check_folder
from ssdiff_train.recipe import recipe_names


def add_evaluate(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `ssdiff evaluate`."""
    parser = add_command(
        commands,
        "evaluate",
        _evaluate,
        "Score a model beside classical methods",
        "Reduced resolution: each scene is registered and degraded by Wald's protocol, and what "
        "the methods make of it is compared with the original MS: SAM (degrees) and ERGAS, best "
        "0; Q2n and SCC, best 1; PSNR (dB), the more the better. Without PAN, one is simulated as "
        "the mean of the bands. Full resolution: the pair as it is, scored without a reference: "
        "D_lambda_K and D_s, best 0; HQNR, best 1; consistency with the MS (cons. SAM, cons. "
        "ERGAS), best 0; sharpness, best 1; shift against PAN in its pixels, best 0. No single "
        "one of these can be trusted: docs/evaluation.md says why. Writes scores.csv, scores.json, "
        "the papers' tables as tables.csv and tables.tex, and a picture per scene and resolution.",
    )
    parser.add_argument(
        "scenes",
        metavar="SCENE",
        nargs="*",
        help="folder with ms.tif and, if there is one, pan.tif; or an MS file; or an H5 or MAT "
        "file of PanCollection; or a pattern of such, below --data",
    )
    parser.add_argument(
        "--recipe",
        help="evaluate the validation scenes of this recipe too (of those without PAN at most 6, "
        "of an H5 file at most 20): "
        f"a JSON file, or {', '.join(recipe_names())}",
    )
    add_data(parser, False, "folder of the scenes (default: the current one)")
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
    parser.add_argument("--seed", type=int, default=0, help="seed of the noise (default: 0)")
    parser.add_argument("--device", choices=DEVICES, default="auto", help="(default: auto)")
    parser.add_argument(
        "--published",
        action="store_true",
        help="set the figures of the SSDiff paper beside those of PanCollection's images; they "
        "were computed elsewhere",
    )
    parser.add_argument("--out", type=Path, required=True, help="folder for the results")


def _evaluate(options: argparse.Namespace) -> None:
    check_folder(options.data, "--data")
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
        published=options.published,
    )
    print(f"\nWritten to '{options.out}': scores, tables and pictures.")
