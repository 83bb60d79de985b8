# SPDX-License-Identifier: GPL-3.0-or-later
"""The uncertainty on real scenes that chose nothing of it."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
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
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.reader import Raster
from ssdiff_qgis.engine.scene.agreement import CHANGED
from ssdiff_train.evaluation.protocol import reduced_case

SCENES = [
    "qb_fr_decri",
    "pleiades_fr_liqilei_urban",
    "l8_fr_marburg",
    "wv2_8bit4b_fr_liqilei_mountain",
]


@pytest.mark.real_data
@pytest.mark.parametrize("name", SCENES)
def test_the_interval_holds_where_nothing_was_fitted(real_data: Path, name: str) -> None:
    pair = Pair.open(str(real_data / name / "pan.tif"), str(real_data / name / "ms.tif"))
    analysis = analyse(pair, None)
    assert analysis.agreement is not None and analysis.agreement.changed < CHANGED
    samples = sample_errors(corrected(pair, None, analysis), analysis, Progress())
    for known in ((0, 2), (1, 3)):
        inside = np.isin(samples.folds, known)
        there, rest = (
            ErrorSamples(samples.features[..., at], samples.errors[:, at], samples.folds[at])
            for at in (inside, ~inside)
        )
        model = ErrorModel.fit(there, analysis.statistics.std)
        held = rest.errors <= model.interval[:, None] * model.expected(rest.features)
        assert 0.85 < held.mean() < 0.95


@pytest.mark.real_data
@pytest.mark.parametrize("name", SCENES[:2])
def test_it_is_larger_where_the_true_errors_are(real_data: Path, tmp_path: Path, name: str) -> None:
    """Of a scene made coarser, whose truth the calibration has not seen."""
    facts = json.loads((real_data / "manifest.json").read_text())[name]
    folder = real_data / name
    case = reduced_case(
        folder / "pan.tif", folder / "ms.tif", facts["ratio"], tmp_path, sensor=facts["sensor"]
    )
    assert case.reference is not None
    options = FuseOptions(register=case.register, output_type="Float32")
    report = fuse(case.pair, None, str(tmp_path / "fused.tif"), options)
    fused = Raster.open(report.output, "result").dataset.ReadAsArray()
    pair = corrected(case.pair, None, report.analysis)
    model = calibrate(pair, report.analysis)
    *expected, _ = expected_error(pair, report.analysis, model, pair.overlap)
    around = uniform_filter(np.abs(fused - case.reference).astype(float), (0, 5, 5))
    ranks = [spearmanr(e.ravel(), true.ravel()).statistic for e, true in zip(expected, around)]
    assert np.mean(ranks) > 0.65
