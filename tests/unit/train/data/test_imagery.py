# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_train.data.imagery import Family, Imagery, compare, load_family
from ssdiff_train.data.reduced_pair import write_raster
from ssdiff_train.data.simulation import PAN_WEIGHTS
from ssdiff_train.meta_recipe import META_RECIPES, MetaRecipe
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms
from tests.resampled import make_pair
from tests.unit.train.data.landscape import landscape, small_family


def recipe(**changes) -> MetaRecipe:
    content = {
        "name": "tried",
        "bands": 4,
        "ratio": 4,
        "seconds": 1,
        "window": 32,
        "side": 128,
        "blocks": [[128, 1]],
        "imagery": [{"ms": ["place_2020_*"], "places": True, "bands": [3, 2, 1, 4]}],
    }
    return MetaRecipe(**{**content, **changes})


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("imagery")
    transform = (500000.0, 1.0, 0.0, 4000000.0, 0.0, -1.0)
    for k in range(2):
        image = np.rint(landscape(k)).clip(1, 255).astype(np.uint8)
        write_raster(folder / f"place_2020_{k}.tif", image, transform, "", [""] * 4)
    sensor = SensorModel()
    write_scene(folder / "town", observe(make_hrms(640, 640, seed=6), sensor, seed=1), sensor)
    return folder


def test_files_of_one_place_are_taken_together_and_bands_put_in_order(data):
    family = load_family(recipe(), recipe().imagery, data)
    ((weight, [imagery]),) = family.groups
    assert weight == 1 and imagery.name == "place_2020" and len(imagery.parts) == 2
    assert imagery.parts[0].dtype == np.uint8 and imagery.pan is None
    first = np.rint(landscape(0)).clip(1, 255)
    assert np.array_equal(imagery.parts[0], first[[2, 1, 0, 3]])
    small = load_family(recipe(), [{**recipe().imagery[0], "side": 100}], data)
    assert small.groups[0][1][0].parts[0].shape == (4, 100, 100)


def test_pairs_come_with_their_pan(data):
    family = load_family(recipe(), [{"pairs": ["town"]}], data)
    imagery = family.groups[0][1][0]
    assert imagery.pan is not None and imagery.parts[0].shape[1:] == imagery.pan.shape
    name, reference, pan = family.draw_pair(np.random.default_rng(0))
    assert name == imagery.name and reference.shape == (4, 128, 128) and pan.shape == (128, 128)


def test_8_bits_are_dithered_where_they_have_their_steps_still(data, tmp_path):
    whole = load_family(recipe(), [{"pairs": ["town"]}], data).groups[0][1][0].parts[0]
    assert np.array_equal(whole, np.rint(whole))
    (tmp_path / "turned").mkdir()
    make_pair(tmp_path / "turned", "near")
    put_back = load_family(recipe(), [{"pairs": ["turned"]}], tmp_path).groups[0][1][0].parts[0]
    assert put_back.dtype == np.float32 and not np.array_equal(put_back, np.rint(put_back))


def test_what_is_not_there_is_said(data):
    with pytest.raises(OptionError, match="No scene matches 'nowhere'"):
        load_family(recipe(), [{"pairs": ["nowhere"]}], data)


def test_a_task_of_small_blocks_repeats_a_quarter():
    imagery = Imagery("synthetic", [landscape(0)], None, PAN_WEIGHTS["vhr"])
    family = Family(4, 4, 192, ((32, 1.0),), [(1.0, [imagery])])
    task, block = family.draw(np.random.default_rng(0))
    assert block == 32 and task.query.base.shape == (4, 192, 192)
    assert np.array_equal(task.query.pan[:, :96], task.query.pan[:, 96:])


def test_real_pairs_are_compared_with_simulated_ones(data):
    lines = compare(small_family(), ["town"], data, 2).splitlines()
    assert lines[1].startswith("town") and lines[2].startswith("50%")
    assert sum(line.startswith("synthetic") for line in lines) == 2


def test_bundled_recipes_are_those_of_the_models():
    names = {path.stem: MetaRecipe.load(path.stem) for path in META_RECIPES.glob("*.json")}
    assert set(names) == {"any2", "any3", "any4", "bgrn4", "landsat6"}
    assert names["any4"].any_bands and not names["bgrn4"].any_bands
    assert (names["landsat6"].bands, names["landsat6"].ratio) == (6, 2)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"bands": 0}, "bands = 0"),
        ({"window": 30}, "window = 30.*multiple of 4"),
        ({"blocks": [[100, 1]]}, "blocks = "),
        ({"band_names": ["red"]}, "band_names = "),
        ({"imagery": []}, "imagery = "),
    ],
)
def test_wrong_recipes_are_refused(change: dict, message: str):
    with pytest.raises(OptionError, match=message):
        recipe(**change)
