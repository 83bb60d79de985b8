# SPDX-License-Identifier: GPL-3.0-or-later
"""The training loop: checkpoints that resume exactly, averaged weights, validation, a CSV log.

Nothing random survives a step: data, timesteps and noise of step s are drawn from generators
seeded with (seed, s), so a run resumed from a checkpoint goes on as if never interrupted.
"""

from __future__ import annotations

import copy
import csv
import math
import os
from collections import deque
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tqdm import tqdm

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.quality import ergas, sam
from ssdiff_train.data.scenes import Augmentation, Sample, Scene, draw, prepare
from ssdiff_train.diffusion import residual_loss
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.recipe import Recipe, load_group

LOG_EVERY = 50
_EPOCH, _STEP, _VALIDATION = 1, 2, 3  # keep the streams of random numbers apart


def train(recipe: Recipe, data: Path, run: Path, device: str = "cpu") -> Path:
    """Train a network, or go on with the training in ``run``.

    Args:
        recipe: what to do.
        data: folder of the scenes that the recipe names.
        run: folder for checkpoint.pt, log.csv; an existing checkpoint is resumed.
        device: a torch device.

    Returns:
        path of the checkpoint.

    Raises:
        OptionError: if a scene is missing or the run's checkpoint has another architecture.
        SSDiffError: if a scene cannot be used.
    """
    groups = [load_group(group, data) for group in recipe.training]
    weights = np.array([group["weight"] for group in recipe.training], dtype=float)
    validation = _validation_samples(load_group(recipe.validation, data), recipe)

    torch.manual_seed(recipe.seed)
    network = SSDiff(recipe.bands, recipe.window, recipe.ratio)
    network.start_from_base()
    network.to(device)
    average = copy.deepcopy(network).eval().requires_grad_(False)
    optimiser = torch.optim.AdamW(network.parameters(), lr=recipe.learning_rate, weight_decay=0.0)
    run.mkdir(parents=True, exist_ok=True)
    checkpoint = run / "checkpoint.pt"
    step, losses = _resume(checkpoint, network, average, optimiser)
    _forget_log(run / "log.csv", step)

    samples: list[Sample] = []
    bar = tqdm(total=recipe.steps, initial=step, desc=recipe.name, unit="step", mininterval=5)
    while step < recipe.steps:
        if not samples or step % recipe.steps_per_epoch == 0:
            samples = _prepare_epoch(groups, weights, recipe, step // recipe.steps_per_epoch)
        batch = _batch(samples, recipe, step)
        generator = torch.Generator().manual_seed(recipe.seed * 10**9 + step)
        network.train()
        for group in optimiser.param_groups:
            group["lr"] = _learning_rate(recipe, step)
        loss = residual_loss(
            network,
            *(torch.from_numpy(a).to(device) for a in batch),
            residual_scale=recipe.residual_scale,
            generator=generator,
        )
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
        optimiser.step()
        _update(average, network, min(recipe.ema, (1 + step) / (10 + step)))
        losses.append(float(loss.detach()))
        step += 1
        bar.update()
        row: dict[str, Any] = {}
        if step % recipe.validate_every == 0 or step == recipe.steps:
            row.update(validate(average, validation, recipe, device))
        if step % LOG_EVERY == 0 or row:
            row.update(step=step, loss=sum(losses) / len(losses))
            bar.set_postfix({k: f"{v:.4g}" for k, v in row.items() if k != "step"})
            _log(run / "log.csv", row)
        if step % recipe.save_every == 0 or step == recipe.steps:
            _save(checkpoint, recipe, step, losses, network, average, optimiser)
    bar.close()
    return checkpoint


def load_average(checkpoint: Path) -> tuple[SSDiff, Recipe, int]:
    """The averaged network of a checkpoint in evaluation mode, its recipe and its step.

    Raises:
        OptionError: if the file is no checkpoint of this package.
    """
    try:
        state = torch.load(checkpoint, map_location="cpu", weights_only=True)
        recipe = Recipe(**state["recipe"])
        network = SSDiff(recipe.bands, recipe.window, recipe.ratio)
        network.load_state_dict(state["average"])
    except Exception as error:
        raise OptionError(
            f"'{checkpoint}' is no checkpoint of `ssdiff train`: {error}. Give the "
            f"checkpoint.pt of a run."
        ) from error
    return network.eval(), recipe, int(state["step"])


@torch.no_grad()
def validate(
    network: SSDiff, samples: list[Sample], recipe: Recipe, device: str
) -> dict[str, float]:
    """One-step SAM and ERGAS over windows of the validation scenes, beside those of the base."""
    scores: dict[str, list[float]] = {"sam": [], "ergas": [], "base_sam": [], "base_ergas": []}
    rng = np.random.default_rng([recipe.seed, _VALIDATION])
    for sample in samples:
        tensors = [torch.from_numpy(a).to(device) for a in sample]
        noise = torch.from_numpy(rng.standard_normal(sample.base.shape, dtype=np.float32))
        t = torch.full((len(noise),), 999.0, device=device)
        residual = network(tensors[1], tensors[2], tensors[3], noise.to(device), t)
        fused = (tensors[1] + residual * recipe.residual_scale).cpu().numpy()
        # SAM and ERGAS need positive values: one unit above the darkest of the normalised range.
        truth, fused, base = (
            _side_by_side(a) + 1.5 for a in (sample.reference, fused, sample.base)
        )
        scores["sam"].append(sam(truth, fused))
        scores["ergas"].append(ergas(truth, fused, recipe.ratio))
        scores["base_sam"].append(sam(truth, base))
        scores["base_ergas"].append(ergas(truth, base, recipe.ratio))
    return {name: float(np.mean(values)) for name, values in scores.items()}


def _side_by_side(windows: np.ndarray) -> np.ndarray:
    return np.concatenate(list(windows), axis=2)


def _validation_samples(scenes: list[Scene], recipe: Recipe) -> list[Sample]:
    """Up to 16 windows of each scene, degraded without chance."""
    plain = Augmentation(gains=(0.3, 0.3), shift=0, radiometry=0, pan_noise=0, pan_blur=0)
    samples = []
    for i, scene in enumerate(scenes):
        rng = np.random.default_rng([recipe.seed, _VALIDATION, i])
        whole = prepare(scene, recipe.bands, recipe.ratio, recipe.base, rng, plain)
        windows = [draw(whole, recipe.window, recipe.ratio, rng) for _ in range(16)]
        samples.append(Sample(*(np.stack(a) for a in zip(*windows))))
    return samples


def _prepare_epoch(
    groups: list[list[Scene]], weights: np.ndarray, recipe: Recipe, epoch: int
) -> list[Sample]:
    samples = []
    for i in range(recipe.scenes_per_epoch):
        rng = np.random.default_rng([recipe.seed, _EPOCH, epoch, i])
        group = groups[rng.choice(len(groups), p=weights / weights.sum())]
        scene = group[rng.integers(len(group))]
        samples.append(prepare(scene, recipe.bands, recipe.ratio, recipe.base, rng))
    return samples


def _batch(samples: list[Sample], recipe: Recipe, step: int) -> Sample:
    rng = np.random.default_rng([recipe.seed, _STEP, step])
    drawn = [
        draw(samples[rng.integers(len(samples))], recipe.window, recipe.ratio, rng)
        for _ in range(recipe.batch)
    ]
    return Sample(*(np.stack(a) for a in zip(*drawn)))


def _learning_rate(recipe: Recipe, step: int) -> float:
    """Linear warm-up, constant, cosine decay over the last share of the steps."""
    decay = max(recipe.decay * recipe.steps, 1)
    left = (recipe.steps - step) / decay
    fall = 1.0 if left >= 1 else 0.5 - 0.5 * math.cos(math.pi * left)
    return recipe.learning_rate * min(1.0, (step + 1) / recipe.warmup) * fall


@torch.no_grad()
def _update(average: SSDiff, network: SSDiff, decay: float) -> None:
    """Average the parameters, and the batch statistics with them.

    Taking the statistics over from the live network, as the released code does, let them swing:
    they see only the last few batches, and the averaged network scored 5 % worse in SAM for it.
    """
    ours, theirs = average.state_dict(), network.state_dict()
    for name, slow in ours.items():
        if slow.is_floating_point():
            slow.lerp_(theirs[name], 1 - decay)
        else:
            slow.copy_(theirs[name])


def _save(
    path: Path,
    recipe: Recipe,
    step: int,
    losses: deque[float],
    network: SSDiff,
    average: SSDiff,
    optimiser: torch.optim.Optimizer,
) -> None:
    partial = path.with_suffix(".partial")
    torch.save(
        {
            "recipe": recipe.to_dict(),
            "step": step,
            "losses": list(losses),
            "network": network.state_dict(),
            "average": average.state_dict(),
            "optimiser": optimiser.state_dict(),
        },
        partial,
    )
    os.replace(partial, path)


def _resume(
    path: Path, network: SSDiff, average: SSDiff, optimiser: torch.optim.Optimizer
) -> tuple[int, deque[float]]:
    """Take over the state saved in ``path``: the step, and the losses of the last ones."""
    losses: deque[float] = deque(maxlen=LOG_EVERY)
    if not path.exists():
        return 0, losses
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        network.load_state_dict(state["network"])
        average.load_state_dict(state["average"])
        optimiser.load_state_dict(state["optimiser"])
    except Exception as error:
        raise OptionError(
            f"The checkpoint '{path}' does not fit this recipe: {error}. Train in another folder."
        ) from error
    losses.extend(state.get("losses", ()))
    return int(state["step"]), losses


def _forget_log(path: Path, step: int) -> None:
    """Drop the rows after ``step``, and one that was cut short: they are about to be repeated."""
    if not path.exists():
        return
    head, *rows = path.read_bytes().splitlines(keepends=True)
    kept = [r for r in rows if r.endswith(b"\n") and int(r.split(b",", 1)[0]) <= step]
    partial = path.with_suffix(".partial")
    partial.write_bytes(b"".join([head, *kept]))
    os.replace(partial, path)


def _log(path: Path, row: dict[str, Any]) -> None:
    columns = ["step", "loss", "sam", "ergas", "base_sam", "base_ergas"]
    new = not path.exists()
    with path.open("a", newline="") as file:
        writer = csv.DictWriter(file, columns)
        if new:
            writer.writeheader()
        writer.writerow(row)
