# SPDX-License-Identifier: GPL-3.0-or-later
"""Quality indices against identities, closed forms and independent formulations."""

from __future__ import annotations

import numpy as np
import pytest

from ssdiff_qgis.engine.metrics.reduced_resolution import (
    crop_border,
    ergas,
    psnr,
    q2n,
    sam,
    scc,
)
from tests.unit.engine.metrics.images import distorted, scene


@pytest.mark.parametrize(
    ("u", "v", "degrees"),
    [
        ((1, 0), (0, 5), 90.0),
        ((1, 0), (3, 3), 45.0),
        ((1, 0), (1, np.sqrt(3)), 60.0),
        ((1, 2), (-2, -4), 180.0),
        ((1, 1), (7, 7), 0.0),
        ((1, 0), (1, 1e-9), np.degrees(1e-9)),
    ],
)
def test_sam_of_known_angles(u, v, degrees):
    reference = np.tile(np.reshape(u, (2, 1, 1)), (1, 3, 4))
    estimate = np.tile(np.reshape(v, (2, 1, 1)), (1, 3, 4))
    assert sam(reference, estimate) == pytest.approx(degrees, rel=1e-6, abs=1e-13)


def test_sam_is_the_mean_of_the_angles_not_the_angle_of_the_mean():
    reference = np.array([[[1.0, 1.0]], [[0.0, 0.0]]])
    estimate = np.array([[[1.0, 0.0]], [[0.0, 1.0]]])
    assert sam(reference, estimate) == pytest.approx(45.0)


def test_sam_equals_the_arc_cosine_form():
    reference, estimate = scene(4), distorted(scene(4))
    cosine = (reference * estimate).sum(0) / np.sqrt((reference**2).sum(0) * (estimate**2).sum(0))
    assert sam(reference, estimate) == pytest.approx(np.degrees(np.arccos(cosine)).mean(), rel=1e-9)


def test_sam_ignores_the_scale_of_each_pixel():
    reference, estimate = scene(4), distorted(scene(4))
    gain = np.random.default_rng(2).uniform(0.1, 9.0, reference.shape[1:])
    assert sam(reference, estimate * gain) == pytest.approx(sam(reference, estimate), rel=1e-12)
    assert sam(reference, reference * gain) == pytest.approx(0.0, abs=1e-12)


def test_sam_leaves_out_pixels_without_an_angle():
    reference = np.array([[[1.0, 0.0, 1.0]], [[0.0, 0.0, 0.0]]])
    estimate = np.array([[[0.0, 1.0, 0.0]], [[2.0, 1.0, 0.0]]])
    assert sam(reference, estimate) == pytest.approx(90.0)
    assert np.isnan(sam(np.zeros((2, 3, 3)), np.ones((2, 3, 3))))


@pytest.mark.parametrize("ratio", [2, 4])
def test_ergas_of_a_constant_offset(ratio):
    reference = scene(3)
    offset = np.array([5.0, -20.0, 60.0])
    expected = 100 / ratio * np.sqrt(np.mean((offset / reference.mean(axis=(1, 2))) ** 2))
    found = ergas(reference, reference + offset[:, None, None], ratio)
    assert found == pytest.approx(expected, rel=1e-12)


def test_ergas_is_zero_for_the_reference_and_free_of_units():
    reference, estimate = scene(4), distorted(scene(4))
    assert ergas(reference, reference, 4) == 0.0
    units = np.array([1e-4, 2.0, 30.0, 7.0])[:, None, None]
    assert ergas(reference * units, estimate * units, 4) == pytest.approx(
        ergas(reference, estimate, 4), rel=1e-12
    )


def test_ergas_divides_by_the_reference_not_by_the_estimate():
    reference = np.full((1, 4, 4), 10.0)
    assert ergas(reference, 2 * reference, 4) == pytest.approx(25.0)
    assert ergas(2 * reference, reference, 4) == pytest.approx(12.5)


def test_ergas_of_a_band_without_level_is_not_finite():
    assert ergas(np.zeros((1, 4, 4)), np.ones((1, 4, 4)), 4) == float("inf")


def test_scc_pads_with_zeros():
    # Inside the border only two pixels side by side are left. With zeros around, the gradient is
    # 2q at the first and 2p at the second; mirrored or repeated edges would give other ratios.
    reference, estimate = np.zeros((1, 3, 4)), np.zeros((1, 3, 4))
    reference[0, 1, 1:3] = 3.0, 4.0
    estimate[0, 1, 1:3] = 5.0, 12.0
    assert scc(reference, estimate) == pytest.approx((3 * 5 + 4 * 12) / (5 * 13), rel=1e-12)


def test_scc_of_flat_images_is_that_of_their_padded_edges():
    assert scc(np.full((2, 9, 9), 3), np.full((2, 9, 9), 11)) == pytest.approx(1.0)


def test_scc_is_one_cosine_over_all_bands():
    # Band 1 of the estimate is 10 times too strong: the mean of the bands' cosines would be 1.
    image = scene(1, 20, 20)
    other = scene(1, 20, 20, seed=5)
    reference = np.concatenate([image, other])
    estimate = np.concatenate([image, 10 * other])
    a, b = gradient_energy(image[0]), gradient_energy(other[0])
    expected = (a + 10 * b) / np.sqrt((a + b) * (a + 100 * b))
    assert scc(reference, estimate) == pytest.approx(expected, rel=1e-12)


def gradient_energy(band: np.ndarray) -> float:
    """Sum of squared Sobel responses of the band without its border, pixel by pixel."""
    kernel = np.array([[1, 2, 1], [0, 0, 0], [-1, -2, -1]])
    inner = np.pad(band[1:-1, 1:-1], 1)
    energy = 0.0
    for r in range(inner.shape[0] - 2):
        for c in range(inner.shape[1] - 2):
            window = inner[r : r + 3, c : c + 3]
            energy += np.sum(kernel * window) ** 2 + np.sum(kernel.T * window) ** 2
    return energy


def test_scc_ignores_the_outermost_pixels_and_a_gain():
    reference, estimate = scene(3, 20, 20), distorted(scene(3, 20, 20))
    exact = scc(reference, estimate)
    assert 0.0 < exact < 1.0
    assert scc(reference, reference) == pytest.approx(1.0)
    framed = estimate.copy()
    framed[:, 0] = framed[:, -1] = framed[:, :, 0] = framed[:, :, -1] = 9e9
    assert scc(reference, framed) == exact
    assert scc(reference, 3 * estimate) == pytest.approx(exact, rel=1e-12)


def test_scc_without_any_edge_is_nan():
    assert np.isnan(scc(np.zeros((1, 8, 8)), np.ones((1, 8, 8))))


def test_scc_refuses_images_without_an_inside():
    with pytest.raises(ValueError, match="3 rows"):
        scc(np.ones((1, 2, 8)), np.ones((1, 2, 8)))


def test_psnr_of_a_constant_offset():
    reference = scene(4)
    expected = 20 * np.log10(2047 / 8)
    assert psnr(reference, reference + 8, 2047) == pytest.approx(expected, rel=1e-12)


def test_psnr_pools_the_bands():
    reference = scene(2)
    estimate = reference + np.array([0.0, 8.0])[:, None, None]
    expected = 10 * np.log10(255**2 / 32)  # the mean of the bands' PSNR would be infinite
    assert psnr(reference, estimate, 255) == pytest.approx(expected, rel=1e-12)


def test_psnr_of_the_reference_is_infinite_and_the_peak_is_checked():
    assert psnr(scene(2), scene(2), 255) == float("inf")
    with pytest.raises(ValueError, match="peak"):
        psnr(scene(2), scene(2), 0)


INDICES = {
    "sam": sam,
    "ergas": lambda r, e: ergas(r, e, 4),
    "q2n": q2n,
    "scc": scc,
    "psnr": lambda r, e: psnr(r, e, 2047),
}


@pytest.mark.parametrize("name", INDICES)
def test_any_numeric_type_is_computed_in_float64(name):
    reference, estimate = scene(4), distorted(scene(4))
    exact = INDICES[name](reference, estimate)
    for dtype in (np.uint16, np.int32, np.float32):
        found = INDICES[name](reference.astype(dtype), estimate.astype(dtype))
        assert isinstance(found, float)
        assert found == exact


@pytest.mark.parametrize("name", INDICES)
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ((4, 32, 32), (3, 32, 32)),
        ((4, 32, 32), (4, 32, 31)),
        ((32, 32), (32, 32)),
        ((0, 4, 4),) * 2,
    ],
)
def test_wrong_shapes_are_refused(name, first, second):
    with pytest.raises(ValueError, match="shape"):
        INDICES[name](np.ones(first), np.ones(second))


@pytest.mark.parametrize("name", INDICES)
def test_nan_shows(name):
    estimate = scene(4)
    estimate[1, 5, 5] = np.nan
    assert np.isnan(INDICES[name](scene(4), estimate))


@pytest.mark.parametrize("name", INDICES)
def test_inputs_are_left_alone(name):
    reference, estimate = scene(4), distorted(scene(4))
    before = reference.copy(), estimate.copy()
    INDICES[name](reference, estimate)
    assert np.array_equal(reference, before[0])
    assert np.array_equal(estimate, before[1])


def test_crop_border_is_the_protocols_at_ratio_four():
    image = np.arange(2 * 256 * 256).reshape(2, 256, 256)
    cropped = crop_border(image, 4)
    assert cropped.shape == (2, 215, 215)
    assert np.array_equal(cropped, image[:, 20:-21, 20:-21])
    assert crop_border(image[0], 2).shape == (235, 235)


def test_crop_border_leaves_small_images_whole():
    assert crop_border(np.zeros((4, 73, 90)), 4).shape == (4, 32, 49)
    assert crop_border(np.zeros((4, 72, 90)), 4).shape == (4, 72, 90)
    assert crop_border(np.zeros((4, 64, 64)), 4).shape == (4, 64, 64)


def test_crop_border_refuses_what_it_cannot_read():
    with pytest.raises(ValueError, match="ratio"):
        crop_border(np.zeros((99, 99)), 2.5)
    with pytest.raises(ValueError, match="shape"):
        crop_border(np.zeros(99), 4)


@pytest.mark.parametrize(
    ("index", "arguments", "figure"),
    [
        # torchmetrics 1.9.0, functional.image: spectral_angle_mapper in degrees,
        # error_relative_global_dimensionless_synthesis(ratio=4), and
        # peak_signal_noise_ratio(data_range=2047). sewar 0.4.10 has the same SAM and PSNR; its
        # ERGAS is ratio ** 2 times as large.
        (sam, (), 3.8902420741031203),
        (ergas, (4,), 3.454856754505789),
        (psnr, (2047,), 24.57976885929998),
    ],
)
def test_other_libraries_have_the_same_figures(index, arguments, figure):
    image = scene(4, 64, 64)
    assert index(image, distorted(image), *arguments) == pytest.approx(figure, rel=1e-12)
