# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import shutil

import torch

from ssdiff_train.training.task_pool import TaskPool
from tests.unit.train.data.test_imagery import recipe


def test_windows_stay_in_their_blocks_and_bands_together(tasks):
    pool = TaskPool(tasks, 3, "cpu", keep=True)
    assert pool.take() == 3
    generator = torch.Generator().manual_seed(0)
    support, query, gain = pool.draw(recipe(scenes=4, support=2, query=3, jitter=0.0), generator)
    assert query.base.shape == (4, 3, 4, 32, 32) and support.ms.shape == (4, 2, 4, 8, 8)
    assert gain.shape == (4,)
    # The MS is what the reference is when it is degraded, whatever was turned and shuffled.
    reference = (query.base + query.residual).unflatten(-1, (8, 4)).mean(-1)
    means = reference.unflatten(-2, (8, 4)).mean(-2)
    inner = (slice(None),) * 3 + (slice(2, -2), slice(2, -2))
    assert (means - query.ms)[inner].abs().mean() < 0.15 * query.ms[inner].std()


def test_tasks_are_taken_once_and_the_oldest_replaced(tasks, tmp_path):
    for path in tasks.iterdir():
        shutil.copy(path, tmp_path)
    pool = TaskPool(tmp_path, 2, "cpu")
    assert pool.take(1) == 1 and pool.take() == 2 and pool.take() == 0
    assert (pool.taken, pool.size) == (3, 2)
    assert not list(tmp_path.iterdir())


def test_tasks_that_come_later_are_drawn_by_the_same_step(tasks):
    pool = TaskPool(tasks, 3, "cpu", keep=True)
    generator = torch.Generator().manual_seed(0)
    drawn = []
    for most in (1, 2):
        pool.take(most)
        pool.arrays["gain"][:] = torch.arange(3)
        *_, gain = pool.draw(recipe(scenes=64, support=1, query=1), generator)
        drawn.append(set(gain.tolist()))
    assert drawn == [{0}, {0, 1, 2}]
