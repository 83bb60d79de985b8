# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the plugin keeps what belongs to a QGIS profile."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication


def profile_folder() -> Path:
    """The plugin's folder in the QGIS profile that is open; it need not exist."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "ssdiff"


def analyses_folder() -> Path:
    """Folder of the analyses of scenes in the profile; it need not exist."""
    return profile_folder() / "analyses"
