# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.raster.reader import Raster
from tests.unit.engine.raster.hostile import write_tif


@pytest.mark.parametrize("value", ["nan", "inf"])
def test_a_geotransform_that_is_no_number_is_refused(tmp_path: Path, value: str) -> None:
    path = write_tif(tmp_path / "ms.tif")
    path.with_suffix(".tfw").write_text(f"2\n0\n0\n-2\n{value}\n5399999\n")
    with pytest.raises(RasterError, match="geotransform of the MS .* no numbers.*world file"):
        Raster.open(str(path), "MS")


def band_of(folder: Path, values: np.ndarray, nodata: float | None = None) -> Raster:
    kinds = {"int32": gdal.GDT_Int32, "float64": gdal.GDT_Float64, "float32": gdal.GDT_Float32}
    path = str(folder / "band.tif")
    rows, columns = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(path, columns, rows, 1, kinds[str(values.dtype)])
    dataset.SetGeoTransform((0, 1, 0, 0, 0, -1))
    dataset.GetRasterBand(1).WriteArray(values)
    if nodata is not None:
        dataset.GetRasterBand(1).SetNoDataValue(nodata)
    dataset = None
    return Raster.open(path, "MS")


@pytest.mark.parametrize("dtype", ["int32", "float64"])
def test_values_far_from_zero_keep_their_digits(tmp_path: Path, dtype: str) -> None:
    values = 10**9 + np.arange(1200).reshape(30, 40)
    values[3, 4] = 0
    raster = band_of(tmp_path, values.astype(dtype), nodata=0).centred()
    offset = raster.offset(1)
    assert abs(offset - (10**9 + 600)) < 3 and offset == round(offset)
    data, valid = raster.read([1], (0, 30), (0, 40))
    assert data.dtype == np.float32 and not valid[3, 4] and valid.sum() == 1199
    np.testing.assert_array_equal(data[0][valid].astype(np.float64) + offset, values[valid])
    np.testing.assert_array_equal(np.sort(raster.coarse(1) + offset), np.sort(values[valid]))


@pytest.mark.parametrize(
    "values",
    [
        np.linspace(0, 4e9, 100).reshape(10, 10),  # they fill their range
        np.linspace(100, 1500, 100).reshape(10, 10),  # near enough to 0
        np.linspace(1e9, 1e9 + 9, 100).reshape(10, 10).astype(np.float32),  # lost already
    ],
)
def test_other_values_are_read_as_they_are(tmp_path: Path, values: np.ndarray) -> None:
    raster = band_of(tmp_path, values).centred()
    assert raster.offsets == () and raster.offset(1) == 0.0
    data, _ = raster.read([1], (0, 10), (0, 10))
    np.testing.assert_array_equal(data[0], values.astype(np.float32))
