# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine's progress as QGIS shows it."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ssdiff_qgis.engine.progress import Progress


class FeedbackProgress(Progress):
    """Passes everything on to the feedback of a Processing algorithm, which is thread-safe.

    Args:
        feedback: Feedback of the running algorithm.
    """

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def update(self, fraction: float) -> None:
        """Move the progress bar."""
        self._feedback.setProgress(100 * fraction)

    def stage(self, name: str) -> None:
        """Say above the progress bar what is being done."""
        self._feedback.setProgressText(name)

    def info(self, text: str) -> None:
        """Write to the log."""
        self._feedback.pushInfo(text)

    def warning(self, text: str) -> None:
        """Write to the log, so that it stands out."""
        self._feedback.pushWarning(text)

    def debug(self, text: str) -> None:
        """Write to the log, so that it stands back."""
        self._feedback.pushDebugInfo(text)

    def cancelled(self) -> bool:
        """Whether the user pressed Cancel."""
        return self._feedback.isCanceled()
