# SPDX-License-Identifier: GPL-3.0-or-later
"""Rasters turned to the north by `gdalwarp`, whose source is known."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
from osgeo import gdal

from ssdiff_train.synthetic.town import make_hrms

SIZE = 360
"""Pixels along each side of the resampled MS."""
SEED = 4


@cache
def sensor_image(side: int) -> np.ndarray:
    """What a sensor saw on its own grid, (4, side, side) 8 bit."""
    rng = np.random.default_rng(SEED)
    image = make_hrms(side, side, SEED)
    low, high = np.quantile(image, (0.001, 0.999))
    image = 20 + 210 * (image - low) / (high - low)
    return np.clip(np.rint(image + rng.normal(0, 1, image.shape)), 0, 255).astype(np.uint8)


def turned(image: np.ndarray, degrees: float, pixel: float = 1.0) -> gdal.Dataset:
    """An image placed at an angle, pixels of ``pixel`` metres, its middle at (0, 0)."""
    dataset = gdal.GetDriverByName("MEM").Create(
        "", image.shape[2], image.shape[1], len(image), gdal.GDT_Byte
    )
    dataset.WriteArray(image)
    cosine, sine = (f(np.radians(degrees)) * pixel for f in (np.cos, np.sin))
    middle = image.shape[2] / 2
    dataset.SetGeoTransform(
        (-middle * (cosine + sine), cosine, sine, middle * (cosine - sine), sine, -cosine)
    )
    return dataset


def resampled(
    source: gdal.Dataset, path: Path, how: str, pixel: float = 1.0, side: float = SIZE
) -> str:
    """A north-up file of the middle of a turned image, made as `gdalwarp` does it."""
    half = side * pixel / 2
    gdal.Warp(
        str(path),
        source,
        outputBounds=(-half, -half, half, half),
        xRes=pixel,
        yRes=pixel,
        resampleAlg=how,
        errorThreshold=0,
        outputType=gdal.GDT_Byte,
    )
    return str(path)


def make_pair(folder: Path, how_pan: str) -> tuple[str, str]:
    """Paths of a PAN, resampled as told, and of an MS, resampled by the nearest neighbour."""
    fine = sensor_image(1120)
    ms = fine.reshape(4, 560, 2, 560, 2).mean(axis=(2, 4)).round().astype(np.uint8)
    pan = fine.mean(axis=0, keepdims=True).round().astype(np.uint8)
    return (
        resampled(turned(pan, 8.7, 0.5), folder / "pan.tif", how_pan, 0.5, 2 * SIZE),
        resampled(turned(ms, 8.7), folder / "ms.tif", "near"),
    )
