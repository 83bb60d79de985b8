# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the quality report of a run that has ended."""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal

from ssdiff_qgis.engine.errors import OutputError
from ssdiff_qgis.engine.fusion.fuse import corrected, make_sampler
from ssdiff_qgis.engine.fusion.options import FuseOptions, Report
from ssdiff_qgis.engine.fusion.validation import Effort, validate
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.shift_field import ShiftField
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.progress import Progress, cancelled_as
from ssdiff_qgis.engine.raster.destination import system_files
from ssdiff_qgis.engine.raster.output_types import AUTO_FORMAT
from ssdiff_qgis.engine.report.page import Context, render
from ssdiff_qgis.engine.report.pictures import make_pictures
from ssdiff_qgis.engine.report.quality import Quality, Result, assess, measure_boxes
from ssdiff_qgis.engine.report.texts import TEXTS
from ssdiff_qgis.engine.runtime.providers import require
from ssdiff_qgis.engine.storage.atomic import write_text
from ssdiff_qgis.engine.storage.resources import software

SHARE = 0.08
"""About this part of the work of a run with a report is the report."""
_SHARES: dict[str, float] = {
    Message("Testing the result at reduced resolution"): 3.0,
    Message("Measuring the result"): 2.0,
}


def check_report(report: Path, files: Sequence[str]) -> None:
    """Refuse a report that cannot be written, or would replace a file of the run.

    Raises:
        OutputError: If so.
    """
    path = Path(os.path.realpath(report))
    if not path.parent.is_dir():
        raise OutputError(
            "The folder of the report '{report}' does not exist. Create it or choose another.",
            report=report,
        )
    if path.exists() and not path.is_file():
        raise OutputError(
            "The report '{report}' is no file. Add the name of a file to it.", report=report
        )
    used = system_files(files) | {os.path.realpath(file) for file in files}
    if any(path == Path(file) or _is_same(path, file) for file in used):
        raise OutputError(
            "The report '{report}' would replace a file of this run. Choose another name.",
            report=report,
        )


def write_report(
    path: str,
    pair: Pair,
    model: Model | None,
    options: FuseOptions,
    report: Report,
    progress: Progress = Progress(),  # noqa: B008 - stateless
    texts: Mapping[str, str] = TEXTS,
) -> Quality:
    """Judge a result and write the page about it.

    Args:
        path: Path of the HTML file.
        pair: Inputs of the run.
        model: Network of the run; None without one.
        options: Options of the run.
        report: Report of the run, whose raster is still in its place.
        progress: Progress that is told how far it is and asked whether to stop.
        texts: What the page says, as in `TEXTS`.

    Returns:
        The figures on the page.

    Raises:
        OutputError: If the page cannot be written.
        CancelledError: If the progress said so; the raster stays.
        SSDiffError: If an input or the result cannot be read, or the network fails.
    """
    with cancelled_as(Message("Cancelled. The image is finished; no report was written.")):
        quality, page = _judged(pair, model, options, report, progress, texts)
    try:
        write_text(Path(path), page)
    except OSError as error:
        raise OutputError(
            "The report '{path}' cannot be written: {error}. Choose another folder or name.",
            path=path,
            error=error,
        ) from error
    progress.update(1.0)
    return quality


def _judged(
    pair: Pair,
    model: Model | None,
    options: FuseOptions,
    report: Report,
    progress: Progress,
    texts: Mapping[str, str],
) -> tuple[Quality, str]:
    """The figures of a result, and the page about it."""
    testing, measuring = progress.split(_SHARES).values()
    analysis = report.analysis
    pair = corrected(pair, model, analysis)
    sampler = make_sampler(pair, model, options, progress) if model else None
    effort = Effort.for_run(pair, sampler is not None)
    validation = validate(pair, analysis, sampler, testing, effort)
    result = Result(report, pair.offsets)
    boxes = measure_boxes(pair, result, report, effort, measuring)
    quality = assess(pair, result, report, boxes, validation, effort, measuring)
    pictures = make_pictures(pair, result, boxes, analysis.statistics.std, effort.overview)
    field = analysis.correction if isinstance(analysis.correction, ShiftField) else None
    context = Context(
        software(),
        _libraries(model is not None),
        model.digest() if model else "",
        _command(pair, model, options, report),
        options.extent is None,
        field,
        pair.band_names,
    )
    return quality, render(report, quality, pictures, context, texts)


def _libraries(network: bool) -> str:
    """Names and versions of what the figures may depend on besides the engine."""
    found = [("GDAL", gdal.VersionInfo("RELEASE_NAME")), ("numpy", np.__version__)]
    if network:
        found.append(("onnxruntime", require().__version__))
    return ", ".join(f"{name} {version}" for name, version in found)


def _command(pair: Pair, model: Model | None, options: FuseOptions, report: Report) -> str:
    """Command line that makes the same raster."""
    images = dict.fromkeys([*pair.pan.given, *pair.delivered.given])  # a product stands for both
    words = [*images, report.output]
    words += ["--bands", *map(str, report.bands), "--seed", str(options.seed)]
    words += ["--register", options.register]
    if options.offset is not None:
        words += ["--offset", *map(str, options.offset)]
    words += ["--model", str(model.path)] if model else ["--mode", "fast"]
    if pair.pan_band != 1:
        words += ["--pan-band", str(pair.pan_band)]
    if options.steps is not None:
        words += ["--steps", str(options.steps)]
    if options.output_type is not None:
        words += ["--output-type", options.output_type]
    if options.output_format != AUTO_FORMAT:
        words += ["--format", options.output_format]
    for option in options.creation_options:
        words += ["--creation-option", option]
    if options.overviews:
        words.append("--overviews")
    return shlex.join(["python", "-m", "ssdiff_qgis.engine", *words])


def _is_same(path: Path, other: str) -> bool:
    try:
        return os.path.samefile(path, other)
    except OSError:  # one of them does not exist yet
        return False
