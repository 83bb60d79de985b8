# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a raster lies, and rectangles of its pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

NO_GEOTRANSFORM = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
"""What GDAL gives for the geotransform of a raster that has none."""


@dataclass(frozen=True)
class Grid:
    """Where a raster lies.

    Attributes:
        width: columns.
        height: rows.
        transform: GDAL geotransform, of any orientation; the identity where there is none.
        projection: WKT, empty without CRS.
    """

    width: int
    height: int
    transform: tuple[float, ...]
    projection: str


class Box(NamedTuple):
    """A rectangle of PAN pixels: rows top..bottom-1, columns left..right-1, absolute."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def height(self) -> int:
        """Number of rows."""
        return self.bottom - self.top

    @property
    def width(self) -> int:
        """Number of columns."""
        return self.right - self.left

    def intersection(self, other: Box) -> Box:
        """The common rectangle; its height or width is not positive where there is none."""
        return Box(
            max(self.top, other.top),
            max(self.left, other.left),
            min(self.bottom, other.bottom),
            min(self.right, other.right),
        )

    @property
    def empty(self) -> bool:
        """Whether it holds no pixel."""
        return self.height <= 0 or self.width <= 0
