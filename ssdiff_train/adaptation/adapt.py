# SPDX-License-Identifier: GPL-3.0-or-later
"""Adaptation: a model is trained for some minutes on scenes of the user's own sensor.

The pairs are registered and degraded by their own ratio (Wald et al. 1997), with the MTF that each
scene shows, so that its own MS is the reference. A part of each scene is held out: the network
never trains on it, and there the engine pansharpens before, in between and after, as it will for
the user. Only what is better there is written.
"""

from __future__ import annotations

import math
import os
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from ssdiff_qgis.engine.errors import (
    BandError,
    CancelledError,
    GeometryError,
    OptionError,
    OutputError,
    SSDiffError,
)
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.model.band_groups import band_groups
from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.band_files import BandFiles
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.adaptation.budget import Budget
from ssdiff_train.adaptation.holdout import SAM_TOLERANCE, HeldOut, Scores, TorchModel
from ssdiff_train.adaptation.report import TEXTS, Results, write_report
from ssdiff_train.adaptation.residual_training import ResidualTraining, prepare_versions
from ssdiff_train.adaptation.scene import TargetScene, name_of, split
from ssdiff_train.adaptation.task_training import TaskTraining, make_tasks
from ssdiff_train.adaptation.tune import LEARNING_RATE, Training, tune
from ssdiff_train.export.contract import adapted_info, trained_window, with_window
from ssdiff_train.export.from_onnx import load_onnx
from ssdiff_train.export.to_onnx import export
from ssdiff_train.network.ssdiff import SSDiff

MINUTES = 20.0
VERSIONS = 6
"""Number of versions of the training data, each degraded a little differently; of several scenes
together, and at least one of each."""
SCORED = 3
"""Number of scenes, at most, whose part held out is scored on the way."""
_SHARES: dict[str, float] = {
    Message("Reading the scenes"): 2.0,
    Message("Preparing the training data"): 3.0,
    Message("Training"): 95.0,
}


class NotBetterError(SSDiffError):
    """The adapted model is no better where the scenes were held out; no file was written."""


class Scene(NamedTuple):
    """Files of a scene.

    Attributes:
        pan: The PAN; its first band is used.
        ms: The MS of the same location.
        bands: Numbers (from 1) of the MS bands to use, in this order; None for all.
    """

    pan: Path | BandFiles
    ms: Path | BandFiles
    bands: tuple[int, ...] | None = None


class Judge:
    """Scores networks by what the engine makes of the parts held out with them.

    Args:
        parts: Parts that are held out.
        info: Contract of the model.
        device: Name of the torch device that networks are on.
        features: Whether the model gives features.
    """

    def __init__(self, parts: Sequence[HeldOut], info: ModelInfo, device: str, features: bool):
        self._parts, self._info = parts, info
        self._device, self._features = device, features

    def __call__(self, network: SSDiff) -> Scores:
        """Mean of the scores of all parts."""
        model = self.model(network)
        return Scores.mean([part.score(part.fuse(model)) for part in self._parts])

    def model(self, network: SSDiff) -> TorchModel:
        """The network as the engine takes it."""
        return TorchModel(network, self._info, self._device, self._features)


JudgeFactory = Callable[[Sequence[HeldOut], ModelInfo, str, bool], Callable[[SSDiff], Scores]]
"""What makes a function that scores networks; its arguments are those of `Judge`."""


def adapt(
    scenes: Sequence[Scene],
    output: Path,
    model: Path,
    budget: Budget,
    *,
    learning_rate: float = LEARNING_RATE,
    seed: int = 1,
    device: str = "cpu",
    name: str | None = None,
    version: str | None = None,
    report: Path | None = None,
    texts: Mapping[str, str] = TEXTS,
    judge: JudgeFactory = Judge,
    progress: Progress = Progress(),  # noqa: B008 - stateless
) -> ModelInfo:
    """Train a model on scenes and write it, if that made it better.

    A cancellation while it trains ends the training early; what was reached is judged as at the
    end. One that comes before leaves nothing.

    Args:
        scenes: Scenes of one sensor.
        output: ONNX file to write.
        model: ONNX file to begin with.
        budget: Number of steps and time.
        learning_rate: Learning rate of AdamW at its highest.
        seed: Seed of everything random.
        device: Name of a torch device.
        name: Name of the adapted model; None for that of the model with "-adapted" after it.
        version: Version of the adapted model; None for that of the model.
        report: HTML file to write, with figures and crops of a part held out; None for none.
        texts: What the report says by key, as in `report.TEXTS`.
        judge: What makes the function that scores a network on the parts held out.
        progress: Told how far it is and what is found, asked whether to stop.

    Returns:
        The contract of the model written.

    Raises:
        OptionError: If an option cannot be used.
        NotBetterError: If the model got no better on the parts that were held out.
        GeometryError: If a scene is too small.
        BandError: If the scenes have different numbers of bands.
        ModelError: If the model cannot be adapted or does not fit a scene.
        OutputError: If a file cannot be written.
        CancelledError: If the progress says so before the training has begun.
        SSDiffError: If a scene cannot be used.
    """
    _check_options(scenes, output, model, learning_rate, name)
    for file in (output, *([report] if report else [])):
        _check_folder(file)
    network, run, gives = load_onnx(model)
    # Windows as they were trained on: of larger ones a small scene has too few.
    info = with_window(run, trained_window(run))
    network = network.with_window(info.window)
    # On top of the regression a network is trained for a head of the scene's own, whether it was
    # before or not.
    features = info.base == "regression"
    reading, preparing, training = progress.split(_SHARES).values()
    targets = _read(scenes, info, reading)
    first = targets[0].pair
    names = first.band_names
    groups = [group.bands for group in band_groups(names, first.ratio, info)]
    parts = [split(target.size, info.window, info.ratio) for target in targets]
    _tell_scenes(targets, parts, progress)
    with tempfile.TemporaryDirectory(prefix="ssdiff-") as folder:
        scored = _scored(targets, info, [held_out for _, held_out in parts], Path(folder))
        network.to(device, memory_format=torch.channels_last)  # type: ignore[call-overload]
        score = judge(scored, info, device, features)
        begun = budget.elapsed
        before = judge(scored, info, device, gives)(network)
        scoring = budget.elapsed - begun
        if not all(map(math.isfinite, before)):
            raise GeometryError(
                "The part that is held out cannot be scored by ({before}): a band may be zero "
                "there. Choose another part of the scene.",
                before=before,
            )
        progress.info(Message("Held out, before: {before}.", before=before))
        pictured = scored[0].fuse(TorchModel(network, info, device, gives)) if report else None
        boxes = [box for box, _ in parts]
        course = _training(network, info, targets, boxes, groups, seed, preparing)
        tuned = tune(
            *(network, course, score, before, budget),
            scoring=scoring,
            learning_rate=learning_rate,
            seed=seed,
            progress=training,
        )
        after = tuned.scores
        if not after.better_than(before):
            raise NotBetterError(
                "Where the scenes were held out, no state of {steps} steps was better than "
                "'{name}': before {before}; at best, after {step} steps, {after}. ERGAS should "
                "fall, and SAM rise by no more than {tolerance:.0%}. No file was written. Use "
                "'{name}' as it is, or try larger scenes or more time.",
                steps=tuned.steps,
                name=info.name,
                before=before,
                step=tuned.step,
                after=after,
                tolerance=SAM_TOLERANCE - 1,
            )
        figures = {"held_out": {"before": before._asdict(), "after": after._asdict()}}
        trained = [list(box[2:]) for box, _ in parts]
        adapted = adapted_info(
            run,
            name=name,
            version=version,
            band_names=names if len(names) == info.bands else None,
            figures=figures,
            training={
                "scenes": [
                    {
                        "pan": name_of(scene.pan),
                        "ms": name_of(scene.ms),
                        "bands": list(target.pair.bands),
                        "training_pixels": pixels,
                        "held_out_pixels": [held_out.height, held_out.width],
                        "mtf_gain": round(target.gain, 3),
                        "shift": [round(target.shift.dy, 3), round(target.shift.dx, 3)],
                    }
                    for scene, target, pixels, (_, held_out) in zip(scenes, targets, trained, parts)
                ],
                "window": info.window,
                "steps": tuned.step,
                "of_steps": tuned.steps,
                "learning_rate": learning_rate,
                "seed": seed,
                "seconds": round(budget.elapsed),
            },
        )
        if report is not None and pictured is not None:
            part, best = scored[0], TorchModel(tuned.network, info, device, features)
            results = Results(before, after, part, pictured, part.fuse(best))
            write_report(report, adapted, results, targets[0].pair, texts)
        best_network = tuned.network.cpu().with_window(run.window)
        export(best_network, adapted, output, features=features)
    progress.info(
        Message("Kept is the state after {step} steps: {after}.", step=tuned.step, after=after)
    )
    progress.update(1.0)
    return adapted


def _check_options(
    scenes: Sequence[Scene], output: Path, model: Path, learning_rate: float, name: str | None
) -> None:
    if not scenes:
        raise OptionError("There is no scene to adapt the model to. Give a PAN and its MS.")
    if not 0 < learning_rate < 1:
        raise OptionError(
            "The learning rate must be between 0 and 1, not {learning_rate}.",
            learning_rate=learning_rate,
        )
    if name == "":
        raise OptionError("The name of the adapted model is empty. Give one, or leave it out.")
    if output.exists() and model.exists() and output.samefile(model):
        raise OptionError(
            "'{output}' is the model to begin with. Write to another file.", output=output
        )


def _check_folder(file: Path) -> None:
    folder = file.absolute().parent
    if not (folder.is_dir() and os.access(folder, os.W_OK)):
        raise OutputError(
            "Nothing can be written into the folder '{folder}'. Choose another one.", folder=folder
        )


def _read(scenes: Sequence[Scene], info: ModelInfo, progress: Progress) -> list[TargetScene]:
    targets: list[TargetScene] = []
    progress.update(0.0)
    for number, scene in enumerate(scenes):
        _check_cancelled(progress)
        targets.append(TargetScene.read(scene.pan, scene.ms, info, scene.bands))
        first, last = (len(targets[i].pair.bands) for i in (0, -1))
        if first != last:
            raise BandError(
                "'{ms}' has {bands} bands, '{other}' has {others}. Choose scenes of one sensor, "
                "with the same bands in the same order.",
                ms=name_of(scenes[0].ms),
                bands=first,
                other=name_of(scene.ms),
                others=last,
            )
        progress.update((number + 1) / len(scenes))
    return targets


def _tell_scenes(
    targets: Sequence[TargetScene], parts: Sequence[tuple[Box, Box]], progress: Progress
) -> None:
    for target, (training, held_out) in zip(targets, parts):
        shift = target.shift
        if shift.determined:
            found = Message(
                "MS lies {rows:+.2f} rows and {columns:+.2f} columns (PAN pixels) off PAN, "
                "corrected",
                rows=shift.dy,
                columns=shift.dx,
            )
        else:
            found = Message("The shift of MS against PAN cannot be determined, none is corrected")
        progress.info(
            Message(
                "{found}; the MS's MTF at its Nyquist frequency is estimated as {gain:.2f}. Of "
                "{size} MS pixels {trained} are trained on, {held_out} held out.",
                found=found,
                gain=target.gain,
                size=f"{target.size[0]} x {target.size[1]}",
                trained=f"{training.height} x {training.width}",
                held_out=f"{held_out.height} x {held_out.width}",
            )
        )


def _scored(
    targets: Sequence[TargetScene], info: ModelInfo, boxes: Sequence[Box], folder: Path
) -> list[HeldOut]:
    """The parts held out of some scenes, evenly chosen."""
    chosen = np.linspace(0, len(targets) - 1, min(SCORED, len(targets))).round().astype(int)
    parts = []
    for number in chosen:
        place = folder / str(number)
        place.mkdir()
        parts.append(HeldOut(targets[number], info, boxes[number], place))
    return parts


def _training(
    network: SSDiff,
    info: ModelInfo,
    targets: Sequence[TargetScene],
    boxes: Sequence[Box],
    groups: Sequence[Sequence[int]],
    seed: int,
    progress: Progress,
) -> Training:
    """Training data of all scenes, and the objective that suits the model."""
    rng, count = np.random.default_rng([seed, 0]), -(-VERSIONS // len(targets))
    tasks, versions = [], []
    progress.update(0.0)
    for number, (target, box) in enumerate(zip(targets, boxes)):
        _check_cancelled(progress)
        if info.base == "regression":
            tasks += make_tasks(target, info, box, count, rng)
        else:
            versions += prepare_versions(target, info, box, count, rng)
        progress.update((number + 1) / len(targets))
    if info.base == "regression":
        return TaskTraining(network, info, tasks, groups)
    return ResidualTraining(network, info, versions, groups)


def _check_cancelled(progress: Progress) -> None:
    if progress.cancelled():
        raise CancelledError("Cancelled before the training began. No file was written.")
