# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.errors import (
    BandError,
    CancelledError,
    DeviceError,
    GeometryError,
    ModelError,
    OptionError,
    OutputError,
    RasterError,
)
from ssdiff_qgis.engine.fusion import rows
from ssdiff_qgis.engine.fusion.back_projection import BackProjection, Strip, residual_weight
from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions, Report
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.band_groups import band_groups
from ssdiff_qgis.engine.model.ddim import alpha_bar
from ssdiff_qgis.engine.model.noise import gaussian_field
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_qgis.engine.scene.statistics import SceneStatistics
from ssdiff_train.synthetic.scene_files import ScenePaths, write_scene
from ssdiff_train.synthetic.sensor import Observation, SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms
from tests.support import RecordingProgress

ROWS, COLUMNS = 232, 216  # no whole number of windows or tiles
EIGHT = ("coastal", "blue", "green", "yellow", "red", "rededge", "nir1", "nir2")


class Bench:
    """Fuses into numbered files of one folder."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.count = folder, 0

    def __call__(
        self, scene: ScenePaths | Pair, model: Model, progress: Progress | None = None, **options
    ) -> tuple[np.ndarray, Report]:
        pair = scene if isinstance(scene, Pair) else Pair.open(str(scene.pan), str(scene.ms))
        self.count += 1
        output = self.folder / f"{self.count}.tif"
        chosen = FuseOptions(**{"register": "off", **options})
        report = fuse(pair, model, str(output), chosen, progress or Progress())
        image = gdal.Open(str(output)).ReadAsArray()
        return image if image.ndim == 3 else image[None], report


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


def assert_same(found: np.ndarray, expected: np.ndarray) -> None:
    """The house's rule: at most 1 DN on at most 1 pixel in 10 000."""
    assert found.shape == expected.shape and found.dtype == expected.dtype
    difference = np.abs(found.astype(float) - expected)
    assert difference.max() <= 1
    assert np.count_nonzero(difference.any(axis=0)) <= difference[0].size / 10000


def by_hand(pair: Pair, model: Model, seed: int, weight_of_network: np.ndarray | float = 1.0):
    """The stub's fusion from the definitions: window by window, in float64, no batches, no strips.

    Windows, weights, radiometry, DDIM and the stub's formula are written out anew; the network
    weight is given.
    """
    info = model.info
    n, stride, ratio = info.window, info.stride, info.ratio
    rows, columns = pair.pan.grid.height, pair.pan.grid.width
    statistics, regression = (
        SceneStatistics.from_pair(pair, info.mtf_gain),
        Regression.from_pair(pair),
    )
    mean, unit = (v[:, None, None] for v in (statistics.mean, 4 * statistics.std))
    margin, lap = (n - stride) // 2, n - stride
    ramp = np.sin(np.pi / 2 * (np.arange(lap) + 0.5) / lap) ** 2
    weight = np.concatenate([ramp, np.ones(n - 2 * lap), ramp[::-1]])
    slope = np.linspace(0, 0.02, n)
    abar, times = alpha_bar(), info.default_timesteps
    out = np.zeros((len(mean), rows + 4 * n, columns + 4 * n))
    for top in range(-margin - stride, rows, stride):
        for left in range(-margin - stride, columns, stride):
            patch = pair.patch(Box(top, left, top + n, left + n), info.mtf_gain)
            base = (
                regression.fuse(pair, Box(top, left, top + n, left + n))
                if info.base == "regression"
                else statistics.base(patch, info.base)
            )
            lms = (base - mean) / unit
            ms = (patch.ms - mean) / unit
            pan = (patch.pan - statistics.pan_mean) / (4 * statistics.pan_std)
            x = gaussian_field(seed, top, left, n, n, pair.bands).astype(float)
            for t, following in zip(times, [*times[1:], None]):
                residual = 0.4 * pan + 0.1 * (lms - np.kron(ms, np.ones((ratio, ratio))))
                residual = residual + 0.05 * x + 1e-5 * t + slope[:, None] + 2 * slope
                fused = np.maximum(lms + residual * info.residual_scale, -mean / unit)
                clean = (fused - lms) / info.residual_scale
                if following is not None:
                    noise = (x - np.sqrt(abar[t]) * clean) / np.sqrt(1 - abar[t])
                    power = abar[following]
                    x = np.sqrt(power) * clean + np.sqrt(1 - power) * noise
            fused = lms + np.reshape(weight_of_network, (-1, 1, 1)) * (fused - lms)
            image = (fused * unit + mean) * weight[:, None] * weight
            out[:, top + n : top + 2 * n, left + n : left + 2 * n] += image
    out = out[:, n : n + rows, n : n + columns]
    if info.base != "regression":
        return out, 0
    whole = Box(0, 0, rows, columns)
    limits = np.zeros(len(mean), np.float32), np.full(len(mean), 65535, np.float32)
    consistency = BackProjection(
        pair, regression.gain, *limits, residual_weight(pair, regression), whole
    )
    strip = Strip(0, out.astype(np.float32), np.ones((rows, columns), bool))
    strips = list(consistency.correct([strip]))
    return np.concatenate([s.image for s in strips], axis=1), sum(s.limited for s in strips)


@pytest.mark.parametrize("base", ["interpolation", "mtf_glp_fs", "regression"])
def test_against_an_independent_fusion(scene, run, make_stub_model, base):
    model = Model(make_stub_model(base=base), "cpu")
    pair = Pair.open(str(scene.pan), str(scene.ms))
    found, report = run(pair, model, seed=5)
    expected, limited = by_hand(pair, model, seed=5, weight_of_network=report.network_weight)
    difference = np.abs(found - expected)
    assert difference.max() < 0.51  # rounding to whole DN, and of float32
    assert abs(report.clipped - limited) <= 2
    if base != "regression":
        assert np.all(report.network_weight == 1)
    # The stub does change the picture, so that the agreement means something.
    lms = pair.patch(Box(0, 0, ROWS, COLUMNS), 0.3).lms
    assert np.abs(expected - lms).mean() > 20


@pytest.mark.parametrize("batch", [1, 3, 64])
@pytest.mark.parametrize("register", ["correct", "off"])
def test_batch_size_changes_nothing(scene, masked_scene, run, model, batch, register):
    for source in (scene, masked_scene):
        reference, report = run(source, model, register=register)
        found, other = run(source, model, register=register, batch=batch)
        assert_same(found, reference)
        assert other.windows == report.windows and other.shift == report.shift


@pytest.mark.parametrize(
    "extent",
    [Box(0, 0, 232, 216), Box(100, 90, 101, 91), Box(33, 47, 150, 171), Box(200, 0, 232, 216),
     Box(-50, 120, 60, 900), Box(63, 65, 67, 66)],
)  # fmt: skip
def test_extent_changes_nothing(scene, masked_scene, run, scene_model, extent):
    for source in (scene, masked_scene):
        pair = Pair.open(str(source.pan), str(source.ms))
        whole, complete = run(source, scene_model, register="correct", batch=4)
        part, report = run(source, scene_model, register="correct", extent=extent)
        area, of = pair.overlap.intersection(extent), pair.overlap
        rows = slice(area.top - of.top, area.bottom - of.top)
        columns = slice(area.left - of.left, area.right - of.left)
        assert_same(part, whole[:, rows, columns])
        assert part.shape[1:] == (area.height, area.width)
        assert report.shift == complete.shift and report.shift_applied != (0, 0)
        np.testing.assert_array_equal(report.statistics.gain, complete.statistics.gain)
        transform = gdal.Open(report.output).GetGeoTransform()
        x, size, _, y, _, _ = pair.pan.grid.transform
        assert transform[0] == pytest.approx(x + area.left * size, abs=1e-6)
        assert transform[3] == pytest.approx(y - area.top * size, abs=1e-6)


def test_extent_outside_is_refused(scene, run, model):
    with pytest.raises(OptionError, match="has nothing in common with where PAN and MS overlap"):
        run(scene, model, extent=Box(500, 0, 600, 100))
    assert not any(run.folder.iterdir())


def jumps(image: np.ndarray, stride: int, window: int) -> tuple[float, float]:
    """Mean absolute jump across the borders of windows and elsewhere, along both axes.

    Borders of windows are borders of MS pixels too, so they are compared with other such ones.
    """
    across, within = [], []
    margin = (window - stride) // 2
    for axis in (1, 2):
        jump = np.abs(np.diff(image.astype(float), axis=axis)).mean(axis=(0, 3 - axis))
        place = np.arange(1, len(jump) + 1)  # the jump is before this pixel
        border = np.isin((place + margin) % stride, (0, window % stride))
        across.append(jump[border])
        within.append(jump[~border & (place % 4 == 0)])
    return float(np.concatenate(across).mean()), float(np.concatenate(within).mean())


@pytest.fixture(scope="module")
def smooth_scene(tmp_path_factory) -> ScenePaths:
    """Slow waves: what is steep in their fusion was made by windows."""
    sensor = SensorModel(bits=None, noise=(0.0, 0.0))
    row, column = np.mgrid[0:480, 0:480] / 480
    wave = 0.3 + 0.1 * np.sin(7 * row + 5 * column) * np.cos(4 * row - 6 * column)
    seen = observe(np.stack([wave * (1 + 0.1 * b) for b in range(4)]), sensor)
    return write_scene(tmp_path_factory.mktemp("smooth"), seen, sensor)


@pytest.mark.parametrize(("window", "stride"), [(32, 24), (64, 48), (32, 16)])
def test_no_seam_is_visible(scene, smooth_scene, run, make_stub_model, window, stride, monkeypatch):
    model = Model(make_stub_model(window=window, stride=stride), "cpu")
    for source in (scene, smooth_scene):
        image, _ = run(source, model)
        across, within = jumps(image, stride, window)
        # Two means of some dozen lines of one picture differ by a percent or two by themselves.
        assert across <= within * (1.02 if source is smooth_scene else 1.05)

    # Windows set beside each other without blending are caught by this measure.
    def hard(window, stride):
        weight = np.zeros(window, np.float32)
        weight[(window - stride) // 2 :][:stride] = 1
        return weight

    monkeypatch.setattr(rows, "feather", hard)
    image, _ = run(smooth_scene, model)
    tiled = np.arange(stride, image.shape[2], stride)  # where the middles of windows meet
    cuts = np.abs(image[:, :, tiled] - image[:, :, tiled - 1]).mean()
    assert cuts > 1.5 * within


@pytest.mark.parametrize("count", [1, 3, 5, 8])
@pytest.mark.parametrize("size", [1, 4])
def test_any_number_of_bands(run, make_stub_model, tmp_path, count, size):
    sensor = SensorModel(bands=EIGHT[:count] if count > 1 else ("green",))
    seen = observe(make_hrms(96, 80, seed=1, bands=sensor.bands), sensor)
    source = write_scene(tmp_path / "scene", seen, sensor)
    model = Model(make_stub_model(bands=size), "cpu")
    image, report = run(source, model)
    assert image.shape == (count, 96, 80) and report.bands == list(range(1, count + 1))
    # The stub treats every band by itself, so each must come out as if it were fused alone.
    for band in range(1, count + 1):
        alone, _ = run(Pair.open(str(source.pan), str(source.ms), [band]), model)
        assert_same(image[band - 1 : band], alone)
    assert len({plane.tobytes() for plane in image}) == count


@pytest.mark.parametrize(
    ("count", "expected"),
    [
        (8, [([0, 2, 4, 6], 4), ([1, 3, 5, 7], 4)]),
        (4, [([0, 1, 2, 3], 4)]),
        (7, [([0, 2, 4, 6], 4), ([1, 3, 5, 0], 3)]),
        (3, [([0, 1, 2, 0], 3)]),
        (1, [([0, 0, 0, 0], 1)]),
    ],
)
def test_groups_are_interleaved_and_own_every_band_once(scene, model, count, expected):
    pair = Pair.open(str(scene.pan), str(scene.ms), [1] * count)
    groups = band_groups(len(pair.bands), pair.ratio, model.info)
    assert [tuple(group) for group in groups] == expected
    assert sorted(b for g in groups for b in g.bands[: g.own]) == list(range(count))


def test_order_of_bands_follows_the_choice(scene, run, model):
    every, _ = run(scene, model)
    chosen, report = run(Pair.open(str(scene.pan), str(scene.ms), [4, 1, 3]), model)
    assert_same(chosen, every[[3, 0, 2]])
    assert report.bands == [4, 1, 3]


def test_model_for_certain_bands_refuses_another_number(scene, run, make_stub_model):
    names = ["blue", "green", "red"]
    model = Model(make_stub_model(bands=3, any_bands=False, band_names=names), "cpu")
    with pytest.raises(BandError, match=r"has 4 bands .* made for 3 \(blue, green, red\)"):
        run(scene, model)
    image, _ = run(Pair.open(str(scene.pan), str(scene.ms), [1, 2, 3]), model)
    assert len(image) == 3


def test_model_for_another_ratio_is_refused(scene, run, make_stub_model):
    model = Model(make_stub_model(ratio=2), "cpu")
    with pytest.raises(ModelError, match="4 PAN pixels wide, but the model 'stub' is made for 2"):
        run(scene, model)


@pytest.mark.parametrize("ratio", [2, 3])
def test_other_ratios(run, make_stub_model, tmp_path, ratio):
    sensor = SensorModel(ratio=ratio)
    seen = observe(make_hrms(96, 96, seed=1), sensor)
    source = write_scene(tmp_path / "scene", seen, sensor)
    model = Model(make_stub_model(ratio=ratio, window=48, stride=36), "cpu")
    pair = Pair.open(str(source.pan), str(source.ms))
    found, _ = run(pair, model)
    assert np.abs(found - by_hand(pair, model, 0)[0]).max() < 0.51


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


def test_cancelling_at_any_moment_leaves_nothing(scene, run, model):
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
        assert recorder.asked == moment + 1  # at once, not at the next row
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
        return np.zeros((8, 4, 32, 32), np.float32)

    monkeypatch.setattr(model, "predict", fail)
    with pytest.raises(MemoryError):
        run(scene, model, extent=Box(0, 0, 120, 180))
    assert not any(run.folder.iterdir())


class Incident(Progress):
    """Does something once, when so much is done."""

    def __init__(self, at: float, what: Callable[[], None]) -> None:
        self.at, self.what, self.happened = at, what, False

    def update(self, fraction: float) -> None:
        if fraction >= self.at and not self.happened:
            self.happened = True
            self.what()


class PowerCut(BaseException):
    """Ends a run as nothing that the engine knows."""


def cut() -> None:
    raise PowerCut


def work_of(output: Path) -> Path:
    return output.with_name(f".{output.name}.ssdiff")


def fuse_to(output: Path, source: ScenePaths, model: Model, progress=None, **options) -> Report:
    pair = Pair.open(str(source.pan), str(source.ms))
    chosen = FuseOptions(**{"register": "off", **options})
    return fuse(pair, model, str(output), chosen, progress or Progress())


@pytest.fixture(scope="module", params=[None, 0])
def tall_scene(request, tmp_path_factory) -> ScenePaths:
    """Higher than what is held back for consistency with the MS; with and without nodata."""
    sensor = SensorModel(shift=(0.4, -0.3), offset=(0.0, 6.5))
    seen = observe(make_hrms(448, 112, seed=4), sensor)
    return write_scene(tmp_path_factory.mktemp("tall"), seen, sensor, nodata=request.param)


def _resumed_far_in(progress: RecordingProgress) -> bool:
    """Whether the first row of windows was not the first of all."""
    begin, first, *_ = progress.of_stage["Pansharpening"]
    return first - begin > 0.1


@pytest.mark.parametrize(
    ("extent", "moments"),
    [(None, (0.97,)), (Box(11, 0, 440, 90), (0.8, 0.85, 0.9, 0.95))],
)
def test_interrupted_run_is_continued(tall_scene, scene_model, tmp_path, extent, moments):
    whole, output = tmp_path / "whole.tif", tmp_path / "fused.tif"
    calm = fuse_to(whole, tall_scene, scene_model, extent=extent)
    for moment in moments:
        with pytest.raises(PowerCut):
            fuse_to(output, tall_scene, scene_model, Incident(moment, cut), extent=extent)
        assert not output.exists() and work_of(output).is_dir()
    recorder = RecordingProgress()
    report = fuse_to(output, tall_scene, scene_model, recorder, extent=extent)
    assert output.read_bytes() == whole.read_bytes()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["fused.tif", "whole.tif"]
    assert any("Resuming: " in message for message in recorder.messages)
    assert _resumed_far_in(recorder) and recorder.fractions[-1] == 1
    assert report.windows < 0.9 * calm.windows and report.clipped == calm.clipped


def test_clipped_values_are_counted_over_interruptions(scene, make_stub_model, tmp_path):
    model = Model(make_stub_model(residual_scale=8.0), "cpu")
    output, options = tmp_path / "fused.tif", {"output_type": "Byte"}
    calm = fuse_to(tmp_path / "whole.tif", scene, model, **options)
    with pytest.raises(PowerCut):
        fuse_to(output, scene, model, Incident(0.6, cut), **options)
    assert fuse_to(output, scene, model, **options).clipped == calm.clipped > 1000


def test_work_of_another_call_is_not_continued(scene, model, tmp_path):
    output, other = tmp_path / "fused.tif", tmp_path / "other.tif"
    with pytest.raises(PowerCut):
        fuse_to(output, scene, model, Incident(0.6, cut), seed=1)
    recorder = RecordingProgress()
    fuse_to(output, scene, model, recorder, seed=2)
    said = " ".join(recorder.messages)
    assert "Resuming" not in said and "with other inputs, model or options" in said
    fuse_to(other, scene, model, seed=2)
    assert output.read_bytes() == other.read_bytes() and not work_of(output).exists()


def test_how_the_raster_is_stored_may_change_before_it_is_continued(scene, model, tmp_path):
    output = tmp_path / "fused.tif"
    with pytest.raises(PowerCut):
        fuse_to(output, scene, model, Incident(0.6, cut))
    recorder, lzw = RecordingProgress(), ["COMPRESS=LZW"]
    fuse_to(output, scene, model, recorder, creation_options=lzw)
    assert any("Resuming: " in message for message in recorder.messages)
    fuse_to(tmp_path / "whole.tif", scene, model, creation_options=lzw)
    assert output.read_bytes() == (tmp_path / "whole.tif").read_bytes()


def test_cancelling_a_continued_run_removes_what_was_kept(scene, model, tmp_path):
    output = tmp_path / "fused.tif"
    with pytest.raises(PowerCut):
        fuse_to(output, scene, model, Incident(0.6, cut))
    with pytest.raises(CancelledError, match="what was finished of it is removed"):
        fuse_to(output, scene, model, RecordingProgress(stop_after=5))
    assert not any(tmp_path.iterdir())


@pytest.mark.parametrize("how", ["truncated", "deleted", "replaced"])
@pytest.mark.parametrize("which", ["pan", "ms"])
def test_input_that_changes_is_noticed(scene, model, tmp_path, which, how):
    folder = tmp_path / "copy"
    folder.mkdir()
    for path in (scene.pan, scene.ms):
        shutil.copy2(path, folder)
    copy = ScenePaths(folder / scene.pan.name, folder / scene.ms.name, scene.hrms)
    victim, aside = getattr(copy, which), tmp_path / "aside"

    def happen() -> None:
        shutil.copy2(victim, aside)
        if how == "truncated":
            os.truncate(victim, victim.stat().st_size // 2)
        elif how == "deleted":
            victim.unlink()
        else:
            os.replace(shutil.copy(scene.ms if which == "pan" else scene.pan, folder / "x"), victim)

    output = tmp_path / "fused.tif"
    output.write_bytes(b"an older result")
    with pytest.raises(RasterError) as caught:
        fuse_to(output, copy, model, Incident(0.5, happen))
    found = "has gone" if how == "deleted" else "was changed"
    said = str(caught.value)
    assert f"The input '{victim}' {found}" in said and f"kept in '{work_of(output)}'" in said
    assert output.read_bytes() == b"an older result"
    os.replace(aside, victim)
    recorder = RecordingProgress()
    fuse_to(output, copy, model, recorder)
    assert any("Resuming: " in message for message in recorder.messages)
    fuse_to(tmp_path / "whole.tif", scene, model)
    assert output.read_bytes() == (tmp_path / "whole.tif").read_bytes()


def test_output_that_cannot_be_replaced_at_the_end(scene, model, tmp_path):
    output = tmp_path / "fused.tif"
    with pytest.raises(OutputError, match="cannot be replaced: .* are finished and kept in"):
        fuse_to(output, scene, model, Incident(0.5, output.mkdir))
    assert {p.name for p in tmp_path.iterdir()} == {output.name, work_of(output).name}
    output.rmdir()
    assert fuse_to(output, scene, model).windows == 0  # all was finished but the raster
    fuse_to(tmp_path / "whole.tif", scene, model)
    assert output.read_bytes() == (tmp_path / "whole.tif").read_bytes()
    assert not work_of(output).exists()


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files by the kernel")
@pytest.mark.parametrize("limit", [8_000, 100_000])
def test_full_disk_while_strips_or_the_raster_are_written(scene, stub_model, tmp_path, limit):
    """A limit on the size of files, low enough for a strip, or only for the raster."""
    output = tmp_path / "fused.tif"
    output.write_bytes(b"an older result")
    code = f"""
        import resource, signal
        from ssdiff_qgis.engine.errors import OutputError
        from ssdiff_qgis.engine.progress import Progress
        from ssdiff_qgis.engine.fusion.fuse import fuse
        from ssdiff_qgis.engine.model.onnx_model import Model
        from ssdiff_qgis.engine.fusion.options import FuseOptions
        from ssdiff_qgis.engine.geometry.pair import Pair
        class Full(Progress):
            def update(self, fraction):
                if fraction > 0.5:
                    resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        pair = Pair.open({str(scene.pan)!r}, {str(scene.ms)!r})
        model = Model({str(stub_model)!r}, "cpu")
        try:
            fuse(pair, model, {str(output)!r}, FuseOptions(register="off"), Full())
        except OutputError as error:
            print("refused:", error)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, timeout=120
    )
    assert done.stdout.startswith("refused: "), done.stderr
    assert ("Make room on the disk" if limit < 10_000 else "cannot be written") in done.stdout
    assert f"finished and kept in '{work_of(output)}'" in done.stdout
    assert output.read_bytes() == b"an older result"
    assert {p.name for p in tmp_path.iterdir()} == {output.name, work_of(output).name}
    assert not list(work_of(output).glob("*.part*"))
    recorder = RecordingProgress()
    model = Model(stub_model, "cpu")
    fuse_to(output, scene, model, recorder)
    assert any("Resuming: " in message for message in recorder.messages)
    fuse_to(tmp_path / "whole.tif", scene, model)
    assert output.read_bytes() == (tmp_path / "whole.tif").read_bytes()


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("call", [0, 20])
def test_model_that_answers_no_numbers_is_refused(scene, stub_model, tmp_path, value, call):
    model = Model(stub_model, "cpu")
    predict, calls = model.predict, []

    def faulty(*inputs):
        residual = predict(*inputs)
        calls.append(1)
        if len(calls) > call:
            residual[-1, 2, 5, 7] = value
        return residual

    model.predict = faulty
    output = tmp_path / "fused.tif"
    output.write_bytes(b"an older result")
    with pytest.raises(ModelError, match="'stub' 1.0 .*NaN or infinity.* on CPUExecutionProvider"):
        fuse_to(output, scene, model)
    assert len(calls) == call + 1
    assert [p.name for p in tmp_path.iterdir()] == [output.name]
    assert output.read_bytes() == b"an older result"


MEMORY = (
    "Non-zero status code returned while running Conv node. Failed to allocate memory for "
    "requested buffer of size 1048576",
    "bfc_arena.cc:376 onnxruntime::BFCArena::AllocateRawInternal Available memory of 0 is smaller "
    "than requested bytes",
    "CUDA failure 2: out of memory ; GPU=0",
    "CUDNN failure 4: CUDNN_STATUS_ALLOC_FAILED",
    "CUBLAS failure 3: CUBLAS_STATUS_ALLOC_FAILED",
    "std::bad_alloc",
)


def with_room_for(stub_model: Path, windows: int, text: str) -> tuple[Model, list[int]]:
    """A model that fails for more windows at once; sizes that were asked for."""
    model, asked = Model(stub_model, "cpu"), []
    predict = model.predict

    def limited(lms, *others):
        asked.append(len(lms))
        if len(lms) > windows:
            raise DeviceError(f"The model 'stub' failed on CUDAExecutionProvider: {text}. If ...")
        return predict(lms, *others)

    model.predict = limited
    return model, asked


@pytest.mark.parametrize("text", MEMORY)
def test_batch_shrinks_where_memory_runs_out(scene, run, stub_model, model, text):
    extent = Box(0, 0, 100, 216)
    expected, calm = run(scene, model, extent=extent)
    limited, asked = with_room_for(stub_model, 2, text)
    recorder = RecordingProgress()
    found, report = run(scene, limited, recorder, extent=extent)
    assert_same(found, expected)
    assert report.windows == calm.windows
    assert asked[:3] == [8, 4, 2] and max(asked[3:]) == 2
    assert [("8 windows" in w, "4 windows" in w) for w in recorder.warnings] == [
        (True, False), (False, True),
    ]  # fmt: skip


def test_no_memory_for_a_single_window(scene, stub_model, tmp_path):
    limited, asked = with_room_for(stub_model, 0, MEMORY[0])
    with pytest.raises(DeviceError, match="Failed to allocate memory"):
        fuse_to(tmp_path / "fused.tif", scene, limited)
    assert asked == [8, 4, 2, 1]
    assert not any(tmp_path.iterdir())


def test_other_failures_of_the_device_are_not_tried_again(scene, stub_model, tmp_path):
    output = tmp_path / "fused.tif"
    broken, asked = with_room_for(stub_model, 0, "CUDA failure 700: illegal memory access")
    with pytest.raises(DeviceError, match="illegal memory access"):
        fuse_to(output, scene, broken)
    assert asked == [8]
    # Once something is finished, the error says where it is kept.
    working = Model(stub_model, "cpu")
    incident = Incident(0.5, lambda: setattr(working, "predict", broken.predict))
    with pytest.raises(DeviceError, match="illegal memory access.* are finished and kept in"):
        fuse_to(output, scene, working, incident)
    fuse_to(output, scene, Model(stub_model, "cpu"))
    assert [p.name for p in tmp_path.iterdir()] == [output.name]


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
    # Windows begin at -28, -4, ..., 188; those from 92 on reach beyond row 120.
    rows = [top for top in range(-28, 192, 24) if top + 32 > 120]
    columns = list(range(-28, 96, 24))
    assert report.windows == len(rows) * len(columns) == 5 * 6
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
    assert content["windows"] == 11 * 11  # they begin at -28, -4, ..., 212 along both
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
