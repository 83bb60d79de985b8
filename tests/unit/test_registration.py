# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest

from ssdiff_qgis.engine.registration import Shift, TileShift, combine, tile_shift
from ssdiff_qgis.engine.resample import lagrange_taps, resample

FINE = 5
"""Samples of the made-up ground per PAN pixel, so shifts are multiples of 0.2 PAN pixels."""
PAN_SIDE = 384
MARGIN = 8
"""PAN pixels of ground around the PAN, for the shifts."""
SHIFTS = (
    (0.0, 0.0), (0.2, -0.4), (-0.6, 0.8), (1.0, 1.4), (-1.2, -1.8), (2.2, -2.6), (-3.0, 2.4),
    (3.6, 4.4), (-4.2, -4.8), (5.2, -5.4), (6.0, 6.0), (-5.8, 0.6),
)  # fmt: skip


class Ground:
    """A town and fields, `FINE` samples per PAN pixel; the last band's contrast is inverted."""

    def __init__(self, seed: int, bands: int) -> None:
        rng = np.random.default_rng(seed)
        n = (PAN_SIDE + 2 * MARGIN) * FINE

        def fractal(slope: float) -> np.ndarray:
            spectrum = np.fft.rfft2(rng.standard_normal((n, n), dtype=np.float32))
            frequency = np.hypot(np.fft.fftfreq(n)[:, None], np.fft.rfftfreq(n))
            frequency[0, 0] = np.inf
            field = np.fft.irfft2(spectrum * frequency**-slope, (n, n))
            return (field / field.std()).astype(np.float32)

        covers = np.digitize(fractal(1.6), [-0.8, 0.0, 0.7])
        for _ in range(n * n // (300 * FINE**2)):
            top, left = rng.integers(0, n, 2)
            height, width = rng.integers(4 * FINE, 22 * FINE, 2)
            covers[top : top + height, left : left + width] = 4 + rng.integers(0, 5)
        texture = fractal(1.2)
        bright = rng.uniform(0.15, 0.7, 9)
        spectra = bright * (1 + 0.25 * rng.standard_normal((bands, 9)))
        spectra[-1] = 0.8 - 0.8 * bright + 0.15 * rng.standard_normal(9)
        strength = rng.uniform(0.02, 0.08, bands)
        strength[-1] *= -1
        ground = [s[covers].astype(np.float32) + t * texture for s, t in zip(spectra, strength)]
        weights = rng.uniform(0.3, 1.0, bands)
        weights[-1] = 0.1
        # PAN sees something that no band does.
        unseen = 0.05 * rng.standard_normal(9)[covers]
        pan = sum(w * g for w, g in zip(weights, ground)) / weights.sum() + unseen
        self._ground = ground
        self._rng = rng
        start = MARGIN * FINE
        pan = block_means(soften(pan, FINE, 0.15), FINE, start, start, PAN_SIDE)
        self.pan = 1000 * (pan + 0.02 * pan.std() * rng.standard_normal(pan.shape))

    def blurred(self, ratio: int) -> list[np.ndarray]:
        return [soften(g, ratio * FINE, 0.3) for g in self._ground]

    def ms(self, blurred: list[np.ndarray], ratio: int, shift: tuple[float, float]) -> np.ndarray:
        """MS in which everything lies at `shift` from where PAN has it."""
        top, left = (MARGIN * FINE - round(s * FINE) for s in shift)
        side = PAN_SIDE // ratio
        ms = np.stack([block_means(b, ratio * FINE, top, left, side) for b in blurred])
        noise = self._rng.standard_normal(ms.shape) * ms.std(axis=(1, 2), keepdims=True)
        return 1000 * (ms + 0.02 * noise)


def soften(image: np.ndarray, step: int, gain: float) -> np.ndarray:
    """Optics: the Gaussian that leaves `gain` at a pixel's Nyquist once the pixel has averaged."""
    sigma = step * np.sqrt(-2 * np.log(gain / np.sinc(0.5))) / np.pi
    rows, columns = image.shape
    squared = np.fft.fftfreq(rows)[:, None] ** 2 + np.fft.rfftfreq(columns) ** 2
    transfer = np.exp(-2 * np.pi**2 * sigma**2 * squared)
    return np.fft.irfft2(np.fft.rfft2(image) * transfer, image.shape)


def block_means(image: np.ndarray, step: int, top: int, left: int, side: int) -> np.ndarray:
    """Detector: means of side x side blocks of step x step samples."""
    part = image[top : top + side * step, left : left + side * step]
    return part.reshape(side, step, side, step).mean(axis=(1, 3))


def on_pan_grid(ms: np.ndarray, ratio: int) -> np.ndarray:
    side = ms.shape[-1]
    taps = lagrange_taps((np.arange(side * ratio) + 0.5) / ratio - 0.5).clamped(side)
    return resample(ms, taps, taps)


def estimate(pan: np.ndarray, lms: np.ndarray, ratio: int, side: int = 128) -> Shift:
    return combine(
        tile_shift(
            pan[top : top + side, left : left + side],
            lms[:, top : top + side, left : left + side],
            ratio,
        )
        for top in range(0, pan.shape[0] - side + 1, side)
        for left in range(0, pan.shape[1] - side + 1, side)
    )


@pytest.fixture(scope="module")
def ground() -> Ground:
    return Ground(seed=1, bands=4)


@pytest.fixture(scope="module")
def pair(ground: Ground) -> tuple[np.ndarray, np.ndarray]:
    """PAN and lms of ratio 4, shifted by (1.4, -2.6)."""
    return ground.pan, on_pan_grid(ground.ms(ground.blurred(4), 4, (1.4, -2.6)), 4)


@pytest.mark.parametrize("ratio", [4, 2])
def test_known_shifts_are_found_without_bias(ground: Ground, ratio: int) -> None:
    blurred = ground.blurred(ratio)
    errors = []
    for shift in SHIFTS:
        found = estimate(ground.pan, on_pan_grid(ground.ms(blurred, ratio, shift), ratio), ratio)
        assert found.determined and found.tiles_used >= 7 and found.tiles_tried == 9
        assert found.spread < 0.1
        errors.append((found.dy - shift[0], found.dx - shift[1]))
    print(
        f"ratio {ratio}: mean error {np.mean(errors, axis=0)}, largest {np.abs(errors).max():.3f}"
    )
    assert np.abs(errors).max() < 0.1
    assert np.abs(np.mean(errors, axis=0)).max() < 0.03


@pytest.mark.parametrize(("bands", "ratio"), [(8, 4), (3, 3)])
def test_other_bands_and_ratios(bands: int, ratio: int) -> None:
    other = Ground(seed=2, bands=bands)
    found = estimate(
        other.pan, on_pan_grid(other.ms(other.blurred(ratio), ratio, (-2.2, 3.4)), ratio), ratio
    )
    assert found.determined
    assert found.dy == pytest.approx(-2.2, abs=0.1)
    assert found.dx == pytest.approx(3.4, abs=0.1)


def test_sign_on_a_single_spot() -> None:
    rows, columns = np.mgrid[:128, :128]

    def spot(row: float, column: float) -> np.ndarray:
        return np.exp(-((rows - row) ** 2 + (columns - column) ** 2) / 18)

    found = tile_shift(spot(64, 64), spot(67, 62)[None], 4)
    assert found is not None
    assert (found.dy, found.dx) == pytest.approx((3, -2), abs=0.02)


def test_gain_offset_and_sign_of_bands_do_not_matter(pair: tuple[np.ndarray, np.ndarray]) -> None:
    pan, lms = (a[..., :192, :192] for a in pair)
    one = tile_shift(pan, lms, 4)
    other = tile_shift(3 * pan + 70, lms * np.reshape([1, -2, 0.5, 9], (4, 1, 1)) - 300, 4)
    assert one is not None and other is not None
    assert other == pytest.approx(one, abs=1e-3)
    assert one == tile_shift(pan, lms, 4)


def test_a_flat_band_is_left_out(pair: tuple[np.ndarray, np.ndarray]) -> None:
    pan, lms = (a[..., :192, :192] for a in pair)
    flat = np.full((1, 192, 192), 7.3)
    assert tile_shift(pan, np.concatenate([lms, flat]), 4) == tile_shift(pan, lms, 4)


def test_invalid_pixels_are_not_looked_at(pair: tuple[np.ndarray, np.ndarray]) -> None:
    pan, lms = (a.copy() for a in pair)
    valid = np.ones(pan.shape, dtype=bool)
    valid[:, :90] = False
    valid[200:230, 150:170] = False
    pan[~valid] = 0
    lms[:, ~valid] = 65535
    found = tile_shift(pan, lms, 4, valid)
    assert found is not None
    assert (found.dy, found.dx) == pytest.approx((1.4, -2.6), abs=0.1)
    pan[~valid] = np.nan
    assert tile_shift(pan, lms, 4) == found
    valid[:, 100:] = False
    assert tile_shift(pan, lms, 4, valid) is None
    assert tile_shift(np.full_like(pan, np.nan), lms, 4) is None


@pytest.mark.parametrize("ratio", [4, 2])
def test_not_determined_on_flat_or_unrelated_images(ground: Ground, ratio: int) -> None:
    rng = np.random.default_rng(3)
    side = PAN_SIDE // ratio
    constant = np.full((4, PAN_SIDE, PAN_SIDE), 300.0)
    noise = on_pan_grid(rng.standard_normal((4, side, side)), ratio)
    nothing = Shift(0.0, 0.0, 0.0, 0, 9, False)
    assert estimate(ground.pan, constant, ratio) == nothing
    assert estimate(constant[0], noise, ratio) == nothing
    assert estimate(ground.pan, noise, ratio) == nothing
    # Mirrored ground: all the structure, none of it in place.
    mirrored = on_pan_grid(ground.ms(ground.blurred(ratio), ratio, (0, 0)), ratio)[:, ::-1, ::-1]
    assert not estimate(ground.pan, mirrored, ratio).determined


def test_ambiguous_patterns_give_none() -> None:
    rng = np.random.default_rng(4)
    rows, columns = np.mgrid[:256, :256]

    def seen(pattern: np.ndarray) -> np.ndarray:
        return pattern + 0.01 * rng.standard_normal(pattern.shape)

    for pattern in (
        np.sin(2 * np.pi * columns / 12),
        np.sin(2 * np.pi * columns / 12) + np.sin(2 * np.pi * rows / 12),
        (columns > 128) * 1.0,
    ):
        assert tile_shift(seen(pattern), seen(pattern)[None], 4) is None


def test_shifts_beyond_the_range_give_none(pair: tuple[np.ndarray, np.ndarray]) -> None:
    pan, lms = pair
    moved = tile_shift(pan[:256, :256], lms[:, :256, 4:260], 4)
    assert moved is not None
    assert moved.dx == pytest.approx(-6.6, abs=0.1)
    assert tile_shift(pan[:256, :256], lms[:, :256, 8:264], 4) is None


def test_too_small_a_tile_gives_none(pair: tuple[np.ndarray, np.ndarray]) -> None:
    pan, lms = pair
    assert tile_shift(pan[:48, :48], lms[:, :48, :48], 4) is None


def test_shapes_that_do_not_fit_are_refused() -> None:
    pan = np.zeros((64, 64))
    with pytest.raises(ValueError, match="are not"):
        tile_shift(pan, pan, 4)
    with pytest.raises(ValueError, match="are not"):
        tile_shift(pan, np.zeros((4, 16, 16)), 4)
    with pytest.raises(ValueError, match="has not the shape"):
        tile_shift(pan, pan[None], 4, np.ones((3, 3), dtype=bool))
    with pytest.raises(ValueError, match="ratio is 0"):
        tile_shift(pan, pan[None], 0)


def test_outlying_tiles_are_rejected() -> None:
    rng = np.random.default_rng(5)
    good = [TileShift(*(rng.normal((2.1, -0.7), 0.05)), 0.9) for _ in range(12)]
    # Tiles on clouds, which agree with each other after a fashion, and two that are plain wrong.
    cloud = [TileShift(*(rng.normal((0.6, -0.3), 0.2)), 0.99) for _ in range(7)]
    wrong = [TileShift(-6.0, 5.0, 0.3), TileShift(7.5, 1.0, 0.2)]
    found = combine([*good, None, *cloud, *wrong, None])
    assert found.determined
    assert (found.dy, found.dx) == pytest.approx((2.1, -0.7), abs=0.05)
    assert found.spread < 0.1
    assert (found.tiles_used, found.tiles_tried) == (12, 23)


def test_a_smooth_field_gives_its_middle_and_its_spread() -> None:
    field = [
        TileShift(0.5 + 0.1 * i, -0.2 + 0.1 * j, 0.9) for i in range(-4, 5) for j in range(-4, 5)
    ]
    found = combine(field)
    assert found.determined and found.tiles_used == 81
    assert (found.dy, found.dx) == pytest.approx((0.5, -0.2), abs=1e-6)
    assert 0.2 < found.spread < 0.4


def test_too_few_tiles_or_tiles_that_disagree_determine_nothing() -> None:
    one = TileShift(1.0, 1.0, 0.9)
    assert combine([]) == Shift(0.0, 0.0, 0.0, 0, 0, False)
    assert combine([None, None]) == Shift(0.0, 0.0, 0.0, 0, 2, False)
    assert not combine([one, one, None]).determined
    assert combine([one, one, one]) == Shift(1.0, 1.0, 0.0, 3, 3, True)
    corners = [TileShift(y, x, 0.9) for y in (-6, 6) for x in (-6, 6)]
    assert combine([one, one, one, *corners[:3]]).determined
    assert not combine([one, one, one, *corners]).determined
    assert not combine(corners * 2).determined
