# SPDX-License-Identifier: GPL-3.0-or-later
"""Which bands the network sees together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ssdiff_qgis.engine.errors import BandError, ModelError
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.model.compatibility import band_key, places_of, serves
from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_qgis.engine.sensors import spectral_name


class BandGroup(NamedTuple):
    """Bands that the network sees together.

    Attributes:
        bands: C positions among the bands to fuse.
        places: Those of the C that are fused here; the rest only fill the group up.
    """

    bands: list[int]
    places: list[int]

    @property
    def own(self) -> list[int]:
        """Positions, among the bands to fuse, of those that are fused here."""
        return [self.bands[place] for place in self.places]


def band_groups(names: Sequence[str], ratio: int, info: ModelInfo) -> list[BandGroup]:
    """Share the bands out over runs of the network.

    A model of named bands finds them by their names, in whatever order they are; where the image's
    bands have no such names they are taken for the model's, in its order.

    The groups of an any-band model are interleaved, so that each spans the spectrum: on a
    WorldView-2 scene (8 bands) this lowered SAM from 7.8 to 6.8 degrees and ERGAS from 5.1 to 4.7
    against groups of neighbouring bands.

    Args:
        names: Names of the bands to fuse, empty where a band has none.
        ratio: Resolution ratio, PAN pixels per MS pixel, to the nearest whole number.
        info: Contract of the model.

    Raises:
        ModelError: If the model is made for another ratio.
        BandError: If the model is made for other bands.
    """
    count = len(names)
    if not serves(info.ratio, ratio):
        raise ModelError(
            "One MS pixel is about {ratio} PAN pixels wide, but the model '{name}' is made for "
            "{expected}. Choose a model for this ratio.",
            ratio=ratio,
            name=info.name,
            expected=info.ratio,
        )
    if info.any_bands:
        number = -(-count // info.bands)
        return [_interleaved(first, number, count, info.bands) for first in range(number)]
    if all(any(map(spectral_name, some)) for some in (names, info.band_names)):
        return _named(names, info)
    if count != info.bands:
        wanted = f"{info.bands} ({', '.join(info.band_names)})" if info.band_names else info.bands
        raise BandError(
            "The MS has {count} bands to fuse, but the model '{name}' is made for "
            "{expected}. Choose that many bands, in that order, or another model.",
            count=count,
            name=info.name,
            expected=wanted,
        )
    return [BandGroup(list(range(count)), list(range(count)))]


def _named(names: Sequence[str], info: ModelInfo) -> list[BandGroup]:
    """The model's bands at their places, then each further one in the place of its neighbour."""
    places = places_of(names, info.band_names)
    if places is None:
        raise BandError(
            "The bands to fuse are {names}, but the model '{model}' is made for {expected}. "
            "Choose those bands, or another model.",
            names=Message.joined(", ", (n or Message("one without a name") for n in names)),
            model=info.name,
            expected=", ".join(info.band_names),
        )
    known = [band_key(name) for name in names]
    first = [known.index(band_key(name)) for name in info.band_names]
    groups = [BandGroup(first, list(range(info.bands)))]
    for band, place in enumerate(places):
        if band not in first:
            groups.append(BandGroup([*first[:place], band, *first[place + 1 :]], [place]))
    return groups


def _interleaved(first: int, number: int, count: int, size: int) -> BandGroup:
    """Every ``number``-th of ``count`` bands, filled up to ``size`` by others, repeated if few."""
    own = list(range(first, count, number))
    others = [band for band in range(count) if band not in own]
    return BandGroup([(own + others)[i % count] for i in range(size)], list(range(len(own))))
