# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import math
import re
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest
import torch
from osgeo import gdal

import ssdiff_train.adaptation.adapt
import ssdiff_train.adaptation.tune
import ssdiff_train.export.to_onnx
import ssdiff_train.training.loop
from ssdiff_qgis.engine.catalogue.selection import find_model
from ssdiff_qgis.engine.catalogue.store import bundled_models
from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.progress import ConsoleProgress
from ssdiff_qgis.engine.progress_lines import LineProgress
from ssdiff_qgis.engine.raster.band_files import BandFiles, FileSettings
from ssdiff_train.adaptation.adapt import Scene
from ssdiff_train.adaptation.report import TEXTS
from ssdiff_train.cli import main
from ssdiff_train.export.contract import trained_window
from ssdiff_train.export.from_released import load_released
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

COMMANDS = ["train", "finetune", "adapt", "evaluate", "export", "import", "simulate"]
COMMANDS += ["pretrain", "describe"]


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    sensor = SensorModel()
    write_scene(folder / "town", observe(make_hrms(256, 256, seed=6), sensor, seed=1), sensor)
    return folder


@pytest.fixture(scope="module")
def recipe(tmp_path_factory) -> Path:
    content = {
        "name": "little",
        "bands": 4,
        "ratio": 4,
        "window": 16,
        "base": "mtf_glp_fs",
        "steps": 2,
        "batch": 2,
        "warmup": 1,
        "scenes_per_epoch": 1,
        "training": [{"pairs": ["town"], "weight": 1}],
        "validation": {"pairs": ["town"]},
    }
    path = tmp_path_factory.mktemp("recipe") / "little.json"
    path.write_text(json.dumps(content))
    return path


@pytest.fixture(scope="module")
def run(data, recipe, tmp_path_factory) -> Path:
    """A run of the command."""
    folder = tmp_path_factory.mktemp("runs") / "little"
    threads = torch.get_num_threads()
    try:
        arguments = ["train", str(recipe), "--data", str(data), "--run", str(folder)]
        assert main([*arguments, "--threads", "1"]) == 0
        assert torch.get_num_threads() == 1
    finally:
        torch.set_num_threads(threads)
    return folder


def failing(capsys, *arguments: object) -> str:
    """Run a command that must fail: the one line it prints."""
    capsys.readouterr()
    assert main([str(a) for a in arguments]) == 1
    printed = capsys.readouterr()
    lines = printed.err.splitlines()
    assert len(lines) == 1 and lines[0].startswith("Error: ")
    return lines[0]


# --- help ----------------------------------------------------------------------------------------


def test_help_lists_the_commands_with_examples(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    text = capsys.readouterr().out
    for command in COMMANDS:
        assert f"    {command} " in text and f"ssdiff {command} " in text


@pytest.mark.parametrize("command", COMMANDS)
def test_help_explains_every_option(capsys, command: str):
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    usage, explained = capsys.readouterr().out.split("\noptions:\n")
    options = re.findall(r"--[a-z-]+", usage)
    assert options
    for option in options:
        after = explained.split(f"  {option} ", 1)[-1].split("\n  -")[0]
        assert len(re.sub(r"[A-Z_]{2,}|\{.*?\}", "", after).split()) >= 2, option


def test_help_and_wrong_usage_need_no_torch():
    code = "import sys, ssdiff_train.cli; assert 'torch' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("arguments", [[], ["fly"], ["train", "any4"], ["export", "only-one"]])
def test_wrong_usage_ends_with_status_2(capsys, arguments: list[str]):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: ssdiff" in capsys.readouterr().err


def test_the_package_is_the_command():
    command = [sys.executable, "-m", "ssdiff_train", "--help"]
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    assert "usage: ssdiff " in result.stdout


# --- train ---------------------------------------------------------------------------------------


def test_train_writes_a_checkpoint_and_a_log(run):
    assert {p.name for p in run.iterdir()} == {"checkpoint.pt", "log.csv"}


@pytest.mark.parametrize("command", ["train", "finetune"])
def test_torchrun_takes_the_example_as_it_is_printed(capsys, command: str):
    from torch.distributed.run import parse_args

    with pytest.raises(SystemExit):
        main([command, "--help"])
    example = capsys.readouterr().out.split("torchrun ")[-1].replace("\\\n", "")
    options = parse_args(example.split())
    assert options.nproc_per_node == "4" and options.module
    assert options.training_script == "ssdiff_train"
    name, *rest = options.training_script_args
    assert name == command and rest[1:] == "--data DATA --run RUN --device cuda".split()


def test_train_checks_everything_first(capsys, tmp_path, data, recipe):
    out = ("--run", tmp_path / "run")
    assert "cannot be read" in failing(capsys, "train", "any5", "--data", data, *out)
    assert "nowhere" in failing(capsys, "train", recipe, "--data", tmp_path / "nowhere", *out)
    message = failing(capsys, "train", recipe, "--data", data, *out, "--device", "abacus")
    assert "device 'abacus' cannot be used" in message
    assert "--threads" in failing(capsys, "train", recipe, "--data", data, *out, "--threads", 0)
    assert "No scene matches" in failing(capsys, "train", "any4", "--data", data, *out)
    assert not (tmp_path / "run").exists()


def test_finetune_goes_on_from_a_checkpoint(capsys, tmp_path, data, run):
    arguments = ["finetune", str(run / "checkpoint.pt"), "--data", str(data)]
    options = ["--steps", "2", "--period", "1", "--learning-rate", "2e-4"]
    assert main([*arguments, "--run", str(tmp_path / "tuned"), *options]) == 0
    assert capsys.readouterr().out == f"{tmp_path / 'tuned' / 'checkpoint.pt'}\n"
    stored = torch.load(tmp_path / "tuned" / "checkpoint.pt", weights_only=True)
    assert stored["step"] == 2 and stored["recipe"]["learning_rate"] == 2e-4


def test_finetune_checks_everything_first(capsys, tmp_path, data, run):
    start, out = run / "checkpoint.pt", ("--run", tmp_path / "tuned")
    place = ("--data", data, *out)
    assert "no checkpoint" in failing(capsys, "finetune", tmp_path / "none.pt", *place)
    assert "nowhere" in failing(capsys, "finetune", start, "--data", tmp_path / "nowhere", *out)
    assert "'period': 0" in failing(capsys, "finetune", start, *place, "--period", 0)
    message = failing(capsys, "finetune", start, *place, "--device", "abacus")
    assert "device 'abacus' cannot be used" in message
    message = failing(capsys, "finetune", start, "--data", data, "--run", run)
    assert "one of `ssdiff train`" in message
    assert not (tmp_path / "tuned").exists()


def test_an_interruption_is_no_accident(capsys, tmp_path, data, recipe, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(ssdiff_train.training.loop, "train", interrupted)
    assert main(["train", str(recipe), "--data", str(data), "--run", str(tmp_path)]) == 130
    assert capsys.readouterr().err == "Interrupted.\n"


def test_errors_of_several_lines_become_one(capsys, tmp_path, data, recipe, monkeypatch):
    def failed(*_):
        raise OptionError("First,\n\tsecond\n  and third.")

    monkeypatch.setattr(ssdiff_train.training.loop, "train", failed)
    message = failing(capsys, "train", recipe, "--data", data, "--run", tmp_path)
    assert message == "Error: First, second and third."


# --- adapt ---------------------------------------------------------------------------------------


def test_adapt_takes_the_options(capsys, tmp_path, data, monkeypatch, stub_model):
    given = []

    def adapt(*files, **options):
        given.append((files, options))
        return Model(stub_model, "cpu").info

    monkeypatch.setattr(ssdiff_train.adaptation.adapt, "adapt", adapt)
    files = [data / "town" / "pan.tif", data / "town" / "ms.tif", tmp_path / "mine.onnx"]
    arguments = ["adapt", *(str(path) for path in files)]
    pan, ms = (BandFiles((str(file),), settings=(FileSettings(),)) for file in files[:2])
    scene = Scene(pan, ms)
    assert main(arguments) == 0
    (scenes, output, model, budget), chosen = given.pop()
    assert (scenes, output, model) == ([scene], files[2], find_model("ssdiff-any4"))
    assert (budget.steps, budget.minutes) == (None, 20)
    assert isinstance(chosen.pop("progress"), ConsoleProgress)
    assert chosen == {"seed": 1, "device": "cpu"}

    stop = tmp_path / "stop"
    options = "--steps 50 --learning-rate 1e-4 --seed 3 --name mine --version 2.0.0 --lines".split()
    options += ["--scene", "a.tif", "b.tif", "--scene", "c.tif", "d.tif", "--stop", str(stop)]
    options += ["--report", str(tmp_path / "report.html")]
    assert main([*arguments, "--model", str(stub_model), *options]) == 0
    (scenes, output, model, budget), chosen = given.pop()
    assert scenes[0] == scene and model == stub_model
    assert [(s.pan.path, s.ms.path) for s in scenes[1:]] == [("a.tif", "b.tif"), ("c.tif", "d.tif")]
    assert (budget.steps, budget.minutes) == (50, None)
    progress = chosen.pop("progress")
    assert isinstance(progress, LineProgress) and not progress.cancelled()
    stop.touch()
    assert progress.cancelled()
    told = {"learning_rate": 1e-4, "seed": 3, "name": "mine", "version": "2.0.0"}
    assert chosen == {**told, "device": "cpu", "report": tmp_path / "report.html"}
    assert f"{files[2]}: stub 1.0, for the plugin" in capsys.readouterr().out

    texts = tmp_path / "texts.json"
    texts.write_text('{"after": "Nachher"}', encoding="utf-8")
    assert main([*arguments, "--texts", str(texts)]) == 0
    said = given.pop()[1]["texts"]
    assert (said["after"], said["before"], len(said)) == ("Nachher", "Before", len(TEXTS))
    texts.write_text("[]")
    assert "cannot be used" in failing(capsys, *arguments, "--texts", texts)

    assert main([*arguments, "--steps", "9", "--minutes", "2.5", "--stop", str(stop)]) == 0
    (*_, budget), chosen = given.pop()
    assert (budget.steps, budget.minutes) == (9, 2.5) and chosen["progress"].cancelled()


def test_adapt_reads_bands_and_what_is_set_for_files(capsys, tmp_path, data, monkeypatch):
    given = []
    monkeypatch.setattr(
        ssdiff_train.adaptation.adapt,
        "adapt",
        lambda *files, **_: given.append(files) or Model(find_model("ssdiff-any4"), "cpu").info,
    )
    pan, ms = (str(data / "town" / f"{kind}.tif") for kind in ("pan", "ms"))
    arguments = ["adapt", pan, ms, str(tmp_path / "mine.onnx"), "--bands", "3", "1"]
    of_pan, of_ms = FileSettings(), FileSettings(invalid=(((1.0, math.inf),), ()), kept=(2,))
    layers = tmp_path / "layers.json"
    layers.write_text(json.dumps([[asdict(of_pan), asdict(of_ms)]]))
    assert main([*arguments, "--layers", str(layers)]) == 0
    ((scene,), *_) = given.pop()
    assert scene.bands == (3, 1)
    assert (scene.pan.settings, scene.ms.settings) == ((of_pan,), (of_ms,))

    two = ["--scene", pan, ms, "--layers", layers]
    assert "settings for 1 scenes, but 2 are given" in failing(capsys, *arguments, *two)
    layers.write_text('[[{"crs": ""}, {}]]')
    assert "cannot be used: KeyError" in failing(capsys, *arguments, "--layers", layers)
    assert "bands 1 to 4" in failing(capsys, *arguments[:-2], "7")


def test_adapt_tells_its_defaults(capsys):
    with pytest.raises(SystemExit):
        main(["adapt", "--help"])
    told = " ".join(capsys.readouterr().out.split())
    assert f"time for all (default: {ssdiff_train.adaptation.adapt.MINUTES:g}, unless" in told
    assert f"rate of AdamW (default: {ssdiff_train.adaptation.tune.LEARNING_RATE})" in told


def test_adapt_checks_everything_first(capsys, tmp_path, data, stub_model):
    pair = [data / "town" / "pan.tif", data / "town" / "ms.tif"]
    output = tmp_path / "mine.onnx"
    assert "must end in .onnx" in failing(capsys, "adapt", *pair, tmp_path / "mine")
    message = failing(capsys, "adapt", *pair, tmp_path / "no" / "mine.onnx")
    assert "does not exist" in message
    message = failing(capsys, "adapt", *pair, output, "--model", "none")
    assert "neither a bundled model" in message
    assert "at least 1, not 0" in failing(capsys, "adapt", *pair, output, "--steps", 0)
    message = failing(capsys, "adapt", *pair, output, "--device", "abacus")
    assert "device 'abacus' cannot be used" in message
    message = failing(capsys, "adapt", *pair, output, "--model", stub_model)
    assert "not one of this package" in message
    message = failing(capsys, "adapt", tmp_path / "none.tif", pair[1], output)
    assert "cannot be opened" in message
    assert "larger scene" in failing(capsys, "adapt", *pair, output)
    assert not list(tmp_path.iterdir())


# --- evaluate ------------------------------------------------------------------------------------


def test_evaluate_prints_and_writes(capsys, tmp_path, data, recipe, stub_model):
    out = tmp_path / "results"
    arguments = ["evaluate", "--recipe", recipe, "--data", data, "--model", stub_model]
    options = ["--out", out, "--steps", 1, 2, "--resolution", "reduced"]
    assert main([str(a) for a in (*arguments, *options)]) == 0
    printed = capsys.readouterr().out
    for text in ("town: ", "EXP", "Brovey (GDAL)", "MTF-GLP-FS", "stub, 2 steps", str(out)):
        assert text in printed
    assert {p.name for p in out.iterdir()} == {
        *("scores.csv", "scores.json", "tables.csv", "tables.tex", "town_reduced.png")
    }


def test_evaluate_checks_everything_first(capsys, tmp_path, data, stub_model):
    rest = ("--data", data, "--out", tmp_path / "out")
    assert "no scene" in failing(capsys, "evaluate", *rest, "--model", stub_model)
    assert "'village'" in failing(capsys, "evaluate", "village", *rest, "--model", stub_model)
    assert "neither a bundled model" in failing(
        capsys, "evaluate", "town", *rest, "--model", "none.onnx"
    )
    assert "cannot be read" in failing(
        capsys, "evaluate", "--recipe", "none", *rest, "--model", stub_model
    )
    message = failing(capsys, "evaluate", "town", *rest, "--model", stub_model, "--steps", 0)
    assert "number of steps" in message
    assert not (tmp_path / "out").exists()


# --- export and import ---------------------------------------------------------------------------


@pytest.fixture
def quick_export(monkeypatch):
    """Takes the place of the slow part of an export; returns what it was given."""
    given = []

    def export(network, info, path, half=False, features=False):
        given.append((network, info, path, half, features))
        path.write_bytes(b"model")
        return 1e-6

    monkeypatch.setattr(ssdiff_train.export.to_onnx, "export", export)
    return given


def test_export_takes_the_averaged_weights_and_the_options(
    capsys, tmp_path, run, data, quick_export
):
    figures = tmp_path / "scores.json"
    figures.write_text(json.dumps({"model": "m", "summary": {"all": {"SAM": 1.0}}, "scenes": []}))
    output = tmp_path / "little.onnx"
    options = ["--version", "3.2.1", "--stride", "8", "--timesteps", "900", "20", "--no-any-bands"]
    options += ["--licence", "CC0-1.0", "--figures", str(figures), "--data", str(data)]
    options += ["--half", "--features"]
    assert main(["export", str(run / "checkpoint.pt"), str(output), *options]) == 0
    ((network, info, path, half, features),) = quick_export
    average = torch.load(run / "checkpoint.pt", weights_only=True)["average"]
    assert torch.equal(network.state_dict()["head.0.weight"], average["head.0.weight"])
    assert path == output and half and features
    assert (info.name, info.version) == ("little", "3.2.1")
    assert (info.stride, info.default_timesteps, info.any_bands) == (8, [900, 20], False)
    assert info.licence == "CC0-1.0" and info.figures == {"all": {"SAM": 1.0}}
    assert info.training["steps"] == 2 and info.training["scenes"]["training"][0]["scenes"] == [
        "town"
    ]
    assert "little 3.2.1, 4 bands, ratio 4" in capsys.readouterr().out


def test_export_of_a_model_file_takes_another_window(capsys, tmp_path, quick_export):
    model, output = str(bundled_models()["ssdiff-any4"]), tmp_path / "wide.onnx"
    options = ["--window", "256", "--version", "9.0.0", "--timesteps", "999"]
    assert main(["export", model, str(output), *options]) == 0
    ((network, info, *_, features),) = quick_export
    assert features
    known = ModelInfo.read(model)
    assert network.window == info.window == 256
    assert 256 - info.stride == known.window - known.stride
    assert (info.name, info.version, info.bands) == (known.name, "9.0.0", known.bands)
    assert trained_window(info) == trained_window(known) == 64
    assert "--window 100 cannot be used: " in failing(
        capsys, "export", model, output, "--window", "100"
    )


def test_export_of_the_published_attention_has_one_window(capsys, tmp_path, run, quick_export):
    checkpoint, output = run / "checkpoint.pt", tmp_path / "m.onnx"
    said = failing(capsys, "export", checkpoint, output, "--window", "64")
    assert "--window 64 cannot be used: the spatial similarity spans windows" in said
    assert not quick_export


def test_export_without_options_has_sensible_ones(tmp_path, run, quick_export):
    assert main(["export", str(run / "checkpoint.pt"), str(tmp_path / "m.onnx")]) == 0
    _, info, _, half, features = quick_export[0]
    assert (info.name, info.any_bands, info.stride) == ("little", True, 8)
    assert not half and not features
    assert info.default_timesteps == [999]


def test_export_checks_everything_first(capsys, tmp_path, run, quick_export):
    checkpoint, output = run / "checkpoint.pt", tmp_path / "m.onnx"
    assert "must end in .onnx" in failing(capsys, "export", checkpoint, tmp_path / "m.pt")
    assert "does not exist" in failing(capsys, "export", checkpoint, tmp_path / "no" / "m.onnx")
    assert "no checkpoint" in failing(capsys, "export", tmp_path / "none.pt", output)
    message = failing(capsys, "export", checkpoint, output, "--timesteps", 20, 900)
    assert "default_timesteps" in message
    (tmp_path / "list.json").write_text("[]")
    message = failing(capsys, "export", checkpoint, output, "--figures", tmp_path / "list.json")
    assert "no JSON object" in message
    assert quick_export == [] and not output.exists()


def released_state(bands: int) -> dict[str, torch.Tensor]:
    from ssdiff_train.export.from_released import PLACES, translate
    from ssdiff_train.network.ssdiff import SSDiff

    back = [(ours, theirs) for theirs, ours in PLACES]
    generator = torch.Generator().manual_seed(2)
    return {
        str(translate(name, back)): 0.05 * torch.rand(value.shape, generator=generator)
        for name, value in SSDiff(bands).state_dict().items()
    }


def test_import_takes_the_weights_and_the_options(capsys, tmp_path, quick_export):
    state = released_state(4)
    torch.save(state, tmp_path / "released.pt")
    output = tmp_path / "gf2.onnx"
    arguments = ["import", str(tmp_path / "released.pt"), str(output), "--scale", "1023"]
    assert main([*arguments, "--licence", "unknown"]) == 0
    ((network, info, path, *_),) = quick_export
    assert path == output and (info.name, info.scale, info.bands) == ("gf2", 1023, 4)
    assert info.band_names == ["blue", "green", "red", "nir"] and info.licence == "unknown"
    assert (info.window, info.any_bands, info.base) == (64, False, "interpolation")
    expected = load_released(state).state_dict()
    assert all(torch.equal(v, expected[k]) for k, v in network.state_dict().items())
    assert "gf2 1.0, 4 bands" in capsys.readouterr().out


def test_import_refuses_what_is_not_released(capsys, tmp_path, quick_export):
    state = released_state(4)
    state["time_embed.9.weight"] = torch.zeros(1)
    torch.save(state, tmp_path / "released.pt")
    output = tmp_path / "m.onnx"
    message = failing(capsys, "import", tmp_path / "released.pt", output)
    assert "'time_embed.9.weight'" in message
    del state["time_embed.9.weight"]
    torch.save(state, tmp_path / "released.pt")
    message = failing(capsys, "import", tmp_path / "released.pt", output, "--scale", -1)
    assert "scale = -1.0" in message
    assert "cannot be read" in failing(capsys, "import", tmp_path / "none.pt", output)
    assert quick_export == []


# --- simulate ------------------------------------------------------------------------------------


def test_simulate_writes_a_pair_and_its_truth(capsys, tmp_path, data):
    scene, out = data / "town", tmp_path / "reduced"
    arguments = ["simulate", scene / "pan.tif", scene / "ms.tif", out, "--sensor", "IKONOS"]
    assert main([str(a) for a in arguments]) == 0
    assert "MS lay " in capsys.readouterr().out
    assert {p.name for p in out.iterdir()} == {"pan.tif", "ms.tif", "reference.tif"}
    sizes = {p.stem: gdal.Open(str(p)).RasterXSize for p in out.iterdir()}
    assert sizes == {"pan": 64, "ms": 16, "reference": 64}


def test_simulate_leaves_the_scene_alone(capsys, tmp_path, data):
    scene = data / "town"
    files = (scene / "pan.tif", scene / "ms.tif")
    before = [path.read_bytes() for path in files]
    assert "might be overwritten" in failing(capsys, "simulate", *files, scene)
    message = failing(capsys, "simulate", *files, tmp_path / "out", "--gains", 0.3, 0.3)
    assert "do not fit 4 bands" in message
    assert [path.read_bytes() for path in files] == before and not (tmp_path / "out").exists()
