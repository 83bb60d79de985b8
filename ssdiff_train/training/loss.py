# SPDX-License-Identifier: GPL-3.0-or-later
"""Training objective: mean absolute error of the residual predicted from its noised self."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ssdiff_qgis.engine.model.ddim import TIMESTEPS, alpha_bar
from ssdiff_train.network.apfm import Phase


def residual_loss(
    network: nn.Module,
    reference: Tensor,
    base: Tensor,
    pan: Tensor,
    ms: Tensor,
    *,
    residual_scale: float,
    generator: torch.Generator,
    phase: Phase = None,
    share: tuple[int, int] = (0, 1),
) -> Tensor:
    """Noise the residual to a random timestep and score the prediction (arXiv 2404.11537, eq. 2).

    Args:
        network: `ssdiff_train.network.ssdiff.SSDiff` or a wrapper of it, in training mode.
        reference: (B, C, N, N) float32 reference, normalised.
        base: (B, C, N, N) float32 image that the residual is taken against, normalised.
        pan: (B, 1, N, N) float32 PAN, normalised.
        ms: (B, C, N/ratio, N/ratio) float32 MS, normalised.
        residual_scale: Normalised units per unit of the noised residual.
        generator: Generator of the timesteps and the noise of the whole batch.
        phase: Phase of L-BAF, see `ssdiff_train.network.ssdiff.SSDiff.forward`.
        share: (k, n) if these are the windows k, k + n, k + 2n... of the batch.

    Returns:
        Scalar, mean |prediction - residual| in units of ``residual_scale``.
    """
    residual = (reference - base) / residual_scale
    first, every = share
    whole = (len(residual) * every, *residual.shape[1:])
    t = torch.randint(TIMESTEPS, whole[:1], generator=generator)[first::every]
    abar = torch.from_numpy(alpha_bar())[t].float().to(residual.device)[:, None, None, None]
    noise = torch.randn(whole, generator=generator)[first::every].to(residual.device)
    x_t = abar.sqrt() * residual + (1 - abar).sqrt() * noise
    prediction = network(base, pan, ms, x_t, t.float().to(residual.device), phase)
    return (prediction - residual).abs().mean()
