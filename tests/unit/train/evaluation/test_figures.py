# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest

from ssdiff_train.evaluation.figures import rgb_bands


@pytest.mark.parametrize(
    ("names", "count", "expected"),
    [
        (["Red", "Green", "Blue", "NIR"], 4, [0, 1, 2]),
        (["nir", "blue", "green", "red"], 4, [3, 2, 1]),
        ([], 4, [2, 1, 0]),
        ([], 8, [4, 2, 1]),
        ([], 6, [0, 1, 2]),
        ([], 1, [0, 0, 0]),
    ],
)
def test_bands_of_pictures(names: list[str], count: int, expected: list[int]):
    assert rgb_bands(names, count) == expected
