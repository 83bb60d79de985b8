# SPDX-License-Identifier: GPL-3.0-or-later
"""Airbus DIMAP 2: Pleiades, Pleiades Neo, SPOT 6 and 7, tiled or not, by their DIM file.

Facts: Airbus, Pleiades Imagery User Guide and SPOT 6/7 Imagery User Guide, "DIMAP V2 format";
GDAL's driver DIMAP reads the files.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree  # nosec B405: for its type alone

from ssdiff_qgis.engine.products.product import Product, fact, imagery, xml_of
from ssdiff_qgis.engine.raster.band_files import BandFiles


def read(files: Sequence[Path]) -> list[Product]:
    """Products among files: every MS with the PAN of the same volume and acquisition."""
    images = [
        (file, root)
        for file in files
        if file.name.upper().startswith("DIM_") and file.suffix.upper() == ".XML"
        for root in (xml_of(file),)
        if root is not None
    ]
    pans = [(f, r) for f, r in images if fact(r, "SPECTRAL_PROCESSING").upper() in ("P", "PAN")]
    found = []
    for file, root in images:
        if not fact(root, "SPECTRAL_PROCESSING").upper().startswith("MS"):
            continue
        same = [f for f, r in pans if _acquired(r)[:16] == _acquired(root)[:16]]
        if len(same) == 1:
            scene = imagery(_satellite(root), _acquired(root))
            wavelengths = _wavelengths(root)
            found.append(
                Product(
                    "Airbus DIMAP 2",
                    file.stem,
                    BandFiles((str(same[0]),), facts=scene),
                    BandFiles((str(file),), (), wavelengths, facts=scene),
                )
            )
    return found


def _acquired(root: ElementTree.Element) -> str:
    """Date and time to the minute, which PAN and MS share, and what follows."""
    return f"{fact(root, 'IMAGING_DATE')} {fact(root, 'IMAGING_TIME')}".strip()


def _satellite(root: ElementTree.Element) -> str:
    return f"{fact(root, 'MISSION')} {fact(root, 'MISSION_INDEX')}".strip()


def _wavelengths(root: ElementTree.Element) -> tuple[float, ...]:
    """Middles of the bands' ranges in nm, in the order of the raster; empty if not all are told."""
    ranges: dict[str, float] = {}
    for element in root.iter("Band_Spectral_Range"):
        try:
            middle = (float(fact(element, "MIN")) + float(fact(element, "MAX"))) / 2
        except ValueError:
            return ()
        micrometres = fact(element, "MEASURE_UNIT").lower().startswith(("mic", "um"))
        ranges[fact(element, "BAND_ID")] = middle * (1000 if micrometres else 1)
    order = [fact(element, "BAND_ID") for element in root.iter("Raster_Index")]
    return tuple(ranges[band] for band in order) if order and set(order) <= set(ranges) else ()
