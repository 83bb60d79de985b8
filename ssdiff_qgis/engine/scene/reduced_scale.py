# SPDX-License-Identifier: GPL-3.0-or-later
"""A scene at reduced resolution: tiles all over it whose reference is the scene's own MS.

Reduced by its own ratio (Wald et al. 1997, hal-00365304), a scene is a pair whose reference is its
MS. On such pairs the scene-specific calibration is estimated: regression and network weight.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.resample import (
    cubic_taps,
    gaussian_sigma,
    gaussian_taps,
    lowpass,
    resample,
)
from ssdiff_qgis.engine.geometry.tiling import tiles
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.details import pan_reach
from ssdiff_qgis.engine.scene.noise_level import estimate_noise
from ssdiff_qgis.engine.scene.survey import Survey
from ssdiff_qgis.engine.sensors import DEFAULT_MS_GAIN
from ssdiff_qgis.engine.threads import ahead

TILE = 256
"""Side of the tiles in MS pixels."""
TILES_PER_AXIS = 4
GAINS = (0.03, 0.06, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.52, 0.6, 0.7)
"""MTF gains at the MS's Nyquist frequency, relative to PAN's there, that are tried when it is
estimated. Known sensors have 0.22 to 0.37 (`sensors`). In products 0.03 to 0.1 is found, too, where
the MS was resampled or PAN sharpened after the fact, and 0.4 to 0.6, where the MS was sharpened or
is aliased."""
_VALID = 0.999


class Tile(NamedTuple):
    """A part of a scene on the MS's grid.

    Attributes:
        pan: PAN reduced to the MS's pixels, (h, w) float32 DN.
        lows: PAN low-passed by each MTF gain of `GAINS`, at the MS's pixels, (gains, h, w) float32
            DN.
        ms: MS, (C, h, w) float32 DN.
        valid: Whether PAN and all MS bands are valid, (h, w) bool.
        noise: Standard deviations of the noise of PAN at its own resolution, and of the MS bands,
            (1 + C,) DN.
    """

    pan: np.ndarray
    lows: np.ndarray
    ms: np.ndarray
    valid: np.ndarray
    noise: np.ndarray

    def inner(self, side: int) -> Tile:
        """The middle of it, at most ``side`` pixels high and wide."""
        rows, columns = (
            slice((n - min(n, side)) // 2, (n + min(n, side)) // 2) for n in self.pan.shape
        )
        return Tile(
            self.pan[rows, columns],
            self.lows[:, rows, columns],
            self.ms[:, rows, columns],
            self.valid[rows, columns],
            self.noise,
        )

    def as_soft_as_ms(self, gain: float) -> Tile:
        """PAN made so soft that the MS is as sharp beside it as that of most sensors is.

        Weights are fitted at reduced resolution, where the MS is the reference, and used where PAN
        is wanted as sharp as it is. If the MS is much softer than PAN there, they hold back PAN's
        finest details here, and the result is as soft beside PAN as the MS is.

        Args:
            gain: MTF gain of the MS relative to PAN's, as measured.

        Returns:
            This tile where the MS is as sharp as usual, or sharper.
        """
        if gain >= DEFAULT_MS_GAIN:
            return self
        # Gaussians in a row multiply their gains.
        sigma = gaussian_sigma(gain / DEFAULT_MS_GAIN, 1)
        taps = [gaussian_taps(np.arange(n), sigma).clamped(n) for n in self.pan.shape]
        return self._replace(pan=resample(self.pan, *taps))

    @classmethod
    def from_images(
        cls,
        pan: np.ndarray,
        ms: np.ndarray,
        valid: np.ndarray,
        rows: np.ndarray,
        columns: np.ndarray,
        ratio: float,
        ms_valid: np.ndarray | None = None,
    ) -> Tile:
        """Bring PAN to the MS's pixels.

        Args:
            pan: PAN, (H, W) float32 DN.
            ms: MS, (C, h, w) float32 DN.
            valid: Whether PAN is valid, (H, W) bool.
            rows: Index positions of the rows of MS pixels in ``pan``, (h,).
            columns: Index positions of the columns of MS pixels in ``pan``, (w,).
            ratio: Resolution ratio, PAN pixels per MS pixel.
            ms_valid: Whether the MS is valid, (h, w) bool; None where all of it is.
        """
        taps = [cubic_taps(p, ratio).clamped(n) for p, n in zip((rows, columns), pan.shape)]
        lows = [lowpass(pan[None], [gain], ratio, rows, columns)[0] for gain in GAINS]
        seen = np.ones(ms.shape[1:], bool)
        if not valid.all():
            coverage = valid[None].astype(np.float32)
            seen = lowpass(coverage, [DEFAULT_MS_GAIN], ratio, rows, columns)[0] > _VALID
        known = np.ones(ms.shape[1:], bool) if ms_valid is None else ms_valid
        noise = np.append(estimate_noise(pan[None], valid), estimate_noise(ms, known))
        return cls(resample(pan, *taps), np.stack(lows), ms, seen & known, noise)


def read_tiles(
    pair: Pair,
    progress: Progress = Progress(),  # noqa: B008 - stateless
    survey: Survey | None = None,
    threads: int = 1,
) -> list[Tile]:
    """Read tiles all over a pair.

    Args:
        pair: Co-registered pair.
        progress: Progress that is told how far it is and asked whether to stop.
        survey: Survey of the pair, by which unusual values are limited; None to take all.
        threads: Threads that read tiles and bring PAN to the MS's pixels.
    """
    boxes = tiles(pair.overlap, pair.ratio, TILE * pair.ratio, at_most=TILES_PER_AXIS)
    return list(ahead(lambda box: read_tile(pair, box, survey), progress.over(boxes), threads))


def read_tile(pair: Pair, box: Box, survey: Survey | None = None) -> Tile:
    """Read the MS pixels whose centres lie in a box, with what PAN shows there.

    Args:
        pair: Co-registered pair.
        box: PAN pixels.
        survey: Survey of the pair, by which unusual values are limited; None to take all.
    """
    spans = []
    for axis, size in enumerate((pair.ms.grid.height, pair.ms.grid.width)):
        positions = np.clip(np.rint(pair.ms_positions(axis, box)[[0, -1]]), 0, size - 1)
        spans.append((int(positions[0]), int(positions[1]) + 1))
    ms, ms_valid = pair.read_ms(*spans)
    at = [pair.pan_positions(axis, np.arange(*span)) for axis, span in enumerate(spans)]
    margin = pan_reach(pair.pixel)
    blocks = [(math.floor(p[0]) - margin, math.ceil(p[-1]) + margin + 1) for p in at]
    pan, pan_valid = pair.read_pan(*blocks)
    rows, columns = (positions - block[0] for positions, block in zip(at, blocks))
    if survey is not None:
        pan, ms = survey.usual_pan(pan), survey.usual_ms(ms)
    return Tile.from_images(pan, ms, pan_valid, rows, columns, pair.pixel, ms_valid)


def reduced(tile: Tile, ratio: int, gain: float) -> tuple[Tile, np.ndarray]:
    """Make of a tile a pair at reduced resolution.

    Args:
        tile: Tile of at least one pixel of the reduced MS.
        ratio: Resolution ratio, PAN pixels per MS pixel.
        gain: MTF gain of the MS at its Nyquist frequency.

    Returns:
        Tile cut to whole pixels of the reduced MS, its `Tile.ms` being the reference; and the
        reduced MS, (C, h / ratio, w / ratio) float32 DN.
    """
    height, width = (n - n % ratio for n in tile.pan.shape)
    part = Tile(
        tile.pan[:height, :width],
        tile.lows[:, :height, :width],
        tile.ms[:, :height, :width],
        tile.valid[:height, :width],
        tile.noise,
    )
    rows, columns = (np.arange(n // ratio) * ratio + (ratio - 1) / 2 for n in (height, width))
    return part, lowpass(part.ms, [gain] * len(part.ms), ratio, rows, columns)
