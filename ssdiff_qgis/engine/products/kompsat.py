# SPDX-License-Identifier: GPL-3.0-or-later
"""KOMPSAT-3 and 3A: a file for PAN and one for each MS band, named by their last letters.

Facts: SI Imaging Services, KOMPSAT-3 Image Data Manual and KOMPSAT-3A Image Data Manual, "Product
file naming": ..._P.tif, ..._B.tif and so on, or ..._MB.tif.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from ssdiff_qgis.engine.products.product import Product, imagery
from ssdiff_qgis.engine.raster.band_files import BandFiles

_NAME = re.compile(r"^(K3A?_.+)_(P|PAN|M?[BGRN])\.tiff?$", re.IGNORECASE)
# Names and middles of the bands' ranges in nm.
_BANDS = {"B": ("blue", 485.0), "G": ("green", 560.0), "R": ("red", 660.0), "N": ("nir", 830.0)}


def read(files: Sequence[Path]) -> list[Product]:
    """Products among files: a PAN and four MS bands of one name."""
    stems: dict[tuple[Path, str], dict[str, Path]] = {}
    for file in files:
        name = _NAME.match(file.name)
        if name:
            band = "P" if name[2].upper() == "PAN" else name[2].upper()[-1]
            stems.setdefault((file.parent, name[1]), {})[band] = file
    found = []
    for (_, stem), bands in sorted(stems.items()):
        if {"P", *_BANDS} <= set(bands):
            date = re.search(r"_(\d{4})(\d{2})(\d{2})\d{6}_", f"{stem}_")
            satellite = "KOMPSAT-3A" if stem.upper().startswith("K3A") else "KOMPSAT-3"
            scene = imagery(satellite, "-".join(date.groups()) if date else "")
            found.append(
                Product(
                    satellite,
                    stem,
                    BandFiles((str(bands["P"]),), facts=scene),
                    BandFiles(
                        tuple(str(bands[letter]) for letter in _BANDS),
                        tuple(name for name, _ in _BANDS.values()),
                        tuple(wavelength for _, wavelength in _BANDS.values()),
                        facts=scene,
                    ),
                )
            )
    return found
