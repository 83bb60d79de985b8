# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of a scene, made apart and in any order, that end in the bytes of one run."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from ssdiff_qgis.engine.errors import BusyError, ModelError, OptionError
from ssdiff_qgis.engine.fusion import checkpoint as checkpoints
from ssdiff_qgis.engine.fusion.checkpoint import Checkpoint
from ssdiff_qgis.engine.fusion.fuse import analyse, fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.fusion.parts import Part, divide, fuse_part
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.synthetic.scene_files import ScenePaths, write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms
from tests.support import RecordingProgress
from tests.unit.engine.fusion.harness import Incident, PowerCut, cut, work_of

KINDS = ("regression", "interpolation", "features", None)


@pytest.fixture(scope="module")
def tall(tmp_path_factory) -> ScenePaths:
    sensor = SensorModel(shift=(0.4, -0.3), offset=(0.0, 6.5))
    seen = observe(make_hrms(448, 112, seed=4), sensor)
    return write_scene(tmp_path_factory.mktemp("tall"), seen, sensor, nodata=0)


@pytest.fixture(scope="module", params=KINDS)
def network(request, make_stub_model) -> Model | None:
    if request.param is None:
        return None
    if request.param == "features":
        return Model(make_stub_model(base="regression", features=True), "cpu")
    return Model(make_stub_model(base=request.param), "cpu")


@pytest.fixture(scope="module")
def plain(make_stub_model) -> Model:
    return Model(make_stub_model(base="regression"), "cpu")


def opened(scene: ScenePaths) -> Pair:
    return Pair.open(str(scene.pan), str(scene.ms))


@pytest.mark.parametrize("extent", [None, Box(37, 5, 431, 90)], ids=["whole", "extent"])
def test_parts_end_in_the_bytes_of_one_run(tall, network, tmp_path, extent):
    options = FuseOptions(extent=extent, output_format="COG")
    whole, output = tmp_path / "whole.tif", tmp_path / "parts.tif"
    fuse(opened(tall), network, str(whole), options)
    analysis = analyse(opened(tall), network, options)
    parts = divide(opened(tall), network, options, analysis, 100)
    area = extent or opened(tall).overlap
    assert [part.top for part in parts] == [area.top, *(part.bottom for part in parts[:-1])]
    assert parts[-1].bottom == area.bottom and len(parts) >= 3
    random.Random(3).shuffle(parts)
    for part in parts:
        fuse_part(opened(tall), network, str(output), options, analysis, part)
    recorder = RecordingProgress()
    report = fuse(opened(tall), network, str(output), options, recorder, analysis)
    assert f"Resuming: {area.height} of {area.height} rows" in " ".join(recorder.messages)
    assert report.windows == 0
    assert output.read_bytes() == whole.read_bytes()
    assert not work_of(output).exists()


def made(scene: ScenePaths, model: Model, output: Path, rows: int, progress=None, skip=()):
    options = FuseOptions()
    analysis = analyse(opened(scene), model, options)
    for number, part in enumerate(divide(opened(scene), model, options, analysis, rows)):
        if number not in skip:
            arguments = (opened(scene), model, str(output), options, analysis, part)
            fuse_part(*arguments, *([progress] if progress else []))
    return analysis


def test_a_part_that_was_killed_is_continued(tall, plain, tmp_path):
    whole, output = tmp_path / "whole.tif", tmp_path / "parts.tif"
    fuse(opened(tall), plain, str(whole))
    with pytest.raises(PowerCut):
        made(tall, plain, output, 448, Incident(0.8, cut))
    kept = {path: path.stat().st_mtime_ns for path in work_of(output).rglob("*.strip")}
    assert kept
    analysis = made(tall, plain, output, 448)
    assert all(path.stat().st_mtime_ns == time for path, time in kept.items())
    fuse(opened(tall), plain, str(output), analysis=analysis)
    assert output.read_bytes() == whole.read_bytes()


@pytest.mark.parametrize("skip", [(0,), (1,), (3,)])
def test_a_part_that_is_missing_is_made_by_the_run(tall, plain, tmp_path, skip):
    whole, output = tmp_path / "whole.tif", tmp_path / "parts.tif"
    fuse(opened(tall), plain, str(whole))
    analysis = made(tall, plain, output, 110, skip=skip)
    fuse(opened(tall), plain, str(output), analysis=analysis)
    assert output.read_bytes() == whole.read_bytes()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["parts.tif", "whole.tif"]


def test_parts_may_be_cut_in_two_ways(tall, plain, tmp_path):
    whole, output = tmp_path / "whole.tif", tmp_path / "parts.tif"
    fuse(opened(tall), plain, str(whole))
    made(tall, plain, output, 200, skip=(2,))
    analysis = made(tall, plain, output, 110)
    recorder = RecordingProgress()
    fuse(opened(tall), plain, str(output), progress=recorder, analysis=analysis)
    assert "Resuming: 448 of 448 rows" in " ".join(recorder.messages)
    assert output.read_bytes() == whole.read_bytes()


def test_two_processes_do_not_make_the_same_part(tall, plain, tmp_path):
    output = tmp_path / "parts.tif"
    with Checkpoint(str(output), part=0):
        with pytest.raises(BusyError, match="Another run is writing"):
            made(tall, plain, output, 448)


def test_an_analysis_of_another_run_is_refused(tall, plain, tmp_path):
    options = FuseOptions()
    analysis = analyse(opened(tall), plain, FuseOptions(seed=2))
    with pytest.raises(OptionError, match="by other software"):
        arguments = (opened(tall), plain, str(tmp_path / "a.tif"), options, analysis)
        fuse_part(*arguments, Part(0, 448))
    assert not list(tmp_path.iterdir())


def test_what_cannot_be_mended_leaves_nothing(tall, plain, tmp_path, monkeypatch):
    def fail(*_: object) -> None:
        raise ModelError("The model answers nonsense. Choose another.")

    monkeypatch.setattr(checkpoints, "_packed", fail)
    with pytest.raises(ModelError):
        made(tall, plain, tmp_path / "parts.tif", 448)
    assert not list(tmp_path.rglob("*.strip"))
