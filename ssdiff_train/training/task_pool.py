# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks on the device, and the windows that are drawn from them."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from ssdiff_train.meta_recipe import MetaRecipe
from ssdiff_train.training.objective import Windows, nearest_gain


class TaskPool:
    """Tasks on the device.

    Args:
        folder: Folder where files of tasks appear; they are removed once they are taken.
        capacity: Number of tasks that are kept; then the oldest are replaced.
        device: Name of a torch device.
        keep: Whether to leave the files.

    Attributes:
        taken: Number of tasks taken so far.
        arrays: Tensors of all tasks, see `ssdiff_train.data.pool.encode`, the task first.
    """

    def __init__(self, folder: Path, capacity: int, device: str, keep: bool = False):
        self._folder, self._capacity, self._device, self._keep = folder, capacity, device, keep
        self.arrays: dict[str, Tensor] = {}
        self.taken = 0
        self._seen: set[Path] = set()
        self._count = torch.zeros((), device=device)
        # Copies neither wait for the training nor hold it up.
        self._stream = torch.cuda.Stream(device) if device.startswith("cuda") else None

    @property
    def size(self) -> int:
        """Number of tasks there are."""
        return min(self.taken, self._capacity)

    def take(self, most: int = 64) -> int:
        """Take tasks that have come, at most so many; returns how many."""
        files = sorted(self._folder.glob("[!.]*.npz"))
        files = [path for path in files if path not in self._seen][:most]
        for path in files:
            with np.load(path) as file:
                task = {name: file[name] for name in file.files}
            self._seen.add(path)
            if not self._keep:
                path.unlink()
            self._put(task)
        return len(files)

    def _put(self, task: dict[str, np.ndarray]) -> None:
        """Copy a task to the place after the last, which nobody reads before all is there."""
        values = {name: torch.from_numpy(value) for name, value in task.items()}
        values["gain"] = torch.tensor(nearest_gain(float(task["gain"])))
        values["block"] = values["block"].long()
        place = self.taken % self._capacity
        with nullcontext() if self._stream is None else torch.cuda.stream(self._stream):
            for name, value in values.items():
                if name not in self.arrays:
                    shape = (self._capacity, *value.shape)
                    self.arrays[name] = torch.empty(shape, dtype=value.dtype, device=self._device)
                if self._stream is not None:
                    value = value.pin_memory()
                self.arrays[name][place].copy_(value, non_blocking=True)
            self.taken += 1
            self._count.fill_(self.size)
            if self._stream is not None:
                self._stream.synchronize()

    def draw(
        self, recipe: MetaRecipe, generator: torch.Generator
    ) -> tuple[Windows, Windows, Tensor]:
        """Draw windows of random scenes: support, query, and the (S,) indices of their gains."""
        device, ratio = self._device, recipe.ratio
        # Their number is read on the device, so that a step that was recorded finds new tasks, too.
        chance = torch.rand(recipe.scenes, generator=generator, device=device)
        scene = (chance * self._count).long()
        varied = _Variation(recipe, generator, device)
        block = self.arrays["block"][scene]
        windows = []
        for name, count, side in (
            ("support", recipe.support, block // ratio),
            ("query", recipe.query, block),
        ):
            images = self.arrays[name]
            corner = _corners(images.shape[1], side, count, recipe, generator)
            cut = _cut(images, scene, corner, recipe.window, varied)
            low = (corner // ratio, recipe.window // ratio)
            ms = _cut(self.arrays[f"{name}_ms"], scene, *low, varied)
            windows.append(varied.windows(cut, ms))
        return windows[0], windows[1], self.arrays["gain"][scene]


def _corners(
    size: int, side: Tensor, count: int, recipe: MetaRecipe, generator: torch.Generator
) -> Tensor:
    """(S, n, 2) first rows and columns of windows within blocks of (S,) sides."""
    shape = (2, len(side), count, 2)
    chance = torch.rand(shape, generator=generator, device=side.device)
    side = side.clamp(min=recipe.window)[:, None, None]
    first = (chance[0] * (size // side)).long() * side
    places = (side - recipe.window) // recipe.ratio + 1
    return first + (chance[1] * places).long() * recipe.ratio


def _cut(images: Tensor, scene: Tensor, corner: Tensor, side: int, varied: _Variation) -> Tensor:
    """(S, n, side, side, channels) float32 windows, turned."""
    at = torch.arange(side, device=images.device)
    row, column = varied.turned(at, side)
    rows = corner[:, :, 0, None, None] + row[:, None]
    columns = corner[:, :, 1, None, None] + column[:, None]
    return images[scene[:, None, None, None], rows, columns].float()


class _Variation:
    """What varies from scene to scene: orientation, bands, radiometry."""

    def __init__(self, recipe: MetaRecipe, generator: torch.Generator, device: str):
        n, bands = recipe.scenes, recipe.bands
        self._bands = bands
        self._turns = torch.randint(2, (3, n, 1, 1), generator=generator, device=device).bool()
        order = torch.arange(bands, device=device).expand(n, bands)
        if recipe.any_bands:
            chance = torch.rand((2, n, bands), generator=generator, device=device)
            order = chance[0].argsort(1)
            repeated = order.gather(1, (chance[1] * bands).long())
            often = torch.rand((n, 1), generator=generator, device=device) < 0.1
            order = torch.where(often, repeated, order)
        self._order = order[:, None, None, None, :]
        chance = 2 * torch.rand((2, n, bands + 1), generator=generator, device=device) - 1
        self._offset = recipe.jitter * chance[0][:, None, None, None, :]
        self._unit = torch.exp(recipe.jitter * chance[1])[:, None, None, None, :]

    def turned(self, at: Tensor, side: int) -> tuple[Tensor, Tensor]:
        """(S, side, side) rows and columns that the pixels of turned windows come from."""
        rows, columns = torch.meshgrid(at, at, indexing="ij")
        swap, up, left = self._turns
        rows, columns = torch.where(swap, columns, rows), torch.where(swap, rows, columns)
        rows = torch.where(up, side - 1 - rows, rows)
        columns = torch.where(left, side - 1 - columns, columns)
        return rows, columns

    def windows(self, images: Tensor, ms: Tensor) -> Windows:
        """Windows of (S, n, N, N, 2 C + 1) base, residual and PAN, and (S, n, N/r, N/r, C) MS."""
        base, residual, pan = images.split([self._bands, self._bands, 1], -1)
        base, residual, ms = (
            i.gather(-1, self._order.expand(*i.shape[:-1], self._bands))
            for i in (base, residual, ms)
        )
        offset, unit = self._offset[..., :-1], self._unit[..., :-1]
        varied = (
            (base - offset) / unit,
            residual / unit,
            (pan - self._offset[..., -1:]) / self._unit[..., -1:],
            (ms - offset) / unit,
        )
        return Windows(*(image.movedim(-1, 2) for image in varied))  # channels last in memory
