# SPDX-License-Identifier: GPL-3.0-or-later
"""The page docs/howto/reproduce-the-paper.md, on a made-up PanCollection."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.cli import main as engine
from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_train.cli import main
from ssdiff_train.data.loading import load_data
from ssdiff_train.data.reduced_pair import write_raster
from ssdiff_train.evaluation.baselines import BASELINES
from ssdiff_train.recipe import RECIPES, Recipe
from tests.unit.train.pancollection_files import images, write_collection


@pytest.fixture(scope="module")
def collection(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("PanCollection")
    write_collection(folder, {"wv3": "_9714", "qb": "", "gf2": ""})
    return folder


def test_files_of_pancollection_become_a_model_and_tables(collection, tmp_path, capsys):
    content = json.loads((RECIPES / "paper.json").read_text())
    few = {"window": 32, "steps": 2, "batch": 1, "validate_every": 2, "save_every": 2}
    tuning = {"steps": 2, "learning_rate": 1e-4, "period": 1}
    short = tmp_path / "short.json"
    short.write_text(json.dumps({**content, **few, "finetune": tuning}))

    data = ["--data", str(collection)]
    assert main(["train", str(short), *data, "--run", str(tmp_path / "run")]) == 0
    trained = str(tmp_path / "run" / "checkpoint.pt")
    assert main(["finetune", trained, *data, "--run", str(tmp_path / "tuned")]) == 0
    tuned = str(tmp_path / "tuned" / "checkpoint.pt")
    model = tmp_path / "model.onnx"
    options = ["--stride", "32", "--timesteps", "0"]
    assert main(["export", tuned, str(model), *options]) == 0
    info = ModelInfo.read(model)
    assert (info.scale, info.ms_phase, info.any_bands) == (2047, 2, False)

    for word in ("wv3", "wv2"):  # WorldView-2 is tested with what WorldView-3 taught
        names = [f"test_{word}_multiExm1.h5", f"test_{word}_OrigScale_multiExm1.h5"]
        if word == "wv3":
            names += [f"Test(HxWxC)_{word}_data1.mat", f"Test(HxWxC)_{word}_data_fr1.mat"]
        scenes = [str(collection / "test_data" / name) for name in names]
        out = tmp_path / word
        capsys.readouterr()
        given = ["evaluate", *scenes, "--model", str(model), "--published", "--out", str(out)]
        assert main([*given, "--device", "cpu"]) == 0
        printed = capsys.readouterr().out
        assert "computed elsewhere" in printed
        with (out / "scores.csv").open(newline="") as file:
            rows = list(csv.DictReader(file))
        assert len(rows) == len(names) * (len(BASELINES) + 1)
        ours = [row for row in rows if row["method"] == info.name]
        assert [row["resolution"] for row in ours] == ["reduced", "full"] * (len(names) // 2)
        for row in ours:
            columns = ("SAM", "Q2n") if row["resolution"] == "reduced" else ("D_lambda_K", "HQNR")
            assert all(np.isfinite(float(row[column])) for column in columns)
        if len(names) == 4:  # the same images in another format have the same figures
            for index in ("SAM", "ERGAS", "Q2n", "SCC", "D_lambda_K", "D_s"):
                assert ours[0][index] == ours[2][index] and ours[1][index] == ours[3][index]
        assert (out / "tables.tex").read_text().count(r"\begin{tabular}") == 2

    one = images("wv3", 1, 64, seed=2)
    for name, pixel in (("pan", 1.0), ("ms", 4.0)):
        image = np.rint(one[name][0]).astype(np.uint16)
        transform = (0.0, pixel, 0.0, 0.0, 0.0, -pixel)
        write_raster(tmp_path / f"{name}.tif", image, transform, "", [""] * len(image))
    paths = [str(tmp_path / f"{name}.tif") for name in ("pan", "ms", "fused")]
    assert engine([*paths, "--model", str(model), "--register", "off"]) == 0
    assert gdal.Open(paths[2]).ReadAsArray().shape == one["gt"][0].shape


@pytest.mark.parametrize(("word", "scale"), [("qb", 2047), ("gf2", 1023)])
def test_the_other_sensors_have_recipes_and_tables(
    collection, make_stub_model, word: str, scale: float, tmp_path, capsys
):
    recipe, training, validation = load_data(Recipe.load(f"paper-{word}"), collection)
    assert (recipe.scale, recipe.bands, len(training[0]), len(validation)) == (scale, 4, 1, 1)
    fixed = {"radiometry": "fixed", "scale": float(scale), "ms_phase": 2.0, "any_bands": False}
    model = make_stub_model(**fixed, stride=32, default_timesteps=[0])
    scenes = [str(path) for path in sorted((collection / "test_data").glob(f"*_{word}_*.h5"))]
    given = ["evaluate", *scenes, "--model", str(model), "--published", "--device", "cpu"]
    assert main([*given, "--out", str(tmp_path / "out")]) == 0
    printed = capsys.readouterr().out
    assert printed.count("computed elsewhere") == len(scenes) == 2
    assert " Q4" in printed and "SSDiff" in printed
