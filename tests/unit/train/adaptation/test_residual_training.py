# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest
import torch

from ssdiff_train.adaptation.residual_training import (
    ResidualTraining,
    draw_batch,
    prepare_versions,
)
from ssdiff_train.adaptation.scene import split
from ssdiff_train.data.base import Sample
from ssdiff_train.network.ssdiff import SSDiff


def test_windows_come_from_the_training_part_alone(target, info):
    box = split(target.size, 16, 4)[0]
    parts = prepare_versions(target, info, box, 2, np.random.default_rng(0))
    for part in parts:
        assert part.reference.shape == part.base.shape == (4, box.bottom, box.right)
        assert part.pan.shape == (1, box.bottom, box.right)
        assert part.ms.shape == (4, box.bottom // 4, box.right // 4)
    truth = target.scene.reference[:, : box.bottom, : box.right]
    for band, ours in zip(truth, parts[0].reference):
        assert np.corrcoef(band.ravel(), ours.ravel())[0, 1] > 0.99999
    assert not np.array_equal(parts[0].ms, parts[1].ms)


def test_windows_hold_the_bands_as_the_engine_groups_them(info):
    image = np.arange(6, dtype=np.float32)[:, None, None] * np.ones((6, 16, 16), np.float32)
    part = Sample(image, image, image[:1], image[:, ::4, ::4])
    groups = [[0, 2, 4, 1], [1, 3, 5, 0]]
    batch = draw_batch([part], groups, info, np.random.default_rng(1), 200)
    drawn = [tuple(window[:, 0, 0].astype(int)) for window in batch.reference]
    assert set(drawn) == {tuple(group) for group in groups}
    assert 60 < drawn.count((0, 2, 4, 1)) < 140


def test_the_images_of_a_window_belong_together(info):
    rows = np.arange(32, dtype=np.float32)[:, None] * np.ones(48, np.float32)
    image = np.stack([rows + 100 * band for band in range(4)])
    part = Sample(image, image, rows[None], image[:, ::4, ::4])
    batch = draw_batch([part], [[0, 1, 2, 3]], info, np.random.default_rng(2))
    assert batch.reference.shape == (16, 4, 16, 16) and batch.ms.shape == (16, 4, 4, 4)
    assert np.array_equal(batch.reference, batch.base)
    bands = batch.reference - batch.pan
    assert np.array_equal(bands, bands[:, :, :1, :1] * np.ones((16, 16), np.float32))
    assert set(np.unique(bands)) == {0, 100, 200, 300}
    low = batch.ms // 100
    assert np.array_equal(low, np.broadcast_to(bands[:, :, :1, :1] / 100, low.shape))


def test_the_loss_falls_by_its_gradient(info):
    rows = np.linspace(-1, 1, 32, dtype=np.float32)[:, None] * np.ones(48, np.float32)
    image = np.stack([rows] * 4)
    part = Sample(image + 0.2, image, rows[None], image[:, ::4, ::4])
    torch.manual_seed(0)
    network = SSDiff(4, 16).eval()
    network.start_from_base()
    training = ResidualTraining(network, info, [part], [[0, 1, 2, 3]], 2)

    def loss() -> torch.Tensor:
        return training.loss(np.random.default_rng(0), torch.Generator().manual_seed(0))

    before = loss()
    before.backward()
    with torch.no_grad():
        network.head[-1].bias -= 0.1 * network.head[-1].bias.grad.sign()
    assert float(before.detach()) == pytest.approx(0.2, abs=1e-5)
    assert loss() < before
