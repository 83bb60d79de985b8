# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws a synthetic town among fields, as reflectance at PAN resolution. Needs numpy only."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_train.synthetic.buildings import Buildings
from ssdiff_train.synthetic.canvas import Canvas, blur
from ssdiff_train.synthetic.landscape import Landscape
from ssdiff_train.synthetic.layout import BLOCK_KINDS, Layout
from ssdiff_train.synthetic.materials import band_columns
from ssdiff_train.synthetic.shapes import Shapes
from ssdiff_train.synthetic.streets import Streets

_KERB = 2.3  # width of the pavement and its border in metres


def _draw(layout: Layout) -> None:
    """Draw fields, river, streets, blocks and trees, in that order."""
    shapes = Shapes(layout)
    landscape, streets = Landscape(layout, shapes), Streets(layout, shapes)
    buildings = Buildings(layout, shapes)
    fill = dict(
        zip(
            BLOCK_KINDS,
            (
                buildings.houses,
                buildings.terraces,
                buildings.slabs,
                buildings.halls,
                landscape.park,
                buildings.centre,
            ),
        )
    )
    landscape.fields()
    streets.ground()
    landscape.water()
    streets.streets()
    for i, j in zip(*np.nonzero(layout.town)):
        u0 = layout.lines_u[i] + layout.half_u[i] + _KERB
        u1 = layout.lines_u[i + 1] - layout.half_u[i + 1] - _KERB
        v0 = layout.lines_v[j] + layout.half_v[j] + _KERB
        v1 = layout.lines_v[j + 1] - layout.half_v[j + 1] - _KERB
        corners = layout.ground(np.array([u0, u1, u0, u1]), np.array([v0, v0, v1, v1]))
        if any(c.max() < -20 or c.min() > n + 20 for c, n in zip(corners, layout.size)):
            continue
        fill[BLOCK_KINDS[layout.kind[i, j]]](u0, u1, v0, v1)
        streets.kerbside(u0 - _KERB, v0, v1, 0)
        streets.kerbside(u1 + _KERB, v0, v1, 2)
        streets.kerbside(v0 - _KERB, u0, u1, 1)
        streets.kerbside(v1 + _KERB, u0, u1, 3)
    landscape.trees()


def make_hrms(
    rows: int,
    columns: int,
    seed: int = 0,
    bands: Sequence[str] = ("blue", "green", "red", "nir"),
) -> np.ndarray:
    """Draw a synthetic town among fields at a resolution of `PIXEL` metres.

    The ground is described by end members per material, lit by sun and sky with cast shadows, seen
    through a little haze and blurred as optics do. The same arguments give the same picture.

    Args:
        rows: Height in pixels.
        columns: Width in pixels.
        seed: Seed of the whole scene.
        bands: Names out of `BANDS`, or nir for nir1.

    Returns:
        (bands, rows, columns) float32 reflectance at the top of the atmosphere, between 0 and 1.

    Raises:
        BandError: For a band without a spectrum.
        OptionError: For a picture without pixels.
    """
    columns_of = band_columns(bands)
    if rows < 1 or columns < 1:
        raise OptionError(
            f"A scene of {rows} x {columns} pixels was asked for; give at least 1 x 1."
        )
    canvas = Canvas(rows, columns, np.random.default_rng(seed), columns_of)
    _draw(Layout(canvas))
    return np.clip(blur(canvas.light(), 0.11), 0, 1)
