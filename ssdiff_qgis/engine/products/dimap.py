# SPDX-License-Identifier: GPL-3.0-or-later
"""Airbus DIMAP 2: Pleiades, Pleiades Neo, SPOT 6 and 7, tiled or not, by their DIM file.

Facts: Airbus, Pleiades Imagery User Guide, Pleiades Neo User Guide and SPOT 6/7 Imagery User Guide,
"DIMAP V2 format"; GDAL's driver DIMAP reads the files.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree  # nosec B405: for its type alone

from ssdiff_qgis.engine.products.product import Product, fact, imagery, xml_of
from ssdiff_qgis.engine.raster.band_files import BandFiles
from ssdiff_qgis.engine.sensors import band_at

_APART = 60.0
"""Seconds between the lines that PAN's and the MS's times are told of, at most."""


def read(files: Sequence[Path]) -> list[Product]:
    """Products among files: every MS with the PAN of the same acquisition."""
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
        same = [f for f, r in pans if _same(_acquired(r), _acquired(root))]
        if len(same) > 1:  # parts of one strip: those whose names differ in PAN and MS alone
            names = {file.name.upper().replace(f"_{kind}_", "_P_") for kind in ("MS", "MS-FS")}
            same = [f for f in same if f.name.upper() in names] or same
        if len(same) == 1:
            elevation, azimuth = (fact(root, f"SUN_{name}") for name in ("ELEVATION", "AZIMUTH"))
            scene = imagery(
                _satellite(root), _acquired(root), sun_elevation=elevation, sun_azimuth=azimuth
            )
            wavelengths = _wavelengths(root)
            found.append(
                Product(
                    "Airbus DIMAP 2",
                    file.stem,
                    BandFiles((str(same[0]),), facts=scene),
                    BandFiles(
                        (str(file),), tuple(map(band_at, wavelengths)), wavelengths, facts=scene
                    ),
                )
            )
    return found


def _acquired(root: ElementTree.Element) -> str:
    """Date and time of the first line."""
    return f"{fact(root, 'IMAGING_DATE')} {fact(root, 'IMAGING_TIME')}".strip()


def _same(one: str, other: str) -> bool:
    """Whether two times are of one acquisition."""
    try:
        times = [datetime.strptime(text[:19], "%Y-%m-%d %H:%M:%S") for text in (one, other)]
    except ValueError:
        return one[:16] == other[:16]
    return abs((times[0] - times[1]).total_seconds()) <= _APART


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
        unit = fact(element, "MEASURE_UNIT").lower()
        micrometres = unit.startswith(("mic", "um", "\u00b5m", "\u03bcm"))
        ranges[fact(element, "BAND_ID")] = middle * (1000 if micrometres else 1)
    listed: list[tuple[int, str]] = []
    for element in root.iter("Raster_Index"):
        index = fact(element, "BAND_INDEX")
        listed.append((int(index) if index.isdecimal() else len(listed), fact(element, "BAND_ID")))
    order = [band for _, band in sorted(listed, key=lambda entry: entry[0])]
    return tuple(ranges[band] for band in order) if order and set(order) <= set(ranges) else ()
