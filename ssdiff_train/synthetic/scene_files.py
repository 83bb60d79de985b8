# SPDX-License-Identifier: GPL-3.0-or-later
"""Synthetic scenes as GeoTIFFs."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.errors import OutputError
from ssdiff_train.synthetic.materials import PIXEL
from ssdiff_train.synthetic.sensor import Observation, SensorModel


class ScenePaths(NamedTuple):
    """Files of a scene.

    Attributes:
        pan: Path of the PAN.
        ms: Path of the MS.
        hrms: Path of the reference.
    """

    pan: Path
    ms: Path
    hrms: Path


def write_scene(
    folder: str | Path,
    observation: Observation,
    sensor: SensorModel,
    pan_gsd: float = PIXEL,
    epsg: int = 32633,
    origin: tuple[float, float] = (500000.0, 5600000.0),
    nodata: float | None = None,
) -> ScenePaths:
    """Write pan.tif, ms.tif and hrms.tif: tiled GeoTIFFs with band names.

    Args:
        folder: Folder for the files; made if missing.
        observation: Images, as `observe` returns them.
        sensor: Sensor that made them, for the names of the bands, the ratio and the offset.
        pan_gsd: Size of a PAN pixel in units of the CRS.
        epsg: Code of the CRS.
        origin: Easting and northing of PAN's upper left corner.
        nodata: None for images full of data. Otherwise this value is declared and fills a slanted,
            wavy strip along the left side, as an orbit's edge leaves; a pixel counts as outside by
            its centre. Data that happen to have the value are moved by one step.

    Returns:
        The three paths.

    Raises:
        OutputError: If a file cannot be written.
    """
    from osgeo import gdal, osr

    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(epsg)
    colours = {"red": gdal.GCI_RedBand, "green": gdal.GCI_GreenBand, "blue": gdal.GCI_BlueBand}
    rows, columns = observation.pan.shape
    paths = ScenePaths(folder / "pan.tif", folder / "ms.tif", folder / "hrms.tif")
    for path, image, names, step, offset in (
        (paths.pan, observation.pan[None], ("pan",), 1, (0.0, 0.0)),
        (paths.ms, observation.ms, sensor.bands, sensor.ratio, sensor.offset),
        (paths.hrms, observation.hrms, sensor.bands, 1, (0.0, 0.0)),
    ):
        if nodata is not None:
            row, column = (o + step * (np.arange(n) + 0.5) for o, n in zip(offset, image.shape[1:]))
            image = _fill(image, _beyond_swath(row, column, rows, columns), nodata)
        kind = {"uint8": gdal.GDT_Byte, "uint16": gdal.GDT_UInt16, "float32": gdal.GDT_Float32}
        try:
            target = gdal.GetDriverByName("GTiff").Create(
                str(path), image.shape[2], image.shape[1], image.shape[0], kind[image.dtype.name],
                ["TILED=YES", "PHOTOMETRIC=MINISBLACK", "ALPHA=NO"],
            )  # fmt: skip
        except RuntimeError:  # instead of None where GDAL's exceptions are on
            target = None
        if target is None:
            raise OutputError(
                f"{path} cannot be written: {gdal.GetLastErrorMsg()}. Choose a folder that may be "
                "written to."
            )
        left, top = origin[0] + offset[1] * pan_gsd, origin[1] - offset[0] * pan_gsd
        target.SetGeoTransform((left, step * pan_gsd, 0, top, 0, -step * pan_gsd))
        target.SetProjection(crs.ExportToWkt())
        for index, name in enumerate(names, 1):
            band = target.GetRasterBand(index)
            band.SetDescription(name)
            gray = gdal.GCI_GrayIndex if name == "pan" else gdal.GCI_Undefined
            band.SetColorInterpretation(colours.get(name, gray))
            if nodata is not None:
                band.SetNoDataValue(nodata)
        target.WriteArray(image)
        target.FlushCache()
    return paths


def _beyond_swath(row: np.ndarray, column: np.ndarray, rows: int, columns: int) -> np.ndarray:
    """Where positions in PAN pixels lie outside the swath: (len(row), len(column)) bool."""
    edge = columns * (0.18 - 0.22 * row / rows + 0.02 * np.sin(12 * row / rows))
    return column[None] < edge[:, None]


def _fill(image: np.ndarray, outside: np.ndarray, nodata: float) -> np.ndarray:
    if not np.isnan(nodata):
        nodata_here = image.dtype.type(nodata)
        if image.dtype.kind == "f":
            aside = np.nextafter(nodata_here, image.dtype.type(np.inf))
        else:
            aside = nodata_here - 1 if nodata > 0 else nodata_here + 1
        image = np.where(image == nodata_here, image.dtype.type(aside), image)
    return np.where(outside, image.dtype.type(nodata), image)
