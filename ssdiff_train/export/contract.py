# SPDX-License-Identifier: GPL-3.0-or-later
"""The metadata contract of an exported model."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from ssdiff_qgis.engine.metrics.dlpan import sampling_phase
from ssdiff_qgis.engine.model.contract import SCHEMA_VERSION, ModelInfo
from ssdiff_qgis.engine.model.ddim import TIMESTEPS
from ssdiff_qgis.engine.sensors import DEFAULT_MS_GAIN, spectral_name
from ssdiff_train.data.loading import find_group, find_h5
from ssdiff_train.meta_recipe import MetaRecipe, meta_recipe_names
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.recipe import USUAL_BANDS, Recipe, recipe_names

REGRESSION = (TIMESTEPS - 1,)
"""One step from pure noise: all that a residual far below the noise leaves to be said."""
PUBLISHED_TIMESTEPS = (900, 800, 700, 600, 500, 400, 300, 200, 100, 0)
"""The ten steps of the published models (arXiv 2404.11537)."""
_RECIPE_ELSEWHERE = (
    *("name", "bands", "ratio", "window", "base", "radiometry", "scale", "any_bands"),
    *(
        "residual_scale",
        "steps",
        "seed",
        "training",
        "validation",
        "finetune",
        "imagery",
        "band_names",
    ),
)


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
        recipe: Recipe of the training.
        step: Number of optimiser steps done.
        name: Name of the model; None for the recipe's.
        version: Version of the model.
        stride: PAN pixels between windows; None for about three quarters of a window.
        timesteps: Timesteps to sample with by default, falling.
        any_bands: Whether any bands in any order will do, if the training drew them so.
        licence: Licence of the weights.
        figures: Measured quality.
        data: Folder of the scenes; with it, they are listed by name instead of by pattern.

    Raises:
        ModelError: If a value cannot be used.
        OptionError: If a scene is missing in ``data``.
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
        band_names=recipe.band_names,
        ms_phase=float(sampling_phase(recipe.ratio)) if recipe.patches_only else None,
    )


def pretrained_info(
    recipe: MetaRecipe,
    step: int,
    *,
    name: str | None = None,
    version: str = "0.1.0",
    stride: int | None = None,
    timesteps: Sequence[int] = REGRESSION,
    licence: str = "GPL-3.0-or-later",
    figures: dict[str, Any] | None = None,
) -> ModelInfo:
    """The contract of a network that `ssdiff pretrain` made.

    Args:
        recipe: Recipe of the meta-training.
        step: Number of optimiser steps done.
        name: Name of the model; None for the recipe's.
        version: Version of the model.
        stride: PAN pixels between windows; None for about three quarters of a window.
        timesteps: Timesteps to sample with by default, falling.
        licence: Licence of the weights.
        figures: Measured quality.

    Raises:
        ModelError: If a value cannot be used.
    """
    plain = replace(recipe, start="")
    bundled = (n for n in meta_recipe_names() if MetaRecipe.load(n) == plain)
    start = " --start START" if recipe.start else ""
    training = {
        "seed": recipe.seed,
        "steps": step,
        "command": f"ssdiff pretrain {next(bundled, 'RECIPE.json')} --data DATA --run RUN{start}",
        "commit": _commit(),
        "recipe": {k: v for k, v in recipe.to_dict().items() if k not in _RECIPE_ELSEWHERE},
        "scenes": {"training": recipe.imagery, "validation": recipe.validation},
    }
    return ModelInfo(
        schema=SCHEMA_VERSION,
        name=name or recipe.name,
        version=version,
        bands=recipe.bands,
        any_bands=recipe.any_bands,
        ratio=recipe.ratio,
        window=recipe.window,
        stride=default_stride(recipe.window, recipe.ratio) if stride is None else stride,
        base="regression",
        radiometry="scene",
        scale=None,
        residual_scale=1.0,
        schedule="cosine",
        timesteps=TIMESTEPS,
        default_timesteps=list(timesteps),
        mtf_gain=DEFAULT_MS_GAIN,
        training=training,
        figures=figures or {},
        licence=licence,
        band_names=list(recipe.band_names),
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
    ms_phase: float | None = None,
    licence: str = "not stated",
    figures: dict[str, Any] | None = None,
) -> ModelInfo:
    """The contract of a network imported from the authors' released code.

    Args:
        network: Network from `ssdiff_train.export.from_released`.
        name: Name of the model.
        version: Version of the model.
        stride: PAN pixels between windows; None for half a window, the nearest to the published
            merging, which takes the mean of several windows everywhere.
        timesteps: Timesteps to sample with by default; the published ten, in residual space.
        scale: DN that was mapped to 1, 2047 for 11 bits, 1023 for GaoFen-2's 10.
        band_names: Names of the bands in the order of training; None for those of PanCollection,
            if C is 4 or 8.
        ms_phase: PAN pixels from the centre of a cell's first pixel to that of its MS pixel; None
            for that of PanCollection.
        licence: Licence of the weights.
        figures: Measured quality.

    Raises:
        ModelError: If a value cannot be used.
    """
    usual = USUAL_BANDS.get(network.bands, ())
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
        ms_phase=float(sampling_phase(network.ratio) if ms_phase is None else ms_phase),
    )


def reexported_info(start: ModelInfo, **chosen: Any) -> ModelInfo:
    """The contract of a model file that is written anew.

    Args:
        start: Its contract.
        chosen: Values that are others: name, version, stride, timesteps, licence, figures.

    Raises:
        ModelError: If a value cannot be used.
    """
    if "timesteps" in chosen:
        chosen["default_timesteps"] = list(chosen.pop("timesteps"))
    return replace(start, **chosen)


def with_window(info: ModelInfo, window: int, stride: int | None = None) -> ModelInfo:
    """The contract for windows of another side.

    Args:
        info: Contract of the network.
        window: Side of the windows in PAN pixels.
        stride: PAN pixels between windows; None for the same overlap as before.

    Raises:
        ModelError: If a value cannot be used.
    """
    training = {"window": trained_window(info), **info.training}
    stride = window - (info.window - info.stride) if stride is None else stride
    return replace(info, window=window, stride=stride, training=training)


def trained_window(info: ModelInfo) -> int:
    """Side of the windows that a network was trained on; those that it is run on may be larger.

    Args:
        info: Contract of the network.
    """
    found = info.training.get("window")
    if isinstance(found, int) and 0 < found < info.window and not info.window % found:
        return found
    return info.window


def adapted_info(
    start: ModelInfo,
    *,
    training: dict[str, Any],
    figures: dict[str, Any],
    name: str | None = None,
    version: str | None = None,
    band_names: Sequence[str] | None = None,
) -> ModelInfo:
    """The contract of a network that `ssdiff adapt` made, of scenes whose MS pixels are areas.

    Args:
        start: Contract of the model that it was made of; what it says of its training is kept.
        training: On which scene it was adapted, and how.
        figures: Quality that it reached there.
        name: Name of the model; None for that of the start with "-adapted" after it.
        version: Version of the model; None for that of the start.
        band_names: Names of the scene's bands, empty where one has none, if it was adapted to just
            its number of them, in one order, and is no longer one of any bands; None if not.

    Raises:
        ModelError: If a value cannot be used.
    """
    fixed = start.any_bands and band_names is not None
    named = fixed and all(spectral_name(name) for name in band_names or ())
    made_of = {"name": start.name, "version": start.version, "training": start.training}
    return replace(
        start,
        name=f"{start.name}-adapted" if name is None else name,
        version=start.version if version is None else version,
        training={"adapted_from": made_of, "commit": _commit(), **training},
        figures=figures,
        any_bands=start.any_bands and not fixed,
        band_names=list(band_names or ()) if named else start.band_names,
        ms_phase=None,
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
    plain = replace(recipe, start="")
    return next((name for name in recipe_names() if Recipe.load(name) == plain), None)


def _command(recipe: Recipe) -> str:
    """What made the network; ``recipe.start`` says whose checkpoint it started from."""
    if not recipe.period:
        start = " --start START" if recipe.start else ""
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
