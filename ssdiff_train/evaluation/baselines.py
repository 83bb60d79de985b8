# SPDX-License-Identifier: GPL-3.0-or-later
"""The classical methods that every evaluation sets beside a model.

All get the same registered PAN and MS. Their results are rounded and clipped to the MS's data
type, as the engine's are.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from osgeo import gdal, gdal_array

from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.raster.gdal_errors import gdal_errors_quiet
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.raster.quantise import to_dtype
from ssdiff_train.data import degradation
from ssdiff_train.evaluation.classical import PansharpeningInputs, bdsd_pc, exp, gsa, mtf_glp_fs

BROVEY = "Brovey (GDAL)"
BASELINES = ("EXP", BROVEY, "GSA", "MTF-GLP-FS", "BDSD-PC")
"""Names of all, in the order of tables."""


class Result(NamedTuple):
    """A fused image, (C, H, W) in the data type of the MS, and the seconds that it took."""

    image: np.ndarray
    seconds: float


def make_inputs(pair: Pair, area: Box, gain: float) -> PansharpeningInputs:
    """What the classical methods need, as the engine reads it.

    Args:
        pair: with its shift set.
        area: PAN pixels, sides and corners multiples of the ratio.
        gain: MTF of the MS at its Nyquist frequency, to which PAN is low-passed.
    """
    patch = pair.patch(area, gain)
    pan_low = degradation.degrade_ms(patch.pan[None], pair.whole_ratio, [gain])[0]
    return PansharpeningInputs(patch.ms, patch.lms, patch.pan, pan_low, patch.pan_low)


def run_baselines(
    inputs: PansharpeningInputs,
    gain: float,
    pan_dtype: np.dtype,
    ms_dtype: np.dtype,
    lowest: float,
    preparation: float,
) -> dict[str, Result]:
    """Run all `BASELINES`.

    Args:
        inputs: the registered pair.
        gain: MTF of the MS at its Nyquist frequency.
        pan_dtype: of the PAN's file; GDAL gets the values in it.
        ms_dtype: likewise; the results are in it.
        lowest: what is below it is raised to it.
        preparation: seconds that making the inputs took, added to those of the methods that use
            it. GDAL's Brovey resamples by itself.

    Returns:
        name -> result.

    Raises:
        RasterError: if GDAL cannot do its part.
    """
    pan, ms = to_dtype(inputs.pan, pan_dtype)[0], to_dtype(inputs.ms, ms_dtype)[0]
    methods: dict[str, Callable[[], np.ndarray]] = {
        "EXP": lambda: exp(inputs),
        BROVEY: lambda: gdal_brovey(pan, ms),
        "GSA": lambda: gsa(inputs),
        "MTF-GLP-FS": lambda: mtf_glp_fs(inputs),
        "BDSD-PC": lambda: bdsd_pc(inputs, gain),
    }
    results = {}
    for name in BASELINES:
        started = time.perf_counter() - (0 if name == BROVEY else preparation)
        image = to_dtype(np.maximum(methods[name](), lowest), ms_dtype)[0]
        results[name] = Result(image, time.perf_counter() - started)
    return results


def gdal_brovey(pan: np.ndarray, ms: np.ndarray) -> np.ndarray:
    """GDAL's pansharpening with its defaults, as `gdal:pansharp` of QGIS runs it.

    Weighted Brovey with equal weights, cubic resampling
    (https://gdal.org/programs/gdal_pansharpen.html).

    Args:
        pan: (H, W) of a type that GDAL knows.
        ms: (C, h, w) likewise, covering the same area.

    Returns:
        (C, H, W) in the data type of the MS.

    Raises:
        RasterError: if GDAL cannot do it.
    """
    with gdal_errors_quiet():
        high, low = _in_memory(pan[None], 1), _in_memory(ms, pan.shape[0] // ms.shape[1])
        numbers = range(1, len(ms) + 1)
        bands = "".join(f'<SpectralBand dstBand="{n}"/>' for n in numbers)
        vrt = gdal.CreatePansharpenedVRT(
            '<VRTDataset subClass="VRTPansharpenedDataset"><PansharpeningOptions>'
            f"<Resampling>Cubic</Resampling>{bands}</PansharpeningOptions></VRTDataset>",
            high.GetRasterBand(1),
            [low.GetRasterBand(n) for n in numbers],
        )
        image = None if vrt is None else vrt.ReadAsArray()
        if image is None:
            raise RasterError(f"GDAL cannot pansharpen: {gdal.GetLastErrorMsg()}.")
    return image if image.ndim == 3 else image[None]


def _in_memory(image: np.ndarray, pixel: int) -> Any:
    """A dataset of (C, H, W) whose pixels are ``pixel`` units wide."""
    code = gdal_array.NumericTypeCodeToGDALTypeCode(image.dtype.type)
    count, height, width = image.shape
    dataset = gdal.GetDriverByName("MEM").Create("", width, height, count, code)
    dataset.SetGeoTransform((0.0, pixel, 0.0, 0.0, 0.0, -pixel))
    dataset.WriteArray(image)
    return dataset
