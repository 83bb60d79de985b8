# SPDX-License-Identifier: GPL-3.0-or-later
"""Landsat 7, 8 and 9, Collection 2 Level-1, by their MTL file as text, JSON or XML.

Facts: USGS, Landsat 8-9 Collection 2 Level 1 Data Format Control Book (LSDS-1822) and Landsat 7
ETM+ Collection 2 Level 1 Data Format Control Book (LSDS-1414).
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.products.product import Product, imagery, text_of, xml_of
from ssdiff_qgis.engine.raster.band_files import BandFiles, MaskFile


class _Band(NamedTuple):
    number: int
    name: str
    wavelength: float


# Names and middles of the bands' ranges in nm; cirrus and the thermal bands show other ground.
_OLI = (
    _Band(1, "coastal", 443),
    _Band(2, "blue", 482),
    _Band(3, "green", 562),
    _Band(4, "red", 655),
    _Band(5, "nir", 865),
    _Band(6, "swir1", 1609),
    _Band(7, "swir2", 2201),
)
_ETM = (
    _Band(1, "blue", 485),
    _Band(2, "green", 560),
    _Band(3, "red", 660),
    _Band(4, "nir", 835),
    _Band(5, "swir1", 1650),
    _Band(7, "swir2", 2220),
)
_PAN = 8
_LINE = re.compile(r'^\s*([A-Z0-9_]+)\s*=\s*"?([^"\r\n]*?)"?\s*$', re.MULTILINE)
_SUFFIX = re.compile(r"_MTL\.(txt|json|xml)$", re.IGNORECASE)
# QA_PIXEL is 1 where there is no image, whatever else it says elsewhere.
_FILL = ((0, True), (1, False), (2, True))
_SATURATION_BITS = 12


def read(files: Sequence[Path]) -> list[Product]:
    """Products among files.

    Raises:
        RasterError: If one has no panchromatic band, or a file of it is missing.
    """
    found: dict[str, Path] = {}
    for file in sorted((f for f in files if _SUFFIX.search(f.name)), key=_by_kind):
        found.setdefault(_SUFFIX.sub("", file.name), file)
    return [_product(file, stem) for stem, file in sorted(found.items())]


def _by_kind(file: Path) -> int:
    return (".txt", ".json", ".xml").index(file.suffix.lower())


def _product(file: Path, stem: str) -> Product:
    facts = _facts(file)
    satellite = facts.get("SPACECRAFT_ID", "") or f"LANDSAT_{stem[3:4]}"
    bands = _ETM if satellite.endswith("7") else _OLI
    if "L2" in facts.get("PROCESSING_LEVEL", "") or re.match(r"L\w\d\d_L2", stem):
        raise RasterError(
            "'{file}' is a Level-2 product, which has no panchromatic band. Get the Level-1 "
            "product of the scene.",
            file=file,
        )
    pan = _file(file, facts, f"FILE_NAME_BAND_{_PAN}", f"{stem}_B{_PAN}.TIF")
    ms = [
        _file(file, facts, f"FILE_NAME_BAND_{b.number}", f"{stem}_B{b.number}.TIF") for b in bands
    ]
    time = facts.get("SCENE_CENTER_TIME", "")[:8]
    scene = imagery(
        satellite,
        " ".join(part for part in (facts.get("DATE_ACQUIRED", ""), time) if part),
        *(facts.get(key, "") for key in ("CLOUD_COVER", "SUN_ELEVATION", "SUN_AZIMUTH")),
    )
    scale = _reflectance(facts, bands)
    return Product(
        "Landsat Collection 2 Level-1",
        stem,
        BandFiles((pan,), ("pan",), nodata=0.0, facts=scene),
        BandFiles(
            tuple(ms),
            tuple(band.name for band in bands),
            tuple(band.wavelength for band in bands),
            0.0,
            tuple(_masks(file, facts, stem, bands)),
            {**scene, **scale},
            metadata=(str(file),),
        ),
    )


def _reflectance(facts: dict[str, str], bands: Sequence[_Band]) -> dict[str, str]:
    """Factor and offset from DN to reflectance at the top of the atmosphere, if all bands have one.

    It is not yet divided by the sine of the sun's elevation.
    """
    found = {}
    for key in ("MULT", "ADD"):
        values = {facts.get(f"REFLECTANCE_{key}_BAND_{band.number}", "") for band in bands}
        if len(values) == 1 and "" not in values:
            found[f"REFLECTANCE_{key}"] = values.pop()
    return found if len(found) == 2 else {}


def _facts(file: Path) -> dict[str, str]:
    """Entries of all groups; of those with one name the first."""
    text = text_of(file)
    facts: dict[str, str] = {}
    if file.suffix.lower() == ".json":
        try:
            pending: list[Any] = [json.loads(text)]
        except (ValueError, RecursionError):
            raise RasterError(
                "'{file}' is no valid JSON. Choose the MTL file that ends in .txt, or get the "
                "product anew.",
                file=file,
            ) from None
        while pending:
            group = pending.pop(0)
            for key, value in group.items() if isinstance(group, dict) else ():
                if isinstance(value, dict):
                    pending.append(value)
                else:
                    facts.setdefault(key, str(value))
        return facts
    if file.suffix.lower() == ".xml":
        root = xml_of(file)
        for element in root.iter() if root is not None else ():
            if not len(element):
                facts.setdefault(element.tag, (element.text or "").strip())
        return facts
    for key, value in _LINE.findall(text):
        facts.setdefault(key, value)
    return facts


def _file(mtl: Path, facts: dict[str, str], key: str, usual: str) -> str:
    """A file of the product beside its MTL, which must be there."""
    file = _beside(mtl, facts, key, usual)
    if file is None:
        raise RasterError(
            "The product '{path}' lacks the file '{name}'. Download the product anew, all bands "
            "of it into one folder.",
            path=mtl,
            name=Path(facts.get(key, usual)).name,
        )
    return file


def _beside(mtl: Path, facts: dict[str, str], key: str, usual: str) -> str | None:
    # The name alone: what a file says must not lead out of its folder.
    name = Path(facts.get(key, usual).replace("\\", "/")).name
    there = {other.name.lower(): other for other in mtl.parent.iterdir()}
    file = there.get(name.lower())
    return None if file is None else str(file)


def _masks(mtl: Path, facts: dict[str, str], stem: str, bands: Sequence[_Band]) -> list[MaskFile]:
    """Fill, and saturation in one of the bands."""
    found = []
    quality = _beside(mtl, facts, "FILE_NAME_QUALITY_L1_PIXEL", f"{stem}_QA_PIXEL.TIF")
    # Of Collection 1, whose first flag means the same.
    quality = quality or _beside(mtl, facts, "FILE_NAME_BAND_QUALITY", f"{stem}_BQA.TIF")
    if quality:
        found.append(MaskFile(quality, "fill in QA_PIXEL", _FILL))
    saturated = _beside(
        mtl, facts, "FILE_NAME_QUALITY_L1_RADIOMETRIC_SATURATION", f"{stem}_QA_RADSAT.TIF"
    )
    if saturated:
        bits = sum(1 << (band.number - 1) for band in bands)
        table = tuple((value, not value & bits) for value in range(1 << _SATURATION_BITS))
        found.append(MaskFile(saturated, "saturation in QA_RADSAT", table))
    return found
