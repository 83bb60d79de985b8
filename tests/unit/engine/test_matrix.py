# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest

from ssdiff_qgis.engine.matrix import product


@pytest.mark.parametrize("count", [0, 1, 15, 16, 272, 273, 10_000])
@pytest.mark.parametrize(("rows", "inner"), [(64, 15), (1, 1), (16, 3), (600, 700)])
def test_it_is_the_product(rows, inner, count):
    rng = np.random.default_rng(0)
    left = rng.standard_normal((rows, inner)).astype(np.float32)
    right = rng.standard_normal((inner, 3 + count)).astype(np.float32)[:, 3:]
    found = product(left, right)
    assert found.dtype == np.float32 and found.shape == (rows, count)
    expected = left.astype(np.float64) @ right
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-5 * inner)


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="needs /proc of Linux")
def test_blas_starts_no_thread_for_it():
    """All time that the process takes is that of the thread that asks."""
    code = """
import time, numpy as np
from ssdiff_qgis.engine.matrix import product
left, right = np.ones((64, 15), np.float32), np.ones((15, 2**18), np.float32)
product(left, right)
own, all_of_it = time.thread_time(), time.process_time()
for _ in range(20):
    product(left, right)
own, all_of_it = time.thread_time() - own, time.process_time() - all_of_it
assert all_of_it < 1.2 * own, (all_of_it, own)
"""
    environment = {**os.environ, "OMP_NUM_THREADS": "2", "OPENBLAS_NUM_THREADS": "2"}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)
