# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether PAN and MS belong together, and whether PAN is in the MS."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine import Pair
from ssdiff_qgis.engine.scene.agreement import CHANGED, LEAST, Agreement, sampled_from_pan
from ssdiff_qgis.engine.scene.reduced_scale import read_tiles
from tests.support import write_raster


@pytest.fixture(scope="module")
def images(town) -> tuple[np.ndarray, np.ndarray]:
    """PAN (H, W) and MS (C, h, w) of a synthetic scene."""
    return gdal.Open(str(town.pan)).ReadAsArray(), gdal.Open(str(town.ms)).ReadAsArray()


def agreement_of(folder: Path, pan: np.ndarray, ms: np.ndarray) -> Agreement:
    ratio = pan.shape[1] // ms.shape[2]
    pair = Pair.open(
        write_raster(folder / "pan.tif", pan, 1.0),
        write_raster(folder / "ms.tif", ms, ratio, options=["PHOTOMETRIC=MINISBLACK", "ALPHA=NO"]),
    )
    return Agreement.from_tiles(read_tiles(pair), sampled_from_pan(pair))


def test_a_scene_agrees_with_itself(images, tmp_path: Path) -> None:
    found = agreement_of(tmp_path, *images)
    assert found.explained > 0.8 and found.warnings([1, 2, 3, 4]) == []


@pytest.mark.parametrize("turn", [np.fliplr, np.flipud, lambda a: np.roll(a, 70, axis=1)])
def test_another_scene_is_told(images, tmp_path: Path, turn) -> None:
    pan, ms = images
    found = agreement_of(tmp_path, np.ascontiguousarray(turn(pan)), ms)
    assert found.explained < LEAST
    assert "same scene and date" in found.warnings([1, 2, 3, 4])[0]


def test_a_part_that_has_changed_is_told(images, tmp_path: Path) -> None:
    pan, ms = images
    changed = pan.copy()
    quarter = pan.shape[0] // 2
    changed[:quarter, :quarter] = pan[-quarter:, -quarter:]
    found = agreement_of(tmp_path, changed, ms)
    assert found.explained > LEAST and 0.15 < found.changed < 0.6  # of nine blocks
    (warning,) = found.warnings([1, 2, 3, 4])
    assert "another date, clouds" in warning
    whole = agreement_of(tmp_path, *images)
    assert whole.changed < CHANGED


@pytest.mark.parametrize("sampling", ["nearest", "average", "bilinear", "cubic", "lanczos"])
def test_a_stack_that_contains_pan_is_told(images, tmp_path: Path, sampling: str) -> None:
    pan, ms = images
    ratio = pan.shape[1] // ms.shape[2]
    rows, columns = ms.shape[1:]
    if sampling == "nearest":
        copy = pan[ratio // 2 :: ratio, ratio // 2 :: ratio]
    else:
        write_raster(tmp_path / "sharp.tif", pan, 1.0)
        options = {"width": columns, "height": rows, "resampleAlg": sampling}
        copy = gdal.Translate("", str(tmp_path / "sharp.tif"), format="MEM", **options)
        copy = copy.ReadAsArray()
    found = agreement_of(tmp_path, pan, np.concatenate([ms, copy[None].astype(ms.dtype)]))
    (warning,) = found.warnings([1, 2, 3, 4, 5])
    assert "PAN shows the same as MS band 5." in warning


def test_flat_images_say_nothing(tmp_path: Path) -> None:
    pan, ms = np.full((96, 96), 300, np.uint16), np.full((2, 24, 24), 300, np.uint16)
    found = agreement_of(tmp_path, pan, ms)
    assert found.explained is None and found.warnings([1, 2]) == []
