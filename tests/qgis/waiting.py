# SPDX-License-Identifier: GPL-3.0-or-later
"""Letting QGIS go on until something has come."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEventLoop, QTimer

SECONDS = 60.0


def wait(condition: Callable[[], Any], seconds: float = SECONDS) -> None:
    """Let QGIS go on until something is so; fails if that does not come."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come to pass"
        QgsApplication.processEvents()
        time.sleep(0.01)


def wait_for(signal: Any, seconds: float = SECONDS) -> list[Any]:
    """What the signal carried; fails if it does not come."""
    arguments: list[Any] = []
    loop = QEventLoop()

    def arrived(*values: Any) -> None:
        arguments.append(values)
        loop.quit()

    signal.connect(arrived)
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()
    assert arguments, "the signal did not come"
    return list(arguments[0])
