# SPDX-License-Identifier: GPL-3.0-or-later
"""The plugin's icons."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis

_PACKAGE = Path(__file__).resolve().parents[1]
_NAMES = {
    Qgis.MessageLevel.Info: "info",
    Qgis.MessageLevel.Warning: "warning",
    Qgis.MessageLevel.Critical: "error",
    Qgis.MessageLevel.Success: "success",
}


def level_icon(level: Qgis.MessageLevel) -> Path:
    """The file (SVG) of a level's icon: QGIS's own are hard to see in a dark theme."""
    name = f"resources/icons/{_NAMES[level]}.svg"
    inside = _PACKAGE / name
    # In an installed plugin the resources lie inside the package, in the repository beside it.
    return inside if inside.is_file() else _PACKAGE.parent / name
