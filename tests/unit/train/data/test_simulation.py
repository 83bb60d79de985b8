# SPDX-License-Identifier: GPL-3.0-or-later
"""A simulated pair has the properties that were asked for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ssdiff_train.data.simulation import (
    PAN_WEIGHTS,
    SensorModel,
    SensorRanges,
    dither,
    simulate,
)
from ssdiff_train.data.statistics import PairStatistics
from tests.unit.train.data.landscape import landscape

EASY = SensorRanges(
    hidden=0, curve=(1, 1), gains=(0.3, 0.3), gain_spread=0, band_shift=0, offset=0, parallax=0,
    pan_noise=0, ms_noise=0,
)  # fmt: skip


def described(ranges: SensorRanges, factor: int = 2, seed: int = 0):
    rng = np.random.default_rng(seed)
    sensor = SensorModel.draw(4, rng, factor > 1, ranges=ranges)
    return PairStatistics.from_pair(*simulate(landscape(), factor, sensor, rng))


def test_an_easy_sensors_pan_is_a_mixture_of_the_bands():
    # Softness alone parts them: at the Nyquist frequency the MS keeps 0.3.
    assert described(EASY).r2 > 0.97
    assert described(EASY, factor=1).r2 > 0.97


@pytest.mark.parametrize("fraction", [0.02, 0.1])
def test_the_hidden_part_is_what_the_bands_do_not_explain(fraction):
    rng = np.random.default_rng(1)
    sensor = replace(SensorModel.draw(4, rng, False, ranges=EASY), gains=np.full(4, 0.95))
    plain, hidden = (
        PairStatistics.from_pair(
            *simulate(landscape(), 1, replace(sensor, hidden=u), rng)
        ).r2_details
        for u in (0.0, fraction)
    )
    assert plain - hidden == pytest.approx(fraction, rel=0.5)


def test_a_lower_gain_is_a_softer_ms():
    soft, sharp = (described(replace(EASY, gains=(g, g))).softness for g in (0.12, 0.6))
    assert soft < 0.5 * sharp


def test_noise_has_the_deviation_that_was_drawn():
    source = landscape()
    sensor = SensorModel.draw(4, np.random.default_rng(0), ranges=EASY)
    clean = simulate(source, 2, sensor, np.random.default_rng(0))
    noisy = simulate(
        source, 2, replace(sensor, pan_noise=0.05, ms_noise=0.02), np.random.default_rng(0)
    )
    for share, a, b in zip((0.02, 0.05), clean, noisy):
        assert (b - a).std() == pytest.approx(share * a.std(), rel=0.2)


def test_parallax_moves_pan_smoothly_and_by_as_much_as_asked_for():
    ramp = np.tile(np.arange(256, dtype=np.float32), (4, 256, 1))
    sensor = SensorModel.draw(4, np.random.default_rng(0), ranges=EASY)
    moved = simulate(ramp, 2, replace(sensor, parallax=0.3), np.random.default_rng(0))[1]
    still = simulate(ramp, 2, sensor, np.random.default_rng(0))[1]
    shift = (moved - still)[8:-8, 8:-8] / 2  # the ramp rises by 2 from pixel to pixel
    assert 0.15 < shift.std() < 0.45
    assert np.abs(np.diff(shift, axis=0)).max() < 0.15


def test_dithered_values_round_to_those_that_were_given():
    image = np.arange(200, dtype=np.uint8).reshape(2, 10, 10)
    drawn = dither(image, np.random.default_rng(0))
    assert np.array_equal(np.rint(drawn), image)
    assert drawn.dtype == np.float32
    assert (drawn - image).std() == pytest.approx(12**-0.5, rel=0.2)


def test_usual_weights_are_met_on_average():
    rng = np.random.default_rng(0)
    ranges = replace(SensorRanges(), usual_fraction=1.0)
    drawn = [SensorModel.draw(4, rng, True, PAN_WEIGHTS["vhr"], ranges).weights for _ in range(200)]
    assert np.mean(drawn, axis=0) == pytest.approx(PAN_WEIGHTS["vhr"], abs=0.03)


def test_the_same_seed_gives_the_same_pair():
    pairs = []
    for _ in range(2):
        rng = np.random.default_rng(3)
        pairs.append(simulate(landscape(), 2, SensorModel.draw(4, rng), rng))
    assert all(np.array_equal(a, b) for a, b in zip(*pairs))


def test_sensors_as_drawn_are_within_the_range_of_real_pairs():
    """As measured on 21 real pairs of seven sensors, see docs/research-notes.md."""
    found = [described(SensorRanges(), seed=seed) for seed in range(12)]
    middle = np.median(found, axis=0)
    names = dict(zip(found[0]._fields, middle))
    assert 0.9 < names["r2"] < 0.995
    assert 0.75 < names["r2_details"] < 0.97
    assert 0.05 < names["softness"] < 0.95
