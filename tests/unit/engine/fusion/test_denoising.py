# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest

from ssdiff_qgis.engine.fusion.denoising import REACH, denoised, residual_noise


def white(shape: tuple[int, ...], deviation: float = 1.0, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(0, deviation, shape).astype(np.float32)


def smooth(shape: tuple[int, ...]) -> np.ndarray:
    rows, columns = np.indices(shape[1:])
    wave = np.sin(rows / 9) * np.cos(columns / 11)
    return np.broadcast_to(wave, shape).astype(np.float32).copy()


def known(image: np.ndarray) -> np.ndarray:
    return np.ones(image.shape[1:], bool)


def test_white_noise_is_measured_band_by_band():
    noise = white((3, 150, 150)) * np.array([1, 4, 0.25], np.float32)[:, None, None]
    found = residual_noise([(noise, known(noise))])
    np.testing.assert_allclose(found, [1, 4, 0.25], rtol=0.05)


def test_missing_colours_are_not_taken_for_noise():
    image = white((1, 150, 150)) + 30 * smooth((1, 150, 150))
    image[0, ::30, ::30] += 200
    assert residual_noise([(image, known(image))])[0] == pytest.approx(1, rel=0.1)


def test_pixels_that_are_not_known_have_no_say():
    image, valid = white((1, 100, 100)), np.ones((100, 100), bool)
    image[0, :, :40], valid[:, :40] = 1e6, False
    assert residual_noise([(image, valid)])[0] == pytest.approx(1, rel=0.1)


def test_parts_are_taken_together():
    one, other = white((2, 60, 60), 1, 1), white((2, 90, 40), 1, 2)
    nothing = np.zeros((2, 0, 0), np.float32), np.zeros((0, 0), bool)
    found = residual_noise([(one, known(one)), nothing, (other, known(other))])
    np.testing.assert_allclose(found, 1, rtol=0.1)


def test_where_nothing_is_known_there_is_no_level():
    image = white((2, 20, 20))
    assert residual_noise([(image, np.zeros((20, 20), bool))]) is None
    assert residual_noise([]) is None


def test_noise_is_lessened_and_smooth_colour_stays():
    level, colour = np.ones(4), 5 * smooth((4, 80, 80))
    found = denoised(colour + white(colour.shape), level)
    inner = colour[:, REACH:-REACH, REACH:-REACH]
    assert found.shape == inner.shape
    assert (found - inner).std() < 0.4
    clean = denoised(colour, np.full(4, 1e-3))
    assert np.abs(clean - inner).max() < 1e-2


def test_a_strong_colour_in_one_band_stays():
    image = white((4, 60, 60))
    image[2, 30:32, 30:32] += 30
    found = denoised(image, np.ones(4))
    assert found[2, 26:28, 26:28].min() > 25


def test_without_noise_nothing_changes():
    image = white((2, 30, 30))
    np.testing.assert_array_equal(denoised(image, np.zeros(2)), image[:, 4:-4, 4:-4])
    one = denoised(image, np.array([0, 1.0]))
    np.testing.assert_array_equal(one[0], image[0, 4:-4, 4:-4])
    assert one[1].std() < 0.6


def test_the_unit_does_not_matter():
    image = white((3, 40, 40)) + smooth((3, 40, 40))
    small = denoised(image * np.float32(1e-5), np.full(3, 1e-5))
    np.testing.assert_allclose(small * 1e5, denoised(image, np.ones(3)), rtol=1e-3, atol=1e-4)


def test_parts_of_an_image_are_as_in_the_whole():
    image = white((2, 50, 60))
    whole = denoised(image, np.ones(2))
    part = denoised(image[:, 7:40, 11:50], np.ones(2))
    np.testing.assert_array_equal(part, whole[:, 7:32, 11:42])
