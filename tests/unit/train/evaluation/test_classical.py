# SPDX-License-Identifier: GPL-3.0-or-later
"""Classical fusion against cases whose answer is known, and against GDAL."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from ssdiff_train.evaluation.classical import (
    PansharpeningInputs,
    bdsd_pc,
    exp,
    gsa,
    mtf_glp_fs,
)

RATIO = 4
METHODS = {
    "exp": exp,
    "gsa": gsa,
    "mtf_glp_fs": mtf_glp_fs,
    "bdsd_pc": lambda inputs: bdsd_pc(inputs, [0.3] * len(inputs.ms)),
}


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


def error(estimate: np.ndarray, truth: np.ndarray) -> float:
    """Root mean square error."""
    return float(np.sqrt(np.mean((estimate - truth) ** 2)))


@pytest.mark.parametrize("name", METHODS)
@pytest.mark.parametrize("bands", [1, 3, 4, 8])
def test_results_are_float64_on_pans_grid_and_inputs_stay(name, bands):
    truth = town(bands)
    inputs = inputs_of(truth, pan_of(truth))
    before = [getattr(inputs, field.name).copy() for field in dataclasses.fields(inputs)]
    fused = METHODS[name](inputs)
    assert fused.shape == truth.shape
    assert fused.dtype == np.float64
    fused[:] = 0
    for field, copy in zip(dataclasses.fields(inputs), before):
        assert np.array_equal(getattr(inputs, field.name), copy)


@pytest.mark.parametrize("name", ["exp", "gsa", "mtf_glp_fs"])
@pytest.mark.parametrize("level", [0.0, 0.1, 1234.567])
def test_a_flat_pan_injects_nothing(name, level):
    truth = town()
    inputs = inputs_of(truth, np.full(truth.shape[1:], level))
    assert np.allclose(METHODS[name](inputs), inputs.lms, rtol=0, atol=1e-6)


@pytest.mark.parametrize("name", ["gsa", "mtf_glp_fs"])
def test_regression_methods_do_not_depend_on_pans_units(name):
    truth = town()
    pan = pan_of(truth)
    fused = METHODS[name](inputs_of(truth, pan))
    for gain, offset in ((0.001, 0.0), (7.0, -300.0), (-2.0, 5000.0)):
        again = METHODS[name](inputs_of(truth, gain * pan + offset))
        assert np.allclose(again, fused, rtol=1e-9)


@pytest.mark.parametrize("name", ["gsa", "mtf_glp_fs"])
def test_regression_methods_follow_the_units_of_each_band(name):
    truth = town()
    pan = pan_of(truth)
    gain = np.array([1e-4, 3.0, 0.5, 20.0])[:, None, None]
    offset = np.array([0.0, -40.0, 7.0, 1000.0])[:, None, None]
    fused = METHODS[name](inputs_of(truth, pan))
    again = METHODS[name](inputs_of(gain * truth + offset, pan))
    assert np.allclose(again, gain * fused + offset, rtol=1e-9)


@pytest.mark.parametrize("name", ["gsa", "mtf_glp_fs"])
@pytest.mark.parametrize("bands", [1, 4])
def test_bands_affine_in_pan_are_restored_exactly(name, bands):
    pan = town(1)[0]
    gain = np.array([0.7, 1.3, -0.4, 2.0])[:bands, None, None]
    truth = gain * pan + np.array([10.0, -50.0, 900.0, 0.0])[:bands, None, None]
    inputs = inputs_of(truth, pan)
    assert error(inputs.lms, truth) > 10
    assert np.allclose(METHODS[name](inputs), truth, rtol=1e-9)


@pytest.mark.parametrize("name", ["gsa", "mtf_glp_fs", "bdsd_pc"])
def test_sharpening_beats_interpolation_where_pan_explains_the_bands(name):
    truth = town()
    inputs = inputs_of(truth, truth.mean(axis=0))
    assert error(METHODS[name](inputs), truth) < 0.7 * error(exp(inputs), truth)


def test_exp_is_the_interpolated_ms():
    truth = town()
    inputs = inputs_of(truth, pan_of(truth))
    assert np.array_equal(exp(inputs), inputs.lms)


def test_gsa_injects_nothing_where_pan_is_a_combination_of_the_interpolated_bands():
    truth = town()
    inputs = inputs_of(truth, pan_of(truth))
    weights = np.array([0.1, 0.5, 0.2, 0.4])
    combined = dataclasses.replace(
        inputs,
        pan=np.tensordot(weights, inputs.lms, axes=1) + 33.0,
        pan_low=np.tensordot(weights, inputs.ms, axes=1) + 33.0,
    )
    assert np.allclose(gsa(combined), inputs.lms, rtol=1e-10)


def test_gsa_of_one_band_inverts_the_regression_line():
    truth = town(1)
    inputs = inputs_of(truth, pan_of(truth))
    slope, intercept = np.polyfit(inputs.ms.ravel(), inputs.pan_low.ravel(), 1)
    # With one band I is a multiple of it, so the gain is 1 / slope and the band itself drops out.
    assert np.allclose(gsa(inputs)[0], (inputs.pan - intercept) / slope, rtol=1e-9)


def test_gsa_written_out():
    truth = town()
    inputs = inputs_of(truth, pan_of(truth))
    columns = [band.ravel() for band in inputs.ms] + [np.ones(inputs.pan_low.size)]
    design = np.stack(columns, axis=1)
    solution = np.linalg.solve(design.T @ design, design.T @ inputs.pan_low.ravel())
    intensity = sum(w * b for w, b in zip(solution, inputs.lms)) + solution[-1]
    for band, fused in zip(inputs.lms, gsa(inputs)):
        (variance, covariance), _ = np.cov(intensity.ravel(), band.ravel())
        expected = band + covariance / variance * (inputs.pan - intensity)
        assert np.allclose(fused, expected, rtol=1e-8)


def test_gsa_copes_with_a_band_given_twice():
    truth = town(2)
    pan = pan_of(truth)
    doubled = gsa(inputs_of(truth[[0, 1, 1]], pan))
    assert np.allclose(doubled, gsa(inputs_of(truth, pan))[[0, 1, 1]], rtol=1e-9)


def test_mtf_glp_fs_written_out():
    truth = town()
    inputs = inputs_of(truth, pan_of(truth))
    # Block means are a projection, for which cov(low, pan) = var(low); a real filter is none.
    smooth = np.stack([
        0.5 * (band + np.roll(band, k, axis=0)) for k, band in enumerate(inputs.pan_low_up)
    ])  # fmt: skip
    inputs = dataclasses.replace(inputs, pan_low_up=smooth)
    for band, lower, fused in zip(inputs.lms, smooth, mtf_glp_fs(inputs)):
        covariance = np.cov(lower.ravel(), inputs.pan.ravel())[0, 1]
        gain = np.cov(band.ravel(), inputs.pan.ravel())[0, 1] / covariance
        expected = band + gain * (inputs.pan - lower)
        assert np.allclose(fused, expected, rtol=1e-10)


def test_mtf_glp_fs_keeps_the_ms_when_degraded():
    truth = town()
    inputs = inputs_of(truth, pan_of(truth))
    # The injected detail has no part below the MS resolution (Wald's consistency).
    assert np.allclose(low(mtf_glp_fs(inputs)), inputs.ms, rtol=1e-10)


def test_mtf_glp_fs_does_not_change_when_pan_is_matched_to_the_bands():
    truth = town()
    inputs = inputs_of(truth, pan_of(truth))
    fused = mtf_glp_fs(inputs)
    for index, band in enumerate(inputs.lms):
        gain = band.std() / inputs.pan_low_up[index].std()
        offset = band.mean() - gain * inputs.pan.mean()
        matched = dataclasses.replace(
            inputs,
            pan=gain * inputs.pan + offset,
            pan_low=gain * inputs.pan_low + offset,
            pan_low_up=gain * inputs.pan_low_up + offset,
        )
        assert np.allclose(mtf_glp_fs(matched)[index], fused[index], rtol=1e-10)


def test_inputs_convert_to_float64():
    truth = town()
    inputs = inputs_of(truth, pan_of(truth))
    narrow = dataclasses.replace(inputs, pan=inputs.pan.astype(np.uint16))
    assert narrow.pan.dtype == np.float64


@pytest.mark.parametrize(
    ("name", "shape"),
    [
        ("ms", (3, 8, 12)),
        ("ms", (4, 8, 11)),
        ("ms", (8, 12)),
        ("lms", (4, 32, 47)),
        ("pan", (1, 32, 48)),
        ("pan", (32, 47)),
        ("pan_low", (8, 13)),
        ("pan_low_up", (4, 8, 12)),
        ("pan_low_up", (32, 48)),
        ("pan_own_low", (8, 11)),
    ],
)
def test_inputs_refuse_shapes_that_do_not_belong_together(name, shape):
    truth = town()
    inputs = inputs_of(truth, pan_of(truth))
    with pytest.raises(ValueError, match="shape"):
        dataclasses.replace(inputs, **{name: np.zeros(shape)})
