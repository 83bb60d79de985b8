# SPDX-License-Identifier: GPL-3.0-or-later
"""A training recipe: a JSON file with everything that determines a training run."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from tqdm import tqdm

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.model.onnx_model import BASES, RADIOMETRIES
from ssdiff_train.data.base import TrainingSource
from ssdiff_train.data.pancollection import PatchFile
from ssdiff_train.data.scenes import load_ms, load_pair

RECIPES = Path(__file__).parent / "recipes"
FINETUNING = {"steps": 30_000, "learning_rate": 1e-4, "period": 1000}
"""Of L-BAF. Steps and rate as published (arXiv 2404.11537, appendix); the period is not given."""
_NUMBERS: dict[str, Any] = {"int": (int,), "float": (int, float)}
_AT_LEAST_ONE = (
    "bands steps batch steps_per_epoch scenes_per_epoch save_every validate_every".split()
)
_FILES = ("pairs", "ms", "h5")


@dataclass(frozen=True)
class Recipe:
    """What is trained, on what, and how.

    Attributes:
        name: of the model.
        bands: C of the network.
        ratio: PAN pixels per MS pixel.
        window: side of the windows in PAN pixels.
        base: what the residual is taken against, see `ssdiff_qgis.engine.model.onnx_model.BASES`.
        radiometry: ``scene`` (every band standardised by the scene) or ``fixed``.
        scale: DN that map to 1 where the radiometry is ``fixed``; None for that of the H5 files,
            whose names tell the sensor.
        any_bands: whether the bands are drawn in any order, repeated and dropped, or C are taken
            in the files' order.
        turn: whether windows are flipped and rotated at random.
        residual_scale: normalised units per unit of the noised residual.
        start_from_base: whether the last layers start at zero, so that the untrained network
            returns the base.
        steps: optimiser steps.
        decay: share of the steps, at the end, over which the learning rate falls to zero.
        warmup: steps over which it rises; 0 for none.
        batch: windows per step.
        learning_rate: of AdamW, without weight decay.
        clip: largest norm of the gradient; 0 to leave it as it is.
        ema: decay of the averaged weights per step, reached after a start with less.
        average_statistics: whether the statistics of the batch normalisation are averaged with
            the weights, or those of the live network are taken over.
        period: steps of L-BAF for which one branch is tuned before the other has its turn; 0 to
            train both branches at once. `ssdiff finetune` sets it.
        start: the training whose weights this one started from, as `ssdiff train --start` notes;
            empty where it started from chance.
        seed: of everything random.
        steps_per_epoch: steps after which all scenes are degraded anew.
        scenes_per_epoch: scenes degraded for an epoch.
        save_every: steps between checkpoints.
        validate_every: steps between validations.
        training: groups of file patterns, each {"pairs": [...]} of folders with pan.tif and
            ms.tif, {"ms": [...]} of files without suffix or {"h5": [...]} of PanCollection's
            files without suffix, and the "weight" it is drawn with.
        validation: likewise, one group.
        finetune: what `ssdiff finetune` does after this training, keys as in `FINETUNING`.
    """

    name: str
    bands: int
    ratio: int
    window: int
    base: str
    steps: int
    training: list[dict[str, Any]]
    validation: dict[str, Any]
    radiometry: str = "scene"
    scale: float | None = None
    any_bands: bool = True
    turn: bool = True
    residual_scale: float = 1.0
    start_from_base: bool = True
    decay: float = 0.3
    warmup: int = 200
    batch: int = 16
    learning_rate: float = 1e-3
    clip: float = 1.0
    ema: float = 0.999
    average_statistics: bool = True
    period: int = 0
    start: str = ""
    seed: int = 1
    steps_per_epoch: int = 500
    scenes_per_epoch: int = 160
    save_every: int = 250
    validate_every: int = 1000
    finetune: dict[str, Any] = field(default_factory=lambda: dict(FINETUNING))

    def __post_init__(self) -> None:
        """Check the values.

        Raises:
            OptionError: naming the first one that cannot be used.
        """
        for entry in fields(self):
            value: Any = getattr(self, entry.name)
            kind = _NUMBERS.get(str(entry.type))
            if kind and not (_is_number(value, kind) and value >= 0):
                raise _wrong(entry.name, value, f"a number of type {entry.type}, not negative")
            if entry.type == "bool" and not isinstance(value, bool):
                raise _wrong(entry.name, value, "true or false")
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
            ("radiometry", self.radiometry in RADIOMETRIES, f"one of {', '.join(RADIOMETRIES)}"),
            (
                "scale",
                self.scale is None or (_is_number(self.scale, (int, float)) and self.scale > 0),
                "a positive number, or none",
            ),
            ("residual_scale", self.residual_scale > 0, "a positive number"),
            ("learning_rate", self.learning_rate > 0, "a positive number"),
            ("decay", self.decay <= 1, "0 to 1"),
            ("ema", self.ema < 1, "0 to less than 1"),
            (
                "training",
                isinstance(self.training, list)
                and bool(self.training)
                and all(_is_group(g, weighted=True) for g in self.training),
                'groups like {"pairs": ["..."], "ms": ["..."], "h5": ["..."], "weight": 1}',
            ),
            (
                "validation",
                _is_group(self.validation, weighted=False),
                'a group like {"pairs": ["..."], "ms": ["..."], "h5": ["..."]}',
            ),
            (
                "finetune",
                _is_finetuning(self.finetune),
                f"an object like {json.dumps(FINETUNING)}",
            ),
        ]
        for name, fits, expected in checks:
            if not fits:
                raise _wrong(name, getattr(self, name), expected)
        self._check_files()

    def _check_files(self) -> None:
        """Patches of H5 files come normalised by a scale and with the base, without a scene."""
        patches = any(group.get("h5") for group in (*self.training, self.validation))
        if patches and (self.radiometry, self.base) != ("fixed", "interpolation"):
            raise OptionError(
                f"The recipe has radiometry = {self.radiometry!r} and base = {self.base!r}; "
                f'expected: "fixed" and "interpolation", since the patches of H5 files come '
                f"without the scene that anything else is derived from."
            )
        if self.radiometry == "fixed" and self.scale is None and not patches:
            raise _wrong("scale", None, "the DN that map to 1, for the radiometry is fixed")

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

    def for_finetuning(self, **changes: float | None) -> Recipe:
        """The recipe of L-BAF after this one: constant rate, alternating branches.

        Args:
            changes: of the entries of ``finetune``; None to keep one.

        Raises:
            OptionError: if a value cannot be used.
        """
        given = {name: value for name, value in changes.items() if value is not None}
        chosen = {**FINETUNING, **self.finetune, **given}
        if not _is_finetuning(chosen):
            raise _wrong("finetune", chosen, f"an object like {json.dumps(FINETUNING)}")
        return replace(self, **chosen, decay=0.0, warmup=0, finetune=chosen)

    def to_dict(self) -> dict[str, Any]:
        """All fields, as JSON takes them."""
        return asdict(self)


def _wrong(name: str, value: object, expected: str) -> OptionError:
    return OptionError(f"The recipe has {name} = {value!r}; expected: {expected}.")


def _is_number(value: object, kinds: tuple[type, ...]) -> bool:
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
    if not isinstance(group, dict) or not set(group) <= {*_FILES, "weight"}:
        return False
    patterns = [group[key] for key in _FILES if key in group]
    weight = group.get("weight", 1 if not weighted else 0)
    return (
        any(patterns)
        and all(isinstance(p, list) and all(isinstance(e, str) for e in p) for p in patterns)
        and isinstance(weight, (int, float))
        and weight > 0
    )


def find_group(group: dict[str, Any], data: Path) -> list[tuple[Path | None, Path]]:
    """Files of all raster scenes of one group of patterns below the folder ``data``.

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


def find_h5(group: dict[str, Any], data: Path) -> list[Path]:
    """H5 files of one group of patterns below the folder ``data``.

    Raises:
        OptionError: if a pattern matches nothing.
    """
    return [path for p in group.get("h5", []) for path in _matches(data, f"{p}.h5")]


def load_group(
    group: dict[str, Any], data: Path, scale: float | None = None, quiet: bool = True
) -> list[TrainingSource]:
    """Read all scenes, and open all H5 files, of one group of patterns below ``data``.

    Args:
        group: of patterns.
        data: folder.
        scale: largest DN of the H5 files; None if their names tell the sensor.
        quiet: whether to show no progress.

    Raises:
        OptionError: if a pattern matches nothing.
        SSDiffError: if a scene or a file cannot be used.
    """
    files = tqdm(find_group(group, data), desc="reading", unit="scene", leave=False, disable=quiet)
    scenes = [load_ms(ms) if pan is None else load_pair(pan, ms) for pan, ms in files]
    return [*scenes, *(PatchFile(path, scale) for path in find_h5(group, data))]


def load_data(
    recipe: Recipe, data: Path, quiet: bool = True
) -> tuple[Recipe, list[list[TrainingSource]], list[TrainingSource]]:
    """Find, read and check all that a recipe names below the folder ``data``.

    Returns:
        the recipe, its scale being that of the H5 files if it had none; the sources of each
        group for training; those for validation.

    Raises:
        OptionError: if a pattern matches nothing, a source does not fit the recipe, or the scales
            of H5 files differ and the recipe does not decide.
        SSDiffError: if a scene or a file cannot be used.
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
