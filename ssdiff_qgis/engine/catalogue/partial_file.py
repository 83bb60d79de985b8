# SPDX-License-Identifier: GPL-3.0-or-later
"""The part of a file that has arrived, which outlives the process, and whose turn it is."""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO

_BLOCK = 2**20


class Partial:
    """A file on its way.

    Args:
        path: of the part; a note of where it came from lies beside it.
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


def sha256_of(path: Path, check: Callable[[], None] = lambda: None) -> str:
    """SHA-256 of a file, 64 hexadecimal digits; ``check`` is called now and then, to stop it."""
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        while block := file.read(_BLOCK):
            check()
            digest.update(block)
    return digest.hexdigest()


@contextmanager
def turn(path: Path, waiting: Callable[[], None]) -> Iterator[bool]:
    """Wait until no other process or thread holds the lock, and hold it.

    The lock goes with the process, however that ends; its empty file stays.

    Args:
        path: of the lock.
        waiting: called about five times a second while it is held by another.

    Yields:
        whether it is held; False where the file system knows no locks.
    """
    with open(path, "ab") as file:
        while (held := _lock(file)) is False:
            waiting()
            time.sleep(0.2)
        yield held is True


def _lock(file: IO[bytes]) -> bool | None:
    """Whether it could be had; None where there are no locks. Closing the file gives it back."""
    if sys.platform == "win32":
        import msvcrt

        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return None
    return True
