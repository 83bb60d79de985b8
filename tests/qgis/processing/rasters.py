# SPDX-License-Identifier: GPL-3.0-or-later
"""Rasters that tests change."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from osgeo import gdal


def translate(source: Any, target: Path, **options: Any) -> str:
    """A changed copy of a raster."""
    assert gdal.Translate(str(target), str(source), **options) is not None
    return str(target)
