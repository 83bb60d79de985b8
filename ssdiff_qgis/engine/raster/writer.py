# SPDX-License-Identifier: GPL-3.0-or-later
"""The tiled writer; a file appears whole or not at all."""

from __future__ import annotations

import os
import shutil
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, gdal_array

from ssdiff_qgis.engine.errors import OutputError
from ssdiff_qgis.engine.fusion.options import AUTO_FORMAT
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.raster.formats import Format, complete, data_type_named, overview_levels
from ssdiff_qgis.engine.raster.gdal_errors import Failures, gdal_errors_quiet, one_line
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.raster.metadata import Description

_SIDECARS = (".aux.xml", ".ovr", ".msk")
_MASK_ROWS = 256
_NEAR = 5e-7
"""GDAL takes floats for equal that are some steps apart; so much, of a value, is surely more."""
_CHECK = "Check the folder's permissions, the free disk space and the creation options."


class RasterWriter:
    """Writes rows of the fused raster beside the destination, and moves it there at the end.

    Use as a context manager: leaving it normally puts the file in its place, leaving it by an
    exception removes every trace. Until then everything is in a hidden folder beside it.

    Args:
        path: the destination.
        pair: whose MS gives bands, names, data type and nodata, whose PAN gives the grid.
        area: PAN pixels that the raster covers.
        creation_options: GDAL creation options as NAME=VALUE, which replace the defaults.
        output_type: GDAL's name of the data type; None for one that holds all used MS bands.
        output_format: GDAL's short name of the driver; `AUTO_FORMAT` goes by the path's suffix.
        overviews: whether to add smaller copies for fast display. A COG has them in any case.
        check: called often while finished pixels are copied; what it raises ends the work.
        folder: that is made for the files while they are not finished; None chooses one.

    Attributes:
        clipped: values of valid pixels so far that were outside the data type's range.
        nodata: the value invalid pixels get, or None where a mask band marks them.
        space_warning: that the disk may become full; None if there is room without compression.

    Raises:
        OutputError: if the file cannot be created, written or put in its place.
    """

    def __init__(
        self,
        path: str,
        pair: Pair,
        area: Box,
        creation_options: Sequence[str] = (),
        output_type: str | None = None,
        output_format: str = AUTO_FORMAT,
        overviews: bool = False,
        check: Callable[[], None] | None = None,
        folder: Path | None = None,
    ):
        self.path = Path(path).absolute()
        self.area, self.clipped = area, 0
        self._overviews, self._check = overviews, check
        self._check_destination(path, pair)
        self._data_type = _data_type(pair, output_type)
        self._dtype = np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(self._data_type))
        self._format = Format.choose(path, output_format, self._dtype, creation_options)
        self._description = Description.of(pair, area)
        self.nodata = _nodata(pair, self._dtype)
        self._mask: Any = None
        self._dataset: Any = None
        self._folder = folder or self.path.with_name(f".ssdiff-{uuid.uuid4().hex}.partial")
        try:
            self._folder.mkdir()
        except OSError as error:
            raise self._error("created", str(error)) from error
        try:
            self._create()
        except BaseException:
            self._discard()
            raise
        self.space_warning = self._lack_of_space()

    def __enter__(self) -> RasterWriter:
        """Nothing to do: the partial file exists already."""
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Put the file in its place, or remove it after an exception."""
        try:
            if kind is None:
                self._finish()
                self._move()
        finally:
            self._discard()

    def convert(self, top: int, image: np.ndarray, valid: np.ndarray) -> np.ndarray:
        """What `write` makes of rows; written, or converted again, it stays as it is.

        Args:
            top: as for `write`, and likewise the others.
            image: (C, h, W) float32 DN.
            valid: (h, W) bool.

        Returns:
            (C, h, W) in the raster's data type.
        """
        row = top - self.area.top
        return np.stack([self._convert(row, band, valid) for band in image])

    def write(self, top: int, image: np.ndarray, valid: np.ndarray) -> None:
        """Write whole rows, those above the others first.

        Args:
            top: absolute PAN row of the first one.
            image: (C, h, W) float32 DN, W the area's width; rounded and clipped to the data type.
            valid: (h, W) bool.

        Raises:
            OutputError: if they cannot be written, or valid pixels are no numbers.
        """
        row = top - self.area.top
        with Failures() as failures:
            done = all(
                self._dataset.GetRasterBand(i + 1).WriteArray(
                    self._convert(row, band, valid), 0, row
                )
                == 0
                for i, band in enumerate(image)
            )
            # Most rasters, floats too, are valid throughout: then no mask is needed.
            if done and self._mask is None and self.nodata is None and not valid.all():
                done = self._start_mask(row)
            if done and self._mask is not None:
                done = self._mask.WriteArray(valid.astype(np.uint8) * 255, 0, row) == 0
        if not done:
            raise self._error("written", *failures.messages)

    def _check_destination(self, path: str, pair: Pair) -> None:
        if any(_same(self.path, file) for raster in (pair.pan, pair.ms) for file in raster.files):
            raise OutputError(f"The output '{path}' is one of the inputs. Choose another file.")
        if not self.path.parent.is_dir():
            raise OutputError(
                f"The folder of the output '{path}' does not exist. Create it or choose another."
            )
        if self.path.is_dir():
            raise OutputError(f"The output '{path}' is a folder. Add the name of a file to it.")
        try:
            # Seen before the long work: a file that is read-only, or held open under Windows.
            if self.path.exists():
                with self.path.open("r+b"):
                    pass
        except OSError as error:
            raise self._not_replaced(error) from error

    def _create(self) -> None:
        height, width = self.area.height, self.area.width
        self._format.try_out(
            self._folder, self.path.name, self._description, height, width,
            self._data_type, self.nodata,
        )  # fmt: skip
        # A name of its own, since what is copied from it may end in .tif, too.
        self._partial = self._folder / (
            self.path.name if self._format.by_blocks else f"{uuid.uuid4().hex}.tif"
        )
        with Failures() as failures:
            bands = len(self._description.bands)
            self._dataset = self._format.create(
                self._partial, bands, height, width, self._data_type
            )
            if self._dataset is None:
                raise self._error("created", *failures.messages)
            self._description.write(self._dataset, self.nodata)

    def _lack_of_space(self) -> str | None:
        needed = needed_bytes(self.area, len(self._description.bands), self._dtype)
        if self._overviews or self._format.driver == "COG":
            needed += needed // 3
        if not self._format.by_blocks:
            needed *= 2
        free = shutil.disk_usage(self.path.parent).free
        if free >= needed:
            return None
        return (
            f"The disk of the output '{self.path}' has {free / 1e9:.3g} GB left; without "
            f"compression {needed / 1e9:.3g} GB are needed, with it perhaps less. If the disk "
            f"becomes full, nothing is written: free some space, or choose another disk."
        )

    def _convert(self, row: int, image: np.ndarray, valid: np.ndarray) -> np.ndarray:
        """A band's rows, (h, W), in the data type, with nodata or 0 where invalid."""
        image = np.where(valid, image, 0)
        if np.isnan(image).any():
            first = self.area.top + row
            raise OutputError(
                f"The fused image has values that are no numbers in PAN's rows {first} to "
                f"{first + len(valid) - 1}, though PAN and MS are valid there. The model may be "
                f"faulty: choose another."
            )
        if self._dtype.kind == "f":
            data = image.astype(self._dtype)
            if self.nodata is not None and np.isfinite(self.nodata):
                # A valid pixel must not become nodata by chance.
                near = np.abs(data - self.nodata) <= abs(self.nodata) * _NEAR
                data[near] = self.nodata * (1 - 4 * _NEAR) or np.finfo(self._dtype).tiny
        else:
            data, clipped = _to_integers(image, self._dtype)
            self.clipped += clipped
            if self.nodata is not None:
                step = -1 if self.nodata == np.iinfo(self._dtype).max else 1
                data[data == self.nodata] = self.nodata + step
        data[~valid] = 0 if self.nodata is None else self.nodata
        return data

    def _start_mask(self, row: int) -> bool:
        """Add a mask band, valid in the rows above; whether that succeeded."""
        with _internal_mask(True):
            if self._dataset.CreateMaskBand(gdal.GMF_PER_DATASET) != 0:
                return False
        self._mask = self._dataset.GetRasterBand(1).GetMaskBand()
        for first in range(0, row, _MASK_ROWS):
            ones = np.full((min(_MASK_ROWS, row - first), self.area.width), 255, np.uint8)
            if self._mask.WriteArray(ones, 0, first) != 0:
                return False
        return True

    def _finish(self) -> None:
        """Close the partial file, and bring it into its format."""
        area, final = self.area, self._folder / self.path.name
        with self._watched() as (failures, progress):
            if self._overviews and self._format.by_blocks:
                _build_overviews(self._dataset, progress)
            masked, self._mask = self._mask is not None, None
            self._dataset.FlushCache()
            self._dataset = None
        if not self._format.by_blocks:
            with self._watched() as (failures, progress):
                self._copy(final, masked, failures, progress)
            self._partial.unlink()
        if self._overviews and not self._format.by_blocks and self._format.driver != "COG":
            with self._watched() as (failures, progress):
                dataset = gdal.Open(str(final))
                _build_overviews(dataset, progress)
                dataset = None
        with self._watched():
            complete(final, self._description, self.nodata)
        self._format.verify(final, self._description, area.height, area.width, self._data_type)

    def _copy(
        self, final: Path, masked: bool, failures: Failures, progress: Callable[..., int]
    ) -> None:
        """Make the final file of the partial one."""
        source = gdal.Open(str(self._partial))
        copy = None if source is None else self._format.copy(source, final, progress)
        if copy is None:
            failures.messages.append(gdal.GetLastErrorMsg() or "unknown")
            return
        copy = None
        copy = gdal.Open(str(final))
        if masked and copy and copy.GetRasterBand(1).GetMaskFlags() == gdal.GMF_ALL_VALID:
            with _internal_mask(False):
                copy.CreateMaskBand(gdal.GMF_PER_DATASET)
            here, there = (d.GetRasterBand(1).GetMaskBand() for d in (source, copy))
            for row in range(0, self.area.height, _MASK_ROWS):
                rows = min(_MASK_ROWS, self.area.height - row)
                there.WriteArray(here.ReadAsArray(0, row, self.area.width, rows), 0, row)
        copy = source = None

    def _move(self) -> None:
        """Put all files that were made in their place, the main one first."""
        further = [f for f in self._folder.iterdir() if f.name != self.path.name]
        try:
            os.replace(self._folder / self.path.name, self.path)
            # Statistics and the like of a file that was there before are not true of this one.
            for suffix in _SIDECARS:
                if os.path.exists(f"{self.path}{suffix}"):
                    os.remove(f"{self.path}{suffix}")
            for file in further:
                os.replace(file, self.path.with_name(file.name))
        except OSError as error:
            raise self._not_replaced(error) from error

    @contextmanager
    def _watched(self) -> Iterator[tuple[Failures, Callable[..., int]]]:
        """Gives what GDAL fails in, which becomes an error, and a progress that may end its work.

        All datasets must be closed inside.
        """
        stopped: list[BaseException] = []

        def progress(*_: object) -> int:
            try:
                if self._check is not None:
                    self._check()
            except BaseException as error:  # would be lost in GDAL
                stopped.append(error)
                return 0
            return 1

        with Failures() as failures:
            yield failures, progress
        if stopped:
            raise stopped[0]
        if failures.messages:
            raise self._error("written", *failures.messages)

    def _error(self, what: str, *reasons: str) -> OutputError:
        reason = one_line(reasons) or one_line([gdal.GetLastErrorMsg()]) or "unknown"
        return OutputError(f"The output '{self.path}' cannot be {what}: {reason}. {_CHECK}")

    def _not_replaced(self, error: OSError) -> OutputError:
        return OutputError(
            f"The output '{self.path}' cannot be replaced: {error}. Close it in other programs "
            f"(remove its layer from QGIS) and make it writable, or choose another file."
        )

    def _discard(self) -> None:
        with gdal_errors_quiet():
            self._mask = self._dataset = None
        shutil.rmtree(self._folder, ignore_errors=True)


def needed_bytes(area: Box, bands: int, dtype: np.dtype) -> int:
    """Size of a raster without compression.

    Args:
        area: its pixels.
        bands: how many.
        dtype: of the values.

    Returns:
        bytes.
    """
    return area.height * area.width * bands * dtype.itemsize


def _to_integers(image: np.ndarray, dtype: np.dtype) -> tuple[np.ndarray, int]:
    """Rounded and clipped, and how many were outside the type."""
    limits = np.iinfo(dtype)
    rounded = np.rint(image.astype(np.float64))
    # The largest numbers of 64 bits are no floats: what they would be rounded to is too large.
    high = float(limits.max)
    if int(high) > limits.max:
        high = float(np.nextafter(high, 0))
    data = np.clip(rounded, limits.min, high).astype(dtype)
    data[rounded > high] = limits.max
    # The engine's values are float32, which knows 2**32 but not the number before.
    highest = max(float(limits.max), float(np.float32(limits.max)))
    return data, int(np.count_nonzero((rounded < limits.min) | (rounded > highest)))


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


def _same(path: Path, other: str) -> bool:
    try:
        return os.path.samefile(path, other)
    except OSError:  # one of them does not exist, or is none of the file system's
        return False


def _data_type(pair: Pair, wanted: str | None) -> int:
    """GDAL's number of the wanted type, or of one that holds all used MS bands."""
    if wanted is not None:
        return data_type_named(wanted)
    types = [pair.ms.band(b).DataType for b in pair.bands]
    data_type = types[0]
    for other in types[1:]:
        data_type = gdal.DataTypeUnion(data_type, other)
    return data_type


def _nodata(pair: Pair, dtype: np.dtype) -> float | None:
    """The MS's nodata value, else PAN's, if the data type can hold it."""
    for band in [*(pair.ms.band(b) for b in pair.bands), pair.pan.band(pair.pan_band)]:
        value = band.GetNoDataValue()
        if value is None:
            continue
        if dtype.kind == "f":
            if not np.isfinite(value) or abs(value) <= np.finfo(dtype).max:
                return float(value)
        elif float(value).is_integer():
            limits = np.iinfo(dtype)
            if limits.min <= value <= limits.max:
                return int(value)
    return None
