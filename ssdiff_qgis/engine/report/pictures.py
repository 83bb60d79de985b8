# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the quality report: three crops, and an overview that shows where they are."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.raster.gdal_errors import gdal_errors_quiet
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.raster.reader import in_memory
from ssdiff_qgis.engine.report.quality import BoxFigures, Result
from ssdiff_qgis.engine.sensors import spectral_name

TEXTURED, TYPICAL, WORST = "textured", "typical", "worst"
_INVALID = 128
_STRETCH = (0.02, 0.98)
_ENOUGH = 50_000
"""Pixels that tell the limits of the stretch."""


@dataclass(frozen=True)
class Crop:
    """A part of the scene at full resolution.

    Attributes:
        kind: Why it is shown, `TEXTURED`, `TYPICAL` or `WORST`.
        box: PAN pixels of the crop.
        ms: MS as its pixels are, on PAN's grid, a PNG.
        pan: PAN, a PNG.
        result: Pansharpened image, a PNG.
    """

    kind: str
    box: Box
    ms: bytes
    pan: bytes
    result: bytes


@dataclass(frozen=True)
class Pictures:
    """Pictures of a result.

    Attributes:
        overview: Result as a whole, a PNG.
        size: Width and height of the overview in pixels.
        crops: At most three parts at full resolution.
        bands: Numbers of the MS bands that are shown as red, green and blue; one for grey.
    """

    overview: bytes
    size: tuple[int, int]
    crops: list[Crop]
    bands: list[int]


def make_pictures(
    pair: Pair, result: Result, boxes: Sequence[BoxFigures], std: np.ndarray, overview: int
) -> Pictures:
    """Choose the crops and draw everything.

    Args:
        pair: Co-registered pair.
        result: Raster that was written.
        boxes: Figures of the boxes to choose from.
        std: Standard deviations of the bands, (C,) DN.
        overview: Longer side of the overview in pixels.
    """
    shown = colours(pair)
    whole, valid = result.thumbnail(overview)
    limits = limits_of(whole[shown][:, valid])
    pan_values = pair.pan.coarse(pair.pan_band).astype(np.float32)[None]
    pan_limits = limits_of(pan_values)
    seen = png(stretched(whole[shown], limits, valid))
    crops = []
    for kind, box in _chosen(boxes, std):
        known = pair.valid(box)
        near = [np.rint(pair.ms_positions(axis, box)).astype(int) for axis in (0, 1)]
        spans = [(int(index.min()), int(index.max()) + 1) for index in near]
        ms = pair.read_ms(*spans)[0][shown]
        ms = ms[:, near[0] - spans[0][0]][:, :, near[1] - spans[1][0]]
        pan = pair.read_pan((box.top, box.bottom), (box.left, box.right))[0][None]
        crops.append(
            Crop(
                kind,
                box,
                png(stretched(ms, limits, known)),
                png(stretched(pan, pan_limits, known)),
                png(stretched(result.read(box)[shown], limits, known)),
            )
        )
    height, width = valid.shape
    return Pictures(seen, (width, height), crops, [pair.bands[i] for i in shown])


def thumbnail(pair: Pair, result: Result, side: int) -> bytes:
    """A small picture of a result as a whole, a PNG.

    Args:
        pair: Pair of the run, for the meaning of its bands.
        result: Raster that was written.
        side: Longer side of the picture in pixels.
    """
    shown = colours(pair)
    whole, valid = result.thumbnail(side)
    return png(stretched(whole[shown], limits_of(whole[shown][:, valid]), valid))


def colours(pair: Pair) -> list[int]:
    """Positions among the used bands of red, green and blue; of the first band for grey."""
    meanings = [pair.ms.band(b).GetColorInterpretation() for b in pair.bands]
    names = [spectral_name(name) for name in pair.band_names]
    found = []
    for meaning, colour in (
        (gdal.GCI_RedBand, "red"),
        (gdal.GCI_GreenBand, "green"),
        (gdal.GCI_BlueBand, "blue"),
    ):
        if names.count(colour) == 1:
            found.append(names.index(colour))
        elif meanings.count(meaning) == 1:
            found.append(meanings.index(meaning))
    if len(found) == 3:
        return found
    return [2, 1, 0] if len(pair.bands) > 2 else [0]


def _chosen(boxes: Sequence[BoxFigures], std: np.ndarray) -> list[tuple[str, Box]]:
    """The most textured, a typical and the worst box by consistency, as far as there are three."""
    left = sorted(boxes, key=lambda box: (box.valid < 0.9, box.box))
    if any(box.valid >= 0.9 for box in left):
        left = [box for box in left if box.valid >= 0.9]
    found = {}
    if left:
        found[WORST] = max(left, key=lambda box: box.misfit(std))
        left.remove(found[WORST])
    if left:
        found[TEXTURED] = max(left, key=lambda box: box.texture)
        left.remove(found[TEXTURED])
    if left:
        found[TYPICAL] = sorted(left, key=lambda box: box.texture)[len(left) // 2]
    return [(k, found[k].box) for k in (TEXTURED, TYPICAL, WORST) if k in found]


def limits_of(values: np.ndarray) -> np.ndarray:
    """(B, 2) values that are drawn black and white, of (B, N)."""
    if not values.size:
        return np.array([[0.0, 1.0]] * len(values))
    every = max(values.shape[1] // _ENOUGH, 1)
    return np.quantile(values[:, ::every], _STRETCH, axis=1).T


def stretched(image: np.ndarray, limits: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """(B, H, W) as uint8 between (B, 2) limits, grey where not valid."""
    low, high = limits[:, 0, None, None], limits[:, 1, None, None]
    scaled = (image - low) / np.where(high > low, high - low, 1.0)
    bytes_ = (255 * np.clip(scaled, 0, 1) + 0.5).astype(np.uint8)
    return np.where(valid, bytes_, np.uint8(_INVALID))


def png(image: np.ndarray) -> bytes:
    """PNG of (1 or 3, H, W) uint8."""
    path = f"/vsimem/{uuid.uuid4().hex}.png"
    with gdal_errors_quiet():
        gdal.GetDriverByName("PNG").CreateCopy(path, in_memory(image), options=["ZLEVEL=2"])
        file = gdal.VSIFOpenL(path, "rb")
        try:
            size = gdal.VSIStatL(path).size
            return bytes(gdal.VSIFReadL(1, size, file))
        finally:
            gdal.VSIFCloseL(file)
            for name in (path, f"{path}.aux.xml"):
                gdal.Unlink(name)
