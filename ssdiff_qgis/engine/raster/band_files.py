# SPDX-License-Identifier: GPL-3.0-or-later
"""Bands in several files, as many satellites' products deliver them, read as one raster."""

from __future__ import annotations

import html
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from osgeo import gdal

from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.raster.gdal_errors import gdal_errors_quiet


@dataclass(frozen=True)
class MaskFile:
    """A file of quality flags.

    Attributes:
        path: Path of the file, on the grid of the bands.
        name: Name of the mask.
        valid: Pairs of a flag's value and whether pixels of it are valid, by rising value; values
            beyond the last one are as it.
    """

    path: str
    name: str
    valid: tuple[tuple[int, bool], ...]


@dataclass(frozen=True)
class BandFiles:
    """Files on one grid whose bands, one after the other, are read as one raster.

    Attributes:
        files: Paths of the files, at least one, each of one or several bands.
        names: Names of the bands; empty to take those that the files give.
        wavelengths: Central wavelengths of the bands in nm; empty if they are not known.
        nodata: Nodata value of bands that have none; None to leave it.
        masks: Files that tell which pixels are valid.
        facts: What is known of the scene: items of GDAL's metadata domain IMAGERY.
    """

    files: tuple[str, ...]
    names: tuple[str, ...] = ()
    wavelengths: tuple[float, ...] = ()
    nodata: float | None = None
    masks: tuple[MaskFile, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """Path of the first file, which stands for all in messages."""
        return self.files[0]

    @property
    def plain(self) -> bool:
        """Whether it is one file as it is."""
        return self == BandFiles(self.files[:1])

    def joined(self, opened: Callable[[str], Any], role: str) -> Any:
        """A virtual dataset of all bands, and of the masks as alpha bands behind them.

        Args:
            opened: Opens a file by its path, GDAL's dataset.
            role: PAN or MS, for messages.

        Raises:
            RasterError: If files lie on different grids.
        """
        datasets = [opened(path) for path in self.files]
        masks = [opened(mask.path) for mask in self.masks]
        paths = [*self.files, *(mask.path for mask in self.masks)]
        _check_grids(paths, [*datasets, *masks], role)
        with gdal_errors_quiet():
            bands = [
                gdal.Translate("", dataset, format="VRT", bandList=[number])
                for dataset in datasets
                for number in range(1, dataset.RasterCount + 1)
            ]
            valid = [_mapped(dataset, mask) for dataset, mask in zip(masks, self.masks)]
            stack = gdal.BuildVRT("", [*bands, *valid], separate=True)
        if stack is None:
            raise RasterError(
                f"The files of the {role}, '{self.path}' and others, cannot be joined: "
                f"{gdal.GetLastErrorMsg()}. Choose a virtual raster that joins them."
            )
        names = self.names or _names(self.files, datasets)
        for i, source in enumerate(bands):
            band, own = stack.GetRasterBand(i + 1), source.GetRasterBand(1)
            band.SetDescription(names[i] if i < len(names) else own.GetDescription())
            band.SetColorInterpretation(own.GetColorInterpretation() if len(datasets) == 1 else 0)
            band.SetMetadata(own.GetMetadata())
            if own.GetScale() is not None:
                band.SetScale(own.GetScale())
            if own.GetOffset() is not None:
                band.SetOffset(own.GetOffset())
            if i < len(self.wavelengths):
                band.SetMetadataItem("wavelength", f"{self.wavelengths[i]:g}")
                band.SetMetadataItem("wavelength_units", "nm")
            if band.GetNoDataValue() is None and self.nodata is not None:
                band.SetNoDataValue(self.nodata)
        for i, mask in enumerate(self.masks):
            band = stack.GetRasterBand(len(bands) + i + 1)
            band.SetDescription(mask.name)
            band.SetColorInterpretation(gdal.GCI_AlphaBand)
        stack.SetMetadata(datasets[0].GetMetadata("RPC") or {}, "RPC")
        stack.SetMetadata({**(datasets[0].GetMetadata("IMAGERY") or {}), **self.facts}, "IMAGERY")
        return stack


def _check_grids(paths: Sequence[str], datasets: Sequence[Any], role: str) -> None:
    """Check that datasets lie on one grid."""
    grids = [
        (d.RasterXSize, d.RasterYSize, d.GetGeoTransform(), d.GetProjection()) for d in datasets
    ]
    for path, grid in zip(paths, grids):
        if grid != grids[0]:
            raise RasterError(
                f"The {role}'s files '{paths[0]}' and '{path}' lie on different grids "
                f"({grids[0][0]} x {grids[0][1]} and {grid[0]} x {grid[1]} pixels, or another "
                f"place). Choose bands of one resolution, or warp them to one grid first."
            )


def _names(files: Sequence[str], datasets: Sequence[Any]) -> list[str]:
    """Names of the bands: the files' descriptions, or what tells their names apart."""
    stems = [os.path.splitext(os.path.basename(f))[0] for f in files]
    letters = [len(set(column)) for column in zip(*stems)]
    common = next((i for i, count in enumerate(letters) if count > 1), len(letters))
    # The numbers of bands may begin with the same digit, their names with the same letter.
    while common and stems[0][common - 1].isalnum():
        common -= 1
    found = []
    for stem, dataset in zip(stems, datasets):
        count = dataset.RasterCount
        for number in range(1, count + 1):
            own = dataset.GetRasterBand(number).GetDescription()
            apart = stem[common:] if len(stems) > 1 and count == 1 else ""
            found.append(own or apart)
    return found


def _mapped(flags: Any, mask: MaskFile) -> Any:
    """A virtual dataset that is 255 where pixels are valid by a file of flags, else 0."""
    table = ",".join(f"{value}:{255 * valid}" for value, valid in mask.valid)
    mapped = gdal.Open(
        f'<VRTDataset rasterXSize="{flags.RasterXSize}" rasterYSize="{flags.RasterYSize}">'
        f'<VRTRasterBand dataType="Byte" band="1"><ComplexSource><SourceFilename '
        f'relativeToVRT="0">{html.escape(os.path.abspath(mask.path))}</SourceFilename>'
        f"<SourceBand>1</SourceBand><LUT>{table}</LUT></ComplexSource></VRTRasterBand>"
        f"</VRTDataset>"
    )
    mapped.SetGeoTransform(flags.GetGeoTransform())
    mapped.SetProjection(flags.GetProjection())
    return mapped
