# SPDX-License-Identifier: GPL-3.0-or-later
"""Small scenes, and outputs written from them as the pipeline does it."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.raster.output_plan import OutputPlan
from ssdiff_qgis.engine.raster.quantise import quantise
from ssdiff_qgis.engine.raster.writer import RasterWriter
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import Observation, SensorModel

AREA = Box(4, 8, 36, 40)
SHAPE = (4, AREA.height, AREA.width)
TYPES = {
    "Byte": np.uint8, "UInt16": np.uint16, "Int16": np.int16, "UInt32": np.uint32,
    "Int32": np.int32, "UInt64": np.uint64, "Int64": np.int64, "Float32": np.float32,
    "Float64": np.float64, "Int8": np.int8,
}  # fmt: skip
INTEGERS = [name for name, dtype in TYPES.items() if np.dtype(dtype).kind != "f"]


class Output:
    """Plan, conversion and writer of an output, used as the pipeline does: rows of float32 DN."""

    def __init__(
        self,
        path: str,
        pair: Pair,
        area: Box,
        progress: Progress | None = None,
        **how: Any,
    ):
        self.plan = OutputPlan.from_rasters(path, pair.pan, pair.ms, pair.bands, area, **how)
        self.clipped = 0
        self._writer = RasterWriter(self.plan, progress or Progress())

    def __enter__(self) -> Output:
        return self

    @property
    def warnings(self) -> list[str]:
        return self._writer.warnings

    @property
    def loses(self) -> bool:
        return self._writer.loses

    def __exit__(self, *error: Any) -> None:
        self._writer.__exit__(*error)

    def write(self, top: int, image: np.ndarray, valid: np.ndarray) -> None:
        data, clipped = quantise(image, valid, self.plan.dtype, self.plan.nodata, top)
        self.clipped += clipped
        self._writer.write(top, data, valid)


def make_pair(folder: Path, dtype="uint16", nodata=None, change=None, bands=None) -> Pair:
    """A scene of 48 x 48 PAN pixels; `change` edits the MS as a GDAL dataset."""
    rng = np.random.default_rng(0)
    pan, ms = (rng.integers(1, 200, s).astype(dtype) for s in ((48, 48), (4, 12, 12)))
    paths = write_scene(folder, Observation(ms, pan, ms), SensorModel(), nodata=nodata)
    if change:
        dataset = gdal.Open(str(paths.ms), gdal.GA_Update)
        change(dataset)
        dataset = None
    return Pair.open(str(paths.pan), str(paths.ms), bands)


def typed_pair(folder: Path, *types: str, nodata: float | None = None) -> Pair:
    """A pair whose MS has bands of these types; skips where GDAL lacks one."""
    numbers = [gdal.GetDataTypeByName(name) for name in types]
    if gdal.GDT_Unknown in numbers:
        pytest.skip(f"GDAL {gdal.__version__} has not all of {types}")
    pair = make_pair(folder)
    # A virtual raster may hold bands of several types.
    path = str(folder / "typed.vrt")
    dataset = gdal.GetDriverByName("VRT").Create(path, 12, 12, 0)
    dataset.SetGeoTransform(pair.ms.dataset.GetGeoTransform())
    dataset.SetProjection(pair.ms.dataset.GetProjection())
    for number in numbers:
        dataset.AddBand(number)
        source = (
            f"<SimpleSource><SourceFilename>{pair.ms.path}</SourceFilename>"
            f"<SourceBand>1</SourceBand></SimpleSource>"
        )
        band = dataset.GetRasterBand(dataset.RasterCount)
        band.SetMetadataItem("source_0", source, "new_vrt_sources")
        if nodata is not None:
            band.SetNoDataValue(nodata)
    dataset = band = None
    return Pair.open(pair.pan.path, path)


def fill(writer: Output, image: np.ndarray, valid: np.ndarray | None = None) -> None:
    """Write in uneven strips, as the loop does."""
    valid = np.ones(image.shape[1:], bool) if valid is None else valid
    for begin, end in ((0, 5), (5, 29), (29, AREA.height)):
        writer.write(AREA.top + begin, image[:, begin:end], valid[begin:end])


def gradient(low: float = 10, high: float = 900) -> np.ndarray:
    return np.linspace(low, high, math.prod(SHAPE)).reshape(SHAPE).astype(np.float32)


def names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())
