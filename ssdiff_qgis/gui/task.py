# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine's long work in QGIS's background tasks."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any, ClassVar

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsTask
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal

from ssdiff_qgis.engine.errors import CancelledError, SSDiffError
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.toolbelt.translation import translated

_LINES = 5000


class Task(QgsTask):
    """Calls a function of the engine in a worker thread, which reports to its progress.

    Args:
        title: Title in QGIS's task manager.
        work: Function to call in the worker thread with the progress to report to.
        then: Function to call on the main thread with this task when it has ended in whatever way.
        said: Function to call with every line of the log, in the worker thread.
        moved: Function to call with the per cent that are done, in the worker thread.

    Attributes:
        result: Result of ``work``; None before it has ended well.
        error: Reason of a failure, for people; empty if there was none.
        stopped: Whether it was cancelled.
    """

    _kept: ClassVar[set[Task]] = set()

    def __init__(
        self,
        title: str,
        work: Callable[[Progress], Any],
        then: Callable[[Task], None],
        said: Callable[[str], None],
        moved: Callable[[float], None],
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work, self._then, self._said = work, then, said
        self._progress = _TaskProgress(self, said, moved)
        self.result: Any = None
        self.error = ""
        self.stopped = False
        # QGIS's task manager owns the C++ part only.
        self._kept.add(self)

    def run(self) -> bool:
        """Called by QGIS, in the worker thread."""
        try:
            self.result = self._work(self._progress)
        except CancelledError as error:
            self.stopped, self.error = True, translated(error)
        except SSDiffError as error:
            self.error = translated(error)
        except Exception as error:  # a mistake of ours must not end QGIS without a word
            self.error = f"{type(error).__name__}: {error}"
            trace = traceback.format_exc()
            self._said(trace)
            QgsMessageLog.logMessage(trace, "SSDiff", Qgis.MessageLevel.Critical)
        return not self.error

    def finished(self, result: bool) -> None:
        """Called by QGIS, on the main thread, also where it was cancelled before it began."""
        self._kept.discard(self)
        self.stopped = self.stopped or (not result and not self.error)
        # Later: QGIS is still busy with this task, and what follows may open a window or a task.
        QTimer.singleShot(0, lambda: self._then(self))


class _TaskProgress(Progress):
    """Passes everything on to QGIS's task manager and to who shows the task.

    Args:
        task: Task that the work belongs to.
        said: Function to call with every line of the log, in the worker thread.
        moved: Function to call with the per cent that are done, in the worker thread.
    """

    def __init__(
        self, task: QgsTask, said: Callable[[str], None], moved: Callable[[float], None]
    ) -> None:
        self._task, self._said, self._moved = task, said, moved
        self._percent = 0.0

    def update(self, fraction: float) -> None:
        """Move the progress bars."""
        percent = 100 * fraction
        # Downloads tell it for every few kilobytes.
        if abs(percent - self._percent) >= 0.5 or fraction in (0, 1):
            self._percent = percent
            self._task.setProgress(percent)
            self._moved(percent)

    def info(self, text: str) -> None:
        """Write a line to the log."""
        self._said(translated(text))

    def warning(self, text: str) -> None:
        """Write a line to the log, too: what fails in the end says so by itself."""
        self._said(translated(text))

    def debug(self, text: str) -> None:
        """Write a line to the log."""
        self._said(translated(text))

    def cancelled(self) -> bool:
        """Whether the user pressed Cancel, here or in QGIS's task manager."""
        return self._task.isCanceled()


class Worker(QObject):
    """Does one thing at a time in the background, and outlives the widgets that show it.

    Attributes:
        doing: Name of the running task, for people; empty if none is running.
        percent: Per cent of it that are done; 0 while that is not known.
        lines: Lines of the log of the running task, or of the last one.
        notice: Level and text of how the last task ended; None if there is nothing to say.
    """

    changed = pyqtSignal()
    """Something has begun or ended."""
    said = pyqtSignal(str)
    """A line for the log."""
    moved = pyqtSignal(float)
    """The per cent that are done."""

    def __init__(self) -> None:
        super().__init__()
        self.doing = ""
        self.percent = 0.0
        self.lines: list[str] = []
        self.notice: tuple[Qgis.MessageLevel, str] | None = None
        self._task: Task | None = None
        self.said.connect(self._keep_line)
        self.moved.connect(self._keep_percent)

    def start(
        self,
        title: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None],
        goes_on: bool = False,
    ) -> bool:
        """Begin something, unless something else is being done.

        Args:
            title: Name of the task, for people.
            work: Function to call in the worker thread, see `Task`.
            done: Function to call with the result on the main thread, if it succeeded.
            goes_on: Whether it belongs to the last task, whose log and notice stay.

        Returns:
            Whether it was begun.
        """
        if self._task is not None:
            return False

        def then(task: Task) -> None:
            if task is not self._task:  # the plugin was unloaded meanwhile
                return
            self._task, self.doing = None, ""
            if task.stopped:
                text = task.error or QCoreApplication.translate("Worker", "Cancelled.")
                self.notice = (Qgis.MessageLevel.Info, text)
            elif task.error:
                self.notice = (Qgis.MessageLevel.Critical, task.error)
            else:
                done(task.result)
            self.changed.emit()

        self.doing, self.percent = title, 0.0
        if not goes_on:
            self.lines, self.notice = [], None
        self._task = Task(f"SSDiff: {title}", work, then, self.said.emit, self.moved.emit)
        self.changed.emit()
        QgsApplication.taskManager().addTask(self._task)
        return True

    def cancel(self) -> None:
        """Stop what is being done; it ends soon after."""
        if self._task is not None:
            self._task.cancel()

    def close(self) -> None:
        """Stop what is being done, and tell nobody any more."""
        self.cancel()
        self._task, self.doing = None, ""
        self.blockSignals(True)

    def dismiss(self) -> None:
        """Forget the notice."""
        self.notice = None

    def _keep_line(self, text: str) -> None:
        self.lines = [*self.lines[-_LINES:], text]

    def _keep_percent(self, percent: float) -> None:
        self.percent = percent
