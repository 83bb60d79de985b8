# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
import torch
from osgeo import gdal

import ssdiff_train.adaptation.adapt as adaptation
from ssdiff_qgis.engine.errors import BandError, GeometryError, ModelError, OptionError, OutputError
from ssdiff_qgis.engine.model.onnx_model import ModelInfo
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.adaptation.adapt import NotBetterError, OwnScene, Scores, adapt, split
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.synthetic.sensor import SensorModel, observe, write_scene
from ssdiff_train.synthetic.town import make_hrms

SENSOR = SensorModel(shift=(0.6, -0.4), noise=(0.2, 0.1))


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """An MS of 48 x 128 pixels and its PAN."""
    observation = observe(make_hrms(192, 512, seed=3), SENSOR, seed=1)
    return write_scene(tmp_path_factory.mktemp("scene"), observation, SENSOR)


@pytest.fixture(scope="module")
def info() -> ModelInfo:
    return ModelInfo(
        schema=1,
        name="little",
        version="1.2.0",
        bands=4,
        any_bands=True,
        ratio=4,
        window=16,
        stride=16,
        base="mtf_glp_fs",
        radiometry="scene",
        scale=None,
        residual_scale=1.0,
        schedule="cosine",
        timesteps=1000,
        default_timesteps=[999],
        mtf_gain=0.3,
        training={"seed": 9},
        figures={"SAM": 1.5},
        licence="CC0-1.0",
    )


class Exports(NamedTuple):
    networks: list
    infos: list


@pytest.fixture(scope="module")
def own(scene, info) -> OwnScene:
    return OwnScene.read(scene.pan, scene.ms, info)


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
        return network, info

    def export(network, contract, path: Path) -> float:
        given.networks.append(network)
        given.infos.append(contract)
        path.write_bytes(b"model")
        return 0.0

    monkeypatch.setattr(adaptation, "_CHECKS", 2)
    monkeypatch.setattr(adaptation, "_BATCH", 4)
    monkeypatch.setattr(adaptation, "load_exported", load)
    monkeypatch.setattr(adaptation, "export", export)
    return given


# --- the whole -----------------------------------------------------------------------------------


def test_a_model_that_got_better_is_written(tmp_path, scene, exports, info):
    lines: list[str] = []
    output = tmp_path / "mine.onnx"
    adapted = adapt(
        *(scene.pan, scene.ms, output, Path("little.onnx")),
        steps=6,
        learning_rate=2e-2,
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


def test_the_same_seed_gives_the_same_model(tmp_path, scene, exports, monkeypatch):
    scores = iter([Scores(2, 3), Scores(2, 2)] * 2)
    monkeypatch.setattr(adaptation._Judge, "__call__", lambda *_: next(scores))
    monkeypatch.setattr(adaptation, "_CHECKS", 1)
    for _ in range(2):
        adapt(
            *(scene.pan, scene.ms, tmp_path / "mine.onnx", Path("little.onnx")),
            steps=2,
            learning_rate=2e-2,
            show=lambda _: None,
        )
    first, second = (network.state_dict() for network in exports.networks)
    assert all(torch.equal(value, second[name]) for name, value in first.items())


def test_a_model_that_got_worse_is_not_written(tmp_path, scene, exports, monkeypatch):
    monkeypatch.setattr(adaptation, "_CHECKS", 4)
    scores = iter([Scores(2.0, 3.0)] + [Scores(2.1, 2.9)] * 4)
    monkeypatch.setattr(adaptation._Judge, "__call__", lambda *_: next(scores))
    with pytest.raises(NotBetterError) as error:
        adapt(
            *(scene.pan, scene.ms, tmp_path / "mine.onnx", Path("little.onnx")),
            steps=4,
            show=lambda _: None,
        )
    told = str(error.value)
    assert "before SAM 2.000, ERGAS 3.000; at best, after 1 steps, SAM 2.100, ERGAS 2.900" in told
    assert "No file was written. Use 'little' as it is" in told
    assert not list(tmp_path.iterdir()) and not exports.networks


def test_the_best_state_is_kept(tmp_path, scene, exports, monkeypatch):
    monkeypatch.setattr(adaptation, "_CHECKS", 4)
    scores = iter(Scores(*s) for s in [(2, 3), (2, 2.8), (2.1, 2), (2.01, 2.5), (2, 2.9)])
    seen: list[dict] = []

    def judge(_, network):
        seen.append({k: v.clone() for k, v in network.state_dict().items()})
        return next(scores)

    monkeypatch.setattr(adaptation._Judge, "__call__", judge)
    adapted = adapt(
        *(scene.pan, scene.ms, tmp_path / "mine.onnx", Path("little.onnx")),
        steps=4,
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


# --- the scene -----------------------------------------------------------------------------------


def test_the_scene_is_registered_and_its_blur_estimated(own):
    assert (own.shift.dy, own.shift.dx) == pytest.approx(SENSOR.shift, abs=0.15)
    assert 0.1 < own.gain < 0.5
    bands, rows, columns = own.scene.reference.shape
    assert bands == 4 and rows % 4 == columns % 4 == 0
    assert own.scene.pan.shape == own.size == (rows, columns)
    assert rows >= 44 and columns >= 124
    explained = np.corrcoef(own.scene.pan.ravel(), own.scene.reference.mean(axis=0).ravel())
    assert explained[0, 1] > 0.9


def test_nodata_is_avoided(tmp_path, scene, info):
    for name in ("pan", "ms"):
        dataset = gdal.GetDriverByName("GTiff").CreateCopy(
            str(tmp_path / f"{name}.tif"), gdal.Open(str(getattr(scene, name)))
        )
        for number in range(1, dataset.RasterCount + 1):
            band = dataset.GetRasterBand(number)
            image = band.ReadAsArray()
            image[image == 0] = 1
            if name == "ms":
                image[:, :9] = 0
            else:
                image[:, -21:] = 0
            band.SetNoDataValue(0)
            band.WriteArray(image)
        dataset = None
    own = OwnScene.read(tmp_path / "pan.tif", tmp_path / "ms.tif", info)
    assert own.size[1] == (128 - 9 - 7) // 4 * 4
    assert own.scene.reference.min() > 0 and own.scene.pan.min() > 0


def test_what_the_model_is_not_made_for_is_refused(scene, info):
    other = dataclasses.replace(info, ratio=2)
    with pytest.raises(ModelError, match="wide, but the model 'little' is made for 2"):
        OwnScene.read(scene.pan, scene.ms, other)
    other = dataclasses.replace(info, bands=8, any_bands=False)
    with pytest.raises(BandError, match="is made for 8"):
        OwnScene.read(scene.pan, scene.ms, other)


@pytest.mark.parametrize("tall", [False, True])
@pytest.mark.parametrize("length", [128, 256, 1024])
def test_the_parts_lie_apart(length: int, tall: bool):
    training, judged = split((length, 64) if tall else (64, length), 32, 4)
    if tall:
        training, judged = (Box(b.left, b.top, b.right, b.bottom) for b in (training, judged))
    assert training[:3] == (0, 0, 64) and judged.left - training.right >= 32
    assert judged.top == 0 and judged.bottom == 64 and judged.right <= length
    assert 0.25 * min(length, 800) < judged.width <= 256 and judged.width % 4 == 0
    assert all(n % 4 == 0 for n in (*training, *judged))


def test_a_scene_too_small_is_refused():
    with pytest.raises(GeometryError, match=r"120 x 28 pixels .* at least 108 x 32 are needed"):
        split((120, 28), 32, 4)
    for window, enough in ((32, 108), (64, 216)):
        split((64, enough), window, 4)
        with pytest.raises(GeometryError, match=f"at least {enough} x {window}"):
            split((64, enough - 4), window, 4)


# --- windows -------------------------------------------------------------------------------------


def test_windows_come_from_the_training_part_alone(own, info):
    box = split(own.size, 16, 4)[0]
    parts = adaptation._training_parts(own, info, box, np.random.default_rng(0))
    for part in parts:
        assert part.reference.shape == part.base.shape == (4, box.bottom, box.right)
        assert part.pan.shape == (1, box.bottom, box.right)
        assert part.ms.shape == (4, box.bottom // 4, box.right // 4)
    truth = own.scene.reference[:, : box.bottom, : box.right]
    for band, ours in zip(truth, parts[0].reference):
        assert np.corrcoef(band.ravel(), ours.ravel())[0, 1] > 0.99999
    assert not np.array_equal(parts[0].ms, parts[1].ms)


def test_batches_hold_the_bands_as_the_engine_groups_them_and_others(info):
    groups = [[0, 2, 4, 1], [1, 3, 5, 0]]
    rng = np.random.default_rng(1)
    drawn = [tuple(adaptation._draw_bands(groups, info, rng)) for _ in range(400)]
    shares = [drawn.count(tuple(group)) / 400 for group in groups]
    assert 0.3 < min(shares) and max(shares) < 0.45 and len(set(drawn)) > 50
    assert {band for bands in drawn for band in bands} == set(range(6))
    assert all(len(set(bands)) == 4 for bands in drawn)
    three = [tuple(adaptation._draw_bands([[0, 1, 2, 0]], info, rng)) for _ in range(50)]
    assert all(len(bands) == 4 and set(bands) == {0, 1, 2} for bands in three)
    fixed = dataclasses.replace(info, any_bands=False)
    assert all(
        tuple(adaptation._draw_bands([[0, 1, 2, 3]], fixed, rng)) == (0, 1, 2, 3) for _ in range(20)
    )


def test_the_images_of_a_window_belong_together(info):
    rows = np.arange(32, dtype=np.float32)[:, None] * np.ones(48, np.float32)
    image = np.stack([rows + 100 * band for band in range(4)])
    part = adaptation.Sample(image, image, rows[None], image[:, ::4, ::4])
    batch = adaptation._batch([part], [[0, 1, 2, 3]], info, np.random.default_rng(2))
    assert batch.reference.shape == (16, 4, 16, 16) and batch.ms.shape == (16, 4, 4, 4)
    assert np.array_equal(batch.reference, batch.base)
    bands = batch.reference - batch.pan
    assert np.array_equal(bands, bands[:, :, :1, :1] * np.ones((16, 16), np.float32))
    assert set(np.unique(bands)) == {0, 100, 200, 300}
    low = batch.ms // 100
    assert np.array_equal(low, np.broadcast_to(bands[:, :, :1, :1] / 100, low.shape))
