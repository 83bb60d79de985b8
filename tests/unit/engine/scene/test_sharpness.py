# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.scene.reduced_scale import Tile, read_tiles
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_qgis.engine.scene.sharpness import Sharpness
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

SIDE = 384


@pytest.fixture(scope="module")
def hrms() -> np.ndarray:
    return make_hrms(SIDE, SIDE, seed=5)


def pair_of(folder: Path, hrms: np.ndarray, gain: float) -> Pair:
    made = SensorModel(ms_gain=gain)
    paths = write_scene(folder, observe(hrms, made), made)
    return Pair.open(str(paths.pan), str(paths.ms))


@pytest.mark.parametrize("gain", [0.05, 0.08, 0.14])
def test_softer_products_are_measured_but_not_followed(hrms, tmp_path, gain):
    pair = pair_of(tmp_path, hrms, gain)
    assert Sharpness.from_tiles(read_tiles(pair)).gain() == pytest.approx(gain, rel=0.25)
    assert Regression.from_pair(pair).gain == 0.2


@pytest.mark.parametrize("gain", [0.06, 0.3, 0.6])
def test_details_that_pan_has_not_are_not_taken_for_blur(hrms, gain):
    """Nor is parallax: PAN is explained worse at the finest scales, but the MS is as sharp."""
    frequency = np.hypot(np.fft.fftfreq(SIDE)[:, None], np.fft.rfftfreq(SIDE))
    frequency[0, 0] = np.inf
    white = np.fft.rfft2(np.random.default_rng(3).standard_normal((SIDE, SIDE)))
    texture = np.fft.irfft2(white / frequency, (SIDE, SIDE))
    amplitude = 0.3 * hrms.std(axis=(1, 2), keepdims=True) / texture.std()
    sensor = SensorModel(ms_gain=gain)
    pan = observe(hrms, sensor).pan.astype(np.float32)
    other = np.clip(hrms + amplitude * texture, 0.001, None).astype(hrms.dtype)
    ms = observe(other, sensor).ms.astype(np.float32)
    places = np.arange(SIDE // 4) * 4 + 1.5
    tile = Tile.from_images(pan, ms, np.ones(pan.shape, bool), places, places, 4)
    assert Sharpness.from_tiles([tile]).gain() == pytest.approx(gain, rel=0.05)


def test_pan_is_made_as_soft_as_the_ms(hrms, tmp_path):
    [tile] = read_tiles(pair_of(tmp_path, hrms, 0.06))
    assert tile.as_soft_as_ms(0.3) is tile
    stripes = np.tile(np.array([1, 0, -1, 0], np.float32), (len(tile.pan), len(tile.pan) // 4))
    soft = tile._replace(pan=stripes).as_soft_as_ms(0.06)
    # A Gaussian has the fourth root of its gain at half the frequency.
    expected = (0.06 / 0.3) ** 0.25 * stripes
    np.testing.assert_allclose(soft.pan[:, 8:-8], expected[:, 8:-8], atol=0.03)
    np.testing.assert_array_equal(soft.ms, tile.ms)
    assert soft.pan.dtype == np.float32


def test_noise_that_is_known_is_not_taken_for_sharpness(hrms, tmp_path):
    [tile] = read_tiles(pair_of(tmp_path, hrms, 0.3))
    std = 0.2 * tile.ms.std(axis=(1, 2))
    noise = std[:, None, None] * np.random.default_rng(1).standard_normal(tile.ms.shape)
    sharpness = Sharpness.from_tiles([tile._replace(ms=tile.ms + noise.astype(np.float32))])
    unknown, known = (sharpness.gain(n) for n in (np.zeros(4), std))
    assert unknown > 0.34
    assert known == pytest.approx(0.3, rel=0.1)


def test_flat_scene_has_the_gain_of_most_sensors():
    pan, ms = np.full((64, 64), 300, np.float32), np.full((4, 16, 16), 200, np.float32)
    places = np.arange(16) * 4 + 1.5
    tile = Tile.from_images(pan, ms, np.ones(pan.shape, bool), places, places, 4)
    assert Sharpness.from_tiles([tile]).gain() == 0.3
