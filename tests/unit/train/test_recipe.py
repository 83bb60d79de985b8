# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
from dataclasses import replace

import pytest

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_train.export.contract import trained_info
from ssdiff_train.recipe import Recipe
from ssdiff_train.training.optimisation import LearningRate

TINY = {
    "name": "tiny",
    "bands": 4,
    "ratio": 4,
    "window": 16,
    "base": "interpolation",
    "residual_scale": 1.0,
    "steps": 18,
    "batch": 4,
    "warmup": 3,
    "ema": 0.9,
    "steps_per_epoch": 7,
    "scenes_per_epoch": 2,
    "save_every": 4,
    "validate_every": 9,
    "training": [
        {"pairs": ["town*"], "weight": 0.5},
        {"ms": ["alone/*"], "weight": 0.5},
    ],
    "validation": {"pairs": ["town1"], "ms": ["alone/hrms"]},
}


def tiny(**changes) -> Recipe:
    return Recipe(**{**TINY, **changes})


def rate_of(recipe: Recipe, step: int) -> float:
    return LearningRate(recipe.learning_rate, recipe.steps, recipe.warmup, recipe.decay).at(step)


def test_bundled_recipe_is_read_by_name_and_survives_json(tmp_path):
    recipe = Recipe.load("any4")
    assert recipe.name == "ssdiff-any4" and recipe.bands == 4
    path = tmp_path / "copy.json"
    path.write_text(json.dumps(recipe.to_dict()))
    assert Recipe.load(str(path)) == recipe


def test_the_papers_recipe_is_the_published_one():
    recipe = Recipe.load("paper")
    assert (recipe.bands, recipe.ratio, recipe.window, recipe.base) == (8, 4, 64, "interpolation")
    assert (recipe.radiometry, recipe.scale, recipe.residual_scale) == ("fixed", 2047, 1)
    assert (recipe.steps, recipe.batch, recipe.seed) == (150_000, 20, 1)
    assert (recipe.ema, recipe.average_statistics) == (0.9999, False)
    assert not (recipe.turn or recipe.any_bands or recipe.clip or recipe.start_from_base)
    for step in (0, 1, 75_000, 149_999):
        assert rate_of(recipe, step) == 1e-3
    tuning = recipe.for_finetuning()
    assert (tuning.steps, tuning.batch, tuning.period) == (30_000, 20, 1000)
    assert rate_of(tuning, 0) == rate_of(tuning, 29_999) == 1e-4
    assert Recipe(**json.loads(json.dumps(tuning.to_dict()))) == tuning


def test_a_model_of_the_papers_recipe_takes_its_bands_in_order():
    info = trained_info(Recipe.load("paper"), 150_000)
    assert (info.radiometry, info.scale, info.any_bands) == ("fixed", 2047, False)
    assert info.band_names[0] == "coastal" and len(info.band_names) == 8
    assert info.ms_phase == 2 and trained_info(Recipe.load("any4"), 1).ms_phase is None
    assert info.training["command"].startswith("ssdiff train paper --data")
    assert info.training["scenes"]["training"] == [{"h5": ["**/train_wv3*"], "weight": 1}]
    assert not {"scale", "finetune"} & set(info.training["recipe"])


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"step": 3}, "unknown key 'step'"),
        ({"steps": ...}, "lacks steps"),
        ({"steps": "40"}, "steps = '40'"),
        ({"steps": 0}, "steps = 0"),
        ({"batch": True}, "batch = True"),
        ({"window": 18}, "window = 18.*multiple of 4"),
        ({"attention": 12}, "attention = 12; expected: none, or a divisor"),
        ({"attention": 0}, "attention = 0"),
        ({"ratio": 1}, "ratio = 1"),
        ({"ratio": 0}, "ratio = 0"),
        ({"base": "lms"}, "base = 'lms'.*interpolation"),
        ({"ema": 1.0}, "ema = 1.0"),
        ({"learning_rate": -1e-3}, "learning_rate = -0.001"),
        ({"training": []}, r"training = \[\]"),
        ({"training": [{"pairs": ["town1"]}]}, "training = .*weight"),
        ({"training": [{"pairs": "town1", "weight": 1}]}, "training = "),
        ({"validation": {"pair": ["town1"]}}, "validation = "),
        ({"validation": {}}, "validation = "),
        ({"radiometry": "none"}, "radiometry = 'none'"),
        ({"radiometry": "fixed"}, "scale = None"),
        ({"radiometry": "fixed", "scale": 0}, "scale = 0"),
        ({"turn": 1}, "turn = 1; expected: bool"),
        ({"clip": -1}, "clip = -1"),
        ({"validation": {"h5": ["valid_qb"]}}, "radiometry = 'scene'.*H5 files"),
        ({"finetune": {"period": 0}}, "finetune = "),
    ],
)
def test_wrong_recipes_are_refused(tmp_path, change: dict, message: str):
    content = {k: v for k, v in {**TINY, **change}.items() if v is not ...}
    path = tmp_path / "recipe.json"
    path.write_text(json.dumps(content))
    with pytest.raises(OptionError, match=message):
        Recipe.load(str(path))


@pytest.mark.parametrize("text", ["", "{", "[1, 2]"])
def test_what_is_no_recipe_is_refused(tmp_path, text: str):
    path = tmp_path / "recipe.json"
    path.write_text(text)
    with pytest.raises(OptionError, match="recipe"):
        Recipe.load(str(path))
    with pytest.raises(OptionError, match="bundled recipes: any4"):
        Recipe.load("any5")


def test_the_finetuning_of_a_recipe_is_checked():
    assert tiny(finetune={"period": 10}).for_finetuning().steps == 30_000
    for wrong in ({"steps": 0}, {"steps": 1.5}, {"rate": 1}, {"learning_rate": "1"}, [1]):
        with pytest.raises(OptionError, match="finetune = "):
            tiny(finetune=wrong)
    assert replace(tiny(), period=1).period == 1
