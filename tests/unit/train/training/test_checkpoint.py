# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import pytest

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.recipe import Recipe
from ssdiff_train.training.checkpoint import Checkpoint, load_average, read_run

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
    "training": [{"pairs": ["town*"], "weight": 1}],
    "validation": {"pairs": ["town1"]},
}


def tiny(**changes) -> Recipe:
    return Recipe(**{**TINY, **changes})


@pytest.mark.parametrize("content", [b"", b"text", b"\x80\x02}q\x00."])
def test_what_is_no_checkpoint_is_refused(tmp_path, content: bytes):
    path = tmp_path / "checkpoint.pt"
    path.write_bytes(content)
    with pytest.raises(OptionError, match="no checkpoint"):
        load_average(path)
    with pytest.raises(OptionError, match="no checkpoint"):
        load_average(tmp_path / "missing.pt")


@pytest.fixture
def path(tmp_path) -> Path:
    """A checkpoint of the tiny recipe, after 18 steps."""
    state = SSDiff(4, 16).state_dict()
    Checkpoint(tiny(), 18, [0.5], state, state, {}).save(tmp_path / "checkpoint.pt")
    return tmp_path / "checkpoint.pt"


def test_a_saved_state_comes_back(path):
    saved = Checkpoint.read(path)
    assert (saved.recipe, saved.step, saved.losses) == (tiny(), 18, [0.5])
    assert read_run(path, tiny()).recipe == tiny()
    assert read_run(path.with_name("none.pt"), tiny()) is None
    assert [p.name for p in path.parent.iterdir()] == ["checkpoint.pt"]


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"base": "regression"}, "base is 'regression', it was 'interpolation'"),
        ({"bands": 3}, "bands is 3, it was 4"),
        ({"learning_rate": 2e-3, "seed": 2}, "learning_rate is 0.002, it was 0.001; seed is 2"),
        ({"validation": {"pairs": ["town2"]}}, "validation is .*town2.*, it was .*town1"),
        ({"steps": 17}, "steps is 17, it was 18"),
        ({"start": "other, 5 steps"}, "start is 'other, 5 steps', it was ''"),
    ],
)
def test_a_run_does_not_go_on_by_another_recipe(path, changes: dict, message: str):
    before = path.read_bytes()
    with pytest.raises(OptionError, match=f"was started by another recipe: {message}") as error:
        read_run(path, tiny(**changes))
    assert "Give another folder with --run" in str(error.value)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "changes",
    [{"steps": 40}, {"save_every": 9, "validate_every": 5}, {"finetune": {"steps": 9}}],
)
def test_steps_may_grow_and_what_changes_no_weight_may_change(path, changes: dict):
    assert read_run(path, tiny(**changes)).step == 18


def test_the_scale_and_the_start_need_not_be_given_again(tmp_path):
    given = {"training": [{"h5": ["wv3"], "weight": 1}], "radiometry": "fixed"}
    found = {**given, "scale": 2047.0, "start": "any4, 3 steps, sha256 00"}
    state = SSDiff(4, 16).state_dict()
    path = tmp_path / "checkpoint.pt"
    Checkpoint(tiny(**found), 18, [], state, state, {}).save(path)
    assert read_run(path, tiny(**given)).recipe.start == "any4, 3 steps, sha256 00"
    with pytest.raises(OptionError, match="scale is 1023, it was 2047"):
        read_run(path, tiny(**given, scale=1023))


@pytest.mark.parametrize("content", [b"", b"text"])
def test_a_run_whose_checkpoint_is_none_is_refused(tmp_path, content: bytes):
    path = tmp_path / "checkpoint.pt"
    path.write_bytes(content)
    with pytest.raises(OptionError, match="does not fit this recipe"):
        read_run(path, tiny())
