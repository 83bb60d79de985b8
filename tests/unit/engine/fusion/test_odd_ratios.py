# SPDX-License-Identifier: GPL-3.0-or-later
"""Ratios that no model was made for just so: the whole way, on a made-up town."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.catalogue.selection import choose_model
from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.resample import lagrange_taps, lowpass, resample
from ssdiff_qgis.engine.metrics.reduced_resolution import ergas
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.synthetic.town import make_hrms

SIDE = 144
EDGE = 16


@pytest.fixture(scope="module")
def hrms() -> np.ndarray:
    return (1023 * make_hrms(SIDE, SIDE, seed=11)).astype(np.float32)


def save(path: Path, image: np.ndarray, scale: tuple[float, float]) -> str:
    target = gdal.GetDriverByName("GTiff").Create(
        str(path), image.shape[2], image.shape[1], image.shape[0], gdal.GDT_UInt16
    )
    target.SetGeoTransform((5e5, 0.5 * scale[1], 0, 5.6e6, 0, -0.5 * scale[0]))
    target.WriteArray(np.rint(image).astype(np.uint16))
    target = None
    return str(path)


@pytest.mark.parametrize("scale", [1.6, 2.4, 2.76, 3.7, 6.0])
def test_fused_is_nearer_to_the_truth_than_interpolated(tmp_path, hrms, scale):
    count = int(SIDE / scale)
    at = (np.arange(count) + 0.5) * scale - 0.5
    ms = lowpass(hrms, [0.3] * len(hrms), scale, at, at)
    pair = Pair.open(
        save(tmp_path / "pan.tif", hrms[:4].mean(axis=0)[None], (1, 1)),
        save(tmp_path / "ms.tif", ms, (scale, scale)),
    )
    model = Model(choose_model(pair.ratio, pair.band_names), "cpu")
    report = fuse(pair, model, str(tmp_path / "out.tif"), FuseOptions(register="off"))
    fused = gdal.Open(report.output).ReadAsArray().astype(np.float64)
    box = Box(0, 0, *fused.shape[1:])
    up = [lagrange_taps(pair.ms_positions(a, box)).clamped(count) for a in (0, 1)]
    lms = resample(ms, *up).astype(np.float64)
    inner = (slice(None), slice(EDGE, box.bottom - EDGE), slice(EDGE, box.right - EDGE))
    truth = hrms.astype(np.float64)[:, : box.bottom, : box.right][inner]
    errors = [ergas(truth, image[inner], pair.pixel) for image in (fused, lms)]
    assert errors[0] < 0.75 * errors[1]
