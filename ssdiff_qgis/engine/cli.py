# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: ``python -m ssdiff_qgis.engine PAN MS OUTPUT`` and the other `COMMANDS`.

This is the one place of the engine that parses arguments and prints.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from ssdiff_qgis.engine.catalogue.download import download_model, refresh_catalogue
from ssdiff_qgis.engine.catalogue.entry import AUTO
from ssdiff_qgis.engine.catalogue.selection import downloadable, resolve_model
from ssdiff_qgis.engine.catalogue.store import available_models, bundled_models, known_models, table
from ssdiff_qgis.engine.errors import OutputError, SSDiffError
from ssdiff_qgis.engine.fusion.analysis_cache import AnalysisCache
from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import MODES, REGISTER, FuseOptions, default_mode
from ssdiff_qgis.engine.fusion.uncertainty_raster import (
    UNCERTAINTY_SHARE,
    check_uncertainty,
    write_uncertainty,
)
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.products.recognise import recognise
from ssdiff_qgis.engine.progress import ConsoleProgress
from ssdiff_qgis.engine.raster.band_files import BandFiles
from ssdiff_qgis.engine.raster.output_types import AUTO_FORMAT, OUTPUT_TYPES
from ssdiff_qgis.engine.report.report import SHARE, check_report, write_report
from ssdiff_qgis.engine.runtime.doctor import diagnose
from ssdiff_qgis.engine.runtime.folder import activate, named_base
from ssdiff_qgis.engine.runtime.providers import DEVICES, is_installed
from ssdiff_qgis.engine.storage.atomic import write_text

_PROGRAM = "python -m ssdiff_qgis.engine"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command.

    Args:
        arguments: Arguments of the command line; those of this process by default.

    Returns:
        The exit status: 0, or 1 after an error that was printed.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    command = COMMANDS.get(given[0]) if given else None
    try:
        return fuse_command(given) if command is None else command(given[1:])
    except SSDiffError as error:
        print(f"Error: {error}", file=sys.stderr)
        return 1


def fuse_command(arguments: Sequence[str]) -> int:
    """Fuse PAN and MS; returns the exit status."""
    options = _fuse_parser().parse_args(arguments)
    base = named_base()
    if base is not None:
        activate(base)
    progress = ConsoleProgress()
    pair = _pair(options, progress)
    files = [*pair.pan.files, *pair.ms.files, options.output, options.model]
    if options.uncertainty:
        files.append(str(options.uncertainty))
    for path in filter(None, (options.report, options.report_html)):
        check_report(path, files)
        files.append(str(path))
    model = None
    if options.mode is None and not is_installed():
        progress.warning(
            Message(
                "onnxruntime is not installed, so the mode is fast: without the network. The "
                "doctor says how to install it."
            )
        )
    if (options.mode or default_mode()) == "best":
        file = resolve_model(options.model, pair.ratio, pair.band_names)
        model = Model(file, options.device, progress, options.threads)
    if options.uncertainty:
        check_uncertainty(str(options.uncertainty), pair, model, options.output)
    how = FuseOptions(
        steps=options.steps,
        seed=options.seed,
        register=options.register,
        offset=options.offset and tuple(options.offset),
        creation_options=options.creation_option,
        output_type=options.output_type,
        output_format=options.format,
        overviews=options.overviews,
        threads=options.threads,
    )
    reported = SHARE if options.report_html else 0.0
    mapped = UNCERTAINTY_SHARE if options.uncertainty else 0.0
    fusing = progress.part(0, 1 - reported - mapped)
    cache = AnalysisCache(options.cache) if options.cache else None
    report = fuse(pair, model, options.output, how, fusing, cache=cache)
    content = report.to_dict()
    if options.uncertainty:
        mapping = progress.part(1 - reported - mapped, mapped)
        errors = write_uncertainty(str(options.uncertainty), pair, model, how, report, mapping)
        content["uncertainty"] = {"interval_90": errors.interval.tolist()}
    if options.report_html:
        reporting = progress.part(1 - reported, reported)
        quality = write_report(str(options.report_html), pair, model, how, report, reporting)
        content["quality"] = quality.to_dict()
    if options.report:
        _write_report(options.report, content)
    print(
        f"{report.output}: {report.megapixels:.2f} megapixels in {report.seconds:.1f} s with "
        f"{report.model} on {report.provider}"
    )
    return 0


def models(arguments: Sequence[str]) -> int:
    """List the models there are; returns the exit status."""
    parser = _model_parser("models", "List the models: bundled, installed, and to be downloaded.")
    parser.add_argument("--json", action="store_true", help="all that is known of each, as JSON")
    options = parser.parse_args(arguments)
    _refresh(options.catalogue)
    known = known_models()
    if options.json:
        print(json.dumps([model.to_dict() for model in known], indent=2))
    else:
        print("\n".join(table(known)))
    return 0


def download(arguments: Sequence[str]) -> int:
    """Download a model and print the path of its file; returns the exit status."""
    parser = _model_parser("download", "Download a model; print the path of its file.")
    parser.add_argument("name", help="of the model, as `models` lists it")
    options = parser.parse_args(arguments)
    _refresh(options.catalogue)
    print(download_model(downloadable(options.name), progress=ConsoleProgress()))
    return 0


def doctor(arguments: Sequence[str]) -> int:
    """Say what the runtime doctor finds; returns 0 if models run, else 1."""
    parser = argparse.ArgumentParser(
        prog=f"{_PROGRAM} doctor",
        description="Say whether models run here, on what, what is wrong and what helps.",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--base",
        type=Path,
        default=named_base(),
        help="folder in which the plugin keeps the runtime it installed (default: environment "
        "variable SSDIFF_RUNTIME)",
    )
    options = parser.parse_args(arguments)
    if options.base is not None:
        activate(options.base)
    model = next(iter(bundled_models().values()))
    diagnosis = diagnose(base=options.base, model=model, progress=_DoctorProgress())
    if options.json:
        print(json.dumps(diagnosis.to_dict(), indent=2))
    else:
        print(diagnosis.to_text())
    return 0 if diagnosis.usable else 1


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "doctor": doctor,
    "download": download,
    "models": models,
}
"""Commands by their first argument; each takes the other arguments and gives the exit status."""


class _DoctorProgress(ConsoleProgress):
    def stage(self, name: str) -> None:
        print(f"Looking at {name} ...", file=sys.stderr)


def _pair(options: argparse.Namespace, progress: ConsoleProgress) -> Pair:
    """Open what was given: PAN and MS, or a product."""
    first, *others = options.images
    if others:
        pan, ms = BandFiles((first,)), BandFiles(tuple(others))
    else:
        product = recognise(first)
        progress.info(Message("{kind}, {name}.", kind=product.kind, name=product.name))
        pan, ms = product.pan, product.ms
    if options.allow_remote:
        pan, ms = pan.allowing_remote(), ms.allowing_remote()
    return Pair.open(pan, ms, options.bands, options.pan_band)


def _fuse_parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog=_PROGRAM,
        description="Fuse a PAN and an MS raster with an SSDiff model.",
        epilog=f"Other commands, with --help of their own: {', '.join(COMMANDS)}.",
    )
    parser.add_argument(
        "images",
        nargs="+",
        metavar="IMAGE",
        help="PAN raster and MS raster of the same scene, the MS also as several files, one for "
        "each band in the order wanted; or in place of them all a product, its folder or metadata "
        "file (Landsat 7 to 9, Airbus DIMAP 2, Maxar, KOMPSAT-3, GaoFen, SuperView, Jilin)",
    )
    parser.add_argument("output", metavar="OUTPUT", help="raster to write, usually .tif")
    parser.add_argument(
        "--pan-band", type=int, help="band of the PAN raster, from 1 (default: the first)"
    )
    parser.add_argument(
        "--allow-remote",
        action="store_true",
        help="let local files, such as virtual rasters, lead to files on the network "
        "(/vsicurl/ and the like); what is given as an address itself is read in any case",
    )
    parser.add_argument(
        "--mode",
        choices=MODES,
        help="best: regression, network and back-projection; fast: without the network, which "
        "needs no onnxruntime (default: best where onnxruntime is installed, else fast)",
    )
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
        "--threads",
        type=int,
        help="threads of the processor (default: as many as it has, up to 16 for the network and "
        "4 for all else)",
    )
    parser.add_argument(
        "--register",
        choices=REGISTER,
        default="correct",
        help="correct the shift between PAN and MS, only report it, or leave it (default: correct)",
    )
    parser.add_argument(
        "--offset",
        type=float,
        nargs=2,
        metavar=("ROWS", "COLUMNS"),
        help="shift of the MS against PAN in PAN pixels where it is known, with the sign that is "
        "reported: corrected, and not measured (MS made as DLPan does, pixel i at PAN 4i + 2: "
        "-0.5 -0.5)",
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
    named = os.environ.get("SSDIFF_CACHE")
    parser.add_argument(
        "--cache",
        type=Path,
        metavar="DIR",
        default=Path(named) if named else None,
        help="keep analyses of scenes in this folder, at most 20 and 50 MB, so that another run on "
        "the same scene starts at once (default: environment variable SSDIFF_CACHE)",
    )
    parser.add_argument(
        "--uncertainty",
        type=Path,
        metavar="FILE",
        help="write the expected absolute error of every band to this raster",
    )
    parser.add_argument("--report", type=Path, help="write what was done to this JSON file")
    parser.add_argument(
        "--report-html",
        type=Path,
        metavar="FILE",
        help="judge the result and write a page about it; the figures are added to the JSON file",
    )
    return parser


def _write_report(path: Path, content: dict[str, Any]) -> None:
    try:
        write_text(path, json.dumps(content, indent=2))
    except OSError as error:
        raise OutputError(
            "The report '{path}' cannot be written: {error}. The image is finished; choose "
            "another place for reports.",
            path=path,
            error=error,
        ) from error


def _model_parser(command: str, description: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=f"{_PROGRAM} {command}", description=description)
    parser.add_argument(
        "--catalogue", metavar="URL", help="fetch the list of models from this address first"
    )
    return parser


def _refresh(url: str | None) -> None:
    if url:
        for refused in refresh_catalogue(url, progress=ConsoleProgress()).refused:
            print(f"Warning: {refused}", file=sys.stderr)
