# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways in which QGIS runs an algorithm: background task, graphical model."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QTimer

from tests.qgis.waiting import wait_for

MANY_STEPS = 1000


def pixels(path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


class TestTask:
    def start(self, algorithm, parameters):
        self.context, self.feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, self.context, self.feedback)
        QgsApplication.taskManager().addTask(task)
        return task

    def test_finishes(self, algorithm, parameters, expected):
        succeeded, results = wait_for(self.start(algorithm, parameters).executed)
        assert succeeded and results["MODEL_USED"] == "stub 1.0"
        np.testing.assert_array_equal(pixels(parameters["OUTPUT"]), expected)

    def test_leaves_the_main_thread_free(self, algorithm, parameters):
        ticks: list[float] = []
        timer = QTimer()
        timer.timeout.connect(lambda: ticks.append(time.monotonic()))
        task = self.start(algorithm, {**parameters, "STEPS": 20})
        timer.start(20)
        wait_for(task.executed)
        timer.stop()
        assert len(ticks) > 3

    def test_cancelled_stops_soon_and_leaves_nothing(self, algorithm, parameters, tmp_path):
        task = self.start(algorithm, {**parameters, "STEPS": MANY_STEPS})
        asked: list[float] = []

        def cancel_once_it_runs() -> None:
            if self.feedback.progress() > 0 and not asked:
                asked.append(time.process_time())
                task.cancel()

        timer = QTimer()
        timer.timeout.connect(cancel_once_it_runs)
        timer.start(10)
        succeeded, _ = wait_for(task.executed)
        took = time.process_time() - asked[0]  # CPU time: no other program adds to it
        timer.stop()
        assert not succeeded and took < 1
        assert list(tmp_path.iterdir()) == []


def chain(stub_model: Path | None, bundled: str = "auto") -> QgsProcessingModelAlgorithm:
    """PAN and MS -> ssdiff:pansharpen -> gdal:translate to float."""
    model = QgsProcessingModelAlgorithm("fuse and convert", "tests")
    for name in ("pan", "ms"):
        model.addModelParameter(
            QgsProcessingParameterRasterLayer(name, name), QgsProcessingModelParameter(name)
        )
    source = QgsProcessingModelChildParameterSource

    fuse = QgsProcessingModelChildAlgorithm("ssdiff:pansharpen")
    fuse.setChildId("fuse")
    for name, value in (("PAN", "pan"), ("MS", "ms")):
        fuse.addParameterSources(name, [source.fromModelParameter(value)])
    file = stub_model and str(stub_model)
    given = {"MODEL": bundled, "MODEL_FILE": file, "REGISTER": "correct"}
    rest = {"BANDS": None, "STEPS": None, "EXTENT": None, "CREATION_OPTIONS": None}
    for name, value in {**given, **rest, "SEED": 0, "DEVICE": "auto"}.items():
        fuse.addParameterSources(name, [source.fromStaticValue(value)])
    model.addChildAlgorithm(fuse)

    convert = QgsProcessingModelChildAlgorithm("gdal:translate")
    convert.setChildId("convert")
    convert.addParameterSources("INPUT", [source.fromChildOutput("fuse", "OUTPUT")])
    for name, value in {"DATA_TYPE": 6, "COPY_SUBDATASETS": False}.items():
        convert.addParameterSources(name, [source.fromStaticValue(value)])
    for name in ("TARGET_CRS", "NODATA", "OPTIONS", "EXTRA"):
        convert.addParameterSources(name, [source.fromStaticValue(None)])
    output = QgsProcessingModelOutput("Final", "Final")
    output.setChildId("convert")
    output.setChildOutputName("OUTPUT")
    convert.setModelOutputs({"Final": output})
    model.addChildAlgorithm(convert)
    return model


def result_of(model: QgsProcessingModelAlgorithm) -> str:
    """What the model's result is called: "convert:Final", or "final" in QGIS 3.44."""
    (name,) = (d.name() for d in model.parameterDefinitions() if d.isDestination())
    return name


class TestModel:
    def test_chained_with_another_algorithm(self, provider, town, stub_model, tmp_path, expected):
        import processing

        built = chain(stub_model)
        assert built.validate()[0], built.validate()[1]
        path = tmp_path / "chain.model3"
        assert built.toFile(str(path))
        loaded = QgsProcessingModelAlgorithm()
        assert loaded.fromFile(str(path))
        loaded.initAlgorithm()
        target = tmp_path / "final.tif"
        inputs = {"pan": str(town.pan), "ms": str(town.ms), result_of(loaded): str(target)}
        results = processing.run(loaded, inputs)
        assert results[result_of(loaded)] == str(target)
        child = results["CHILD_RESULTS"]["fuse"]
        assert child["MODEL_USED"] == "stub 1.0" and Path(child["OUTPUT"]).suffix == ".tif"
        assert pixels(target).dtype == np.float32
        np.testing.assert_array_equal(pixels(target), expected)

    @pytest.mark.parametrize(("name", "fits"), [("auto", True), ("four", True), ("two", False)])
    def test_model_chosen_inside_a_model(self, provider, town, stub_catalogue, log, name, fits):
        import processing

        built = chain(None, name)
        inputs = {"pan": str(town.pan), "ms": str(town.ms), result_of(built): "TEMPORARY_OUTPUT"}
        if fits:
            results = processing.run(built, inputs, feedback=log.feedback)
            assert results["CHILD_RESULTS"]["fuse"]["MODEL_USED"] == "four 1.0"
        else:
            with pytest.raises(QgsProcessingException):
                processing.run(built, inputs, feedback=log.feedback)
            assert any("Choose the model 'four'" in text for text in log.errors)

    def test_rejection_inside_a_model_is_passed_on(self, provider, town, stub_model, log):
        import processing

        built = chain(stub_model)
        inputs = {"pan": str(town.pan), "ms": str(town.pan), result_of(built): "TEMPORARY_OUTPUT"}
        with pytest.raises(QgsProcessingException):
            processing.run(built, inputs, feedback=log.feedback)
        assert any("chosen both as PAN and as MS" in text for text in log.errors)
