# SPDX-License-Identifier: GPL-3.0-or-later
"""BDSD-PC, and MTF-GLP-FS, against the DLPan toolbox (doi:10.1109/MGRS.2020.3019315)."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from scipy.ndimage import correlate
from scipy.optimize import lsq_linear

from ssdiff_qgis.engine.metrics import dlpan
from ssdiff_qgis.engine.sensors import SENSORS
from ssdiff_train.data.degradation import degrade_as_benchmark
from ssdiff_train.evaluation.classical import PansharpeningInputs, bdsd_pc, mtf_glp_fs
from ssdiff_train.synthetic.town import make_hrms

RATIO = 4
GAINS = [0.3] * 4


def low(image: np.ndarray) -> np.ndarray:
    """A stand-in for the MTF filter and sampling: the mean of each MS pixel."""
    rows, columns = image.shape[-2:]
    split = (*image.shape[:-2], rows // RATIO, RATIO, columns // RATIO, RATIO)
    return image.reshape(split).mean(axis=(-3, -1))


def up(image: np.ndarray) -> np.ndarray:
    """A stand-in for the interpolation: each MS pixel repeated."""
    return image.repeat(RATIO, axis=-2).repeat(RATIO, axis=-1)


def inputs_of(truth: np.ndarray, pan: np.ndarray) -> PansharpeningInputs:
    """What a sensor would deliver of a true image and a PAN."""
    ms, pan_low = low(truth), low(pan)
    return PansharpeningInputs(
        ms=ms,
        lms=up(ms),
        pan=pan,
        pan_low=pan_low,
        pan_low_up=np.stack([up(pan_low)] * len(ms)),
        pan_own_low=pan_low,
    )


def town(bands: int = 4, seed: int = 0) -> np.ndarray:
    """A true high-resolution image with correlated bands."""
    rng = np.random.default_rng(seed)
    coarse = up(rng.normal(0, 100, (8, 12)))
    fine = rng.normal(0, 60, coarse.shape)
    own = rng.normal(0, 30, (bands, *coarse.shape))
    level = rng.uniform(500, 900, (bands, 1, 1))
    return level + coarse + fine + own


def pan_of(truth: np.ndarray, seed: int = 9) -> np.ndarray:
    """A PAN that the bands explain in part."""
    rng = np.random.default_rng(seed)
    weights = rng.uniform(0.1, 0.5, len(truth))
    return np.tensordot(weights, truth, axes=1) + rng.normal(40, 10, truth.shape[1:])


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


@pytest.fixture(scope="module")
def benchmark() -> PansharpeningInputs:
    """A reduced pair of QuickBird as DLPan makes it, PAN low-passed by DLPan's filters."""
    hrms = 2047 * make_hrms(256, 320, seed=6)
    sensor, pan = SENSORS["QuickBird"], np.tensordot([0.1, 0.3, 0.35, 0.25], hrms, 1)
    ms = dlpan.mtf_decimate(hrms, sensor.ms_gains, RATIO)
    reduced = degrade_as_benchmark(pan, ms, RATIO, sensor="QuickBird")
    low = dlpan.mtf_decimate(np.stack([reduced.pan] * 4), sensor.ms_gains, RATIO)
    return PansharpeningInputs(
        ms=reduced.ms,
        lms=reduced.lms,
        pan=reduced.pan,
        pan_low=low.mean(axis=0),
        pan_low_up=dlpan.interp23tap(low, RATIO),
        pan_own_low=dlpan.mtf_decimate(reduced.pan[None], [sensor.pan_gain], RATIO)[0],
    )


def test_mtf_glp_fs_is_that_of_dlpan(benchmark):
    """MTF_GLP_FS.m, band by band."""
    gains = SENSORS["QuickBird"].ms_gains
    for band, gain, fused in zip(benchmark.lms, gains, mtf_glp_fs(benchmark)):
        smooth = correlate(benchmark.pan, dlpan.mtf_kernel(gain, RATIO), mode="nearest")
        low = dlpan.interp23tap(smooth[2::4, 2::4], RATIO)
        covariances = np.cov(np.stack([band.ravel(), low.ravel(), benchmark.pan.ravel()]))
        expected = band + covariances[0, 2] / covariances[1, 2] * (benchmark.pan - low)
        np.testing.assert_allclose(fused, expected, rtol=1e-9)


def test_bdsd_pc_is_that_of_dlpan(benchmark):
    """BDSD_PC.m: lsqlin with the signs of the coefficients bound, by another solver."""
    sensor = SENSORS["QuickBird"]
    ms = dlpan.imresize(benchmark.lms, RATIO)
    ms_low = second_low_pass(ms, list(sensor.ms_gains))
    smooth = correlate(benchmark.pan, dlpan.mtf_kernel(sensor.pan_gain, RATIO), mode="nearest")
    design = np.stack([smooth[2::4, 2::4], *ms_low]).reshape(5, -1).T
    bounds = ([0] + [-np.inf] * 4, [np.inf] + [0] * 4)
    whole = np.stack([benchmark.pan, *benchmark.lms])
    for k, fused in enumerate(bdsd_pc(benchmark, sensor.ms_gains)):
        detail = (ms[k] - ms_low[k]).ravel()
        solution = lsq_linear(design, detail, bounds, method="bvls", tol=1e-14).x
        expected = benchmark.lms[k] + np.tensordot(solution, whole, 1)
        np.testing.assert_allclose(fused, expected, rtol=1e-4)
