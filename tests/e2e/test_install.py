# SPDX-License-Identifier: GPL-3.0-or-later
"""onnxruntime from the real package index for a Python without it, beside QGIS's numpy."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PYTHON = "/usr/bin/python3"
INSTALL = """
import sys
from pathlib import Path
from ssdiff_qgis.engine.progress import ConsoleProgress
from ssdiff_qgis.engine.runtime.install import install, plan
made = plan("cpu", Path(sys.argv[1]))
print(made.to_text())
print(install(made, ConsoleProgress()))
"""

pytestmark = [pytest.mark.e2e, pytest.mark.slow]


def run(*arguments: str) -> subprocess.CompletedProcess:
    """Run QGIS's Python; of the environment's packages it sees none."""
    variables = {k: v for k, v in os.environ.items() if not k.startswith("PYTHON")}
    variables["PYTHONPATH"] = str(ROOT)
    variables["PYTHONNOUSERSITE"] = "1"
    command = [PYTHON, *arguments]
    return subprocess.run(command, env=variables, capture_output=True, text=True, timeout=600)


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile's folder with onnxruntime in it."""
    if not Path(PYTHON).exists() or run("-c", "import numpy, osgeo, pip").returncode:
        pytest.skip(f"{PYTHON} has no numpy, GDAL and pip")
    if run("-c", "import onnxruntime").returncode == 0:
        pytest.skip(f"{PYTHON} has an onnxruntime already")
    folder = tmp_path_factory.mktemp("profile")
    before = run("-m", "ssdiff_qgis.engine", "doctor", "--json", "--base", str(folder))
    findings = [finding["rule"] for finding in json.loads(before.stdout)["findings"]]
    assert before.returncode == 1 and findings[0] == "missing"
    ended = run("-c", INSTALL, str(folder))
    if "package index cannot be reached" in ended.stderr:
        pytest.skip("no package index can be reached")
    assert ended.returncode == 0, ended.stderr
    return folder


def test_models_run_with_what_was_installed(base):
    ended = run("-m", "ssdiff_qgis.engine", "doctor", "--json", "--base", str(base))
    content = json.loads(ended.stdout)
    assert ended.returncode == 0 and content["usable"] and content["findings"] == []
    facts = content["facts"]
    assert facts["folder"] == facts["runtime"] and Path(facts["runtime"]).name.startswith("py3.")
    cpu = next(p for p in facts["probes"] if p["provider"] == "CPUExecutionProvider")
    assert cpu["used"] == "CPUExecutionProvider" and cpu["seconds"] > 0


def test_qgis_own_packages_are_as_they_were(base):
    code = (
        "import sys; from pathlib import Path; from ssdiff_qgis.engine.runtime.folder import "
        "activate; activate(Path(sys.argv[1])); import onnxruntime, numpy; from osgeo import "
        "gdal_array; print(numpy.__file__); print(onnxruntime.__file__)"
    )
    numpy, onnxruntime = run("-c", code, str(base)).stdout.split()
    assert numpy == run("-c", "import numpy; print(numpy.__file__)").stdout.strip()
    assert base in Path(onnxruntime).parents
    assert not list((base / "runtime").glob("*/numpy"))
    assert run("-c", "import onnxruntime").returncode != 0
