# SPDX-License-Identifier: GPL-3.0-or-later
"""The plan of a synthetic town: street coordinates, a river, blocks and what they hold.

The town is laid out in street coordinates (u, v): metres, turned and gently warped against the
ground coordinates (x, y), which count metres to the right and down from the upper left corner.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Union

import numpy as np

from ssdiff_train.synthetic.canvas import Canvas, Field, Window
from ssdiff_train.synthetic.materials import PIXEL

BLOCK_KINDS = ("houses", "terraces", "slabs", "halls", "park", "centre")
_BLOCK_SHARES = (0.46, 0.18, 0.12, 0.14, 0.10, 0.0)


Point = Union[Sequence[float], np.ndarray]
"""A position or an extent, along a street and away from it."""


class Frame(NamedTuple):
    """A place with its own axes: `along` the street and `away` from it, unit vectors in (x, y)."""

    x: float
    y: float
    along: tuple[float, float]
    away: tuple[float, float]

    def at(self, along: float, away: float) -> tuple[float, float]:
        """Ground coordinates of a place in the frame."""
        return (
            self.x + along * self.along[0] + away * self.away[0],
            self.y + along * self.along[1] + away * self.away[1],
        )


class Layout:
    """Where fields, river, streets and blocks of a town lie.

    Args:
        canvas: Canvas to draw on; its generator is drawn from.

    Attributes:
        size: Width and height of the canvas in metres.
        u: Street coordinate across the streets of the first kind, per pixel.
        v: Street coordinate across those of the second kind, per pixel.
        lines_u: Street lines in u.
        lines_v: Street lines in v.
        blocks: Number of the block that each pixel lies in, along u and along v.
        bank: Distance of each pixel to the bank of the river in metres, negative in the water.
        town: Whether a block belongs to the town.
        kind: Kind of each block, an index of `BLOCK_KINDS`.
        paved: Part of each pixel that is paved, 0 to 1.
    """

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
        self.lines_u = self.irregular_lines(self.u, 64, 104)
        self.lines_v = self.irregular_lines(self.v, 95, 190)
        self.blocks = (self.cells(self.u, self.lines_u), self.cells(self.v, self.lines_v))
        self._river()
        self._plan()
        self.paved = np.zeros((canvas.rows, canvas.columns), np.float32)

    def street(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Ground to street coordinates."""
        c, s = np.float32(np.cos(self.angle)), np.float32(np.sin(self.angle))
        wave = [a * np.sin(kx * x + ky * y + p) for a, kx, ky, p in self.waves]
        return c * x + s * y + wave[0] + wave[1], c * y - s * x + wave[2] + wave[3]

    def ground(self, u: np.ndarray, v: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Street to ground coordinates, by fixed-point iteration (the warp is gentle)."""
        c, s = np.cos(self.angle), np.sin(self.angle)
        x, y = c * u - s * v, s * u + c * v
        for _ in range(8):
            now_u, now_v = self.street(x, y)
            x, y = x + c * (u - now_u) - s * (v - now_v), y + s * (u - now_u) + c * (v - now_v)
        return x, y

    def frame(self, u: float, v: float, turn: int) -> Frame:
        """Frame at (u, v); `away` points along +u, +v, -u, -v for a turn of 0 to 3."""
        x, y = self.ground(np.array([u, u + 1, u]), np.array([v, v, v + 1]))
        axes = np.array([[x[1] - x[0], y[1] - y[0]], [x[2] - x[0], y[2] - y[0]]])
        axes /= np.hypot(axes[:, :1], axes[:, 1:])
        away = axes[turn % 2] * (1 if turn < 2 else -1)
        return Frame(float(x[0]), float(y[0]), (-away[1], away[0]), (away[0], away[1]))

    def side(self, line: float, position: float, turn: int) -> Frame:
        """Frame on the side of a block, `away` pointing into it: a street line and a place on it.

        The line is one of u for a turn of 0 (the side of low u) or 2, of v for 1 or 3.
        """
        u, v = (line, position) if turn % 2 == 0 else (position, line)
        return self.frame(u, v, turn)

    def irregular_lines(self, coordinate: np.ndarray, least: float, most: float) -> np.ndarray:
        """Irregular street lines over the whole range of a street coordinate."""
        start = float(coordinate.min()) - self.rng.uniform(0.2, 1) * least
        count = int((float(coordinate.max()) - start) / least) + 3
        return start + np.concatenate([[0], np.cumsum(self.rng.uniform(least, most, count))])

    @staticmethod
    def cells(coordinate: np.ndarray, lines: np.ndarray) -> np.ndarray:
        """Number of the cell between two lines that each pixel lies in."""
        return np.searchsorted(lines, coordinate.ravel()).reshape(coordinate.shape) - 1

    def look(self, field: np.ndarray, x: Field, y: Field) -> np.ndarray:
        """Values of a pixel field at ground positions, those outside taken from the edge."""
        row = np.clip((np.asarray(y) / PIXEL).astype(int), 0, self.canvas.rows - 1)
        column = np.clip((np.asarray(x) / PIXEL).astype(int), 0, self.canvas.columns - 1)
        return field[row, column]

    def wet(self, frame: Frame, along: float, away: float, margin: float = 9) -> bool:
        """Say whether a place is in the river or within a margin (m) of it."""
        return bool(self.look(self.bank, *frame.at(along, away)) < margin)

    def local(self, frame: Frame, where: Window) -> tuple[np.ndarray, np.ndarray]:
        """Coordinates of the pixels of a window along and away in a frame."""
        dx, dy = self.canvas.x[:, where[1]] - frame.x, self.canvas.y[where[0]] - frame.y
        return (
            dx * frame.along[0] + dy * frame.along[1],
            dx * frame.away[0] + dy * frame.away[1],
        )

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
        kinds = rng.choice(len(BLOCK_KINDS), shape, p=_BLOCK_SHARES)
        kinds[distance < 0.36 * radius] = BLOCK_KINDS.index("centre")
        self.kind = np.where(self.look(self.bank, x, y) < 28, BLOCK_KINDS.index("park"), kinds)

        # Main streets run on into the country; the others end with the town.
        self.main_u = (np.arange(len(self.lines_u)) + rng.integers(4)) % 4 == 0
        self.main_v = (np.arange(len(self.lines_v)) + rng.integers(3)) % 3 == 0
        self.half_u = np.where(self.main_u, 5.0, rng.uniform(2.7, 3.6, len(self.lines_u)))
        self.half_v = np.where(self.main_v, 4.6, rng.uniform(2.7, 3.6, len(self.lines_v)))
        wide = np.pad(self.town, 1)
        self.runs_u = (wide[:-1] | wide[1:])[:, 1:-1] | self.main_u[:, None]
        self.runs_v = (wide[:, :-1] | wide[:, 1:])[1:-1] | self.main_v[None]
