# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of a file that has arrived, which outlives the process."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import BinaryIO


class PartialFile:
    """A file on its way.

    Args:
        path: Path of the part; a note of where it came from lies beside it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._note = path.with_name(f"{path.name}.json")

    @property
    def size(self) -> int:
        """Bytes that have arrived."""
        try:
            return self.path.stat().st_size
        except FileNotFoundError:
            return 0

    def validator(self, url: str) -> str:
        """The entity tag of what has arrived, if it came from this address; else empty."""
        try:
            note = json.loads(self._note.read_bytes())
            return note["etag"] if note["url"] == url else ""
        except (OSError, ValueError, LookupError, TypeError):
            return ""

    def start(self, url: str, etag: str) -> BinaryIO:
        """Begin with nothing; gives the file to write to."""
        # A weak tag does not promise the same bytes (RFC 9110, 8.8.1).
        strong = "" if etag.startswith("W/") else etag
        self._note.write_text(json.dumps({"url": url, "etag": strong}), encoding="utf-8")
        return open(self.path, "wb")

    def resume(self) -> BinaryIO:
        """Go on at the end; gives the file to write to."""
        return open(self.path, "ab")

    def finish(self, target: Path) -> None:
        """Move what has arrived to where it belongs, in one step."""
        with open(self.path, "rb+") as file:
            os.fsync(file.fileno())
        os.replace(self.path, target)
        self._note.unlink(missing_ok=True)

    def remove(self) -> None:
        """Delete it."""
        self.path.unlink(missing_ok=True)
        self._note.unlink(missing_ok=True)
