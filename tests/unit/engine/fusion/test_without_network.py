# SPDX-License-Identifier: GPL-3.0-or-later
"""Pansharpening by regression and back-projection alone: no network, no onnxruntime."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest

from ssdiff_qgis.engine import FuseOptions, Model, Pair, analyse, fuse
from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.geometry.resample import interpolate
from ssdiff_qgis.engine.metrics.reduced_resolution import crop_border, ergas, sam
from ssdiff_qgis.engine.model.onnx_model import Answer
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.reduced_scale import Tile
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms
from tests.unit.engine.fusion.harness import Incident, PowerCut, assert_same, cut, work_of

ROOT = Path(__file__).resolve().parents[4]


def read(path: Path) -> np.ndarray:
    from osgeo import gdal

    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture
def pair(scene) -> Pair:
    return Pair.open(str(scene.pan), str(scene.ms))


def test_is_truer_than_interpolation(scene, pair, tmp_path):
    report = fuse(pair, None, str(tmp_path / "a.tif"))
    reference, image, ms = (read(p) for p in (scene.hrms, tmp_path / "a.tif", scene.ms))
    lms = interpolate(ms.astype(np.float32), 4)[:, : image.shape[1], : image.shape[2]]
    reference, image, lms = (crop_border(i, 8) for i in (reference, image, lms))
    assert ergas(reference, image, 4) < 0.6 * ergas(reference, lms, 4)
    assert sam(reference, image) < sam(reference, lms)
    assert report.model == "no network" and report.windows == 0 and report.timesteps == []
    assert np.all(report.network_weight == 0)
    assert report.to_dict()["provider"] == "numpy"


def finest(image: np.ndarray) -> float:
    """Root mean square of what lies between neighbouring pixels."""
    return float(np.sqrt(np.mean(np.diff(image.astype(np.float64), axis=-1) ** 2)))


def test_soft_ms_takes_nothing_from_pans_finest_details(tmp_path, monkeypatch):
    """An MS that is softer than its sensor's MTF makes it, as many products are."""
    sensor = SensorModel(ms_gain=0.06)
    paths = write_scene(tmp_path, observe(make_hrms(384, 384, seed=5), sensor), sensor)
    pair = Pair.open(str(paths.pan), str(paths.ms))
    fuse(pair, None, str(tmp_path / "a.tif"))
    monkeypatch.setattr(Tile, "as_soft_as_ms", lambda tile, gain: tile)
    fuse(pair, None, str(tmp_path / "sharp.tif"))
    reference, image, otherwise = (
        crop_border(read(p), 8) for p in (paths.hrms, tmp_path / "a.tif", tmp_path / "sharp.tif")
    )
    assert ergas(reference, image, 4) < 0.95 * ergas(reference, otherwise, 4)
    assert 1.2 * finest(otherwise) < finest(image) < finest(reference)


def test_equals_a_network_that_answers_nothing(pair, make_stub_model, tmp_path, monkeypatch):
    model = Model(make_stub_model(base="regression"), "cpu")
    monkeypatch.setattr(model, "predict", lambda lms, *_: Answer(np.zeros_like(lms), lms[:, :0]))
    fuse(pair, model, str(tmp_path / "with.tif"))
    fuse(pair, None, str(tmp_path / "without.tif"))
    difference = read(tmp_path / "with.tif").astype(int) - read(tmp_path / "without.tif")
    assert np.abs(difference).max() <= 1
    assert np.count_nonzero(difference) <= difference.size / 1000


@pytest.mark.parametrize("extent", [Box(8, 12, 100, 90), Box(101, 5, 130, 216), Box(6, 0, 7, 1)])
def test_extent_changes_nothing(masked_scene, tmp_path, extent):
    pair = Pair.open(str(masked_scene.pan), str(masked_scene.ms))
    fuse(pair, None, str(tmp_path / "whole.tif"))
    fuse(pair, None, str(tmp_path / "part.tif"), FuseOptions(extent=extent))
    of, area = pair.overlap, pair.overlap.intersection(extent)
    rows = slice(area.top - of.top, area.bottom - of.top)
    columns = slice(area.left - of.left, area.right - of.left)
    whole, part = read(tmp_path / "whole.tif"), read(tmp_path / "part.tif")
    assert_same(part, whole[:, rows, columns])


def test_invalid_pixels_are_those_of_the_network(masked_scene, model, tmp_path):
    pair = Pair.open(str(masked_scene.pan), str(masked_scene.ms))
    for box in (pair.overlap, Box(-40, -8, 60, 50), Box(100, 100, 104, 104)):
        np.testing.assert_array_equal(pair.valid(box), pair.patch(box, 0.3, 1).valid)


def test_interrupted_run_is_resumed(pair, tmp_path):
    whole, output = tmp_path / "whole.tif", tmp_path / "a.tif"
    fuse(pair, None, str(whole))
    with pytest.raises(PowerCut):
        fuse(pair, None, str(output), progress=Incident(0.9, cut))
    assert work_of(output).is_dir() and not output.exists()
    fuse(pair, None, str(output))
    assert output.read_bytes() == whole.read_bytes()


def test_analysis_with_a_network_does_not_serve(pair, model, tmp_path):
    with pytest.raises(OptionError, match="Make it anew"):
        fuse(pair, None, str(tmp_path / "a.tif"), analysis=analyse(pair, model))


def test_needs_no_onnxruntime(scene, tmp_path):
    code = textwrap.dedent(
        f"""
        import sys
        sys.modules["onnxruntime"] = None
        from ssdiff_qgis.engine import Pair, fuse
        fuse(Pair.open({str(scene.pan)!r}, {str(scene.ms)!r}), None, {str(tmp_path / "a.tif")!r})
        """
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, timeout=120)
    assert (tmp_path / "a.tif").exists()
