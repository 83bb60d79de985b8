# SPDX-License-Identifier: GPL-3.0-or-later
"""One task at a time, in the background."""

from __future__ import annotations

import time

from qgis.core import QgsApplication

from ssdiff_qgis.engine.errors import CancelledError
from tests.qgis.gui.pages import LEVEL, at_rest, notice
from tests.qgis.waiting import wait


def test_one_thing_at_a_time(runtime):
    seen = []
    assert runtime.start("first", lambda task: 1, seen.append)
    assert not runtime.start("second", lambda task: 2, seen.append)
    at_rest(runtime)
    assert seen == [1]


def until_cancelled(task) -> None:
    task.info("It began.")
    while not task.cancelled():
        time.sleep(0.01)
    raise CancelledError("Cancelled.")


def test_cancelled_from_the_task_manager(runtime):
    runtime.start("waiting", until_cancelled, lambda result: None)
    wait(lambda: runtime.lines == ["It began."])
    QgsApplication.taskManager().cancelAll()
    at_rest(runtime)
    assert notice(runtime) == (LEVEL.Info, "Cancelled.")


def test_cancelled_at_once(runtime):
    """Most often before QGIS has begun it."""
    runtime.start("waiting", until_cancelled, lambda result: None)
    runtime.cancel()
    at_rest(runtime)
    assert notice(runtime) == (LEVEL.Info, "Cancelled.")
