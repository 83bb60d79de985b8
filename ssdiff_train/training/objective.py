# SPDX-License-Identifier: GPL-3.0-or-later
"""Objective of meta-training: the residual, and features that a scene's own head corrects it by.

Both are judged behind back-projection (`WindowBackProjection`), as the engine uses them: what that
mends is not worth learning. The residual is judged as it is, and as the scene's own head corrects
it (`ssdiff_qgis.engine.fusion.scene_head`): fitted in closed form on the coarser scale of the
scene, the support, and judged at the finer one, the query (Bertinetto et al. 2019,
arXiv:1805.08136). Errors are divided by what they would be without the network, scene by scene and
band by band, as they are in ERGAS.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import torch
from torch import Tensor, nn

from ssdiff_qgis.engine.fusion.scene_head import ITERATIONS, axis_matrices
from ssdiff_qgis.engine.model.ddim import TIMESTEPS, alpha_bar
from ssdiff_train.network.ssdiff import SSDiff

GAINS = tuple(0.2 + 0.025 * k for k in range(11))
"""MTF gains for which there is a back-projection."""
MARGIN = 2
"""MS pixels at the edges of windows that do not count: back-projection lacks what is beyond."""
RIDGES = (1e-2, 1.0)
"""Range of the ridge in training, as a fraction of the regressors' variance."""


class Windows(NamedTuple):
    """Windows of one scale of S scenes, n of each, see `ssdiff_train.data.tasks.Scale`.

    Attributes:
        base: (S, n, C, N, N) float32 base, normalised.
        residual: (S, n, C, N, N) float32 residual, normalised.
        pan: (S, n, 1, N, N) float32 PAN, normalised.
        ms: (S, n, C, N / ratio, N / ratio) float32 MS, normalised.
    """

    base: Tensor
    residual: Tensor
    pan: Tensor
    ms: Tensor


class WindowBackProjection(nn.Module):
    """What back-projection leaves of windows, as `scene_head.ImageBackProjection` of an image.

    Args:
        window: Side N of the windows in PAN pixels.
        ratio: PAN pixels per MS pixel.
        gains: MTF gains to prepare matrices for.
    """

    down: Tensor
    up: Tensor
    round_trip: Tensor

    def __init__(self, window: int, ratio: int, gains: Sequence[float] = GAINS):
        super().__init__()
        matrices = [axis_matrices(window, ratio, gain) for gain in gains]
        down, up = (torch.stack([torch.from_numpy(m[k]) for m in matrices]) for k in (0, 1))
        self.register_buffer("down", down)
        self.register_buffer("up", up[0])
        self.register_buffer("round_trip", down @ up)

    def forward(self, images: Tensor, gain: Tensor) -> Tensor:
        """(S, ..., N, N) to the same; ``gain`` has (S,) indices of the gains."""
        lead = images.dim() - 3
        down, round_trip = (
            m[gain].reshape(len(gain), *[1] * lead, *m.shape[1:])
            for m in (self.down, self.round_trip)
        )
        seen = down @ images @ down.mT
        added = seen
        for _ in range(ITERATIONS - 1):
            seen = seen - round_trip @ seen @ round_trip.mT
            added = added + seen
        return images - self.up @ added @ self.up.T


def nearest_gain(gain: float) -> int:
    """Index in `GAINS` of the gain nearest to one.

    Example:
        >>> nearest_gain(0.3), nearest_gain(0.9)
        (4, 10)
    """
    return min(range(len(GAINS)), key=lambda k: abs(GAINS[k] - gain))


def solve_head(regressors: Tensor, lack: Tensor, ridge: Tensor) -> Tensor:
    """Ridge regression of each scene by itself, towards zero.

    Args:
        regressors: (S, K, P) float32 regressors.
        lack: (S, C, P) float32 residuals that are left.
        ridge: (S,) ridges, as a fraction of the regressors' variance.

    Returns:
        (S, C, K) weights.
    """
    pixels = regressors.shape[2]
    power = regressors.square().mean(dim=2, keepdim=True)
    scale = (power + 1e-12).rsqrt()
    standard = regressors * scale
    gram = standard @ standard.mT / pixels
    shared = standard @ lack.mT / pixels
    eye = torch.eye(gram.shape[1], device=gram.device, dtype=gram.dtype)
    # Without a look at whether it succeeded, for which a GPU would have to be waited for.
    root, _ = torch.linalg.cholesky_ex(gram + ridge[:, None, None] * eye)
    half = torch.linalg.solve_triangular(root, shared, upper=False)
    found = torch.linalg.solve_triangular(root.mT, half, upper=True)
    return (found * scale).mT


class Losses(NamedTuple):
    """Errors divided by those without the network; of the query unless said otherwise.

    Attributes:
        residual: Error of the trained last layer: mean of the quotients of the mean absolute and
            of the root mean square error.
        head: Error of the scene's own head, the same mean.
        support: Error of the trained last layer on the support, the same mean.
        rms_residual: Quotient of the root mean square error of the trained last layer alone.
        rms_head: Quotient of the root mean square error of the scene's own head alone.
    """

    residual: Tensor
    head: Tensor
    support: Tensor
    rms_residual: Tensor
    rms_head: Tensor


class Objective(nn.Module):
    """Network, back-projection and head together, so that they can be compiled as one.

    Args:
        network: Network to be trained.
    """

    abar: Tensor

    def __init__(self, network: SSDiff):
        super().__init__()
        self.network = network
        self.project = WindowBackProjection(network.window, network.ratio)
        self._margin = MARGIN * network.ratio
        self.register_buffer("abar", torch.from_numpy(alpha_bar()).float())

    def predict(self, windows: Windows, noise: Tensor, t: Tensor) -> tuple[Tensor, Tensor]:
        """Residual (S, n, C, N, N), and regressors (S, n, K, N, N): features and residual."""
        scenes, number = windows.base.shape[:2]
        abar = self.abar[t].reshape(-1, 1, 1, 1, 1)
        x_t = abar.sqrt() * windows.residual + (1 - abar).sqrt() * noise
        flat = [image.flatten(0, 1) for image in (windows.base, windows.pan, windows.ms, x_t)]
        times = t.float().repeat_interleave(number)
        base, pan, ms, noised = flat
        residual, features = self.network.with_features(base, pan, ms, noised, times)
        residual, features = residual.float(), features.float()
        regressors = torch.cat([features, residual], 1)
        return residual.unflatten(0, (scenes, number)), regressors.unflatten(0, (scenes, number))

    def forward(
        self,
        support: Windows,
        query: Windows,
        noise: Tensor,
        t: Tensor,
        gain: Tensor,
        ridge: Tensor,
        used: Tensor,
    ) -> Losses:
        """Judge a batch.

        Args:
            support: Windows of the support, n of each scene.
            query: Windows of the query, m of each scene.
            noise: (S, n + m, C, N, N) standard normal noise.
            t: (S,) int64 timesteps.
            gain: (S,) int64 indices in `GAINS`.
            ridge: (S,) float32 ridges.
            used: (S,) int64 numbers of support windows that the head is fitted to, 1 to n.
        """
        both = Windows(*(torch.cat(pair, 1) for pair in zip(support, query)))
        residual, regressors = self.predict(both, noise, t)
        number, bands = support.base.shape[1], residual.shape[2]
        with torch.autocast(residual.device.type, enabled=False):
            images = torch.cat([both.residual, both.residual - residual, regressors], 2)
            inner = slice(self._margin, -self._margin)
            left = self.project(images, gain)[..., inner, inner]
            wanted, lack, regressors = left.split([bands, bands, left.shape[2] - 2 * bands], 2)

            def flat(image: Tensor, at: slice) -> Tensor:
                return image[:, at].transpose(1, 2).flatten(2)

            fitted, judged = slice(0, number), slice(number, None)
            counts = torch.arange(number, device=used.device) < used[:, None]
            mask = counts.float()[:, None, :, None, None].expand(-1, 1, -1, *left.shape[-2:])
            mask = mask.flatten(2)
            weights = solve_head(flat(regressors, fitted) * mask, flat(lack, fitted) * mask, ridge)
            without, trained = flat(wanted, judged), flat(lack, judged)
            own = trained - weights @ flat(regressors, judged)
            support_loss, _ = _quotients(flat(lack, fitted), flat(wanted, fitted))
            residual_loss, rms_residual = _quotients(trained, without)
            head_loss, rms_head = _quotients(own, without)
        return Losses(residual_loss, head_loss, support_loss, rms_residual, rms_head)


def _quotients(error: Tensor, without: Tensor) -> tuple[Tensor, Tensor]:
    """Means over scenes and bands: of both quotients, and of that of the root mean square."""
    floor = 1e-4
    squares = without.square().mean(2) + floor**2
    rms = ((error.square().mean(2) + floor**2) / squares).sqrt()
    absolute = error.abs().mean(2) / (without.abs().mean(2) + floor)
    return (rms + absolute).mean() / 2, rms.mean()


def draw_times(scenes: int, generator: torch.Generator, device: str, noisiest: float) -> Tensor:
    """(S,) timesteps: a fraction of them the noisiest, with which the engine asks; else uniform."""
    drawn = torch.randint(TIMESTEPS, (scenes,), generator=generator, device=device)
    chance = torch.rand(scenes, generator=generator, device=device)
    return torch.where(chance < noisiest, torch.full_like(drawn, TIMESTEPS - 1), drawn)


def draw_ridges(scenes: int, generator: torch.Generator, device: str) -> Tensor:
    """(S,) log-uniform in `RIDGES`."""
    low, high = (math.log(r) for r in RIDGES)
    chance = torch.rand(scenes, generator=generator, device=device)
    return torch.exp(low + (high - low) * chance)
