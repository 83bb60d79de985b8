# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a scene as files of PanCollection's format (doi:10.1109/MGRS.2022.3187652)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.errors import GeometryError, OptionError, OutputError
from ssdiff_qgis.engine.metrics import dlpan
from ssdiff_qgis.engine.storage.atomic import replacing
from ssdiff_train.data.degradation import reduce_pan
from ssdiff_train.data.pancollection import SENSOR_WORDS
from ssdiff_train.data.reduced_pair import RegisteredScene, chosen_gains, read_registered


class PatchFileKind(NamedTuple):
    """A kind of file.

    Attributes:
        name: Pattern of its name.
        size: Side of its patches in PAN pixels.
        full: Whether it is of full resolution, without a reference.
    """

    name: str
    size: int
    full: bool = False


KINDS = {
    "train": PatchFileKind("train_{sensor}_{count}.h5", 64),
    "valid": PatchFileKind("valid_{sensor}_{count}.h5", 64),
    "test": PatchFileKind("test_{sensor}_multiExm1.h5", 256),
    "full": PatchFileKind("test_{sensor}_OrigScale_multiExm1.h5", 512, full=True),
}
"""Kinds of files, named as PanCollection's."""


def write_patches(
    pan: Path,
    ms: Path,
    folder: Path,
    kind: str,
    sensor: str,
    *,
    gains: Sequence[float] | None = None,
    size: int | None = None,
) -> Path:
    """Register a pair, cut it into patches side by side, and write them.

    At reduced resolution the given MS is ``gt``; it is low-passed by its MTF and every ratio-th
    pixel taken, PAN is reduced by MATLAB's bicubic imresize, and ``lms`` is interp23tap of the
    patch's ``ms``, as in DLPan (doi:10.1109/MGRS.2020.3019315). At full resolution PAN and MS are
    as given, PAN beginning at the pixel nearest to the MS's corner.

    Args:
        pan: Path of the PAN; its first band is used.
        ms: Path of the MS of the same location.
        folder: Folder for the file; made if missing.
        kind: One of `KINDS`.
        sensor: Name of one of PanCollection's sensors, as ``WorldView-3``.
        gains: C MTF gains to degrade the MS by, or one for all; None for the sensor's.
        size: Side of the patches in PAN pixels; None for that of the kind.

    Returns:
        Path of the file.

    Raises:
        OptionError: If the sensor, the gains or the size cannot be used.
        GeometryError: If the grids do not fit, pixels are invalid or too few for a patch.
        OutputError: If the file cannot be written.
        SSDiffError: If a raster cannot be read.
    """
    words = {name: word for word, name in SENSOR_WORDS.items()}
    if sensor not in words:
        raise OptionError(
            f"PanCollection has no sensor '{sensor}'; its files are named after one of "
            f"{', '.join(words)}. Choose one of those."
        )
    name, usual, full = KINDS[kind]
    side = usual if size is None else size
    scene = read_registered(pan, ms)
    ratio = scene.pair.whole_ratio
    check_side(side, ratio)
    chosen = chosen_gains(sensor, gains, len(scene.reference))
    patches = cut_patches(_full(scene) if full else _reduced(scene, chosen), side, ratio)
    count = len(patches["pan"])
    if not count:
        raise GeometryError(
            f"Of the MS '{ms}' {len(scene.rows)} x {len(scene.columns)} pixels can be used, too "
            f"few for a patch of {side} PAN pixels. Choose a larger scene or smaller patches."
        )
    path = folder / name.format(sensor=words[sensor], count=count)
    write_file(path, patches)
    return path


def check_side(side: int, ratio: int) -> None:
    """See whether patches of a side in PAN pixels are of whole MS pixels.

    Raises:
        OptionError: If they are not.
    """
    if side < ratio or side % ratio:
        raise OptionError(
            f"Patches of {side} PAN pixels are not whole MS pixels at ratio {ratio}. Choose a "
            f"multiple of {ratio}."
        )


def write_file(
    path: Path, patches: dict[str, np.ndarray], facts: Mapping[str, str | float] | None = None
) -> None:
    """Write arrays of patches as a file of PanCollection, whole or not at all.

    Args:
        path: Path of the file; its folder is made if missing.
        patches: Arrays by their names, as of `cut_patches`.
        facts: Attributes of the file.

    Raises:
        OutputError: If it cannot be written.
    """
    import h5py

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with (
            replacing(path, path.with_suffix(".partial")) as partial,
            h5py.File(partial, "w") as file,
        ):
            for key, array in patches.items():
                file[key] = array
            file.attrs.update(facts or {})
    except OSError as error:
        raise OutputError(f"'{path}' cannot be written: {error}.") from error


def _reduced(scene: RegisteredScene, gains: Sequence[float]) -> dict[str, np.ndarray]:
    """``gt``, ``pan`` and ``ms``, (C, H, W) float64 each."""
    ratio = scene.pair.whole_ratio
    reference = scene.reference.astype(np.float64)
    pan = reduce_pan(scene.pan.astype(np.float64), scene.rows, scene.columns, ratio)
    low = dlpan.mtf_decimate(reference, gains, ratio)
    return {"gt": reference, "pan": pan[None], "ms": low}


def _full(scene: RegisteredScene) -> dict[str, np.ndarray]:
    """``pan`` and ``ms``, (C, H, W) float64 each."""
    ratio = scene.pair.whole_ratio
    rows, columns = (
        np.clip(round(at[0] - (ratio - 1) / 2) + np.arange(ratio * len(at)), 0, size - 1)
        for at, size in zip((scene.rows, scene.columns), scene.pan.shape)
    )
    pan = scene.pan[np.ix_(rows, columns)]
    return {"pan": pan[None].astype(np.float64), "ms": scene.reference.astype(np.float64)}


def cut_patches(images: dict[str, np.ndarray], side: int, ratio: int) -> dict[str, np.ndarray]:
    """Cut images into patches side by side, and interpolate their MS.

    Args:
        images: (C, H, W) images of one place by their names, ``ms`` coarser by the ratio.
        side: Side of the patches in PAN pixels.
        ratio: PAN pixels per MS pixel.

    Returns:
        (N, C, side, side) patches, those of ``ms`` coarser by the ratio; with ``lms``.
    """
    patches = {}
    for key, image in images.items():
        step = side // ratio if key == "ms" else side
        bands, rows, columns = len(image), image.shape[1] // step, image.shape[2] // step
        cells = image[:, : rows * step, : columns * step].reshape(bands, rows, step, columns, step)
        patches[key] = cells.transpose(1, 3, 0, 2, 4).reshape(-1, bands, step, step)
    patches["lms"] = dlpan.expand(patches["ms"], ratio)
    return patches
