# SPDX-License-Identifier: GPL-3.0-or-later
"""The training loop: checkpoints that resume exactly, averaged weights, validation, a CSV log.

Nothing random survives a step: data, timesteps and noise of step s are drawn from generators
seeded with (seed, s), so a run resumed from a checkpoint goes on as if never interrupted.

Started by torchrun, several processes share each batch: all draw the same windows and noise, and
each takes every n-th of them, so that together they do what one process would.
"""

from __future__ import annotations

import copy
import csv
import hashlib
import math
import os
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.distributed as dist
from torch import nn
from tqdm import tqdm

from ssdiff_qgis.engine.errors import OptionError, OutputError
from ssdiff_qgis.engine.metrics.reduced_resolution import ergas, sam
from ssdiff_train.data.base import Prepared, Sample, TrainingSource
from ssdiff_train.network.apfm import Phase
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.recipe import Recipe, load_data
from ssdiff_train.training.loss import residual_loss

LOG_EVERY = 50
_EPOCH, _STEP, _VALIDATION = 1, 2, 3  # keep the streams of random numbers apart


def train(
    recipe: Recipe, data: Path, run: Path, device: str = "cpu", start: Path | None = None
) -> Path:
    """Train a network, or go on with the training in ``run``.

    Args:
        recipe: what to do.
        data: folder of the scenes that the recipe names.
        run: folder for checkpoint.pt, log.csv; an existing checkpoint is resumed.
        device: a torch device.
        start: checkpoint whose averaged weights to start from, as far as they fit: layers that
            depend on the ratio or the bands begin anew where these differ.

    Returns:
        path of the checkpoint.

    Raises:
        OptionError: if a scene is missing, the run's checkpoint has another architecture, or the
            one to start from is none.
        SSDiffError: if a scene cannot be used.
    """
    torch.manual_seed(recipe.seed)
    network = SSDiff(recipe.bands, recipe.window, recipe.ratio)
    if recipe.start_from_base:
        network.start_from_base()
    if start is not None:
        recipe = replace(recipe, start=_take_over(network, start))
    return fit(recipe, data, run, device, network)


def _take_over(network: SSDiff, start: Path) -> str:
    """Load the averaged weights of a checkpoint where their shapes fit; says whose they are."""
    given, recipe, step = load_average(start)
    own, theirs = network.state_dict(), given.state_dict()
    network.load_state_dict({
        name: theirs[name] if theirs[name].shape == value.shape else value
        for name, value in own.items()
    })  # fmt: skip
    digest = hashlib.sha256(start.read_bytes()).hexdigest()
    return f"{recipe.name}, {step} steps, sha256 {digest}"


def fit(recipe: Recipe, data: Path, run: Path, device: str, network: SSDiff) -> Path:
    """Train a network from where it stands, or go on with the training in ``run``.

    Args:
        recipe: what to do.
        data: folder of the scenes that the recipe names.
        run: folder for checkpoint.pt, log.csv; an existing checkpoint is resumed.
        device: a torch device; with several processes started by torchrun, ``cuda`` gives each
            its own.
        network: to be trained, in place.

    Returns:
        path of the checkpoint.

    Raises:
        OptionError: if a scene is missing, the run's checkpoint is of another kind or
            architecture, or the batch cannot be shared among the processes.
        OutputError: if ``run`` cannot be written to.
        SSDiffError: if a scene cannot be used.
    """
    with _team(device) as team:
        return _fit(recipe, data, run, local_device(device), network, team)


def _fit(recipe: Recipe, data: Path, run: Path, device: str, network: SSDiff, team: _Team) -> Path:
    if recipe.batch % team.size:
        raise OptionError(
            f"{team.size} processes cannot share a batch of {recipe.batch} windows evenly. Give "
            f"torchrun another number of processes, or the recipe another batch."
        )
    network.to(device)
    average = copy.deepcopy(network).eval().requires_grad_(False)
    network, shared = team.share(network, device, recipe)
    optimiser = torch.optim.AdamW(network.parameters(), lr=recipe.learning_rate, weight_decay=0.0)
    checkpoint = run / "checkpoint.pt"
    state = team.same(_read(checkpoint, recipe) if team.leads else None)
    step, losses = _resume(checkpoint, state, network, average, optimiser)

    recipe, groups, sources = load_data(recipe, data, quiet=not team.leads)
    weights = np.array([group["weight"] for group in recipe.training], dtype=float)
    validation = _validation_samples(sources, recipe)
    if team.leads:
        _make_folder(run)
        _forget_log(run / "log.csv", step)

    prepared: list[Prepared] = []
    bar = tqdm(
        total=recipe.steps,
        initial=step,
        desc=recipe.name,
        unit="step",
        mininterval=5,
        disable=not team.leads,
    )
    while step < recipe.steps:
        if not prepared or step % recipe.steps_per_epoch == 0:
            epoch = step // recipe.steps_per_epoch
            prepared = _prepare_epoch(groups, weights, recipe, epoch, quiet=not team.leads)
        batch = _batch(prepared, recipe, step, team)
        generator = torch.Generator().manual_seed(recipe.seed * 10**9 + step)
        network.train()
        for group in optimiser.param_groups:
            group["lr"] = _learning_rate(recipe, step)
        loss = residual_loss(
            shared,
            *(torch.from_numpy(a).to(device) for a in batch),
            residual_scale=recipe.residual_scale,
            generator=generator,
            phase=phase_of(recipe, step),
            share=(team.rank, team.size),
        )
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        if recipe.clip:
            torch.nn.utils.clip_grad_norm_(network.parameters(), recipe.clip)
        optimiser.step()
        decay = min(recipe.ema, (1 + step) / (10 + step))
        _update(average, network, decay, recipe.average_statistics)
        losses.append(team.mean(loss.detach()))
        step += 1
        if not team.leads:
            continue
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


def phase_of(recipe: Recipe, step: int) -> Phase:
    """The branch that L-BAF tunes at a step, the spectral one first; None without L-BAF."""
    if not recipe.period:
        return None
    return "spatial" if step // recipe.period % 2 else "spectral"


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


# --- several processes ---------------------------------------------------------------------------


def local_device(device: str) -> str:
    """The device of this process: under torchrun, ``cuda`` is the one of its local rank."""
    rank = os.environ.get("LOCAL_RANK")
    return f"cuda:{rank}" if rank is not None and device.startswith("cuda") else device


@dataclass(frozen=True)
class _Team:
    """The processes that train together, of which this is number ``rank``."""

    rank: int = 0
    size: int = 1
    joined: bool = False

    @property
    def leads(self) -> bool:
        """Whether this is the one that writes."""
        return self.rank == 0

    def share(self, network: SSDiff, device: str, recipe: Recipe) -> tuple[SSDiff, nn.Module]:
        """The network to be trained, and what to call for a result whose gradients are shared."""
        if not self.joined:
            return network, network
        cuda = device.startswith("cuda")
        if cuda:
            network = nn.SyncBatchNorm.convert_sync_batchnorm(network)
        elif self.leads and self.size > 1:
            print(
                "On CPUs each process normalises its own share of the batch: torch synchronises "
                "batch statistics on CUDA only.",
                file=sys.stderr,
            )
        # L-BAF gives some parameters no gradient.
        ddp = nn.parallel.DistributedDataParallel(
            network,
            device_ids=[torch.device(device)] if cuda else None,
            find_unused_parameters=bool(recipe.period),
        )
        return network, ddp

    def same(self, state: Any) -> Any:
        """What the leading process has: the others may not see its run folder."""
        if not self.joined:
            return state
        box = [state]
        dist.broadcast_object_list(box, src=0)
        return box[0]

    def mean(self, value: torch.Tensor) -> float:
        """Mean of a scalar over the processes."""
        if self.joined:
            dist.all_reduce(value)
        return float(value / self.size)


@contextmanager
def _team(device: str) -> Iterator[_Team]:
    """Join the other processes if torchrun has started this one, and leave them at the end."""
    if "RANK" not in os.environ or "WORLD_SIZE" not in os.environ:
        yield _Team()
        return
    cuda = device.startswith("cuda")
    if cuda:
        torch.cuda.set_device(local_device(device))
    dist.init_process_group("nccl" if cuda else "gloo")
    try:
        yield _Team(dist.get_rank(), dist.get_world_size(), joined=True)
        dist.barrier()  # nobody leaves while the leader still writes
    finally:
        dist.destroy_process_group()


# --- data ----------------------------------------------------------------------------------------


def _side_by_side(windows: np.ndarray) -> np.ndarray:
    return np.concatenate(list(windows), axis=2)


def _validation_samples(sources: list[TrainingSource], recipe: Recipe) -> list[Sample]:
    """16 windows of each source, degraded without chance."""
    samples = []
    for i, source in enumerate(sources):
        rng = np.random.default_rng([recipe.seed, _VALIDATION, i])
        whole = source.prepare(recipe, rng, plain=True)
        windows = [whole.draw(recipe, rng) for _ in range(16)]
        samples.append(Sample(*(np.stack(a) for a in zip(*windows))))
    return samples


def _prepare_epoch(
    groups: list[list[TrainingSource]],
    weights: np.ndarray,
    recipe: Recipe,
    epoch: int,
    quiet: bool,
) -> list[Prepared]:
    prepared = []
    numbers = range(recipe.scenes_per_epoch)
    for i in tqdm(numbers, desc="preparing", unit="scene", leave=False, disable=quiet):
        rng = np.random.default_rng([recipe.seed, _EPOCH, epoch, i])
        group = groups[rng.choice(len(groups), p=weights / weights.sum())]
        source = group[rng.integers(len(group))]
        prepared.append(source.prepare(recipe, rng))
    return prepared


def _batch(prepared: list[Prepared], recipe: Recipe, step: int, team: _Team) -> Sample:
    """This process's share of the windows of a step."""
    rng = np.random.default_rng([recipe.seed, _STEP, step])
    drawn = [prepared[rng.integers(len(prepared))].draw(recipe, rng) for _ in range(recipe.batch)]
    return Sample(*(np.stack(a) for a in zip(*drawn[team.rank :: team.size])))


# --- weights and state ---------------------------------------------------------------------------


def _learning_rate(recipe: Recipe, step: int) -> float:
    """Linear warm-up, constant, cosine decay over the last share of the steps."""
    decay = max(recipe.decay * recipe.steps, 1)
    left = (recipe.steps - step) / decay
    fall = 1.0 if left >= 1 else 0.5 - 0.5 * math.cos(math.pi * left)
    return recipe.learning_rate * min(1.0, (step + 1) / max(recipe.warmup, 1)) * fall


@torch.no_grad()
def _update(average: SSDiff, network: SSDiff, decay: float, statistics: bool = True) -> None:
    """Average the parameters, and the batch ``statistics`` with them or take them over.

    Taking the statistics over from the live network, as the released code does, let them swing:
    they see only the last few batches, and the averaged network scored 5 % worse in SAM for it.
    """
    ours, theirs = average.state_dict(), network.state_dict()
    averaged = ours.keys() if statistics else dict(average.named_parameters()).keys()
    for name, slow in ours.items():
        if slow.is_floating_point() and name in averaged:
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


def _read(path: Path, recipe: Recipe) -> dict[str, Any] | None:
    """The state saved in ``path``, if there is one, of the same kind of training."""
    if not path.exists():
        return None
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        tunes = bool(state["recipe"].get("period"))
    except Exception as error:
        raise _unfit(path, error) from error
    if tunes != bool(recipe.period):
        command = "ssdiff finetune" if tunes else "ssdiff train"
        raise OptionError(
            f"The run in '{path.parent}' is one of `{command}`. Give another folder with --run."
        )
    return state


def _unfit(path: Path, error: Exception) -> OptionError:
    return OptionError(
        f"The checkpoint '{path}' does not fit this recipe: {error}. Train in another folder."
    )


def _resume(
    path: Path,
    state: dict[str, Any] | None,
    network: SSDiff,
    average: SSDiff,
    optimiser: torch.optim.Optimizer,
) -> tuple[int, deque[float]]:
    """Take over the state read from ``path``: the step, and the losses of the last ones."""
    losses: deque[float] = deque(maxlen=LOG_EVERY)
    if state is None:
        return 0, losses
    try:
        network.load_state_dict(state["network"])
        average.load_state_dict(state["average"])
        optimiser.load_state_dict(state["optimiser"])
    except Exception as error:
        raise _unfit(path, error) from error
    losses.extend(state.get("losses", ()))
    return int(state["step"]), losses


def _make_folder(run: Path) -> None:
    try:
        run.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            f"The folder '{run}' cannot be made: {error.strerror}. Give another one with --run."
        ) from error


def _forget_log(path: Path, step: int) -> None:
    """Drop the rows after ``step``, and one that was cut short: they are about to be repeated."""
    if not path.exists():
        return
    lines = path.read_bytes().splitlines(keepends=True)
    head, *rows = [line for line in lines if line.endswith(b"\n")] or [b""]
    if not head:
        path.unlink()  # not even the names of the columns were written
        return
    kept = [r for r in rows if int(r.split(b",", 1)[0]) <= step]
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
