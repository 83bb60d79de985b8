# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import io
import os

import numpy as np
import pytest

from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.progress_lines import MARK, LineProgress, relay


class Log(Progress):
    def __init__(self) -> None:
        self.told: list[tuple[str, object]] = []

    def update(self, fraction: float) -> None:
        self.told.append(("update", fraction))

    def stage(self, name: str) -> None:
        self.told.append(("stage", name))

    def info(self, text: str) -> None:
        self.told.append(("info", text))

    def warning(self, text: str) -> None:
        self.told.append(("warning", text))

    def debug(self, text: str) -> None:
        self.told.append(("debug", text))


def test_what_is_written_is_handed_on():
    file, log = io.StringIO(), Log()
    progress = LineProgress(file=file)
    progress.stage("Training")
    progress.update(1 / 3)
    progress.info("SAM 1.5°,\nERGAS 0.9")
    progress.warning("small")
    progress.debug("seed 1")
    lines = file.getvalue().splitlines()
    assert len(lines) == 5 and all(relay(line, log) for line in lines)
    assert log.told == [
        ("stage", "Training"),
        ("update", 0.3333),
        ("info", "SAM 1.5°,\nERGAS 0.9"),
        ("warning", "small"),
        ("debug", "seed 1"),
    ]


def test_a_message_arrives_with_what_it_was_made_of():
    file, log = io.StringIO(), Log()
    said = Message("{part} of {all}", part=Message("{n:.1f} bands", n=np.float32(2.5)), all="4")
    LineProgress(file=file).info(said)
    assert relay(file.getvalue().strip(), log)
    [(kind, told)] = log.told
    assert (kind, told) == ("info", "2.5 bands of 4")
    assert told.template == "{part} of {all}"
    assert told.values["part"].values == {"n": 2.5}


def test_a_failure_is_for_who_wants_to_know():
    file = io.StringIO()
    LineProgress(file=file).failed("no scene")
    line = file.getvalue().strip()
    assert relay(line, Log())  # which has no use for it
    log = Log()
    log.failed = lambda text: log.told.append(("failed", text))
    assert relay(line, log) and log.told == [("failed", "no scene")]


@pytest.mark.parametrize(
    "line",
    [
        "",
        "INFO something",
        MARK,
        f"{MARK}1",
        f"{MARK}{{",
        f'{MARK}{{"cancelled": 1}}',
        f'{MARK}{{"info": {{}}}}',
    ],
)
def test_other_lines_are_left_alone(line):
    log = Log()
    assert not relay(line, log) and not log.told


def test_a_file_asks_to_stop(tmp_path):
    progress = LineProgress(tmp_path / "stop")
    assert not progress.cancelled()
    (tmp_path / "stop").touch()
    assert progress.cancelled() and not LineProgress().cancelled()


def test_so_does_the_end_of_the_process_that_reads(monkeypatch):
    progress, parent = LineProgress(), os.getppid()
    monkeypatch.setattr("os.getppid", lambda: parent + 1)
    assert progress.cancelled()
