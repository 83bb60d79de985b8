# SPDX-License-Identifier: GPL-3.0-or-later
"""How sharp the MS is beside PAN, measured on the scene in two ways.

The one is the MTF gain by which low-passed PAN is explained best by the bands. It is too low where
what PAN and MS show differs at the finest scales for other reasons, such as parallax. The other one
is the gain by which low-passed PAN has as much of its power at the finer of two scales as the bands
together have. It is too high where these have details that PAN has not. The larger one is taken.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ssdiff_qgis.engine.scene.details import MS_REACH, edges_repeated, ms_and_details
from ssdiff_qgis.engine.scene.moments import FLAT, moments
from ssdiff_qgis.engine.scene.reduced_scale import GAINS, Tile
from ssdiff_qgis.engine.sensors import DEFAULT_MS_GAIN
from ssdiff_qgis.engine.threads import ahead

# Bands that do not explain this share of PAN tell nothing of their blur.
_UNEXPLAINED = 0.5


@dataclass(frozen=True, eq=False)
class Sharpness:
    """What tiles of a scene tell of it.

    Attributes:
        explained: MTF gain by which low-passed PAN is explained best by the bands; None where they
            explain too little of it.
        noise: Standard deviations of the noise of the MS bands by the tiles, (C,) DN.
        weights: Weights of the bands' details that explain those of low-passed PAN, (C,).
        power: Power of the details of the bands so weighted, noise included, at the middle and at
            the coarse scale, (2,) DN squared.
        ratios: Power of the details of PAN low-passed by each of `GAINS`, at the middle scale as a
            fraction of that at the coarse one; None for a flat scene.
    """

    explained: float | None
    noise: np.ndarray
    weights: np.ndarray
    power: np.ndarray
    ratios: np.ndarray | None

    @classmethod
    def from_tiles(cls, tiles: Sequence[Tile], threads: int = 1) -> Sharpness:
        """Measure it.

        Args:
            tiles: At least one tile of the scene.
            threads: Threads that look at tiles; their number changes no bit.
        """
        bands, number = len(tiles[0].ms), len(tiles[0].ms) + len(GAINS)
        noise = np.median([tile.noise for tile in tiles], axis=0)[1:]
        explained = _gain_that_explains(tiles, threads)

        def details(tile: Tile) -> np.ndarray:
            """Of the MS and of PAN low-passed, at the middle and the coarse scale, (2 B, N)."""
            images = np.concatenate([tile.ms, tile.lows])
            found = ms_and_details(edges_repeated(images, MS_REACH))[2 * number :]
            return found[:, tile.valid]

        nothing = cls(explained, noise, np.zeros(bands), np.zeros(2), None)
        if explained is None:
            return nothing
        _, _, covariance = moments(ahead(details, tiles, threads), threads)
        middle, coarse = covariance[:number, :number], covariance[number:, number:]
        usual = bands + GAINS.index(DEFAULT_MS_GAIN)
        level = max(np.abs(tile.lows).max() for tile in tiles)
        if coarse[usual, usual] <= (FLAT * level) ** 2:
            return nothing
        weights = np.linalg.lstsq(coarse[:bands, :bands], coarse[:bands, usual], rcond=None)[0]
        seen = (m[:bands, :bands] for m in (middle, coarse))
        power = np.array([np.einsum("i,ij,j->", weights, m, weights) for m in seen])
        ratios = np.diag(middle)[bands:] / np.diag(coarse)[bands:]
        return cls(explained, noise, weights, power, ratios)

    def gain(self, ms_noise: np.ndarray | None = None) -> float:
        """MTF gain of the MS at its Nyquist frequency relative to PAN's there.

        Args:
            ms_noise: Standard deviations of the noise of the MS bands, (C,) DN, where more is known
                of it than the tiles say.

        Returns:
            0.03 to 0.7; 0.3, as most sensors have, where the scene does not tell.
        """
        if self.explained is None:
            return DEFAULT_MS_GAIN
        impulse = np.zeros((1, 4 * MS_REACH + 1, 4 * MS_REACH + 1))
        impulse[0, 2 * MS_REACH, 2 * MS_REACH] = 1
        share = np.sum(ms_and_details(impulse)[2:] ** 2, axis=(1, 2))
        noise = self.noise if ms_noise is None else ms_noise
        power = self.power - share * np.sum((self.weights * noise) ** 2)
        if self.ratios is None or power.min() <= 0:
            return self.explained
        return max(self.explained, float(np.interp(power[0] / power[1], self.ratios, GAINS)))


def _gain_that_explains(tiles: Sequence[Tile], threads: int) -> float | None:
    """The MTF gain by which low-passed PAN is explained best by all bands together."""
    bands = len(tiles[0].ms)
    parts = (np.concatenate([t.ms, t.lows])[:, t.valid] for t in tiles)
    count, mean, covariance = moments(parts, threads)
    shared, own = covariance[:bands, bands:], np.diag(covariance)[bands:]
    if not count or own.min() <= (FLAT * np.abs(mean[bands:]).max()) ** 2:
        return None
    weights = np.linalg.lstsq(covariance[:bands, :bands], shared, rcond=None)[0]
    unexplained = 1 - np.sum(shared * weights, axis=0) / own
    best = int(np.argmin(unexplained))
    if not unexplained[best] < _UNEXPLAINED:
        return None
    if not 0 < best < len(GAINS) - 1:
        return GAINS[best]
    near = slice(best - 1, best + 2)
    square, slope, _ = np.polyfit(GAINS[near], unexplained[near], 2)
    return float(-slope / (2 * square)) if square > 0 else GAINS[best]
