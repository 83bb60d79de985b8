# SPDX-License-Identifier: GPL-3.0-or-later
"""Soft clusters of a scene's colours: fields, woods, roofs, shade, water, whatever there is.

What PAN tells about a band is another thing on leaves than on roofs. Pixels belong to all clusters
at once, by memberships that sum to one and change smoothly with colour, so no cluster has an edge.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ssdiff_qgis.engine.matrix import multiply, product

CLUSTERS = 16
COMPONENTS = 3
"""Principal components of the standardised bands in which colours are compared."""
SOFTNESS = 0.7
"""Standard deviation of a cluster in components of deviation one: fewer or more clusters, and
narrower or wider ones, were no better on the training scenes."""
# Components with less than this share of the bands' variance are noise, not to be blown up.
_LEAST_VARIANCE = 3e-3
# Colours this many deviations off and farther are one: clouds, glints.
_BOUND = 1.5
_SAMPLES, _ROUNDS = 20000, 20


@dataclass(frozen=True)
class SoftClusters:
    """Clusters of colours, found by Lloyd's algorithm (1982, doi:10.1109/TIT.1982.1056489).

    Gain and offset of every band cancel, as does the order of the bands.

    Attributes:
        mean: Means of the bands, (C,) float64 DN.
        axes: Linear map from DN to principal components, (n, C) float64.
        centres: Centres of the clusters in bounded components, (K, n) float64.
    """

    mean: np.ndarray
    axes: np.ndarray
    centres: np.ndarray

    @classmethod
    def fit(cls, colours: np.ndarray) -> SoftClusters:
        """Find the clusters of a scene.

        Args:
            colours: Values of pixels all over the scene, (C, N) DN, N at least 1.
        """
        samples = colours[:, :: -(-colours.shape[1] // _SAMPLES)].astype(np.float64)
        mean = samples.mean(axis=1)
        centred = samples - mean[:, None]
        covariance = multiply(centred, centred.T) / samples.shape[1]
        std = np.sqrt(np.maximum(np.diag(covariance), 0))
        # A band that does not vary beyond rounding tells no clusters apart.
        unit = np.divide(1.0, std, out=np.zeros(len(std)), where=std > 1e-6 * np.abs(mean))
        variances, vectors = np.linalg.eigh(covariance * np.outer(unit, unit))
        variances, vectors = variances[::-1][:COMPONENTS], vectors[:, ::-1][:, :COMPONENTS]
        spreads = np.sqrt(np.maximum(variances, _LEAST_VARIANCE * len(std)))
        axes = (vectors / spreads).T * unit
        return cls(mean, axes, _centres(_bounded(multiply(axes, centred)).T))

    def memberships(self, colours: np.ndarray) -> np.ndarray:
        """Membership of pixels in every cluster, as in fuzzy clustering.

        Args:
            colours: Values of the pixels, (C, ...) DN.

        Returns:
            Memberships, (K, ...) float32, summing to 1 over K.
        """
        flat = colours.reshape(len(colours), -1).astype(np.float32, copy=False)
        axes = self.axes.astype(np.float32)
        offset = np.einsum("kc,c->k", self.axes, self.mean).astype(np.float32)
        places = _bounded(product(axes, flat) - offset[:, None])
        # Squared distances but for what all clusters have in common. Places are bounded, so that
        # none of the exponentials overflows.
        centres = (self.centres / SOFTNESS**2).astype(np.float32)
        near = product(centres, places)
        near -= ((self.centres / SOFTNESS) ** 2).sum(axis=1, keepdims=True).astype(np.float32) / 2
        memberships = np.exp(near, out=near)
        memberships /= memberships.sum(axis=0)
        return memberships.reshape(-1, *colours.shape[1:])


def _bounded(components: np.ndarray) -> np.ndarray:
    bounded: np.ndarray = _BOUND * np.tanh(components / _BOUND)
    return bounded


def _centres(places: np.ndarray) -> np.ndarray:
    """(K, n) means of the clusters of (N, n) places."""
    count = min(CLUSTERS, len(places))
    centres = places[np.random.default_rng(0).choice(len(places), count, replace=False)]
    for _ in range(_ROUNDS):
        closeness = multiply(places, centres.T) - (centres**2).sum(axis=1) / 2
        nearest = closeness.argmax(axis=1)
        members = np.bincount(nearest, minlength=count)
        sums = np.stack([np.bincount(nearest, axis, count) for axis in places.T], axis=1)
        filled = members > 0
        centres[filled] = sums[filled] / members[filled, None]
    return centres
