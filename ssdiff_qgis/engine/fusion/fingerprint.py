# SPDX-License-Identifier: GPL-3.0-or-later
"""What the values of a run depend on: its input files, and a digest of all else."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np

from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.message import Message

_FORMAT = 1


class InputFiles:
    """The files that a run reads, as they were when it began.

    Args:
        files: Paths as GDAL lists them.

    Attributes:
        states: Size and time of the last change of each file.
        stamp: Digest of their paths, sizes and times, by which the same inputs are known again
            later; None where one is not a plain file, whose times may say nothing.
    """

    def __init__(self, files: Iterable[str]):
        # QGIS writes statistics there whenever a layer's properties are looked at.
        self.states = {f: _state(f) for f in sorted(set(files)) if not f.endswith(".aux.xml")}
        self.stamp = _stamp(self.states)

    def __enter__(self) -> InputFiles:
        """Nothing to do."""
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """If something could not be read, it may be because a file is not what it was."""
        if kind is not None and issubclass(kind, RasterError):
            self.check()

    def check(self) -> None:
        """Compare them with what they are now.

        A file that was deleted counts as changed too, though GDAL could go on reading it on some
        systems: what is finished could not be continued.

        Raises:
            RasterError: Naming the first one that differs.
        """
        for file, before in self.states.items():
            now = _state(file)
            if now != before:
                found = Message("has gone")
                if now is not None:
                    found = Message(
                        "was changed ({before} -> {now})", before=_told(before), now=_told(now)
                    )
                raise RasterError(
                    "The input '{file}' {found} while it was being read, so the result would "
                    "be wrong. Put it back as it was, or start again with the file as it is "
                    "now.",
                    file=file,
                    found=found,
                )


def run_digest(facts: dict[str, Any]) -> str:
    """Digest of facts, and of the engine that works with them.

    Args:
        facts: Whatever the values depend on, as JSON takes it.

    Returns:
        SHA-256, hexadecimal.
    """
    from osgeo import gdal

    sha = hashlib.sha256()
    for file in sorted(Path(__file__).resolve().parents[1].rglob("*.py")):
        sha.update(file.read_bytes())
    runtime = getattr(sys.modules.get("onnxruntime"), "__version__", None)
    versions = [np.__version__, gdal.VersionInfo(), runtime]
    sha.update(json.dumps([_FORMAT, versions, facts], sort_keys=True, default=repr).encode())
    return sha.hexdigest()


def _state(file: str) -> tuple[int, int] | None:
    """Size in bytes and time of the last change in ns; None if there is no such file."""
    try:
        found = os.stat(file)
        return found.st_size, found.st_mtime_ns
    except (OSError, ValueError):
        from osgeo import gdal

        if not file.startswith("/vsi"):
            return None
        stat = gdal.VSIStatL(file)
        return None if stat is None else (int(stat.size), int(stat.mtime) * 10**9)


def _stamp(files: Iterable[str]) -> str | None:
    states = []
    for file in files:
        try:
            found = os.stat(file)
        except (OSError, ValueError):
            return None
        # The last is the time of the last change of the inode, which no program can set back.
        times = found.st_mtime_ns, found.st_ctime_ns
        states.append((os.path.abspath(file), found.st_size, *times))
    return hashlib.sha256(repr(states).encode()).hexdigest() if states else None


def _told(state: tuple[int, int] | None) -> Message:
    if state is None:
        return Message("missing")
    return Message("{size} bytes of {time:.3f} s", size=state[0], time=state[1] / 1e9)
