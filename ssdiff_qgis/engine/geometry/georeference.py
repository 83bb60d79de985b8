# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the MS lies on PAN's pixels, whatever says so: geotransforms, control points or RPCs.

All of it ends in one relation between two pixel grids. Positions here are (row, column) with pixel
(i, j) reaching from i to i + 1 and from j to j + 1, so that corners are whole numbers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

import numpy as np
from osgeo import gdal, osr

from ssdiff_qgis.engine.errors import GeometryError
from ssdiff_qgis.engine.geometry.shift_field import ShiftField
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.raster.gdal_errors import gdal_errors_quiet
from ssdiff_qgis.engine.raster.grid import NO_GEOTRANSFORM
from ssdiff_qgis.engine.raster.reader import Raster, listed_parts

POINTS_PER_AXIS = 21
"""Positions along each axis by which a relation that is not straight is known."""
MISFIT = 0.05
"""A relation that is straight to so many PAN pixels is taken as straight."""
CONTRADICTION = 1.0
"""Two ways of georeferencing that place the MS so many PAN pixels apart contradict each other."""
_GEOTRANSFORM = Message("geotransform")
_POINTS, _RPCS = Message("control points"), "RPCs"
_METHODS = {_GEOTRANSFORM: "GEOTRANSFORM", _POINTS: "GCP_POLYNOMIAL", _RPCS: "RPC"}
_ENOUGH, _BEYOND = 40, 0.1
_STRAIGHT = 0.01  # pixels that control points may be off a geotransform to amount to one
_TURNED = Message(
    "The longitudes of PAN and MS differ by whole turns of 360 degrees, which is corrected."
)
# Of the inverse RPCs, in pixels; GDAL's own choice is 0.1.
_RPC_ERROR = "0.001"


@dataclass(frozen=True)
class Relation:
    """What shows the same ground, by georeferencing.

    Attributes:
        matrix: Rows and columns of PAN per row and column of the MS, (2, 2) float64.
        origin: Upper left corner of the MS in PAN pixels, (2,) float64.
        misfit: Largest distance of a corresponding pair from this straight relation, PAN pixels.
        pan: Positions in PAN, (n, 2) float64, some of those that the relation was found by.
        ms: Positions of the same places in the MS, (n, 2) float64.
        note: What the user should know of how it was found; empty if nothing.
        ways: What places PAN and the MS: ``geotransform``, ``control points`` or ``RPCs``.
        others: Relations by other ways, which contradict this one.
    """

    matrix: np.ndarray
    origin: np.ndarray
    misfit: float
    pan: np.ndarray
    ms: np.ndarray
    note: str = ""
    ways: tuple[str, str] = ("", "")
    others: tuple[Relation, ...] = ()

    @classmethod
    def straight(
        cls, matrix: np.ndarray, origin: np.ndarray, ms: Raster, note: str = ""
    ) -> Relation:
        """One that is known exactly."""
        places = _lattice(ms)
        return cls(matrix, origin, 0.0, places @ matrix.T + origin, places, note)

    def moved(self, field: ShiftField) -> Relation:
        """The relation by what the images show, ``field`` being the MS's shift against PAN."""
        dy, dx = field.at(*self.pan.T)
        # What the MS shows where it was placed lies in PAN at p with p + shift(p) = that place.
        dy, dx = field.at(self.pan[:, 0] - dy, self.pan[:, 1] - dx)
        return Relation.through(self.pan - np.column_stack([dy, dx]), self.ms, self.note)

    @classmethod
    def through(cls, pan: np.ndarray, ms: np.ndarray, note: str) -> Relation:
        """The straight one that fits corresponding positions, (n, 2) each, best."""
        known = np.column_stack([ms, np.ones(len(ms))])
        found = np.linalg.lstsq(known, pan, rcond=None)[0]
        misfit = np.hypot(*(known @ found - pan).T).max()
        return cls(found[:2].T, found[2], float(misfit), pan, ms, note)

    def distance(self, other: Relation) -> float:
        """How far apart two relations place the MS, in PAN pixels at the median of its pixels."""
        here = other.ms @ self.matrix.T + self.origin
        return float(np.median(np.hypot(*(here - other.pan).T)))


def relate(pan: Raster, ms: Raster) -> Relation:
    """Find how the pixels of two rasters correspond.

    Where files are georeferenced in several ways, the geotransform goes before control points and
    RPCs, and what contradicts it is given as `Relation.others`.

    Raises:
        GeometryError: If only one of them is georeferenced, or has a coordinate reference system,
            if they do not overlap, or GDAL cannot relate them.
    """
    pairs = list(product(_ways(pan), _ways(ms)))
    try:
        first = _relate(pan, ms)
    except GeometryError:
        found = _others(pan, ms, pairs[1:])
        if not found:
            raise
        return replace(found[0], others=tuple(found[1:]))
    first = replace(first, ways=pairs[0]) if pairs else first
    others: list[Relation] = []
    for other in _others(pan, ms, pairs[1:]):
        apart = max(CONTRADICTION, 2 * (first.misfit + other.misfit))
        if min(known.distance(other) for known in (first, *others)) > apart:
            others.append(other)
    return replace(first, others=tuple(others))


def _ways(raster: Raster) -> list[str]:
    """What a raster is georeferenced by, that which is used first."""
    there = {
        _GEOTRANSFORM: raster.grid.transform != NO_GEOTRANSFORM,
        _POINTS: raster.dataset.GetGCPCount() > 0,
        _RPCS: bool(raster.dataset.GetMetadata("RPC")),
    }
    return [way for way, known in there.items() if known]


def _others(pan: Raster, ms: Raster, ways: list[tuple[str, str]]) -> list[Relation]:
    """Relations by other ways than the first, as far as GDAL knows them."""
    found = []
    for way in ways:
        try:
            found.append(_relate_by_gdal(pan, ms, "", way))
        except GeometryError:
            continue
    return found


def _relate(pan: Raster, ms: Raster) -> Relation:
    """Relate two rasters by what each is georeferenced by in the first place.

    Raises:
        GeometryError: If only one of them is georeferenced, or has a coordinate reference system,
            if they do not overlap, or GDAL cannot relate them.
    """
    referenced = [_is_referenced(raster) for raster in (pan, ms)]
    if not any(referenced):
        matrix = np.diag([pan.grid.height / ms.grid.height, pan.grid.width / ms.grid.width])
        note: str = Message(
            "Neither PAN nor MS is georeferenced: both are taken to show the same extent."
        )
        return Relation.straight(matrix, np.zeros(2), ms, note)
    if not all(referenced):
        there, missing = ("PAN", "MS") if referenced[0] else ("MS", "PAN")
        raise GeometryError(
            "The {there} is georeferenced, the {missing} is not (no geotransform, control "
            "points or RPCs), so its place is not known. Georeference the {missing}, or remove "
            "the georeference of the {there} if both show the same extent.{parts}",
            there=there,
            missing=missing,
            parts=listed_parts(ms.dataset if referenced[0] else pan.dataset),
        )
    _check_crs(pan, ms)
    transforms = [_transform(raster) for raster in (pan, ms)]
    if transforms[0] is not None and transforms[1] is not None and _same_crs(pan, ms):
        turned = _turned(ms, transforms[1], pan, transforms[0])
        note = _TURNED if turned != transforms[1] else ""
        to_pan = np.linalg.inv(_matrix(transforms[0])) @ _matrix(turned)
        # Geotransforms carry rounding of 1e-9 of a coordinate of 1e6: nothing finer is meant.
        return Relation.straight(to_pan[:2, :2], to_pan[:2, 2].round(4) + 0.0, ms, note)
    return _relate_by_gdal(pan, ms, _note(pan, ms, transforms))


def _turned(
    ms: Raster, of_ms: tuple[float, ...], pan: Raster, of_pan: tuple[float, ...]
) -> tuple[float, ...]:
    """The MS's geotransform by longitudes that are less than half a turn from PAN's."""
    turn = _full_turn(ms)
    if turn is None:
        return of_ms
    middles = [
        t[0] + t[1] * r.grid.width / 2 + t[2] * r.grid.height / 2
        for r, t in ((pan, of_pan), (ms, of_ms))
    ]
    return (of_ms[0] + turn * round((middles[0] - middles[1]) / turn), *of_ms[1:])


def _full_turn(raster: Raster) -> float | None:
    """360 degrees in the unit of a raster's longitudes; None if it is in a projection."""
    if not _projection(raster):
        return None
    srs = _srs(raster)
    return 2 * np.pi / srs.GetAngularUnits() if srs.IsGeographic() else None


def _relate_by_gdal(
    pan: Raster, ms: Raster, note: str, ways: tuple[str, str] | None = None
) -> Relation:
    """Through coordinates on the ground; where heights matter, at the height the RPCs name.

    Args:
        pan: PAN raster.
        ms: MS raster.
        note: What the user should know.
        ways: What places PAN and the MS; None to leave it to GDAL.
    """
    options = [f"RPC_PIXEL_ERROR_THRESHOLD={_RPC_ERROR}"]
    if ways:
        options += [f"DST_METHOD={_METHODS[ways[0]]}", f"SRC_METHOD={_METHODS[ways[1]]}"]
    heights = (
        _rpc_height(raster, way == _RPCS if way else None)
        for raster, way in zip((ms, pan), (ways or ("", ""))[::-1])
    )
    height = next((h for h in heights if h is not None), None)
    if height is not None:
        options.append(f"RPC_HEIGHT={height}")
    with gdal_errors_quiet():
        try:
            transformer = gdal.Transformer(ms.dataset, pan.dataset, options)
        except RuntimeError:
            transformer = None
        if transformer is None or not transformer.this:
            reason = gdal.GetLastErrorMsg()
            advice = (
                Message(
                    "Nothing leads from a local system to others: if both are in the same one, "
                    "assign the MS the coordinate reference system of PAN (gdal_edit.py -a_srs; "
                    "in QGIS as that of the layer)."
                )
                if _srs(pan).IsLocal() or _srs(ms).IsLocal()
                else Message("Warp the MS to PAN's coordinate reference system first.")
            )
            raise GeometryError(
                "GDAL cannot relate the MS's coordinates to PAN's: {reason}. {advice}",
                reason=reason or Message("unknown"),
                advice=advice,
            )
        to_pan = _transformed(transformer, False, _columns_per_turn(pan))
        to_ms = _transformed(transformer, True, _columns_per_turn(ms))
        places, known = to_pan(_lattice(ms))
        inside = known & _within(places, pan)
        found_pan, found_ms = places[inside], _lattice(ms)[inside]
        if len(found_pan) < _ENOUGH:
            # PAN is a small part of the MS. The other way round is second choice: polynomials
            # through control points have no exact inverse.
            places, known = to_ms(_lattice(pan))
            inside = known & _within(places, ms)
            found_pan, found_ms = _lattice(pan)[inside], places[inside]
    if len(found_pan) < 3:
        raise GeometryError(
            "PAN and MS do not overlap, or touch in a corner only: by their georeferencing "
            "({pan_crs} and {ms_crs}) {found} of {count} places are in both. Choose "
            "a PAN and an MS of the same place; if they are, georeference one of them anew.",
            pan_crs=_name(pan),
            ms_crs=_name(ms),
            found=len(found_pan),
            count=POINTS_PER_AXIS**2,
        )
    found = Relation.through(found_pan, found_ms, note)
    return replace(found, ways=ways) if ways else found


def _columns_per_turn(raster: Raster) -> tuple[float, float] | None:
    """Middle column, and columns in 360 degrees, of a raster with rows along the parallels."""
    x_column, x_row = raster.grid.transform[1:3]
    turn = None if raster.grid.transform == NO_GEOTRANSFORM or x_row else _full_turn(raster)
    return None if turn is None else (raster.grid.width / 2, turn / x_column)


def _transformed(
    transformer: Any, inverse: bool, turn: tuple[float, float] | None
) -> Callable[[np.ndarray], tuple[np.ndarray, np.ndarray]]:
    """GDAL's transformer for (n, 2) positions; also gives (n,) bool, where it succeeded."""

    def apply(places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        found, known = transformer.TransformPoints(int(inverse), places[:, ::-1].tolist())
        points = np.array(found)[:, 1::-1]
        if turn is not None:
            middle, columns = turn
            points[:, 1] += columns * np.rint((middle - points[:, 1]) / columns)
        return points, np.array(known, dtype=bool) & np.isfinite(points).all(axis=1)

    return apply


def _lattice(raster: Raster) -> np.ndarray:
    """(n, 2) positions spread over a raster, corners included."""
    rows, columns = (
        np.linspace(0, n, POINTS_PER_AXIS) for n in (raster.grid.height, raster.grid.width)
    )
    return np.stack(np.meshgrid(rows, columns, indexing="ij"), axis=-1).reshape(-1, 2)


def _within(places: np.ndarray, raster: Raster) -> np.ndarray:
    """(n,) bool; a little beyond counts, so that what is known spans all of what is shared."""
    size = np.array([raster.grid.height, raster.grid.width])
    return ((places >= -_BEYOND * size) & (places <= (1 + _BEYOND) * size)).all(axis=1)


def _transform(raster: Raster) -> tuple[float, ...] | None:
    """The geotransform, also that which control points amount to; None if there is none."""
    if raster.grid.transform != NO_GEOTRANSFORM:
        return raster.grid.transform
    points = raster.dataset.GetGCPs()
    transform = gdal.GCPsToGeoTransform(points, 1) if points else None
    if transform is None or not np.linalg.det(_matrix(transform)):
        return None
    ground = np.array([[p.GCPY, p.GCPX, 1.0] for p in points])
    pixels = np.array([[p.GCPLine, p.GCPPixel] for p in points])
    found = np.linalg.solve(_matrix(transform), ground.T).T[:, :2]
    return transform if np.abs(found - pixels).max() < _STRAIGHT else None


def _matrix(transform: tuple[float, ...]) -> np.ndarray:
    """(3, 3), of (row, column, 1) to (y, x, 1)."""
    x, x_column, x_row, y, y_column, y_row = transform
    return np.array([[y_row, y_column, y], [x_row, x_column, x], [0.0, 0.0, 1.0]])


def _is_referenced(raster: Raster) -> bool:
    return (
        raster.grid.transform != NO_GEOTRANSFORM
        or raster.dataset.GetGCPCount() > 0
        or bool(raster.dataset.GetMetadata("RPC"))
    )


def _rpc_height(raster: Raster, by_rpcs: bool | None = None) -> float | None:
    """The mean height that a raster's RPCs are made for, if it is these that place it."""
    if by_rpcs is None:
        by_rpcs = _ways(raster)[:1] == [_RPCS]
    if not by_rpcs:
        return None
    offset = raster.dataset.GetMetadataItem("HEIGHT_OFF", "RPC")
    try:
        return None if offset is None else float(offset.split()[0])
    except (IndexError, ValueError):
        return None


def _projection(raster: Raster) -> str:
    if raster.grid.transform == NO_GEOTRANSFORM and raster.dataset.GetGCPCount():
        return raster.dataset.GetGCPProjection()
    if raster.grid.transform == NO_GEOTRANSFORM and raster.dataset.GetMetadata("RPC"):
        return osr.SRS_WKT_WGS84_LAT_LONG
    return raster.grid.projection


def _srs(raster: Raster) -> Any:
    srs = osr.SpatialReference()
    srs.ImportFromWkt(_projection(raster))
    srs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return srs


def _name(raster: Raster) -> str:
    if not _projection(raster):
        return Message("no coordinate reference system")
    return _srs(raster).GetName()


def _check_crs(pan: Raster, ms: Raster) -> None:
    if bool(_projection(pan)) != bool(_projection(ms)):
        there, missing = ("PAN", "MS") if _projection(pan) else ("MS", "PAN")
        raise GeometryError(
            "The {there} is in '{crs}', the {missing} has no coordinate reference system; "
            "both or none are expected to have one. Assign the {missing} its own (gdal_edit.py "
            "-a_srs EPSG:...; in QGIS as that of the layer).",
            there=there,
            crs=_name(pan if there == "PAN" else ms),
            missing=missing,
        )


def _same_crs(pan: Raster, ms: Raster) -> bool:
    if not _projection(pan):
        return True
    return bool(_srs(pan).IsSame(_srs(ms)))


def _note(pan: Raster, ms: Raster, transforms: list[tuple[float, ...] | None]) -> str:
    kinds = [
        _RPCS
        if t is None and not r.dataset.GetGCPCount()
        else _POINTS
        if r.grid.transform == NO_GEOTRANSFORM
        else ""
        for r, t in zip((pan, ms), transforms)
    ]
    where = [
        Message("{crs} by {way}", crs=_name(r), way=k) if k else _name(r)
        for r, k in zip((pan, ms), kinds)
    ]
    return Message(
        "PAN is in {pan}, MS in {ms}; their pixels are related through the ground.",
        pan=where[0],
        ms=where[1],
    )
