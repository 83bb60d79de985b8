# SPDX-License-Identifier: GPL-3.0-or-later
"""What time buys: this engine's modes beside GDAL and OTB, time and quality on the same scene.

Every method is a process of its own, from file to file, on a synthetic scene whose truth is known.
Its time is that of the processors, start of the program included, which other programs on the
machine change little. OTB (Debian: otb-bin) takes part where it is installed.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from ssdiff_qgis.engine.metrics.reduced_resolution import ergas, q2n, sam
from ssdiff_train.synthetic.scene_files import ScenePaths, write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

RATIO = 4
OTB = "otbcli_BundleToPerfectSensor"
_EDGE = 32


def main() -> int:
    """Measure, print a table, write the JSON file and the picture; returns the exit status."""
    options = _options()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sensor = SensorModel(ratio=RATIO)
        hrms = make_hrms(options.size, options.size, seed=options.seed)
        scene = write_scene(folder, observe(hrms, sensor), sensor)
        truth = _read(scene.hrms)
        results = []
        for method, command in _methods(scene, folder, options.steps):
            results.append(_measured(method, command, folder / "out.tif", truth))
            print(_row(results[-1]), flush=True)
    made = {
        "scene": {"side": options.size, "seed": options.seed, "bands": len(truth)},
        "machine": {"processor": platform.processor(), "processors": os.cpu_count()},
        "methods": results,
    }
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps(made, indent=2) + "\n", encoding="utf-8")
    if options.picture:
        _draw(options.picture, results)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--size", type=int, default=1024, help="side of the scene in PAN pixels")
    parser.add_argument("--seed", type=int, default=0, help="of the scene")
    parser.add_argument("--steps", type=int, nargs="*", default=[1], help="steps of the best mode")
    parser.add_argument("--json", type=Path, default=Path("build/methods.json"))
    parser.add_argument("--picture", type=Path, help="draw quality against time into this file")
    return parser.parse_args()


def _methods(
    scene: ScenePaths, folder: Path, steps: Sequence[int]
) -> Iterator[tuple[str, list[str]]]:
    pan, ms, out = str(scene.pan), str(scene.ms), str(folder / "out.tif")
    packed = ["-co", "TILED=YES", "-co", "COMPRESS=DEFLATE"]
    brovey = [sys.executable, "-m", "osgeo_utils.gdal_pansharpen", *packed, "-q", pan, ms, out]
    yield "GDAL, weighted Brovey", brovey
    if shutil.which(OTB):
        kind = gdal.Open(ms).GetRasterBand(1).DataType
        otb = [OTB, "-inp", pan, "-inxs", ms, "-out", f"{out}?&gdal:co:COMPRESS=DEFLATE"]
        yield "OTB, BundleToPerfectSensor", [*otb, gdal.GetDataTypeName(kind).lower()]
    else:
        print(f"{OTB} is not installed, so OTB is left out.", file=sys.stderr)
    engine = [sys.executable, "-m", "ssdiff_qgis.engine", pan, ms, out]
    yield "SSDiff, fast", [*engine, "--mode", "fast"]
    for count in steps:
        name = f"SSDiff, best, {count} step{'s' if count > 1 else ''}"
        yield name, [*engine, "--mode", "best", "--steps", str(count), "--device", "cpu"]


def _measured(method: str, command: list[str], out: Path, truth: np.ndarray) -> dict[str, Any]:
    out.unlink(missing_ok=True)
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    wall, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(f"{method} failed: {done.stdout[-2000:]}")
    seconds = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    inside = (slice(None), slice(_EDGE, -_EDGE), slice(_EDGE, -_EDGE))
    fused, reference = _read(out)[inside].astype(np.float64), truth[inside].astype(np.float64)
    megapixels = truth.shape[1] * truth.shape[2] / 1e6
    return {
        "method": method,
        "cpu_seconds_per_megapixel": seconds / megapixels,
        "wall_seconds_per_megapixel": wall / megapixels,
        "ergas": ergas(reference, fused, RATIO),
        "sam": sam(reference, fused),
        "q2n": q2n(reference, fused),
    }


def _read(path: Path) -> np.ndarray:
    image: np.ndarray = gdal.Open(str(path)).ReadAsArray()
    return image


def _row(result: dict[str, Any]) -> str:
    return (
        f"{result['method']:28s} {result['cpu_seconds_per_megapixel']:8.2f} s of a processor and "
        f"{result['wall_seconds_per_megapixel']:8.2f} s by the clock per megapixel   ERGAS "
        f"{result['ergas']:.3f}  SAM {result['sam']:.3f}  Q2n {result['q2n']:.4f}"
    )


def _draw(path: Path, results: Sequence[dict[str, Any]]) -> None:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8, 3.6), dpi=120, layout="constrained", facecolor="white")
    for axes, (key, label) in zip(
        figure.subplots(1, 2), (("ergas", "ERGAS (lower is better)"), ("q2n", "Q4 (1 is perfect)"))
    ):
        for number, result in enumerate(results, 1):
            ours = result["method"].startswith("SSDiff")
            x, y = result["cpu_seconds_per_megapixel"], result[key]
            axes.plot(x, y, "o" if ours else "s", color="#1f6f8b" if ours else "#999999", ms=8)
            axes.annotate(
                result["method"].replace(", ", "\n", 1),
                (x, y),
                xytext=(7, 0),
                textcoords="offset points",
                fontsize=8,
                # The last two lie near each other.
                va="top" if number == len(results) else "center",
            )
        axes.set_xscale("log")
        low, high = axes.get_xlim()
        axes.set_xlim(low, high * 12)
        axes.margins(y=0.15)
        axes.set_xlabel("processor seconds per megapixel", fontsize=9)
        axes.set_ylabel(label, fontsize=9)
        axes.grid(alpha=0.3)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path)


if __name__ == "__main__":
    sys.exit(main())
