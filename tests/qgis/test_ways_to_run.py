# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways in which QGIS runs an algorithm: background task, graphical model, batch, dialogs."""

from __future__ import annotations

import time
from collections.abc import Callable
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
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QComboBox, QGroupBox, QMessageBox

MANY_STEPS = 1000
TEN_SECONDS = 10_000


def pixels(path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture
def algorithm(provider):
    return QgsApplication.processingRegistry().createAlgorithmById("ssdiff:pansharpen")


@pytest.fixture
def expected(run, tmp_path) -> np.ndarray:
    """The result by `processing.run`."""
    path = tmp_path / "expected.tif"
    run(OUTPUT=str(path))
    result = pixels(path)
    path.unlink()
    return result


def wait_for(signal, milliseconds: int = TEN_SECONDS) -> list:
    """What the signal carried; fails if it does not come."""
    arguments: list = []
    loop = QEventLoop()

    def arrived(*values) -> None:
        arguments.append(values)
        loop.quit()

    signal.connect(arrived)
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()
    assert arguments, "the signal did not come"
    return list(arguments[0])


def wait_until(condition: Callable[[], bool], seconds: float = TEN_SECONDS / 1000) -> None:
    """Let QGIS work until the condition holds; fails if that does not come."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come"
        QgsApplication.processEvents()
        time.sleep(0.01)


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
                asked.append(time.monotonic())
                task.cancel()

        timer = QTimer()
        timer.timeout.connect(cancel_once_it_runs)
        timer.start(10)
        succeeded, _ = wait_for(task.executed)
        took = time.monotonic() - asked[0]
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
            assert any("Choose the bundled model 'four'" in text for text in log.errors)

    def test_refusal_inside_a_model_is_passed_on(self, provider, town, stub_model, log):
        import processing

        built = chain(stub_model)
        inputs = {"pan": str(town.pan), "ms": str(town.pan), result_of(built): "TEMPORARY_OUTPUT"}
        with pytest.raises(QgsProcessingException):
            processing.run(built, inputs, feedback=log.feedback)
        assert any("chosen both as PAN and as MS" in text for text in log.errors)


@pytest.fixture
def no_questions(monkeypatch):
    """A message box would wait for ever; here it makes the test fail with its text."""
    shown: list[str] = []

    def show(parent, title, text, *rest):
        shown.append(text)
        return QMessageBox.StandardButton.Ok

    for kind in ("warning", "question", "critical"):
        monkeypatch.setattr(QMessageBox, kind, show)
    return shown


@pytest.fixture
def layers(town, qgis_new_project):
    """PAN and MS as layers of the project."""
    both = [QgsRasterLayer(str(path), name) for path, name in ((town.pan, "PAN"), (town.ms, "MS"))]
    QgsProject.instance().addMapLayers(both)
    return both


def boxes_of(dialog) -> list[QComboBox]:
    """The dialog's choices of ids."""
    boxes = dialog.findChildren(QComboBox)
    return [box for box in boxes if box.itemData(0) in ("auto", "correct", "as MS")]


class TestDialogs:
    def test_dialog_fuses_and_loads_the_result(
        self, algorithm, parameters, layers, desktop, no_questions, grab, expected
    ):
        dialog = algorithm.createCustomParametersWidget(desktop.mainWindow())
        dialog.resize(1100, 760)
        dialog.setParameters({**parameters, "PAN": layers[0].id(), "MS": layers[1].id()})
        dialog.show()
        grab(dialog, "pansharpen_dialog")
        dialog.runAlgorithm()
        succeeded, results = wait_for(dialog.algorithmFinished)
        grab(dialog, "pansharpen_dialog_log")
        dialog.close()
        assert no_questions == [] and succeeded
        np.testing.assert_array_equal(pixels(results["OUTPUT"]), expected)
        (fused,) = (
            layer
            for layer in QgsProject.instance().mapLayers().values()
            if layer.source() == parameters["OUTPUT"]
        )
        assert fused.name() == "MS pansharpened"
        # Natural colours by the bands' names, where QGIS shows an MS as bands 1, 2, 3; each band
        # with the stretch it has there.
        renderer, of_ms = fused.renderer(), layers[1].renderer()
        assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (3, 2, 1)
        assert (of_ms.redBand(), of_ms.greenBand(), of_ms.blueBand()) == (1, 2, 3)
        stretches = (renderer.redContrastEnhancement(), of_ms.blueContrastEnhancement())
        assert len({(s.minimumValue(), s.maximumValue()) for s in stretches}) == 1

    def test_dialog_opens_with_the_likely_layers(self, algorithm, layers, desktop, grab):
        """However it is opened: toolbox, locator and the plugin's button ask the algorithm."""
        dialog = algorithm.createCustomParametersWidget(desktop.mainWindow())
        dialog.resize(1100, 760)
        dialog.show()
        grab(dialog, "pansharpen_dialog_opened")
        chosen = dialog.createProcessingParameters()
        dialog.close()
        assert (chosen["PAN"], chosen["MS"]) == (layers[0].id(), layers[1].id())

    def test_choices_are_shown_in_words_and_given_as_ids(self, algorithm, layers, desktop):
        dialog = algorithm.createCustomParametersWidget(desktop.mainWindow())
        texts = {box.itemText(i) for box in boxes_of(dialog) for i in range(box.count())}
        asked = {"REGISTER": "report", "OUTPUT_FORMAT": "COG", "DEVICE": "cuda", "MODEL": "auto"}
        dialog.setParameters(asked)
        shown = {box.currentText() for box in boxes_of(dialog)}
        chosen = dialog.createProcessingParameters()
        dialog.close()
        assert {"Correct", "Report only", "Off", "Automatic", "CPU", "As MS", "Float32"} <= texts
        assert "NVIDIA GPU (CUDA) (not on this computer)" in texts
        assert "ssdiff-any4 (ratio 4, any bands)" in texts
        assert not texts & {"correct", "auto", "cuda", "as MS"} and "[Not selected]" not in texts
        assert {"Report only", "Cloud-optimised GeoTIFF (COG)", "As MS"} <= shown
        assert {name: chosen[name] for name in asked} == asked
        assert (chosen["OUTPUT_TYPE"], chosen["OVERVIEWS"]) == ("as MS", False)

    def test_dialog_shows_all_parameters(self, algorithm, parameters, layers, desktop, grab):
        dialog = algorithm.createCustomParametersWidget(desktop.mainWindow())
        dialog.setParameters({**parameters, "BANDS": [3, 2, 1], "STEPS": 5})
        dialog.show()
        dialog.resize(1100, 1150)
        for box in dialog.findChildren(QGroupBox):  # PyQt does not know it as QGIS's own class
            box.setProperty("collapsed", False)
        QgsApplication.processEvents()
        grab(dialog, "pansharpen_dialog_advanced")
        chosen = dialog.createProcessingParameters()
        dialog.close()
        assert chosen["BANDS"] == [3, 2, 1] and chosen["STEPS"] == 5
        assert chosen["MODEL_FILE"] == parameters["MODEL_FILE"]
        assert chosen["MODEL"] == "auto" and chosen["REGISTER"] == "correct"

    def test_dialog_says_what_does_not_fit(
        self, algorithm, parameters, layers, desktop, no_questions
    ):
        dialog = algorithm.createCustomParametersWidget(desktop.mainWindow())
        dialog.setParameters({**parameters, "PAN": layers[0].id(), "MS": layers[0].id()})
        dialog.runAlgorithm()
        dialog.close()
        assert len(no_questions) == 1
        assert "The layer 'PAN' was chosen both as PAN and as MS" in no_questions[0]

    def test_batch_dialog_runs_every_row(
        self, algorithm, parameters, layers, desktop, grab, tmp_path, expected
    ):
        from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

        dialog = BatchAlgorithmDialog(algorithm, desktop.mainWindow())
        dialog.resize(1400, 400)
        panel = dialog.mainWidget()
        panel.addRow()
        context = QgsProcessingContext()
        rows = [
            {**parameters, "OUTPUT": str(tmp_path / "first.tif")},
            {**parameters, "OUTPUT": str(tmp_path / "second.tif"), "BANDS": [3]},
        ]
        for row, values in enumerate(rows):
            for name, value in values.items():
                column = panel.parameter_to_column[name]
                if name == "OUTPUT":
                    panel.tblParameters.cellWidget(row + 1, column).setValue(value)
                else:
                    panel.wrappers[row][column].setParameterValue(value, context)
        panel.checkLoadLayersOnCompletion.setChecked(True)
        dialog.show()
        grab(dialog, "pansharpen_batch")
        dialog.runAlgorithm()

        def done() -> bool:
            loaded = {layer.source() for layer in QgsProject.instance().mapLayers().values()}
            return {row["OUTPUT"] for row in rows} <= loaded and dialog.runButton().isEnabled()

        wait_until(done)  # newer QGIS runs the rows in the background
        dialog.close()
        np.testing.assert_array_equal(pixels(tmp_path / "first.tif"), expected)
        assert pixels(tmp_path / "second.tif").ndim == 2
