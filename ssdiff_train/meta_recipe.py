# SPDX-License-Identifier: GPL-3.0-or-later
"""A recipe of meta-training: a JSON file with everything that determines it, but the clock."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.storage.record import (
    Expectation,
    RecordError,
    check_expectations,
    check_kinds,
)

META_RECIPES = Path(__file__).parent / "recipes" / "meta"
"""Folder of the bundled recipes of meta-training."""
_KINDS: dict[str, tuple[type, ...]] = {
    "str": (str,),
    "bool": (bool,),
    "int": (int,),
    "float": (float,),
    "int | None": (int, type(None)),
    "list[str]": (list,),
    "list[list[float]]": (list,),
    "list[dict[str, Any]]": (list,),
}


@dataclass(frozen=True)
class MetaRecipe:
    """What is meta-trained, on what, and how.

    Raises:
        OptionError: If a value cannot be used; the message names its field.
    """

    name: str
    """Name of the model."""
    bands: int
    """Number of bands C of the network."""
    ratio: int
    """PAN pixels per MS pixel."""
    seconds: float
    """Time that it took, and takes unless told otherwise."""
    side: int
    """Side of the scenes in pixels of the reference, a multiple of ``ratio`` squared."""
    blocks: list[list[float]]
    """Sides of the parts of a scene that the regression is fitted to one by one, each with its
    probability: [[512, 0.5], ...]."""
    imagery: list[dict[str, Any]]
    """Groups of imagery, see `ssdiff_train.data.imagery.load_family`."""
    validation: list[dict[str, Any]] = field(default_factory=list)
    """Groups of other locations, on which the averaged network is validated."""
    band_names: list[str] = field(default_factory=list)
    """Names of the C bands where their order matters, else empty."""
    window: int = 64
    """Side N of the windows in PAN pixels."""
    attention: int | None = 8
    """Side of the neighbourhoods of the spatial similarity, see `SSDiff`."""
    scenes: int = 8
    """Number of scenes per step."""
    support: int = 4
    """Number of windows of each scene at the coarser scale, which the head is fitted to."""
    query: int = 8
    """Number of windows of each scene at the finer scale, on which the head is judged."""
    head_weight: float = 1.0
    """Weight of the loss of the scene's own head."""
    support_weight: float = 0.25
    """Weight of the loss of the trained last layer at the coarser scale."""
    noisiest: float = 0.5
    """Fraction of the scenes of a step at the noisiest timestep, with which the engine asks."""
    learning_rate: float = 1e-3
    """Learning rate of AdamW, which runs without weight decay."""
    warmup: int = 200
    """Number of steps over which the learning rate rises."""
    decay: float = 0.6
    """Fraction of the time, at the end, over which the learning rate falls to zero."""
    clip: float = 1.0
    """Largest norm of the gradient."""
    ema: float = 0.999
    """Decay of the averaged weights per step, reached after a start with less."""
    jitter: float = 0.1
    """Largest relative error of a scene's radiometry."""
    bf16: bool = True
    """Whether the network computes in bfloat16 where that is safe."""
    seed: int = 1
    """Seed of everything random but the order in which tasks arrive."""
    task_seed: int = 1
    """Seed of the tasks."""
    start: str = ""
    """Training whose weights this one started from, as `ssdiff pretrain --start` notes; empty where
    it started from random ones."""

    def __post_init__(self) -> None:
        """Check the values."""
        kinds = {entry.name: _KINDS[str(entry.type)] for entry in fields(self)}
        try:
            check_kinds(vars(self), kinds)
            check_expectations(vars(self), self._expectations())
        except RecordError as error:
            raise OptionError(
                f"The recipe has {error.key} = {error.found}; expected: {error.expected}."
            ) from error

    @property
    def any_bands(self) -> bool:
        """Whether bands are shuffled and repeated."""
        return not self.band_names

    def _expectations(self) -> Iterator[Expectation]:
        for name in ("bands", "scenes", "support", "query", "seconds", "warmup"):
            yield name, getattr(self, name) >= 1, "at least 1"
        yield "ratio", 2 <= self.ratio <= 16, "2 to 16"
        whole = self.window >= 32 and not self.window % 4 and not self.window % self.ratio
        expected = f"at least 32, a multiple of 4 and of the ratio {self.ratio}"
        yield "window", whole, expected
        sides = [self.side, *(block[0] for block in self.blocks)]
        tiled = all(side % self.ratio**2 == 0 and self.side % side == 0 for side in sides)
        yield "side", self.side >= self.window * self.ratio, "at least the ratio times the window"
        yield "blocks", bool(self.blocks) and tiled, "divisors of the side, of whole coarser pixels"
        yield "band_names", len(self.band_names) in (0, self.bands), "none, or one per band"
        yield "imagery", bool(self.imagery), "groups of patterns of files"

    @classmethod
    def load(cls, name_or_path: str) -> MetaRecipe:
        """Read a recipe.

        Args:
            name_or_path: Name of a bundled recipe, or path of a JSON file.

        Raises:
            OptionError: If it cannot be read, a key is unknown or missing, or a value is wrong.
        """
        bundled = META_RECIPES / f"{name_or_path}.json"
        path = bundled if bundled.exists() else Path(name_or_path)
        try:
            return cls(**json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, TypeError) as error:
            raise OptionError(
                f"The recipe '{name_or_path}' cannot be used: {error}. Give a JSON file like one "
                f"of the bundled recipes: {', '.join(meta_recipe_names())}."
            ) from error

    def to_dict(self) -> dict[str, Any]:
        """All fields, as JSON takes them."""
        return asdict(self)


def meta_recipe_names() -> list[str]:
    """Names of the bundled recipes."""
    return sorted(path.stem for path in META_RECIPES.glob("*.json"))
