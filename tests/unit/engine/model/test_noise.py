# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from ssdiff_qgis.engine.model.noise import gaussian_field


def correlation(a: np.ndarray, b: np.ndarray) -> float:
    return float(np.corrcoef(a.ravel(), b.ravel())[0, 1])


@pytest.mark.parametrize(
    ("top", "left", "height", "width"),
    [(0, 0, 1, 1), (-7, -12, 20, 30), (3, 4, 5, 6), (-20, 17, 64, 3)],
)
def test_any_window_has_the_same_values(top, left, height, width):
    whole = gaussian_field(7, -30, -30, 100, 100, [1, 2, 5])
    part = gaussian_field(7, top, left, height, width, [5, 1])
    rows, columns = slice(top + 30, top + 30 + height), slice(left + 30, left + 30 + width)
    np.testing.assert_array_equal(part, whole[[2, 0], rows, columns])
    assert part.dtype == np.float32


@pytest.mark.parametrize("seed", [0, 1, 12345])
@pytest.mark.parametrize(("top", "left"), [(0, 0), (-400, -400), (10**7, 10**6)])
def test_standard_normal(seed, top, left):
    field = gaussian_field(seed, top, left, 400, 400, [1]).astype(np.float64).ravel()
    n = field.size
    # Four standard errors of each moment; the fields are fixed, so this never fails by chance.
    assert abs(field.mean()) < 4 / np.sqrt(n)
    assert abs(field.var() - 1) < 4 * np.sqrt(2 / n)
    assert abs(stats.skew(field)) < 4 * np.sqrt(6 / n)
    assert abs(stats.kurtosis(field)) < 4 * np.sqrt(24 / n)
    assert stats.kstest(field, "norm").pvalue > 1e-3
    # The largest of 160 000 normals lies near 4.5; a truncated generator's does not.
    assert 3.9 < np.abs(field).max() < 6


def test_seeds_bands_and_neighbours_are_independent():
    limit = 4 / 300  # four standard errors of a correlation of 300 x 300 pairs
    one, two = gaussian_field(0, -50, -150, 300, 300, [1, 2])
    assert abs(correlation(one, two)) < limit
    for seed in (1, -1, 2**32, 2**63):
        assert abs(correlation(one, gaussian_field(seed, -50, -150, 300, 300, [1])[0])) < limit
    wide = gaussian_field(0, -50, -150, 310, 310, [1])[0]
    for rows, columns in ((0, 1), (1, 0), (1, 1), (0, 8), (8, 8)):
        moved = wide[rows : rows + 300, columns : columns + 300]
        assert abs(correlation(one, moved)) < limit
    # Magnitudes too: a bad hash correlates there first.
    assert abs(correlation(one**2, wide[:300, 1:301] ** 2)) < limit
    assert abs(correlation(one, one.T)) < limit


def test_pixels_seeds_and_bands_do_not_stand_for_each_other():
    corner = [
        float(gaussian_field(seed, row, column, 1, 1, [band])[0, 0, 0])
        for seed in (-1, 0, 1, 2) for band in (1, 2, 3) for row in (-1, 0, 1) for column in (-1, 0)
    ]  # fmt: skip
    assert len(set(corner)) == len(corner) == 72


def test_all_values_are_finite_and_hardly_any_repeats():
    field = gaussian_field(3, 0, 0, 1000, 500, [4])
    assert np.isfinite(field).all()
    # float32 holds some 2^24 different values here: about n^2 / 2^25 pairs collide by chance.
    assert np.unique(field).size > 0.97 * field.size
