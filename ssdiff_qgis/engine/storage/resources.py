# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that come with the plugin."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[2]
"""Folder of the package ``ssdiff_qgis``."""

NAME = "SSDiff for QGIS"


def resource(name: str) -> Path:
    """Path of a file that comes with the plugin; it need not exist.

    In an installed plugin such files lie inside the package, in the repository beside it.

    Args:
        name: Path with forward slashes, for example ``resources/icons/ssdiff.svg``.
    """
    inside = PACKAGE / name
    return inside if inside.exists() else PACKAGE.parent / name


def software() -> str:
    """Name and version of the plugin, as its metadata.txt says."""
    try:
        lines = resource("metadata.txt").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    version = next((line[8:].strip() for line in lines if line.startswith("version=")), "")
    return f"{NAME} {version}".strip()
