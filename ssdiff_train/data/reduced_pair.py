# SPDX-License-Identifier: GPL-3.0-or-later
"""Wald's protocol on files: a coarser PAN/MS pair whose truth, the given MS, is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, gdal_array

from ssdiff_qgis.engine.errors import GeometryError, OptionError, OutputError
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.registration import measure_shift
from ssdiff_qgis.engine.geometry.shift_field import Shift
from ssdiff_qgis.engine.raster.gdal_errors import gdal_errors_quiet
from ssdiff_qgis.engine.raster.grid import NO_GEOTRANSFORM
from ssdiff_qgis.engine.raster.quantise import to_dtype
from ssdiff_qgis.engine.raster.reader import Raster
from ssdiff_qgis.engine.sensors import DEFAULT_MS_GAIN, SENSORS, ms_gains
from ssdiff_train.data import degradation as wald
from ssdiff_train.data.scenes import pan_positions

SMALLEST = 32
"""Sides of a reference in pixels: a block of Q2n, the size that indices are made for."""


@dataclass(frozen=True)
class ReducedPair:
    """A pair of reduced resolution, on files.

    Attributes:
        pan: path of the PAN on the reference's grid.
        ms: path of the MS, ``ratio`` times coarser.
        reference: path of the original MS, cut to whole pixels of the coarser one.
        ratio: PAN pixels per MS pixel.
        gains: MTF gains at Nyquist that the MS was degraded by, one per band.
        shift: what was found, and corrected, between the original PAN and MS; None where the PAN
            is simulated.
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
        pan: raster, its first band is used.
        ms: raster of the same place; where PAN does not show its pixels they are cut off.
        folder: gets pan.tif, ms.tif and reference.tif; made if missing.
        sensor: a name in `ssdiff_qgis.engine.sensors.SENSORS`, for its MTF gains.
        gains: the gains themselves, one per band or one for all.
        names: of the bands, if not those in the file.

    Returns:
        the paths and what was found.

    Raises:
        OptionError: if the sensor or the gains cannot be used.
        GeometryError: if the grids do not fit, pixels are invalid or too few are left.
        SSDiffError: if a file cannot be read or written.
    """
    pair = Pair.open(str(pan), str(ms))
    chosen = _gains(sensor, gains, len(pair.bands))
    shift = measure_shift(pair, DEFAULT_MS_GAIN)
    seen = [
        covered(positions, size)
        for positions, size in zip(
            pan_positions(pair, (shift.dy, shift.dx)), (pair.pan.grid.height, pair.pan.grid.width)
        )
    ]
    (top, rows), (left, columns) = (
        (first, p[: len(p) // pair.whole_ratio * pair.whole_ratio]) for first, p in seen
    )
    _check_size(len(rows), len(columns), ms)
    reference, valid = pair.ms.read(pair.bands, (top, top + len(rows)), (left, left + len(columns)))
    full, pan_valid = pair.pan.read([1], (0, pair.pan.grid.height), (0, pair.pan.grid.width))
    _check_valid(valid, ms)
    _check_valid(pan_valid, pan)
    return _write_all(
        folder,
        pan=wald.reduce_pan(full[0], rows, columns, pair.whole_ratio),
        reference=reference,
        dtypes=(pair.pan.dtype(1), _common_dtype(pair.ms, pair.bands)),
        source=pair.ms,
        corner=(top, left),
        names=names or pair.band_names,
        ratio=pair.whole_ratio,
        gains=chosen,
        shift=shift,
    )


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
        ms: raster.
        ratio: PAN pixels per MS pixel of the reduced pair.
        folder: as for `reduce_pair`, and so are the rest.
        sensor: likewise.
        gains: likewise.
        names: likewise.

    Returns:
        the paths.

    Raises:
        OptionError: if the sensor or the gains cannot be used.
        GeometryError: if pixels are invalid or too few.
        SSDiffError: if a file cannot be read or written.
    """
    raster = Raster.open(str(ms), "MS")
    bands = [b for b in range(1, raster.dataset.RasterCount + 1) if not raster.is_alpha(b)]
    chosen = _gains(sensor, gains, len(bands))
    height, width = (n - n % ratio for n in (raster.grid.height, raster.grid.width))
    _check_size(height, width, ms)
    reference, valid = raster.read(bands, (0, height), (0, width))
    _check_valid(valid, ms)
    dtype = _common_dtype(raster, bands)
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


def as_dtype(image: np.ndarray, dtype: np.dtype) -> np.ndarray:
    """Round and clip an image of any shape to a data type, as the engine's writer does."""
    return to_dtype(image, dtype)[0]


def covered(positions: np.ndarray, size: int, margin: int = 0) -> tuple[int, np.ndarray]:
    """Which of (n,) positions lie among ``size`` samples, ``margin`` from the ends.

    Returns:
        the index of the first one, and all that do.
    """
    inside = np.flatnonzero((positions >= margin) & (positions <= size - 1 - margin))
    if not len(inside):
        return 0, positions[:0]
    return int(inside[0]), positions[inside]


def _gains(sensor: str | None, gains: Sequence[float] | None, bands: int) -> tuple[float, ...]:
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


def _common_dtype(raster: Raster, bands: Sequence[int]) -> np.dtype:
    return np.result_type(*(raster.dtype(b) for b in bands))


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
    low = wald.degrade_ms(reference, ratio, gains)
    paths = [folder / f"{name}.tif" for name in ("pan", "ms", "reference")]
    for path, image, dtype, step, bands in (
        (paths[0], pan[None], dtypes[0], 1, ["pan"]),
        (paths[1], low, dtypes[1], ratio, names),
        (paths[2], reference, dtypes[1], 1, names),
    ):
        transform = (west, dx * step, 0.0, north, 0.0, dy * step)
        write_raster(path, as_dtype(image, dtype), transform, source.grid.projection, bands)
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
        path: the file.
        image: (C, H, W) of a type that GDAL knows.
        transform: GDAL geotransform.
        projection: WKT, may be empty.
        names: of the bands.

    Raises:
        OutputError: if it cannot be written.
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
