# SPDX-License-Identifier: GPL-3.0-or-later
"""The open benchmark, made of synthetic crops."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import h5py
import numpy as np
import pytest

from ssdiff_qgis.engine.errors import GeometryError, OptionError, RasterError
from ssdiff_qgis.engine.metrics import dlpan
from ssdiff_train.cli import main
from ssdiff_train.data.benchmark import NAIP4, Benchmark, write_benchmark
from ssdiff_train.data.loading import find_group, load_data
from ssdiff_train.data.pancollection import PatchFile
from ssdiff_train.data.reduced_pair import write_raster
from ssdiff_train.data.statistics import PairStatistics
from ssdiff_train.evaluation.scenes import find_scenes
from ssdiff_train.recipe import Recipe
from tests.unit.train.data.landscape import landscape

SIZES = {"train": 32, "valid": 32, "test": 128}
TINY = replace(
    NAIP4, crops={kind: (f"{kind}_*",) for kind in ("train", "valid", "test")}, name="tiny4"
)


def write_crop(folder: Path, name: str, seed: int, side: int = 256) -> None:
    image = np.rint(landscape(seed) / 2.4).clip(1, 255).astype(np.uint8)[:, :side, :side]
    transform = (500000.0, 1.0, 0.0, 4000000.0, 0.0, -1.0)
    write_raster(folder / f"{name}.tif", image, transform, "", [""] * len(image))


@pytest.fixture(scope="module")
def crops(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("crops")
    for seed, name in enumerate(
        [
            *("train_2016_0", "train_2016_1", "train_2016_2", "train_2018_0", "train_2018_1"),
            *("valid_2020_0", "valid_2020_1", "test_2020_0", "test_2020_1"),
        ]
    ):
        write_crop(folder, name, seed)
    return folder


@pytest.fixture(scope="module")
def made(crops, tmp_path_factory) -> list[Path]:
    return write_benchmark(TINY, crops, tmp_path_factory.mktemp("made"), SIZES)


def test_files_are_pancollections_and_counted(made):
    # 2 crops of 128 pixels each of the two years' strips; the third of 2016 is left over.
    assert [path.name for path in made] == [
        "train_tiny4_64.h5", "valid_tiny4_32.h5", "test_tiny4_multiExm1.h5"
    ]  # fmt: skip
    for path, count, side in zip(made, (64, 32, 2), SIZES.values()):
        file = PatchFile(path)
        assert (file.count, file.bands, file.ratio, file.size) == (count, 4, 4, (side, side))
        assert (file.scale, file.sensor, file.has_reference) == (2047, "tiny4", True)


def test_references_are_whole_dn_and_the_rest_is_dlpans(made):
    images = PatchFile(made[2]).read(0)
    assert images.reference is not None
    for image in (images.reference, images.pan):
        assert np.array_equal(image, np.rint(image)) and 0 <= image.min() <= image.max() <= 2047
    expected = dlpan.mtf_decimate(images.reference, [0.3] * 4, 4)
    inner = (..., slice(6, -6), slice(6, -6))  # beyond lies what the strip has there
    np.testing.assert_allclose(images.ms[inner], expected[inner], rtol=1e-9)
    np.testing.assert_array_equal(images.lms, dlpan.expand(images.ms, 4))


def test_pan_is_no_mixture_of_the_bands_and_sharper_than_they(made):
    images = PatchFile(made[2]).read(1)
    assert images.reference is not None
    found = PairStatistics.from_pair(images.reference, images.pan[0])
    assert 0.5 < found.r2_details < 0.97 and found.softness < 0.9


def test_all_towns_are_seen_by_one_sensor(crops, made, tmp_path):
    """What PAN answers does not depend on the scene that a crop is in."""
    still = replace(TINY.sensor, parallax=0.0)
    quiet = replace(TINY, sensor=still, pan_noise=0.0, ms_noise=0.0)
    swapped = replace(quiet, crops={**quiet.crops, "valid": ("test_*",), "test": ("valid_*",)})
    one = write_benchmark(quiet, crops, tmp_path / "one", {**SIZES, "valid": 128})
    other = write_benchmark(swapped, crops, tmp_path / "other", {**SIZES, "valid": 128})
    seen, again = PatchFile(one[2]).read(0), PatchFile(other[1]).read(0)
    # Dithered anew, by half a level of 8 DN before optics that average.
    assert np.abs(seen.pan - again.pan).mean() < 4


def test_the_same_seed_makes_the_same_files(crops, made, tmp_path):
    again = write_benchmark(TINY, crops, tmp_path / "again", SIZES)
    other = write_benchmark(replace(TINY, seed=2), crops, tmp_path / "other", SIZES)
    for path, same, differs in zip(made, again, other):
        with h5py.File(path) as a, h5py.File(same) as b, h5py.File(differs) as c:
            for key in ("gt", "ms", "lms", "pan"):
                assert np.array_equal(a[key], b[key])
                assert not np.array_equal(a[key], c[key])


def test_files_are_written_by_themselves_and_in_other_sizes(crops, made, tmp_path):
    (path,) = write_benchmark(TINY, crops, tmp_path, {"valid": 64})
    assert path.name == "valid_tiny4_8.h5"
    whole, part = (PatchFile(p).read(0) for p in (path, made[1]))
    assert whole.reference is not None
    assert np.array_equal(whole.reference[:, :32, :32], part.reference)
    with pytest.raises(OptionError, match="Patches of 30 PAN pixels are not whole MS pixels"):
        write_benchmark(TINY, crops, tmp_path, {"test": 30})


def test_the_towns_of_the_benchmark_are_apart():
    towns = [
        {Path(pattern).name.partition("_*")[0] for pattern in NAIP4.crops[kind]}
        for kind in ("train", "valid", "test")
    ]
    assert sum(map(len, towns)) == len(set.union(*towns)) == 8


def test_a_recipe_trains_and_is_evaluated_on_the_files(made):
    assert [scene.name for scene in find_scenes(made[2].parent, ["test_*"])] == [
        "test_tiny4_multiExm1/00", "test_tiny4_multiExm1/01"
    ]  # fmt: skip
    bundled = Recipe.load("naip4")
    assert (bundled.window, bundled.base, bundled.radiometry) == (64, "interpolation", "fixed")
    own = replace(
        *(bundled,),
        window=32,
        training=[{"h5": ["train_tiny4*"], "weight": 1}],
        validation={"h5": ["valid_tiny4*"]},
    )
    recipe, groups, validation = load_data(own, made[0].parent)
    assert recipe.scale == 2047 and len(groups[0]) == len(validation) == 1


@pytest.mark.parametrize(
    ("names", "error", "message"),
    [
        ((), OptionError, "No scene matches 'valid_"),
        (("valid_2020_0",), GeometryError, "one crop only"),
    ],
)
def test_crops_that_are_missing_are_named(crops, tmp_path, names, error, message: str):
    data = tmp_path / "data"
    data.mkdir()
    for path in crops.glob("t*.tif"):
        (data / path.name).symlink_to(path)
    for seed, name in enumerate(names):
        write_crop(data, name, seed)
    with pytest.raises(error, match=message):
        write_benchmark(TINY, data, tmp_path / "out", SIZES)
    assert not list((tmp_path / "out").glob("valid*"))


def test_crops_of_other_sizes_or_bands_are_refused(crops, tmp_path):
    for path in crops.glob("*.tif"):
        (tmp_path / path.name).symlink_to(path)
    write_crop(tmp_path, "valid_2020_2", 0, side=128)
    with pytest.raises(RasterError, match="sizes .*128, 128.*one size was expected"):
        write_benchmark(TINY, tmp_path, tmp_path / "out", SIZES)
    with pytest.raises(RasterError, match="has not the bands 5"):
        write_benchmark(replace(TINY, bands=(5,)), tmp_path, tmp_path / "out", SIZES)


def test_the_command_says_what_is_missing(tmp_path, capsys):
    assert main(["benchmark", "--data", str(tmp_path), "--out", str(tmp_path / "out")]) == 1
    assert "No scene matches 'ms_only/naip_2x/chico_*.jp2'" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


@pytest.mark.real_data
def test_the_crops_of_the_benchmark_are_there(real_data):
    assert isinstance(NAIP4, Benchmark)
    for patterns in NAIP4.crops.values():
        assert find_group({"ms": list(patterns)}, real_data)
