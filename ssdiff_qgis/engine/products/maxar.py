# SPDX-License-Identifier: GPL-3.0-or-later
"""Maxar (DigitalGlobe): QuickBird, WorldView, GeoEye and IKONOS, by their IMD files.

Facts: DigitalGlobe, Imagery Support Data (ISD) Documentation, sections on the IMD and TIL files.
A tiled image is read by its TIL file, through GDAL's driver of that name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from ssdiff_qgis.engine.products.product import Product, imagery, text_of
from ssdiff_qgis.engine.raster.band_files import BandFiles

_RASTERS = (".til", ".tif", ".tiff", ".ntf")
_GROUP = re.compile(r"BEGIN_GROUP\s*=\s*BAND_(\w+)")
_FIELD = re.compile(r'^\s*(\w+)\s*=\s*"?([^";\r\n]*)"?\s*;', re.MULTILINE)
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


def read(files: Sequence[Path]) -> list[Product]:
    """Products among files: every MS with the PAN of the same acquisition."""
    there = {str(file).lower(): file for file in files}
    images = []
    for file in files:
        if file.suffix.upper() != ".IMD":
            continue
        names = (str(file.with_suffix(suffix)).lower() for suffix in _RASTERS)
        raster = next((there[name] for name in names if name in there), None)
        if raster is not None:
            text = text_of(file)
            images.append((raster, text, dict(_FIELD.findall(text)[::-1])))
    pans = [image for image in images if image[2].get("bandId", "").upper() in ("P", "PAN")]
    found = []
    for raster, text, facts in images:
        if facts.get("bandId", "").upper() in ("P", "PAN", ""):
            continue
        same = [p for p in pans if _part(p[0]) == _part(raster)] if len(pans) > 1 else pans
        if len(same) == 1:
            scene = imagery(facts.get("satId", ""), _time(facts), facts.get("cloudCover", ""))
            groups = [group for group in _GROUP.findall(text) if group in _BANDS]
            found.append(
                Product(
                    "Maxar",
                    raster.stem,
                    BandFiles((str(same[0][0]),), facts=scene),
                    BandFiles(
                        (str(raster),),
                        tuple(_BANDS[group][0] for group in groups),
                        tuple(float(_BANDS[group][1]) for group in groups),
                        facts=scene,
                    ),
                )
            )
    return found


def _part(raster: Path) -> str:
    """Number of the part of an order, P001 of ..._P001.TIL, which PAN and MS share."""
    numbers = re.findall(r"_P(\d{3})(?!\d)", raster.stem, re.IGNORECASE)
    return numbers[-1] if numbers else ""


def _time(facts: dict[str, str]) -> str:
    return next((facts[key] for key in ("firstLineTime", "TLCTime") if facts.get(key)), "")
