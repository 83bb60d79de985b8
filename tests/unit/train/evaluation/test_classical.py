# SPDX-License-Identifier: GPL-3.0-or-later
"""Classical fusion against cases whose answer is known, and against GDAL."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter
from scipy.optimize import lsq_linear

from ssdiff_train.evaluation.classical import (
    METHODS,
    PansharpeningInputs,
    bdsd_pc,
    brovey,
    exp,
    gsa,
    mtf_glp_fs,
)

RATIO = 4


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
    return PansharpeningInputs(ms=ms, lms=up(ms), pan=pan, pan_low=pan_low, pan_low_up=up(pan_low))


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


def test_the_methods_by_name():
    assert METHODS == {
        "exp": exp,
        "brovey": brovey,
        "gsa": gsa,
        "mtf_glp_fs": mtf_glp_fs,
        "bdsd_pc": bdsd_pc,
    }


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


@pytest.mark.parametrize("name", ["brovey", "gsa", "mtf_glp_fs", "bdsd_pc"])
def test_sharpening_beats_interpolation_where_pan_explains_the_bands(name):
    truth = town()
    inputs = inputs_of(truth, truth.mean(axis=0))
    assert error(METHODS[name](inputs), truth) < 0.7 * error(exp(inputs), truth)


def test_exp_is_the_interpolated_ms():
    truth = town()
    inputs = inputs_of(truth, pan_of(truth))
    assert np.array_equal(exp(inputs), inputs.lms)


def test_brovey_keeps_the_colour_and_takes_pan_for_the_mean_of_the_bands():
    truth = town()
    inputs = inputs_of(truth, pan_of(truth))
    fused = brovey(inputs)
    assert np.allclose(fused.mean(axis=0), inputs.pan)
    assert np.allclose(fused / fused[:1], inputs.lms / inputs.lms[:1])


def test_brovey_is_exact_for_one_spectrum_under_varying_light():
    light = up(np.ones((2, 2))) + np.arange(64).reshape(8, 8)
    truth = np.array([1.0, 5.0, 3.0])[:, None, None] * light
    assert np.allclose(brovey(inputs_of(truth, truth.mean(axis=0))), truth)


def test_brovey_without_light_gives_zero():
    inputs = inputs_of(np.zeros((3, 8, 8)), np.ones((8, 8)))
    with np.errstate(all="raise"):
        assert np.array_equal(brovey(inputs), np.zeros((3, 8, 8)))


def test_brovey_is_gdals_weighted_brovey():
    gdal = pytest.importorskip("osgeo.gdal", reason="GDAL's Python bindings are not installed")
    truth = town()
    truth[:, :4, :4] = 0.0
    inputs = inputs_of(truth, pan_of(truth))
    driver = gdal.GetDriverByName("MEM")
    rows, columns = inputs.pan.shape

    def dataset(image: np.ndarray):
        created = driver.Create("", columns, rows, len(image), gdal.GDT_Float64)
        created.SetGeoTransform((0, 1, 0, 0, 0, -1))
        created.WriteArray(image)
        return created

    # The bands are on PAN's grid already, so that GDAL has nothing to interpolate.
    pan, bands = dataset(inputs.pan[None]), dataset(inputs.lms)
    spectral = "".join(f'<SpectralBand dstBand="{i}"/>' for i in range(1, len(truth) + 1))
    vrt = gdal.CreatePansharpenedVRT(
        '<VRTDataset subClass="VRTPansharpenedDataset"><PansharpeningOptions>'
        f"<Resampling>Nearest</Resampling>{spectral}"
        "</PansharpeningOptions></VRTDataset>",
        pan.GetRasterBand(1),
        [bands.GetRasterBand(i) for i in range(1, len(truth) + 1)],
    )
    assert np.allclose(vrt.ReadAsArray(), brovey(inputs), rtol=1e-12)


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
    smooth = 0.5 * (inputs.pan_low_up + np.roll(inputs.pan_low_up, 2, axis=1))
    inputs = dataclasses.replace(inputs, pan_low_up=smooth)
    lower = np.cov(inputs.pan_low_up.ravel(), inputs.pan.ravel())[0, 1]
    for band, fused in zip(inputs.lms, mtf_glp_fs(inputs)):
        gain = np.cov(band.ravel(), inputs.pan.ravel())[0, 1] / lower
        expected = band + gain * (inputs.pan - inputs.pan_low_up)
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
        gain = band.std() / inputs.pan_low_up.std()
        offset = band.mean() - gain * inputs.pan.mean()
        matched = dataclasses.replace(
            inputs,
            pan=gain * inputs.pan + offset,
            pan_low=gain * inputs.pan_low + offset,
            pan_low_up=gain * inputs.pan_low_up + offset,
        )
        assert np.allclose(mtf_glp_fs(matched)[index], fused[index], rtol=1e-10)


def second_low_pass(ms: np.ndarray, gain: float = 0.3) -> np.ndarray:
    """Gaussian of the given gain at frequency 1 / (2 RATIO), edges replicated."""
    sigma = np.sqrt(-np.log(gain) / 2) / (np.pi / (2 * RATIO))
    return gaussian_filter(ms, (0, sigma, sigma), mode="nearest", truncate=5)


def injected(inputs: PansharpeningInputs, fused: np.ndarray) -> np.ndarray:
    """Coefficients (bands, 1 + bands) of PAN and of the bands in what was added to lms."""
    design = np.stack([inputs.pan, *inputs.lms]).reshape(1 + len(inputs.ms), -1).T
    return np.linalg.lstsq(design, (fused - inputs.lms).reshape(len(fused), -1).T, rcond=None)[0].T


@pytest.mark.parametrize("bands", [1, 4, 8])
@pytest.mark.parametrize("gain", [0.2, 0.3])
def test_bdsd_pc_is_the_constrained_least_squares_solution(bands, gain):
    truth = town(bands)
    inputs = inputs_of(truth, pan_of(truth))
    coarse = second_low_pass(inputs.ms, gain)
    design = np.stack([inputs.pan_low, *coarse]).reshape(1 + bands, -1).T
    bounds = ([0] + [-np.inf] * bands, [np.inf] + [0] * bands)
    found = injected(inputs, bdsd_pc(inputs, gain))
    for row, sharp, smooth in zip(found, inputs.ms, coarse):
        solution = lsq_linear(design, (sharp - smooth).ravel(), bounds, method="bvls", tol=1e-14)
        np.testing.assert_allclose(row, solution.x, rtol=1e-3, atol=1e-4)


def test_bdsd_pc_finds_planted_coefficients():
    """Where PAN makes the relation exact for a band, its coefficients are found."""
    truth = town()
    inputs = inputs_of(truth, pan_of(truth))
    gain, weights = 0.8, np.array([0.3, 0.0, 0.5, 0.1])
    coarse = second_low_pass(inputs.ms)
    detail = inputs.ms[2] - coarse[2]
    planted = (detail + np.tensordot(weights, coarse, axes=1)) / gain
    inputs = dataclasses.replace(inputs, pan_low=planted)
    expected = inputs.lms[2] + gain * inputs.pan - np.tensordot(weights, inputs.lms, axes=1)
    np.testing.assert_allclose(bdsd_pc(inputs)[2], expected, rtol=0.02)
    np.testing.assert_allclose(injected(inputs, bdsd_pc(inputs))[2], [gain, *-weights], atol=0.02)


def test_bdsd_pc_never_takes_light_away():
    """A PAN that darkens where the bands are bright cannot be used, whatever it would explain."""
    truth = town()
    inputs = inputs_of(truth, 5000 - truth.mean(axis=0))
    found = injected(inputs, bdsd_pc(inputs))
    assert np.all(found[:, 0] >= -1e-9) and np.all(found[:, 1:] <= 1e-9)


def test_bdsd_pc_follows_the_scale_of_pan_and_of_each_band():
    truth = town()
    inputs = inputs_of(truth, pan_of(truth))
    fused = bdsd_pc(inputs)
    factors = np.array([1e-4, 3.0, 0.5, 2000.0])[:, None, None]
    scaled = dataclasses.replace(
        inputs_of(factors * truth, 1e-5 * inputs.pan), pan_low=1e-5 * inputs.pan_low
    )
    np.testing.assert_allclose(bdsd_pc(scaled), factors * fused, rtol=1e-8)


def test_bdsd_pc_of_a_band_without_detail_or_light():
    truth = town()
    truth[1] = 0.0
    inputs = inputs_of(truth, pan_of(truth))
    fused = bdsd_pc(inputs)
    assert np.array_equal(fused[1], np.zeros_like(fused[1])) and np.isfinite(fused).all()


def test_a_bundle_converts_to_float64():
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
        ("pan_low_up", (8, 12)),
    ],
)
def test_a_bundle_refuses_shapes_that_do_not_belong_together(name, shape):
    truth = town()
    inputs = inputs_of(truth, pan_of(truth))
    with pytest.raises(ValueError, match="shape"):
        dataclasses.replace(inputs, **{name: np.zeros(shape)})
