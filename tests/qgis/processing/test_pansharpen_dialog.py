# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialogs of ``ssdiff:pansharpen``, also that of many scenes."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtWidgets import QComboBox, QGroupBox, QMessageBox

from tests.qgis.waiting import wait, wait_for


def pixels(path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


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
    return [box for box in boxes if box.itemData(0) in ("auto", "best", "correct", "as MS")]


class TestDialogs:
    def test_dialog_pansharpens_and_loads_the_result(
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
        asked["MODE"] = "fast"
        dialog.setParameters(asked)
        shown = {box.currentText() for box in boxes_of(dialog)}
        chosen = dialog.createProcessingParameters()
        dialog.close()
        assert {"Correct", "Report only", "Off", "Automatic", "CPU", "As MS", "Float32"} <= texts
        assert "NVIDIA GPU (CUDA) (not on this computer)" in texts
        assert "ssdiff-any4 (ratio 4, any bands)" in texts
        assert "Best: with the network, about 5 s per megapixel" in texts
        ids = {"correct", "auto", "best", "fast", "cuda", "as MS"}
        assert not texts & ids and "[Not selected]" not in texts
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

        wait(done)  # newer QGIS runs the rows in the background
        dialog.close()
        np.testing.assert_array_equal(pixels(tmp_path / "first.tif"), expected)
        assert pixels(tmp_path / "second.tif").ndim == 2
