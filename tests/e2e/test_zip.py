# SPDX-License-Identifier: GPL-3.0-or-later
"""The zip of a release in an empty profile. `make test-e2e` sets the environment."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

ROOT = Path(__file__).resolve().parents[2]
ALGORITHM = "ssdiff:pansharpen"
Run = Callable[..., subprocess.CompletedProcess]

pytestmark = pytest.mark.e2e


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip, made from the working tree as if all of it were committed."""
    spec = importlib.util.spec_from_file_location("package", ROOT / "scripts" / "package.py")
    assert spec is not None and spec.loader is not None
    package = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(package)
    package.committed_files = lambda root: {
        name: (root / name).read_bytes() for name in package.working_tree_paths(root)
    }
    return package.make_zip(tmp_path_factory.mktemp("dist"))


@pytest.fixture
def config(tmp_path: Path) -> Path:
    """Where QGIS keeps its profiles; empty."""
    return tmp_path / "config"


@pytest.fixture
def plugins(config: Path) -> Path:
    """Where the profile keeps its plugins; not there yet."""
    return config / "profiles" / "default" / "python" / "plugins"


@pytest.fixture
def qgis_process(config: Path, tmp_path: Path) -> Run:
    """``qgis_process(*arguments)`` runs the program with that profile and no other plugins."""
    program = os.environ.get("QGIS_PROCESS")
    if not program:
        pytest.skip("no QGIS_PROCESS in the environment: run this by `make test-e2e`")

    def run(*arguments: str, packages: bool = True) -> subprocess.CompletedProcess:
        env = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(config)}
        env["SSDIFF_MODELS"] = str(config / "models")
        del env["QGIS_PLUGINPATH"]
        # Of this repository nothing but what the plugin brings.
        paths = env.get("PYTHONPATH", "").split(os.pathsep)
        env["PYTHONPATH"] = os.pathsep.join(p for p in paths if p and Path(p).resolve() != ROOT)
        if not packages:
            env.pop("PYTHONPATH", None)
        # Away from the repository, so that nothing is imported from there.
        return subprocess.run(
            [program, *arguments],
            capture_output=True,
            text=True,
            timeout=300,
            env=env,
            cwd=tmp_path,
        )

    return run


@pytest.fixture
def installed(release: Path, plugins: Path, qgis_process: Run) -> Path:
    """The plugin's folder in the profile: unpacked and turned on."""
    with zipfile.ZipFile(release) as archive:
        archive.extractall(plugins)
    enabled = qgis_process("plugins", "enable", "ssdiff_qgis")
    assert enabled.returncode == 0, enabled.stdout + enabled.stderr
    return plugins / "ssdiff_qgis"


def arguments_of(town, output: Path) -> list[str]:
    """Ask for a small part of the town; the model is left to the plugin."""
    extent = "500030,500046,5599972,5599988 [EPSG:32633]"
    given = {"PAN": town.pan, "MS": town.ms, "OUTPUT": output, "EXTENT": extent}
    return ["run", ALGORITHM, "--", *(f"{key}={value}" for key, value in given.items())]


def test_runs_from_the_profile_and_is_gone_with_it(installed, qgis_process, town, tmp_path):
    output = tmp_path / "fused.tif"
    done = qgis_process(*arguments_of(town, output))
    assert done.returncode == 0, done.stderr
    # The bundled model came along, and this is the place it was read from.
    assert "MODEL_USED:\tssdiff-any4 " in done.stdout
    fused = gdal.Open(str(output)).ReadAsArray()
    truth = gdal.Open(str(town.hrms)).ReadAsArray(60, 24, 32, 32)
    assert fused.shape == truth.shape
    for ours, true in zip(fused, truth):
        assert np.corrcoef(ours.ravel(), true.ravel())[0, 1] > 0.8

    output.unlink()
    shutil.rmtree(installed)
    gone = qgis_process(*arguments_of(town, output))
    assert gone.returncode != 0 and not output.exists()


def test_without_any_package_it_is_listed_and_says_what_is_missing(
    installed, qgis_process, town, tmp_path
):
    probe = "import importlib.util, sys; sys.exit(importlib.util.find_spec('onnxruntime') is None)"
    bare = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    if subprocess.run([f"{sys.base_prefix}/bin/python3", "-c", probe], env=bare).returncode == 0:
        pytest.skip("QGIS's own Python has onnxruntime")
    assert ALGORITHM in qgis_process("list", packages=False).stdout
    output = tmp_path / "fused.tif"
    asked = qgis_process(*arguments_of(town, output), "MODE=best", packages=False)
    assert asked.returncode != 0 and not output.exists()
    done = qgis_process(*arguments_of(town, output), packages=False)  # network not asked for
    assert done.returncode == 0 and output.exists()
    for said in (asked, done):
        assert "onnxruntime" in said.stdout + said.stderr
        assert "Traceback" not in said.stdout + said.stderr


@pytest.mark.slow
def test_a_model_is_adapted_by_the_wheel_in_the_zip(installed, qgis_process, config, tmp_path):
    pytest.importorskip("torch")
    sensor = SensorModel(ratio=2)
    town = write_scene(tmp_path, observe(make_hrms(160, 480, seed=5), sensor, seed=1), sensor)
    given = {"PAN": town.pan, "MS": town.ms, "MINUTES": 0.1, "NAME": "mine"}
    report = tmp_path / "report.html"
    arguments = [f"{key}={value}" for key, value in {**given, "REPORT": report}.items()]
    done = qgis_process("run", "ssdiff:adaptmodel", "--", *arguments)
    assert "Held out, before: SAM" in done.stdout and "Held out, after 1 steps" in done.stdout
    listed = qgis_process("run", "ssdiff:listmodels").stdout
    # So short a training may lead anywhere; what it led to is kept or not, as a whole.
    better = "is among the installed ones now" in done.stdout
    assert better or ("no state of" in done.stderr and "was better" in done.stderr), done.stderr
    assert (done.returncode == 0, "mine" in listed, report.exists()) == (better,) * 3
    assert (config / "models" / "mine-1.0.0.onnx").exists() == better

    bare = qgis_process("run", "ssdiff:adaptmodel", "--", *arguments, packages=False)
    assert bare.returncode != 0 and "Settings > Options > SSDiff > Training" in bare.stderr
