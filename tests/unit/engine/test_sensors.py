# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest

from ssdiff_qgis.engine.sensors import EIGHT_BANDS, FOUR_BANDS, spectral_name


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        ("Blue", "blue"),
        ("B3 - Green (0.56 um)", "green"),
        ("red_edge", "rededge"),
        ("Red-Edge 1", "rededge"),
        ("SWIR 1", "swir1"),
        ("swir16", "swir1"),
        ("Short-wave infrared 2", "swir2"),
        ("NIR", "nir"),
        ("nir1", ""),
        ("near infrared", "nir"),
        ("Coastal aerosol", "coastal"),
        ("Band 2", ""),
        ("infrared", ""),
        ("reduced", ""),
        ("", ""),
    ],
)
def test_standard_name_of_a_description(description, expected):
    assert spectral_name(description) == expected


def test_standard_names_stand_for_themselves():
    for name in {*FOUR_BANDS, *EIGHT_BANDS[:-2], "swir1", "swir2"}:
        assert spectral_name(name) == name
