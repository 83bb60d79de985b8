# SPDX-License-Identifier: GPL-3.0-or-later
"""The scene that a model is adapted to, and what of it is held out."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ssdiff_qgis.engine.errors import GeometryError
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.registration import measure_shift
from ssdiff_qgis.engine.geometry.resample import lowpass
from ssdiff_qgis.engine.geometry.shift_field import Shift
from ssdiff_qgis.engine.model.band_groups import band_groups
from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_qgis.engine.raster.band_files import BandFiles
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_qgis.engine.sensors import DEFAULT_MS_GAIN
from ssdiff_train.data.degradation import reduce_pan
from ssdiff_train.data.reduced_pair import covered, largest_rectangle
from ssdiff_train.data.scenes import Scene, pan_positions

LARGEST = 1024
"""Largest side in MS pixels that is used of a scene, its middle."""
HELD_OUT = 0.3
"""Fraction of the scene's longer side that is held out, at its right or its lower end."""
GUARD = 8
"""Pixels of the reduced MS between the parts, about the reach of its filters."""
SMALLEST = 32
"""Smallest side of a part in pixels of the MS; a window of the model, if that is larger."""
_SCORED = 256  # largest side of what is scored of the part held out, in pixels of the MS
_SEEN = 0.999  # fraction of valid PAN pixels under the filter of a pixel that counts as valid


def as_source(raster: Path | BandFiles) -> str | BandFiles:
    """A raster as the engine takes it."""
    return raster if isinstance(raster, BandFiles) else str(raster)


def name_of(raster: Path | BandFiles) -> str:
    """Name of a raster's file, without its folder."""
    return Path(raster.path if isinstance(raster, BandFiles) else raster).name


@dataclass(frozen=True)
class TargetScene:
    """A pair, registered, its PAN brought to the MS's pixels.

    Attributes:
        pair: Pair as it is in the files, registered.
        shift: Shift of the MS that was found and corrected.
        gain: MTF gain of the MS at its Nyquist frequency, relative to PAN's, as the scene shows it.
        scene: Largest part of the pair without nodata.
    """

    pair: Pair
    shift: Shift
    gain: float
    scene: Scene

    @classmethod
    def read(
        cls,
        pan: Path | BandFiles,
        ms: Path | BandFiles,
        info: ModelInfo,
        bands: Sequence[int] | None = None,
    ) -> TargetScene:
        """Read and register a pair.

        Args:
            pan: The PAN; its first band is used.
            ms: The MS of the same location.
            info: Contract of the model that is to be adapted.
            bands: Numbers (from 1) of the MS bands to use, in this order; None for all.

        Raises:
            ModelError: If the ratio is not the model's.
            BandError: If the model takes another number of bands, or one does not exist.
            GeometryError: If the scene is too small.
            SSDiffError: If the files cannot be used.
        """
        pair = Pair.open(as_source(pan), as_source(ms), bands)
        band_groups(pair.band_names, pair.ratio, info)  # rejects what the model is not made for
        shift = measure_shift(pair)
        pair = pair.registered((shift.dy, shift.dx))
        sizes = (pair.pan.grid.height, pair.pan.grid.width)
        (top, rows), (left, columns) = (
            _middle(*covered(positions, size))
            for positions, size in zip(pan_positions(pair), sizes)
        )
        size = (
            len(rows) // pair.whole_ratio * pair.whole_ratio,
            len(columns) // pair.whole_ratio * pair.whole_ratio,
        )
        split(size, info.window, info.ratio)  # rejects what is too small
        reference, valid = pair.ms.read(
            pair.bands, (top, top + len(rows)), (left, left + len(columns))
        )
        reduced, seen = _reduced_pan(pair, rows, columns)
        box = largest_rectangle(valid & seen)
        part = (
            slice(box.top, box.bottom - box.height % pair.whole_ratio),
            slice(box.left, box.right - box.width % pair.whole_ratio),
        )
        scene = Scene(name_of(ms), reference[(slice(None), *part)], reduced[part])
        return cls(pair, shift, Regression.from_pair(pair).gain, scene)

    @property
    def size(self) -> tuple[int, int]:
        """Rows and columns of the MS that are used."""
        return self.scene.reference.shape[1], self.scene.reference.shape[2]


def split(size: tuple[int, int], window: int, ratio: int) -> tuple[Box, Box]:
    """Share out a reduced scene: the part to train on, and what is scored of the part held out.

    Args:
        size: Rows and columns of the scene, multiples of the ratio.
        window: Side of the model's windows in PAN pixels.
        ratio: PAN pixels per MS pixel of the reduced pair.

    Returns:
        Boxes of the two parts in PAN pixels, on the grid of the MS: `HELD_OUT` of the longer side
        is held out, `GUARD` coarse pixels before it belong to neither.

    Raises:
        GeometryError: If one of them would be too small.
    """
    length, least = max(size), -(-max(window, SMALLEST) // ratio) * ratio
    held, rest = _lengths(length, ratio)
    if min(held, rest, *size) < least:
        enough = next(n for n in itertools.count(ratio, ratio) if min(_lengths(n, ratio)) >= least)
        raise GeometryError(
            "Of the MS {height} x {width} pixels are covered by PAN and without nodata; at "
            "least {enough} x {least} are needed to train on one part and score on another. "
            "Choose a larger scene, or use the model as it is.",
            height=size[0],
            width=size[1],
            enough=enough,
            least=least,
        )
    tall = size[0] > size[1]
    training = Box(0, 0, rest, size[1]) if tall else Box(0, 0, size[0], rest)
    first = (length - held, 0) if tall else (0, length - held)
    sides = [min(n - begin, _SCORED) // ratio * ratio for n, begin in zip(size, first)]
    top, left = (
        begin + (n - begin - side) // 2 // ratio * ratio
        for n, begin, side in zip(size, first, sides)
    )
    return training, Box(top, left, top + sides[0], left + sides[1])


def _lengths(length: int, ratio: int) -> tuple[int, int]:
    """Of the longer side, how much is held out and how much trained on."""
    held = int(HELD_OUT * length) // ratio * ratio
    return held, length - held - GUARD * ratio


def _middle(first: int, positions: np.ndarray) -> tuple[int, np.ndarray]:
    """At most `LARGEST` positions, and the index of the first one."""
    skipped = max(len(positions) - LARGEST, 0) // 2
    return first + skipped, positions[skipped : skipped + LARGEST]


def _reduced_pan(
    pair: Pair, rows: np.ndarray, columns: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """PAN at (h,) rows and (w,) columns of its own: (h, w) DN, and (h, w) bool, where valid."""
    margin = 4 * pair.whole_ratio
    blocks = [
        (max(int(p[0]) - margin, 0), min(int(p[-1]) + margin, size))
        for p, size in zip((rows, columns), (pair.pan.grid.height, pair.pan.grid.width))
    ]
    full, valid = pair.pan.read([pair.pan_band], *blocks)
    at = [p - block[0] for p, block in zip((rows, columns), blocks)]
    full[:, ~valid] = 0
    coverage = lowpass(valid[None].astype(np.float32), [DEFAULT_MS_GAIN], pair.whole_ratio, *at)[0]
    return reduce_pan(full[0], at[0], at[1], pair.whole_ratio), coverage > _SEEN
