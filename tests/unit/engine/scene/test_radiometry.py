# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.catalogue.store import bundled_entries, bundled_models
from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.geometry.pair import Pair, Patch
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.raster.band_files import BandFiles
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.radiometry import Radiometry
from ssdiff_qgis.engine.scene.statistics import SceneStatistics
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

SCENE = make_hrms(128, 128, seed=2)


def statistics_of(pan: np.ndarray, lms: np.ndarray) -> SceneStatistics:
    valid = np.ones(pan.shape, bool)
    return SceneStatistics.from_patches(iter([Patch(pan, lms, lms[:, ::4, ::4], pan, valid)]))


@pytest.fixture(scope="module")
def images() -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(4)
    pan = rng.normal(600, 50, (64, 64)).astype(np.float32)
    lms = np.stack([rng.normal(m, s, pan.shape) for m, s in ((300, 20), (900, 150), (40, 3))])
    return pan, lms.astype(np.float32)


def test_a_band_is_mapped_by_its_mean_and_spread(images):
    pan, lms = images
    radiometry = Radiometry.from_statistics(statistics_of(pan, lms))
    normal = radiometry.normalise_ms(lms)
    assert normal.dtype == np.float32
    np.testing.assert_allclose(normal.mean(axis=(1, 2)), 0, atol=1e-4)
    np.testing.assert_allclose(normal.std(axis=(1, 2)), 0.25, rtol=1e-4)
    flat = radiometry.normalise_pan(pan)
    assert flat.mean() == pytest.approx(0, abs=1e-4) and flat.std() == pytest.approx(0.25, rel=1e-4)


def test_restoring_undoes_normalising(images):
    pan, lms = images
    for radiometry in (
        Radiometry.from_statistics(statistics_of(pan, lms)), Radiometry.fixed(3, 2047.0)
    ):  # fmt: skip
        normal = radiometry.normalise_ms(lms)
        restored = normal * radiometry.unit[:, None, None] + radiometry.offset[:, None, None]
        np.testing.assert_allclose(restored, lms, rtol=1e-6, atol=1e-3)


def test_fixed_divides_by_the_scale(images):
    pan, lms = images
    radiometry = Radiometry.fixed(3, 2047.0)
    np.testing.assert_allclose(radiometry.normalise_ms(lms), lms / 2047, rtol=1e-6)
    np.testing.assert_allclose(radiometry.normalise_pan(pan), pan / 2047, rtol=1e-6)


def test_gains_and_offsets_of_the_bands_cancel(images):
    pan, lms = images
    gains = np.array([3.0, 0.02, 11.0], np.float32)[:, None, None]
    offsets = np.array([1000.0, -5.0, 77.0], np.float32)[:, None, None]
    before = Radiometry.from_statistics(statistics_of(pan, lms))
    other_pan, other = pan * np.float32(7) + 500, lms * gains + offsets
    after = Radiometry.from_statistics(statistics_of(other_pan, other))
    np.testing.assert_allclose(after.normalise_ms(other), before.normalise_ms(lms), atol=2e-4)
    np.testing.assert_allclose(after.normalise_pan(other_pan), before.normalise_pan(pan), atol=2e-4)


def test_flat_bands_and_a_flat_pan_stay_finite():
    pan, lms = np.full((8, 8), 9, np.float32), np.full((2, 8, 8), 5, np.float32)
    radiometry = Radiometry.from_statistics(statistics_of(pan, lms))
    assert not radiometry.normalise_ms(lms).any() and not radiometry.normalise_pan(pan).any()
    np.testing.assert_array_equal(radiometry.offset, 5)


def fused(folder, model, sensor: SensorModel, change=lambda image: image, **options) -> np.ndarray:
    seen = observe(SCENE, sensor)
    seen = seen._replace(pan=change(seen.pan), ms=change(seen.ms))
    paths = write_scene(folder, seen, sensor)
    output = str(folder / "fused.tif")
    chosen = FuseOptions(**{"register": "off", **options})
    ms, names = str(paths.ms), tuple(model.info.band_names)
    pair = Pair.open(str(paths.pan), ms)
    if len(names) > len(sensor.bands):  # the scene's bands stand for the further ones, too
        spare = ("",) * (2 * len(sensor.bands) - len(names))
        bands = [*range(1, len(names) + 1)]
        pair = Pair.open(str(paths.pan), BandFiles((ms, ms), names + spare), bands)
    fuse(pair, model, output, chosen)
    return gdal.Open(output).ReadAsArray()


@pytest.fixture(scope="module", params=["interpolation", "mtf_glp_fs"])
def model(request, make_stub_model) -> Model:
    return Model(make_stub_model(base=request.param), "cpu")


def test_fused_result_follows_gains_and_offsets(tmp_path, model):
    # 10 bits lifted off 0, so that nothing is clipped at either end, scaled or not.
    sensor = SensorModel(bits=10, noise=(0.0, 0.0))
    plain = fused(tmp_path / "plain", model, sensor, lambda i: i + np.uint16(1000)).astype(float)
    scaled = fused(tmp_path / "scaled", model, sensor, lambda i: (i + np.uint16(1000)) * 24)
    hazy = fused(tmp_path / "hazy", model, sensor, lambda i: i + np.uint16(6000))
    # Rounding of the plain result is half a DN, so 12 in the scaled one.
    assert np.abs(scaled - 24.0 * plain).max() <= 13
    assert np.abs(hazy - (plain + 5000.0)).max() <= 1
    assert plain.std() > 50


@pytest.mark.parametrize("bits", [8, 10, 12, 16, None])
def test_all_depths_give_about_the_same_relative_result(tmp_path, model, bits):
    # Only the plain rounding of the values differs, at most half a DN of 8 bits.
    silent = {"noise": (0.0, 0.0)}
    sensor = SensorModel(bits=bits, **silent)
    reference = fused(tmp_path / "eleven", model, SensorModel(bits=11, **silent)) / 2047
    image = fused(tmp_path / "other", model, sensor)
    assert image.dtype == sensor.dtype
    relative = image / sensor.largest
    clear = (reference > 0.002) & (reference < 0.998) & (relative > 0.002) & (relative < 0.998)
    assert clear.mean() > 0.9
    difference = np.abs(relative - reference)[clear]
    step = 1 / 255 if bits == 8 else 1 / 1023
    assert difference.max() < 3 * step
    assert difference.mean() < step


@pytest.mark.parametrize("bundled", bundled_entries(), ids=lambda model: model.name)
def test_scaling_pan_and_ms_scales_the_result_of_a_bundled_model(tmp_path, bundled):
    """DN of another gain, reflectances instead of DN: the same picture."""
    sensor = SensorModel(bits=10, ratio=bundled.ratio, shift=(0.6, -0.4))
    model = Model(bundled_models()[bundled.name], "cpu")
    assert model.info.radiometry == "scene"
    # The scene is known as a whole, but few windows are run.
    options = {"extent": Box(32, 32, 80, 80), "register": "correct"}
    exact = fused(tmp_path / "exact", model, sensor, np.float32, **options)
    four = fused(tmp_path / "four", model, sensor, lambda i: i * np.uint16(4), **options)
    reflectance = fused(tmp_path / "part", model, sensor, lambda i: i / np.float32(1e4), **options)
    assert [i.dtype for i in (exact, four, reflectance)] == [np.float32, np.uint16, np.float32]
    assert exact.std() > 50
    # But for the rounding to whole DN what is left is float32 within, seen through the network.
    assert np.abs(four - 4 * exact).max() <= 0.5 + 0.01
    assert np.abs(reflectance * 1e4 - exact).max() <= 0.01
