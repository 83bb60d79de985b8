# SPDX-License-Identifier: GPL-3.0-or-later
"""SSDiff, the spatial-spectral diffusion network (arXiv 2404.11537), for any number of bands."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ssdiff_train.network.branches import (
    WIDTHS,
    Scaling,
    SpatialBranch,
    SpectralBranch,
    TimeEmbedding,
)


class SSDiff(nn.Module):
    """Predicts the residual between the true image and its base from the noised residual.

    Args:
        bands: number of MS bands, C.
        window: height and width N of the windows in PAN pixels; a multiple of 4. The FMIM's waves
            and the attention are tied to it.
        ratio: PAN pixels per MS pixel; must divide ``window``.

    Raises:
        ValueError: if the window cannot be halved twice or is no multiple of the ratio.
    """

    def __init__(self, bands: int, window: int = 64, ratio: int = 4):
        super().__init__()
        if window % 4 or window % ratio:
            raise ValueError(
                f"window must be a multiple of 4 and of the ratio {ratio}, not {window}"
            )
        self.bands, self.window, self.ratio = bands, window, ratio
        self.time_embedding = TimeEmbedding()
        self.spatial = SpatialBranch(bands)
        self.spectral = SpectralBranch(bands, window)
        self.scaling = Scaling()
        self.head = nn.Sequential(
            nn.Conv2d(WIDTHS[0], WIDTHS[0], 3, padding=1),
            nn.LeakyReLU(0.01),
            nn.Conv2d(WIDTHS[0], bands, 3, padding=1),
        )
        self.upsample = nn.Sequential(
            nn.Conv2d(bands, bands * ratio**2, 3, padding=1, bias=False), nn.PixelShuffle(ratio)
        )

    def forward(self, lms: Tensor, pan: Tensor, ms: Tensor, x_t: Tensor, t: Tensor) -> Tensor:
        """Predict the residual.

        Args:
            lms: the base, MS on PAN's grid, (B, C, N, N) float32, normalised.
            pan: (B, 1, N, N) float32, normalised.
            ms: (B, C, N/ratio, N/ratio) float32, normalised.
            x_t: noised residual, (B, C, N, N) float32.
            t: timesteps, (B,) float32 in 0..999.

        Returns:
            the residual x_0, (B, C, N, N) float32.
        """
        embedding = nn.functional.silu(self.time_embedding(t))
        guides = self.spatial(pan, x_t, embedding, self.scaling)
        features = self.spectral(lms, x_t, embedding, guides, self.scaling)
        return self.head(features) + self.upsample(ms)

    @torch.no_grad()
    def start_from_base(self) -> None:
        """Zero the last layers, so that an untrained network returns the base unchanged."""
        for parameter in (*self.head[-1].parameters(), *self.upsample.parameters()):
            parameter.zero_()
