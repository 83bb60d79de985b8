# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that appear whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def replacing(path: Path, temporary: Path | None = None) -> Iterator[Path]:
    """Write a file beside its destination, and put it there in one step at the end.

    The permissions are those of a new file. After an error the destination is as it was.

    Args:
        path: Destination; its folder exists.
        temporary: Path to write to in the same folder, where what a killed process has left is
            to be overwritten; by default a new one, so that several processes may write at once.

    Yields:
        Path to write to.

    Raises:
        OSError: If the file cannot be written or renamed.
    """
    if temporary is None:
        temporary = path.with_name(f".{path.name}.{os.urandom(4).hex()}.tmp")
    try:
        yield temporary
        with open(temporary, "rb+") as file:
            os.fsync(file.fileno())
        os.replace(temporary, path)
    finally:
        temporary.unlink(missing_ok=True)


def write_text(path: Path, text: str) -> None:
    """Write a small text file (UTF-8), whole or not at all; its folder is made if need be.

    Raises:
        OSError: If that fails.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as temporary:
        temporary.write_text(text, encoding="utf-8")
