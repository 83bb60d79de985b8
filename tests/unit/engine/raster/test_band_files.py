# SPDX-License-Identifier: GPL-3.0-or-later
"""An MS of several files is read as one raster, in the order given."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ssdiff_qgis.engine import Pair
from ssdiff_qgis.engine.errors import RasterError
from tests.support import write_raster

SIDE = 16


def write_bands(folder: Path, stems=("s_B2", "s_B3", "s_B4"), **options) -> list[str]:
    rng = np.random.default_rng(0)
    images = rng.integers(1, 900, (len(stems), SIDE, SIDE)).astype(np.uint16)
    return [
        write_raster(folder / f"{stem}.tif", image, 4, **options)
        for stem, image in zip(stems, images)
    ]


@pytest.fixture
def pan(tmp_path: Path) -> str:
    values = np.random.default_rng(1).integers(1, 900, (4 * SIDE, 4 * SIDE)).astype(np.uint16)
    return write_raster(tmp_path / "pan.tif", values, 1.0)


def test_bands_are_read_in_the_order_given(tmp_path: Path, pan: str) -> None:
    files = write_bands(tmp_path, nodata=0)
    pair = Pair.open(pan, files[::-1])
    assert pair.band_names == ["B4", "B3", "B2"] and pair.bands == (1, 2, 3)
    joined, _ = pair.ms.read([1, 2, 3], (0, SIDE), (0, SIDE))
    for band, file in zip(joined, files[::-1]):
        alone, _ = Pair.open(pan, file).ms.read([1], (0, SIDE), (0, SIDE))
        np.testing.assert_array_equal(band, alone[0])
    assert pair.ms.band(1).GetNoDataValue() == 0
    assert set(files) <= set(pair.ms.files)


def test_names_in_the_files_go_before_those_of_the_files(tmp_path: Path, pan: str) -> None:
    files = [
        *write_bands(tmp_path, ["one"], names=["blue"]),
        *write_bands(tmp_path, ["two", "three"]),
    ]
    assert Pair.open(pan, files).band_names == ["blue", "two", "three"]


def test_files_of_several_bands_give_them_all(tmp_path: Path, pan: str) -> None:
    pair = np.ones((2, SIDE, SIDE), np.uint16)
    both = write_raster(tmp_path / "both.tif", pair, 4, names=["a", "b"])
    assert Pair.open(pan, [both, *write_bands(tmp_path, ["c"])]).band_names == ["a", "b", "c"]


def test_one_file_is_read_as_it_is(tmp_path: Path, pan: str) -> None:
    (file,) = write_bands(tmp_path, ["one"])
    assert Pair.open(pan, [file]).band_names == [""]


@pytest.mark.parametrize(
    ("side", "pixel", "origin"),
    [(8, 8.0, (500000.0, 5400000.0)), (SIDE, 4.0, (500004.0, 5400000.0))],
)
def test_files_on_different_grids_are_refused(
    tmp_path: Path, pan: str, side: int, pixel: float, origin: tuple[float, float]
) -> None:
    files = write_bands(tmp_path)
    values = np.ones((side, side), np.uint16)
    other = write_raster(tmp_path / "other.tif", values, pixel, origin=origin)
    with pytest.raises(RasterError, match=r"other\.tif' lie on different grids.*one resolution"):
        Pair.open(pan, [*files, other])
