# SPDX-License-Identifier: GPL-3.0-or-later
"""A last layer for the scene: what the network adds to the base, a linear map of its answer."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.fusion.analysis import SceneAnalysis
from ssdiff_qgis.engine.matrix import product
from ssdiff_qgis.engine.model.band_groups import BandGroup


class LastLayer(NamedTuple):
    """What the bands of a group are given: a linear map, as the last layer of a network is one.

    The trained one is within the network's residual; weights of the scene come after it.

    Attributes:
        of_residual: Weights of the residual, (own bands, C of the network) float32.
        of_features: Weights of the features, (own bands, F) float32.
        offset: What is subtracted, (own bands, 1) float32 DN.
    """

    of_residual: np.ndarray
    of_features: np.ndarray
    offset: np.ndarray

    @classmethod
    def of_group(
        cls, number: int, group: BandGroup, analysis: SceneAnalysis, unit: np.ndarray
    ) -> LastLayer:
        """The last layer of a group of bands.

        Args:
            number: Number of the group.
            group: Bands that the network sees together.
            analysis: What the scene as a whole tells.
            unit: Difference of each band that is 1 for the network, (C,) DN.
        """
        unit, head = unit[group.own, None], analysis.head
        weights = np.eye(len(group.bands))[group.places] * analysis.network_weight[group.own, None]
        of_features, offset = np.zeros((len(group.own), 0)), np.zeros((len(group.own), 1))
        if head:
            of_features, of_residual = np.split(head.weights[number].T, [-len(group.bands)], axis=1)
            weights, offset = weights + of_residual, head.offsets[number][:, None]
        return cls(*((unit * part).astype(np.float32) for part in (weights, of_features, offset)))

    def added(self, residual: np.ndarray, features: np.ndarray) -> np.ndarray:
        """What is added to the own bands in a window, (own bands, N, N) float32 DN.

        Args:
            residual: Residual of the network, (C of the network, N, N) float32, normalised.
            features: Features of the network, (F, N, N) float32.
        """
        size = residual.shape[1:]
        added = product(self.of_residual, residual.reshape(len(residual), -1))
        if self.of_features.size:
            added += product(self.of_features, features.reshape(len(features), -1))
        added -= self.offset
        return added.reshape(-1, *size)
