# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest

from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_train.adaptation.scene import TargetScene
from ssdiff_train.synthetic.scene_files import ScenePaths, write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms


@pytest.fixture(scope="package")
def sensor() -> SensorModel:
    return SensorModel(shift=(0.6, -0.4), noise=(0.2, 0.1))


@pytest.fixture(scope="package")
def scene(tmp_path_factory, sensor) -> ScenePaths:
    """An MS of 48 x 128 pixels and its PAN."""
    observation = observe(make_hrms(192, 512, seed=3), sensor, seed=1)
    return write_scene(tmp_path_factory.mktemp("scene"), observation, sensor)


@pytest.fixture(scope="package")
def info() -> ModelInfo:
    return ModelInfo(
        schema=1,
        name="little",
        version="1.2.0",
        bands=4,
        any_bands=True,
        ratio=4,
        window=16,
        stride=16,
        base="mtf_glp_fs",
        radiometry="scene",
        scale=None,
        residual_scale=1.0,
        schedule="cosine",
        timesteps=1000,
        default_timesteps=[999],
        mtf_gain=0.3,
        training={"seed": 9},
        figures={"SAM": 1.5},
        licence="CC0-1.0",
    )


@pytest.fixture(scope="package")
def target(scene, info) -> TargetScene:
    return TargetScene.read(scene.pan, scene.ms, info)
