# SPDX-License-Identifier: GPL-3.0-or-later
"""What comes with a result: uncertainty, layer metadata, a group, the way back to its MS."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)

from ssdiff_qgis.processing.finishing import grouping
from ssdiff_qgis.processing.lineage import write_lineage
from ssdiff_qgis.toolbelt.result_layers import ms_of
from tests.qgis.waiting import wait


@pytest.fixture
def project(town, qgis_new_project) -> tuple[QgsRasterLayer, QgsRasterLayer]:
    """PAN and MS in a project."""
    pan, ms = (QgsRasterLayer(str(path), name) for path, name in
               ((town.pan, "sharp"), (town.ms, "coloured")))  # fmt: skip
    QgsProject.instance().addMapLayers([pan, ms])
    return pan, ms


@pytest.fixture
def load(parameters, project, tmp_path):
    """``load(**changes)`` runs the fast mode and gives the layers that were loaded, by name."""

    def load(**changes) -> dict[str, QgsRasterLayer]:
        pan, ms = project
        given = {**parameters, "PAN": pan.id(), "MS": ms.id(), "MODE": "fast", **changes}
        processing.runAndLoadResults("ssdiff:pansharpen", given)
        return {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}

    return load


def test_uncertainty_is_that_of_the_engine(run, town, tmp_path):
    from ssdiff_qgis.engine.fusion.fuse import fuse
    from ssdiff_qgis.engine.fusion.options import FuseOptions
    from ssdiff_qgis.engine.fusion.uncertainty_raster import write_uncertainty
    from ssdiff_qgis.engine.geometry.pair import Pair

    results = run(MODE="fast", UNCERTAINTY=str(tmp_path / "error.tif"))
    assert results["UNCERTAINTY"] == str(tmp_path / "error.tif")
    pair = Pair.open(str(town.pan), str(town.ms))
    report = fuse(pair, None, str(tmp_path / "other.tif"))
    write_uncertainty(str(tmp_path / "same.tif"), pair, None, FuseOptions(), report)
    found, same = (gdal.Open(str(tmp_path / f"{n}.tif")).ReadAsArray() for n in ("error", "same"))
    np.testing.assert_array_equal(found, same)


def test_no_uncertainty_unless_it_is_asked_for(run):
    assert "UNCERTAINTY" not in run(MODE="fast")


def test_uncertainty_does_not_replace_the_result(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="would both be"):
        run(MODE="fast", UNCERTAINTY=str(tmp_path / "fused.tif"))


def test_uncertainty_is_named_and_lets_the_image_be_seen(load, tmp_path):
    layers = load(UNCERTAINTY=str(tmp_path / "error.tif"))
    renderer = layers["coloured pansharpened: uncertainty"].renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    assert renderer.band() == 5
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    alphas = [item.color.alpha() for item in items]
    assert alphas[0] == 0 and alphas == sorted(alphas) and alphas[-1] < 255
    assert [item.value for item in items] == sorted({item.value for item in items})


def test_result_knows_its_ms(load, project):
    layers = load()
    assert ms_of(layers["coloured pansharpened"]) is project[1]
    assert ms_of(project[0]) is None
    QgsProject.instance().removeMapLayer(project[1].id())
    assert ms_of(layers["coloured pansharpened"]) is None


def test_group_holds_result_pan_and_ms(load):
    load(GROUP=True)
    root = QgsProject.instance().layerTreeRoot()
    wait(lambda: root.findGroup("coloured pansharpened"))
    group = root.findGroup("coloured pansharpened")
    names = [node.name() for node in group.children()]
    assert names == ["coloured pansharpened", "sharp", "coloured"]
    assert [node.name() for node in root.children()] == ["coloured pansharpened"]
    assert len(QgsProject.instance().mapLayers()) == 3


def test_no_group_unless_it_is_asked_for(load):
    load()
    assert not QgsProject.instance().layerTreeRoot().findGroups()


def test_a_layer_that_has_gone_is_not_grouped(project):
    pan, ms = project
    group = grouping([ms.id(), "gone"])
    group(pan)
    QgsProject.instance().removeMapLayer(pan.id())
    root = QgsProject.instance().layerTreeRoot()
    wait(lambda: True)
    assert not root.findGroups() and root.findLayer(ms.id()) is not None


def test_lineage_is_in_the_layer_metadata(load, parameters):
    load()
    output = Path(parameters["OUTPUT"])
    assert output.with_suffix(".qmd").is_file()
    layer = QgsRasterLayer(str(output), "again")
    layer.loadDefaultMetadata()
    history = "\n".join(layer.metadata().history())
    for word in ("SOFTWARE", "PAN: ", "MS: ", "OFFSET", "MODEL: no network"):
        assert word in history
    assert layer.metadata().title().endswith("pansharpened")
    assert "Pansharpened by SSDiff" in layer.metadata().abstract()


def test_a_result_that_becomes_no_layer_has_no_file_beside_it(run, tmp_path):
    run(MODE="fast")
    assert [path.name for path in tmp_path.iterdir()] == ["fused.tif"]


def test_metadata_leave_nothing_else_beside_a_raster(run, tmp_path):
    output = Path(run(MODE="fast", UNCERTAINTY=str(tmp_path / "error.tif"))["UNCERTAINTY"])
    write_lineage(str(output), "title", "text")
    assert {path.name for path in tmp_path.iterdir()} == {"fused.tif", "error.tif", "error.qmd"}


def test_metadata_of_somebody_else_stay(load, tmp_path):
    other = tmp_path / "fused.qmd"
    other.write_text("<qgis/>")
    load()
    assert other.read_text() == "<qgis/>"


def test_own_metadata_are_replaced(load, tmp_path):
    for seed in (1, 2):
        load(SEED=seed, MODE="best")
    assert "SEED: 2" in (tmp_path / "fused.qmd").read_text()


def test_no_raster_no_lineage(qgis_app, tmp_path):
    write_lineage(str(tmp_path / "missing.tif"), "title", "text")
    assert not list(tmp_path.iterdir())
