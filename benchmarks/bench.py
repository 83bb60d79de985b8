# SPDX-License-Identifier: GPL-3.0-or-later
"""Speed and memory of the engine on this machine, next to the network run plainly in torch.

All figures come from one run on one machine with the same number of threads, and seconds are those
of the processors, which other programs on the machine change little, but where they are said to be
by the clock, for which the machine should be idle. The plain run follows
the paper's settings (arXiv 2404.11537 and its released code): windows of 64 PAN pixels every 16, of
which the central 32 x 32 are used, 10 DDIM steps, batches of 10. It is not run to the end: some of
its batches are timed and scaled by the number of windows that the settings ask for.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ssdiff_qgis.engine.catalogue.selection import find_model
from ssdiff_qgis.engine.catalogue.store import bundled_models
from ssdiff_qgis.engine.errors import SSDiffError
from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions, Report
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.runtime.providers import DEVICES
from ssdiff_train.synthetic.scene_files import ScenePaths, write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

PAPER_WINDOW, PAPER_STRIDE, PAPER_STEPS, PAPER_BATCH = 64, 16, 10, 10
MATRIX = 2048

_PEAK = """
import sys
from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.geometry.pair import Pair
pan, ms, output, model, device = sys.argv[1:]
fuse(Pair.open(pan, ms), Model(model, device), output, FuseOptions(steps=1))
try:
    # Not ru_maxrss, which a child inherits from its parent across exec.
    with open("/proc/self/status") as status:
        peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
except OSError:
    import resource
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    peak //= 1024 if sys.platform == "darwin" else 1
print(peak / 1024)
"""


def main() -> int:
    """Measure, print a table and write the JSON file; returns the exit status."""
    options = _options()
    try:
        model = Model(find_model(options.model), options.device)
    except SSDiffError as error:
        print(f"Error: {error}", file=sys.stderr)
        return 1
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else float("nan")
    with tempfile.TemporaryDirectory() as folder:
        scene = _scene(Path(folder), options.size, model.info)
        peak = _peak_memory(scene, model, options.device)
        runs = {steps: _engine(scene, model, steps, options.repeat) for steps in (1, 10)}
    import torch

    torch.set_num_threads(_threads())
    rate = _matrix_rate(torch)
    flops = _flops(torch, model)
    plain = _plain(torch, model.info, options.size, options.batches)
    result = _result(options, model, load, peak, runs, rate, flops, plain)
    print(_table(result))
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps(result, indent=2), encoding="utf-8")
    print(f"\nWritten to {options.json}")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", default=next(iter(bundled_models())), help="name or .onnx file")
    parser.add_argument("--device", choices=DEVICES, default="cpu")
    parser.add_argument("--size", type=int, default=512, help="side of the scene in PAN pixels")
    parser.add_argument("--repeat", type=int, default=3, help="runs per figure, the fastest counts")
    parser.add_argument("--batches", type=int, default=3, help="batches of the plain run to time")
    parser.add_argument("--json", type=Path, default=Path("build/bench.json"))
    return parser.parse_args()


def _threads() -> int:
    """Processors this process may use, which is what onnxruntime takes."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _scene(folder: Path, size: int, info: ModelInfo) -> ScenePaths:
    sensor = SensorModel(ratio=info.ratio)
    return write_scene(folder, observe(make_hrms(size, size, seed=0), sensor), sensor)


class Run(NamedTuple):
    """Some fusions of the whole scene, file to file; the fastest counts.

    Attributes:
        report: Report of one, whose seconds are those of the processors.
        clock: Seconds by the clock.
    """

    report: Report
    clock: float


def _engine(scene: ScenePaths, model: Model, steps: int, repeat: int) -> Run:
    output = str(scene.pan.with_name("fused.tif"))
    reports, clocks = [], []
    for _ in range(repeat):
        pair, started = Pair.open(str(scene.pan), str(scene.ms)), time.process_time()
        report = fuse(pair, model, output, FuseOptions(steps=steps))
        clocks.append(report.seconds)
        reports.append(replace(report, seconds=time.process_time() - started))
    return Run(min(reports, key=lambda report: report.seconds), min(clocks))


def _peak_memory(scene: ScenePaths, model: Model, device: str) -> float:
    """MiB of a process that does nothing but one fusion."""
    arguments = [scene.pan, scene.ms, scene.pan.with_name("peak.tif"), model.path, device]
    done = subprocess.run(
        [sys.executable, "-c", _PEAK, *map(str, arguments)],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    return float(done.stdout)


def _fastest(work: Callable[[], object], repeat: int) -> float:
    work()
    seconds = []
    for _ in range(repeat):
        started = time.process_time()
        work()
        seconds.append(time.process_time() - started)
    return min(seconds)


def _matrix_rate(torch: Any) -> float:
    """FLOP per processor second of a large float32 matrix product, in the same process."""
    a, b = torch.rand(MATRIX, MATRIX), torch.rand(MATRIX, MATRIX)
    return 2 * MATRIX**3 / _fastest(lambda: a @ b, 5)


def _inputs(torch: Any, bands: int, window: int, ratio: int, batch: int) -> tuple[Any, ...]:
    images = [
        torch.rand(batch, channels, side, side)
        for channels, side in ((bands, window), (1, window), (bands, window // ratio))
    ]
    return (*images, torch.randn(batch, bands, window, window), torch.full((batch,), 500.0))


def _flops(torch: Any, model: Model) -> int:
    """Of one window in one step: those of the matrix products and convolutions."""
    from torch.nn.attention import SDPBackend, sdpa_kernel
    from torch.utils.flop_counter import FlopCounterMode

    from ssdiff_train.export.from_onnx import load_onnx

    info = model.info
    network = load_onnx(model.path).network
    counter = FlopCounterMode(display=False)
    # The fused attention of CPUs is unknown to the counter; this one is made of matrix products.
    with torch.no_grad(), sdpa_kernel(SDPBackend.MATH), counter:
        network(*_inputs(torch, info.bands, info.window, info.ratio, 1))
    return counter.get_total_flops()


def _plain(torch: Any, info: ModelInfo, size: int, batches: int) -> dict[str, Any]:
    """The same network in torch at the paper's settings, scaled up from a few batches."""
    from ssdiff_train.network.ssdiff import SSDiff

    network = SSDiff(info.bands, PAPER_WINDOW, info.ratio).eval()
    inputs = _inputs(torch, info.bands, PAPER_WINDOW, info.ratio, PAPER_BATCH)
    with torch.no_grad():
        seconds = _fastest(lambda: network(*inputs), batches) / PAPER_BATCH
    # Windows along an axis, squared, and what the edges and corners need beyond them: 222 for
    # 256 x 256 and 958 for 512 x 512 pixels.
    along = (size - PAPER_WINDOW) // PAPER_STRIDE + 1
    windows = along**2 + 4 * along + 1
    return {
        "seconds_per_window_and_step": seconds,
        "windows": windows,
        "windows_timed": PAPER_BATCH * batches,
        "seconds_per_megapixel_and_step": seconds * windows / (size**2 / 1e6),
    }


def _result(
    options: argparse.Namespace,
    model: Model,
    load: float,
    peak: float,
    runs: dict[int, Run],
    rate: float,
    flops: int,
    plain: dict[str, Any],
) -> dict[str, Any]:
    one, ten = runs[1].report, runs[10].report
    per_step = {n: r.report.seconds / r.report.megapixels / n for n, r in runs.items()}
    # What the nine further steps took: the network without reading, registering and writing.
    network = (ten.seconds - one.seconds) / 9
    plain_job = plain["seconds_per_megapixel_and_step"] * PAPER_STEPS
    default = len(model.info.default_timesteps)
    job = (one.seconds + network * (default - 1)) / one.megapixels
    return {
        "machine": {
            "processor": _processor(),
            "threads": _threads(),
            "load_before": load,
            "python": platform.python_version(),
            "numpy": np.__version__,
        },
        "scene": {"rows": options.size, "columns": options.size, "megapixels": one.megapixels},
        "model": {
            "name": one.model,
            "provider": one.provider,
            "window": model.info.window,
            "stride": model.info.stride,
            "default_steps": default,
            "flops_per_window_and_step": flops,
        },
        "engine": {
            "windows": one.windows,
            "seconds": {n: r.report.seconds for n, r in runs.items()},
            "seconds_by_the_clock": {n: r.clock for n, r in runs.items()},
            "seconds_per_megapixel_and_step": per_step,
            "seconds_per_megapixel_and_further_step": network / one.megapixels,
            "seconds_per_megapixel_default_steps": job,
            "peak_memory_mib": peak,
            "share_of_matrix_rate": flops * ten.windows * 10 / ten.seconds / rate,
            "share_of_matrix_rate_further_steps": flops * ten.windows / network / rate,
        },
        "torch_plain": {**plain, "seconds_per_megapixel": plain_job},
        "matrix_product_gflops": rate / 1e9,
        "ratio_per_step": plain["seconds_per_megapixel_and_step"] / per_step[10],
        "ratio_per_job": plain_job / job,
    }


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text().splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor() or platform.machine()


def _table(result: dict[str, Any]) -> str:
    machine, model, engine = result["machine"], result["model"], result["engine"]
    plain, scene = result["torch_plain"], result["scene"]
    steps, per_step = model["default_steps"], "CPU s per megapixel and step"
    clock = "s per megapixel by the clock"
    rows = [
        ("Engine, 1 step", engine["seconds_per_megapixel_and_step"][1], per_step),
        ("Engine, 1 step", engine["seconds_by_the_clock"][1] / scene["megapixels"], clock),
        ("Engine, 10 steps", engine["seconds_per_megapixel_and_step"][10], per_step),
        ("Engine, each further step", engine["seconds_per_megapixel_and_further_step"], per_step),
        ("Plain torch, 10 steps", plain["seconds_per_megapixel_and_step"], per_step),
        ("Ratio per step", result["ratio_per_step"], "times faster, 10 steps both"),
        (
            f"Engine, its own {steps} step{'s' if steps > 1 else ''}",
            engine["seconds_per_megapixel_default_steps"],
            "CPU s per megapixel",
        ),
        ("Plain torch, 10 steps", plain["seconds_per_megapixel"], "CPU s per megapixel"),
        ("Ratio per job", result["ratio_per_job"], "times faster"),
        ("Peak memory of the engine", engine["peak_memory_mib"], "MiB"),
        ("Matrix product, float32", result["matrix_product_gflops"], "GFLOP per CPU s"),
        ("Engine's share of it", 100 * engine["share_of_matrix_rate"], "%, 10 steps, file to file"),
        (
            "Engine's share, network alone",
            100 * engine["share_of_matrix_rate_further_steps"],
            "%, each further step",
        ),
    ]
    head = (
        f"{machine['processor']}, {machine['threads']} threads, load before "
        f"{machine['load_before']:.1f}\n"
        f"{scene['rows']} x {scene['columns']} PAN pixels, {model['name']} on {model['provider']}: "
        f"{engine['windows']} windows of {model['window']} every {model['stride']} pixels, "
        f"{model['flops_per_window_and_step'] / 1e9:.2f} GFLOP each\n"
        f"Plain torch: {plain['windows']} windows of {PAPER_WINDOW} every {PAPER_STRIDE} pixels, "
        f"of which {plain['windows_timed']} were timed and scaled up\n"
    )
    return head + "\n".join(f"{name:30s} {value:10.2f}  {unit}" for name, value, unit in rows)


if __name__ == "__main__":
    sys.exit(main())
