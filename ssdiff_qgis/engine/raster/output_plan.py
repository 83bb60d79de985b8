# SPDX-License-Identifier: GPL-3.0-or-later
"""What the output will be: where, of which type and format, and what it says of itself."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, gdal_array

from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.raster.destination import resolve_destination
from ssdiff_qgis.engine.raster.formats import Format, data_type_named
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.raster.metadata import Description
from ssdiff_qgis.engine.raster.output_types import AUTO_FORMAT
from ssdiff_qgis.engine.raster.reader import Raster


@dataclass(frozen=True, eq=False)
class OutputPlan:
    """The plan of an output, which `RasterWriter` carries out.

    Attributes:
        path: Absolute path of the main file.
        area: PAN pixels that the output covers.
        data_type: GDAL's number of the data type.
        nodata: Value of invalid pixels; None where a mask band marks them.
        format: Driver and creation options.
        description: What the output says of its place, its bands and the scene.
        overviews: Whether smaller copies for fast display are added. A COG has them in any case.
        inputs: Names of all files that the inputs consist of, as GDAL lists them.
    """

    path: Path
    area: Box
    data_type: int
    nodata: float | None
    format: Format
    description: Description
    overviews: bool
    inputs: tuple[str, ...]

    @classmethod
    def from_rasters(
        cls,
        path: str,
        pan: Raster,
        ms: Raster,
        bands: Sequence[int],
        area: Box,
        *,
        pan_band: int = 1,
        output_type: str | None = None,
        output_format: str = AUTO_FORMAT,
        creation_options: Sequence[str] = (),
        overviews: bool = False,
        kept: Sequence[str] = (),
    ) -> OutputPlan:
        """Plan an output with the bands of an MS on the grid of a PAN.

        Args:
            path: Path of the output.
            pan: PAN, which gives the grid, and nodata where the MS has none.
            ms: MS, which gives names, data type, nodata and metadata.
            bands: Numbers of the MS bands, in the order of the output.
            area: PAN pixels that the output covers.
            pan_band: Number of the PAN's band.
            output_type: GDAL's name of the data type; None for one that holds all of the bands.
            output_format: GDAL's short name of the driver; `AUTO_FORMAT` goes by the suffix.
            creation_options: GDAL creation options, NAME=VALUE, which replace the defaults.
            overviews: Whether to add smaller copies for fast display.
            kept: Further files that must not be replaced.

        Raises:
            OutputError: If nothing can be written there, GDAL lacks the type or the format, or an
                option is none.
        """
        inputs = (*pan.files, *ms.files, *kept)
        destination = resolve_destination(path, inputs)
        data_type = _data_type(ms, bands, output_type)
        dtype = np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(data_type))
        chosen = Format.choose(path, output_format, dtype, creation_options)
        return cls(
            destination,
            area,
            data_type,
            _nodata([*(ms.band(b) for b in bands), pan.band(pan_band)], dtype, chosen),
            chosen,
            Description.from_rasters(pan, ms, bands, area),
            overviews,
            inputs,
        )

    @property
    def dtype(self) -> np.dtype:
        """Numpy's data type."""
        return np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(self.data_type))

    @property
    def item_size(self) -> int:
        """Bytes of a pixel, all bands together."""
        return len(self.description.bands) * self.dtype.itemsize

    @property
    def uncompressed(self) -> int:
        """Size of all pixels without compression, in bytes."""
        return self.area.height * self.area.width * self.item_size

    def space_warning(self) -> str | None:
        """What to tell the user if the disk may become full; None if there is room enough."""
        needed = self.uncompressed
        if self.overviews or self.format.driver == "COG":
            needed += needed // 3
        if not self.format.by_blocks:
            needed *= 2
        free = shutil.disk_usage(self.path.parent).free
        if free >= needed:
            return None
        return Message(
            "The disk of the output '{path}' has {free:.3g} GB left; without compression "
            "{needed:.3g} GB are needed, with it perhaps less. If the disk becomes full, nothing "
            "is written: free some space, or choose another disk.",
            path=self.path,
            free=free / 1e9,
            needed=needed / 1e9,
        )


def _data_type(ms: Raster, bands: Sequence[int], wanted: str | None) -> int:
    """GDAL's number of the wanted type, or of one that holds all used MS bands."""
    if wanted is not None:
        return data_type_named(wanted)
    data_type: int = ms.band(bands[0]).DataType
    for band in bands[1:]:
        data_type = gdal.DataTypeUnion(data_type, ms.band(band).DataType)
    return data_type


def _nodata(bands: Sequence[gdal.Band], dtype: np.dtype, chosen: Format) -> float | None:
    """The first nodata value of these bands that the data type, and the format, can hold."""
    for band in bands:
        value = band.GetNoDataValue()
        if value is None:
            continue
        if dtype.kind == "f":
            if not np.isfinite(value) or abs(value) <= np.finfo(dtype).max:
                return float(value)
        elif float(value).is_integer() and np.iinfo(dtype).min <= value <= chosen.largest(dtype):
            return int(value)
    return None
