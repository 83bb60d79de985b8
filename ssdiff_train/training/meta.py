# SPDX-License-Identifier: GPL-3.0-or-later
"""Meta-training within a given time, on tasks that other processes make.

What is trained are a residual and the features from which a scene's own head, in closed form,
makes a better one; see `ssdiff_train.training.objective`. The learning rate falls with the time
elapsed, so that the training ends annealed whatever the machine does.
"""

from __future__ import annotations

import copy
import json
import math
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.model.ddim import TIMESTEPS
from ssdiff_qgis.engine.storage.atomic import replacing
from ssdiff_train.meta_recipe import MetaRecipe
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.network.start import Start
from ssdiff_train.training.objective import (
    Losses,
    Objective,
    Windows,
    draw_ridges,
    draw_times,
)
from ssdiff_train.training.task_pool import TaskPool

CHECKPOINT = "checkpoint.pt"
LOG = "log.jsonl"
UNRECORDED = 4
"""Steps on a GPU that are done kernel by kernel before one is recorded."""
_STEPS_PER_WAIT = 8  # so that the clock is the device's


class MetaTrainer:
    """A network, its average and what trains it.

    Args:
        recipe: Recipe of the training.
        device: Name of a torch device.
        compiled: Whether to compile the objective.
        start: Trained network to start from, as far as it fits.

    Attributes:
        network: Network that is trained.
        average: Network of averaged weights, in evaluation mode.
        optimiser: Optimiser.
        steps: Number of steps done.
    """

    def __init__(
        self, recipe: MetaRecipe, device: str, compiled: bool = False, start: Start | None = None
    ):
        torch.manual_seed(recipe.seed)
        if start is not None:
            recipe = replace(recipe, start=start.whose)
        self._recipe, self._device = recipe, device
        network = SSDiff(recipe.bands, recipe.window, recipe.ratio, recipe.attention)
        network.start_from_base()
        if start is not None:
            start.give(network, recipe.band_names)
        self.network = network.to(device).to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.average = copy.deepcopy(self.network).eval().requires_grad_(False)
        objective = Objective(self.network).to(device)
        self._objective: Any = torch.compile(objective) if compiled else objective
        self._on_gpu = torch.device(device).type == "cuda"
        # A tensor, and a state on the device, for what is recorded once.
        self._rate = torch.zeros((), device=device)
        self.optimiser = torch.optim.AdamW(
            self.network.parameters(),
            lr=self._rate,
            weight_decay=0.0,
            fused=True,
            capturable=self._on_gpu,
        )
        self._generator = torch.Generator(device).manual_seed(recipe.seed)
        self._recorded: tuple[torch.cuda.CUDAGraph, Tensor] | None = None
        self.steps = 0
        averaged, trained = self.average.state_dict(), self.network.state_dict()
        names = [name for name, value in averaged.items() if value.is_floating_point()]
        self._averaged, self._trained = ([s[n] for n in names] for s in (averaged, trained))

    def step(self, pool: TaskPool, done: float) -> Tensor:
        """Follow the gradient of one batch.

        On a GPU the first steps are done kernel by kernel and the next one is recorded and replayed
        from then on, since a processor takes longer to ask for all kernels of a step than the GPU
        takes for running them. Nothing else may use the GPU meanwhile: `_feeding` begins later.

        Args:
            pool: Tasks on the device.
            done: Fraction of the time that has passed.

        Returns:
            The `Losses`, (5,) float32.
        """
        recipe = self._recipe
        fall = min((1 - done) / recipe.decay, 1.0) if recipe.decay else 1.0
        rate = recipe.learning_rate * (0.5 - 0.5 * math.cos(math.pi * max(fall, 0.0)))
        self._rate.fill_(rate * min((self.steps + 1) / recipe.warmup, 1.0))
        if not self._on_gpu:
            losses = self._update(pool)
        elif self.steps < UNRECORDED:
            losses = self._beside(pool)
        else:
            if self._recorded is None:
                self._recorded = self._record(pool)
            graph, found = self._recorded
            graph.replay()
            losses = found.clone()
        decay = min(recipe.ema, (1 + self.steps) / (10 + self.steps))
        torch._foreach_lerp_(self._averaged, self._trained, 1 - decay)
        self.steps += 1
        return losses

    def _beside(self, pool: TaskPool) -> Tensor:
        """A step on a stream of its own, as what is to be recorded must have been run."""
        stream = torch.cuda.Stream(self._device)
        stream.wait_stream(torch.cuda.current_stream(self._device))
        with torch.cuda.stream(stream):
            losses = self._update(pool)
        torch.cuda.current_stream(self._device).wait_stream(stream)
        return losses

    def _record(self, pool: TaskPool) -> tuple[torch.cuda.CUDAGraph, Tensor]:
        """A step that runs when it is replayed, and where it leaves its losses."""
        graph = torch.cuda.CUDAGraph()
        graph.register_generator_state(self._generator)
        self.optimiser.zero_grad(set_to_none=True)
        with torch.cuda.graph(graph):
            losses = self._update(pool)
        return graph, losses

    def _update(self, pool: TaskPool) -> Tensor:
        """Draw a batch and follow its gradient."""
        recipe = self._recipe
        losses = self._losses(*pool.draw(recipe, self._generator))
        total = losses.residual + recipe.head_weight * losses.head
        total = total + recipe.support_weight * losses.support
        self.optimiser.zero_grad(set_to_none=True)
        total.backward()
        norm = torch.nn.utils.clip_grad_norm_(self.network.parameters(), recipe.clip)
        # A step without a number is skipped, without waiting for the device to say so.
        self.optimiser.found_inf = (~torch.isfinite(norm)).float()  # type: ignore[attr-defined]
        self.optimiser.step()
        return torch.stack([loss.detach() for loss in losses])

    def _losses(self, support: Windows, query: Windows, gain: Tensor) -> Losses:
        recipe, device, generator = self._recipe, self._device, self._generator
        shape = (recipe.scenes, recipe.support + recipe.query, *query.base.shape[2:])
        noise = torch.randn(shape, generator=generator, device=device)
        t = draw_times(recipe.scenes, generator, device, recipe.noisiest)
        ridge = draw_ridges(recipe.scenes, generator, device)
        used = torch.randint(
            1, recipe.support + 1, (recipe.scenes,), generator=generator, device=device
        )
        with self._precision():
            losses: Losses = self._objective(support, query, noise, t, gain, ridge, used)
        return losses

    def _precision(self) -> AbstractContextManager[Any]:
        kind = torch.device(self._device).type
        return torch.autocast(kind, torch.bfloat16) if self._recipe.bf16 else nullcontext()

    @torch.no_grad()
    def validate(self, pool: TaskPool, batches: int = 8, ridge: float = 0.1) -> dict[str, float]:
        """Quotients of the root mean square error that the averaged network leaves.

        Args:
            pool: Tasks of other locations.
            batches: Number of batches drawn, the same ones every time.
            ridge: Ridge of the scenes' heads.

        Returns:
            ``residual`` with the trained last layer, ``head`` with the scenes' own.
        """
        recipe, device = self._recipe, self._device
        objective = Objective(self.average).to(device)
        generator = torch.Generator(device).manual_seed(0)
        found = []
        for _ in range(batches):
            support, query, gain = pool.draw(recipe, generator)
            shape = (recipe.scenes, recipe.support + recipe.query, *query.base.shape[2:])
            noise = torch.randn(shape, generator=generator, device=device)
            t = torch.full((recipe.scenes,), TIMESTEPS - 1, device=device)
            ridges = torch.full(t.shape, ridge, device=device)
            used = torch.full_like(t, recipe.support)
            losses = objective(support, query, noise, t, gain, ridges, used)
            found.append([float(losses.rms_residual), float(losses.rms_head)])
        residual, head = np.mean(found, axis=0)
        return {"residual": float(residual), "head": float(head)}

    def save(self, path: Path) -> None:
        """Write the averaged weights with the recipe, whole or not at all."""
        average = {name: value.detach().cpu() for name, value in self.average.state_dict().items()}
        content = {"meta_recipe": self._recipe.to_dict(), "step": self.steps, "average": average}
        with replacing(path) as partial:
            torch.save(content, partial)


def load_meta_average(path: Path) -> tuple[SSDiff, MetaRecipe, int] | None:
    """Read the averaged network of a meta-training.

    Args:
        path: Checkpoint of any training.

    Returns:
        The network in evaluation mode, its recipe and the number of steps that it was trained;
        None if the file is no checkpoint of a meta-training.

    Raises:
        OptionError: If it is one, but not of this package.
    """
    try:
        saved = torch.load(path, map_location="cpu", weights_only=True)
    except Exception:  # torch raises whatever the bytes provoke; `load_average` says what is wrong
        return None
    if not isinstance(saved, dict) or "meta_recipe" not in saved:
        return None
    try:
        recipe = MetaRecipe(**saved["meta_recipe"])
        network = SSDiff(recipe.bands, recipe.window, recipe.ratio, recipe.attention)
        network.load_state_dict(saved["average"])
    except Exception as error:
        raise OptionError(f"'{path}' is no checkpoint of `ssdiff pretrain`: {error}.") from error
    return network.eval(), recipe, int(saved["step"])


def meta_train(
    recipe: MetaRecipe,
    tasks: Path,
    run: Path,
    seconds: float,
    device: str,
    *,
    capacity: int = 1024,
    least: int = 64,
    compiled: bool = False,
    start: Start | None = None,
    validation: Path | None = None,
    every: float = 60.0,
    keep: bool = False,
) -> MetaTrainer:
    """Train for a time.

    Args:
        recipe: Recipe of the training.
        tasks: Folder where tasks appear, see `ssdiff_train.data.pool`.
        run: Folder for checkpoint.pt and log.jsonl, made if need be.
        seconds: Time for all, waiting for the first tasks included.
        device: Name of a torch device.
        capacity: Number of tasks that are kept on the device.
        least: Number of tasks to begin with.
        compiled: Whether to compile the objective.
        start: Trained network to start from, as far as it fits.
        validation: Folder of tasks to validate on.
        every: Seconds from one row of the log, validation and checkpoint to the next.
        keep: Whether to leave the files of the tasks.

    Returns:
        The trainer as it is at the end.
    """
    begun = time.monotonic()
    run.mkdir(parents=True, exist_ok=True)
    trainer = MetaTrainer(recipe, device, compiled, start)
    pool = TaskPool(tasks, capacity, device, keep)
    judges = None
    if validation is not None:
        judges = TaskPool(validation, len(list(validation.glob("*.npz"))), device, keep=True)
        judges.take(10_000)
    while pool.size < least:
        if not pool.take():
            time.sleep(0.2)
    first = reported = time.monotonic()
    losses: list[Tensor] = []
    if device.startswith("cuda"):
        torch.backends.cudnn.benchmark = True  # all steps are alike
        losses += [trainer.step(pool, 0.0) for _ in range(UNRECORDED + 1)]
    with _feeding(pool):
        while (now := time.monotonic()) - begun < seconds or not trainer.steps:
            done = (now - first) / max(seconds - (first - begun), 1e-6)
            losses.append(trainer.step(pool, min(done, 1.0)))
            if device.startswith("cuda") and trainer.steps % _STEPS_PER_WAIT == 0:
                torch.cuda.synchronize()
            if now - reported >= every:
                _report(trainer, pool, judges, losses, now - begun, recipe, run)
                reported, losses = now, []
    if losses:
        _report(trainer, pool, judges, losses, now - begun, recipe, run)
    return trainer


@contextmanager
def _feeding(pool: TaskPool) -> Iterator[None]:
    """Take tasks as they come, in a thread of its own."""
    stopped = threading.Event()

    def feed() -> None:
        while not stopped.is_set():
            if not pool.take(16):
                stopped.wait(0.2)

    thread = threading.Thread(target=feed, daemon=True)
    thread.start()
    try:
        yield
    finally:
        stopped.set()
        thread.join()


def _report(
    trainer: MetaTrainer,
    pool: TaskPool,
    judges: TaskPool | None,
    losses: Sequence[Tensor],
    elapsed: float,
    recipe: MetaRecipe,
    run: Path,
) -> None:
    """Print and log how it goes, and save."""
    means = torch.stack(list(losses)).mean(dim=0).tolist()
    row = {
        "seconds": round(elapsed),
        "step": trainer.steps,
        "windows": trainer.steps * recipe.scenes * (recipe.support + recipe.query),
        "tasks": pool.taken,
        **{name: round(value, 4) for name, value in zip(Losses._fields, means)},
    }
    if judges is not None:
        found = trainer.validate(judges)
        row.update({f"validation_{name}": round(v, 4) for name, v in found.items()})
    line = json.dumps(row)
    print(line, flush=True)
    with (run / LOG).open("a", encoding="utf-8") as file:
        file.write(line + "\n")
    trainer.save(run / CHECKPOINT)
