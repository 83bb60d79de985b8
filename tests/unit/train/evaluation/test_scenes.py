# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest

import ssdiff_train.evaluation.scenes
from ssdiff_qgis.engine.errors import BandError, ModelError, OptionError
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_train.evaluation.evaluate import evaluate
from ssdiff_train.evaluation.scenes import MS_ONLY_PER_GROUP, find_scenes, find_validation
from ssdiff_train.recipe import Recipe


def test_scenes_are_found_by_name_pattern_and_file(data):
    town, field, loose = find_scenes(data, ["to*", "field", "many/3.tif"])
    assert (town.name, town.sensor) == ("town", "QuickBird") and town.bands[0] == "blue"
    assert town.pan == data / "town" / "pan.tif"
    assert (field.name, field.pan, field.ms) == ("field", None, data / "field" / "ms.tif")
    assert (loose.name, loose.sensor, loose.bands) == ("many/3", None, ())
    assert len(find_scenes(data, ["many/*.tif"])) == 9
    assert find_scenes(data, [str(data / "town")]) == [town]


@pytest.mark.parametrize("pattern", ["village", "many", "manifest/*", "many/10.tif"])
def test_what_is_no_scene_is_named(data, pattern: str):
    with pytest.raises(OptionError, match="is no scene"):
        find_scenes(data, ["town", pattern])


def test_validation_scenes_of_a_recipe_are_few(data, patches, monkeypatch):
    monkeypatch.setattr(ssdiff_train.evaluation.scenes, "PATCHES_PER_FILE", 1)
    (data / "test_qb.h5").write_bytes(patches[0].read_bytes())
    recipe = Recipe(
        name="r",
        bands=4,
        ratio=4,
        window=32,
        base="interpolation",
        radiometry="fixed",
        steps=1,
        training=[{"pairs": ["town"], "weight": 1}],
        validation={"pairs": ["town"], "ms": ["many/*"], "h5": ["test_qb"]},
    )
    found = find_validation(recipe, data)
    assert found[0].name == "town" and len(found) == 2 + MS_ONLY_PER_GROUP == 8
    assert [s.name for s in found[1:-1]] == [f"many/{k}" for k in (0, 2, 3, 5, 6, 8)]
    assert found[-1].name == "test_qb/00"


def test_images_of_pancollection_are_scenes(patches):
    first, second = find_scenes(patches[0].parent, ["*_qb_multi*.h5"])
    assert (first.name, second.name) == ("test_qb_multiExm1/00", "test_qb_multiExm1/01")
    assert first.sensor == "QuickBird" and first.bands == ("blue", "green", "red", "nir")
    assert (first.resolutions, first.kind) == (("reduced",), "pair")
    (full, _) = find_scenes(patches[0].parent, ["*Orig*"])
    assert full.resolutions == ("full",)


def test_a_file_must_tell_its_sensor(patches, tmp_path):
    (tmp_path / "test.h5").write_bytes(patches[0].read_bytes())
    with pytest.raises(OptionError, match="tells none of the sensors .*Rename it"):
        find_scenes(tmp_path, ["test.h5"])


def test_a_model_for_other_bands_or_ratios_is_refused_for_patches(patches, make_stub_model):
    source = find_scenes(patches[0].parent, ["*.h5"])[0]
    with pytest.raises(ModelError, match="has ratio 4, but .* made for 2"):
        source.check(Model(make_stub_model(ratio=2), "cpu").info)
    with pytest.raises(ModelError, match="has 4 bands, but .* made for 8"):
        source.check(Model(make_stub_model(bands=8, any_bands=False), "cpu").info)


@pytest.mark.parametrize(
    ("fields", "steps", "error", "message"),
    [
        ({"ratio": 2}, [None], ModelError, "made for 2"),
        ({"bands": 8, "any_bands": False}, [None], BandError, "made for 8"),
        ({}, [1, 0], OptionError, "must be 1 to 1000, not 0"),
        ({}, [1001], OptionError, "must be 1 to 1000"),
    ],
)
def test_what_does_not_fit_is_refused_at_once(
    data, make_stub_model, tmp_path, fields: dict, steps: list, error, message: str
):
    model = Model(make_stub_model(**fields), "cpu")
    with pytest.raises(error, match=message):
        evaluate(find_scenes(data, ["town"]), model, steps, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_an_ms_alone_must_have_the_models_bands(data, make_stub_model, tmp_path):
    model = Model(make_stub_model(bands=8, any_bands=False), "cpu")
    with pytest.raises(ModelError, match="has 4 bands, but .* made for 8"):
        evaluate(find_scenes(data, ["field"]), model, [None], tmp_path / "out")
    with pytest.raises(OptionError, match="no scene"):
        evaluate([], model, [None], tmp_path / "out")
