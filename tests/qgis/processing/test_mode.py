# SPDX-License-Identifier: GPL-3.0-or-later
"""With the network and without, also in a QGIS that has no onnxruntime."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingException

from ssdiff_qgis.engine import Pair, fuse


@pytest.fixture
def bare(monkeypatch, provider):
    """The algorithm in a QGIS whose Python has no onnxruntime."""
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    return QgsApplication.processingRegistry().createAlgorithmById("ssdiff:pansharpen")


def mode_of(algorithm) -> str:
    return algorithm.parameterDefinition("MODE").defaultValue()


def test_best_is_the_default_where_onnxruntime_is(algorithm):
    assert mode_of(algorithm) == "best"


def test_without_onnxruntime_the_default_is_fast_and_the_log_says_why(
    bare, parameters, town, tmp_path, log
):
    assert mode_of(bare) == "fast" and bare.canExecute() == (True, "")
    result = processing.run(bare.id(), parameters, feedback=log.feedback)
    assert (result["MODEL_USED"], result["PROVIDER"]) == ("no network", "numpy")
    assert "\n".join(log.warnings).count("which runs it, is not installed") == 1
    fuse(Pair.open(str(town.pan), str(town.ms)), None, str(tmp_path / "alone.tif"))
    found, expected = (
        gdal.Open(str(p)).ReadAsArray() for p in (parameters["OUTPUT"], tmp_path / "alone.tif")
    )
    np.testing.assert_array_equal(found, expected)


def test_without_onnxruntime_who_chooses_fast_is_told_nothing(bare, parameters, log):
    processing.run(bare.id(), {**parameters, "MODE": "fast"}, feedback=log.feedback)
    assert not any("is not installed" in text for text in (*log.warnings, *log.infos))


def test_without_onnxruntime_best_says_how_to_get_it(bare, run, parameters):
    with pytest.raises(QgsProcessingException, match="pip install onnxruntime") as error:
        run(MODE="best")
    assert "Settings > Options > SSDiff" in str(error.value)
    assert "choose the mode 'fast'" in str(error.value)
    assert not Path(parameters["OUTPUT"]).exists()


def test_the_dialog_says_it_before_the_run(bare, parameters):
    acceptable, message = bare.checkParameterValues(
        {**parameters, "MODE": "best"}, QgsProcessingContext()
    )
    assert not acceptable and "pip install onnxruntime" in message


def test_fast_may_be_chosen_and_needs_no_model_that_fits(algorithm, parameters, log):
    asked = {**parameters, "MODE": "fast", "MODEL_FILE": None, "MODEL": "ssdiff-any2", "STEPS": 3}
    result = processing.run(algorithm.id(), asked, feedback=log.feedback)
    assert result["MODEL_USED"] == "no network"
    assert "is not installed" not in "\n".join(log.infos)


def test_mode_is_part_of_what_was_checked(algorithm, parameters):
    context = QgsProcessingContext()
    for mode in ("fast", "best", "fast"):
        assert algorithm.checkParameterValues({**parameters, "MODE": mode}, context)[0]
        assert (algorithm._checked.model is None) == (mode == "fast")
