# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.errors import BandError, GeometryError, ModelError
from ssdiff_qgis.engine.raster.band_files import BandFiles, FileSettings
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.adaptation.scene import TargetScene, split


def test_the_scene_is_registered_and_its_blur_estimated(target, sensor):
    assert (target.shift.dy, target.shift.dx) == pytest.approx(sensor.shift, abs=0.15)
    assert 0.1 < target.gain < 0.5
    bands, rows, columns = target.scene.reference.shape
    assert bands == 4 and rows % 4 == columns % 4 == 0
    assert target.scene.pan.shape == target.size == (rows, columns)
    assert rows >= 44 and columns >= 124
    explained = np.corrcoef(target.scene.pan.ravel(), target.scene.reference.mean(axis=0).ravel())
    assert explained[0, 1] > 0.9


def test_nodata_is_avoided(tmp_path, scene, info):
    for name in ("pan", "ms"):
        dataset = gdal.GetDriverByName("GTiff").CreateCopy(
            str(tmp_path / f"{name}.tif"), gdal.Open(str(getattr(scene, name)))
        )
        for number in range(1, dataset.RasterCount + 1):
            band = dataset.GetRasterBand(number)
            image = band.ReadAsArray()
            image[image == 0] = 1
            if name == "ms":
                image[:, :9] = 0
            else:
                image[:, -21:] = 0
            band.SetNoDataValue(0)
            band.WriteArray(image)
        dataset = None
    target = TargetScene.read(tmp_path / "pan.tif", tmp_path / "ms.tif", info)
    assert target.size[1] == (128 - 9 - 7) // 4 * 4
    assert target.scene.reference.min() > 0 and target.scene.pan.min() > 0


def test_bands_and_what_is_set_for_the_files_count(scene, info, target):
    """The red band's highest value is a further nodata value, and red the first band."""
    image = gdal.Open(str(scene.ms)).ReadAsArray()
    value = float(image[2].max())
    settings = FileSettings(invalid=((), (), ((value, value),), ()))
    ms = BandFiles((str(scene.ms),), settings=(settings,))
    read = TargetScene.read(BandFiles((str(scene.pan),)), ms, info, [3, 1, 2, 4])
    assert read.pair.band_names == ["red", "blue", "green", "nir"]
    assert read.scene.reference.shape[0] == 4 and read.scene.name == scene.ms.name
    assert read.size != target.size and read.scene.reference[0].max() < value
    assert target.scene.reference[2].max() == value


def test_what_the_model_is_not_made_for_is_refused(scene, info):
    other = dataclasses.replace(info, ratio=2)
    with pytest.raises(ModelError, match="wide, but the model 'little' is made for 2"):
        TargetScene.read(scene.pan, scene.ms, other)
    other = dataclasses.replace(info, bands=8, any_bands=False)
    with pytest.raises(BandError, match="is made for 8"):
        TargetScene.read(scene.pan, scene.ms, other)


@pytest.mark.parametrize("tall", [False, True])
@pytest.mark.parametrize("length", [128, 256, 1024])
def test_the_parts_lie_apart(length: int, tall: bool):
    training, held_out = split((length, 64) if tall else (64, length), 32, 4)
    if tall:
        training, held_out = (Box(b.left, b.top, b.right, b.bottom) for b in (training, held_out))
    assert training[:3] == (0, 0, 64) and held_out.left - training.right >= 32
    assert held_out.top == 0 and held_out.bottom == 64 and held_out.right <= length
    assert 0.25 * min(length, 800) < held_out.width <= 256 and held_out.width % 4 == 0
    assert all(n % 4 == 0 for n in (*training, *held_out))


def test_a_scene_too_small_is_refused():
    with pytest.raises(GeometryError, match=r"120 x 28 pixels .* at least 108 x 32 are needed"):
        split((120, 28), 32, 4)
    for window, enough in ((32, 108), (64, 216)):
        split((64, enough), window, 4)
        with pytest.raises(GeometryError, match=f"at least {enough} x {window}"):
            split((64, enough - 4), window, 4)
