# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json

import pytest
import torch

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_train.commands.start import read_start
from ssdiff_train.export.contract import pretrained_info
from ssdiff_train.export.to_onnx import export
from ssdiff_train.meta_recipe import MetaRecipe
from ssdiff_train.training import meta
from ssdiff_train.training.meta import MetaTrainer, load_meta_average, meta_train
from ssdiff_train.training.task_pool import TaskPool
from tests.unit.train.data.test_imagery import recipe

SMALL = recipe(scenes=2, support=1, query=2, bf16=False)


def test_training_goes_on_for_its_time_and_ends_annealed(tasks, tmp_path):
    trainer = meta_train(
        SMALL, tasks, tmp_path, 3, "cpu", capacity=3, least=3, keep=True, validation=tasks
    )
    assert trainer.steps > 0
    pool = TaskPool(tasks, 3, "cpu", keep=True)
    pool.take()
    trainer.step(pool, 1.0)  # at the end of the time
    assert trainer.optimiser.param_groups[0]["lr"] == 0
    loaded = load_meta_average(tmp_path / "checkpoint.pt")
    assert loaded is not None
    network, found, steps = loaded
    assert found == SMALL and steps == trainer.steps - 1 and network.attention == 8
    row = json.loads((tmp_path / "log.jsonl").read_text().splitlines()[-1])
    assert 0.5 < row["validation_residual"] < 1.5


def test_a_step_with_no_number_changes_nothing(tasks):
    trainer = MetaTrainer(SMALL, "cpu")
    pool = TaskPool(tasks, 3, "cpu", keep=True)
    pool.take()
    pool.arrays["query"][:] = float("nan")
    before = [p.clone() for p in trainer.network.parameters()]
    trainer.step(pool, 0.0)
    assert all(torch.equal(a, b) for a, b in zip(before, trainer.network.parameters()))


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
def test_recorded_steps_train_as_others_do(tasks, monkeypatch):
    networks = []
    for unrecorded in (2, 100):
        monkeypatch.setattr(meta, "UNRECORDED", unrecorded)
        trainer = MetaTrainer(SMALL, "cuda")
        pool = TaskPool(tasks, 3, "cuda", keep=True)
        pool.take()
        losses = torch.stack([trainer.step(pool, 0.0) for _ in range(6)])
        assert torch.isfinite(losses).all() and len(set(losses[:, 0].tolist())) == 6
        networks.append(trainer.network)
    for a, b in zip(*(n.parameters() for n in networks)):
        assert torch.allclose(a, b, atol=1e-4)


def test_only_checkpoints_of_meta_training_are_taken(tmp_path):
    path = tmp_path / "checkpoint.pt"
    assert load_meta_average(path) is None
    torch.save({"average": {}}, path)
    assert load_meta_average(path) is None
    torch.save({"meta_recipe": {"name": "x"}, "average": {}, "step": 1}, path)
    with pytest.raises(OptionError, match="no checkpoint of `ssdiff pretrain`"):
        load_meta_average(path)


def test_the_contract_names_the_command():
    info = pretrained_info(MetaRecipe.load("bgrn4"), 5067)
    assert info.training["command"] == "ssdiff pretrain bgrn4 --data DATA --run RUN"
    assert not info.any_bands and info.band_names[3] == "nir" and info.stride == 48
    assert info.training["recipe"]["attention"] == 8
    assert pretrained_info(SMALL, 1).any_bands


def test_starts_from_an_exported_model(tasks, tmp_path):
    path = tmp_path / "model.onnx"
    given = MetaTrainer(SMALL, "cpu").average
    with torch.no_grad():
        given.head[-1].bias += 0.125
    export(given, pretrained_info(SMALL, 7), path, half=True, features=True)
    start = read_start(path)
    trainer = MetaTrainer(SMALL, "cpu", start=start)
    assert torch.allclose(trainer.network.head[-1].bias, given.head[-1].bias)
    trainer.save(tmp_path / "checkpoint.pt")
    loaded = load_meta_average(tmp_path / "checkpoint.pt")
    assert loaded is not None
    assert loaded[1].start.startswith(f"{SMALL.name}, 7 steps, sha256 ")
    assert pretrained_info(loaded[1], 1).training["command"].endswith("--start START")
