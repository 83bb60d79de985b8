# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.errors import BandError, ModelError, OptionError
from ssdiff_qgis.engine.fuse import fuse
from ssdiff_qgis.engine.model import Model
from ssdiff_qgis.engine.options import FuseOptions
from ssdiff_qgis.engine.pair import Pair
from ssdiff_qgis.engine.quality import crop_border, ergas, psnr, sam
from ssdiff_train import classical
from ssdiff_train.data import wald
from ssdiff_train.data.synthetic import SensorModel, observe, write_scene
from ssdiff_train.data.town import make_hrms
from ssdiff_train.evaluate import (
    MS_ONLY_PER_GROUP,
    evaluate,
    find_scenes,
    find_validation,
    gdal_brovey,
    make_bundle,
)
from ssdiff_train.recipe import Recipe
from ssdiff_train.scoreboard import METRICS, SceneScores, rgb_bands, summaries, table
from ssdiff_train.simulate import ReducedPair, reduce_pair

BASELINES = ["EXP", "Brovey (GDAL)", "GSA", "MTF-GLP-FS"]


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    """A pair, an MS without PAN in a folder of its own, and loose MS files; a manifest."""
    folder = tmp_path_factory.mktemp("data")
    sensor = SensorModel(shift=(1.2, -0.8))
    hrms = make_hrms(320, 352, seed=4)
    write_scene(folder / "town", observe(hrms, sensor, seed=1), sensor)
    alone = write_scene(folder / "field", observe(hrms[:, :256, :256], SensorModel()), sensor)
    alone.pan.unlink()
    (folder / "many").mkdir()
    for k in range(9):
        (folder / "many" / f"{k}.tif").write_bytes(alone.ms.read_bytes())
    manifest = {"town": {"sensor": "QuickBird", "bands": ["blue", "green", "red", "nir"]}}
    (folder / "manifest.json").write_text(json.dumps(manifest))
    return folder


@pytest.fixture(scope="module")
def reduced(data, tmp_path_factory) -> ReducedPair:
    folder = tmp_path_factory.mktemp("reduced")
    return reduce_pair(data / "town" / "pan.tif", data / "town" / "ms.tif", folder)


@pytest.fixture(scope="module")
def results(data, stub_model, tmp_path_factory):
    """The scores of two scenes, what was printed, and the folder written to."""
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


# --- scenes --------------------------------------------------------------------------------------


def test_scenes_are_found_by_name_pattern_and_file(data):
    town, field, loose = find_scenes(data, ["to*", "field", "many/3.tif"])
    assert (town.name, town.sensor) == ("town", "QuickBird") and town.bands[0] == "blue"
    assert town.pan == data / "town" / "pan.tif"
    assert (field.name, field.pan, field.ms) == ("field", None, data / "field" / "ms.tif")
    assert (loose.name, loose.sensor, loose.bands) == ("many/3", None, ())
    assert len(find_scenes(data, ["many/*.tif"])) == 9
    assert find_scenes(data, [str(data / "town")]) == [town]


@pytest.mark.parametrize("pattern", ["village", "many", "manifest/*", "many/10.tif"])
def test_what_is_no_scene_is_named(data, pattern: str):
    with pytest.raises(OptionError, match="is no scene"):
        find_scenes(data, ["town", pattern])


def test_validation_scenes_of_a_recipe_are_few(data):
    recipe = Recipe(
        name="r",
        bands=4,
        ratio=4,
        window=32,
        base="interpolation",
        steps=1,
        training=[{"pairs": ["town"], "weight": 1}],
        validation={"pairs": ["town"], "ms": ["many/*"]},
    )
    found = find_validation(recipe, data)
    assert found[0].name == "town" and len(found) == 1 + MS_ONLY_PER_GROUP == 7
    assert [s.name for s in found[1:]] == [f"many/{k}" for k in (0, 2, 3, 5, 6, 8)]


# --- baselines -----------------------------------------------------------------------------------


def test_the_bundle_is_what_the_engine_reads(reduced):
    bundle = make_bundle(reduced)
    pan, ms = read(reduced.pan).astype(np.float32), read(reduced.ms).astype(np.float32)
    np.testing.assert_array_equal(bundle.pan, pan)
    np.testing.assert_allclose(bundle.ms, ms, rtol=1e-5)
    np.testing.assert_allclose(bundle.lms, wald.interpolate(ms, 4), rtol=1e-4)
    # The low-passed PAN at the MS's pixels, which the engine interpolates like the MS.
    expected = wald.interpolate(bundle.pan_low[None].astype(np.float32), 4)[0]
    inner = (slice(24, -24), slice(24, -24))
    np.testing.assert_allclose(bundle.pan_low_up[inner], expected[inner], rtol=1e-4)


def test_brovey_is_gdals_own(reduced):
    fused = gdal_brovey(reduced.pan, reduced.ms)
    bundle = make_bundle(reduced)
    assert fused.dtype == np.uint16 and fused.shape == bundle.lms.shape
    # Ours differs only in the interpolation, which is cubic there.
    inner = (slice(None), slice(20, -20), slice(20, -20))
    ours = classical.brovey(bundle)
    distance = np.abs(fused - ours)[inner].mean()
    assert distance < 0.3 * np.abs(ours - classical.exp(bundle))[inner].mean()
    shifted = np.abs(np.roll(fused, 1, axis=2) - ours)[inner].mean()
    assert distance < 0.3 * shifted


# --- scores --------------------------------------------------------------------------------------


def test_every_method_is_scored_on_every_scene(results):
    scores, _, _ = results
    assert [(s.name, s.kind, s.sensor) for s in scores] == [
        ("town", "pair", "QuickBird"),
        ("field", "simulated", None),
    ]
    for scene in scores:
        assert list(scene.methods) == [*BASELINES, "stub", "stub, 1 step"]
        for values in scene.methods.values():
            assert list(values) == list(METRICS)
            assert all(np.isfinite(v) for v in values.values())
        assert scene.methods["stub"] != scene.methods["stub, 1 step"]
    town = scores[0]
    assert town.shift == pytest.approx((1.2, -0.8), abs=0.1)
    assert town.gains == (0.34, 0.32, 0.30, 0.22) and scores[1].gains == (0.3,) * 4
    assert town.size == (80, 88)


def test_scores_are_those_of_the_engines_results_against_the_original(
    results, data, stub_model, tmp_path
):
    town = results[0][0]
    reduced = reduce_pair(
        data / "town" / "pan.tif", data / "town" / "ms.tif", tmp_path, sensor="QuickBird"
    )
    pair = Pair(str(reduced.pan), str(reduced.ms))
    output = tmp_path / "fused.tif"
    fuse(pair, Model(stub_model, "cpu"), str(output), FuseOptions(seed=3, register="off"))
    original = read(data / "town" / "ms.tif")
    np.testing.assert_array_equal(read(reduced.reference), original)
    truth, fused = (crop_border(a, 4).astype(float) for a in (original, read(output)))
    found = town.methods["stub"]
    assert found["SAM"] == pytest.approx(sam(truth, fused))
    assert found["ERGAS"] == pytest.approx(ergas(truth, fused, 4))
    assert found["PSNR"] == pytest.approx(
        psnr(truth, fused, 2.0 ** np.ceil(np.log2(truth.max() + 1)) - 1)
    )
    lms = np.clip(np.rint(make_bundle(reduced).lms), 0, None)
    assert town.methods["EXP"]["SAM"] == pytest.approx(sam(truth, crop_border(lms, 4)))


def test_good_methods_beat_interpolation_on_a_made_up_scene(results):
    for scene in results[0]:
        for method in ("GSA", "MTF-GLP-FS"):
            assert scene.methods[method]["ERGAS"] < scene.methods["EXP"]["ERGAS"]
            assert scene.methods[method]["Q2n"] > scene.methods["EXP"]["Q2n"]


def test_tables_are_printed_and_written(results):
    scores, printed, out = results
    assert "town: QuickBird, 4 bands, 80 x 88 pixels, shift (+1.2" in printed
    assert "field: sensor not known, 4 bands, 64 x 64 pixels, PAN simulated" in printed
    for title in ("pairs (1)", "simulated PAN (1)", "all scenes (2)"):
        assert f"mean and standard deviation, {title}" in printed
    with (out / "scores.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 2 * 6
    assert float(rows[0]["SAM"]) == pytest.approx(scores[0].methods["EXP"]["SAM"], rel=1e-5)
    assert rows[0]["method"] == "EXP" and rows[6]["kind"] == "simulated"
    content = json.loads((out / "scores.json").read_text(encoding="utf-8"))
    assert content["model"] == "stub 1.0" and content["steps"] == [2, 1] and content["seed"] == 3
    means = content["summary"]["mean and standard deviation, all scenes (2)"]["GSA"]["SAM"]
    each = [scene.methods["GSA"]["SAM"] for scene in scores]
    assert means["mean"] == pytest.approx(np.mean(each), rel=1e-5)
    assert means["std"] == pytest.approx(abs(each[0] - each[1]) / 2**0.5, rel=1e-4)
    alone = content["summary"]["mean and standard deviation, pairs (1)"]["GSA"]["SAM"]
    assert alone["std"] is None
    assert [scene["name"] for scene in content["scenes"]] == ["town", "field"]


def test_a_picture_per_scene_shows_all_methods(results):
    for name in ("town", "field"):
        image = read(results[2] / f"{name}.png")
        assert image.shape[1] == 580 and image.shape[2] == 260 * 9
        assert image[:3].std() > 20


# --- refused before the work begins --------------------------------------------------------------


@pytest.mark.parametrize(
    ("fields", "steps", "error", "message"),
    [
        ({"ratio": 2}, [None], ModelError, "made for 2"),
        ({"bands": 8, "any_bands": False}, [None], BandError, "made for 8"),
        ({}, [1, 0], OptionError, "must be 1 to 1000, not 0"),
        ({}, [1001], OptionError, "must be 1 to 1000"),
    ],
)
def test_what_does_not_fit_is_refused_at_once(
    data, make_stub_model, tmp_path, fields: dict, steps: list, error, message: str
):
    model = Model(make_stub_model(**fields), "cpu")
    with pytest.raises(error, match=message):
        evaluate(find_scenes(data, ["town"]), model, steps, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_an_ms_alone_must_have_the_models_bands(data, make_stub_model, tmp_path):
    model = Model(make_stub_model(bands=8, any_bands=False), "cpu")
    with pytest.raises(ModelError, match="has 4 bands, but .* made for 8"):
        evaluate(find_scenes(data, ["field"]), model, [None], tmp_path / "out")
    with pytest.raises(OptionError, match="no scene"):
        evaluate([], model, [None], tmp_path / "out")


# --- tables --------------------------------------------------------------------------------------


def scores_of(name: str, kind: str, value: float) -> SceneScores:
    methods = {"one": dict.fromkeys(METRICS, value), "another": dict.fromkeys(METRICS, 2 * value)}
    return SceneScores(name, kind, None, 4, (64, 64), (0.3,) * 4, None, methods)


def test_summaries_keep_the_kinds_apart_if_there_are_two():
    scores = [scores_of("a", "pair", 1.0), scores_of("b", "pair", 3.0)]
    (only,) = summaries(scores).values()
    assert only["one"]["SAM"] == pytest.approx((2.0, 2**0.5))
    assert only["another"]["seconds"] == pytest.approx((4.0, 8**0.5))
    both = summaries([*scores, scores_of("c", "simulated", 5.0)])
    assert [title.split(", ")[1] for title in both] == [
        "pairs (2)",
        "simulated PAN (1)",
        "all scenes (3)",
    ]


def test_columns_of_a_table_stand_under_each_other():
    text = table("title", scores_of("a", "pair", 1.0).methods)
    title, head, *rows = text.splitlines()
    assert title == "title" and head.split() == list(METRICS)
    assert len({len(line) for line in (head, *rows)}) == 1
    assert rows[0].split() == ["one", "1.000", "1.000", "1.0000", "1.0000", "1.00", "1.00"]
    (summary,) = summaries([scores_of("a", "pair", 1.0), scores_of("b", "pair", 2.0)]).values()
    assert "1.500±0.707" in table("means", summary)


@pytest.mark.parametrize(
    ("names", "count", "expected"),
    [
        (["Red", "Green", "Blue", "NIR"], 4, [0, 1, 2]),
        (["nir", "blue", "green", "red"], 4, [3, 2, 1]),
        ([], 4, [2, 1, 0]),
        ([], 8, [4, 2, 1]),
        ([], 6, [0, 1, 2]),
        ([], 1, [0, 0, 0]),
    ],
)
def test_bands_of_pictures(names: list[str], count: int, expected: list[int]):
    assert rgb_bands(names, count) == expected
