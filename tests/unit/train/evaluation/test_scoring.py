# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest

from ssdiff_train.evaluation import classical
from ssdiff_train.evaluation.scoring import DynamicRange, length_of_shift


def test_the_shift_of_a_result_is_found(case):
    fused = classical.gsa(case.inputs)
    assert length_of_shift(case.inputs.pan, fused, 4) < 0.1
    moved = np.roll(fused, (3, -1), axis=(1, 2))
    assert length_of_shift(case.inputs.pan, moved, 4) == pytest.approx(10**0.5, abs=0.1)
    assert np.isnan(length_of_shift(case.inputs.pan, np.ones_like(fused), 4))


def test_levels_follow_the_bits_or_the_range():
    assert DynamicRange.from_image(np.array([3, 1500], np.uint16)) == DynamicRange(1.0, 2047.0)
    assert DynamicRange.from_image(np.array([3, 255], np.uint8)) == DynamicRange(1.0, 255.0)
    assert DynamicRange.from_image(np.array([0.1, 0.5])) == DynamicRange(20000.0, 0.5)
