# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes in comes out: parameters, outputs, pixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessingException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
)

from tests.qgis.processing.rasters import translate

LEFT, TOP, GSD = 500000.0, 5600000.0, 0.5  # of the synthetic town's PAN


def read(path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture(scope="module")
def whole(town, stub_model, tmp_path_factory) -> np.ndarray:
    """The town as the engine pansharpens it, without QGIS."""
    from ssdiff_qgis.engine.fusion.fuse import fuse
    from ssdiff_qgis.engine.geometry.pair import Pair
    from ssdiff_qgis.engine.model.onnx_model import Model

    path = tmp_path_factory.mktemp("engine") / "fused.tif"
    fuse(Pair.open(str(town.pan), str(town.ms)), Model(stub_model, "cpu"), str(path))
    return read(path)


def test_result_has_the_grid_of_pan_and_the_bands_of_ms(run, town, whole):
    results = run()
    fused, pan, ms = (gdal.Open(str(p)) for p in (results["OUTPUT"], town.pan, town.ms))
    assert fused.GetGeoTransform() == pan.GetGeoTransform()
    assert (fused.RasterXSize, fused.RasterYSize) == (pan.RasterXSize, pan.RasterYSize)
    assert fused.GetSpatialRef().IsSame(pan.GetSpatialRef())
    for number in range(1, 5):
        band, source = fused.GetRasterBand(number), ms.GetRasterBand(number)
        assert band.GetDescription() == source.GetDescription()
        assert band.DataType == source.DataType
        assert band.GetColorInterpretation() == source.GetColorInterpretation()
    np.testing.assert_array_equal(fused.ReadAsArray(), whole)


def test_results_are_named(run):
    results = run()
    assert results["MODEL_USED"] == "stub 1.0"
    assert results["PROVIDER"] == "CPUExecutionProvider"
    assert 0 < results["SECONDS"] < 60
    assert results["SHIFT_ROWS"] == pytest.approx(0.6, abs=0.15)
    assert results["SHIFT_COLUMNS"] == pytest.approx(-0.4, abs=0.15)
    assert 0 <= results["SHIFT_SPREAD"] < 0.5


def test_quality_report(run, town, whole, tmp_path):
    page = tmp_path / "report.html"
    results = run(REPORT=str(page))
    assert results["REPORT"] == str(page)
    text = page.read_text(encoding="utf-8")
    assert "Quality of the pansharpened image" in text and "stub 1.0" in text
    np.testing.assert_array_equal(read(results["OUTPUT"]), whole)


def test_no_report_unless_it_is_asked_for(run):
    assert "REPORT" not in run()


def test_report_replaces_no_input(run, town):
    with pytest.raises(QgsProcessingException, match="would replace a file of this run"):
        run(REPORT=str(town.ms))


def test_report_speaks_the_users_language(run, speak, tmp_path):
    assert speak("fr") is not None
    page = Path(run(REPORT=str(tmp_path / "r.html"))["REPORT"]).read_text(encoding="utf-8")
    assert "Qualité de l" in page and "Quality of the" not in page


def test_shift_is_empty_where_it_was_not_looked_for(run, whole):
    results = run(REGISTER="off")
    assert [results[f"SHIFT_{n}"] for n in ("ROWS", "COLUMNS", "SPREAD")] == [None] * 3
    assert (read(results["OUTPUT"]) != whole).mean() > 0.5


def test_shift_can_be_reported_only(run, tmp_path):
    results = run(REGISTER="report")
    assert results["SHIFT_ROWS"] == pytest.approx(0.6, abs=0.15)
    uncorrected = run(REGISTER="off", OUTPUT=str(tmp_path / "off.tif"))
    np.testing.assert_array_equal(read(results["OUTPUT"]), read(uncorrected["OUTPUT"]))


def test_layers_of_the_project_do_as_well_as_files(run, town, whole, qgis_new_project):
    layers = [QgsRasterLayer(str(p), p.stem) for p in (town.pan, town.ms)]
    QgsProject.instance().addMapLayers(layers)
    results = run(PAN=layers[0], MS=layers[1].id())
    np.testing.assert_array_equal(read(results["OUTPUT"]), whole)


def test_seed_and_steps_change_the_result(run, tmp_path, whole):
    for changes in ({"SEED": 1}, {"STEPS": 1}):
        results = run(**changes, OUTPUT=str(tmp_path / f"{next(iter(changes))}.tif"))
        assert (read(results["OUTPUT"]) != whole).any()


def test_bands_are_chosen_and_ordered(run, parameters, log, town, whole):
    import processing

    asked = {**parameters, "BANDS": [3, 1]}
    results = processing.run("ssdiff:pansharpen", asked, feedback=log.feedback)
    fused = gdal.Open(results["OUTPUT"])
    assert [fused.GetRasterBand(b).GetDescription() for b in (1, 2)] == ["red", "blue"]
    assert fused.RasterCount == 2
    assert any("MS bands: 3 (red), 1 (blue)" in text for text in log.infos)


def test_log_tells_model_bands_and_shift(parameters, log):
    import processing

    processing.run("ssdiff:pansharpen", parameters, feedback=log.feedback)
    text = "\n".join(log.infos)
    assert "PAN: pan, band 1. MS: ms." in text
    assert "Model stub 1.0 on CPUExecutionProvider" in text
    assert "1 (blue), 2 (green), 3 (red), 4 (nir)" in text
    assert "corrected" in text
    assert log.feedback.progress() == 100 and not log.warnings and not log.errors


def test_model_is_chosen_for_the_ratio(run, parameters, town, half, stub_catalogue, log):
    import processing

    given = {**parameters, "MODEL_FILE": None}
    for ms, expected in ((town.ms, "four 1.0"), (half, "two 1.0")):
        for choice in ({}, {"MODEL": "auto"}, {"MODEL": expected.split()[0]}):
            asked = {**given, "MS": str(ms), "REGISTER": "off", **choice}
            results = processing.run("ssdiff:pansharpen", asked, feedback=log.feedback)
            assert results["MODEL_USED"] == expected
            assert f"Model {expected} on" in "\n".join(log.infos)
            log.infos.clear()


def test_model_from_a_file_goes_before_a_named_one(run, stub_catalogue):
    for choice in ("auto", "four", "two"):
        assert run(MODEL=choice)["MODEL_USED"] == "stub 1.0"


def test_temporary_output_is_a_geotiff(run):
    results = run(OUTPUT="TEMPORARY_OUTPUT")
    assert Path(results["OUTPUT"]).suffix == ".tif"
    assert gdal.Open(results["OUTPUT"]).GetDriver().ShortName == "GTiff"


def test_creation_options_are_passed_on(run):
    results = run(CREATION_OPTIONS="COMPRESS=LZW|BLOCKXSIZE=128|BLOCKYSIZE=128")
    fused = gdal.Open(results["OUTPUT"])
    assert fused.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "LZW"
    assert fused.GetRasterBand(1).GetBlockSize() == [128, 128]


def test_type_and_format_of_the_result_are_chosen(run):
    results = run(OUTPUT_TYPE="Float32", OUTPUT_FORMAT="COG")
    fused = gdal.Open(results["OUTPUT"])
    assert fused.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"
    assert fused.GetRasterBand(1).DataType == gdal.GDT_Float32


def test_overviews_are_added(run, whole):
    fused = gdal.Open(run(OVERVIEWS=True)["OUTPUT"])
    np.testing.assert_array_equal(fused.ReadAsArray(), whole)
    assert (fused.GetRasterBand(1).GetOverviewCount() > 0) == (max(whole.shape[1:]) > 256)


def test_ms_in_another_crs_is_brought_to_pans_grid(run, town, tmp_path, whole):
    ms = str(tmp_path / "ms.tif")
    assert gdal.Warp(ms, str(town.ms), dstSRS="EPSG:4326", resampleAlg="cubic") is not None
    fused = gdal.Open(run(MS=ms)["OUTPUT"])
    assert fused.GetGeoTransform() == (LEFT, GSD, 0, TOP, 0, -GSD)
    inner = (slice(None), slice(48, -48), slice(48, -48))
    error = fused.ReadAsArray()[inner].astype(float) - whole[inner]
    assert error.std() < 0.15 * whole[inner].std()


def test_extent_of_a_rotated_pan(run, town, tmp_path):
    """All rows and columns that the extent touches, at PAN's own rotated place."""
    size, pairs = gdal.Open(str(town.pan)).RasterXSize, {}
    for role, step in (("PAN", 1), ("MS", 4)):
        path = translate(getattr(town, role.lower()), tmp_path / f"{role}.tif")
        raster = gdal.Open(path, gdal.GA_Update)
        g = GSD * step
        raster.SetGeoTransform((LEFT, 0.8 * g, 0.6 * g, TOP, 0.6 * g, -0.8 * g))
        raster = None
        pairs[role] = path
    x = LEFT + (0.8 + 0.6) * GSD * size / 2
    y = TOP + (0.6 - 0.8) * GSD * size / 2
    results = run(EXTENT=f"{x - 5},{x + 5},{y - 5},{y + 5} [EPSG:32633]", **pairs)
    fused = gdal.Open(results["OUTPUT"])
    # A square of 10 m turned by 37 degrees is 14 m wide along PAN's rows and columns.
    assert (fused.RasterXSize, fused.RasterYSize) == (round(14 / GSD),) * 2
    x0, xc, xr, y0, yc, yr = fused.GetGeoTransform()
    assert (xc, xr, yc, yr) == (0.8 * GSD, 0.6 * GSD, 0.6 * GSD, -0.8 * GSD)
    middle = fused.RasterXSize / 2
    assert x0 + (xc + xr) * middle == pytest.approx(x, abs=GSD)
    assert y0 + (yc + yr) * middle == pytest.approx(y, abs=GSD)


def test_extent_takes_the_pixels_whose_centres_lie_inside(run, whole):
    # Columns 40 to 99, rows 60 to 159: the edges lie a little inside of their centres.
    box = (LEFT + 40.4 * GSD, LEFT + 99.6 * GSD, TOP - 159.6 * GSD, TOP - 60.4 * GSD)
    results = run(EXTENT="{},{},{},{} [EPSG:32633]".format(*box))
    fused = gdal.Open(results["OUTPUT"])
    assert fused.GetGeoTransform() == (LEFT + 40 * GSD, GSD, 0, TOP - 60 * GSD, 0, -GSD)
    np.testing.assert_array_equal(fused.ReadAsArray(), whole[:, 60:160, 40:100])


def test_extents_side_by_side_share_no_pixel(run, tmp_path, whole):
    edge = LEFT + 100.5 * GSD  # the very centre of a column
    halves = []
    for name, (left, right) in {"w": (LEFT, edge), "e": (edge, LEFT + 256 * GSD)}.items():
        extent = QgsRectangle(left, TOP - 64 * GSD, right, TOP)
        results = run(EXTENT=extent, OUTPUT=str(tmp_path / f"{name}.tif"))
        halves.append(read(results["OUTPUT"]))
    np.testing.assert_array_equal(np.concatenate(halves, axis=2), whole[:, :64])


def test_extent_in_another_crs_is_converted(run, whole):
    pan_crs, other = (QgsCoordinateReferenceSystem(c) for c in ("EPSG:32633", "EPSG:4326"))
    wanted = QgsRectangle(LEFT + 30, TOP - 60, LEFT + 80, TOP - 20)
    there = QgsCoordinateTransform(pan_crs, other, QgsProject.instance())
    extent = QgsReferencedRectangle(there.transformBoundingBox(wanted), other)
    results = run(EXTENT=extent)
    fused = gdal.Open(results["OUTPUT"])
    x, dx, _, y, _, dy = fused.GetGeoTransform()
    found = (x, y, x + fused.RasterXSize * dx, y + fused.RasterYSize * dy)
    # A rectangle turned on the map has a larger bounding box, by little over so short a way.
    expected = (LEFT + 30, TOP - 20, LEFT + 80, TOP - 60)
    np.testing.assert_allclose(found, expected, atol=2)
    row, column = (round((TOP - y) / GSD), round((x - LEFT) / GSD))
    part = whole[:, row : row + fused.RasterYSize, column : column + fused.RasterXSize]
    np.testing.assert_array_equal(fused.ReadAsArray(), part)


@pytest.fixture
def grey_rgb(town, tmp_path) -> str:
    """The town's PAN as the second of three bands; the others are empty."""
    path = str(tmp_path / "grey_rgb.tif")
    pan = gdal.Open(str(town.pan))
    made = gdal.GetDriverByName("GTiff").CreateCopy(
        path, gdal.Translate("", pan, format="MEM", bandList=[1, 1, 1])
    )
    for band in (1, 3):
        made.GetRasterBand(band).Fill(100)
    return path


def test_pan_band_is_chosen(run, parameters, grey_rgb, log, whole):
    import processing

    asked = {**parameters, "PAN": grey_rgb, "PAN_BAND": 2}
    results = processing.run("ssdiff:pansharpen", asked, feedback=log.feedback)
    np.testing.assert_array_equal(read(results["OUTPUT"]), whole)
    assert "PAN: grey_rgb, band 2. MS: ms." in log.infos and not log.warnings


def test_first_of_several_pan_bands_is_warned_of(parameters, grey_rgb, log):
    import processing

    asked = {**parameters, "PAN": grey_rgb, "REGISTER": "off"}
    processing.run("ssdiff:pansharpen", asked, feedback=log.feedback)
    assert [w for w in log.warnings if "'grey_rgb' has several bands" in w]


def test_pair_is_opened_once_for_the_checks_and_once_for_the_work(run, monkeypatch):
    from ssdiff_qgis.processing.pansharpen import _Images

    opened: list[_Images] = []
    monkeypatch.setattr(
        _Images, "open", lambda self, open=_Images.open: opened.append(self) or open(self)
    )
    run()
    assert len(opened) == 2
    run(BANDS=[1])
    assert len(opened) == 4 and opened[-1].bands == [1]


@pytest.mark.parametrize("platform", ["desktop", "qgis_process"])
def test_cancelled_run_is_no_failure_in_the_desktop(run, parameters, log, monkeypatch, platform):
    import processing

    monkeypatch.setattr(QgsApplication, "platform", lambda: platform)
    log.feedback.cancel()
    if platform == "desktop":
        results = processing.run("ssdiff:pansharpen", parameters, feedback=log.feedback)
        assert not results and any("Cancelled" in text for text in log.infos)
    else:
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            processing.run("ssdiff:pansharpen", parameters, feedback=log.feedback)
    assert not Path(parameters["OUTPUT"]).exists()
