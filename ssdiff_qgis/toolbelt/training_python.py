# SPDX-License-Identifier: GPL-3.0-or-later
"""The Python that the user chose for training."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings

_KEY = "ssdiff/training_python"


def chosen_python() -> Path | None:
    """The interpreter that is set; None where the plugin looks for one itself."""
    path = str(QgsSettings().value(_KEY, "", type=str)).strip()
    return Path(path) if path else None


def choose_python(path: str) -> None:
    """Set the interpreter.

    Args:
        path: Its path; empty to have the plugin look for one itself.
    """
    QgsSettings().setValue(_KEY, path.strip())
