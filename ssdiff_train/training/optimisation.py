# SPDX-License-Identifier: GPL-3.0-or-later
"""AdamW with a scheduled learning rate, and the exponential moving average of the weights."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from ssdiff_train.network.ssdiff import SSDiff


@dataclass(frozen=True)
class LearningRate:
    """Linear warm-up, constant, then a cosine that falls to zero.

    Attributes:
        highest: Learning rate between warm-up and decay.
        steps: Number of optimiser steps of the whole training.
        warmup: Number of steps over which the rate rises; 0 for none.
        decay: Fraction of the steps, at the end, over which the rate falls to zero.
    """

    highest: float
    steps: int
    warmup: int = 0
    decay: float = 1.0

    def at(self, step: int) -> float:
        """The rate of a step, which is counted from 0."""
        left = (self.steps - step) / max(self.decay * self.steps, 1)
        fall = 1.0 if left >= 1 else 0.5 - 0.5 * math.cos(math.pi * left)
        return self.highest * min(1.0, (step + 1) / max(self.warmup, 1)) * fall


class Optimisation:
    """AdamW without weight decay on a network, whose weights are averaged along the way.

    Args:
        network: Network to be trained, in place.
        average: Copy of it, which becomes the average of its weights.
        rate: Learning rate of each step.
        clip: Largest norm of the gradient; 0 to leave it as it is.
        ema: Decay of the average per step, reached after a start with less.
        average_statistics: Whether the statistics of the batch normalisation are averaged with
            the weights, or those of the live network are taken over.

    Attributes:
        average: Averaged network, in evaluation mode.
        optimiser: Optimiser, whose state belongs to a checkpoint.
    """

    def __init__(
        self,
        network: SSDiff,
        average: SSDiff,
        rate: LearningRate,
        *,
        clip: float,
        ema: float,
        average_statistics: bool = True,
    ):
        self.average = average
        self.optimiser = torch.optim.AdamW(network.parameters(), lr=rate.highest, weight_decay=0.0)
        self._network, self._rate, self._clip, self._ema = network, rate, clip, ema
        self._average_statistics = average_statistics

    def step(self, loss: Tensor, step: int) -> None:
        """Follow the gradient of a loss.

        Args:
            loss: Scalar that the network was run for.
            step: Number of the step, from 0.
        """
        for group in self.optimiser.param_groups:
            group["lr"] = self._rate.at(step)
        self.optimiser.zero_grad(set_to_none=True)
        loss.backward()
        if self._clip:
            torch.nn.utils.clip_grad_norm_(self._network.parameters(), self._clip)
        self.optimiser.step()
        decay = min(self._ema, (1 + step) / (10 + step))
        update_average(self.average, self._network, decay, self._average_statistics)


@torch.no_grad()
def update_average(
    average: SSDiff, network: SSDiff, decay: float, average_statistics: bool = True
) -> None:
    """Move an average of weights towards a network, ``average = decay * average + ...``.

    Taking the statistics over from the live network, as the released code does, let them swing:
    they see only the last few batches, and the averaged network scored 5 % worse in SAM for it.

    Args:
        average: Averaged network, changed in place.
        network: Network that is trained.
        decay: Weight of the average so far, 0 to 1.
        average_statistics: Whether the statistics of the batch normalisation are averaged too, or
            taken over.
    """
    ours, theirs = average.state_dict(), network.state_dict()
    averaged = ours.keys() if average_statistics else dict(average.named_parameters()).keys()
    for name, slow in ours.items():
        if slow.is_floating_point() and name in averaged:
            slow.lerp_(theirs[name], 1 - decay)
        else:
            slow.copy_(theirs[name])
