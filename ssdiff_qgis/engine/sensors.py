# SPDX-License-Identifier: GPL-3.0-or-later
"""MTF gains, band names and full scales per sensor: the one table.

Gains are the modulation at the Nyquist frequency of the MS (or PAN) grid as used by the
DLPan toolbox (Vivone et al. 2021, doi:10.1109/MGRS.2020.3019315).
"""

from __future__ import annotations

import re
from dataclasses import dataclass

DEFAULT_MS_GAIN = 0.30
DEFAULT_PAN_GAIN = 0.15

EIGHT_BANDS = ("coastal", "blue", "green", "yellow", "red", "rededge", "nir1", "nir2")
FOUR_BANDS = ("blue", "green", "red", "nir")

# "nir08", "swir16" and "swir22" are STAC's names of Landsat's bands.
_SPECTRAL_NAMES = {
    "rededge": r"red ?edge",
    "swir1": r"swir ?(1|16)\b|short ?wave infra ?red 1\b",
    "swir2": r"swir ?(2|22)\b|short ?wave infra ?red 2\b",
    "nir": r"\bnir( ?08)?\b|near infra ?red\b(?! ?[12])",
    "coastal": r"coastal",
    "blue": r"\bblue\b",
    "green": r"\bgreen\b",
    "yellow": r"\byellow\b",
    "red": r"\bred\b",
}


def spectral_name(description: str) -> str:
    """The standard name of the band that a description speaks of, empty if it names none.

    A number alone is none: band 2 is blue on Landsat 8, and green on Landsat 7.

    Args:
        description: Name or description of a band, as files and layers have it.

    Example:
        >>> [spectral_name(d) for d in ("Red", "SWIR_1", "nir08", "Near-Infrared", "B2")]
        ['red', 'swir1', 'nir', 'nir', '']
    """
    words = re.sub(r"[^a-z0-9]+", " ", description.lower())
    found = (name for name, form in _SPECTRAL_NAMES.items() if re.search(form, words))
    return next(found, "")


# Names of bands by the middles of their ranges, from one wavelength in nm to the next.
_SPECTRUM = (
    *((400, ""), (450, "coastal"), (520, "blue"), (590, "green"), (625, "yellow")),
    *((690, "red"), (750, "rededge"), (1000, "nir")),
)


def band_at(wavelength: float) -> str:
    """The standard name of a band by the middle of its range.

    Args:
        wavelength: Middle of the range in nm.

    Returns:
        The name; empty beyond the near infrared.

    Example:
        >>> [band_at(nm) for nm in (425, 485, 560, 660, 725, 840, 1600)]
        ['coastal', 'blue', 'green', 'red', 'rededge', 'nir', '']
    """
    return next((name for end, name in _SPECTRUM if wavelength < end), "")


@dataclass(frozen=True)
class Sensor:
    """What is known of a sensor.

    Attributes:
        bands: MS band names in the usual file order.
        ms_gains: MTF at MS Nyquist, one per band.
        pan_gain: MTF of the PAN at MS Nyquist.
        full_scale: Largest DN.
    """

    bands: tuple[str, ...]
    ms_gains: tuple[float, ...]
    pan_gain: float
    full_scale: int


def _plain(bands: tuple[str, ...], gain: float, pan_gain: float, full_scale: int) -> Sensor:
    return Sensor(bands, (gain,) * len(bands), pan_gain, full_scale)


SENSORS = {
    "QuickBird": Sensor(FOUR_BANDS, (0.34, 0.32, 0.30, 0.22), 0.15, 2047),
    "IKONOS": Sensor(FOUR_BANDS, (0.26, 0.28, 0.29, 0.28), 0.17, 2047),
    "GeoEye-1": _plain(FOUR_BANDS, 0.23, 0.16, 2047),
    "WorldView-4": _plain(FOUR_BANDS, 0.23, 0.16, 2047),
    "WorldView-2": Sensor(EIGHT_BANDS, (0.35,) * 7 + (0.27,), 0.11, 2047),
    "WorldView-3": Sensor(
        EIGHT_BANDS, (0.325, 0.355, 0.360, 0.350, 0.365, 0.360, 0.335, 0.315), 0.14, 2047
    ),
    "GaoFen-2": _plain(FOUR_BANDS, DEFAULT_MS_GAIN, DEFAULT_PAN_GAIN, 1023),
    "Pleiades": _plain(FOUR_BANDS, DEFAULT_MS_GAIN, DEFAULT_PAN_GAIN, 4095),
}


def ms_gains(sensor: str | None, bands: int) -> tuple[float, ...]:
    """MTF gains of ``bands`` MS bands; those of an unknown sensor or band set are the default."""
    known = SENSORS.get(sensor or "")
    if known is None or len(known.ms_gains) != bands:
        return (DEFAULT_MS_GAIN,) * bands
    return known.ms_gains


def pan_gain(sensor: str | None) -> float:
    """MTF gain of PAN at the MS's Nyquist frequency; that of an unknown sensor is the default."""
    known = SENSORS.get(sensor or "")
    return DEFAULT_PAN_GAIN if known is None else known.pan_gain
