# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_train.adaptation.budget import CHECKS, Budget


class Clock:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_steps_alone():
    budget = Budget(steps=4)
    assert budget.begin(scoring=1e9) == 4
    assert [budget.done(n) for n in range(6)] == [0, 0.25, 0.5, 0.75, 1, 1]
    assert Budget(steps=100).begin(0) == CHECKS


def test_the_time_is_for_all_of_it():
    clock = Clock()
    budget = Budget(minutes=10, clock=clock)
    clock.now += 80  # reading and preparing
    assert budget.elapsed == 80
    assert budget.begin(scoring=5) == CHECKS
    assert budget.done(0) == 0
    clock.now += 250
    assert budget.done(3) == pytest.approx(0.5)
    clock.now += 250  # 20 seconds are left for writing
    assert budget.done(6) == 1


def test_scoring_that_is_slow_is_done_less_often():
    clock = Clock()
    budget = Budget(minutes=10, clock=clock)
    assert budget.begin(scoring=30) == 3
    assert Budget(minutes=10, clock=clock).begin(scoring=20) == 5


def test_the_number_of_scores_can_be_told():
    assert Budget(minutes=10, checks=2, clock=Clock()).begin(scoring=300) == 2
    assert Budget(steps=3, checks=9).begin(scoring=1) == 3


def test_what_ends_first_ends_it():
    clock = Clock()
    budget = Budget(steps=10, minutes=10, clock=clock)
    budget.begin(1)
    assert budget.done(5) == 0.5
    clock.now += 600
    assert budget.done(5) == 1


def test_time_that_is_over_before_the_training_leaves_one_step():
    clock = Clock()
    budget = Budget(minutes=1, clock=clock)
    clock.now += 70
    assert budget.begin(10) >= 1 and budget.done(1) == 1


@pytest.mark.parametrize(
    ("limits", "said"),
    [
        ({}, "both are missing"),
        ({"steps": 0}, "steps must be at least 1, not 0"),
        ({"minutes": 0}, "minutes must be positive, not 0"),
        ({"minutes": float("inf")}, "must be positive, not inf"),
    ],
)
def test_limits_are_checked(limits, said):
    with pytest.raises(OptionError, match=said):
        Budget(**limits)
