# SPDX-License-Identifier: GPL-3.0-or-later
"""What is green or wet around and in a synthetic town: fields, banks, trees, parks."""

from __future__ import annotations

import numpy as np

from ssdiff_train.synthetic.canvas import Window
from ssdiff_train.synthetic.layout import BLOCK_KINDS, Layout
from ssdiff_train.synthetic.materials import PIXEL
from ssdiff_train.synthetic.shapes import Shapes

_CROPS = ("wheat", "rape", "maize", "stubble", "soil", "grass", "tree")
_CROP_SHARES = (0.24, 0.07, 0.17, 0.14, 0.14, 0.16, 0.08)
_WOOD = _CROPS.index("tree")


class Landscape:
    """Draws fields, water, trees and parks."""

    def __init__(self, layout: Layout, shapes: Shapes):
        self.layout = layout
        self.shapes = shapes
        self.canvas, self.rng = layout.canvas, layout.rng

    def fields(self) -> None:
        """Strips of fields in coordinates of their own, each with a crop, rows and tramlines."""
        rng, canvas = self.rng, self.canvas
        turn = np.float32(self.layout.angle * 0.5 + rng.uniform(-0.3, 0.3))
        across = np.cos(turn) * canvas.x + np.sin(turn) * canvas.y
        along = np.cos(turn) * canvas.y - np.sin(turn) * canvas.x
        lines = self.layout.irregular_lines(across, 70, 150)
        strip = self.layout.cells(across, lines)
        length = rng.uniform(110, 260, len(lines)).astype(np.float32)
        offset = rng.uniform(0, 260, len(lines)).astype(np.float32)
        first = float(along.min())
        position = (along - first + offset[strip]) / length[strip]
        step = position.astype(np.int32)
        count = int(step.max()) + 1
        field = strip * count + step
        cells = len(lines) * count

        crop = rng.choice(len(_CROPS), cells, p=_CROP_SHARES)
        mix = rng.uniform(0.1, 0.75, cells).astype(np.float32)
        bright = rng.uniform(0.85, 1.12, cells).astype(np.float32)
        spacing = rng.choice([1.6, 2.2, 3.0, 4.5], cells).astype(np.float32)
        ridge = rng.choice([0.03, 0.08, 0.16], cells).astype(np.float32)
        tram = rng.choice([12.0, 18.0, 24.0], cells).astype(np.float32)
        tracks = np.isin(crop, [_CROPS.index(n) for n in ("wheat", "rape", "maize")])
        lengthwise = rng.random(cells) < 0.6

        # Rows follow one pair of edges; what a machine does differently from pass to pass shows as
        # a one-dimensional texture across them.
        inside = across - lines.astype(np.float32)[strip]
        across_rows = np.where(lengthwise[field], inside, along - first)
        table = np.convolve(rng.standard_normal(4096), [0.25, 0.5, 0.25], "same")
        passes = np.interp((across_rows * 1.3 + mix[field] * 900) % 4095, np.arange(4096), table)
        rows = np.sin(2 * np.pi * across_rows / spacing[field]) * ridge[field]
        texture = (rows + 0.06 * passes).astype(np.float32)
        from_tram = np.abs(across_rows - tram[field] * np.rint(across_rows / tram[field]))
        wheel = np.clip((0.35 - np.abs(from_tram - 1.0)) / PIXEL + 0.5, 0, 1) * tracks[field]

        for index, name in enumerate(_CROPS):
            first_m, second_m, grain, mixing = canvas.materials[name]
            here = np.nonzero((crop == index)[field])
            cell = field[here]
            share = mix[cell] + mixing * canvas.patch[here] + 1.6 * texture[here]
            gain = bright[cell] * (1 + grain * canvas.grain[here]) * (1 + texture[here])
            share = np.clip(share, 0, 1)
            for band, (a, b) in enumerate(zip(first_m[:, 0, 0], second_m[:, 0, 0])):
                canvas.albedo[(band, *here)] = (a + (b - a) * share) * gain
        canvas.paint(canvas.whole(), 0.55 * wheel, "soil", 0.6)

        to_line = np.minimum(inside, lines.astype(np.float32)[strip + 1] - across)
        to_end = (0.5 - np.abs(position - step - 0.5)) * length[strip]
        self.edge = np.minimum(to_line, to_end)
        canvas.paint(canvas.whole(), np.clip((1.1 - self.edge) / PIXEL + 0.5, 0, 1), "grass", 0.6)
        lane = (rng.random(len(lines) + 1) < 0.4)[strip + (to_line < inside)]
        for middle, half, name in ((0.0, 1.9, "gravel"), (0.0, 0.5, "grass")):
            alpha = np.clip((half - np.abs(to_line - middle)) / PIXEL + 0.5, 0, 1) * lane
            canvas.paint(canvas.whole(), 0.8 * alpha, name, 0.5)
        self.hedge = (rng.random(cells) < 0.35)[field] & ~lane
        self.wood = (crop == _WOOD)[field] & (self.edge > 3)

    def water(self) -> None:
        """Draw the river and its banks."""
        canvas = self.canvas
        reed = np.clip((3.5 - self.layout.bank) / 2, 0, 1)
        canvas.paint(canvas.whole(), 0.8 * reed, "grass", 0.15, gain=0.8)
        canvas.paint(
            canvas.whole(), np.clip((0.6 - self.layout.bank) / PIXEL + 0.5, 0, 1), "soil", 0.8
        )
        water = np.clip(-self.layout.bank / PIXEL + 0.5, 0, 1)
        canvas.paint(canvas.whole(), water, "water", np.clip(0.7 + 0.08 * self.layout.bank, 0, 1))

    def trees(self) -> None:
        """Trees of woods, hedges, banks, parks and avenues, on a jittered grid."""
        rng = self.rng
        step = 4.2
        shape = tuple(int(n / step) + 2 for n in self.layout.size[::-1])
        y, x = np.meshgrid(*(np.arange(n) * step for n in shape), indexing="ij")
        x = (x + rng.uniform(-2, 2, shape)).ravel()
        y = (y + rng.uniform(-2, 2, shape)).ravel()
        block = (
            self.layout.look(self.layout.blocks[0], x, y),
            self.layout.look(self.layout.blocks[1], x, y),
        )
        town = self.layout.town[block]
        park = town & (self.layout.kind[block] == BLOCK_KINDS.index("park"))
        bank = self.layout.look(self.layout.bank, x, y)
        clump = self.layout.look(self.canvas.patch, x, y)
        garden = np.isin(
            self.layout.kind[block], [BLOCK_KINDS.index(n) for n in ("houses", "terraces")]
        )
        raised = self.layout.look(self.canvas.height, x, y) > 0.5
        green = 0.16 * garden * ~raised
        edge = self.layout.look(self.edge, x, y)
        chance = np.select(
            [
                self.layout.look(self.layout.paved, x, y) > 0.01,
                bank < 1.5,
                (bank < 9) & ~raised,
                park,
                town,
                self.layout.look(self.wood, x, y),
                self.layout.look(self.hedge, x, y) & (edge < 2.2),
            ],
            [0, 0, 0.45, np.where(clump > 0.5, 0.65, 0.06), green * (clump > 0), 0.95, 0.8],
            default=0.003,
        )
        kept = np.nonzero(rng.random(len(x)) < chance)[0]
        small = (
            self.layout.look(self.hedge, x, y) & ~town & (edge < 2.2) & (rng.random(len(x)) < 0.7)
        )
        radius = np.where(small, rng.uniform(1.2, 2.2, len(x)), rng.uniform(2.2, 4.6, len(x)))
        for k in rng.permutation(kept):
            self.shapes.tree(x[k], y[k], radius[k])

    def park(self, u0: float, u1: float, v0: float, v1: float) -> None:
        """Lawns with paths, and a sports ground or a pond; the trees come with the wild ones."""
        rng, canvas = self.rng, self.canvas
        frame = self.layout.frame(
            (u0 + u1) / 2, (v0 + v1) / 2, 0
        )  # `along` runs with the longer side
        half = ((v1 - v0) / 2, (u1 - u0) / 2)
        found = self.shapes.block_cover(u0, u1, v0, v1)
        if not found or self.layout.wet(frame, 0, 0, 40):
            return
        where, inside = found
        p, q = self.layout.local(frame, where)
        bend = half[1] * 0.45 * np.sin(p / rng.uniform(14, 22) + rng.uniform(0, 6))
        for path in (q - bend, p - 0.3 * q - rng.uniform(-0.5, 0.5) * half[0]):
            cover = inside * np.clip((1.3 - np.abs(path)) / PIXEL + 0.5, 0, 1)
            canvas.paint(where, cover, "gravel", 0.8)
        if half[1] > 31 and half[0] > 45:
            self._sports(where, p, q)
            return
        place = rng.uniform(-0.5, 0.5, 2) * half
        radius = rng.uniform(0.35, 0.5) * half[1]
        rho = np.hypot((p - place[0]) / 1.5, q - place[1])
        shore = radius * (1 + 0.08 * canvas.low[where] + 0.15 * np.sin(p / 9)) - rho
        canvas.paint(where, np.clip((shore + 1.2) / PIXEL, 0, 1), "soil", 0.6)
        canvas.paint(where, np.clip(shore / PIXEL, 0, 1), "water", 0.55)
        self.layout.paved[where] = np.maximum(self.layout.paved[where], shore > -1)

    def _sports(self, where: Window, p: np.ndarray, q: np.ndarray) -> None:
        """Draw a running track around a striped pitch."""
        canvas = self.canvas
        oval = np.hypot(np.maximum(np.abs(p) - 20, 0), q)
        self.layout.paved[where] = np.maximum(self.layout.paved[where], oval < 29)
        canvas.paint(where, np.clip((29 - oval) / PIXEL, 0, 1), "rubber", 0.4)
        for lane in np.arange(22.6, 29, 1.25):
            line = np.clip((0.05 - np.abs(oval - lane)) / PIXEL + 0.5, 0, 1)
            canvas.paint(where, 0.8 * line, "white", 0.5)
        canvas.paint(where, np.clip((22 - oval) / PIXEL, 0, 1), "grass", 0.2)
        stripes = 0.14 + 0.2 * (p % 10 < 5)
        edge = np.minimum(33 - np.abs(p), 18 - np.abs(q))
        canvas.paint(where, np.clip(edge / PIXEL, 0, 1), "grass", stripes)
        lines = np.minimum(np.abs(edge - 1), np.where(edge > 1, np.abs(p), 9))
        lines = np.minimum(lines, np.where(edge > 1, np.abs(np.hypot(p, q) - 7), 9))
        box = np.maximum(np.abs(np.abs(p) - 32) - 11, np.abs(q) - 13)
        lines = np.minimum(lines, np.where(edge > 1, np.abs(box), 9))
        canvas.paint(where, 0.8 * np.clip((0.1 - lines) / PIXEL + 0.5, 0, 1), "white", 0.5)
