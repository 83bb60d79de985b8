# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture that a scene is drawn on: albedo, height and slope, and the light on them."""

from __future__ import annotations

from typing import Union

import numpy as np

from ssdiff_train.synthetic.materials import HAZE, MATERIALS, PIXEL, SKY

Window = tuple[slice, slice]
"""Rows and columns of a part of the canvas."""
Field = Union[float, np.ndarray]
"""One value, or one per pixel of a window."""


def smooth_noise(rng: np.random.Generator, rows: int, columns: int, scale: float) -> np.ndarray:
    """Smooth noise of unit variance: cubic B-spline interpolation of a coarse white field."""

    def weights(length: int) -> tuple[np.ndarray, np.ndarray, int]:
        position = np.arange(length) / scale + rng.random()
        base = position.astype(int)
        t = (position - base).astype(np.float32)
        s = 1 - t
        taps = np.stack([s**3, 4 - 6 * t**2 + 3 * t**3, 4 - 6 * s**2 + 3 * s**3, t**3]) / 6
        return base, taps, int(base[-1]) + 4

    row_base, row_taps, coarse_rows = weights(rows)
    column_base, column_taps, coarse_columns = weights(columns)
    coarse = rng.standard_normal((coarse_rows, coarse_columns), dtype=np.float32)
    tall = sum(row_taps[k][:, None] * coarse[row_base + k] for k in range(4))
    field = sum(column_taps[k] * tall[:, column_base + k] for k in range(4))
    return field * np.float32(1 / 0.4794)  # 0.4794: mean over t of the sum of squared taps


def blur(image: np.ndarray, side: float) -> np.ndarray:
    """Convolve the last two axes with (side, 1 - 2 side, side), edges repeated."""
    for axis in (-2, -1):
        pad = [(0, 0)] * image.ndim
        pad[axis] = (1, 1)
        wide = np.moveaxis(np.pad(image, pad, mode="edge"), axis, 0)
        image = np.moveaxis(side * (wide[:-2] + wide[2:]) + (1 - 2 * side) * wide[1:-1], 0, axis)
    return image


class Canvas:
    """What has been drawn so far: albedo per band, height (m) and sunlight on the slope."""

    def __init__(self, rows: int, columns: int, rng: np.random.Generator, bands: list[int]):
        self.rows, self.columns, self.rng, self.bands = rows, columns, rng, bands
        self.materials: dict[str, tuple[np.ndarray, np.ndarray, float, float]] = {
            name: (
                np.asarray(m.first, np.float32)[bands, None, None] / 100,
                np.asarray(m.second, np.float32)[bands, None, None] / 100,
                m.grain,
                m.mixing,
            )
            for name, m in MATERIALS.items()
        }
        self.albedo = np.zeros((len(bands), rows, columns), np.float32)
        self.height = np.zeros((rows, columns), np.float32)
        self.slope = np.ones((rows, columns), np.float32)
        self.x = (np.arange(columns, dtype=np.float32)[None] + 0.5) * PIXEL
        self.y = (np.arange(rows, dtype=np.float32)[:, None] + 0.5) * PIXEL
        # Texture: grain for brightness, patch for the mixing of end members, both of unit variance.
        white = rng.standard_normal((2, rows, columns), dtype=np.float32)
        fine = blur(white, 0.15) / 0.535  # the deviation that the blur leaves
        self.low = smooth_noise(rng, rows, columns, 70)
        self.grain = 0.8 * fine[0] + 0.6 * smooth_noise(rng, rows, columns, 4)
        self.patch = 0.5 * fine[1] + 0.5 * smooth_noise(rng, rows, columns, 9) + 0.7 * self.low
        azimuth, elevation = np.deg2rad(rng.uniform(130, 170)), np.deg2rad(rng.uniform(38, 52))
        self.sun = np.array([np.sin(azimuth), -np.cos(azimuth)])  # towards the sun, in (x, y)
        self.sun_tangent = np.tan(elevation)

    def whole(self) -> Window:
        """The window of all pixels."""
        return slice(0, self.rows), slice(0, self.columns)

    def window(self, x: float, y: float, reach_x: float, reach_y: float) -> Window | None:
        """Return the slices of the pixels within reach of (x, y), None if there are none."""
        top = max(0, int((y - reach_y) / PIXEL))
        left = max(0, int((x - reach_x) / PIXEL))
        bottom = min(self.rows, int((y + reach_y) / PIXEL) + 1)
        right = min(self.columns, int((x + reach_x) / PIXEL) + 1)
        if top >= bottom or left >= right:
            return None
        return slice(top, bottom), slice(left, right)

    def paint(
        self,
        where: Window,
        alpha: Field,
        material: str,
        mix: Field = 0.5,
        height: Field | None = None,
        slope: Field = 1.0,
        gain: float = 1.0,
    ) -> None:
        """Cover `where` with a material, `alpha` of it; things with a height hide what is lower."""
        first, second, grain, mixing = self.materials[material]
        if height is not None:
            alpha = alpha * (height > self.height[where])
            self.height[where] += alpha * (height - self.height[where])
        share = np.clip(mix + mixing * self.patch[where], 0, 1)
        bright = gain * (1 + grain * self.grain[where])
        albedo = self.albedo[(slice(None), *where)]
        albedo += alpha * ((first + (second - first) * share) * bright - albedo)
        self.slope[where] += alpha * (slope - self.slope[where])

    def sunlight(self, normal_x: Field, normal_y: Field, normal_z: Field) -> np.ndarray:
        """Sunlight on a slope with this unit normal, 1 on level ground."""
        facing = normal_x * self.sun[0] + normal_y * self.sun[1]
        return np.maximum(0.05, normal_z + facing / self.sun_tangent)

    def tree(
        self,
        x: float,
        y: float,
        radius: float,
        material: str = "tree",
        mix: float = 0.4,
        gain: float = 1.0,
    ) -> None:
        """Draw a tree of a radius (m) around (x, y)."""
        where = self.window(x, y, 1.3 * radius, 1.3 * radius)
        if where is None:
            return
        dx = (self.x[:, where[1]] - x) / radius
        dy = (self.y[where[0]] - y) / radius
        rho = np.sqrt(dx * dx + dy * dy) * (1 + 0.2 * self.patch[where])  # a ragged outline
        dome = np.sqrt(np.maximum(0, 1 - rho * rho))
        self.paint(
            where,
            np.clip((1 - rho) * (radius / PIXEL) + 0.5, 0, 1),
            material,
            mix,
            height=(1.0 + 1.5 * radius) * (0.6 + 0.4 * dome) + 0.15 * self.grain[where],
            slope=self.sunlight(0.5 * dx, 0.5 * dy, 0.6 + 0.35 * dome),  # light seeps through
            gain=gain,
        )

    def light(self) -> np.ndarray:
        """Return the reflectance at the top of the atmosphere, shadows cast."""
        drop = np.float32(PIXEL * self.sun_tangent)
        blocked = np.full_like(self.height, -np.inf)
        for step in range(1, int(self.height.max() / drop) + 2):
            dx, dy = np.rint(step * self.sun).astype(int)
            target_rows, source_rows = _shifted(self.rows, dy)
            target_columns, source_columns = _shifted(self.columns, dx)
            target = blocked[target_rows, target_columns]
            np.maximum(target, self.height[source_rows, source_columns] - step * drop, out=target)
        lit = 1 - np.clip((blocked - self.height) / (2 * drop) + 0.25, 0, 1)
        sun = lit * self.slope
        sky = np.asarray(SKY, np.float32)[self.bands, None, None]
        haze = np.asarray(HAZE, np.float32)[self.bands, None, None]
        veil = 1 + 0.15 * smooth_noise(self.rng, self.rows, self.columns, 260)
        self.albedo *= sky + (1 - sky) * sun * (1 + 0.03 * self.low)
        return self.albedo + haze * veil


def _shifted(length: int, by: int) -> tuple[slice, slice]:
    """Slices (target, source) so that target[i] meets source[i + by]."""
    by = int(np.clip(by, -length, length))
    return slice(max(0, -by), length - max(0, by)), slice(max(0, by), length - max(0, -by))
