# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
from pathlib import Path

import h5py
import numpy as np
import pytest

from ssdiff_qgis.engine.metrics import dlpan
from ssdiff_train.data import degradation
from ssdiff_train.data.reduced_pair import ReducedPair, reduce_pair
from ssdiff_train.evaluation.protocol import EvaluationCase, full_case
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

SHIFT = (1.2, -0.8)


@pytest.fixture(scope="package")
def data(tmp_path_factory) -> Path:
    """A pair, an MS without PAN in a folder of its own, and loose MS files; a manifest."""
    folder = tmp_path_factory.mktemp("data")
    sensor = SensorModel(shift=SHIFT)
    hrms = make_hrms(320, 352, seed=4)
    write_scene(folder / "town", observe(hrms, sensor, seed=1), sensor)
    alone = write_scene(folder / "field", observe(hrms[:, :256, :256], SensorModel()), sensor)
    alone.pan.unlink()
    (folder / "many").mkdir()
    for k in range(9):
        (folder / "many" / f"{k}.tif").write_bytes(alone.ms.read_bytes())
    manifest = {"town": {"sensor": "QuickBird", "bands": ["blue", "green", "red", "nir"]}}
    (folder / "manifest.json").write_text(json.dumps(manifest))
    return folder


@pytest.fixture(scope="package")
def reduced(data, tmp_path_factory) -> ReducedPair:
    folder = tmp_path_factory.mktemp("reduced")
    return reduce_pair(data / "town" / "pan.tif", data / "town" / "ms.tif", folder)


@pytest.fixture(scope="package")
def case(data) -> EvaluationCase:
    return full_case(data / "town" / "pan.tif", data / "town" / "ms.tif", sensor="QuickBird")


@pytest.fixture(scope="package")
def patches(tmp_path_factory) -> tuple[Path, Path]:
    """Files of two images as PanCollection's, of reduced and of full resolution."""
    folder = tmp_path_factory.mktemp("patches")
    seen = observe(make_hrms(384, 384, seed=4), SensorModel(noise=(0, 0)))
    pan, ms = seen.pan.astype(float), seen.ms.astype(float)
    low = degradation.degrade_as_benchmark(pan, ms, 4, sensor="QuickBird")
    contents = (
        {"gt": ms, "ms": low.ms, "lms": low.lms, "pan": low.pan[None]},
        {"ms": ms, "lms": dlpan.expand(ms, 4), "pan": pan[None]},
    )
    paths = (folder / "test_qb_multiExm1.h5", folder / "test_qb_OrigScale_multiExm1.h5")
    for path, content in zip(paths, contents):
        with h5py.File(path, "w") as file:
            for key, image in content.items():
                file[key] = np.stack([image, image[:, ::-1, ::-1]])
    return paths
