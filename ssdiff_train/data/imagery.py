# SPDX-License-Identifier: GPL-3.0-or-later
"""Imagery that the tasks of meta-training are drawn from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ssdiff_qgis.engine.raster.reader import Raster
from ssdiff_train.data.loading import find_group
from ssdiff_train.data.scenes import load_pair
from ssdiff_train.data.simulation import PAN_WEIGHTS, SensorModel, dither, simulate
from ssdiff_train.data.statistics import PairStatistics, quantiles, table
from ssdiff_train.data.tasks import Scale, Task
from ssdiff_train.meta_recipe import MetaRecipe

BLOCK = 256
"""Side of the parts of imagery that mosaics are made of, in pixels."""


@dataclass(frozen=True)
class Imagery:
    """Images of one place and date without PAN, or a pair.

    Attributes:
        name: Name for messages.
        parts: (C, H, W) images, bands in the order of the model; DN of any type.
        pan: (H, W) PAN at the resolution of the only part, or None.
        weights: (C,) usual weights of the bands in PAN, see `simulation.PAN_WEIGHTS`.
        factors: Factors by which the pixels are made coarser, each with its probability.
    """

    name: str
    parts: Sequence[np.ndarray]
    pan: np.ndarray | None
    weights: Sequence[float]
    factors: Sequence[tuple[int, float]] = ((1, 1.0),)


@dataclass(frozen=True)
class Family:
    """Imagery of one kind of sensors, and the scenes that are drawn from it.

    Attributes:
        bands: Number of bands C.
        ratio: PAN pixels per MS pixel.
        side: Side of the scenes in pixels of the reference.
        blocks: Sides of the parts of a scene that the regression is fitted to one by one, each
            with its probability.
        groups: Groups of imagery, each after the probability that it is drawn with.
    """

    bands: int
    ratio: int
    side: int
    blocks: Sequence[tuple[int, float]]
    groups: Sequence[tuple[float, Sequence[Imagery]]]

    def draw_pair(self, rng: np.random.Generator) -> tuple[str, np.ndarray, np.ndarray]:
        """Draw a scene: its name, reference (C, side, side) and PAN (side, side), float32 DN."""
        members = self.groups[_chosen([p for p, _ in self.groups], rng)][1]
        imagery = members[rng.integers(len(members))]
        if imagery.pan is not None:
            top, left = (int(rng.integers(n - self.side + 1)) for n in imagery.pan.shape)
            at = slice(top, top + self.side), slice(left, left + self.side)
            reference, pan = imagery.parts[0][:, at[0], at[1]], imagery.pan[at]
            return imagery.name, _without_steps(reference, rng), pan.astype(np.float32)
        factor = imagery.factors[_chosen([p for _, p in imagery.factors], rng)][0]
        source = self._mosaic(imagery, factor, rng)
        sensor = SensorModel.draw(self.bands, rng, factor > 1, imagery.weights)
        return f"{imagery.name}, {factor} times coarser", *simulate(source, factor, sensor, rng)

    def draw(self, rng: np.random.Generator) -> tuple[Task, int]:
        """Draw a task, and the side of the blocks that it is made of."""
        _, reference, pan = self.draw_pair(rng)
        block = self.blocks[_chosen([p for _, p in self.blocks], rng)][0]
        # To fit many small scenes takes long: a quarter of them, four times.
        times = 2 if block * 4 < self.side else 1
        side = self.side // times
        task = Task.from_blocks(
            reference[:, :side, :side], pan[:side, :side], self.ratio, block, rng
        )
        query, support = (
            Scale(*(np.tile(image, (1, times, times)) for image in scale))
            for scale in (task.query, task.support)
        )
        return Task(query, support, task.gain), block

    def _mosaic(self, imagery: Imagery, factor: int, rng: np.random.Generator) -> np.ndarray:
        """Blocks side by side: a world with a few straight edges more, taken by one sensor."""
        number = -(-self.side * factor // BLOCK)
        count, parts = number**2, imagery.parts
        order = (
            rng.permutation(len(parts))
            if len(parts) >= count
            else rng.integers(len(parts), size=count)
        )
        made = np.empty((self.bands, number * BLOCK, number * BLOCK), np.float32)
        for k in range(count):
            part = parts[order[k]]
            top, left = (int(rng.integers(n - BLOCK + 1)) for n in part.shape[1:])
            rows, columns = (slice(i * BLOCK, (i + 1) * BLOCK) for i in divmod(k, number))
            block = part[:, top : top + BLOCK, left : left + BLOCK]
            made[:, rows, columns] = _without_steps(block, rng)
        size = self.side * factor
        return made[:, :size, :size]


def _without_steps(image: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Float32, 8-bit images dithered."""
    return dither(image, rng) if image.dtype == np.uint8 else image.astype(np.float32)


def _chosen(probabilities: Sequence[float], rng: np.random.Generator) -> int:
    total = np.asarray(probabilities, float)
    return int(rng.choice(len(total), p=total / total.sum()))


def load_family(recipe: MetaRecipe, groups: Sequence[dict[str, Any]], data: Path) -> Family:
    """Read the imagery of some groups of a recipe.

    A group has the patterns ``pairs`` (folders with pan.tif and ms.tif) or ``ms`` (files; TIFF
    where the pattern has no suffix), a ``weight``, the ``sensor`` whose `simulation.PAN_WEIGHTS`
    are the usual ones, and may have ``bands`` (bands to read, in the order of the model, from 1),
    ``side`` (largest side, cut from the middle), ``factors`` ([[2, 0.65], ...]) and ``places``
    (true where files whose names differ only after the last underscore are of one place and date).

    Args:
        recipe: Recipe of the meta-training.
        groups: Its groups for training or for validation.
        data: Folder of the files.

    Raises:
        OptionError: If a pattern matches nothing.
        SSDiffError: If a file cannot be used.
    """
    loaded = [(float(group.get("weight", 1)), _load_group(group, data)) for group in groups]
    blocks = [(int(side), probability) for side, probability in recipe.blocks]
    return Family(recipe.bands, recipe.ratio, recipe.side, blocks, loaded)


def _load_group(group: dict[str, Any], data: Path) -> list[Imagery]:
    weights = PAN_WEIGHTS[group.get("sensor", "vhr")]
    factors = [(int(factor), float(p)) for factor, p in group.get("factors", [[1, 1]])]
    found: list[Imagery] = []
    places: dict[str, list[np.ndarray]] = {}
    for pan, ms in find_group(group, data):
        name = ms.relative_to(data).with_suffix("").as_posix()
        if pan is not None:
            scene = load_pair(pan, ms)
            assert scene.pan is not None
            image = _cut(_as_stored(scene.reference, ms), group)
            found.append(Imagery(name, [image], _cut(scene.pan[None], {})[0], weights))
        else:
            place = name.rsplit("_", 1)[0] if group.get("places") else name
            image = Raster.open(str(ms), "MS").dataset.ReadAsArray()
            places.setdefault(place, []).append(_cut(image, group))
    return found + [Imagery(n, parts, None, weights, factors) for n, parts in places.items()]


def _as_stored(reference: np.ndarray, ms: Path) -> np.ndarray:
    """8 bits, which are dithered later, where a reference has their steps still.

    It has not where it was interpolated, as `Pair.open` does to undo a nearest neighbour.
    """
    stored = Raster.open(str(ms), "MS").dataset.ReadAsArray(0, 0, 1, 1).dtype
    if stored == np.uint8 and np.array_equal(reference, np.rint(reference)):
        return reference.astype(np.uint8)
    return reference


def _cut(image: np.ndarray, group: dict[str, Any]) -> np.ndarray:
    """The group's bands of the middle of an image (C, H, W), in a memory of their own."""
    if "bands" in group:
        image = image[[band - 1 for band in group["bands"]]]
    height, width = (min(n, group.get("side", n)) for n in image.shape[1:])
    top, left = (n - m for n, m in zip(image.shape[1:], (height, width)))
    top, left = top // 2, left // 2
    return np.ascontiguousarray(image[:, top : top + height, left : left + width])


def compare(family: Family, patterns: Sequence[str], data: Path, count: int) -> str:
    """Tables of the statistics of real pairs and of pairs that are drawn from a family.

    Args:
        family: Imagery that pairs are simulated from.
        patterns: Patterns of the folders of real pairs with pan.tif and ms.tif.
        data: Folder of the real pairs.
        count: Number of pairs that are simulated.

    Raises:
        OptionError: If a pattern matches nothing.
        SSDiffError: If a pair cannot be used.
    """
    real: list[tuple[str, PairStatistics]] = []
    for pan, ms in find_group({"pairs": list(patterns)}, data):
        assert pan is not None
        scene = load_pair(pan, ms)
        assert scene.pan is not None
        inner = (..., slice(4, -4), slice(4, -4))
        statistics = PairStatistics.from_pair(scene.reference[inner], scene.pan[inner])
        real.append((scene.name, statistics))
    simulated: list[tuple[str, PairStatistics]] = []
    for k in range(count):
        name, reference, simulated_pan = family.draw_pair(np.random.default_rng([0, k]))
        simulated.append((name, PairStatistics.from_pair(reference, simulated_pan)))
    filled = [rows for rows in (real, simulated) if rows]
    return "\n\n".join(table([*rows, *quantiles(rows)]) for rows in filled)
