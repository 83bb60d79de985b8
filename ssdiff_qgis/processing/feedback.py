# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine's progress as QGIS shows it."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

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
        self._feedback.setProgressText(stage_name(name))

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


def stage_name(name: str) -> str:
    """The name of a stage of the engine's work in the user's language.

    Args:
        name: Name as the engine has it.

    Returns:
        The translation; the name itself where it is a strange one.
    """
    names = {
        "Analysing the scene": QCoreApplication.translate(
            "FeedbackProgress", "Analysing the scene"
        ),
        "Measuring the offset of PAN and MS": QCoreApplication.translate(
            "FeedbackProgress", "Measuring the offset of PAN and MS"
        ),
        "Gathering statistics of the scene": QCoreApplication.translate(
            "FeedbackProgress", "Gathering statistics of the scene"
        ),
        "Fitting the regression at reduced resolution": QCoreApplication.translate(
            "FeedbackProgress", "Fitting the regression at reduced resolution"
        ),
        "Testing the network at reduced resolution": QCoreApplication.translate(
            "FeedbackProgress", "Testing the network at reduced resolution"
        ),
        "Estimating the noise of the MS": QCoreApplication.translate(
            "FeedbackProgress", "Estimating the noise of the MS"
        ),
        "Pansharpening": QCoreApplication.translate("FeedbackProgress", "Pansharpening"),
        "Testing the result at reduced resolution": QCoreApplication.translate(
            "FeedbackProgress", "Testing the result at reduced resolution"
        ),
        "Measuring the result": QCoreApplication.translate(
            "FeedbackProgress", "Measuring the result"
        ),
        "Writing": QCoreApplication.translate("FeedbackProgress", "Writing"),
    }
    return names.get(name, name)
