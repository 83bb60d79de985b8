# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest

from ssdiff_qgis.engine.errors import BandError
from ssdiff_qgis.engine.model.band_groups import band_groups
from ssdiff_qgis.engine.model.contract import ModelInfo

NAMES = ["blue", "green", "red", "nir"]


@pytest.fixture(scope="module")
def info(make_stub_model):
    return ModelInfo.read(make_stub_model(any_bands=False, band_names=NAMES))


def found(names, info):
    return [(group.bands, group.places, group.own) for group in band_groups(names, 4, info)]


def test_named_bands_are_found_in_whatever_order(info):
    assert found(["NIR", "Red", "Green", "Blue"], info) == [
        ([3, 2, 1, 0], [0, 1, 2, 3], [3, 2, 1, 0])
    ]


def test_a_further_band_takes_the_place_of_its_neighbour(info):
    names = ["Coastal aerosol", "blue", "green", "red", "nir08"]
    assert found(names, info) == [
        ([1, 2, 3, 4], [0, 1, 2, 3], [1, 2, 3, 4]),
        ([0, 2, 3, 4], [0], [0]),
    ]


def test_bands_without_names_are_taken_in_order(info):
    for names in ([""] * 4, ["Band 1", "Band 2", "Band 3", "Band 4"]):
        assert found(names, info) == [([0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3])]


@pytest.mark.parametrize("names", [["red", "green", "blue", "swir1"], ["red", "", "", ""]])
def test_other_bands_are_refused(names, info):
    with pytest.raises(BandError, match="made for blue, green, red, nir"):
        band_groups(names, 4, info)


def test_names_that_are_no_colours_are_a_matter_of_the_user(make_stub_model):
    info = ModelInfo.read(make_stub_model(any_bands=False, band_names=["a", "b", "c", "d"]))
    assert found(NAMES, info)[0][0] == [0, 1, 2, 3]
