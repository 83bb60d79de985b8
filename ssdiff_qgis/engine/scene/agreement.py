# SPDX-License-Identifier: GPL-3.0-or-later
"""How far PAN and MS show the same: whether they belong together, and whether PAN is in the MS."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.scene.reduced_scale import Tile

LEAST = 0.3
"""Below this share of PAN's details explained by the MS they look like two scenes, or two dates.
Of 44 real pairs the lowest is 0.64."""
SAME = 0.998
"""From here on of `Agreement.by_band` a band is PAN itself, reduced. Of 44 real pairs the highest
is 0.97, of synthetic ones, whose PAN is a mean of their bands, 0.995."""
_SIDE = 5  # MS pixels that details are the deviations from the mean of
_ENOUGH, _MANY = 64, 2000  # pixels to tell anything by, and to tell that a band is PAN
_SAMPLE_SIDE = 256  # MS pixels


@dataclass(frozen=True)
class Agreement:
    """Agreement of the spatial details of PAN, reduced to the MS's pixels, and of the MS.

    Attributes:
        explained: Coefficient of determination of PAN's details on those of all MS bands, 0 to 1;
            None where there are too few pixels, or PAN has no details.
        by_band: Coefficients of determination of each MS band's details on those of PAN, however
            low-passed, (C,) float64; 1 for a band of PAN's own values.
    """

    explained: float | None
    by_band: np.ndarray

    @classmethod
    def from_tiles(cls, tiles: Sequence[Tile], sampled: Sequence[bool] = ()) -> Agreement:
        """Compute it of a scene at reduced resolution; the best of the MTF gains counts.

        Args:
            tiles: Tiles of a co-registered pair, at least one.
            sampled: Which bands are known to hold PAN's own values, see `sampled_from_pan`.
        """
        bands = len(tiles[0].ms)
        details = np.concatenate([_details(tile) for tile in tiles], axis=1)
        if details.shape[1] < max(_ENOUGH, 4 * len(details)):
            return cls(None, np.zeros(bands))
        covariance = np.cov(details)
        own, shared = np.diag(covariance), covariance[:bands, bands:]
        # What is left of constants by rounding is no detail.
        scale = max(float(np.abs(tile.lows).max()) for tile in tiles)
        if own[bands:].min() <= (1e-6 * scale) ** 2:
            return cls(None, np.zeros(bands))
        weights = np.linalg.lstsq(covariance[:bands, :bands], shared, rcond=None)[0]
        explained = float((np.sum(shared * weights, axis=0) / own[bands:]).max())
        blurs = np.linalg.pinv(covariance[bands:, bands:], rcond=1e-9, hermitian=True)
        follows = np.einsum("bp,pq,bq->b", shared, blurs, shared)
        by_band = np.divide(follows, own[:bands], out=np.zeros(bands), where=own[:bands] > 0)
        if details.shape[1] < _MANY:
            by_band[:] = 0.0
        by_band[[i for i, same in enumerate(sampled) if same]] = 1.0
        return cls(min(max(explained, 0.0), 1.0), by_band)

    def warnings(self, bands: Sequence[int]) -> list[str]:
        """What may not be as the user wishes.

        Args:
            bands: Numbers of the MS bands.
        """
        found = []
        if self.explained is not None and self.explained < LEAST:
            found.append(
                f"The MS explains only {self.explained:.0%} of PAN's details. Are PAN and MS of "
                f"the same scene and date, and do they lie on each other? The result shows what "
                f"PAN shows, with the colours of the MS."
            )
        same = [str(n) for n, share in zip(bands, self.by_band) if share >= SAME]
        # Where all bands are alike, as in a grey image, none of them is PAN.
        if same and (len(same) < len(bands) or len(bands) == 1):
            found.append(
                f"PAN shows the same as MS band {', '.join(same)}. If the panchromatic band is "
                f"among the MS bands, choose the MS bands without it; if one of the MS bands was "
                f"given as PAN, choose the panchromatic band."
            )
        return found


def sampled_from_pan(pair: Pair) -> list[bool]:
    """Which MS bands hold PAN's own values, as where a virtual raster stacked them all.

    Such a band has been resampled by the nearest neighbour to the MS's pixels: it is aliased, so
    that its details tell nothing.

    Args:
        pair: Pair that is placed by its georeferencing alone.

    Returns:
        An entry for each used band.
    """
    spans = []
    for axis, size in enumerate((pair.ms.grid.height, pair.ms.grid.width)):
        first = max((size - _SAMPLE_SIDE) // 2, 0)
        index = np.arange(first, min(first + _SAMPLE_SIDE, size))
        at = pair.pan_positions(axis, index)
        inside = (at > 0) & (at < (pair.pan.grid.height, pair.pan.grid.width)[axis] - 1)
        if not inside.any():
            return [False] * len(pair.bands)
        spans.append((index[inside], np.floor(at[inside]).astype(int)))
    ms, valid = pair.read_ms(*((int(i[0]), int(i[-1]) + 1) for i, _ in spans))
    pan, seen = pair.read_pan(*((int(p[0]), int(p[-1]) + 2) for _, p in spans))
    rows, columns = (p - p[0] for _, p in spans)
    shares = np.zeros(len(ms))
    # What is nearest to an MS pixel's centre, between PAN pixels, is a matter of rounding.
    for down in (0, 1):
        for right in (0, 1):
            place = np.ix_(rows + down, columns + right)
            known = valid & seen[place]
            if known.any() and np.ptp(pan[place][known]) > 0:
                shares = np.maximum(shares, (ms[:, known] == pan[place][known]).mean(axis=1))
    return [bool(share > 0.5) for share in shares]


def _details(tile: Tile) -> np.ndarray:
    """Details of the MS, then of PAN by each MTF gain and as it is, (C + gains + 1, N) float64."""
    images = np.concatenate([tile.ms, tile.lows, tile.pan[None]]).astype(np.float64)
    if min(images.shape[1:]) < _SIDE:
        return np.zeros((len(images), 0))
    sums = np.pad(images, ((0, 0), (1, 0), (1, 0))).cumsum(axis=1).cumsum(axis=2)
    holes = np.pad(~tile.valid, ((1, 0), (1, 0))).cumsum(axis=0).cumsum(axis=1)
    means, missing = (
        a[..., _SIDE:, _SIDE:]
        - a[..., :-_SIDE, _SIDE:]
        - a[..., _SIDE:, :-_SIDE]
        + a[..., :-_SIDE, :-_SIDE]
        for a in (sums, holes)
    )
    edge = _SIDE // 2
    inner = images[:, edge:-edge, edge:-edge]
    details: np.ndarray = (inner - means / _SIDE**2)[:, missing == 0]
    return details
