# SPDX-License-Identifier: GPL-3.0-or-later
"""How time grows with pixels: the fast mode on scenes of 1 to 400 megapixels.

The scenes are a synthetic town, mirrored at its edges again and again. Each is analysed and
pansharpened in a process of its own, whose processor time is taken. A line through the logarithms
tells the power of the pixels that the time grows with: 1 is in proportion.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal

from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

TOWN, RATIO = 1024, 4
_ROWS = 1024

_RUN = """
import json, sys, time
from ssdiff_qgis.engine import FuseOptions, Pair, analyse, fuse
pair = Pair.open(sys.argv[1], sys.argv[2])
begin = time.process_time()
analysis = analyse(pair, None)
analysed = time.process_time()
report = fuse(pair, None, sys.argv[3], FuseOptions(), analysis=analysis)
with open("/proc/self/status") as status:
    peak = next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))
print(json.dumps({"megapixels": report.megapixels, "analysis": analysed - begin,
                  "fusion": time.process_time() - analysed, "peak_mib": peak / 1024}))
"""


def main() -> int:
    """Measure, print, write the JSON file and the picture; returns the exit status."""
    options = _options()
    results = []
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        sensor = SensorModel(ratio=RATIO)
        town = write_scene(folder, observe(make_hrms(TOWN, TOWN, seed=0), sensor), sensor)
        for size in options.megapixels:
            side = round((size * 1e6) ** 0.5 / RATIO) * RATIO
            scene = folder / f"{side}"
            scene.mkdir()
            paths = [_mirrored(p, scene, side // r) for p, r in ((town.pan, 1), (town.ms, RATIO))]
            results.append(_run(*paths, scene / "fused.tif"))
            print(_row(results[-1]), flush=True)
            for path in scene.iterdir():
                path.unlink()
    slopes = {key: _slope(results, key) for key in ("fusion", "all")}
    print(f"Slope on the logarithms: {slopes['fusion']:.3f}; with analysis {slopes['all']:.3f}")
    made = {"slopes": slopes, "runs": results}
    options.json.parent.mkdir(parents=True, exist_ok=True)
    options.json.write_text(json.dumps(made, indent=2) + "\n", encoding="utf-8")
    if options.picture:
        _draw(options.picture, results, slopes)
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    sizes = [1, 4, 16, 100, 400]
    parser.add_argument("--megapixels", type=float, nargs="+", default=sizes, help="of the scenes")
    parser.add_argument("--folder", type=Path, help="where to put the scenes and results")
    parser.add_argument("--json", type=Path, default=Path("build/scaling.json"))
    parser.add_argument("--picture", type=Path, help="draw time against pixels into this file")
    return parser.parse_args()


def _mirrored(town: Path, folder: Path, side: int) -> Path:
    """A raster mirrored at its edges until it is large enough."""
    source = gdal.Open(str(town))
    image, count = source.ReadAsArray(), source.RasterCount
    image = image.reshape(count, *image.shape[-2:])
    index = np.arange(side) % (2 * image.shape[-1])
    index = np.minimum(index, 2 * image.shape[-1] - 1 - index)
    path = folder / town.name
    kind = source.GetRasterBand(1).DataType
    driver, options = gdal.GetDriverByName("GTiff"), ["TILED=YES", "BIGTIFF=IF_SAFER"]
    raster = driver.Create(str(path), side, side, count, kind, options)
    raster.SetGeoTransform(source.GetGeoTransform())
    raster.SetProjection(source.GetProjection())
    for top in range(0, side, _ROWS):
        rows = index[top : top + _ROWS]
        for band in range(count):
            raster.GetRasterBand(band + 1).WriteArray(image[band][np.ix_(rows, index)], 0, top)
    return path


def _run(pan: Path, ms: Path, output: Path) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-c", _RUN, *map(str, (pan, ms, output))],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
    )
    result: dict[str, float] = json.loads(done.stdout)
    return {**result, "all": result["analysis"] + result["fusion"]}


def _row(result: dict[str, float]) -> str:
    rate = result["fusion"] / result["megapixels"]
    return (
        f"{result['megapixels']:7.1f} megapixels: analysis {result['analysis']:6.2f} s, fusion "
        f"{result['fusion']:7.2f} s of a processor, {rate:.3f} s per megapixel; peak "
        f"{result['peak_mib']:.0f} MiB"
    )


def _slope(results: Sequence[dict[str, float]], key: str) -> float:
    if len(results) < 2:
        return float("nan")
    pixels, seconds = (np.log([r[k] for r in results]) for k in ("megapixels", key))
    return float(np.polyfit(pixels, seconds, 1)[0])


def _draw(path: Path, results: Sequence[dict[str, float]], slopes: dict[str, Any]) -> None:
    from matplotlib.figure import Figure

    figure = Figure(figsize=(6, 4), dpi=120, layout="constrained", facecolor="white")
    axes = figure.subplots()
    pixels = [r["megapixels"] for r in results]
    names = {
        "fusion": f"reading, fusion, writing (slope {slopes['fusion']:.2f})",
        "all": f"with the analysis (slope {slopes['all']:.2f})",
        "analysis": "analysis of the scene alone",
    }
    for (key, name), colour in zip(names.items(), ("#1f6f8b", "#d1495b", "#999999")):
        axes.loglog(pixels, [r[key] for r in results], "o-", color=colour, label=name, ms=5)
    axes.set_xlabel("megapixels of PAN (4 bands, ratio 4)")
    axes.set_ylabel("processor seconds, fast mode")
    axes.grid(alpha=0.3, which="both")
    axes.legend(fontsize=9)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path)


if __name__ == "__main__":
    sys.exit(main())
