# SPDX-License-Identifier: GPL-3.0-or-later
"""A progress across processes: one writes lines, the other reads them.

The process that works is told to stop by a file that appears: pipes and signals differ between
systems, and a training that is stopped has still something to write.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import IO

from ssdiff_qgis.engine.progress import Progress

MARK = "SSDIFF-PROGRESS "
"""Begins each line."""
_KINDS = ("update", "stage", "info", "warning", "debug")


class LineProgress(Progress):
    """Writes what it is told as lines; to be read by `relay` in another process.

    Args:
        stop: File whose appearance asks to stop; None for never.
        file: File that the lines are written to, standard output by default.

    Example:
        >>> LineProgress().info("MS lies +0.2 rows off PAN")
        SSDIFF-PROGRESS {"info": "MS lies +0.2 rows off PAN"}
    """

    def __init__(self, stop: Path | None = None, file: IO[str] | None = None) -> None:
        self._stop, self._file = stop, file
        self._parent = os.getppid()

    def update(self, fraction: float) -> None:
        """Write the fraction."""
        self._write("update", round(fraction, 4))

    def stage(self, name: str) -> None:
        """Write the name."""
        self._write("stage", name)

    def info(self, text: str) -> None:
        """Write the text."""
        self._write("info", text)

    def warning(self, text: str) -> None:
        """Write the text."""
        self._write("warning", text)

    def debug(self, text: str) -> None:
        """Write the text."""
        self._write("debug", text)

    def cancelled(self) -> bool:
        """Whether the file is there, or the process that reads has ended."""
        orphaned = os.name == "posix" and os.getppid() != self._parent
        return orphaned or (self._stop is not None and self._stop.exists())

    def _write(self, kind: str, value: object) -> None:
        print(f"{MARK}{json.dumps({kind: value})}", file=self._file or sys.stdout, flush=True)


def relay(line: str, progress: Progress) -> bool:
    """Hand a line of `LineProgress` on.

    Args:
        line: Line that the other process wrote.
        progress: Progress that is told what it says.

    Returns:
        Whether it was one.
    """
    if not line.startswith(MARK):
        return False
    try:
        content = json.loads(line[len(MARK) :])
        [(kind, value)] = content.items()
    except (ValueError, AttributeError):
        return False
    if kind not in _KINDS:
        return False
    getattr(progress, kind)(value)
    return True
