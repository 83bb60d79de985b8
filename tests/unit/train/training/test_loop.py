# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from ssdiff_qgis.engine.errors import OptionError, OutputError
from ssdiff_train.commands.start import read_start
from ssdiff_train.export.contract import trained_info
from ssdiff_train.export.to_onnx import export
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.recipe import Recipe
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms
from ssdiff_train.training.checkpoint import load_average
from ssdiff_train.training.log import TrainingLog
from ssdiff_train.training.loop import train

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


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    sensor = SensorModel()
    for name, seed in (("town1", 1), ("town2", 2)):
        write_scene(folder / name, observe(make_hrms(192, 192, seed=seed), sensor, seed), sensor)
    made = write_scene(folder / "made", observe(make_hrms(64, 64, seed=3), sensor), sensor)
    (folder / "alone").mkdir()
    made.hrms.rename(folder / "alone" / "hrms.tif")
    return folder


def state(path: Path) -> dict:
    return torch.load(path, weights_only=True)


def rows(run: Path) -> list[dict[str, str]]:
    with (run / "log.csv").open(newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def trained(data, tmp_path_factory) -> Path:
    """The folder of an uninterrupted run."""
    run = tmp_path_factory.mktemp("run")
    assert train(tiny(), data, run) == run / "checkpoint.pt"
    return run


def test_loss_and_errors_fall(data, tmp_path):
    train(tiny(steps=60, validate_every=30), data, tmp_path, log_every=10)
    log = rows(tmp_path)
    assert [int(row["step"]) for row in log] == [10, 20, 30, 40, 50, 60]
    losses = [float(row["loss"]) for row in log]
    assert np.mean(losses[-2:]) < 0.85 * losses[0]
    last = log[-1]
    assert float(last["ergas"]) < 0.9 * float(last["base_ergas"])
    assert log[2]["base_ergas"] == last["base_ergas"] and log[2]["ergas"] != last["ergas"]


def test_starts_from_the_weights_of_another_training(data, tmp_path, trained):
    """A step at the rate of zero keeps what was taken over; what does not fit begins at zero."""
    given = load_average(trained / "checkpoint.pt")[0].state_dict()
    still = {"steps": 1, "learning_rate": 1e-30}
    for ratio, name in ((4, "same"), (2, "other")):
        recipe = tiny(ratio=ratio, **still, training=[{"ms": ["alone/*"], "weight": 1}],
                      validation={"ms": ["alone/*"]})  # fmt: skip
        train(recipe, data, tmp_path / name, start=read_start(trained / "checkpoint.pt"))
        network, kept, _ = load_average(tmp_path / name / "checkpoint.pt")
        assert kept.start.startswith("tiny, 18 steps, sha256 ")
        for key, value in network.named_parameters():
            if value.shape == given[key].shape:
                torch.testing.assert_close(value, given[key])
            else:
                assert key == "upsample.0.weight" and ratio == 2
                assert value.abs().max() < 1e-20
    with pytest.raises(OptionError, match="no checkpoint"):
        read_start(tmp_path / "missing.pt")


def test_starts_from_an_exported_model_of_fixed_bands(data, tmp_path, trained):
    """Its bands have names, the recipe's the same ones: the layers of bands are taken over too."""
    given, recipe, step = load_average(trained / "checkpoint.pt")
    fixed = replace(recipe, any_bands=False)
    path = tmp_path / "given.onnx"
    export(given, trained_info(fixed, step), path)
    still = replace(fixed, steps=1, learning_rate=1e-30)
    train(still, data, tmp_path / "run", start=read_start(path))
    network, _, _ = load_average(tmp_path / "run" / "checkpoint.pt")
    for key, value in network.named_parameters():
        torch.testing.assert_close(value, given.get_parameter(key))


@pytest.mark.parametrize("step", [1, 4, 10])
def test_killed_and_resumed_it_ends_as_if_uninterrupted(data, tmp_path, trained, step):
    class KilledError(BaseException):
        pass

    def dying(done, *_):
        if done == step:
            raise KilledError

    with pytest.raises(KilledError):
        train(tiny(), data, tmp_path, on_step=dying)
    assert (tmp_path / "checkpoint.pt").exists() == (step >= 4)
    train(tiny(), data, tmp_path)
    whole, resumed = state(trained / "checkpoint.pt"), state(tmp_path / "checkpoint.pt")
    assert whole["step"] == resumed["step"] == 18
    for part in ("network", "average"):
        assert whole[part].keys() == resumed[part].keys()
        for name, value in whole[part].items():
            assert torch.equal(value, resumed[part][name]), f"{part} {name}"
    for k, moments in whole["optimiser"]["state"].items():
        for name, value in moments.items():
            assert torch.equal(value, resumed["optimiser"]["state"][k][name])
    assert rows(tmp_path) == rows(trained)
    assert not list(tmp_path.glob("*.partial"))


def test_what_was_logged_after_the_checkpoint_is_not_logged_twice(data, tmp_path):
    recipe = tiny(steps=6, save_every=3)
    train(recipe, data, tmp_path, log_every=1)
    whole = rows(tmp_path)
    checkpoint = tmp_path / "checkpoint.pt"
    stored = state(checkpoint)
    for row in range(7, 9):  # as if killed on the way to a checkpoint, while writing a line
        TrainingLog(tmp_path / "log.csv").append({"step": row, "loss": 1.0})
    with (tmp_path / "log.csv").open("a") as file:
        file.write("1")
    torch.save(stored, checkpoint)
    train(recipe, data, tmp_path, log_every=1)
    assert rows(tmp_path) == whole


KILLED = """
import json, os, random, signal, sys, time
from pathlib import Path
import torch
from ssdiff_train.training.loop import train
from ssdiff_train.recipe import Recipe

torch.set_num_threads(1)
recipe, data, runs = Recipe(**json.loads(sys.argv[1])), Path(sys.argv[2]), Path(sys.argv[3])


def start(run):
    process = os.fork()  # torch is imported, and has computed nothing yet
    if not process:
        train(recipe, data, run, log_every=1)
        os._exit(0)
    return process


begun = time.monotonic()
assert os.waitpid(start(runs / "whole"), 0)[1] == 0
duration = time.monotonic() - begun
chance = random.Random()
for _ in range(3):
    process = start(runs / "killed")
    time.sleep(chance.uniform(0.4, 0.9) * duration)
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)
    print("killed with", sorted(path.name for path in (runs / "killed").glob("*")))
assert os.waitpid(start(runs / "killed"), 0)[1] == 0
"""


def test_killed_at_any_moment_it_ends_as_if_uninterrupted(data, tmp_path):
    recipe = tiny(steps=6, batch=2, save_every=1, validate_every=3, validation={"pairs": ["town1"]})
    script = tmp_path / "killed.py"
    script.write_text(KILLED)
    done = subprocess.run(
        [sys.executable, str(script), json.dumps(recipe.to_dict()), str(data), str(tmp_path)],
        cwd=Path(__file__).resolve().parents[4],
        env={**os.environ, "PYTHONPATH": "."},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    whole, killed = tmp_path / "whole", tmp_path / "killed"
    one, other = state(whole / "checkpoint.pt"), state(killed / "checkpoint.pt")
    for part in ("network", "average"):
        for name, value in one[part].items():
            assert torch.equal(value, other[part][name]), f"{part} {name}: {done.stdout}"
    assert one["losses"] == other["losses"] and one["step"] == other["step"] == 6
    assert (whole / "log.csv").read_bytes() == (killed / "log.csv").read_bytes()
    assert {p.name for p in killed.iterdir()} == {"checkpoint.pt", "log.csv"}, done.stdout


def test_a_finished_run_stays_as_it_is(data, trained):
    before = state(trained / "checkpoint.pt")["network"]
    log = (trained / "log.csv").read_bytes()
    train(tiny(), data, trained)
    after = state(trained / "checkpoint.pt")["network"]
    assert all(torch.equal(before[name], after[name]) for name in before)
    assert (trained / "log.csv").read_bytes() == log


def test_the_average_is_not_the_last_state_but_near_it(trained):
    content = state(trained / "checkpoint.pt")
    name = "head.2.weight"
    distance = (content["average"][name] - content["network"][name]).abs().max()
    assert 0 < distance < content["network"][name].abs().max()


def test_the_averaged_network_comes_back_with_its_recipe(trained):
    network, recipe, step = load_average(trained / "checkpoint.pt")
    assert recipe == tiny() and step == 18
    assert not network.training and network.window == 16
    expected = state(trained / "checkpoint.pt")["average"]
    assert all(torch.equal(v, expected[k]) for k, v in network.state_dict().items())


def test_a_run_of_another_recipe_is_refused(data, trained):
    before = (trained / "checkpoint.pt").read_bytes()
    with pytest.raises(OptionError, match="another recipe: bands is 3, it was 4"):
        train(tiny(bands=3), data, trained)
    assert (trained / "checkpoint.pt").read_bytes() == before


def test_a_missing_scene_is_named(data, tmp_path):
    with pytest.raises(OptionError, match=r"No scene matches 'village\*'"):
        train(tiny(training=[{"pairs": ["village*"], "weight": 1}]), data, tmp_path)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("clip", [0.0, 1e-3])
def test_the_gradient_is_clipped_if_the_recipe_says_so(data, tmp_path, monkeypatch, clip: float):
    norms = []
    step = torch.optim.AdamW.step

    def measured(optimiser, *arguments, **options):
        gradients = [p.grad.norm() for g in optimiser.param_groups for p in g["params"]]
        norms.append(float(torch.stack(gradients).norm()))
        return step(optimiser, *arguments, **options)

    monkeypatch.setattr(torch.optim.AdamW, "step", measured)
    train(tiny(steps=1, clip=clip), data, tmp_path)
    assert norms[0] == pytest.approx(1e-3, rel=0.01) if clip else norms[0] > 0.01


@pytest.mark.parametrize("averaged", [True, False])
def test_batch_statistics_are_averaged_or_taken_over(data, tmp_path, averaged: bool):
    content = state(train(tiny(steps=2, average_statistics=averaged), data, tmp_path))
    for name, live in content["network"].items():
        same = torch.equal(live, content["average"][name])
        if "running" in name:
            assert same == (not averaged)
        elif name == "head.2.weight":
            assert not same


def test_a_recipe_may_start_as_the_paper_does(data, tmp_path):
    recipe = tiny(steps=1, start_from_base=False, learning_rate=1e-9)
    torch.manual_seed(recipe.seed)
    expected = SSDiff(4, 16, 4).state_dict()["head.2.weight"]
    found = state(train(recipe, data, tmp_path))["network"]["head.2.weight"]
    torch.testing.assert_close(found, expected, rtol=0, atol=1e-7)
    assert expected.abs().max() > 0.01


def test_a_folder_that_cannot_be_made_is_told(data, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="file/run' cannot be made"):
        train(tiny(), data, tmp_path / "file" / "run")


def test_scenes_smaller_than_the_windows_are_told_before_the_work(data, tmp_path):
    with pytest.raises(OptionError, match="'town1' has 48 x 48 pixels .* windows have 64"):
        train(tiny(window=64), data, tmp_path)
    assert not list(tmp_path.iterdir())
