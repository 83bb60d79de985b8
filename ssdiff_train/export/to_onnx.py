# SPDX-License-Identifier: GPL-3.0-or-later
"""ONNX export with the metadata contract that the engine demands."""

from __future__ import annotations

import logging
import os
import subprocess
import warnings
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch

from ssdiff_qgis.engine.errors import ModelError
from ssdiff_qgis.engine.model.ddim import TIMESTEPS
from ssdiff_qgis.engine.model.onnx_model import (
    INPUTS,
    METADATA_KEY,
    SCHEMA_VERSION,
    Model,
    ModelInfo,
)
from ssdiff_qgis.engine.sensors import DEFAULT_MS_GAIN, EIGHT_BANDS, FOUR_BANDS
from ssdiff_train.export.float16 import narrow
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.recipe import RECIPES, Recipe, find_group, find_h5

OPSET = 20
TOLERANCE = 1e-4
HALF_TOLERANCE = 1e-2
REGRESSION = (TIMESTEPS - 1,)
"""One step from pure noise: all that a residual far below the noise leaves to be said."""
PUBLISHED_TIMESTEPS = (900, 800, 700, 600, 500, 400, 300, 200, 100, 0)
"""The ten steps of the published models (arXiv 2404.11537)."""
_RECIPE_ELSEWHERE = (
    *("name", "bands", "ratio", "window", "base", "radiometry", "scale", "any_bands"),
    *("residual_scale", "steps", "seed", "training", "validation", "finetune"),
)
_USUAL_BANDS = {4: FOUR_BANDS, 8: EIGHT_BANDS}


def trained_info(
    recipe: Recipe,
    step: int,
    *,
    name: str | None = None,
    version: str = "0.1.0",
    stride: int | None = None,
    timesteps: Sequence[int] = REGRESSION,
    any_bands: bool = True,
    licence: str = "GPL-3.0-or-later",
    figures: dict[str, Any] | None = None,
    data: Path | None = None,
) -> ModelInfo:
    """The contract of a network that `ssdiff train` made.

    Args:
        recipe: of the training.
        step: optimiser steps done.
        name: of the model; None for the recipe's.
        version: of the model.
        stride: PAN pixels between windows; None for about three quarters of a window.
        timesteps: to sample with by default, falling.
        any_bands: whether any bands in any order will do, if the training drew them so.
        licence: of the weights.
        figures: measured quality.
        data: folder of the scenes; with it, they are listed by name instead of by pattern.

    Raises:
        ModelError: if a value cannot be used.
        OptionError: if a scene is missing in ``data``.
    """
    groups = {"training": recipe.training, "validation": [recipe.validation]}
    training = {
        "seed": recipe.seed,
        "steps": step,
        "command": _command(recipe),
        "commit": _commit(),
        "recipe": {k: v for k, v in recipe.to_dict().items() if k not in _RECIPE_ELSEWHERE},
        "scenes": {
            kind: [g if data is None else _scene_names(g, data) for g in members]
            for kind, members in groups.items()
        },
    }
    return ModelInfo(
        schema=SCHEMA_VERSION,
        name=name or recipe.name,
        version=version,
        bands=recipe.bands,
        any_bands=any_bands and recipe.any_bands,
        ratio=recipe.ratio,
        window=recipe.window,
        stride=default_stride(recipe.window, recipe.ratio) if stride is None else stride,
        base=recipe.base,
        radiometry=recipe.radiometry,
        scale=recipe.scale if recipe.radiometry == "fixed" else None,
        residual_scale=float(recipe.residual_scale),
        schedule="cosine",
        timesteps=TIMESTEPS,
        default_timesteps=list(timesteps),
        mtf_gain=DEFAULT_MS_GAIN,
        training=training,
        figures=figures or {},
        licence=licence,
        band_names=[] if recipe.any_bands else list(_USUAL_BANDS.get(recipe.bands, ())),
    )


def released_info(
    network: SSDiff,
    *,
    name: str,
    version: str = "1.0",
    stride: int | None = None,
    timesteps: Sequence[int] = PUBLISHED_TIMESTEPS,
    scale: float = 2047.0,
    band_names: Sequence[str] | None = None,
    licence: str = "not stated",
    figures: dict[str, Any] | None = None,
) -> ModelInfo:
    """The contract of a network imported from the authors' released code.

    Args:
        network: from `ssdiff_train.export.from_released.load_released`.
        name: of the model.
        version: of the model.
        stride: PAN pixels between windows; None for half a window, the nearest to the published
            merging, which takes the mean of several windows everywhere.
        timesteps: to sample with by default; the published ten, in residual space.
        scale: DN that was mapped to 1, 2047 for 11 bits, 1023 for GaoFen-2's 10.
        band_names: in the order of training; None for those of PanCollection, if C is 4 or 8.
        licence: of the weights.
        figures: measured quality.

    Raises:
        ModelError: if a value cannot be used.
    """
    usual = _USUAL_BANDS.get(network.bands, ())
    return ModelInfo(
        schema=SCHEMA_VERSION,
        name=name,
        version=version,
        bands=network.bands,
        any_bands=False,
        ratio=network.ratio,
        window=network.window,
        stride=network.window // 2 if stride is None else stride,
        base="interpolation",
        radiometry="fixed",
        scale=scale,
        residual_scale=1.0,
        schedule="cosine",
        timesteps=TIMESTEPS,
        default_timesteps=list(timesteps),
        mtf_gain=DEFAULT_MS_GAIN,
        training={"origin": "weights of the authors' released code", "commit": _commit()},
        figures=figures or {},
        licence=licence,
        band_names=list(usual if band_names is None else band_names),
    )


def adapted_info(
    start: ModelInfo,
    *,
    training: dict[str, Any],
    figures: dict[str, Any],
    name: str | None = None,
    version: str | None = None,
) -> ModelInfo:
    """The contract of a network that `ssdiff adapt` made.

    Args:
        start: of the model that it was made of; what it says of its training is kept.
        training: on which scene it was adapted, and how.
        figures: what it reached there.
        name: of the model; None for that of the start with "-adapted" after it.
        version: of the model; None for that of the start.

    Raises:
        ModelError: if a value cannot be used.
    """
    made_of = {"name": start.name, "version": start.version, "training": start.training}
    return replace(
        start,
        name=f"{start.name}-adapted" if name is None else name,
        version=start.version if version is None else version,
        training={"adapted_from": made_of, "commit": _commit(), **training},
        figures=figures,
    )


def default_stride(window: int, ratio: int) -> int:
    """The largest stride up to three quarters of the window that keeps windows on the MS's grid.

    The engine wants half the overlap to be whole MS pixels.
    """
    step = 2 * ratio
    overlap = -(-(window // 4) // step) * step
    return window - overlap


def bundled_name(recipe: Recipe) -> str | None:
    """The name by which `ssdiff train` finds a recipe in the package, if it is there unchanged."""
    for path in sorted(RECIPES.glob("*.json")):
        if Recipe.load(path.stem) == replace(recipe, start=""):
            return path.stem
    return None


def _command(recipe: Recipe) -> str:
    """What made the network; ``recipe.start`` says whose checkpoint it started from."""
    if not recipe.period:
        start = " --start CHECKPOINT" if recipe.start else ""
        name = bundled_name(recipe) or "RECIPE.json"
        return f"ssdiff train {name} --data DATA --run RUN{start}"
    return (
        f"ssdiff finetune CHECKPOINT --data DATA --run RUN --steps {recipe.steps} "
        f"--learning-rate {recipe.learning_rate} --period {recipe.period}"
    )


def _scene_names(group: dict[str, Any], data: Path) -> dict[str, Any]:
    files = [(ms if pan is None else pan.parent) for pan, ms in find_group(group, data)]
    files += find_h5(group, data)
    names = [path.relative_to(data).as_posix() for path in files]
    return {**{k: v for k, v in group.items() if k == "weight"}, "scenes": names}


def _commit() -> str | None:
    """The commit of this package, with "-dirty" after it if changed; None if it is in no git."""
    here = Path(__file__)
    try:
        subprocess.run(
            ["git", "ls-files", "--error-unmatch", here.name],
            cwd=here.parent,
            check=True,
            capture_output=True,
        )
        return subprocess.run(
            ["git", "describe", "--always", "--dirty", "--abbrev=40", "--exclude=*"],
            cwd=here.parent,
            check=True,
            capture_output=True,
            text=True,
        ).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return None


def example_inputs(network: SSDiff, batch: int = 2, seed: int = 0) -> tuple[torch.Tensor, ...]:
    """Random inputs in the order of the forward pass: lms, pan, ms, x_t, t."""
    generator = torch.Generator().manual_seed(seed)
    side = network.window

    def image(channels: int, size: int) -> torch.Tensor:
        return torch.rand((batch, channels, size, size), generator=generator)

    return (
        image(network.bands, side),
        image(1, side),
        image(network.bands, side // network.ratio),
        torch.randn((batch, network.bands, side, side), generator=generator),
        torch.randint(1000, (batch,), generator=generator).float(),
    )


def export(network: SSDiff, info: ModelInfo, path: Path, half: bool = False) -> float:
    """Write an ONNX file and check it against torch.

    Args:
        network: any mode; exported as for evaluation.
        info: the contract; its bands, ratio and window must be the network's.
        path: the file to write.
        half: whether the weights are stored in 16 bits, see `ssdiff_train.export.float16`.

    Returns:
        the largest absolute difference between onnxruntime and torch on random input.

    Raises:
        ModelError: if the contract is not the network's, or the difference is above 1e-4, or
            1e-2 after rounding to 16 bits.
    """
    found = (network.bands, network.ratio, network.window)
    if found != (info.bands, info.ratio, info.window):
        raise ModelError(
            f"The network has bands, ratio, window = {found}, the metadata says "
            f"{(info.bands, info.ratio, info.window)}. Make them agree."
        )
    network.eval()
    inputs = example_inputs(network)
    partial = path.with_name(path.name + ".partial")
    batch = torch.export.Dim("batch", min=1)
    # Else the exporter misses torchvision, of which nothing is needed, on stderr.
    logging.getLogger("torch.onnx._internal.exporter._registration").setLevel(logging.ERROR)
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        program = torch.onnx.export(
            network,
            inputs,
            dynamo=True,
            opset_version=OPSET,
            input_names=list(INPUTS),
            output_names=["residual"],
            dynamic_shapes=tuple({0: batch} for _ in inputs),
            verbose=False,
        )
    assert program is not None
    program.model.metadata_props[METADATA_KEY] = info.to_json()
    for node in program.model.graph.all_nodes():
        # Traces of the exporter's machine and source lines are no part of a model.
        node.metadata_props.clear()
    try:
        program.save(str(partial), external_data=False)
        largest = _checked(network, partial, TOLERANCE)
        if half:
            stored = onnx.load(str(partial))
            narrow(stored, (p.detach().numpy() for p in network.parameters()))
            onnx.save(stored, str(partial))
            largest = _checked(network, partial, HALF_TOLERANCE)
        os.replace(partial, path)
    finally:
        partial.unlink(missing_ok=True)
    return largest


def _checked(network: SSDiff, path: Path, most: float) -> float:
    largest = difference(network, path)
    if not largest <= most:
        raise ModelError(f"onnxruntime and torch differ by {largest:.2g} (> {most}).")
    return largest


@torch.no_grad()
def difference(network: SSDiff, path: Path) -> float:
    """The largest absolute difference between a model file and a network on random input.

    Args:
        network: in evaluation mode.
        path: the ONNX file.

    Returns:
        normalised units; not a number if any value is none.

    Raises:
        ModelError: if the file is no SSDiff model.
    """
    model, largest = Model(path, "cpu"), []
    for batch in (1, 3):
        *images, times = example_inputs(network, batch, seed=batch)
        t = int(times[0])
        expected = network(*images, torch.full((batch,), float(t))).numpy()
        lms, pan, ms, x_t = (image.numpy() for image in images)
        found = model.predict(lms, pan, ms, x_t, t)
        largest.append(np.abs(found - expected).max())
    return float(np.max(largest))
