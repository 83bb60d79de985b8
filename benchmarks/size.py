# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory and bookkeeping of a large scene: all that a run does besides the network.

A sparse scene is pansharpened in a process of its own with the bundled model's contract, but a
network that costs nothing; the time of that run is the bookkeeping, its peak the memory. It is
compared with the time that the bundled model itself would take for as many windows, of which some
are timed in the same benchmark. Times are those of the processors, of all threads together, which
other programs change little. The calibration, which takes as long whatever the size, is told apart.
A second, small synthetic scene tells what compressing adds that an empty scene does not need.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from osgeo import gdal

from ssdiff_qgis.engine.catalogue.selection import find_model
from ssdiff_qgis.engine.catalogue.store import bundled_models
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

EIGHT = ("coastal", "blue", "green", "yellow", "red", "rededge", "nir1", "nir2")
GROUPS = 2
"""Groups of four bands."""
WINDOWS = 60
LIMIT_MIB = 1.2e9 / 2**20
LIMIT_SECONDS = 0.8
"""Of a processor, per megapixel and group of bands that the network sees together: 0.4 s by the
clock where two of them share the work."""

_RUN = """
import json, sys, time
import numpy as np
from ssdiff_qgis.engine.fusion.fuse import analyse, fuse
from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_qgis.engine.model.onnx_model import Answer
from ssdiff_qgis.engine.geometry.pair import Pair

class Nothing:
    provider = "CPUExecutionProvider"
    fallback = None
    path = "nothing.onnx"
    info = ModelInfo.parse(sys.argv[1])
    features = int(sys.argv[5])
    parallel = 2
    def digest(self):
        return "nothing"
    def seconds_per_window(self):
        return 0.0
    def predict(self, lms, pan, ms, x_t, t, progress=None):
        count, bands, *size = lms.shape
        channels = bands, self.features
        return Answer(*(np.zeros((count, n, *size), np.float32) for n in channels))

pair, model = Pair.open(sys.argv[2], sys.argv[3]), Nothing()
begin, clock = time.process_time(), time.perf_counter()
analysis = analyse(pair, model)
analysed = time.process_time()
report = fuse(pair, model, sys.argv[4], analysis=analysis)
end, clock = time.process_time(), time.perf_counter() - clock
# Not ru_maxrss, which a child inherits from its parent across exec.
with open("/proc/self/status") as status:
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
print(json.dumps({"peak_mib": peak / 1024, "seconds": end - begin, "clock": clock,
                  "calibration": analysed - begin, "windows": report.windows,
                  "megapixels": report.megapixels}))
"""


def main() -> int:
    """Measure and print; returns 1 if a limit is exceeded."""
    options = _options()
    model = Model(find_model(options.model), "cpu")
    window = _seconds_per_window(model)
    print(f"{model.info.name}: {1000 * window:.2f} ms of a processor per window of 4 bands")
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        height = options.height or options.side
        results = {
            "sparse": _run(model, *_sparse(folder, options.side, height), folder),
            "synthetic": _run(model, *_synthetic(folder, options.content), folder),
        }
    fits = True
    for what, result in results.items():
        network = window * result["windows"]
        work = result["megapixels"] * GROUPS
        rate = (result["seconds"] - result["calibration"]) / work
        fits = fits and rate < LIMIT_SECONDS and result["peak_mib"] < LIMIT_MIB
        print(
            f"{what} scene of {result['megapixels']:.1f} megapixels, 8 bands: peak "
            f"{result['peak_mib']:.0f} MiB; bookkeeping {result['seconds']:.1f} s of a processor, "
            f"of which {result['calibration']:.1f} s calibration ({result['clock']:.1f} s by the "
            f"clock); the rest {rate:.2f} s per megapixel and group of bands, "
            f"where the network takes {network / work:.1f} s"
        )
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps({"window_s": window, **results}, indent=2))
    print(f"Limits: {LIMIT_MIB:.0f} MiB and {LIMIT_SECONDS} s: {'kept' if fits else 'NOT kept'}")
    return 0 if fits else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", default=next(iter(bundled_models())), help="name or .onnx file")
    parser.add_argument("--side", type=int, default=40000, help="PAN pixels of the sparse scene")
    parser.add_argument("--height", type=int, help="its rows, where not as many as columns")
    parser.add_argument("--content", type=int, default=2048, help="side of the synthetic scene")
    parser.add_argument("--folder", type=Path, help="where to put the scenes and results")
    parser.add_argument("--json", type=Path, default=Path("build/size.json"))
    return parser.parse_args()


def _seconds_per_window(model: Model) -> float:
    """The network's time, the median of some windows."""
    info = model.info
    side = info.window // info.ratio
    random = np.random.default_rng(0)
    shapes = ((info.bands, info.window), (1, info.window), (info.bands, side))
    lms, pan, ms = (random.normal(size=(1, c, n, n)).astype(np.float32) for c, n in shapes)
    seconds = []
    for _ in range(WINDOWS + 1):
        started = time.process_time()
        model.predict(lms, pan, ms, lms, info.default_timesteps[0])
        seconds.append(time.process_time() - started)
    return float(np.median(seconds[1:]))


def _sparse(folder: Path, width: int, height: int) -> tuple[Path, Path]:
    """A scene of zeros without a block in its files."""
    made = []
    for name, ratio, bands in (("pan", 1, 1), ("ms", 4, 8)):
        path = folder / f"{name}-sparse.tif"
        options = ["TILED=YES", "SPARSE_OK=TRUE", "COMPRESS=DEFLATE", "BIGTIFF=IF_SAFER"]
        size = width // ratio, height // ratio
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(path), *size, bands, gdal.GDT_UInt16, options
        )
        dataset.SetGeoTransform((500000, 0.5 * ratio, 0, 5600000, 0, -0.5 * ratio))
        dataset = None
        made.append(path)
    return made[0], made[1]


def _synthetic(folder: Path, side: int) -> tuple[Path, Path]:
    """A town of so many pixels, repeated from one of 512."""
    sensor = SensorModel(bands=EIGHT)
    seen = observe(make_hrms(512, 512, seed=0, bands=EIGHT), sensor)
    times = -(-side // 512)
    seen = seen._replace(
        pan=np.tile(seen.pan, (times, times)), ms=np.tile(seen.ms, (1, times, times))
    )
    scene = write_scene(folder / "synthetic", seen, sensor)
    return scene.pan, scene.ms


def _run(model: Model, pan: Path, ms: Path, folder: Path) -> dict[str, float]:
    """One fusion in a process that does nothing else."""
    arguments = [model.info.to_json(), pan, ms, folder / "fused.tif", model.features]
    done = subprocess.run(
        [sys.executable, "-c", _RUN, *map(str, arguments)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return json.loads(done.stdout)


if __name__ == "__main__":
    sys.exit(main())
