# SPDX-License-Identifier: GPL-3.0-or-later
"""What grounds and roofs reflect, and how sky and air colour it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ssdiff_qgis.engine.errors import BandError

PIXEL = 0.5  # metres on the ground per pixel; sizes of all things drawn refer to it
# Bands that can be drawn, the order of every row of numbers below.
BANDS = (
    "coastal", "blue", "green", "yellow", "red", "rededge", "nir1", "nir2", "swir1", "swir2",
)  # fmt: skip
_ALIASES = {"nir": "nir1"}
# What a panchromatic detector (450 to 800 nm) takes in of each band, relative to each other.
PAN_RESPONSE = (0.03, 0.14, 0.19, 0.16, 0.20, 0.18, 0.09, 0.01, 0.0, 0.0)
# Light from the sky as a share of all light on level ground, and the path reflectance of the air.
SKY = (0.38, 0.32, 0.25, 0.22, 0.19, 0.17, 0.14, 0.12, 0.06, 0.04)
HAZE = (0.075, 0.052, 0.030, 0.024, 0.018, 0.014, 0.009, 0.007, 0.002, 0.001)


class Material(NamedTuple):
    """Two end members (% reflectance per band) and how strongly the texture fields act.

    `mixing` moves a pixel between the end members, `grain` changes its brightness. As the two
    vary independently, no band is a linear function of PAN even inside one material.
    """

    first: tuple[float, ...]
    second: tuple[float, ...]
    grain: float
    mixing: float


# fmt: off
MATERIALS = {
    "asphalt": Material(
        (6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5, 11, 11),
        (12, 13, 15, 16, 17, 18, 19, 20, 23, 22), 0.05, 0.1),
    "concrete": Material(
        (17, 20, 24, 26, 27, 29, 30, 31, 36, 34),
        (25, 29, 34, 37, 39, 41, 42, 43, 47, 43), 0.05, 0.12),
    "tile": Material(
        (6, 7, 10, 17, 23, 27, 31, 33, 40, 36),
        (7, 8, 10, 13, 16, 18, 21, 23, 30, 28), 0.07, 0.14),
    "slate": Material(
        (7, 8, 8.5, 8.5, 8.5, 9, 9.5, 10, 13, 13),
        (12, 13, 13.5, 14, 14, 14.5, 15, 16, 18, 18), 0.06, 0.12),
    "metal": Material(
        (24, 27, 30, 31, 32, 32, 31, 31, 33, 30),
        (42, 45, 48, 49, 49, 48, 47, 46, 42, 38), 0.03, 0.08),
    "painted": Material(
        (14, 18, 17, 13, 11, 12, 18, 22, 30, 22),
        (6, 8, 15, 13, 11, 14, 26, 30, 34, 26), 0.03, 0.05),
    "membrane": Material(
        (40, 50, 54, 55, 56, 56, 54, 53, 45, 33),
        (30, 36, 40, 42, 43, 43, 42, 41, 38, 30), 0.02, 0.12),
    "gravel": Material(
        (12, 14, 18, 20, 22, 23, 24, 25, 31, 29),
        (18, 21, 26, 29, 31, 33, 34, 35, 42, 39), 0.07, 0.15),
    "solar": Material(
        (3, 3.5, 3, 3, 3, 3.5, 4, 5, 6, 5),
        (4, 5, 4, 4, 4, 4.5, 5, 6, 7, 6), 0.04, 0.0),
    "grass": Material(
        (2.8, 3.6, 8.4, 6, 4.8, 21, 45, 47, 23, 10),
        (5, 6.5, 11.5, 12, 12, 23, 33, 36, 35, 21), 0.09, 0.16),
    "tree": Material(
        (2.4, 2.9, 7, 5.2, 3.8, 21, 45, 47, 21, 9),
        (1.8, 2.2, 4, 3.2, 2.6, 12, 26, 28, 12, 6), 0.2, 0.15),
    "copper": Material(
        (2.5, 2.8, 4, 5, 5.5, 17, 34, 36, 21, 11),
        (2.5, 3, 6.5, 7, 6, 20, 38, 40, 24, 11), 0.2, 0.15),
    "soil": Material(
        (6, 8, 12, 15, 18, 21, 25, 27, 36, 31),
        (4, 5, 7.5, 9.5, 11.5, 13.5, 16, 18, 22, 18), 0.06, 0.16),
    "wheat": Material(
        (5, 7, 12, 16, 19, 25, 33, 35, 37, 25),
        (3.5, 4.5, 9, 9.5, 9, 22, 36, 39, 30, 16), 0.05, 0.12),
    "rape": Material(
        (3, 4, 17, 20, 16, 31, 46, 48, 27, 13),
        (2.5, 3, 9, 8, 6, 24, 47, 49, 25, 11), 0.07, 0.14),
    "maize": Material(
        (2, 2.6, 6.2, 4.2, 3.2, 20, 48, 51, 22, 9),
        (4, 5.5, 9, 10.5, 12, 19, 29, 31, 30, 21), 0.06, 0.1),
    "stubble": Material(
        (7, 10, 15, 19, 22, 26, 31, 33, 42, 33),
        (6, 8, 11.5, 14, 16.5, 19, 23, 25, 34, 28), 0.06, 0.14),
    "water": Material(
        (4.5, 5, 5, 3.5, 2.5, 2, 1.2, 1, 0.5, 0.4),
        (5, 6.5, 8.5, 7.5, 6, 5, 3, 2.5, 0.8, 0.5), 0.03, 0.1),
    "pool": Material(
        (26, 31, 29, 17, 10, 6, 4, 3, 1, 1),
        (22, 28, 26, 15, 9, 5, 3, 2, 1, 1), 0.05, 0.2),
    "white": Material(
        (40, 46, 48, 48, 48, 48, 47, 46, 38, 30),
        (34, 40, 42, 42, 42, 42, 41, 40, 34, 27), 0.04, 0.1),
    "rubber": Material(
        (6, 6.5, 7.5, 15, 22, 25, 29, 31, 30, 24),
        (6, 7, 9, 15, 20, 22, 25, 27, 27, 22), 0.04, 0.1),
    "dark car": Material(
        (3, 3.5, 3.5, 3.5, 3.5, 4, 4, 4, 5, 5),
        (7, 9, 9, 8, 8, 8, 9, 9, 10, 10), 0.05, 0.0),
    "bright car": Material(
        (22, 25, 26, 26, 26, 26, 26, 26, 26, 24),
        (44, 50, 52, 52, 52, 52, 50, 49, 42, 35), 0.03, 0.0),
    "coloured car": Material(
        (4, 4, 4, 8, 24, 28, 30, 30, 30, 28),
        (10, 16, 11, 6, 5, 6, 12, 14, 15, 14), 0.03, 0.0),
}
# fmt: on


def band_columns(bands: Sequence[str]) -> list[int]:
    """Return where each named band stands in `BANDS`."""
    unknown = [name for name in bands if _ALIASES.get(name, name) not in BANDS]
    if unknown or not bands:
        raise BandError(
            f"No synthetic spectrum for the bands {unknown}; there are {', '.join(BANDS)} and nir. "
            "Ask for one or more of these."
        )
    return [BANDS.index(_ALIASES.get(name, name)) for name in bands]
