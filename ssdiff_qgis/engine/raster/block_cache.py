# SPDX-License-Identifier: GPL-3.0-or-later
"""GDAL's block cache, kept to what a run needs."""

from __future__ import annotations

import threading
from typing import ClassVar

from osgeo import gdal

_AT_LEAST = 16 * 2**20
_TILE = 256
_MARGIN = 512
"""Columns of blocks that reach beyond the area to its sides."""


class BoundedCache:
    """Keeps GDAL's block cache from growing to its default share of the machine's memory.

    It is one for the whole process, so the first run to begin keeps what was set before, and the
    last to end restores it. Use as a context manager.

    Args:
        size: Bytes that the run needs.
    """

    _lock = threading.Lock()
    _before: ClassVar[int] = 0
    _running: ClassVar[list[int]] = []

    def __init__(self, size: int):
        self._bytes = size

    @classmethod
    def for_reading(cls, width: int, rows: int, block_rows: int, item_size: int) -> BoundedCache:
        """Room for the blocks under some rows of a raster.

        Args:
            width: Columns that are read.
            rows: Rows that are read at a time.
            block_rows: Rows of one block of the file.
            item_size: Bytes of a pixel.
        """
        return cls(_AT_LEAST + (width + _MARGIN) * (block_rows + rows) * item_size)

    @classmethod
    def for_writing(cls, width: int, item_size: int) -> BoundedCache:
        """Room for two rows of an output's tiles.

        Args:
            width: Columns of the output.
            item_size: Bytes of a pixel, all bands together.
        """
        return cls((width + _MARGIN) * 2 * _TILE * item_size)

    def __enter__(self) -> None:
        """Lower the limit to what all runs at present need."""
        with self._lock:
            if not self._running:
                type(self)._before = gdal.GetCacheMax()
            self._running.append(self._bytes)
            gdal.SetCacheMax(min(self._before, sum(self._running)))

    def __exit__(self, *_: object) -> None:
        """Raise it again if no run is left."""
        with self._lock:
            self._running.remove(self._bytes)
            gdal.SetCacheMax(min(self._before, sum(self._running)) or self._before)
