# SPDX-License-Identifier: GPL-3.0-or-later
"""The windows that a model is adapted on: from one scene, its bands as the engine groups them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from tqdm import tqdm

from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.adaptation.scene import TargetScene
from ssdiff_train.data.augmentation import Augmentation, draw, prepare
from ssdiff_train.data.base import Sample

BATCH = 16
"""Number of windows per step."""
_VERSIONS = 6  # of the reduced scene, each degraded a little differently
_ENGINE_GROUPS = 0.75  # fraction of the windows whose bands are a group of the engine's


def prepare_versions(
    target: TargetScene, info: ModelInfo, box: Box, rng: np.random.Generator
) -> list[Sample]:
    """Prepare the part to train on with all its bands, degraded in several ways.

    The whole scene is degraded and normalised, and its base computed, for that is what the engine
    knows; then the part is cut out.

    Args:
        target: Scene that the model is adapted to.
        info: Contract of the model.
        box: Part to train on, from the scene's upper left corner.
        rng: Only source of randomness.

    Returns:
        Versions of the part, (C, H, W).
    """
    augmentation = Augmentation(
        gains=(0.9 * target.gain, 1.1 * target.gain), gain_spread=0.05, shift=0.1, radiometry=0.05
    )
    scene, versions = target.scene, []
    for _ in tqdm(range(_VERSIONS), desc="preparing", unit="version", leave=False):
        whole = prepare(
            scene.reference,
            scene.pan,
            len(scene.reference),
            info.ratio,
            info.base,
            rng,
            augmentation,
            scale=info.scale if info.radiometry == "fixed" else None,
            any_bands=False,
        )
        steps = (1, 1, 1, info.ratio)
        versions.append(
            Sample(*(a[:, : box.bottom // s, : box.right // s] for a, s in zip(whole, steps)))
        )
    return versions


def draw_group(
    groups: Sequence[Sequence[int]], info: ModelInfo, rng: np.random.Generator
) -> np.ndarray:
    """Draw a group of the engine's, or, for a model of any bands, at times one in random order.

    The network is to learn these bands in the order it will meet them, and yet to remain a model
    of any bands, whichever the user chooses next. The engine's groups alone gave 2 % less ERGAS
    on a QuickBird scene than half of each.

    Args:
        groups: Indices of the bands in each group of the engine's.
        info: Contract of the model.
        rng: Only source of randomness.

    Returns:
        (C,) indices of bands.
    """
    if not info.any_bands or rng.random() < _ENGINE_GROUPS:
        return np.asarray(groups[rng.integers(len(groups))])
    return np.resize(rng.permutation(1 + max(map(max, groups))), info.bands)


def draw_batch(
    versions: Sequence[Sample],
    groups: Sequence[Sequence[int]],
    info: ModelInfo,
    rng: np.random.Generator,
    count: int = BATCH,
) -> Sample:
    """Draw the windows of a step.

    Args:
        versions: Versions of the part to train on, (C', H, W).
        groups: Indices of the bands in each group of the engine's.
        info: Contract of the model.
        rng: Only source of randomness.
        count: Number B of windows.

    Returns:
        The windows, (B, C, N, N).
    """
    drawn = []
    for _ in range(count):
        version = versions[rng.integers(len(versions))]
        reference, base, pan, ms = draw(version, info.window, info.ratio, rng)
        bands = draw_group(groups, info, rng)
        drawn.append(Sample(reference[bands], base[bands], pan, ms[bands]))
    return Sample.stack(drawn)
