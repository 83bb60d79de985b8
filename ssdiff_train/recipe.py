# SPDX-License-Identifier: GPL-3.0-or-later
"""A training recipe: a JSON file with everything that determines a training run."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import MISSING, asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.model.contract import BASES, RADIOMETRIES
from ssdiff_qgis.engine.sensors import EIGHT_BANDS, FOUR_BANDS
from ssdiff_qgis.engine.storage.record import (
    Expectation,
    RecordError,
    check_expectations,
    check_kinds,
    shown,
)

RECIPES = Path(__file__).parent / "recipes"
"""Folder of the bundled recipes."""
USUAL_BANDS = {4: FOUR_BANDS, 8: EIGHT_BANDS}
"""Names of the bands of a network of fixed bands, by their number."""
FINETUNING: dict[str, Any] = {"steps": 30_000, "learning_rate": 1e-4, "period": 1000}
"""L-BAF. Steps and rate as published (arXiv 2404.11537, appendix); the period is not given."""
_KINDS: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "bool": (bool,),
    "int": (int,),
    "int | None": (int, type(None)),
    "float": (float,),
    "float | None": (float, type(None)),
    "dict[str, Any]": (dict,),
    "list[dict[str, Any]]": (list,),
}
_AT_LEAST_ONE = (
    *("bands", "steps", "batch", "steps_per_epoch"),
    *("scenes_per_epoch", "save_every", "validate_every"),
)
_PATTERNS = ("pairs", "ms", "h5")


@dataclass(frozen=True)
class Recipe:
    """What is trained, on what, and how.

    Raises:
        OptionError: If a value cannot be used; the message names its field.
    """

    name: str
    """Name of the model."""
    bands: int
    """Number of bands C of the network."""
    ratio: int
    """PAN pixels per MS pixel."""
    window: int
    """Side of the windows in PAN pixels."""
    base: str
    """Image that the residual is taken against, one of `BASES` of the engine."""
    steps: int
    """Number of optimiser steps."""
    training: list[dict[str, Any]]
    """Groups of file patterns, each {"pairs": [...]} of folders with pan.tif and ms.tif,
    {"ms": [...]} of files (TIFF where the pattern has no suffix) or {"h5": [...]} of
    PanCollection's files without suffix, and the "weight" it is drawn with."""
    validation: dict[str, Any]
    """One such group, without a weight."""
    radiometry: str = "scene"
    """Normalisation: ``scene`` (every band standardised by the scene) or ``fixed``."""
    scale: float | None = None
    """DN that map to 1 where the radiometry is ``fixed``; None for that of the H5 files, whose
    names tell the sensor."""
    any_bands: bool = True
    """Whether the bands are drawn in any order, repeated and dropped, or C are taken in the
    files' order."""
    turn: bool = True
    """Whether windows are flipped and rotated at random."""
    residual_scale: float = 1.0
    """Normalised units per unit of the noised residual."""
    attention: int | None = None
    """Side, in tokens, of the neighbourhoods of the spatial similarity; None for the whole window,
    as published."""
    start_from_base: bool = True
    """Whether the last layers start at zero, so that the untrained network returns the base."""
    decay: float = 0.3
    """Fraction of the steps, at the end, over which the learning rate falls to zero."""
    warmup: int = 200
    """Number of steps over which the learning rate rises; 0 for none."""
    batch: int = 16
    """Number of windows per step."""
    learning_rate: float = 1e-3
    """Learning rate of AdamW, which runs without weight decay."""
    clip: float = 1.0
    """Largest norm of the gradient; 0 to leave it as it is."""
    ema: float = 0.999
    """Decay of the averaged weights per step, reached after a start with less."""
    average_statistics: bool = True
    """Whether the statistics of the batch normalisation are averaged with the weights, or those
    of the live network are taken over."""
    period: int = 0
    """Steps of L-BAF for which one branch is tuned before the other has its turn; 0 to train both
    branches at once. `ssdiff finetune` sets it."""
    start: str = ""
    """Training whose weights this one started from, as `ssdiff train --start` notes; empty where
    it started from random ones."""
    seed: int = 1
    """Seed of everything random."""
    steps_per_epoch: int = 500
    """Number of steps after which all scenes are degraded anew."""
    scenes_per_epoch: int = 160
    """Number of scenes degraded for an epoch."""
    save_every: int = 250
    """Number of steps between checkpoints."""
    validate_every: int = 1000
    """Number of steps between validations."""
    finetune: dict[str, Any] = field(default_factory=lambda: dict(FINETUNING))
    """What `ssdiff finetune` does after this training, keys as in `FINETUNING`."""

    def __post_init__(self) -> None:
        """Check the values."""
        kinds = {entry.name: _KINDS[str(entry.type)] for entry in fields(self)}
        try:
            check_kinds(vars(self), kinds)
            check_expectations(vars(self), self._expectations())
        except RecordError as error:
            raise _wrong(error.key, error.found, error.expected) from error
        # Patches of H5 files come normalised by a scale and with the base, without a scene.
        patches = any(group.get("h5") for group in (*self.training, self.validation))
        if patches and (self.radiometry, self.base) != ("fixed", "interpolation"):
            raise OptionError(
                f"The recipe has radiometry = {self.radiometry!r} and base = {self.base!r}; "
                f'expected: "fixed" and "interpolation", since the patches of H5 files come '
                f"without the scene that anything else is derived from."
            )
        if self.radiometry == "fixed" and self.scale is None and not patches:
            raise _wrong("scale", "None", "the DN that map to 1, for the radiometry is fixed")

    def _expectations(self) -> Iterator[Expectation]:
        for name in _AT_LEAST_ONE:
            yield name, getattr(self, name) >= 1, "at least 1"
        for name in ("decay", "warmup", "clip", "ema", "period", "seed"):
            yield name, getattr(self, name) >= 0, "a number that is not negative"
        yield "name", bool(self.name), "a name"
        yield "ratio", 2 <= self.ratio <= 16, "2 to 16"
        whole = not self.window % 4 and not self.window % self.ratio
        yield (
            *("window", self.window >= 8 and whole),
            f"at least 8, a multiple of 4 and of the ratio {self.ratio}",
        )
        sizes = [self.window >> level for level in range(3)]
        yield (
            *("attention", self.attention is None or _tiles(self.attention, sizes)),
            f"none, or a divisor of those of {', '.join(map(str, sizes))} that are larger",
        )
        yield "base", self.base in BASES, f"one of {', '.join(BASES)}"
        yield "radiometry", self.radiometry in RADIOMETRIES, f"one of {', '.join(RADIOMETRIES)}"
        yield (
            *("scale", self.scale is None or self.scale > 0),
            "a positive number, or none",
        )
        yield "residual_scale", self.residual_scale > 0, "a positive number"
        yield "learning_rate", self.learning_rate > 0, "a positive number"
        yield "decay", self.decay <= 1, "0 to 1"
        yield "ema", self.ema < 1, "0 to less than 1"
        yield (
            *(
                "training",
                bool(self.training) and all(_is_group(g, weighted=True) for g in self.training),
            ),
            'groups like {"pairs": ["..."], "ms": ["..."], "h5": ["..."], "weight": 1}',
        )
        yield (
            *("validation", _is_group(self.validation, weighted=False)),
            'a group like {"pairs": ["..."], "ms": ["..."], "h5": ["..."]}',
        )
        yield "finetune", _is_finetuning(self.finetune), f"an object like {json.dumps(FINETUNING)}"

    @classmethod
    def load(cls, name_or_path: str) -> Recipe:
        """Read a recipe.

        Args:
            name_or_path: Name of a bundled recipe, or path of a JSON file.

        Raises:
            OptionError: If it cannot be read, a key is unknown or missing, or a value is wrong.
        """
        path = Path(name_or_path)
        bundled = RECIPES / f"{name_or_path}.json"
        path = bundled if bundled.exists() else path
        try:
            content = json.loads(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise OptionError(
                f"The recipe '{name_or_path}' cannot be read: {error}. Give a JSON file or one "
                f"of the bundled recipes: {', '.join(recipe_names())}."
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
        needed = [f.name for f in fields(cls) if f.default is f.default_factory is MISSING]
        missing = [name for name in needed if name not in content]
        if missing:
            raise OptionError(
                f"The recipe '{path}' lacks {', '.join(missing)}. Take a bundled one as model."
            )
        return cls(**content)

    def for_finetuning(self, **changes: float | None) -> Recipe:
        """The recipe of L-BAF after this one: constant rate, alternating branches.

        Args:
            changes: Entries of ``finetune`` to replace; None to keep one.

        Raises:
            OptionError: If a value cannot be used.
        """
        given = {name: value for name, value in changes.items() if value is not None}
        chosen = {**FINETUNING, **self.finetune, **given}
        if not _is_finetuning(chosen):
            raise _wrong("finetune", shown(chosen), f"an object like {json.dumps(FINETUNING)}")
        return replace(self, **chosen, decay=0.0, warmup=0, finetune=chosen)

    @property
    def band_names(self) -> list[str]:
        """Names of the bands where their order matters and they are the usual ones, else none."""
        return [] if self.any_bands else list(USUAL_BANDS.get(self.bands, ()))

    @property
    def patches_only(self) -> bool:
        """Whether it trains on nothing but files of PanCollection."""
        return all(set(group) <= {"h5", "weight"} for group in self.training)

    def to_dict(self) -> dict[str, Any]:
        """All fields, as JSON takes them."""
        return asdict(self)


def recipe_names() -> list[str]:
    """Names of the bundled recipes."""
    return sorted(path.stem for path in RECIPES.glob("*.json"))


def _wrong(name: str, found: str, expected: str) -> OptionError:
    return OptionError(f"The recipe has {name} = {found}; expected: {expected}.")


def _tiles(side: int, sizes: Sequence[int]) -> bool:
    """Whether squares of a side tile all larger squares."""
    return side >= 1 and all(size <= side or size % side == 0 for size in sizes)


def _is_number(value: object, kinds: tuple[type, ...] = (int, float)) -> bool:
    return isinstance(value, kinds) and not isinstance(value, bool)


def _is_finetuning(section: object) -> bool:
    """Whether all its entries are known and positive, and those that count steps whole."""
    return isinstance(section, dict) and all(
        name in FINETUNING
        and _is_number(value, (int, float) if name == "learning_rate" else (int,))
        and value > 0
        for name, value in section.items()
    )


def _is_group(group: object, weighted: bool) -> bool:
    """Whether it is a dictionary of lists of patterns, with a positive weight if there must be."""
    if not isinstance(group, dict) or not set(group) <= {*_PATTERNS, "weight"}:
        return False
    patterns = [group[key] for key in _PATTERNS if key in group]
    weight = group.get("weight", 1 if not weighted else 0)
    return (
        any(patterns)
        and all(isinstance(p, list) and all(isinstance(e, str) for e in p) for p in patterns)
        and isinstance(weight, (int, float))
        and weight > 0
    )
