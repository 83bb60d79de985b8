# SPDX-License-Identifier: GPL-3.0-or-later
"""Masks made of bands' values, as bands of a virtual raster: nothing is computed before it is read.

A mask that GDAL knows of is heeded by GDAL's warper too, so that invalid values do not spread.
"""

from __future__ import annotations

import html
import math
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from osgeo import gdal

VALID = 255
"""Value of a mask where a pixel is valid; elsewhere it is 0."""
LEVEL = 128.0
"""From here on a mask says that a pixel is valid, whatever it has been rounded to."""

Table = Sequence[tuple[float, bool]]
"""Pairs of a value and whether pixels of it are valid, by rising value; values between two that
say the same are as they, values beyond the first and the last as these."""
NOT_ZERO: Table = ((0.0, False), (1.0, True))
"""That of masks as GDAL has them."""


class Source(NamedTuple):
    """A band that a mask is made of.

    Attributes:
        name: Name by which GDAL opens the dataset.
        band: Its number, or ``mask,N`` for the mask of one.
        options: GDAL's open options, NAME=VALUE.
    """

    name: str
    band: int | str
    options: tuple[str, ...] = ()


class Criterion(NamedTuple):
    """What valid pixels meet.

    Attributes:
        source: Band whose values tell.
        table: Which of them are valid.
    """

    source: Source
    table: Table


def table_without(ranges: Iterable[tuple[float, float]]) -> Table:
    """That of all values but those in some ranges.

    Args:
        ranges: Lowest and highest value of each, both of them in it; may be infinite, may overlap.

    Example:
        >>> [valid for _, valid in table_without([(5.0, 5.0)])]
        [True, False, True]
    """
    merged: list[list[float]] = []
    for low, high in sorted(ranges):
        if merged and low <= math.nextafter(merged[-1][1], math.inf):
            merged[-1][1] = max(merged[-1][1], high)
        else:
            merged.append([low, high])
    table: list[tuple[float, bool]] = []
    for low, high in merged:
        if not math.isinf(low):
            table.append((math.nextafter(low, -math.inf), True))
        ends = {end for end in (low, high) if not math.isinf(end)} or {0.0}
        table += [(end, False) for end in sorted(ends)]
        if not math.isinf(high):
            table.append((math.nextafter(high, math.inf), True))
    return table


def table_from(level: float) -> Table:
    """That of all values from a level on."""
    return [(math.nextafter(level, -math.inf), False), (level, True)]


def add_mask(dataset: Any, criteria: Sequence[Criterion], name: str = "") -> int:
    """Add a mask to a virtual dataset, behind its bands.

    Args:
        dataset: GDAL's virtual dataset, of the size of the sources.
        criteria: What a valid pixel meets all of, at least one.
        name: Name of the mask.

    Returns:
        The mask's number.
    """
    several = ["subclass=VRTDerivedRasterBand", "PixelFunctionType=mul"]
    # In smaller types GDAL looks values up as float32, which has not all of them.
    dataset.AddBand(gdal.GDT_Float64, several if len(criteria) > 1 else [])
    number: int = dataset.RasterCount
    band = dataset.GetRasterBand(number)
    band.SetDescription(name)
    band.SetColorInterpretation(gdal.GCI_AlphaBand)
    for i, criterion in enumerate(criteria):
        band.SetMetadataItem(f"source_{i}", _mapped(*criterion), "new_vrt_sources")
    return number


def _mapped(source: Source, table: Table) -> str:
    """GDAL's description of a source whose values are looked up in a table."""
    lookup = ",".join(f"{value!r}:{VALID * valid}" for value, valid in table)
    options = "".join(
        f'<OOI key="{html.escape(key)}">{html.escape(value)}</OOI>'
        for key, _, value in (option.partition("=") for option in source.options)
    )
    return (
        f'<ComplexSource><SourceFilename relativeToVRT="0">{html.escape(source.name)}'
        f"</SourceFilename>{f'<OpenOptions>{options}</OpenOptions>' if options else ''}"
        f"<SourceBand>{source.band}</SourceBand><LUT>{lookup}</LUT></ComplexSource>"
    )
