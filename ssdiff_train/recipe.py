# SPDX-License-Identifier: GPL-3.0-or-later
"""A training recipe: a JSON file with everything that determines a training run."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.model import BASES
from ssdiff_train.data.scenes import Scene, load_ms, load_pair

RECIPES = Path(__file__).parent / "recipes"
_KINDS: dict[str, Any] = {"int": (int,), "float": (int, float)}
_AT_LEAST_ONE = (
    "bands steps batch warmup steps_per_epoch scenes_per_epoch save_every validate_every".split()
)


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

    def __post_init__(self) -> None:
        """Check the values.

        Raises:
            OptionError: naming the first one that cannot be used.
        """
        for entry in fields(self):
            value: Any = getattr(self, entry.name)
            kind = _KINDS.get(str(entry.type))
            if kind and (not isinstance(value, kind) or isinstance(value, bool) or value < 0):
                raise _wrong(entry.name, value, f"a number of type {entry.type}, not negative")
        checks = [
            *((name, getattr(self, name) >= 1, "at least 1") for name in _AT_LEAST_ONE),
            ("name", isinstance(self.name, str) and bool(self.name), "a name"),
            ("ratio", 2 <= self.ratio <= 16, "2 to 16"),
            (
                "window",
                self.window >= 8 and not self.window % 4 and not self.window % max(self.ratio, 1),
                f"at least 8, a multiple of 4 and of the ratio {self.ratio}",
            ),
            ("base", self.base in BASES, f"one of {', '.join(BASES)}"),
            ("residual_scale", self.residual_scale > 0, "a positive number"),
            ("learning_rate", self.learning_rate > 0, "a positive number"),
            ("decay", self.decay <= 1, "0 to 1"),
            ("ema", self.ema < 1, "0 to less than 1"),
            (
                "training",
                isinstance(self.training, list)
                and bool(self.training)
                and all(_is_group(g, weighted=True) for g in self.training),
                'groups like {"pairs": ["..."], "ms": ["..."], "weight": 1}',
            ),
            (
                "validation",
                _is_group(self.validation, weighted=False),
                'a group like {"pairs": ["..."], "ms": ["..."]}',
            ),
        ]
        for name, fits, expected in checks:
            if not fits:
                raise _wrong(name, getattr(self, name), expected)

    @classmethod
    def load(cls, name_or_path: str) -> Recipe:
        """Read a recipe by its bundled name or its path.

        Raises:
            OptionError: if it cannot be read, a key is unknown or missing, or a value is wrong.
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
        if not isinstance(content, dict):
            raise OptionError(
                f"The recipe '{path}' is no JSON object. Take a bundled one as model."
            )
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


def _wrong(name: str, value: object, expected: str) -> OptionError:
    return OptionError(f"The recipe has {name} = {value!r}; expected: {expected}.")


def _is_group(group: object, weighted: bool) -> bool:
    """Whether it is a dictionary of lists of patterns, with a positive weight if there must be."""
    if not isinstance(group, dict) or not set(group) <= {"pairs", "ms", "weight"}:
        return False
    patterns = [group[key] for key in ("pairs", "ms") if key in group]
    weight = group.get("weight", 1 if not weighted else 0)
    return (
        any(patterns)
        and all(isinstance(p, list) and all(isinstance(e, str) for e in p) for p in patterns)
        and isinstance(weight, (int, float))
        and weight > 0
    )


def find_group(group: dict[str, Any], data: Path) -> list[tuple[Path | None, Path]]:
    """Files of all scenes of one group of patterns below the folder ``data``.

    Returns:
        (PAN or None, MS) of every scene: the pairs first, then the MS alone.

    Raises:
        OptionError: if a pattern matches nothing.
    """
    found: list[tuple[Path | None, Path]] = []
    for pattern in group.get("pairs", []):
        found += [(path / "pan.tif", path / "ms.tif") for path in _matches(data, pattern)]
    for pattern in group.get("ms", []):
        found += [(None, path) for path in _matches(data, f"{pattern}.tif")]
    return found


def load_group(group: dict[str, Any], data: Path) -> list[Scene]:
    """Read all scenes of one group of patterns below the folder ``data``.

    Raises:
        OptionError: if a pattern matches nothing.
        SSDiffError: if a scene cannot be used.
    """
    return [
        load_ms(ms) if pan is None else load_pair(pan, ms) for pan, ms in find_group(group, data)
    ]


def _matches(data: Path, pattern: str) -> list[Path]:
    found = sorted(data.glob(pattern))
    if not found:
        raise OptionError(
            f"No scene matches '{pattern}' in '{data}'. Give the folder that holds the scenes "
            f"with --data, or correct the recipe."
        )
    return found
