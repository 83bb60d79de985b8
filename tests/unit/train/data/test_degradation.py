# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest

from ssdiff_qgis.engine.geometry.resample import interpolate
from ssdiff_qgis.engine.metrics.dlpan import imresize, interp23tap, mtf_filter
from ssdiff_qgis.engine.sensors import SENSORS
from ssdiff_train.data.degradation import (
    area_phase,
    degrade_as_benchmark,
    degrade_ms,
    reduce_pan,
)

DLPAN_PHASE = (2.0, 2.0)
"""DLPan takes the pixels of index 4 i + 2."""


def ramp(rows: int, columns: int, along: int) -> np.ndarray:
    """(1, rows, columns): the row or the column index."""
    return np.indices((rows, columns))[along][None].astype(np.float64)


def middle(image: np.ndarray, margin: int) -> np.ndarray:
    return image[..., margin:-margin, margin:-margin]


# --- degradation of the MS -----------------------------------------------------------------------


@pytest.mark.parametrize("ratio", [2, 3, 4])
@pytest.mark.parametrize("gain", [0.2, 0.3, 0.35])
@pytest.mark.parametrize("axis", [0, 1])
def test_the_gain_at_nyquist_is_the_one_asked_for(ratio: int, gain: float, axis: int):
    phase = area_phase(ratio)
    # At the coarse Nyquist frequency, with a crest at every other coarse sample.
    wave = np.cos(np.pi * (ramp(30 * ratio, 30 * ratio, axis) - phase) / ratio)
    found = middle(degrade_ms(wave, ratio, [gain])[0], 6)
    crest = (-1.0) ** ramp(30, 30, axis)[0]
    np.testing.assert_allclose(found, middle(gain * crest, 6), atol=2e-3)


def test_every_band_has_its_own_gain():
    gains = SENSORS["QuickBird"].ms_gains
    wave = np.cos(np.pi * (ramp(120, 120, 1) - 1.5) / 4)
    found = middle(degrade_ms(np.repeat(wave, 4, axis=0), 4, gains), 6)
    np.testing.assert_allclose(np.abs(found).mean(axis=(1, 2)), gains, atol=2e-3)


def test_the_response_is_a_gaussian_over_all_frequencies():
    for share in (0.1, 0.25, 0.5, 0.75):
        wave = np.cos(np.pi * share * (ramp(160, 160, 0) - 1.5) / 4)
        found = middle(degrade_ms(wave, 4, [0.3])[0], 8)
        expected = 0.3 ** (share**2) * np.cos(np.pi * share * ramp(40, 40, 0)[0])
        np.testing.assert_allclose(found, middle(expected, 8), atol=2e-3)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_constants_stay_and_shapes_are_whole_pixels(dtype):
    image = np.full((2, 43, 50), 321.25, dtype)
    low = degrade_ms(image, 4, [0.2, 0.4])
    assert low.shape == (2, 10, 12) and low.dtype == dtype
    np.testing.assert_allclose(low, 321.25, rtol=1e-6)
    back = interpolate(low, 4)
    assert back.shape == (2, 40, 48) and back.dtype == dtype
    np.testing.assert_allclose(back, 321.25, rtol=1e-6)


# --- where the coarse pixels lie -----------------------------------------------------------------


@pytest.mark.parametrize("ratio", [2, 3, 4])
def test_pixels_are_areas(ratio: int):
    """A coarse pixel's centre is the centre of the fine pixels that it covers."""
    for along in (0, 1):
        fine = ramp(30 * ratio, 32 * ratio, along)
        low = degrade_ms(fine, ratio, [0.3])[0]
        blocks = fine[0].reshape(30, ratio, 32, ratio).mean(axis=(1, 3))
        np.testing.assert_allclose(middle(low, 6), middle(blocks, 6), atol=1e-9)


def test_dlpan_samples_at_index_4i_plus_2():
    for along in (0, 1):
        low = degrade_ms(ramp(120, 128, along), 4, [0.3], DLPAN_PHASE)[0]
        expected = 4 * ramp(30, 32, along)[0] + 2
        np.testing.assert_allclose(middle(low, 6), middle(expected, 6), atol=1e-9)
        area = degrade_ms(ramp(120, 128, along), 4, [0.3])[0]
        np.testing.assert_allclose(middle(low - area, 6), 0.5, atol=1e-5)


def test_rows_and_columns_may_have_different_phases():
    phase = (0.7, 2.6)
    for along in (0, 1):
        low = degrade_ms(ramp(120, 120, along), 4, [0.3], phase)[0]
        expected = 4 * ramp(30, 30, along)[0] + phase[along]
        np.testing.assert_allclose(middle(low, 6), middle(expected, 6), atol=1e-9)


# --- interpolation -------------------------------------------------------------------------------


@pytest.mark.parametrize("phase", [None, DLPAN_PHASE, (1.3, 1.9)])
@pytest.mark.parametrize("along", [0, 1])
def test_interpolation_puts_everything_back_in_its_place(phase, along: int):
    fine = ramp(160, 168, along)
    back = interpolate(degrade_ms(fine, 4, [0.3], phase), 4, phase)
    np.testing.assert_allclose(middle(back, 40), middle(fine, 40), atol=1e-9)


def test_interpolating_by_the_wrong_phase_shifts_by_half_a_pixel():
    fine = ramp(160, 160, 0)
    back = interpolate(degrade_ms(fine, 4, [0.3], DLPAN_PHASE), 4)
    np.testing.assert_allclose(middle(back - fine, 40), 0.5, atol=1e-9)


def test_samples_are_kept_where_they_lie_on_a_fine_pixel():
    low = np.random.default_rng(1).random((3, 20, 24))
    np.testing.assert_allclose(interpolate(low, 4, DLPAN_PHASE)[:, 2::4, 2::4], low, atol=1e-12)


def test_interpolation_by_two_has_the_23_taps():
    """Aiazzi et al. 2002, doi:10.1109/TGRS.2002.803623: half of the filter, from the centre."""
    half = [0.5, 0.305334091185, 0, -0.072698593239, 0, 0.021809577942, 0, -0.005192756653, 0]
    half += [0.000807762146, 0, -0.000060081482]
    taps = 2 * np.array(half[:0:-1] + half)
    impulse = np.zeros((1, 30, 30))
    impulse[0, 15, 15] = 1
    found = interpolate(impulse, 2, (0.0, 0.0))[0, 30, 30 - 11 : 30 + 12]
    np.testing.assert_allclose(found, taps, atol=1e-9)


# --- reduction of PAN ----------------------------------------------------------------------------


@pytest.mark.parametrize("ratio", [2, 3, 4])
def test_pan_is_read_at_the_positions_asked_for(ratio: int):
    rows, columns = (ratio * np.arange(n) + 11.3 for n in (20, 24))
    for along, positions in ((0, rows[:, None]), (1, columns[None, :])):
        pan = ramp(40 + 20 * ratio, 40 + 24 * ratio, along)[0]
        found = reduce_pan(pan, rows, columns, ratio)
        np.testing.assert_allclose(found, np.broadcast_to(positions, (20, 24)), atol=1e-9)


def test_reduced_pan_keeps_constants_and_does_not_alias():
    rows = columns = 4 * np.arange(30) + 1.5
    flat = np.full((120, 120), 77.0, np.float32)
    np.testing.assert_allclose(reduce_pan(flat, rows, columns, 4), 77, rtol=1e-6)
    stripes = 100 * (-1.0) ** np.indices((120, 120))[1]
    assert np.abs(middle(reduce_pan(stripes, rows, columns, 4), 4)).max() < 2


# --- the benchmark's pairs -----------------------------------------------------------------------


def pair(ratio: int = 4, bands: int = 4) -> tuple[np.ndarray, np.ndarray]:
    """A PAN and an MS of which only the shapes belong together."""
    rng = np.random.default_rng(3)
    height, width = 8 * ratio, 10 * ratio
    return rng.uniform(0, 2047, (height * ratio, width * ratio)), rng.uniform(
        0, 2047, (bands, height, width)
    )


def test_a_benchmark_pair_is_made_as_resize_images_does():
    pan, ms = pair()
    low = degrade_as_benchmark(pan, ms, 4, sensor="QuickBird")
    filtered = mtf_filter(ms, (0.34, 0.32, 0.30, 0.22), 4)
    np.testing.assert_array_equal(low.ms, filtered[:, 2::4, 2::4])
    np.testing.assert_array_equal(low.lms, interp23tap(low.ms, 4))
    np.testing.assert_array_equal(low.pan, imresize(pan, 4))
    assert low.lms.shape == ms.shape and low.pan.shape == ms.shape[1:]
    assert {a.dtype for a in low} == {np.dtype(np.float64)}
    # Interpolated values overshoot and are left alone.
    assert low.lms.min() < low.ms.min() and low.lms.max() > low.ms.max()


def test_gains_of_a_benchmark_pair():
    pan, ms = pair()
    unknown = degrade_as_benchmark(pan, ms, 4)
    given = degrade_as_benchmark(pan, ms, 4, gains=(0.3,) * 4)
    np.testing.assert_array_equal(unknown.ms, given.ms)
    np.testing.assert_array_equal(unknown.ms, degrade_as_benchmark(pan, ms, 4, sensor="GF").ms)
    other = degrade_as_benchmark(pan, ms, 4, sensor="QuickBird", gains=(0.2,) * 4)
    assert np.abs(other.ms - unknown.ms).max() > 1


@pytest.mark.parametrize("ratio", [2, 3, 4])
@pytest.mark.parametrize("phase", [None, 0, 1])
def test_a_benchmark_pair_stays_in_its_place(ratio: int, phase: int | None):
    for along in (0, 1):
        pan = ramp(40 * ratio * ratio, 36 * ratio * ratio, along)[0]
        ms = ramp(40 * ratio, 36 * ratio, along)
        low = degrade_as_benchmark(pan, ms, ratio, gains=[0.3], phase=phase)
        margin = 14 * ratio
        # The filter is not normalised; a ramp of 144 turns by less than 0.2.
        np.testing.assert_allclose(middle(low.lms, margin), middle(ms, margin), atol=0.4)
        start = ratio // 2 if phase is None else phase
        sampled = middle(ms[:, start::ratio, start::ratio], 10)
        np.testing.assert_allclose(middle(low.ms, 10), sampled, atol=0.4)
        centres = ratio * middle(ms[0], 4) + (ratio - 1) / 2
        np.testing.assert_allclose(middle(low.pan, 4), centres, atol=1e-9)


def test_a_pair_of_unfit_shapes_is_refused():
    pan, ms = pair()
    with pytest.raises(ValueError, match="4 times"):
        degrade_as_benchmark(pan[4:], ms, 4)
    with pytest.raises(ValueError, match="multiples of 4"):
        degrade_as_benchmark(pan[4:], ms[:, 1:], 4)
    with pytest.raises(ValueError, match="gains"):
        degrade_as_benchmark(pan, ms, 4, gains=[0.3])
