# SPDX-License-Identifier: GPL-3.0-or-later
"""The shapes that a town is drawn with: rectangles, roofs, trees, cars."""

from __future__ import annotations

import numpy as np

from ssdiff_train.synthetic.canvas import Window
from ssdiff_train.synthetic.layout import Frame, Layout, Point
from ssdiff_train.synthetic.materials import PIXEL


class Shapes:
    """Draws shapes in frames of a layout."""

    def __init__(self, layout: Layout):
        self.layout = layout
        self.canvas, self.rng = layout.canvas, layout.rng

    def rectangle(
        self, frame: Frame, centre: Point, half: Point
    ) -> tuple[Window, np.ndarray, np.ndarray, np.ndarray] | None:
        """Window, local coordinates and coverage of a rectangle; None outside the picture."""
        canvas = self.canvas
        x, y = frame.at(*centre)
        reach = [
            half[0] * abs(frame.along[k]) + half[1] * abs(frame.away[k]) + PIXEL for k in (0, 1)
        ]
        where = canvas.window(x, y, *reach)
        if where is None:
            return None
        p, q = self.layout.local(frame, where)
        p, q = p - centre[0], q - centre[1]
        cover = np.clip((half[0] - np.abs(p)) / PIXEL + 0.5, 0, 1)
        cover *= np.clip((half[1] - np.abs(q)) / PIXEL + 0.5, 0, 1)
        return where, p, q, cover

    def block_cover(
        self, u0: float, u1: float, v0: float, v1: float
    ) -> tuple[Window, np.ndarray] | None:
        """Window and coverage of a piece of the street grid, bent as the streets are."""
        edges_u, edges_v = np.linspace(u0, u1, 5), np.linspace(v0, v1, 5)
        x, y = self.layout.ground(*np.meshgrid(edges_u, edges_v))
        middle = [(c.min() + c.max()) / 2 for c in (x, y)]
        where = self.canvas.window(*middle, *(np.ptp(c) / 2 + 1 for c in (x, y)))
        if where is None:
            return None
        u, v = self.layout.u[where], self.layout.v[where]
        inside = np.minimum(np.minimum(u - u0, u1 - u), np.minimum(v - v0, v1 - v))
        return where, np.clip(inside / PIXEL + 0.5, 0, 1)

    def slab(
        self,
        frame: Frame,
        centre: Point,
        half: Point,
        material: str,
        mix: float = 0.5,
        height: float | None = None,
        alpha: float = 1.0,
        gain: float = 1.0,
    ) -> None:
        """Draw a flat rectangle, raised if it has a height."""
        found = self.rectangle(frame, centre, half)
        if found:
            where, _, _, cover = found
            self.canvas.paint(where, alpha * cover, material, mix, height, gain=gain)

    def roof(
        self,
        frame: Frame,
        centre: Point,
        half: Point,
        material: str,
        mix: float,
        eaves: float,
        pitch: float,
        hipped: bool = False,
        turned: bool = False,
    ) -> None:
        """Draw a pitched roof; the ridge runs along the street, or away from it when turned."""
        found = self.rectangle(frame, centre, half)
        if not found:
            return
        where, p, q, cover = found
        axes = (frame.along, frame.away)
        if turned:
            p, q, half, axes = q, p, half[::-1], axes[::-1]
        rise, end = half[1] - np.abs(q), np.zeros(cover.shape, bool)
        if hipped:
            end = half[0] - np.abs(p) < rise
            rise = np.where(end, half[0] - np.abs(p), rise)
        facing_x, facing_y = (
            np.sin(pitch) * np.where(end, np.sign(p) * axes[0][k], np.sign(q) * axes[1][k])
            for k in (0, 1)
        )
        sunlight = self.canvas.sunlight(facing_x, facing_y, np.cos(pitch))
        self.canvas.paint(where, cover, material, mix, eaves + np.tan(pitch) * rise, sunlight)

    def tree(self, x: float, y: float, radius: float) -> None:
        """Draw a tree of a radius (m) around (x, y)."""
        rng = self.rng
        material = "copper" if rng.random() < 0.06 else "tree"
        self.canvas.tree(x, y, radius, material, rng.uniform(0, 0.8), rng.uniform(0.8, 1.25))

    def car(self, frame: Frame, centre: Point, lengthwise: bool) -> None:
        """Draw a car, along the street or across it."""
        rng = self.rng
        half = np.array([rng.uniform(2.0, 2.4), 0.9])
        cabin = np.array([half[0] * 0.55, 0.7])
        if not lengthwise:
            half, cabin = half[::-1], cabin[::-1]
        paint = rng.choice(["bright car", "dark car", "coloured car"], p=[0.5, 0.33, 0.17])
        mix = rng.choice([0.0, 1.0]) if paint == "coloured car" else rng.random()
        self.slab(frame, centre, half, paint, mix, height=1.0)
        self.slab(frame, centre, cabin, "dark car", 0.0, height=1.3, alpha=0.9)
        self.slab(frame, centre, cabin * 0.75, paint, mix, height=1.5)

    def equipment(
        self, frame: Frame, centre: Point, half: Point, height: float, count: int
    ) -> None:
        """Small boxes on a flat roof."""
        rng = self.rng
        for _ in range(count):
            place = [c + rng.uniform(-0.85, 0.85) * h for c, h in zip(centre, half)]
            size = rng.uniform(0.4, 1.3, 2)
            self.slab(frame, place, size, rng.choice(["metal", "slate"]), rng.random(), height + 1)

    def car_park(self, frame: Frame, centre: Point, half: Point) -> None:
        """Two rows of bays along the street axis, with an aisle between them."""
        rng = self.rng
        self.slab(frame, centre, half, "asphalt", rng.uniform(0.2, 0.9))
        bays = np.arange(-half[0] + 1.5, half[0] - 1.2, 2.6)
        fill = rng.uniform(0.3, 0.85)
        for row in (-1, 1):
            away = centre[1] + row * (half[1] - 2.6)
            for bay in bays:
                along = centre[0] + bay
                line = (along - 1.3, away)
                self.slab(frame, line, (0.1, 2.3), "white", 0.5, alpha=0.7)
                if rng.random() < fill:
                    self.car(frame, (along, away + rng.uniform(-0.3, 0.3)), lengthwise=False)
