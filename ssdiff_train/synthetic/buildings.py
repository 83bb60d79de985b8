# SPDX-License-Identifier: GPL-3.0-or-later
"""The blocks of a synthetic town that are built on."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Callable

import numpy as np

from ssdiff_train.synthetic.layout import Frame, Layout, Point
from ssdiff_train.synthetic.shapes import Shapes


class Buildings:
    """Fills blocks with buildings; a block lies between u0 and u1, v0 and v1."""

    def __init__(self, layout: Layout, shapes: Shapes):
        self.layout = layout
        self.shapes = shapes
        self.canvas, self.rng = layout.canvas, layout.rng

    def houses(self, u0: float, u1: float, v0: float, v1: float) -> None:
        """Houses in gardens."""
        rng = self.rng
        for at, start, end, depth in self._sides(u0, u1, v0, v1):
            while start < end - 12:
                width = min(rng.uniform(15, 23), end - start)
                self._plot(at(start + width / 2), width, depth)
                start += width

    def _plot(self, frame: Frame, width: float, depth: float) -> None:
        """Draw a house in its garden."""
        rng = self.rng
        if self.layout.wet(frame, 0, 10, 14) or self.layout.wet(frame, 0, depth, 4):
            return
        ground = rng.choice(["grass", "soil", "gravel"], p=[0.75, 0.12, 0.13])
        middle = (0, depth / 2)
        self.shapes.slab(
            frame, middle, (width / 2, depth / 2), ground, rng.uniform(0.05, 0.8), alpha=0.7
        )
        if rng.random() < 0.6:
            for edge in (-width / 2, width / 2)[: rng.integers(1, 3)]:
                self.shapes.slab(
                    frame, (edge, depth / 2), (0.6, depth / 2), "tree", 0.6, 1.6, gain=0.9
                )

        half = (min(rng.uniform(5.0, 8.0), width / 2 - 2.5), rng.uniform(4.4, 6.2))
        back = rng.uniform(4, 8) + half[1]
        side = rng.choice([-1, 1])
        drive = (width / 2 - 1.9) * side
        paving = rng.choice(["concrete", "asphalt", "gravel"])
        self.shapes.slab(frame, (drive, back / 2), (1.6, back / 2), paving, rng.random())
        terrace = (-side * rng.uniform(0, 2), back + half[1] + 1.8)
        self.shapes.slab(frame, terrace, (rng.uniform(2, 4), 2.2), "concrete", rng.random())
        if rng.random() < 0.55:
            self.shapes.slab(frame, (drive, back), (1.7, 3.2), "gravel", rng.random(), 2.6)
        roof = rng.choice(["tile", "slate", "metal", "concrete"], p=[0.56, 0.3, 0.06, 0.08])
        mix, eaves, pitch = rng.uniform(0, 1), rng.uniform(3, 5.5), rng.uniform(0.45, 0.8)
        hipped = rng.random() < 0.3
        x = -side * 1.2
        turned = half[0] < half[1]
        self.shapes.roof(frame, (x, back), half, roof, mix, eaves, pitch, hipped, turned)
        if rng.random() < 0.35:  # a wing towards the garden
            wing = (half[0] * 0.5, half[1] * 0.9)
            joint = (x - side * half[0] / 2, back + half[1])
            self.shapes.roof(frame, joint, wing, roof, mix, eaves, pitch, hipped, turned=True)
        self.shapes.slab(frame, (x + half[0] * 0.4, back + 0.6), (0.5, 0.5), "tile", 0.9, eaves + 5)
        if rng.random() < 0.22 and not turned:
            self._solar(frame, (x, back), half, eaves, pitch)
        if rng.random() < 0.12:
            self.shapes.slab(
                frame, (0, depth * 0.8), (rng.uniform(2, 3.5), 1.8), "pool", rng.random()
            )
        if rng.random() < 0.4:
            shed = (rng.choice([-1, 1]) * (width / 2 - 2.5), depth - 2.5)
            self.shapes.roof(
                frame, shed, (1.5, 1.9), rng.choice(["slate", "metal"]), 0.5, 2.1, 0.35
            )
        if rng.random() < 0.45:
            self.shapes.car(frame, (drive, 3.2), lengthwise=False)
        for _ in range(rng.integers(0, 3)):
            bed = (rng.uniform(-0.35, 0.35) * width, rng.uniform(0.65, 0.9) * depth)
            size = rng.uniform(0.8, 3.0, 2)
            kind = rng.choice(["soil", "maize", "concrete", "gravel", "copper"])
            self.shapes.slab(frame, bed, size, kind, rng.random(), alpha=0.85)
        for _ in range(rng.integers(2, 10)):
            x, y = frame.at(rng.uniform(-0.5, 0.5) * width, rng.uniform(0.5, 1.0) * depth)
            self.shapes.tree(x, y, rng.uniform(0.7, 2.0) + rng.exponential(0.7))
        if rng.random() < 0.5:
            self.shapes.tree(*frame.at(-drive, 2.0), rng.uniform(0.8, 2.2))

    def _solar(self, frame: Frame, centre: Point, half: Point, eaves: float, pitch: float) -> None:
        """Put panels on the slope that faces the sun."""
        sunny = 1 if np.dot(frame.away, self.canvas.sun) > 0 else -1
        where = (centre[0], centre[1] + sunny * half[1] / 2)
        size = (half[0] * 0.7, half[1] * 0.3)
        found = self.shapes.rectangle(frame, where, size)
        if found:
            window, _, q, cover = found
            roof = eaves + np.tan(pitch) * (half[1] / 2 - sunny * q) + 0.2
            self.canvas.paint(window, cover, "solar", 0.5, roof)

    def terraces(self, u0: float, u1: float, v0: float, v1: float) -> None:
        """Rows of joined houses with narrow gardens."""
        rng = self.rng
        for at, start, end, depth in self._sides(u0, u1, v0, v1):
            while start < end - 14:
                length = min(rng.uniform(30, 62), end - start)
                width, half, back = rng.uniform(6, 7.5), rng.uniform(4.6, 5.8), rng.uniform(7, 9)
                roof, mix = rng.choice(["tile", "slate"], p=[0.65, 0.35]), rng.uniform(0, 1)
                eaves, pitch = rng.uniform(5.5, 7), rng.uniform(0.55, 0.75)
                for k in range(int(length / width)):
                    frame = at(start + (k + 0.5) * width)
                    if self.layout.wet(frame, 0, back, 14) or self.layout.wet(frame, 0, depth, 4):
                        continue
                    ground = rng.choice(["grass", "grass", "concrete", "gravel"])
                    yard, size = (0, (back + depth) / 2), (width / 2, (depth - back) / 2)
                    self.shapes.slab(frame, yard, size, ground, rng.uniform(0, 0.8), alpha=0.8)
                    self.shapes.slab(
                        frame, (0, 1.6), (width / 2 - 0.6, 1.8), "concrete", 0.3, alpha=0.6
                    )
                    own = np.clip(mix + rng.uniform(-0.2, 0.2), 0, 1)
                    step = rng.uniform(-0.25, 0.25)
                    size = (width / 2 + 0.1, half)  # a little too long: no gap to the neighbour
                    self.shapes.roof(frame, (0, back), size, roof, own, eaves + step, pitch)
                    if rng.random() < 0.35:
                        self.shapes.slab(frame, (2, back), (0.5, 0.5), "tile", 0.9, eaves + 5)
                    if rng.random() < 0.5:
                        x, y = frame.at(rng.uniform(-2, 2), rng.uniform(0.75, 1) * depth)
                        self.shapes.tree(x, y, rng.uniform(0.8, 2.4))
                start += length + rng.uniform(4, 8)

    def _sides(
        self, u0: float, u1: float, v0: float, v1: float
    ) -> Iterator[tuple[Callable[[float], Frame], float, float, float]]:
        """Yield the two long sides of a block: frame maker, first and last position, depth."""
        for line, turn in ((u0, 0), (u1, 2)):
            yield functools.partial(self.layout.side, line, turn=turn), v0, v1, (u1 - u0) / 2

    def slabs(self, u0: float, u1: float, v0: float, v1: float) -> None:
        """Blocks of flats on lawns, with car parks."""
        rng = self.rng
        across = u1 - u0
        position = v0 + rng.uniform(8, 14)
        while position < v1 - 12:
            frame = self.layout.frame((u0 + u1) / 2, position, 1)  # `along` runs across the block
            half = (min(across / 2 - 5, rng.uniform(15, 26)), rng.uniform(5.5, 7))
            shift = rng.uniform(-1, 1) * max(0, across / 2 - 4 - half[0])
            if not self.layout.wet(frame, 0, 0, 14):
                self._flats(frame, (shift, 0), half)
                if rng.random() < 0.6 and position + 30 < v1:
                    self.shapes.car_park(frame, (0, 21), (across / 2 - 4, 7.6))
                for _ in range(10):
                    place = (rng.uniform(-0.5, 0.5) * across, rng.uniform(9, 30))
                    self.shapes.tree(*frame.at(*place), rng.uniform(1.5, 4.0))
            position += rng.uniform(36, 46)

    def _flats(self, frame: Frame, centre: Point, half: Point) -> None:
        rng = self.rng
        height = 3.0 * rng.integers(3, 6) + 0.8
        roof = rng.choice(["gravel", "concrete", "membrane"], p=[0.55, 0.3, 0.15])
        mix = rng.random()
        self.shapes.slab(frame, (centre[0], -half[1] - 3), (half[0], 1.2), "concrete", 0.4)
        self.shapes.slab(frame, centre, half, "concrete", 0.7, height)
        self.shapes.slab(frame, centre, (half[0] - 0.6, half[1] - 0.6), roof, mix, height + 0.01)
        for along in np.arange(-half[0] + 7, half[0] - 4, 14):
            place = (centre[0] + along, centre[1] + rng.uniform(-1, 1))
            self.shapes.slab(frame, place, (1.8, 1.5), "concrete", rng.random(), height + 2.4)
        self.shapes.equipment(frame, centre, half, height, 5)

    def halls(self, u0: float, u1: float, v0: float, v1: float) -> None:
        """Large flat halls with yards and car parks."""
        rng = self.rng
        across = u1 - u0
        position = v0 + 3
        depth = rng.uniform(14, 24)
        while position + 2 * depth + 18 < v1:
            frame = self.layout.frame((u0 + u1) / 2, position + depth, 1)
            half = (across / 2 - rng.uniform(4, 12), depth - 1)
            if not self.layout.wet(frame, 0, 0, 30):
                self._hall(frame, half)
                self.shapes.car_park(frame, (0, depth + 9.5), (across / 2 - 3, 7.8))
            position += 2 * depth + 21
            depth = rng.uniform(14, 24)
        while position < v1 - 17:
            frame = self.layout.frame((u0 + u1) / 2, position + 8, 1)
            if not self.layout.wet(frame, 0, 0, 30):
                if rng.random() < 0.5:
                    self.shapes.car_park(frame, (0, 0), (across / 2 - 3, 7.8))
                else:
                    self._storage(frame, across / 2 - 6)
            position += 18

    def _hall(self, frame: Frame, half: Point) -> None:
        rng = self.rng
        height, mix = rng.uniform(6, 11), rng.random()
        roof = rng.choice(["metal", "membrane", "gravel", "painted"], p=[0.38, 0.17, 0.3, 0.15])
        self.shapes.slab(frame, (0, 0), half, "concrete", 0.8, height + 0.4)
        inner = (half[0] - 0.7, half[1] - 0.7)
        self.shapes.slab(frame, (0, 0), inner, roof, mix, height + 0.41)
        if roof in ("metal", "painted"):
            for along in np.arange(-inner[0] + 3, inner[0] - 2, 6.0):  # seams between the sheets
                self.shapes.slab(
                    frame, (along, 0), (0.12, inner[1]), roof, mix, alpha=0.8, gain=0.8
                )
        for along in np.arange(-inner[0] + 6, inner[0] - 4, rng.uniform(8, 14)):
            self.shapes.slab(frame, (along, 0), (0.9, inner[1] * 0.75), "white", 0.9, height + 0.9)
        self.shapes.equipment(frame, (0, 0), inner, height + 0.4, 12)
        for _ in range(4):  # lorries at the ramp
            place = (rng.uniform(-0.9, 0.9) * half[0], -half[1] - 3.5)
            if rng.random() < 0.5:
                self.shapes.slab(frame, place, (1.25, 4.0), "bright car", rng.random(), 3.4)

    def _storage(self, frame: Frame, half: float) -> None:
        """Rows of containers and heaps in a yard."""
        rng = self.rng
        for along in np.arange(-half, half, 7.5):
            for away in (-5.5, -2.5, 0.5, 3.5):
                if rng.random() < 0.55:
                    kind = rng.choice(["coloured car", "bright car", "painted", "tile"])
                    place = (along + rng.uniform(-0.4, 0.4), away)
                    height = 2.6 * rng.integers(1, 3)
                    self.shapes.slab(frame, place, (3.05, 1.22), kind, rng.random(), height)

    def centre(self, u0: float, u1: float, v0: float, v1: float) -> None:
        """Old town: joined houses of all kinds around a courtyard."""
        rng, canvas = self.rng, self.canvas
        middle = self.layout.frame((u0 + u1) / 2, (v0 + v1) / 2, 0)
        half = ((v1 - v0) / 2, (u1 - u0) / 2)
        found = self.shapes.block_cover(u0, u1, v0, v1)
        if found:
            yard = rng.choice(["concrete", "gravel", "asphalt"])
            canvas.paint(found[0], 0.8 * found[1], yard, rng.random())
        for _ in range(9):
            place, size = rng.uniform(-0.7, 0.7, 2) * half, rng.uniform(4, 11, 2)
            ground = rng.choice(["grass", "grass", "concrete", "asphalt", "gravel"])
            self.shapes.slab(middle, place, size, ground, rng.random(), alpha=0.85)
        for _ in range(5):
            place, size = rng.uniform(-0.45, 0.45, 2) * half, rng.uniform(3, 8, 2)
            roof = rng.choice(["gravel", "metal", "slate", "concrete"])
            if not self.layout.wet(middle, place[0], place[1], 14):
                self.shapes.slab(middle, place, size, roof, rng.random(), rng.uniform(3, 6))
        deep = rng.uniform(11, 14)
        for line, start, end, turn in (
            (u0, v0, v1, 0), (u1, v0, v1, 2),
            (v0, u0 + deep, u1 - deep, 1), (v1, u0 + deep, u1 - deep, 3),
        ):  # fmt: skip
            while start < end - 3:
                width = rng.uniform(8, 18)
                width = end - start if end - start < width + 6 else width
                frame = self.layout.side(line, start + width / 2, turn)
                start += width
                if not self.layout.wet(frame, 0, 6, 14):
                    self._town_house(frame, width / 2 + 0.2, deep / 2 + rng.uniform(-1, 1))
        for _ in range(int(0.004 * half[0] * half[1] * 4)):
            x, y = middle.at(*(rng.uniform(-1, 1, 2) * (np.array(half) - deep - 2)))
            if (
                self.layout.look(canvas.height, x, y) < 1
                and self.layout.look(self.layout.bank, x, y) > 5
            ):
                self.shapes.tree(x, y, rng.uniform(1.5, 4))

    def _town_house(self, frame: Frame, half: float, deep: float) -> None:
        rng = self.rng
        roof = rng.choice(["tile", "slate", "gravel", "metal", "concrete"],
                          p=[0.5, 0.22, 0.14, 0.08, 0.06])  # fmt: skip
        mix, eaves = rng.random(), 2.9 * rng.integers(2, 5) + rng.uniform(0, 1)
        middle = (0, deep)
        if roof in ("gravel", "concrete"):
            self.shapes.slab(frame, middle, (half, deep), "concrete", 0.6, eaves + 0.5)
            self.shapes.slab(frame, middle, (half - 0.5, deep - 0.5), roof, mix, eaves + 0.51)
            self.shapes.equipment(frame, middle, (half, deep), eaves + 0.6, 4)
        else:
            self.shapes.roof(frame, middle, (half, deep), roof, mix, eaves, rng.uniform(0.45, 0.75))
            for side in (-0.5, 0.5):
                if rng.random() < 0.6:
                    self.shapes.slab(
                        frame, (side * half, deep), (0.5, 0.6), "tile", 0.8, eaves + 6.5
                    )
                if rng.random() < 0.4:
                    window = (side * half, deep * 0.5)
                    self.shapes.slab(frame, window, (0.5, 0.7), "solar", 0.5, eaves + 4)
        if rng.random() < 0.5:  # a wing into the courtyard
            wing = (rng.uniform(-0.5, 0.5) * half, 2 * deep + 3)
            size = (min(4, half * 0.6), rng.uniform(3, 6))
            if rng.random() < 0.5:
                self.shapes.slab(frame, wing, size, "gravel", rng.random(), 3.5)
            else:
                self.shapes.roof(frame, wing, size, "tile", rng.random(), 4.5, 0.5, turned=True)
