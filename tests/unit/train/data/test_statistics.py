# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest

from ssdiff_train.data.statistics import PairStatistics, quantiles, table
from tests.unit.train.data.landscape import landscape


def test_a_pan_that_is_a_mixture_is_wholly_explained():
    image = landscape(0)
    found = PairStatistics.from_pair(image, image.mean(axis=0))
    assert found.r2 == pytest.approx(1, abs=1e-6)
    assert found.r2_details == pytest.approx(1, abs=1e-6)
    assert found.residual == pytest.approx(0, abs=1e-3)


def test_noise_is_found_and_lowers_what_is_explained():
    image = landscape(0)
    pan = image.mean(axis=0)
    noisy = pan + 0.1 * pan.std() * np.random.default_rng(0).standard_normal(pan.shape)
    clean, found = (PairStatistics.from_pair(image, p) for p in (pan, noisy))
    assert found.noise == pytest.approx(0.1, rel=0.3)
    assert found.r2 < clean.r2 and found.pan_nyquist > clean.pan_nyquist


def test_table_has_a_line_for_each_pair_and_quantile():
    one, two = (PairStatistics(*(n + k for k in range(7))) for n in (0.0, 1.0))
    rows = [("one", one), ("two", two)]
    lines = table([*rows, *quantiles(rows)]).splitlines()
    assert len(lines) == 6
    assert "r2_details" in lines[0]
    assert lines[3].startswith("50%") and "0.500" in lines[3]
