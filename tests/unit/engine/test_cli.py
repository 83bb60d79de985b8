# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine import cli
from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.runtime.checks import run_checks
from ssdiff_qgis.engine.runtime.doctor import Diagnosis
from ssdiff_train.synthetic.scene_files import ScenePaths, write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms
from tests.unit.engine.products.made_up import LANDSAT, landsat
from tests.unit.engine.runtime.reports import MISSING

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> ScenePaths:
    sensor = SensorModel(shift=(1.5, 0.7))
    seen = observe(make_hrms(208, 192, seed=1), sensor)
    return write_scene(tmp_path_factory.mktemp("scene"), seen, sensor)


def command(*arguments: object) -> subprocess.CompletedProcess:
    return subprocess.run(
        [sys.executable, "-m", "ssdiff_qgis.engine", *map(str, arguments)],
        cwd=ROOT, capture_output=True, text=True, timeout=120,
    )  # fmt: skip


def test_end_to_end(scene, stub_model, tmp_path):
    output, report = tmp_path / "fused.tif", tmp_path / "report.json"
    done = command(
        scene.pan, scene.ms, output, "--model", stub_model, "--steps", 2, "--seed", 11,
        "--device", "cpu", "--register", "report", "--bands", 4, 1, "--report", report,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "100 %" in done.stderr and "reported only" in done.stderr
    assert done.stdout.startswith(f"{output}: 0.04 megapixels in ")
    assert "with stub 1.0 on CPUExecutionProvider" in done.stdout

    content = json.loads(report.read_text(encoding="utf-8"))
    assert content["timesteps"] == [999, 0] and content["seed"] == 11
    assert content["bands"] == [4, 1] and content["register"] == "report"
    assert content["shift_applied"] == [0, 0] and content["provider"] == "CPUExecutionProvider"
    assert (content["shift"]["dy"], content["shift"]["dx"]) == pytest.approx((1.5, 0.7), abs=0.15)
    assert content["output"] == str(output)

    # The same bytes as from the library.
    other = tmp_path / "library.tif"
    pair = Pair.open(str(scene.pan), str(scene.ms), [4, 1])
    options = FuseOptions(steps=2, seed=11, register="off")
    fuse(pair, Model(stub_model, "cpu"), str(other), options)
    found, expected = (gdal.Open(str(p)).ReadAsArray() for p in (output, other))
    np.testing.assert_array_equal(found, expected)


def test_defaults(scene, stub_model, tmp_path, capsys):
    output, report = tmp_path / "fused.tif", tmp_path / "report.json"
    arguments = [scene.pan, scene.ms, output, "--model", stub_model, "--report", report]
    assert cli.main([str(a) for a in arguments]) == 0
    content = json.loads(report.read_text(encoding="utf-8"))
    assert content["register"] == "correct" and content["seed"] == 0
    assert content["timesteps"] == [600, 20]  # the model's own
    assert content["shift_applied"] == pytest.approx((1.5, 0.7), abs=0.15)
    percentages = [p for p in capsys.readouterr().err.replace("\r", "\n").split() if p.isdigit()]
    assert len(percentages) > 10 and percentages[-1] == "100"


@pytest.mark.parametrize(("ratio", "expected"), [(4, "four"), (2, "two")])
def test_model_is_chosen_for_the_ratio(stub_catalogue, tmp_path, ratio, expected, capsys):
    sensor = SensorModel(ratio=ratio)
    scene = write_scene(tmp_path, observe(make_hrms(64, 64, seed=1), sensor), sensor)
    inputs = [str(scene.pan), str(scene.ms)]
    for choice, output in ([], "default.tif"), (["--model", "auto"], "auto.tif"):
        assert cli.main([*inputs, str(tmp_path / output), *choice]) == 0
        assert f"with {expected} 1.0 on" in capsys.readouterr().out
    assert (tmp_path / "default.tif").read_bytes() == (tmp_path / "auto.tif").read_bytes()

    wrong = "two" if expected == "four" else "four"
    assert cli.main([*inputs, str(tmp_path / "wrong.tif"), "--model", wrong]) == 1
    assert f"Choose the model '{expected}'" in capsys.readouterr().err
    assert not (tmp_path / "wrong.tif").exists()


def test_no_model_for_the_ratio(stub_catalogue, tmp_path, capsys):
    sensor = SensorModel(ratio=3)
    scene = write_scene(tmp_path, observe(make_hrms(96, 96, seed=1), sensor), sensor)
    output = tmp_path / "fused.tif"
    assert cli.main([str(scene.pan), str(scene.ms), str(output)]) == 1
    said = capsys.readouterr().err
    assert (
        said.startswith("Error: One MS pixel is about 3 PAN pixels wide") and "ssdiff train" in said
    )
    assert not output.exists()


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"pan": "missing.tif"}, "The PAN 'missing.tif' cannot be opened"),
        ({"model": "nonsense"}, "'nonsense' is neither a bundled model"),
        ({"steps": "0"}, "must be 1 to 1000, not 0"),
        ({"bands": "9"}, "has bands 1 to 4"),
        ({"output": "/nowhere/at/all.tif"}, "folder of the output"),
        ({"report": "/nowhere/at/report.json"}, "report"),
    ],
)
def test_errors_are_said_in_one_line(scene, stub_model, tmp_path, capsys, change, message):
    given = {
        "pan": str(scene.pan), "ms": str(scene.ms), "output": str(tmp_path / "fused.tif"),
        "model": str(stub_model), **change,
    }  # fmt: skip
    arguments = [given.pop(name) for name in ("pan", "ms", "output")]
    for name, value in given.items():
        arguments += [f"--{name}", value]
    assert cli.main(arguments) == 1
    said = capsys.readouterr().err
    assert message in said and "Traceback" not in said
    last = said.strip().splitlines()[-1]
    assert last.startswith("Error: ") and message in last
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize("report", ["pan", "ms", "output", "model", "link", "folder"])
def test_a_report_replaces_nothing_of_the_run(scene, stub_model, tmp_path, capsys, report):
    output, link = tmp_path / "fused.tif", tmp_path / "link.json"
    link.symlink_to(scene.pan)
    paths = {"pan": scene.pan, "ms": scene.ms, "output": output, "model": stub_model, "link": link}
    before = scene.pan.read_bytes(), scene.ms.read_bytes(), stub_model.read_bytes()
    given = [scene.pan, scene.ms, output, "--model", stub_model]
    place = str(paths.get(report, tmp_path))
    assert cli.main([*map(str, given), "--report", place]) == 1
    said = capsys.readouterr().err
    assert said.startswith(f"Error: The report '{place}' ") and "Traceback" not in said
    assert (scene.pan.read_bytes(), scene.ms.read_bytes(), stub_model.read_bytes()) == before
    assert [path.name for path in tmp_path.iterdir()] == ["link.json"]


def test_exit_status_of_the_process(tmp_path):
    done = command("missing.tif", "missing.tif", tmp_path / "out.tif")
    assert done.returncode == 1
    assert done.stderr.startswith("Error: ") and "Traceback" not in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("wrong", [["--device", "tpu"], ["--register", "yes"], ["--steps", "x"]])
def test_wrong_arguments_show_the_usage(scene, tmp_path, capsys, wrong):
    with pytest.raises(SystemExit) as stop:
        cli.main([str(scene.pan), str(scene.ms), str(tmp_path / "out.tif"), *wrong])
    assert stop.value.code == 2
    assert "usage: python -m ssdiff_qgis.engine" in capsys.readouterr().err


def test_the_doctor_prints_json(stub_model, monkeypatch, capsys):
    monkeypatch.setattr(cli, "bundled_models", lambda: {"stub": stub_model})
    assert cli.main(["doctor", "--json"]) == 0
    content = json.loads(capsys.readouterr().out)
    assert content["usable"] is True and {"facts", "findings"} <= set(content)


def test_the_doctor_says_when_nothing_runs(monkeypatch, capsys):
    found = Diagnosis(MISSING, tuple(run_checks(MISSING)))
    monkeypatch.setattr(cli, "diagnose", lambda **options: found)
    assert cli.main(["doctor"]) == 1
    assert "[error] onnxruntime, which runs the models, is not" in capsys.readouterr().out


def test_fast_mode_needs_no_model(scene, tmp_path):
    output = tmp_path / "fast.tif"
    done = command(scene.pan, scene.ms, output, "--mode", "fast")
    assert done.returncode == 0, done.stderr
    assert "with no network on numpy" in done.stdout and "Without a network" in done.stderr
    fuse(Pair.open(str(scene.pan), str(scene.ms)), None, str(tmp_path / "library.tif"))
    assert output.read_bytes() == (tmp_path / "library.tif").read_bytes()


def test_without_onnxruntime_the_default_is_fast_and_is_said(scene, tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    inputs = [str(scene.pan), str(scene.ms), str(tmp_path / "fast.tif")]
    assert cli.main(inputs) == 0
    said = capsys.readouterr()
    assert said.err.startswith("Warning: onnxruntime is not installed, so the mode is fast")
    assert "with no network on numpy" in said.out
    assert cli.main([*inputs, "--mode", "best"]) == 1
    assert "choose the mode 'fast'" in capsys.readouterr().err


def test_pan_band_that_is_not_there_is_refused(scene, tmp_path):
    done = command(scene.pan, scene.ms, tmp_path / "a.tif", "--pan-band", 2)
    assert done.returncode == 1 and "PAN band 2 was asked for" in done.stderr


def test_a_product_stands_for_pan_and_ms(tmp_path, capsys):
    mtl = landsat(tmp_path / "scene")
    output = tmp_path / "out.tif"
    page = tmp_path / "report.html"
    call = [str(mtl), str(output), "--mode", "fast", "--register", "off"]
    assert cli.main([*call, "--report-html", str(page)]) == 0
    assert f"python -m ssdiff_qgis.engine {mtl} {output}" in page.read_text(encoding="utf-8")
    assert "Landsat Collection 2 Level-1" in capsys.readouterr().err
    result = gdal.Open(str(output))
    assert [result.GetRasterBand(b).GetDescription() for b in (1, 7)] == ["coastal", "swir2"]
    assert not result.GetRasterBand(1).GetMaskBand().ReadAsArray()[:, 0].any()


def test_the_ms_may_be_several_files(tmp_path):
    landsat(tmp_path / "scene")
    files = [str(tmp_path / "scene" / f"{LANDSAT}_B{band}.TIF") for band in (8, 4, 3, 2)]
    output = tmp_path / "out.tif"
    assert cli.main([*files, str(output), "--mode", "fast", "--register", "off"]) == 0
    result = gdal.Open(str(output))
    assert [result.GetRasterBand(b).GetDescription() for b in (1, 2, 3)] == ["B4", "B3", "B2"]


def test_files_on_the_network_are_read_where_that_is_allowed(
    web_folder, tmp_path, monkeypatch, capsys
):
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    gdal.VSICurlClearCache()
    directory, url = web_folder
    landsat(directory)
    text = (
        f'<VRTDataset rasterXSize="32" rasterYSize="32"><SRS>EPSG:32632</SRS><GeoTransform>500000,'
        f'30,0,5400000,0,-30</GeoTransform><VRTRasterBand dataType="UInt16" band="1"><SimpleSource>'
        f'<SourceFilename relativeToVRT="0">/vsicurl/{url}/{LANDSAT}_B4.TIF</SourceFilename>'
        f"<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    (tmp_path / "ms.vrt").write_text(text)
    pan, output = directory / f"{LANDSAT}_B8.TIF", tmp_path / "out.tif"
    call = [str(pan), str(tmp_path / "ms.vrt"), str(output), "--mode", "fast", "--register", "off"]
    assert cli.main(call) == 1
    assert "--allow-remote" in capsys.readouterr().err and not output.exists()
    assert cli.main([*call, "--allow-remote"]) == 0
    assert gdal.Open(str(output)).ReadAsArray().any()


def test_one_file_that_is_no_product_is_refused(scene, tmp_path, capsys):
    assert cli.main([str(tmp_path), str(tmp_path / "out.tif")]) == 1
    assert "no product whose PAN and MS are recognised" in capsys.readouterr().err
