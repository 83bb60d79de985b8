# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens PAN and MS, checks their grids and gives both on PAN's grid: what the rest works on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from osgeo import gdal, gdal_array, osr

from ssdiff_qgis.engine.errors import BandError, GeometryError, RasterError
from ssdiff_qgis.engine.resample import (
    Taps,
    gaussian_sigma,
    gaussian_taps,
    lagrange_taps,
    resample,
)
from ssdiff_qgis.engine.windows import Box

RATIO_TOLERANCE = 0.1
"""How far, in PAN pixels over the whole MS, a ratio may be from an integer."""
COARSE_SIDE = 512
"""Rows and columns of the coarse views that values are judged by."""
FILL_REACH = 12
"""Invalid pixels this near to valid ones are filled from them, those farther off with the mean."""


@dataclass(frozen=True)
class Grid:
    """Where a raster lies: north-up, square or oblong pixels.

    Attributes:
        width: columns.
        height: rows.
        transform: GDAL geotransform.
        projection: WKT, empty without CRS.
    """

    width: int
    height: int
    transform: tuple[float, ...]
    projection: str


class Patch(NamedTuple):
    """PAN and MS over one `Box` of PAN pixels (H, W), all float32 in DN.

    Attributes:
        pan: (H, W).
        lms: (C, H, W), MS interpolated onto PAN's grid.
        ms: (C, H/ratio, W/ratio), MS at cells of ratio x ratio PAN pixels.
        pan_low: (H, W), PAN with the MS's resolution: low-passed, sampled at the MS pixels and
            interpolated as ``lms`` is.
        valid: (H, W) bool, PAN and all bands of the MS are valid.
    """

    pan: np.ndarray
    lms: np.ndarray
    ms: np.ndarray
    pan_low: np.ndarray
    valid: np.ndarray


class Raster:
    """A raster opened for reading blocks of float32 with their validity.

    Raises:
        RasterError: if it cannot be opened, or a block cannot be read.
    """

    def __init__(self, path: str, role: str):
        self.path, self.role = str(path), role
        with gdal_errors_quiet():
            self.dataset = gdal.Open(self.path, gdal.GA_ReadOnly)
        if self.dataset is None:
            raise RasterError(
                f"The {role} '{path}' cannot be opened as a raster: {gdal.GetLastErrorMsg()}. "
                f"Choose a raster file that GDAL can read."
            )
        self.grid = Grid(
            self.dataset.RasterXSize,
            self.dataset.RasterYSize,
            tuple(self.dataset.GetGeoTransform()),
            self.dataset.GetProjection(),
        )
        self._alpha = [b for b in range(1, self.dataset.RasterCount + 1) if self.is_alpha(b)]

    @property
    def files(self) -> list[str]:
        """All files that it is made of, for example those under a virtual raster."""
        return self.dataset.GetFileList() or []

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
        return any(
            self._masks(b) or self.band(b).DataType in (gdal.GDT_Float32, gdal.GDT_Float64)
            for b in bands
        )

    def _masks(self, number: int) -> list[Any]:
        """Bands that are 0 where a band is invalid."""
        # GDAL itself heeds an alpha band only in rasters of 2 or 4 bands, and a wrongly tagged one.
        masks = [self.band(alpha) for alpha in self._alpha if alpha != number]
        flags = self.band(number).GetMaskFlags()
        if flags != gdal.GMF_ALL_VALID and not flags & gdal.GMF_ALPHA:
            masks.append(self.band(number).GetMaskBand())
        return masks

    def coarse(self, number: int) -> np.ndarray:
        """Valid values of a band, (n,) in its type, from at most `COARSE_SIDE` squared pixels."""
        data = self._read_coarse(self.band(number))
        valid = np.isfinite(data)
        for mask in self._masks(number):
            valid &= self._read_coarse(mask) != 0
        return data[valid]

    def _read_coarse(self, band: Any) -> np.ndarray:
        size = {
            "buf_xsize": min(self.grid.width, COARSE_SIDE),
            "buf_ysize": min(self.grid.height, COARSE_SIDE),
        }
        with gdal_errors_quiet():
            data = band.ReadAsArray(**size)
        if data is None:
            raise self._unreadable(band.GetBand(), "")
        return data

    def _unreadable(self, number: int, where: str) -> RasterError:
        return RasterError(
            f"Band {number} of the {self.role} '{self.path}' cannot be read{where}: "
            f"{gdal.GetLastErrorMsg()}. The file may be damaged or incomplete."
        )

    def read(
        self, bands: Sequence[int], rows: tuple[int, int], columns: tuple[int, int]
    ) -> tuple[np.ndarray, np.ndarray]:
        """Read (len(bands), h, w) float32 and (h, w) bool, True where all bands are valid."""
        window = (columns[0], rows[0], columns[1] - columns[0], rows[1] - rows[0])
        data = np.empty((len(bands), window[3], window[2]), dtype=np.float32)
        valid = np.ones(data.shape[1:], dtype=bool)
        for i, number in enumerate(bands):
            with gdal_errors_quiet():
                block = self.band(number).ReadAsArray(*window)
                masks = [mask.ReadAsArray(*window) for mask in self._masks(number)]
            if block is None or any(mask is None for mask in masks):
                raise self._unreadable(number, f" at rows {rows[0]}..{rows[1] - 1}")
            data[i] = block
            valid &= np.isfinite(data[i])
            for mask in masks:
                valid &= mask != 0
        return data, valid


class Pair:
    """A PAN and an MS whose grids fit each other.

    Args:
        pan: path of the PAN raster (its first band is used).
        ms: path of the MS raster.
        bands: numbers (from 1) of the MS bands to use; None takes all that are no alpha.

    Attributes:
        ratio: PAN pixels per MS pixel.
        offset: (rows, columns), the MS's upper left corner in PAN pixels, by georeferencing.
        shift: (rows, columns) in PAN pixels: what is seen in PAN at p is seen in the MS, placed
            by its georeferencing, at p + shift. Corrected by all reads; (0, 0) unless set.
        overlap: the `Box` of PAN pixels that the MS covers.

    Raises:
        RasterError: if a file cannot be read.
        BandError: if a band does not exist.
        GeometryError: if the grids do not fit; the message says what was found.
    """

    def __init__(self, pan: str, ms: str, bands: Sequence[int] | None = None):
        self.pan, self.ms = Raster(pan, "PAN"), Raster(ms, "MS")
        self.bands = self._choose_bands(bands)
        _check_crs(self.pan.grid, self.ms.grid)
        self.ratio = _ratio(self.pan.grid, self.ms.grid)
        self.offset = _offset(self.pan.grid, self.ms.grid)
        self.shift = (0.0, 0.0)
        self.overlap = self._overlap()

    @property
    def band_names(self) -> list[str]:
        """Descriptions of the used MS bands; empty strings where there are none."""
        return [self.ms.band(b).GetDescription() for b in self.bands]

    def patch(self, box: Box, gain: float) -> Patch:
        """Read PAN and MS over ``box``, which may reach beyond the rasters (edges replicate).

        Args:
            box: PAN pixels; its top and left are multiples of the ratio, its sides too.
            gain: MTF of the MS at its Nyquist frequency, to which PAN is low-passed.

        Returns:
            the `Patch`; the same values for the same pixel whatever the box.
        """
        (up_r, cell_r, low_r), (up_c, cell_c, low_c) = (
            self._axis(axis, first, last, gain)
            for axis, first, last in ((0, box.top, box.bottom), (1, box.left, box.right))
        )
        ms_rows, ms_columns = _union(up_r, cell_r), _union(up_c, cell_c)
        ms, ms_valid = self._read(self.ms, self.bands, ms_rows, ms_columns, self._fill[1])
        up = (up_r.since(ms_rows[0]), up_c.since(ms_columns[0]))
        lms = resample(ms, *up)
        cells = resample(ms, cell_r.since(ms_rows[0]), cell_c.since(ms_columns[0]))

        grid = self.pan.grid
        rows = np.clip(np.arange(box.top, box.bottom), 0, grid.height - 1)
        columns = np.clip(np.arange(box.left, box.right), 0, grid.width - 1)
        span_r, span_c = _union(low_r, _exact(rows)), _union(low_c, _exact(columns))
        wide, wide_valid = self._read(self.pan, [1], span_r, span_c, self._fill[0])
        at = np.ix_(rows - span_r[0], columns - span_c[0])
        coarse = resample(wide[0], low_r.since(span_r[0]), low_c.since(span_c[0]))
        first_r, first_c = up_r.span()[0], up_c.span()[0]
        pan_low = resample(coarse, up_r.since(first_r), up_c.since(first_c))

        nearest = np.ix_(
            self._nearest(0, box.top, box.bottom) - ms_rows[0],
            self._nearest(1, box.left, box.right) - ms_columns[0],
        )
        inside = np.zeros((box.height, box.width), dtype=bool)
        part = box.intersection(self.overlap)
        if not part.empty:
            inside[
                part.top - box.top : part.bottom - box.top,
                part.left - box.left : part.right - box.left,
            ] = True
        valid = inside & wide_valid[at] & ms_valid[nearest]
        return Patch(wide[0][at], lms, cells, pan_low, valid)

    def ms_positions(self, axis: int, box: Box) -> np.ndarray:
        """Where the MS shows what a box's PAN pixels show, along an axis.

        Args:
            axis: 0 for rows, 1 for columns.
            box: PAN pixels.

        Returns:
            index positions in the MS, (height or width of the box,) float64, shift corrected.
        """
        first, last = (box.left, box.right) if axis else (box.top, box.bottom)
        return self._ms_position(axis, np.arange(first, last))

    def pan_positions(self, axis: int, index: np.ndarray) -> np.ndarray:
        """Index positions in PAN of what MS pixels show, (n,) float64, shift corrected."""
        offset = self.offset[axis] - self.shift[axis]
        return (index + 0.5) * self.ratio + offset - 0.5

    def read_pan(
        self, rows: tuple[int, int], columns: tuple[int, int]
    ) -> tuple[np.ndarray, np.ndarray]:
        """PAN, (h, w) float32 DN, and where it is valid; invalid pixels are filled.

        Args:
            rows: first and one past the last row; beyond the raster its edge is repeated.
            columns: likewise.
        """
        data, valid = self._replicated(self.pan, [1], rows, columns, self._fill[0])
        return data[0], valid

    def read_ms(
        self, rows: tuple[int, int], columns: tuple[int, int]
    ) -> tuple[np.ndarray, np.ndarray]:
        """The used MS bands, (C, h, w) float32 DN, as `read_pan` reads PAN."""
        return self._replicated(self.ms, self.bands, rows, columns, self._fill[1])

    def _replicated(
        self,
        raster: Raster,
        bands: Sequence[int],
        rows: tuple[int, int],
        columns: tuple[int, int],
        mean: np.ndarray,
    ) -> tuple[np.ndarray, np.ndarray]:
        wanted = [
            np.clip(np.arange(*span), 0, self._size(raster, axis) - 1)
            for axis, span in enumerate((rows, columns))
        ]
        spans = [(int(w[0]), int(w[-1]) + 1) for w in wanted]
        data, valid = self._read(raster, bands, spans[0], spans[1], mean)
        at = np.ix_(*(w - span[0] for w, span in zip(wanted, spans)))
        return data[:, at[0], at[1]], valid[at]

    def _ms_position(self, axis: int, pan_position: np.ndarray) -> np.ndarray:
        """MS index units of what lies at PAN index positions."""
        offset = self.offset[axis] - self.shift[axis]
        return (pan_position + 0.5 - offset) / self.ratio - 0.5

    def _size(self, raster: Raster, axis: int) -> int:
        return raster.grid.width if axis else raster.grid.height

    def _axis(self, axis: int, first: int, last: int, gain: float) -> tuple[Taps, Taps, Taps]:
        """Taps MS -> PAN pixels, MS -> cells, and PAN -> the MS pixels that the first ones use."""
        size = self._size(self.ms, axis)
        up = lagrange_taps(self._ms_position(axis, np.arange(first, last))).clamped(size)
        centres = np.arange(first, last, self.ratio) + (self.ratio - 1) / 2
        cells = lagrange_taps(self._ms_position(axis, centres)).clamped(size)
        needed = self.pan_positions(axis, np.arange(*up.span()))
        low = gaussian_taps(needed, gaussian_sigma(gain, self.ratio))
        return up, cells, low.clamped(self._size(self.pan, axis))

    def _nearest(self, axis: int, first: int, last: int) -> np.ndarray:
        position = self._ms_position(axis, np.arange(first, last))
        return np.clip(np.rint(position).astype(int), 0, self._size(self.ms, axis) - 1)

    def _read(
        self,
        raster: Raster,
        bands: Sequence[int],
        rows: tuple[int, int],
        columns: tuple[int, int],
        mean: np.ndarray,
    ) -> tuple[np.ndarray, np.ndarray]:
        """Read a block and fill its invalid pixels, as if the whole raster had been filled."""
        if not raster.masked(bands):
            return raster.read(bands, rows, columns)
        reach_r = (max(rows[0] - FILL_REACH, 0), min(rows[1] + FILL_REACH, raster.grid.height))
        reach_c = (
            max(columns[0] - FILL_REACH, 0),
            min(columns[1] + FILL_REACH, raster.grid.width),
        )
        data, valid = raster.read(bands, reach_r, reach_c)
        if not valid.all():
            data = _filled(data, valid, mean)
        inner = (
            slice(rows[0] - reach_r[0], rows[1] - reach_r[0]),
            slice(columns[0] - reach_c[0], columns[1] - reach_c[0]),
        )
        return data[(slice(None), *inner)], valid[inner]

    @cached_property
    def _fill(self) -> tuple[np.ndarray, np.ndarray]:
        """What replaces invalid pixels of PAN and MS far from valid ones."""
        return self._mean(self.pan, [1]), self._mean(self.ms, self.bands)

    def _mean(self, raster: Raster, bands: Sequence[int]) -> np.ndarray:
        """Coarse mean of the valid pixels, (len(bands),) float32; zeros if nothing is masked."""
        if not raster.masked(bands):
            return np.zeros(len(bands), dtype=np.float32)
        views = [raster.coarse(b) for b in bands]
        return np.array([v.mean() if v.size else 0 for v in views], dtype=np.float32)

    def _choose_bands(self, bands: Sequence[int] | None) -> list[int]:
        count = self.ms.dataset.RasterCount
        if bands is None:
            return [b for b in range(1, count + 1) if not self.ms.is_alpha(b)]
        wrong = [b for b in bands if not 1 <= b <= count]
        if wrong or not bands:
            raise BandError(
                f"MS bands {list(bands)} were asked for, but '{self.ms.path}' has bands 1 to "
                f"{count}. Choose from those."
            )
        return list(bands)

    def _overlap(self) -> Box:
        pan, ms = self.pan.grid, self.ms.grid
        top, left = (int(np.ceil(o - 0.5)) for o in self.offset)
        bottom = int(np.ceil(self.offset[0] + ms.height * self.ratio - 0.5))
        right = int(np.ceil(self.offset[1] + ms.width * self.ratio - 0.5))
        box = Box(top, left, bottom, right).intersection(Box(0, 0, pan.height, pan.width))
        if box.empty:
            raise GeometryError(
                f"PAN and MS do not overlap: the MS begins {self.offset[0]:.1f} rows and "
                f"{self.offset[1]:.1f} columns (PAN pixels) from PAN's upper left corner. "
                f"Choose a PAN and an MS of the same place."
            )
        return box


class gdal_errors_quiet:  # noqa: N801 - used like a function
    """Keeps GDAL from printing or raising inside; the reason is in gdal.GetLastErrorMsg()."""

    def __enter__(self) -> None:
        """Push the quiet handler."""
        self._raising = gdal.GetUseExceptions()
        if self._raising:
            gdal.DontUseExceptions()
        gdal.ErrorReset()
        gdal.PushErrorHandler("CPLQuietErrorHandler")

    def __exit__(self, *_: object) -> None:
        """Restore what was set before."""
        gdal.PopErrorHandler()
        if self._raising:
            gdal.UseExceptions()


def _exact(index: np.ndarray) -> Taps:
    return Taps(index[:, None], np.ones((len(index), 1)))


def _union(*taps: Taps) -> tuple[int, int]:
    spans = [t.span() for t in taps]
    return min(s[0] for s in spans), max(s[1] for s in spans)


def _filled(data: np.ndarray, valid: np.ndarray, mean: np.ndarray) -> np.ndarray:
    """Grow the valid pixels outwards by `FILL_REACH`, averaging neighbours; then the mean."""
    out = np.where(valid, data, 0).astype(np.float32)
    known = valid.astype(np.float32)
    for _ in range(FILL_REACH):
        count = _sum3(known)
        grown = (known == 0) & (count > 0)
        if not grown.any():
            break
        total = np.stack([_sum3(band) for band in out])
        out = np.where(grown, total / np.maximum(count, 1), out)
        known = np.maximum(known, grown)
    return np.where(known > 0, out, mean[:, None, None]).astype(np.float32)


def _sum3(image: np.ndarray) -> np.ndarray:
    """Sum over 3 x 3 neighbours, zero beyond the edges."""
    padded = np.pad(image, 1)
    rows = padded[:-2] + padded[1:-1] + padded[2:]
    return rows[:, :-2] + rows[:, 1:-1] + rows[:, 2:]


def _check_crs(pan: Grid, ms: Grid) -> None:
    for grid, role in ((pan, "PAN"), (ms, "MS")):
        _, x_size, row_rotation, _, column_rotation, y_size = grid.transform
        if grid.transform == (0.0, 1.0, 0.0, 0.0, 0.0, 1.0):
            raise GeometryError(
                f"The {role} has no georeferencing, so its place relative to the other raster is "
                f"not known. Assign a geotransform to it first."
            )
        if row_rotation or column_rotation or x_size <= 0 or y_size >= 0:
            raise GeometryError(
                f"The {role} is rotated, sheared or not north-up (geotransform {grid.transform}); "
                f"a north-up grid is expected. Warp it to one first."
            )
    if bool(pan.projection) != bool(ms.projection):
        raise GeometryError(
            f"Only the {'PAN' if pan.projection else 'MS'} has a coordinate reference system. "
            f"Assign one to the other raster."
        )
    if pan.projection and not _srs(pan).IsSame(_srs(ms)):
        raise GeometryError(
            f"PAN is in '{_srs(pan).GetName()}', MS in '{_srs(ms).GetName()}'; both must be in "
            f"the same coordinate reference system. Warp one of them first."
        )


def _srs(grid: Grid) -> Any:
    srs = osr.SpatialReference()
    srs.ImportFromWkt(grid.projection)
    srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return srs


def _ratio(pan: Grid, ms: Grid) -> int:
    x_ratio = ms.transform[1] / pan.transform[1]
    y_ratio = ms.transform[5] / pan.transform[5]
    ratio = round(x_ratio)
    if x_ratio < 1:
        raise GeometryError(
            f"The MS's pixels are finer than PAN's ({x_ratio:.5g} PAN pixels wide). Are PAN and "
            f"MS swapped? Choose the sharp raster as PAN, the coarser one as MS."
        )
    drift = max(abs(x_ratio - ratio) * ms.width, abs(y_ratio - ratio) * ms.height)
    if ratio < 2 or drift > RATIO_TOLERANCE:
        raise GeometryError(
            f"An MS pixel is {y_ratio:.5g} PAN pixels high and {x_ratio:.5g} wide; the same "
            f"whole number of at least 2 is expected. Choose a PAN and an MS of one product, or "
            f"warp the MS to pixels {max(ratio, 2)} times as large as PAN's."
        )
    return ratio


def _offset(pan: Grid, ms: Grid) -> tuple[float, float]:
    rows = (ms.transform[3] - pan.transform[3]) / pan.transform[5]
    columns = (ms.transform[0] - pan.transform[0]) / pan.transform[1]
    # Geotransforms carry rounding of 1e-9 of a coordinate of 1e6: nothing finer is meant.
    return round(rows, 4) + 0.0, round(columns, 4) + 0.0
