# SPDX-License-Identifier: GPL-3.0-or-later
r"""What adapting a model buys, as a function of the time.

Several scenes: those of --train are trained on, but for the parts that `ssdiff adapt` holds out,
which decide; each of --judge is judged as a whole but its rim. One scene: its left or upper part is
trained on, half of the rest decides, the other half is judged. Nothing that is judged decides
anything; what is printed on the way is the state kept so far. The time is that of the processor, of
one thread, so that other work on the machine does not count; scoring is not part of it.

    python benchmarks/adaptation.py DATA ge1_fr_vitale --minutes 5
    python benchmarks/adaptation.py DATA --train 'l7_fr_fusebox_[01]*' 'l7_fr_fusebox_2*' \
        --judge l7_fr_fusebox_30 l7_fr_fusebox_33 --minutes 20

DATA holds a folder for each scene, with pan.tif and ms.tif.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from ssdiff_qgis.engine.catalogue.entry import AUTO
from ssdiff_qgis.engine.catalogue.selection import resolve_model
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.band_groups import band_groups
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.adaptation.adapt import SCORED, VERSIONS
from ssdiff_train.adaptation.budget import EXPORT_SECONDS, Budget
from ssdiff_train.adaptation.holdout import HeldOut, Scores, TorchModel
from ssdiff_train.adaptation.scene import TargetScene, split
from ssdiff_train.adaptation.task_training import TaskTraining, make_tasks
from ssdiff_train.adaptation.tune import LEARNING_RATE, tune
from ssdiff_train.export.from_onnx import load_onnx
from ssdiff_train.network.ssdiff import SSDiff

RIM = 40
"""MS pixels at the rim of a scene that is judged as a whole, which are not."""


class WorkingTime:
    """Processor time of this process, without what is done while it is stopped."""

    def __init__(self) -> None:
        self._left_out = 0.0

    def __call__(self) -> float:
        """Seconds."""
        return time.process_time() - self._left_out

    def leave_out(self, seconds: float) -> None:
        """Count so many seconds less."""
        self._left_out += seconds


def main() -> int:
    """Adapt, and print the scores on the way."""
    options = _options()
    torch.set_num_threads(1)
    folders = {path.parent.name: path.parent for path in sorted(options.data.glob("*/ms.tif"))}
    training = [name for p in options.train for name in folders if Path(name).match(p)]
    judged = [options.scene] if options.scene else options.judge
    training = training or judged
    first = Pair.open(*(str(folders[training[0]] / f"{kind}.tif") for kind in ("pan", "ms")))
    model = resolve_model(options.model, first.ratio, first.band_names)
    network, info, gives = load_onnx(model)
    if info.base != "regression":
        print(f"{info.name} is no model on top of the regression.", file=sys.stderr)
        return 1
    network.to(memory_format=torch.channels_last)
    rng = np.random.default_rng([options.seed, 0])
    targets = {
        name: TargetScene.read(folders[name] / "pan.tif", folders[name] / "ms.tif", info)
        for name in dict.fromkeys([*training, *judged])
    }
    tasks, pixels = [], 0
    with tempfile.TemporaryDirectory() as scratch:

        def held_out(name: str, box: Box) -> HeldOut:
            return HeldOut(targets[name], info, box, Path(tempfile.mkdtemp(dir=scratch)))

        boxes = {name: split(targets[name].size, info.window, info.ratio) for name in training}
        if options.scene:
            first_half, second_half = _halves(boxes[options.scene][1], info.ratio)
            deciding = [held_out(options.scene, first_half)]
            parts = [held_out(options.scene, second_half)]
        else:
            deciding = [held_out(name, boxes[name][1]) for name in training[:SCORED]]
            parts = [held_out(name, _inner(targets[name], info.ratio)) for name in judged]
        for name in training:
            box = boxes[name][0]
            tasks += make_tasks(targets[name], info, box, -(-VERSIONS // len(training)), rng)
            pixels += box.height * box.width

        def scores(network: SSDiff, of: Sequence[HeldOut], features: bool = True) -> list[Scores]:
            asked = TorchModel(network, info, "cpu", features)
            return [part.score(part.fuse(asked)) for part in of]

        without = [part.score(part.fuse(None)) for part in parts]
        bundled = scores(network, parts, gives)
        before = Scores.mean(scores(network, deciding, gives))
        print(f"{model.stem}, {pixels} MS pixels trained on; judged: {', '.join(judged)}")
        _tell("without a network", without, without)
        _tell("bundled", bundled, without)
        clock, least = WorkingTime(), before
        minutes = options.minutes + EXPORT_SECONDS / 60  # nothing is written here
        budget = Budget(minutes=minutes, clock=clock, checks=options.checks)

        def score(average: SSDiff) -> Scores:
            nonlocal least
            begun, minutes = time.process_time(), budget.elapsed / 60
            found = Scores.mean(scores(average, deciding))
            when = f"after {minutes:.1f} min (where it is decided {found.ergas / before.ergas:.3f})"
            if found.better_than(before) and found.ergas < least.ergas:
                least = found
                _tell(when, scores(average, parts), bundled)
            else:
                print(f"{when}: not kept", flush=True)
            clock.leave_out(time.process_time() - begun)
            return found

        groups = [group.bands for group in band_groups(first.band_names, first.ratio, info)]
        course = TaskTraining(network, info, tasks, groups)
        tuned = tune(
            *(network, course, score, before, budget),
            scoring=0.0,
            learning_rate=options.learning_rate,
            seed=options.seed,
        )
    print(f"{tuned.steps} steps")
    return 0


def _inner(target: TargetScene, ratio: int) -> Box:
    """A scene without its rim."""
    height, width = target.size
    return Box(*(n // ratio * ratio for n in (RIM, RIM, height - RIM, width - RIM)))


def _halves(box: Box, ratio: int) -> tuple[Box, Box]:
    """The two halves of a box, along its longer side."""
    if box.height >= box.width:
        middle = (box.top + box.height // 2) // ratio * ratio
        return box._replace(bottom=middle), box._replace(top=middle)
    middle = (box.left + box.width // 2) // ratio * ratio
    return box._replace(right=middle), box._replace(left=middle)


def _tell(when: str, found: Sequence[Scores], base: Sequence[Scores]) -> None:
    """Means, and each scene's share of another's."""
    shares = ", ".join(f"{a.ergas / b.ergas:.3f}/{a.sam / b.sam:.3f}" for a, b in zip(found, base))
    print(f"{when}: {Scores.mean(found)}; ERGAS/SAM {shares}", flush=True)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("data", metavar="DATA", type=Path)
    parser.add_argument("scene", nargs="?", help="scene that is trained on and judged, in parts")
    parser.add_argument("--train", nargs="*", default=[], help="patterns of scenes to train on")
    parser.add_argument("--judge", nargs="*", default=[], help="scenes to judge")
    parser.add_argument("--model", default=AUTO, help="model to begin with (default: auto)")
    parser.add_argument("--minutes", type=float, default=20.0, help="processor time")
    parser.add_argument("--checks", type=int, default=4, help="number of scores on the way")
    parser.add_argument("--learning-rate", type=float, default=LEARNING_RATE)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if bool(options.scene) == bool(options.train and options.judge):
        parser.error("give a scene, or --train and --judge")
    return options


if __name__ == "__main__":
    sys.exit(main())
