# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenes and models that the tests of the pipeline share."""

from __future__ import annotations

from pathlib import Path

import pytest

from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_train.synthetic.scene_files import ScenePaths, write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms
from tests.unit.engine.fusion.harness import COLUMNS, ROWS, Bench


@pytest.fixture(autouse=True)
def speed(monkeypatch) -> None:
    """A fixed speed for the stub models, so that progress is shared out the same everywhere."""
    monkeypatch.setattr(Model, "seconds_per_window", lambda self: 0.01)


@pytest.fixture
def run(tmp_path: Path) -> Bench:
    folder = tmp_path / "out"
    folder.mkdir()
    return Bench(folder)


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> ScenePaths:
    sensor = SensorModel(shift=(0.8, -1.7))
    seen = observe(make_hrms(ROWS, COLUMNS, seed=3), sensor)
    return write_scene(tmp_path_factory.mktemp("scene"), seen, sensor)


@pytest.fixture(scope="module")
def masked_scene(tmp_path_factory) -> ScenePaths:
    """MS a little off PAN's grid, beyond it on one side, and nodata on another."""
    sensor = SensorModel(shift=(-0.6, 0.9), offset=(6.5, -10.0))
    seen = observe(make_hrms(ROWS, COLUMNS, seed=4), sensor)
    return write_scene(tmp_path_factory.mktemp("masked"), seen, sensor, nodata=0)


@pytest.fixture(scope="module")
def model(stub_model) -> Model:
    return Model(stub_model, "cpu")


@pytest.fixture(scope="module", params=["mtf_glp_fs", "regression"])
def scene_model(request, make_stub_model) -> Model:
    """A model whose base needs what the scene as a whole tells."""
    return Model(make_stub_model(base=request.param), "cpu")
