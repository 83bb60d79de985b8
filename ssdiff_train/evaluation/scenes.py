# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the scenes of an evaluation come from."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar, Protocol, TypeVar

import numpy as np

from ssdiff_qgis.engine.errors import ModelError, OptionError
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.band_groups import band_groups
from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_qgis.engine.raster.band_files import BandFiles
from ssdiff_qgis.engine.raster.reader import Raster
from ssdiff_qgis.engine.sensors import SENSORS
from ssdiff_train.data.loading import find_group, find_h5
from ssdiff_train.data.pancollection import PATCH_SUFFIXES, PatchFile
from ssdiff_train.evaluation.protocol import EvaluationCase, benchmark_case, full_case, reduced_case
from ssdiff_train.recipe import Recipe

MS_ONLY_PER_GROUP = 6
"""Number of files without PAN that are evaluated of a group, evenly spread over their names."""
PATCHES_PER_FILE = 20
"""Number of images that are evaluated of a file of PanCollection, as many as its tests have."""
T = TypeVar("T")


class EvaluationScene(Protocol):
    """A scene to be evaluated on."""

    @property
    def name(self) -> str:
        """For tables."""

    @property
    def sensor(self) -> str | None:
        """None if it is not known."""

    @property
    def bands(self) -> tuple[str, ...]:
        """Names, empty if they are not known."""

    @property
    def kind(self) -> str:
        """``pair``, or ``simulated`` where PAN is."""

    @property
    def resolutions(self) -> tuple[str, ...]:
        """Those of `RESOLUTIONS` at which it can be evaluated."""

    def check(self, info: ModelInfo) -> None:
        """See whether the model fits.

        Raises:
            ModelError: If it does not.
        """

    def case(self, resolution: str, info: ModelInfo, folder: Path) -> EvaluationCase:
        """Prepare it for a resolution.

        Args:
            resolution: One of `resolutions`.
            info: Contract of the model.
            folder: Folder for files, which are needed as long as the case is.

        Raises:
            SSDiffError: If it cannot be used.
        """


@dataclass(frozen=True)
class RasterScene:
    """A pair of rasters, or an MS alone.

    Attributes:
        name: Name for tables.
        pan: Path of the PAN, or None where it is to be simulated.
        ms: Path of the MS.
        sensor: Name of the sensor in the manifest beside the scenes; None if it has none.
        bands: Names of the bands in this manifest, empty if it has none.
    """

    name: str
    pan: Path | None
    ms: Path
    sensor: str | None = None
    bands: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """``pair``, or ``simulated`` where PAN is."""
        return "simulated" if self.pan is None else "pair"

    @property
    def resolutions(self) -> tuple[str, ...]:
        """Without PAN there is the reduced one only."""
        return ("reduced",) if self.pan is None else ("reduced", "full")

    def check(self, info: ModelInfo) -> None:
        """See whether the model fits.

        Raises:
            ModelError: If it does not.
        """
        if self.pan is not None:
            pair = Pair.open(str(self.pan), BandFiles((str(self.ms),), self.bands))
            band_groups(pair.band_names, pair.ratio, info)
            return
        raster = Raster.open(str(self.ms), "MS")
        _check_bands(str(self.ms), len(raster.image_bands), info)

    def case(self, resolution: str, info: ModelInfo, folder: Path) -> EvaluationCase:
        """Prepare it, see `EvaluationScene`."""
        if resolution == "full" and self.pan is not None:
            return full_case(self.pan, self.ms, sensor=self.sensor, names=self.bands)
        return reduced_case(
            self.pan, self.ms, info.ratio, folder, sensor=self.sensor, names=self.bands
        )


@dataclass(frozen=True)
class PatchScene:
    """An image of a file of PanCollection.

    Attributes:
        name: Name for tables.
        file: File that the image is in.
        index: Number of the image there, from 0.
        sensor: Name of the sensor, as the file or its name tells it; None where neither does.
    """

    name: str
    file: PatchFile = field(repr=False)
    index: int
    sensor: str | None
    kind: ClassVar[str] = "pair"

    @property
    def bands(self) -> tuple[str, ...]:
        """Names in PanCollection's order."""
        known = SENSORS.get(self.sensor or "")
        return known.bands if known and len(known.bands) == self.file.bands else ()

    @property
    def resolutions(self) -> tuple[str, ...]:
        """Reduced with a reference, full without."""
        return ("reduced",) if self.file.has_reference else ("full",)

    def check(self, info: ModelInfo) -> None:
        """See whether the model fits.

        Raises:
            ModelError: If it does not.
        """
        if self.file.ratio != info.ratio:
            raise ModelError(
                f"'{self.file.name}' has ratio {self.file.ratio}, but the model '{info.name}' is "
                f"made for {info.ratio}. Choose another model."
            )
        _check_bands(self.file.name, self.file.bands, info)

    def case(self, resolution: str, info: ModelInfo, folder: Path) -> EvaluationCase:
        """Prepare it, see `EvaluationScene`."""
        return benchmark_case(self.file.read(self.index), self.file.scale, self.sensor, folder)


def find_scenes(data: Path, patterns: Iterable[str]) -> list[EvaluationScene]:
    """Find scenes by name or pattern.

    Args:
        data: Folder of the scenes; a manifest.json in it, or in the folder of the scene, names
            the sensors.
        patterns: Names or patterns of folders with pan.tif and ms.tif, or with ms.tif alone, of
            MS files, or of H5 or MAT files of PanCollection.

    Raises:
        OptionError: If a pattern matches no scene.
        RasterError: If an H5 or MAT file is none of PanCollection.
    """
    found: list[EvaluationScene] = []
    for pattern in patterns:
        given = Path(pattern)
        places = [given] if given.is_absolute() else sorted(data.glob(pattern))
        patches = [p for place in places if place.suffix in PATCH_SUFFIXES for p in _patches(place)]
        files = [_files(place) for place in places if place.suffix not in PATCH_SUFFIXES]
        scenes = [f for f in files if f is not None]
        if not scenes and not patches:
            raise OptionError(
                f"'{pattern}' is no scene in '{data}': a folder with ms.tif and, if there is one, "
                f"pan.tif, an MS file, or an H5 or MAT file of PanCollection was expected. Correct "
                f"it, or give --data."
            )
        found += [*(_raster_scene(pan, ms) for pan, ms in scenes), *patches]
    return found


def find_validation(recipe: Recipe, data: Path) -> list[EvaluationScene]:
    """Find the scenes of a recipe's validation group.

    Of those without PAN at most `MS_ONLY_PER_GROUP`, of an H5 file at most `PATCHES_PER_FILE`.

    Args:
        recipe: Recipe of a training.
        data: Folder of the scenes.

    Raises:
        OptionError: If a pattern matches nothing.
        RasterError: If an H5 file is none of PanCollection.
    """
    files = find_group(recipe.validation, data)
    pairs = [f for f in files if f[0] is not None]
    alone = _spread([f for f in files if f[0] is None], MS_ONLY_PER_GROUP)
    patches = [
        patch
        for path in find_h5(recipe.validation, data)
        for patch in _spread(_patches(path), PATCHES_PER_FILE)
    ]
    return [*(_raster_scene(pan, ms) for pan, ms in (*pairs, *alone)), *patches]


def _spread(items: Sequence[T], most: int) -> list[T]:
    at = np.linspace(0, len(items) - 1, min(most, len(items))).round().astype(int)
    return [items[i] for i in at]


def _check_bands(name: str, count: int, info: ModelInfo) -> None:
    if not info.any_bands and count != info.bands:
        raise ModelError(
            f"'{name}' has {count} bands, but the model '{info.name}' is made for {info.bands}. "
            f"Leave that scene out or choose another model."
        )


def _patches(path: Path) -> list[PatchScene]:
    file = PatchFile(path)
    numbers = range(file.count)
    names = [path.stem if file.count == 1 else f"{path.stem}/{i:02}" for i in numbers]
    return [PatchScene(name, file, i, file.sensor) for i, name in zip(numbers, names)]


def _files(place: Path) -> tuple[Path | None, Path] | None:
    if place.is_dir():
        pan, ms = place / "pan.tif", place / "ms.tif"
        return (pan if pan.is_file() else None, ms) if ms.is_file() else None
    return (None, place) if place.is_file() else None


def _raster_scene(pan: Path | None, ms: Path) -> RasterScene:
    folder = ms.parent
    entry: dict[str, Any] = {}
    try:
        manifest = json.loads((folder.parent / "manifest.json").read_text(encoding="utf-8"))
        entry = manifest.get(folder.name, {})
    except (OSError, ValueError, AttributeError):
        pass  # it is only a help
    name = folder.name if ms.stem == "ms" else f"{folder.name}/{ms.stem}"
    return RasterScene(name, pan, ms, entry.get("sensor"), tuple(entry.get("bands", ())))
