# SPDX-License-Identifier: GPL-3.0-or-later
"""Small scenes, what one machine makes of them, and a cluster of two processes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import dask
import pytest
from distributed import Client, LocalCluster

from ssdiff_batch.values import Job, Settings
from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.raster.band_files import BandFiles
from ssdiff_train.synthetic.scene_files import ScenePaths, write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms
from tests.unit.batch.harness import begun, digest

SIZES = {"small": (192, 192), "wide": (96, 160), "tall": (448, 128)}


@pytest.fixture(scope="session")
def scenes(tmp_path_factory) -> dict[str, ScenePaths]:
    sensor = SensorModel(shift=(0.4, -0.3))
    folder = tmp_path_factory.mktemp("scenes")
    return {
        name: write_scene(folder / name, observe(make_hrms(*size, seed=5), sensor), sensor)
        for name, size in SIZES.items()
    }


@pytest.fixture(scope="session")
def jobs(scenes) -> list[Job]:
    return [
        Job(name, BandFiles((str(scene.pan),)), BandFiles((str(scene.ms),)))
        for name, scene in scenes.items()
    ]


@pytest.fixture(scope="session")
def network(make_stub_model) -> Path:
    return make_stub_model(base="regression")


@pytest.fixture(scope="session")
def single(scenes, network, tmp_path_factory) -> dict[str, str]:
    """Digests of the COGs that the engine makes by itself."""
    folder, found = tmp_path_factory.mktemp("single"), {}
    for name, scene in scenes.items():
        pair = Pair.open(str(scene.pan), str(scene.ms))
        output = folder / f"{name}.tif"
        fuse(pair, Model(network, "cpu"), str(output), FuseOptions(output_format="COG"))
        found[name] = digest(output.read_bytes())
    return found


@pytest.fixture
def settings(network, tmp_path) -> Callable[..., Settings]:
    """``settings(**changes)``: the tall scene is divided into parts, the others are not."""

    def make(**changes: Any) -> Settings:
        out = tmp_path / "out"
        options = FuseOptions(output_format="COG")
        values = {
            "out": str(out),
            "work": str(out / ".ssdiff-batch"),
            "mode": "best",
            "model": str(network),
            "device": "auto",
            "options": options,
            "divide_above": 0.04,
            "part_rows": 110,
            "token": "here",
        }
        return begun(Settings(**{**values, **changes}))

    return make


@pytest.fixture(scope="session")
def cluster() -> Iterator[LocalCluster]:
    with dask.config.set({"distributed.scheduler.allowed-failures": 100}):
        with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=":0") as cluster:
            yield cluster


@pytest.fixture
def client(cluster) -> Iterator[Client]:
    with Client(cluster) as client:
        client.wait_for_workers(2, timeout=60)
        yield client
