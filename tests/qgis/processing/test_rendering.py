# SPDX-License-Identifier: GPL-3.0-or-later
"""Which bands of a loaded result are shown, and between which values."""

from __future__ import annotations

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
)

from ssdiff_qgis.processing.rendering import LayerStyle

STRETCH = QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum


@pytest.fixture
def load(parameters, qgis_new_project):
    """``load(**changes)`` pansharpens and gives the layer that QGIS has put into the project."""

    def load(**changes) -> QgsRasterLayer:
        results = processing.runAndLoadResults("ssdiff:pansharpen", {**parameters, **changes})
        (layer,) = (
            layer
            for layer in QgsProject.instance().mapLayers().values()
            if layer.source() == results["OUTPUT"]
        )
        return layer

    return load


@pytest.fixture
def ms_without(town, tmp_path):
    """``ms_without(names, colours)``: the MS with other descriptions and colour interpretation."""

    def make(names=("",) * 4, colours=(gdal.GCI_Undefined,) * 4) -> str:
        path = str(tmp_path / "ms_changed.tif")
        source = gdal.Open(str(town.ms))
        target = gdal.GetDriverByName("GTiff").Create(
            path, source.RasterXSize, source.RasterYSize, 4, gdal.GDT_UInt16,
            ["PHOTOMETRIC=MINISBLACK", "ALPHA=NO"],
        )  # fmt: skip
        target.SetGeoTransform(source.GetGeoTransform())
        target.SetProjection(source.GetProjection())
        target.WriteArray(source.ReadAsArray())
        for number, (name, colour) in enumerate(zip(names, colours), 1):
            target.GetRasterBand(number).SetDescription(name)
            target.GetRasterBand(number).SetColorInterpretation(colour)
        return path

    return make


def rgb(layer: QgsRasterLayer) -> tuple[int, ...]:
    renderer = layer.renderer()
    assert isinstance(renderer, QgsMultiBandColorRenderer)
    return renderer.redBand(), renderer.greenBand(), renderer.blueBand()


def stretched(ms: QgsRasterLayer, bands, limits) -> QgsRasterLayer:
    """Give the layer a renderer of these bands and limits, as a user would."""
    renderer = QgsMultiBandColorRenderer(ms.dataProvider(), *bands)
    stretches = []
    for band, (low, high) in zip(bands, limits):
        stretch = QgsContrastEnhancement(ms.dataProvider().dataType(band))
        stretch.setContrastEnhancementAlgorithm(STRETCH)
        stretch.setMinimumValue(low)
        stretch.setMaximumValue(high)
        stretches.append(stretch)
    renderer.setRedContrastEnhancement(stretches[0])
    renderer.setGreenContrastEnhancement(stretches[1])
    renderer.setBlueContrastEnhancement(stretches[2])
    ms.setRenderer(renderer)
    QgsProject.instance().addMapLayer(ms)
    return ms


def test_bands_by_their_names(load, ms_without):
    assert rgb(load(MS=ms_without(("Red Edge", "B4 - Red", "band_green", "Blue")))) == (2, 3, 4)


def test_bands_by_colour_interpretation(load, ms_without):
    colours = (gdal.GCI_Undefined, gdal.GCI_BlueBand, gdal.GCI_GreenBand, gdal.GCI_RedBand)
    assert rgb(load(MS=ms_without(colours=colours))) == (4, 3, 2)


def test_bands_as_the_ms_layer_shows_them(load, ms_without):
    ms = QgsRasterLayer(ms_without(), "MS")
    stretched(ms, (4, 2, 1), [(0, 1000)] * 3)
    assert rgb(load(MS=ms.id(), BANDS=[1, 2, 4])) == (3, 2, 1)
    # One of them was not pansharpened: the usual order.
    ordinary = load(MS=ms.id(), BANDS=[1, 2, 3], OUTPUT="TEMPORARY_OUTPUT")
    assert rgb(ordinary) == (3, 2, 1)


def test_two_bands_are_grey(load):
    assert isinstance(load(BANDS=[4, 2]).renderer(), QgsSingleBandGrayRenderer)


def test_stretch_of_the_ms_layer_is_taken_over(load, town, qgis_new_project):
    limits = [(11.0, 501.0), (22.0, 602.0), (33.0, 703.0)]
    ms = stretched(QgsRasterLayer(str(town.ms), "MS"), (4, 3, 2), limits)
    renderer = load(MS=ms.id()).renderer()
    red, green = renderer.redContrastEnhancement(), renderer.greenContrastEnhancement()
    assert (red.minimumValue(), red.maximumValue()) == (22, 602)
    assert (green.minimumValue(), green.maximumValue()) == (33, 703)
    assert red.contrastEnhancementAlgorithm() == STRETCH
    # The layer does not show blue: cut as QGIS cuts.
    blue = renderer.blueContrastEnhancement()
    expected = np.percentile(gdal.Open(str(town.ms)).ReadAsArray()[0], (2, 98))
    np.testing.assert_allclose((blue.minimumValue(), blue.maximumValue()), expected, rtol=0.01)


def test_stretch_that_was_never_computed_is_not_taken_over(town, qgis_app):
    ms = QgsRasterLayer(str(town.ms), "MS")
    ms.setRenderer(QgsMultiBandColorRenderer(ms.dataProvider(), 3, 2, 1))
    assert LayerStyle.from_layer(ms) == ((3, 2, 1), {})


def test_one_band_is_grey(load):
    renderer = load(BANDS=[4]).renderer()
    assert isinstance(renderer, QgsSingleBandGrayRenderer)
    assert renderer.grayBand() == 1
    stretch = renderer.contrastEnhancement()
    assert 0 < stretch.minimumValue() < stretch.maximumValue() < 2047


def test_result_is_drawn_like_the_ms(load, town):
    """What the canvas would show: the same picture, sharper."""
    from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings
    from qgis.PyQt.QtCore import QSize

    ms = stretched(QgsRasterLayer(str(town.ms), "MS"), (3, 2, 1), [(80, 600)] * 3)
    fused = load(MS=ms.id())
    pictures = []
    for layer in (ms, fused):
        settings = QgsMapSettings()
        settings.setLayers([layer])
        settings.setExtent(fused.extent())
        settings.setOutputSize(QSize(256, 256))
        job = QgsMapRendererSequentialJob(settings)
        job.start()
        job.waitForFinished()
        image = job.renderedImage().convertToFormat(job.renderedImage().Format.Format_RGB888)
        bits = image.constBits()
        bits.setsize(image.sizeInBytes())
        pictures.append(np.frombuffer(bits, np.uint8).reshape(256, -1)[:, : 3 * 256].astype(float))
    coarse, sharp = (p.reshape(32, 8, 32, 8, 3).mean(axis=(1, 3)) for p in pictures)
    assert np.abs(coarse - sharp).mean() < 16
    assert np.corrcoef(coarse.ravel(), sharp.ravel())[0, 1] > 0.9
