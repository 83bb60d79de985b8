# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import copy
import dataclasses
import json
import re
from pathlib import Path
from typing import NamedTuple

import numpy as np
import onnx
import pytest
import torch

from ssdiff_qgis.engine.errors import ModelError
from ssdiff_qgis.engine.model.contract import METADATA_KEY, ModelInfo
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.sensors import EIGHT_BANDS, FOUR_BANDS
from ssdiff_train.export.contract import (
    adapted_info,
    bundled_name,
    default_stride,
    released_info,
    trained_info,
)
from ssdiff_train.export.from_onnx import load_onnx
from ssdiff_train.export.to_onnx import difference, example_inputs, export
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.recipe import Recipe

ROOT = Path(__file__).resolve().parents[4]


def recipe() -> Recipe:
    return Recipe(
        name="made-up",
        bands=3,
        ratio=4,
        window=16,
        base="mtf_glp_fs",
        residual_scale=0.5,
        steps=100,
        seed=9,
        learning_rate=2e-3,
        training=[{"pairs": ["town*"], "weight": 1.5}, {"ms": ["alone/*"], "weight": 1}],
        validation={"pairs": ["village"]},
    )


def random_network(bands: int = 3, window: int = 16, attention: int | None = None) -> SSDiff:
    with torch.random.fork_rng():
        torch.manual_seed(3)
        network = SSDiff(bands, window, attention=attention)
    generator = torch.Generator().manual_seed(4)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(0.05 * torch.randn(parameter.shape, generator=generator))
        for name, buffer in network.named_buffers():
            if "running" in name:
                buffer.add_(torch.rand(buffer.shape, generator=generator))
    return network


class Exported(NamedTuple):
    network: SSDiff
    info: ModelInfo
    path: Path
    difference: float


@pytest.fixture(scope="session")
def exported(tmp_path_factory) -> Exported:
    """A small network as a model file, in training mode before."""
    network = random_network().train()
    info = trained_info(recipe(), 100, version="1.2.3", figures={"SAM": 1.5})
    path = tmp_path_factory.mktemp("export") / "made-up.onnx"
    return Exported(network, info, path, export(network, info, path))


# --- the file ------------------------------------------------------------------------------------


@pytest.mark.parametrize("batch", [1, 2, 5])
def test_onnxruntime_and_torch_agree_for_any_batch(exported, batch: int):
    assert 0 <= exported.difference <= 1e-4
    model = Model(exported.path, "cpu")
    *images, times = example_inputs(exported.network, batch, seed=20 + batch)
    for t in (0, 500, 999):
        with torch.no_grad():
            expected = exported.network.eval()(*images, torch.full_like(times, t)).numpy()
        found = model.predict(*(image.numpy() for image in images), t).residual
        assert found.shape == (batch, 3, 16, 16) and found.dtype == np.float32
        assert np.abs(found - expected).max() <= 1e-4
    assert np.abs(expected).max() > 0.1


def test_the_contract_in_the_file_is_complete(exported):
    assert Model(exported.path, "cpu").info == exported.info
    stored = {p.key: p.value for p in onnx.load(str(exported.path)).metadata_props}
    assert list(stored) == [METADATA_KEY]
    content = json.loads(stored[METADATA_KEY])
    assert set(content) == {field.name for field in dataclasses.fields(ModelInfo)}
    assert content["name"] == "made-up" and content["version"] == "1.2.3"
    assert (content["bands"], content["ratio"], content["window"]) == (3, 4, 16)
    assert (content["base"], content["residual_scale"]) == ("mtf_glp_fs", 0.5)
    assert content["figures"] == {"SAM": 1.5}


def test_the_network_comes_back_from_its_file(exported):
    network, info, features = load_onnx(exported.path)
    assert info == exported.info and not network.training and not features
    ours, theirs = network.state_dict(), exported.network.state_dict()
    for name, value in theirs.items():
        assert "tracked" in name or torch.equal(ours[name], value), name
    assert difference(network, exported.path) <= 1e-5


def test_features_and_attention_come_back_too(exported, tmp_path):
    network = random_network(window=64, attention=8)  # as wide as those that are trained so
    path = tmp_path / "features.onnx"
    info = trained_info(dataclasses.replace(recipe(), window=64, attention=8), 100)
    assert info.training["recipe"]["attention"] == 8
    assert export(network, info, path, half=True, features=True) <= 1e-2
    model = Model(path, "cpu")
    assert model.features == 32
    back, _, features = load_onnx(path)
    assert features and back.attention == 8
    inputs = example_inputs(network, 2, seed=1)
    t = int(inputs[4][0])
    with torch.no_grad():
        expected = back.with_features(*inputs[:4], torch.full((2,), float(t)))
    found = model.predict(*(image.numpy() for image in inputs[:4]), t)
    for ours, theirs in zip(found, expected):
        assert np.abs(ours - theirs.numpy()).max() <= 1e-4
    assert load_onnx(exported.path).network.attention is None


def test_weights_in_16_bits_are_half_as_large_and_come_back(exported, tmp_path):
    path = tmp_path / "half.onnx"
    found = export(exported.network, exported.info, path, half=True)
    assert found < 1e-2 and difference(exported.network, path) == pytest.approx(found)
    weights = sum(p.numel() for p in exported.network.parameters())
    assert exported.path.stat().st_size - path.stat().st_size > 1.7 * weights
    network, info, _ = load_onnx(path)
    assert info == exported.info and difference(network, path) <= 1e-5
    theirs = dict(exported.network.named_parameters())
    for name, value in network.named_parameters():
        limit = 6e-4 * theirs[name].abs().max() + 1e-6  # half a step of 10 bits, and denormals
        assert (value - theirs[name]).abs().max() <= limit, name


def test_nothing_of_the_machine_is_in_the_file(exported):
    model = onnx.load(str(exported.path))
    for weights in model.graph.initializer:  # millions of random bytes may read as anything
        weights.ClearField("raw_data")
    content = model.SerializeToString()
    assert len(content) < 400_000
    assert str(ROOT).encode() not in content
    assert str(Path.home()).encode() + b"/" not in content
    for trace in (b".py", b"site-packages", b'File "', b"line ", b"/tmp", b"stack_trace"):
        assert trace not in content
    nodes = model.graph.node
    assert nodes and not any(node.metadata_props or node.doc_string for node in nodes)


def test_the_file_is_one_file_without_leftovers(exported):
    assert [p.name for p in exported.path.parent.iterdir()] == ["made-up.onnx"]
    weights = sum(p.numel() for p in exported.network.parameters())
    assert 4 * weights < exported.path.stat().st_size < 4.6 * weights + 200_000


@pytest.mark.parametrize("change", [{"bands": 4}, {"ratio": 2}, {"window": 32, "stride": 24}])
def test_a_contract_of_another_network_is_refused(tmp_path, exported, change: dict):
    info = dataclasses.replace(exported.info, **change)
    with pytest.raises(ModelError, match=r"the metadata says .*Make them agree"):
        export(exported.network, info, tmp_path / "model.onnx")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(("error", "told"), [(0.001, r"0\.001"), (float("nan"), "nan")])
def test_a_file_that_computes_something_else_does_not_appear(
    tmp_path, exported, monkeypatch, error: float, told: str
):
    class Program:
        def __init__(self):
            self.model = self
            self.graph = self
            self.metadata_props = {}

        def all_nodes(self):
            return ()

        def save(self, path, external_data):
            Path(path).write_bytes(exported.path.read_bytes())

    monkeypatch.setattr(torch.onnx, "export", lambda *_, **__: Program())
    other = copy.deepcopy(exported.network)
    with torch.no_grad():
        other.head[-1].bias.add_(error)
    with pytest.raises(ModelError, match=f"onnxruntime and torch differ by {told}"):
        export(other, exported.info, tmp_path / "model.onnx")
    assert not list(tmp_path.iterdir())


# --- what it says --------------------------------------------------------------------------------


def test_training_is_told_as_it_was():
    info = trained_info(recipe(), 60)
    told = info.training
    assert (told["seed"], told["steps"]) == (9, 60)
    assert told["command"] == "ssdiff train RECIPE.json --data DATA --run RUN"
    assert told["recipe"]["learning_rate"] == 2e-3 and told["recipe"]["batch"] == 16
    assert told["scenes"] == {
        "training": recipe().training,
        "validation": [recipe().validation],
    }
    assert told["commit"] is None or re.fullmatch(r"[0-9a-f]{40}(-dirty)?", told["commit"])
    assert (info.any_bands, info.radiometry, info.scale) == (True, "scene", None)
    assert info.default_timesteps == [999] and info.band_names == []


def test_a_bundled_recipe_is_called_by_its_name():
    bundled = Recipe.load("any4")
    assert bundled_name(bundled) == "any4" and bundled_name(recipe()) is None
    assert trained_info(bundled, 1).training["command"].startswith("ssdiff train any4 --data")
    changed = dataclasses.replace(bundled, seed=bundled.seed + 1)
    assert bundled_name(changed) is None
    started = dataclasses.replace(bundled, start="another training")
    command = trained_info(started, 1).training["command"]
    assert command == "ssdiff train any4 --data DATA --run RUN --start START"


def test_scenes_are_listed_without_the_place_they_lie_in(tmp_path):
    for name in ("town1", "town2", "village", "alone"):
        (tmp_path / name).mkdir()
    (tmp_path / "alone" / "field.tif").touch()
    info = trained_info(recipe(), 1, data=tmp_path)
    assert info.training["scenes"] == {
        "training": [
            {"weight": 1.5, "scenes": ["town1", "town2"]},
            {"weight": 1, "scenes": ["alone/field.tif"]},
        ],
        "validation": [{"scenes": ["village"]}],
    }
    assert str(tmp_path) not in info.to_json()


def test_options_are_taken_and_checked():
    info = trained_info(
        recipe(), 1, name="other", stride=8, timesteps=(900, 20), any_bands=False, licence="CC0-1.0"
    )
    assert (info.name, info.stride, info.default_timesteps) == ("other", 8, [900, 20])
    assert not info.any_bands and info.licence == "CC0-1.0"
    with pytest.raises(ModelError, match="stride = 20"):
        trained_info(recipe(), 1, stride=20)
    with pytest.raises(ModelError, match="default_timesteps"):
        trained_info(recipe(), 1, timesteps=(20, 900))


def test_an_adapted_model_tells_what_it_was_made_of():
    start = trained_info(recipe(), 100, version="2.1.0", figures={"SAM": 1.5})
    info = adapted_info(start, training={"steps": 7}, figures={"SAM": 1.2})
    assert (info.name, info.version, info.figures) == ("made-up-adapted", "2.1.0", {"SAM": 1.2})
    made_of = {"name": "made-up", "version": "2.1.0", "training": start.training}
    assert info.training["steps"] == 7 and info.training["adapted_from"] == made_of
    same = dataclasses.replace(info, name="made-up", training=start.training, figures=start.figures)
    assert same == start
    named = adapted_info(start, training={}, figures={}, name="mine", version="3")
    assert (named.name, named.version) == ("mine", "3")


@pytest.mark.parametrize(
    ("window", "ratio", "stride"),
    [(64, 4, 48), (32, 4, 24), (16, 4, 8), (64, 2, 48), (48, 3, 36), (64, 8, 48), (24, 3, 18)],
)
def test_default_strides_fit_the_contract(window: int, ratio: int, stride: int):
    assert default_stride(window, ratio) == stride
    changed = dataclasses.replace(recipe(), window=window, ratio=ratio)
    assert trained_info(changed, 1).stride == stride


@pytest.mark.parametrize(("bands", "names"), [(4, FOUR_BANDS), (8, EIGHT_BANDS), (3, ())])
def test_released_weights_are_used_as_they_were_published(bands: int, names: tuple):
    info = released_info(SSDiff(bands), name="ssdiff-wv")
    assert (info.radiometry, info.scale, info.base) == ("fixed", 2047, "interpolation")
    assert (info.window, info.stride, info.any_bands) == (64, 32, False)
    assert info.default_timesteps == [900, 800, 700, 600, 500, 400, 300, 200, 100, 0]
    assert tuple(info.band_names) == names
