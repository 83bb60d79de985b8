# SPDX-License-Identifier: GPL-3.0-or-later
"""Builders and recorders that tests of several rooms share."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal, gdal_array, osr

from ssdiff_qgis.engine.progress import Progress


class RecordingProgress(Progress):
    """Remembers all that it is told; stops when asked as often as wished.

    Args:
        stop_after: Number of questions after which it asks to stop; None never does.
    """

    def __init__(self, stop_after: int | None = None) -> None:
        self.fractions: list[float] = []
        self.of_stage: dict[str, list[float]] = {}
        self.stages: list[str] = []
        self.messages: list[str] = []
        self.warnings: list[str] = []
        self.details: list[str] = []
        self.asked, self.stop_after = 0, stop_after

    def update(self, fraction: float) -> None:
        self.fractions.append(fraction)
        if self.stages:
            self.of_stage.setdefault(self.stages[-1], []).append(fraction)

    def stage(self, name: str) -> None:
        self.stages.append(name)

    def info(self, text: str) -> None:
        self.messages.append(text)

    def warning(self, text: str) -> None:
        self.warnings.append(text)

    def debug(self, text: str) -> None:
        self.details.append(text)

    def cancelled(self) -> bool:
        self.asked += 1
        return self.stop_after is not None and self.asked > self.stop_after


def write_raster(
    path: Path,
    image: np.ndarray,
    pixel: float = 1.0,
    *,
    origin: tuple[float, float] = (500000.0, 5400000.0),
    crs: str = "EPSG:32633",
    nodata: float | None = None,
    meanings: Sequence[int] = (),
    names: Sequence[str] = (),
    options: Sequence[str] = (),
) -> str:
    """Write a GeoTIFF of an image, (h, w) or (C, h, w), in its own data type.

    Args:
        path: Path of the file.
        image: Values.
        pixel: Side of a pixel in units of the reference system.
        origin: x and y of the upper left corner.
        crs: Coordinate reference system as GDAL takes it from users; empty for none.
        nodata: Nodata value of all bands.
        meanings: GDAL's numbers of the colour interpretations of the first bands.
        names: Descriptions of the first bands.
        options: Creation options.

    Returns:
        The path.
    """
    bands = image[None] if image.ndim == 2 else image
    kind = gdal_array.NumericTypeCodeToGDALTypeCode(bands.dtype)
    driver = gdal.GetDriverByName("GTiff")
    count, rows, columns = bands.shape
    dataset = driver.Create(str(path), columns, rows, count, kind, list(options))
    dataset.SetGeoTransform((origin[0], pixel, 0.0, origin[1], 0.0, -pixel))
    if crs:
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
        dataset.SetProjection(reference.ExportToWkt())
    for number, values in enumerate(bands, start=1):
        band = dataset.GetRasterBand(number)
        if number <= len(meanings):
            band.SetColorInterpretation(meanings[number - 1])
        if number <= len(names):
            band.SetDescription(names[number - 1])
        if nodata is not None:
            band.SetNoDataValue(nodata)
        band.WriteArray(values)
    dataset = None
    return str(path)
