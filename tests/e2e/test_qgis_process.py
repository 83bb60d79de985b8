# SPDX-License-Identifier: GPL-3.0-or-later
"""The plugin as a user of `qgis_process` meets it. `make test-e2e` sets the environment."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import time
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.catalogue.store import bundled_entries
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms
from tests.unit.engine.products.made_up import LANDSAT, landsat

ROOT = Path(__file__).resolve().parents[2]
ALGORITHM = "ssdiff:pansharpen"

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="session")
def program() -> str:
    """The program qgis_process."""
    path = os.environ.get("QGIS_PROCESS")
    if not path:
        pytest.skip("no QGIS_PROCESS in the environment: run this by `make test-e2e`")
    return path


def results_of(stdout: str) -> dict[str, str]:
    """The results that qgis_process printed."""
    lines = stdout.partition("Results\n----------------\n")[2].splitlines()
    return dict(line.split(":\t", 1) for line in lines if ":\t" in line)


@pytest.fixture
def run(program, town):
    """``run(OUTPUT=..., ...)`` runs the algorithm; gives the finished process."""

    def run(env=None, **parameters) -> subprocess.CompletedProcess:
        given = {"PAN": town.pan, "MS": town.ms, **parameters}
        command = [program, "run", ALGORITHM, "--", *(f"{k}={v}" for k, v in given.items())]
        return subprocess.run(command, capture_output=True, text=True, timeout=300, env=env)

    return run


def read(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def test_lists_the_algorithm_and_its_help(program):
    listed = subprocess.run([program, "list"], capture_output=True, text=True)
    assert ALGORITHM in listed.stdout
    described = subprocess.run([program, "help", ALGORITHM], capture_output=True, text=True)
    assert described.returncode == 0 and "Panchromatic layer (PAN)" in described.stdout
    assert "<p>" not in described.stdout


@pytest.mark.parametrize("given", ["file", "folder", "MS", "MS_LAYERS"])
def test_a_product_or_separate_bands(program, tmp_path, given):
    mtl = landsat(tmp_path / "scene")
    bands = [tmp_path / "scene" / f"{LANDSAT}_B{number}.TIF" for number in (4, 3)]
    words = [f"PRODUCT={mtl if given == 'file' else mtl.parent}"]
    if given.startswith("MS"):
        words = [f"PAN={mtl.parent / f'{LANDSAT}_B8.TIF'}", *(f"{given}={b}" for b in bands)]
    output = tmp_path / "fused.tif"
    command = [program, "run", ALGORITHM, "--", *words, "MODE=fast", f"OUTPUT={output}"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    found = gdal.Open(str(output))
    names = [found.GetRasterBand(b + 1).GetDescription() for b in range(found.RasterCount)]
    assert names[-2:] == (["B4", "B3"] if given.startswith("MS") else ["swir1", "swir2"])


def test_fuses_with_a_model_file(run, town, stub_model, tmp_path):
    from ssdiff_qgis.engine.cli import main

    done = run(OUTPUT=tmp_path / "fused.tif", MODEL_FILE=stub_model, SEED=5, STEPS=3)
    assert done.returncode == 0, done.stderr
    results = results_of(done.stdout)
    assert results["MODEL_USED"] == "stub 1.0"
    assert results["PROVIDER"] == "CPUExecutionProvider"
    assert float(results["SHIFT_ROWS"]) == pytest.approx(0.6, abs=0.15)
    assert float(results["SHIFT_COLUMNS"]) == pytest.approx(-0.4, abs=0.15)
    assert float(results["SECONDS"]) > 0

    # The engine by itself makes the same pixels, but for rounding: the libraries that the QGIS
    # program is linked to give numpy another matrix product.
    alone = tmp_path / "alone.tif"
    inputs = [str(town.pan), str(town.ms), str(alone), "--model", str(stub_model)]
    assert main([*inputs, "--seed", "5", "--steps", "3"]) == 0
    difference = np.abs(read(tmp_path / "fused.tif").astype(int) - read(alone))
    assert difference.max() <= 1 and (difference > 0).mean() <= 1e-4


def test_runs_where_nothing_is_installed(run, town, tmp_path):
    """With the Python that QGIS has, the virtual environment left out."""
    bare = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    bare["PYTHONNOUSERSITE"] = "1"
    done = run(OUTPUT=tmp_path / "fused.tif", env=bare)
    results = results_of(done.stdout)
    if results.get("PROVIDER") not in (None, "numpy"):
        pytest.skip("QGIS's own Python has onnxruntime")
    assert done.returncode == 0, done.stderr
    assert results["MODEL_USED"] == "no network"
    assert "onnxruntime, which runs it, is not installed" in done.stdout
    assert read(tmp_path / "fused.tif").shape == read(town.hrms).shape

    refused = run(OUTPUT=tmp_path / "best.tif", MODE="best", env=bare)
    assert refused.returncode != 0 and not (tmp_path / "best.tif").exists()
    assert "pip install" in refused.stderr and "choose the mode 'fast'" in refused.stderr


ANY_BANDS = [model for model in bundled_entries() if model.any_bands]


@pytest.mark.parametrize("bundled", ANY_BANDS, ids=lambda model: model.name)
def test_fuses_with_the_bundled_model_for_the_ratio(run, tmp_path, bundled):
    sensor = SensorModel(ratio=bundled.ratio, shift=(0.6, -0.4))
    scene = write_scene(tmp_path, observe(make_hrms(256, 256, seed=1), sensor, seed=1), sensor)
    extent = "500030,500078,5599940,5599988 [EPSG:32633]"
    done = run(PAN=scene.pan, MS=scene.ms, OUTPUT=tmp_path / "fused.tif", EXTENT=extent)
    assert done.returncode == 0, done.stderr
    assert results_of(done.stdout)["MODEL_USED"].startswith(f"{bundled.name} ")
    fused, truth = read(tmp_path / "fused.tif"), read(scene.hrms)[:, 24:120, 60:156]
    assert fused.shape == truth.shape == (4, 96, 96)
    for ours, true in zip(fused, truth):
        assert np.corrcoef(ours.ravel(), true.ravel())[0, 1] > 0.8


def test_bands_of_landsat_are_fused_by_its_model_in_whatever_order(run, tmp_path):
    sensor = SensorModel(ratio=2, shift=(0.6, -0.4))
    scene = write_scene(tmp_path, observe(make_hrms(128, 128, seed=1), sensor, seed=1), sensor)
    ms, named = tmp_path / "six.tif", ["swir2", "blue", "green", "red", "nir08", "swir1"]
    # The scene's near infrared stands for the short-wave infrared, too.
    gdal.Translate(str(ms), str(scene.ms), bandList=[4, 1, 2, 3, 4, 4])
    dataset = gdal.Open(str(ms), gdal.GA_Update)
    for number, name in enumerate(named, 1):
        dataset.GetRasterBand(number).SetDescription(name)
    dataset = None
    done = run(PAN=scene.pan, MS=ms, OUTPUT=tmp_path / "fused.tif")
    assert done.returncode == 0, done.stderr
    assert results_of(done.stdout)["MODEL_USED"].startswith("ssdiff-landsat6 ")
    fused, truth = read(tmp_path / "fused.tif"), read(scene.hrms)
    for ours, true in zip(fused, truth[[3, 0, 1, 2, 3, 3]]):
        assert np.corrcoef(ours.ravel(), true.ravel())[0, 1] > 0.8


def test_a_model_for_another_ratio_is_refused_and_one_that_serves_is_named(run, tmp_path):
    sensor = SensorModel(ratio=7)
    scene = write_scene(tmp_path, observe(make_hrms(112, 112, seed=1), sensor), sensor)
    output = tmp_path / "fused.tif"
    done = run(PAN=scene.pan, MS=scene.ms, OUTPUT=output, MODEL="ssdiff-any2")
    assert done.returncode != 0 and not output.exists()
    assert "7 PAN pixels wide" in done.stderr and "is made for 2" in done.stderr
    assert "Choose the model 'ssdiff-any4'" in done.stderr


def test_shift_that_was_not_looked_for_is_empty(run, stub_model, tmp_path):
    done = run(OUTPUT=tmp_path / "fused.tif", MODEL_FILE=stub_model, REGISTER="off", BANDS="3;1")
    assert done.returncode == 0, done.stderr
    assert "MS bands: 3 (red), 1 (blue)" in done.stdout
    assert not results_of(done.stdout).get("SHIFT_ROWS")


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"MS": "/no/such/ms.tif"}, "/no/such/ms.tif"),
        ({"BANDS": "7"}, "has bands 1 to 4"),
        ({"OUTPUT": "/no/such/folder/fused.tif"}, "folder"),
        ({"MODEL": "no-such-model"}, "MODEL"),
    ],
)
def test_error_is_said_and_fails(run, stub_model, tmp_path, changes, message):
    done = run(**{"OUTPUT": tmp_path / "fused.tif", "MODEL_FILE": stub_model, **changes})
    assert done.returncode != 0
    assert message in done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert list(tmp_path.iterdir()) == []


def test_without_onnxruntime_it_says_how_to_get_it(run, stub_model, tmp_path):
    (tmp_path / "onnxruntime.py").write_text("raise ImportError('not here')\n")
    path = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    output = tmp_path / "fused.tif"
    done = run(env={**os.environ, "PYTHONPATH": path}, OUTPUT=output, MODEL_FILE=stub_model)
    assert done.returncode != 0 and not output.exists()
    assert re.search("-m pip install .*onnxruntime", done.stdout + done.stderr)


def cpu_seconds(pid: int) -> float:
    """CPU time of a running process, all threads: unlike wall time, no other program adds to it."""
    # Behind the name, which may hold anything but ends in the last parenthesis: state, ...
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")


def test_interrupted_it_fails_and_leaves_nothing(program, town, stub_model, tmp_path):
    given = {"PAN": town.pan, "MS": town.ms, "MODEL_FILE": stub_model, "STEPS": 1000}
    arguments = [*(f"{k}={v}" for k, v in given.items()), f"OUTPUT={tmp_path / 'fused.tif'}"]
    process = subprocess.Popen(
        [program, "run", ALGORITHM, "--", *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    try:
        until = time.monotonic() + 300
        while not list(tmp_path.glob(".*.ssdiff")) and time.monotonic() < until:
            time.sleep(0.05)
        assert process.poll() is None
        asked = cpu_seconds(process.pid)
        process.send_signal(signal.SIGINT)
        assert process.stdout is not None
        output = process.stdout.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    finally:
        process.kill()
    # Left alone the run takes twice as much, and ends well.
    assert used.ru_utime + used.ru_stime - asked < 3
    assert process.returncode != 0 and b"Cancelled" in output
    assert list(tmp_path.iterdir()) == []
