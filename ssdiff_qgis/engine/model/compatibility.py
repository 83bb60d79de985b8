# SPDX-License-Identifier: GPL-3.0-or-later
"""Which pairs a model serves. Importing this loads no numpy: the provider lists models with it."""

from __future__ import annotations

from collections.abc import Sequence

from ssdiff_qgis.engine.sensors import spectral_name

_NEIGHBOURS = {"coastal": "blue"}
"""Bands that may take the place of another, which is like them."""


def serves(trained_for: int, ratio: int) -> bool:
    """Whether a model trained for one resolution ratio fuses pairs of another.

    Models learn details in units of an MS pixel, so one for ratio 4 helps at larger ratios too:
    ssdiff-any4 lowered ERGAS at 5 and 6, but not at 3 (docs/models.md).

    Args:
        trained_for: Resolution ratio that the model was trained for, PAN pixels per MS pixel.
        ratio: Resolution ratio of the pair, to the nearest whole number.
    """
    return trained_for == ratio or 4 <= trained_for < ratio


def places_of(names: Sequence[str], wanted: Sequence[str]) -> list[int] | None:
    """The places of bands in a model of named bands, in whatever order they are.

    Args:
        names: Names of the bands to fuse, empty where a band has none.
        wanted: Names of the model's bands.

    Returns:
        For each band its place, or that of the band that it is most like; None if one of the
        model's is missing, or a band has no place.

    Example:
        >>> places_of(["Coastal", "Red", "Green", "Blue"], ["blue", "green", "red"])
        [0, 2, 1, 0]
        >>> places_of(["Red", "Green", "Thermal"], ["green", "red"]) is None
        True
    """
    given, wanted = ([band_key(name) for name in some] for some in (names, wanted))
    if any(name not in given for name in wanted):
        return None
    like = [name if name in wanted else _NEIGHBOURS.get(name, "") for name in given]
    return [wanted.index(name) for name in like] if set(like) <= set(wanted) else None


def band_key(name: str) -> str:
    """What a band is known by: its standard name, or else the one it has in small letters."""
    return spectral_name(name) or name.strip().lower()
