# SPDX-License-Identifier: GPL-3.0-or-later
"""Any number of bands, any resolution ratio."""

from __future__ import annotations

import numpy as np
import pytest

from ssdiff_qgis.engine.errors import (
    BandError,
    ModelError,
)
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.band_groups import band_groups
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms
from tests.unit.engine.fusion.harness import assert_same, by_hand

EIGHT = ("coastal", "blue", "green", "yellow", "red", "rededge", "nir1", "nir2")


@pytest.mark.parametrize("count", [1, 3, 5, 8])
@pytest.mark.parametrize("size", [1, 4])
def test_any_number_of_bands(run, make_stub_model, tmp_path, count, size):
    sensor = SensorModel(bands=EIGHT[:count] if count > 1 else ("green",))
    seen = observe(make_hrms(96, 80, seed=1, bands=sensor.bands), sensor)
    source = write_scene(tmp_path / "scene", seen, sensor)
    model = Model(make_stub_model(bands=size), "cpu")
    image, report = run(source, model)
    assert image.shape == (count, 96, 80) and report.bands == list(range(1, count + 1))
    # The stub treats every band by itself, so each must come out as if it were fused alone.
    for band in range(1, count + 1):
        alone, _ = run(Pair.open(str(source.pan), str(source.ms), [band]), model)
        assert_same(image[band - 1 : band], alone)
    assert len({plane.tobytes() for plane in image}) == count


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (8, [([0, 2, 4, 6], 4), ([1, 3, 5, 7], 4)]),
        (4, [([0, 1, 2, 3], 4)]),
        (7, [([0, 2, 4, 6], 4), ([1, 3, 5, 0], 3)]),
        (3, [([0, 1, 2, 0], 3)]),
        (1, [([0, 0, 0, 0], 1)]),
    ],
)
def test_groups_are_interleaved_and_own_every_band_once(scene, model, count, expected):
    pair = Pair.open(str(scene.pan), str(scene.ms), [1] * count)
    groups = band_groups(pair.band_names, pair.ratio, model.info)
    assert [(g.bands, len(g.places)) for g in groups] == expected
    assert sorted(b for g in groups for b in g.own) == list(range(count))


def test_order_of_bands_follows_the_choice(scene, run, model):
    every, _ = run(scene, model)
    chosen, report = run(Pair.open(str(scene.pan), str(scene.ms), [4, 1, 3]), model)
    assert_same(chosen, every[[3, 0, 2]])
    assert report.bands == [4, 1, 3]


def test_model_for_certain_bands_refuses_another_number(scene, run, make_stub_model):
    names = ["blue", "green", "red"]
    model = Model(make_stub_model(bands=3, any_bands=False, band_names=names), "cpu")
    with pytest.raises(BandError, match="are blue, green, red, nir, .* made for blue, green, red"):
        run(scene, model)
    image, _ = run(Pair.open(str(scene.pan), str(scene.ms), [1, 2, 3]), model)
    assert len(image) == 3
    other = Model(make_stub_model(bands=3, any_bands=False), "cpu")
    with pytest.raises(BandError, match="has 4 bands to fuse, but the model 'stub' is made for 3"):
        run(scene, other)


def test_model_of_named_bands_does_not_mind_their_order(scene, run, make_stub_model):
    names = ["blue", "green", "red"]
    model = Model(make_stub_model(bands=3, any_bands=False, band_names=names), "cpu")
    straight, _ = run(Pair.open(str(scene.pan), str(scene.ms), [1, 2, 3]), model)
    turned, _ = run(Pair.open(str(scene.pan), str(scene.ms), [3, 1, 2]), model)
    assert_same(turned, straight[[2, 0, 1]])


def test_model_for_another_ratio_is_refused(scene, run, make_stub_model):
    model = Model(make_stub_model(ratio=2), "cpu")
    with pytest.raises(ModelError, match="4 PAN pixels wide, but the model 'stub' is made for 2"):
        run(scene, model)


@pytest.mark.parametrize("ratio", [2, 3])
def test_other_ratios(run, make_stub_model, tmp_path, ratio):
    sensor = SensorModel(ratio=ratio)
    seen = observe(make_hrms(96, 96, seed=1), sensor)
    source = write_scene(tmp_path / "scene", seen, sensor)
    model = Model(make_stub_model(ratio=ratio, window=48, stride=36), "cpu")
    pair = Pair.open(str(source.pan), str(source.ms))
    found, _ = run(pair, model)
    assert np.abs(found - by_hand(pair, model, 0)[0]).max() < 0.51
