# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import math

import numpy as np
import pytest

from ssdiff_qgis.engine.model.ddim import (
    alpha_bar,
    check_timesteps,
    ddim_step,
    sample,
    spaced_timesteps,
)

SHAPE = (2, 3, 8, 8)
UNBOUNDED = {"low": -np.inf, "high": np.inf}


def images(seed: int, count: int) -> list[np.ndarray]:
    rng = np.random.default_rng(seed)
    return [rng.standard_normal(SHAPE).astype(np.float32) for _ in range(count)]


def last(steps):
    *_, result = steps
    return result


@pytest.mark.parametrize(
    ("t", "sigma", "digits"),
    [(0, 0.0064, 4), (10, 0.027, 3), (20, 0.043, 3), (50, 0.091, 3), (100, 0.169, 3),
     (500, 0.71, 2), (900, 0.988, 3)],
)  # fmt: skip
def test_noise_levels_that_were_worked_out_from_the_release(t, sigma, digits):
    assert math.sqrt(1 - alpha_bar()[t]) == pytest.approx(sigma, abs=0.51 * 10**-digits)


def test_cosine_schedule_as_published():
    abar = alpha_bar()
    assert abar.shape == (1000,) and abar.dtype == np.float64
    assert np.all(np.diff(abar) < 0)
    # Timestep t has the signal left after t + 1 of 1000 noisings; f(0) normalises it to 1. Only
    # the last beta is capped (Nichol & Dhariwal, eq. 17).
    for t in (0, 1, 10, 499, 998):
        share = ((t + 1) / 1000 + 0.008) / 1.008
        published = math.cos(share * math.pi / 2) ** 2 / math.cos(0.008 / 1.008 * math.pi / 2) ** 2
        assert abar[t] == pytest.approx(published, rel=1e-9)
    assert abar[999] == pytest.approx(abar[998] * 0.001, rel=1e-9)


@pytest.mark.parametrize("chosen", [
    spaced_timesteps(1), spaced_timesteps(2), spaced_timesteps(10), spaced_timesteps(25),
    list(range(900, -1, -100)), [700], [0], [999, 3, 2, 1], [431, 17],
])  # fmt: skip
def test_a_perfect_predictor_gives_the_truth(chosen):
    noise, truth, base = images(0, 3)
    asked = []

    def predict(x_t, t):
        asked.append(t)
        return truth

    fused = last(sample(predict, noise, base, chosen, **UNBOUNDED))
    np.testing.assert_allclose(fused, base + truth, rtol=0, atol=1e-6)
    assert fused.dtype == np.float32
    # The network is fed the timesteps themselves, not their places in the list.
    assert asked == list(chosen)


def test_x_t_of_a_perfect_predictor_follows_the_forward_process():
    noise, truth, base = images(1, 3)
    abar, seen = alpha_bar(), {}

    def predict(x_t, t):
        seen[t] = x_t
        return truth

    start = 800
    x_start = np.sqrt(abar[start]) * truth + np.sqrt(1 - abar[start]) * noise
    last(sample(predict, x_start.astype(np.float32), base, [start, 300, 20], **UNBOUNDED))
    for t in (300, 20):
        # Deterministic DDIM keeps the noise and only mixes it anew.
        expected = np.sqrt(abar[t]) * truth + np.sqrt(1 - abar[t]) * noise
        np.testing.assert_allclose(seen[t], expected, rtol=0, atol=2e-5)


@pytest.mark.parametrize("scale", [1.0, 0.05])
def test_linear_predictor_against_an_independent_chain(scale):
    """The chain stays in residual space, in the model's own units."""
    noise, offset, base = images(2, 3)
    chosen = [999, 600, 150, 40, 5]

    def predict(x_t, t):
        return np.float32(0.3 + t / 4000) * x_t + offset

    fused = last(sample(predict, noise, base, chosen, residual_scale=scale, **UNBOUNDED))

    # The same from the definition, one scalar at a time in float64.
    def keep(t):  # signal power, by the product of the published betas
        product = 1.0
        for i in range(t + 1):
            a, b = (math.cos((j / 1000 + 0.008) / 1.008 * math.pi / 2) ** 2 for j in (i, i + 1))
            product *= 1 - min(1 - b / a, 0.999)
        return product

    x = noise.astype(np.float64)
    for t, following in zip(chosen, [*chosen[1:], None]):
        clean = (0.3 + t / 4000) * x + offset
        if following is not None:
            direction = (x - math.sqrt(keep(t)) * clean) / math.sqrt(1 - keep(t))
            power = keep(following)
            x = math.sqrt(power) * clean + math.sqrt(1 - power) * direction
    np.testing.assert_allclose(fused, base + scale * clean, rtol=0, atol=5e-5)


def test_clipping_bounds_the_image_and_enters_the_chain():
    noise, _, _ = images(3, 3)
    base = np.full(SHAPE, 0.9, dtype=np.float32)
    seen, abar = [], alpha_bar()

    def predict(x_t, t):
        seen.append(x_t)
        return np.full(SHAPE, 0.5, dtype=np.float32)

    estimates = list(sample(predict, noise, base, [700, 100], low=0.0, high=1.0))
    assert len(estimates) == 2
    for estimate in estimates:
        np.testing.assert_allclose(estimate, 1.0, atol=1e-7)
    # The residual that is noised again is the clipped one, 0.1, not the predicted 0.5.
    eps = (noise - math.sqrt(abar[700]) * 0.1) / math.sqrt(1 - abar[700])
    expected = math.sqrt(abar[100]) * 0.1 + math.sqrt(1 - abar[100]) * eps
    np.testing.assert_allclose(seen[1], expected, rtol=0, atol=1e-5)


def test_bounds_per_band():
    noise, truth, base = images(4, 3)
    low = np.array([-1.0, 0.0, 0.5], dtype=np.float32)[None, :, None, None]
    fused = last(sample(lambda x, t: truth, noise, base, [999], low=low, high=low + 0.25))
    np.testing.assert_allclose(fused, np.clip(base + truth, low, low + 0.25), atol=1e-6)


def test_last_step_returns_the_residual():
    x_t, residual = images(5, 2)
    assert ddim_step(x_t, residual, 10, None, alpha_bar()) is residual


def test_spaced_timesteps():
    assert spaced_timesteps(1) == [999]
    assert spaced_timesteps(2) == [999, 0]
    assert spaced_timesteps(4) == [999, 666, 333, 0]
    assert spaced_timesteps(1000) == list(range(999, -1, -1))
    for steps in (3, 7, 10, 50, 999):
        chosen = spaced_timesteps(steps)
        assert check_timesteps(chosen) == chosen and len(chosen) == steps
    for steps in (0, -1, 1001):
        with pytest.raises(ValueError, match=f"1 to 1000, not {steps}"):
            spaced_timesteps(steps)


@pytest.mark.parametrize("wrong", [[], [5, 5], [1, 2], [1000, 3], [3, -1], [900, 100, 200]])
def test_wrong_lists_are_refused(wrong):
    with pytest.raises(ValueError, match=r"fall strictly within 999\.\.0"):
        check_timesteps(wrong)
