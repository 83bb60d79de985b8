# SPDX-License-Identifier: GPL-3.0-or-later
"""A model catalogue, and what runs of the algorithm leave."""

from __future__ import annotations

import json

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
)

from tests.qgis.processing.rasters import translate


@pytest.fixture
def algorithm(provider):
    return QgsApplication.processingRegistry().createAlgorithmById("ssdiff:pansharpen")


@pytest.fixture
def expected(run, tmp_path) -> np.ndarray:
    """The result by `processing.run`."""
    path = tmp_path / "expected.tif"
    run(OUTPUT=str(path))
    result = gdal.Open(str(path)).ReadAsArray()
    path.unlink()
    return result


@pytest.fixture
def catalogue(web_folder, make_stub_model, entry_of, folder) -> str:
    """Address of a catalogue of one good model, which sees 4 bands at a ratio of 4, and a bad."""
    directory, url = web_folder
    model = make_stub_model(name="made-for-four", version="1.2", any_bands=False)
    (directory / "model.onnx").write_bytes(model.read_bytes())
    good = entry_of(model, urls=(f"{url}/missing.onnx", f"{url}/model.onnx")).to_dict()
    content = {"schema": 1, "models": [good, {**good, "name": "bad", "size": 0}]}
    (directory / "catalogue.json").write_text(json.dumps(content))
    return f"{url}/catalogue.json"


@pytest.fixture
def half(town, tmp_path) -> str:
    """The town's MS at half of PAN's resolution."""
    (tmp_path / "half").mkdir()
    return translate(town.ms, tmp_path / "half" / "ms.tif", width=128, height=128)
