# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest

from ssdiff_qgis.engine.errors import CancelledError, ModelError
from ssdiff_qgis.engine.progress import ConsoleProgress, Progress, TimeLeft, cancelled_as
from tests.support import RecordingProgress


class Cancelled(Progress):
    def cancelled(self) -> bool:
        return True


def test_a_cancellation_is_told_in_the_words_of_the_work():
    with pytest.raises(CancelledError, match="^Nothing was installed.$"):
        with cancelled_as("Nothing was installed."):
            Cancelled().check()


def test_other_errors_and_results_pass():
    with pytest.raises(ModelError, match="damaged"), cancelled_as("x"):
        raise ModelError("damaged")
    with cancelled_as("x"):
        Progress().check()


def test_work_that_is_a_number_of_items_is_told_of_and_ends_where_asked():
    recorder = RecordingProgress(stop_after=3)
    done = []
    with pytest.raises(CancelledError):
        for item in recorder.over("abcde"):
            done.append(item)
    assert done == ["a", "b", "c"] and recorder.fractions == pytest.approx([0.2, 0.4, 0.6])


def test_time_left_goes_by_the_speed_of_the_present_stage():
    now = [100.0]
    left = TimeLeft(lambda: now[0])
    assert left.after(0.0) is None
    now[0] = 101.0
    assert left.after(0.2) is None  # too soon to tell
    now[0] = 110.0
    assert left.after(0.2) == pytest.approx(40)
    assert left.after(1.0) == 0
    left.restart()  # the next stage is slower
    assert left.after(0.5) is None
    now[0] = 120.0
    assert left.after(0.505) is None
    assert left.after(0.6) == pytest.approx(40)


def test_the_console_tells_the_time_left(monkeypatch, capsys):
    now = [0.0]
    progress = ConsoleProgress()
    progress._left = TimeLeft(lambda: now[0])
    progress.update(0.0)
    now[0] = 60.0
    progress.update(0.25)
    progress.update(1.0)
    shown = capsys.readouterr().err
    assert shown.split("\r")[2].rstrip() == " 25 %, about 3 min left"
    assert shown.endswith("100 %                         \n")
