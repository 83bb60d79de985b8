# SPDX-License-Identifier: GPL-3.0-or-later
"""Soft classes of a scene's colours: fields, woods, roofs, shade, water, whatever there is.

What PAN tells about a band is another thing on leaves than on roofs. Pixels belong to all classes
at once, by shares that add up to one and change smoothly with colour, so no class has an edge.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

CLASSES = 16
COMPONENTS = 3
"""Principal components of the standardised bands in which colours are compared."""
SOFTNESS = 0.7
"""Standard deviation of a class in components of deviation one: fewer or more classes, and
narrower or wider ones, were no better on the training scenes."""
# Components with less than this share of the bands' variance are noise, not to be blown up.
_LEAST_VARIANCE = 3e-3
# Colours this many deviations off and farther are one: clouds, glints.
_BOUND = 1.5
_SAMPLES, _ROUNDS = 20000, 20


@dataclass(frozen=True)
class ColourClasses:
    """Classes of colours, found by Lloyd's algorithm (1982, doi:10.1109/TIT.1982.1056489).

    Gain and offset of every band cancel, as does the order of the bands.

    Attributes:
        mean: (C,) of the bands, DN.
        axes: (n, C) from DN to the components.
        centres: (K, n) of the classes, in bounded components.
    """

    mean: np.ndarray
    axes: np.ndarray
    centres: np.ndarray

    @classmethod
    def of(cls, colours: np.ndarray) -> ColourClasses:
        """Find the classes of a scene.

        Args:
            colours: (C, N) DN of pixels all over it, N at least 1.
        """
        samples = colours[:, :: -(-colours.shape[1] // _SAMPLES)].astype(np.float64)
        mean = samples.mean(axis=1)
        covariance = np.atleast_2d(np.cov(samples, bias=True))
        std = np.sqrt(np.maximum(np.diag(covariance), 0))
        # A band that does not vary beyond rounding tells no classes apart.
        unit = np.divide(1.0, std, out=np.zeros(len(std)), where=std > 1e-6 * np.abs(mean))
        variances, vectors = np.linalg.eigh(covariance * np.outer(unit, unit))
        variances, vectors = variances[::-1][:COMPONENTS], vectors[:, ::-1][:, :COMPONENTS]
        spreads = np.sqrt(np.maximum(variances, _LEAST_VARIANCE * len(std)))
        axes = (vectors / spreads).T * unit
        return cls(mean, axes, _centres(_bounded(axes @ (samples - mean[:, None])).T))

    def shares(self, colours: np.ndarray) -> np.ndarray:
        """Share of every class in pixels of some colours.

        Args:
            colours: (C, ...) DN.

        Returns:
            (K, ...) float32, adding up to 1.
        """
        flat = colours.reshape(len(colours), -1).astype(np.float32, copy=False)
        axes = self.axes.astype(np.float32)
        offset = (self.axes @ self.mean).astype(np.float32)
        places = _bounded(axes @ flat - offset[:, None])
        # Squared distances but for what all classes have in common.
        near = self.centres.astype(np.float32) @ places
        near -= (self.centres**2).sum(axis=1, keepdims=True).astype(np.float32) / 2
        near /= np.float32(SOFTNESS**2)
        near -= near.max(axis=0)
        shares = np.exp(near, out=near)
        shares /= shares.sum(axis=0)
        return shares.reshape(-1, *colours.shape[1:])


def _bounded(components: np.ndarray) -> np.ndarray:
    bounded: np.ndarray = _BOUND * np.tanh(components / _BOUND)
    return bounded


def _centres(places: np.ndarray) -> np.ndarray:
    """(K, n) means of the clusters of (N, n) places."""
    count = min(CLASSES, len(places))
    centres = places[np.random.default_rng(0).choice(len(places), count, replace=False)]
    for _ in range(_ROUNDS):
        closeness = places @ centres.T - (centres**2).sum(axis=1) / 2
        nearest = closeness.argmax(axis=1)
        members = np.bincount(nearest, minlength=count)
        sums = np.stack([np.bincount(nearest, axis, count) for axis in places.T], axis=1)
        filled = members > 0
        centres[filled] = sums[filled] / members[filled, None]
    return centres
