# SPDX-License-Identifier: GPL-3.0-or-later
"""Pansharpening without QGIS: ``python -m ssdiff_qgis.engine PAN MS OUTPUT``.

The other commands, ``python -m ssdiff_qgis.engine COMMAND``, stand in `COMMANDS`.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from ssdiff_qgis.engine.catalogue.store import AUTO, available_models, choose_model, find_model
from ssdiff_qgis.engine.errors import OutputError, SSDiffError
from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import REGISTER, FuseOptions
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.model_commands import download, models
from ssdiff_qgis.engine.progress import ConsoleProgress
from ssdiff_qgis.engine.raster.output_types import AUTO_FORMAT, OUTPUT_TYPES
from ssdiff_qgis.engine.runtime.doctor import main as doctor
from ssdiff_qgis.engine.runtime.folder import activate, named_base
from ssdiff_qgis.engine.runtime.providers import DEVICES

COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "doctor": doctor,
    "download": download,
    "models": models,
}
"""By their first argument: what takes the others and gives the exit status."""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m ssdiff_qgis.engine",
        description="Fuse a PAN and an MS raster with an SSDiff model.",
        epilog=f"Other commands, with --help of their own: {', '.join(COMMANDS)}.",
    )
    parser.add_argument("pan", help="PAN raster; its first band is used")
    parser.add_argument("ms", help="MS raster of the same place")
    parser.add_argument("output", help="raster to write, usually .tif")
    parser.add_argument(
        "--model",
        default=AUTO,
        help=f"an .onnx file, or one of: {', '.join(available_models())}, or {AUTO}: that of these "
        f"which is made for the ratio of PAN and MS (default: %(default)s)",
    )
    parser.add_argument(
        "--bands", type=int, nargs="+", help="MS bands to fuse, from 1 (default: all)"
    )
    parser.add_argument("--steps", type=int, help="DDIM steps (default: the model's own)")
    parser.add_argument("--seed", type=int, default=0, help="of the noise (default: 0)")
    parser.add_argument(
        "--device",
        choices=DEVICES,
        default=DEVICES[0],
        help="auto: a GPU where one works, else the CPU; any other: that or an error "
        "(default: %(default)s)",
    )
    parser.add_argument(
        "--register",
        choices=REGISTER,
        default="correct",
        help="correct the shift between PAN and MS, only report it, or leave it (default: correct)",
    )
    parser.add_argument(
        "--output-type",
        choices=OUTPUT_TYPES,
        help="data type of the result (default: that of the MS)",
    )
    parser.add_argument(
        "--format",
        default=AUTO_FORMAT,
        help="GDAL's name of the output's format, for example COG (default: by the suffix)",
    )
    parser.add_argument(
        "--creation-option",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="of GDAL, for the format; may be given several times",
    )
    parser.add_argument(
        "--overviews", action="store_true", help="add smaller copies for fast display"
    )
    parser.add_argument("--report", type=Path, help="write what was done to this JSON file")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; returns the exit status: 0, or 1 after an error that was printed."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0] in COMMANDS:
        return COMMANDS[given[0]](given[1:])
    options = _parser().parse_args(given)
    base = named_base()
    if base is not None:
        activate(base)
    try:
        if options.report and not options.report.absolute().parent.is_dir():
            raise OutputError(
                f"The folder of the report '{options.report}' does not exist. Create it or choose "
                f"another."
            )
        pair = Pair.open(options.pan, options.ms, options.bands)
        if options.model == AUTO:
            file = choose_model(pair.ratio, len(pair.bands))
        else:
            file = find_model(options.model)
        report = fuse(
            pair,
            Model(file, options.device),
            options.output,
            FuseOptions(
                steps=options.steps,
                seed=options.seed,
                register=options.register,
                creation_options=options.creation_option,
                output_type=options.output_type,
                output_format=options.format,
                overviews=options.overviews,
            ),
            ConsoleProgress(),
        )
    except SSDiffError as error:
        print(f"Error: {error}", file=sys.stderr)
        return 1
    if options.report:
        options.report.write_text(json.dumps(report.to_dict(), indent=2), encoding="utf-8")
    print(
        f"{report.output}: {report.megapixels:.2f} megapixels in {report.seconds:.1f} s with "
        f"{report.model} on {report.provider}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
