# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import csv
import json
from pathlib import Path

import h5py
import numpy as np
import pytest
from osgeo import gdal

import ssdiff_train.evaluation.scenes
from ssdiff_qgis.engine.errors import BandError, GeometryError, ModelError, OptionError
from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.resample import interpolate
from ssdiff_qgis.engine.metrics import dlpan
from ssdiff_qgis.engine.metrics.full_resolution import d_lambda_k, d_s
from ssdiff_qgis.engine.metrics.reduced_resolution import crop_border, ergas, psnr, q2n, sam
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.raster.quantise import to_dtype
from ssdiff_train.data import degradation
from ssdiff_train.data.pancollection import PatchFile
from ssdiff_train.data.reduced_pair import ReducedPair, largest_rectangle, reduce_pair
from ssdiff_train.evaluation import classical
from ssdiff_train.evaluation.baselines import BASELINES, gdal_brovey, make_inputs, run_baselines
from ssdiff_train.evaluation.evaluate import evaluate
from ssdiff_train.evaluation.figures import rgb_bands
from ssdiff_train.evaluation.protocol import EvaluationCase, benchmark_case, full_case
from ssdiff_train.evaluation.report import INDICES
from ssdiff_train.evaluation.scenes import MS_ONLY_PER_GROUP, find_scenes, find_validation
from ssdiff_train.evaluation.scoring import DynamicRange, length_of_shift
from ssdiff_train.recipe import Recipe
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

SHIFT = (1.2, -0.8)
TOWN_GAINS = (0.34, 0.32, 0.30, 0.22)


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    """A pair, an MS without PAN in a folder of its own, and loose MS files; a manifest."""
    folder = tmp_path_factory.mktemp("data")
    sensor = SensorModel(shift=SHIFT)
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
def inputs(reduced) -> classical.PansharpeningInputs:
    pair = Pair.open(str(reduced.pan), str(reduced.ms))
    return make_inputs(pair, pair.overlap, float(np.mean(reduced.gains)))


@pytest.fixture(scope="module")
def case(data) -> EvaluationCase:
    return full_case(data / "town" / "pan.tif", data / "town" / "ms.tif", 0.3, sensor="QuickBird")


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


@pytest.fixture(scope="module")
def patches(tmp_path_factory) -> tuple[Path, Path]:
    """Files of two images as PanCollection's, of reduced and of full resolution."""
    folder = tmp_path_factory.mktemp("patches")
    seen = observe(make_hrms(384, 384, seed=4), SensorModel(noise=(0, 0)))
    pan, ms = seen.pan.astype(float), seen.ms.astype(float)
    low = degradation.degrade_as_benchmark(pan, ms, 4, sensor="QuickBird")
    contents = (
        {"gt": ms, "ms": low.ms, "lms": low.lms, "pan": low.pan[None]},
        {"ms": ms, "lms": dlpan.expand(ms, 4), "pan": pan[None]},
    )
    paths = (folder / "test_qb_multiExm1.h5", folder / "test_qb_OrigScale_multiExm1.h5")
    for path, content in zip(paths, contents):
        with h5py.File(path, "w") as file:
            for key, image in content.items():
                file[key] = np.stack([image, image[:, ::-1, ::-1]])
    return paths


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


def test_validation_scenes_of_a_recipe_are_few(data, patches, monkeypatch):
    monkeypatch.setattr(ssdiff_train.evaluation.scenes, "PATCHES_PER_FILE", 1)
    (data / "test_qb.h5").write_bytes(patches[0].read_bytes())
    recipe = Recipe(
        name="r",
        bands=4,
        ratio=4,
        window=32,
        base="interpolation",
        radiometry="fixed",
        steps=1,
        training=[{"pairs": ["town"], "weight": 1}],
        validation={"pairs": ["town"], "ms": ["many/*"], "h5": ["test_qb"]},
    )
    found = find_validation(recipe, data)
    assert found[0].name == "town" and len(found) == 2 + MS_ONLY_PER_GROUP == 8
    assert [s.name for s in found[1:-1]] == [f"many/{k}" for k in (0, 2, 3, 5, 6, 8)]
    assert found[-1].name == "test_qb/00"


# --- baselines -----------------------------------------------------------------------------------


def test_the_inputs_are_what_the_engine_reads(reduced, inputs):
    pan, ms = read(reduced.pan).astype(np.float32), read(reduced.ms).astype(np.float32)
    np.testing.assert_array_equal(inputs.pan, pan)
    np.testing.assert_allclose(inputs.ms, ms, rtol=1e-5)
    np.testing.assert_allclose(inputs.lms, interpolate(ms, 4), rtol=1e-4)
    # The low-passed PAN at the MS's pixels, which the engine interpolates like the MS.
    expected = interpolate(inputs.pan_low[None].astype(np.float32), 4)[0]
    inner = (slice(24, -24), slice(24, -24))
    np.testing.assert_allclose(inputs.pan_low_up[inner], expected[inner], rtol=1e-4)


def test_brovey_is_gdals_own(reduced, inputs):
    fused = gdal_brovey(read(reduced.pan), read(reduced.ms))
    assert fused.dtype == np.uint16 and fused.shape == inputs.lms.shape
    # Ours differs only in the interpolation, which is cubic there.
    inner = (slice(None), slice(20, -20), slice(20, -20))
    ours = classical.brovey(inputs)
    distance = np.abs(fused - ours)[inner].mean()
    assert distance < 0.3 * np.abs(ours - classical.exp(inputs))[inner].mean()
    shifted = np.abs(np.roll(fused, 1, axis=2) - ours)[inner].mean()
    assert distance < 0.3 * shifted


def test_all_baselines_are_rounded_to_the_type_of_the_ms(inputs):
    found = run_baselines(inputs, 0.3, *[np.dtype(np.uint16)] * 2, lowest=0, preparation=100.0)
    assert tuple(found) == BASELINES
    assert {result.image.dtype for result in found.values()} == {np.dtype(np.uint16)}
    np.testing.assert_array_equal(
        found["GSA"].image, to_dtype(np.maximum(classical.gsa(inputs), 0), np.dtype(np.uint16))[0]
    )
    # Their common preparation is part of their time; GDAL's Brovey does without it.
    for name, result in found.items():
        assert 0 < result.seconds - (100 if name != "Brovey (GDAL)" else 0) < 10


# --- full resolution -----------------------------------------------------------------------------


def test_a_pair_is_registered_as_the_engine_registers_it(case, data, stub_model, tmp_path):
    pair = Pair.open(str(data / "town" / "pan.tif"), str(data / "town" / "ms.tif"))
    report = fuse(pair, Model(stub_model, "cpu"), str(tmp_path / "fused.tif"))
    assert case.shift == case.pair.shift == report.shift_applied
    assert case.shift == pytest.approx(SHIFT, abs=0.1)
    # What the MS did not see because it lies off is not judged.
    assert case.area == Box(0, 4, 316, 352) and case.inputs.pan.shape == (316, 348)
    np.testing.assert_array_equal(
        case.inputs.pan, read(data / "town" / "pan.tif")[0:316, 4:352].astype(float)
    )


def test_the_truth_is_consistent_where_the_ms_really_lies(case):
    truth = observe(make_hrms(320, 352, seed=4), SensorModel(shift=SHIFT), seed=1).hrms
    box = case.area
    truth = truth[:, box.top : box.bottom, box.left : box.right]
    found = case.indices(truth)
    moved = case.indices(np.roll(truth, 2, axis=1))
    assert found["cons. ERGAS"] < 0.3 < 3 * found["cons. ERGAS"] < moved["cons. ERGAS"]
    assert found["cons. SAM"] < 0.5
    assert found["shift"] < 0.1 and moved["shift"] == pytest.approx(2, abs=0.2)


def test_full_resolution_tells_sharp_from_blurred(case):
    fused = classical.mtf_glp_fs(case.inputs)
    sharp, blurred = case.indices(fused), case.indices(case.inputs.lms)
    assert list(sharp) == [name for name in INDICES["full"] if name != "seconds"]
    assert sharp["sharpness"] > 0.8 > 0.5 > blurred["sharpness"]
    assert sharp["HQNR"] == pytest.approx((1 - sharp["D_lambda_K"]) * (1 - sharp["D_s"]))


def test_the_shift_of_a_result_is_found(case):
    fused = classical.gsa(case.inputs)
    assert length_of_shift(case.inputs.pan, fused, 4) < 0.1
    moved = np.roll(fused, (3, -1), axis=(1, 2))
    assert length_of_shift(case.inputs.pan, moved, 4) == pytest.approx(10**0.5, abs=0.1)
    assert np.isnan(length_of_shift(case.inputs.pan, np.ones_like(fused), 4))


def test_invalid_pixels_are_left_out(tmp_path):
    sensor = SensorModel()
    hrms = make_hrms(288, 320, seed=4)
    paths = write_scene(tmp_path / "scene", observe(hrms, sensor, seed=1), sensor, nodata=0)
    dataset = gdal.Open(str(paths.ms), gdal.GA_Update)
    image = dataset.ReadAsArray()
    image = np.maximum(image, 1)
    image[:, 20, 10] = 0
    dataset.WriteArray(image)
    dataset = None
    area = full_case(paths.pan, paths.ms, 0.3).area
    assert area.left >= 44 or area.top >= 84
    assert min(area.height, area.width) >= 4 * 32
    dataset = gdal.Open(str(paths.ms), gdal.GA_Update)
    image[:, ::20] = 0
    dataset.WriteArray(image)
    dataset = None
    with pytest.raises(GeometryError, match=r"at most 19 x \d+ MS pixels without nodata"):
        full_case(paths.pan, paths.ms, 0.3)


@pytest.mark.parametrize("seed", range(20))
def test_the_largest_rectangle_is_found(seed: int):
    inside = np.random.default_rng(seed).random((7, 9)) < 0.75
    found = largest_rectangle(inside)
    assert inside[found.top : found.bottom, found.left : found.right].all()
    sizes = [
        (b - t) * (r - le)
        for t in range(7)
        for b in range(t + 1, 8)
        for le in range(9)
        for r in range(le + 1, 10)
        if inside[t:b, le:r].all()
    ]
    assert found.height * found.width == max(sizes, default=0)


def test_levels_follow_the_bits_or_the_range():
    assert DynamicRange.from_image(np.array([3, 1500], np.uint16)) == DynamicRange(1.0, 2047.0)
    assert DynamicRange.from_image(np.array([3, 255], np.uint8)) == DynamicRange(1.0, 255.0)
    assert DynamicRange.from_image(np.array([0.1, 0.5])) == DynamicRange(20000.0, 0.5)


# --- PanCollection -------------------------------------------------------------------------------


def test_images_of_pancollection_are_scenes(patches):
    first, second = find_scenes(patches[0].parent, ["*_qb_multi*.h5"])
    assert (first.name, second.name) == ("test_qb_multiExm1/00", "test_qb_multiExm1/01")
    assert first.sensor == "QuickBird" and first.bands == ("blue", "green", "red", "nir")
    assert (first.resolutions, first.kind) == (("reduced",), "pair")
    (full, _) = find_scenes(patches[0].parent, ["*Orig*"])
    assert full.resolutions == ("full",)


def test_a_file_must_tell_its_sensor(patches, tmp_path):
    (tmp_path / "test.h5").write_bytes(patches[0].read_bytes())
    with pytest.raises(OptionError, match="does not tell the sensor"):
        find_scenes(tmp_path, ["test.h5"])


@pytest.mark.parametrize("which", [0, 1])
def test_the_engine_sees_patches_where_the_benchmark_has_them(patches, which: int, tmp_path):
    images = PatchFile(patches[which]).read(0)
    case = benchmark_case(images, 2047.0, "QuickBird", tmp_path)
    np.testing.assert_array_equal(case.inputs.lms, images.lms)
    np.testing.assert_array_equal(case.inputs.pan, images.pan[0].astype(np.float32))
    assert case.area == Box(0, 0, *images.pan.shape[1:]) and case.pair.offset == (0.5, 0.5)
    # The engine interpolates the MS to the same place. Its weights are those of the 23 taps at
    # every other pixel (see `dlpan.expand`), but for the borders.
    inner = (slice(None), slice(24, -24, 2), slice(24, -24, 2))
    own = case.pair.patch(case.area, 0.3).lms
    np.testing.assert_allclose(own[inner], images.lms[inner], rtol=1e-4)


def test_reduced_patches_are_judged_as_the_benchmark_does(patches, tmp_path):
    images = PatchFile(patches[0]).read(0)
    case = benchmark_case(images, 2047.0, "QuickBird", tmp_path)
    truth, lms = (a[:, 20:-21, 20:-21] for a in (images.reference, images.lms))
    found = case.indices(images.lms)
    assert found["SAM"] == sam(truth, lms) and found["ERGAS"] == ergas(truth, lms, 4)
    assert found["PSNR"] == psnr(truth, lms, 2047) and found["Q2n"] == q2n(truth, lms)


def test_full_patches_are_judged_as_the_benchmark_does(patches, tmp_path):
    images = PatchFile(patches[1]).read(0)
    case = benchmark_case(images, 2047.0, "QuickBird", tmp_path)
    found = case.indices(images.lms)
    assert found["D_lambda_K"] == d_lambda_k(images.lms, images.lms, TOWN_GAINS, 4)
    assert found["D_s"] == d_s(images.lms, images.lms, images.pan[0], 4, phase=2)
    moved = case.indices(np.roll(images.lms, 1, axis=2))
    assert found["cons. ERGAS"] < 0.8 * moved["cons. ERGAS"]


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


def test_a_model_for_other_bands_or_ratios_is_refused_for_patches(patches, make_stub_model):
    source = find_scenes(patches[0].parent, ["*.h5"])[0]
    with pytest.raises(ModelError, match="has ratio 4, but .* made for 2"):
        source.check(Model(make_stub_model(ratio=2), "cpu").info)
    with pytest.raises(ModelError, match="has 4 bands, but .* made for 8"):
        source.check(Model(make_stub_model(bands=8, any_bands=False), "cpu").info)


# --- scores --------------------------------------------------------------------------------------


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
    lms = make_inputs(pair, pair.overlap, 0.3).lms
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
    assert len(rows) == 3 * 7
    assert float(rows[0]["SAM"]) == pytest.approx(scores[0].methods["EXP"]["SAM"], rel=1e-5)
    assert rows[0]["method"] == "EXP" and rows[0]["HQNR"] == "" and rows[14]["kind"] == "simulated"
    assert rows[7]["resolution"] == "full" and rows[7]["SAM"] == ""
    assert float(rows[7]["HQNR"]) == pytest.approx(scores[1].methods["EXP"]["HQNR"], rel=1e-5)
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
        columns = 9 if "full" in name else 10  # MS, PAN, seven methods, the truth
        assert image.shape[1:] == (580, 260 * columns)
        assert image[:3].std() > 20


def test_resolutions_can_be_chosen(data, stub_model, tmp_path):
    sources = find_scenes(data, ["field"])
    with pytest.raises(OptionError, match="no scene to evaluate"):
        evaluate(sources, Model(stub_model, "cpu"), [None], tmp_path, resolutions=["full"])


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


# --- pictures ------------------------------------------------------------------------------------


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
