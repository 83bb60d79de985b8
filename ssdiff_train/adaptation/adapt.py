# SPDX-License-Identifier: GPL-3.0-or-later
"""Adaptation: a model is tuned for some hundred steps on the user's own scene.

The pair is registered and degraded by its own ratio (Wald et al. 1997), with the MTF that the
scene shows, so that its own MS is the reference. A part of the scene is held out: the network
never trains on it, and there the engine pansharpens before, in between and after, as it will for
the user. Only what is better there is written.
"""

from __future__ import annotations

import copy
import math
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from tqdm import tqdm

from ssdiff_qgis.engine.errors import GeometryError, OptionError, OutputError, SSDiffError
from ssdiff_qgis.engine.model.band_groups import band_groups
from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.adaptation.batches import BATCH, draw_batch, prepare_versions
from ssdiff_train.adaptation.holdout import SAM_TOLERANCE, HoldoutScorer, ScorerFactory, Scores
from ssdiff_train.adaptation.scene import TargetScene, split
from ssdiff_train.data.base import Sample
from ssdiff_train.export.contract import adapted_info
from ssdiff_train.export.from_onnx import load_onnx
from ssdiff_train.export.to_onnx import export
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.training.loss import residual_loss
from ssdiff_train.training.optimisation import LearningRate, Optimisation

STEPS = 300
LEARNING_RATE = 5e-4
CHECKS = 8
"""Number of times that the network is scored on the part held out while it is tuned."""
_WARMUP, _EMA, _CLIP = 20, 0.98, 1.0


class NotBetterError(SSDiffError):
    """The adapted model is no better where the scene was held out; no file was written."""


def adapt(
    pan: Path,
    ms: Path,
    output: Path,
    model: Path,
    *,
    steps: int = STEPS,
    learning_rate: float = LEARNING_RATE,
    seed: int = 1,
    device: str = "cpu",
    name: str | None = None,
    version: str | None = None,
    checks: int = CHECKS,
    batch: int = BATCH,
    scorer: ScorerFactory = HoldoutScorer,
    show: Callable[[str], None] = tqdm.write,
) -> ModelInfo:
    """Tune a model on a scene and write it, if that made it better.

    Args:
        pan: Path of the PAN; its first band is used.
        ms: Path of the MS of the same location; all its bands are used.
        output: ONNX file to write.
        model: ONNX file to begin with.
        steps: Number of optimiser steps.
        learning_rate: Learning rate of AdamW at its highest; it rises over the first steps, then
            falls to zero by a cosine.
        seed: Seed of everything random.
        device: Name of a torch device.
        name: Name of the adapted model; None for that of the model with "-adapted" after it.
        version: Version of the adapted model; None for that of the model.
        checks: Number of times that the network is scored on the part held out.
        batch: Number of windows per step.
        scorer: What makes the function that scores a network on the part held out.
        show: Function that is given what was found, line by line.

    Returns:
        The contract of the model written.

    Raises:
        OptionError: If an option cannot be used.
        NotBetterError: If the model got no better on the part that was held out.
        GeometryError: If the scene is too small.
        ModelError: If the model cannot be adapted or does not fit the scene.
        OutputError: If the file cannot be written.
        SSDiffError: If the scene cannot be used.
    """
    started = time.monotonic()
    _check_options(output, model, steps, learning_rate, name)
    network, info, features = load_onnx(model)
    target = TargetScene.read(pan, ms, info)
    training, held_out = split(target.size, info.window, info.ratio)
    _tell_scene(target, training, held_out, show)
    with tempfile.TemporaryDirectory(prefix="ssdiff-") as folder:
        score = scorer(target, info, held_out, Path(folder), device)
        network.to(device)
        before = score(network)
        if not all(map(math.isfinite, before)):
            raise GeometryError(
                f"The part of '{ms}' that is held out cannot be scored by ({before}): a band may "
                f"be zero there. Choose another part of the scene."
            )
        show(f"Held out, before: {before}.")
        pair = target.pair
        groups = [g.bands for g in band_groups(pair.band_names, pair.ratio, info)]
        tuned = _tune(
            network,
            info,
            prepare_versions(target, info, training, np.random.default_rng([seed, 0])),
            groups,
            score,
            before,
            steps=steps,
            learning_rate=learning_rate,
            checks=checks,
            batch=batch,
            seed=seed,
        )
    after, step = tuned.scores, tuned.step
    if not after.better_than(before):
        raise NotBetterError(
            f"Where the scene was held out, no state of {steps} steps was better than "
            f"'{info.name}': before {before}; at best, after {step} steps, {after}. ERGAS should "
            f"fall, and SAM rise by no more than {SAM_TOLERANCE - 1:.0%}. No file was written. Use "
            f"'{info.name}' as it is, or try a larger scene or other --steps."
        )
    adapted = adapted_info(
        info,
        name=name,
        version=version,
        figures={
            "held_out": {"before": before._asdict(), "after": after._asdict()},
        },
        training={
            "scene": {"pan": pan.name, "ms": ms.name},
            "pixels": {
                "training": list(training[2:]),
                "held_out": [held_out.height, held_out.width],
            },
            "mtf_gain": round(target.gain, 3),
            "shift": [round(target.shift.dy, 3), round(target.shift.dx, 3)],
            "steps": step,
            "of_steps": steps,
            "learning_rate": learning_rate,
            "batch": batch,
            "seed": seed,
            "seconds": round(time.monotonic() - started),
        },
    )
    export(tuned.network.cpu(), adapted, output, features=features)
    show(f"Held out, after {step} steps: {after}.")
    return adapted


def _check_options(
    output: Path, model: Path, steps: int, learning_rate: float, name: str | None
) -> None:
    if steps < 1:
        raise OptionError(f"The number of steps must be at least 1, not {steps}.")
    if not 0 < learning_rate < 1:
        raise OptionError(f"The learning rate must be between 0 and 1, not {learning_rate}.")
    if name == "":
        raise OptionError("The name of the adapted model is empty. Give one, or leave it out.")
    if output.exists() and model.exists() and output.samefile(model):
        raise OptionError(f"'{output}' is the model to begin with. Write to another file.")
    folder = output.absolute().parent
    if not (folder.is_dir() and os.access(folder, os.W_OK)):
        raise OutputError(f"Nothing can be written into the folder '{folder}'. Choose another one.")


def _tell_scene(
    target: TargetScene, training: Box, held_out: Box, show: Callable[[str], None]
) -> None:
    shift = target.shift
    found = (
        f"MS lies {shift.dy:+.2f} rows and {shift.dx:+.2f} columns (PAN pixels) off PAN, corrected"
        if shift.determined
        else "The shift of MS against PAN cannot be determined, none is corrected"
    )
    show(f"{found}; the MS's MTF at its Nyquist frequency is estimated as {target.gain:.2f}.")
    show(
        f"Of {target.size[0]} x {target.size[1]} MS pixels {training.height} x {training.width} "
        f"are trained on, {held_out.height} x {held_out.width} held out and scored."
    )


class _Tuned(NamedTuple):
    """The best state found; the least bad one if none was better than the start."""

    network: SSDiff
    scores: Scores
    step: int


def _tune(
    network: SSDiff,
    info: ModelInfo,
    versions: Sequence[Sample],
    groups: Sequence[Sequence[int]],
    score: Callable[[SSDiff], Scores],
    before: Scores,
    *,
    steps: int,
    learning_rate: float,
    checks: int,
    batch: int,
    seed: int,
) -> _Tuned:
    rng = np.random.default_rng([seed, 1])
    generator = torch.Generator().manual_seed(seed)
    device = next(network.parameters()).device
    # In evaluation mode the statistics of the batch normalisation stay those of many scenes:
    # 0.5 % less ERGAS on a QuickBird scene than with those of the batch.
    network.eval()
    optimisation = Optimisation(
        network,
        copy.deepcopy(network),
        LearningRate(learning_rate, steps, _WARMUP),
        clip=_CLIP,
        ema=_EMA,
    )
    best: _Tuned | None = None
    every = max(steps // checks, 1)
    bar = tqdm(range(1, steps + 1), desc="adapting", unit="step")
    for step in bar:
        windows = draw_batch(versions, groups, info, rng, batch)
        loss = residual_loss(
            network,
            *(torch.from_numpy(images).to(device) for images in windows),
            residual_scale=info.residual_scale,
            generator=generator,
        )
        optimisation.step(loss, step - 1)
        if step % every and step != steps:
            continue
        scores = score(optimisation.average)
        bar.set_postfix_str(f"held out: {scores}")
        rank = (scores.better_than(before), -scores.ergas)
        if best is None or rank > (best.scores.better_than(before), -best.scores.ergas):
            best = _Tuned(copy.deepcopy(optimisation.average), scores, step)
    assert best is not None
    return best
