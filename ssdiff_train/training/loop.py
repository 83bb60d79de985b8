# SPDX-License-Identifier: GPL-3.0-or-later
"""The training loop: checkpoints that resume exactly, averaged weights, validation, a CSV log.

Nothing random survives a step: data, timesteps and noise of step s are drawn from generators
seeded with (seed, s), so a run resumed from a checkpoint goes on as if never interrupted.

Started by torchrun, several processes share each batch: all draw the same windows and noise, and
each takes every n-th of them, so that together they do what one process would.
"""

from __future__ import annotations

import copy
from collections import deque
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import numpy as np
import torch
from tqdm import tqdm

from ssdiff_qgis.engine.errors import OptionError, OutputError
from ssdiff_qgis.engine.metrics.reduced_resolution import ergas, sam
from ssdiff_train.data.base import Sample
from ssdiff_train.data.loading import load_data
from ssdiff_train.network.apfm import Phase
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.network.start import Start
from ssdiff_train.recipe import Recipe
from ssdiff_train.training.batches import VALIDATION_STREAM, Batches, validation_samples
from ssdiff_train.training.checkpoint import Checkpoint, read_run, resume
from ssdiff_train.training.distributed import ProcessGroup, local_device, process_group
from ssdiff_train.training.log import TrainingLog
from ssdiff_train.training.loss import residual_loss
from ssdiff_train.training.optimisation import LearningRate, Optimisation

LOG_EVERY = 50
"""Steps from one row of the log to the next, which has the mean loss over them."""
OnStep = Callable[[int, Sample, SSDiff], None]
"""Called after a step with its number, its windows and the network."""


def train(
    recipe: Recipe,
    data: Path,
    run: Path,
    device: str = "cpu",
    start: Start | None = None,
    *,
    log_every: int = LOG_EVERY,
    on_step: OnStep | None = None,
) -> Path:
    """Train a network, or go on with the training in ``run``.

    Args:
        recipe: Recipe of the training.
        data: Folder of the scenes that the recipe names.
        run: Folder for checkpoint.pt and log.csv; an existing checkpoint is resumed.
        device: Name of a torch device.
        start: Trained network to start from, as far as it fits: layers that depend on the ratio
            or the bands begin anew where these differ.
        log_every: Number of steps from one row of the log to the next.
        on_step: Function that is called after every step.

    Returns:
        Path of the checkpoint.

    Raises:
        OptionError: If a scene is missing, or the run was started by another recipe.
        OutputError: If ``run`` cannot be written to.
        SSDiffError: If a scene cannot be used.
    """
    torch.manual_seed(recipe.seed)
    network = SSDiff(recipe.bands, recipe.window, recipe.ratio, recipe.attention)
    if recipe.start_from_base:
        network.start_from_base()
    if start is not None:
        start.give(network, recipe.band_names)
        recipe = replace(recipe, start=start.whose)
    return fit(recipe, data, run, device, network, log_every=log_every, on_step=on_step)


def fit(
    recipe: Recipe,
    data: Path,
    run: Path,
    device: str,
    network: SSDiff,
    *,
    log_every: int = LOG_EVERY,
    on_step: OnStep | None = None,
    group: ProcessGroup | None = None,
) -> Path:
    """Train a network from where it stands, or go on with the training in ``run``.

    Args:
        recipe: Recipe of the training.
        data: Folder of the scenes that the recipe names.
        run: Folder for checkpoint.pt and log.csv; an existing checkpoint is resumed.
        device: Name of a torch device; with several processes started by torchrun, ``cuda`` gives
            each its own.
        network: Network to be trained, in place.
        log_every: Number of steps from one row of the log to the next.
        on_step: Function that is called after every step.
        group: Processes that train together; None for those that torchrun has started.

    Returns:
        Path of the checkpoint.

    Raises:
        OptionError: If a scene is missing, the run was started by another recipe or command, or
            the batch cannot be shared among the processes.
        OutputError: If ``run`` cannot be written to.
        SSDiffError: If a scene cannot be used.
    """
    if group is None:
        with process_group(device) as joined:
            return fit(
                *(recipe, data, run, local_device(device), network),
                log_every=log_every,
                on_step=on_step,
                group=joined,
            )
    if recipe.batch % group.size:
        raise OptionError(
            f"{group.size} processes cannot share a batch of {recipe.batch} windows evenly. Give "
            f"torchrun another number of processes, or the recipe another batch."
        )
    network.to(device)
    average = copy.deepcopy(network).eval().requires_grad_(False)
    network, shared = group.share(network, device, recipe)
    optimisation = Optimisation(
        network,
        average,
        LearningRate(recipe.learning_rate, recipe.steps, recipe.warmup, recipe.decay),
        clip=recipe.clip,
        ema=recipe.ema,
        average_statistics=recipe.average_statistics,
    )
    path, step = run / "checkpoint.pt", 0
    losses: deque[float] = deque(maxlen=log_every)
    saved = group.broadcast(read_run(path, recipe) if group.leads else None)
    if saved is not None:
        resume(path, saved, network, optimisation)
        step, recipe = saved.step, replace(recipe, start=saved.recipe.start)
        losses.extend(saved.losses)

    recipe, groups, sources = load_data(recipe, data, quiet=not group.leads)
    batches = Batches(groups, recipe, quiet=not group.leads)
    validation = validation_samples(sources, recipe)
    log = TrainingLog(run / "log.csv")
    if group.leads:
        _make_folder(run)
        log.rewind(step)

    bar = tqdm(
        total=recipe.steps,
        initial=step,
        desc=recipe.name,
        unit="step",
        mininterval=5,
        disable=not group.leads,
    )
    while step < recipe.steps:
        batch = batches.draw(step, group.rank, group.size)
        network.train()
        loss = residual_loss(
            shared,
            *(torch.from_numpy(images).to(device) for images in batch),
            residual_scale=recipe.residual_scale,
            generator=torch.Generator().manual_seed(recipe.seed * 10**9 + step),
            phase=phase_of(recipe, step),
            share=(group.rank, group.size),
        )
        optimisation.step(loss, step)
        losses.append(group.mean(loss.detach()))
        if on_step is not None:
            on_step(step, batch, network)
        step += 1
        if not group.leads:
            continue
        bar.update()
        row: dict[str, Any] = {}
        if step % recipe.validate_every == 0 or step == recipe.steps:
            row.update(validate(average, validation, recipe, device))
        if step % log_every == 0 or row:
            row.update(step=step, loss=sum(losses) / len(losses))
            bar.set_postfix({k: f"{v:.4g}" for k, v in row.items() if k != "step"})
            log.append(row)
        if step % recipe.save_every == 0 or step == recipe.steps:
            Checkpoint.from_training(recipe, step, losses, network, optimisation).save(path)
    bar.close()
    return path


def phase_of(recipe: Recipe, step: int) -> Phase:
    """The branch that L-BAF tunes at a step, the spectral one first; None without L-BAF."""
    if not recipe.period:
        return None
    return "spatial" if step // recipe.period % 2 else "spectral"


@torch.no_grad()
def validate(
    network: SSDiff, samples: Sequence[Sample], recipe: Recipe, device: str
) -> dict[str, float]:
    """Score a network by one step from pure noise on the windows of the validation scenes.

    Args:
        network: Network in evaluation mode.
        samples: Windows of each scene.
        recipe: Recipe of the training.
        device: Name of the torch device that the network is on.

    Returns:
        Means over the scenes of SAM (degrees) and ERGAS, ``sam`` and ``ergas``, and those of the
        base, ``base_sam`` and ``base_ergas``.
    """
    scores: dict[str, list[float]] = {"sam": [], "ergas": [], "base_sam": [], "base_ergas": []}
    rng = np.random.default_rng([recipe.seed, VALIDATION_STREAM])
    for sample in samples:
        _, base, pan, ms = (torch.from_numpy(images).to(device) for images in sample)
        noise = torch.from_numpy(rng.standard_normal(sample.base.shape, dtype=np.float32))
        t = torch.full((len(noise),), 999.0, device=device)
        residual = network(base, pan, ms, noise.to(device), t)
        fused = (base + residual * recipe.residual_scale).cpu().numpy()
        reference, fused, start = (
            _positive(images) for images in (sample.reference, fused, sample.base)
        )
        scores["sam"].append(sam(reference, fused))
        scores["ergas"].append(ergas(reference, fused, recipe.ratio))
        scores["base_sam"].append(sam(reference, start))
        scores["base_ergas"].append(ergas(reference, start, recipe.ratio))
    return {name: float(np.mean(values)) for name, values in scores.items()}


def _positive(windows: np.ndarray) -> np.ndarray:
    """Windows (B, C, N, N) side by side, as positive values, which SAM and ERGAS need."""
    return np.concatenate(list(windows), axis=2) + 1.5  # 1 above the darkest normalised value


def _make_folder(run: Path) -> None:
    try:
        run.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"The folder '{run}' cannot be made: {error.strerror}. Give another one with --run."
        ) from error
