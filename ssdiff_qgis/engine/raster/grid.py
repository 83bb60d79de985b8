# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a raster lies, and rectangles of its pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

NO_GEOTRANSFORM = (0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
"""What GDAL gives for the geotransform of a raster that has none."""


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


@dataclass(frozen=True)
class Grid:
    """Where a raster lies.

    Attributes:
        width: Number of columns.
        height: Number of rows.
        transform: GDAL geotransform, of any orientation; `NO_GEOTRANSFORM` where there is none.
        projection: WKT of the coordinate reference system, empty without one.
    """

    width: int
    height: int
    transform: tuple[float, ...]
    projection: str

    def box(self, x_min: float, y_min: float, x_max: float, y_max: float) -> Box:
        """Pixels whose centres lie inside an extent.

        Extents side by side share no pixel and leave none out. Of a rotated raster, all the rows
        and columns that the extent touches.

        Args:
            x_min: Left edge, in the units of the coordinate reference system.
            y_min: Lower edge. Without a georeference y falls from 0 by 1 with every row, as QGIS
                shows such a raster.
            x_max: Right edge.
            y_max: Upper edge.

        Returns:
            The pixels, which may lie outside of the raster.

        Example:
            >>> Grid(8, 8, (500.0, 0.5, 0.0, 90.0, 0.0, -0.5), "").box(501, 88, 503, 89)
            Box(top=2, left=2, bottom=4, right=6)
        """
        x0, x_column, x_row, y0, y_column, y_row = self.transform
        if self.transform == NO_GEOTRANSFORM:
            y_row = -1.0
        area = x_column * y_row - x_row * y_column
        corners = [(x - x0, y - y0) for x in (x_min, x_max) for y in (y_min, y_max)]
        rows = [(x_column * dy - y_column * dx) / area for dx, dy in corners]
        columns = [(y_row * dx - x_row * dy) / area for dx, dy in corners]
        return Box(
            math.ceil(min(rows) - 0.5),
            math.ceil(min(columns) - 0.5),
            math.ceil(max(rows) - 0.5),
            math.ceil(max(columns) - 0.5),
        )
