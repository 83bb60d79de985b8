# SPDX-License-Identifier: GPL-3.0-or-later
"""The loop of an adaptation: steps, scores on the way, the best state."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable
from typing import NamedTuple, Protocol

import numpy as np
import torch
from torch import Tensor

from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.progress import Progress
from ssdiff_train.adaptation.budget import Budget
from ssdiff_train.adaptation.holdout import Scores
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.training.optimisation import update_average

LEARNING_RATE = 1e-3
_WARMUP, _EMA, _CLIP = 20, 0.998, 1.0
_FALL = 0.25
"""Fraction of the training, its end, in which the learning rate falls to zero."""


class Training(Protocol):
    """What a network is trained by, with the network inside."""

    def loss(self, rng: np.random.Generator, generator: torch.Generator) -> Tensor:
        """The loss of a step; the two are the only sources of randomness."""


class Tuned(NamedTuple):
    """The best state found; the least bad one if none was better than the start.

    Attributes:
        network: Averaged network in evaluation mode.
        scores: Its scores on the part held out.
        step: Number of steps that led to it.
        steps: Number of steps in all.
    """

    network: SSDiff
    scores: Scores
    step: int
    steps: int


def tune(
    network: SSDiff,
    training: Training,
    score: Callable[[SSDiff], Scores],
    before: Scores,
    budget: Budget,
    *,
    scoring: float,
    learning_rate: float = LEARNING_RATE,
    seed: int = 1,
    progress: Progress = Progress(),  # noqa: B008 - stateless
) -> Tuned:
    """Train a network, and keep the state that is best on the part held out.

    The learning rate stays for three quarters of the training, then it falls to zero. What is
    scored is an average over about the last tenth of the steps, which is nearly as good as if the
    rate had fallen there (Hägele et al. 2024, arXiv:2405.18392): so the states on the way, among
    them the last one of a training that is ended early, are no worse for it.

    A cancellation ends the training early: the state reached is scored as at the end.

    Args:
        network: Network to train, in place.
        training: What it is trained by.
        score: Function that scores a network on the part held out.
        before: Scores of the network as it is.
        budget: Number of steps and time.
        scoring: Seconds that it takes to score a network.
        learning_rate: Learning rate of AdamW at its highest.
        seed: Seed of everything random.
        progress: Told how far it is and what is found; asked whether to stop.
    """
    rng, generator = np.random.default_rng([seed, 1]), torch.Generator().manual_seed(seed)
    # In evaluation mode the statistics of the batch normalisation stay those of many scenes:
    # 0.5 % less ERGAS on a QuickBird scene than with those of the batch.
    average = copy.deepcopy(network.eval())
    optimiser = torch.optim.AdamW(network.parameters(), lr=learning_rate, weight_decay=0.0)
    checks = budget.begin(scoring)
    best: Tuned | None = None
    step, checked, begun = 0, 0, time.monotonic()
    progress.update(0.0)
    while checked < checks:
        fall = min((1 - budget.done(step)) / _FALL, 1.0)
        for group in optimiser.param_groups:
            group["lr"] = learning_rate * min((step + 1) / _WARMUP, 1.0) * fall
        optimiser.zero_grad(set_to_none=True)
        training.loss(rng, generator).backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), _CLIP)
        optimiser.step()
        update_average(average, network, min(_EMA, (1 + step) / (10 + step)))
        step += 1
        done, stop = budget.done(step), progress.cancelled()
        progress.update(done)
        due = math.floor(done * checks + 1e-9)
        if due <= checked and not stop:
            continue
        scores = score(average)
        seconds = time.monotonic() - begun
        progress.info(
            Message(
                "Held out, after {step} steps ({seconds:.0f} s): {scores}.",
                step=step,
                seconds=seconds,
                scores=scores,
            )
        )
        rank = (scores.better_than(before), -scores.ergas)
        if best is None or rank > (best.scores.better_than(before), -best.scores.ergas):
            best = Tuned(copy.deepcopy(average), scores, step, step)
        checked = checks if stop else due
    assert best is not None
    return best._replace(steps=step)
