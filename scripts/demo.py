# SPDX-License-Identifier: GPL-3.0-or-later
"""The demonstration: a synthetic scene, pansharpened by QGIS, compared with its reference.

`make demo` calls it in the environment of scripts/env.sh. It leaves in build/demo/ the scene, the
result ``fused.tif``, ``report.json``, and the pictures ``preview.png`` (a part of the scene) and
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
from pictures import side_by_side, stretched

from ssdiff_qgis.engine.catalogue.selection import choose_model
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.metrics.reduced_resolution import crop_border, ergas, q2n, sam
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.synthetic.scene_files import ScenePaths, write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

FOLDER = Path(__file__).resolve().parents[1] / "build" / "demo"
SIDE = 1024
SCENE_SEED, SEED = 2024, 0
SENSOR = SensorModel(shift=(0.6, -0.4))
RGB = [2, 1, 0]
PART = Box(400, 352, 720, 672)
INDICES = ("SAM", "ERGAS", "Q2n")


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
    pair = Pair.open(str(scene.pan), str(scene.ms)).registered(shift)
    return np.rint(pair.patch(Box(0, 0, SIDE, SIDE), gain).lms)


def quality(reference: np.ndarray, estimate: np.ndarray) -> dict[str, float]:
    """The indices of an image against the reference, both (bands, rows, columns) in DN."""
    reference, estimate = (crop_border(image, SENSOR.ratio) for image in (reference, estimate))
    values = (
        sam(reference, estimate),
        ergas(reference, estimate, SENSOR.ratio),
        q2n(reference, estimate),
    )
    return dict(zip(INDICES, (round(v, 4) for v in values)))


def draw(scene: ScenePaths, fused: np.ndarray, reference: np.ndarray) -> list[Path]:
    """Write the pictures; MS, result and reference are stretched alike."""
    ms, pan = (gdal.Open(str(path)).ReadAsArray() for path in (scene.ms, scene.pan))
    paths = []
    for name, box in (("preview", PART), ("preview_whole", Box(0, 0, SIDE, SIDE))):
        fine = np.s_[..., box.top : box.bottom, box.left : box.right]
        coarse = np.s_[
            ...,
            box.top // SENSOR.ratio : box.bottom // SENSOR.ratio,
            box.left // SENSOR.ratio : box.right // SENSOR.ratio,
        ]
        images = {
            "MS": stretched(ms[RGB][coarse]),
            "PAN": stretched(pan[fine]),
            "Pansharpened": stretched(fused[RGB][fine], ms[RGB][coarse]),
            "Reference": stretched(reference[RGB][fine], ms[RGB][coarse]),
        }
        paths.append(FOLDER / f"{name}.png")
        side_by_side(paths[-1], list(images.values()), list(images))
    return paths


def main() -> int:
    """Make the scene, pansharpen it, compute the indices and print where things are."""
    print(f"Making a synthetic scene of {SIDE} x {SIDE} PAN pixels ...", flush=True)
    scene = write_scene(
        FOLDER, observe(make_hrms(SIDE, SIDE, seed=SCENE_SEED), SENSOR, SCENE_SEED), SENSOR
    )
    print("Pansharpening it with qgis_process (about 20 seconds on two idle cores) ...", flush=True)
    output = FOLDER / "fused.tif"
    results = fuse_in_qgis(scene, output)

    # QGIS has chosen the same model.
    info = Model(choose_model(SENSOR.ratio, SENSOR.bands), "cpu").info
    shift = None
    if results["SHIFT_ROWS"] is not None:
        shift = (results["SHIFT_ROWS"], results["SHIFT_COLUMNS"])
    reference, fused = (gdal.Open(str(p)).ReadAsArray() for p in (scene.hrms, output))
    measured = {
        "interpolation": quality(reference, interpolated(scene, shift, info.mtf_gain)),
        "fused": quality(reference, fused),
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
    pictures = draw(scene, fused, reference)

    print(
        f"\n{report['model']} on {report['provider']}: {report['steps']} diffusion step(s), "
        f"{report['seconds']:.1f} s"
    )
    print("\nAgainst the reference (SAM in degrees and ERGAS: lower is better; Q2n: higher)")
    print(f"{'':15}" + "".join(f"{name:>9}" for name in INDICES))
    for name, values in measured.items():
        print(f"{name:15}" + "".join(f"{values[m]:9.4f}" for m in INDICES))
    print("The interpolation has the estimated shift corrected, too.\n")
    for path in (output, FOLDER / "report.json", *pictures):
        print(os.path.relpath(path))
    return 0


if __name__ == "__main__":
    sys.exit(main())
