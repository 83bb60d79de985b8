# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
import torch

import ssdiff_train.adaptation.adapt as adaptation
from ssdiff_qgis.engine.errors import ModelError, OptionError, OutputError
from ssdiff_train.adaptation.adapt import NotBetterError, adapt
from ssdiff_train.adaptation.holdout import Scores
from ssdiff_train.network.ssdiff import SSDiff


class Exports(NamedTuple):
    networks: list
    infos: list


@pytest.fixture
def exports(monkeypatch, info) -> Exports:
    """Takes the place of what is slow; the model to begin with is a tenth of a unit too bright."""
    given = Exports([], [])

    def load(_):
        with torch.random.fork_rng():
            torch.manual_seed(5)
            network = SSDiff(4, 16).eval()
        network.start_from_base()
        with torch.no_grad():
            network.head[-1].bias.fill_(0.1)
        return network, info, False

    def export(network, contract, path: Path, features: bool) -> float:
        assert not features
        given.networks.append(network)
        given.infos.append(contract)
        path.write_bytes(b"model")
        return 0.0

    monkeypatch.setattr(adaptation, "load_onnx", load)
    monkeypatch.setattr(adaptation, "export", export)
    return given


def test_a_model_that_got_better_is_written(tmp_path, scene, exports, info):
    lines: list[str] = []
    output = tmp_path / "mine.onnx"
    adapted = adapt(
        *(scene.pan, scene.ms, output, Path("little.onnx")),
        steps=6,
        learning_rate=2e-2,
        checks=2,
        batch=4,
        show=lines.append,
    )
    assert [p.name for p in tmp_path.iterdir()] == ["mine.onnx"]
    assert exports.infos == [adapted] and not exports.networks[0].training
    held_out = adapted.figures["held_out"]
    before, after = (Scores(**held_out[k]) for k in ("before", "after"))
    assert after.better_than(before) and after.ergas < 0.9 * before.ergas
    assert f"Held out, before: {before}." in lines
    assert f"Held out, after {adapted.training['steps']} steps: {after}." in lines
    assert "MS lies +0." in lines[0] and "estimated as 0." in lines[0]

    told = adapted.training
    assert told["scene"] == {"pan": "pan.tif", "ms": "ms.tif"}
    assert str(scene.pan.parent) not in adapted.to_json()
    assert told["adapted_from"]["name"] == "little" and told["of_steps"] == 6
    assert told["adapted_from"]["training"] == {"seed": 9}
    assert adapted.name == "little-adapted" and adapted.any_bands
    for field in ("bands", "ratio", "window", "stride", "base", "residual_scale", "licence"):
        assert getattr(adapted, field) == getattr(info, field)


def test_the_same_seed_gives_the_same_model(tmp_path, scene, exports):
    scores = iter([Scores(2, 3), Scores(2, 2)] * 2)
    for _ in range(2):
        adapt(
            *(scene.pan, scene.ms, tmp_path / "mine.onnx", Path("little.onnx")),
            steps=2,
            learning_rate=2e-2,
            checks=1,
            batch=4,
            scorer=lambda *_: lambda _: next(scores),
            show=lambda _: None,
        )
    first, second = (network.state_dict() for network in exports.networks)
    assert all(torch.equal(value, second[name]) for name, value in first.items())


def test_a_model_that_got_worse_is_not_written(tmp_path, scene, exports):
    scores = iter([Scores(2.0, 3.0)] + [Scores(2.1, 2.9)] * 4)
    with pytest.raises(NotBetterError) as error:
        adapt(
            *(scene.pan, scene.ms, tmp_path / "mine.onnx", Path("little.onnx")),
            steps=4,
            checks=4,
            batch=4,
            scorer=lambda *_: lambda _: next(scores),
            show=lambda _: None,
        )
    told = str(error.value)
    assert "before SAM 2.000, ERGAS 3.000; at best, after 1 steps, SAM 2.100, ERGAS 2.900" in told
    assert "No file was written. Use 'little' as it is" in told
    assert not list(tmp_path.iterdir()) and not exports.networks


def test_the_best_state_is_kept(tmp_path, scene, exports):
    scores = iter(Scores(*s) for s in [(2, 3), (2, 2.8), (2.1, 2), (2.01, 2.5), (2, 2.9)])
    seen: list[dict] = []

    def score(network):
        seen.append({k: v.clone() for k, v in network.state_dict().items()})
        return next(scores)

    adapted = adapt(
        *(scene.pan, scene.ms, tmp_path / "mine.onnx", Path("little.onnx")),
        steps=4,
        checks=4,
        batch=4,
        scorer=lambda *_: score,
        show=lambda _: None,
    )
    assert adapted.training["steps"] == 3
    kept = exports.networks[0].state_dict()
    assert all(torch.equal(kept[name], value) for name, value in seen[3].items())
    changed = [name for name, value in seen[4].items() if not torch.equal(kept[name], value)]
    assert changed and not any("running" in name for name in changed)


def test_nothing_is_left_behind_by_an_interruption(tmp_path, scene, exports, monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(adaptation, "residual_loss", interrupted)
    with pytest.raises(KeyboardInterrupt):
        adapt(
            *(scene.pan, scene.ms, tmp_path / "mine.onnx", Path("little.onnx")),
            show=lambda _: None,
        )
    assert not list(tmp_path.iterdir())


def test_options_are_checked_before_anything_is_read(tmp_path, scene):
    model = tmp_path / "little.onnx"
    model.write_bytes(b"model")
    files = (scene.pan, scene.ms)
    with pytest.raises(OptionError, match="steps must be at least 1, not 0"):
        adapt(*files, tmp_path / "mine.onnx", model, steps=0)
    with pytest.raises(OptionError, match="learning rate must be between 0 and 1, not 2"):
        adapt(*files, tmp_path / "mine.onnx", model, learning_rate=2)
    with pytest.raises(OptionError, match="name of the adapted model is empty"):
        adapt(*files, tmp_path / "mine.onnx", model, name="")
    with pytest.raises(OptionError, match="is the model to begin with"):
        adapt(*files, model, model)
    with pytest.raises(OutputError, match="Nothing can be written"):
        adapt(*files, tmp_path / "no" / "mine.onnx", model)
    with pytest.raises(ModelError):
        adapt(*files, tmp_path / "mine.onnx", model)
    assert [p.name for p in tmp_path.iterdir()] == ["little.onnx"]
