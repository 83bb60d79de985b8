# SPDX-License-Identifier: GPL-3.0-or-later
"""What a scene tells is a value: it can be kept, sent and given to another call."""

from __future__ import annotations

import dataclasses
import pickle

import numpy as np
import pytest

from ssdiff_qgis.engine import FuseOptions, Model, Pair, analyse, fuse
from ssdiff_qgis.engine.errors import CancelledError, OptionError
from ssdiff_qgis.engine.raster.grid import Box
from tests.support import RecordingProgress


@pytest.fixture(scope="module")
def model(make_stub_model) -> Model:
    return Model(make_stub_model(base="regression"), "cpu")


@pytest.fixture(scope="module")
def pair(town) -> Pair:
    return Pair.open(str(town.pan), str(town.ms))


@pytest.fixture(scope="module")
def analysis(pair, model):
    return analyse(pair, model)


def test_given_analysis_makes_the_same_bytes(pair, model, analysis, tmp_path):
    own, given = tmp_path / "own.tif", tmp_path / "given.tif"
    fuse(pair, model, str(own))
    progress = RecordingProgress()
    sent = pickle.loads(pickle.dumps(analysis))
    report = fuse(pair, model, str(given), progress=progress, analysis=sent)
    assert given.read_bytes() == own.read_bytes()
    assert "Measuring the offset of PAN and MS" not in progress.stages
    assert report.shift == analysis.shift and report.shift.determined


def test_one_analysis_serves_every_extent_and_output(pair, model, analysis, tmp_path):
    part, own = tmp_path / "part.tif", tmp_path / "own.tif"
    options = FuseOptions(extent=Box(40, 60, 120, 160), output_type="Float32")
    fuse(pair, model, str(part), options, analysis=analysis)
    fuse(pair, model, str(own), options)
    assert part.read_bytes() == own.read_bytes()


@pytest.mark.parametrize(
    "changes", [{"seed": 1}, {"register": "off"}, {"steps": 1}, {"batch": 3}], ids=str
)
def test_analysis_of_other_options_is_refused(pair, model, analysis, tmp_path, changes):
    with pytest.raises(OptionError, match="made for other inputs, another model or other"):
        fuse(pair, model, str(tmp_path / "a.tif"), FuseOptions(**changes), analysis=analysis)
    assert not list(tmp_path.iterdir())


def test_analysis_of_another_model_or_other_bands_is_refused(
    pair, make_stub_model, model, analysis, tmp_path
):
    other = Model(make_stub_model(base="regression", residual_scale=0.25), "cpu")
    fewer = pair.with_bands([1, 2, 3])
    for inputs in ((pair, other), (fewer, model)):
        with pytest.raises(OptionError, match="Make it anew"):
            fuse(*inputs, str(tmp_path / "a.tif"), analysis=analysis)


def test_regression_and_back_projection_know_of_the_same_noise(analysis):
    assert analysis.residual_noise.any()
    assert np.array_equal(analysis.regression.noise, analysis.residual_noise)


def test_it_cannot_be_changed(analysis):
    with pytest.raises(dataclasses.FrozenInstanceError):
        analysis.correction = None


def test_stages_are_named_in_order_and_the_fraction_never_falls(pair, model, tmp_path):
    progress = RecordingProgress()
    fuse(pair, model, str(tmp_path / "a.tif"), progress=progress)
    assert progress.stages == [
        "Analysing the scene",
        "Measuring the offset of PAN and MS",
        "Gathering statistics of the scene",
        "Fitting the regression at reduced resolution",
        "Estimating the noise of the MS",
        "Testing the network at reduced resolution",
        "Pansharpening",
        "Writing",
    ]
    steps = zip(progress.fractions, progress.fractions[1:])
    assert all(after >= before - 1e-9 for before, after in steps)
    assert progress.fractions[-1] == pytest.approx(1)


def test_analysis_can_be_cancelled_at_any_question(pair, model):
    asked = RecordingProgress()
    analyse(pair, model, progress=asked)
    for stop_after in range(0, asked.asked, max(asked.asked // 5, 1)):
        with pytest.raises(CancelledError):
            analyse(pair, model, progress=RecordingProgress(stop_after))
