# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs that are killed at random moments, continued, and end with the same bytes."""

from __future__ import annotations

import json
import os
import random
import re
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from ssdiff_train.synthetic.scene_files import ScenePaths, write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

ROOT = Path(__file__).resolve().parents[2]
SEED, KILLS = 4, 50

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="starts processes by fork"),
]

# Programs are forked from one that has imported everything, so that kills hit the work and not the
# imports. It runs no network itself: threads would not survive the fork.
_LAUNCHER = """
    import json, os, sys
    from osgeo import gdal, gdal_array, osr
    import onnxruntime
    from ssdiff_qgis.engine import cli as engine
    print("ready", flush=True)
    for line in sys.stdin:
        process = os.fork()
        if process == 0:
            with open(os.devnull) as nothing:
                os.dup2(nothing.fileno(), 0)
            status = 1
            try:
                status = engine.main(json.loads(line))
            finally:
                sys.stderr.flush()
                os._exit(status)
        print(process, flush=True)
        print(os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]), flush=True)
"""


class Launcher:
    """Starts ``python -m ssdiff_qgis.engine`` in no time."""

    def __init__(self, log: Path) -> None:
        self.log = log
        self._process = subprocess.Popen(
            [sys.executable, "-c", textwrap.dedent(_LAUNCHER)],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log.open("ab"),
            text=True, bufsize=1,
        )  # fmt: skip
        assert self._line() == "ready"

    def _line(self) -> str:
        line = self._process.stdout.readline()
        assert line, self.log.read_text()
        return line.strip()

    def run(
        self, arguments: list[object], kill_after: float | None = None, work: Path | None = None
    ) -> int:
        """Exit status, negative if it was killed.

        Args:
            arguments: Arguments of the engine.
            kill_after: Seconds after which it is killed; None not to.
            work: Folder whose first finished strip these seconds are counted from, not the start.
        """
        self._process.stdin.write(json.dumps([str(a) for a in arguments]) + "\n")
        process, ended = int(self._line()), threading.Event()

        def kill() -> None:
            while work is not None and not any(work.glob("*.strip")):
                if ended.wait(0.001):
                    return
            if not ended.wait(kill_after):
                try:
                    os.kill(process, signal.SIGKILL)
                except ProcessLookupError:
                    pass

        killer = threading.Thread(target=kill)
        if kill_after is not None:
            killer.start()
        status = self._status()
        ended.set()
        if kill_after is not None:
            killer.join()
        return status

    def _status(self) -> int:
        line = self._line()
        while not line.lstrip("-").isdigit():  # what the program itself printed
            line = self._line()
        return int(line)

    def close(self) -> None:
        self._process.communicate(timeout=30)


@pytest.fixture
def launcher(tmp_path_factory) -> Iterator[Launcher]:
    launcher = Launcher(tmp_path_factory.mktemp("log") / "stderr.txt")
    yield launcher
    launcher.close()


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> ScenePaths:
    sensor = SensorModel(shift=(0.8, -1.7))
    seen = observe(make_hrms(448, 128, seed=3), sensor)
    return write_scene(tmp_path_factory.mktemp("scene"), seen, sensor)


@pytest.mark.slow
@pytest.mark.parametrize("base", ["regression", "interpolation"])
def test_killed_runs_are_continued_to_the_same_bytes(
    scene, make_stub_model, launcher, tmp_path, base
):
    kills = KILLS // 2
    model = make_stub_model(base=base)
    options = ["--model", model, "--device", "cpu", "--seed", 5]
    whole = tmp_path / "whole" / "fused.tif"
    whole.parent.mkdir()
    launcher.run([scene.pan, scene.ms, whole, *options])  # warmed up
    started = time.monotonic()
    assert launcher.run([scene.pan, scene.ms, whole, *options]) == 0, launcher.log.read_text()
    duration = time.monotonic() - started
    expected = whole.read_bytes()
    assert [p.name for p in whole.parent.iterdir()] == ["fused.tif"]

    output = tmp_path / "killed" / "fused.tif"
    output.parent.mkdir()
    work = f".{output.name}.ssdiff"
    chosen = random.Random(f"{SEED} {base}")
    killed, completed, moments = 0, 0, []
    before = b"an older result"
    output.write_bytes(before)
    while killed < kills or completed == 0:
        moment = chosen.uniform(0, duration) if killed < kills else None
        # Every other one once there is something to resume, however long the analysis took.
        since = output.parent / work if moment is not None and len(moments) % 2 else None
        if since is not None:
            moment *= 0.1
        moments.append(moment)
        status = launcher.run([scene.pan, scene.ms, output, *options], moment, since)
        said = f"seed {SEED}, moments {moments}, {launcher.log.read_text()[-3000:]}"
        assert status in (0, -signal.SIGKILL), said
        names = {p.name for p in output.parent.iterdir()}
        if status == 0:
            completed += 1
            assert names == {output.name}, said
            assert output.read_bytes() == expected, said
            output.write_bytes(before)
        else:
            killed += 1
            assert names <= {output.name, work}, said
            assert output.read_bytes() in (before, expected), said
    messages = launcher.log.read_text()
    # Some found finished work; others were killed while the scene was analysed, before any strip.
    assert messages.count("Resuming: ") >= kills / 10
    assert killed == kills


def test_program_that_was_killed_is_continued(scene, stub_model, tmp_path):
    """The program as a user starts it, killed once the first strips are finished."""
    whole, output = tmp_path / "whole.tif", tmp_path / "fused.tif"
    command = [sys.executable, "-m", "ssdiff_qgis.engine", str(scene.pan), str(scene.ms)]
    options = ["--model", str(stub_model), "--device", "cpu"]

    def run(path: Path) -> str:
        done = subprocess.run(
            [*command, str(path), *options], cwd=ROOT, capture_output=True, text=True, timeout=120
        )
        assert done.returncode == 0, done.stderr
        return done.stderr

    assert "Resuming" not in run(whole)
    process = subprocess.Popen([*command, str(output), *options], cwd=ROOT, stderr=subprocess.PIPE)
    work = tmp_path / ".fused.tif.ssdiff"
    while len(list(work.glob("*.strip"))) < 3:
        assert process.poll() is None, process.stderr.read()
        time.sleep(0.002)
    process.kill()
    process.communicate()
    assert not output.exists() and work.is_dir()
    said = run(output)
    finished, rows = map(int, re.search(r"Resuming: (\d+) of (\d+) rows", said).groups())
    assert finished / rows > 0.1  # three of 24 strips were finished
    assert output.read_bytes() == whole.read_bytes()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["fused.tif", "whole.tif"]
