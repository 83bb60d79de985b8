# SPDX-License-Identifier: GPL-3.0-or-later
"""APFM, the alternating projection fusion module (arXiv 2404.11537, section 3.2)."""

from __future__ import annotations

from typing import Literal, Optional

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.func import functional_call

HEAD_WIDTH = 16

Phase = Optional[Literal["spectral", "spatial"]]
"""The branch that L-BAF tunes (arXiv 2404.11537, section 3.4); None to train all at once."""


def call(module: nn.Module, *inputs: Tensor, frozen: bool) -> Tensor:
    """Call a module; if it is frozen, gradients pass to its inputs but not to its parameters."""
    if not frozen:
        return module(*inputs)
    constants = {name: value.detach() for name, value in module.named_parameters()}
    return functional_call(module, constants, inputs)


class AlternatingProjection(nn.Module):
    """Projects spectral values by spatial similarity, spatial values by spectral similarity.

    Per head of d = 16 channels, with n tokens, X the spectral and Y the spatial features:
    ``S = softmax(Y1 Y2' / sqrt(d))`` (n x n), ``E = softmax(X1' X2 sqrt(d) / n)`` (d x d), and the
    result is ``(S X1) * (Y1 E)``. X1 and Y1 serve as query and as value.

    In the spectral phase ``S X1`` and Y1 are constants, so that E alone is learned; in the spatial
    phase ``Y1 E`` and X1 are, so that S alone is.
    """

    def __init__(self, channels: int):
        super().__init__()
        self.heads = channels // HEAD_WIDTH
        self.spatial1 = nn.Linear(channels, channels, bias=False)
        self.spatial2 = nn.Linear(channels, channels, bias=False)
        self.spectral1 = nn.Linear(channels, channels, bias=False)
        self.spectral2 = nn.Linear(channels, channels, bias=False)
        self.out = nn.Linear(channels, channels)

    def _split(self, tokens: Tensor) -> Tensor:
        return tokens.unflatten(-1, (self.heads, HEAD_WIDTH)).transpose(1, 2)

    def forward(self, x: Tensor, y: Tensor, phase: Phase = None) -> Tensor:
        """Fuse spectral ``x`` and spatial ``y``, both (B, n, c); returns (B, n, c)."""
        y1, y2 = self._split(self.spatial1(y)), self._split(self.spatial2(y))
        x1, x2 = self._split(self.spectral1(x)), self._split(self.spectral2(x))
        if phase == "spectral":
            y1, y2 = y1.detach(), y2.detach()
        elif phase == "spatial":
            x1, x2 = x1.detach(), x2.detach()
        by_space = F.scaled_dot_product_attention(y1, y2, x1)
        logits = x1.transpose(2, 3) @ x2 * (HEAD_WIDTH**0.5 / x.shape[1])
        by_spectrum = y1 @ torch.softmax(logits, dim=-1)
        if phase == "spectral":
            by_space = by_space.detach()
        elif phase == "spatial":
            by_spectrum = by_spectrum.detach()
        fused = (by_space * by_spectrum).transpose(1, 2).flatten(2)
        return call(self.out, fused, frozen=phase == "spatial")


class APFM(nn.Module):
    """One fusion block: alternating projection, then a feed-forward layer, both with a skip."""

    def __init__(self, channels: int):
        super().__init__()
        self.norm = nn.LayerNorm(channels)
        self.projection = AlternatingProjection(channels)
        self.feed_forward = nn.Sequential(
            nn.LayerNorm(channels),
            nn.Linear(channels, channels // 2),
            nn.LeakyReLU(0.01),
            nn.Linear(channels // 2, channels),
        )

    def forward(self, x: Tensor, y: Tensor, phase: Phase = None) -> Tensor:
        """Fuse spectral ``x`` with spatial ``y``, both (B, c, H, W); returns the new ``x``."""
        tokens = x.flatten(2).transpose(1, 2)
        guide = y.flatten(2).transpose(1, 2)
        tokens = tokens + self.projection(self.norm(tokens), self.norm(guide), phase)
        tokens = tokens + call(self.feed_forward, tokens, frozen=phase == "spatial")
        return tokens.transpose(1, 2).reshape(x.shape)
