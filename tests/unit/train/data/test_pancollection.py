# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
import torch

from ssdiff_qgis.engine.errors import OptionError, RasterError
from ssdiff_qgis.engine.geometry.resample import interpolate
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.data.degradation import degrade_ms
from ssdiff_train.data.loading import load_data
from ssdiff_train.data.pancollection import PatchFile, sensor_of
from ssdiff_train.data.scenes import Scene
from ssdiff_train.recipe import Recipe
from ssdiff_train.synthetic.town import make_hrms
from ssdiff_train.training.checkpoint import load_average
from ssdiff_train.training.loop import train

h5py = pytest.importorskip("h5py")


def patches(count: int = 5, bands: int = 4, size: int = 32, ratio: int = 4) -> dict:
    """Arrays as a file of PanCollection holds them: float64 DN."""
    image = make_hrms(size * count, size, seed=4)
    rng = np.random.default_rng(1)
    weights = rng.dirichlet(np.ones(len(image)), bands)
    image = np.tensordot(weights, image, 1)
    image = 100 + 1800 * (image - image.min()) / np.ptp(image)
    gt = np.stack([image[:, size * k : size * (k + 1)] for k in range(count)])
    ms = np.stack([degrade_ms(one, ratio, [0.3] * bands) for one in gt])
    return {
        "gt": gt,
        "ms": ms,
        "lms": np.stack([interpolate(one, ratio) for one in ms]),
        "pan": gt.mean(axis=1, keepdims=True),
    }


def write(path: Path, arrays: dict) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with h5py.File(path, "w") as file:
        for key, values in arrays.items():
            file[key] = values
    return path


def recipe(**changes) -> Recipe:
    content = {
        "name": "patches",
        "bands": 4,
        "ratio": 4,
        "window": 16,
        "base": "interpolation",
        "radiometry": "fixed",
        "any_bands": False,
        "turn": False,
        "steps": 3,
        "batch": 2,
        "warmup": 0,
        "scenes_per_epoch": 1,
        "training": [{"h5": ["train_qb"], "weight": 1}],
        "validation": {"h5": ["train_qb"]},
    }
    return Recipe(**{**content, **changes})


@pytest.fixture(scope="module")
def arrays() -> dict:
    return patches()


@pytest.fixture(scope="module")
def data(tmp_path_factory, arrays) -> Path:
    folder = tmp_path_factory.mktemp("data")
    write(folder / "train_qb.h5", arrays)
    write(folder / "other" / "train_gf2.h5", {k: v / 2 for k, v in arrays.items()})
    return folder


# --- reading -------------------------------------------------------------------------------------


def test_a_file_tells_what_it_holds(data):
    file = PatchFile(data / "train_qb.h5")
    assert (file.name, file.count, file.bands, file.ratio) == ("train_qb.h5", 5, 4, 4)
    assert file.size == (32, 32) and file.scale == 2047 and file.has_reference
    assert PatchFile(data / "other" / "train_gf2.h5").scale == 1023
    assert PatchFile(data / "train_qb.h5", scale=4095).scale == 4095


@pytest.mark.parametrize(
    ("name", "sensor"),
    [
        ("train_wv3.h5", "WorldView-3"),
        ("valid_wv2.h5", "WorldView-2"),
        ("test_qb_OrigScale_multiExm1.h5", "QuickBird"),
        ("test_gf2_multiExm1.h5", "GaoFen-2"),
        ("aqba.h5", None),
    ],
)
def test_the_name_tells_the_sensor(name: str, sensor: str | None):
    assert sensor_of(Path(name)) == sensor


def test_windows_are_read_as_they_were_written(data, arrays):
    file = PatchFile(data / "train_qb.h5")
    images = file.read(3, Box(8, 4, 24, 20))
    for key, found in (("gt", images.reference), ("lms", images.lms), ("pan", images.pan)):
        np.testing.assert_array_equal(found, arrays[key][3, :, 8:24, 4:20])
        assert found.dtype == np.float64
    np.testing.assert_array_equal(images.ms, arrays["ms"][3, :, 2:6, 1:5])
    np.testing.assert_array_equal(file.read(0).ms, arrays["ms"][0])


def test_a_file_of_full_resolution_is_read_but_nothing_can_be_learned_from_it(tmp_path, arrays):
    path = write(tmp_path / "test_qb_full.h5", {k: v for k, v in arrays.items() if k != "gt"})
    file = PatchFile(path)
    assert not file.has_reference and file.read(1).reference is None
    with pytest.raises(OptionError, match=r"has ms, lms and pan, but no gt.*full resolution"):
        file.check(recipe())


def test_a_large_file_is_not_loaded(tmp_path):
    """The arrays are holes in the file; reading all of it would take 2 GB of memory."""
    path = tmp_path / "train_wv3.h5"
    with h5py.File(path, "w") as file:
        shapes = {"gt": (8, 64, 64), "lms": (8, 64, 64), "pan": (1, 64, 64), "ms": (8, 16, 16)}
        for key, shape in shapes.items():
            file.create_dataset(key, (4000, *shape), "f8", chunks=(1, *shape), fillvalue=500.0)
    assert os.path.getsize(path) < 10e6
    file = PatchFile(path)
    assert file.count == 4000 and file.read(3999, Box(0, 0, 4, 4)).lms.shape == (8, 4, 4)


# --- what is refused -----------------------------------------------------------------------------


def without(key: str):
    return lambda a: {k: v for k, v in a.items() if k != key}


def changed(key: str, change):
    return lambda a: {**a, key: change(a[key])}


def put(value: float):
    def change(array: np.ndarray) -> np.ndarray:
        array = array.copy()
        array[-1, 0, 1, 1] = value
        return array

    return change


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (without("lms"), r"has the keys gt, ms, pan; expected: gt, ms, lms and pan"),
        (lambda a: {}, r"has the keys \(none\)"),
        (changed("gt", lambda v: v[:, :, :-4]), r"gt 5 x 4 x 28 x 32.*expected: gt and lms N"),
        (changed("gt", lambda v: v[:, :3]), "gt 5 x 3 x 32 x 32"),
        (changed("pan", lambda v: v[:-1]), "pan 4 x 1 x 32 x 32"),
        (changed("pan", lambda v: np.repeat(v, 2, 1)), "pan 5 x 2 x 32 x 32"),
        (changed("ms", lambda v: v[:, :, :-1]), "ms 5 x 4 x 7 x 8.*whole ratio"),
        (changed("ms", lambda v: np.repeat(np.repeat(v, 4, 2), 4, 3)), "ms 5 x 4 x 32 x 32"),
        (changed("pan", lambda v: v[:, 0]), "pan 5 x 32 x 32.*expected: gt and lms N x C x H x W"),
        (changed("pan", lambda v: v.astype("S4")), "'pan' holds values of type"),
        (lambda a: {k: v[:0] for k, v in a.items()}, "gt 0 x 4"),
        (changed("gt", put(np.nan)), "'gt' has values that are not finite"),
        (changed("lms", put(np.inf)), "'lms' has values that are not finite"),
        (changed("gt", put(65535)), r"'gt' of patch 4 has values from .* to 65535.*0 to 2047"),
        (changed("lms", put(-9999)), "'lms' of patch 4 has values from -9999"),
        (lambda a: {k: v / 2047 for k, v in a.items()}, "as if it had been divided by a scale"),
    ],
)
def test_wrong_files_are_refused(tmp_path, arrays, change, message: str):
    path = write(tmp_path / "train_qb.h5", change(arrays))
    with pytest.raises(RasterError, match=f"train_qb.h5' is no file of PanCollection: .*{message}"):
        PatchFile(path)


def test_what_is_no_hdf5_is_refused(tmp_path):
    path = tmp_path / "train_qb.h5"
    with pytest.raises(RasterError, match="cannot be opened"):
        PatchFile(path)
    path.write_text("text")
    with pytest.raises(RasterError, match="cannot be opened.*expected: an HDF5 or MATLAB file"):
        PatchFile(path)


def test_a_scale_that_no_one_tells_is_asked_for(tmp_path, arrays):
    path = write(tmp_path / "train.h5", arrays)
    with pytest.raises(OptionError, match="none of the sensors wv2, wv3, qb, gf2.*scale"):
        PatchFile(path)
    assert PatchFile(path, scale=2047).scale == 2047


def test_a_file_may_state_sensor_and_scale_itself(tmp_path, arrays):
    path = write(tmp_path / "train.h5", arrays)
    with h5py.File(path, "a") as file:
        file.attrs.update(sensor="made", full_scale=2047)
    file = PatchFile(path)
    assert (file.sensor, file.scale) == ("made", 2047)
    named = PatchFile(write(tmp_path / "train_qb.h5", arrays))
    assert (named.sensor, named.scale) == ("QuickBird", 2047)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"bands": 3}, "4 bands at ratio 4 .* wants 3 bands"),
        ({"ratio": 2}, "wants 4 bands at ratio 2"),
        ({"window": 64}, "patches of 32 x 32; .* windows of 64"),
    ],
)
def test_what_does_not_fit_the_recipe_is_refused(data, change: dict, message: str):
    with pytest.raises(OptionError, match=message):
        load_data(recipe(**change), data)


# --- samples -------------------------------------------------------------------------------------


def test_samples_are_the_files_own_images_divided_by_the_scale(data, arrays):
    file = PatchFile(data / "train_qb.h5")
    prepared = file.prepare(recipe(), np.random.default_rng(1))
    places = set()
    for seed in range(40):
        sample = prepared.draw(recipe(), np.random.default_rng(seed))
        assert all(image.dtype == np.float32 for image in sample)
        assert sample.base.shape == (4, 16, 16) and sample.ms.shape == (4, 4, 4)
        gt = arrays["gt"] / 2047
        ((k, top, left),) = [
            (k, top, left)
            for k in range(5)
            for top in range(0, 17, 4)
            for left in range(0, 17, 4)
            if np.allclose(gt[k, :, top : top + 16, left : left + 16], sample.reference, atol=1e-6)
        ]
        rows, columns = slice(top, top + 16), slice(left, left + 16)
        np.testing.assert_allclose(
            sample.base, arrays["lms"][k, :, rows, columns] / 2047, atol=1e-6
        )
        np.testing.assert_allclose(sample.pan, arrays["pan"][k, :, rows, columns] / 2047, atol=1e-6)
        rows, columns = slice(top // 4, top // 4 + 4), slice(left // 4, left // 4 + 4)
        np.testing.assert_allclose(sample.ms, arrays["ms"][k, :, rows, columns] / 2047, atol=1e-6)
        places.add((k, top, left))
    assert {place[0] for place in places} == set(range(5)) and len(places) > 25


def test_bands_and_windows_are_varied_where_the_recipe_says_so(data):
    file = PatchFile(data / "train_qb.h5")
    wanted = recipe(any_bands=True, turn=True, bands=3)
    file.check(wanted)
    orders = {tuple(file.prepare(wanted, np.random.default_rng(seed)).bands) for seed in range(20)}
    assert len(orders) > 10 and all(len(order) == 3 for order in orders)
    prepared = file.prepare(wanted, np.random.default_rng(0))
    straight = prepared.draw(recipe(), np.random.default_rng(5))
    turned = prepared.draw(wanted, np.random.default_rng(5))
    assert not np.array_equal(straight.reference, turned.reference)
    np.testing.assert_array_equal(
        np.sort(straight.reference.ravel()), np.sort(turned.reference.ravel())
    )


# --- recipes -------------------------------------------------------------------------------------


def test_the_scale_comes_from_the_files_and_must_be_one(data):
    known, (training,), validation = load_data(recipe(), data)
    assert known.scale == 2047 and len(training) == len(validation) == 1
    both = recipe(training=[{"h5": ["**/train_*"], "weight": 1}])
    with pytest.raises(OptionError, match="largest DN 1023 and 2047; a model has one"):
        load_data(both, data)
    known, (training,), _ = load_data(recipe(training=both.training, scale=2000), data)
    assert known.scale == 2000 and [s.scale for s in training] == [2000, 2000]


@pytest.mark.parametrize(
    "change",
    [{"radiometry": "scene"}, {"base": "mtf_glp_fs"}, {"training": [{"h5": [], "weight": 1}]}],
)
def test_recipes_that_patches_cannot_follow_are_refused(change: dict):
    with pytest.raises(OptionError, match="fixed|training"):
        recipe(**change)


def test_scenes_and_files_are_trained_on_alike(data, tmp_path):
    """Both in one recipe, of fixed radiometry; the checkpoint keeps the scale of the file."""
    scenes = tmp_path / "scenes"
    write(scenes / "train_qb.h5", patches(2))
    image = (1500 * make_hrms(32, 32, seed=2)).astype(np.float32)
    save_scene(scenes / "town.tif", image)
    mixed = recipe(
        training=[{"h5": ["train_qb"], "weight": 1}, {"ms": ["town"], "weight": 1}],
        scenes_per_epoch=4,
    )
    checkpoint = train(mixed, scenes, tmp_path / "run")
    _, stored, step = load_average(checkpoint)
    assert step == 3 and stored.scale == 2047
    state = torch.load(checkpoint, weights_only=True)
    assert all(np.isfinite(state["losses"]))


def save_scene(path: Path, image: np.ndarray) -> None:
    from osgeo import gdal

    bands, height, width = image.shape
    raster = gdal.GetDriverByName("GTiff").Create(str(path), width, height, bands, gdal.GDT_Float32)
    raster.SetGeoTransform((0, 2, 0, 0, 0, -2))
    raster.WriteArray(image)
    raster.FlushCache()


def test_a_scene_of_fixed_radiometry_is_divided_by_the_scale():
    image = (1500 * make_hrms(32, 32, seed=2)).astype(np.float32)
    scene = Scene("town", image, image.mean(axis=0))
    wanted = recipe(scale=2000)
    scene.check(wanted)
    sample = scene.prepare(wanted, np.random.default_rng(1)).draw(
        recipe(window=32), np.random.default_rng(1)
    )
    np.testing.assert_allclose(sample.reference, image / 2000, rtol=1e-6)
    np.testing.assert_allclose(sample.pan[0], image.mean(axis=0) / 2000, rtol=1e-6)
    with pytest.raises(OptionError, match="has 4 bands; the recipe wants 3 in fixed order"):
        scene.check(recipe(bands=3))
    scene.check(recipe(bands=3, any_bands=True))
    with pytest.raises(OptionError, match="has 32 x 32 pixels .* windows have 64"):
        scene.check(recipe(window=64))
