# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user has set for layers counts, and an MS may be several layers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
)

from tests.qgis.processing.rasters import translate

ZONE_33 = QgsCoordinateReferenceSystem("EPSG:32633")


def read(path: str) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def valid(path: str) -> np.ndarray:
    dataset = gdal.Open(str(path))
    return dataset.GetRasterBand(1).GetMaskBand().ReadAsArray() != 0


def names(path: str) -> list[str]:
    dataset = gdal.Open(str(path))
    return [dataset.GetRasterBand(n + 1).GetDescription() for n in range(dataset.RasterCount)]


@pytest.fixture
def fast(run, town):
    """``fast(**changes)`` runs without the network; gives the path of the result."""

    def fast(**changes) -> str:
        return run(**{"MODE": "fast", "MODEL_FILE": None, **changes})["OUTPUT"]

    return fast


@pytest.fixture
def band_files(town, tmp_path) -> list[str]:
    """The town's MS as a file for each band, without names."""
    paths = []
    for number in range(1, 5):
        path = tmp_path / f"town_B{number}.tif"
        paths.append(translate(town.ms, path, bandList=[number]))
        dataset = gdal.Open(paths[-1], gdal.GA_Update)
        dataset.GetRasterBand(1).SetDescription("")
        dataset = None
    return paths


class TestReferenceSystem:
    @pytest.mark.parametrize("of_files", [("", "EPSG:32633"), ("", ""), ("EPSG:32632",) * 2])
    def test_the_layers_counts(self, fast, town, tmp_path, qgis_new_project, of_files):
        layers = {}
        for name, path, crs in zip(("PAN", "MS"), (town.pan, town.ms), of_files):
            file = translate(path, tmp_path / f"{name}.tif", outputSRS=crs or None)
            if not crs:
                dataset = gdal.Open(file, gdal.GA_Update)
                dataset.SetProjection("")
                dataset = None
            layers[name] = QgsRasterLayer(file, name)
            layers[name].setCrs(ZONE_33)
        result = fast(**layers)
        assert gdal.Open(result).GetSpatialRef().GetAuthorityCode(None) == "32633"
        np.testing.assert_array_equal(read(result), read(fast(OUTPUT=str(tmp_path / "own.tif"))))

    def test_is_said(self, parameters, town, tmp_path, qgis_new_project, log):
        import processing

        file = translate(town.ms, tmp_path / "wrong.tif", outputSRS="EPSG:32632")
        layer = QgsRasterLayer(file, "mine")
        layer.setCrs(ZONE_33)
        given = {**parameters, "MS": layer, "MODE": "fast"}
        processing.run("ssdiff:pansharpen", given, feedback=log.feedback)
        assert any("'mine' is read with" in text and "EPSG:32633" in text for text in log.infos)
        assert log.warnings == []

    def test_an_extent_is_of_the_layers(self, fast, town, tmp_path, qgis_new_project):
        layers = {}
        for name, path in (("PAN", town.pan), ("MS", town.ms)):
            file = translate(path, tmp_path / f"{name}.tif", outputSRS="EPSG:32632")
            layers[name] = QgsRasterLayer(file, name)
            layers[name].setCrs(ZONE_33)
        extent = layers["PAN"].extent()
        extent.scale(0.5)
        corners = extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum()
        box = "{},{},{},{} [EPSG:32633]".format(*corners)
        result = gdal.Open(fast(**layers, EXTENT=box))
        assert (result.RasterXSize, result.RasterYSize) == (128, 128)


class TestNodata:
    def test_additional_values_are_invalid(self, fast, town, qgis_new_project):
        layer = QgsRasterLayer(str(town.ms), "my MS")
        values = read(town.ms)[0]
        low, high = np.quantile(values, (0.4, 0.45))
        layer.dataProvider().setUserNoDataValue(1, [QgsRasterRange(float(low), float(high))])
        expected = ~((values >= low) & (values <= high))
        found = valid(fast(MS=layer, REGISTER="off"))
        np.testing.assert_array_equal(found, expected.repeat(4, axis=0).repeat(4, axis=1))
        assert not expected.all()

    def test_of_a_band_that_is_not_used_do_not_matter(self, fast, town, qgis_new_project):
        layer = QgsRasterLayer(str(town.ms), "my MS")
        layer.dataProvider().setUserNoDataValue(4, [QgsRasterRange(0, 65535)])
        assert valid(fast(MS=layer, BANDS=[1, 2])).all()

    def test_that_of_the_file_is_image_where_it_is_turned_off(
        self, fast, town, tmp_path, qgis_new_project
    ):
        value = int(np.median(read(town.ms)[1]))
        file = translate(town.ms, tmp_path / "nodata.tif", noData=value)
        assert not valid(fast(MS=file)).all()
        layer = QgsRasterLayer(file, "my MS")
        for band in range(1, 5):
            layer.dataProvider().setUseSourceNoDataValue(band, False)
        own = fast(MS=layer, OUTPUT=str(tmp_path / "all.tif"))
        plain = fast(OUTPUT=str(tmp_path / "plain.tif"))
        np.testing.assert_array_equal(read(own), read(plain))

    def test_of_layers_of_single_bands(self, fast, band_files, qgis_new_project):
        layers = [QgsRasterLayer(file, f"b{i}") for i, file in enumerate(band_files)]
        value = int(np.median(read(band_files[2])))
        layers[2].dataProvider().setUserNoDataValue(1, [QgsRasterRange(value, value)])
        found = valid(fast(MS=layers, REGISTER="off"))
        expected = read(band_files[2]) != value
        np.testing.assert_array_equal(found, expected.repeat(4, axis=0).repeat(4, axis=1))


class TestSeveralLayers:
    @pytest.mark.parametrize("given", ["MS", "MS_LAYERS"])
    def test_are_joined_in_their_order(self, fast, band_files, tmp_path, given):
        plain = read(fast(OUTPUT=str(tmp_path / "plain.tif"), BANDS=[3, 2, 4, 1]))
        files = [band_files[i] for i in (2, 1, 3, 0)]
        result = fast(**{"MS": None, given: files})
        np.testing.assert_array_equal(read(result), plain)
        assert names(result) == ["B3", "B2", "B4", "B1"]

    def test_keep_names_of_layers_and_of_bands(self, fast, band_files, tmp_path, qgis_new_project):
        named = translate(band_files[1], tmp_path / "named.tif")
        dataset = gdal.Open(named, gdal.GA_Update)
        dataset.GetRasterBand(1).SetDescription("green of the file")
        dataset = None
        renamed = QgsRasterLayer(band_files[0], "blue of the layer")
        QgsProject.instance().addMapLayer(renamed)
        result = fast(MS=[renamed, named, band_files[2]])
        assert names(result)[:2] == ["blue of the layer", "green of the file"]

    def test_on_different_grids_are_rejected(self, run, town, band_files, tmp_path):
        other = translate(band_files[0], tmp_path / "other.tif", width=128, height=128)
        with pytest.raises(QgsProcessingException, match="lie on different grids"):
            run(MS=[*band_files, other])

    def test_of_which_one_is_missing_are_rejected(self, run, band_files):
        with pytest.raises(QgsProcessingException, match="none.tif"):
            run(MS=[*band_files, "/no/such/none.tif"])

    def test_of_which_one_is_pan_are_rejected(self, run, band_files, town):
        with pytest.raises(QgsProcessingException, match="chosen both as PAN and as MS"):
            run(MS=[*band_files, str(town.pan)])

    def test_beside_one_ms_layer_are_rejected(self, run, band_files):
        with pytest.raises(QgsProcessingException, match="Both an MS layer and layers of single"):
            run(MS_LAYERS=band_files)

    def test_a_list_of_one_is_that_one(self, fast, town, tmp_path):
        plain = read(fast(OUTPUT=str(tmp_path / "plain.tif")))
        np.testing.assert_array_equal(read(fast(MS=[str(town.ms)])), plain)


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"PAN": None}, "No PAN layer was chosen. Choose a PAN and an MS layer, or a satellite"),
        ({"MS": None}, "No MS layer was chosen"),
        ({"PAN": None, "MS": None}, "No PAN layer was chosen"),
    ],
)
def test_what_is_missing_is_said(run, changes, message):
    with pytest.raises(QgsProcessingException, match=message):
        run(**changes)


def test_open_options_are_passed_on(fast, town, tmp_path, qgis_new_project):
    """Of two places that a file has, GDAL takes the one that the option names."""
    file = translate(town.ms, tmp_path / "ms.tif")
    Path(file).with_suffix(".tfw").write_text("2\n0\n0\n-2\n0\n0\n")
    layer = QgsRasterLayer(f"{file}|option:GEOREF_SOURCES=INTERNAL", "with an option")
    assert layer.isValid()
    plain = read(fast(OUTPUT=str(tmp_path / "plain.tif")))
    np.testing.assert_array_equal(read(fast(MS=layer)), plain)


@pytest.fixture
def remote(web_folder, town, tmp_path) -> str:
    """A local virtual raster of the MS on a web server."""
    directory, url = web_folder
    translate(town.ms, directory / "ms.tif")
    dataset = gdal.Open(str(town.ms))
    path = str(tmp_path / "remote.vrt")
    gdal.Translate(path, dataset, format="VRT")
    text = Path(path).read_text()
    begin, end = text.index("<SourceFilename"), text.index("</SourceFilename>")
    named = text[begin : end + len("</SourceFilename>")]
    address = f'<SourceFilename relativeToVRT="0">/vsicurl/{url}/ms.tif</SourceFilename>'
    Path(path).write_text(text.replace(named, address))
    return path


def test_what_the_project_has_open_may_lie_on_the_network(
    fast, remote, tmp_path, qgis_new_project, monkeypatch
):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    layer = QgsRasterLayer(remote, "remote")
    QgsProject.instance().addMapLayer(layer)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    plain = read(fast(OUTPUT=str(tmp_path / "plain.tif")))
    np.testing.assert_array_equal(read(fast(MS=layer.id())), plain)


def test_a_file_that_nobody_has_open_may_not(run, remote, qgis_new_project):
    with pytest.raises(QgsProcessingException, match="not opened: it refers to"):
        run(MS=remote)


def test_the_dialog_rejects_what_the_run_rejects(provider, parameters, band_files):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ssdiff:pansharpen")
    context = QgsProcessingContext()
    given = {**parameters, "MS": None, "MS_LAYERS": band_files}
    assert algorithm.checkParameterValues(given, context) == (True, "")
    acceptable, message = algorithm.checkParameterValues({**given, "PAN": None}, context)
    assert not acceptable and message.startswith("No PAN layer was chosen")
