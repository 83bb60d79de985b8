# SPDX-License-Identifier: GPL-3.0-or-later
"""The plugin's icons."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis

from ssdiff_qgis.engine.storage.resources import resource

_NAMES = {
    Qgis.MessageLevel.Info: "info",
    Qgis.MessageLevel.Warning: "warning",
    Qgis.MessageLevel.Critical: "error",
    Qgis.MessageLevel.Success: "success",
}


def level_icon(level: Qgis.MessageLevel) -> Path:
    """The file (SVG) of a level's icon: QGIS's own are hard to see in a dark theme."""
    return resource(f"resources/icons/{_NAMES[level]}.svg")
