# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs that are interrupted, and resumed to the same bytes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import textwrap

import pytest

from ssdiff_qgis.engine.errors import (
    CancelledError,
    OutputError,
    RasterError,
)
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.synthetic.scene_files import ScenePaths, write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms
from tests.support import RecordingProgress
from tests.unit.engine.fusion.harness import Incident, PowerCut, cut, fuse_to, work_of


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
        model.seconds_per_window = lambda: 0.01  # most of the progress is that of the windows
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
