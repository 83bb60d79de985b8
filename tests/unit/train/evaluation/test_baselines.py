# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.resample import interpolate
from ssdiff_qgis.engine.raster.quantise import to_dtype
from ssdiff_qgis.engine.report.brovey import gdal_brovey
from ssdiff_train.evaluation import classical
from ssdiff_train.evaluation.baselines import BASELINES, make_inputs, run_baselines


@pytest.fixture(scope="module")
def inputs(reduced) -> classical.PansharpeningInputs:
    pair = Pair.open(str(reduced.pan), str(reduced.ms))
    return make_inputs(pair, pair.overlap, reduced.gains, 0.15)


def read(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def test_the_inputs_are_what_the_engine_reads(reduced, inputs):
    pan, ms = read(reduced.pan).astype(np.float32), read(reduced.ms).astype(np.float32)
    np.testing.assert_array_equal(inputs.pan, pan)
    np.testing.assert_allclose(inputs.ms, ms, rtol=1e-5)
    np.testing.assert_allclose(inputs.lms, interpolate(ms, 4), rtol=1e-4)
    # The low-passed PAN at the MS's pixels, which the engine interpolates like the MS.
    expected = interpolate(inputs.pan_low[None].astype(np.float32), 4)[0]
    inner = (slice(24, -24), slice(24, -24))
    for band in inputs.pan_low_up:
        np.testing.assert_allclose(band[inner], expected[inner], rtol=1e-4)
    # That of PAN's own MTF is smoother.
    assert inputs.pan_own_low.std() < inputs.pan_low.std()


def test_brovey_is_gdals_own(reduced, inputs):
    fused = gdal_brovey(read(reduced.pan), read(reduced.ms))
    assert fused.dtype == np.uint16 and fused.shape == inputs.lms.shape
    # Ours differs only in the interpolation, which is cubic there.
    inner = (slice(None), slice(20, -20), slice(20, -20))
    ours = inputs.lms * inputs.pan / inputs.lms.mean(axis=0)
    distance = np.abs(fused - ours)[inner].mean()
    assert distance < 0.3 * np.abs(ours - classical.exp(inputs))[inner].mean()
    shifted = np.abs(np.roll(fused, 1, axis=2) - ours)[inner].mean()
    assert distance < 0.3 * shifted


def test_all_baselines_are_rounded_to_the_type_of_the_ms(inputs):
    found = run_baselines(
        inputs, [0.3] * 4, *[np.dtype(np.uint16)] * 2, lowest=0, preparation=100.0
    )
    assert tuple(found) == BASELINES
    assert {result.image.dtype for result in found.values()} == {np.dtype(np.uint16)}
    np.testing.assert_array_equal(
        found["GSA"].image, to_dtype(np.maximum(classical.gsa(inputs), 0), np.dtype(np.uint16))[0]
    )
    # Their common preparation is part of their time; GDAL's Brovey does without it.
    for name, result in found.items():
        assert 0 < result.seconds - (100 if name != "Brovey (GDAL)" else 0) < 10


def test_gdals_brovey_is_the_weighted_one():
    """PAN over the mean of the bands, for bands that GDAL need not interpolate."""
    rng = np.random.default_rng(0)
    pan, ms = rng.uniform(1, 9, (16, 24)), rng.uniform(1, 9, (3, 16, 24))
    np.testing.assert_allclose(gdal_brovey(pan, ms), ms * pan / ms.mean(axis=0), rtol=1e-12)
