# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np

from ssdiff_train.data.tasks import Task
from tests.unit.train.data.landscape import landscape


def test_a_task_is_a_scene_at_two_scales():
    image = landscape(0, 128)
    rng = np.random.default_rng(0)
    task = Task.from_scene(image, image.mean(axis=0), 4, rng)
    assert task.query.base.shape == (4, 128, 128)
    assert task.query.ms.shape == task.support.base[:, :32, :32].shape == (4, 32, 32)
    # The reference at the coarser scale is the MS, but for the scale of either.
    reference = task.support.base + task.support.residual
    both = np.corrcoef(reference[0].ravel(), task.query.ms[0].ravel())
    assert both[0, 1] > 0.999999
    blocks = Task.from_blocks(image, image.mean(axis=0), 4, 64, rng)
    assert [i.shape for i in blocks.query] == [i.shape for i in task.query]
    assert [i.shape for i in blocks.support] == [i.shape for i in task.support]
