# SPDX-License-Identifier: GPL-3.0-or-later
"""What limits the network: the head that the scene fits one scale coarser, or its features.

Real pairs at reduced resolution. Root mean square errors behind back-projection, as fractions of
those without a network, mean over bands: of the trained last layer; of the head of the scene's own,
which is fitted one scale coarser, as the engine does it; and of a head that is fitted to the
reference itself, at the very scale, on the other half of the scene, which no user can do.

    python benchmarks/head_limit.py DATA ssdiff-any4 ge1_fr_vitale qb_fr_abf
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

import numpy as np

from ssdiff_qgis.engine.catalogue.selection import find_model
from ssdiff_qgis.engine.fusion.fuse import analyse, make_sampler
from ssdiff_qgis.engine.fusion.network_weight import reduced_radiometry
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.fusion.scene_head import moments
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.scene.reduced_scale import Tile
from ssdiff_train.evaluation.protocol import EvaluationCase
from ssdiff_train.evaluation.scenes import find_scenes

RIDGES = (0.003, 0.01, 0.03, 0.1, 0.3, 1.0, 3.0)
SIDE = 768
"""Pixels of the reference that are looked at, at most."""


def main() -> int:
    """Print a row for each scene and the means; returns the exit status."""
    options = _options()
    model, rows = Model(find_model(options.model), "cpu"), []
    print("| scene | trained layer | head of the scene | head of the very scale |")
    print("| --- | --- | --- | --- |")
    for scene in find_scenes(options.data, options.scenes):
        with tempfile.TemporaryDirectory() as folder:
            rows.append(_errors(scene.case("reduced", model.info, Path(folder)), model))
        print(f"| {scene.name} | {' | '.join(f'{e:.3f}' for e in rows[-1])} |", flush=True)
    print(f"| mean | {' | '.join(f'{e:.3f}' for e in np.mean(rows, axis=0))} |")
    return 0


def _errors(case: EvaluationCase, model: Model) -> list[float]:
    assert case.reference is not None
    pair, ratio, options = case.pair, model.info.ratio, FuseOptions(register="off")
    sampler = make_sampler(pair, model, options, Progress())
    analysis = analyse(pair, model, options)
    regression, head = analysis.regression, analysis.head
    assert regression is not None and head is not None
    # Halves of whole pixels of the MS.
    height, width = (min(n // (2 * ratio) * 2 * ratio, SIDE) for n in case.reference.shape[1:])
    pan = case.inputs.pan.reshape(case.inputs.pan.shape[-2:])[:height, :width].astype(np.float32)
    reference = case.reference[:, :height, :width].astype(np.float32)
    ms = case.inputs.ms[:, : height // ratio, : width // ratio].astype(np.float32)
    valid, nothing = np.ones(pan.shape, bool), np.zeros((0, *pan.shape), np.float32)
    tile = Tile(pan, nothing, reference, valid, np.zeros(1 + len(reference)))
    radiometry = reduced_radiometry([(tile, ms)], model.info)
    base = regression.fuse_image(pan, ms)
    found = []
    quarters_of = moments((tile, ms), base, regression.gain, radiometry, sampler, Progress())
    for weights, (north_west, north_east, south_west, south_east) in zip(head.weights, quarters_of):
        west, east = north_west.plus(south_west), north_east.plus(south_east)
        both = west.plus(east)
        other = min(
            (east.left(west.solve(r)) + west.left(east.solve(r)) for r in RIDGES),
            key=lambda left: float(np.mean(np.sqrt(left / both.without))),
        )
        left = both.power, both.left(weights), other
        found.append([np.sqrt(np.maximum(x, 0) / both.without).mean() for x in left])
    return [float(e) for e in np.mean(found, axis=0)]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("data", metavar="DATA", type=Path, help="folder of the scenes")
    parser.add_argument("model", metavar="MODEL", help="name or file of a model with features")
    parser.add_argument("scenes", metavar="SCENE", nargs="+", help="names or patterns")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
