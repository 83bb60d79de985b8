# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest

from ssdiff_train.data.pool import encode, make_tasks, working
from tests.unit.train.data.landscape import small_family


def test_encoded_tasks_hold_base_residual_and_pan():
    task, block = small_family().draw(np.random.default_rng(0))
    coded = encode(task, block)
    assert coded["query"].shape == (128, 128, 9)
    assert coded["query"].dtype == np.float16
    assert coded["query"][..., 8] == pytest.approx(task.query.pan[0], abs=2e-3)
    assert coded["support_ms"].shape == (8, 8, 4)


def test_processes_make_other_tasks_each_and_the_same_again(tmp_path):
    with working(small_family(), tmp_path / "several", seed=1, workers=2, count=1):
        pass
    make_tasks(small_family(), tmp_path, seed=1, worker=1, count=1)
    names = sorted(path.name for path in (tmp_path / "several").iterdir())
    assert names == ["00_000000.npz", "01_000000.npz"]
    first, second = (np.load(tmp_path / "several" / name)["query"] for name in names)
    assert not np.array_equal(first, second)
    assert np.array_equal(np.load(tmp_path / names[1])["query"], second)
