# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest
import torch

from ssdiff_qgis.engine.fusion.scene_head import ImageBackProjection, RegressionMoments
from ssdiff_train.training.objective import (
    GAINS,
    WindowBackProjection,
    nearest_gain,
    solve_head,
)
from tests.unit.train.data.landscape import landscape


def test_back_projection_is_the_engines():
    images = torch.from_numpy(landscape(0, 64))[None]
    gain = torch.tensor([nearest_gain(0.3)])
    ours = WindowBackProjection(64, 4)(images, gain)
    theirs = ImageBackProjection.for_image((64, 64), 4, GAINS[gain]).remainder(images[0].numpy())
    assert ours[0].numpy() == pytest.approx(theirs, abs=1e-2)


def test_heads_are_solved_scene_by_scene_and_differentiably():
    rng = torch.Generator().manual_seed(0)
    given = torch.randn((2, 5, 400), generator=rng, requires_grad=True)
    weights = torch.randn((2, 3, 5), generator=rng)
    lack = (weights @ given).detach()
    found = solve_head(given, lack, torch.full((2,), 1e-6))
    assert torch.allclose(found, weights, atol=1e-3)
    solve_head(given, lack, torch.ones(2)).square().sum().backward()
    assert torch.isfinite(given.grad).all()
    engines = RegressionMoments.from_pixels(
        *(a[0].detach().numpy() for a in (given, lack, lack, given))
    ).solve(0.1)
    ours = solve_head(given, lack, torch.full((2,), 0.1))[0].detach().numpy().T
    assert ours == pytest.approx(engines, abs=1e-4)
