# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import sys

import pytest

from ssdiff_qgis.engine.catalogue import store as catalogue
from ssdiff_qgis.engine.catalogue.selection import (
    choose_model,
    find_model,
    resolve_model,
    suggestion,
)
from ssdiff_qgis.engine.catalogue.store import bundled_models
from ssdiff_qgis.engine.errors import BandError, ModelError
from tests.unit.engine.catalogue.models import entry


def test_finds_bundled_models_and_files(stub_model):
    names = bundled_models()
    assert "ssdiff-any4" in names
    for name, path in names.items():
        assert find_model(name) == path and path.parent.name == "models"
    assert find_model(str(stub_model)) == stub_model
    with pytest.raises(ModelError, match="'nonsense' is neither a bundled model .*ssdiff-any4"):
        find_model("nonsense")


def test_chosen_is_the_bundled_model_made_for_the_ratio(stub_catalogue):
    for bands in (1, 3, 4, 8, 13):
        assert choose_model(4, [""] * bands) == stub_catalogue["four"]
        assert choose_model(2, [""] * bands) == stub_catalogue["two"]
        assert suggestion(2, [""] * bands) == "Choose the model 'two'."
    assert [*bundled_models()] == ["four", "two"]


def test_models_for_four_serve_larger_ratios_unless_one_is_made_for_them(monkeypatch):
    made = {"two": 2, "four": 4, "six": 6}
    entries = tuple(entry(n, any_bands=True, ratio=r, bundled=f"{n}.onnx") for n, r in made.items())
    monkeypatch.setattr(catalogue, "bundled_entries", lambda: entries)
    chosen = {ratio: choose_model(ratio, [""] * 4).stem for ratio in (2, 4, 5, 6, 8)}
    assert chosen == {2: "two", 4: "four", 5: "four", 6: "six", 8: "six"}
    with pytest.raises(ModelError, match="One MS pixel is about 3 PAN pixels wide"):
        choose_model(3, [""] * 4)


def test_no_bundled_model_for_a_ratio_says_which_there_are(stub_catalogue):
    with pytest.raises(ModelError) as caught:
        choose_model(3, [""] * 5)
    assert str(caught.value) == (
        "One MS pixel is about 3 PAN pixels wide, and no bundled model is made for that (bands to "
        "fuse: 5). The bundled models are 'four' (ratio 4, any bands), 'two' (ratio 2, any "
        "bands). Train one that fits with `ssdiff train`, or get one, and choose its .onnx file."
    )


@pytest.mark.parametrize(
    ("bands", "expected"),
    [(1, "any4"), (3, "rgb"), (4, "any4"), (5, "any8"), (7, "any8"), (8, "any8"), (12, "any4"),
     (16, "any8")],
)  # fmt: skip
def test_chosen_is_the_best_fit_for_the_number_of_bands(monkeypatch, bands, expected):
    models = [("any4", 4, True), ("any8", 8, True), ("rgb", 3, False), ("five at 2", 5, False)]
    ratios = {"five at 2": 2}
    entries = tuple(
        entry(n, bands=c, any_bands=any_, ratio=ratios.get(n, 4), bundled=f"{n}.onnx")
        for n, c, any_ in models
    )
    monkeypatch.setattr(catalogue, "bundled_entries", lambda: entries)
    assert choose_model(4, [""] * bands).stem == expected
    with pytest.raises(ModelError, match=r"bands to fuse: 4\).*'five at 2' \(ratio 2, 5 bands\)"):
        choose_model(2, [""] * 4)


def test_the_users_choice_is_resolved_for_the_pair(stub_catalogue, make_stub_model):
    assert resolve_model("auto", 2, [""] * 4) == stub_catalogue["two"]
    assert resolve_model("four", 4, [""] * 9) == stub_catalogue["four"]
    with pytest.raises(ModelError, match="'two' is made for 2. Choose the model 'four'"):
        resolve_model("two", 4, [""] * 4)
    with pytest.raises(ModelError, match="'four' is made for 4. The bundled models are .*train"):
        resolve_model("four", 3, [""] * 1)
    rgb = str(make_stub_model(bands=3, any_bands=False))
    assert str(resolve_model(rgb, 4, [""] * 3)) == rgb
    with pytest.raises(BandError, match="has 4 bands to fuse"):
        resolve_model(rgb, 4, [""] * 4)


def test_a_choice_is_resolved_without_onnxruntime(stub_catalogue, monkeypatch):
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    assert resolve_model("four", 4, [""] * 4) == stub_catalogue["four"]


def test_a_model_of_named_bands_is_chosen_where_the_bands_have_these_names(monkeypatch):
    names = ("blue", "green", "red")
    entries = (
        entry("any", any_bands=True, bundled="any.onnx"),
        entry("rgb", band_names=names, bundled="rgb.onnx"),
    )
    monkeypatch.setattr(catalogue, "bundled_entries", lambda: entries)
    assert choose_model(4, ["Red", "Green", "Blue"]).stem == "rgb"
    assert choose_model(4, ["Coastal", "Blue", "Green", "Red"]).stem == "rgb"
    for others in (["", "", ""], ["Red", "Green", "NIR"], ["Red", "Green", "Blue", "Thermal"]):
        assert choose_model(4, others).stem == "any"
