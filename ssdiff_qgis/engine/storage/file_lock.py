# SPDX-License-Identifier: GPL-3.0-or-later
"""Locks between processes, which end with the process that holds them, however that ends."""

from __future__ import annotations

import errno
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path
from typing import IO

_BUSY = (errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES, errno.EDEADLK)
_POLL_SECONDS = 0.2


class LockState(Enum):
    """Outcome of an attempt to lock a file."""

    HELD = "held"
    BUSY = "busy"
    UNSUPPORTED = "unsupported"
    """The file system has no locks, as some network file systems: nobody is kept out."""


def try_lock(file: IO[bytes]) -> LockState:
    """Lock an open file without waiting; closing the file releases the lock."""
    try:
        if sys.platform == "win32":
            import msvcrt

            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return LockState.BUSY if error.errno in _BUSY else LockState.UNSUPPORTED
    return LockState.HELD


@contextmanager
def file_lock(
    path: Path,
    waiting: Callable[[], None],
    attempt: Callable[[IO[bytes]], LockState] = try_lock,
) -> Iterator[bool]:
    """Wait until no other process or thread holds the lock, and hold it; its empty file stays.

    Args:
        path: File of the lock, created where it does not exist.
        waiting: Called about five times a second while another holds the lock; may raise.
        attempt: Function that tries to lock the open file.

    Yields:
        Whether the lock is held; False where the file system has no locks.
    """
    with open(path, "ab") as file:
        while (state := attempt(file)) is LockState.BUSY:
            waiting()
            time.sleep(_POLL_SECONDS)
        yield state is LockState.HELD
