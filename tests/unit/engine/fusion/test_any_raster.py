# SPDX-License-Identifier: GPL-3.0-or-later
"""Rasters and options at random: every call ends in one clear error or in a raster that is right.

The ground is a ramp, which interpolation and warps reproduce, and the model adds nothing: so each
pixel of a result tells by its value where it lies, and its georeference can be checked against it.
"""

from __future__ import annotations

import math
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st
from osgeo import gdal, osr

from ssdiff_qgis.engine.errors import SSDiffError
from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import REGISTER, FuseOptions
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.raster.grid import Box

EXAMPLES = 2000
CPU_SECONDS = 20
"""That any of them may take, all threads together."""
TYPES = [
    "Byte", "UInt16", "Int16", "UInt32", "Int32", "UInt64", "Int64", "Float32", "Float64",
]  # fmt: skip
CENTRE = (500000.0, 5600000.0)
SLOPE = (3.0, -2.0)
"""Of the ground, DN per metre towards the east and the north, from 20000 DN at the centre."""
_AWAY = 9


@dataclass(frozen=True)
class Scene:
    """How two rasters are made.

    Attributes:
        size: (rows, columns) of PAN.
        ms_size: likewise.
        turn: of PAN against north, radians.
        mirrored: whether PAN's rows run northwards.
        ms_turn: of the MS against PAN.
        ms_mirrored: whether its rows run against PAN's.
        scale: (rows, columns), PAN pixels per MS pixel.
        centre: of the MS in PAN pixels from PAN's centre.
        crs: of PAN and MS: "same", "none", "another", "one".
        types: of PAN and MS.
        bands: of the MS.
        missing: which pixels are invalid, and how that is said: none, all, collar, specks; by
            nodata, a mask, NaN.
        bare: whether the geotransforms are left out.
    """

    size: tuple[int, int]
    ms_size: tuple[int, int]
    turn: float
    mirrored: bool
    ms_turn: float
    ms_mirrored: bool
    scale: tuple[float, float]
    centre: tuple[float, float]
    crs: str
    types: tuple[str, str]
    bands: int
    missing: tuple[str, str, str]
    bare: bool


angles = st.sampled_from([0.0, 0.0, 0.0, 0.0, 1e-4, 0.1, math.pi / 2, math.pi, 2.5])
sides = st.one_of(st.integers(1, 8), *[st.integers(25, 90)] * 3)
scales = st.one_of(
    st.sampled_from([2.0, 4.0, 4.0, 3.0, 3.9997, 1.0]), st.floats(1.5, 9.0), st.floats(0.3, 2.0)
)
scenes = st.builds(
    Scene,
    size=st.tuples(sides, sides),
    ms_size=st.tuples(sides, sides),
    turn=angles,
    mirrored=st.booleans(),
    ms_turn=angles,
    ms_mirrored=st.sampled_from([False, False, False, True]),
    scale=st.one_of(*[scales.map(lambda s: (s, s))] * 3, st.tuples(scales, scales)),
    centre=st.one_of(
        st.just((0.0, 0.0)),
        *[st.tuples(st.floats(-8, 8), st.floats(-8, 8))] * 2,
        st.tuples(st.floats(-300, 300), st.floats(-300, 300)),
    ),
    crs=st.sampled_from(["same", "same", "same", "none", "another", "one"]),
    types=st.tuples(st.sampled_from(TYPES), st.sampled_from(TYPES)),
    bands=st.integers(1, 9),
    missing=st.tuples(
        st.sampled_from(["none", "none", "none", "all", "collar", "specks"]),
        st.sampled_from(["nodata", "mask", "nan"]),
        st.sampled_from(["PAN", "MS"]),
    ),
    bare=st.sampled_from([False, False, False, False, False, True]),
)
options = st.builds(
    dict,
    steps=st.sampled_from([None, None, None, None, 1, 2, 3, 0, 1001]),
    seed=st.integers(0, 2**31 - 1),
    register=st.sampled_from(["off", "off", *REGISTER]),
    batch=st.sampled_from([None, 1, 3]),
    extent=st.one_of(
        *[st.none()] * 4,
        st.tuples(*[st.integers(-20, 80)] * 4).map(lambda b: Box(*b)),
    ),
)


def crs(epsg: int) -> osr.SpatialReference:
    found = osr.SpatialReference()
    found.ImportFromEPSG(epsg)
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


def pan_transform(scene: Scene) -> np.ndarray:
    """(2, 3), from (column, row, 1) of PAN to (x, y)."""
    rows, columns = scene.size
    cos, sin = math.cos(scene.turn), math.sin(scene.turn)
    along = np.array([[cos, sin], [sin, -cos]]) * 0.5
    if scene.mirrored:
        along[:, 1] *= -1
    origin = np.array(CENTRE) - along @ [columns / 2, rows / 2]
    return np.column_stack([along, origin])


def ms_transform(scene: Scene) -> np.ndarray:
    """The same of the MS, in PAN's coordinate reference system."""
    (rows, columns), pan = scene.ms_size, pan_transform(scene)
    cos, sin = math.cos(scene.ms_turn), math.sin(scene.ms_turn)
    along = np.array([[cos, -sin], [sin, cos]]) @ np.diag(scene.scale[::-1])
    if scene.ms_mirrored:
        along[:, 1] *= -1
    middle = np.array(scene.size[::-1]) / 2 + scene.centre[::-1]
    origin = middle - along @ [columns / 2, rows / 2]
    return np.column_stack([pan[:, :2] @ along, pan[:, :2] @ origin + pan[:, 2]])


def ground(transform: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    x, y = np.tensordot(
        transform[:, :2], np.stack(np.broadcast_arrays(columns, rows)), 1
    ) + transform[:, 2].reshape(2, *[1] * np.broadcast(columns, rows).ndim)
    return 20000 + SLOPE[0] * (x - CENTRE[0]) + SLOPE[1] * (y - CENTRE[1])


def limited(values: np.ndarray, kind: str) -> np.ndarray:
    if kind.startswith("Float"):
        return values
    dtype = np.dtype("uint8" if kind == "Byte" else kind.lower())
    values = values / 400 if kind == "Byte" else values
    return np.clip(np.rint(values), 0, min(np.iinfo(dtype).max, 2**53)).astype(dtype)


def write(path: Path, scene: Scene, role: str, transform: np.ndarray, seed: int) -> str:
    """One of the two rasters, as its scene says."""
    size, bands = (scene.size, 1) if role == "PAN" else (scene.ms_size, scene.bands)
    kind = scene.types[role == "MS"]
    rows, columns = np.meshgrid(*(np.arange(n) + 0.5 for n in size), indexing="ij")
    image = limited(np.stack([ground(transform, rows, columns)] * bands), kind)
    place = transform
    epsg = 32633 if scene.crs in ("same", "another") or (scene.crs, role) == ("one", "PAN") else 0
    if scene.crs == "another" and role == "MS":
        # A neighbourhood so small is straight in any: three corners say all.
        there = osr.CoordinateTransformation(crs(32633), crs(32634))
        corners = transform @ np.array([[0, 1, 0], [0, 0, 1], [1, 1, 1.0]])
        at = np.array([there.TransformPoint(*c)[:2] for c in corners.T])
        place, epsg = np.column_stack([at[1] - at[0], at[2] - at[0], at[0]]), 32634
    target = gdal.GetDriverByName("GTiff").Create(
        str(path), size[1], size[0], bands, gdal.GetDataTypeByName(kind),
        ["PHOTOMETRIC=MINISBLACK", "ALPHA=NO"],
    )  # fmt: skip
    if not scene.bare:
        (xc, xr, x), (yc, yr, y) = place
        target.SetGeoTransform((x, xc, xr, y, yc, yr))
        if epsg:
            target.SetProjection(crs(epsg).ExportToWkt())
    where, how, whose = scene.missing
    invalid = np.zeros(size, bool)
    if whose == role and where != "none":
        invalid = {
            "all": np.ones(size, bool),
            "collar": (rows < size[0] / 4) | (columns > size[1] * 0.8),
            "specks": np.random.default_rng(seed).random(size) < 0.2,
        }[where]
        if how == "nan" and kind.startswith("Float"):
            image[:, invalid] = np.nan
        elif how == "mask":
            image[:, invalid] = 99
            target.CreateMaskBand(gdal.GMF_PER_DATASET)
            mask = np.where(invalid, 0, 255).astype(np.uint8)
            target.GetRasterBand(1).GetMaskBand().WriteArray(mask)
        else:
            image[:, invalid] = 7
            for band in range(1, bands + 1):
                target.GetRasterBand(band).SetNoDataValue(7)
    for i, band in enumerate(image):
        target.GetRasterBand(i + 1).WriteArray(band)
    target = None
    return str(path)


@pytest.fixture(scope="module")
def model_for(make_stub_model: Callable[..., Path]) -> Callable[[int], Model]:
    """A model for any bands that adds next to nothing to the interpolated MS, for any ratio."""
    made: dict[int, Model] = {}

    def model(ratio: int) -> Model:
        ratio = min(ratio, 16)
        if ratio not in made:
            side = ratio * max(32 // ratio, 2)
            path = make_stub_model(
                name=f"still{ratio}", ratio=ratio, window=side, stride=side, residual_scale=1e-9
            )
            made[ratio] = Model(path, "cpu")
        return made[ratio]

    return model


@pytest.mark.slow
@settings(
    max_examples=EXAMPLES,
    deadline=None,  # of wall time, which other programs add to
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(scene=scenes, chosen=options, seed=st.integers(0, 1000))
def test_any_pair_is_fused_rightly_or_refused(model_for, scene, chosen, seed):
    folder = Path(tempfile.mkdtemp(prefix="ssdiff-any-"))
    begun = time.process_time()
    try:
        _try(folder, model_for, scene, chosen, seed)
    finally:
        shutil.rmtree(folder)
    assert time.process_time() - begun < CPU_SECONDS


def _try(folder: Path, model_for: Any, scene: Scene, chosen: dict[str, Any], seed: int) -> None:
    pan = write(folder / "pan.tif", scene, "PAN", pan_transform(scene), seed)
    ms = write(folder / "ms.tif", scene, "MS", ms_transform(scene), seed)
    given_files = sorted(folder.iterdir())
    try:
        pair = Pair.open(pan, ms)
        report = fuse(pair, model_for(pair.ratio), str(folder / "out.tif"), FuseOptions(**chosen))
    except SSDiffError as error:
        event(f"refused: {type(error).__name__}")
        assert len(str(error)) > 40 and "\n" not in str(error)  # noqa: PT017
        assert sorted(folder.iterdir()) == given_files
        return
    event("fused")
    assert sorted(folder.iterdir()) == sorted([*given_files, folder / "out.tif"])
    result = gdal.Open(report.output)
    area = Box(0, 0, *scene.size).intersection(pair.overlap)
    if chosen["extent"] is not None:
        area = area.intersection(chosen["extent"])
    assert (result.RasterYSize, result.RasterXSize) == (area.height, area.width)
    assert result.RasterCount == scene.bands
    assert gdal.GetDataTypeName(result.GetRasterBand(1).DataType) == scene.types[1]
    expected = pan_transform(scene)
    if scene.bare:
        assert result.GetGeoTransform(can_return_null=True) is None or (area.top, area.left) != (
            0,
            0,
        )
        return
    x, xc, xr, y, yc, yr = result.GetGeoTransform()
    found = np.array([[xc, xr, x], [yc, yr, y]])
    corner = expected @ [area.left, area.top, 1]
    np.testing.assert_allclose(found[:, :2], expected[:, :2], atol=1e-9)
    np.testing.assert_allclose(found[:, 2], corner, atol=1e-4)
    same = crs(32633)
    assert bool(result.GetProjection()) == (scene.crs in ("same", "another"))
    if result.GetProjection():
        assert result.GetSpatialRef().IsSame(same)
    if pair.shift == (0, 0):
        _check_values(scene, found, area, result, pair.pixel)


def _check_values(
    scene: Scene, found: np.ndarray, area: Box, result: gdal.Dataset, pixel: float
) -> None:
    """Where neither edges nor invalid pixels are near, the value tells the place."""
    kind = scene.types[1]
    rows, columns = np.meshgrid(
        np.arange(area.height) + 0.5, np.arange(area.width) + 0.5, indexing="ij"
    )
    whole, pixels = (np.vstack([t, [0, 0, 1]]) for t in (ms_transform(scene), found))
    places = np.stack([columns.ravel(), rows.ravel(), np.ones(rows.size)])
    at = np.linalg.solve(whole, pixels @ places)
    column, row = (a.reshape(rows.shape) for a in at[:2])
    mask = result.GetRasterBand(1).GetMaskBand().ReadAsArray() != 0
    if scene.missing[0] != "none":
        return
    deep = (row > _AWAY) & (row < scene.ms_size[0] - _AWAY)
    deep &= (column > _AWAY) & (column < scene.ms_size[1] - _AWAY)
    assert mask[deep].all()
    # A warp makes pixels of ``pixel`` PAN pixels; those at the edge reach over it.
    beyond = [2 + pixel / scale for scale in scene.scale]
    far = (row < -beyond[0]) | (row > scene.ms_size[0] + beyond[0])
    far |= (column < -beyond[1]) | (column > scene.ms_size[1] + beyond[1])
    assert not (mask & far).any()
    values = result.GetRasterBand(scene.bands).ReadAsArray().astype(float)
    truth = ground(found, rows, columns) / (400 if kind == "Byte" else 1)
    # Half a PAN pixel of the ramp, and rounding.
    slope = math.hypot(*SLOPE) * 0.25 / (400 if kind == "Byte" else 1)
    if deep.any():
        event("values checked")
        assert np.abs(values - truth)[deep].max() < slope + 1.1
