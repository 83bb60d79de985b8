# SPDX-License-Identifier: GPL-3.0-or-later
"""Maxar (DigitalGlobe): QuickBird, WorldView, GeoEye and IKONOS, by their IMD or XML files.

Facts: DigitalGlobe, Imagery Support Data (ISD) Documentation, sections on the IMD, XML and TIL
files. A tiled image is read by its TIL file, through GDAL's driver of that name.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from ssdiff_qgis.engine.products.product import Product, fact, imagery, text_of, xml_of
from ssdiff_qgis.engine.raster.band_files import BandFiles

_RASTERS = (".til", ".tif", ".tiff", ".ntf")
_GROUP = re.compile(r"BEGIN_GROUP\s*=\s*BAND_(\w+)")
_FIELD = re.compile(r'^\s*(\w+)\s*=\s*"?([^";\r\n]*)"?\s*;', re.MULTILINE)
_FACTS = (
    *("bandId", "satId", "firstLineTime", "TLCTime", "cloudCover"),
    *("meanSunEl", "meanSunAz"),
)
# Names and central wavelengths in nm of the groups of an IMD file.
_BANDS = {
    "C": ("coastal", 427),
    "B": ("blue", 478),
    "G": ("green", 546),
    "Y": ("yellow", 608),
    "R": ("red", 659),
    "RE": ("rededge", 724),
    "N": ("nir", 831),
    "N2": ("nir2", 908),
}


class _Image(NamedTuple):
    """An image: metadata, raster, facts by the names that IMD files have, and groups of bands."""

    metadata: Path
    raster: Path
    facts: Mapping[str, str]
    groups: list[str]


def read(files: Sequence[Path]) -> list[Product]:
    """Products among files: every MS with the PAN of the same acquisition."""
    there = {str(file).lower(): file for file in files}
    images: dict[Path, _Image] = {}
    for file in files:
        of_file = {".IMD": _of_imd, ".XML": _of_xml}.get(file.suffix.upper())
        names = (str(file.with_suffix(suffix)).lower() for suffix in _RASTERS)
        raster = next((there[name] for name in names if name in there), None)
        if of_file is not None and raster is not None and raster not in images:
            image = of_file(file, raster)
            if image is not None:
                images[raster] = image
    kinds = {raster: image.facts.get("bandId", "").upper() for raster, image in images.items()}
    pans = [raster for raster, kind in kinds.items() if kind in ("P", "PAN")]
    found = []
    for raster, image in images.items():
        if kinds[raster] in ("P", "PAN", ""):
            continue
        same = [pan for pan in pans if _part(pan) == _part(raster)] if len(pans) > 1 else pans
        if len(same) == 1:
            known = all(group in _BANDS for group in image.groups)
            bands = [_BANDS[group] for group in image.groups] if known else []
            found.append(
                Product(
                    "Maxar",
                    raster.stem,
                    BandFiles(
                        (str(same[0]),),
                        facts=_scene(image),
                        metadata=(str(images[same[0]].metadata),),
                    ),
                    BandFiles(
                        (str(raster),),
                        tuple(name for name, _ in bands),
                        tuple(float(wavelength) for _, wavelength in bands),
                        facts=_scene(image),
                        metadata=(str(image.metadata),),
                    ),
                )
            )
    return found


def _of_imd(file: Path, raster: Path) -> _Image:
    text = text_of(file)
    return _Image(file, raster, dict(_FIELD.findall(text)[::-1]), _GROUP.findall(text))


def _of_xml(file: Path, raster: Path) -> _Image | None:
    """The same facts, as the ISD's XML has them; None for other XML."""
    root = xml_of(file)
    if root is None or root.tag.lower() != "isd":
        return None
    facts = {name: fact(root, name.upper(), name) for name in _FACTS}
    tags = [element.tag.upper() for element in root.iter()]
    groups = [tag[len("BAND_") :] for tag in tags if tag.startswith("BAND_")]
    return _Image(file, raster, facts, groups)


def _scene(image: _Image) -> Mapping[str, str]:
    facts = image.facts
    return imagery(
        facts.get("satId", ""),
        next((facts[key] for key in ("firstLineTime", "TLCTime") if facts.get(key)), ""),
        facts.get("cloudCover", ""),
        facts.get("meanSunEl", ""),
        facts.get("meanSunAz", ""),
    )


def _part(raster: Path) -> str:
    """Number of the part of an order, P001 of ..._P001.TIL, which PAN and MS share."""
    numbers = re.findall(r"_P(\d{3})(?!\d)", raster.stem, re.IGNORECASE)
    return numbers[-1] if numbers else ""
