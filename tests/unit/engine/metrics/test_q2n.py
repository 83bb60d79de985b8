# SPDX-License-Identifier: GPL-3.0-or-later
"""Quality indices against identities, closed forms and independent formulations."""

from __future__ import annotations

import numpy as np
import pytest

from ssdiff_qgis.engine.metrics.reduced_resolution import (
    q2n,
    uiqi,
)
from tests.unit.engine.metrics.images import distorted, scene

# Hamilton's table: e_i e_j = sign * e_k for 1, i, j, k.
HAMILTON = {
    (0, 0): (1, 0), (0, 1): (1, 1), (0, 2): (1, 2), (0, 3): (1, 3),
    (1, 0): (1, 1), (1, 1): (-1, 0), (1, 2): (1, 3), (1, 3): (-1, 2),
    (2, 0): (1, 2), (2, 1): (-1, 3), (2, 2): (-1, 0), (2, 3): (1, 1),
    (3, 0): (1, 3), (3, 1): (1, 2), (3, 2): (-1, 1), (3, 3): (-1, 0),
}  # fmt: skip


def quaternion_product(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Multiply (4, ...) by (4, ...) with Hamilton's table."""
    result = np.zeros(np.broadcast(x, y).shape)
    for (i, j), (sign, k) in HAMILTON.items():
        result[k] += sign * x[i] * y[j]
    return result


def octonion_product(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Multiply (8, ...) by (8, ...): pairs (a, b*) of quaternions, doubled after Cayley-Dickson.

    The doubling (a, b)(c, d) = (a c - d b*, a* d + c b) is Baez's (2002, "The octonions",
    doi:10.1090/S0273-0979-01-00934-X); that the second quaternion enters as its conjugate is the
    convention of the benchmark's Q2n.
    """
    a, b, c, d = x[:4], conjugate(x[4:]), y[:4], conjugate(y[4:])
    first = quaternion_product(a, c) - quaternion_product(d, conjugate(b))
    second = quaternion_product(conjugate(a), d) + quaternion_product(c, b)
    return np.concatenate([first, second])


def conjugate(x: np.ndarray) -> np.ndarray:
    """Negate all components but the first."""
    return np.concatenate([x[:1], -x[1:]])


def block_q(reference: np.ndarray, estimate: np.ndarray, product) -> float:
    """Q of one block by multiplying pixel by pixel; bands already a power of two."""
    mean = reference.mean(axis=(1, 2), keepdims=True)
    std = reference.std(axis=(1, 2), ddof=1, keepdims=True)
    std = np.where(std == 0, 1.0, std)
    z = (reference - mean) / std + 1
    w = (estimate - mean) / std + 1
    count = z[0].size
    z_mean, w_mean = z.mean(axis=(1, 2)), w.mean(axis=(1, 2))
    moment = product(z, conjugate(w)).mean(axis=(1, 2))
    covariance = count / (count - 1) * (moment - product(z_mean, conjugate(w_mean)))
    variance = z.var(axis=(1, 2), ddof=1).sum() + w.var(axis=(1, 2), ddof=1).sum()
    z_norm, w_norm = np.linalg.norm(z_mean), np.linalg.norm(w_mean)
    structure = 2 * np.linalg.norm(covariance) / variance
    return float(structure * 2 * z_norm * w_norm / (z_norm**2 + w_norm**2))


@pytest.mark.parametrize("bands", [1, 2, 3, 4, 5, 8, 13])
@pytest.mark.parametrize("shape", [(32, 32), (70, 41), (20, 33)])
def test_q2n_of_an_image_with_itself_is_one(bands, shape):
    image = scene(bands, *shape)
    assert q2n(image, image) == pytest.approx(1.0, abs=1e-12)


def test_q2n_of_one_band_is_the_universal_quality_index():
    reference, estimate = scene(1), distorted(scene(1))
    m, s = reference.mean(), reference.std(ddof=1)
    x, y = (reference.ravel() - m) / s + 1, (estimate.ravel() - m) / s + 1
    (vx, cov), (_, vy) = np.cov(x, y)
    uiqi = 4 * cov * x.mean() * y.mean() / ((vx + vy) * (x.mean() ** 2 + y.mean() ** 2))
    assert 0.3 < uiqi < 0.95
    assert q2n(reference, estimate) == pytest.approx(uiqi, rel=1e-10)


def test_q2n_of_two_bands_uses_complex_numbers():
    reference, estimate = scene(2), distorted(scene(2))

    def product(x, y):
        number = (x[0] + 1j * x[1]) * (y[0] + 1j * y[1])
        return np.stack([number.real, number.imag])

    assert q2n(reference, estimate) == pytest.approx(
        block_q(reference, estimate, product), rel=1e-10
    )


def test_q2n_of_four_bands_uses_hamiltons_quaternions_in_this_order():
    reference, estimate = scene(4), distorted(scene(4))
    expected = block_q(reference, estimate, quaternion_product)
    opposite = block_q(reference, estimate, lambda x, y: quaternion_product(y, x))
    assert abs(expected - opposite) > 1e-6, "the scene must tell the two products apart"
    assert q2n(reference, estimate) == pytest.approx(expected, rel=1e-10)


def test_q2n_of_eight_bands_uses_octonions():
    reference, estimate = scene(8), distorted(scene(8))
    expected = block_q(reference, estimate, octonion_product)
    assert q2n(reference, estimate) == pytest.approx(expected, rel=1e-10)


def test_q2n_fills_up_with_zero_bands():
    reference, estimate = scene(3), distorted(scene(3))
    empty = np.zeros((1, 32, 32))
    padded = np.concatenate([reference, empty]), np.concatenate([estimate, empty])
    expected = block_q(*padded, quaternion_product)
    assert q2n(reference, estimate) == pytest.approx(expected, rel=1e-10)
    assert q2n(*padded) == pytest.approx(expected, rel=1e-10)


def test_q2n_is_the_mean_over_disjoint_blocks():
    reference, estimate = scene(4, 64, 96), distorted(scene(4, 64, 96))
    estimate[:, :32, :32] = reference[:, :32, :32]
    parts = [
        q2n(reference[:, r : r + 32, c : c + 32], estimate[:, r : r + 32, c : c + 32])
        for r in (0, 32)
        for c in (0, 32, 64)
    ]
    assert q2n(reference, estimate) == pytest.approx(np.mean(parts), rel=1e-12)


def test_q2n_mirrors_the_remainder_with_the_edge_repeated():
    reference, estimate = scene(4, 40, 50), distorted(scene(4, 40, 50))
    rows = [*range(40), *range(39, 15, -1)]
    columns = [*range(50), *range(49, 35, -1)]
    assert (len(rows), len(columns)) == (64, 64)
    whole = [image[:, rows][:, :, columns] for image in (reference, estimate)]
    assert q2n(reference, estimate) == q2n(*whole)


def test_q2n_has_the_block_size_asked_for():
    reference, estimate = scene(4, 16, 16), distorted(scene(4, 16, 16))
    expected = block_q(reference, estimate, quaternion_product)
    assert q2n(reference, estimate, block=16) == pytest.approx(expected, rel=1e-10)


def test_q2n_rounds_and_clips_to_uint16():
    reference, estimate = scene(4), distorted(scene(4))
    exact = q2n(reference, estimate)
    jitter = np.random.default_rng(3).uniform(-0.49, 0.49, reference.shape)
    assert q2n(reference + jitter, estimate - jitter) == exact
    assert q2n(reference - 0.5, estimate - 0.5) == exact
    low, high = reference.copy(), reference.copy()
    low[0, 0, 0], high[0, 0, 0] = -500.0, 1e6
    floor, ceiling = reference.copy(), reference.copy()
    floor[0, 0, 0], ceiling[0, 0, 0] = 0.0, 65535.0
    assert q2n(low, high) == q2n(floor, ceiling)


def test_q2n_with_a_scale_reads_reflectance():
    reference, estimate = scene(4), distorted(scene(4))
    scaled = q2n(reference / 1e4, estimate / 1e4, scale=1e4)
    assert scaled == pytest.approx(q2n(reference, estimate), rel=1e-12)
    assert q2n(reference / 1e4, estimate / 1e4) != pytest.approx(scaled, abs=0.01)


def test_q2n_ignores_a_gain_and_an_offset_common_to_both_images():
    reference, estimate = scene(4), distorted(scene(4))
    exact = q2n(reference, estimate)
    gain = np.array([2.0, 5.0, 3.0, 7.0])[:, None, None]
    assert q2n(gain * reference, gain * estimate) == pytest.approx(exact, rel=1e-12)
    assert q2n(reference + 1000, estimate + 1000) == pytest.approx(exact, rel=1e-12)


def test_q2n_is_hurt_by_noise_blur_gain_and_offset():
    reference = scene(4, 64, 64)
    noise = np.random.default_rng(4).normal(0, 60, reference.shape)
    for estimate in (reference + noise, 0.8 * reference, reference + 100):
        assert 0.0 < q2n(reference, estimate) < 0.99


def test_q2n_of_flat_blocks():
    flat = np.full((4, 32, 32), 300)
    assert q2n(flat, flat) == 1.0
    assert q2n(0 * flat, 0 * flat) == 1.0
    assert q2n(flat, flat + 50) == pytest.approx(0.0, abs=1e-9)
    # One flat band, and the same in both, leaves the other three to decide.
    reference, estimate = scene(4), distorted(scene(4))
    reference[2] = estimate[2] = 300
    assert q2n(reference, estimate) == pytest.approx(
        block_q(reference, estimate, quaternion_product), rel=1e-10
    )


def test_q2n_does_not_divide_by_the_deviation_of_an_empty_reference_band():
    reference, estimate = scene(4), distorted(scene(4))
    reference[2] = 0
    estimate[2] = np.random.default_rng(6).integers(0, 3, (32, 32))
    expected = block_q(reference, estimate, quaternion_product)
    assert expected > 0.1
    assert q2n(reference, estimate) == pytest.approx(expected, rel=1e-10)


def test_q2n_refuses_bad_options():
    image = scene(2)
    for block in (1, 0, 7.5):
        with pytest.raises(ValueError, match="block"):
            q2n(image, image, block=block)
    for scale in (0, -1, float("nan")):
        with pytest.raises(ValueError, match="scale"):
            q2n(image, image, scale=scale)


def test_uiqi_written_out():
    x, y = scene(1, 64, 96)[0], distorted(scene(1, 64, 96))[0]
    parts = []
    for r in (0, 32):
        for c in (0, 32, 64):
            a, b = (image[r : r + 32, c : c + 32] for image in (x, y))
            (va, cov), (_, vb) = np.cov(a.ravel(), b.ravel())
            bias = a.mean() * b.mean() / (a.mean() ** 2 + b.mean() ** 2)
            parts.append(4 * cov / (va + vb) * bias)
    assert uiqi(x, y) == pytest.approx(np.mean(parts), rel=1e-10) == uiqi(y, x)
    assert 0.3 < uiqi(x, y) < 0.95


@pytest.mark.parametrize("shape", [(32, 32), (70, 41), (20, 33)])
def test_uiqi_of_a_band_with_multiples_of_itself(shape):
    band = scene(1, *shape)[0]
    assert uiqi(band, band) == pytest.approx(1.0, abs=1e-12)
    assert uiqi(band, -band) == pytest.approx(1.0, abs=1e-12)  # both its factors are -1
    assert uiqi(band, 3 * band) == pytest.approx((2 * 3 / (1 + 9)) ** 2, rel=1e-12)


def test_uiqi_of_blocks_mirrored_and_of_another_size():
    x, y = scene(1, 40, 50)[0], distorted(scene(1, 40, 50))[0]
    rows, columns = [*range(40), *range(39, 15, -1)], [*range(50), *range(49, 35, -1)]
    assert uiqi(x, y) == uiqi(x[rows][:, columns], y[rows][:, columns])
    quarters = [np.s_[r : r + 16, c : c + 16] for r in (0, 16) for c in (0, 16)]
    assert uiqi(x[:32, :32], y[:32, :32], block=16) == pytest.approx(
        np.mean([uiqi(x[part], y[part], block=16) for part in quarters])
    )


def test_uiqi_of_flat_bands():
    flat, varied = np.full((32, 32), 300.0), scene(1)[0]
    assert uiqi(flat, flat) == 1.0
    assert uiqi(flat, 2 * flat) == pytest.approx(0.8)
    assert uiqi(flat, varied) == pytest.approx(0.0, abs=1e-12)
    assert uiqi(0 * flat, 0 * flat) == 1.0


def test_uiqi_refuses_what_it_cannot_use():
    band = scene(1)
    with pytest.raises(ValueError, match="shape"):
        uiqi(band, band)
    with pytest.raises(ValueError, match="shape"):
        uiqi(band[0], band[0, :, 1:])
    with pytest.raises(ValueError, match="block"):
        uiqi(band[0], band[0], block=1)
