# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.errors import GeometryError
from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.metrics.full_resolution import d_lambda_k, d_s
from ssdiff_qgis.engine.metrics.reduced_resolution import ergas, psnr, q2n, sam
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.data.pancollection import PatchFile
from ssdiff_train.evaluation import classical
from ssdiff_train.evaluation.protocol import benchmark_case, full_case
from ssdiff_train.evaluation.report import INDICES
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

SHIFT = (1.2, -0.8)
TOWN_GAINS = (0.34, 0.32, 0.30, 0.22)


def read(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def test_a_pair_is_registered_as_the_engine_registers_it(case, data, stub_model, tmp_path):
    pair = Pair.open(str(data / "town" / "pan.tif"), str(data / "town" / "ms.tif"))
    report = fuse(pair, Model(stub_model, "cpu"), str(tmp_path / "fused.tif"))
    assert case.shift == case.pair.shift == report.shift_applied
    assert case.shift == pytest.approx(SHIFT, abs=0.1)
    # What the MS did not see because it lies off is not judged.
    assert case.area == Box(0, 4, 316, 352) and case.inputs.pan.shape == (316, 348)
    np.testing.assert_array_equal(
        case.inputs.pan, read(data / "town" / "pan.tif")[0:316, 4:352].astype(float)
    )


def test_the_truth_is_consistent_where_the_ms_really_lies(case):
    truth = observe(make_hrms(320, 352, seed=4), SensorModel(shift=SHIFT), seed=1).hrms
    box = case.area
    truth = truth[:, box.top : box.bottom, box.left : box.right]
    found = case.indices(truth)
    moved = case.indices(np.roll(truth, 2, axis=1))
    assert found["cons. ERGAS"] < 0.3 < 3 * found["cons. ERGAS"] < moved["cons. ERGAS"]
    assert found["cons. SAM"] < 0.5
    assert found["shift"] < 0.1 and moved["shift"] == pytest.approx(2, abs=0.2)


def test_full_resolution_tells_sharp_from_blurred(case):
    fused = classical.mtf_glp_fs(case.inputs)
    sharp, blurred = case.indices(fused), case.indices(case.inputs.lms)
    assert list(sharp) == [name for name in INDICES["full"] if name != "seconds"]
    assert sharp["sharpness"] > 0.8 > 0.5 > blurred["sharpness"]
    assert sharp["HQNR"] == pytest.approx((1 - sharp["D_lambda_K"]) * (1 - sharp["D_s"]))


def test_invalid_pixels_are_left_out(tmp_path):
    sensor = SensorModel()
    hrms = make_hrms(288, 320, seed=4)
    paths = write_scene(tmp_path / "scene", observe(hrms, sensor, seed=1), sensor, nodata=0)
    dataset = gdal.Open(str(paths.ms), gdal.GA_Update)
    image = dataset.ReadAsArray()
    image = np.maximum(image, 1)
    image[:, 20, 10] = 0
    dataset.WriteArray(image)
    dataset = None
    area = full_case(paths.pan, paths.ms).area
    assert area.left >= 44 or area.top >= 84
    assert min(area.height, area.width) >= 4 * 32
    dataset = gdal.Open(str(paths.ms), gdal.GA_Update)
    image[:, ::20] = 0
    dataset.WriteArray(image)
    dataset = None
    with pytest.raises(GeometryError, match=r"at most 19 x \d+ MS pixels without nodata"):
        full_case(paths.pan, paths.ms)


@pytest.mark.parametrize("which", [0, 1])
def test_the_engine_sees_patches_where_the_benchmark_has_them(patches, which: int, tmp_path):
    images = PatchFile(patches[which]).read(0)
    case = benchmark_case(images, 2047.0, "QuickBird", tmp_path)
    np.testing.assert_array_equal(case.inputs.lms, images.lms)
    np.testing.assert_array_equal(case.inputs.ms, images.ms)
    np.testing.assert_array_equal(case.inputs.pan, images.pan[0])
    assert case.area == Box(0, 0, *images.pan.shape[1:]) and case.pair.offset == (0.5, 0.5)
    # A model that was trained with the files' sampling gets what is in them, to the last bit.
    own = case.pair.patch(case.area, 0.3, phase=2)
    for found, given in zip(own, (images.pan[0], images.lms, images.ms)):
        np.testing.assert_array_equal(found, given.astype(np.float32))
    # Beyond the image its edges are repeated, and windows are cut from the same values.
    corner = case.pair.patch(Box(-8, 88, 24, 104), 0.3, phase=2)
    inner = own.lms[:, :24, 88:]
    np.testing.assert_array_equal(corner.lms[:, 8:, : inner.shape[2]], inner[:, :, :16])
    np.testing.assert_array_equal(corner.lms[:, :8, 0], own.lms[:, :1, 88].repeat(8, axis=1))
    # The engine's own interpolation of the MS has the same place. Its weights are those of the 23
    # taps at every other pixel (see `dlpan.expand`), but for the borders.
    inner = (slice(None), slice(24, -24, 2), slice(24, -24, 2))
    interpolated = Pair.open(case.pair.pan.path, case.pair.ms.path).patch(case.area, 0.3).lms
    np.testing.assert_allclose(interpolated[inner], images.lms[inner], rtol=1e-4)


def test_reduced_patches_are_judged_as_the_benchmark_does(patches, tmp_path):
    images = PatchFile(patches[0]).read(0)
    case = benchmark_case(images, 2047.0, "QuickBird", tmp_path)
    truth, lms = (a[:, 20:-21, 20:-21] for a in (images.reference, images.lms))
    found = case.indices(images.lms)
    assert found["SAM"] == sam(truth, lms) and found["ERGAS"] == ergas(truth, lms, 4)
    assert found["PSNR"] == psnr(truth, lms, 2047) and found["Q2n"] == q2n(truth, lms)


def test_full_patches_are_judged_as_the_benchmark_does(patches, tmp_path):
    images = PatchFile(patches[1]).read(0)
    case = benchmark_case(images, 2047.0, "QuickBird", tmp_path)
    found = case.indices(images.lms)
    assert found["D_lambda_K"] == d_lambda_k(images.lms, images.lms, TOWN_GAINS, 4)
    assert found["D_s"] == d_s(images.lms, images.lms, images.pan[0], 4, phase=2)
    moved = case.indices(np.roll(images.lms, 1, axis=2))
    assert found["cons. ERGAS"] < 0.8 * moved["cons. ERGAS"]
