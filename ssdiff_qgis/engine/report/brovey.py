# SPDX-License-Identifier: GPL-3.0-or-later
"""The pansharpening that comes with GDAL, to compare with."""

from __future__ import annotations

import numpy as np
from osgeo import gdal

from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.raster.gdal_errors import gdal_errors_quiet
from ssdiff_qgis.engine.raster.reader import in_memory


def gdal_brovey(pan: np.ndarray, ms: np.ndarray) -> np.ndarray:
    """GDAL's pansharpening with its defaults, as `gdal:pansharp` of QGIS runs it.

    Weighted Brovey with equal weights, cubic resampling
    (https://gdal.org/programs/gdal_pansharpen.html).

    Args:
        pan: (H, W) PAN of a type that GDAL knows.
        ms: (C, h, w) MS of a type that GDAL knows, covering the same area.

    Returns:
        Pansharpened image, (C, H, W) in the data type of the MS.

    Raises:
        RasterError: If GDAL cannot do it.
    """
    with gdal_errors_quiet():
        high, low = in_memory(pan[None]), in_memory(ms)
        pixel = pan.shape[0] // ms.shape[1]
        high.SetGeoTransform((0.0, 1.0, 0.0, 0.0, 0.0, -1.0))
        low.SetGeoTransform((0.0, pixel, 0.0, 0.0, 0.0, -pixel))
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
            raise RasterError(
                "GDAL cannot pansharpen: {reason}. Try another version of GDAL.",
                reason=gdal.GetLastErrorMsg(),
            )
    return image if image.ndim == 3 else image[None]
