# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

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


@pytest.mark.skipif(not Path("/proc/self/task").is_dir(), reason="needs /proc of Linux")
def test_blas_wakes_no_thread_for_it():
    """BLAS's threads sleep on, which a large product of numpy's wakes."""
    code = """
import os, time, numpy as np
from pathlib import Path
from ssdiff_qgis.engine.matrix import product

def sleeps():
    others = [task for task in Path("/proc/self/task").iterdir() if task.name != str(os.getpid())]
    text = "".join((task / "status").read_text() for task in others)
    return sum(int(line.split()[1]) for line in text.splitlines() if line.startswith("voluntary"))

def settled():  # A thread that was woken keeps looking for work before it sleeps.
    seen = -1
    while seen != sleeps():
        seen = sleeps()
        time.sleep(0.3)
    return seen

left, right = np.ones((64, 15), np.float32), np.ones((15, 2**18), np.float32)
before = settled()
for _ in range(20):
    product(left, right)
after = settled()
left @ right
print(after - before, settled() - after)
"""
    environment = {**os.environ, "OMP_NUM_THREADS": "2", "OPENBLAS_NUM_THREADS": "2"}
    asked = [sys.executable, "-c", code]
    shown = subprocess.run(asked, check=True, env=environment, capture_output=True, text=True)
    ours, of_numpy = map(int, shown.stdout.split())
    if not of_numpy:
        pytest.skip("numpy's BLAS has one thread here")
    assert ours == 0


_GSL = "libgslcblas.so.0"
_SHADOWED = """
import numpy as np, sys
from ssdiff_qgis.engine import matrix
known = matrix._shadowed()
assert sorted(known) == (["D", "d", "f"] if sys.argv[1] else []), known
rng = np.random.default_rng(0)
for dtype in (np.float32, np.float64, np.complex128):
    stack = rng.standard_normal((3, 40, 64)).astype(dtype)
    weights, wide = stack[0, :9], rng.standard_normal((9, 5000)).astype(dtype)
    if dtype == np.complex128:
        stack += 1j * rng.standard_normal(stack.shape)
    rounding = 1e-5 if dtype == np.float32 else 1e-13
    for left, right in (
        (weights, stack.transpose(0, 2, 1)),
        (stack, weights.T),
        (stack[:, ::2, 3:], stack[:, :, 3:].transpose(0, 2, 1)),
        (wide[:, ::2], wide[:, ::2].T),
        (wide, wide.T),
        (stack[:, ::2, ::4], stack[:, ::2, ::4].transpose(0, 2, 1)),
        (weights, stack[:, :1].transpose(0, 2, 1)),
        (weights[:1], weights[:1].T),
        (weights[:0], weights.T),
    ):
        exact = np.complex128 if dtype == np.complex128 else np.float64
        expected = np.einsum("...ij,...jk->...ik", left.astype(exact), right.astype(exact))
        tolerance = rounding * np.abs(expected).max(initial=1)
        np.testing.assert_allclose(matrix.multiply(left, right), expected, rtol=0, atol=tolerance)
        into = np.full((*expected.shape[:-1], expected.shape[-1] + 5), -1, dtype)
        matrix.multiply(left, right, out=into[..., 2:-3])
        np.testing.assert_allclose(into[..., 2:-3], expected, rtol=0, atol=tolerance)
        assert (into[..., :2] == -1).all() and (into[..., -3:] == -1).all()
    made = matrix.product(wide[:, :9].copy(), wide), matrix.multiply(wide, wide.T)
    np.savez(sys.argv[2] + f"-{np.dtype(dtype).char}.npz", *made)
"""


def _has_gsl() -> bool:
    try:
        ctypes.CDLL(_GSL)
        ctypes.CDLL("libopenblas.so.0")
    except OSError:
        return False
    return "openblas" in Path("/proc/self/maps").read_text()


@pytest.mark.skipif(
    sys.platform != "linux" or not _has_gsl(), reason="needs GSL's CBLAS and OpenBLAS"
)
def test_where_gsl_has_taken_the_place_of_openblas_the_products_are_those_of_openblas(tmp_path):
    """As in QGIS of Debian: GSL comes first in that process."""
    for name, first in (("plain", ""), ("gsl", _GSL)):
        environment = {**os.environ, "LD_PRELOAD": first, "OMP_NUM_THREADS": "1"}
        command = [sys.executable, "-c", _SHADOWED, first, str(tmp_path / name)]
        subprocess.run(command, check=True, env=environment)
    for letter in "fdD":
        one, other = (np.load(tmp_path / f"{name}-{letter}.npz") for name in ("plain", "gsl"))
        for name in one:
            np.testing.assert_array_equal(one[name], other[name])


_ANALYSIS = """
import numpy as np, sys
from ssdiff_qgis.engine import FuseOptions, Pair, fuse
report = fuse(Pair.open(*sys.argv[1:3]), None, sys.argv[3], FuseOptions())
print(report.shift.dy.hex(), report.shift.dx.hex())
"""


@pytest.mark.skipif(
    sys.platform != "linux" or not _has_gsl(), reason="needs GSL's CBLAS and OpenBLAS"
)
def test_where_gsl_has_taken_the_place_of_openblas_an_image_has_the_same_bits(town, tmp_path):
    told = []
    for name, first in (("plain", ""), ("gsl", _GSL)):
        environment = {**os.environ, "LD_PRELOAD": first, "OMP_NUM_THREADS": "1"}
        files = map(str, (town.pan, town.ms, tmp_path / f"{name}.tif"))
        command = [sys.executable, "-c", _ANALYSIS, *files]
        done = subprocess.run(command, check=True, env=environment, capture_output=True, text=True)
        told.append(done.stdout)
    assert told[0] == told[1]
    one, other = (gdal.Open(str(tmp_path / f"{name}.tif")) for name in ("plain", "gsl"))
    np.testing.assert_array_equal(one.ReadAsArray(), other.ReadAsArray())
