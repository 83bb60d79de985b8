# SPDX-License-Identifier: GPL-3.0-or-later
"""FMIM, the frequency modulation inter-branch module (arXiv 2404.11537, section 3.3).

It has two halves: the first half of the spectral features' channels is amplified, and the lowest
spatial frequencies of the spatial features are damped before they meet in the APFM.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

BACKBONE_GAIN = {32: 1.2, 64: 1.4, 128: 1.6}
FOURIER_SCALE = {32: 0.9, 64: 0.6, 128: 0.3}


def amplify_first_half(x: Tensor) -> Tensor:
    """Multiply the first half of the channels by the gain of this feature width.

    Args:
        x: (B, c, H, W) float spectral features, c one of 32, 64, 128.

    Returns:
        New features of the same shape.
    """
    half = x.shape[1] // 2
    return torch.cat([x[:, :half] * BACKBONE_GAIN[x.shape[1]], x[:, half:]], dim=1)


class FourierScale(nn.Module):
    """Damps DC and the one-period-per-window waves, without a Fourier transform.

    Scaling the four bins {-1, 0} x {-1, 0} of the shifted spectrum by ``s`` and taking the real
    part, as FreeU-like code does, is the symmetric operator ``I - U diag(w) U'`` of rank 7 on the
    pixels of a window: U holds the constant and the cosines and sines of the waves (0, 1), (1, 0)
    and (1, 1), orthonormal; w is 1-s for the constant and (1-s)/2 for the six waves. Two small
    matrix products export to ONNX where a complex transform would not.

    Args:
        channels: Feature width, which determines ``s``.
        size: Height and width of the features in pixels.
    """

    basis: Tensor
    damping: Tensor

    def __init__(self, channels: int, size: int):
        super().__init__()
        row, col = torch.meshgrid(*[torch.arange(size, dtype=torch.float64)] * 2, indexing="ij")
        columns = [torch.full((size * size,), 1.0 / size, dtype=torch.float64)]
        for wave_row, wave_col in ((0, 1), (1, 0), (1, 1)):
            phase = (2 * math.pi / size) * (wave_row * row + wave_col * col).reshape(-1)
            columns += [f(phase) * (math.sqrt(2) / size) for f in (torch.cos, torch.sin)]
        scale = FOURIER_SCALE[channels]
        self.register_buffer("basis", torch.stack(columns, 1).float(), persistent=False)
        damping = torch.tensor([1 - scale] + [(1 - scale) / 2] * 6)
        self.register_buffer("damping", damping, persistent=False)

    def forward(self, y: Tensor) -> Tensor:
        """Filter (B, c, size, size) features; same shape out."""
        flat = y.flatten(2)
        waves = (flat @ self.basis) * self.damping
        return (flat - waves @ self.basis.T).reshape(y.shape)
