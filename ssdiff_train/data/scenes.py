# SPDX-License-Identifier: GPL-3.0-or-later
"""Raster scenes as training data: real PAN/MS pairs, and MS alone with a PAN simulated from it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.registration import measure_shift
from ssdiff_qgis.engine.raster.reader import Raster
from ssdiff_train.data.augmentation import NO_AUGMENTATION, Augmentation, draw, prepare
from ssdiff_train.data.base import Sample
from ssdiff_train.data.degradation import reduce_pan
from ssdiff_train.recipe import Recipe


@dataclass(frozen=True)
class Scene:
    """A reference image with, if there is one, the PAN brought to its grid.

    Attributes:
        name: Name for messages.
        reference: (C, H, W) float32 DN, the reference at reduced resolution.
        pan: (H, W) float32 DN, or None where PAN is to be simulated.
    """

    name: str
    reference: np.ndarray
    pan: np.ndarray | None

    def check(self, recipe: Recipe) -> None:
        """See whether windows of the recipe can be cut from it.

        Raises:
            OptionError: If it is too small, or has other bands than a recipe of fixed bands.
        """
        bands, *size = self.reference.shape
        if min(size) < recipe.window:
            raise OptionError(
                f"The scene '{self.name}' has {size[0]} x {size[1]} pixels at reduced resolution; "
                f"the recipe's windows have {recipe.window}. Leave it out or take smaller windows."
            )
        if not recipe.any_bands and bands != recipe.bands:
            raise OptionError(
                f"The scene '{self.name}' has {bands} bands; the recipe wants {recipe.bands} in "
                f"fixed order. Leave it out, or set any_bands."
            )

    def prepare(
        self, recipe: Recipe, rng: np.random.Generator, augment: bool = True
    ) -> PreparedScene:
        """Degrade and normalise it, see `ssdiff_train.data.augmentation.prepare`."""
        return PreparedScene(
            prepare(
                self.reference,
                self.pan,
                recipe.bands,
                recipe.ratio,
                recipe.base,
                rng,
                Augmentation() if augment else NO_AUGMENTATION,
                scale=recipe.scale if recipe.radiometry == "fixed" else None,
                any_bands=recipe.any_bands,
            )
        )


@dataclass(frozen=True)
class PreparedScene:
    """A degraded and normalised scene.

    Attributes:
        sample: Whole scene, (C, H, W) arrays.
    """

    sample: Sample

    def draw(self, recipe: Recipe, rng: np.random.Generator) -> Sample:
        """Draw one random window, see `ssdiff_train.data.augmentation.draw`."""
        return draw(self.sample, recipe.window, recipe.ratio, rng, turn=recipe.turn)


def load_pair(pan: Path, ms: Path) -> Scene:
    """Read a full-resolution pair, register it, and bring PAN to the MS's pixels.

    Args:
        pan: Path of the PAN; its first band is used.
        ms: Path of the MS; all its bands are used.

    Raises:
        SSDiffError: If the files do not fit each other.
    """
    pair = Pair.open(str(pan), str(ms))
    shift = measure_shift(pair)
    pair = pair.registered((shift.dy, shift.dx))
    size = (pair.ms.grid.height, pair.ms.grid.width)
    reference, _ = pair.ms.read(pair.bands, (0, size[0]), (0, size[1]))
    full, _ = pair.pan.read([1], (0, pair.pan.grid.height), (0, pair.pan.grid.width))
    rows, columns = pan_positions(pair)
    return Scene(ms.parent.name, reference, reduce_pan(full[0], rows, columns, pair.whole_ratio))


def pan_positions(pair: Pair) -> tuple[np.ndarray, np.ndarray]:
    """Where PAN shows what the centres of all MS pixels show.

    Args:
        pair: Pair, registered.

    Returns:
        (h,) rows and (w,) columns of the MS pixels in index units of PAN, float64.
    """
    rows, columns = (
        pair.pan_positions(axis, np.arange(size))
        for axis, size in enumerate((pair.ms.grid.height, pair.ms.grid.width))
    )
    return rows, columns


def load_ms(ms: Path) -> Scene:
    """Read an MS without PAN; invalid pixels become 0.

    Args:
        ms: Path of the MS; all its bands are used.

    Raises:
        RasterError: If it cannot be read.
    """
    raster = Raster.open(str(ms), "MS")
    bands = range(1, raster.dataset.RasterCount + 1)
    reference, valid = raster.read(bands, (0, raster.grid.height), (0, raster.grid.width))
    reference[:, ~valid] = 0
    return Scene(f"{ms.parent.name}/{ms.stem}", reference, None)
