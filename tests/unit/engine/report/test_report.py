# SPDX-License-Identifier: GPL-3.0-or-later
"""The quality report, on a town whose faults are known."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.errors import CancelledError, OutputError
from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions, Report
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.report.pictures import TEXTURED, TYPICAL, WORST
from ssdiff_qgis.engine.report.quality import INTERPOLATION, METHODS, RESULT, Quality
from ssdiff_qgis.engine.report.report import check_report, write_report
from ssdiff_qgis.engine.report.texts import TEXTS
from ssdiff_train.synthetic.scene_files import ScenePaths, write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms


class Judged(NamedTuple):
    report: Report
    quality: Quality
    page: str


def judge(scene: ScenePaths, folder: Path, pan: Path | None = None, **options) -> Judged:
    pair = Pair.open(str(pan or scene.pan), str(scene.ms))
    chosen, page = FuseOptions(**options), folder / "report.html"
    report = fuse(pair, None, str(folder / "fused.tif"), chosen)
    quality = write_report(str(page), pair, None, chosen, report)
    return Judged(report, quality, page.read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> ScenePaths:
    sensor = SensorModel(shift=(1.5, 0.7))
    seen = observe(make_hrms(456, 456, seed=3), sensor)
    return write_scene(tmp_path_factory.mktemp("scene"), seen, sensor)


@pytest.fixture(scope="module")
def judged(scene, tmp_path_factory) -> Judged:
    return judge(scene, tmp_path_factory.mktemp("judged"))


def edited(path: Path, folder: Path, edit) -> Path:
    """A copy of a raster with other pixels."""
    copy = folder / f"edited-{path.name}"
    gdal.GetDriverByName("GTiff").CreateCopy(str(copy), gdal.Open(str(path)))
    dataset = gdal.Open(str(copy), gdal.GA_Update)
    dataset.WriteArray(np.ascontiguousarray(edit(dataset.ReadAsArray())))
    return copy


class Elements(HTMLParser):
    """Open elements at the end, and everything that a page would load."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.loaded: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        if tag not in ("meta", "link", "img", "br"):
            self.open.append(tag)
        self.loaded += [value for name, value in attrs if name in ("src", "href")]

    def handle_startendtag(self, tag, attrs):
        self.tags.add(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def test_page_stands_alone(judged):
    elements = Elements()
    elements.feed(judged.page)
    assert not elements.open
    assert "script" not in elements.tags and "url(" not in judged.page.replace("url(#tip)", "")
    assert all(address.startswith("data:") for address in elements.loaded)
    assert len(judged.page) < 3e6
    assert judged.page.count("data:image/png;base64,iVBORw0KGgo") == 1 + 3 * 3
    assert "prefers-color-scheme:dark" in judged.page and "width=device-width" in judged.page


def test_page_has_the_figures_of_the_json(judged):
    quality = json.loads(json.dumps(judged.quality.to_dict()))
    for method in METHODS:
        scores = quality["reduced"][method]
        for value in (f"{scores['sam']:.3f}", f"{scores['ergas']:.3f}", f"{scores['q2n']:.4f}"):
            assert f">{value}<" in judged.page
    for name in ("d_lambda", "d_s", "hqnr", "sharpness"):
        assert f">{quality[name]:.3f}<" in judged.page
    for difference, share in zip(quality["consistency"], quality["consistency_relative"]):
        assert f">{difference:.4g} DN ({100 * share:.3g} %)<" in judged.page
    assert f">{100 * quality['pan_explained']:.3g} %<" in judged.page
    assert f">{100 * quality['valid']:.3g} %<" in judged.page
    assert f"{judged.report.shift.dy:+.2f} rows, {judged.report.shift.dx:+.2f} columns" in (
        judged.page
    )


def test_good_scene(judged):
    quality = judged.quality
    assert quality.valid == 1 and quality.invalid == {}
    assert quality.pan_explained > 0.9
    assert quality.doubts == ["small_scene"]
    assert quality.tiles == 1  # a small scene, without a network
    ours, interpolated = quality.reduced[RESULT], quality.reduced[INTERPOLATION]
    assert ours.ergas < 0.8 * interpolated.ergas and ours.sam < interpolated.sam
    assert ours.q2n > interpolated.q2n
    assert max(quality.consistency_relative) < 0.05
    assert 0.5 < quality.hqnr < 1 and quality.sharpness > 0.5


def test_what_was_done(judged):
    page = judged.page
    assert "SSDiff for QGIS 0." in page and "no network" in page
    assert f"numpy {np.__version__}" in page and f"GDAL {gdal.VersionInfo('RELEASE_NAME')}" in page
    assert re.search(r"<pre>python -m ssdiff_qgis\.engine .*--mode fast</pre>", page)
    assert TEXTS["command_extent"] not in page
    for kind in (TEXTURED, TYPICAL, WORST):
        assert TEXTS[kind] in page
    assert TEXTS["corrected"] in page


def test_pan_of_another_place_is_said(scene, tmp_path):
    other = edited(scene.pan, tmp_path, lambda pan: pan[::-1, ::-1])
    found = judge(scene, tmp_path, other)
    assert found.quality.pan_explained < 0.3
    assert "different_scene" in found.quality.doubts
    assert found.page.index("different scenes") < found.page.index("<img")


def test_another_date_in_a_part_is_said(scene, tmp_path):
    sensor = SensorModel(shift=(1.5, 0.7))
    new = make_hrms(456, 456, seed=3)
    new[:, :, :114] = make_hrms(456, 456, seed=11)[:, :, :114]
    later = write_scene(tmp_path, observe(new, sensor), sensor)
    found = judge(scene, tmp_path, later.pan)
    assert "part_changed" in found.quality.doubts and 0.1 < found.quality.changed < 0.5
    share = f"{100 * found.quality.changed:.3g} %"
    assert TEXTS["part_changed"].format(changed=share)[:70].replace("'", "&#x27;") in found.page


@pytest.mark.parametrize(
    ("register", "doubt"), [("correct", "far_off"), ("report", "left_off"), ("off", None)]
)
def test_offset_is_said(tmp_path, register, doubt):
    sensor = SensorModel(shift=(7.0, -6.0))
    scene = write_scene(tmp_path, observe(make_hrms(456, 456, seed=3), sensor), sensor)
    found = judge(scene, tmp_path, register=register)
    assert [d for d in found.quality.doubts if d.endswith("_off")] == ([doubt] if doubt else [])
    if doubt:
        text = TEXTS[doubt].partition("{")[0]
        assert f"{text}{found.report.shift.dy:+.2f} rows" in found.page


def test_saturated_roofs_are_said(tmp_path):
    sensor, town = SensorModel(), make_hrms(456, 456, seed=3)
    brightness = town.mean(axis=0)
    town[:, brightness > np.quantile(brightness, 0.93)] *= 3
    found = judge(write_scene(tmp_path, observe(town, sensor), sensor), tmp_path)
    assert "saturated" in found.quality.doubts and found.quality.saturated
    name, share = next(iter(found.quality.saturated.items()))
    shown = f"band {name}" if name.isdigit() else name
    assert f"{shown} {100 * share:.3g} %" in found.page


def test_collar_without_nodata_is_said(scene, tmp_path):
    def blackened(image):
        image[..., : image.shape[-1] // 6] = 0
        return image

    pan, ms = (edited(path, tmp_path, blackened) for path in (scene.pan, scene.ms))
    found = judge(scene._replace(ms=ms), tmp_path, pan)
    assert "collar" in found.quality.doubts
    assert found.quality.collar == pytest.approx({"PAN": 1 / 6, "MS": 1 / 6}, abs=0.01)
    assert "An area at the border has one value" in found.page


def test_invalid_pixels_are_counted_and_their_band_is_named(scene, tmp_path):
    ms = edited(scene.ms, tmp_path, lambda image: image)
    dataset = gdal.Open(str(ms), gdal.GA_Update)
    band = dataset.GetRasterBand(2)
    pixels = np.maximum(band.ReadAsArray(), 1)
    pixels[:, :19] = 0
    for number in range(1, dataset.RasterCount + 1):
        other = dataset.GetRasterBand(number)
        other.WriteArray(np.maximum(other.ReadAsArray(), 1))
        other.SetNoDataValue(0)
    band.WriteArray(pixels)
    dataset = band = other = None
    found = judge(scene._replace(ms=ms), tmp_path, register="off")
    assert set(found.quality.invalid) == {"MS", "2"}
    assert found.quality.invalid["2"] == pytest.approx(19 / 114, abs=0.01)
    assert found.quality.valid == pytest.approx(1 - 19 / 114, abs=0.01)
    assert "band 2 16.7 %" in found.page


def test_small_scene_without_offset(tmp_path):
    sensor = SensorModel()
    scene = write_scene(tmp_path, observe(make_hrms(96, 96, seed=1), sensor), sensor)
    found = judge(scene, tmp_path, register="off", extent=Box(10, 10, 80, 90))
    assert found.report.area == Box(10, 10, 80, 90)
    assert found.quality.reduced == {} and "not_tested" in found.quality.doubts
    assert found.quality.pan_explained == found.report.analysis.agreement.explained
    assert TEXTS["offset_off"] in found.page and TEXTS["command_extent"] in found.page


def test_other_texts(scene, judged, tmp_path):
    pair, options = Pair.open(str(scene.pan), str(scene.ms)), FuseOptions()
    texts = {key: f"<{text}>" for key, text in TEXTS.items()}
    write_report(str(tmp_path / "r.html"), pair, None, options, judged.report, texts=texts)
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "&lt;Quality of the pansharpened image&gt;" in page


def test_cancelled_report_leaves_the_image(scene, judged, tmp_path):
    class Impatient(Progress):
        def cancelled(self) -> bool:
            return True

    pair = Pair.open(str(scene.pan), str(scene.ms))
    with pytest.raises(CancelledError, match="The image is finished"):
        page = tmp_path / "r.html"
        write_report(str(page), pair, None, FuseOptions(), judged.report, Impatient())
    assert Path(judged.report.output).exists() and not page.exists()


@pytest.mark.parametrize("bands", [[1], [4, 2]])
def test_few_bands(scene, tmp_path, bands):
    pair = Pair.open(str(scene.pan), str(scene.ms), bands)
    report = fuse(pair, None, str(tmp_path / "fused.tif"))
    quality = write_report(str(tmp_path / "r.html"), pair, None, FuseOptions(), report)
    assert len(quality.consistency) == len(bands) and set(quality.reduced) == set(METHODS)


def test_report_replaces_no_file_of_the_run(scene, tmp_path):
    with pytest.raises(OutputError, match="would replace a file of this run"):
        check_report(scene.ms, [str(scene.pan), str(scene.ms)])
    with pytest.raises(OutputError, match="does not exist"):
        check_report(tmp_path / "no" / "r.html", [])


@pytest.mark.parametrize("features", [False, True])
def test_with_a_network(scene, make_stub_model, tmp_path, features):
    pair, options = Pair.open(str(scene.pan), str(scene.ms)), FuseOptions(steps=1)
    model = Model(make_stub_model(base="regression", features=features), "cpu")
    report = fuse(pair, model, str(tmp_path / "fused.tif"), options)
    quality = write_report(str(tmp_path / "r.html"), pair, model, options, report)
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert (report.analysis.head is not None) == features
    assert set(quality.reduced) == set(METHODS)
    assert model.digest() in page and "--steps 1" in page and "onnxruntime 1." in page
