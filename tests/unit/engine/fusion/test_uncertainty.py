# SPDX-License-Identifier: GPL-3.0-or-later
"""Expected errors: right on average, larger where errors are, and the same bits however asked."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal
from scipy.stats import spearmanr

from ssdiff_qgis.engine.errors import CancelledError, OptionError, OutputError
from ssdiff_qgis.engine.fusion.fuse import analyse, corrected, fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.fusion.uncertainty import (
    COVERAGE,
    ErrorModel,
    ErrorSamples,
    calibrate,
    expected_error,
    sample_errors,
)
from ssdiff_qgis.engine.fusion.uncertainty_raster import (
    TOGETHER,
    check_uncertainty,
    write_uncertainty,
)
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

SIDE = 456


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    sensor = SensorModel(shift=(1.5, 0.7))
    return write_scene(
        tmp_path_factory.mktemp("scene"), observe(make_hrms(SIDE, SIDE, seed=3), sensor), sensor
    )


@pytest.fixture(scope="module")
def pair(scene) -> Pair:
    return Pair.open(str(scene.pan), str(scene.ms))


@pytest.fixture(scope="module")
def whole(pair, tmp_path_factory):
    folder = tmp_path_factory.mktemp("whole")
    report = fuse(pair, None, str(folder / "fused.tif"))
    write_uncertainty(str(folder / "error.tif"), pair, None, FuseOptions(), report)
    return gdal.Open(str(folder / "error.tif")), report


def pixels(seed: int, count: int = 40_000) -> ErrorSamples:
    """Errors of an exponential distribution whose mean is known."""
    generator = np.random.default_rng(seed)
    features = generator.normal(size=(6, 2, count)).astype(np.float32)
    mean = np.exp(1 + 0.6 * features[0] - 0.3 * features[3])
    errors = generator.exponential(mean).astype(np.float32)
    return ErrorSamples(features, errors, np.arange(count) % 4)


def test_a_known_mean_is_found():
    model = ErrorModel.fit(pixels(1), np.ones(2))
    others = pixels(2)
    expected = model.expected(others.features)
    truth = np.exp(1 + 0.6 * others.features[0] - 0.3 * others.features[3])
    # Not more, since the slopes are drawn to the usual ones.
    assert spearmanr(expected.ravel(), truth.ravel()).statistic > 0.85
    assert expected.mean() == pytest.approx(others.errors.mean(), rel=0.05)


def test_the_interval_holds_what_it_says_on_other_pixels():
    model, others = ErrorModel.fit(pixels(1), np.ones(2)), pixels(2)
    bound = model.interval[:, None] * model.expected(others.features)
    assert (others.errors <= bound).mean(axis=1) == pytest.approx([COVERAGE] * 2, abs=0.01)


def test_few_pixels_are_no_reason_to_fail():
    few = pixels(1, 3)
    model = ErrorModel.fit(few, np.ones(2))
    assert np.isfinite(model.expected(few.features)).all() and np.isfinite(model.interval).all()


def test_no_error_at_all():
    samples = pixels(1, 100)
    model = ErrorModel.fit(samples._replace(errors=0 * samples.errors), np.ones(2))
    assert (model.expected(samples.features) < 1e-3).all()


def test_bands_together_in_standard_deviations():
    model = replace(ErrorModel.fit(pixels(1, 100), np.ones(2)), std=np.array([2.0, 4.0]))
    assert model.together(np.float32([[2.0], [4.0]])) == pytest.approx([1.0])


def test_on_a_town_it_is_larger_where_the_errors_are(scene, whole):
    dataset, report = whole
    expected = dataset.ReadAsArray()
    fused = gdal.Open(report.output).ReadAsArray().astype(float)
    truth = gdal.Open(str(scene.hrms)).ReadAsArray()
    error = np.abs(fused - truth)
    blocks = [a[:, :448, :448].reshape(len(fused), 56, 8, 56, 8).mean((2, 4)) for a in
              (expected[:-1], error)]  # fmt: skip
    for found, true in zip(*blocks):
        assert spearmanr(found.ravel(), true.ravel()).statistic > 0.6
        assert 0.5 < found.mean() / true.mean() < 2


def test_other_quarters_are_held(pair):
    analysis = analyse(pair, None)
    samples = sample_errors(corrected(pair, None, analysis), analysis, Progress())
    known = np.isin(samples.folds, (0, 3))
    there, rest = (
        ErrorSamples(samples.features[..., at], samples.errors[:, at], samples.folds[at])
        for at in (known, ~known)
    )
    model = ErrorModel.fit(there, analysis.statistics.std)
    held = rest.errors <= model.interval[:, None] * model.expected(rest.features)
    assert (abs(held.mean(axis=1) - COVERAGE) < 0.08).all()


@pytest.mark.parametrize(
    "box", [Box(0, 0, 70, 456), Box(101, 37, 300, 222), Box(250, 256, 456, 400)]
)
def test_same_bits_for_any_extent(pair, whole, tmp_path, box):
    dataset, report = whole
    part = replace(report, area=box)
    write_uncertainty(str(tmp_path / "part.tif"), pair, None, FuseOptions(), part)
    found = gdal.Open(str(tmp_path / "part.tif")).ReadAsArray()
    full = dataset.ReadAsArray()[:, box.top : box.bottom, box.left : box.right]
    assert found.tobytes() == full.tobytes()


@pytest.mark.parametrize("threads", [1, 3])
def test_same_bits_with_other_threads(pair, whole, tmp_path, threads):
    dataset, report = whole
    options = FuseOptions(threads=threads)
    write_uncertainty(str(tmp_path / "same.tif"), pair, None, options, report)
    found = gdal.Open(str(tmp_path / "same.tif")).ReadAsArray()
    assert found.tobytes() == dataset.ReadAsArray().tobytes()


def test_raster_says_what_it_is(pair, whole):
    dataset, report = whole
    result = gdal.Open(report.output)
    assert dataset.RasterCount == result.RasterCount + 1
    assert dataset.GetGeoTransform() == result.GetGeoTransform()
    assert (dataset.RasterXSize, dataset.RasterYSize) == (result.RasterXSize, result.RasterYSize)
    assert dataset.GetRasterBand(1).DataType == gdal.GDT_Float32
    assert dataset.GetRasterBand(dataset.RasterCount).GetDescription() == TOGETHER
    items = dataset.GetMetadata("SSDIFF")
    times = [float(v) for v in items["INTERVAL_90"].split(",")]
    assert len(times) == len(pair.bands) and all(1 < t < 5 for t in times)
    assert items["SOFTWARE"] and "absolute error" in items["CONTENT"]


def test_together_is_that_of_the_bands(whole):
    dataset, report = whole
    *bands, together = dataset.ReadAsArray()
    std = report.statistics.std[:, None, None]
    assert together == pytest.approx(np.sqrt(((np.stack(bands) / std) ** 2).mean(0)), rel=1e-4)


def test_invalid_pixels_are_nan(scene, tmp_path):
    copy = tmp_path / "pan.tif"
    gdal.GetDriverByName("GTiff").CreateCopy(str(copy), gdal.Open(str(scene.pan)))
    dataset = gdal.Open(str(copy), gdal.GA_Update)
    data = dataset.ReadAsArray()
    data[:60] = 0
    dataset.WriteArray(data)
    dataset.GetRasterBand(1).SetNoDataValue(0)
    dataset = None
    pair = Pair.open(str(copy), str(scene.ms))
    report = fuse(pair, None, str(tmp_path / "fused.tif"))
    write_uncertainty(str(tmp_path / "error.tif"), pair, None, FuseOptions(), report)
    error = gdal.Open(str(tmp_path / "error.tif")).ReadAsArray()
    assert np.isnan(error[:, :60]).all() and np.isfinite(error[:, 60:]).all()


def test_too_small_a_scene_is_refused_before_the_run(tmp_path):
    sensor = SensorModel()
    small = write_scene(tmp_path, observe(make_hrms(100, 100, seed=3), sensor), sensor)
    pair = Pair.open(str(small.pan), str(small.ms))
    with pytest.raises(OptionError, match="only 25 MS pixels"):
        check_uncertainty(str(tmp_path / "e.tif"), pair, None, str(tmp_path / "f.tif"))


def test_the_result_and_inputs_are_not_replaced(pair, scene, tmp_path):
    output = tmp_path / "fused.tif"
    with pytest.raises(OutputError, match="would both be"):
        check_uncertainty(str(output), pair, None, str(output))
    with pytest.raises(OutputError, match="one of the inputs"):
        check_uncertainty(str(scene.ms), pair, None, str(output))


def test_a_format_that_cannot_hold_it_is_refused_before_the_run(pair, tmp_path):
    with pytest.raises(OutputError, match="PNG cannot hold 5 bands"):
        check_uncertainty(str(tmp_path / "e.png"), pair, None, str(tmp_path / "fused.tif"))
    check_uncertainty(str(tmp_path / "e.tif"), pair, None, str(tmp_path / "fused.tif"))
    assert not list(tmp_path.iterdir())


def test_cancelled_says_that_the_image_stays(pair, whole, tmp_path):
    class Stop(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError, match="The image is finished"):
        write_uncertainty(str(tmp_path / "e.tif"), pair, None, FuseOptions(), whole[1], Stop())
    assert not list(tmp_path.iterdir())


def test_model_without_regression_is_refused(pair, whole):
    analysis = replace(whole[1].analysis, regression=None)
    with pytest.raises(OptionError, match="not based"):
        calibrate(pair, analysis)


def test_expected_error_is_positive(pair, whole):
    analysis = whole[1].analysis
    placed = corrected(pair, None, analysis)
    found = expected_error(placed, analysis, calibrate(placed, analysis), Box(0, 0, 40, 50))
    assert found.shape == (len(pair.bands) + 1, 40, 50) and (found > 0).all()
