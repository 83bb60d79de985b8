# SPDX-License-Identifier: GPL-3.0-or-later
"""A satellite product stands in place of PAN and MS, in every way in which QGIS runs algorithms."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtWidgets import QMessageBox

from tests.qgis.waiting import wait_for
from tests.unit.engine.products import made_up
from tests.unit.engine.products.made_up import LANDSAT

BANDS = ["coastal", "blue", "green", "red", "nir", "swir1", "swir2"]


def read(path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture
def mtl(tmp_path) -> Path:
    return made_up.landsat(tmp_path / LANDSAT)


@pytest.fixture
def given(provider, mtl, tmp_path) -> dict[str, str]:
    return {"PRODUCT": str(mtl), "MODE": "fast", "OUTPUT": str(tmp_path / "fused.tif")}


@pytest.fixture
def expected(mtl, tmp_path) -> np.ndarray:
    """The result by the engine alone."""
    from ssdiff_qgis.engine.cli import main

    path = tmp_path / "expected.tif"
    assert main([str(mtl), str(path), "--mode", "fast"]) == 0
    return read(path)


def run(given, **changes):
    import processing

    return processing.run("ssdiff:pansharpen", {**given, **changes})


@pytest.mark.parametrize("by", ["file", "folder"])
def test_gives_what_the_engine_gives(given, mtl, expected, by):
    result = run(given, PRODUCT=str(mtl if by == "file" else mtl.parent))["OUTPUT"]
    np.testing.assert_array_equal(read(result), expected)
    dataset = gdal.Open(result)
    assert [dataset.GetRasterBand(n).GetDescription() for n in range(1, 8)] == BANDS
    assert dataset.GetMetadata("IMAGERY")["SATELLITEID"] == "LANDSAT_8"
    assert not dataset.GetRasterBand(1).GetMaskBand().ReadAsArray()[:, :6].any()


def test_bands_and_extent_of_a_product(given):
    result = gdal.Open(
        run(given, BANDS=[4, 3, 2], EXTENT="500100,500400,5399700,5399900")["OUTPUT"]
    )
    assert result.RasterCount == 3 and result.RasterXSize == 20
    assert result.GetRasterBand(1).GetDescription() == "red"


@pytest.mark.parametrize("role", ["PAN", "MS", "MS_LAYERS"])
def test_beside_layers_is_rejected(given, town, role):
    with pytest.raises(QgsProcessingException, match="Both a product and layers were chosen"):
        run(given, **{role: str(town.ms)})


@pytest.mark.parametrize(
    ("product", "message"),
    [("/no/such/product", "does not exist"), (str(Path(__file__)), "is no product whose PAN")],
)
def test_that_is_none_is_rejected(given, product, message):
    with pytest.raises(QgsProcessingException, match=message):
        run(given, PRODUCT=product)


def test_that_lacks_a_file_is_rejected(given, tmp_path):
    mtl = made_up.landsat(tmp_path / "damaged", without="B3")
    with pytest.raises(QgsProcessingException, match=r"lacks the file '.*_B3.TIF'"):
        run(given, PRODUCT=str(mtl))


def test_inside_a_graphical_model(given, mtl, expected, tmp_path):
    import processing

    model = QgsProcessingModelAlgorithm("product", "tests")
    model.addModelParameter(
        QgsProcessingParameterFile("scene", "scene"), QgsProcessingModelParameter("scene")
    )
    source = QgsProcessingModelChildParameterSource
    child = QgsProcessingModelChildAlgorithm("ssdiff:pansharpen")
    child.setChildId("fuse")
    child.addParameterSources("PRODUCT", [source.fromModelParameter("scene")])
    child.addParameterSources("MODE", [source.fromStaticValue("fast")])
    for name in ("PAN", "MS", "MS_LAYERS", "BANDS", "EXTENT", "STEPS", "CREATION_OPTIONS"):
        child.addParameterSources(name, [source.fromStaticValue(None)])
    for name, value in {
        "MODEL": "auto",
        "REGISTER": "correct",
        "SEED": 0,
        "DEVICE": "auto",
    }.items():
        child.addParameterSources(name, [source.fromStaticValue(value)])
    output = QgsProcessingModelOutput("Final", "Final")
    output.setChildId("fuse")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"Final": output})
    model.addChildAlgorithm(child)
    assert model.validate()[0], model.validate()[1]
    path = tmp_path / "product.model3"
    assert model.toFile(str(path))
    loaded = QgsProcessingModelAlgorithm()
    assert loaded.fromFile(str(path))
    loaded.initAlgorithm()
    (result,) = (d.name() for d in loaded.parameterDefinitions() if d.isDestination())
    target = tmp_path / "by-model.tif"
    processing.run(loaded, {"scene": str(mtl), result: str(target)})
    np.testing.assert_array_equal(read(target), expected)


class TestDialog:
    @pytest.fixture
    def questions(self, monkeypatch):
        shown: list[str] = []

        def show(parent, title, text, *rest):
            shown.append(text)
            return QMessageBox.StandardButton.Ok

        for kind in ("warning", "question", "critical"):
            monkeypatch.setattr(QMessageBox, kind, show)
        return shown

    @pytest.fixture
    def dialog(self, provider, town, desktop, qgis_new_project):
        layers = [QgsRasterLayer(str(path), path.stem) for path in (town.pan, town.ms)]
        QgsProject.instance().addMapLayers(layers)
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("ssdiff:pansharpen")
        dialog = algorithm.createCustomParametersWidget(desktop.mainWindow())
        dialog.resize(1100, 860)
        yield dialog
        dialog.close()

    def enabled(self, dialog, *names):
        wrappers = dialog.mainWidget().wrappers
        return [wrappers[name].wrappedWidget().isEnabled() for name in names]

    def test_a_product_empties_and_greys_the_layers(self, dialog, given, grab):
        before = dialog.createProcessingParameters()
        assert before["PAN"] and before["MS"]
        wrappers, context = dialog.mainWidget().wrappers, QgsProcessingContext()
        wrappers["PRODUCT"].setParameterValue(given["PRODUCT"], context)
        dialog.show()
        grab(dialog, "pansharpen_dialog_product")
        chosen = dialog.createProcessingParameters()
        assert chosen["PRODUCT"] == given["PRODUCT"]
        assert not any(chosen[name] for name in ("PAN", "MS", "MS_LAYERS"))
        assert self.enabled(dialog, "PAN", "MS", "MS_LAYERS") == [False] * 3
        wrappers["PRODUCT"].setParameterValue("", context)
        after = dialog.createProcessingParameters()
        assert (after["PAN"], after["MS"]) == (before["PAN"], before["MS"])
        assert self.enabled(dialog, "PAN", "MS", "MS_LAYERS") == [True] * 3

    def test_separate_bands_grey_the_ms_alone(self, dialog, town, grab):
        before = dialog.createProcessingParameters()
        wrappers, context = dialog.mainWidget().wrappers, QgsProcessingContext()
        wrappers["MS_LAYERS"].setParameterValue([str(town.ms), str(town.hrms)], context)
        dialog.show()
        grab(dialog, "pansharpen_dialog_separate")
        chosen = dialog.createProcessingParameters()
        assert chosen["PAN"] == before["PAN"] and not chosen["MS"]
        assert self.enabled(dialog, "PAN", "MS") == [True, False]

    def test_runs_and_names_the_result(self, dialog, given, questions, expected):
        wrappers, context = dialog.mainWidget().wrappers, QgsProcessingContext()
        for name, value in given.items():
            wrappers[name].setParameterValue(value, context)
        dialog.runAlgorithm()
        succeeded, results = wait_for(dialog.algorithmFinished)
        assert succeeded and questions == []
        np.testing.assert_array_equal(read(results["OUTPUT"]), expected)
        layers = QgsProject.instance().mapLayers().values()
        (fused,) = (layer for layer in layers if layer.source() == given["OUTPUT"])
        assert fused.name() == f"{LANDSAT} pansharpened"
        renderer = fused.renderer()
        assert (renderer.redBand(), renderer.greenBand(), renderer.blueBand()) == (4, 3, 2)

    def test_nothing_chosen_is_said(self, dialog, questions):
        wrappers, context = dialog.mainWidget().wrappers, QgsProcessingContext()
        for name in ("PAN", "MS"):
            wrappers[name].setParameterValue(None, context)
        dialog.runAlgorithm()
        assert len(questions) == 1 and "No PAN layer was chosen" in questions[0]
