# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks made by several processes for one trainer, handed over as files in a folder.

A GPU takes in windows faster than one processor makes scenes. So workers make tasks without end,
each of another mosaic, sensor and degradation, and the trainer takes what has come. The folder is
best one in memory.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import get_all_start_methods, get_context
from pathlib import Path
from typing import Any

import numpy as np

from ssdiff_qgis.engine.storage.atomic import replacing
from ssdiff_train.data.imagery import Family
from ssdiff_train.data.tasks import Task

UNREAD = 3000
"""Workers wait while so many tasks have not been taken."""
_LARGEST = 60_000  # of what float16 holds


def encode(task: Task, block: int) -> dict[str, np.ndarray]:
    """A task as float16 arrays with channels last.

    Args:
        task: Task of (C, H, W) images.
        block: Side of the blocks that it is made of, in pixels of the reference.

    Returns:
        ``query`` and ``support`` (H, W, 2 C + 1), base, residual and PAN; ``query_ms`` and
        ``support_ms`` (h, w, C); the scalars ``gain`` and ``block``.
    """
    encoded: dict[str, np.ndarray] = {
        "gain": np.asarray(task.gain, np.float32),
        "block": np.asarray(block, np.int32),
    }
    for name, scale in (("query", task.query), ("support", task.support)):
        images = np.concatenate([scale.base, scale.residual, scale.pan])
        for key, image in ((name, images), (f"{name}_ms", scale.ms)):
            limited = np.clip(image.transpose(1, 2, 0), -_LARGEST, _LARGEST)
            encoded[key] = np.ascontiguousarray(limited.astype(np.float16))
    return encoded


def make_tasks(
    family: Family, folder: Path, seed: int, worker: int, count: int | None = None
) -> None:
    """Make tasks until there are ``count``, or without end.

    Args:
        family: Imagery that they are drawn from.
        folder: Folder that gets a file of each.
        seed: Seed of all workers.
        worker: Number of this process, whose tasks are its own.
        count: Number of tasks; None for no end.
    """
    made = 0
    while count is None or made < count:
        if count is None and len(list(folder.glob("*.npz"))) > UNREAD:
            time.sleep(0.2)
            continue
        rng = np.random.default_rng([seed, worker, made])
        with np.errstate(all="ignore"):
            task, block = family.draw(rng)
        if all(np.isfinite(i).all() for scale in (task.query, task.support) for i in scale):
            name = f"{worker:02d}_{made:06d}.npz"
            with replacing(folder / name, folder / f".{name}") as partial:
                np.savez(partial, **encode(task, block))
        made += 1


@contextmanager
def working(
    family: Family, folder: Path, seed: int, workers: int, count: int | None = None
) -> Iterator[None]:
    """Have processes make tasks for as long as the context lasts; those of a count are awaited.

    Args:
        family: Imagery that the tasks are drawn from.
        folder: Folder that gets a file of each, made if need be.
        seed: Seed of the tasks.
        workers: Number of processes.
        count: Number of tasks of each; None for no end.
    """
    folder.mkdir(parents=True, exist_ok=True)
    # Forked processes share the imagery; elsewhere each gets a copy.
    context: Any = get_context("fork" if "fork" in get_all_start_methods() else None)
    processes = [
        context.Process(target=make_tasks, args=(family, folder, seed, k, count), daemon=True)
        for k in range(workers)
    ]
    for process in processes:
        process.start()
    try:
        yield
        if count is not None:
            for process in processes:
                process.join()
    finally:
        for process in processes:
            process.terminate()
            process.join()
