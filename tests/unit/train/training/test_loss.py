# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest
import torch

from ssdiff_qgis.engine.model.ddim import alpha_bar
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.training.loss import residual_loss


class Recorder(torch.nn.Module):
    """Stands for a network: keeps what it is given, returns zeros."""

    def forward(self, base, pan, ms, x_t, t, phase=None):
        self.seen = (base, pan, ms, x_t, t)
        return torch.zeros_like(x_t, requires_grad=True)


def test_the_residual_is_scaled_noised_and_compared():
    rng = np.random.default_rng(1)
    reference, base = (
        torch.from_numpy(rng.random((400, 2, 8, 8), dtype=np.float32)) for _ in range(2)
    )
    pan, ms = torch.zeros(400, 1, 8, 8), torch.zeros(400, 2, 2, 2)
    network = Recorder()
    loss = residual_loss(
        network,  # type: ignore[arg-type]
        reference,
        base,
        pan,
        ms,
        residual_scale=0.25,
        generator=torch.Generator().manual_seed(1),
    )
    residual = (reference - base) / 0.25
    assert float(loss.detach()) == pytest.approx(float(residual.abs().mean()), rel=1e-5)
    seen_base, seen_pan, seen_ms, x_t, t = network.seen
    assert seen_base is base and seen_pan is pan and seen_ms is ms
    # Timesteps over all of the schedule, and noise of unit variance at each.
    assert t.dtype == torch.float32 and t.min() < 20 and t.max() > 979
    assert torch.equal(t, t.round()) and float(t.mean()) == pytest.approx(500, abs=50)
    level = torch.from_numpy(alpha_bar())[t.long()].float()[:, None, None, None]
    noise = (x_t - level.sqrt() * residual) / (1 - level).sqrt()
    assert float(noise.mean()) == pytest.approx(0, abs=0.02)
    assert float(noise.std()) == pytest.approx(1, abs=0.02)


def test_the_objective_follows_its_generator():
    network = SSDiff(2, 16).eval()
    images = [torch.rand(2, c, n, n) for c, n in ((2, 16), (2, 16), (1, 16), (2, 4))]
    losses = [
        float(
            residual_loss(
                network, *images, residual_scale=1.0, generator=torch.Generator().manual_seed(s)
            ).detach()
        )
        for s in (5, 5)
    ]
    assert losses[0] == losses[1]


def perturbed(network: torch.nn.Module) -> torch.nn.Module:
    generator = torch.Generator().manual_seed(0)
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.add_(0.05 * torch.randn(parameter.shape, generator=generator))
    return network


def test_a_share_has_the_noise_of_its_windows():
    """Two halves of a batch have the losses of the whole."""
    network = perturbed(SSDiff(2, 16)).eval()
    images = [torch.rand(4, c, n, n) for c, n in ((2, 16), (2, 16), (1, 16), (2, 4))]

    def loss(share, *part):
        generator = torch.Generator().manual_seed(3)
        with torch.no_grad():
            return residual_loss(
                network, *part, residual_scale=1.0, generator=generator, share=share
            )

    halves = [loss((k, 2), *(image[k::2] for image in images)) for k in (0, 1)]
    torch.testing.assert_close(sum(halves) / 2, loss((0, 1), *images))
