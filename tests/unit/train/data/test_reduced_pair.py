# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.errors import GeometryError, OptionError, OutputError
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.raster.quantise import to_dtype
from ssdiff_train.data import degradation
from ssdiff_train.data.reduced_pair import largest_rectangle, reduce_ms, reduce_pair
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms


def read(path: Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


@pytest.fixture(scope="module")
def hrms() -> np.ndarray:
    return make_hrms(424, 400, seed=8)


@pytest.fixture(scope="module")
def scene(tmp_path_factory, hrms):
    """A pair whose MS lies (5.2, -1.4) PAN pixels off, and is 106 x 100 pixels in size."""
    sensor = SensorModel(shift=(5.2, -1.4))
    return write_scene(tmp_path_factory.mktemp("scene"), observe(hrms, sensor, seed=1), sensor)


def test_a_pair_becomes_a_coarser_pair_and_its_truth(tmp_path, scene):
    reduced = reduce_pair(scene.pan, scene.ms, tmp_path / "new" / "folder", sensor="QuickBird")
    ms = read(scene.ms)
    assert (reduced.shift.dy, reduced.shift.dx) == pytest.approx((5.2, -1.4), abs=0.1)
    assert reduced.gains == (0.34, 0.32, 0.30, 0.22) and reduced.ratio == 4
    # PAN does not show the first row of the MS: what lies there is 3.7 PAN pixels above it. What
    # is left, 105 rows, is cut to whole pixels of the coarser MS.
    reference = read(reduced.reference)
    np.testing.assert_array_equal(reference, ms[:, 1:105, :100])
    assert read(reduced.pan).shape == (104, 100)
    expected = to_dtype(
        degradation.degrade_ms(reference.astype(np.float32), 4, reduced.gains), ms.dtype
    )[0]
    np.testing.assert_array_equal(read(reduced.ms), expected)
    for path in (reduced.pan, reduced.ms, reduced.reference):
        assert read(path).dtype == ms.dtype


def test_the_coarser_pair_lies_where_the_scene_lies(tmp_path, scene):
    reduced = reduce_pair(scene.pan, scene.ms, tmp_path)
    pair = Pair.open(str(reduced.pan), str(reduced.ms))
    assert pair.ratio == 4 and pair.offset == (0, 0)
    assert pair.band_names == ["blue", "green", "red", "nir"]
    source = gdal.Open(str(scene.ms))
    x, dx, _, y, _, dy = source.GetGeoTransform()
    assert pair.pan.grid.transform == (x, dx, 0, y + dy, 0, dy)
    assert pair.pan.grid.projection == source.GetProjection()


def test_reduced_pan_shows_what_the_reference_shows(tmp_path, scene):
    reduced = reduce_pair(scene.pan, scene.ms, tmp_path)
    pan, bands = read(reduced.pan).astype(float), read(reduced.reference).astype(float)

    def explained(rows: int, columns: int) -> float:
        inner = (slice(8 + rows, -8 + rows), slice(8 + columns, -8 + columns))
        design = np.stack([b[8:-8, 8:-8].ravel() for b in bands] + [np.ones(88 * 84)], axis=1)
        target = pan[inner].ravel()
        left = target - design @ np.linalg.lstsq(design, target, rcond=None)[0]
        return 1 - left.var() / target.var()

    around = {(r, c): explained(r, c) for r in (-1, 0, 1) for c in (-1, 0, 1)}
    assert max(around, key=around.get) == (0, 0) and around[0, 0] > 0.9


def test_values_are_rounded_as_the_writer_rounds():
    image = np.array([-3.0, 0.5, 1.5, 254.6, 300.0])
    np.testing.assert_array_equal(to_dtype(image, np.dtype(np.uint8))[0], [0, 0, 2, 255, 255])
    assert to_dtype(image, np.dtype(np.float32))[0].dtype == np.float32
    np.testing.assert_array_equal(to_dtype(image, np.dtype(np.float64))[0], image)


def test_reflectance_stays_floating(tmp_path, hrms):
    sensor = SensorModel(bits=None)
    paths = write_scene(tmp_path / "scene", observe(hrms, sensor), sensor)
    reduced = reduce_pair(paths.pan, paths.ms, tmp_path / "reduced")
    assert read(reduced.ms).dtype == np.float32 and 0.01 < read(reduced.ms).mean() < 1


def test_an_ms_alone_gets_the_mean_of_its_bands_for_a_pan(tmp_path, scene):
    ms = read(scene.ms)
    reduced = reduce_ms(scene.ms, 3, tmp_path, gains=[0.25], names=["b", "g", "r", "n"])
    assert reduced.shift is None and reduced.gains == (0.25,) * 4
    np.testing.assert_array_equal(read(reduced.reference), ms[:, :105, :99])
    assert np.abs(read(reduced.pan) - ms[:, :105, :99].mean(axis=0)).max() <= 0.5
    assert read(reduced.ms).shape == (4, 35, 33)
    pair = Pair.open(str(reduced.pan), str(reduced.ms))
    assert pair.ratio == 3 and pair.band_names == ["b", "g", "r", "n"]


def test_an_ms_without_georeferencing_will_do(tmp_path):
    image = (500 * make_hrms(64, 64, seed=2)).astype(np.uint16)
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(tmp_path / "ms.tif"), 64, 64, 4, gdal.GDT_UInt16, ["ALPHA=NO"]
    )
    dataset.WriteArray(image)
    dataset = None
    reduced = reduce_ms(tmp_path / "ms.tif", 4, tmp_path / "reduced")
    assert Pair.open(str(reduced.pan), str(reduced.ms)).ratio == 4


# --- what cannot be used -------------------------------------------------------------------------


@pytest.mark.parametrize(
    "options", [{"gains": [0.3, 0.3]}, {"gains": [1.2]}, {"gains": []}, {"sensor": "Sputnik"}]
)
def test_wrong_gains_are_refused_before_anything_is_written(tmp_path, scene, options: dict):
    with pytest.raises(OptionError, match="MTF gains"):
        reduce_pair(scene.pan, scene.ms, tmp_path / "out", **options)
    assert not (tmp_path / "out").exists()


def test_scenes_with_nodata_or_too_small_are_refused(tmp_path, hrms):
    sensor = SensorModel()
    seen = observe(hrms[:, :256, :256], sensor)
    paths = write_scene(tmp_path / "a", seen, sensor, nodata=0)
    with pytest.raises(GeometryError, match=r"% of the pixels of '.*ms\.tif' are nodata"):
        reduce_pair(paths.pan, paths.ms, tmp_path / "out")
    with pytest.raises(GeometryError, match="nodata"):
        reduce_ms(paths.ms, 4, tmp_path / "out")
    small = dataclasses.replace(sensor)
    paths = write_scene(tmp_path / "b", observe(hrms[:, :120, :256], small), small)
    with pytest.raises(GeometryError, match=r"28 x 64 pixels can be used; at least 32 x 32"):
        reduce_pair(paths.pan, paths.ms, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_folder_that_cannot_be_made_is_said(tmp_path, scene):
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="cannot be made"):
        reduce_ms(scene.ms, 4, tmp_path / "file")


@pytest.mark.parametrize("seed", range(20))
def test_the_largest_rectangle_is_found(seed: int):
    inside = np.random.default_rng(seed).random((7, 9)) < 0.75
    found = largest_rectangle(inside)
    assert inside[found.top : found.bottom, found.left : found.right].all()
    sizes = [
        (b - t) * (r - le)
        for t in range(7)
        for b in range(t + 1, 8)
        for le in range(9)
        for r in range(le + 1, 10)
        if inside[t:b, le:r].all()
    ]
    assert found.height * found.width == max(sizes, default=0)
