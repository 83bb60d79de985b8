# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are georeferenced in two ways, or by longitudes a full turn apart."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine import Pair, fuse
from ssdiff_qgis.engine.geometry.registration import best_georeferenced
from tests.support import RecordingProgress, write_raster

RATIO = 4


def rpc(height: int, width: int) -> dict[str, str]:
    """RPCs of a satellite that looks nearly straight down on an image of that size."""
    numbers = {
        "LINE_OFF": height / 2 - 0.5,
        "SAMP_OFF": width / 2 - 0.5,
        "LINE_SCALE": height / 2,
        "SAMP_SCALE": width / 2,
        "LAT_OFF": 45.0,
        "LONG_OFF": 9.0,
        "HEIGHT_OFF": 1500.0,
        "LAT_SCALE": 0.02,
        "LONG_SCALE": 0.025,
        "HEIGHT_SCALE": 500.0,
    }
    return {
        **{name: str(value) for name, value in numbers.items()},
        "LINE_NUM_COEFF": "0 0.02 -1 0.1 " + "0 " * 16,
        "LINE_DEN_COEFF": "1 " + "0 " * 19,
        "SAMP_NUM_COEFF": "0 1 0.01 0.02 " + "0 " * 16,
        "SAMP_DEN_COEFF": "1 " + "0 " * 19,
    }


def tagged(path: str) -> str:
    dataset = gdal.Open(path, gdal.GA_Update)
    dataset.SetMetadata(rpc(dataset.RasterYSize, dataset.RasterXSize), "RPC")
    dataset = None
    return path


@pytest.fixture(scope="module")
def images(town) -> tuple[np.ndarray, np.ndarray]:
    """PAN (H, W) and MS (C, h, w) of a synthetic scene."""
    return gdal.Open(str(town.pan)).ReadAsArray(), gdal.Open(str(town.ms)).ReadAsArray()


def georeferenced_twice(folder: Path, images, off: float, images_off: int = 0) -> Pair:
    """Both with RPCs that fit; the MS's geotransform is some PAN pixels off."""
    pan, ms = images
    if images_off:
        ms = np.roll(ms, images_off, axis=2)
    place = (500000.0 + off, 5400000.0)
    return Pair.open(
        tagged(write_raster(folder / "pan.tif", pan, 1.0)),
        tagged(write_raster(folder / "ms.tif", ms, RATIO, origin=place)),
    )


def test_the_rpcs_are_taken_where_the_geotransform_is_rough(images, tmp_path: Path) -> None:
    pair = georeferenced_twice(tmp_path, images, 31.0)
    assert pair.offset == (0, 31) and len(pair.relation.others) == 1
    progress = RecordingProgress()
    best = best_georeferenced(pair, progress)
    assert best.offset == pytest.approx((0, 0), abs=0.5)
    assert "contradicts itself by 31." in progress.messages[0]
    assert "PAN by its RPCs and the MS by its RPCs is right" in progress.messages[0]
    assert not progress.warnings


def test_the_geotransform_is_taken_where_the_rpcs_are_old(images, tmp_path: Path) -> None:
    """The MS has been moved by 6 of its columns, and its geotransform with it."""
    pair = georeferenced_twice(tmp_path, images, -24.0, images_off=6)
    progress = RecordingProgress()
    assert len(pair.relation.others) == 1
    assert best_georeferenced(pair, progress).offset == (0, -24)
    assert "the MS by its geotransform is right" in progress.messages[0]


def test_where_the_images_do_not_tell_it_is_warned_of(images, tmp_path: Path) -> None:
    flat = tuple(np.full_like(image, 300) for image in images)
    progress = RecordingProgress()
    pair = georeferenced_twice(tmp_path, flat, 31.0)
    best = best_georeferenced(pair, progress)
    assert best.offset == pair.offset and not best.relation.others
    assert "the images do not tell which is right" in progress.warnings[0]
    assert "PAN by its geotransform and the MS by its geotransform" in progress.warnings[0]


def test_pansharpening_takes_the_right_one(images, tmp_path: Path) -> None:
    """By a geotransform 31 pixels off nothing would fit."""
    outputs = []
    for name, off in (("right", 0.5), ("rough", 31.0)):
        (tmp_path / name).mkdir()
        pair, progress = georeferenced_twice(tmp_path / name, images, off), RecordingProgress()
        output = str(tmp_path / f"{name}.tif")
        report = fuse(pair, None, output, progress=progress)
        assert report.shift is not None and report.shift.determined and not progress.warnings
        outputs.append(gdal.Open(output).ReadAsArray().astype(float))
        assert any("contradicts itself" in text for text in progress.messages) == (name == "rough")
    inner = np.s_[:, 16:-48, 16:-48]
    apart = np.abs(outputs[0][inner] - outputs[1][inner]).mean()
    assert apart < 0.15 * np.abs(np.diff(outputs[0][inner], axis=2)).mean()


def test_ways_that_agree_are_no_contradiction(images, tmp_path: Path) -> None:
    pair = georeferenced_twice(tmp_path, images, 0.5)
    assert not pair.relation.others
    progress = RecordingProgress()
    assert best_georeferenced(pair, progress) is pair
    assert not progress.messages


@pytest.mark.parametrize("turns", [-1, 1])
@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:4322"])
def test_longitudes_a_full_turn_apart_are_one_place(
    images, tmp_path: Path, turns: int, crs: str
) -> None:
    """PAN across the antimeridian, the MS by longitudes below -180 or beyond 360; two datums."""
    degrees = 1e-5
    pan = write_raster(
        tmp_path / "pan.tif", images[0], degrees, origin=(179.999, -17.0), crs="EPSG:4326"
    )
    plain, turned = (
        Pair.open(
            pan,
            write_raster(
                tmp_path / f"{turn}.tif",
                images[1],
                RATIO * degrees,
                origin=(179.999 + 360 * turn, -17.0),
                crs=crs,
            ),
        )
        for turn in (0, turns)
    )
    assert turned.offset == pytest.approx(plain.offset, abs=0.02)
    assert turned.scale == pytest.approx(plain.scale, abs=1e-3)
    assert crs != "EPSG:4326" or ("360 degrees" in turned.notes[0] and not plain.notes)


def test_a_projected_pan_finds_an_ms_in_longitudes_beyond_180(images, tmp_path: Path) -> None:
    """PAN in UTM zone 1, the MS in degrees from 0 to 360."""
    pan = write_raster(
        tmp_path / "pan.tif", images[0], 1.0, origin=(200000.0, 8118000.0), crs="EPSG:32701"
    )
    sharp = gdal.Warp("", pan, format="MEM", dstSRS="EPSG:4326")
    x, _, _, y = sharp.GetGeoTransform()[:4]
    degrees = sharp.GetGeoTransform()[1] * RATIO
    ms = [
        write_raster(
            tmp_path / f"ms{turn}.tif", images[1], degrees, origin=(x + turn, y), crs="EPSG:4326"
        )
        for turn in (0, 360)
    ]
    plain, turned = (Pair.open(pan, path) for path in ms)
    assert turned.offset == pytest.approx(plain.offset, abs=0.1)
