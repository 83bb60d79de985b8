# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings an MS whose rows and columns do not run along PAN's onto a grid that does.

It is done by GDAL's warper, virtually: blocks are resampled when they are read. It happens in PAN's
own pixels (x the column, y the row downwards as a negative number), where neither coordinate system
nor orientation of the rasters matters any more. PAN itself is never resampled.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from osgeo import gdal

from ssdiff_qgis.engine.errors import GeometryError
from ssdiff_qgis.engine.geometry.georeference import MISFIT, Relation
from ssdiff_qgis.engine.geometry.resample import interpolate
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.raster.gdal_errors import gdal_errors_quiet
from ssdiff_qgis.engine.raster.grid import Grid
from ssdiff_qgis.engine.raster.reader import Raster
from ssdiff_qgis.engine.raster.value_mask import add_mask

SMALLEST_SCALE = 1.5
"""An MS whose pixels are not so many times as large as PAN's has nothing to be sharpened by."""
ON_PAN = 0.05
"""An MS whose pixels are PAN's to this share may have been resampled onto its grid before."""
_DRIFT = 0.1  # PAN pixels over the whole MS that a whole ratio, or a straight axis, may be off
_SQUARE, _OBLONG = 0.02, 2.5
_MARGIN = 12  # pixels of the new MS beyond PAN: what the interpolation there uses
_WARP_ERROR = 0.01  # PAN pixels
# How the ratio is told of an MS on PAN's grid: candidates, and what a reduction by it may lose of
# the MS's fine detail as a share of what it loses of PAN's; where that is next to nothing, it
# consists of blocks. The last one is there to be compared with only.
_RATIOS, _LOSS, _BLOCKS = (2, 3, 4, 5, 6, 8), 0.35, 0.02
_SIDE, _LEAST_SIDE, _COMMON = 480, 24, 120


class Placed(NamedTuple):
    """The MS as it is read, and how its pixels lie on PAN's.

    Attributes:
        ms: MS raster, read through a virtual warp where its axes do not run along PAN's.
        scale: PAN pixels per MS pixel, (rows, columns).
        offset: Upper left corner of the MS in PAN pixels, (rows, columns).
        note: What the user should know of how it was aligned; empty if nothing was done.
    """

    ms: Raster
    scale: tuple[float, float]
    offset: tuple[float, float]
    note: str = ""


def place(
    ms: Raster, pan: Raster, relation: Relation, used: Sequence[int], pan_band: int = 1
) -> Placed:
    """Read the MS as it is where its axes run along PAN's; else through a virtual warp.

    Args:
        ms: MS raster as delivered; not changed.
        pan: PAN raster.
        relation: Relation of their pixel grids.
        used: Numbers of the MS bands that are used.
        pan_band: Number of the band that is PAN.

    Raises:
        GeometryError: If the MS's pixels are not larger than PAN's.
    """
    along, across = np.linalg.svd(relation.matrix, compute_uv=False)
    # In degrees square pixels become oblong; their mean is what they were.
    scale = float(along if along > across * _OBLONG else np.sqrt(along * across))
    if abs(along - 1) < ON_PAN and abs(across - 1) < ON_PAN:
        return _place_resampled(ms, pan, relation, used, pan_band)
    if scale < SMALLEST_SCALE:
        hint = Message("Are PAN and MS swapped? ") if scale < 1 else ""
        raise GeometryError(
            "An MS pixel is {scale:.4g} PAN pixels wide; at least {smallest:g} are "
            "expected. {hint}Choose the sharp raster as PAN, the coarser one as MS.",
            scale=scale,
            smallest=SMALLEST_SCALE,
            hint=hint,
        )
    if relation.misfit <= MISFIT and _runs_along(relation, ms.grid):
        sizes = zip(np.diag(relation.matrix), (ms.grid.height, ms.grid.width))
        rows, columns = (_whole(float(s), n) for s, n in sizes)
        return Placed(ms, (rows, columns), (float(relation.origin[0]), float(relation.origin[1])))
    size = max(ms.grid.height, ms.grid.width)
    placed = warp(ms, pan.grid, relation, _whole(scale, size), "cubic", used)
    return placed._replace(
        note="The MS's rows and columns do not run along PAN's: it is resampled to a grid whose do."
    )


def _runs_along(relation: Relation, grid: Grid) -> bool:
    """Whether the MS's rows and columns are PAN's, in the same direction and equally spaced."""
    (rows, aslant), (askew, columns) = relation.matrix
    return bool(
        rows > 0
        and columns > 0
        and abs(rows / columns - 1) < _SQUARE
        and abs(aslant) * grid.width < _DRIFT
        and abs(askew) * grid.height < _DRIFT
    )


def _whole(scale: float, size: int) -> float:
    """The scale, as a whole number where that changes nothing over ``size`` MS pixels."""
    return float(round(scale)) if abs(scale - round(scale)) * size < _DRIFT else scale


def warp(
    ms: Raster, pan: Grid, relation: Relation, side: float, how: str, used: Sequence[int]
) -> Placed:
    """Read the MS through a warp onto pixels of ``side`` PAN pixels.

    Args:
        ms: MS raster; not changed.
        pan: PAN's grid.
        relation: Relation of their pixel grids; where its misfit is large, a thin-plate
            spline through its points.
        side: Side of the new pixels in PAN pixels.
        how: GDAL's name of the resampling method.
        used: Numbers of the bands whose invalid pixels count.

    Raises:
        GeometryError: If GDAL cannot, or no part of the MS lies on PAN.
    """
    straight = relation.misfit <= MISFIT
    corners = np.array(
        [[r, c] for r in (0, ms.grid.height) for c in (0, ms.grid.width)], dtype=float
    )
    reached = corners @ relation.matrix.T + relation.origin
    if not straight:
        reached = np.concatenate([reached, relation.pan])
    # From the MS's own corner on where its axes are parallel to PAN's: pixels that are only
    # mirrored, turned by a quarter or joined stay whole.
    parallel = np.count_nonzero(relation.matrix) == 2
    start = relation.origin if parallel else np.zeros(2)
    size = np.array([pan.height, pan.width])
    first = np.floor((reached.min(axis=0) - start) / side)
    last = np.ceil((reached.max(axis=0) - start) / side)
    low = start + side * np.maximum(first, np.floor(-start / side) - _MARGIN)
    high = start + side * np.minimum(last, np.ceil((size - start) / side) + _MARGIN)
    if (high - low < side).any() or (high <= 0).any() or (low >= (pan.height, pan.width)).any():
        raise GeometryError(
            "PAN and MS do not overlap: in PAN's pixels the MS reaches from row {top:.1f} "
            "to {bottom:.1f} and from column {left:.1f} to {right:.1f}, PAN has "
            "{height} x {width}. Choose a PAN and an MS of the same place; if they are, "
            "georeference one of them anew.",
            top=reached[:, 0].min(),
            bottom=reached[:, 0].max(),
            left=reached[:, 1].min(),
            right=reached[:, 1].max(),
            height=pan.height,
            width=pan.width,
        )
    with gdal_errors_quiet():
        source = _in_pan_pixels(ms, relation if not straight else None, used)
        if straight:
            (rr, rc), (cr, cc) = relation.matrix
            row, column = relation.origin
            source.SetGeoTransform((column, cc, cr, -row, -rc, -rr))
        # New pixels per old one, at most 1: GDAL's own guess is wrong by far for rotated rasters
        # (and its Lanczos kernel for any that is not 1, in version 3.6).
        rows, columns = np.minimum(np.linalg.norm(relation.matrix, axis=0) / side, 1)
        options = [f"XSCALE={columns}", f"YSCALE={rows}", "UNIFIED_SRC_NODATA=NO"]
        wide = any(ms.dtype(b).itemsize >= 4 and ms.dtype(b) != np.float32 for b in ms.image_bands)
        kind = gdal.GDT_Float64 if wide else gdal.GDT_Float32
        own = [ms.band(b).GetNoDataValue() for b in ms.image_bands]
        view = gdal.Warp(
            "",
            source,
            format="VRT",
            outputBounds=(low[1], -high[0], high[1], -low[0]),
            xRes=side,
            yRes=side,
            resampleAlg=how,
            srcNodata=" ".join("nan" if value is None else repr(value) for value in own),
            dstNodata="nan",
            outputType=kind,
            workingType=kind,
            tps=not straight,
            errorThreshold=_WARP_ERROR / side,
            transformerOptions=["SRC_METHOD=GEOTRANSFORM"] if straight else None,
            warpOptions=options,
        )
    if view is None:
        raise GeometryError(
            "GDAL cannot warp the MS '{path}' onto PAN's grid: {reason}. Warp it yourself, to "
            "pixels {ratio} times as large as PAN's.",
            path=ms.path,
            reason=gdal.GetLastErrorMsg(),
            ratio=max(round(side), 2),
        )
    return Placed(ms.through(view), (side, side), (float(low[0]), float(low[1])))


def _in_pan_pixels(ms: Raster, bent: Relation | None, used: Sequence[int]) -> gdal.Dataset:
    """A virtual copy of the image bands, and of what marks them invalid, without its own place."""
    bands: list[int] = list(ms.image_bands)
    source = gdal.Translate(
        "", ms.dataset, format="VRT", bandList=bands, maskBand="none", options=["-nogcp"]
    )
    source.SetProjection("")
    source.SetMetadata({}, "RPC")
    source.SetMetadata({}, "GEOLOCATION")
    for i in range(1, len(bands) + 1):
        source.GetRasterBand(i).SetColorInterpretation(gdal.GCI_Undefined)
    criteria = ms.criteria(used)
    if criteria:
        add_mask(source, criteria)
    if bent is not None:
        points = [
            gdal.GCP(float(x), -float(y), 0.0, float(column), float(row))
            for (y, x), (row, column) in zip(bent.pan, bent.ms)
        ]
        source.SetGCPs(points, "")
    return source


def _place_resampled(
    ms: Raster, pan: Raster, relation: Relation, used: Sequence[int], pan_band: int
) -> Placed:
    """An MS on PAN's grid is reduced to the pixels it came from, as far as it shows them."""
    ratio = _ratio_within(ms, pan, pan_band)
    if ratio is None:
        raise GeometryError(
            "The MS's pixels are as small as PAN's, and it is as sharp: it does not look like an "
            "MS that was resampled onto PAN's grid. Choose the MS as it was delivered, with larger "
            "pixels than PAN's."
        )
    placed = warp(ms, pan.grid, relation, float(ratio), "average", used)
    return placed._replace(
        note=Message(
            "The MS lies on PAN's own pixels. By its sharpness it was resampled from pixels "
            "{ratio} times as large, and is reduced to those first. Better take it as delivered.",
            ratio=ratio,
        )
    )


def _ratio_within(ms: Raster, pan: Raster, pan_band: int) -> int | None:
    """How many times coarser an MS on PAN's grid really is; None if it is as sharp as PAN."""
    side = min(_SIDE, ms.grid.height, ms.grid.width, pan.grid.height, pan.grid.width)
    side -= side % _COMMON if side >= _COMMON else side % _LEAST_SIDE
    if side < _LEAST_SIDE:
        return None
    # Where blocks of any of the ratios would begin, counted from the MS's corner.
    sizes = (min(ms.grid.height, pan.grid.height), min(ms.grid.width, pan.grid.width))
    spans = [(m, m + side) for m in ((n - side) // 2 // _COMMON * _COMMON for n in sizes)]
    image, known = ms.read(ms.image_bands, *spans)
    sharp, seen = pan.read([pan_band], *spans)
    known &= seen
    shares = []
    for ratio in _RATIOS:
        size = side - side % ratio
        of_ms, of_pan = (
            _lost(a[:, :size, :size], known[:size, :size], ratio) for a in (image, sharp)
        )
        shares.append(of_ms / of_pan if of_pan > 0 else 1.0)
    blocks = [ratio for ratio, share in zip(_RATIOS, shares) if share < _BLOCKS]
    if blocks:
        return max(blocks)
    # Up to the ratio it came from a reduction loses little; from there on the loss grows fastest.
    growth = np.diff(np.log(np.maximum(shares, _BLOCKS))) / np.diff(np.log(_RATIOS))
    best = int(np.argmax(growth))
    return _RATIOS[best] if shares[best] < _LOSS else None


def _lost(image: np.ndarray, known: np.ndarray, ratio: int) -> float:
    """What a reduction by a ratio loses, as a share of the deviation; mean over the bands."""
    bands, height, width = image.shape
    cells = np.where(known, image, 0).reshape(bands, height // ratio, ratio, width // ratio, ratio)
    coarse = cells.mean(axis=(2, 4))
    replicated = np.repeat(np.repeat(coarse, ratio, axis=1), ratio, axis=2)
    found = []
    for band, smooth, blocky in zip(image, interpolate(coarse, ratio), replicated):
        deviation = float(band[known].std()) if known.any() else 0.0
        if deviation > 0:
            # One that was resampled by the nearest neighbour consists of blocks.
            rest = min(float(np.std((band - other)[known])) for other in (smooth, blocky))
            found.append(rest / deviation)
    return float(np.mean(found)) if found else 0.0
