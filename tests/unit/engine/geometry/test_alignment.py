# SPDX-License-Identifier: GPL-3.0-or-later
"""Rasters placed in every way: what is read of the MS must be the ground under PAN's pixels."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr

from ssdiff_qgis.engine.errors import GeometryError, RasterError
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.registration import measure_shifts
from ssdiff_qgis.engine.geometry.tile_shift import tile_shift
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.synthetic.town import make_hrms

GAIN = 0.3
SIZE = (160, 200)
ORIGIN = (500000.0, 5600000.0)
GSD = 0.5
INNER = Box(32, 32, 128, 160)


def crs(epsg: int) -> osr.SpatialReference:
    found = osr.SpatialReference()
    found.ImportFromEPSG(epsg)
    found.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return found


def ground(row: np.ndarray, column: np.ndarray, band: int = 0) -> np.ndarray:
    """Smooth ground at positions in PAN pixels from PAN's upper left corner."""
    slant = 2 * np.pi * (row / (61 + 3 * band) + column / 73)
    return 500 + 100 * np.sin(slant) + 60 * np.cos(2 * np.pi * column / 67 + band) + 0.5 * row


def save(path: Path, image: np.ndarray, transform=None, epsg: int | None = 32633, **kinds) -> str:
    image = image if image.ndim == 3 else image[None]
    target = gdal.GetDriverByName("GTiff").Create(
        str(path), image.shape[2], image.shape[1], image.shape[0], gdal.GDT_Float32
    )
    if transform is not None:
        target.SetGeoTransform(transform)
        if epsg:
            target.SetProjection(crs(epsg).ExportToWkt())
    if "gcps" in kinds:
        target.SetGCPs(kinds["gcps"], crs(epsg).ExportToWkt())
    if "rpc" in kinds:
        target.SetMetadata(kinds["rpc"], "RPC")
    if "nodata" in kinds:
        target.GetRasterBand(1).SetNoDataValue(kinds["nodata"])
    target.WriteArray(image.astype(np.float32))
    target = None
    return str(path)


def seen(to_pan, rows: int, columns: int, bands: int = 2) -> np.ndarray:
    """An MS of point samples: ``to_pan`` turns its (row, column) positions into PAN's."""
    at = np.stack(np.meshgrid(np.arange(rows) + 0.5, np.arange(columns) + 0.5, indexing="ij"))
    row, column = to_pan(*at)
    return np.stack([ground(row, column, band) for band in range(bands)])


def affine(matrix, origin):
    (a, b), (c, d) = matrix

    def to_pan(row, column):
        return a * row + b * column + origin[0], c * row + d * column + origin[1]

    return to_pan


def world(transform, matrix, origin) -> tuple[float, ...]:
    """Geotransform of an MS that lies so on a PAN of the given geotransform."""
    x, xc, xr, y, yc, yr = transform
    (a, b), (c, d) = matrix
    return (
        x + xr * origin[0] + xc * origin[1], xr * b + xc * d, xr * a + xc * c,
        y + yr * origin[0] + yc * origin[1], yr * b + yc * d, yr * a + yc * c,
    )  # fmt: skip


NORTH_UP = (ORIGIN[0], GSD, 0.0, ORIGIN[1], 0.0, -GSD)
SOUTH_UP = (ORIGIN[0], GSD, 0.0, ORIGIN[1], 0.0, GSD)
TURNED = (ORIGIN[0], 0.4, 0.3, ORIGIN[1], 0.3, -0.4)


def check_read(pair: Pair, most: float, box: Box = INNER, shift=(0.0, 0.0)) -> None:
    """What is read of the MS is the ground at PAN's pixels, and valid."""
    patch = pair.patch(box, GAIN)
    rows = np.arange(box.top, box.bottom)[:, None] + 0.5 + shift[0]
    columns = np.arange(box.left, box.right) + 0.5 + shift[1]
    for band, image in enumerate(patch.lms):
        error = float(np.abs(image - ground(rows, columns, band)).max())
        assert error < most
    assert patch.valid.all()


@pytest.fixture(scope="module")
def hrms() -> np.ndarray:
    return make_hrms(240, 240, seed=5).astype(np.float32)


@pytest.fixture
def pan(tmp_path: Path):
    def make(transform=NORTH_UP, **kinds) -> str:
        image = ground(np.arange(SIZE[0])[:, None] + 0.5, np.arange(SIZE[1]) + 0.5)
        return save(tmp_path / "pan.tif", image, transform, **kinds)

    return make


@pytest.mark.parametrize("transform", [NORTH_UP, SOUTH_UP, TURNED])
@pytest.mark.parametrize("scale", [2.0, 2.5, 3.0, 3.9997, 4.0, 6.3])
def test_alike_oriented_rasters_are_read_without_a_warp(tmp_path, pan, transform, scale):
    matrix, origin = np.diag([scale, scale]), (-3.3, 1.7)
    image = seen(affine(matrix, origin), int(170 / scale), int(205 / scale))
    ms = save(tmp_path / "ms.tif", image, world(transform, matrix, origin))
    pair = Pair.open(pan(transform), ms)
    assert pair.scale == pytest.approx((scale, scale), abs=1e-3)
    assert pair.offset == pytest.approx(origin, abs=1e-3)
    assert not pair.notes
    check_read(pair, 0.5)


@pytest.mark.parametrize(
    "matrix",
    [
        pytest.param([[-4.0, 0.0], [0.0, 4.0]], id="south-up"),
        pytest.param([[4.0, 0.0], [0.0, -4.0]], id="mirrored"),
        pytest.param([[3.46, -2.0], [2.0, 3.46]], id="turned"),
        pytest.param([[0.0, 4.0], [-4.0, 0.0]], id="quarter turn"),
        pytest.param([[4.0, 0.9], [0.0, 4.0]], id="sheared"),
        pytest.param([[4.0, 0.0], [0.0, 2.0]], id="finer along one axis"),
        pytest.param([[4.0, 0.0], [0.0, 0.8]], id="finer than PAN along one axis"),
    ],
)
@pytest.mark.parametrize("transform", [NORTH_UP, TURNED])
def test_otherwise_oriented_ms_is_read_through_a_warp(tmp_path, pan, matrix, transform):
    matrix = np.array(matrix)
    origin = np.array([80.0, 100.0]) - matrix @ [45, 45 if matrix[1, 1] != 0.8 else 120]
    size = (90, 90 if matrix[1, 1] != 0.8 else 240)
    image = seen(affine(matrix, origin), *size)
    ms = save(tmp_path / "ms.tif", image, world(transform, matrix, origin))
    pair = Pair.open(pan(transform), ms)
    sides = np.linalg.svd(matrix, compute_uv=False)
    expected = np.sqrt(sides[0] * sides[1]) if sides[0] < 2.5 * sides[1] else sides[0]
    assert pair.scale[0] == pair.scale[1] == pytest.approx(expected, rel=0.02)
    assert "resampled" in pair.notes[0]
    check_read(pair, 3.0)


@pytest.mark.parametrize("epsg", [32632, 4326, 3857])
def test_ms_in_another_crs(tmp_path, pan, epsg):
    """PAN in UTM 33 near its western edge, MS elsewhere: related through the ground."""
    origin = (300000.0, 5600000.0)
    transform = (origin[0], GSD, 0.0, origin[1], 0.0, -GSD)
    there = osr.CoordinateTransformation(crs(32633), crs(epsg))
    back = osr.CoordinateTransformation(crs(epsg), crs(32633))
    corners = [
        there.TransformPoint(origin[0] + GSD * c, origin[1] - GSD * r)[:2]
        for r in (-30, 190) for c in (-30, 230)
    ]  # fmt: skip
    (west, south), (east, north) = np.min(corners, axis=0), np.max(corners, axis=0)
    rows, columns = 56, 66
    steps = ((east - west) / columns, (north - south) / rows)

    def to_pan(row, column):
        points = np.stack([west + column * steps[0], north - row * steps[1]], -1).reshape(-1, 2)
        x, y, _ = np.array(back.TransformPoints(points.tolist())).T
        shape = row.shape
        return ((origin[1] - y) / GSD).reshape(shape), ((x - origin[0]) / GSD).reshape(shape)

    ms = save(
        tmp_path / "ms.tif", seen(to_pan, rows, columns),
        (west, steps[0], 0, north, 0, -steps[1]), epsg,
    )  # fmt: skip
    pair = Pair.open(pan(transform), ms)
    assert "related through the ground" in pair.notes[0]
    check_read(pair, 3.0)


def gcps(to_world, rows: float, columns: float, count: int = 4) -> list:
    return [
        gdal.GCP(*to_world(r, c), 0.0, c, r)
        for r in np.linspace(0, rows, count) for c in np.linspace(0, columns, count)
    ]  # fmt: skip


@pytest.mark.parametrize("bend", [0.0, 1.0])
def test_ms_with_control_points(tmp_path, pan, bend):
    """Straight ones amount to a geotransform; bent ones to a warp."""

    def to_pan(row, column):
        return 4 * row + bend * 6 * (column / 50) ** 2, 4 * column + bend * 4 * (row / 40) ** 2

    def to_world(row, column):
        y, x = to_pan(row, column)
        return ORIGIN[0] + GSD * x, ORIGIN[1] - GSD * y

    image = seen(to_pan, 40, 50)
    ms = save(tmp_path / "ms.tif", image, gcps=gcps(to_world, 40, 50))
    pair = Pair.open(pan(), ms)
    assert bool(pair.notes) == bool(bend)
    check_read(pair, 4.0 if bend else 0.5)


def rpc(lines: float, samples: float, scale: float) -> dict[str, str]:
    """RPCs of a satellite that looks nearly straight down, at pixels ``scale`` times as large."""
    numbers = {
        "LINE_OFF": lines / scale / 2 - 0.5, "SAMP_OFF": samples / scale / 2 - 0.5,
        "LINE_SCALE": lines / scale / 2, "SAMP_SCALE": samples / scale / 2,
        "LAT_OFF": 45.0, "LONG_OFF": 9.0, "HEIGHT_OFF": 1500.0,
        "LAT_SCALE": 0.02, "LONG_SCALE": 0.025, "HEIGHT_SCALE": 500.0,
    }  # fmt: skip
    return {
        **{name: str(value) for name, value in numbers.items()},
        "LINE_NUM_COEFF": "0 0.02 -1 0.1 " + "0.003 0.001 " + "0 " * 14,
        "LINE_DEN_COEFF": "1 0.0001 0.0001 0.0001 " + "0 " * 16,
        "SAMP_NUM_COEFF": "0 1 0.01 0.02 0.001 " + "0 " * 15,
        "SAMP_DEN_COEFF": "1 0.0002 " + "0 " * 18,
    }


def test_both_with_rpcs_of_one_acquisition(tmp_path, pan):
    image = seen(affine(np.diag([4.0, 4.0]), (0, 0)), 40, 50)
    ms = save(tmp_path / "ms.tif", image, rpc=rpc(*SIZE, 4))
    pair = Pair.open(pan(None, rpc=rpc(*SIZE, 1)), ms)
    assert pair.scale == pytest.approx((4, 4), abs=0.01)
    assert pair.offset == pytest.approx((0, 0), abs=0.1)
    assert "RPCs" in pair.notes[0]
    check_read(pair, 2.0)


def test_without_any_georeference_the_same_extent_is_taken(tmp_path, pan):
    image = seen(affine(np.diag([4.0, 4.0]), (0, 0)), 40, 50)
    pair = Pair.open(pan(None), save(tmp_path / "ms.tif", image))
    assert (pair.scale, pair.offset) == ((4, 4), (0, 0))
    assert "same extent" in pair.notes[0]
    check_read(pair, 0.5)


@pytest.mark.parametrize("ratio", [2, 3, 4])
@pytest.mark.parametrize("how", ["nearest", "bilinear", "cubic"])
def test_ms_resampled_onto_pans_grid_is_reduced_to_its_own_pixels(tmp_path, hrms, ratio, how):
    """The town at one metre: PAN is its mean, the MS reduced and put back on PAN's pixels."""
    side = 240
    town = hrms[:3, :side, :side].astype(float)
    pan = save(tmp_path / "pan.tif", town.mean(axis=0), NORTH_UP)
    small = town.reshape(3, side // ratio, ratio, side // ratio, ratio).mean(axis=(2, 4))
    matrix = np.diag([float(ratio)] * 2)
    coarse = save(tmp_path / "coarse.tif", small, world(NORTH_UP, matrix, (0, 0)))
    fine = str(tmp_path / "fine.tif")
    gdal.Warp(fine, coarse, width=side, height=side, resampleAlg=how)
    pair = Pair.open(pan, fine)
    assert pair.scale == (ratio, ratio) and "delivered" in pair.notes[0]
    box = Box(48, 48, 192, 192)
    expected = Pair.open(pan, coarse).patch(box, GAIN).ms
    error = pair.patch(box, GAIN).ms - expected
    assert error.std() < (0.01 if how == "nearest" else 0.35) * expected.std()


@pytest.mark.parametrize("ratio", [3, 4])
def test_blocks_are_found_where_the_ms_begins(tmp_path, hrms, ratio):
    """Neither a size that is no multiple of them nor an offset against PAN mixes their pixels."""
    side = 60 * ratio + 2
    town = np.pad(hrms[:3], ((0, 0), (0, 8), (0, 8)), mode="wrap")[:, :side, :side].astype(float)
    pan = save(tmp_path / "pan.tif", town.mean(axis=0), NORTH_UP)
    cells = town[:, 2:, 1:][:, : 59 * ratio, : 59 * ratio]
    small = cells.reshape(3, 59, ratio, 59, ratio).mean(axis=(2, 4))
    fine = np.repeat(np.repeat(small, ratio, axis=1), ratio, axis=2)
    pair = Pair.open(pan, save(tmp_path / "ms.tif", fine, world(NORTH_UP, np.eye(2), (2, 1))))
    assert pair.scale == (ratio, ratio)
    assert [o % ratio for o in pair.offset] == [2 % ratio, 1 % ratio]
    first = [round((start - o) / ratio) for start, o in zip((2, 1), pair.offset)]
    spans = [(f + 5, f + 50) for f in first]
    found, known = pair.read_ms(*spans)
    np.testing.assert_allclose(found, small[:, 5:50, 5:50], rtol=1e-5)
    assert known.all()


def test_ms_as_sharp_as_pan_is_refused(tmp_path, hrms):
    pan = save(tmp_path / "pan.tif", hrms[:3].mean(axis=0), NORTH_UP)
    ms = save(tmp_path / "ms.tif", hrms, NORTH_UP)
    with pytest.raises(GeometryError, match="as small as PAN's, and it is as sharp"):
        Pair.open(pan, ms)


def test_only_one_georeferenced_is_refused(tmp_path, pan):
    bare = save(tmp_path / "ms.tif", np.ones((40, 50)))
    with pytest.raises(GeometryError, match="PAN is georeferenced, the MS is not"):
        Pair.open(pan(), bare)
    placed = save(tmp_path / "placed.tif", np.ones((40, 50)), NORTH_UP)
    with pytest.raises(GeometryError, match="MS is georeferenced, the PAN is not"):
        Pair.open(pan(None), placed)


def test_only_one_with_a_crs_is_refused(tmp_path, pan):
    four = world(NORTH_UP, np.diag([4.0, 4.0]), (0, 0))
    ms = save(tmp_path / "ms.tif", np.ones((40, 50)), four, epsg=None)
    with pytest.raises(GeometryError, match="PAN is in 'WGS 84 / UTM zone 33N', the MS has no"):
        Pair.open(pan(), ms)
    assert Pair.open(pan(epsg=None), ms).scale == (4, 4)


def test_a_swapped_pair_is_recognised(tmp_path, pan):
    coarse = save(tmp_path / "c.tif", np.ones((40, 50)), world(NORTH_UP, np.eye(2) * 4, (0, 0)))
    with pytest.raises(GeometryError, match="0.25 PAN pixels wide.*swapped"):
        Pair.open(coarse, pan())


def test_pixels_hardly_larger_than_pans_are_refused(tmp_path, pan):
    ms = save(tmp_path / "ms.tif", np.ones((128, 160)), world(NORTH_UP, np.eye(2) * 1.25, (0, 0)))
    with pytest.raises(GeometryError, match="1.25 PAN pixels wide; at least 1.5"):
        Pair.open(pan(), ms)


@pytest.mark.parametrize("turn", [0.0, 0.3])
def test_no_overlap_is_refused(tmp_path, pan, turn):
    matrix = 4 * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    ms = save(tmp_path / "ms.tif", np.ones((40, 50)), world(NORTH_UP, matrix, (5000, 0)))
    with pytest.raises(GeometryError, match="do not overlap"):
        Pair.open(pan(), ms)


def test_no_overlap_in_another_crs_is_refused(tmp_path, pan):
    ms = save(tmp_path / "ms.tif", np.ones((40, 50)), (9.0, 1e-5, 0, 45.0, 0, -1e-5), 4326)
    with pytest.raises(GeometryError, match="do not overlap.*UTM zone 33N and WGS 84"):
        Pair.open(pan(), ms)


def test_ms_much_larger_than_pan(tmp_path, pan):
    """PAN is a speck of it: still found, and no more of the MS is warped than needed."""
    turn = 0.2
    matrix = 4 * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    origin = np.array([80.0, 100.0]) - matrix @ [300, 310]
    ms = save(
        tmp_path / "ms.tif", seen(affine(matrix, origin), 600, 620), world(NORTH_UP, matrix, origin)
    )
    pair = Pair.open(pan(), ms)
    check_read(pair, 3.0)
    assert pair.ms.grid.width < 100


@pytest.mark.parametrize("missing", ["nodata", "nan", "mask"])
def test_invalid_pixels_stay_invalid_through_a_warp(tmp_path, pan, missing):
    matrix = np.array([[3.46, -2.0], [2.0, 3.46]])
    origin = np.array([80.0, 100.0]) - matrix @ [45, 45]
    image = seen(affine(matrix, origin), 90, 90)
    hole = (slice(40, 50), slice(40, 50))
    image[(0, *hole)] = {"nodata": 0, "nan": np.nan, "mask": 30000}[missing]
    kinds = {"nodata": 0} if missing == "nodata" else {}
    path = save(tmp_path / "ms.tif", image, world(NORTH_UP, matrix, origin), **kinds)
    if missing == "mask":
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.CreateMaskBand(gdal.GMF_PER_DATASET)
        known = np.full((90, 90), 255, np.uint8)
        known[hole] = 0
        dataset.GetRasterBand(1).GetMaskBand().WriteArray(known)
        dataset = None
    patch = Pair.open(pan(), path).patch(INNER, GAIN)
    rows, columns = np.meshgrid(
        np.arange(INNER.top, INNER.bottom) + 0.5,
        np.arange(INNER.left, INNER.right) + 0.5,
        indexing="ij",
    )
    at = np.linalg.solve(matrix, np.stack([rows, columns]).reshape(2, -1) - origin[:, None])
    inside = (np.abs(at - 45) < 4).all(axis=0).reshape(rows.shape)
    outside = (np.abs(at - 45) > 8).any(axis=0).reshape(rows.shape)
    assert not patch.valid[inside].any()
    assert patch.valid[outside].all()
    error = float(np.abs(patch.lms[0] - ground(rows, columns))[outside].max())
    assert error < 40


def test_pixel_is_point_rasters_lie_where_gdal_puts_them(tmp_path, pan):
    matrix = np.diag([4.0, 4.0])
    image = seen(affine(matrix, (0, 0)), 40, 50)
    path = str(tmp_path / "point.tif")
    target = gdal.GetDriverByName("GTiff").Create(path, 50, 40, 2, gdal.GDT_Float32)
    target.SetMetadataItem("AREA_OR_POINT", "Point")
    target.SetGeoTransform(world(NORTH_UP, matrix, (0, 0)))
    target.SetProjection(crs(32633).ExportToWkt())
    target.WriteArray(image.astype(np.float32))
    target = None
    pair = Pair.open(pan(), path)
    assert pair.offset == (0, 0)
    check_read(pair, 0.5)


def test_raster_without_bands_and_complex_numbers_are_refused(tmp_path, pan):
    gdal.GetDriverByName("GTiff").Create(str(tmp_path / "c.tif"), 50, 40, 1, gdal.GDT_CFloat32)
    with pytest.raises(RasterError, match="complex numbers"):
        Pair.open(pan(), str(tmp_path / "c.tif"))


class Hill:
    """A shift that varies: a drift along the columns and a hill in the middle."""

    @staticmethod
    def at(rows: np.ndarray, columns: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        hill = np.exp(-((rows - 80) ** 2 + (columns - 100) ** 2) / 50**2)
        return 1.0 + 0.01 * columns, -0.5 + 2 * hill


@pytest.mark.parametrize("turn", [0.0, 0.4])
def test_a_shift_that_varies_is_corrected_and_taken_back(tmp_path, pan, turn):
    matrix = 4 * np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    origin = np.array([80.0, 100.0]) - matrix @ [45, 45]

    def to_pan(row, column):
        """What the MS shows at a place lies in PAN at p with p + shift(p) = that place."""
        placed = affine(matrix, origin)(row, column)
        at = placed
        for _ in range(20):
            at = tuple(p - d for p, d in zip(placed, Hill.at(*at)))
        return at

    ms = save(tmp_path / "ms.tif", seen(to_pan, 90, 90), world(NORTH_UP, matrix, origin))
    pair = Pair.open(pan(), ms)
    before = pair.patch(INNER, GAIN).lms
    registered = pair.registered(Hill)
    check_read(registered, 4.0)
    # Neither pair sees what became of the other.
    np.testing.assert_array_equal(pair.patch(INNER, GAIN).lms, before)
    np.testing.assert_array_equal(registered.registered(None).patch(INNER, GAIN).lms, before)


@pytest.mark.real_data
@pytest.mark.parametrize("name", ["qb_fr_abf", "dgif_fr_pair1"])
def test_corrected_by_the_measured_field_little_shift_is_left(real_data, name):
    pair = Pair.open(*(str(real_data / name / f"{role}.tif") for role in ("pan", "ms")))
    _, field = measure_shifts(pair)
    assert field is not None and field.variation > 0.5
    rows, columns = np.meshgrid(
        *(np.linspace(128, n - 128, 4) for n in (pair.pan.grid.height, pair.pan.grid.width)),
        indexing="ij",
    )
    pair = pair.registered(field)
    left = []
    for row, column in zip(rows.ravel(), columns.ravel()):
        top, side = (int(v) // 4 * 4 - 128 for v in (row, column))
        patch = pair.patch(Box(top, side, top + 256, side + 256), GAIN)
        found = tile_shift(patch.pan, patch.lms, pair.pixel, patch.valid)
        if found is not None:
            left.append(found[:2])
    assert len(left) >= 10
    assert np.abs(np.median(left, axis=0)).max() < 0.1
    assert np.median(np.abs(left)) < 0.15
