# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import dataclasses
from dataclasses import replace

import numpy as np
import pytest

from ssdiff_qgis.engine.geometry.resample import interpolate
from ssdiff_train.data import augmentation
from ssdiff_train.data.augmentation import NO_AUGMENTATION, draw
from ssdiff_train.data.scenes import Sample, Scene
from ssdiff_train.synthetic.town import make_hrms


def prepare(scene: Scene, *arguments, **options) -> Sample:
    return augmentation.prepare(scene.reference, scene.pan, *arguments, **options)


@pytest.fixture(scope="module")
def hrms() -> np.ndarray:
    return make_hrms(480, 480, seed=11)


@pytest.fixture(scope="module")
def scene() -> Scene:
    image = (1000 * make_hrms(96, 112, seed=5)).astype(np.float32)
    return Scene("made up", image, None)


def with_pan(scene: Scene) -> Scene:
    weights = np.array([0.1, 0.3, 0.4, 0.2], np.float32)
    return dataclasses.replace(scene, pan=np.tensordot(weights, scene.reference, 1) ** 1.1)


def all_bases() -> list[str]:
    return ["interpolation", "mtf_glp_fs", "regression"]


@pytest.mark.parametrize("ratio", [2, 3, 4])
@pytest.mark.parametrize("bands", [1, 4, 6])
@pytest.mark.parametrize("paired", [True, False])
def test_shapes_are_those_of_the_network(scene, ratio: int, bands: int, paired: bool):
    source = with_pan(scene) if paired else scene
    sample = prepare(source, bands, ratio, "mtf_glp_fs", np.random.default_rng(1))
    height, width = 96 - 96 % ratio, 112 - 112 % ratio
    assert sample.reference.shape == sample.base.shape == (bands, height, width)
    assert sample.pan.shape == (1, height, width)
    assert sample.ms.shape == (bands, height // ratio, width // ratio)
    for array in sample:
        assert array.dtype == np.float32 and np.isfinite(array).all()


@pytest.mark.parametrize("base", all_bases())
@pytest.mark.parametrize("paired", [True, False])
@pytest.mark.parametrize("factor", [1 / 4000, 0.1, 16.0])
def test_multiplying_all_values_changes_nothing(scene, base: str, paired: bool, factor: float):
    source = with_pan(scene) if paired else scene
    scaled = Scene(
        source.name,
        source.reference * np.float32(factor),
        None if source.pan is None else source.pan * np.float32(factor),
    )
    plain, other = (prepare(s, 4, 4, base, np.random.default_rng(7)) for s in (source, scaled))
    for name, a, b in zip(Sample._fields, plain, other):
        np.testing.assert_allclose(a, b, atol=2e-4, err_msg=name)


@pytest.mark.parametrize("base", all_bases())
def test_each_band_may_have_its_own_unit(scene, base: str):
    """Gain and offset per band leave the normalised scene as it is: the PAN is a real one."""
    source = with_pan(scene)
    gain = np.array([0.5, 2.0, 1.0, 30.0], np.float32)[:, None, None]
    offset = np.array([10, -50, 0, 400], np.float32)[:, None, None]
    other = dataclasses.replace(source, reference=source.reference * gain + offset)
    a, b = (prepare(s, 4, 4, base, np.random.default_rng(3)) for s in (source, other))
    for name, one, two in zip(Sample._fields, a, b):
        np.testing.assert_allclose(one, two, atol=1e-3, err_msg=name)


def test_bands_come_in_any_order_and_each_once_mostly(scene):
    def normalised(band: np.ndarray) -> np.ndarray:
        return (band - band.mean()) / band.std()

    def origin(band: np.ndarray) -> int:
        distance = [
            np.abs(normalised(band) - normalised(b)).mean() for b in with_pan(scene).reference
        ]
        assert min(distance) < 1e-3
        return int(np.argmin(distance))

    orders = []
    for seed in range(40):
        rng = np.random.default_rng(seed)
        sample = prepare(with_pan(scene), 4, 4, "interpolation", rng, NO_AUGMENTATION)
        orders.append(tuple(origin(band) for band in sample.reference))
    permuted = [order for order in orders if sorted(order) == [0, 1, 2, 3]]
    assert len(set(permuted)) > 10
    assert 30 <= len(permuted) < 40  # the others repeat a band


def test_missing_bands_are_repeated_and_surplus_ones_dropped(scene):
    rng = np.random.default_rng(2)
    more = prepare(with_pan(scene), 6, 4, "interpolation", rng, NO_AUGMENTATION)
    np.testing.assert_allclose(more.reference[:2], more.reference[4:], atol=1e-6)
    assert np.abs(more.reference[0] - more.reference[1]).mean() > 0.03
    fewer = prepare(with_pan(scene), 3, 4, "interpolation", rng, NO_AUGMENTATION)
    assert len(fewer.reference) == 3


def test_radiometric_jitter_moves_every_band_by_itself(scene):
    """The images of a sample are mapped alike, band by band; PAN by a map of its own."""
    most = 0.1
    jittered = replace(NO_AUGMENTATION, radiometry=most)
    plain, moved = (
        prepare(with_pan(scene), 4, 4, "mtf_glp_fs", np.random.default_rng(3), augmentation)
        for augmentation in (NO_AUGMENTATION, jittered)
    )
    maps = []
    for before, after in ((plain.reference, moved.reference), (plain.pan, moved.pan)):
        for one, other in zip(before, after):
            gain, offset = np.polyfit(one.ravel(), other.ravel(), 1)
            np.testing.assert_allclose(other, gain * one + offset, atol=1e-5)
            maps.append((gain, offset))
    assert len({round(gain, 6) for gain, _ in maps}) == 5
    assert all(np.exp(-most) <= gain <= np.exp(most) for gain, _ in maps)
    assert 0.01 < max(abs(offset) for _, offset in maps) <= most * np.exp(most)
    for before, after in ((plain.base, moved.base), (plain.ms, moved.ms)):
        for (gain, offset), one, other in zip(maps, before, after):
            np.testing.assert_allclose(other, gain * one + offset, atol=1e-5)


def test_the_same_generator_gives_the_same_sample(scene):
    a, b, other = (
        prepare(scene, 4, 4, "mtf_glp_fs", np.random.default_rng(seed)) for seed in (4, 4, 5)
    )
    assert all(np.array_equal(x, y) for x, y in zip(a, b))
    assert not np.array_equal(a.reference, other.reference)


def test_the_scene_itself_is_left_alone(scene):
    source = with_pan(scene)
    before = source.reference.copy(), source.pan.copy()
    prepare(source, 4, 4, "mtf_glp_fs", np.random.default_rng(1))
    np.testing.assert_array_equal(source.reference, before[0])
    np.testing.assert_array_equal(source.pan, before[1])


def test_the_base_is_nearer_to_the_truth_with_pans_details(scene):
    source = with_pan(scene)
    error = {}
    for base in all_bases():
        sample = prepare(source, 4, 4, base, np.random.default_rng(1), NO_AUGMENTATION)
        error[base] = np.abs(sample.base - sample.reference).mean()
    assert error["mtf_glp_fs"] < 0.6 * error["interpolation"]
    # It is made consistent with the MS only after the network.
    assert error["regression"] < 0.95 * error["mtf_glp_fs"]


def test_an_image_of_more_bands_is_learnt_from_as_a_whole_at_times(hrms, monkeypatch):
    six = Scene("six", np.concatenate([hrms, hrms[:2] ** 2]) * 1000, hrms.mean(0) * 1000)
    seen = []

    def regress(pan, ms, ratio):
        seen.append(len(ms))
        return interpolate(ms, ratio)

    monkeypatch.setattr(augmentation, "regress", regress)
    for seed in range(20):
        sample = prepare(six, 4, 4, "regression", np.random.default_rng(seed), NO_AUGMENTATION)
        assert len(sample.base) == len(sample.reference) == len(sample.ms) == 4
        # The bands of the base are still those of the reference.
        errors = np.abs(sample.base[:, None] - sample.reference).mean(axis=(2, 3))
        assert np.all(np.diag(errors) <= errors.min(axis=1) + 1e-6)
    assert 4 <= seen.count(6) <= 16 and seen.count(6) + seen.count(4) == 20


@pytest.mark.parametrize("ratio", [2, 3, 4])
def test_windows_stay_aligned_however_they_are_turned(ratio: int):
    """Every array holds the coordinates of its pixels, which must agree after all flips."""
    rows, columns = 24 * ratio, 30 * ratio
    fine = np.indices((rows, columns)).astype(np.float32)
    coarse = fine.reshape(2, 24, ratio, 30, ratio).mean(axis=(2, 4))
    pan = (fine[0] * columns + fine[1])[None]
    whole = Sample(fine, fine + 0.25, pan, coarse)
    window, orientations, corners = 4 * ratio, set(), set()
    for seed in range(60):
        part = draw(whole, window, ratio, np.random.default_rng(seed))
        assert part.reference.shape == part.base.shape == (2, window, window)
        assert part.pan.shape == (1, window, window) and part.ms.shape == (2, 4, 4)
        np.testing.assert_array_equal(part.base, part.reference + np.float32(0.25))
        np.testing.assert_array_equal(part.pan[0], part.reference[0] * columns + part.reference[1])
        means = part.reference.reshape(2, 4, ratio, 4, ratio).mean(axis=(2, 4))
        np.testing.assert_allclose(part.ms, means, atol=1e-3)
        assert (part.reference[:, ::, :].min(axis=(1, 2)) % ratio == 0).all()
        across, down = (part.reference[:, 0, 1], part.reference[:, 1, 0])
        steps = np.concatenate([across, down]) - np.tile(part.reference[:, 0, 0], 2)
        orientations.add(tuple(steps.astype(int)))
        corners.add(tuple(part.reference.min(axis=(1, 2))))
    assert len(orientations) == 8 and len(corners) > 40


def test_windows_reach_every_edge_and_never_beyond():
    fine = np.indices((40, 48)).astype(np.float32)
    whole = Sample(fine, fine, fine[:1], fine[:, ::4, ::4])
    drawn = [draw(whole, 32, 4, np.random.default_rng(s)).reference for s in range(80)]
    for axis, size in ((0, 40), (1, 48)):
        tops = {w[axis].min() for w in drawn}
        assert tops == {float(t) for t in range(0, size - 31, 4)}
