# SPDX-License-Identifier: GPL-3.0-or-later
"""What the samples of a network say: their mean, and whether their spread predicts the error.

    python benchmarks/posterior.py valid_naip4_120.h5 run/checkpoint.pt [run2/checkpoint.pt ...]

prints a table for every checkpoint, over patches of the file, one window each. ERGAS is of the mean
of K samples. The spread is the standard deviation of 16 samples; it is compared pixel by pixel,
both averaged over the bands, with the absolute error of their mean: by the rank correlation,
beside that of the absolute residual that the network adds, which needs no samples; and by how many
times as large the root mean square error is as that of the spread.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import torch
from scipy.stats import spearmanr

from ssdiff_qgis.engine.metrics.reduced_resolution import ergas
from ssdiff_qgis.engine.model.ddim import sample, spaced_timesteps
from ssdiff_train.data.base import Sample
from ssdiff_train.data.pancollection import PatchFile
from ssdiff_train.training.checkpoint import load_average

PATCHES, SAMPLES = 16, 16
COUNTS = (1, 2, 4, 16)
STEPS = (1, 2, 5, 10)


def read(path: Path) -> Sample:
    """Patches evenly spread over a file, divided by its scale."""
    file = PatchFile(path)
    at = np.linspace(0, file.count - 1, min(PATCHES, file.count)).round().astype(int)
    patches = [file.read(int(k)) for k in at]
    return Sample.stack(
        Sample(*((image / file.scale).astype(np.float32) for image in images))
        for images in patches
        if all(image is not None for image in images)
    )


def draw(checkpoint: Path, images: Sample, steps: int) -> np.ndarray:
    """(16, B, C, N, N) samples of the averaged network of a checkpoint."""
    network, recipe, _ = load_average(checkpoint)
    base, pan, ms = (torch.from_numpy(i) for i in (images.base, images.pan, images.ms))

    @torch.no_grad()
    def predict(x_t: np.ndarray, t: int) -> np.ndarray:
        times = torch.full((len(x_t),), float(t))
        return network(base, pan, ms, torch.from_numpy(x_t), times).numpy()

    drawn = []
    for k in range(SAMPLES):
        noise = np.random.default_rng(k).standard_normal(images.base.shape, dtype=np.float32)
        # One step starts from pure noise, as the engine's.
        times = spaced_timesteps(steps) if steps > 1 else [999]
        *_, image = sample(
            *(predict, noise, images.base, times),
            low=0.0,
            high=1.0,
            residual_scale=recipe.residual_scale,
        )
        drawn.append(image)
    return np.stack(drawn)


def beside(images: np.ndarray) -> np.ndarray:
    """(B, C, N, N) windows side by side, (C, N, B N)."""
    return np.concatenate(list(images), axis=2).astype(float)


def main(path: str, checkpoints: list[str]) -> None:
    """Print the tables."""
    torch.manual_seed(0)
    images = read(Path(path))
    reference, base = beside(images.reference), beside(images.base)
    print(f"interpolation: ERGAS {ergas(reference, base, 4):.4f}")
    for checkpoint in checkpoints:
        print(f"\n{checkpoint}")
        print(
            "steps  " + "".join(f"{f'K = {k}':>9}" for k in COUNTS) + "   spread  residual  ratio"
        )
        for steps in STEPS:
            drawn = draw(Path(checkpoint), images, steps)
            errors = [ergas(reference, beside(drawn[:k].mean(axis=0)), 4) for k in COUNTS]
            mean = beside(drawn.mean(axis=0))
            spread = beside(drawn.std(axis=0, ddof=1))
            error = np.abs(mean - reference)
            ranks = [
                spearmanr(guess.mean(axis=0).ravel(), error.mean(axis=0).ravel()).statistic
                for guess in (spread, np.abs(mean - base))
            ]
            ratio = np.sqrt((error**2).mean() / (spread**2).mean())
            print(
                f"{steps:5}  "
                + "".join(f"{value:9.4f}" for value in errors)
                + f"{ranks[0]:9.3f}{ranks[1]:10.3f}{ratio:7.1f}",
                flush=True,
            )


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
