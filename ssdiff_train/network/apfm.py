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

    Args:
        channels: Feature width, a multiple of 16.
        size: Height and width of the features in tokens.
        attention: Side of the square neighbourhoods within which S is computed; None for one as
            large as the window, as published. E is computed over the whole window either way.

    Raises:
        ValueError: If the neighbourhoods do not tile the features.
    """

    def __init__(self, channels: int, size: int = 0, attention: int | None = None):
        super().__init__()
        self.size = size
        self.block = attention if attention and attention < size else None
        if self.block and size % self.block:
            raise ValueError(f"neighbourhoods of {attention} do not tile {size} x {size} tokens")
        self.heads = channels // HEAD_WIDTH
        self.spatial1 = nn.Linear(channels, channels, bias=False)
        self.spatial2 = nn.Linear(channels, channels, bias=False)
        self.spectral1 = nn.Linear(channels, channels, bias=False)
        self.spectral2 = nn.Linear(channels, channels, bias=False)
        self.out = nn.Linear(channels, channels)

    def _split(self, tokens: Tensor) -> Tensor:
        return tokens.unflatten(-1, (self.heads, HEAD_WIDTH)).transpose(1, 2)

    def _cut(self, tokens: Tensor, block: int) -> Tensor:
        """(B, h, n, d) to (B * neighbourhoods, h, block * block, d)."""
        per_axis = self.size // block
        blocks = tokens.reshape(-1, self.heads, per_axis, block, per_axis, block, HEAD_WIDTH)
        blocks = blocks.permute(0, 2, 4, 1, 3, 5, 6)
        return blocks.reshape(-1, self.heads, block * block, HEAD_WIDTH)

    def _join(self, blocks: Tensor, block: int) -> Tensor:
        """Undo `_cut`."""
        per_axis = self.size // block
        tokens = blocks.reshape(-1, per_axis, per_axis, self.heads, block, block, HEAD_WIDTH)
        tokens = tokens.permute(0, 3, 1, 4, 2, 5, 6)
        return tokens.reshape(-1, self.heads, self.size * self.size, HEAD_WIDTH)

    def by_space(self, y1: Tensor, y2: Tensor, x1: Tensor) -> Tensor:
        """S X1 of queries, keys and values (B, h, n, d), of the same shape."""
        if self.block is None:
            return F.scaled_dot_product_attention(y1, y2, x1)
        y1, y2, x1 = (self._cut(tokens, self.block) for tokens in (y1, y2, x1))
        if y1.dtype is torch.bfloat16 and y1.device.type == "cpu":
            # On processors the fused attention's gradient in bfloat16 takes a third of a step.
            similarity = torch.softmax(y1 * HEAD_WIDTH**-0.5 @ y2.mT, dim=-1)
            return self._join(similarity.to(x1.dtype) @ x1, self.block)
        return self._join(F.scaled_dot_product_attention(y1, y2, x1), self.block)

    def forward(self, x: Tensor, y: Tensor, phase: Phase = None) -> Tensor:
        """Fuse spectral ``x`` and spatial ``y``, both (B, n, c); returns (B, n, c)."""
        y1, y2 = self._split(self.spatial1(y)), self._split(self.spatial2(y))
        x1, x2 = self._split(self.spectral1(x)), self._split(self.spectral2(x))
        if phase == "spectral":
            y1, y2 = y1.detach(), y2.detach()
        elif phase == "spatial":
            x1, x2 = x1.detach(), x2.detach()
        by_space = self.by_space(y1, y2, x1)
        logits = x1.transpose(2, 3) @ x2 * (HEAD_WIDTH**0.5 / x.shape[1])
        by_spectrum = y1 @ torch.softmax(logits, dim=-1)
        if phase == "spectral":
            by_space = by_space.detach()
        elif phase == "spatial":
            by_spectrum = by_spectrum.detach()
        fused = (by_space * by_spectrum).transpose(1, 2).flatten(2)
        return call(self.out, fused, frozen=phase == "spatial")


class APFM(nn.Module):
    """One fusion block: alternating projection, then a feed-forward layer, both with a skip.

    Args:
        channels: Feature width, a multiple of 16.
        size: Height and width of the features in pixels.
        attention: Side of the neighbourhoods, see `AlternatingProjection`.
    """

    def __init__(self, channels: int, size: int = 0, attention: int | None = None):
        super().__init__()
        self.norm = nn.LayerNorm(channels)
        self.projection = AlternatingProjection(channels, size, attention)
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
