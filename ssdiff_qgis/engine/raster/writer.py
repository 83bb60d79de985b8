# SPDX-License-Identifier: GPL-3.0-or-later
"""The tiled writer; a file appears whole or not at all."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from ssdiff_qgis.engine.errors import OutputError
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.destination import check_further_files, put_in_place
from ssdiff_qgis.engine.raster.formats import complete, overview_levels
from ssdiff_qgis.engine.raster.gdal_errors import Failures, gdal_errors_quiet, one_line
from ssdiff_qgis.engine.raster.metadata import Domains
from ssdiff_qgis.engine.raster.output_plan import OutputPlan

_MASK_ROWS = 256


class RasterWriter:
    """Writes rows of a raster beside its destination, and moves it there at the end.

    Use as a context manager: leaving it normally puts the file in its place, leaving it by an
    exception removes every trace. Until then everything is in a hidden folder beside it.

    Args:
        plan: Plan of the output.
        progress: Progress that is asked whether to stop while finished pixels are copied.
        folder: Folder that is made for the files while they are not finished; None chooses one.

    Attributes:
        warnings: What GDAL warned of while it wrote pixels, for example that it cut values.
        loses: Whether the format changes values.

    Raises:
        OutputError: If the file cannot be created, written or put in its place.
    """

    def __init__(
        self,
        plan: OutputPlan,
        progress: Progress = Progress(),  # noqa: B008 - stateless
        folder: Path | None = None,
    ):
        self._plan, self._progress = plan, progress
        self.warnings: list[str] = []
        self._mask: Any = None
        self._dataset: Any = None
        self._folder = folder or plan.path.with_name(f".ssdiff-{uuid.uuid4().hex}.partial")
        try:
            self._folder.mkdir()
        except OSError as error:
            raise self._error(str(error)) from error
        try:
            self._create()
        except BaseException:
            self._discard()
            raise

    def __enter__(self) -> RasterWriter:
        """Nothing to do: the partial file exists already."""
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Put the file in its place, or remove it after an exception."""
        try:
            if kind is None:
                self._finish()
                put_in_place(self._folder, self._plan.path)
        finally:
            self._discard()

    def describe(self, found: Domains) -> None:
        """Add what was found out about the raster since it was planned, before its first row.

        Args:
            found: Items of metadata by domain.
        """
        self._plan = replace(self._plan, description=self._plan.description.with_metadata(found))
        self._plan.description.write(self._dataset, self._plan.nodata)

    def write(self, top: int, data: np.ndarray, valid: np.ndarray) -> None:
        """Write whole rows, those above the others first.

        Args:
            top: Absolute PAN row of the first one.
            data: Rows of all bands, (C, h, W) of the plan's data type, W being the area's width.
            valid: Validity of their pixels, (h, W) bool, which becomes a mask band where the plan
                has no nodata.

        Raises:
            OutputError: If they cannot be written.
        """
        row = top - self._plan.area.top
        with Failures() as failures:
            done = all(
                self._dataset.GetRasterBand(i + 1).WriteArray(band, 0, row) == 0
                for i, band in enumerate(data)
            )
            # Most rasters, floats too, are valid throughout: then no mask is needed.
            if done and self._mask is None and self._plan.nodata is None and not valid.all():
                done = self._start_mask(row)
            if done and self._mask is not None:
                done = self._mask.WriteArray(valid.astype(np.uint8) * 255, 0, row) == 0
        self._heed(failures)
        if not done:
            raise self._error(*failures.messages)

    def _create(self) -> None:
        plan = self._plan
        height, width = plan.area.height, plan.area.width
        trial = plan.format.try_out(
            self._folder, plan.path.name, plan.description, height, width,
            plan.data_type, plan.nodata,
        )  # fmt: skip
        check_further_files(plan.path, trial.files, plan.inputs)
        self.loses = trial.loses
        if self.loses:  # nodata would not come back as what it was: a mask tells better
            self._plan = plan = replace(plan, nodata=None)
        # A name of its own, since what is copied from it may end in .tif, too.
        self._partial = self._folder / (
            plan.path.name if plan.format.by_blocks else f"{uuid.uuid4().hex}.tif"
        )
        with Failures() as failures:
            bands = len(plan.description.bands)
            self._dataset = plan.format.create(self._partial, bands, height, width, plan.data_type)
            if self._dataset is None:
                raise self._error(*failures.messages)
            plan.description.write(self._dataset, plan.nodata)

    def _start_mask(self, row: int) -> bool:
        """Add a mask band, valid in the rows above; whether that succeeded."""
        with _internal_mask(True):
            if self._dataset.CreateMaskBand(gdal.GMF_PER_DATASET) != 0:
                return False
        self._mask = self._dataset.GetRasterBand(1).GetMaskBand()
        for first in range(0, row, _MASK_ROWS):
            ones = np.full((min(_MASK_ROWS, row - first), self._plan.area.width), 255, np.uint8)
            if self._mask.WriteArray(ones, 0, first) != 0:
                return False
        return True

    def _finish(self) -> None:
        """Close the partial file, and bring it into its format."""
        plan, final = self._plan, self._folder / self._plan.path.name
        with self._watched() as (failures, progress):
            if plan.overviews and plan.format.by_blocks:
                _build_overviews(self._dataset, progress)
            masked, self._mask = self._mask is not None, None
            self._dataset.FlushCache()
            self._dataset = None
        if not plan.format.by_blocks:
            with self._watched() as (failures, progress):
                self._copy(final, masked, failures, progress)
            self._partial.unlink()
        if plan.overviews and not plan.format.by_blocks and plan.format.driver != "COG":
            with self._watched() as (failures, progress):
                dataset = gdal.Open(str(final))
                _build_overviews(dataset, progress)
                dataset = None
        with self._watched():
            complete(final, plan.description, plan.nodata)
        plan.format.verify(
            final, plan.description, plan.area.height, plan.area.width, plan.data_type
        )

    def _copy(
        self, final: Path, masked: bool, failures: Failures, progress: Callable[..., int]
    ) -> None:
        """Make the final file of the partial one."""
        source = gdal.Open(str(self._partial))
        copy = None if source is None else self._plan.format.copy(source, final, progress)
        if copy is None:
            failures.messages.append(gdal.GetLastErrorMsg() or "unknown")
            return
        copy = None
        copy = gdal.Open(str(final))
        if masked and copy and copy.GetRasterBand(1).GetMaskFlags() == gdal.GMF_ALL_VALID:
            with _internal_mask(False):
                copy.CreateMaskBand(gdal.GMF_PER_DATASET)
            here, there = (d.GetRasterBand(1).GetMaskBand() for d in (source, copy))
            for row in range(0, self._plan.area.height, _MASK_ROWS):
                rows = min(_MASK_ROWS, self._plan.area.height - row)
                there.WriteArray(here.ReadAsArray(0, row, self._plan.area.width, rows), 0, row)
        copy = source = None

    @contextmanager
    def _watched(self) -> Iterator[tuple[Failures, Callable[..., int]]]:
        """Gives what GDAL fails in, which becomes an error, and a progress that may end its work.

        All datasets must be closed inside.
        """
        stopped: list[BaseException] = []

        def progress(*_: object) -> int:
            try:
                self._progress.check()
            except BaseException as error:  # would be lost in GDAL
                stopped.append(error)
                return 0
            return 1

        with Failures() as failures:
            yield failures, progress
        self._heed(failures)
        if stopped:
            raise stopped[0]
        if failures.messages:
            raise self._error(*failures.messages)

    def _heed(self, failures: Failures) -> None:
        hidden = f"{self._folder}{os.sep}"
        self.warnings += [warning.replace(hidden, "") for warning in failures.warnings]

    def _error(self, *reasons: str) -> OutputError:
        reason = one_line(reasons) or one_line([gdal.GetLastErrorMsg()]) or Message("unknown")
        return OutputError(
            "The output '{path}' cannot be written: {reason}. Check the folder's permissions, the "
            "free disk space and the creation options.",
            path=self._plan.path,
            reason=reason,
        )

    def _discard(self) -> None:
        with gdal_errors_quiet():
            self._mask = self._dataset = None
        shutil.rmtree(self._folder, ignore_errors=True)


def check_plan(plan: OutputPlan) -> None:
    """Create an output and remove it again: what cannot be written is known before the work.

    Args:
        plan: Plan of the output.

    Raises:
        OutputError: If the file cannot be created.
    """
    RasterWriter(plan)._discard()


def _build_overviews(dataset: Any, progress: Callable[..., int]) -> None:
    """Halve until one block holds all, averaging valid pixels; failures are heard by others."""
    levels = overview_levels(dataset.RasterYSize, dataset.RasterXSize)
    if levels:
        dataset.BuildOverviews("AVERAGE", levels, progress)


@contextmanager
def _internal_mask(inside: bool) -> Iterator[None]:
    """Whether a mask that is created lies in the GeoTIFF, or in a file beside it."""
    name = "GDAL_TIFF_INTERNAL_MASK"
    previous = gdal.GetThreadLocalConfigOption(name, None)
    gdal.SetThreadLocalConfigOption(name, "YES" if inside else "NO")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(name, previous)
