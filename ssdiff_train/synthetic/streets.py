# SPDX-License-Identifier: GPL-3.0-or-later
"""The ground and the streets of a synthetic town."""

from __future__ import annotations

import numpy as np

from ssdiff_train.synthetic.layout import BLOCK_KINDS, Layout
from ssdiff_train.synthetic.materials import PIXEL
from ssdiff_train.synthetic.shapes import Shapes


class Streets:
    """Draws the ground of a town, its streets and what stands along the kerb."""

    def __init__(self, layout: Layout, shapes: Shapes):
        self.layout = layout
        self.shapes = shapes
        self.canvas, self.rng = layout.canvas, layout.rng

    def ground(self) -> None:
        """Draw lawns where the town is, asphalt where halls are."""
        canvas = self.canvas
        town = self.layout.town[self.layout.blocks].astype(np.float32)
        canvas.paint(canvas.whole(), town, "grass", 0.35 + 0.1 * canvas.low)
        halls = town * (self.layout.kind[self.layout.blocks] == BLOCK_KINDS.index("halls"))
        canvas.paint(canvas.whole(), halls, "asphalt", 0.45)

    def streets(self) -> None:
        """Draw the streets, their pavements and markings."""
        canvas = self.canvas
        near_u, du = self._nearest(self.layout.u, self.layout.lines_u, self.layout.blocks[0])
        near_v, dv = self._nearest(self.layout.v, self.layout.lines_v, self.layout.blocks[1])
        dry = np.clip((self.layout.bank - 9) / PIXEL, 0, 1)
        streets = []
        for near, side, runs, half, main, forward in (
            (
                near_u,
                du,
                self.layout.runs_u[near_u, self.layout.blocks[1]],
                self.layout.half_u,
                self.layout.main_u,
                self.layout.v,
            ),
            (
                near_v,
                dv,
                self.layout.runs_v[self.layout.blocks[0], near_v],
                self.layout.half_v,
                self.layout.main_v,
                self.layout.u,
            ),
        ):
            exists = np.where(main[near], 1, runs * dry).astype(np.float32)
            kerb = half.astype(np.float32)[near] - np.abs(side)  # distance to the kerb, inside > 0
            streets.append((kerb, side, exists, main[near], forward))
        town = np.maximum.reduce([
            self.layout.town[np.clip(self.layout.blocks[0] + a, 0, self.layout.town.shape[0] - 1),
                      np.clip(self.layout.blocks[1] + b, 0, self.layout.town.shape[1] - 1)]
            for a in (-1, 0, 1) for b in (-1, 0, 1)
        ])  # fmt: skip
        walk = [np.clip((kerb + 2.0) / PIXEL + 0.5, 0, 1) * e for kerb, _, e, _, _ in streets]
        road = [np.clip(kerb / PIXEL + 0.5, 0, 1) * e for kerb, _, e, _, _ in streets]
        self.layout.paved = np.maximum(*walk)
        canvas.paint(canvas.whole(), self.layout.paved * np.where(town, 0.9, 0.35), "concrete", 0.2)
        canvas.paint(canvas.whole(), np.maximum(*road), "asphalt", 0.3 + 0.12 * canvas.low)
        for (kerb, side, exists, main, forward), other in zip(streets, streets[::-1]):
            # Lines stop short of a crossing street.
            clear = exists * np.clip((-other[0] - 2) * other[2] + (1 - other[2]), 0, 1)
            middle = np.clip((0.12 - np.abs(side)) / PIXEL + 0.5, 0, 1) * (forward % 9 < 4.5)
            edges = np.clip((0.1 - np.abs(kerb - 0.5)) / PIXEL + 0.5, 0, 1) * main
            canvas.paint(canvas.whole(), 0.75 * clear * np.maximum(middle, edges), "white", 0.6)
            band = (other[0] < -2.5) & (other[0] > -5.5) & (other[2] > 0.5) & (kerb > 0.4) & town
            stripes = band * exists * main * (np.abs(side) % 1.5 < 0.75)
            canvas.paint(canvas.whole(), 0.7 * stripes, "white", 0.6)

    def _nearest(
        self, coordinate: np.ndarray, lines: np.ndarray, cells: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """Index of the nearest street line, and the signed distance to it."""
        lines32 = lines.astype(np.float32)
        near = cells + (coordinate - lines32[cells] > lines32[cells + 1] - coordinate)
        return near, coordinate - lines32[near]

    def kerbside(self, line: float, start: float, end: float, turn: int) -> None:
        """Parked cars and trees along the kerb on one side of a block (see `side`)."""
        rng = self.rng
        trees = rng.random() < 0.4
        for position in np.arange(start + 3, end - 3, 6.2):
            draw = rng.random()
            if draw < 0.5:
                frame = self.layout.side(line, position, turn)
                if self.layout.wet(frame, 0, 0):
                    continue
                if draw < 0.22:
                    self.shapes.car(frame, (rng.uniform(-0.6, 0.6), -1.3), lengthwise=True)
                elif trees:
                    self.shapes.tree(*frame.at(0, 0.9), rng.uniform(1.5, 2.8))
