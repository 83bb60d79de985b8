# SPDX-License-Identifier: GPL-3.0-or-later
"""Wald's protocol on files: a coarser PAN/MS pair whose reference, the given MS, is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from osgeo import gdal, gdal_array

from ssdiff_qgis.engine.errors import GeometryError, OptionError, OutputError
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.registration import measure_shift
from ssdiff_qgis.engine.geometry.shift_field import Shift
from ssdiff_qgis.engine.raster.gdal_errors import gdal_errors_quiet
from ssdiff_qgis.engine.raster.grid import NO_GEOTRANSFORM, Box
from ssdiff_qgis.engine.raster.quantise import to_dtype
from ssdiff_qgis.engine.raster.reader import Raster
from ssdiff_qgis.engine.sensors import SENSORS, ms_gains
from ssdiff_train.data.degradation import degrade_ms, reduce_pan
from ssdiff_train.data.scenes import pan_positions

SMALLEST = 32
"""Smallest side of a reference in pixels: a block of Q2n, which the indices are made for."""


@dataclass(frozen=True)
class ReducedPair:
    """A pair of reduced resolution, on files.

    Attributes:
        pan: Path of the PAN on the reference's grid.
        ms: Path of the MS, ``ratio`` times coarser.
        reference: Path of the original MS, cut to whole pixels of the coarser one.
        ratio: PAN pixels per MS pixel.
        gains: MTF gains at the Nyquist frequency that the MS was degraded by, one per band.
        shift: Shift between the original PAN and MS that was found and corrected; None where the
            PAN is simulated.
    """

    pan: Path
    ms: Path
    reference: Path
    ratio: int
    gains: tuple[float, ...]
    shift: Shift | None


def reduce_pair(
    pan: Path,
    ms: Path,
    folder: Path,
    *,
    sensor: str | None = None,
    gains: Sequence[float] | None = None,
    names: Sequence[str] | None = None,
) -> ReducedPair:
    """Register a pair and degrade it by its own ratio (Wald et al. 1997).

    The MS is low-passed by its MTF and sampled with pixels as areas; PAN is brought to the MS's
    pixels, wherever these see it, by antialiased bicubic reduction, as DLPan does
    (doi:10.1109/MGRS.2020.3019315). Both are rounded to the data type of their files.

    Args:
        pan: Path of the PAN; its first band is used.
        ms: Path of the MS of the same location; pixels that PAN does not show are cut off.
        folder: Folder for pan.tif, ms.tif and reference.tif; made if missing.
        sensor: Name in `ssdiff_qgis.engine.sensors.SENSORS`, for its MTF gains.
        gains: MTF gains themselves, one per band or one for all.
        names: Names of the bands, if not those in the file.

    Returns:
        The paths, the gains and the shift that was found.

    Raises:
        OptionError: If the sensor or the gains cannot be used.
        GeometryError: If the grids do not fit, pixels are invalid or too few are left.
        SSDiffError: If a file cannot be read or written.
    """
    scene = read_registered(pan, ms)
    pair, ratio = scene.pair, scene.pair.whole_ratio
    return _write_all(
        folder,
        pan=reduce_pan(scene.pan, scene.rows, scene.columns, ratio),
        reference=scene.reference,
        dtypes=dtypes(pair),
        source=pair.ms,
        corner=scene.corner,
        names=names or pair.band_names,
        ratio=ratio,
        gains=chosen_gains(sensor, gains, len(pair.bands)),
        shift=scene.shift,
    )


class RegisteredScene(NamedTuple):
    """A pair, read as a whole: the MS pixels that PAN shows, and where it shows them.

    Attributes:
        pair: Pair, registered.
        shift: Shift between PAN and MS that was found and corrected.
        corner: Row and column in the MS of the first pixel of the reference.
        rows: (h,) rows of the reference's pixels in index units of PAN.
        columns: (w,) columns of the reference's pixels in index units of PAN.
        reference: (C, h, w) float32 DN, the MS; h and w are multiples of the ratio.
        pan: (H, W) float32 DN, all of the PAN.
    """

    pair: Pair
    shift: Shift
    corner: tuple[int, int]
    rows: np.ndarray
    columns: np.ndarray
    reference: np.ndarray
    pan: np.ndarray


def read_registered(pan: Path, ms: Path) -> RegisteredScene:
    """Register and read a pair.

    Args:
        pan: Path of the PAN; its first band is used.
        ms: Path of the MS of the same location.

    Raises:
        GeometryError: If the grids do not fit, pixels are invalid or too few are left.
        SSDiffError: If a file cannot be read.
    """
    pair = Pair.open(str(pan), str(ms))
    shift = measure_shift(pair)
    pair = pair.registered((shift.dy, shift.dx))
    ratio, sizes = pair.whole_ratio, (pair.pan.grid.height, pair.pan.grid.width)
    (top, rows), (left, columns) = (
        (first, seen[: len(seen) // ratio * ratio])
        for first, seen in map(covered, pan_positions(pair), sizes)
    )
    _check_size(len(rows), len(columns), ms)
    reference, valid = pair.ms.read(pair.bands, (top, top + len(rows)), (left, left + len(columns)))
    full, pan_valid = pair.pan.read([1], (0, pair.pan.grid.height), (0, pair.pan.grid.width))
    _check_valid(valid, ms)
    _check_valid(pan_valid, pan)
    return RegisteredScene(pair, shift, (top, left), rows, columns, reference, full[0])


def reduce_ms(
    ms: Path,
    ratio: int,
    folder: Path,
    *,
    sensor: str | None = None,
    gains: Sequence[float] | None = None,
    names: Sequence[str] | None = None,
) -> ReducedPair:
    """Degrade an MS without PAN; the PAN is simulated as the mean of its bands, without noise.

    Args:
        ms: Path of the MS.
        ratio: PAN pixels per MS pixel of the reduced pair.
        folder: Folder for pan.tif, ms.tif and reference.tif; made if missing.
        sensor: Name in `ssdiff_qgis.engine.sensors.SENSORS`, for its MTF gains.
        gains: MTF gains themselves, one per band or one for all.
        names: Names of the bands, if not those in the file.

    Returns:
        The paths and the gains.

    Raises:
        OptionError: If the sensor or the gains cannot be used.
        GeometryError: If pixels are invalid or too few.
        SSDiffError: If a file cannot be read or written.
    """
    raster = Raster.open(str(ms), "MS")
    bands = raster.image_bands
    chosen = chosen_gains(sensor, gains, len(bands))
    height, width = (n - n % ratio for n in (raster.grid.height, raster.grid.width))
    _check_size(height, width, ms)
    reference, valid = raster.read(bands, (0, height), (0, width))
    _check_valid(valid, ms)
    dtype = common_dtype(raster, bands)
    return _write_all(
        folder,
        pan=reference.mean(axis=0),
        reference=reference,
        dtypes=(dtype, dtype),
        source=raster,
        corner=(0, 0),
        names=names or [raster.band(b).GetDescription() for b in bands],
        ratio=ratio,
        gains=chosen,
        shift=None,
    )


def common_dtype(raster: Raster, bands: Sequence[int]) -> np.dtype:
    """The type that holds the values of several bands, numbered from 1."""
    return np.result_type(*(raster.dtype(band) for band in bands))


def dtypes(pair: Pair) -> tuple[np.dtype, np.dtype]:
    """The types of a pair's PAN and of its MS."""
    return pair.pan.dtype(pair.pan_band), common_dtype(pair.ms, pair.bands)


def covered(positions: np.ndarray, size: int, margin: int = 0) -> tuple[int, np.ndarray]:
    """Find the positions that lie on samples.

    Args:
        positions: (n,) rising positions in index units of the samples.
        size: Number of samples.
        margin: Distance from the first and the last sample that is kept.

    Returns:
        The index of the first such position, and all of them, (m,).
    """
    inside = np.flatnonzero((positions >= margin) & (positions <= size - 1 - margin))
    if not len(inside):
        return 0, positions[:0]
    return int(inside[0]), positions[inside]


def chosen_gains(
    sensor: str | None, gains: Sequence[float] | None, bands: int
) -> tuple[float, ...]:
    """MTF gains of a number of bands: those given, one per band or one for all, or the sensor's.

    Raises:
        OptionError: If the sensor is not known, or the gains do not fit.
    """
    if gains is None:
        if sensor is not None and sensor not in SENSORS:
            raise OptionError(
                f"The sensor '{sensor}' is not known; choose one of {', '.join(SENSORS)}, or give "
                f"the MTF gains."
            )
        return ms_gains(sensor, bands)
    chosen = tuple(gains) * (bands if len(gains) == 1 else 1)
    if len(chosen) != bands or not all(0 < g < 1 for g in chosen):
        raise OptionError(
            f"The MTF gains {list(gains)} do not fit {bands} bands; give one per band, or one for "
            f"all, between 0 and 1."
        )
    return chosen


def _check_size(rows: int, columns: int, path: Path) -> None:
    if min(rows, columns) < SMALLEST:
        raise GeometryError(
            f"Of the MS '{path}' {rows} x {columns} pixels can be used; at least {SMALLEST} x "
            f"{SMALLEST} are needed. Choose a larger scene."
        )


def _check_valid(valid: np.ndarray, path: Path) -> None:
    if not valid.all():
        raise GeometryError(
            f"{100 * (1 - valid.mean()):.2g} % of the pixels of '{path}' are nodata or not finite, "
            f"which a reference must not have. Cut out a part without them, for example with "
            f"gdal_translate -srcwin."
        )


def _write_all(
    folder: Path,
    *,
    pan: np.ndarray,
    reference: np.ndarray,
    dtypes: tuple[np.dtype, np.dtype],
    source: Raster,
    corner: tuple[int, int],
    names: Sequence[str],
    ratio: int,
    gains: tuple[float, ...],
    shift: Shift | None,
) -> ReducedPair:
    """Write PAN (H, W), the degraded MS and the reference (C, H, W), all given in DN.

    ``dtypes`` are those of PAN and MS, ``corner`` is the reference's row and column in ``source``.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"The folder '{folder}' cannot be made: {error}.") from error
    x, dx, _, y, _, dy = source.grid.transform
    if source.grid.transform == NO_GEOTRANSFORM:
        dy = -1.0  # without georeferencing: any place will do, but a north-up one
    west, north = x + corner[1] * dx, y + corner[0] * dy
    low = degrade_ms(reference, ratio, gains)
    paths = [folder / f"{name}.tif" for name in ("pan", "ms", "reference")]
    for path, image, dtype, step, bands in (
        (paths[0], pan[None], dtypes[0], 1, ["pan"]),
        (paths[1], low, dtypes[1], ratio, names),
        (paths[2], reference, dtypes[1], 1, names),
    ):
        transform = (west, dx * step, 0.0, north, 0.0, dy * step)
        write_raster(path, to_dtype(image, dtype)[0], transform, source.grid.projection, bands)
    return ReducedPair(paths[0], paths[1], paths[2], ratio, gains, shift)


def write_raster(
    path: Path,
    image: np.ndarray,
    transform: tuple[float, ...],
    projection: str,
    names: Sequence[str],
) -> None:
    """Write a GeoTIFF.

    Args:
        path: Path of the file.
        image: (C, H, W) array of a type that GDAL knows.
        transform: GDAL geotransform.
        projection: WKT of the CRS, may be empty.
        names: Names of the bands.

    Raises:
        OutputError: If it cannot be written.
    """
    code = gdal_array.NumericTypeCodeToGDALTypeCode(image.dtype.type)
    options = ["COMPRESS=DEFLATE", "PHOTOMETRIC=MINISBLACK", "ALPHA=NO"]
    with gdal_errors_quiet():
        dataset: Any = gdal.GetDriverByName("GTiff").Create(
            str(path), image.shape[2], image.shape[1], len(image), code, options
        )
        if dataset is None:
            raise OutputError(f"'{path}' cannot be written: {gdal.GetLastErrorMsg()}.")
        dataset.SetGeoTransform(transform)
        dataset.SetProjection(projection)
        for number, name in enumerate(names, 1):
            dataset.GetRasterBand(number).SetDescription(name)
        dataset.WriteArray(image)
        dataset.FlushCache()
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise OutputError(f"'{path}' cannot be written: {gdal.GetLastErrorMsg()}.")


def largest_rectangle(inside: np.ndarray) -> Box:
    """The largest box of True in (H, W) bool; an empty one if there is none."""
    best, size = Box(0, 0, 0, 0), 0
    height = np.zeros(inside.shape[1] + 1, dtype=int)  # of the True above; the last stays 0
    for row, line in enumerate(inside):
        height[:-1] = np.where(line, height[:-1] + 1, 0)
        rising: list[int] = []  # columns whose heights rise: left sides of boxes still open
        for column, tall in enumerate(height):
            while rising and height[rising[-1]] >= tall:
                top = int(height[rising.pop()])
                left = rising[-1] + 1 if rising else 0
                if top * (column - left) > size:
                    size = top * (column - left)
                    best = Box(row + 1 - top, left, row + 1, column)
            rising.append(column)
    return best
