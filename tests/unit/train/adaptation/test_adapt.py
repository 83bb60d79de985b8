# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
import torch
from osgeo import gdal

import ssdiff_train.adaptation.adapt as adaptation
from ssdiff_qgis.engine.catalogue.store import bundled_models
from ssdiff_qgis.engine.errors import (
    BandError,
    CancelledError,
    ModelError,
    OptionError,
    OutputError,
)
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.progress import Progress
from ssdiff_train.adaptation.adapt import Judge, NotBetterError, Scene, adapt
from ssdiff_train.adaptation.budget import Budget
from ssdiff_train.adaptation.holdout import HeldOut, Scores
from ssdiff_train.adaptation.scene import split
from ssdiff_train.export.contract import trained_window
from ssdiff_train.export.from_onnx import load_onnx
from ssdiff_train.export.to_onnx import difference
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms


class Exports(NamedTuple):
    networks: list
    infos: list


class Log(Progress):
    """Remembers what it was told; cancelled once a stage has begun."""

    def __init__(self, last: str = "") -> None:
        self.lines: list[str] = []
        self.fractions: list[float] = []
        self._last, self._stopped = last, False

    def stage(self, name: str) -> None:
        self._stopped = self._stopped or name == self._last

    def info(self, text: str) -> None:
        self.lines.append(text)

    def update(self, fraction: float) -> None:
        self.fractions.append(fraction)

    def cancelled(self) -> bool:
        return self._stopped


def judge_of(scores):
    """A judge that gives these scores in turn."""
    return lambda *_: lambda _: next(scores)


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


@pytest.fixture
def given(tmp_path, scene):
    """What a run of one scene needs."""
    return [Scene(scene.pan, scene.ms)], tmp_path / "mine.onnx", Path("little.onnx")


def test_a_model_that_got_better_is_written(tmp_path, scene, given, exports, info):
    log, report = Log(), tmp_path / "report.html"
    adapted = adapt(*given, Budget(steps=6), learning_rate=2e-2, report=report, progress=log)
    assert {p.name for p in tmp_path.iterdir()} == {"mine.onnx", "report.html"}
    assert exports.infos == [adapted] and not exports.networks[0].training
    held_out = adapted.figures["held_out"]
    before, after = (Scores(**held_out[k]) for k in ("before", "after"))
    assert after.better_than(before) and after.ergas < 0.9 * before.ergas
    assert f"Held out, before: {before}." in log.lines
    kept = adapted.training["steps"]
    assert log.lines[-1] == f"Kept is the state after {kept} steps: {after}."
    assert "MS lies +0." in log.lines[0] and "estimated as 0." in log.lines[0]
    assert log.fractions == sorted(log.fractions) and log.fractions[-1] == 1

    told = adapted.training
    [where] = told["scenes"]
    assert (where["pan"], where["ms"]) == ("pan.tif", "ms.tif")
    assert str(scene.pan.parent) not in adapted.to_json()
    assert told["adapted_from"]["name"] == "little" and told["of_steps"] == 6
    assert told["adapted_from"]["training"] == {"seed": 9}
    assert adapted.name == "little-adapted"
    assert info.any_bands and not adapted.any_bands  # four bands of one sensor, in one order
    assert adapted.band_names == ["blue", "green", "red", "nir"]
    for field in ("bands", "ratio", "window", "stride", "base", "residual_scale", "licence"):
        assert getattr(adapted, field) == getattr(info, field)

    page = report.read_text(encoding="utf-8")
    assert page.count("<img") in (4, 8) and "http" not in page
    for figure in (before.ergas, after.ergas, before.sam, after.sam):
        assert f"<td>{figure:.3f}</td>" in page
    assert f"<td>{after.ergas / before.ergas - 1:+.1%}</td>" in page


def test_the_same_seed_gives_the_same_model(given, exports):
    scores = iter([Scores(2, 3), Scores(2, 2.5), Scores(2, 2)] * 2)
    for _ in range(2):
        adapt(*given, Budget(steps=2), learning_rate=2e-2, judge=judge_of(scores))
    first, second = (network.state_dict() for network in exports.networks)
    assert all(torch.equal(value, second[name]) for name, value in first.items())


def test_a_model_that_got_worse_is_not_written(tmp_path, given, exports):
    scores = iter([Scores(2.0, 3.0)] + [Scores(2.1, 2.9)] * 4)
    report = tmp_path / "report.html"
    with pytest.raises(NotBetterError) as error:
        adapt(*given, Budget(steps=4), judge=judge_of(scores), report=report)
    told = str(error.value)
    assert "before SAM 2.000, ERGAS 3.000; at best, after 1 steps, SAM 2.100, ERGAS 2.900" in told
    assert "No file was written. Use 'little' as it is" in told
    assert not list(tmp_path.iterdir()) and not exports.networks


def test_the_best_state_is_kept(given, exports):
    scores = iter(Scores(*s) for s in [(2, 3), (2, 2.8), (2.1, 2), (2.01, 2.5), (2, 2.9)])
    seen: list[dict] = []

    def score(network):
        seen.append({k: v.clone() for k, v in network.state_dict().items()})
        return next(scores)

    adapted = adapt(*given, Budget(steps=4), judge=lambda *_: score)
    assert adapted.training["steps"] == 3
    kept = exports.networks[0].state_dict()
    assert all(torch.equal(kept[name], value) for name, value in seen[3].items())
    changed = [name for name, value in seen[4].items() if not torch.equal(kept[name], value)]
    assert changed and not any("running" in name for name in changed)


def test_a_cancelled_training_keeps_what_is_better(given, exports):
    scores = iter([Scores(2, 3), Scores(2, 2.5)])
    adapted = adapt(*given, Budget(steps=500), judge=judge_of(scores), progress=Log("Training"))
    assert adapted.training["of_steps"] == 1 and given[1].exists()


def test_a_cancelled_training_that_is_not_better_leaves_nothing(tmp_path, given, exports):
    scores = iter([Scores(2, 3), Scores(2, 3.5)])
    with pytest.raises(NotBetterError, match="no state of 1 steps was better"):
        adapt(*given, Budget(steps=500), judge=judge_of(scores), progress=Log("Training"))
    assert not list(tmp_path.iterdir())


def test_cancelled_before_the_training_leaves_nothing(tmp_path, given, exports):
    for stage in ("Reading the scenes", "Preparing the training data"):
        with pytest.raises(CancelledError, match="before the training began. No file was written"):
            adapt(*given, Budget(steps=2), progress=Log(stage))
    assert not list(tmp_path.iterdir())


def test_several_scenes(tmp_path, scene, given, exports, monkeypatch):
    judged: list[int] = []
    scores = iter([Scores(2, 3), Scores(2, 2)])

    def judge(parts, *_):
        judged.append(len(parts))
        return lambda _: next(scores)

    scenes = [Scene(scene.pan, scene.ms)] * 5
    adapted = adapt(scenes, *given[1:], Budget(steps=1), judge=judge)
    assert len(adapted.training["scenes"]) == 5 and set(judged) == {adaptation.SCORED}

    dataset = gdal.Translate(str(tmp_path / "three.tif"), str(scene.ms), bandList=[1, 2, 3])
    dataset = None  # noqa: F841 - closed, so written
    scenes = [*scenes[:1], Scene(scene.pan, tmp_path / "three.tif")]
    with pytest.raises(BandError, match=r"has 4 bands, '.*three.tif' has 3"):
        adapt(scenes, *given[1:], Budget(steps=1))


def test_scores_are_means_over_the_parts_held_out(target, info, tmp_path):
    training, held_out = split(target.size, info.window, info.ratio)
    parts = []
    for number, box in enumerate((training, held_out)):
        folder = tmp_path / str(number)
        folder.mkdir()
        parts.append(HeldOut(target, info, box, folder))
    assert parts[1].coarse().shape == parts[1].reference.shape
    with torch.random.fork_rng():
        torch.manual_seed(5)
        network = SSDiff(4, 16).eval()
    network.start_from_base()
    both = Judge(parts, info, "cpu", False)(network)
    each = [Judge([part], info, "cpu", False)(network) for part in parts]
    assert both == pytest.approx(np.mean(each, axis=0))


def test_the_part_held_out_keeps_the_names_of_its_bands(target, info, tmp_path):
    """A model of named bands finds them by these, in whatever order they are."""
    part = HeldOut(target, info, split(target.size, info.window, info.ratio)[1], tmp_path)
    assert part.pair().band_names == target.pair.band_names == ["blue", "green", "red", "nir"]


def test_nothing_is_left_behind_by_an_interruption(tmp_path, given, exports, monkeypatch):
    def interrupted(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr(adaptation, "tune", interrupted)
    with pytest.raises(KeyboardInterrupt):
        adapt(*given, Budget(steps=1))
    assert not list(tmp_path.iterdir())


def test_options_are_checked_before_anything_is_read(tmp_path, scene):
    model = tmp_path / "little.onnx"
    model.write_bytes(b"model")
    scenes, output = [Scene(scene.pan, scene.ms)], tmp_path / "mine.onnx"
    budget = Budget(steps=1)
    with pytest.raises(OptionError, match="There is no scene"):
        adapt([], output, model, budget)
    with pytest.raises(OptionError, match="learning rate must be between 0 and 1, not 2"):
        adapt(scenes, output, model, budget, learning_rate=2)
    with pytest.raises(OptionError, match="name of the adapted model is empty"):
        adapt(scenes, output, model, budget, name="")
    with pytest.raises(OptionError, match="is the model to begin with"):
        adapt(scenes, model, model, budget)
    with pytest.raises(OutputError, match="Nothing can be written"):
        adapt(scenes, tmp_path / "no" / "mine.onnx", model, budget)
    with pytest.raises(OutputError, match="Nothing can be written"):
        adapt(scenes, output, model, budget, report=tmp_path / "no" / "report.html")
    with pytest.raises(ModelError):
        adapt(scenes, output, model, budget)
    assert [p.name for p in tmp_path.iterdir()] == ["little.onnx"]


@pytest.mark.slow
def test_a_model_without_features_gets_them_and_the_bundled_one_keeps_its_own(tmp_path, scene):
    """The whole way with a real model: ONNX in, training, ONNX out, pansharpening."""
    wide = observe(make_hrms(320, 960, seed=4), SensorModel(), seed=2)
    paths = write_scene(tmp_path, wide, SensorModel())
    output = tmp_path / "mine.onnx"
    adapted = adapt(
        [Scene(paths.pan, paths.ms)],
        output,
        bundled_models()["ssdiff-any4"],
        Budget(steps=1),
        learning_rate=1e-9,
        judge=judge_of(iter([Scores(2, 3), Scores(2, 2)])),
        name="mine",
        version="1.0.0",
    )
    model = Model(output, "cpu")
    assert model.features == 32 and model.info == adapted
    assert (adapted.name, adapted.any_bands) == ("mine", False)
    before, info, features = load_onnx(bundled_models()["ssdiff-any4"])
    # Trained on windows as small as the model was, though it is run on larger ones.
    assert adapted.training["window"] == trained_window(info) == 64 < adapted.window == info.window
    assert features and difference(before, output) < 1e-3
