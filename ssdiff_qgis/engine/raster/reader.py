# SPDX-License-Identifier: GPL-3.0-or-later
"""A raster file: its blocks as float32 with their validity, whatever marks invalid pixels."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from osgeo import gdal, gdal_array

from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.raster.gdal_errors import gdal_errors_quiet
from ssdiff_qgis.engine.raster.grid import Grid
from ssdiff_qgis.engine.raster.safe_open import offline, open_raster

# Datasets may not be used by several threads at once, and GDAL's way to fail is a global setting.
_READING = threading.RLock()
COARSE_SIDE = 512
"""Rows and columns of the coarse views that values are judged by."""
_FAR = 2**20
"""From here on neighbouring numbers of float32 are 1/8 apart."""


@dataclass(frozen=True, eq=False)
class Raster:
    """A raster opened for reading blocks of float32 with their validity; see `Raster.open`.

    Attributes:
        path: Path of the file, or GDAL's name of the dataset.
        role: Its part in the pair, PAN or MS, for messages.
        dataset: GDAL's dataset as delivered: data types and all that the file says of itself.
        grid: Grid of the pixels that are read.
        alpha_bands: Numbers of the bands that are masks.
        files: Names of all files that it is made of, for example those under a virtual raster.
        local: Whether it is a local raster, of which no part may lie on the network.
        offsets: What is subtracted from the bands' values when they are read, see `centred`; empty
            if nothing is.
    """

    path: str
    role: str
    dataset: Any
    grid: Grid
    alpha_bands: tuple[int, ...]
    files: tuple[str, ...]
    local: bool
    offsets: tuple[float, ...] = ()
    _view: Any = None

    @classmethod
    def open(cls, path: str, role: str) -> Raster:
        """Open a file.

        Args:
            path: Path of the file, or GDAL's name of the dataset.
            role: PAN or MS, for messages.

        Raises:
            RasterError: If it cannot be opened, or holds no band or complex numbers.
        """
        path = str(path)
        with gdal_errors_quiet():
            opened = open_raster(path, role)
        if opened is None:
            raise RasterError(
                f"The {role} '{path}' cannot be opened as a raster: {gdal.GetLastErrorMsg()}. "
                f"Choose a raster file that GDAL can read."
            )
        dataset, files, local = opened
        if not np.isfinite(dataset.GetGeoTransform()).all():
            raise RasterError(
                f"The geotransform of the {role} '{path}' holds values that are no numbers. Check "
                f"its world file, or georeference it anew."
            )
        count = dataset.RasterCount
        if not count:
            raise RasterError(
                f"The {role} '{path}' holds no raster band itself"
                f"{_listed_parts(dataset)}. Choose a raster with bands."
            )
        for number in range(1, count + 1):
            kind = dataset.GetRasterBand(number).DataType
            if gdal.DataTypeIsComplex(kind):
                raise RasterError(
                    f"Band {number} of the {role} '{path}' holds complex numbers "
                    f"({gdal.GetDataTypeName(kind)}); real ones are "
                    f"expected. Choose an optical image, or save the part you need as a raster."
                )
        raster = cls(path, role, dataset, _grid(dataset), (), files, local)
        alpha = tuple(b for b in range(1, count + 1) if raster.is_alpha(b))
        return replace(raster, alpha_bands=alpha)

    @classmethod
    def from_array(cls, image: np.ndarray, role: str) -> Raster:
        """One in memory, without georeference.

        Args:
            image: Bands, (C, H, W) of a type that GDAL knows; NaN where a float is invalid.
            role: PAN or MS, for messages.
        """
        dataset = in_memory(image)
        return cls(f"{role} in memory", role, dataset, _grid(dataset), (), (), True)

    def with_images(self, bands: Sequence[int]) -> Raster:
        """The same raster, none of these bands being taken for a mask, whatever it looks like."""
        return replace(self, alpha_bands=tuple(b for b in self.alpha_bands if b not in bands))

    def through(self, view: Any) -> Raster:
        """The same raster, read from a float dataset of its `image_bands`, NaN where invalid."""
        return replace(self, grid=_grid(view), _view=view)

    def centred(self) -> Raster:
        """The same raster, its bands read less offsets that float32 would lose digits by.

        Near 1e9 float32 knows every 64th number only. So from bands of wider types, whose values
        lie far from 0 and close together, a whole number near their median is subtracted in
        float64.
        """
        count: int = self.dataset.RasterCount
        offsets = tuple(self._offset_worth(number) for number in range(1, count + 1))
        return replace(self, offsets=offsets if any(offsets) else ())

    def offset(self, number: int) -> float:
        """What is subtracted from a band's values when they are read."""
        return self.offsets[number - 1] if self.offsets else 0.0

    def _offset_worth(self, number: int) -> float:
        dtype = self.dtype(number)
        if dtype.itemsize < 4 or dtype == np.float32:
            return 0.0
        values = replace(self, offsets=()).coarse(number)
        if not values.size:
            return 0.0
        low, middle, high = np.quantile(values.astype(np.float64), (0.01, 0.5, 0.99))
        worth = abs(middle) > _FAR and high - low < abs(middle) / 8
        return float(np.rint(middle)) if worth else 0.0

    @property
    def image_bands(self) -> list[int]:
        """Numbers of all bands that are no mask."""
        return [b for b in range(1, self.dataset.RasterCount + 1) if b not in self.alpha_bands]

    @contextmanager
    def _quiet(self) -> Iterator[None]:
        """Holds GDAL's messages back, and keeps a local raster from the network."""
        with gdal_errors_quiet(), offline() if self.local else nullcontext():
            yield

    def band(self, number: int) -> Any:
        """GDAL's band object."""
        return self.dataset.GetRasterBand(number)

    def dtype(self, number: int) -> np.dtype:
        """Numpy's type of a band."""
        return np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(self.band(number).DataType))

    def is_alpha(self, number: int) -> bool:
        """Whether a band is a mask. Drivers tag the NIR of many 4-band files as alpha too."""
        if self.band(number).GetColorInterpretation() != gdal.GCI_AlphaBand:
            return False
        values = np.unique(self._read_coarse(self.band(number)))
        return len(values) <= 2 and bool(np.all((values == 0) | (values == values.max())))

    def masked(self, bands: Sequence[int]) -> bool:
        """Whether some pixels may be invalid: nodata, masks, alpha, or NaN in float bands."""
        floats = self._view is not None or any(self.dtype(b).kind == "f" for b in bands)
        return floats or bool(self._masks(bands))

    def _masks(self, bands: Sequence[int]) -> list[Any]:
        """GDAL bands that are 0 where one of the bands is invalid."""
        if self._view is not None:
            return []
        # GDAL itself heeds an alpha band only in rasters of 2 or 4 bands, and a wrongly tagged one.
        masks = [self.band(alpha) for alpha in self.alpha_bands if alpha not in bands]
        shared = False
        for number in bands:
            flags = self.band(number).GetMaskFlags()
            if flags == gdal.GMF_ALL_VALID or flags & gdal.GMF_ALPHA:
                continue
            if flags & gdal.GMF_PER_DATASET and shared:
                continue
            shared = shared or bool(flags & gdal.GMF_PER_DATASET)
            masks.append(self.band(number).GetMaskBand())
        return masks

    def _pixels(self, number: int) -> Any:
        """The GDAL band that a band's values are read from."""
        if self._view is None:
            return self.band(number)
        return self._view.GetRasterBand(self.image_bands.index(number) + 1)

    def coarse(self, number: int) -> np.ndarray:
        """Valid values of a band, (n,), from at most `COARSE_SIDE` squared pixels.

        They are of its type, or float64 where an offset is subtracted.
        """
        data = self._read_coarse(self._pixels(number))
        valid = np.isfinite(data)
        for mask in self._masks([number]):
            valid &= self._read_coarse(mask) != 0
        offset = self.offset(number)
        return data[valid].astype(np.float64) - offset if offset else data[valid]

    def valid_share(self, number: int) -> float:
        """Share of a band's pixels that are valid, from 0 to 1, as far as a coarse view shows."""
        size = min(self.grid.width, COARSE_SIDE) * min(self.grid.height, COARSE_SIDE)
        return self.coarse(number).size / size

    def _read_coarse(self, band: Any) -> np.ndarray:
        size = {
            "buf_xsize": min(self.grid.width, COARSE_SIDE),
            "buf_ysize": min(self.grid.height, COARSE_SIDE),
        }
        with self._quiet():
            data = band.ReadAsArray(**size)
        if data is None:
            raise self._unreadable(band.GetBand(), "")
        return data

    def _unreadable(self, number: int, where: str) -> RasterError:
        return RasterError(
            f"Band {number} of the {self.role} '{self.path}' cannot be read{where}: "
            f"{gdal.GetLastErrorMsg()}. The file may be damaged or incomplete: get it anew, or "
            f"repair it."
        )

    def read(
        self, bands: Sequence[int], rows: tuple[int, int], columns: tuple[int, int]
    ) -> tuple[np.ndarray, np.ndarray]:
        """Read (len(bands), h, w) float32 and (h, w) bool, True where all bands are valid."""
        with _READING:
            return self._read(bands, rows, columns)

    def _read(
        self, bands: Sequence[int], rows: tuple[int, int], columns: tuple[int, int]
    ) -> tuple[np.ndarray, np.ndarray]:
        window = (columns[0], rows[0], columns[1] - columns[0], rows[1] - rows[0])
        data = np.empty((len(bands), window[3], window[2]), dtype=np.float32)
        valid = np.ones(data.shape[1:], dtype=bool)
        for i, number in enumerate(bands):
            with self._quiet():
                block = self._pixels(number).ReadAsArray(*window)
            if block is None:
                raise self._unreadable(number, f" at rows {rows[0]}..{rows[1] - 1}")
            if self.offset(number):
                block = block.astype(np.float64) - self.offset(number)
            with np.errstate(over="ignore"):  # float64's own nodata may be beyond float32
                data[i] = block
            valid &= np.isfinite(data[i])
        for mask in self._masks(bands):
            with self._quiet():
                known = mask.ReadAsArray(*window)
            if known is None:
                raise self._unreadable(bands[0], f" (its mask) at rows {rows[0]}..{rows[1] - 1}")
            valid &= known != 0
        return data, valid


def in_memory(image: np.ndarray) -> Any:
    """GDAL dataset with the bands (C, H, W) of an image, without georeference."""
    code = gdal_array.NumericTypeCodeToGDALTypeCode(image.dtype.type)
    count, height, width = image.shape
    dataset = gdal.GetDriverByName("MEM").Create("", width, height, count, code)
    dataset.WriteArray(image)
    return dataset


def _grid(dataset: Any) -> Grid:
    size = (dataset.RasterXSize, dataset.RasterYSize)
    return Grid(*size, tuple(dataset.GetGeoTransform()), dataset.GetProjection())


def _listed_parts(dataset: Any) -> str:
    names = [name for name, _ in dataset.GetSubDatasets()]
    return f", but the parts {', '.join(names[:8])}" if names else ""
