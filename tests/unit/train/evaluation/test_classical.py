# SPDX-License-Identifier: GPL-3.0-or-later
"""Classical fusion against cases whose answer is known, and against GDAL."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from ssdiff_train.evaluation.classical import (
    SEGMENTS,
    bdsd_pc,
    bt_h,
    c_gsa,
    exp,
    gsa,
    mtf_glp_fs,
    mtf_glp_hpm_r,
    spectral_segments,
)
from tests.unit.train.evaluation.simple_pairs import inputs_of, low, pan_of, town

METHODS = {
    "exp": exp,
    "bt_h": bt_h,
    "gsa": gsa,
    "c_gsa": c_gsa,
    "mtf_glp_fs": mtf_glp_fs,
    "mtf_glp_hpm_r": mtf_glp_hpm_r,
    "bdsd_pc": lambda inputs: bdsd_pc(inputs, [0.3] * len(inputs.ms)),
}


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


@pytest.mark.parametrize("name", [name for name in METHODS if name != "bdsd_pc"])
@pytest.mark.parametrize("level", [0.0, 0.1, 1234.567])
def test_a_flat_pan_injects_nothing(name, level):
    truth = town()
    inputs = inputs_of(truth, np.full(truth.shape[1:], level))
    assert np.allclose(METHODS[name](inputs), inputs.lms, rtol=0, atol=1e-6)


@pytest.mark.parametrize("name", ["gsa", "c_gsa", "mtf_glp_fs", "mtf_glp_hpm_r"])
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


@pytest.mark.parametrize("name", ["gsa", "c_gsa", "mtf_glp_fs", "mtf_glp_hpm_r"])
@pytest.mark.parametrize("bands", [1, 4])
def test_bands_affine_in_pan_are_restored_exactly(name, bands):
    pan = town(1)[0]
    gain = np.array([0.7, 1.3, -0.4, 2.0])[:bands, None, None]
    truth = gain * pan + np.array([10.0, -50.0, 900.0, 0.0])[:bands, None, None]
    inputs = inputs_of(truth, pan)
    assert error(inputs.lms, truth) > 10
    assert np.allclose(METHODS[name](inputs), truth, rtol=1e-9)


@pytest.mark.parametrize("name", [name for name in METHODS if name != "exp"])
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


@pytest.mark.parametrize("bands", [3, 4])
def test_bt_h_written_out(bands):
    truth = town(bands)
    inputs = inputs_of(truth, pan_of(truth))
    haze = [band.min() for band in inputs.lms]
    if bands == 4:
        fractions = (0.95, 0.45, 0.40, 0.05)
        haze = [
            # MATLAB's percentiles: the k-th of n values is that of (k - 1/2) / n.
            f * np.interp(0.01, (np.arange(band.size) + 0.5) / band.size, np.sort(band.ravel()))
            for f, band in zip(fractions, inputs.lms)
        ]
    columns = np.stack([band.ravel() for band in inputs.lms], axis=1)
    weights = np.linalg.solve(columns.T @ columns, columns.T @ inputs.pan_smooth.ravel())
    intensity = sum(w * (band - dark) for w, band, dark in zip(weights, inputs.lms, haze))
    smooth = inputs.pan_smooth
    matched = (inputs.pan - smooth.mean()) * intensity.std() / smooth.std() + intensity.mean()
    for band, dark, fused in zip(inputs.lms, haze, bt_h(inputs)):
        expected = np.maximum(band - dark, 0) * matched / (intensity + 2**-52) + dark
        np.testing.assert_allclose(fused, expected, rtol=1e-8)


def test_bt_h_knows_the_bands_by_their_names():
    truth = town()
    pan = pan_of(truth)
    names = ("blue", "green", "red", "nir")
    fused = bt_h(inputs_of(truth, pan))
    assert np.array_equal(bt_h(inputs_of(truth, pan), names), fused)
    order = [2, 1, 0, 3]
    again = bt_h(inputs_of(truth[order], pan), [names[k] for k in order])
    np.testing.assert_allclose(again, fused[order], rtol=1e-9)
    assert not np.allclose(bt_h(inputs_of(truth[order], pan)), fused[order], rtol=1e-4)
    # Other bands have other atmospheres.
    swir = bt_h(inputs_of(truth, pan), ("nir", "red", "swir1", "swir2"))
    assert not np.allclose(swir, fused, rtol=1e-4)


def test_c_gsa_of_one_segment_is_gsa_with_its_own_low_pass():
    truth = town()
    inputs = inputs_of(truth, pan_of(truth))
    one = np.zeros(inputs.pan.shape, int)
    np.testing.assert_allclose(c_gsa(inputs, one), gsa(inputs), rtol=1e-10)
    other = dataclasses.replace(inputs, pan_smooth_low=np.roll(inputs.pan_smooth_low, 1, axis=1))
    assert not np.allclose(c_gsa(other, one), gsa(inputs), rtol=1e-4)


def test_c_gsa_has_gains_of_its_own_in_every_segment():
    """Two halves, in which PAN stands for another band each."""
    truth = town(3)
    half = truth.shape[2] // 2
    truth[0, :, :half] = truth[1, :, :half]
    truth[0, :, half:] = 3000 - truth[1, :, half:]
    inputs = inputs_of(truth, truth[1])
    segments = np.zeros(inputs.pan.shape, int)
    segments[:, half:] = 7
    # PAN is the second band, and so is the intensity.
    np.testing.assert_allclose(c_gsa(inputs, segments)[0], truth[0], rtol=1e-8)
    assert error(gsa(inputs)[0], truth[0]) > 30


def test_segments_are_the_spectral_classes_and_always_the_same():
    rng = np.random.default_rng(0)
    colours = np.array([[1, 9, 5, 1, 9], [1, 1, 5, 9, 9.0]])
    classes = rng.integers(SEGMENTS, size=(20, 30))
    image = 100 * colours[:, classes] + rng.normal(0, 5, (2, 20, 30))
    found = spectral_segments(image)
    pairs = {*zip(found.ravel().tolist(), classes.ravel().tolist())}
    assert len(pairs) == SEGMENTS == len({*classes.ravel().tolist()})
    assert np.array_equal(spectral_segments(image), found)
    # Bands count alike whatever their units.
    assert np.array_equal(spectral_segments(image * [[[1]], [[1e-3]]]), found)
    assert set(spectral_segments(np.zeros((2, 3, 4))).ravel().tolist()) <= set(range(SEGMENTS))


def test_mtf_glp_hpm_r_written_out():
    truth = town()
    inputs = inputs_of(truth, pan_of(truth))
    for band, smooth, fused in zip(inputs.lms, inputs.pan_low_up, mtf_glp_hpm_r(inputs)):
        slope, _ = np.polyfit(smooth.ravel(), band.ravel(), 1)
        offset = band.mean() / slope - inputs.pan.mean()
        expected = band * (inputs.pan + offset) / (smooth + offset)
        np.testing.assert_allclose(fused, expected, rtol=1e-10)


def test_mtf_glp_hpm_r_injects_nothing_into_a_band_that_pan_does_not_explain():
    truth = town(2)
    truth[1] = 500.0
    inputs = inputs_of(truth, pan_of(truth))
    fused = mtf_glp_hpm_r(inputs)
    np.testing.assert_allclose(fused[1], truth[1], rtol=1e-12)
    assert error(fused[0], inputs.lms[0]) > 5


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
        ("pan_smooth", (8, 12)),
        ("pan_smooth_low", (32, 48)),
    ],
)
def test_inputs_refuse_shapes_that_do_not_belong_together(name, shape):
    truth = town()
    inputs = inputs_of(truth, pan_of(truth))
    with pytest.raises(ValueError, match="shape"):
        dataclasses.replace(inputs, **{name: np.zeros(shape)})
