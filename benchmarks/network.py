# SPDX-License-Identifier: GPL-3.0-or-later
"""What the network brings: the engine with it beside the engine without, and classical methods.

Real pairs at reduced resolution (Wald's protocol), whole and cut to their middle 64 x 64 MS pixels.
Prints the table of a model card, and the means.

    python benchmarks/network.py DATA ssdiff-any4 ge1_fr_vitale qb_fr_abf
    python benchmarks/network.py DATA ssdiff-landsat6 'l7_fr_fusebox_3*' --whole --classical
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from ssdiff_qgis.engine.catalogue.selection import find_model
from ssdiff_qgis.engine.errors import SSDiffError
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_train.evaluation.baselines import WITHOUT_NETWORK, run_baselines
from ssdiff_train.evaluation.evaluate import engine_results
from ssdiff_train.evaluation.scenes import RasterScene, find_scenes

SIDE = 64
"""MS pixels of the cuts."""
INDICES = ("SAM", "ERGAS", "Q2n")


def main() -> int:
    """Score, print a table, write the JSON file; returns the exit status."""
    options = _options()
    model, rows = Model(find_model(options.model), "cpu"), []
    scenes = [s for s in find_scenes(options.data, options.scenes) if isinstance(s, RasterScene)]
    print(
        "| scene | without network | with network | ERGAS | SAM | ERGAS, 64 x 64 | SAM, 64 x 64 |"
    )
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for scene in scenes:
        row: dict[str, Any] = {"scene": scene.name, "whole": _scores(scene, model, options)}
        if not options.whole:
            with tempfile.TemporaryDirectory() as folder:
                row["cut"] = _scores(_cut(scene, Path(folder)), model, options)
        rows.append(row)
        print(_line(row, model.info.name), flush=True)
    for size in ("whole", "cut"):
        _sum_up([row[size] for row in rows if row.get(size)], size, model.info.name)
    if options.json:
        options.json.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    return 0


def _scores(scene: RasterScene, model: Model, options: argparse.Namespace) -> dict[str, Any]:
    """Indices of each method; empty for a scene that is too small."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        try:
            case = scene.case("reduced", model.info, folder)
        except SSDiffError as error:
            print(f"{scene.name}: {error}", file=sys.stderr)
            return {}
        results = engine_results(case, model, [None], 0, folder)
        if options.classical:
            names = scene.bands or [n.lower() for n in case.pair.band_names if n]
            results |= run_baselines(
                case.inputs, case.gains, *case.dtypes, case.lowest, case.seconds, names
            )
        found = {name: case.indices(result.image) for name, result in results.items()}
    return {method: {i: indices[i] for i in INDICES} for method, indices in found.items()}


def _cut(scene: RasterScene, folder: Path) -> RasterScene:
    """The middle of a scene; all of one that is no larger."""
    assert scene.pan is not None
    pair = Pair.open(str(scene.pan), str(scene.ms))
    ms, pan = [], []
    for axis, size in ((1, pair.ms.grid.width), (0, pair.ms.grid.height)):
        side = min(size, SIDE)
        first = (size - side) // 2
        at = pair.pan_positions(axis, np.array([first]))[0] - (pair.ratio - 1) / 2
        ms.append((first, side))
        pan.append((max(round(float(at)), 0), side * pair.ratio))
    paths = {"pan": (scene.pan, pan), "ms": (scene.ms, ms)}
    for name, (path, ((left, width), (top, height))) in paths.items():
        window = [left, top, width, height]
        gdal.Translate(str(folder / f"{name}.tif"), str(path), srcWin=window)
    return replace(scene, pan=folder / "pan.tif", ms=folder / "ms.tif")


def _quotients(scores: dict[str, Any], name: str) -> list[float]:
    """ERGAS and SAM with the network as fractions of those without."""
    return [scores[name][i] / scores[WITHOUT_NETWORK][i] for i in ("ERGAS", "SAM")]


def _line(row: dict[str, Any], name: str) -> str:
    def cell(scores: dict[str, float]) -> str:
        return f"{scores['SAM']:.2f} / {scores['ERGAS']:.2f} / {scores['Q2n']:.3f}"

    def cells() -> Iterator[str]:
        whole = row["whole"]
        yield from (cell(whole[WITHOUT_NETWORK]), cell(whole[name])) if whole else ("", "")
        for size in ("whole", "cut"):
            scores = row.get(size)
            yield from (f"{q:.3f}" for q in _quotients(scores, name)) if scores else ("", "")

    return f"| {row['scene']} | {' | '.join(cells())} |"


def _sum_up(found: list[dict[str, Any]], size: str, name: str) -> None:
    if not found:
        return
    ergas, sam = np.array([_quotients(scores, name) for scores in found]).T
    worse = int(np.sum(ergas > 1))
    print(
        f"{size}, {len(found)} scenes, of no network: ERGAS {ergas.mean():.3f} (worst "
        f"{ergas.max():.3f}, {worse} above 1), SAM {sam.mean():.3f} (worst {sam.max():.3f})"
    )
    classical = [m for m in found[0] if m not in (name, WITHOUT_NETWORK)]
    if not classical:
        return
    for method in (name, WITHOUT_NETWORK):
        best = [min(scores[m]["ERGAS"] for m in classical) for scores in found]
        quotients = [scores[method]["ERGAS"] / b for scores, b in zip(found, best)]
        behind = sum(
            any(
                sign * scores[m][index] < sign * scores[method][index] - 1e-9
                for index, sign in (("SAM", 1), ("ERGAS", 1), ("Q2n", -1))
                for m in classical
            )
            for scores in found
        )
        print(
            f"{size}, {method}, of the best classical method: ERGAS {np.mean(quotients):.3f} (worst"
            f" {max(quotients):.3f}); scenes where one is better in SAM, ERGAS or Q2n: {behind}"
        )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("data", metavar="DATA", type=Path, help="folder of the scenes")
    parser.add_argument("model", metavar="MODEL", help="name or file of a model")
    parser.add_argument("scenes", metavar="SCENE", nargs="+", help="names or patterns")
    parser.add_argument("--whole", action="store_true", help="do not cut the scenes as well")
    parser.add_argument("--classical", action="store_true", help="run the classical methods, too")
    parser.add_argument("--json", type=Path, help="file for all indices")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
