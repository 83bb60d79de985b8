# SPDX-License-Identifier: GPL-3.0-or-later
"""SSDiff, the spatial-spectral diffusion network (arXiv 2404.11537), for any number of bands."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from ssdiff_train.network.apfm import Phase, call
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
        bands: Number of MS bands C.
        window: Height and width N of the windows in PAN pixels; a multiple of 4. The FMIM's waves
            and the attention are tied to it.
        ratio: PAN pixels per MS pixel; must divide ``window``.
        attention: Side, in tokens, of the square neighbourhoods to which the spatial similarity
            is restricted at every level; None for the published network, where it spans the
            window. The parameters are the same either way.

    Raises:
        ValueError: If the window cannot be halved twice, is no multiple of the ratio or is not
            tiled by the neighbourhoods.
    """

    def __init__(self, bands: int, window: int = 64, ratio: int = 4, attention: int | None = None):
        super().__init__()
        if window % 4 or window % ratio:
            raise ValueError(
                f"window must be a multiple of 4 and of the ratio {ratio}, not {window}"
            )
        self.bands, self.window, self.ratio = bands, window, ratio
        self.attention = attention
        self.time_embedding = TimeEmbedding()
        self.spatial = SpatialBranch(bands)
        self.spectral = SpectralBranch(bands, window, attention)
        self.scaling = Scaling()
        self.head = nn.Sequential(
            nn.Conv2d(WIDTHS[0], WIDTHS[0], 3, padding=1),
            nn.LeakyReLU(0.01),
            nn.Conv2d(WIDTHS[0], bands, 3, padding=1),
        )
        self.upsample = nn.Sequential(
            nn.Conv2d(bands, bands * ratio**2, 3, padding=1, bias=False), nn.PixelShuffle(ratio)
        )

    def with_window(self, window: int) -> SSDiff:
        """A copy for windows of another side, with the same weights, in evaluation mode.

        Larger windows overlap less, so a network of local similarity is faster with them. The
        FMIM's waves are those of the new side then, and the spectral similarity is that of all its
        tokens.

        Args:
            window: Side of the windows in PAN pixels.

        Raises:
            ValueError: If the similarity spans the window as published, so that another side would
                be another network; or as for the class.
        """
        if window != self.window and self.attention is None:
            raise ValueError(
                f"the spatial similarity spans windows of {self.window}; those of {window} would "
                "need another training"
            )
        other = SSDiff(self.bands, window, self.ratio, self.attention)
        other.load_state_dict(self.state_dict())
        return other.eval()

    def forward(
        self,
        lms: Tensor,
        pan: Tensor,
        ms: Tensor,
        x_t: Tensor,
        t: Tensor,
        phase: Phase = None,
    ) -> Tensor:
        """Predict the residual.

        The phase changes nothing in the result, only which parameters get a gradient. To the
        spectral branch belongs everything on the way from the MS to the result: its stem, W_c and
        W_d of the projections and their output layers, the feed-forward layers, the head and the
        up-sampling of the MS. To the spatial branch belong its stem, its blocks, and W_a and W_b.
        What both use (changes of resolution, embedding of the time, norms before the projections)
        gets a gradient only through the branch that is tuned. The paper says nothing of it.

        Args:
            lms: (B, C, N, N) float32, the base, MS on PAN's grid, normalised.
            pan: (B, 1, N, N) float32, PAN, normalised.
            ms: (B, C, N/ratio, N/ratio) float32, MS, normalised.
            x_t: (B, C, N, N) float32, noised residual.
            t: (B,) float32, timesteps in 0..999.
            phase: Branch that is tuned, or None to train all.

        Returns:
            The residual x_0, (B, C, N, N) float32.
        """
        embedding = nn.functional.silu(self.time_embedding(t))
        guides = self.spatial(pan, x_t, embedding, self.scaling)
        if phase == "spectral":
            guides = [guide.detach() for guide in guides]
        features = self.spectral(lms, x_t, embedding, guides, self.scaling, phase)
        frozen = phase == "spatial"
        return call(self.head, features, frozen=frozen) + call(self.upsample, ms, frozen=frozen)

    def with_features(
        self, lms: Tensor, pan: Tensor, ms: Tensor, x_t: Tensor, t: Tensor
    ) -> tuple[Tensor, Tensor]:
        """The residual as `forward` predicts it, and the features its last layer makes it of.

        Args:
            lms: (B, C, N, N) float32, as for `forward`.
            pan: (B, 1, N, N) float32.
            ms: (B, C, N/ratio, N/ratio) float32.
            x_t: (B, C, N, N) float32.
            t: (B,) float32.

        Returns:
            (B, C, N, N) residual and (B, 32, N, N) features, float32.
        """
        embedding = nn.functional.silu(self.time_embedding(t))
        guides = self.spatial(pan, x_t, embedding, self.scaling)
        features = self.head[:2](self.spectral(lms, x_t, embedding, guides, self.scaling))
        return self.head[2](features) + self.upsample(ms), features

    @torch.no_grad()
    def start_from_base(self) -> None:
        """Zero the last layers, so that an untrained network returns the base unchanged."""
        for parameter in (*self.head[-1].parameters(), *self.upsample.parameters()):
            parameter.zero_()
