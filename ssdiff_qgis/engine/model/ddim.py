# SPDX-License-Identifier: GPL-3.0-or-later
"""Noise schedule and DDIM sampling in residual space, in numpy float64.

The training package uses this module too: there is one schedule.

What is noised is the residual r = HRMS - base, divided by the model's residual scale, so that
x_t = sqrt(abar_t) r + sqrt(1 - abar_t) eps; the network predicts r. Differing from the released
sampler, the chain stays in residual space and the network is fed the timestep it was trained on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

TIMESTEPS = 1000


def alpha_bar(timesteps: int = TIMESTEPS) -> np.ndarray:
    """Cumulative signal power of the cosine schedule (Nichol & Dhariwal 2021, arXiv 2102.09672).

    Args:
        timesteps: Number of timesteps of the diffusion.

    Returns:
        Signal power of each timestep, (timesteps,) float64, decreasing; betas are capped at 0.999.

    Example:
        >>> abar = alpha_bar()
        >>> bool(abar[0] > 0.999), bool(abar[-1] < 1e-6)
        (True, True)
    """
    t = np.arange(timesteps + 1, dtype=np.float64) / timesteps
    ideal = np.cos((t + 0.008) / 1.008 * np.pi / 2) ** 2
    betas = np.minimum(1 - ideal[1:] / ideal[:-1], 0.999)
    return np.cumprod(1 - betas)


_ALPHA_BAR = alpha_bar()
"""To be read alone: so short a chain as that of one step should not begin with making it."""


def spaced_timesteps(steps: int, timesteps: int = TIMESTEPS) -> list[int]:
    """``steps`` timesteps from the noisiest to the cleanest, evenly spaced, both ends included.

    One step is the noisiest alone, where x_t is pure noise.

    Args:
        steps: Number of DDIM steps.
        timesteps: Number of timesteps of the diffusion.

    Raises:
        ValueError: Unless 1 <= steps <= timesteps.

    Example:
        >>> spaced_timesteps(3)
        [999, 500, 0]
    """
    if not 1 <= steps <= timesteps:
        raise ValueError(f"the number of steps must be 1 to {timesteps}, not {steps}")
    return [int(t) for t in np.rint(np.linspace(timesteps - 1, 0, steps))]


def check_timesteps(chosen: Sequence[int], timesteps: int = TIMESTEPS) -> list[int]:
    """Return a chosen list of timesteps if it can be sampled with.

    Args:
        chosen: Timesteps to sample with.
        timesteps: Number of timesteps of the diffusion.

    Raises:
        ValueError: Unless it is a non-empty, strictly falling list within 0..timesteps-1.
    """
    chosen = [int(t) for t in chosen]
    falling = all(a > b for a, b in zip(chosen, chosen[1:]))
    if not chosen or not falling or chosen[0] >= timesteps or chosen[-1] < 0:
        raise ValueError(
            f"timesteps must fall strictly within {timesteps - 1}..0, for example [900, 500, 0]; "
            f"found {chosen}"
        )
    return chosen


def ddim_step(
    x_t: np.ndarray, residual: np.ndarray, t: int, t_next: int | None, abar: np.ndarray
) -> np.ndarray:
    """One deterministic DDIM step (Song et al. 2021, arXiv 2010.02502, eta = 0).

    Args:
        x_t: Noised residual at timestep ``t``, any shape, float.
        residual: Clean residual predicted from it, same shape.
        t: Present timestep.
        t_next: Next, cleaner timestep; None after the last, when the residual itself is returned.
        abar: Signal power as `alpha_bar` gives it.

    Returns:
        Noised residual at ``t_next``, same shape and dtype as ``x_t``.
    """
    if t_next is None:
        return residual
    noise = (x_t - np.sqrt(abar[t]) * residual) / np.sqrt(1 - abar[t])
    x_next = np.sqrt(abar[t_next]) * residual + np.sqrt(1 - abar[t_next]) * noise
    return x_next.astype(x_t.dtype)


def sample(
    predict: Callable[[np.ndarray, int], np.ndarray],
    noise: np.ndarray,
    base: np.ndarray,
    timesteps: Sequence[int],
    *,
    low: np.ndarray | float,
    high: np.ndarray | float,
    residual_scale: float = 1.0,
) -> Iterator[np.ndarray]:
    """Sample images; yields the current estimate after every step, the last one being the result.

    Args:
        predict: Network, ``predict(x_t, t)``, that gives the residual in units of
            ``residual_scale``.
        noise: Noised residual at the first timestep, (B, C, N, N) float32, standard normal.
        base: Image that the residual is added to, (B, C, N, N) float32, normalised.
        timesteps: Falling timesteps, as from `spaced_timesteps` or `check_timesteps`.
        low: Lower bounds of base + residual, broadcastable to ``base``.
        high: Upper bounds of base + residual, broadcastable to ``base``.
        residual_scale: Normalised units per unit of x.

    Yields:
        base + residual, clipped to [low, high], (B, C, N, N) float32.

    Example:
        A network that always answers 0.5 is sampled to base + 0.5, whatever the noise:

        >>> noise, base = np.ones((1, 4, 8, 8), np.float32), np.zeros((1, 4, 8, 8), np.float32)
        >>> *_, image = sample(lambda x, t: 0 * x + 0.5, noise, base, [900, 0], low=-9, high=9)
        >>> float(image.min()), float(image.max())
        (0.5, 0.5)
    """
    x_t = noise
    for t, t_next in zip(timesteps, [*timesteps[1:], None]):
        estimate = predict(x_t, t) * np.float32(residual_scale) + base
        # Not np.clip, which takes three times as long where bounds are arrays.
        estimate = np.minimum(np.maximum(estimate, low), high)
        yield estimate
        if t_next is not None:
            residual = (estimate - base) / np.float32(residual_scale)
            x_t = ddim_step(x_t, residual, t, t_next, _ALPHA_BAR)
