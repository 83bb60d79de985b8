# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest

from ssdiff_qgis.engine.scene.clusters import CLUSTERS, SoftClusters

COLOURS = np.array([[100, 300, 220, 900], [400, 200, 250, 300], [60, 80, 90, 20]], float)


@pytest.fixture
def pixels() -> np.ndarray:
    """(4, 3000) of three kinds, a thousand each, that vary by a tenth."""
    rng = np.random.default_rng(0)
    return (np.repeat(COLOURS, 1000, axis=0) * rng.normal(1, 0.1, (3000, 4))).T


def test_shares_add_up_to_one(pixels):
    shares = SoftClusters.fit(pixels).memberships(pixels.reshape(4, 50, 60))
    assert shares.shape == (CLUSTERS, 50, 60) and shares.dtype == np.float32
    assert (shares >= 0).all()
    np.testing.assert_allclose(shares.sum(axis=0), 1, rtol=1e-5)


def test_other_colours_have_other_classes(pixels):
    shares = SoftClusters.fit(pixels).memberships(pixels)
    kinds = shares.reshape(CLUSTERS, 3, 1000).mean(axis=2)
    alike = (kinds.T @ kinds) / np.outer(*[np.linalg.norm(kinds, axis=0)] * 2)
    assert alike[np.triu_indices(3, 1)].max() < 0.5


def test_shares_change_smoothly(pixels):
    """No class has an edge: on the way from one colour to another the shares never jump."""
    way = np.linspace(COLOURS[0], COLOURS[1], 500).T
    shares = SoftClusters.fit(pixels).memberships(way)
    assert np.abs(np.diff(shares, axis=1)).max() < 0.02


def test_gains_offsets_and_order_of_bands_do_not_matter(pixels):
    order, gain, offset = [2, 0, 3, 1], np.array([[2], [0.1], [30], [1]]), 50
    expected = SoftClusters.fit(pixels).memberships(pixels)
    other = (gain * pixels + offset)[order]
    np.testing.assert_allclose(SoftClusters.fit(other).memberships(other), expected, atol=2e-3)


@pytest.mark.parametrize("count", [1, 3])
def test_few_pixels_make_few_classes(pixels, count):
    few = pixels[:, ::999][:, :count]
    shares = SoftClusters.fit(few).memberships(few)
    assert shares.shape == (count, count)
    np.testing.assert_allclose(shares.sum(axis=0), 1, rtol=1e-5)


@pytest.mark.parametrize("bands", [1, 2, 4])
def test_flat_bands_tell_nothing(pixels, bands):
    flat = np.full((bands, 100), 7.3, np.float32)
    assert np.isfinite(SoftClusters.fit(flat).memberships(flat)).all()
    seen = SoftClusters.fit(pixels[:2]).memberships(pixels[:2])
    more = np.concatenate([pixels[:2], np.full((1, 3000), 7.3)])
    np.testing.assert_allclose(SoftClusters.fit(more).memberships(more), seen, atol=0.05)


def test_clouds_count_as_one_colour(pixels):
    classes = SoftClusters.fit(pixels)
    white, whiter = (classes.memberships(np.full((4, 1), v)) for v in (20000.0, 40000.0))
    np.testing.assert_allclose(white, whiter, atol=0.01)
