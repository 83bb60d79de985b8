# SPDX-License-Identifier: GPL-3.0-or-later
"""Bands in one or several files, with what is known of them beyond the files, as one raster."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from osgeo import gdal, osr

from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.raster.gdal_errors import gdal_errors_quiet
from ssdiff_qgis.engine.raster.value_mask import (
    NOT_ZERO,
    Criterion,
    Source,
    Table,
    add_mask,
    table_without,
)

# Domains of metadata that GDAL makes up, or that belong to the file and not to its pixels.
_NOT_COPIED = ("", "IMAGE_STRUCTURE", "DERIVED_SUBDATASETS", "SUBDATASETS", "COLOR_PROFILE")


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
class FileSettings:
    """What a user has set for a file that it does not say itself, as QGIS has it for a layer.

    Attributes:
        crs: WKT of its coordinate reference system; empty for the file's own.
        invalid: For each band ranges (lowest, highest) of further values that are no image; empty
            if there are none.
        kept: Numbers of bands whose own nodata value is image all the same.
        name: Name of its band, if it has one band without a name; empty to go by the file's name.
        options: GDAL's open options, NAME=VALUE.
        remote: Whether what a local file leads to may lie on the network.
    """

    crs: str = ""
    invalid: tuple[tuple[tuple[float, float], ...], ...] = ()
    kept: tuple[int, ...] = ()
    name: str = ""
    options: tuple[str, ...] = ()
    remote: bool = False

    @property
    def alters(self) -> bool:
        """Whether the file is not read as it is."""
        return bool(self.crs or any(self.invalid) or self.kept)

    @classmethod
    def from_dict(cls, told: Mapping[str, Any]) -> FileSettings:
        """What `dataclasses.asdict` has told of, and JSON has made lists of.

        Raises:
            KeyError: If something is missing.
            TypeError: If something is of another kind.

        Example:
            >>> import dataclasses, json
            >>> given = FileSettings(invalid=(((0.0, 1.5),),), kept=(2,))
            >>> FileSettings.from_dict(json.loads(json.dumps(dataclasses.asdict(given)))) == given
            True
        """
        return cls(
            crs=told["crs"],
            invalid=tuple(
                tuple((float(low), float(high)) for low, high in ranges)
                for ranges in told["invalid"]
            ),
            kept=tuple(told["kept"]),
            name=told["name"],
            options=tuple(told["options"]),
            remote=told["remote"],
        )


_NONE = FileSettings()


class Mask(NamedTuple):
    """A band that is a mask, valid where it is not 0.

    Attributes:
        number: Its number.
        criterion: What it was made of.
        of: Number of the band that it is for; None if for all.
    """

    number: int
    criterion: Criterion
    of: int | None


class Joined(NamedTuple):
    """Several files as one.

    Attributes:
        dataset: GDAL's virtual dataset of all bands, the masks behind them.
        sources: Where each of the bands comes from.
        masks: The masks.
        warnings: What of the settings could not be heeded.
    """

    dataset: Any
    sources: tuple[Source, ...]
    masks: tuple[Mask, ...] = ()
    warnings: tuple[str, ...] = ()


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
        settings: What is set for each of the files; empty if nothing is.
        metadata: Further files that belong to it, which nothing may replace either.
        product: Path of the product that it is of, as it was given; empty if of none.
    """

    files: tuple[str, ...]
    names: tuple[str, ...] = ()
    wavelengths: tuple[float, ...] = ()
    nodata: float | None = None
    masks: tuple[MaskFile, ...] = ()
    facts: Mapping[str, str] = field(default_factory=dict)
    settings: tuple[FileSettings, ...] = ()
    metadata: tuple[str, ...] = ()
    product: str = ""

    @property
    def path(self) -> str:
        """Path of the first file, which stands for all in messages."""
        return self.files[0]

    @property
    def plain(self) -> bool:
        """Whether it is one file as it is."""
        known = (self.names, self.wavelengths, self.masks, self.facts)
        alone = len(self.files) == 1 and self.nodata is None and not any(known)
        return alone and not self.setting(0).alters

    def allowing_remote(self) -> BandFiles:
        """The same, what the files lead to being allowed to lie on the network."""
        allowed = (replace(self.setting(i), remote=True) for i in range(len(self.files)))
        return replace(self, settings=tuple(allowed))

    def setting(self, index: int) -> FileSettings:
        """What is set for a file, by its place in `files`."""
        return self.settings[index] if self.settings else _NONE

    def joined(self, opened: Callable[[str, FileSettings], tuple[Any, str]], role: str) -> Joined:
        """All bands, and the masks behind them.

        Args:
            opened: Opens a file by its path; GDAL's dataset, and the name by which GDAL opens it.
            role: PAN or MS, for messages.

        Raises:
            RasterError: If files lie on different grids, or GDAL cannot join them.
        """
        files = [opened(path, self.setting(i)) for i, path in enumerate(self.files)]
        flags = [opened(mask.path, _NONE) for mask in self.masks]
        datasets = [dataset for dataset, _ in files]
        settings = [self.setting(i) for i in range(len(files))]
        paths = [*self.files, *(mask.path for mask in self.masks)]
        _check_grids(paths, [*datasets, *(dataset for dataset, _ in flags)], settings, role)
        # File and number of each band.
        origins = [(file, number) for file, d in enumerate(datasets) for number in _numbers(d)]
        with gdal_errors_quiet():
            stack = _stacked(datasets)
        if stack is None:
            raise RasterError(
                "The files of the {role}, '{path}' and others, cannot be joined: {reason}. "
                "Choose a virtual raster that joins them.",
                role=role,
                path=self.path,
                reason=gdal.GetLastErrorMsg(),
            )
        self._describe(stack, datasets, origins)
        warnings = _place(stack, settings[0].crs, role) if settings[0].crs else ()
        sources = tuple(Source(files[f][1], number, settings[f].options) for f, number in origins)
        masks: list[Mask] = []

        def add(source: Source, table: Table, of: int | None, name: str = "") -> None:
            criterion = Criterion(source, table)
            masks.append(Mask(add_mask(stack, [criterion], name), criterion, of))

        with gdal_errors_quiet():
            for band, ((file, number), source) in enumerate(zip(origins, sources), start=1):
                if number in settings[file].kept:
                    stack.GetRasterBand(band).DeleteNoDataValue()
                for ranges in filter(None, settings[file].invalid[number - 1 : number]):
                    add(source, table_without(ranges), band, "additional nodata")
            for (dataset, name), setting in zip(files, settings):
                # A copy of one file keeps it.
                if len(files) > 1 and has_mask(dataset):
                    add(Source(name, "mask,1", setting.options), NOT_ZERO, None, "the mask")
            for mask, (_, name) in zip(self.masks, flags):
                table = tuple((float(value), valid) for value, valid in mask.valid)
                add(Source(name, 1), table, None, mask.name)
        return Joined(stack, sources, tuple(masks), warnings)

    def _describe(
        self, stack: Any, datasets: Sequence[Any], origins: Sequence[tuple[int, int]]
    ) -> None:
        """Say of the bands what the files, or whoever joined them, know."""
        of_files = _names(self.files, datasets)
        image = 0
        for band, (file, number) in enumerate(origins, start=1):
            own, target = datasets[file].GetRasterBand(number), stack.GetRasterBand(band)
            if own.GetColorInterpretation() == gdal.GCI_AlphaBand:
                continue
            known = self.names[image] if image < len(self.names) else ""
            fallback = self.setting(file).name if datasets[file].RasterCount == 1 else ""
            if len(self.files) == 1:
                fallback = ""
            name = known or own.GetDescription() or fallback or of_files[band - 1]
            target.SetDescription(name)
            if image < len(self.wavelengths):
                target.SetMetadataItem("wavelength", f"{self.wavelengths[image]:g}")
                target.SetMetadataItem("wavelength_units", "nm")
            if target.GetNoDataValue() is None and self.nodata is not None:
                target.SetNoDataValue(self.nodata)
            image += 1
        if self.facts:
            stack.SetMetadata({**(stack.GetMetadata("IMAGERY") or {}), **self.facts}, "IMAGERY")


def _numbers(dataset: Any) -> range:
    return range(1, dataset.RasterCount + 1)


def has_mask(dataset: Any) -> bool:
    """Whether a dataset has a mask of its own that is neither nodata nor an alpha band."""
    flags = dataset.GetRasterBand(1).GetMaskFlags()
    return bool(flags & gdal.GMF_PER_DATASET) and not flags & (gdal.GMF_ALPHA | gdal.GMF_NODATA)


def _stacked(datasets: Sequence[Any]) -> Any:
    """A virtual dataset of all bands, with all that is known of them; None if GDAL cannot."""
    if len(datasets) == 1:
        stack = gdal.GetDriverByName("VRT").CreateCopy("", datasets[0])
    else:
        bands = [
            gdal.Translate("", dataset, format="VRT", bandList=[number], maskBand="none")
            for dataset in datasets
            for number in _numbers(dataset)
        ]
        # With nodata in the sources, pixels of that value would be left out and read as 0.
        # That all lie in one system, or are set to, has been checked.
        options = {"separate": True, "srcNodata": "None", "allowProjectionDifference": True}
        stack = gdal.BuildVRT("", bands, **options)
        sources = [d.GetRasterBand(number) for d in datasets for number in _numbers(d)]
        for i, own in enumerate(sources if stack is not None else (), start=1):
            _copy_band(own, stack.GetRasterBand(i))
    if stack is None:
        return None
    first = datasets[0]
    for domain in first.GetMetadataDomainList() or ():
        if domain not in _NOT_COPIED and not domain.startswith("xml:"):
            stack.SetMetadata(first.GetMetadata(domain) or {}, domain)
    if first.GetGCPCount() and not stack.GetGCPCount():
        stack.SetGCPs(first.GetGCPs(), first.GetGCPProjection())
    return stack


def _copy_band(own: Any, band: Any) -> None:
    # The colours of single bands say nothing of the whole.
    is_alpha = own.GetColorInterpretation() == gdal.GCI_AlphaBand
    band.SetColorInterpretation(gdal.GCI_AlphaBand if is_alpha else gdal.GCI_Undefined)
    table = own.GetRasterColorTable()
    if table is not None:
        band.SetRasterColorTable(table)
        band.SetColorInterpretation(own.GetColorInterpretation())
    band.SetMetadata(own.GetMetadata())
    if own.GetScale() is not None:
        band.SetScale(own.GetScale())
    if own.GetOffset() is not None:
        band.SetOffset(own.GetOffset())
    if own.GetNoDataValue() is not None:
        band.SetNoDataValue(own.GetNoDataValue())
    if own.GetUnitType():
        band.SetUnitType(own.GetUnitType())


def _place(dataset: Any, crs: str, role: str) -> tuple[str, ...]:
    """Give a dataset another coordinate reference system; a warning if it cannot have one."""
    if dataset.GetGeoTransform(can_return_null=True) is not None:
        dataset.SetProjection(crs)
    elif dataset.GetGCPCount():
        dataset.SetGCPs(dataset.GetGCPs(), crs)
    else:
        return (
            Message(
                "The coordinate reference system that was set for the {role} is not used: what "
                "places it on the ground, if anything, is RPCs, which are in WGS 84.",
                role=role,
            ),
        )
    return ()


def _check_grids(
    paths: Sequence[str], datasets: Sequence[Any], settings: Sequence[FileSettings], role: str
) -> None:
    """Check that datasets lie on one grid."""
    given = [setting.crs for setting in settings]
    systems = [
        _system(own or d.GetProjection())
        for d, own in zip(datasets, [*given, *[given[0]] * (len(datasets) - len(given))])
    ]
    grids = [(d.RasterXSize, d.RasterYSize, d.GetGeoTransform()) for d in datasets]
    for path, grid, system in zip(paths, grids, systems):
        if not system.IsSame(systems[0]):
            names = [
                s.GetName() or Message("no coordinate reference system")
                for s in (systems[0], system)
            ]
            raise RasterError(
                "The {role}'s files '{first}' and '{other}' lie in different coordinate "
                "reference systems ({first_crs} and {other_crs}). Assign all the same one (in "
                "QGIS: as that of the layers), or warp them to one grid first.",
                role=role,
                first=paths[0],
                other=path,
                first_crs=names[0],
                other_crs=names[1],
            )
        if grid != grids[0]:
            raise RasterError(
                "The {role}'s files '{first}' and '{other}' lie on different grids "
                "({first_width} x {first_height} and {width} x {height} pixels, or another place). "
                "Choose bands of one resolution, or warp them to one grid first.",
                role=role,
                first=paths[0],
                other=path,
                first_width=grids[0][0],
                first_height=grids[0][1],
                width=grid[0],
                height=grid[1],
            )


def _system(wkt: str) -> Any:
    srs = osr.SpatialReference()
    srs.ImportFromWkt(wkt)
    return srs


def _names(files: Sequence[str], datasets: Sequence[Any]) -> list[str]:
    """For each band what tells its file's name apart; empty for those of files of several."""
    stems = [os.path.splitext(os.path.basename(f))[0] for f in files]
    letters = [len(set(column)) for column in zip(*stems)]
    common = next((i for i, count in enumerate(letters) if count > 1), len(letters))
    # The numbers of bands may begin with the same digit, their names with the same letter.
    while common and stems[0][common - 1].isalnum():
        common -= 1
    return [
        stem[common:] if len(stems) > 1 and dataset.RasterCount == 1 else ""
        for stem, dataset in zip(stems, datasets)
        for _ in _numbers(dataset)
    ]
