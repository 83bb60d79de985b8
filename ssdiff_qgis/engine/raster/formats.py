# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats of the result: which GDAL driver writes it, how, and whether it can hold it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from osgeo import gdal, gdal_array

from ssdiff_qgis.engine.errors import OutputError
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.raster.gdal_errors import Failures, one_line
from ssdiff_qgis.engine.raster.metadata import Description
from ssdiff_qgis.engine.raster.output_types import AUTO_FORMAT

_DEFAULTS = {
    # With a predictor, level 6 takes three times as long and saves 1 % (11 bit) to 6 % (8 bit).
    "GTiff": {"TILED": "YES", "COMPRESS": "DEFLATE", "ZLEVEL": "1", "BIGTIFF": "IF_SAFER"},
    "COG": {
        "COMPRESS": "DEFLATE",
        "LEVEL": "1",
        "BIGTIFF": "IF_SAFER",
        "OVERVIEW_RESAMPLING": "AVERAGE",
    },
    # Their own defaults lose values.
    "JP2OpenJPEG": {"QUALITY": "100", "REVERSIBLE": "YES"},
    "JP2KAK": {"QUALITY": "100", "Creversible": "YES"},
    "WEBP": {"LOSSLESS": "YES"},
    "GPKG": {"TILE_FORMAT": "PNG"},
}
_OF_ANY_SIZE = ("GTiff", "COG")
_FOR_LATER = ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=IF_SAFER"]
# They hold no pixels of their own.
_VIRTUAL = ("VRT", "MEM")
_TRIAL_SIDE = 16
_LARGEST_BLOCK = 256
_DISPLACED = 0.01
_LOSS = 0.05


class Trial(NamedTuple):
    """What a format does with a small raster.

    Attributes:
        files: Names of all files that a raster consists of.
        loses: Whether values come back changed.
    """

    files: set[str]
    loses: bool


@dataclass(frozen=True)
class Format:
    """How a raster is written.

    Attributes:
        driver: GDAL's short name of the driver.
        by_blocks: Whether the driver writes block by block; if not, it copies a finished GeoTIFF.
        options: Creation options, NAME=VALUE.
    """

    driver: str
    by_blocks: bool
    options: list[str]

    @classmethod
    def choose(cls, path: str, name: str, dtype: np.dtype, options: Sequence[str]) -> Format:
        """Find the driver.

        Args:
            path: Path of the destination, whose suffix decides if nothing else does.
            name: `AUTO_FORMAT`, or GDAL's short name of a driver.
            dtype: Data type of the result, one of GDAL's.
            options: Creation options, NAME=VALUE, which replace the defaults.

        Raises:
            OutputError: If no driver can write it, or an option is none.
        """
        driver = _by_suffix(path) if name == AUTO_FORMAT else _by_name(name)
        by_blocks = bool(driver.GetMetadataItem("DCAP_CREATE"))
        return cls(driver.ShortName, by_blocks, _options(driver.ShortName, dtype, options))

    def largest(self, dtype: np.dtype) -> int:
        """The largest value of an integer type, which the creation option NBITS lowers."""
        limit = int(np.iinfo(dtype).max)
        for name, _, bits in (option.partition("=") for option in self.options):
            if name == "NBITS" and bits.isdecimal() and dtype.kind == "u":
                limit = min(limit, 2 ** int(bits) - 1)
        return limit

    def create(self, path: Path, bands: int, height: int, width: int, data_type: int) -> Any:
        """A new GDAL dataset to write blocks into, or None: in the format, or to copy from."""
        driver, options = (self.driver, self.options) if self.by_blocks else ("GTiff", _FOR_LATER)
        return gdal.GetDriverByName(driver).Create(
            str(path), width, height, bands, data_type, options
        )

    def copy(self, source: Any, path: Path, progress: Callable[..., int] | None = None) -> Any:
        """A new GDAL dataset with all that is in another one, or None."""
        return gdal.GetDriverByName(self.driver).CreateCopy(
            str(path), source, 0, self.options, progress
        )

    def try_out(
        self, folder: Path, name: str, description: Description, height: int, width: int,
        data_type: int, nodata: float | None,
    ) -> Trial:  # fmt: skip
        """See whether a raster can be held, by thin ones as wide and as high as it.

        Args:
            folder: Empty folder to try in.
            name: Name of the file.
            description: Description of the raster.
            height: Number of rows.
            width: Number of columns.
            data_type: GDAL's number of the data type.
            nodata: Value of invalid pixels; None if there is none.

        Raises:
            OutputError: Saying what the format cannot do.
        """
        bands = len(description.bands)
        path, names, loses = folder / name, set(), False
        dtype = np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(data_type))
        largest = 0 if dtype.kind == "f" else np.iinfo(dtype).max
        small = (min(height, _TRIAL_SIDE), min(width, _TRIAL_SIDE))
        textured = np.random.default_rng(0).uniform(0, largest or 1, small).astype(dtype)
        # A TIFF takes any number of rows and columns, other formats not.
        thin = {(height, small[1]), (small[0], width)}
        sizes = {small} if self.driver in _OF_ANY_SIZE else thin
        for pixels in (textured, *(np.full(size, largest, dtype) for size in sorted(sizes))):
            size = (pixels.shape[0], pixels.shape[1])
            with Failures() as failures:
                if self.by_blocks:
                    dataset = self.create(path, bands, *size, data_type)
                else:
                    memory = gdal.GetDriverByName("MEM")
                    source = memory.Create("", size[1], size[0], bands, data_type)
                    description.write(source, nodata)
                    for i in range(bands):
                        source.GetRasterBand(i + 1).WriteArray(pixels)
                    dataset = self.copy(source, path)
                if dataset is not None and self.by_blocks:
                    description.write(dataset, nodata)
                    for i in range(bands):
                        dataset.GetRasterBand(i + 1).WriteArray(pixels)
                made = dataset is not None
                dataset = None
            if not made or failures.messages:
                raise self.refusal(failures.messages, bands, data_type)
            with Failures() as failures:
                complete(path, description, nodata)
            if failures.messages:
                raise self.refusal(failures.messages, bands, data_type)
            self.verify(path, description, *size, data_type)
            found = _first_band(path)
            loses = loses or not np.array_equal(found, pixels)
            # JPEG, for example, has 12 of 16 bits; by blocks the user may choose such a thing.
            flat = pixels is not textured
            if flat and not self.by_blocks and found.max() < (1 - _LOSS) * float(largest):
                what = f"{largest} becomes {found.max()}"
                raise self.refusal([what], bands, data_type)
            for file in folder.iterdir():
                names.add(file.name)
                file.unlink()
        return Trial(names, loses)

    def verify(
        self, path: Path, description: Description, height: int, width: int, data_type: int
    ) -> None:
        """Check that a finished file holds what it should.

        Raises:
            OutputError: If it does not.
        """
        bands = len(description.bands)
        with Failures() as failures:
            dataset = gdal.Open(str(path)) if path.is_file() else None
            count = dataset.RasterCount if dataset else 0
            found = dataset.GetRasterBand(1).DataType if dataset and count else gdal.GDT_Unknown
            size = (dataset.RasterYSize, dataset.RasterXSize) if dataset else (0, 0)
            got = dataset.GetGeoTransform(can_return_null=True) if dataset else None
            crs = bool(dataset and (dataset.GetProjection() or dataset.GetGCPProjection()))
            points = dataset.GetGCPCount() if dataset else 0
            dataset = None
        if count != bands or found != data_type:
            what = f"it makes {count} of {gdal.GetDataTypeName(found)}"
            if count == 0:
                what = "it makes a file of several parts, which is no raster itself"
            raise self.refusal([*failures.messages, what], bands, data_type)
        wanted = description.transform
        kept = size == (height, width) and len(description.points) in (0, points)
        if wanted:
            kept = kept and got is not None and not _displaced(wanted, got, size)
        if not kept:
            raise OutputError(
                "GDAL's format {driver} cannot keep PAN's grid: of {height} rows and {width} "
                "columns with the geotransform {wanted} it makes {got_height} and {got_width} with "
                "{got}. Choose a file name that ends in .tif, and no creation option that "
                "changes the grid.",
                driver=self.driver,
                height=height,
                width=width,
                wanted=wanted,
                got_height=size[0],
                got_width=size[1],
                got=got,
            )
        if not crs and (description.projection or description.points_projection):
            raise OutputError(
                "GDAL's format {driver} cannot keep PAN's coordinate reference system. Choose "
                "a file name that ends in .tif.",
                driver=self.driver,
            )

    def refusal(self, messages: Sequence[str], bands: int, data_type: int) -> OutputError:
        """That the format cannot hold the raster."""
        return OutputError(
            "GDAL's format {driver} cannot hold {bands} bands of {kind} "
            "here: {reason}. Choose a file name that ends in .tif, other bands, another output "
            "type or other creation options, and check that the disk is not full.",
            driver=self.driver,
            bands=bands,
            kind=gdal.GetDataTypeName(data_type),
            reason=one_line(messages) or Message("unknown"),
        )


def complete(path: Path, description: Description, nodata: float | None) -> None:
    """Lay a sidecar beside a finished file, with what its format does not store.

    Args:
        path: Path of the file.
        description: Description of the raster.
        nodata: Value of invalid pixels; None if there is none.
    """
    dataset = gdal.Open(str(path)) if path.is_file() else None
    if dataset is not None and dataset.RasterCount == len(description.bands):
        description.write(dataset, nodata)


def data_type_named(name: str) -> int:
    """GDAL's number of a type.

    Raises:
        OutputError: If this GDAL does not have it.
    """
    number = gdal.GetDataTypeByName(name)
    if number == gdal.GDT_Unknown:
        raise OutputError(
            "The output type {name} needs a newer GDAL than the present {version}. Choose "
            "another type.",
            name=name,
            version=gdal.__version__,
        )
    return number


def overview_levels(height: int, width: int) -> list[int]:
    """Factors of overviews, each half as large as the one before, until one block holds all."""
    levels: list[int] = []
    while max(height, width) > _LARGEST_BLOCK * 2 ** len(levels):
        levels.append(2 ** (len(levels) + 1))
    return levels


def _by_name(name: str) -> Any:
    driver = gdal.GetDriverByName(name)
    if driver is None or driver.ShortName in _VIRTUAL or not _writes(driver):
        raise OutputError(
            "GDAL {version} has no format '{name}' that rasters can be written in. Choose "
            "'{auto}' (by the file's suffix), COG, or another driver that 'gdalinfo "
            "--formats' lists with a w.",
            version=gdal.__version__,
            name=name,
            auto=AUTO_FORMAT,
        )
    return driver


def _by_suffix(path: str) -> Any:
    wanted = Path(path).suffix.lstrip(".").lower()
    fitting = []
    for i in range(gdal.GetDriverCount()):
        driver = gdal.GetDriver(i)
        suffixes = (driver.GetMetadataItem("DMD_EXTENSIONS") or "").lower().split()
        if wanted in suffixes and driver.ShortName not in _VIRTUAL and _writes(driver):
            fitting.append(driver)
    if not fitting:
        raise OutputError(
            "No GDAL driver can write '{path}'. Choose a file name that ends in .tif.", path=path
        )
    by_blocks = [driver for driver in fitting if driver.GetMetadataItem("DCAP_CREATE")]
    return (by_blocks or fitting)[0]


def _writes(driver: Any) -> bool:
    return bool(driver.GetMetadataItem("DCAP_RASTER")) and any(
        driver.GetMetadataItem(way) for way in ("DCAP_CREATE", "DCAP_CREATECOPY")
    )


def _options(driver: str, dtype: np.dtype, given: Sequence[str]) -> list[str]:
    options = dict(_DEFAULTS.get(driver, {}))
    if driver == "COG":
        options["PREDICTOR"] = options["OVERVIEW_PREDICTOR"] = "YES"
    elif driver == "GTiff":
        options["PREDICTOR"] = "3" if dtype.kind == "f" else "2"
    if dtype.kind != "f" and dtype.itemsize == 8:  # for which old versions of libtiff have none
        options = {k: v for k, v in options.items() if not k.endswith("PREDICTOR")}
    for option in given:
        name, _, value = option.partition("=")
        if not value:
            raise OutputError(
                "The creation option '{option}' is not of the form NAME=VALUE. Write it so, "
                "for example COMPRESS=ZSTD.",
                option=option,
            )
        options[name.strip().upper()] = value.strip()
        if name.strip().upper() == "NBITS":
            options.pop("PREDICTOR", None)
    compression = options.get("COMPRESS", "DEFLATE").upper()
    # The level is of that compression, unless the user has chosen one.
    if compression != "DEFLATE" and "LEVEL" not in (
        o.partition("=")[0].strip().upper() for o in given
    ):
        options.pop("LEVEL", None)
    if compression not in ("DEFLATE", "LZW", "ZSTD"):
        for name in ("PREDICTOR", "OVERVIEW_PREDICTOR", "ZLEVEL"):
            options.pop(name, None)
    return [f"{name}={value}" for name, value in options.items()]


def _first_band(path: Path) -> np.ndarray:
    """The first band of a file, (H, W)."""
    dataset = gdal.Open(str(path))  # whose bands end with it
    image: np.ndarray = dataset.GetRasterBand(1).ReadAsArray()
    return image


def _displaced(wanted: Sequence[float], got: Sequence[float], size: tuple[int, int]) -> bool:
    """Whether two geotransforms put a corner at different places."""
    for row in (0, size[0]):
        for column in (0, size[1]):
            for k in (0, 3):
                apart = got[k] - wanted[k] + column * (got[k + 1] - wanted[k + 1])
                apart += row * (got[k + 2] - wanted[k + 2])
                if abs(apart) > _DISPLACED * max(abs(wanted[k + 1]), abs(wanted[k + 2])):
                    return True
    return False
