# SPDX-License-Identifier: GPL-3.0-or-later
"""How far the uncertainty can be trusted: expected errors against true ones, scene by scene.

    python benchmarks/uncertainty.py DATA [SCENE...] [--model MODEL] [--csv FILE] [--picture FILE]

Every scene is reduced by its own ratio, pansharpened, and its expected errors are compared with the
true ones. The uncertainty is calibrated on that reduced pair, at scales coarser still: nothing of
the truth is seen. Besides, in the scene as it is, the interval of two quarters of each tile is
tried on the two others.
"""

from __future__ import annotations

import argparse
import csv
import json
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal
from scipy.ndimage import uniform_filter
from scipy.stats import spearmanr

from ssdiff_qgis.engine.fusion.fuse import analyse, corrected, fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.fusion.uncertainty import (
    ErrorModel,
    ErrorSamples,
    calibrate,
    expected_error,
    sample_errors,
)
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.progress import Progress
from ssdiff_train.evaluation.protocol import reduced_case

VALIDATION = (
    "ge1_fr_vitale qb_fr_abf wv2_fr_imgWV2_north spot6_fr_liqilei_cropland dgif_fr_pair1 "
    "baixuzx7_8bit_zerosharpen l7_fr_fusebox_07 l7_fr_fusebox_20 l7_fr_fusebox_33"
).split()
"""Scenes on which predictors and slopes were chosen."""
LEFT_OUT = np.arange(10) / 10
"""Shares of the most uncertain pixels that are left out for the sparsification curve."""
Row = dict[str, float]


def mean_rank(a: np.ndarray, b: np.ndarray) -> float:
    """Mean over the bands of Spearman's rank correlation."""
    return float(np.mean([spearmanr(x.ravel(), y.ravel()).statistic for x, y in zip(a, b)]))


def ceiling(error: np.ndarray) -> float:
    """Rank correlation of the error with its own local amplitude, the pixel itself left out.

    What an oracle reaches that knows the true errors of the 24 pixels around.
    """
    squares = uniform_filter(error**2, (0, 5, 5)) * 25 - error**2
    return mean_rank(np.maximum(squares, 0), error)


def sparsification(expected: np.ndarray, error: np.ndarray) -> np.ndarray:
    """Mean error of what is left, in that of all, as the most uncertain pixels are left out."""
    curves = []
    for of_band, true in zip(expected, error):
        by_expected = true.ravel()[np.argsort(of_band.ravel())]
        kept = np.maximum(((1 - LEFT_OUT) * true.size).astype(int), 1)
        curves.append(np.cumsum(by_expected)[kept - 1] / kept / true.mean())
    return np.mean(curves, axis=0)


def at_reduced_resolution(folder: Path, facts: dict, path: str | None) -> Row:
    """Figures of one scene, from end to end."""
    with tempfile.TemporaryDirectory() as temporary:
        case = reduced_case(
            folder / "pan.tif", folder / "ms.tif", facts["ratio"], Path(temporary),
            sensor=facts["sensor"],
        )  # fmt: skip
        options = FuseOptions(register=case.register, output_type="Float32")
        model = Model(Path(path)) if path else None
        output = f"{temporary}/fused.tif"
        analysis = analyse(case.pair, model, options)
        fuse(case.pair, model, output, options, analysis=analysis)
        fused = gdal.Open(output).ReadAsArray().astype(np.float64)
        pair = corrected(case.pair, model, analysis)
        found = calibrate(pair, analysis)
        expected = expected_error(pair, analysis, found, pair.overlap).astype(np.float64)
        expected, together = expected[:-1], expected[-1]
        error = np.abs(fused - case.reference)
    together_true = np.sqrt(((error / found.std[:, None, None]) ** 2).mean(axis=0))
    inside = error <= found.interval[:, None, None] * expected
    curve, best = sparsification(expected, error), sparsification(error, error)
    return {
        "rank": mean_rank(expected, error),
        "ceiling": ceiling(error),
        "rank 3x3": mean_rank(expected, uniform_filter(error, (0, 3, 3))),
        "rank 5x5": mean_rank(expected, uniform_filter(error, (0, 5, 5))),
        "together": mean_rank(together[None], together_true[None]),
        "together 5x5": mean_rank(together[None], uniform_filter(together_true, 5)[None]),
        "coverage a scale below": float(inside.mean()),
        "expected / true": float((expected.mean(axis=(1, 2)) / error.mean(axis=(1, 2))).mean()),
        **{f"without {share:.0%}": float(v) for share, v in zip(LEFT_OUT, curve)},
        **{f"oracle without {share:.0%}": float(v) for share, v in zip(LEFT_OUT, best)},
    }


def on_other_quarters(folder: Path) -> Row:
    """Coverage at the scale of the calibration, where nothing was fitted."""
    pair = Pair.open(str(folder / "pan.tif"), str(folder / "ms.tif"))
    analysis = analyse(pair, None)
    pair = corrected(pair, None, analysis)
    samples = sample_errors(pair, analysis, Progress())
    shares = []
    for known in ((0, 2), (1, 3), (0, 1), (2, 3)):
        inside = np.isin(samples.folds, known)
        there, rest = (
            ErrorSamples(samples.features[..., at], samples.errors[:, at], samples.folds[at])
            for at in (inside, ~inside)
        )
        model = ErrorModel.fit(there, analysis.statistics.std)
        bound = model.interval[:, None] * model.expected(rest.features)
        shares.append((rest.errors <= bound).mean(axis=1))
    return {
        "coverage": float(np.mean(shares)),
        "lowest": float(np.min(shares)),
        "highest": float(np.max(shares)),
    }


def draw(rows: Sequence[tuple[str, Row]], path: Path) -> None:
    """Draw the mean sparsification curve of the scenes that chose nothing."""
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(6, 3.6), layout="constrained")
    tested = [row for name, row in rows if name not in VALIDATION] or [row for _, row in rows]
    for prefix, label in (("", "by expected error"), ("oracle ", "by true error (oracle)")):
        curves = np.array([[row[f"{prefix}without {s:.0%}"] for s in LEFT_OUT] for row in tested])
        axes.plot(100 * LEFT_OUT, curves.mean(axis=0), marker="o", label=label)
        axes.fill_between(100 * LEFT_OUT, curves.min(axis=0), curves.max(axis=0), alpha=0.15)
    axes.axhline(1, color="grey", linestyle=":", label="at random")
    axes.set_xlabel("most uncertain pixels left out, %")
    axes.set_ylabel("mean error of the rest\n(of all pixels = 1)")
    axes.set_ylim(0, 1.05)
    axes.legend()
    figure.savefig(path, dpi=110)


def main() -> None:
    """Print and write a line for each scene."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("scenes", nargs="*")
    parser.add_argument("--model", help="path of a model; without one the mode is fast")
    parser.add_argument("--csv", type=Path)
    parser.add_argument("--picture", type=Path)
    options = parser.parse_args()
    manifest = json.loads((options.data / "manifest.json").read_text())
    rows: list[tuple[str, Row]] = []
    for name in options.scenes or manifest:
        folder = options.data / name
        try:
            row = at_reduced_resolution(folder, manifest[name], options.model)
            row.update(on_other_quarters(folder))
        except Exception as error:  # too small a scene, a model for other bands
            print(f"{name}: {error}", flush=True)
            continue
        rows.append((name, row))
        shown = {key: value for key, value in row.items() if "without" not in key}
        print(name, *(f"{key} {value:.3f}" for key, value in shown.items()), sep="; ", flush=True)
    if options.csv and rows:
        with options.csv.open("w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["scene", "chosen on", *rows[0][1]])
            for name, row in rows:
                values = (f"{value:.4f}" for value in row.values())
                writer.writerow([name, "yes" if name in VALIDATION else "no", *values])
    if options.picture and rows:
        draw(rows, options.picture)


if __name__ == "__main__":
    main()
