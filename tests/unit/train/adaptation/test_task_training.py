# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import torch

from ssdiff_train.adaptation.scene import split
from ssdiff_train.adaptation.task_training import SCENES, TaskTraining, make_tasks
from ssdiff_train.network.ssdiff import SSDiff


@pytest.fixture(scope="module")
def regressing(info):
    """A model on top of the regression, with windows of 32."""
    return dataclasses.replace(info, base="regression", window=32, stride=24)


@pytest.fixture(scope="module")
def tasks(target, regressing):
    box = split(target.size, 32, 4)[0]
    return make_tasks(target, regressing, box, 2, np.random.default_rng(0))


@pytest.fixture
def training(tasks, regressing) -> TaskTraining:
    with torch.random.fork_rng():
        torch.manual_seed(0)
        network = SSDiff(4, 32).eval()
    network.start_from_base()
    return TaskTraining(network, regressing, tasks, [[2, 0, 3, 1]])


def test_tasks_come_from_the_training_part_and_hold_whole_windows(target, tasks):
    box = split(target.size, 32, 4)[0]
    for task in tasks:
        height, width = (n // 16 * 16 for n in (box.bottom, box.right))
        assert task.query.base.shape == (4, height, width)
        assert task.query.ms.shape == (4, height // 4, width // 4)
        # One scale coarser there are fewer pixels than a window has: they are mirrored.
        assert height // 4 < 32 and task.support.pan.shape == (1, 32, 32)
        coarse = task.support.pan[0, : height // 4]
        assert np.array_equal(task.support.pan[0, height // 4 : height // 2], coarse[::-1])
        truth = target.scene.reference[:, :height, :width]
        for band, base, residual in zip(truth, task.query.base, task.query.residual):
            assert np.corrcoef(band.ravel(), (base + residual).ravel())[0, 1] > 0.99999
    assert not np.array_equal(tasks[0].query.ms, tasks[1].query.ms)


def test_windows_are_turned_and_in_the_engines_order(tasks, training):
    support, query, gain = training.draw(np.random.default_rng(3))
    assert support.base.shape == (SCENES, training.support, 4, 32, 32)
    assert query.pan.shape == (SCENES, training.query, 1, 32, 32)
    assert query.ms.shape == (SCENES, training.query, 4, 8, 8) and gain.shape == (SCENES,)
    assert training.support + training.query == 8 * 64**2 // 32**2 // SCENES
    # Whatever the orientation, the residual's band is that of the order asked for.
    spread = np.stack([task.query.residual.std(axis=(1, 2)) for task in tasks]).mean(axis=0)
    found = query.residual.std(dim=(0, 1, 3, 4)).numpy()
    assert list(np.argsort(found)) == list(np.argsort(spread[[2, 0, 3, 1]]))


def test_an_untrained_network_loses_what_no_network_would(training):
    training_loss = training.loss(np.random.default_rng(0), torch.Generator().manual_seed(0))
    # The residual is zero, so its quotient is 1; a head on random features helps a little or not.
    assert 1.5 < float(training_loss.detach()) < 3
    training_loss.backward()
    assert all(
        torch.isfinite(p.grad).all() for p in training._objective.parameters() if p.grad is not None
    )


def test_the_same_generators_give_the_same_loss(training):
    first, second = (
        float(training.loss(np.random.default_rng(1), torch.Generator().manual_seed(1)).detach())
        for _ in range(2)
    )
    assert first == second
