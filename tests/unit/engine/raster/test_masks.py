# SPDX-License-Identifier: GPL-3.0-or-later
"""Which bands are masks, which values are no image, and which bands hold no values at all."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine import Pair
from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.geometry.alignment import warp
from ssdiff_qgis.engine.geometry.georeference import relate
from ssdiff_qgis.engine.raster.reader import Raster
from tests.support import write_raster

RGBA = (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand, gdal.GCI_AlphaBand)
SIDE = 64
WHOLE = ((0, SIDE), (0, SIDE))


def image(top: int = 250) -> np.ndarray:
    return np.random.default_rng(0).integers(1, top, (3, SIDE, SIDE)).astype(np.uint8)


def left_transparent(soft: float) -> np.ndarray:
    """Alpha that rises from 0 to 255 over ``soft`` columns around the first quarter."""
    place = np.arange(SIDE) - SIDE // 4 + 0.5
    return np.tile(np.clip(place / soft + 0.5, 0, 1) * 255, (SIDE, 1))


def with_alpha(folder: Path, alpha: np.ndarray, options=()) -> Raster:
    bands = np.concatenate([image(), np.rint(alpha)[None].astype(np.uint8)])
    path = write_raster(folder / "ms.tif", bands, meanings=RGBA, options=options)
    return Raster.open(path, "MS")


@pytest.mark.parametrize("soft", [0.1, 3, 12])
def test_alpha_with_soft_edges_is_a_mask_valid_from_half_on(tmp_path: Path, soft: float) -> None:
    raster = with_alpha(tmp_path, left_transparent(soft))
    assert raster.image_bands == [1, 2, 3] and raster.alpha_bands == (4,)
    valid = raster.read([1, 2, 3], *WHOLE)[1]
    np.testing.assert_array_equal(valid, np.tile(np.arange(SIDE) >= SIDE // 4, (SIDE, 1)))
    assert "taken for a mask, valid from 127.5 on" in raster.notes[0] and not raster.warnings


def test_alpha_of_lossy_compression_is_a_mask(tmp_path: Path) -> None:
    rows, columns = np.mgrid[:SIDE, :SIDE]
    opaque = rows + 2 * columns > 50
    options = ("COMPRESS=JPEG", "JPEG_QUALITY=75", "INTERLEAVE=PIXEL")
    raster = with_alpha(tmp_path, opaque * 255.0, options)
    assert len(np.unique(raster.band(4).ReadAsArray())) > 2
    assert raster.image_bands == [1, 2, 3] and not raster.warnings
    assert (raster.read([1, 2, 3], *WHOLE)[1] == opaque).mean() > 0.98


def test_nir_tagged_alpha_is_an_image(tmp_path: Path) -> None:
    """As GDAL's GeoTIFF driver tags it, of dark water, a collar of zeros, and saturated roofs."""
    nir = np.random.default_rng(1).normal(120, 40, (SIDE, SIDE)).clip(2, 255)
    nir[:, :20], nir[:16] = 0, 3
    raster = with_alpha(tmp_path, nir)
    assert raster.image_bands == [1, 2, 3, 4] and not raster.warnings
    assert "tagged alpha" in raster.notes[0] and "taken for an image" in raster.notes[0]


@pytest.mark.parametrize(
    ("alpha", "bands", "doubt"),
    [
        (np.full((SIDE, SIDE), 255.0), 3, False),  # opaque throughout
        (np.full((SIDE, SIDE), 200.0), 4, True),  # a flat band
        (np.zeros((SIDE, SIDE)), 4, True),  # a dead one
        (left_transparent(0.1) / 255 * 200, 3, True),  # a mask, if an odd one
    ],
)
def test_bands_in_doubt_are_warned_of(
    tmp_path: Path, alpha: np.ndarray, bands: int, doubt: bool
) -> None:
    raster = with_alpha(tmp_path, alpha)
    assert len(raster.image_bands) == bands and bool(raster.warnings) == doubt
    assert all("Choose the MS bands" in text for text in (*raster.notes, *raster.warnings))


def test_soft_alpha_of_a_pan_is_heeded_too(tmp_path: Path) -> None:
    bands = np.stack([image()[0], np.rint(left_transparent(3)).astype(np.uint8)])
    grey = (gdal.GCI_GrayIndex, gdal.GCI_AlphaBand)
    raster = Raster.open(write_raster(tmp_path / "pan.tif", bands, meanings=grey), "PAN")
    assert raster.image_bands == [1]
    assert raster.read([1], *WHOLE)[1].mean() == 0.75


def test_soft_alpha_is_as_hard_through_a_warp(tmp_path: Path) -> None:
    ms = with_alpha(tmp_path, left_transparent(6))
    pan = Raster.open(
        write_raster(tmp_path / "pan.tif", np.ones((SIDE, SIDE), np.uint8), 1.0), "PAN"
    )
    placed = warp(ms, pan.grid, relate(pan, ms), 1.0, "near", ms.image_bands)
    valid = placed.ms.read([1, 2, 3], (0, placed.ms.grid.height), (0, placed.ms.grid.width))[1]
    assert valid.mean() == pytest.approx(0.75, abs=0.02)


@pytest.mark.parametrize("wild", [1e30, -3.4028234663852886e38, -32768.0, -9999.0, np.inf])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_wild_value_is_invalid(tmp_path: Path, wild: float, dtype: type) -> None:
    values = np.random.default_rng(2).normal(700, 200, (SIDE, SIDE)).astype(dtype)
    values[5, 6] = wild
    raster = Raster.open(write_raster(tmp_path / "ms.tif", values), "MS")
    valid = raster.read([1], *WHOLE)[1]
    assert not valid[5, 6] and valid.sum() == SIDE**2 - 1
    assert raster.coarse(1).size == SIDE**2 - 1


def test_a_wild_value_that_the_coarse_look_misses_is_invalid(tmp_path: Path) -> None:
    values = np.random.default_rng(3).normal(0.2, 0.05, (1100, 1100)).astype(np.float32)
    values[1, 1] = -9999
    raster = Raster.open(write_raster(tmp_path / "ms.tif", values), "MS")
    assert raster.coarse(1).min() > -1
    assert not raster.read([1], (0, 4), (0, 4))[1][1, 1]


@pytest.mark.parametrize(
    "values",
    [
        np.linspace(-9999, 9999, SIDE**2).reshape(SIDE, SIDE).astype(np.int16),  # differences
        np.linspace(-32768, 32767, SIDE**2).reshape(SIDE, SIDE).astype(np.int16),
        np.where(np.eye(SIDE) > 0, 65535, 700).astype(np.uint16),  # saturated
        np.where(np.eye(SIDE) > 0, 1.5, 0.1).astype(np.float32),  # glints
        np.full((SIDE, SIDE), -9999, np.int16),
        np.zeros((SIDE, SIDE), np.float32),
    ],
)
def test_values_of_a_scene_stay_valid(tmp_path: Path, values: np.ndarray) -> None:
    raster = Raster.open(write_raster(tmp_path / "ms.tif", values), "MS")
    data, valid = raster.read([1], *WHOLE)
    assert valid.all()
    np.testing.assert_array_equal(data[0], values.astype(np.float32))


def palette(path: Path, shades: np.ndarray) -> str:
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, 1)
    dataset.SetGeoTransform((500000, 1, 0, 5400000, 0, -1))
    table = gdal.ColorTable()
    for index, shade in enumerate(shades.tolist()):
        table.SetColorEntry(index, (shade, shade, shade, 255))
    dataset.GetRasterBand(1).SetRasterColorTable(table)
    dataset.GetRasterBand(1).WriteArray(image()[0])
    dataset = None
    return str(path)


@pytest.mark.parametrize("role", ["PAN", "MS"])
def test_indices_of_a_colour_table_are_refused(tmp_path: Path, role: str) -> None:
    shuffled = np.random.default_rng(4).permutation(256)
    paths = {
        "PAN": write_raster(tmp_path / "pan.tif", image()[0], 0.25, crs=""),
        "MS": write_raster(tmp_path / "ms.tif", image(), 1.0, crs=""),
        role: palette(tmp_path / f"{role}.tif", shuffled),
    }
    with pytest.raises(RasterError, match=f"Band 1 of the {role} .* colour table.*-expand"):
        Pair.open(paths["PAN"], paths["MS"])


def test_a_colour_table_of_plain_grey_is_harmless(tmp_path: Path) -> None:
    raster = Raster.open(palette(tmp_path / "pan.tif", np.arange(256)), "PAN")
    raster.check_colours([1])
