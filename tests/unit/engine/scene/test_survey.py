# SPDX-License-Identifier: GPL-3.0-or-later
"""What a coarse look finds, and that it finds nothing where nothing is wrong."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ssdiff_qgis.engine import Pair
from ssdiff_qgis.engine.scene.survey import Survey, has_negatives
from tests.support import write_raster

SIDE, RATIO = 128, 4


def scene(seed: int = 0) -> np.ndarray:
    """(C, h, w) of an MS."""
    values = np.random.default_rng(seed).normal(800, 150, (3, SIDE // RATIO, SIDE // RATIO))
    return values.clip(1, 2000).astype(np.uint16)


def pair_of(folder: Path, ms: np.ndarray, pan: np.ndarray | None = None, **options) -> Pair:
    sharp = np.kron(scene()[0], np.ones((RATIO, RATIO), np.uint16)) if pan is None else pan
    return Pair.open(
        write_raster(folder / "pan.tif", sharp, 1.0, nodata=options.get("pan_nodata")),
        write_raster(folder / "ms.tif", ms, RATIO, nodata=options.get("nodata")),
    )


def test_nothing_is_said_of_a_plain_scene(tmp_path: Path) -> None:
    pair = pair_of(tmp_path, scene())
    survey = Survey.from_pair(pair)
    assert survey.warnings(pair) == [] and survey.invalidity(pair) == ""
    assert survey.empty_bands(pair) == ""


@pytest.mark.parametrize(("fill", "dtype"), [(0, np.uint16), (255, np.uint8), (0, np.float32)])
def test_a_fill_area_without_nodata_is_warned_of(tmp_path: Path, fill: int, dtype: type) -> None:
    rows, columns = np.mgrid[: SIDE // RATIO, : SIDE // RATIO]
    outside = rows + columns < 20
    ms = (scene() / 8).astype(dtype)
    ms[:, outside] = fill
    pair = pair_of(tmp_path, ms)
    survey = Survey.from_pair(pair)
    assert survey.ms.fill_area == pytest.approx(outside.mean())
    (warning,) = survey.warnings(pair)
    assert f"of the MS, from its border inwards, is {fill}," in warning
    assert f"set nodata to {fill}" in warning and "additional nodata value" in warning


def test_a_fill_area_that_nodata_marks_is_none(tmp_path: Path) -> None:
    ms = scene()
    ms[:, :, :8] = 0
    pair = pair_of(tmp_path, ms, nodata=0)
    survey = Survey.from_pair(pair)
    assert survey.warnings(pair) == []
    assert survey.ms.invalid == 0.25
    assert "25.0% of the MS's pixels (by nodata 0)" in survey.invalidity(pair)


def test_fill_of_pan_alone_is_found(tmp_path: Path) -> None:
    pan = np.kron(scene()[0], np.ones((RATIO, RATIO), np.uint16))
    pan[:, -40:] = 0
    pair = pair_of(tmp_path, scene(), pan)
    assert "of the PAN, from its border inwards, is 0" in Survey.from_pair(pair).warnings(pair)[0]


def test_zeros_inside_and_a_flat_scene_are_no_fill(tmp_path: Path) -> None:
    ms = scene()
    ms[:, 8:20, 8:20] = 0
    pair = pair_of(tmp_path, ms, np.full((SIDE, SIDE), 7, np.uint16))
    assert Survey.from_pair(pair).warnings(pair) == []


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(2, 30))
def test_the_fill_area_is_all_that_hangs_together_from_the_border(seed: int, knots: int) -> None:
    """By a flood fill of single steps."""
    from ssdiff_qgis.engine.scene.survey import _from_the_border

    rng = np.random.default_rng(seed)
    fill = rng.random((knots + 3, knots)) < 0.6
    reached = np.zeros_like(fill)
    reached[[0, -1]] = reached[:, [0, -1]] = True
    reached &= fill
    while True:
        padded = np.pad(reached, 1)
        near = padded[:-2, 1:-1] | padded[2:, 1:-1] | padded[1:-1, :-2] | padded[1:-1, 2:]
        grown = reached | (near & fill)
        if (grown == reached).all():
            break
        reached = grown
    if reached.mean() < 0.99:
        assert _from_the_border(fill) == reached.mean()


def test_a_band_that_is_nodata_everywhere_is_named(tmp_path: Path) -> None:
    ms = scene()
    ms[1] = 0
    pair = pair_of(tmp_path, ms, nodata=0)
    assert "Band 2 of the MS is nodata everywhere" in Survey.from_pair(pair).empty_bands(pair)


def test_pixels_lost_to_one_band_are_told(tmp_path: Path) -> None:
    ms = scene()
    ms[:, :, :2] = 0
    ms[2, 8:16, 8:16] = 0
    pair = pair_of(tmp_path, ms, nodata=0)
    survey = Survey.from_pair(pair)
    assert survey.ms.bands[2].invalid == 64 / ms[0].size and survey.ms.bands[0].invalid == 0
    assert "by band 3 alone" in survey.invalidity(pair)
    assert "nodata of band 3 of the MS alone" in survey.warnings(pair)[0]


def test_unusual_values_take_part_as_the_farthest_usual_ones(tmp_path: Path) -> None:
    ms = scene()
    ms[0, 4, 4] = 65535
    survey = Survey.from_pair(pair_of(tmp_path, ms))
    limited = survey.usual_ms(ms.astype(np.float32))
    assert limited[0, 4, 4] < 6000
    limited[0, 4, 4] = ms[0, 4, 4]
    np.testing.assert_array_equal(limited, ms)
    usual = scene().astype(np.float32)
    assert survey.usual_ms(usual) is usual


def test_negatives_are_found_wherever_they_are(tmp_path: Path) -> None:
    ms = np.ones((2, 1100, 40), np.int16)
    seen = np.floor((np.arange(512) + 0.5) * 1100 / 512)
    ms[1, next(row for row in range(900, 1100) if row not in seen), 3] = -1
    pair = Pair.open(
        write_raster(tmp_path / "pan.tif", np.ones((2200, 80), np.int16), 1.0),
        write_raster(tmp_path / "ms.tif", ms, 2.0),
    )
    assert pair.ms.coarse(2).min() == 1
    assert has_negatives(pair) == [False, True]
