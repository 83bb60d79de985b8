# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine's progress as QGIS shows it, in its language."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from typing import TypeVar

from qgis.core import QgsApplication, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ssdiff_qgis.engine.progress import Progress, TimeLeft, duration
from ssdiff_qgis.toolbelt.translation import translated

_Result = TypeVar("_Result")
_TICK = 0.05
"""Seconds from one look at Qt's events to the next."""


def attended(work: Callable[[], _Result]) -> _Result:
    """Do some work; on the main thread of a program without windows Qt's events are heeded.

    qgis_process runs algorithms there, and an event tells it of Ctrl+C. In the desktop algorithms
    have a thread of their own.

    Args:
        work: What is to be done, which touches nothing of QGIS but the feedback.
    """
    application = QCoreApplication.instance()
    on_main = application is not None and application.thread() == QThread.currentThread()
    if QgsApplication.platform() == "desktop" or not on_main:
        return work()
    with ThreadPoolExecutor(1, thread_name_prefix="ssdiff") as pool:
        future = pool.submit(work)
        while not wait([future], timeout=_TICK).done:
            QCoreApplication.processEvents()
        return future.result()


class FeedbackProgress(Progress):
    """Passes everything on to the feedback of a Processing algorithm, which is thread-safe.

    Args:
        feedback: Feedback of the running algorithm.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback
        self._stage, self._left = "", TimeLeft()
        self._told: float | None = None

    def update(self, fraction: float) -> None:
        """Move the progress bar; say how long it will go on where that is half of what was said."""
        self._feedback.setProgress(100 * fraction)
        left = self._left.after(fraction)
        if not left or not self._stage:
            return
        # What is said goes to the log, too.
        if self._told is None or not self._told / 2 < left < self._told * 2:
            self._told = left
            text = QCoreApplication.translate("FeedbackProgress", "{stage}, about {time} left")
            self._feedback.setProgressText(text.format(stage=self._stage, time=duration(left)))

    def stage(self, name: str) -> None:
        """Say above the progress bar what is being done."""
        self._stage, self._told = translated(name), None
        self._left.restart()
        self._feedback.setProgressText(self._stage)

    def info(self, text: str) -> None:
        """Write to the log."""
        self._feedback.pushInfo(translated(text))

    def warning(self, text: str) -> None:
        """Write to the log, so that it stands out."""
        self._feedback.pushWarning(translated(text))

    def debug(self, text: str) -> None:
        """Write to the log, so that it stands back."""
        self._feedback.pushDebugInfo(translated(text))

    def cancelled(self) -> bool:
        """Whether the user pressed Cancel."""
        return self._feedback.isCanceled()
