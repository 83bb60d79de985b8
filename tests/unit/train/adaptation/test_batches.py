# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import dataclasses

import numpy as np

from ssdiff_train.adaptation.batches import draw_batch, draw_group, prepare_versions
from ssdiff_train.adaptation.scene import split
from ssdiff_train.data.base import Sample


def test_windows_come_from_the_training_part_alone(target, info):
    box = split(target.size, 16, 4)[0]
    parts = prepare_versions(target, info, box, np.random.default_rng(0))
    for part in parts:
        assert part.reference.shape == part.base.shape == (4, box.bottom, box.right)
        assert part.pan.shape == (1, box.bottom, box.right)
        assert part.ms.shape == (4, box.bottom // 4, box.right // 4)
    truth = target.scene.reference[:, : box.bottom, : box.right]
    for band, ours in zip(truth, parts[0].reference):
        assert np.corrcoef(band.ravel(), ours.ravel())[0, 1] > 0.99999
    assert not np.array_equal(parts[0].ms, parts[1].ms)


def test_batches_hold_the_bands_as_the_engine_groups_them_and_others(info):
    groups = [[0, 2, 4, 1], [1, 3, 5, 0]]
    rng = np.random.default_rng(1)
    drawn = [tuple(draw_group(groups, info, rng)) for _ in range(400)]
    shares = [drawn.count(tuple(group)) / 400 for group in groups]
    assert 0.3 < min(shares) and max(shares) < 0.45 and len(set(drawn)) > 50
    assert {band for bands in drawn for band in bands} == set(range(6))
    assert all(len(set(bands)) == 4 for bands in drawn)
    three = [tuple(draw_group([[0, 1, 2, 0]], info, rng)) for _ in range(50)]
    assert all(len(bands) == 4 and set(bands) == {0, 1, 2} for bands in three)
    fixed = dataclasses.replace(info, any_bands=False)
    assert all(tuple(draw_group([[0, 1, 2, 3]], fixed, rng)) == (0, 1, 2, 3) for _ in range(20))


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
