# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user has set for all runs, in QGIS's settings."""

from __future__ import annotations

from qgis.core import QgsSettings

_THREADS = "ssdiff/threads"


def threads() -> int | None:
    """Threads of the processor that runs may use; None where that is left to the plugin."""
    number = QgsSettings().value(_THREADS, 0, type=int)
    return number if number > 0 else None


def set_threads(number: int | None) -> None:
    """Keep a number of threads, at least 1; None to leave it to the plugin."""
    if number is None:
        QgsSettings().remove(_THREADS)
    else:
        QgsSettings().setValue(_THREADS, number)
