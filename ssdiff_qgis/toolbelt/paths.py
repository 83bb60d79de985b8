# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the plugin's own files lie, and where it keeps what belongs to a QGIS profile."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication

from ssdiff_qgis.engine.storage.resources import resource


def plugin_file(name: str) -> Path:
    """A file that is delivered with the plugin.

    Args:
        name: Path of the file from the repository's root, such as ``resources/icons/ssdiff.svg``.

    Returns:
        The file inside an installed plugin, else the one beside the package in the repository;
        it need not exist.
    """
    return resource(name)


def profile_folder() -> Path:
    """The plugin's folder in the QGIS profile that is open; it need not exist."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "ssdiff"
