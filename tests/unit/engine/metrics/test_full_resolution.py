# SPDX-License-Identifier: GPL-3.0-or-later
"""Full-resolution indices against identities, closed forms and the definitions written out."""

from __future__ import annotations

import numpy as np
import pytest

from ssdiff_qgis.engine.geometry.resample import gaussian_sigma
from ssdiff_qgis.engine.metrics.dlpan import imresize, interp23tap, mtf_kernel
from ssdiff_qgis.engine.metrics.full_resolution import (
    consistency,
    d_lambda_k,
    d_s,
    high_frequency_correlation,
    hqnr,
)
from ssdiff_qgis.engine.metrics.reduced_resolution import ergas, q2n, sam

GAINS = (0.34, 0.32, 0.30, 0.22)


def scene(bands: int = 4, rows: int = 64, columns: int = 96, seed: int = 0) -> np.ndarray:
    """Digital numbers with correlated bands and structures of all sizes."""
    rng = np.random.default_rng(seed)
    image = rng.uniform(500, 1200, (bands, 1, 1)) + np.zeros((bands, rows, columns))
    for size in (1, 2, 4, 8, 16):
        shape = (-(-rows // size), -(-columns // size))
        common, own = rng.normal(0, 40, (1, *shape)), rng.normal(0, 15, (bands, *shape))
        part = (common + own).repeat(size, axis=1).repeat(size, axis=2)
        image += part[:, :rows, :columns]
    return image


def waves(shape: tuple[int, int], axis: int, frequency: float) -> np.ndarray:
    return np.cos(2 * np.pi * frequency * np.indices(shape)[axis])


def middle(image: np.ndarray, margin: int) -> np.ndarray:
    return image[..., margin:-margin, margin:-margin]


def q_of_a_block(x: np.ndarray, y: np.ndarray) -> float:
    """The benchmark's uqi."""
    (vx, cov), (_, vy) = np.cov(x.ravel(), y.ravel())
    mx, my = x.mean(), y.mean()
    return 4 * cov * mx * my / (vx + vy) / (mx**2 + my**2)


def mean_q(x: np.ndarray, y: np.ndarray, side: int) -> float:
    rows, columns = x.shape
    return np.mean(
        [
            q_of_a_block(x[r : r + side, c : c + side], y[r : r + side, c : c + side])
            for r in range(0, rows, side)
            for c in range(0, columns, side)
        ]
    )


# --- D_lambda_K --------------------------------------------------------------------------------


def test_d_lambda_k_written_out():
    """Q2n of the filtered image, which is not decimated, against the lms."""
    fused, lms = scene(), scene() + scene(seed=3) - 800
    low = np.empty_like(fused)
    for out, band, gain in zip(low, fused, GAINS):
        windows = np.lib.stride_tricks.sliding_window_view(np.pad(band, 20, "edge"), (41, 41))
        out[:] = np.einsum("rcij,ij->rc", windows, mtf_kernel(gain, 4))
    found = d_lambda_k(fused, lms, GAINS, 4)
    assert 0.1 < found < 0.9
    assert found == pytest.approx(1 - q2n(np.round(lms), np.round(low)), rel=1e-9)
    assert d_lambda_k(fused, lms, GAINS, 4, block=16) == pytest.approx(
        1 - q2n(lms, low, block=16), rel=1e-9
    )


def test_d_lambda_k_of_the_lms_itself_is_not_zero():
    # It is filtered once more.
    lms = interp23tap(scene(4, 16, 24), 4)
    assert 0.001 < d_lambda_k(lms, lms, GAINS, 4) < 0.3


def test_d_lambda_k_reads_reflectance_by_a_scale():
    fused, lms = np.round(scene()), np.round(scene(seed=4))
    found = d_lambda_k(fused / 1e4, lms / 1e4, GAINS, 4, scale=1e4)
    assert found == pytest.approx(d_lambda_k(fused, lms, GAINS, 4), rel=1e-6)


def test_d_lambda_k_ignores_detail_that_the_ms_cannot_show():
    lms = scene()
    stripes = 50 * waves(lms.shape[1:], 1, 0.5)
    plain, sharp = (d_lambda_k(lms + s, lms, GAINS, 4) for s in (0, stripes))
    assert sharp == pytest.approx(plain, abs=2e-3)


# --- D_s ---------------------------------------------------------------------------------------


def test_d_s_of_the_benchmark_written_out():
    fused, lms, pan = scene(), scene(seed=1), scene(1, seed=2)[0]
    low = interp23tap(imresize(pan, 4), 4)
    gaps = [abs(mean_q(f, pan, 32) - mean_q(m, low, 32)) for f, m in zip(fused, lms)]
    assert d_s(fused, lms, pan, 4, phase=2) == pytest.approx(np.mean(gaps), rel=1e-9)
    gaps = [abs(mean_q(f, pan, 16) - mean_q(m, low, 16)) for f, m in zip(fused, lms)]
    assert d_s(fused, lms, pan, 4, block=16, phase=2) == pytest.approx(np.mean(gaps), rel=1e-9)


@pytest.mark.parametrize("ratio", [2, 3, 4])
def test_d_s_leaves_a_smooth_pan_in_its_place(ratio: int):
    """What the MS can show too is not displaced: then both Q are of the same images."""
    pan = 900 + 100 * sum(waves((192, 192), axis, f) for axis, f in ((0, 0.02), (1, 0.013)))
    in_place, displaced = (
        d_s(pan[None], pan[None], pan, ratio, phase=(ratio - 1) / 2 + by) for by in (0, 1)
    )
    assert d_s(pan[None], pan[None], pan, ratio) == in_place < 1e-3
    assert displaced > 10 * in_place


def test_d_s_at_the_benchmarks_phase_fits_an_lms_of_that_phase():
    """Pixels as areas, put at 4 i + 2: the lms lies half a pixel off, and so does PAN's low."""
    pan = scene(1, 256, 256)[0]
    band = interp23tap(imresize(pan, 4), 4)[None]
    # Q(lms, low) is then 1, and Q(pan, pan) too.
    assert d_s(pan[None], band, pan, 4, phase=2) == pytest.approx(0, abs=1e-12)
    assert d_s(pan[None], band, pan, 4) > 1e-3


def test_d_s_of_the_lms_counts_what_pan_shows_more():
    pan, lms = scene(1, 128, 128)[0], interp23tap(scene(3, 32, 32), 4)
    assert 0 < d_s(lms, lms, pan, 4) < 2


@pytest.mark.parametrize("ratio", [2, 3, 4])
def test_d_s_of_any_size(ratio: int):
    fused, pan = scene(2, 71, 50), scene(1, 71, 50, seed=5)[0]
    assert 0 <= d_s(fused, fused, pan, ratio) < 1


@pytest.mark.parametrize(
    ("fused", "lms", "pan"),
    [
        ((3, 32, 32), (4, 32, 32), (32, 32)),
        ((3, 32, 32), (3, 32, 32), (1, 32, 32)),
        ((3, 32, 32), (3, 32, 32), (32, 33)),
        ((32, 32), (32, 32), (32, 32)),
    ],
)
def test_d_s_refuses_shapes_that_do_not_fit(fused, lms, pan):
    with pytest.raises(ValueError, match="shape"):
        d_s(np.ones(fused), np.ones(lms), np.ones(pan), 4)


# --- HQNR --------------------------------------------------------------------------------------


def test_hqnr_is_a_product():
    assert hqnr(0.0, 0.0) == 1.0
    assert hqnr(0.1, 0.2) == pytest.approx(0.72)
    # A single image's row of the published EXP: means do not multiply, so only roughly .8975.
    assert hqnr(0.0232, 0.0813) == pytest.approx(0.8975, abs=2e-3)


# --- consistency -------------------------------------------------------------------------------


@pytest.mark.parametrize("ratio", [2, 3, 4])
def test_consistency_of_a_ramp_and_of_its_ms(ratio: int):
    """A Gaussian keeps a straight line, so the MS of a ramp is the mean of the pixels it covers."""
    rows, columns = np.indices((40 * ratio, 44 * ratio))
    fused = np.stack([2.0 * rows, 3.0 * columns, rows + columns]) + 1000
    ms = fused.reshape(3, 40, ratio, 44, ratio).mean(axis=(2, 4))
    inside = fused[:, 6 * ratio : -6 * ratio, 6 * ratio : -6 * ratio]
    angle, error = consistency(inside, middle(ms, 6), (0.3, 0.2, 0.4), ratio)
    # Edges are replicated, which bends the ramp there: a pixel or so.
    assert angle < 0.05 and error < 0.5
    whole = consistency(inside, middle(ms, 12), (0.3, 0.2, 0.4), ratio, ((13 * ratio - 1) / 2,) * 2)
    np.testing.assert_allclose(whole, 0, atol=1e-3)


def test_consistency_is_sam_and_ergas_of_the_degraded_image():
    fused, ms = scene(), scene(4, 16, 24, seed=8)
    low = np.empty_like(ms)
    for out, band, gain in zip(low, fused, GAINS):
        reach = int(np.ceil(5 * gaussian_sigma(gain, 4)))
        padded = np.pad(band, reach + 2, "edge")
        sigma = 4 * np.sqrt(-2 * np.log(gain)) / np.pi
        for (r, c), _ in np.ndenumerate(out):
            rows, columns = (np.arange(padded.shape[a]) - reach - 2.0 for a in (0, 1))
            wr, wc = (
                np.exp(-0.5 * ((p - 4 * i - 1.5) / sigma) ** 2)
                for p, i in ((rows, r), (columns, c))
            )
            out[r, c] = (wr / wr.sum()) @ padded @ (wc / wc.sum())
    found = consistency(fused, ms, GAINS, 4)
    assert found == pytest.approx((sam(ms, low), ergas(ms, low, 4)), rel=1e-3)


def test_consistency_sees_gain_and_colour_but_not_fine_detail():
    ms = scene(4, 24, 24)
    fused = np.broadcast_to(ms.mean(axis=(1, 2), keepdims=True), (4, 96, 96))
    flat = np.broadcast_to(ms.mean(axis=(1, 2), keepdims=True), ms.shape)
    assert consistency(fused, flat, GAINS, 4) == pytest.approx((0, 0), abs=1e-9)
    # ERGAS of a constant relative error e is 100 / ratio * e; a common gain turns no spectrum.
    assert consistency(1.08 * fused, flat, GAINS, 4) == pytest.approx((0, 2.0), abs=1e-9)
    # Not at the edges, which are replicated and would become a stripe as wide as the filter.
    # Unfiltered, they would count 100 / 4 * 200 / level, that is 4 or more.
    stripes = fused + 200 * np.pad(waves((56, 56), 0, 0.5), 20)
    assert consistency(stripes, flat, GAINS, 4)[1] < 0.2
    tinted = fused * np.array([1, 1, 1, 1.1])[:, None, None]
    assert consistency(tinted, flat, GAINS, 4)[0] > 1


def test_consistency_at_a_phase_leaves_out_what_the_fused_image_does_not_show():
    fused = scene(2, 64, 64)
    ms = scene(2, 16, 16, seed=2)
    whole = consistency(fused, ms, (0.3, 0.3), 4)
    assert consistency(fused, ms, (0.3, 0.3), 4, (1.5, 1.5)) == whole
    wider = np.pad(ms, ((0, 0), (2, 1), (3, 0)), constant_values=9999)
    found = consistency(fused, wider, (0.3, 0.3), 4, (1.5 - 8, 1.5 - 12))
    assert found == pytest.approx(whole, rel=1e-12)


@pytest.mark.parametrize(
    ("ms", "gains", "phase"),
    [
        ((3, 16, 16), (0.3,) * 4, None),
        ((4, 16, 16), (0.3,) * 3, None),
        ((4, 16, 17), (0.3,) * 4, None),
        ((4, 16, 16), (0.3,) * 4, (400.0, 0.0)),
    ],
)
def test_consistency_refuses_what_does_not_fit(ms, gains, phase):
    with pytest.raises(ValueError, match="shape"):
        consistency(scene(4, 64, 64), np.ones(ms), gains, 4, phase)


# --- sharpness ---------------------------------------------------------------------------------


def test_sharpness_of_bands_that_have_pans_detail():
    pan = scene(1)[0]
    gain = np.array([1.0, 0.2, 5.0])[:, None, None]
    fused = gain * pan + np.array([0.0, 500.0, -30.0])[:, None, None]
    assert high_frequency_correlation(fused, pan, 4) == pytest.approx(1, abs=1e-12)
    assert high_frequency_correlation(-fused, pan, 4) == pytest.approx(-1, abs=1e-12)
    mixed = fused * np.array([1, -1, 1])[:, None, None]
    assert high_frequency_correlation(mixed, pan, 4) == pytest.approx(1 / 3, abs=1e-12)
    assert high_frequency_correlation(fused, pan, 4, (0.2, 0.3, 0.4)) == pytest.approx(1)


def test_sharpness_is_blind_to_what_the_ms_shows():
    detail = 30 * waves((128, 128), 1, 0.5)
    land = 300 * waves((128, 128), 0, 0.01)
    fused, pan = (900 - land + detail)[None], 900 + land + detail
    assert np.corrcoef(fused.ravel(), pan.ravel())[0, 1] < -0.9
    assert high_frequency_correlation(fused, pan, 4) > 0.95


def test_sharpness_with_noise_is_the_correlation_of_the_sum():
    rng = np.random.default_rng(0)
    pan, noise = rng.normal(1000, 50, (2, 256, 256))
    # White in, white out: pan + k noise correlates 1 / sqrt(1 + k^2) with pan at any frequency.
    for k in (0.5, 1.0, 2.0):
        found = high_frequency_correlation((pan + k * noise)[None], pan, 4)
        assert found == pytest.approx(1 / np.sqrt(1 + k**2), abs=0.02)


def test_sharpness_without_detail():
    pan = scene(1)[0]
    flat = np.full((1, *pan.shape), 1234.567)
    assert high_frequency_correlation(flat, pan, 4) == 0.0
    assert high_frequency_correlation(np.concatenate([flat, pan[None]]), pan, 4) == pytest.approx(
        0.5
    )
    assert np.isnan(high_frequency_correlation(pan[None], flat[0], 4))


def test_sharpness_refuses_what_does_not_fit():
    with pytest.raises(ValueError, match="shape"):
        high_frequency_correlation(np.ones((2, 8, 8)), np.ones((8, 9)), 4)
    with pytest.raises(ValueError, match="2 bands"):
        high_frequency_correlation(np.ones((2, 8, 8)), np.ones((8, 8)), 4, (0.3,))
