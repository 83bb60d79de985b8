# SPDX-License-Identifier: GPL-3.0-or-later
"""A training recipe: a JSON file with everything that determines a training run."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_train.data.scenes import Scene, load_ms, load_pair

RECIPES = Path(__file__).parent / "recipes"


@dataclass(frozen=True)
class Recipe:
    """What is trained, on what, and how.

    Attributes:
        name: of the model.
        bands: C of the network.
        ratio: PAN pixels per MS pixel.
        window: side of the windows in PAN pixels.
        base: what the residual is taken against, see `ssdiff_qgis.engine.model.BASES`.
        residual_scale: normalised units per unit of the noised residual.
        steps: optimiser steps.
        decay: share of the steps, at the end, over which the learning rate falls to zero.
        warmup: steps over which it rises.
        batch: windows per step.
        learning_rate: of AdamW, without weight decay.
        ema: decay of the averaged weights per step.
        seed: of everything random.
        steps_per_epoch: steps after which all scenes are degraded anew.
        scenes_per_epoch: scenes degraded for an epoch.
        save_every: steps between checkpoints.
        validate_every: steps between validations.
        training: groups of file patterns, each {"pairs": [...]} of folders with pan.tif and
            ms.tif or {"ms": [...]} of files without suffix, and the "weight" it is drawn with.
        validation: likewise, one group.
    """

    name: str
    bands: int
    ratio: int
    window: int
    base: str
    steps: int
    training: list[dict[str, Any]]
    validation: dict[str, Any]
    residual_scale: float = 1.0
    decay: float = 0.3
    warmup: int = 200
    batch: int = 16
    learning_rate: float = 1e-3
    ema: float = 0.999
    seed: int = 1
    steps_per_epoch: int = 500
    scenes_per_epoch: int = 160
    save_every: int = 250
    validate_every: int = 1000

    @classmethod
    def load(cls, name_or_path: str) -> Recipe:
        """Read a recipe by its bundled name or its path.

        Raises:
            OptionError: if it cannot be read, or a key is unknown or missing.
        """
        path = Path(name_or_path)
        bundled = RECIPES / f"{name_or_path}.json"
        path = bundled if bundled.exists() else path
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            names = ", ".join(sorted(p.stem for p in RECIPES.glob("*.json")))
            raise OptionError(
                f"The recipe '{name_or_path}' cannot be read: {error}. Give a JSON file or one "
                f"of the bundled recipes: {names}."
            ) from error
        known = {f.name for f in fields(cls)}
        unknown = sorted(set(content) - known)
        if unknown:
            raise OptionError(
                f"The recipe '{path}' has the unknown key '{unknown[0]}'; known are "
                f"{', '.join(sorted(known))}."
            )
        try:
            return cls(**content)
        except TypeError as error:
            raise OptionError(f"The recipe '{path}' is incomplete: {error}.") from error

    def to_dict(self) -> dict[str, Any]:
        """All fields, as JSON takes them."""
        return asdict(self)


def load_group(group: dict[str, Any], data: Path) -> list[Scene]:
    """Read all scenes of one group of patterns below the folder ``data``.

    Raises:
        OptionError: if a pattern matches nothing.
        SSDiffError: if a scene cannot be used.
    """
    scenes = []
    for pattern in group.get("pairs", []):
        for folder in _matches(data, pattern):
            scenes.append(load_pair(folder / "pan.tif", folder / "ms.tif"))
    for pattern in group.get("ms", []):
        for path in _matches(data, f"{pattern}.tif"):
            scenes.append(load_ms(path))
    return scenes


def _matches(data: Path, pattern: str) -> list[Path]:
    found = sorted(data.glob(pattern))
    if not found:
        raise OptionError(
            f"No scene matches '{pattern}' in '{data}'. Give the folder that holds the scenes "
            f"with --data, or correct the recipe."
        )
    return found
