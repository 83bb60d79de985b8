# SPDX-License-Identifier: GPL-3.0-or-later
"""Quality against the number of diffusion steps: a table and a figure of evaluations.

    ssdiff evaluate --recipe any4 --data DATA --model MODEL --steps 1 2 5 10 --out OUT
    python benchmarks/steps_curve.py docs/steps NAME=OUT/scores.json [NAME=OUT2/scores.json ...]

writes docs/steps.csv and docs/steps.png: means over all scenes of an evaluation, a line per NAME.
"""

from __future__ import annotations

import csv
import json
import re
import sys
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure

INDICES = ("SAM", "ERGAS", "Q2n", "seconds")


def read(path: Path) -> dict[int, dict[str, float]]:
    """Steps -> index -> mean over the scenes at reduced resolution."""
    found: dict[int, list[dict[str, float]]] = {}
    for scene in json.loads(path.read_text(encoding="utf-8"))["scenes"]:
        for method, values in scene["methods"].items():
            steps = re.search(r", (\d+) steps?$", method)
            if steps and scene["resolution"] == "reduced":
                found.setdefault(int(steps[1]), []).append(values)
    return {
        n: {index: float(np.mean([v[index] for v in rows])) for index in INDICES}
        for n, rows in sorted(found.items())
    }


def main(target: str, sources: list[str]) -> None:
    """Write ``target``.csv and ``target``.png."""
    curves = {name: read(Path(path)) for name, path in (s.split("=", 1) for s in sources)}
    with Path(f"{target}.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["model", "steps", *INDICES])
        for name, curve in curves.items():
            for steps, values in curve.items():
                writer.writerow([name, steps, *(f"{values[i]:.5g}" for i in INDICES)])
    figure = Figure(figsize=(11, 3), dpi=100, layout="constrained")
    for axes, index in zip(figure.subplots(1, 3), INDICES):
        for name, curve in curves.items():
            axes.plot(list(curve), [v[index] for v in curve.values()], "o-", label=name)
        axes.set_xscale("log")
        axes.set_xticks([n for c in curves.values() for n in c], minor=False)
        axes.xaxis.set_major_formatter(lambda value, _: f"{value:g}")
        axes.minorticks_off()
        axes.set_xlabel("DDIM steps")
        axes.set_title(index)
    axes.legend(fontsize=8)
    figure.savefig(f"{target}.png")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
