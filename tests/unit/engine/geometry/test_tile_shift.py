# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest

from ssdiff_qgis.engine.geometry.resample import lagrange_taps, resample
from ssdiff_qgis.engine.geometry.shift_field import (
    Shift,
    combine,
)
from ssdiff_qgis.engine.geometry.tile_shift import TileShift, tile_shift

FINE = 4


"""Samples of the made-up ground per PAN pixel, so shifts are multiples of 0.25 PAN pixels."""


PAN_SIDE = 400


MARGIN = 12


"""PAN pixels of ground around the PAN, for the shifts."""


SHIFTS = (
    (0.0, 0.0), (0.25, -0.5), (-0.75, 0.75), (1.0, 1.5), (-1.25, -1.75), (2.25, -2.5), (-3.0, 2.5),
    (3.75, 4.5), (-4.25, -4.75), (5.25, -5.5), (6.0, 6.0), (-5.75, 0.5),
)  # fmt: skip


class Ground:
    """A town and fields, `FINE` samples per PAN pixel; the last band's contrast is inverted."""

    def __init__(self, seed: int, bands: int, side: int = PAN_SIDE) -> None:
        rng = np.random.default_rng(seed)
        n = (side + 2 * MARGIN) * FINE

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
        pan = block_means(soften(pan, FINE, 0.15), FINE, start, start, side)
        self.pan = 1000 * (pan + 0.02 * pan.std() * rng.standard_normal(pan.shape))

    def blurred(self, ratio: float) -> list[np.ndarray]:
        return [soften(g, ratio * FINE, 0.3) for g in self._ground]

    def ms(self, blurred: list[np.ndarray], ratio: float, shift: tuple[float, float]) -> np.ndarray:
        """MS in which everything lies at `shift` from where PAN has it."""
        top, left = (MARGIN * FINE - round(s * FINE) for s in shift)
        side = int(len(self.pan) / ratio)
        ms = np.stack([block_means(b, round(ratio * FINE), top, left, side) for b in blurred])
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


def on_pan_grid(ms: np.ndarray, ratio: float) -> np.ndarray:
    side = ms.shape[-1]
    taps = lagrange_taps((np.arange(int(side * ratio)) + 0.5) / ratio - 0.5).clamped(side)
    return resample(ms, taps, taps)


def estimate(
    pan: np.ndarray,
    lms: np.ndarray,
    ratio: float,
    side: int = 128,
    valid: np.ndarray | None = None,
) -> Shift:
    """From side by side tiles, as many as fit in lms."""
    return combine(
        tile_shift(
            pan[top : top + side, left : left + side],
            lms[:, top : top + side, left : left + side],
            ratio,
            None if valid is None else valid[top : top + side, left : left + side],
        )
        for top in range(0, lms.shape[1] - side + 1, side)
        for left in range(0, lms.shape[2] - side + 1, side)
    )


def numbers(tile: TileShift) -> list[float]:
    """All of an estimate, in one list."""
    assert tile.faint is not None and tile.faintest is not None
    return [*tile[:3], *tile.faint, *tile.faintest]


@pytest.fixture(scope="module")
def ground() -> Ground:
    return Ground(seed=1, bands=4)


@pytest.fixture(scope="module")
def pair(ground: Ground) -> tuple[np.ndarray, np.ndarray]:
    """PAN and lms of ratio 4, shifted by (1.5, -2.5)."""
    return ground.pan, on_pan_grid(ground.ms(ground.blurred(4), 4, (1.5, -2.5)), 4)


@pytest.mark.parametrize(("ratio", "tiles"), [(4, 9), (3, 4), (2.5, 4), (2, 4)])
def test_known_shifts_are_found_without_bias(ground: Ground, ratio: float, tiles: int) -> None:
    blurred = ground.blurred(ratio)
    side = 3 * 128 if tiles == 9 else 2 * 128
    errors, chance = [], 0.0
    for shift in SHIFTS:
        lms = on_pan_grid(ground.ms(blurred, ratio, shift), ratio)[:, :side, :side]
        found = estimate(ground.pan, lms, ratio)
        assert found.determined and found.tiles_used >= 0.75 * tiles
        assert found.tiles_tried == tiles and found.spread < 0.15
        errors.append((found.dy - shift[0], found.dx - shift[1]))
        chance = max(chance, found.spread / np.sqrt(found.tiles_used))
    print(
        f"ratio {ratio}: mean error {np.mean(errors, axis=0)}, largest {np.abs(errors).max():.3f}"
    )
    assert np.abs(errors).max() < 0.1
    # Every shift sees the same ground: the error that its few tiles have by chance stays.
    assert np.abs(np.mean(errors, axis=0)).max() < max(0.03, 2 * chance)


def test_a_ratio_that_is_nearly_whole_is_as_good_as_a_whole_one(
    pair: tuple[np.ndarray, np.ndarray],
) -> None:
    pan, lms = (a[..., :192, :192] for a in pair)
    whole, nearly = tile_shift(pan, lms, 4), tile_shift(pan, lms, 3.9997)
    assert whole is not None and nearly is not None
    assert numbers(nearly) == pytest.approx(numbers(whole), abs=1e-3)


class Spoiled:
    """A scene of 16 tiles and what may lie over it: masks of the ground, in which 1 covers it."""

    side, ratio, shift = 512, 2, (3.75, -4.5)

    def __init__(self) -> None:
        ground = Ground(seed=3, bands=4, side=self.side)
        self.pan = ground.pan
        self.ms = ground.ms(ground.blurred(self.ratio), self.ratio, self.shift)
        self.rng = np.random.default_rng(3)

    def blobs(self, share: float, scale: float, seed: int = 10) -> np.ndarray:
        """Smooth blobs of about `scale` PAN pixels that cover a share of the ground."""
        n = (self.side + 2 * MARGIN) * FINE
        frequency = np.hypot(np.fft.fftfreq(n)[:, None], np.fft.rfftfreq(n)) * scale * FINE
        spectrum = np.fft.rfft2(np.random.default_rng(seed).standard_normal((n, n))) * np.exp(
            -2 * frequency**2
        )
        field = np.fft.irfft2(spectrum, (n, n))
        return np.clip((field - np.quantile(field, 1 - share)) / (0.1 * field.std()), 0, 1)

    def cars(self, count: int, reach: int) -> tuple[np.ndarray, np.ndarray]:
        """Cars as PAN sees them, and as the MS does, up to `reach` PAN pixels farther on."""
        n = (self.side + 2 * MARGIN) * FINE
        seen = np.zeros((2, n, n))
        for _ in range(count):
            way = self.rng.integers(-reach * FINE, reach * FINE + 1, 2)
            place = self.rng.integers(reach * FINE, n - (reach + 4) * FINE, 2)
            height, width = self.rng.permutation([2 * FINE, 4 * FINE])
            for image, (top, left) in zip(seen, (place, place + way)):
                image[top : top + height, left : left + width] = 1
        return seen[0], seen[1]

    def covered(
        self,
        value: float,
        over_pan: np.ndarray | None,
        over_ms: np.ndarray | None,
        move: tuple[float, float] = (0, 0),
    ) -> tuple[np.ndarray, np.ndarray]:
        """PAN and MS with something of one brightness over them, moved in the MS by PAN pixels."""
        pan, ms, step = self.pan, self.ms, self.ratio * FINE
        if over_pan is not None:
            part = block_means(over_pan, FINE, MARGIN * FINE, MARGIN * FINE, self.side)
            pan = pan * (1 - part) + value * part
        if over_ms is not None:
            top, left = (round((MARGIN - s - m) * FINE) for s, m in zip(self.shift, move))
            part = block_means(soften(over_ms, step, 0.3), step, top, left, ms.shape[1])
            ms = ms * (1 - part) + value * part
        return pan, ms

    def assert_found(
        self, pan: np.ndarray, ms: np.ndarray, valid: np.ndarray | None = None
    ) -> None:
        found = estimate(pan, on_pan_grid(ms, self.ratio), self.ratio, valid=valid)
        assert found.determined
        print(f"found {found}")
        assert (found.dy, found.dx) == pytest.approx(self.shift, abs=0.1)


@pytest.fixture(scope="module")
def spoiled() -> Spoiled:
    return Spoiled()


@pytest.mark.parametrize("seen", ["both", "moved", "pan", "ms"])
def test_clouds_over_a_third_do_not_draw_the_shift_away(spoiled: Spoiled, seen: str) -> None:
    cloud = spoiled.blobs(0.3, 150)
    pan, ms = spoiled.covered(
        1.3 * float(spoiled.pan.max()),
        None if seen == "ms" else cloud,
        None if seen == "pan" else cloud,
        (5, -3) if seen == "moved" else (0, 0),
    )
    spoiled.assert_found(pan, ms)


@pytest.mark.parametrize(
    ("share", "scale", "move"),
    [(0.1, 30, (3, 2)), (0.2, 50, (1.5, -1)), (0.3, 30, (-6, 4)), (0.3, 50, (3, 2))],
)
def test_small_clouds_in_every_tile_do_not_draw_the_shift_away(
    spoiled: Spoiled, share: float, scale: float, move: tuple[float, float]
) -> None:
    cloud = spoiled.blobs(share, scale, seed=11)
    spoiled.assert_found(*spoiled.covered(1.3 * spoiled.pan.max(), cloud, cloud, move))


def test_too_little_ground_between_clouds_determines_nothing(spoiled: Spoiled) -> None:
    # Hardly a place is farther from an edge than the scales that are compared.
    cloud = spoiled.blobs(0.4, 15, seed=11)
    pan, ms = spoiled.covered(1.3 * spoiled.pan.max(), cloud, cloud, (3, 2))
    assert not estimate(pan, on_pan_grid(ms, spoiled.ratio), spoiled.ratio).determined


def test_water_cars_and_noise_do_not_draw_the_shift_away(spoiled: Spoiled) -> None:
    water = spoiled.blobs(0.5, 60)
    spoiled.assert_found(*spoiled.covered(float(spoiled.pan.min()), water, water))
    spoiled.assert_found(*spoiled.covered(1.3 * spoiled.pan.max(), *spoiled.cars(300, 40)))

    def noisy(image: np.ndarray) -> np.ndarray:
        strength = 0.2 * image.std(axis=(-2, -1), keepdims=True)
        return image + strength * spoiled.rng.standard_normal(image.shape)

    spoiled.assert_found(noisy(spoiled.pan), noisy(spoiled.ms))


def test_a_slanting_collar_does_not_draw_the_shift_away(spoiled: Spoiled) -> None:
    rows, columns = np.mgrid[: spoiled.side, : spoiled.side]
    valid = (rows + columns / 4 > 150) & (columns - rows / 4 < 450)
    small = valid[:: spoiled.ratio, :: spoiled.ratio]
    # Both have the collar at the same place: it would say that nothing is shifted.
    pan, ms = np.where(valid, spoiled.pan, 0), np.where(small, spoiled.ms, 0)
    spoiled.assert_found(pan, ms, valid)


@pytest.mark.parametrize(("bands", "ratio"), [(8, 4), (3, 3)])
def test_other_bands_and_ratios(bands: int, ratio: int) -> None:
    other = Ground(seed=2, bands=bands)
    found = estimate(
        other.pan, on_pan_grid(other.ms(other.blurred(ratio), ratio, (-2.25, 3.5)), ratio), ratio
    )
    assert found.determined
    assert found.dy == pytest.approx(-2.25, abs=0.1)
    assert found.dx == pytest.approx(3.5, abs=0.1)


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
    assert numbers(other) == pytest.approx(numbers(one), abs=1e-3)
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
    assert (found.dy, found.dx) == pytest.approx((1.5, -2.5), abs=0.1)
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
    assert moved.dx == pytest.approx(-6.5, abs=0.1)
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
