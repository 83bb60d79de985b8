# SPDX-License-Identifier: GPL-3.0-or-later
"""The benchmark's filters against MATLAB's definitions, written out the slow way."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ssdiff_qgis.engine.geometry.resample import Taps, cubic_taps, resample
from ssdiff_qgis.engine.metrics.dlpan import (
    expand,
    imresize,
    interp23tap,
    mtf_decimate,
    mtf_filter,
    mtf_kernel,
    sampling_phase,
)
from ssdiff_qgis.engine.sensors import SENSORS

# Published in interp23tap.m, before they are doubled: from the centre outwards.
CDF23 = (
    0.5, 0.305334091185, 0, -0.072698593239, 0, 0.021809577942, 0, -0.005192756653, 0,
    0.000807762146, 0, -0.000060081482,
)  # fmt: skip


def random(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).uniform(0, 2047, shape)


def response(kernel: np.ndarray, frequency: float) -> float:
    """Gain of a centred filter for a wave along the columns, in cycles per pixel."""
    offsets = np.arange(len(kernel)) - len(kernel) // 2
    return float((kernel * np.cos(2 * np.pi * frequency * offsets)).sum())


def literal_kernel(gain: float, ratio: int) -> np.ndarray:
    """genMTF by the definitions of fspecial, kaiser and fwind1, one coefficient at a time."""
    n = 41
    alpha = np.sqrt(((n - 1) * (1 / ratio / 2)) ** 2 / (-2 * np.log(gain)))
    u, v = np.indices((n, n)) - 20
    wanted = np.exp(-(u * u + v * v) / (2 * alpha**2))
    kaiser = [np.i0(0.5 * np.sqrt(1 - (t / 20) ** 2)) / np.i0(0.5) for t in range(21)] + [0.0]
    kernel = np.zeros((n, n))
    for y in range(-20, 21):
        for x in range(-20, 21):
            radius = np.hypot(x, y)
            if radius > 20:
                continue
            inner = int(radius)
            window = kaiser[inner] + (radius - inner) * (kaiser[inner + 1] - kaiser[inner])
            impulse = np.mean(wanted * np.cos(2 * np.pi * (u * x + v * y) / n))
            kernel[y + 20, x + 20] = window * impulse
    return kernel


def cubic(x: float) -> float:
    """The kernel of imresize, Keys 1981 with a = -1/2."""
    x = abs(x)
    if x <= 1:
        return 1.5 * x**3 - 2.5 * x**2 + 1
    return -0.5 * x**3 + 2.5 * x**2 - 4 * x + 2 if x <= 2 else 0.0


def literal_imresize(row: np.ndarray, ratio: int) -> np.ndarray:
    """imresize of a vector after its documentation, with MATLAB's indices from 1."""
    size, scale = len(row), 1 / ratio
    result = []
    for x in range(1, int(np.ceil(size * scale)) + 1):
        u = x / scale + 0.5 * (1 - 1 / scale)
        left = int(np.floor(u - 2 * ratio))
        near = range(left, left + 4 * ratio + 2)
        weights = [scale * cubic(scale * (u - i)) for i in near]
        mirrored = [*range(1, size + 1), *range(size, 0, -1)]
        values = [row[mirrored[(i - 1) % (2 * size)] - 1] for i in near]
        result.append(np.dot(weights, values) / sum(weights))
    return np.array(result)


# --- mtf_kernel --------------------------------------------------------------------------------


@pytest.mark.parametrize(("gain", "ratio"), [(0.34, 4), (0.15, 4), (0.22, 2)])
def test_the_kernel_is_that_of_genmtf(gain: float, ratio: int):
    np.testing.assert_allclose(mtf_kernel(gain, ratio), literal_kernel(gain, ratio), atol=1e-12)


def test_the_kernel_is_not_normalised():
    assert mtf_kernel(0.34, 4).sum() == pytest.approx(0.9988, abs=1e-4)


@pytest.mark.parametrize("gain", sorted({g for s in SENSORS.values() for g in s.ms_gains} | {0.11}))
@pytest.mark.parametrize("ratio", [3, 4])
def test_the_gain_at_nyquist_is_the_one_asked_for(gain: float, ratio: int):
    assert response(mtf_kernel(gain, ratio), 1 / (2 * ratio)) == pytest.approx(gain, abs=0.02)


def test_the_kernel_has_all_symmetries_of_a_square_and_no_corners():
    kernel = mtf_kernel(0.3, 4)
    assert kernel.shape == (41, 41) and kernel.dtype == np.float64
    np.testing.assert_allclose(kernel, np.rot90(kernel), atol=1e-16)
    np.testing.assert_allclose(kernel, kernel.T, atol=1e-16)
    y, x = np.indices(kernel.shape) - 20
    assert np.all(kernel[np.hypot(x, y) > 20] == 0) and kernel.argmax() == 20 * 41 + 20


@pytest.mark.parametrize("gain", [0.0, 1.0, -0.3, float("nan")])
def test_gains_that_are_none_are_refused(gain: float):
    with pytest.raises(ValueError, match="gain"):
        mtf_kernel(gain, 4)


# --- mtf_filter, mtf_decimate ------------------------------------------------------------------


def test_filtering_is_correlation_with_edges_replicated():
    image, gains = random(2, 23, 30), (0.34, 0.22)
    found = mtf_filter(image, gains, 4)
    for band, gain, result in zip(image, gains, found):
        kernel, padded = mtf_kernel(gain, 4), np.pad(band, 20, mode="edge")
        windows = np.lib.stride_tricks.sliding_window_view(padded, (41, 41))
        np.testing.assert_allclose(result, np.einsum("rcij,ij->rc", windows, kernel), rtol=1e-11)


def test_filtering_scales_a_constant_by_the_response_at_zero():
    found = mtf_filter(np.full((1, 50, 37), 800, np.uint16), [0.34], 4)
    assert found.dtype == np.float64
    np.testing.assert_allclose(found, 800 * mtf_kernel(0.34, 4).sum(), rtol=1e-12)


def test_bands_with_equal_gains_are_filtered_alike():
    band = random(1, 40, 44)
    found = mtf_filter(np.repeat(band, 3, axis=0), [0.3, 0.2, 0.3], 4)
    np.testing.assert_array_equal(found[0], found[2])
    assert np.abs(found[0] - found[1]).max() > 1


@pytest.mark.parametrize(("ratio", "first"), [(2, 1), (3, 1), (4, 2)])
def test_the_pixels_taken_are_those_of_matlabs_nearest_imresize(ratio: int, first: int):
    # imresize: output x, from 1, is centred at u = R x - (R - 1) / 2; its box takes the sample i
    # with -1/2 <= u - i < 1/2.
    u = ratio - (ratio - 1) / 2
    (nearest,) = (i for i in range(1, ratio + 1) if -0.5 <= u - i < 0.5)
    assert sampling_phase(ratio) == first == nearest - 1
    image = random(2, 8 * ratio, 9 * ratio)
    gains = (0.3, 0.25)
    found = mtf_decimate(image, gains, ratio)
    np.testing.assert_array_equal(
        found, mtf_filter(image, gains, ratio)[:, first::ratio, first::ratio]
    )
    assert found.shape == (2, 8, 9)


def test_another_phase_takes_other_pixels():
    image = random(1, 24, 24)
    found = mtf_decimate(image, [0.3], 4, phase=0)
    np.testing.assert_array_equal(found, mtf_filter(image, [0.3], 4)[:, ::4, ::4])


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: mtf_filter(random(2, 9, 9), [0.3], 4), "1 MTF gains for 2 bands"),
        (lambda: mtf_filter(random(9, 9), [0.3], 4), "shape"),
        (lambda: mtf_decimate(random(1, 8, 9), [0.3], 4), "multiples of 4"),
        (lambda: mtf_decimate(random(1, 8, 8), [0.3], 4, phase=4), "phase"),
        (lambda: mtf_filter(random(1, 9, 9), [0.3], 0), "ratio"),
        (lambda: imresize(random(9, 9), 0), "ratio"),
        (lambda: interp23tap(random(9, 9), 3), "power of two"),
        (lambda: interp23tap(random(9, 9), 1), "power of two"),
        (lambda: expand(random(9, 9), 4, shape=(37, 36)), "expanded to"),
    ],
)
def test_what_does_not_fit_is_refused(call, message: str):
    with pytest.raises(ValueError, match=message):
        call()


# --- interp23tap -------------------------------------------------------------------------------


def test_interp23tap_written_out():
    """Zeros in between, then the 23 taps in both directions, all borders circular; twice."""
    image = random(9, 13)
    taps = 2 * np.array([*CDF23[:0:-1], *CDF23])
    expected = image
    for offset in (1, 0):
        sparse = np.zeros([2 * n for n in expected.shape])
        sparse[offset::2, offset::2] = expected
        for axis in (0, 1):
            sparse = sum(t * np.roll(sparse, k - 11, axis) for k, t in enumerate(taps))
        expected = sparse
    np.testing.assert_allclose(interp23tap(image, 4), expected, rtol=0, atol=1e-9)


@pytest.mark.parametrize("ratio", [2, 4, 8])
def test_interp23tap_keeps_the_samples_at_half_the_ratio(ratio: int):
    image = random(3, 10, 12)
    found = interp23tap(image, ratio)
    assert found.shape == (3, 10 * ratio, 12 * ratio)
    np.testing.assert_array_equal(found[:, ratio // 2 :: ratio, ratio // 2 :: ratio], image)


def test_interp23tap_keeps_a_circular_wave_in_place():
    position = np.arange(64.0)
    low = np.cos(2 * np.pi * 3 * position / 64)
    fine = (np.arange(256) - 2) / 4
    found = interp23tap(np.tile(low, (16, 1)), 4)
    expected = np.broadcast_to(np.cos(2 * np.pi * 3 * fine / 64), (64, 256))
    np.testing.assert_allclose(found, expected, atol=1e-5)


def test_interp23tap_keeps_constants_to_the_precision_of_its_coefficients():
    np.testing.assert_allclose(interp23tap(np.full((5, 6), 1000), 4), 1000, rtol=1e-8)


# --- imresize ----------------------------------------------------------------------------------


@pytest.mark.parametrize("ratio", [2, 3, 4])
@pytest.mark.parametrize("size", [12, 24, 41, 7])
def test_imresize_is_that_of_matlab(ratio: int, size: int):
    image = random(size, 36)
    along = np.stack([literal_imresize(row, ratio) for row in image])
    expected = np.stack([literal_imresize(column, ratio) for column in along.T], axis=1)
    np.testing.assert_allclose(imresize(image, ratio), expected, rtol=1e-11)


def test_imresize_mirrors_at_the_border():
    # By symmetry the mirrored image, appended, leaves the first part as it is.
    image = random(16, 20)
    twice = np.concatenate([image, image[::-1]], axis=0)
    np.testing.assert_allclose(imresize(twice, 4)[:4], imresize(image, 4), rtol=1e-12)


@pytest.mark.parametrize("ratio", [2, 3, 4])
def test_imresize_takes_pixels_for_areas(ratio: int):
    ramp = np.indices((40 * ratio, 8))[0].astype(float)
    expected = ramp.reshape(40, ratio, 8).mean(axis=1)[:, :1]
    found = imresize(ramp, ratio)[4:-4]
    np.testing.assert_allclose(found, np.broadcast_to(expected[4:-4], found.shape), atol=1e-10)


# --- expand ------------------------------------------------------------------------------------


@pytest.mark.parametrize("ratio", [2, 4])
def test_expansion_at_the_benchmarks_phase_is_interp23tap(ratio: int):
    image = random(2, 9, 8)
    expected = interp23tap(image, ratio)
    np.testing.assert_array_equal(expand(image, ratio), expected)
    np.testing.assert_array_equal(expand(image, ratio, ratio / 2), expected)
    np.testing.assert_array_equal(expand(image, ratio, shape=(15, 10)), expected[:, :15, :10])


@pytest.mark.parametrize("ratio", [2, 3, 4])
@pytest.mark.parametrize("phase", [None, 0.0, 0.5, 1.0, 1.5])
def test_expansion_puts_samples_where_they_belong(ratio: int, phase: float | None):
    start = sampling_phase(ratio) if phase is None else phase
    for axis in (0, 1):
        coarse = np.indices((40, 42))[axis] * ratio + start
        found = expand(coarse, ratio, phase, (39 * ratio, 42 * ratio - 1))
        fine = np.indices(found.shape)[axis]
        inside = (slice(12 * ratio, -12 * ratio),) * 2
        np.testing.assert_allclose(found[inside], fine[inside], atol=1e-6)


@pytest.mark.real_data
def test_imresize_gives_what_matlab_made(real_data: Path):
    """The MS of this patch is MATLAB's imresize of its reference, to the last digit.

    On integers imresize rounds after the rows and again after the columns. The patch was cut out
    afterwards, so that its outer two pixels have seen what lies around it.
    """
    gdal = pytest.importorskip("osgeo.gdal", reason="GDAL's Python bindings are not installed")
    folder = real_data / "wv3_rr_fusionnet_patch"
    reference, ms = (
        gdal.Open(str(folder / name)).ReadAsArray().astype(float) for name in ("gt.tif", "ms.tif")
    )
    inside = np.s_[:, 2:-2, 2:-2]
    error = (imresize(reference, 4) - ms)[inside]
    assert np.abs(error).max() < 1.1 and error.std() < 0.35
    reduce = cubic_taps(4 * np.arange(16) + 1.5, 4).mirrored(64)
    keep = [Taps(np.arange(size)[:, None], np.ones((size, 1))) for size in (64, 16)]
    rows = np.floor(resample(reference, reduce, keep[0]) + 0.5)
    both = np.floor(resample(rows, keep[1], reduce) + 0.5)
    np.testing.assert_array_equal(both[inside], ms[inside])
