# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest

from ssdiff_qgis.engine.geometry.resample import lagrange_taps, resample
from ssdiff_qgis.engine.geometry.shift_field import (
    Shift,
    ShiftField,
    combine,
    combine_field,
    of_ground,
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


def looked_at(all_contrasts, faint, faintest, count: int = 12, seed: int = 5) -> list[TileShift]:
    """Tiles that say so of all contrasts and of the faint ones; None where they can't tell."""
    rng = np.random.default_rng(seed)

    def near(place: tuple[float, float] | None) -> tuple[float, float] | None:
        return None if place is None else tuple(rng.normal(place, 0.03))

    return [
        TileShift(*rng.normal(all_contrasts, 0.03), 0.9, near(faint), near(faintest))
        for _ in range(count)
    ]


GROUND, DRAWN, CLOUDS = (2.0, -1.0), (2.3, -0.8), (5.0, 1.0)


def test_faint_contrasts_decide_only_where_they_contradict() -> None:
    for agreed in (
        looked_at(GROUND, GROUND, GROUND),
        looked_at(GROUND, GROUND, None),
        # Water: what few tiles say of its faint contrasts is no contradiction.
        looked_at(GROUND, None, None) + looked_at(GROUND, CLOUDS, CLOUDS, 8),
    ):
        assert of_ground(agreed) == agreed
        found = combine(agreed)
        assert found.determined and found.tiles_used == len(agreed)

    drawn = [*looked_at(DRAWN, GROUND, GROUND), *looked_at(DRAWN, GROUND, None, 3), None]
    found = combine(drawn)
    assert found.determined and (found.tiles_used, found.tiles_tried) == (12, 16)
    assert (found.dy, found.dx) == pytest.approx(GROUND, abs=0.05)


def test_clouds_that_the_faint_contrasts_show_too_determine_nothing() -> None:
    half = looked_at(CLOUDS, GROUND, GROUND, 7) + looked_at(CLOUDS, GROUND, CLOUDS, 5)
    assert combine(half).determined
    for at_odds in (
        looked_at(CLOUDS, DRAWN, GROUND),
        looked_at(CLOUDS, DRAWN, None),
        # Most tiles see no change, but most of the faintest see the clouds.
        looked_at(DRAWN, GROUND, GROUND, 5)
        + looked_at(GROUND, CLOUDS, CLOUDS, 6)
        + looked_at(DRAWN, GROUND, CLOUDS, 3),
    ):
        assert of_ground(at_odds) == [None] * len(at_odds)
        assert combine(at_odds) == Shift(0.0, 0.0, 0.0, 0, len(at_odds), False)
        centres = [(256.0 * (k // 4), 256.0 * (k % 4)) for k in range(len(at_odds))]
        assert combine_field(centres, at_odds) is None


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


def lattice(count: int) -> np.ndarray:
    """(count^2, 2) middles of tiles of 256 pixels, side by side."""
    middles = np.arange(count) * 256.0 + 128
    return np.stack(np.meshgrid(middles, middles, indexing="ij"), axis=-1).reshape(-1, 2)


def drift(rows: np.ndarray, columns: np.ndarray, side: float) -> tuple[np.ndarray, np.ndarray]:
    """Up to 1.5 pixels in rows over the scene, as much in columns."""
    return 1.5 * rows / side - 1, 2 - 0.5 * rows / side - columns / side


def hill(rows: np.ndarray, columns: np.ndarray, side: float) -> tuple[np.ndarray, np.ndarray]:
    """Parallax of 2 pixels in columns at the top."""
    away = (rows / side - 0.45) ** 2 + (columns / side - 0.55) ** 2
    return 0 * rows + 0.5, 2 * np.exp(-away / (2 * 0.25**2)) - 1


def gather(
    terrain, count: int, noise: float, outliers: float = 0.0, seed: int = 7
) -> tuple[np.ndarray, list[TileShift | None]]:
    """Tiles of a scene: noisy, some of them plain wrong, one without an estimate."""
    rng = np.random.default_rng(seed)
    centres = lattice(count)
    values = np.stack(terrain(*centres.T, 256 * count), axis=-1)
    values = values + rng.normal(0, noise, values.shape)
    wrong = rng.random(len(values)) < outliers
    values[wrong] = rng.uniform(-7, 7, (int(wrong.sum()), 2))
    return centres, [None, *(TileShift(float(y), float(x), 0.9) for y, x in values[1:])]


def errors_of(field: ShiftField, terrain, side: float) -> np.ndarray:
    """Distances from the truth all over the scene, its edges included."""
    rows, columns = np.mgrid[0:side:21j, 0:side:21j]
    dy, dx = field.at(rows, columns)
    true_dy, true_dx = terrain(rows, columns, side)
    return np.hypot(dy - true_dy, dx - true_dx)


@pytest.mark.parametrize(
    ("terrain", "count", "outliers", "typical", "largest"),
    [
        (drift, 4, 0.0, 0.1, 0.2),
        (drift, 6, 0.2, 0.1, 0.2),
        (drift, 10, 0.2, 0.05, 0.1),
        (hill, 6, 0.1, 0.1, 0.4),
        (hill, 10, 0.2, 0.1, 0.3),
    ],
)
def test_a_field_follows_drift_and_terrain(terrain, count, outliers, typical, largest) -> None:
    centres, found = gather(terrain, count, 0.05, outliers)
    field = combine_field(centres.tolist(), found)
    assert field is not None
    errors = errors_of(field, terrain, 256 * count)
    print(f"rms {np.sqrt((errors**2).mean()):.3f}, largest {errors.max():.3f}, {field.spread:.3f}")
    assert np.sqrt((errors**2).mean()) < typical
    assert errors.max() < largest
    assert 0.02 < field.spread < 0.15
    assert field.variation > 0.9
    assert field.tiles_tried == count**2
    assert field.tiles_used <= count**2 - 1
    if outliers == 0:
        assert field.tiles_used == count**2 - 1


@pytest.mark.parametrize("noise", [0.03, 0.1, 0.3])
def test_no_field_is_made_of_noise(noise: float) -> None:
    def constant(rows, columns, side):
        return 0 * rows + 1.2, 0 * rows - 3.4

    for seed in range(10):
        for count in (4, 6):
            centres, found = gather(constant, count, noise, 0.1, seed)
            assert combine_field(centres.tolist(), found) is None
            shift = combine(found)
            assert (shift.dy, shift.dx) == pytest.approx((1.2, -3.4), abs=1.5 * noise + 0.02)


def test_a_cloud_over_a_third_of_the_tiles_does_not_bend_the_field() -> None:
    centres, found = gather(drift, 10, 0.05)
    near = np.hypot(*(centres - (900, 1500)).T)
    cloudy = set(np.argsort(near)[:30].tolist())
    moved = [
        TileShift(t.dy + 1, t.dx + 2.5, 1) if t is not None and i in cloudy else t
        for i, t in enumerate(found)
    ]
    field = combine_field(centres.tolist(), moved)
    assert field is not None and field.tiles_used == 69
    assert errors_of(field, drift, 2560).max() < 0.15


def test_a_field_stays_tame_where_there_are_no_tiles() -> None:
    centres, found = gather(drift, 6, 0.05)
    # Water in one corner.
    wet = (centres > 700).all(axis=1)
    field = combine_field(centres.tolist(), [None if w else t for w, t in zip(wet, found)])
    assert field is not None
    rows, columns = np.meshgrid([-1e6, 0.0, 768.0, 1536.0, 1e6], [-1e6, 768.0, 1536.0, 1e6])
    for axis, values in enumerate(field.at(rows, columns)):
        known = [t[axis] for w, t in zip(wet, found) if t is not None and not w]
        slack = 0.3 * (max(known) - min(known))
        assert values.min() > min(known) - slack and values.max() < max(known) + slack
    assert errors_of(field, drift, 1536).max() < 0.3
    one, other = field.at(np.array([[-1e6], [1536.0]]), np.array([0.0, 1e6]))
    assert one.shape == other.shape == (2, 2)


def test_too_little_to_tell_gives_no_field() -> None:
    assert combine_field([], []) is None
    centres, found = gather(drift, 6, 0.02)
    places = centres.tolist()
    assert combine_field(places, found) is not None
    # Too few, all in one line or two, all in one place, all at odds.
    assert combine_field(places[:12], found[:12]) is None
    in_line = [(float(i), 2.0 * i) for i in range(36)]
    assert combine_field(in_line, found) is None
    assert combine_field([(5.0, 5.0)] * 36, found) is None
    two_rows = [(256.0 * (i % 2), 256.0 * (i // 2)) for i in range(36)]
    assert combine_field(two_rows, found) is None
    rng = np.random.default_rng(8)
    at_odds: list[TileShift | None] = [
        TileShift(*(float(v) for v in rng.uniform(-8, 8, 2)), 0.3) for _ in range(36)
    ]
    assert combine_field(places, at_odds) is None
    with pytest.raises(ValueError, match="35 centres for 36 tiles"):
        combine_field(places[1:], found)
