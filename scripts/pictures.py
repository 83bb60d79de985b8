# SPDX-License-Identifier: GPL-3.0-or-later
"""The comparison on the first screen of the README: MS, GDAL's Brovey, this plugin, PAN.

    python scripts/pictures.py PAN MS OUT.png --bands 1 2 3 --part 90 170 100

It needs GDAL with gdal_pansharpen, the engine with onnxruntime, matplotlib and scipy. The committed
picture is of a Landsat 8 scene, which is in the public domain (docs/index.md says which).
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from matplotlib.figure import Figure
from osgeo import gdal
from scipy.optimize import nnls

BACKGROUND, INK = "#ffffff", "#202020"


def side_by_side(
    path: Path, images: Sequence[np.ndarray], captions: Sequence[str], dpi: int = 120
) -> None:
    """Draw images of the same ground in a row, each under its caption.

    Args:
        path: File of the picture; its suffix decides on the format.
        images: Arrays of shape (rows, columns) or (rows, columns, 3) with values from 0 to 1. The
            pixels of a coarser image are shown as squares.
        captions: One caption for each image.
        dpi: Resolution in pixels per inch; an image is three inches wide.
    """
    figure = Figure(
        figsize=(3 * len(images), 3.35), dpi=dpi, layout="constrained", facecolor=BACKGROUND
    )
    for axes, image, caption in zip(np.ravel(figure.subplots(1, len(images))), images, captions):
        axes.imshow(image, cmap="gray", vmin=0, vmax=1, interpolation="nearest")
        axes.set_title(caption, fontsize=12, color=INK)
        axes.set_axis_off()
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path)


def stretched(image: np.ndarray, like: np.ndarray | None = None) -> np.ndarray:
    """Scale an image from the 1st and 99th percentile of each band to 0 and 1.

    Args:
        image: Array of shape (bands, rows, columns) or (rows, columns), in digital numbers.
        like: Image of the same number of bands whose percentiles are used; by default the image
            itself.

    Returns:
        Array of shape (rows, columns, bands) or (rows, columns), clipped to 0 and 1.
    """
    like = image if like is None else like
    low, high = np.percentile(like, (1, 99), axis=(-2, -1), keepdims=True)
    scaled = np.clip((image - low) / np.maximum(high - low, 1e-12), 0, 1)
    return np.moveaxis(scaled, 0, -1) if scaled.ndim == 3 else scaled


def read(path: Path | str) -> np.ndarray:
    """Read a raster whole: (rows, columns), or (bands, rows, columns) of several bands."""
    return gdal.Open(str(path)).ReadAsArray()


def brovey(pan: str, ms: str, output: Path) -> np.ndarray:
    """Pansharpen by gdal_pansharpen, with the band weights that explain this very PAN best."""
    high, low = read(pan), read(ms)
    rows, columns = low.shape[1:]
    averaged = high.reshape(rows, high.shape[0] // rows, columns, -1).mean(axis=(1, 3))
    weights, _ = nnls(low.reshape(len(low), -1).T.astype(float), averaged.ravel())
    command = ["gdal_pansharpen.py", "-q"]
    command += [word for weight in weights for word in ("-w", f"{weight:.4f}")]
    command += [pan, *(f"{ms},band={n}" for n in range(1, len(low) + 1)), str(output)]
    subprocess.run(command, check=True)
    return read(output)


def pansharpen(pan: str, ms: str, output: Path) -> np.ndarray:
    """Pansharpen by the engine, with its defaults."""
    command = [sys.executable, "-m", "ssdiff_qgis.engine", pan, ms, str(output)]
    subprocess.run(command, check=True)
    return read(output)


def main() -> int:
    """Pansharpen the pair both ways and draw a part of it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pan")
    parser.add_argument("ms", help="MS whose grid begins at PAN's corner")
    parser.add_argument("output", type=Path, help="the picture")
    parser.add_argument("--bands", type=int, nargs=3, default=(1, 2, 3), help="red, green, blue")
    parser.add_argument(
        "--part",
        type=int,
        nargs=3,
        metavar=("ROW", "COLUMN", "SIDE"),
        help="the square that is drawn, in MS pixels (default: all of the MS)",
    )
    args = parser.parse_args()
    gdal.UseExceptions()

    pan, ms = read(args.pan), read(args.ms)
    ratio = round(pan.shape[-1] / ms.shape[-1])
    with tempfile.TemporaryDirectory() as folder:
        fused = {
            "GDAL (weighted Brovey)": brovey(args.pan, args.ms, Path(folder, "brovey.tif")),
            "SSDiff for QGIS": pansharpen(args.pan, args.ms, Path(folder, "ssdiff.tif")),
        }
    row, column, side = args.part or (0, 0, min(ms.shape[1:]))
    rgb = [band - 1 for band in args.bands]
    coarse = np.s_[row : row + side, column : column + side]
    fine = np.s_[ratio * row : ratio * (row + side), ratio * column : ratio * (column + side)]
    shown = ms[rgb][(slice(None), *coarse)]
    images = [stretched(shown)]
    images += [stretched(image[rgb][(slice(None), *fine)], shown) for image in fused.values()]
    images.append(stretched(pan[fine]))
    side_by_side(args.output, images, ["MS", *fused, "PAN"])
    print(args.output)
    return 0


if __name__ == "__main__":
    sys.exit(main())
