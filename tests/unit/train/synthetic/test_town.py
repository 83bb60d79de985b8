# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal, osr

from ssdiff_qgis.engine.errors import BandError, OptionError
from ssdiff_train.synthetic.materials import BANDS
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

SILENT = (0.0, 0.0)
NAMES = ("blue", "green", "red", "nir")


@pytest.fixture(scope="module")
def scene() -> np.ndarray:
    return make_hrms(192, 160, seed=3)


def low_pass(image: np.ndarray, sigma: float, ahead: float) -> np.ndarray:
    """Gaussian of (rows, columns), `ahead` pixels further, by Fourier transform.

    Another way than the generator's. The image is mirrored, so that its ends fit together.
    """
    for axis in (0, 1):
        wide = np.concatenate([image, np.flip(image, axis)], axis).astype(float)
        frequency = np.fft.fftfreq(wide.shape[axis])
        response = np.exp(-2 * (np.pi * sigma * frequency) ** 2 + 2j * np.pi * frequency * ahead)
        response = np.expand_dims(response, 1 - axis)
        wide = np.fft.ifft(np.fft.fft(wide, axis=axis) * response, axis=axis).real
        image = np.take(wide, range(image.shape[axis]), axis)
    return image


def centroid(image: np.ndarray) -> np.ndarray:
    """Centre of brightness in pixels from the upper left corner, pixel-as-area."""
    grid = np.indices(image.shape) + 0.5
    return (grid * image).sum((1, 2)) / image.sum()


def test_scene_follows_its_seed_only(scene):
    assert scene.shape == (4, 192, 160) and scene.dtype == np.float32
    np.testing.assert_array_equal(scene, make_hrms(192, 160, seed=3))
    assert np.abs(scene - make_hrms(192, 160, seed=4)).mean() > 0.02


def test_scene_is_plausible_reflectance(scene):
    assert scene.min() > 0 and scene.max() <= 1
    blue, green, red, nir = scene.reshape(4, -1)
    vegetation = (nir - red) / (nir + red) > 0.5
    assert 0.1 < vegetation.mean() < 0.9
    assert green[vegetation].mean() > red[vegetation].mean()
    assert np.corrcoef(blue, green)[0, 1] > 0.8
    # No band follows from the others by a regression.
    others = np.stack([blue, green, red, np.ones_like(red)], 1)
    left = nir - others @ np.linalg.lstsq(others, nir, rcond=None)[0]
    assert left.std() > 0.3 * nir.std()


def test_the_choice_of_bands_does_not_move_the_scene():
    every = make_hrms(64, 80, seed=1, bands=BANDS)
    some = make_hrms(64, 80, seed=1, bands=("nir", "coastal", "swir2"))
    picked = [BANDS.index(name) for name in ("nir1", "coastal", "swir2")]
    np.testing.assert_array_equal(some, every[picked])


@pytest.mark.parametrize("shape", [(1, 1), (5, 300), (300, 5)])
def test_any_shape_can_be_drawn(shape):
    image = make_hrms(*shape)
    assert image.shape == (4, *shape) and np.isfinite(image).all()


def test_what_cannot_be_drawn_is_said():
    with pytest.raises(BandError, match="thermal"):
        make_hrms(8, 8, bands=("red", "thermal"))
    with pytest.raises(OptionError, match="0 x 8"):
        make_hrms(0, 8)


@pytest.mark.parametrize(
    ("bits", "dtype", "largest"),
    [(8, np.uint8, 255), (11, np.uint16, 2047), (16, np.uint16, 65535), (None, np.float32, 0.3)],
)
def test_bits_are_respected(scene, bits, dtype, largest):
    seen = observe(scene, SensorModel(bits=bits, full_scale=0.3, noise=(40, 40)))
    for image, shape in zip(seen, (scene.shape, (192, 160), (4, 48, 40))):
        assert image.shape == shape and image.dtype == dtype
        assert image.min() >= 0 and image.max() <= np.float32(largest)
    assert seen.hrms.max() == np.float32(largest)  # bright roofs saturate at this full scale


def test_noise_follows_its_seed_and_spares_the_truth(scene):
    sensor = SensorModel(noise=(3.0, 2.0), bits=16)
    first, again, other = (observe(scene, sensor, seed) for seed in (1, 1, 2))
    quiet = observe(scene, SensorModel(noise=SILENT, bits=16))
    for a, b, c in zip(first[1:], again[1:], other[1:]):
        np.testing.assert_array_equal(a, b)
        assert (a != c).any()
    np.testing.assert_array_equal(first.hrms, quiet.hrms)
    for noisy, clean, deviation in zip(first[1:], quiet[1:], sensor.noise):
        difference = noisy.astype(float) - clean
        assert difference.std() == pytest.approx(deviation * 65535 / 2047, rel=0.05)


def test_ms_is_the_low_pass_of_the_truth(scene):
    gains = (0.34, 0.32, 0.30, 0.22)
    seen = observe(scene, SensorModel(bits=None, noise=(0.0, 1.0), ms_gain=gains))
    for band, gain, ms in zip(scene, gains, seen.ms):
        # The centre of an MS pixel lies between the PAN pixels 4 i + 1 and 4 i + 2.
        smooth = low_pass(band, 4 * np.sqrt(-2 * np.log(gain)) / np.pi, ahead=0.5)
        error = (ms - smooth[1::4, 1::4])[3:-3, 3:-3]
        assert error.std() == pytest.approx(0.8 / 2047, rel=0.15)
        assert abs(error.mean()) < 0.1 * 0.8 / 2047


def test_gain_at_the_ms_nyquist_frequency():
    # A wave of 8 PAN pixels is the MS Nyquist frequency; its crests lie in the pixels' centres.
    wave = 0.3 + 0.2 * np.cos(2 * np.pi * (np.arange(128) + 0.5 - 2) / 8)
    bands = np.broadcast_to(wave, (1, 128, 128))
    sensor = SensorModel(bands=("red",), ms_gain=0.25, bits=None, noise=SILENT)
    row = observe(bands, sensor).ms[0, 16, 8:-8]
    assert np.ptp(row) / 0.4 == pytest.approx(0.25, abs=0.002)


def test_pan_is_the_weighted_sum_but_for_a_small_residual(scene):
    weights = (0.1, 0.2, 0.3, 0.4)
    exact = SensorModel(pan_weights=weights, pan_residual=0, bits=None, full_scale=1, noise=SILENT)
    total = np.tensordot(weights, scene, 1)
    np.testing.assert_allclose(observe(scene, exact).pan, total, atol=1e-6)

    seen = observe(scene, SensorModel(bits=None, full_scale=1, noise=SILENT))
    flat = np.concatenate([scene.reshape(4, -1), np.ones((1, total.size))]).T
    pan = seen.pan.ravel()
    left = pan - flat @ np.linalg.lstsq(flat, pan, rcond=None)[0]
    assert 0.01 < left.std() / pan.std() < 0.2


def test_pan_does_not_depend_on_the_order_of_bands(scene):
    turned = SensorModel(bands=NAMES[::-1], bits=None, noise=SILENT)
    straight = SensorModel(bits=None, noise=SILENT)
    np.testing.assert_allclose(
        observe(scene[::-1], turned).pan, observe(scene, straight).pan, rtol=1e-5
    )


@pytest.mark.parametrize("ratio", [2, 4])
@pytest.mark.parametrize("shift", [(0.0, 0.0), (1.5, -0.7)])
@pytest.mark.parametrize("offset", [(0.0, 0.0), (-0.5, 3.25)])
def test_signs_of_shift_and_offset(tmp_path, ratio, shift, offset):
    row, column = np.indices((96, 96))
    spot = 0.5 * np.exp(-((row - 45) ** 2 + (column - 52) ** 2) / 72)[None]
    sensor = SensorModel(
        bands=("red",), ratio=ratio, shift=shift, offset=offset, bits=None, noise=SILENT
    )
    seen = observe(spot, sensor)
    paths = write_scene(tmp_path, seen, sensor)
    places = []
    for path in (paths.pan, paths.ms):
        data = gdal.Open(str(path))
        left, width, _, top, _, height = data.GetGeoTransform()
        down, right = centroid(data.ReadAsArray())
        places.append(np.array([5600000 - (top + down * height), left + right * width - 500000]))
    # What PAN shows at (r, c), MS shows at (r + dy, c + dx), by the files' georeferencing.
    np.testing.assert_allclose((places[1] - places[0]) / 0.5, shift, atol=0.02)


def test_what_does_not_fit_the_sensor_is_said(scene):
    with pytest.raises(BandError, match="3 bands"):
        observe(scene[:3], SensorModel())
    with pytest.raises(BandError, match="2 gains"):
        observe(scene, SensorModel(ms_gain=(0.3, 0.3)))
    with pytest.raises(OptionError, match="smaller than one MS pixel"):
        observe(scene[:, :3], SensorModel())


def test_files_of_a_scene(tmp_path, scene):
    sensor = SensorModel(offset=(2.0, -1.0))
    seen = observe(scene, sensor)
    paths = write_scene(tmp_path / "new", seen, sensor, pan_gsd=2.0, origin=(1000.0, 2000.0))
    assert sorted(p.name for p in (tmp_path / "new").iterdir()) == ["hrms.tif", "ms.tif", "pan.tif"]
    pan, ms, hrms = (gdal.Open(str(path)) for path in paths)
    assert pan.GetGeoTransform() == hrms.GetGeoTransform() == (1000, 2, 0, 2000, 0, -2)
    assert ms.GetGeoTransform() == (998, 8, 0, 1996, 0, -8)
    for data, image, names in (
        (pan, seen.pan, ["pan"]),
        (ms, seen.ms, NAMES),
        (hrms, *seen[:1], NAMES),
    ):
        np.testing.assert_array_equal(data.ReadAsArray(), image)
        crs = osr.SpatialReference(wkt=data.GetProjection())
        assert crs.GetAuthorityCode(None) == "32633"
        bands = [data.GetRasterBand(i + 1) for i in range(data.RasterCount)]
        assert [band.GetDescription() for band in bands] == list(names)
        assert [band.GetNoDataValue() for band in bands] == [None] * len(bands)
        assert bands[0].GetBlockSize() == [256, 256]
    colours = [ms.GetRasterBand(i).GetColorInterpretation() for i in (1, 2, 3, 4)]
    assert colours == [
        gdal.GCI_BlueBand,
        gdal.GCI_GreenBand,
        gdal.GCI_RedBand,
        gdal.GCI_Undefined,
    ]
    assert pan.GetRasterBand(1).GetColorInterpretation() == gdal.GCI_GrayIndex


@pytest.mark.parametrize(
    ("bits", "nodata"), [(8, 255), (11, 0), (16, 65535), (None, -9999.0), (None, float("nan"))]
)
def test_nodata_region(tmp_path, scene, bits, nodata):
    sensor = SensorModel(bits=bits, full_scale=0.3)  # saturates, so that 255 and 65535 do occur
    seen = observe(scene, sensor)
    if nodata == 0:
        seen.pan[100:] = 0
    paths = write_scene(tmp_path, seen, sensor, nodata=nodata)
    outside = {}
    for name, path in paths._asdict().items():
        data = gdal.Open(str(path))
        image = np.atleast_3d(data.ReadAsArray().T).T
        declared = data.GetRasterBand(1).GetNoDataValue()
        assert np.isnan(declared) if np.isnan(nodata) else declared == nodata
        missing = np.isnan(image) if np.isnan(nodata) else image == nodata
        assert (missing == missing[:1]).all()
        assert 0.03 < missing.mean() < 0.2
        assert len(set(missing[0].sum(axis=1))) > 5  # a slanted edge, not a rectangle
        outside[name] = missing[0]
    np.testing.assert_array_equal(outside["pan"], outside["hrms"])
    coarse = outside["pan"].reshape(48, 4, 40, 4).mean((1, 3))
    assert (np.abs(coarse - outside["ms"]) < 0.8).all()
