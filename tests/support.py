# SPDX-License-Identifier: GPL-3.0-or-later
"""Builders and recorders that tests of several rooms share."""

from __future__ import annotations

from ssdiff_qgis.engine.progress import Progress


class RecordingProgress(Progress):
    """Remembers all that it is told; stops when asked as often as wished.

    Args:
        stop_after: Number of questions after which it asks to stop; None never does.
    """

    def __init__(self, stop_after: int | None = None) -> None:
        self.fractions: list[float] = []
        self.of_stage: dict[str, list[float]] = {}
        self.stages: list[str] = []
        self.messages: list[str] = []
        self.warnings: list[str] = []
        self.details: list[str] = []
        self.asked, self.stop_after = 0, stop_after

    def update(self, fraction: float) -> None:
        self.fractions.append(fraction)
        if self.stages:
            self.of_stage.setdefault(self.stages[-1], []).append(fraction)

    def stage(self, name: str) -> None:
        self.stages.append(name)

    def info(self, text: str) -> None:
        self.messages.append(text)

    def warning(self, text: str) -> None:
        self.warnings.append(text)

    def debug(self, text: str) -> None:
        self.details.append(text)

    def cancelled(self) -> bool:
        self.asked += 1
        return self.stop_after is not None and self.asked > self.stop_after
