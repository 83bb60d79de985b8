# SPDX-License-Identifier: GPL-3.0-or-later
"""What does not fit is rejected, by the headers of the files and before the run."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
)

from tests.qgis.processing.rasters import translate


def files(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


@pytest.fixture
def rejection(run, parameters, tmp_path):
    """The message with which a run is rejected; nothing must be left behind."""

    def rejection(**changes) -> str:
        before = files(tmp_path)
        with pytest.raises(QgsProcessingException) as caught:
            run(**changes)
        assert files(tmp_path) == before
        return str(caught.value)

    return rejection


def test_rejects_one_layer_as_both(rejection, town, qgis_new_project):
    assert "'ms' was chosen both as PAN and as MS" in rejection(PAN=str(town.ms))


def test_rejects_a_missing_file(rejection):
    assert "/no/such/ms.tif" in rejection(MS="/no/such/ms.tif")


def test_rejects_another_crs(rejection, town, tmp_path):
    ms = translate(town.ms, tmp_path / "ms.tif", outputSRS="EPSG:32634")
    message = rejection(MS=ms)
    assert "UTM zone 33N" in message and "UTM zone 34N" in message


def test_rejects_a_ratio_that_the_model_does_not_know(rejection, half):
    message = rejection(MS=half)
    assert "2 PAN pixels wide" in message and "for 4" in message


def test_rejects_a_model_for_another_ratio_and_names_one_that_fits(rejection, half, stub_catalogue):
    message = rejection(MS=half, MODEL_FILE=None, MODEL="four")
    assert "2 PAN pixels wide" in message and "for 4" in message
    assert "Choose the model 'two'" in message


def test_rejects_a_ratio_that_there_is_no_model_for(rejection, town, tmp_path, stub_catalogue):
    # PAN's 256 pixels are 64 of the MS: cut down to 63 of them, to be seen as 84.
    pan = translate(town.pan, tmp_path / "pan.tif", srcWin=[0, 0, 252, 252])
    ms = translate(town.ms, tmp_path / "ms.tif", srcWin=[0, 0, 63, 63], width=84, height=84)
    message = rejection(PAN=pan, MS=ms, MODEL_FILE=None)
    assert "3 PAN pixels wide" in message and "'two' (ratio 2, any bands)" in message


def test_rejects_a_ratio_that_is_not_whole(rejection, town, tmp_path):
    ms = translate(town.ms, tmp_path / "ms.tif", width=100, height=100)
    assert "about 3 PAN pixels wide" in rejection(MS=ms)


def test_rejects_bands_that_are_not_there(rejection):
    assert "bands 1 to 4" in rejection(BANDS=[1, 5])


def test_rejects_a_number_of_bands_that_the_model_does_not_take(rejection, make_stub_model):
    model = make_stub_model(any_bands=False, bands=8)
    message = rejection(MODEL_FILE=str(model))
    assert "4 bands" in message and "for 8" in message


def test_rejects_a_file_that_is_no_model(rejection, tmp_path):
    path = tmp_path / "no model.onnx"
    path.write_bytes(b"no model")
    assert "no model.onnx" in rejection(MODEL_FILE=str(path))


def test_rejects_a_folder_that_does_not_exist(rejection, tmp_path):
    assert "folder" in rejection(OUTPUT=str(tmp_path / "none" / "fused.tif"))


def test_rejects_to_overwrite_an_input(rejection, town):
    before = town.ms.read_bytes()
    assert "one of the inputs" in rejection(OUTPUT=str(town.ms))
    assert town.ms.read_bytes() == before


def test_rejects_layers_that_gdal_does_not_read(rejection, qgis_new_project):
    layer = QgsRasterLayer("type=xyz&url=file:///nowhere/{x}/{y}/{z}.png", "a map", "wms")
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    assert "'wms'" in rejection(PAN=layer)


@pytest.mark.parametrize(
    "changes", [{"REGISTER": "maybe"}, {"STEPS": 0}, {"SEED": -1}, {"DEVICE": "tpu"}]
)
def test_rejects_values_out_of_range(rejection, changes):
    assert next(iter(changes)) in rejection(**changes)


def test_rejects_in_the_dialog_before_the_run(parameters, town, tmp_path):
    """What the file headers tell, `checkParameterValues` says; it opens no worker."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ssdiff:pansharpen")
    context = QgsProcessingContext()
    assert algorithm.checkParameterValues(parameters, context) == (True, "")
    ms = translate(town.ms, tmp_path / "ms.tif", outputSRS="EPSG:32634")
    acceptable, message = algorithm.checkParameterValues({**parameters, "MS": ms}, context)
    assert not acceptable and "do not overlap" in message


def test_rejects_a_model_that_does_not_fit_before_the_run(parameters, half, stub_catalogue, log):
    """In the dialog, and in `prepare`, too, which is all that a graphical model calls."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ssdiff:pansharpen")
    context = QgsProcessingContext()
    given = {**parameters, "MODEL_FILE": None, "MS": half}
    assert algorithm.checkParameterValues(given, context) == (True, "")
    assert algorithm.prepare(given, context, log.feedback)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ssdiff:pansharpen")
    wrong = {**given, "MODEL": "four"}
    acceptable, message = algorithm.checkParameterValues(wrong, context)
    assert not acceptable and "Choose the model 'two'" in message
    assert not algorithm.prepare(wrong, context, log.feedback)
    assert log.errors == [message]
