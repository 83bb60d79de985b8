# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ssdiff_qgis.engine.errors import CancelledError
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.resample import interpolate
from ssdiff_qgis.engine.metrics.reduced_resolution import crop_border, ergas, sam
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene import regression
from ssdiff_qgis.engine.scene.noise_level import estimate_noise
from ssdiff_qgis.engine.scene.reduced_scale import Tile, read_tiles
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_train.data import degradation
from ssdiff_train.evaluation.classical import PansharpeningInputs, gsa, mtf_glp_fs
from ssdiff_train.synthetic.scene_files import ScenePaths, write_scene
from ssdiff_train.synthetic.sensor import Observation, SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

SIDE = 384


@pytest.fixture(scope="module")
def hrms() -> np.ndarray:
    return make_hrms(SIDE, SIDE, seed=5)


def write(folder: Path, hrms: np.ndarray, nodata: float | None = None, **sensor) -> ScenePaths:
    made = SensorModel(**sensor)
    return write_scene(folder, observe(hrms, made), made, nodata=nodata)


def open_pair(paths: ScenePaths) -> Pair:
    return Pair.open(str(paths.pan), str(paths.ms))


def images(pair: Pair) -> tuple[np.ndarray, np.ndarray]:
    pan, _ = pair.read_pan((0, pair.pan.grid.height), (0, pair.pan.grid.width))
    ms, _ = pair.read_ms((0, pair.ms.grid.height), (0, pair.ms.grid.width))
    return pan, ms


def truth_of(paths: ScenePaths) -> np.ndarray:
    from osgeo import gdal

    return gdal.Open(str(paths.hrms)).ReadAsArray().astype(np.float64)


def whole(pair: Pair) -> Box:
    return Box(0, 0, pair.pan.grid.height, pair.pan.grid.width)


def consistent(fused: np.ndarray, ms: np.ndarray, ratio: int, gain: float) -> np.ndarray:
    """Made consistent with the MS, as the engine does it after the network."""
    for _ in range(5):
        fused = fused + interpolate(
            ms - degradation.degrade_ms(fused, ratio, [gain] * len(ms)), ratio
        )
    return crop_border(fused.astype(np.float64), ratio)


@pytest.mark.parametrize(("ratio", "gain"), [(4, 0.25), (4, 0.4), (3, 0.3)])
def test_is_truer_than_injection_by_one_gain_per_band(hrms, tmp_path, ratio, gain):
    paths = write(tmp_path, hrms, ratio=ratio, ms_gain=gain)
    pair = open_pair(paths)
    pan, ms = images(pair)
    lms = interpolate(ms, ratio)
    low = degradation.degrade_ms(pan[None], ratio, [gain])
    up = np.repeat(interpolate(low, ratio), len(ms), axis=0)
    inputs = PansharpeningInputs(ms, lms, pan, low[0], up, low[0], up[0], low[0])
    fused = Regression.from_pair(pair).fuse(pair, whole(pair))
    truth = crop_border(truth_of(paths), ratio)
    ours = consistent(fused, ms, ratio, gain)
    for method in (gsa, mtf_glp_fs):
        theirs = consistent(method(inputs).astype(np.float32), ms, ratio, gain)
        assert ergas(truth, ours, ratio) < ergas(truth, theirs, ratio)
        assert sam(truth, ours) < sam(truth, theirs)


def test_classes_of_colours_have_weights_of_their_own():
    """Two covers, in which a band follows PAN's details with gains of opposite sign."""
    frequency = np.hypot(np.fft.fftfreq(SIDE)[:, None], np.fft.rfftfreq(SIDE))
    frequency[0, 0] = np.inf
    white = np.fft.rfft2(np.random.default_rng(3).standard_normal((SIDE, SIDE)))
    texture = np.fft.irfft2(white / frequency, (SIDE, SIDE))
    pan = 300 + 40 * texture / texture.std()
    west = np.broadcast_to(np.arange(SIDE) < SIDE // 2, pan.shape)
    truth = np.stack([pan + 100, np.where(west, 300 + 2 * pan, 500 - pan)]).astype(np.float32)
    ms = degradation.degrade_ms(truth, 4, [0.3] * 2)
    places = np.arange(SIDE // 4) * 4 + 1.5
    tile = Tile.from_images(pan.astype(np.float32), ms, west | ~west, places, places, 4)
    regression = Regression.fit([tile], 4)
    errors = []
    for learnt in (regression, replace(regression, classes=None)):
        fused = consistent(learnt.fuse_image(pan.astype(np.float32), ms), ms, 4, 0.3)
        missed = np.abs(fused - crop_border(truth, 4))[1]
        missed[:, SIDE // 2 - 30 : SIDE // 2 + 22] = 0  # the border between the covers
        errors.append(missed.mean())
    assert errors[0] < 0.5 * errors[1]


@pytest.mark.parametrize("gain", [0.2, 0.3, 0.4])
def test_gain_is_estimated_from_the_scene(hrms, tmp_path, gain):
    pair = open_pair(write(tmp_path, hrms, ms_gain=gain))
    assert Regression.from_pair(pair).gain == pytest.approx(gain, rel=0.15)


def test_depends_on_position_alone(hrms, tmp_path):
    """Parts of the scene, inside and across its edges, are what the whole gives."""
    pair = open_pair(write(tmp_path, hrms, shift=(0.7, -1.2), offset=(6.5, -10.0), nodata=0))
    pair = pair.registered((0.7, -1.2))
    regression = Regression.from_pair(pair)
    complete = regression.fuse(pair, Box(-16, -16, SIDE + 16, SIDE + 16))
    for box in (Box(0, 0, 32, 32), Box(100, 52, 132, 260), Box(-16, SIDE - 8, 40, SIDE + 16)):
        part = regression.fuse(pair, box)
        rows = slice(box.top + 16, box.bottom + 16)
        columns = slice(box.left + 16, box.right + 16)
        np.testing.assert_allclose(part, complete[:, rows, columns], rtol=1e-5, atol=0.01)
        assert part.dtype == np.float32


def test_image_without_georeference_gives_the_same(hrms, tmp_path):
    """A scene of one tile is learnt from as a whole, as the training does it."""
    pair = open_pair(write(tmp_path, hrms))
    pan, ms = images(pair)
    positions = np.arange(SIDE // 4) * 4 + 1.5
    tile = Tile.from_images(pan, ms, np.ones(pan.shape, bool), positions, positions, 4)
    by_image, by_pair = Regression.fit([tile], 4), Regression.from_pair(pair)
    assert by_image.gain == pytest.approx(by_pair.gain, rel=1e-6)
    expected = by_pair.fuse(pair, whole(pair))
    # A pair's tile reaches a little beyond it for PAN's noise.
    np.testing.assert_allclose(by_image.noise, by_pair.noise, rtol=1e-6)
    np.testing.assert_allclose(by_image.fuse_image(pan, ms), expected, rtol=1e-3, atol=0.5)


def test_gains_and_offsets_of_the_bands_go_through(hrms, tmp_path):
    pair = open_pair(write(tmp_path, hrms))
    pan, ms = images(pair)
    positions = np.arange(SIDE // 4) * 4 + 1.5
    valid = np.ones(pan.shape, bool)
    factor = np.array([2, 0.5, 1, 8], np.float32)[:, None, None]
    plain = Regression.fit([Tile.from_images(pan, ms, valid, positions, positions, 4)], 4)
    other = Regression.fit(
        [Tile.from_images(4 * pan, factor * ms + 100, valid, positions, positions, 4)], 4
    )
    expected = factor * plain.fuse_image(pan, ms) + 100
    np.testing.assert_allclose(
        other.fuse_image(4 * pan, factor * ms + 100), expected, rtol=1e-3, atol=0.5
    )


def test_order_of_bands_goes_through(hrms, tmp_path):
    paths = write(tmp_path, hrms)
    order = [4, 2, 1, 3]
    straight = open_pair(paths)
    turned = Pair.open(str(paths.pan), str(paths.ms), order)
    found = Regression.from_pair(turned).fuse(turned, whole(turned))
    expected = Regression.from_pair(straight).fuse(straight, whole(straight))
    np.testing.assert_allclose(found, expected[[b - 1 for b in order]], rtol=1e-4, atol=0.05)


def test_flat_pan_adds_nothing(hrms, tmp_path):
    made = observe(hrms, SensorModel())
    flat = Observation(made.hrms, np.full_like(made.pan, 300), made.ms)
    pair = open_pair(write_scene(tmp_path, flat, SensorModel()))
    regression = Regression.from_pair(pair)
    assert not regression.weights[:, :3].any()
    assert regression.gain == 0.3


def test_collar_of_nodata_teaches_nothing(hrms, tmp_path):
    """What lies under nodata, whatever it is, changes neither weights nor result."""
    clean = open_pair(write(tmp_path / "clean", hrms))
    collared = open_pair(write(tmp_path / "collared", hrms, nodata=0))
    learnt = Regression.from_pair(collared)
    assert learnt.gain == pytest.approx(Regression.from_pair(clean).gain, rel=0.1)
    inside = Box(128, 160, 256, 352)
    expected = Regression.from_pair(clean).fuse(clean, inside)
    found = learnt.fuse(collared, inside)
    assert np.abs(found - expected).mean() < 0.02 * expected.mean()


@pytest.mark.parametrize("side", [1, 2, 5, 8, 16, 32, 64, 128])
def test_small_scenes_stay_close_to_an_injection(tmp_path, side):
    """With few pixels to learn from there is no room for many weights."""
    ratio = 4
    paths = write(tmp_path, make_hrms(side * ratio, side * ratio, seed=9))
    pair = open_pair(paths)
    fused = Regression.from_pair(pair).fuse(pair, whole(pair)).astype(np.float64)
    pan, ms = images(pair)
    low = degradation.degrade_ms(pan[None], ratio, [0.3])
    lms = interpolate(ms, ratio)
    up = np.repeat(interpolate(low, ratio), len(ms), axis=0)
    injected = mtf_glp_fs(PansharpeningInputs(ms, lms, pan, low[0], up, low[0], up[0], low[0]))
    truth = truth_of(paths)
    assert ergas(truth, fused, ratio) < 1.1 * max(
        ergas(truth, injected, ratio), ergas(truth, lms, ratio)
    )


def test_stops_when_asked(hrms, tmp_path):
    class Stopped(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        Regression.from_pair(open_pair(write(tmp_path, hrms)), Stopped())


# --- noise ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("deviation", [0.5, 2.0, 10.0])
def test_noise_is_estimated_where_the_image_is_smooth(deviation):
    rng = np.random.default_rng(0)
    smooth = np.add.outer(np.linspace(0, 300, 256), np.linspace(0, 200, 300) ** 1.2)
    textured = smooth + 500 * (rng.random(smooth.shape) < 0.5) * (np.arange(300) > 150)
    image = textured + deviation * rng.standard_normal(smooth.shape)
    everywhere = np.ones(image.shape, bool)
    assert estimate_noise(image[None], everywhere)[0] == pytest.approx(deviation, rel=0.35)
    # A wide collar is the smoothest of all, but no part of the image.
    everywhere[:, :100] = False
    image[:, :100] = 7
    assert estimate_noise(image[None], everywhere)[0] == pytest.approx(deviation, rel=0.35)


@pytest.mark.parametrize(("size", "valid"), [((9, 40), True), ((64, 64), False)])
def test_noise_of_an_image_that_shows_too_little_is_none(size, valid):
    noise = np.random.default_rng(0).standard_normal((3, *size))
    assert not estimate_noise(noise, np.full(size, valid)).any()


def test_noise_is_not_sharpened(hrms, tmp_path):
    """In flat land under a noisy sensor, the result is hardly noisier than interpolation."""
    flat = hrms.mean(axis=(1, 2), keepdims=True) + 0.05 * (
        hrms - hrms.mean(axis=(1, 2))[:, None, None]
    )
    pair = open_pair(write(tmp_path, flat, ratio=2, noise=(8.0, 8.0)))
    _, ms = images(pair)
    fused = Regression.from_pair(pair).fuse(pair, whole(pair)).astype(np.float64)
    lms = interpolate(ms, 2)
    truth = flat * 2047 / 0.8
    assert np.sqrt(np.mean((fused - truth) ** 2)) < np.sqrt(np.mean((lms - truth) ** 2))


def test_what_is_known_of_the_noise_is_taken_for_it(hrms, tmp_path):
    tiles = read_tiles(open_pair(write(tmp_path, hrms)))
    quiet, noisy = (Regression.fit(tiles, 4, ms_noise=np.full(4, n)) for n in (0.0, 30.0))
    assert np.array_equal(noisy.noise, np.full(4, 30.0))
    of_ms = [np.abs(r.weights[:, 3:7]).sum() for r in (quiet, noisy)]  # the finest details
    assert of_ms[1] < 0.5 * of_ms[0]


@pytest.mark.parametrize("every", [2, 4])
def test_a_part_of_the_pixels_stands_for_all(hrms, tmp_path, monkeypatch, every):
    """Whichever places within the coarser pixels they have."""
    paths = write(tmp_path, hrms)
    pair, truth = open_pair(paths), crop_border(truth_of(paths), 4)
    _, ms = images(pair)
    errors = []
    for pixels in ((SIDE // 4) ** 2, (SIDE // 4) ** 2 // every):
        monkeypatch.setattr(regression, "_PIXELS", pixels)
        fused = Regression.from_pair(pair).fuse(pair, whole(pair))
        errors.append(ergas(truth, consistent(fused, ms, 4, 0.3), 4))
    assert errors[1] < 1.05 * errors[0]
