# SPDX-License-Identifier: GPL-3.0-or-later
"""What a product is made of, and what its readers share."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree  # nosec B405: xml_of refuses what could harm

from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.raster.band_files import BandFiles

_DEEPEST = 4
_MOST_FILES = 20_000
_LARGEST = 16 * 2**20


@dataclass(frozen=True)
class Product:
    """A scene as it was delivered.

    Attributes:
        kind: What it is, for the user, for example ``Landsat Collection 2 Level-1``.
        name: Its name.
        pan: File of PAN.
        ms: Files of the MS, with what is known of the bands.
    """

    kind: str
    name: str
    pan: BandFiles
    ms: BandFiles


def files_below(folder: Path) -> Iterator[Path]:
    """Files of a folder and the folders in it, sorted; links to folders are not followed.

    Raises:
        RasterError: If it holds too many to be one product.
    """
    count = 0
    for base, folders, names in os.walk(folder):
        depth = len(Path(base).relative_to(folder).parts)
        folders[:] = sorted(folders) if depth < _DEEPEST else []
        for name in sorted(names):
            count += 1
            if count > _MOST_FILES:
                raise RasterError(
                    "The folder '{folder}' holds more than {limit} files. Choose the "
                    "folder or the metadata file of one product.",
                    folder=folder,
                    limit=_MOST_FILES,
                )
            yield Path(base, name)


def text_of(path: Path) -> str:
    """The text of a metadata file.

    Raises:
        RasterError: If it cannot be read, or is too large to be one.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise RasterError(
                "'{path}' is too large to be the metadata of a product. Choose PAN and MS one "
                "by one.",
                path=path,
            )
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise RasterError(
            "The product's file '{path}' cannot be read ({error}). Check the folder, or get "
            "the product anew.",
            path=path,
            error=error.strerror,
        ) from error


def xml_of(path: Path) -> ElementTree.Element | None:
    """The root of an XML file; None if it is none, or declares entities, which might be bombs."""
    text = text_of(path)
    if re.search(r"<!(DOCTYPE|ENTITY)", text):
        return None
    try:
        return ElementTree.fromstring(text.lstrip("\ufeff"))  # nosec B314: no entities in it
    except (ElementTree.ParseError, ValueError):
        return None


def fact(root: ElementTree.Element, *tags: str) -> str:
    """The text of the first element, anywhere below, with one of these tags; empty if none."""
    for tag in tags:
        for element in root.iter():
            if element.tag.rpartition("}")[2] == tag and (element.text or "").strip():
                return (element.text or "").strip()
    return ""


def imagery(
    satellite: str,
    acquired: str,
    cloud: str = "",
    sun_elevation: str = "",
    sun_azimuth: str = "",
) -> Mapping[str, str]:
    """Facts as GDAL's IMAGERY domain has them; those that are not known are left out."""
    facts = {
        "SATELLITEID": satellite,
        "ACQUISITIONDATETIME": acquired,
        "CLOUDCOVER": cloud,
        "SUNELEVATION": sun_elevation,
        "SUNAZIMUTH": sun_azimuth,
    }
    return {key: value for key, value in facts.items() if value}
