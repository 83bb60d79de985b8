# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest

from ssdiff_qgis.engine.sensors import SENSORS
from ssdiff_train.data.wald import (
    area_phase,
    cubic_taps,
    degrade_ms,
    interpolate,
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


def test_weights_of_imresize_by_a_quarter():
    """The kernel of Keys 1981 (a = -0.5), four times as wide, read at the eighths in between.

    With x = k / 8 for odd k, 1024 (1.5 x^3 - 2.5 x^2 + 1) = 3 k^3 - 40 k^2 + 1024 up to x = 1 and
    1024 (-0.5 x^3 + 2.5 x^2 - 4 x + 2) = -k^3 + 40 k^2 - 512 k + 2048 beyond; the sum is 4096.
    """
    k = np.array([1, 3, 5, 7])
    near = 3 * k**3 - 40 * k**2 + 1024
    k = k + 8
    far = -(k**3) + 40 * k**2 - 512 * k + 2048
    side = np.concatenate([near, far])
    assert list(side) == [987, 745, 399, 93, -49, -75, -45, -7] and 2 * side.sum() == 4096
    taps = cubic_taps(np.array([101.5]), 4)
    weights = dict(zip(taps.index[0], taps.weight[0]))
    expected = {101 - i: w for i, w in enumerate(side)} | {102 + i: w for i, w in enumerate(side)}
    for index in range(85, 120):
        assert weights.get(index, 0) == pytest.approx(expected.get(index, 0) / 4096, abs=1e-12)


def test_cubic_of_scale_one_interpolates():
    taps = cubic_taps(np.array([7.0, 7.5]), 1)
    whole, half = (dict(zip(i, w)) for i, w in zip(taps.index, taps.weight))
    assert whole[7] == 1 and sum(abs(w) for w in whole.values()) == 1
    assert [half[i] * 16 for i in (6, 7, 8, 9)] == pytest.approx([-1, 9, 9, -1])


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
