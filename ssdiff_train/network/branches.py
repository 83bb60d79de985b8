# SPDX-License-Identifier: GPL-3.0-or-later
"""The spatial and the spectral branch of SSDiff (arXiv 2404.11537, section 3.1) and their parts."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch
from torch import Tensor, nn

from ssdiff_train.network.apfm import APFM, Phase, call
from ssdiff_train.network.fmim import FourierScale, amplify_first_half

WIDTHS = (32, 64, 128)
"""Feature widths at full, half and quarter resolution."""
LEVELS = (0, 1, 2, 1, 0)
"""The resolution at which each of the five APFMs works."""
EMBEDDING = 512
_SINUSOIDS = 128


def _conv(inputs: int, outputs: int) -> nn.Conv2d:
    return nn.Conv2d(inputs, outputs, 3, padding=1)


def _zero(module: nn.Conv2d) -> nn.Conv2d:
    for parameter in module.parameters():
        nn.init.zeros_(parameter)
    return module


class TimeEmbedding(nn.Module):
    """Sinusoids of the timestep (0..999), then two linear layers."""

    frequencies: Tensor

    def __init__(self) -> None:
        super().__init__()
        half = _SINUSOIDS // 2
        exponents = torch.arange(half, dtype=torch.float32) / half
        self.register_buffer("frequencies", torch.exp(-math.log(1e4) * exponents), persistent=False)
        self.layers = nn.Sequential(
            nn.Linear(_SINUSOIDS, EMBEDDING), nn.SiLU(), nn.Linear(EMBEDDING, EMBEDDING)
        )

    def forward(self, timesteps: Tensor) -> Tensor:
        """Embed (B,) float timesteps as (B, 512)."""
        angles = timesteps[:, None] * self.frequencies
        return self.layers(torch.cat([angles.cos(), angles.sin()], dim=1))


class Stem(nn.Module):
    """Joins a branch's image with x_t and the time; its last convolution starts at zero."""

    def __init__(self, inputs: int):
        super().__init__()
        width = WIDTHS[0]
        self.conv = _conv(inputs, width)
        self.time = nn.Linear(EMBEDDING, width)
        self.norm = nn.BatchNorm2d(width)
        self.out = _zero(_conv(width, width))

    def forward(self, image: Tensor, x_t: Tensor, embedding: Tensor) -> Tensor:
        """(B, a, H, W) and (B, C, H, W) to (B, 32, H, W); ``embedding`` is (B, 512) after SiLU."""
        h = self.conv(torch.cat([image, x_t], dim=1)) + self.time(embedding)[:, :, None, None]
        return self.out(nn.functional.silu(self.norm(h)))


class Down(nn.Module):
    """Halves the resolution and doubles the width."""

    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Conv2d(inputs, inputs, 2, stride=2),
            nn.LeakyReLU(0.01),
            nn.Conv2d(inputs, outputs, 1),
            nn.Conv2d(outputs, outputs, 3, padding=1, groups=outputs),
            nn.LeakyReLU(0.01),
        )

    def forward(self, x: Tensor) -> Tensor:
        """(B, inputs, H, W) to (B, outputs, H/2, W/2)."""
        return self.layers(x)


class Up(nn.Module):
    """Doubles the resolution, halves the width and adds the features skipped to."""

    def __init__(self, inputs: int, outputs: int):
        super().__init__()
        self.widen = nn.ConvTranspose2d(inputs, outputs, 2, stride=2)
        self.conv = _conv(outputs, outputs)

    def forward(self, x: Tensor, skip: Tensor) -> Tensor:
        """(B, inputs, H, W) and (B, outputs, 2H, 2W) to (B, outputs, 2H, 2W)."""
        widened = nn.functional.leaky_relu(self.widen(x), 0.01)
        return nn.functional.leaky_relu(self.conv(widened + skip), 0.01)


class Scaling(nn.Module):
    """The changes of resolution. Both branches use the same ones."""

    def __init__(self) -> None:
        super().__init__()
        self.down = nn.ModuleList([Down(WIDTHS[0], WIDTHS[1]), Down(WIDTHS[1], WIDTHS[2])])
        self.up = nn.ModuleList([Up(WIDTHS[2], WIDTHS[1]), Up(WIDTHS[1], WIDTHS[0])])


class ResBlock(nn.Module):
    """Residual block of the spatial branch with the time added; starts as the identity."""

    def __init__(self, channels: int):
        super().__init__()
        self.convs = nn.Sequential(
            _conv(channels, channels // 2), nn.LeakyReLU(0.01), _conv(channels // 2, channels)
        )
        self.time = nn.Linear(EMBEDDING, channels)
        self.norm = nn.GroupNorm(32, channels)
        self.out = _zero(_conv(channels, channels))

    def forward(self, y: Tensor, embedding: Tensor) -> Tensor:
        """(B, c, H, W) to the same; ``embedding`` is (B, 512) after SiLU."""
        h = self.convs(y) + self.time(embedding)[:, :, None, None]
        return y + self.out(nn.functional.silu(self.norm(h)))


class SpatialBranch(nn.Module):
    """Reads PAN and x_t; gives the spectral branch a guide at each of five levels."""

    def __init__(self, bands: int):
        super().__init__()
        self.stem = Stem(bands + 1)
        self.blocks = nn.ModuleList([ResBlock(WIDTHS[level]) for level in LEVELS[:-1]])

    def forward(
        self, pan: Tensor, x_t: Tensor, embedding: Tensor, scaling: Scaling
    ) -> list[Tensor]:
        """(B, 1, N, N) PAN to five guides of widths 32, 64, 128, 64, 32."""
        guides = [self.stem(pan, x_t, embedding)]
        skips = []
        for block, down in zip(self.blocks[:2], scaling.down):
            y = block(guides[-1], embedding)
            skips.append(y)
            guides.append(down(y))
        for block, up in zip(self.blocks[2:], scaling.up):
            guides.append(up(block(guides[-1], embedding), skips.pop()))
        return guides


class SpectralBranch(nn.Module):
    """Reads the interpolated MS and x_t; meets the spatial branch in an APFM at each level."""

    def __init__(self, bands: int, window: int, attention: int | None = None):
        super().__init__()
        self.stem = Stem(2 * bands)
        self.filters = nn.ModuleList([FourierScale(WIDTHS[i], window >> i) for i in LEVELS])
        self.fusions = nn.ModuleList([APFM(WIDTHS[i], window >> i, attention) for i in LEVELS])

    def forward(
        self,
        lms: Tensor,
        x_t: Tensor,
        embedding: Tensor,
        guides: Sequence[Tensor],
        scaling: Scaling,
        phase: Phase = None,
    ) -> Tensor:
        """(B, C, N, N) interpolated MS to (B, 32, N, N) features."""
        meet = [
            lambda x, fusion=fusion, low=low, guide=guide: fusion(
                amplify_first_half(x), low(guide), phase
            )
            for fusion, low, guide in zip(self.fusions, self.filters, guides)
        ]
        # In the spatial phase the features pass gradients on to the guides they have met.
        frozen = phase == "spatial"
        stem = call(self.stem, lms, x_t, embedding.detach() if frozen else embedding, frozen=frozen)
        skip0 = meet[0](stem)
        skip1 = meet[1](call(scaling.down[0], skip0, frozen=frozen))
        x = meet[2](call(scaling.down[1], skip1, frozen=frozen))
        x = meet[3](call(scaling.up[0], x, skip1, frozen=frozen))
        return meet[4](call(scaling.up[1], x, skip0, frozen=frozen))
