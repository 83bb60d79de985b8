# SPDX-License-Identifier: GPL-3.0-or-later
"""The tiled writer; a file appears whole or not at all."""

from __future__ import annotations

import os
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, gdal_array

from ssdiff_qgis.engine.errors import OutputError
from ssdiff_qgis.engine.pair import Pair, gdal_errors_quiet
from ssdiff_qgis.engine.windows import Box

_GTIFF_DEFAULTS = {
    "TILED": "YES",
    "COMPRESS": "DEFLATE",
    "ZLEVEL": "6",
    "BIGTIFF": "IF_SAFER",
}
_SIDECARS = (".aux.xml", ".ovr", ".msk")


class RasterWriter:
    """Writes rows of the fused raster beside the destination, and moves it there at the end.

    Use as a context manager: leaving it normally puts the file in its place, leaving it by an
    exception removes every trace.

    Args:
        path: the destination.
        pair: whose MS gives bands, names, data type and nodata, whose PAN gives the grid.
        area: PAN pixels that the raster covers.
        creation_options: GDAL creation options as NAME=VALUE, which replace the defaults.

    Attributes:
        clipped: values so far that were outside the data type's range.
        nodata: the value invalid pixels get, or None where a mask band marks them.

    Raises:
        OutputError: if the file cannot be created, written or put in its place.
    """

    def __init__(self, path: str, pair: Pair, area: Box, creation_options: Sequence[str] = ()):
        self.path = Path(path).absolute()
        self.area, self.clipped = area, 0
        if any(_same(self.path, file) for raster in (pair.pan, pair.ms) for file in raster.files):
            raise OutputError(f"The output '{path}' is one of the inputs. Choose another file.")
        if not self.path.parent.is_dir():
            raise OutputError(
                f"The folder of the output '{path}' does not exist. Create it or choose another."
            )
        suffix = self.path.suffix
        self._stem = f".{self.path.stem}.{uuid.uuid4().hex}.partial"
        self._partial = self.path.with_name(self._stem + suffix)
        bands = [pair.ms.band(b) for b in pair.bands]
        data_type = bands[0].DataType
        for band in bands[1:]:
            data_type = gdal.DataTypeUnion(data_type, band.DataType)
        self._dtype = np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(data_type))
        self.nodata = _nodata(pair, self._dtype)
        self._masked = self.nodata is None and (pair.pan.masked([1]) or pair.ms.masked(pair.bands))
        driver = _driver(suffix, path)
        options = _options(driver.ShortName, self._dtype, creation_options)
        with gdal_errors_quiet():
            self._dataset: Any = driver.Create(
                str(self._partial), area.width, area.height, len(bands), data_type, options
            )
        if self._dataset is None:
            self._remove()
            raise self._error("created")
        try:
            self._describe(pair, bands)
        except BaseException:
            self._discard()
            raise

    def __enter__(self) -> RasterWriter:
        """Nothing to do: the partial file exists already."""
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Put the file in its place, or remove it after an exception."""
        if kind is not None:
            self._discard()
            return
        with gdal_errors_quiet():
            self._dataset.FlushCache()
            failed = gdal.GetLastErrorType() >= gdal.CE_Failure
            self._dataset = None
            failed = failed or gdal.GetLastErrorType() >= gdal.CE_Failure
        if failed:
            self._remove()
            raise self._error("written")
        # Some formats lay further files beside the main one.
        further = [file for file in self._files() if file != self._partial]
        try:
            os.replace(self._partial, self.path)
            # Statistics and the like of a file that was there before are not true of this one.
            for suffix in _SIDECARS:
                self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
            for file in further:
                os.replace(file, file.with_name(self.path.stem + file.name[len(self._stem) :]))
        except OSError as error:
            self._remove()
            raise OutputError(
                f"The output '{self.path}' cannot be replaced: {error}. Close it in other "
                f"programs (remove its layer from QGIS) or choose another file."
            ) from error

    def write(self, top: int, image: np.ndarray, valid: np.ndarray) -> None:
        """Write whole rows.

        Args:
            top: absolute PAN row of the first one.
            image: (C, h, W) float32 DN, W the area's width; rounded and clipped to the data type.
            valid: (h, W) bool.
        """
        data = self._convert(image, valid)
        row = top - self.area.top
        with gdal_errors_quiet():
            for i, band in enumerate(data):
                if self._dataset.GetRasterBand(i + 1).WriteArray(band, 0, row) != 0:
                    raise self._error("written")
            if self._masked:
                mask = self._dataset.GetRasterBand(1).GetMaskBand()
                if mask.WriteArray(valid.astype(np.uint8) * 255, 0, row) != 0:
                    raise self._error("written")

    def _convert(self, image: np.ndarray, valid: np.ndarray) -> np.ndarray:
        if self._dtype.kind == "f":
            data = image.astype(self._dtype)
            # GDAL takes floats for equal that are a few steps apart.
            apart = (self.nodata or 0) * (1 - 1e-6) or np.finfo(self._dtype).tiny
        else:
            limits = np.iinfo(self._dtype)
            rounded = np.rint(image.astype(np.float64))
            data = np.clip(rounded, limits.min, limits.max)
            self.clipped += int(np.count_nonzero((data != rounded) & valid))
            data = data.astype(self._dtype)
            step = -1 if self.nodata == limits.max else 1
            apart = self._dtype.type((self.nodata or 0) + step)
        if self.nodata is not None:
            # A valid pixel must not become nodata by chance.
            data[(data == self.nodata) & valid] = apart
            data[:, ~valid] = self.nodata
        elif self._masked:
            data[:, ~valid] = 0
        return data

    def _describe(self, pair: Pair, bands: Sequence[Any]) -> None:
        x, dx, _, y, _, dy = pair.pan.grid.transform
        area, dataset = self.area, self._dataset
        dataset.SetGeoTransform((x + area.left * dx, dx, 0.0, y + area.top * dy, 0.0, dy))
        if pair.pan.grid.projection:
            dataset.SetProjection(pair.pan.grid.projection)
        for i, source in enumerate(bands):
            band = dataset.GetRasterBand(i + 1)
            band.SetDescription(source.GetDescription())
            with gdal_errors_quiet():  # not every driver stores it
                band.SetColorInterpretation(_meaning(source))
            if self.nodata is not None:
                band.SetNoDataValue(self.nodata)
            if source.GetScale() is not None:
                band.SetScale(source.GetScale())
            if source.GetOffset() is not None:
                band.SetOffset(source.GetOffset())
        if self._masked:
            previous = gdal.GetConfigOption("GDAL_TIFF_INTERNAL_MASK")
            gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
            try:
                dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
            finally:
                gdal.SetConfigOption("GDAL_TIFF_INTERNAL_MASK", previous)

    def _error(self, what: str) -> OutputError:
        return OutputError(
            f"The output '{self.path}' cannot be {what}: {gdal.GetLastErrorMsg() or 'unknown'}. "
            f"Check the folder's permissions, the free disk space and the creation options."
        )

    def _discard(self) -> None:
        with gdal_errors_quiet():
            self._dataset = None
        self._remove()

    def _remove(self) -> None:
        for file in self._files():
            file.unlink(missing_ok=True)

    def _files(self) -> list[Path]:
        """All that the driver has made so far."""
        return [f for f in self.path.parent.iterdir() if f.name.startswith(self._stem)]


def _same(path: Path, other: str) -> bool:
    try:
        return os.path.samefile(path, other)
    except OSError:  # one of them does not exist, or is none of the file system's
        return False


def _meaning(band: Any) -> int:
    """Colour interpretation; what is tagged as alpha but fused as a band must not become a mask."""
    meaning = band.GetColorInterpretation()
    return gdal.GCI_Undefined if meaning == gdal.GCI_AlphaBand else meaning


def _driver(suffix: str, path: str) -> Any:
    wanted = suffix.lstrip(".").lower()
    for i in range(gdal.GetDriverCount()):
        driver = gdal.GetDriver(i)
        if driver.GetMetadataItem("DCAP_RASTER") and driver.GetMetadataItem("DCAP_CREATE"):
            if wanted in (driver.GetMetadataItem("DMD_EXTENSIONS") or "").lower().split():
                return driver
    raise OutputError(
        f"No GDAL driver can write '{path}' block by block. Choose a file name that ends in .tif."
    )


def _options(driver: str, dtype: np.dtype, given: Sequence[str]) -> list[str]:
    options = dict(_GTIFF_DEFAULTS) if driver == "GTiff" else {}
    if options:
        options["PREDICTOR"] = "3" if dtype.kind == "f" else "2"
    for option in given:
        name, _, value = option.partition("=")
        if not value:
            raise OutputError(f"The creation option '{option}' is not of the form NAME=VALUE.")
        options[name.strip().upper()] = value.strip()
        if name.strip().upper() == "NBITS":
            options.pop("PREDICTOR", None)
    if options.get("COMPRESS", "DEFLATE").upper() not in ("DEFLATE", "LZW", "ZSTD"):
        options.pop("PREDICTOR", None)
        options.pop("ZLEVEL", None)
    return [f"{name}={value}" for name, value in options.items()]


def _nodata(pair: Pair, dtype: np.dtype) -> float | None:
    """The MS's nodata value, else PAN's, if the data type can hold it."""
    for band in (pair.ms.band(pair.bands[0]), pair.pan.band(1)):
        value = band.GetNoDataValue()
        if value is None:
            continue
        if dtype.kind == "f":
            return value
        limits = np.iinfo(dtype)
        if float(value).is_integer() and limits.min <= value <= limits.max:
            return value
    return None
