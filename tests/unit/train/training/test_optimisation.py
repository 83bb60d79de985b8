# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest
import torch

from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.training.optimisation import LearningRate, update_average


def test_learning_rate_rises_stays_and_falls():
    rate = LearningRate(2.0, steps=100, warmup=10, decay=0.3)
    rates = [rate.at(step) for step in range(100)]
    assert rates[0] == pytest.approx(0.2) and rates[9:70] == [2.0] * 61
    assert all(a > b for a, b in zip(rates[70:], rates[71:]))
    assert rates[85] == pytest.approx(1.0) and 0 < rates[99] < 0.01


def test_without_warm_up_the_rate_is_constant_from_the_first_step():
    rate = LearningRate(2.0, steps=10, warmup=0, decay=0.0)
    assert [rate.at(step) for step in range(10)] == [2.0] * 10


@pytest.mark.parametrize("averaged", [True, False])
def test_the_average_moves_by_the_decay(averaged: bool):
    average, network = SSDiff(2, 16), SSDiff(2, 16)
    before = {name: value.clone() for name, value in average.state_dict().items()}
    update_average(average, network, 0.75, averaged)
    live = network.state_dict()
    for name, value in average.state_dict().items():
        taken_over = not value.is_floating_point() or ("running" in name and not averaged)
        expected = live[name] if taken_over else 0.75 * before[name] + 0.25 * live[name]
        torch.testing.assert_close(value, expected)
