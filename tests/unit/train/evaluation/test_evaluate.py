# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import csv
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.metrics.reduced_resolution import crop_border, ergas, psnr, sam
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_train.data.pancollection import PatchFile
from ssdiff_train.data.reduced_pair import reduce_pair
from ssdiff_train.evaluation.baselines import BASELINES, WITHOUT_NETWORK, make_inputs, run_baselines
from ssdiff_train.evaluation.evaluate import evaluate
from ssdiff_train.evaluation.report import INDICES
from ssdiff_train.evaluation.scenes import find_scenes

SHIFT = (1.2, -0.8)
TOWN_GAINS = (0.34, 0.32, 0.30, 0.22)


@pytest.fixture(scope="module")
def results(data, stub_model, tmp_path_factory):
    """The scores of two scenes, one of them at two resolutions, the output and its folder."""
    out = tmp_path_factory.mktemp("results") / "made" / "here"
    printed: list[str] = []
    scores = evaluate(
        find_scenes(data, ["town", "field"]),
        Model(stub_model, "cpu"),
        [None, 1],
        out,
        seed=3,
        show=printed.append,
    )
    return scores, "\n".join(printed), out


def read(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def test_files_of_pancollection_are_evaluated(patches, stub_model, tmp_path):
    sources = find_scenes(patches[0].parent, ["*.h5"])
    printed: list[str] = []
    (scores,) = evaluate(
        [sources[0], sources[2]],
        Model(stub_model, "cpu"),
        [1],
        tmp_path,
        resolutions=["reduced"],
        show=printed.append,
    )
    assert (scores.name, scores.resolution) == ("test_qb_multiExm1/00", "reduced")
    assert list(scores.methods) == [*BASELINES, "stub, 1 step"]
    images = PatchFile(patches[0]).read(0)
    truth, lms = (a[:, 20:-21, 20:-21] for a in (images.reference, images.lms))
    assert scores.methods["EXP"]["SAM"] == pytest.approx(sam(truth, lms), rel=1e-5)
    assert "test_qb_multiExm1/00: reduced resolution, QuickBird, 4 bands, 96 x 96 pixels\n" in (
        "".join(printed)
    )
    assert (tmp_path / "test_qb_multiExm1_00_reduced.png").exists()


def test_a_model_that_corrects_the_regression_is_set_beside_it(data, make_stub_model, tmp_path):
    model = Model(make_stub_model(base="regression", name="corrects"), "cpu")
    (scores,) = evaluate(
        find_scenes(data, ["town"]),
        model,
        [None],
        tmp_path,
        resolutions=["reduced"],
        show=lambda text: None,
    )
    assert [*scores.methods][-2:] == [WITHOUT_NETWORK, "corrects"]
    assert scores.methods[WITHOUT_NETWORK]["ERGAS"] < scores.methods["EXP"]["ERGAS"]


def test_names_of_bands_are_those_of_the_manifest_or_of_the_file(
    data, make_stub_model, tmp_path, monkeypatch
):
    given = {}

    def caught(*arguments):
        given[len(given)] = list(arguments[-1])
        return run_baselines(*arguments)

    monkeypatch.setattr("ssdiff_train.evaluation.evaluate.run_baselines", caught)
    named, bare = tmp_path / "named", tmp_path / "bare"
    for folder, names in ((named, ("Red", "Green", "Blue", "NIR")), (bare, ("",) * 4)):
        shutil.copytree(data / "field", folder)
        dataset = gdal.Open(str(folder / "ms.tif"), gdal.GA_Update)
        for k, name in enumerate(names, 1):
            dataset.GetRasterBand(k).SetDescription(name)
        dataset = None
    scenes = [*find_scenes(data, ["town"]), *find_scenes(tmp_path, ["named", "bare"])]
    model = Model(make_stub_model(), "cpu")
    quiet = {"resolutions": ["reduced"], "show": lambda text: None}
    evaluate(scenes, model, [1], tmp_path / "out", **quiet)
    assert list(given.values()) == [
        *(["blue", "green", "red", "nir"], ["red", "green", "blue", "nir"], [])
    ]


def test_every_method_is_scored_on_every_scene(results):
    scores, _, _ = results
    assert [(s.name, s.resolution, s.kind, s.sensor) for s in scores] == [
        ("town", "reduced", "pair", "QuickBird"),
        ("town", "full", "pair", "QuickBird"),
        ("field", "reduced", "simulated", None),
    ]
    for scene in scores:
        assert list(scene.methods) == [*BASELINES, "stub", "stub, 1 step"]
        for values in scene.methods.values():
            assert list(values) == list(INDICES[scene.resolution])
            assert all(np.isfinite(v) for name, v in values.items() if name != "shift")
        assert scene.methods["stub"] != scene.methods["stub, 1 step"]
    reduced, full, simulated = scores
    assert reduced.shift == pytest.approx(SHIFT, abs=0.1)
    assert full.shift == pytest.approx(SHIFT, abs=0.1) and simulated.shift is None
    assert reduced.gains == full.gains == TOWN_GAINS and simulated.gains == (0.3,) * 4
    assert (reduced.size, full.size) == ((80, 88), (316, 348))


def test_scores_are_those_of_the_engines_results_against_the_original(
    results, data, stub_model, tmp_path
):
    town = results[0][0]
    reduced = reduce_pair(
        data / "town" / "pan.tif", data / "town" / "ms.tif", tmp_path, sensor="QuickBird"
    )
    pair = Pair.open(str(reduced.pan), str(reduced.ms))
    output = tmp_path / "fused.tif"
    fuse(pair, Model(stub_model, "cpu"), str(output), FuseOptions(seed=3, register="off"))
    original = read(data / "town" / "ms.tif")
    np.testing.assert_array_equal(read(reduced.reference), original)
    truth, fused = (crop_border(a, 4).astype(float) for a in (original, read(output)))
    found = town.methods["stub"]
    assert found["SAM"] == pytest.approx(sam(truth, fused))
    assert found["ERGAS"] == pytest.approx(ergas(truth, fused, 4))
    assert found["PSNR"] == pytest.approx(
        psnr(truth, fused, 2.0 ** np.ceil(np.log2(original.max() + 1)) - 1)
    )
    lms = make_inputs(pair, pair.overlap, [0.3] * 4, 0.15).lms
    lms = np.clip(np.rint(lms), 0, None)
    assert town.methods["EXP"]["SAM"] == pytest.approx(sam(truth, crop_border(lms, 4)))


def test_full_scores_are_those_of_the_engines_registered_result(
    results, case, data, stub_model, tmp_path
):
    pair = Pair.open(str(data / "town" / "pan.tif"), str(data / "town" / "ms.tif"))
    output, box = tmp_path / "fused.tif", case.area
    fuse(pair, Model(stub_model, "cpu"), str(output), FuseOptions(seed=3, register="correct"))
    expected = case.indices(read(output)[:, box.top : box.bottom, box.left : box.right])
    found = results[0][1].methods["stub"]
    assert found == pytest.approx({**expected, "seconds": found["seconds"]}, nan_ok=True)


def test_good_methods_beat_interpolation_on_a_made_up_scene(results):
    for scene in (results[0][0], results[0][2]):
        for method in ("GSA", "MTF-GLP-FS", "BDSD-PC"):
            assert scene.methods[method]["ERGAS"] < scene.methods["EXP"]["ERGAS"]
            assert scene.methods[method]["Q2n"] > scene.methods["EXP"]["Q2n"]


def test_tables_are_printed_and_written(results):
    scores, printed, out = results
    assert "town: reduced resolution, QuickBird, 4 bands, 80 x 88 pixels, shift (+1." in printed
    assert "town: full resolution, QuickBird, 4 bands, 316 x 348 pixels, shift (+1." in printed
    assert "4 bands, 64 x 64 pixels, PAN simulated" in printed
    titles = [
        "reduced resolution, pairs (1)",
        "reduced resolution, simulated PAN (1)",
        "full resolution, pairs (1)",
    ]
    for title in titles:
        assert f"{title}: mean and standard deviation\n" in printed
        assert f"{title}: stub, 1 step against the classical methods\n" in printed
    with (out / "scores.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 3 * (len(BASELINES) + 2)
    assert float(rows[0]["SAM"]) == pytest.approx(scores[0].methods["EXP"]["SAM"], rel=1e-5)
    assert rows[0]["method"] == "EXP" and rows[0]["HQNR"] == ""
    assert rows[2 * (len(BASELINES) + 2)]["kind"] == "simulated"
    full = rows[len(BASELINES) + 2]
    assert full["resolution"] == "full" and full["SAM"] == ""
    assert float(full["HQNR"]) == pytest.approx(scores[1].methods["EXP"]["HQNR"], rel=1e-5)
    content = json.loads((out / "scores.json").read_text(encoding="utf-8"))
    assert content["model"] == "stub 1.0" and content["steps"] == [2, 1] and content["seed"] == 3
    assert list(content["standings"]) == titles
    assert list(content["standings"][titles[0]]) == ["stub", "stub, 1 step"]
    assert [scene["name"] for scene in content["scenes"]] == ["town", "town", "field"]


def test_a_picture_per_scene_and_resolution_shows_all_methods(results):
    names = {p.name for p in results[2].iterdir() if p.suffix == ".png"}
    assert names == {"town_reduced.png", "town_full.png", "field_reduced.png"}
    for name in names:
        image = read(results[2] / name)
        columns = len(BASELINES) + 4  # MS, PAN, the classical methods, two numbers of steps
        columns += "full" not in name  # the truth
        assert image.shape[1:] == (580, 260 * columns)
        assert image[:3].std() > 20


def test_resolutions_can_be_chosen(data, stub_model, tmp_path):
    sources = find_scenes(data, ["field"])
    with pytest.raises(OptionError, match="no scene to evaluate"):
        evaluate(sources, Model(stub_model, "cpu"), [None], tmp_path, resolutions=["full"])
