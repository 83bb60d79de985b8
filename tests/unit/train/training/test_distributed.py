# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest
import torch

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.recipe import Recipe
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms
from ssdiff_train.training.checkpoint import load_average
from ssdiff_train.training.distributed import ProcessGroup, local_device
from ssdiff_train.training.loop import fit, train


def tiny(**changes) -> Recipe:
    content = {
        "name": "tiny",
        "bands": 4,
        "ratio": 4,
        "window": 16,
        "base": "interpolation",
        "steps": 2,
        "batch": 2,
        "warmup": 1,
        "ema": 0.9,
        "scenes_per_epoch": 1,
        "save_every": 1,
        "training": [{"pairs": ["town"], "weight": 1}],
        "validation": {"pairs": ["town"]},
        "finetune": {"steps": 6, "learning_rate": 1e-3, "period": 2},
    }
    return Recipe(**{**content, **changes})


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    sensor = SensorModel()
    write_scene(folder / "town", observe(make_hrms(128, 128, seed=1), sensor, 1), sensor)
    return folder


TEAM = """
import json, os, sys
from pathlib import Path
import torch
from ssdiff_train.recipe import Recipe
from ssdiff_train.training.loop import train

torch.set_num_threads(1)
kept, windows = [], []


def look(step, batch, network):
    kept[:] = [network]
    windows.append(batch)


recipe, data, run = Recipe(**json.loads(sys.argv[1])), Path(sys.argv[2]), Path(sys.argv[3])
train(recipe, data, run, log_every=1, on_step=look)
seen = [torch.from_numpy(sample.reference) for sample in windows]
torch.save({"network": kept[0].state_dict(), "windows": seen}, run / f"{os.environ['RANK']}.pt")
"""


@pytest.mark.slow
def test_processes_of_torchrun_share_the_batch(data, tmp_path):
    """Alternating phases, in which some parameters get no gradient, are the harder case."""
    recipe = tiny(steps=4, period=1, start_from_base=False)
    script = tmp_path / "team.py"
    script.write_text(TEAM)
    team, alone = tmp_path / "team", tmp_path / "alone"
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone"]
    command += ["--nproc-per-node", "2", str(script), json.dumps(recipe.to_dict())]
    root = Path(__file__).resolve().parents[4]
    done = subprocess.run(
        [*command, str(data), str(team)], cwd=root, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr.count("torch synchronises batch statistics on CUDA only") == 1

    whole = []
    train(recipe, data, alone, log_every=1, on_step=lambda _, batch, __: whole.append(batch))
    first, second = (torch.load(team / f"{rank}.pt", weights_only=True) for rank in (0, 1))
    # Each took every other window of those that one process draws.
    for sample, one, other in zip(whole, first["windows"], second["windows"]):
        both = torch.stack([one, other], dim=1).flatten(0, 1)
        assert torch.equal(both, torch.from_numpy(sample.reference))
    # The weights stay equal; batch statistics differ, and with them later steps from one process.
    names = [name for name, _ in SSDiff(4, 16).named_parameters()]
    for name in names:
        assert torch.equal(first["network"][name], second["network"][name])
    logs = []
    for run in (team, alone):
        with (run / "log.csv").open(newline="") as file:
            logs.append([float(row["loss"]) for row in csv.DictReader(file)])
    assert len(logs[0]) == 4 and logs[0][0] == pytest.approx(logs[1][0], rel=1e-5)
    assert logs[0] == pytest.approx(logs[1], rel=0.1)
    stored, found, step = load_average(team / "checkpoint.pt")
    assert step == 4 and found == recipe
    assert all(torch.isfinite(value).all() for value in stored.state_dict().values())


def test_a_batch_that_cannot_be_shared_is_refused(data, tmp_path):
    group = ProcessGroup(rank=0, size=3)
    with pytest.raises(OptionError, match="3 processes cannot share a batch of 2 windows"):
        fit(tiny(), data, tmp_path, "cpu", SSDiff(4, 16), group=group)


def test_under_torchrun_each_process_has_its_own_gpu(monkeypatch):
    assert local_device("cuda") == "cuda"
    monkeypatch.setenv("LOCAL_RANK", "3")
    assert local_device("cuda") == "cuda:3"
    assert local_device("cpu") == "cpu"
