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
_PATTERNS = tuple(re.compile(_WORD.format(words), re.IGNORECASE) for words in (_PAN, _MS))


def read(files: Sequence[Path]) -> list[Product]:
    """Products among files: a PAN and an MS whose names are else the same."""
    rasters = [file for file in files if file.suffix.lower() in _RASTERS]
    pans = {key: file for file in rasters for key in _keys(file, *_PATTERNS[:1])}
    found = {}
    for file in rasters:
        for key in _keys(file, *_PATTERNS[1:]):
            pan = pans.get(key)
            if pan is not None and pan != file:
                found[file] = pan
    return [_product(pan, ms) for ms, pan in sorted(found.items())]


def _keys(file: Path, pattern: re.Pattern[str]) -> list[str]:
    """The name without what says PAN or MS, for each place where it does."""
    return [f"{file.stem[: m.start()]}*{file.stem[m.end() :]}" for m in pattern.finditer(file.stem)]


def _product(pan: Path, ms: Path) -> Product:
    beside = ms.with_suffix(".xml")
    root = xml_of(beside) if beside.is_file() else None
    scene = imagery("", "")
    if root is not None:
        scene = imagery(
            fact(root, "SatelliteID", "satelliteID"),
            fact(root, "CenterTime", "ReceiveTime", "StartTime"),
            fact(root, "CloudPercent"),
        )
    return Product(
        "PAN and MS by their names",
        ms.stem,
        BandFiles((str(pan),), facts=scene),
        BandFiles((str(ms),), facts=scene),
    )
