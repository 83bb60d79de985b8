# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the uncertainty of a result as a raster on its grid."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from osgeo import gdal

from ssdiff_qgis.engine.errors import OutputError
from ssdiff_qgis.engine.fusion import provenance
from ssdiff_qgis.engine.fusion.analysis import SceneAnalysis
from ssdiff_qgis.engine.fusion.fuse import corrected
from ssdiff_qgis.engine.fusion.options import FuseOptions, Report
from ssdiff_qgis.engine.fusion.uncertainty import (
    ErrorModel,
    calibrate,
    check_scene,
    expected_error,
)
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.progress import Progress, cancelled_as
from ssdiff_qgis.engine.raster.block_cache import BoundedCache
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.raster.metadata import BandDescription
from ssdiff_qgis.engine.raster.output_plan import OutputPlan
from ssdiff_qgis.engine.raster.output_types import AUTO_FORMAT
from ssdiff_qgis.engine.raster.writer import RasterWriter, check_plan
from ssdiff_qgis.engine.threads import ahead, default_threads

UNCERTAINTY_SHARE = 0.3
"""About this part of the work of a run with an uncertainty is the uncertainty."""
TOGETHER = "all bands, in standard deviations"
"""Name of the last band."""
_ROWS, _COLUMNS = 128, 512
"""Sides in PAN pixels of the blocks that are computed at once. They lie on an absolute grid and are
always whole, so that the same bits come out whatever the extent."""
_SHARES: dict[str, float] = {
    Message("Testing the result at reduced resolution"): 1.0,
    Message("Mapping the uncertainty"): 3.0,
}


def check_uncertainty(
    path: str, pair: Pair, model: Model | None, output: str, output_format: str = AUTO_FORMAT
) -> None:
    """Refuse before the run an uncertainty that cannot be found or written.

    Args:
        path: Path of the raster to write.
        pair: Inputs of the run.
        model: Network of the run; None without one.
        output: Path of the result.
        output_format: GDAL's short name of the format; `AUTO_FORMAT` goes by the suffix.

    Raises:
        OptionError: If the scene is too small, or the model is not based on a regression.
        OutputError: If nothing can be written there.
    """
    check_scene(pair, model is None or model.info.base == "regression")
    if os.path.realpath(path) == os.path.realpath(output):
        raise OutputError(
            "The result and its uncertainty would both be '{path}'. Choose another file for "
            "one of them.",
            path=path,
        )
    check_plan(_plan(path, pair, model, pair.overlap, output, output_format))


def write_uncertainty(
    path: str,
    pair: Pair,
    model: Model | None,
    options: FuseOptions,
    report: Report,
    progress: Progress = Progress(),  # noqa: B008 - stateless
    output_format: str = AUTO_FORMAT,
) -> ErrorModel:
    """Write the expected absolute error of every band, and of all together as the last band.

    The values are pure functions of their place: the same bits for any extent. Memory does not grow
    with the height of the raster.

    Args:
        path: Path of the raster to write, by the suffix's GDAL driver; Float32, DN of the band, in
            the last one root mean square of the errors in standard deviations of the bands.
        pair: Inputs of the run.
        model: Network of the run; None without one.
        options: Options of the run.
        report: Report of the run.
        progress: Progress that is told how far it is and asked whether to stop.
        output_format: GDAL's short name of the format; `AUTO_FORMAT` goes by the suffix.

    Returns:
        What was found of the errors.

    Raises:
        OptionError: If the scene is too small, or the model is not based on a regression.
        OutputError: If the raster cannot be written.
        CancelledError: If the progress said so; the result stays.
        RasterError: If an input cannot be read.
    """
    analysis, area = report.analysis, report.area
    plan = _plan(path, pair, model, area, report.output, output_format)
    space_warning = plan.space_warning()
    if space_warning:
        progress.warning(space_warning)
    pair = corrected(pair, model, analysis)
    calibrating, mapping = progress.split(_SHARES).values()
    with cancelled_as(
        Message("Cancelled. The image is finished; its uncertainty was not written.")
    ):
        found = calibrate(pair, analysis, calibrating)
        made = provenance.of_run(pair, model, report.model, options, report.timesteps)
        plan = replace(plan, description=plan.description.with_metadata(made))
        with RasterWriter(plan, mapping) as writer:
            writer.describe(provenance.of_errors(found.interval))
            with BoundedCache.for_writing(area.width, plan.item_size):
                for top, data, valid in _strips(
                    pair, analysis, found, area, options.threads or default_threads(), mapping
                ):
                    writer.write(top, np.where(valid, data, np.float32(np.nan)), valid)
    progress.update(1.0)
    return found


def _plan(
    path: str, pair: Pair, model: Model | None, area: Box, output: str, output_format: str
) -> OutputPlan:
    plan = OutputPlan.from_rasters(
        path,
        pair.pan,
        pair.ms,
        pair.bands,
        area,
        pan_band=pair.pan_band,
        output_type="Float32",
        output_format=output_format,
        kept=[output, *([str(model.path)] if model else [])],
    )
    bands: list[BandDescription] = []
    for number, band in zip(pair.bands, plan.description.bands):
        # A first band that is not grey would need a sidecar to say so.
        meaning = gdal.GCI_Undefined if bands else gdal.GCI_GrayIndex
        name = f"{band.name or number}: expected error"
        bands.append(BandDescription(name, meaning, band.unit, band.scale, None, {}))
    bands.append(BandDescription(TOGETHER, gdal.GCI_Undefined, "", None, None, {}))
    return replace(plan, nodata=float("nan"), description=replace(plan.description, bands=bands))


def _strips(
    pair: Pair,
    analysis: SceneAnalysis,
    model: ErrorModel,
    area: Box,
    threads: int,
    progress: Progress,
) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
    """First row, values (C + 1, n, W) and validity (n, W) of strips, one below the other."""

    def strip(top: int) -> tuple[int, np.ndarray, np.ndarray]:
        rows = Box(top, area.left, top + _ROWS, area.right).intersection(area)
        values = np.empty((len(pair.bands) + 1, rows.height, rows.width), np.float32)
        for left in range(area.left // _COLUMNS * _COLUMNS, area.right, _COLUMNS):
            block = Box(top, left, top + _ROWS, left + _COLUMNS).intersection(pair.overlap)
            part = block.intersection(rows)
            found = expected_error(pair, analysis, model, block)
            values[:, :, part.left - rows.left : part.right - rows.left] = found[
                :,
                part.top - block.top : part.bottom - block.top,
                part.left - block.left : part.right - block.left,
            ]
        return rows.top, values, pair.valid(rows)

    tops = range(area.top // _ROWS * _ROWS, area.bottom, _ROWS)
    for top, values, valid in ahead(strip, tops, threads):
        progress.check()
        yield top, values, valid
        progress.update((top + len(valid) - area.top) / area.height)
