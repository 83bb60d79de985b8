# SPDX-License-Identifier: GPL-3.0-or-later
"""How far PAN and MS show the same: whether they belong together, and whether PAN is in the MS."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.matrix import multiply
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.raster.gdal_errors import gdal_errors_quiet
from ssdiff_qgis.engine.raster.reader import in_memory
from ssdiff_qgis.engine.scene.reduced_scale import Tile

LEAST = 0.3
"""Below this share of PAN's details explained by the MS they look like two scenes, or two dates.
Of 44 real pairs the lowest is 0.64."""
SAME = 0.998
"""From here on of `Agreement.by_band` a band is PAN itself, reduced. Of 44 real pairs the highest
is 0.97, of synthetic ones, whose PAN is a mean of their bands, 0.995."""
CHANGED = 0.05
"""From this share on of `Agreement.changed` a part of the scene has changed. Of 55 real pairs the
highest is 0.017, of 51 it is 0."""
_BLOCK, _UNLIKE, _FLAT, _FEW_BLOCKS = 16, 0.4, 0.1, 4
# MS pixels a side of a block; correlation below which a block shows something else; share of the
# median power of PAN's details below which a block tells nothing; blocks that tell too little.
_SIDE = 5  # MS pixels that details are the deviations from the mean of
_ENOUGH, _MANY = 64, 2000  # pixels to tell anything by, and to tell that a band is PAN
_SAMPLE_SIDE = 256  # MS pixels
_METHODS = ("average", "bilinear", "cubic", "cubicspline", "lanczos")
_ROUNDING = 0.5


@dataclass(frozen=True)
class Agreement:
    """Agreement of the spatial details of PAN, reduced to the MS's pixels, and of the MS.

    Attributes:
        explained: Coefficient of determination of PAN's details on those of all MS bands, 0 to 1;
            None where there are too few pixels, or PAN has no details.
        by_band: Coefficients of determination of each MS band's details on those of PAN, however
            low-passed, (C,) float64; 1 for a band of PAN's own values.
        changed: Share of the scene's blocks in which PAN's details are others than the bands
            foretell, 0 to 1: clouds, another date, buildings that are new.
    """

    explained: float | None
    by_band: np.ndarray
    changed: float = 0.0

    @classmethod
    def from_tiles(cls, tiles: Sequence[Tile], sampled: Sequence[bool] = ()) -> Agreement:
        """Compute it of a scene at reduced resolution; the best of the MTF gains counts.

        Args:
            tiles: Tiles of a co-registered pair, at least one.
            sampled: Which bands are known to hold PAN's own values, see `sampled_from_pan`.
        """
        bands = len(tiles[0].ms)
        by_tile = [_details(tile) for tile in tiles]
        details = np.concatenate([found[:, known] for found, known in by_tile], axis=1)
        if details.shape[1] < max(_ENOUGH, 4 * len(details)):
            return cls(None, np.zeros(bands))
        centred = details - details.mean(axis=1, keepdims=True)
        covariance = multiply(centred, centred.T) / (details.shape[1] - 1)
        own, shared = np.diag(covariance), covariance[:bands, bands:]
        # What is left of constants by rounding is no detail.
        scale = max(float(np.abs(tile.lows).max()) for tile in tiles)
        if own[bands:].min() <= (1e-6 * scale) ** 2:
            return cls(None, np.zeros(bands))
        weights = np.linalg.lstsq(covariance[:bands, :bands], shared, rcond=None)[0]
        by_blur = np.sum(shared * weights, axis=0) / own[bands:]
        explained, blur = float(by_blur.max()), int(by_blur.argmax())
        blurs = np.linalg.pinv(covariance[bands:, bands:], rcond=1e-9, hermitian=True)
        follows = np.einsum("bp,pq,bq->b", shared, blurs, shared)
        by_band = np.divide(follows, own[:bands], out=np.zeros(bands), where=own[:bands] > 0)
        if details.shape[1] < _MANY:
            by_band[:] = 0.0
        by_band[[i for i, same in enumerate(sampled) if same]] = 1.0
        changed = _changed(by_tile, weights[:, blur], bands + blur)
        return cls(min(max(explained, 0.0), 1.0), by_band, changed)

    def warnings(self, bands: Sequence[int]) -> list[str]:
        """What may not be as the user wishes.

        Args:
            bands: Numbers of the MS bands.
        """
        found: list[str] = []
        if self.explained is not None and self.explained < LEAST:
            found.append(
                Message(
                    "The MS explains only {explained:.0%} of PAN's details. Are PAN and MS of the "
                    "same scene and date, and do they lie on each other? The result shows what "
                    "PAN shows, with the colours of the MS.",
                    explained=self.explained,
                )
            )
        elif self.changed >= CHANGED:
            found.append(
                Message(
                    "In {changed:.0%} of the scene PAN shows other details than the MS: another "
                    "date, clouds, or a place that has changed. There the result shows what PAN "
                    "shows, with the colours of the MS.",
                    changed=self.changed,
                )
            )
        same = [str(n) for n, share in zip(bands, self.by_band) if share >= SAME]
        # Where all bands are alike, as in a grey image, none of them is PAN.
        if same and (len(same) < len(bands) or len(bands) == 1):
            found.append(
                Message(
                    "PAN shows the same as MS band {bands}. If the panchromatic band is among the "
                    "MS bands, choose the MS bands without it; if one of the MS bands was given "
                    "as PAN, choose the panchromatic band.",
                    bands=", ".join(same),
                )
            )
        return found


def sampled_from_pan(pair: Pair) -> list[bool]:
    """Which MS bands hold PAN's own values, as where a virtual raster stacked them all.

    Such a band has been resampled to the MS's pixels: by the nearest neighbour, when it is aliased
    and its details tell nothing, or by one of GDAL's other methods.

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
    same = shares > 0.5
    known = valid & seen[np.ix_(rows, columns)]
    corner = [
        pair.offset[axis] + index[0] * pair.scale[axis] - first[0]
        for axis, (index, first) in enumerate(spans)
    ]
    for method in _METHODS:
        resampled = _resampled(pan, (corner[0], corner[1]), pair.scale, ms.shape[1:], method)
        same |= _equals(ms, resampled, known)
    return [bool(found) for found in same]


def _resampled(
    image: np.ndarray,
    corner: tuple[float, float],
    scale: tuple[float, float],
    shape: tuple[int, ...],
    method: str,
) -> np.ndarray:
    """An image resampled by GDAL onto coarser pixels.

    Args:
        image: Image, (H, W) float32.
        corner: Row and column of the new pixels' corner in the image.
        scale: Rows and columns of the image per new pixel.
        shape: Rows and columns of the new pixels.
        method: GDAL's name of the method.

    Returns:
        (h, w) float32; NaN beyond the image.
    """
    (top, left), (height, width) = corner, shape
    source = in_memory(image[None])
    source.SetGeoTransform((0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
    bounds = (left, -top - height * scale[0], left + width * scale[1], -top)
    with gdal_errors_quiet():
        target = gdal.Warp(
            "", source, format="MEM", outputBounds=bounds, width=width, height=height,
            resampleAlg=method, dstNodata="nan",
        )  # fmt: skip
    found: np.ndarray = target.ReadAsArray()
    return found


def _equals(bands: np.ndarray, image: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Which bands (C, h, w) are an image (h, w) but for rounding, and what happens at edges."""
    inside = known & np.isfinite(image)
    if np.count_nonzero(inside) < _ENOUGH:
        return np.zeros(len(bands), dtype=bool)
    values, expected = bands[:, inside].astype(np.float64), image[inside].astype(np.float64)
    deviation = expected.std()
    off = np.median(np.abs(values - expected), axis=1)
    near: np.ndarray = off < max(0.01 * deviation, min(_ROUNDING, 0.05 * deviation))
    return near


def _changed(
    by_tile: Sequence[tuple[np.ndarray, np.ndarray]], weights: np.ndarray, pan: int
) -> float:
    """Share of blocks in which the details of PAN, the image of that number, are others.

    Args:
        by_tile: Details of the tiles and where they are known, see `_details`.
        weights: Weights (C,) of the bands by which they foretell PAN's details.
        pan: Number of PAN among the images.
    """
    likeness: list[np.ndarray] = []
    powers: list[np.ndarray] = []
    for details, known in by_tile:
        whole = _blocks(known[None])[0].all(axis=(1, 3))
        foretold = np.einsum("c,chw->hw", weights, details[: len(weights)])
        seen, told = _blocks(np.stack([details[pan], foretold]))
        shared, power, other = (
            np.sum(a * b, axis=(1, 3))[whole] for a, b in ((seen, told), (seen, seen), (told, told))
        )
        scale = np.sqrt(power * other)
        likeness.append(np.divide(shared, scale, out=np.zeros_like(scale), where=scale > 0))
        powers.append(power)
    like, power = np.concatenate(likeness), np.concatenate(powers)
    telling = power > _FLAT * np.median(power) if power.size else np.zeros(0, bool)
    few = np.count_nonzero(telling) < _FEW_BLOCKS
    return 0.0 if few else float(np.mean(like[telling] < _UNLIKE))


def _blocks(images: np.ndarray) -> np.ndarray:
    """(B, rows, `_BLOCK`, columns, `_BLOCK`) of (B, h, w); what is left over is cut off."""
    rows, columns = (size // _BLOCK for size in images.shape[1:])
    cut = images[:, : rows * _BLOCK, : columns * _BLOCK]
    return cut.reshape(len(images), rows, _BLOCK, columns, _BLOCK)


def _details(tile: Tile) -> tuple[np.ndarray, np.ndarray]:
    """Details of the MS, then of PAN by each MTF gain and as it is, and where they are known.

    Returns:
        (C + gains + 1, h, w) float64 and (h, w) bool, smaller than the tile by its edge.
    """
    images = np.concatenate([tile.ms, tile.lows, tile.pan[None]]).astype(np.float64)
    if min(images.shape[1:]) < _SIDE:
        return np.zeros((len(images), 0, 0)), np.zeros((0, 0), bool)
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
    return inner - means / _SIDE**2, missing == 0
