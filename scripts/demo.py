# SPDX-License-Identifier: GPL-3.0-or-later
"""The demonstration: a made-up town, fused by QGIS with the bundled model, judged by the truth.

`make demo` calls it in the environment of scripts/env.sh. It leaves in build/demo/ the scene, the
result ``fused.tif``, ``report.json``, and the pictures ``preview.png`` (a part, enlarged) and
``preview_whole.png``.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from ssdiff_qgis.engine.catalogue.store import choose_model
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.metrics.reduced_resolution import crop_border, ergas, q2n, sam
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.preview import write_preview
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.synthetic.sensor import ScenePaths, SensorModel, observe, write_scene
from ssdiff_train.synthetic.town import make_hrms

FOLDER = Path(__file__).resolve().parents[1] / "build" / "demo"
SIDE = 1024
SCENE_SEED, SEED = 2024, 0
SENSOR = SensorModel(shift=(0.6, -0.4))
RGB = [2, 1, 0]
PART = Box(400, 352, 720, 672)
ZOOM = 2
MEASURES = ("SAM", "ERGAS", "Q2n")


def fuse_in_qgis(scene: ScenePaths, output: Path) -> dict[str, Any]:
    """Run the algorithm as a user of the command line would.

    Returns:
        Its results, by name.
    """
    program = os.environ.get("QGIS_PROCESS")
    if not program:
        sys.exit("demo: QGIS_PROCESS is not set; call this by `make demo`.")
    parameters = {
        "PAN": scene.pan,
        "MS": scene.ms,
        "SEED": SEED,
        "OUTPUT": output,
    }
    arguments = [f"{name}={value}" for name, value in parameters.items()]
    done = subprocess.run(
        [program, "--json", "run", "ssdiff:pansharpen", "--", *arguments],
        capture_output=True,
        text=True,
    )
    if done.returncode != 0:
        sys.exit(f"demo: qgis_process failed:\n{done.stdout}{done.stderr}")
    return json.loads(done.stdout[done.stdout.index("{") :])["results"]


def interpolated(scene: ScenePaths, shift: tuple[float, float] | None, gain: float) -> np.ndarray:
    """The MS on PAN's grid as the engine interpolates it, with this shift corrected.

    Returns:
        (bands, rows, columns) in DN, rounded as a raster of the MS's type would be.
    """
    pair = Pair(str(scene.pan), str(scene.ms))
    pair.shift = shift or (0.0, 0.0)
    return np.rint(pair.patch(Box(0, 0, SIDE, SIDE), gain).lms)


def quality(truth: np.ndarray, estimate: np.ndarray) -> dict[str, float]:
    """The measures of an image against the truth, both (bands, rows, columns) in DN."""
    truth, estimate = (crop_border(image, SENSOR.ratio) for image in (truth, estimate))
    values = (sam(truth, estimate), ergas(truth, estimate, SENSOR.ratio), q2n(truth, estimate))
    return dict(zip(MEASURES, (round(v, 4) for v in values)))


def draw(scene: ScenePaths, fused: np.ndarray, truth: np.ndarray) -> list[Path]:
    """Write the pictures; MS, fused and truth are stretched alike."""
    ms, pan = (gdal.Open(str(path)).ReadAsArray() for path in (scene.ms, scene.pan))
    limits = tuple(np.percentile(ms[RGB], (2, 98), axis=(1, 2)))
    names = ["MS", "PAN", "FUSED", "TRUTH"]
    stretch = [limits, None, limits, limits]
    whole = FOLDER / "preview_whole.png"
    write_preview(whole, [ms[RGB], pan, fused[RGB], truth[RGB]], names, stretch=stretch)

    rows, columns = slice(PART.top, PART.bottom), slice(PART.left, PART.right)
    coarse = [slice(s.start // SENSOR.ratio, s.stop // SENSOR.ratio) for s in (rows, columns)]
    parts = [ms[RGB][:, coarse[0], coarse[1]]]
    for image in (pan[None], fused[RGB], truth[RGB]):
        parts.append(np.kron(image[:, rows, columns], np.ones((1, ZOOM, ZOOM), image.dtype)))
    part = FOLDER / "preview.png"
    write_preview(part, parts, names, stretch=stretch)
    return [part, whole]


def main() -> int:
    """Make the scene, fuse it, judge it, tell where things are."""
    print(f"Making a town of {SIDE} x {SIDE} PAN pixels ...", flush=True)
    scene = write_scene(
        FOLDER, observe(make_hrms(SIDE, SIDE, seed=SCENE_SEED), SENSOR, SCENE_SEED), SENSOR
    )
    print("Fusing it with qgis_process (about 20 seconds on two idle cores) ...", flush=True)
    output = FOLDER / "fused.tif"
    results = fuse_in_qgis(scene, output)

    # The model that QGIS has chosen, too.
    info = Model(choose_model(SENSOR.ratio, len(SENSOR.bands)), "cpu").info
    shift = None
    if results["SHIFT_ROWS"] is not None:
        shift = (results["SHIFT_ROWS"], results["SHIFT_COLUMNS"])
    truth, fused = (gdal.Open(str(p)).ReadAsArray() for p in (scene.hrms, output))
    measured = {
        "interpolation": quality(truth, interpolated(scene, shift, info.mtf_gain)),
        "fused": quality(truth, fused),
    }
    report = {
        "model": results["MODEL_USED"],
        "provider": results["PROVIDER"],
        "steps": len(info.default_timesteps),
        "seed": SEED,
        "seconds": results["SECONDS"],
        "megapixels": SIDE * SIDE / 1e6,
        "shift": {"true": SENSOR.shift, "estimated": shift, "spread": results["SHIFT_SPREAD"]},
        "quality": measured,
        "interpolation": "by the engine, of MS to PAN's grid, with the estimated shift corrected",
    }
    (FOLDER / "report.json").write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")
    pictures = draw(scene, fused, truth)

    print(
        f"\n{report['model']} on {report['provider']}: {report['steps']} diffusion step(s), "
        f"{report['seconds']:.1f} s"
    )
    print("\nAgainst the truth (SAM in degrees and ERGAS: lower is better; Q2n: higher)")
    print(f"{'':15}" + "".join(f"{name:>9}" for name in MEASURES))
    for name, values in measured.items():
        print(f"{name:15}" + "".join(f"{values[m]:9.4f}" for m in MEASURES))
    print("The interpolation has the estimated shift corrected, too.\n")
    for path in (output, FOLDER / "report.json", *pictures):
        print(os.path.relpath(path))
    return 0


if __name__ == "__main__":
    sys.exit(main())
