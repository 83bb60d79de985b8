# SPDX-License-Identifier: GPL-3.0-or-later
"""Two files whose names differ in what says PAN and MS: GaoFen, SuperView, Jilin, and others.

Facts: names and XML files as China's CRESDA delivers GaoFen (..._L1A0001-PAN1.tiff, -MSS1.tiff,
with ``SatelliteID`` and ``CenterTime`` in the XML beside them), SuperView (-PAN, -MUX) and Jilin-1
(_PAN, _MSS).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from ssdiff_qgis.engine.products.product import Product, fact, imagery, xml_of
from ssdiff_qgis.engine.raster.band_files import BandFiles

_RASTERS = (".tif", ".tiff", ".jp2", ".img", ".til", ".ntf", ".dat", ".bsq", ".vrt")
_PAN = r"PAN|P"
_MS = r"MSS|MUL|MUX|MULTI|MS|XS|M"
# A word of a file's name, perhaps with the number of a camera: PAN1, MSS2.
_WORD = r"(?<![A-Za-z0-9])(?:{})(?=\d?(?![A-Za-z0-9]))"
# GaoFen's and SuperView's PMS cameras: names and middles of the ranges in nm.
_FOUR_BANDS = re.compile(r"(GF-?[1267]|SV-?1|SuperView-?1)", re.IGNORECASE)
_BANDS = {"blue": 485.0, "green": 555.0, "red": 660.0, "nir": 830.0}
_PATTERNS = tuple(re.compile(_WORD.format(words), re.IGNORECASE) for words in (_PAN, _MS))


def read(files: Sequence[Path]) -> list[Product]:
    """Products among files: a PAN and an MS whose names are else the same."""
    # What has a DIM file is an image as a whole, or none; its tiles are not.
    tiled = {file.parent for file in files if file.name.upper().startswith("DIM_")}
    rasters = [f for f in files if f.suffix.lower() in _RASTERS and f.parent not in tiled]
    pans: dict[str, set[Path]] = {}
    for file in rasters:
        for key in _keys(file, _PATTERNS[0]):
            pans.setdefault(key, set()).add(file)
    found = {}
    for file in rasters:
        fitting = {pan for key in _keys(file, _PATTERNS[1]) for pan in pans.get(key, ())} - {file}
        if len(fitting) == 1:
            found[file] = fitting.pop()
    return [_product(pan, ms) for ms, pan in sorted(found.items())]


def _keys(file: Path, pattern: re.Pattern[str]) -> set[str]:
    """The name without what says PAN or MS, for each place where it does, its folder's name too."""
    stem, folder = file.stem, file.parent.name
    found = {f"{file.parent}/{stem[: m.start()]}*{stem[m.end() :]}" for m in pattern.finditer(stem)}
    # Folders of their own, whose files may have names of their own or the same.
    above, inside = file.parent.parent, pattern.sub("*", stem)
    found |= {
        f"{above}/{folder[: m.start()]}*{folder[m.end() :]}/{inside}"
        for m in pattern.finditer(folder)
    }
    return found


def _product(pan: Path, ms: Path) -> Product:
    named = (ms.with_suffix(suffix) for suffix in (".xml", ".XML"))
    beside = [file for file in named if file.is_file()]
    root = xml_of(beside[0]) if beside else None
    scene, satellite = imagery("", ""), ""
    if root is not None:
        satellite = fact(root, "SatelliteID", "satelliteID")
        elevation = fact(root, "SunAltitude", "SolarElevation", "SolarAltitude")
        zenith = fact(root, "SolarZenith")
        if not elevation and re.fullmatch(r"\d+(\.\d+)?", zenith):
            elevation = f"{90 - float(zenith):g}"
        scene = imagery(
            satellite,
            fact(root, "CenterTime", "ReceiveTime", "StartTime"),
            fact(root, "CloudPercent"),
            elevation,
            fact(root, "SolarAzimuth", "SunAzimuth"),
        )
    bands = _BANDS if _FOUR_BANDS.match(satellite or ms.name) else {}
    return Product(
        "PAN and MS by their names",
        ms.stem,
        BandFiles((str(pan),), facts=scene),
        BandFiles(
            (str(ms),),
            tuple(bands),
            tuple(bands.values()),
            facts=scene,
            metadata=tuple(map(str, beside)),
        ),
    )
