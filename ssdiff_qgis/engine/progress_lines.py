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
from typing import IO, Any

from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.progress import Progress

MARK = "SSDIFF-PROGRESS "
"""Begins each line."""
_KINDS = ("update", "stage", "info", "warning", "debug", "failed")


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

    def failed(self, text: str) -> None:
        """Write why the work came to nothing."""
        self._write("failed", text)

    def cancelled(self) -> bool:
        """Whether the file is there, or the process that reads has ended."""
        orphaned = os.name == "posix" and os.getppid() != self._parent
        return orphaned or (self._stop is not None and self._stop.exists())

    def _write(self, kind: str, value: object) -> None:
        line = json.dumps({kind: _plain(value)})
        print(f"{MARK}{line}", file=self._file or sys.stdout, flush=True)


def relay(line: str, progress: Progress) -> bool:
    """Hand a line of `LineProgress` on.

    Args:
        line: Line that the other process wrote.
        progress: Progress that is told what it says; of a failure only if it has a method
            ``failed``.

    Returns:
        Whether it was one.
    """
    if not line.startswith(MARK):
        return False
    try:
        content = json.loads(line[len(MARK) :])
        [(kind, value)] = content.items()
        value = _told(value)
    except (ValueError, AttributeError, LookupError, TypeError):
        return False
    if kind not in _KINDS:
        return False
    tell = getattr(progress, kind, None)
    if tell is not None:
        tell(value)
    return True


def _plain(value: object) -> object:
    """A value as JSON takes it; a message with values as what it was made of."""
    if isinstance(value, Message) and value.values:
        values = {name: _plain(part) for name, part in value.values.items()}
        return {"text": value.template, "values": values}
    return value


def _told(value: Any) -> Any:
    """What `_plain` was given."""
    if isinstance(value, dict):
        return Message(value["text"], **{n: _told(part) for n, part in value["values"].items()})
    return value
