# SPDX-License-Identifier: GPL-3.0-or-later
"""PanCollection's files of patches, read window by window.

Deng et al. 2022, doi:10.1109/MGRS.2022.3187652. Datasets ``gt``, ``ms``, ``lms`` and ``pan`` hold
(N, C, H, W) DN in float64; files of full resolution have no ``gt``. ``lms`` is ``ms`` on PAN's
grid, by 23-tap interpolation, which overshoots the range of ``ms``. Besides H5 there are MATLAB
files of test images, all in one (N, H, W, C) or one each (H, W, C), and those of the DLPan toolbox
with names of their own (I_GT, I_MS_LR, I_MS, I_PAN).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ssdiff_qgis.engine.errors import OptionError, RasterError
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.sensors import SENSORS
from ssdiff_train.data.augmentation import draw_bands, draw_box, draw_turn
from ssdiff_train.data.base import Sample
from ssdiff_train.data.patch_arrays import PatchArray, open_arrays
from ssdiff_train.recipe import Recipe

SENSOR_WORDS: dict[str, str] = {
    "wv2": "WorldView-2",
    "wv3": "WorldView-3",
    "qb": "QuickBird",
    "gf2": "GaoFen-2",
}
"""The sensors, a key of `SENSORS` each, by their words in names of files."""
PATCH_SUFFIXES = (".h5", ".mat")
_KEYS = ("ms", "lms", "pan")
_REFERENCE = "gt"
_DLPAN_KEYS = {"I_MS_LR": "ms", "I_MS": "lms", "I_PAN": "pan", "I_GT": "gt"}
_CHECKED = 8
# Interpolation overshoots: -0.11 to 1.14 of the scale in the file of WorldView-3 for training.
_LOWEST, _HIGHEST = -0.5, 1.5
_DARKEST = 0.01


def sensor_of(path: Path) -> str | None:
    """The sensor (a key of `SENSORS`) that a file's name tells, as in train_wv3.h5."""
    words = re.split(r"[^a-z0-9]+", path.stem.lower())
    return next((sensor for word, sensor in SENSOR_WORDS.items() if word in words), None)


def _ratio(shapes: dict[str, tuple[int, ...]]) -> int | None:
    """The ratio of PAN to MS pixels if (N, C, H, W) shapes fit each other, else None."""
    count, bands, height, width = shapes["lms"]
    ratio = height // max(shapes["ms"][2], 1)
    expected = {
        "lms": (count, bands, height, width),
        "pan": (count, 1, height, width),
        "ms": (count, bands, height // max(ratio, 1), width // max(ratio, 1)),
        _REFERENCE: (count, bands, height, width),
    }
    fits = all(shape == expected[key] for key, shape in shapes.items())
    whole = ratio >= 2 and not height % ratio and not width % ratio
    return ratio if fits and whole and count and bands else None


class Images(NamedTuple):
    """One patch or a window of it, float64 DN.

    Attributes:
        reference: (C, H, W) reference, or None at full resolution.
        lms: (C, H, W) MS interpolated to PAN's grid.
        pan: (1, H, W) PAN.
        ms: (C, H/ratio, W/ratio) MS.
    """

    reference: np.ndarray | None
    lms: np.ndarray
    pan: np.ndarray
    ms: np.ndarray


class PatchFile:
    """A file of PanCollection; its patches stay on the disk until they are read.

    Args:
        path: Path of the file.
        scale: Largest DN; None to take it from the file's attribute ``full_scale``, or from the
            sensor that its name tells.

    Attributes:
        name: Name of the file.
        sensor: Name of the sensor, by the file's attribute ``sensor`` or its name; None where
            neither tells.
        scale: Largest DN.
        count: Number of patches.
        bands: Number of bands C.
        ratio: PAN pixels per MS pixel.
        size: (H, W) of the patches in PAN pixels.
        has_reference: Whether there is a ``gt``.

    Raises:
        RasterError: If it cannot be read, or its content is not of that kind.
        OptionError: If the scale is not known.
    """

    def __init__(self, path: Path, scale: float | None = None):
        self.name = path.name
        self._path = path
        try:
            content = open_arrays(path)
        except OSError as error:
            raise self._wrong(f"it cannot be opened ({error})", "an HDF5 or MATLAB file") from error
        named = {_DLPAN_KEYS.get(name, name): name for name in content.arrays}
        found = {k: content.arrays[named[k]] for k in (*_KEYS, _REFERENCE) if k in named}
        if not set(_KEYS) <= set(found):
            raise self._wrong(
                f"it has the keys {', '.join(sorted(content.arrays)) or '(none)'}",
                "gt, ms, lms and pan, or the last three alone at full resolution",
            )
        for key, images in found.items():
            if getattr(images, "dtype", np.dtype(object)).kind not in "fiu":
                kind = getattr(images, "dtype", type(images).__name__)
                raise self._wrong(f"'{key}' holds values of type {kind}", "numbers")
        self._data, self.ratio = self._arranged(found, content.orders)
        self.has_reference = _REFERENCE in found
        self.count, self.bands, *size = self._data["lms"].shape
        self.size = (size[0], size[1])
        stated = content.facts.get("sensor")
        self.sensor: str | None = sensor_of(path) if stated is None else str(stated)
        if scale is None:
            scale = content.facts.get("full_scale")
        if scale is None:
            if self.sensor not in SENSORS:
                raise OptionError(
                    f"The name of '{path}' tells none of the sensors {', '.join(SENSOR_WORDS)}, "
                    f"and it has no attribute full_scale. Rename it so that it does, as "
                    f"test_wv3_multiExm1.h5, or give the largest DN, 2047 for 11 bits, 1023 for "
                    f"10, as that attribute or as the recipe's scale."
                )
            scale = SENSORS[self.sensor].full_scale
        self.scale = float(scale)
        self._check_values()

    def _wrong(self, found: str, expected: str) -> RasterError:
        return RasterError(
            f"'{self._path}' is no file of PanCollection: {found}; expected: {expected}. "
            f"Give another file."
        )

    def _arranged(
        self, found: dict[str, Any], orders: Iterable[tuple[str, str]]
    ) -> tuple[dict[str, PatchArray], int]:
        """The arrays with that order of the axes that makes sense, and the ratio."""
        for image, pan in orders:
            axes = {key: pan if key == "pan" else image for key in found}
            if any(len(axes[key]) != len(found[key].shape) for key in found):
                continue
            data = {key: PatchArray(found[key], axes[key]) for key in found}
            ratio = _ratio({key: array.shape for key, array in data.items()})
            if ratio:
                return data, ratio
        shapes = ", ".join(f"{k} {' x '.join(map(str, v.shape))}" for k, v in found.items())
        raise self._wrong(
            f"its shapes are {shapes}",
            "gt and lms N x C x H x W, pan N x 1 x H x W, and ms coarser by a whole ratio; in "
            "MATLAB files N x H x W x C, or H x W x C for a single image",
        )

    def _check_values(self) -> None:
        """Look at some patches, evenly spread."""
        brightest = 0.0
        at = np.unique(np.linspace(0, self.count - 1, _CHECKED).round().astype(int))
        for index in at:
            for key in self._data:
                values = self._read(key, int(index), Box(0, 0, *self.size))
                lowest, highest = float(values.min()), float(values.max())
                if not np.isfinite(values).all():
                    raise self._wrong(f"'{key}' has values that are not finite", "DN")
                if lowest < _LOWEST * self.scale or highest > _HIGHEST * self.scale:
                    raise self._wrong(
                        f"'{key}' of patch {index} has values from {lowest:.6g} to {highest:.6g}",
                        f"DN from 0 to {self.scale:g}, give or take what interpolation adds",
                    )
                brightest = max(brightest, highest)
        if brightest < _DARKEST * self.scale:
            raise self._wrong(
                f"its brightest value is {brightest:.6g}, as if it had been divided by a scale",
                f"DN from 0 to {self.scale:g}",
            )

    def _read(self, key: str, index: int, box: Box) -> np.ndarray:
        """(C, h, w) float64; the box is in PAN pixels."""
        step = self.ratio if key == "ms" else 1
        rows = slice(box.top // step, box.bottom // step)
        columns = slice(box.left // step, box.right // step)
        return self._data[key].read(index, rows, columns)

    def read(self, index: int, box: Box | None = None) -> Images:
        """Read one patch.

        Args:
            index: Number of the patch, from 0.
            box: Window in PAN pixels, on the MS's grid; None for the whole patch.

        Returns:
            Its images in DN.
        """
        box = box or Box(0, 0, *self.size)
        lms, pan, ms = (self._read(key, index, box) for key in ("lms", "pan", "ms"))
        reference = self._read(_REFERENCE, index, box) if self.has_reference else None
        return Images(reference, lms, pan, ms)

    def check(self, recipe: Recipe) -> None:
        """See whether windows of the recipe can be cut from it.

        Raises:
            OptionError: If there is no reference, or bands, ratio or size do not fit.
        """
        if not self.has_reference:
            raise OptionError(
                f"'{self._path}' has ms, lms and pan, but no gt: it is of full resolution, and "
                f"nothing can be learned from it. Take a file of reduced resolution."
            )
        found = (self.bands, self.ratio)
        wanted = (self.bands if recipe.any_bands else recipe.bands, recipe.ratio)
        if found != wanted or min(self.size) < recipe.window:
            raise OptionError(
                f"'{self._path}' has {self.bands} bands at ratio {self.ratio} in patches of "
                f"{self.size[0]} x {self.size[1]}; the recipe wants {wanted[0]} bands at ratio "
                f"{wanted[1]} in windows of {recipe.window}. Correct the recipe."
            )

    def prepare(
        self, recipe: Recipe, rng: np.random.Generator, augment: bool = True
    ) -> PreparedPatches:
        """Choose the bands: the patches are degraded already."""
        if not recipe.any_bands:
            return PreparedPatches(self, np.arange(self.bands))
        return PreparedPatches(self, draw_bands(self.bands, recipe.bands, rng))


@dataclass(frozen=True)
class PreparedPatches:
    """Patches of a file as the network takes them.

    Attributes:
        file: File to read from.
        bands: (C,) indices of its bands.
    """

    file: PatchFile
    bands: np.ndarray

    def draw(self, recipe: Recipe, rng: np.random.Generator) -> Sample:
        """Draw a window of a random patch, divided by the scale; the base is ``lms``."""
        index = int(rng.integers(self.file.count))
        box = draw_box(self.file.size, recipe.window, recipe.ratio, rng)
        images = self.file.read(index, box)
        assert images.reference is not None  # by check()
        part = Sample(
            *(
                (image / self.file.scale).astype(np.float32)
                for image in (
                    images.reference[self.bands],
                    images.lms[self.bands],
                    images.pan,
                    images.ms[self.bands],
                )
            )
        )
        return draw_turn(part, rng) if recipe.turn else part
