# SPDX-License-Identifier: GPL-3.0-or-later
"""Values far from zero, which float32 cannot tell apart, are pansharpened as others are."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions, Report
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

SIDE, RATIO = 96, 4


@pytest.fixture(scope="module")
def model(make_stub_model) -> Model:
    return Model(make_stub_model(base="regression"), "cpu")


def pansharpened(
    folder: Path, model: Model, offset: int, turned: bool = False
) -> tuple[np.ndarray, Report]:
    """A scene in Int32 with an offset, which the result is given without."""
    seen = observe(make_hrms(SIDE, SIDE, seed=3), SensorModel())
    for name, image, pixel in (("pan", seen.pan[None], 1.0), ("ms", seen.ms, float(RATIO))):
        count, rows, columns = image.shape
        dataset = gdal.GetDriverByName("GTiff").Create(
            str(folder / f"{name}.tif"), columns, rows, count, gdal.GDT_Int32
        )
        if turned and name == "ms":  # by a quarter, so that it is warped
            image = np.rot90(image, axes=(1, 2))
            dataset.SetGeoTransform((SIDE, 0, -pixel, 0, -pixel, 0))
        else:
            dataset.SetGeoTransform((0, pixel, 0, 0, 0, -pixel))
        dataset.WriteArray(image.astype(np.int32) + np.int32(offset))
        dataset = None
    pair = Pair.open(str(folder / "pan.tif"), str(folder / "ms.tif"))
    report = fuse(pair, model, str(folder / "fused.tif"), FuseOptions(register="off"))
    image = gdal.Open(str(folder / "fused.tif")).ReadAsArray()
    assert image.dtype == np.int32
    return image.astype(np.int64) - offset, report


@pytest.mark.parametrize("turned", [False, True])
def test_an_offset_costs_no_digits(tmp_path: Path, model: Model, turned: bool) -> None:
    # Beyond 0, where negative values would be cut.
    plain, expected = pansharpened(tmp_path, model, 5000, turned)
    moved, report = pansharpened(tmp_path, model, 10**9, turned)
    # By float32's rounding of smaller numbers; without the subtraction it would be 32.
    assert np.abs(moved - plain).max() <= 1
    np.testing.assert_allclose(
        report.statistics.mean, expected.statistics.mean - 5000 + 1e9, rtol=1e-9
    )
    assert report.clipped == expected.clipped == 0
