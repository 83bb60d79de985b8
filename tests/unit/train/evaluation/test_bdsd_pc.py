# SPDX-License-Identifier: GPL-3.0-or-later
"""BDSD-PC against other solvers and planted coefficients."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from scipy.ndimage import correlate
from scipy.optimize import lsq_linear

from ssdiff_qgis.engine.metrics import dlpan
from ssdiff_train.evaluation.classical import PansharpeningInputs, bdsd_pc
from tests.unit.train.evaluation.simple_pairs import RATIO, inputs_of, pan_of, town

GAINS = [0.3] * 4


def second_low_pass(ms: np.ndarray, gains: list[float]) -> np.ndarray:
    """DLPan's filter of each band's MTF, edges replicated."""
    return np.stack([
        correlate(band, dlpan.mtf_kernel(gain, RATIO), mode="nearest")
        for band, gain in zip(ms, gains)
    ])  # fmt: skip


def injected(inputs: PansharpeningInputs, fused: np.ndarray) -> np.ndarray:
    """Coefficients (bands, 1 + bands) of PAN and of the bands in what was added to lms."""
    design = np.stack([inputs.pan, *inputs.lms]).reshape(1 + len(inputs.ms), -1).T
    return np.linalg.lstsq(design, (fused - inputs.lms).reshape(len(fused), -1).T, rcond=None)[0].T


@pytest.mark.parametrize("bands", [1, 4, 8])
def test_bdsd_pc_is_the_constrained_least_squares_solution(bands):
    truth = town(bands)
    inputs = inputs_of(truth, pan_of(truth))
    gains = list(np.linspace(0.2, 0.4, bands))
    ms = dlpan.imresize(inputs.lms, RATIO)
    coarse = second_low_pass(ms, gains)
    design = np.stack([inputs.pan_own_low, *coarse]).reshape(1 + bands, -1).T
    bounds = ([0] + [-np.inf] * bands, [np.inf] + [0] * bands)
    found = injected(inputs, bdsd_pc(inputs, gains))
    for row, sharp, smooth in zip(found, ms, coarse):
        solution = lsq_linear(design, (sharp - smooth).ravel(), bounds, method="bvls", tol=1e-14)
        np.testing.assert_allclose(row, solution.x, rtol=1e-3, atol=1e-4)


def test_bdsd_pc_finds_planted_coefficients():
    """Where PAN makes the relation exact for a band, its coefficients are found."""
    truth = town()
    inputs = inputs_of(truth, pan_of(truth))
    gain, weights = 0.8, np.array([0.3, 0.0, 0.5, 0.1])
    ms = dlpan.imresize(inputs.lms, RATIO)
    coarse = second_low_pass(ms, GAINS)
    detail = ms[2] - coarse[2]
    planted = (detail + np.tensordot(weights, coarse, axes=1)) / gain
    inputs = dataclasses.replace(inputs, pan_own_low=planted)
    expected = inputs.lms[2] + gain * inputs.pan - np.tensordot(weights, inputs.lms, axes=1)
    np.testing.assert_allclose(bdsd_pc(inputs, GAINS)[2], expected, rtol=1e-6)
    np.testing.assert_allclose(
        injected(inputs, bdsd_pc(inputs, GAINS))[2], [gain, *-weights], atol=1e-6
    )


def test_bdsd_pc_never_takes_light_away():
    """A PAN that darkens where the bands are bright cannot be used, whatever it would explain."""
    truth = town()
    inputs = inputs_of(truth, 5000 - truth.mean(axis=0))
    found = injected(inputs, bdsd_pc(inputs, GAINS))
    assert np.all(found[:, 0] >= -1e-9) and np.all(found[:, 1:] <= 1e-9)


def test_bdsd_pc_follows_the_scale_of_pan_and_of_each_band():
    truth = town()
    inputs = inputs_of(truth, pan_of(truth))
    fused = bdsd_pc(inputs, GAINS)
    factors = np.array([1e-4, 3.0, 0.5, 2000.0])[:, None, None]
    scaled = dataclasses.replace(
        inputs_of(factors * truth, 1e-5 * inputs.pan), pan_own_low=1e-5 * inputs.pan_own_low
    )
    np.testing.assert_allclose(bdsd_pc(scaled, GAINS), factors * fused, rtol=1e-8)


def test_bdsd_pc_of_a_band_without_detail_or_light():
    truth = town()
    truth[1] = 0.0
    inputs = inputs_of(truth, pan_of(truth))
    fused = bdsd_pc(inputs, GAINS)
    assert np.array_equal(fused[1], np.zeros_like(fused[1])) and np.isfinite(fused).all()
