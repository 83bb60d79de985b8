# SPDX-License-Identifier: GPL-3.0-or-later
"""The classical methods that every evaluation compares a model with.

All get the same registered PAN and MS. Their results are rounded and clipped to the MS's data
type, as the engine's are.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.resample import lowpass
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.raster.quantise import to_dtype
from ssdiff_qgis.engine.report.brovey import gdal_brovey
from ssdiff_train.data.degradation import degrade_ms
from ssdiff_train.evaluation.classical import (
    PansharpeningInputs,
    bdsd_pc,
    bt_h,
    c_gsa,
    exp,
    gsa,
    mtf_glp_fs,
    mtf_glp_hpm_r,
)

BROVEY = "Brovey (GDAL)"
BASELINES = (
    *("EXP", BROVEY),
    *("BT-H", "GSA", "C-GSA", "BDSD-PC"),
    *("MTF-GLP-FS", "MTF-GLP-HPM-R"),
)
"""Names of all, in the order of tables."""
WITHOUT_NETWORK = "without network"
"""Name of the engine's own result without the model's network."""
_SMOOTH_GAIN = 0.3


class Result(NamedTuple):
    """A pansharpened image and what it took.

    Attributes:
        image: (C, H, W) in the data type of the MS.
        seconds: Wall time in seconds.
    """

    image: np.ndarray
    seconds: float


def make_inputs(
    pair: Pair, area: Box, gains: Sequence[float], pan_gain: float
) -> PansharpeningInputs:
    """Read what the classical methods need, as the engine reads it.

    Args:
        pair: Pair, registered.
        area: Area in PAN pixels, sides and corners multiples of the ratio.
        gains: C MTF gains of the MS at its Nyquist frequency, to which PAN is low-passed.
        pan_gain: MTF gain of PAN itself at the MS's Nyquist frequency.
    """
    mean, ratio = float(np.mean(gains)), pair.whole_ratio
    patches = {gain: pair.patch(area, gain) for gain in {mean, *gains}}
    patch = patches[mean]
    pan_low, pan_own_low, pan_smooth_low = (
        degrade_ms(patch.pan[None], ratio, [gain])[0] for gain in (mean, pan_gain, _SMOOTH_GAIN)
    )
    pixels = [np.arange(size, dtype=float) for size in patch.pan.shape]
    return PansharpeningInputs(
        ms=patch.ms,
        lms=patch.lms,
        pan=patch.pan,
        pan_low=pan_low,
        pan_low_up=np.stack([patches[gain].pan_low for gain in gains]),
        pan_own_low=pan_own_low,
        pan_smooth=lowpass(patch.pan[None], [_SMOOTH_GAIN], ratio, *pixels)[0],
        pan_smooth_low=pan_smooth_low,
    )


def run_baselines(
    inputs: PansharpeningInputs,
    gains: Sequence[float],
    pan_dtype: np.dtype,
    ms_dtype: np.dtype,
    lowest: float,
    preparation: float,
    names: Sequence[str] = (),
) -> dict[str, Result]:
    """Run all `BASELINES`.

    Args:
        inputs: The registered pair.
        gains: C MTF gains of the MS at its Nyquist frequency.
        pan_dtype: Data type of the PAN's file, in which GDAL gets it.
        ms_dtype: Data type of the MS's file, and of the results.
        lowest: Value that smaller ones are raised to.
        preparation: Seconds that making the inputs took, added to those of the methods that use
            them. GDAL's Brovey resamples by itself.
        names: Names of the bands, empty if they are not known.

    Returns:
        Result of each method, by its name.

    Raises:
        RasterError: If GDAL cannot do its part.
    """
    pan, ms = to_dtype(inputs.pan, pan_dtype)[0], to_dtype(inputs.ms, ms_dtype)[0]
    methods: dict[str, Callable[[], np.ndarray]] = {
        "EXP": lambda: exp(inputs),
        BROVEY: lambda: gdal_brovey(pan, ms),
        "BT-H": lambda: bt_h(inputs, names),
        "GSA": lambda: gsa(inputs),
        "C-GSA": lambda: c_gsa(inputs),
        "BDSD-PC": lambda: bdsd_pc(inputs, gains),
        "MTF-GLP-FS": lambda: mtf_glp_fs(inputs),
        "MTF-GLP-HPM-R": lambda: mtf_glp_hpm_r(inputs),
    }
    results = {}
    for name in BASELINES:
        started = time.perf_counter() - (0 if name == BROVEY else preparation)
        image, _ = to_dtype(np.maximum(methods[name](), lowest), ms_dtype)
        results[name] = Result(image, time.perf_counter() - started)
    return results
