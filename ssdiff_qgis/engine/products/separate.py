# SPDX-License-Identifier: GPL-3.0-or-later
"""A file for PAN and one for each MS band, told apart by their names: KOMPSAT-3 and 3A, IKONOS.

Facts: SI Imaging Services, KOMPSAT-3 Image Data Manual and KOMPSAT-3A Image Data Manual, "Product
file naming" (..._P.tif, ..._B.tif and so on, or ..._MB.tif); GeoEye, IKONOS and GeoEye-1 Imagery
Products Guide, "File naming" (po_123456_pan_0000000.tif, po_123456_blu_0000000.tif and so on).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from ssdiff_qgis.engine.products.product import Product, imagery
from ssdiff_qgis.engine.raster.band_files import BandFiles


class _Series(NamedTuple):
    """How a series of satellites names its files.

    Attributes:
        name: Pattern of files' names, with what says the band as its group ``band``.
        satellites: Satellites by the beginning of the name.
        bands: Bands in the order wanted, by what says them: name, and middle of the range in nm.
    """

    name: re.Pattern[str]
    satellites: Mapping[str, str]
    bands: Mapping[str, tuple[str, float]]


_PAN = ("P", "PAN")
_SERIES = (
    _Series(
        re.compile(r"^K3A?_.+_(?P<band>P|PAN|M?[BGRN])\.tiff?$", re.IGNORECASE),
        {"K3A": "KOMPSAT-3A", "K3": "KOMPSAT-3"},
        {"B": ("blue", 485.0), "G": ("green", 560.0), "R": ("red", 660.0), "N": ("nir", 830.0)},
    ),
    _Series(
        re.compile(r"^po_\d+_(?P<band>pan|blu|grn|red|nir)(_\w+)?\.(tiff?|ntf)$", re.IGNORECASE),
        {"PO": "IKONOS or GeoEye-1"},
        {
            "BLU": ("blue", 480.0),
            "GRN": ("green", 550.0),
            "RED": ("red", 665.0),
            "NIR": ("nir", 805.0),
        },
    ),
)


def read(files: Sequence[Path]) -> list[Product]:
    """Products among files: a PAN and all MS bands of one name."""
    return [product for series in _SERIES for product in _of_series(files, series)]


def _of_series(files: Sequence[Path], series: _Series) -> list[Product]:
    scenes: dict[tuple[Path, str], dict[str, Path]] = {}
    for file in files:
        match = series.name.match(file.name)
        if match:
            band, letters = match["band"].upper(), len(next(iter(series.bands)))
            band = "P" if band in _PAN else band[-letters:]
            stem = f"{file.name[: match.start('band')]}*{file.stem[match.end('band') :]}"
            scenes.setdefault((file.parent, stem), {})[band] = file
    found = []
    for (_, stem), bands in sorted(scenes.items()):
        if {"P", *series.bands} <= set(bands):
            name = stem.replace("_*", "")
            date = re.search(r"_(\d{4})(\d{2})(\d{2})\d{6}_", f"{name}_")
            satellite = next(s for k, s in series.satellites.items() if stem.upper().startswith(k))
            scene = imagery(satellite, "-".join(date.groups()) if date else "")
            found.append(
                Product(
                    satellite,
                    name,
                    BandFiles((str(bands["P"]),), facts=scene),
                    BandFiles(
                        tuple(str(bands[key]) for key in series.bands),
                        tuple(name for name, _ in series.bands.values()),
                        tuple(wavelength for _, wavelength in series.bands.values()),
                        facts=scene,
                    ),
                )
            )
    return found
