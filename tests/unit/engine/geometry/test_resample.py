# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest

from ssdiff_qgis.engine.geometry.resample import (
    Taps,
    cubic_taps,
    gaussian_sigma,
    gaussian_taps,
    lagrange_taps,
    lowpass,
    resample,
)

# One half of the field's 23-tap half-band filter without its centre and its zeros, as published
# in the MATLAB toolbox's interp23tap.m (constants before they are doubled).
INTERP23 = (
    0.305334091185, -0.072698593239, 0.021809577942, -0.005192756653, 0.000807762146,
    -0.000060081482,
)  # fmt: skip


def test_half_positions_give_the_23_tap_filter():
    taps = lagrange_taps(np.array([41.5]))
    expected = [2 * c for c in (*INTERP23[::-1], *INTERP23)]
    # The published constants themselves are rounded at 2e-10: they do not sum to 1 any closer.
    np.testing.assert_allclose(taps.weight[0], expected, rtol=0, atol=1e-9)
    np.testing.assert_array_equal(taps.index[0], np.arange(36, 48))


def test_whole_positions_give_the_sample_itself():
    rng = np.random.default_rng(0)
    image = rng.standard_normal((2, 30, 20))
    rows, columns = lagrange_taps(np.arange(7, 20)), lagrange_taps(np.arange(6, 13))
    np.testing.assert_array_equal(resample(image, rows, columns), image[:, 7:20, 6:13])


@pytest.mark.parametrize("degree", range(12))
def test_lagrange_reproduces_polynomials_up_to_degree_11(degree):
    samples = np.arange(40) / 20 - 1  # the sample i lies at i / 20 - 1, for tame values
    positions = np.array([8.0, 10.1, 17.25, 19.5, 22.875, 30.99])
    polynomial = np.polynomial.chebyshev.Chebyshev.basis(degree)
    taps = lagrange_taps(positions)
    found = (taps.weight * polynomial(samples)[taps.index]).sum(axis=1)
    np.testing.assert_allclose(found, polynomial(positions / 20 - 1), rtol=0, atol=1e-12)


def test_lagrange_is_not_exact_beyond_degree_11():
    taps = lagrange_taps(np.array([19.5]))
    power = (taps.index[0] - 19.5) ** 12
    # The error of interpolating x^12 is the nodes' polynomial: prod(x - node).
    error = np.prod(np.arange(12) - 5.5)
    assert (taps.weight[0] * power).sum() == pytest.approx(-error, rel=1e-9)


@pytest.mark.parametrize("gain", [0.15, 0.3, 0.35])
@pytest.mark.parametrize("ratio", [2, 3, 4])
def test_gain_of_the_gaussian_at_the_coarse_nyquist_frequency(gain, ratio):
    phase = np.array([50.0, 50.5, 50.3])
    taps = gaussian_taps(phase, gaussian_sigma(gain, ratio))
    for position, index, weight in zip(phase, taps.index, taps.weight):
        response = (weight * np.exp(-2j * np.pi / (2 * ratio) * (index - position))).sum()
        # A narrow Gaussian (sigma 0.66) is a little aliased by the sampling itself.
        assert response.real == pytest.approx(gain, abs=3e-3)
        assert abs(response.imag) < 3e-3
        assert weight.sum() == pytest.approx(1, abs=1e-12)


def test_sigma_of_published_sensors():
    # 41-tap filters of the toolbox expressed in pixels: G = .30 and a ratio of 4 is 2.03 wide
    # in its discretisation by 41 samples, sigma = 41 / (2 pi alpha), alpha = 20 fc / sqrt(-2 ln G).
    alpha = np.sqrt((40 * 0.25 / 2) ** 2 / (-2 * np.log(0.3)))
    assert gaussian_sigma(0.3, 4) == pytest.approx(41 / (2 * np.pi * alpha), rel=0.03)
    assert gaussian_sigma(0.3, 4) == pytest.approx(1.9757, abs=1e-3)


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


@pytest.mark.parametrize("kind", ["lagrange", "gaussian"])
def test_tile_has_the_values_of_the_whole(kind):
    image = np.random.default_rng(1).standard_normal((3, 60, 50)).astype(np.float32)

    def taps(size: int, first: int, last: int) -> Taps:
        positions = (np.arange(first, last) + 0.5 - 0.3) / 1.7 - 0.5
        of = lagrange_taps(positions) if kind == "lagrange" else gaussian_taps(positions, 1.6)
        return of.clamped(size)

    whole = resample(image, taps(60, -5, 110), taps(50, -9, 95))
    rows, columns = taps(60, 31, 57), taps(50, 70, 90)
    (top, bottom), (left, right) = rows.span(), columns.span()
    tile = resample(image[:, top:bottom, left:right], rows.since(top), columns.since(left))
    assert tile.dtype == np.float32
    np.testing.assert_allclose(tile, whole[:, 36:62, 79:99], rtol=0, atol=2e-6)


def test_edges_replicate():
    image = np.arange(12.0)[None]
    taps = lagrange_taps(np.array([-40.5, 60.25])).clamped(12)
    one = Taps(np.zeros((1, 1), dtype=np.int64), np.ones((1, 1)))
    np.testing.assert_allclose(resample(image, one, taps), [[0.0, 11.0]], atol=1e-12)


def test_rows_and_columns_are_not_exchanged():
    rows, columns = np.arange(20.0)[:, None], np.arange(30.0)
    image = 3 * rows + 100 * columns
    found = resample(image, lagrange_taps(np.array([8.25])), lagrange_taps(np.array([12.5, 13.5])))
    np.testing.assert_allclose(found, [[24.75 + 1250, 24.75 + 1350]], rtol=1e-12)


@pytest.mark.parametrize("size", [1, 3, 12])
def test_indices_mirror_with_the_edge_repeated(size):
    index = np.arange(-2 * size - 3, 3 * size + 5)[:, None]
    expected = np.pad(np.arange(size), 2 * size + 5, mode="symmetric")
    found = Taps(index, np.ones_like(index, dtype=float)).mirrored(size).index[:, 0]
    np.testing.assert_array_equal(found, expected[2 : 2 + len(found)])


def test_lowpass_reads_each_band_through_its_own_gaussian():
    image = np.random.default_rng(2).standard_normal((2, 30, 40))
    rows, columns = np.array([-1.0, 4.5, 20.25]), np.array([3.0, 38.7])
    found = lowpass(image, (0.2, 0.4), 4, rows, columns)
    for band, gain, result in zip(image, (0.2, 0.4), found):
        sigma = 4 * np.sqrt(-2 * np.log(gain)) / np.pi
        for i, row in enumerate(rows):
            for j, column in enumerate(columns):
                r, c = np.indices((90, 100)) - 30
                weight = np.exp(-((r - row) ** 2 + (c - column) ** 2) / (2 * sigma**2))
                # Cut off at five standard deviations.
                expected = (weight * np.pad(band, 30, mode="edge")).sum() / weight.sum()
                assert result[i, j] == pytest.approx(expected, abs=1e-5)
