# SPDX-License-Identifier: GPL-3.0-or-later
"""Digests of files."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ssdiff_qgis.engine.progress import Progress

_BLOCK = 2**20


def sha256_of(path: Path, progress: Progress | None = None) -> str:
    """SHA-256 of a file, 64 hexadecimal digits.

    Args:
        path: The file.
        progress: Asked once per megabyte whether to stop.

    Raises:
        CancelledError: If the progress says so.
    """
    digest, progress = hashlib.sha256(), progress or Progress()
    with open(path, "rb") as file:
        while block := file.read(_BLOCK):
            progress.check()
            digest.update(block)
    return digest.hexdigest()
