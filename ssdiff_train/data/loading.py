# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds, reads and checks the scenes that a recipe names."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from tqdm import tqdm

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_train.data.base import TrainingSource
from ssdiff_train.data.pancollection import PatchFile
from ssdiff_train.data.scenes import load_ms, load_pair
from ssdiff_train.recipe import Recipe


def find_group(group: dict[str, Any], data: Path) -> list[tuple[Path | None, Path]]:
    """Find the files of all raster scenes of one group of a recipe.

    Args:
        group: Group of patterns, see `Recipe.training`.
        data: Folder of the scenes.

    Returns:
        (PAN or None, MS) of every scene: the pairs first, then the MS alone.

    Raises:
        OptionError: If a pattern matches nothing.
    """
    found: list[tuple[Path | None, Path]] = []
    for pattern in group.get("pairs", []):
        found += [(path / "pan.tif", path / "ms.tif") for path in _matches(data, pattern)]
    for pattern in group.get("ms", []):
        named = pattern if Path(pattern).suffix else f"{pattern}.tif"
        found += [(None, path) for path in _matches(data, named)]
    return found


def find_h5(group: dict[str, Any], data: Path) -> list[Path]:
    """Find the H5 files of one group of a recipe.

    Args:
        group: Group of patterns, see `Recipe.training`.
        data: Folder of the files.

    Raises:
        OptionError: If a pattern matches nothing.
    """
    return [path for p in group.get("h5", []) for path in _matches(data, f"{p}.h5")]


def load_group(
    group: dict[str, Any], data: Path, scale: float | None = None, quiet: bool = True
) -> list[TrainingSource]:
    """Read all scenes, and open all H5 files, of one group of a recipe.

    Args:
        group: Group of patterns, see `Recipe.training`.
        data: Folder of the scenes.
        scale: Largest DN of the H5 files; None if their names tell the sensor.
        quiet: Whether to show no progress.

    Raises:
        OptionError: If a pattern matches nothing.
        SSDiffError: If a scene or a file cannot be used.
    """
    files = tqdm(find_group(group, data), desc="reading", unit="scene", leave=False, disable=quiet)
    scenes = [load_ms(ms) if pan is None else load_pair(pan, ms) for pan, ms in files]
    return [*scenes, *(PatchFile(path, scale) for path in find_h5(group, data))]


def load_data(
    recipe: Recipe, data: Path, quiet: bool = True
) -> tuple[Recipe, list[list[TrainingSource]], list[TrainingSource]]:
    """Find, read and check all that a recipe names.

    Args:
        recipe: Recipe of the training.
        data: Folder of the scenes.
        quiet: Whether to show no progress.

    Returns:
        The recipe, its scale being that of the H5 files if it had none; the sources of each group
        for training; those for validation.

    Raises:
        OptionError: If a pattern matches nothing, a source does not fit the recipe, or the scales
            of H5 files differ and the recipe does not decide.
        SSDiffError: If a scene or a file cannot be used.
    """
    groups = [*recipe.training, recipe.validation]
    for group in groups:  # all that is missing is said before anything is read
        find_group(group, data)
        find_h5(group, data)
    loaded = [load_group(group, data, recipe.scale, quiet) for group in groups]
    sources = [source for members in loaded for source in members]
    if recipe.radiometry == "fixed" and recipe.scale is None:
        scales = {source.scale for source in sources if isinstance(source, PatchFile)}
        if len(scales) > 1:
            raise OptionError(
                f"The sensors of the H5 files have the largest DN "
                f"{' and '.join(f'{s:g}' for s in sorted(scales))}; a model has one. Give it as "
                f"the recipe's scale."
            )
        recipe = replace(recipe, scale=scales.pop())
    for source in sources:
        source.check(recipe)
    return recipe, loaded[:-1], loaded[-1]


def _matches(data: Path, pattern: str) -> list[Path]:
    found = sorted(data.glob(pattern))
    if not found:
        raise OptionError(
            f"No scene matches '{pattern}' in '{data}'. Give the folder that holds the scenes "
            f"with --data, or correct the recipe."
        )
    return found
