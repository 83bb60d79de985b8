# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws a made-up town among fields, as reflectance at PAN resolution. Needs numpy only.

The town is laid out in street coordinates (u, v): metres, turned and gently warped against the
ground coordinates (x, y), which count metres to the right and down from the upper left corner.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_train.synthetic.canvas import Canvas, blur
from ssdiff_train.synthetic.materials import PIXEL, band_columns

_CROPS = ("wheat", "rape", "maize", "stubble", "soil", "grass", "tree")
_CROP_SHARES = (0.24, 0.07, 0.17, 0.14, 0.14, 0.16, 0.08)
_WOOD = _CROPS.index("tree")
_BLOCK_KINDS = ("houses", "terraces", "slabs", "halls", "park", "centre")
_BLOCK_SHARES = (0.46, 0.18, 0.12, 0.14, 0.10, 0.0)


class _Frame(NamedTuple):
    """A place with its own axes: `along` the street and `away` from it, unit vectors in (x, y)."""

    x: float
    y: float
    along: tuple[float, float]
    away: tuple[float, float]

    def at(self, along: float, away: float) -> tuple[float, float]:
        return (
            self.x + along * self.along[0] + away * self.away[0],
            self.y + along * self.along[1] + away * self.away[1],
        )


class _Town:
    """Draws fields, river, streets, blocks and trees on a canvas, in that order."""

    def __init__(self, canvas: Canvas):
        self.canvas, self.rng = canvas, canvas.rng
        rng = self.rng
        self.size = np.array([canvas.columns, canvas.rows]) * PIXEL
        self.angle = rng.uniform(-0.6, 0.6)
        # Per wave: amplitude (m), wave numbers in x and y, phase; two waves each for u and v.
        length = rng.uniform(400, 900, 4)
        turn = rng.uniform(0, 2 * np.pi, 4)
        self.waves = np.stack([
            rng.uniform(6, 15, 4),
            2 * np.pi / length * np.cos(turn),
            2 * np.pi / length * np.sin(turn),
            rng.uniform(0, 2 * np.pi, 4),
        ], axis=1).astype(np.float32)  # fmt: skip
        self.u, self.v = self.street(canvas.x, canvas.y)
        self.lines_u = self._lines(self.u, 64, 104)
        self.lines_v = self._lines(self.v, 95, 190)
        self.blocks = (self._cells(self.u, self.lines_u), self._cells(self.v, self.lines_v))
        self._river()
        self._plan()

    def street(self, x, y):
        """Ground to street coordinates."""
        c, s = np.float32(np.cos(self.angle)), np.float32(np.sin(self.angle))
        wave = [a * np.sin(kx * x + ky * y + p) for a, kx, ky, p in self.waves]
        return c * x + s * y + wave[0] + wave[1], c * y - s * x + wave[2] + wave[3]

    def ground(self, u, v):
        """Street to ground coordinates, by fixed-point iteration (the warp is gentle)."""
        c, s = np.cos(self.angle), np.sin(self.angle)
        x, y = c * u - s * v, s * u + c * v
        for _ in range(8):
            now_u, now_v = self.street(x, y)
            x, y = x + c * (u - now_u) - s * (v - now_v), y + s * (u - now_u) + c * (v - now_v)
        return x, y

    def frame(self, u: float, v: float, turn: int) -> _Frame:
        """Frame at (u, v); `away` points along +u, +v, -u, -v for a turn of 0 to 3."""
        x, y = self.ground(np.array([u, u + 1, u]), np.array([v, v, v + 1]))
        axes = np.array([[x[1] - x[0], y[1] - y[0]], [x[2] - x[0], y[2] - y[0]]])
        axes /= np.hypot(axes[:, :1], axes[:, 1:])
        away = axes[turn % 2] * (1 if turn < 2 else -1)
        return _Frame(float(x[0]), float(y[0]), (-away[1], away[0]), (away[0], away[1]))

    def side(self, line: float, position: float, turn: int) -> _Frame:
        """Frame on the side of a block, `away` pointing into it: a street line and a place on it.

        The line is one of u for a turn of 0 (the side of low u) or 2, of v for 1 or 3.
        """
        u, v = (line, position) if turn % 2 == 0 else (position, line)
        return self.frame(u, v, turn)

    def _lines(self, coordinate: np.ndarray, least: float, most: float) -> np.ndarray:
        """Irregular street lines over the whole range of a street coordinate."""
        start = float(coordinate.min()) - self.rng.uniform(0.2, 1) * least
        count = int((float(coordinate.max()) - start) / least) + 3
        return start + np.concatenate([[0], np.cumsum(self.rng.uniform(least, most, count))])

    @staticmethod
    def _cells(coordinate: np.ndarray, lines: np.ndarray) -> np.ndarray:
        return np.searchsorted(lines, coordinate.ravel()).reshape(coordinate.shape) - 1

    def _river(self) -> None:
        """Signed distance (m) to the bank of the river: negative in the water."""
        rng, canvas = self.rng, self.canvas
        turn = self.angle + rng.uniform(0.2, 1.3)
        across = np.array([-np.sin(turn), np.cos(turn)])
        reach = float(self.size.min())
        middle = self.size / 2 @ across + rng.choice([-1, 1]) * rng.uniform(0.18, 0.36) * reach
        along = (np.cos(turn) * canvas.x + np.sin(turn) * canvas.y).astype(np.float32)
        bend, slope = np.float32(middle), np.float32(0)
        for length, amplitude in ((rng.uniform(420, 700), 26), (rng.uniform(150, 260), 6)):
            k, phase = np.float32(2 * np.pi / length), rng.uniform(0, 2 * np.pi)
            bend = bend + amplitude * np.sin(k * along + np.float32(phase))
            slope = slope + amplitude * k * np.cos(k * along + np.float32(phase))
        half = min(rng.uniform(7, 13), 0.05 * reach) * (1 + 0.12 * canvas.low)
        offset = np.float32(across[0]) * canvas.x + np.float32(across[1]) * canvas.y - bend
        self.bank = np.abs(offset) / np.sqrt(1 + slope * slope) - half

    def _look(self, field: np.ndarray, x, y) -> np.ndarray:
        """Values of a pixel field at ground positions, those outside taken from the edge."""
        row = np.clip((np.asarray(y) / PIXEL).astype(int), 0, self.canvas.rows - 1)
        column = np.clip((np.asarray(x) / PIXEL).astype(int), 0, self.canvas.columns - 1)
        return field[row, column]

    def _plan(self) -> None:
        """Decide which blocks are town, what they hold and which streets exist."""
        rng = self.rng
        shape = (len(self.lines_u) - 1, len(self.lines_v) - 1)
        mid_u = (self.lines_u[:-1] + self.lines_u[1:])[:, None] / 2
        mid_v = (self.lines_v[:-1] + self.lines_v[1:])[None] / 2
        x, y = self.ground(*np.broadcast_arrays(mid_u, mid_v))
        centre = self.size * rng.uniform(0.25, 0.75, 2)
        distance = np.hypot(x - centre[0], y - centre[1]) * rng.uniform(0.8, 1.2, shape)
        radius = max(0.5 * float(np.sqrt(self.size.prod())), float(distance.min()))
        self.town = distance <= radius
        kinds = rng.choice(len(_BLOCK_KINDS), shape, p=_BLOCK_SHARES)
        kinds[distance < 0.36 * radius] = _BLOCK_KINDS.index("centre")
        self.kind = np.where(self._look(self.bank, x, y) < 28, _BLOCK_KINDS.index("park"), kinds)

        # Main streets run on into the country; the others end with the town.
        self.main_u = (np.arange(len(self.lines_u)) + rng.integers(4)) % 4 == 0
        self.main_v = (np.arange(len(self.lines_v)) + rng.integers(3)) % 3 == 0
        self.half_u = np.where(self.main_u, 5.0, rng.uniform(2.7, 3.6, len(self.lines_u)))
        self.half_v = np.where(self.main_v, 4.6, rng.uniform(2.7, 3.6, len(self.lines_v)))
        wide = np.pad(self.town, 1)
        self.runs_u = (wide[:-1] | wide[1:])[:, 1:-1] | self.main_u[:, None]
        self.runs_v = (wide[:, :-1] | wide[:, 1:])[1:-1] | self.main_v[None]

    def draw(self) -> None:
        """Draw everything."""
        self._fields()
        self._town_ground()
        self._water()
        self._streets()
        for i, j in zip(*np.nonzero(self.town)):
            self._block(int(i), int(j))
        self._wild_trees()

    def _fields(self) -> None:
        """Strips of fields in coordinates of their own, each with a crop, rows and tramlines."""
        rng, canvas = self.rng, self.canvas
        turn = np.float32(self.angle * 0.5 + rng.uniform(-0.3, 0.3))
        across = np.cos(turn) * canvas.x + np.sin(turn) * canvas.y
        along = np.cos(turn) * canvas.y - np.sin(turn) * canvas.x
        lines = self._lines(across, 70, 150)
        strip = self._cells(across, lines)
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

    def _wild_trees(self) -> None:
        """Trees of woods, hedges, banks, parks and avenues, on a jittered grid."""
        rng = self.rng
        step = 4.2
        shape = tuple(int(n / step) + 2 for n in self.size[::-1])
        y, x = np.meshgrid(*(np.arange(n) * step for n in shape), indexing="ij")
        x = (x + rng.uniform(-2, 2, shape)).ravel()
        y = (y + rng.uniform(-2, 2, shape)).ravel()
        block = (self._look(self.blocks[0], x, y), self._look(self.blocks[1], x, y))
        town = self.town[block]
        park = town & (self.kind[block] == _BLOCK_KINDS.index("park"))
        bank = self._look(self.bank, x, y)
        clump = self._look(self.canvas.patch, x, y)
        garden = np.isin(self.kind[block], [_BLOCK_KINDS.index(n) for n in ("houses", "terraces")])
        raised = self._look(self.canvas.height, x, y) > 0.5
        green = 0.16 * garden * ~raised
        edge = self._look(self.edge, x, y)
        chance = np.select(
            [
                self._look(self.paved, x, y) > 0.01,
                bank < 1.5,
                (bank < 9) & ~raised,
                park,
                town,
                self._look(self.wood, x, y),
                self._look(self.hedge, x, y) & (edge < 2.2),
            ],
            [0, 0, 0.45, np.where(clump > 0.5, 0.65, 0.06), green * (clump > 0), 0.95, 0.8],
            default=0.003,
        )
        kept = np.nonzero(rng.random(len(x)) < chance)[0]
        small = self._look(self.hedge, x, y) & ~town & (edge < 2.2) & (rng.random(len(x)) < 0.7)
        radius = np.where(small, rng.uniform(1.2, 2.2, len(x)), rng.uniform(2.2, 4.6, len(x)))
        for k in rng.permutation(kept):
            self._tree(x[k], y[k], radius[k])

    def _tree(self, x: float, y: float, radius: float) -> None:
        rng = self.rng
        material = "copper" if rng.random() < 0.06 else "tree"
        self.canvas.tree(x, y, radius, material, rng.uniform(0, 0.8), rng.uniform(0.8, 1.25))

    def _water(self) -> None:
        canvas = self.canvas
        reed = np.clip((3.5 - self.bank) / 2, 0, 1)
        canvas.paint(canvas.whole(), 0.8 * reed, "grass", 0.15, gain=0.8)
        canvas.paint(canvas.whole(), np.clip((0.6 - self.bank) / PIXEL + 0.5, 0, 1), "soil", 0.8)
        water = np.clip(-self.bank / PIXEL + 0.5, 0, 1)
        canvas.paint(canvas.whole(), water, "water", np.clip(0.7 + 0.08 * self.bank, 0, 1))

    def _town_ground(self) -> None:
        canvas = self.canvas
        town = self.town[self.blocks].astype(np.float32)
        canvas.paint(canvas.whole(), town, "grass", 0.35 + 0.1 * canvas.low)
        halls = town * (self.kind[self.blocks] == _BLOCK_KINDS.index("halls"))
        canvas.paint(canvas.whole(), halls, "asphalt", 0.45)

    def _nearest(self, coordinate, lines, cells) -> tuple[np.ndarray, np.ndarray]:
        """Index of the nearest street line, and the signed distance to it."""
        lines32 = lines.astype(np.float32)
        near = cells + (coordinate - lines32[cells] > lines32[cells + 1] - coordinate)
        return near, coordinate - lines32[near]

    def _streets(self) -> None:
        canvas = self.canvas
        near_u, du = self._nearest(self.u, self.lines_u, self.blocks[0])
        near_v, dv = self._nearest(self.v, self.lines_v, self.blocks[1])
        dry = np.clip((self.bank - 9) / PIXEL, 0, 1)
        streets = []
        for near, side, runs, half, main, forward in (
            (near_u, du, self.runs_u[near_u, self.blocks[1]], self.half_u, self.main_u, self.v),
            (near_v, dv, self.runs_v[self.blocks[0], near_v], self.half_v, self.main_v, self.u),
        ):
            exists = np.where(main[near], 1, runs * dry).astype(np.float32)
            kerb = half.astype(np.float32)[near] - np.abs(side)  # distance to the kerb, inside > 0
            streets.append((kerb, side, exists, main[near], forward))
        town = np.maximum.reduce([
            self.town[np.clip(self.blocks[0] + a, 0, self.town.shape[0] - 1),
                      np.clip(self.blocks[1] + b, 0, self.town.shape[1] - 1)]
            for a in (-1, 0, 1) for b in (-1, 0, 1)
        ])  # fmt: skip
        walk = [np.clip((kerb + 2.0) / PIXEL + 0.5, 0, 1) * e for kerb, _, e, _, _ in streets]
        road = [np.clip(kerb / PIXEL + 0.5, 0, 1) * e for kerb, _, e, _, _ in streets]
        self.paved = np.maximum(*walk)
        canvas.paint(canvas.whole(), self.paved * np.where(town, 0.9, 0.35), "concrete", 0.2)
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

    def _block(self, i: int, j: int) -> None:
        """Fill one block of the street grid."""
        kerb = 2.3  # pavement and its border
        u0 = self.lines_u[i] + self.half_u[i] + kerb
        u1 = self.lines_u[i + 1] - self.half_u[i + 1] - kerb
        v0 = self.lines_v[j] + self.half_v[j] + kerb
        v1 = self.lines_v[j + 1] - self.half_v[j + 1] - kerb
        corners = self.ground(np.array([u0, u1, u0, u1]), np.array([v0, v0, v1, v1]))
        apart = [(c.max() < -20 or c.min() > n + 20) for c, n in zip(corners, self.size)]
        if any(apart):
            return
        kind = _BLOCK_KINDS[self.kind[i, j]]
        getattr(self, "_" + kind)(u0, u1, v0, v1)
        self._kerbside(u0 - kerb, v0, v1, 0)
        self._kerbside(u1 + kerb, v0, v1, 2)
        self._kerbside(v0 - kerb, u0, u1, 1)
        self._kerbside(v1 + kerb, u0, u1, 3)

    def _wet(self, frame: _Frame, along: float, away: float, margin: float = 9) -> bool:
        """Say whether a place is in the river or within a margin (m) of it."""
        return bool(self._look(self.bank, *frame.at(along, away)) < margin)

    def _local(self, frame: _Frame, where) -> tuple[np.ndarray, np.ndarray]:
        """Coordinates of the pixels of a window along and away in a frame."""
        dx, dy = self.canvas.x[:, where[1]] - frame.x, self.canvas.y[where[0]] - frame.y
        return (
            dx * frame.along[0] + dy * frame.along[1],
            dx * frame.away[0] + dy * frame.away[1],
        )

    def _rectangle(self, frame: _Frame, centre, half):
        """Window, local coordinates and coverage of a rectangle; None outside the picture."""
        canvas = self.canvas
        x, y = frame.at(*centre)
        reach = [
            half[0] * abs(frame.along[k]) + half[1] * abs(frame.away[k]) + PIXEL for k in (0, 1)
        ]
        where = canvas.window(x, y, *reach)
        if where is None:
            return None
        p, q = self._local(frame, where)
        p, q = p - centre[0], q - centre[1]
        cover = np.clip((half[0] - np.abs(p)) / PIXEL + 0.5, 0, 1)
        cover *= np.clip((half[1] - np.abs(q)) / PIXEL + 0.5, 0, 1)
        return where, p, q, cover

    def _block_cover(self, u0, u1, v0, v1):
        """Window and coverage of a piece of the street grid, bent as the streets are."""
        edges_u, edges_v = np.linspace(u0, u1, 5), np.linspace(v0, v1, 5)
        x, y = self.ground(*np.meshgrid(edges_u, edges_v))
        middle = [(c.min() + c.max()) / 2 for c in (x, y)]
        where = self.canvas.window(*middle, *(np.ptp(c) / 2 + 1 for c in (x, y)))
        if where is None:
            return None
        u, v = self.u[where], self.v[where]
        inside = np.minimum(np.minimum(u - u0, u1 - u), np.minimum(v - v0, v1 - v))
        return where, np.clip(inside / PIXEL + 0.5, 0, 1)

    def _slab(self, frame, centre, half, material, mix=0.5, height=None, alpha=1.0, gain=1.0):
        """Draw a flat rectangle, raised if it has a height."""
        found = self._rectangle(frame, centre, half)
        if found:
            where, _, _, cover = found
            self.canvas.paint(where, alpha * cover, material, mix, height, gain=gain)

    def _roof(
        self, frame, centre, half, material, mix, eaves, pitch, hipped=False, turned=False
    ) -> None:
        """Draw a pitched roof; the ridge runs along the street, or away from it when turned."""
        found = self._rectangle(frame, centre, half)
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

    def _car(self, frame: _Frame, centre, lengthwise: bool) -> None:
        rng = self.rng
        half = np.array([rng.uniform(2.0, 2.4), 0.9])
        cabin = np.array([half[0] * 0.55, 0.7])
        if not lengthwise:
            half, cabin = half[::-1], cabin[::-1]
        paint = rng.choice(["bright car", "dark car", "coloured car"], p=[0.5, 0.33, 0.17])
        mix = rng.choice([0.0, 1.0]) if paint == "coloured car" else rng.random()
        self._slab(frame, centre, half, paint, mix, height=1.0)
        self._slab(frame, centre, cabin, "dark car", 0.0, height=1.3, alpha=0.9)
        self._slab(frame, centre, cabin * 0.75, paint, mix, height=1.5)

    def _kerbside(self, line: float, start: float, end: float, turn: int) -> None:
        """Parked cars and trees along the kerb on one side of a block (see `side`)."""
        rng = self.rng
        trees = rng.random() < 0.4
        for position in np.arange(start + 3, end - 3, 6.2):
            draw = rng.random()
            if draw < 0.5:
                frame = self.side(line, position, turn)
                if self._wet(frame, 0, 0):
                    continue
                if draw < 0.22:
                    self._car(frame, (rng.uniform(-0.6, 0.6), -1.3), lengthwise=True)
                elif trees:
                    self._tree(*frame.at(0, 0.9), rng.uniform(1.5, 2.8))

    def _sides(self, u0, u1, v0, v1):
        """Yield the two long sides of a block: frame maker, first and last position, depth."""
        for line, turn in ((u0, 0), (u1, 2)):
            yield functools.partial(self.side, line, turn=turn), v0, v1, (u1 - u0) / 2

    def _houses(self, u0, u1, v0, v1) -> None:
        rng = self.rng
        for at, start, end, depth in self._sides(u0, u1, v0, v1):
            while start < end - 12:
                width = min(rng.uniform(15, 23), end - start)
                self._plot(at(start + width / 2), width, depth)
                start += width

    def _plot(self, frame: _Frame, width: float, depth: float) -> None:
        """Draw a house in its garden."""
        rng = self.rng
        if self._wet(frame, 0, 10, 14) or self._wet(frame, 0, depth, 4):
            return
        ground = rng.choice(["grass", "soil", "gravel"], p=[0.75, 0.12, 0.13])
        middle = (0, depth / 2)
        self._slab(frame, middle, (width / 2, depth / 2), ground, rng.uniform(0.05, 0.8), alpha=0.7)
        if rng.random() < 0.6:
            for edge in (-width / 2, width / 2)[: rng.integers(1, 3)]:
                self._slab(frame, (edge, depth / 2), (0.6, depth / 2), "tree", 0.6, 1.6, gain=0.9)

        half = (min(rng.uniform(5.0, 8.0), width / 2 - 2.5), rng.uniform(4.4, 6.2))
        back = rng.uniform(4, 8) + half[1]
        side = rng.choice([-1, 1])
        drive = (width / 2 - 1.9) * side
        paving = rng.choice(["concrete", "asphalt", "gravel"])
        self._slab(frame, (drive, back / 2), (1.6, back / 2), paving, rng.random())
        terrace = (-side * rng.uniform(0, 2), back + half[1] + 1.8)
        self._slab(frame, terrace, (rng.uniform(2, 4), 2.2), "concrete", rng.random())
        if rng.random() < 0.55:
            self._slab(frame, (drive, back), (1.7, 3.2), "gravel", rng.random(), 2.6)
        roof = rng.choice(["tile", "slate", "metal", "concrete"], p=[0.56, 0.3, 0.06, 0.08])
        mix, eaves, pitch = rng.uniform(0, 1), rng.uniform(3, 5.5), rng.uniform(0.45, 0.8)
        hipped = rng.random() < 0.3
        x = -side * 1.2
        turned = half[0] < half[1]
        self._roof(frame, (x, back), half, roof, mix, eaves, pitch, hipped, turned)
        if rng.random() < 0.35:  # a wing towards the garden
            wing = (half[0] * 0.5, half[1] * 0.9)
            joint = (x - side * half[0] / 2, back + half[1])
            self._roof(frame, joint, wing, roof, mix, eaves, pitch, hipped, turned=True)
        self._slab(frame, (x + half[0] * 0.4, back + 0.6), (0.5, 0.5), "tile", 0.9, eaves + 5)
        if rng.random() < 0.22 and not turned:
            self._solar(frame, (x, back), half, eaves, pitch)
        if rng.random() < 0.12:
            self._slab(frame, (0, depth * 0.8), (rng.uniform(2, 3.5), 1.8), "pool", rng.random())
        if rng.random() < 0.4:
            shed = (rng.choice([-1, 1]) * (width / 2 - 2.5), depth - 2.5)
            self._roof(frame, shed, (1.5, 1.9), rng.choice(["slate", "metal"]), 0.5, 2.1, 0.35)
        if rng.random() < 0.45:
            self._car(frame, (drive, 3.2), lengthwise=False)
        for _ in range(rng.integers(0, 3)):
            bed = (rng.uniform(-0.35, 0.35) * width, rng.uniform(0.65, 0.9) * depth)
            size = rng.uniform(0.8, 3.0, 2)
            kind = rng.choice(["soil", "maize", "concrete", "gravel", "copper"])
            self._slab(frame, bed, size, kind, rng.random(), alpha=0.85)
        for _ in range(rng.integers(2, 10)):
            x, y = frame.at(rng.uniform(-0.5, 0.5) * width, rng.uniform(0.5, 1.0) * depth)
            self._tree(x, y, rng.uniform(0.7, 2.0) + rng.exponential(0.7))
        if rng.random() < 0.5:
            self._tree(*frame.at(-drive, 2.0), rng.uniform(0.8, 2.2))

    def _solar(self, frame: _Frame, centre, half, eaves: float, pitch: float) -> None:
        """Put panels on the slope that faces the sun."""
        sunny = 1 if np.dot(frame.away, self.canvas.sun) > 0 else -1
        where = (centre[0], centre[1] + sunny * half[1] / 2)
        size = (half[0] * 0.7, half[1] * 0.3)
        found = self._rectangle(frame, where, size)
        if found:
            window, _, q, cover = found
            roof = eaves + np.tan(pitch) * (half[1] / 2 - sunny * q) + 0.2
            self.canvas.paint(window, cover, "solar", 0.5, roof)

    def _terraces(self, u0, u1, v0, v1) -> None:
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
                    if self._wet(frame, 0, back, 14) or self._wet(frame, 0, depth, 4):
                        continue
                    ground = rng.choice(["grass", "grass", "concrete", "gravel"])
                    self._slab(frame, (0, (back + depth) / 2), (width / 2, (depth - back) / 2),
                               ground, rng.uniform(0, 0.8), alpha=0.8)  # fmt: skip
                    self._slab(frame, (0, 1.6), (width / 2 - 0.6, 1.8), "concrete", 0.3, alpha=0.6)
                    own = np.clip(mix + rng.uniform(-0.2, 0.2), 0, 1)
                    step = rng.uniform(-0.25, 0.25)
                    size = (width / 2 + 0.1, half)  # a little too long: no gap to the neighbour
                    self._roof(frame, (0, back), size, roof, own, eaves + step, pitch)
                    if rng.random() < 0.35:
                        self._slab(frame, (2, back), (0.5, 0.5), "tile", 0.9, eaves + 5)
                    if rng.random() < 0.5:
                        x, y = frame.at(rng.uniform(-2, 2), rng.uniform(0.75, 1) * depth)
                        self._tree(x, y, rng.uniform(0.8, 2.4))
                start += length + rng.uniform(4, 8)

    def _slabs(self, u0, u1, v0, v1) -> None:
        """Blocks of flats on lawns, with car parks."""
        rng = self.rng
        across = u1 - u0
        position = v0 + rng.uniform(8, 14)
        while position < v1 - 12:
            frame = self.frame((u0 + u1) / 2, position, 1)  # `along` runs across the block
            half = (min(across / 2 - 5, rng.uniform(15, 26)), rng.uniform(5.5, 7))
            shift = rng.uniform(-1, 1) * max(0, across / 2 - 4 - half[0])
            if not self._wet(frame, 0, 0, 14):
                self._flats(frame, (shift, 0), half)
                if rng.random() < 0.6 and position + 30 < v1:
                    self._car_park(frame, (0, 21), (across / 2 - 4, 7.6))
                for _ in range(10):
                    place = (rng.uniform(-0.5, 0.5) * across, rng.uniform(9, 30))
                    self._tree(*frame.at(*place), rng.uniform(1.5, 4.0))
            position += rng.uniform(36, 46)

    def _flats(self, frame: _Frame, centre, half) -> None:
        rng = self.rng
        height = 3.0 * rng.integers(3, 6) + 0.8
        roof = rng.choice(["gravel", "concrete", "membrane"], p=[0.55, 0.3, 0.15])
        mix = rng.random()
        self._slab(frame, (centre[0], -half[1] - 3), (half[0], 1.2), "concrete", 0.4)
        self._slab(frame, centre, half, "concrete", 0.7, height)
        self._slab(frame, centre, (half[0] - 0.6, half[1] - 0.6), roof, mix, height + 0.01)
        for along in np.arange(-half[0] + 7, half[0] - 4, 14):
            place = (centre[0] + along, centre[1] + rng.uniform(-1, 1))
            self._slab(frame, place, (1.8, 1.5), "concrete", rng.random(), height + 2.4)
        self._equipment(frame, centre, half, height, 5)

    def _equipment(self, frame: _Frame, centre, half, height: float, count: int) -> None:
        """Small boxes on a flat roof."""
        rng = self.rng
        for _ in range(count):
            place = [c + rng.uniform(-0.85, 0.85) * h for c, h in zip(centre, half)]
            size = rng.uniform(0.4, 1.3, 2)
            self._slab(frame, place, size, rng.choice(["metal", "slate"]), rng.random(), height + 1)

    def _car_park(self, frame: _Frame, centre, half) -> None:
        """Two rows of bays along the street axis, with an aisle between them."""
        rng = self.rng
        self._slab(frame, centre, half, "asphalt", rng.uniform(0.2, 0.9))
        bays = np.arange(-half[0] + 1.5, half[0] - 1.2, 2.6)
        fill = rng.uniform(0.3, 0.85)
        for row in (-1, 1):
            away = centre[1] + row * (half[1] - 2.6)
            for bay in bays:
                along = centre[0] + bay
                line = (along - 1.3, away)
                self._slab(frame, line, (0.1, 2.3), "white", 0.5, alpha=0.7)
                if rng.random() < fill:
                    self._car(frame, (along, away + rng.uniform(-0.3, 0.3)), lengthwise=False)

    def _halls(self, u0, u1, v0, v1) -> None:
        """Large flat halls with yards and car parks."""
        rng = self.rng
        across = u1 - u0
        position = v0 + 3
        depth = rng.uniform(14, 24)
        while position + 2 * depth + 18 < v1:
            frame = self.frame((u0 + u1) / 2, position + depth, 1)
            half = (across / 2 - rng.uniform(4, 12), depth - 1)
            if not self._wet(frame, 0, 0, 30):
                self._hall(frame, half)
                self._car_park(frame, (0, depth + 9.5), (across / 2 - 3, 7.8))
            position += 2 * depth + 21
            depth = rng.uniform(14, 24)
        while position < v1 - 17:
            frame = self.frame((u0 + u1) / 2, position + 8, 1)
            if not self._wet(frame, 0, 0, 30):
                if rng.random() < 0.5:
                    self._car_park(frame, (0, 0), (across / 2 - 3, 7.8))
                else:
                    self._storage(frame, across / 2 - 6)
            position += 18

    def _hall(self, frame: _Frame, half) -> None:
        rng = self.rng
        height, mix = rng.uniform(6, 11), rng.random()
        roof = rng.choice(["metal", "membrane", "gravel", "painted"], p=[0.38, 0.17, 0.3, 0.15])
        self._slab(frame, (0, 0), half, "concrete", 0.8, height + 0.4)
        inner = (half[0] - 0.7, half[1] - 0.7)
        self._slab(frame, (0, 0), inner, roof, mix, height + 0.41)
        if roof in ("metal", "painted"):
            for along in np.arange(-inner[0] + 3, inner[0] - 2, 6.0):  # seams between the sheets
                self._slab(frame, (along, 0), (0.12, inner[1]), roof, mix, alpha=0.8, gain=0.8)
        for along in np.arange(-inner[0] + 6, inner[0] - 4, rng.uniform(8, 14)):
            self._slab(frame, (along, 0), (0.9, inner[1] * 0.75), "white", 0.9, height + 0.9)
        self._equipment(frame, (0, 0), inner, height + 0.4, 12)
        for _ in range(4):  # lorries at the ramp
            place = (rng.uniform(-0.9, 0.9) * half[0], -half[1] - 3.5)
            if rng.random() < 0.5:
                self._slab(frame, place, (1.25, 4.0), "bright car", rng.random(), 3.4)

    def _storage(self, frame: _Frame, half: float) -> None:
        """Rows of containers and heaps in a yard."""
        rng = self.rng
        for along in np.arange(-half, half, 7.5):
            for away in (-5.5, -2.5, 0.5, 3.5):
                if rng.random() < 0.55:
                    kind = rng.choice(["coloured car", "bright car", "painted", "tile"])
                    place = (along + rng.uniform(-0.4, 0.4), away)
                    height = 2.6 * rng.integers(1, 3)
                    self._slab(frame, place, (3.05, 1.22), kind, rng.random(), height)

    def _centre(self, u0, u1, v0, v1) -> None:
        """Old town: joined houses of all kinds around a courtyard."""
        rng, canvas = self.rng, self.canvas
        middle = self.frame((u0 + u1) / 2, (v0 + v1) / 2, 0)
        half = ((v1 - v0) / 2, (u1 - u0) / 2)
        found = self._block_cover(u0, u1, v0, v1)
        if found:
            yard = rng.choice(["concrete", "gravel", "asphalt"])
            canvas.paint(found[0], 0.8 * found[1], yard, rng.random())
        for _ in range(9):
            place, size = rng.uniform(-0.7, 0.7, 2) * half, rng.uniform(4, 11, 2)
            ground = rng.choice(["grass", "grass", "concrete", "asphalt", "gravel"])
            self._slab(middle, place, size, ground, rng.random(), alpha=0.85)
        for _ in range(5):
            place, size = rng.uniform(-0.45, 0.45, 2) * half, rng.uniform(3, 8, 2)
            roof = rng.choice(["gravel", "metal", "slate", "concrete"])
            if not self._wet(middle, place[0], place[1], 14):
                self._slab(middle, place, size, roof, rng.random(), rng.uniform(3, 6))
        deep = rng.uniform(11, 14)
        for line, start, end, turn in (
            (u0, v0, v1, 0), (u1, v0, v1, 2),
            (v0, u0 + deep, u1 - deep, 1), (v1, u0 + deep, u1 - deep, 3),
        ):  # fmt: skip
            while start < end - 3:
                width = rng.uniform(8, 18)
                width = end - start if end - start < width + 6 else width
                place = start + width / 2
                frame = self.side(line, place, turn)
                start += width
                if not self._wet(frame, 0, 6, 14):
                    self._town_house(frame, width / 2 + 0.2, deep / 2 + rng.uniform(-1, 1))
        for _ in range(int(0.004 * half[0] * half[1] * 4)):
            x, y = middle.at(*(rng.uniform(-1, 1, 2) * (np.array(half) - deep - 2)))
            if self._look(canvas.height, x, y) < 1 and self._look(self.bank, x, y) > 5:
                self._tree(x, y, rng.uniform(1.5, 4))

    def _town_house(self, frame: _Frame, half: float, deep: float) -> None:
        rng = self.rng
        roof = rng.choice(["tile", "slate", "gravel", "metal", "concrete"],
                          p=[0.5, 0.22, 0.14, 0.08, 0.06])  # fmt: skip
        mix, eaves = rng.random(), 2.9 * rng.integers(2, 5) + rng.uniform(0, 1)
        middle = (0, deep)
        if roof in ("gravel", "concrete"):
            self._slab(frame, middle, (half, deep), "concrete", 0.6, eaves + 0.5)
            self._slab(frame, middle, (half - 0.5, deep - 0.5), roof, mix, eaves + 0.51)
            self._equipment(frame, middle, (half, deep), eaves + 0.6, 4)
        else:
            self._roof(frame, middle, (half, deep), roof, mix, eaves, rng.uniform(0.45, 0.75))
            for side in (-0.5, 0.5):
                if rng.random() < 0.6:
                    self._slab(frame, (side * half, deep), (0.5, 0.6), "tile", 0.8, eaves + 6.5)
                if rng.random() < 0.4:
                    window = (side * half, deep * 0.5)
                    self._slab(frame, window, (0.5, 0.7), "solar", 0.5, eaves + 4)
        if rng.random() < 0.5:  # a wing into the courtyard
            wing = (rng.uniform(-0.5, 0.5) * half, 2 * deep + 3)
            size = (min(4, half * 0.6), rng.uniform(3, 6))
            if rng.random() < 0.5:
                self._slab(frame, wing, size, "gravel", rng.random(), 3.5)
            else:
                self._roof(frame, wing, size, "tile", rng.random(), 4.5, 0.5, turned=True)

    def _park(self, u0, u1, v0, v1) -> None:
        """Lawns with paths, and a sports ground or a pond; the trees come with the wild ones."""
        rng, canvas = self.rng, self.canvas
        frame = self.frame((u0 + u1) / 2, (v0 + v1) / 2, 0)  # `along` runs with the longer side
        half = ((v1 - v0) / 2, (u1 - u0) / 2)
        found = self._block_cover(u0, u1, v0, v1)
        if not found or self._wet(frame, 0, 0, 40):
            return
        where, inside = found
        p, q = self._local(frame, where)
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
        self.paved[where] = np.maximum(self.paved[where], shore > -1)

    def _sports(self, where, p, q) -> None:
        """Draw a running track around a striped pitch."""
        canvas = self.canvas
        oval = np.hypot(np.maximum(np.abs(p) - 20, 0), q)
        self.paved[where] = np.maximum(self.paved[where], oval < 29)
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


def make_hrms(
    rows: int,
    columns: int,
    seed: int = 0,
    bands: Sequence[str] = ("blue", "green", "red", "nir"),
) -> np.ndarray:
    """Draw a made-up town among fields at a resolution of `PIXEL` metres.

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
    _Town(canvas).draw()
    return np.clip(blur(canvas.light(), 0.11), 0, 1)
