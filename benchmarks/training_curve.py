# SPDX-License-Identifier: GPL-3.0-or-later
"""Quality against the steps of a training, on images of a file of PanCollection.

    ssdiff train naip4 --data naip4 --run run                  (copy run/checkpoint.pt now and then)
    ssdiff evaluate "test_naip4*" --data naip4 --model ssdiff-any4 --out engine
    python benchmarks/training_curve.py docs/naip4 TEST.h5 engine/scores.json copies/*.pt

writes docs/naip4.csv and docs/naip4.png: means over the images of what the averaged network of each
checkpoint makes through the engine, by one step, beside the evaluation's other methods. Rows that
the file has already are kept.
"""

from __future__ import annotations

import csv
import json
import sys
import tempfile
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure

from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_train.evaluation.evaluate import engine_results
from ssdiff_train.evaluation.scenes import find_scenes
from ssdiff_train.export.contract import trained_info
from ssdiff_train.export.to_onnx import export
from ssdiff_train.training.checkpoint import Checkpoint, load_average

Indices = dict[str, float]
INDICES = ("SAM", "ERGAS", "Q2n")
_BETTER = {"SAM": min, "ERGAS": min, "Q2n": max}
_ENGINE = ("without network", "ssdiff-any4")


def judge(checkpoint: Path, images: Path) -> Indices:
    """Mean indices of the averaged network of a checkpoint."""
    network, recipe, step = load_average(checkpoint)
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.onnx"
        export(network, trained_info(recipe, step), path)
        model = Model(path, "cpu")
        for scene in find_scenes(images.parent, [images.name]):
            case = scene.case("reduced", model.info, Path(folder))
            (result,) = engine_results(case, model, [None], 0, Path(folder)).values()
            rows.append(case.indices(result.image))
    return {name: float(np.mean([row[name] for row in rows])) for name in INDICES}


def others(scores: Path) -> dict[str, Indices]:
    """Mean indices of the other methods of an evaluation, by name."""
    scenes = json.loads(scores.read_text(encoding="utf-8"))["scenes"]
    return {
        method: {i: float(np.mean([s["methods"][method][i] for s in scenes])) for i in INDICES}
        for method in scenes[0]["methods"]
    }


def draw(path: Path, curve: dict[int, Indices], lines: dict[str, Indices]) -> None:
    """A panel for each index, the other methods as horizontal lines."""
    classical = {n: v for n, v in lines.items() if n not in (*_ENGINE, "EXP")}
    best = {i: _BETTER[i](v[i] for v in classical.values()) for i in INDICES}
    shown = {"best classical": best, **{n: lines[n] for n in _ENGINE if n in lines}}
    figure = Figure(figsize=(11, 3), dpi=100, layout="constrained")
    for axes, index in zip(figure.subplots(1, 3), INDICES):
        axes.plot(list(curve), [v[index] for v in curve.values()], "o-", ms=3, label="SSDiff")
        for number, (name, values) in enumerate(shown.items()):
            axes.axhline(values[index], color=f"C{number + 1}", ls="--", lw=1, label=name)
        axes.set_xlabel("training steps")
        axes.set_title(index)
    axes.legend(fontsize=8)
    figure.savefig(path)


def main(target: str, images: str, scores: str, checkpoints: list[str]) -> None:
    """Write ``target``.csv and ``target``.png."""
    table = Path(f"{target}.csv")
    curve: dict[int, Indices] = {}
    if table.exists():
        with table.open(newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                if row["steps"]:
                    curve[int(row["steps"])] = {i: float(row[i]) for i in INDICES}
    lines = others(Path(scores))
    for name in checkpoints:
        step = Checkpoint.read(Path(name)).step
        if step not in curve:
            curve[step] = judge(Path(name), Path(images))
            print(step, curve[step], flush=True)
    curve = dict(sorted(curve.items()))
    with table.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["method", "steps", *INDICES])
        for method, values in lines.items():
            writer.writerow([method, "", *(f"{values[i]:.5g}" for i in INDICES)])
        for step, values in curve.items():
            writer.writerow(["SSDiff", step, *(f"{values[i]:.5g}" for i in INDICES)])
    draw(Path(f"{target}.png"), curve, lines)


if __name__ == "__main__":
    main(*sys.argv[1:4], sys.argv[4:])
