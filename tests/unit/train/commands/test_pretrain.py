# SPDX-License-Identifier: GPL-3.0-or-later
"""`ssdiff pretrain`, `ssdiff describe`, and the export of what was trained."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

import ssdiff_train.export.to_onnx
from ssdiff_train.cli import main
from ssdiff_train.data.reduced_pair import write_raster
from tests.unit.train.data.landscape import landscape
from tests.unit.train.data.test_imagery import recipe


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("imagery")
    image = np.rint(landscape(0)).clip(1, 255).astype(np.uint8)
    transform = (500000.0, 1.0, 0.0, 4000000.0, 0.0, -1.0)
    write_raster(folder / "place_2020_0.tif", image, transform, "", [""] * 4)
    content = recipe(scenes=1, support=1, query=1).to_dict()
    (folder / "recipe.json").write_text(json.dumps(content))
    return folder


def test_a_network_is_trained_and_exported(data, tmp_path, monkeypatch, capsys):
    given = []

    def export(network, info, path, half=False, features=False):
        given.append((network, info, features))
        path.write_bytes(b"model")
        return 0.0

    monkeypatch.setattr(ssdiff_train.export.to_onnx, "export", export)
    options = ["--data", str(data), "--run", str(tmp_path / "run"), "--seconds", "1"]
    command = ["pretrain", str(data / "recipe.json"), *options, "--least", "1"]
    assert main(command) == 0
    checkpoint = tmp_path / "run" / "checkpoint.pt"
    assert capsys.readouterr().out.splitlines()[-1] == str(checkpoint)
    output = tmp_path / "tried.onnx"
    assert main(["export", str(checkpoint), str(output), "--no-features"]) == 0
    assert main(["export", str(checkpoint), str(output)]) == 0
    (*_, without), (network, info, features) = given
    assert not without
    assert features and network.attention == 8 and info.name == "tried"
    assert info.training["command"] == "ssdiff pretrain RECIPE.json --data DATA --run RUN"
    for option in (["--no-any-bands"], ["--data", str(data)]):
        assert main(["export", str(checkpoint), str(output), *option]) == 1
        error = capsys.readouterr().err
        assert "is a checkpoint of `ssdiff pretrain`" in error and "Leave it out" in error
    assert len(given) == 2


def test_a_model_file_says_itself_what_it_takes(tmp_path, capsys):
    file = tmp_path / "model.onnx"
    assert main(["export", str(file), str(tmp_path / "a.onnx"), "--data", str(tmp_path)]) == 1
    error = capsys.readouterr().err
    assert f"'{file}' is a model file" in error and "Leave it out" in error


def test_statistics_of_simulated_pairs_are_printed(data, capsys):
    command = ["describe", str(data / "recipe.json"), "--data", str(data), "--count", "2"]
    assert main(command) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "r2_details" in lines[0] and len(lines) == 6


def test_everything_is_checked_first(data, tmp_path, capsys):
    run = ["--run", str(tmp_path / "run")]
    for arguments, message in (
        (["any4", "--data", str(tmp_path / "none")], "does not exist"),
        (["none", "--data", str(data)], "The recipe 'none' cannot be used"),
        (["any4", "--data", str(data), "--workers", "-1"], "--workers must be at least 0"),
        (["any4", "--data", str(data), "--every", "0"], "--every must be a number of seconds"),
        (["any4", "--data", str(data), "--seconds", "nan"], "--seconds must be a number"),
        (["any4", "--data", str(data)], "No scene matches"),
    ):
        assert main(["pretrain", *arguments, *run]) == 1
        assert message in capsys.readouterr().err
    assert not (tmp_path / "run").exists()
