# SPDX-License-Identifier: GPL-3.0-or-later
"""The pipeline as a whole: options, cancelling, progress, masks, registration, report."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.errors import (
    CancelledError,
    GeometryError,
    OptionError,
    OutputError,
)
from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.metrics import dlpan
from ssdiff_qgis.engine.model import onnx_model
from ssdiff_qgis.engine.model.onnx_model import Answer, Model
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.data.reduced_pair import write_raster
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import Observation, SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms
from tests.support import RecordingProgress
from tests.unit.engine.fusion.harness import COLUMNS, ROWS

PEAK = """
    import sys
    from osgeo import gdal
    from ssdiff_qgis.engine.fusion.fuse import fuse
    from ssdiff_qgis.engine.model.onnx_model import Model
    from ssdiff_qgis.engine.fusion.options import FuseOptions
    from ssdiff_qgis.engine.geometry.pair import Pair
    pan, ms, output, model = sys.argv[1:]
    # The engine bounds GDAL's cache by 64 MiB and a few rows; here it is kept out of the picture.
    gdal.SetCacheMax(16 * 2**20)
    fuse(Pair.open(pan, ms), Model(model, "cpu"), output, FuseOptions(steps=1, register="off",
         creation_options=["COMPRESS=NONE"]))
    # Not ru_maxrss, which a child inherits from its parent across exec.
    peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
    print(int(peak.split()[1]) / 1024)
"""


def test_seed(scene, run, model):
    first, report = run(scene, model, seed=1)
    again, _ = run(scene, model, seed=1)
    other, _ = run(scene, model, seed=2)
    np.testing.assert_array_equal(first, again)
    assert report.seed == 1
    changed = first.astype(float) - other
    assert np.all(changed.std(axis=(1, 2)) > 1.5)
    assert np.mean(first != other) > 0.7
    assert np.all(np.abs(changed.mean(axis=(1, 2))) < 0.05 * changed.std(axis=(1, 2)))


def test_steps(scene, run, model):
    extent = Box(0, 0, 32, 32)
    assert run(scene, model, extent=extent)[1].timesteps == [600, 20]  # the model's own
    assert run(scene, model, extent=extent, steps=1)[1].timesteps == [999]
    assert run(scene, model, extent=extent, steps=3)[1].timesteps == [999, 500, 0]
    for steps in (0, 1001):
        with pytest.raises(OptionError, match=f"must be 1 to 1000, not {steps}"):
            run(scene, model, steps=steps)


def test_wrong_options_are_refused():
    with pytest.raises(OptionError, match="register must be one of .*not 'yes'"):
        FuseOptions(register="yes")
    with pytest.raises(OptionError, match="batch must be at least 1, not 0"):
        FuseOptions(batch=0)


def test_cancelling_at_any_moment_leaves_nothing(scene, run, model, monkeypatch):
    monkeypatch.setattr(onnx_model, "_POLL_SECONDS", 60.0)  # questions that come by the clock
    calm = RecordingProgress()
    run(scene, model, calm, register="correct", batch=8)
    for path in run.folder.iterdir():
        path.unlink()
    cache = gdal.GetCacheMax()
    moments = {0, 1, 4, calm.asked // 2, calm.asked - 2, calm.asked - 1}
    for moment in sorted(moments):
        recorder = RecordingProgress(stop_after=moment)
        with pytest.raises(CancelledError, match="Cancelled. No output was written"):
            run(scene, model, recorder, register="correct", batch=8)
        assert not any(run.folder.iterdir())
        # At once, not at the next row: by those who were about to ask, too.
        assert moment < recorder.asked <= moment + 2 + 2 * model.parallel
        assert all(f < 1 for f in recorder.fractions)
    assert gdal.GetCacheMax() == cache
    # Often enough: before every run of the network, two steps per batch of windows.
    windows = 11 * 11
    assert calm.asked >= 2 * windows / 8


def test_failure_of_the_network_leaves_nothing(scene, run, model, monkeypatch):
    calls = []

    def fail(*_):
        calls.append(1)
        if len(calls) > 5:
            raise MemoryError
        return Answer(*(np.zeros((8, bands, 32, 32), np.float32) for bands in (4, 0)))

    monkeypatch.setattr(model, "predict", fail)
    with pytest.raises(MemoryError):
        run(scene, model, extent=Box(0, 0, 120, 180))
    assert not any(run.folder.iterdir())


def test_progress_rises_and_ends_at_one(scene, masked_scene, run, model):
    for source in (scene, masked_scene):
        recorder = RecordingProgress()
        run(source, model, recorder, batch=4)
        fractions = np.array(recorder.fractions)
        assert np.all(np.diff(fractions) >= 0) and fractions[0] == 0
        assert fractions[-1] == 1 and np.all(fractions[:-1] <= 1 + 1e-9)
        assert len(fractions) >= 20 and np.diff(fractions).max() < 0.15


def test_progress_of_a_row_without_data_goes_on(run, model, tmp_path):
    """All of the upper half is nodata: no window of it is run, and the result says so."""
    sensor = SensorModel()
    seen = observe(make_hrms(192, 96, seed=1), sensor)
    seen.pan[:120] = 0
    source = write_scene(tmp_path / "scene", seen, sensor)
    dataset = gdal.Open(str(source.pan), gdal.GA_Update)
    dataset.GetRasterBand(1).SetNoDataValue(0)
    dataset = None
    recorder = RecordingProgress()
    image, report = run(source, model, recorder)
    # Windows begin at -4, 20, ..., 164; those from 92 on reach beyond row 120.
    rows = [top for top in range(-4, 165, 24) if top + 32 > 120]
    columns = list(range(-4, 69, 24))
    assert report.windows == len(rows) * len(columns) == 4 * 4
    assert not image[:, :120].any() and image[:, 120:].all()
    assert recorder.fractions[-1] == 1


def test_masked_scene_is_masked_in_the_result(masked_scene, run, model):
    image, report = run(masked_scene, model)
    pair = Pair.open(str(masked_scene.pan), str(masked_scene.ms))
    valid = pair.patch(Box(0, 0, ROWS, COLUMNS), 0.3).valid
    of = pair.overlap
    expected = valid[of.top : of.bottom, of.left : of.right]
    assert 0.02 < 1 - expected.mean() < 0.5
    dataset = gdal.Open(report.output)
    for number, plane in enumerate(image, 1):
        np.testing.assert_array_equal(plane != 0, expected)
        mask = dataset.GetRasterBand(number).GetMaskBand().ReadAsArray()
        np.testing.assert_array_equal(mask != 0, expected)


def test_scene_without_a_valid_pixel_is_refused(run, model, tmp_path):
    pan, ms = np.zeros((64, 64), np.uint16), np.ones((4, 16, 16), np.uint16)
    source = write_scene(tmp_path / "scene", Observation(ms, pan, ms), SensorModel())
    dataset = gdal.Open(str(source.pan), gdal.GA_Update)
    dataset.GetRasterBand(1).SetNoDataValue(0)
    dataset = None
    with pytest.raises(GeometryError, match="no valid pixel in common"):
        run(source, model)
    assert not any(run.folder.iterdir())


@pytest.mark.parametrize("base", ["interpolation", "mtf_glp_fs", "regression"])
def test_flat_scene_stays_finite(run, make_stub_model, tmp_path, base):
    pan, ms = np.full((64, 64), 500, np.uint16), np.full((4, 16, 16), 300, np.uint16)
    source = write_scene(tmp_path / "scene", Observation(ms, pan, ms), SensorModel())
    image, _ = run(source, Model(make_stub_model(base=base), "cpu"))
    assert np.all(np.abs(image.astype(int) - 300) <= 1)


def test_partial_overlap_is_said(masked_scene, run, model):
    recorder = RecordingProgress()
    image, _ = run(masked_scene, model, recorder)
    # MS of 58 x 54 pixels from row 6.5 and column -10 on, in PAN pixels: it ends at column 206.
    assert image.shape[1:] == (226, 206)
    assert any("MS covers only rows 6..231 and columns 0..205" in w for w in recorder.warnings)


def test_register(scene, run, model):
    images, reports = {}, {}
    for choice in ("correct", "report", "off"):
        recorder = RecordingProgress()
        images[choice], reports[choice] = run(scene, model, recorder, register=choice)
        said = " ".join(recorder.messages)
        assert ("corrected" in said) == (choice == "correct")
        assert ("reported only" in said) == (choice == "report")
    for choice in ("correct", "report"):
        shift = reports[choice].shift
        assert shift.determined and (shift.dy, shift.dx) == pytest.approx((0.8, -1.7), abs=0.15)
    shift = reports["correct"].shift
    assert reports["correct"].shift_applied == (shift.dy, shift.dx)
    assert reports["off"].shift is None
    assert reports["report"].shift_applied == reports["off"].shift_applied == (0, 0)
    np.testing.assert_array_equal(images["report"], images["off"])
    # The true image lies on PAN's grid: correcting brings the result nearer to it.
    truth = gdal.Open(str(scene.hrms)).ReadAsArray().astype(float)
    corrected, left = (
        np.mean([np.corrcoef(i.ravel(), t.ravel())[0, 1] for i, t in zip(images[c], truth)])
        for c in ("correct", "off")
    )
    assert corrected > left + 0.01


def test_an_offset_that_is_known_is_corrected_and_not_measured(scene, run, model):
    expected, measured = run(scene, model, register="correct")
    recorder = RecordingProgress()
    given = (measured.shift.dy, measured.shift.dx)
    image, report = run(scene, model, recorder, register="correct", offset=given)
    np.testing.assert_array_equal(image, expected)
    assert report.shift is None and report.shift_applied == given
    assert any("-1." in text and "as given: corrected" in text for text in recorder.messages)
    assert "as given" in gdal.Open(report.output).GetMetadata("SSDIFF")["REGISTER"]
    left, _ = run(scene, model, offset=(0.0, 0.0))
    np.testing.assert_array_equal(left, run(scene, model, register="off")[0])
    with pytest.raises(OptionError, match="offset must be two finite numbers"):
        FuseOptions(offset=(0.0, float("nan")))


def test_an_ms_made_as_dlpan_does_lies_where_its_offset_says(make_stub_model, run, tmp_path):
    """MS pixel i at PAN 4 i + 2, though both rasters begin at the same corner."""
    fine = make_hrms(160, 160, seed=3)
    low = dlpan.mtf_decimate(fine, [0.3] * 4, 4)
    for name, image, side in (("pan", fine.mean(axis=0)[None], 1.0), ("ms", low, 4.0)):
        values = np.rint(2000 * image).astype(np.uint16)
        corner = (0.0, side, 0.0, 0.0, 0.0, -side)
        write_raster(tmp_path / f"{name}.tif", values, corner, "", [""] * len(values))
    pair = Pair.open(str(tmp_path / "pan.tif"), str(tmp_path / "ms.tif"))
    model = Model(make_stub_model(ms_phase=2.0), "cpu")
    _, report = run(pair, model, register="report")
    assert (report.shift.dy, report.shift.dx) == pytest.approx((-0.5, -0.5), abs=0.1)
    # A model with this phase is given the pixels as they are.
    box, registered = Box(32, 32, 64, 96), pair.registered((-0.5, -0.5))
    ms = registered.patch(box, 0.3, phase=2.0).ms
    np.testing.assert_allclose(ms, pair.ms.dataset.ReadAsArray()[:, 8:16, 8:24], rtol=1e-6)


def test_shift_of_a_pair_that_is_used_twice(scene, run, model):
    """A correction must not stay on the pair and be measured away the second time."""
    pair = Pair.open(str(scene.pan), str(scene.ms))
    first, one = run(pair, model, register="correct")
    second, two = run(pair, model, register="correct")
    np.testing.assert_array_equal(first, second)
    assert one.shift == two.shift
    third, _ = run(pair, model, register="off")
    np.testing.assert_array_equal(third, run(scene, model, register="off")[0])


def test_shift_that_cannot_be_determined_is_left_and_said(run, model, tmp_path):
    sensor = SensorModel()
    seen = observe(make_hrms(192, 192, seed=1), sensor)
    unrelated = observe(make_hrms(192, 192, seed=2), sensor)
    source = write_scene(tmp_path / "scene", seen._replace(ms=unrelated.ms), sensor)
    recorder = RecordingProgress()
    _, report = run(source, model, recorder, register="correct")
    assert not report.shift.determined and report.shift_applied == (0, 0)
    assert any("cannot be determined" in w for w in recorder.warnings)


def test_gdal_cache_is_bounded_while_running_and_restored(scene, run, model):
    before = gdal.GetCacheMax()
    seen = []

    class Watcher(Progress):
        def update(self, fraction: float) -> None:
            seen.append(gdal.GetCacheMax())
            if len(seen) == 1:  # a second run, begun and ended within the first
                run(scene, model, extent=Box(0, 0, 32, 32))

    run(scene, model, Watcher())
    assert max(seen) < before
    assert gdal.GetCacheMax() == before
    with pytest.raises(CancelledError):
        run(scene, model, RecordingProgress(stop_after=3))
    assert gdal.GetCacheMax() == before


@pytest.mark.parametrize("darkest", [0.0, -0.05])
def test_nothing_below_zero_comes_of_an_ms_without_negatives(
    run, make_stub_model, tmp_path, darkest
):
    sensor = SensorModel(bits=None, noise=(0.0, 0.0))
    seen = observe(make_hrms(128, 128, seed=6), sensor)
    ms = seen.ms.copy()
    ms[:, :, ::2] = darkest  # sharp edges, from which interpolation overshoots
    scene = write_scene(tmp_path, seen._replace(ms=ms), sensor)
    image, _ = run(scene, Model(make_stub_model(base="interpolation"), "cpu"))
    assert (image.min() > -1e-6) == (darkest >= 0)  # but for rounding


def test_report(scene, run, model):
    image, report = run(scene, model, seed=9, steps=2, register="correct", batch=5)
    content = json.loads(json.dumps(report.to_dict(), allow_nan=False))
    assert content["model"] == "stub 1.0" and content["provider"] == "CPUExecutionProvider"
    assert (content["timesteps"], content["seed"], content["register"]) == ([999, 0], 9, "correct")
    assert content["bands"] == [1, 2, 3, 4] and content["radiometry"] == "scene"
    assert content["megapixels"] == pytest.approx(ROWS * COLUMNS / 1e6)
    assert 0 < content["seconds"] < 60
    assert content["windows"] == 10 * 9  # they begin at -4, 20, ..., 212 and ..., 188
    assert content["shift"]["determined"] is True
    assert content["shift_applied"] == [content["shift"]["dy"], content["shift"]["dx"]]
    statistics = content["statistics"]
    ms = gdal.Open(str(scene.ms)).ReadAsArray().reshape(4, -1)
    np.testing.assert_allclose(statistics["mean"], ms.mean(axis=1), rtol=0.05)
    np.testing.assert_allclose(statistics["std"], ms.std(axis=1), rtol=0.05)
    assert content["output"] == report.output and Path(report.output).is_file()
    assert content["clipped"] == report.clipped == 0
    assert image.dtype == np.uint16


def test_estimates_are_bounded_by_the_data_type(run, make_stub_model, tmp_path):

    sensor = SensorModel(bits=8, full_scale=0.3)  # many saturated pixels
    seen = observe(make_hrms(96, 96, seed=3), sensor)
    source = write_scene(tmp_path / "scene", seen, sensor)
    image, report = run(source, Model(make_stub_model(residual_scale=2.0), "cpu"))
    assert image.max() == 255 and image.min() == 0
    assert report.clipped == 0


def test_creation_options_reach_the_writer(scene, run, model):
    _, report = run(scene, model, extent=Box(0, 0, 32, 32), creation_options=["COMPRESS=LZW"])
    structure = gdal.Open(report.output).GetMetadata("IMAGE_STRUCTURE")
    assert structure["COMPRESSION"] == "LZW"


def test_output_must_not_be_an_input(scene, model):
    before = scene.ms.read_bytes()
    with pytest.raises(OutputError, match="is one of the inputs"):
        fuse(
            Pair.open(str(scene.pan), str(scene.ms)),
            model,
            str(scene.ms),
            FuseOptions(register="off"),
        )
    assert scene.ms.read_bytes() == before


def repeated(path: Path, tile: np.ndarray, side: int, pixel: int) -> None:
    """A large raster made of a small one, one row of tiles at a time."""
    target = gdal.GetDriverByName("GTiff").Create(
        str(path), side, side, 1, gdal.GDT_UInt16, ["TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1"]
    )
    target.SetGeoTransform((500000, pixel, 0, 5600000, 0, -pixel))
    row = np.tile(tile, (1, side // tile.shape[1]))
    for top in range(0, side, len(tile)):
        target.GetRasterBand(1).WriteArray(row, 0, top)


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads the peak from Linux")
def test_memory_does_not_grow_with_the_raster(make_stub_model, tmp_path):
    """From 2k x 2k to 8k x 8k only the strips of one row of windows grow, by the width.

    A strip of 128 rows of 8192 float32 is 4 MiB; 20 of them are allowed (80 MiB). One copy of this
    PAN or of the result as float32 is 256 MiB, as stored 128 MiB.
    """
    model = make_stub_model(bands=1, window=128, stride=128)
    seen = observe(make_hrms(512, 512, seed=1), SensorModel())
    peaks = {}
    for side in (2048, 8192):
        pan, ms, output = (tmp_path / f"{name}.tif" for name in ("pan", "ms", "out"))
        repeated(pan, seen.pan, side, 1)
        repeated(ms, seen.ms[1], side // 4, 4)
        done = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(PEAK), pan, ms, output, model],
            capture_output=True, text=True, check=True, timeout=300,
        )  # fmt: skip
        peaks[side] = float(done.stdout)
        dataset = gdal.Open(str(output))
        assert (dataset.RasterXSize, dataset.RasterYSize) == (side, side)
        # Made of equal tiles, and really written: far ends agree but for their noise.
        assert dataset.ReadAsArray(side - 600, side - 600, 64, 64).std() > 10
        dataset = None
    assert peaks[8192] - peaks[2048] < 80, peaks
