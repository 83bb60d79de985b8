# SPDX-License-Identifier: GPL-3.0-or-later
"""From the zip in an empty profile to the pansharpened layer, in a real and hidden QGIS desktop."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

ROOT = Path(__file__).resolve().parents[2]
PYTHON = f"{sys.base_prefix}/bin/python3"

pytestmark = [pytest.mark.e2e, pytest.mark.slow]


def works(*arguments: str) -> bool:
    """Whether QGIS's own Python, without the virtual environment, does something."""
    bare = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    command = [PYTHON, *arguments]
    try:
        return subprocess.run(command, env=bare, capture_output=True, timeout=60).returncode == 0
    except subprocess.TimeoutExpired:
        return False


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the tour leaves: pictures, and the fused raster."""
    return tmp_path_factory.mktemp("desktop")


@pytest.fixture(scope="module")
def stations(folder: Path, town: Any) -> dict[str, Any]:
    """What was found at the stations of the tour."""
    spec = importlib.util.spec_from_file_location("desktop", ROOT / "scripts" / "desktop.py")
    assert spec is not None and spec.loader is not None
    desktop = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(desktop)
    if desktop.missing():
        pytest.skip(f"missing: {desktop.missing()}")
    if works("-c", "import onnxruntime"):
        pytest.skip("QGIS's own Python has onnxruntime")
    if not works("-m", "pip", "index", "versions", "onnxruntime"):
        pytest.skip("pip finds no onnxruntime in a package index")
    return desktop.drive(desktop.make_zip(folder), town.pan, town.ms, folder)


def test_says_what_is_missing_and_where_to_get_it(stations):
    text = stations["missing"]["text"]
    assert "onnxruntime" in text and "Settings > Options > SSDiff" in text
    assert "is not installed" in stations["settings"]["text"]


def test_offers_the_fast_mode_where_nothing_is_installed(stations):
    assert stations["fast"]["mode"] == "fast"


def test_installs_the_runtime_into_the_profile(stations):
    shown = stations["packages"]
    assert "onnxruntime" in shown["packages"] and "numpy" not in shown["packages"]
    assert "/profiles/default/ssdiff/" in shown["folder"]
    assert "onnxruntime is installed" in stations["installed"]["text"]
    # Without a restart.
    assert stations["doctor"]["onnxruntime"].startswith(shown["folder"])
    assert "Models run on this computer" in stations["doctor"]["text"]


def test_fuses_in_the_background_and_shows_the_layer(stations, folder, town):
    assert any("Pansharpen" in text for text in stations["running"]["tasks"])
    fused, truth = (gdal.Open(str(p)).ReadAsArray() for p in (folder / "fused.tif", town.hrms))
    enlarged = np.kron(gdal.Open(str(town.ms)).ReadAsArray(), np.ones((1, 4, 4)))
    assert fused.shape == truth.shape
    for ours, blurred, true in zip(fused, enlarged, truth.astype(float)):
        assert np.std(ours - true) < 0.7 * np.std(blurred - true)


def test_leaves_a_picture_of_every_station(stations, folder):
    for name in stations:
        picture = gdal.Open(str(folder / f"{name}.png")).ReadAsArray()
        assert picture.std() > 0, name
