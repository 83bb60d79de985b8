# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest

from ssdiff_qgis.engine.geometry.shift_field import (
    AGREEMENT,
    Shift,
    ShiftField,
    combine,
    combine_field,
    fit_spline,
    of_ground,
    thin_plate_design,
)
from ssdiff_qgis.engine.geometry.tile_shift import TileShift


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


@pytest.mark.parametrize("smoothness", [0.03, 1.0, 100.0])
def test_the_spline_is_that_of_scipy(smoothness: float) -> None:
    """Weights are smoothing that differs from knot to knot; so are left out tiles predicted."""
    interpolate = pytest.importorskip("scipy.interpolate")
    rng = np.random.default_rng(4)
    knots = rng.uniform(-3, 3, (40, 2))
    values = np.stack([np.sin(knots[:, 0]), 0.1 * knots[:, 1] ** 2], axis=1) / 3
    values += rng.normal(0, 0.03, values.shape)
    values[::9] += 1.5  # tiles over clouds
    coefficients, residuals = fit_spline(knots, values, smoothness)
    weights = np.exp((residuals**2).sum(axis=1) / (-2 * AGREEMENT**2))
    smoothing = smoothness / np.maximum(weights, 1e-8)

    def scipys(used: np.ndarray, places: np.ndarray) -> np.ndarray:
        return interpolate.RBFInterpolator(
            knots[used], values[used], smoothing=smoothing[used], kernel="thin_plate_spline"
        )(places)

    places = rng.uniform(-3, 3, (100, 2))
    everywhere = np.arange(len(knots))
    np.testing.assert_allclose(
        thin_plate_design(places, knots) @ coefficients, scipys(everywhere, places), atol=1e-3
    )
    for left_out in (0, 9, 20):
        predicted = scipys(np.delete(everywhere, left_out), knots[left_out : left_out + 1])[0]
        np.testing.assert_allclose(residuals[left_out], values[left_out] - predicted, atol=1e-3)
