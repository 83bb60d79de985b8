# SPDX-License-Identifier: GPL-3.0-or-later
"""What a scene as a whole tells, computed once before its windows and handed to them as one value.

It depends on all of the scene, never on the extent that is asked for. It can be kept, shown, and
sent to another process: a second extent, or a strip on another machine, need not compute it again.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ssdiff_qgis.engine.errors import GeometryError
from ssdiff_qgis.engine.fusion.back_projection import measure_noise
from ssdiff_qgis.engine.fusion.network_weight import correction_weight
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.fusion.scene_head import SceneHead, fit_head
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.registration import measure_shifts
from ssdiff_qgis.engine.geometry.shift_field import Shift, ShiftField
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.model.sampler import Sampler
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.scene.agreement import Agreement, sampled_from_pan
from ssdiff_qgis.engine.scene.reduced_scale import read_tiles
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_qgis.engine.scene.sharpness import Sharpness
from ssdiff_qgis.engine.scene.statistics import SceneStatistics
from ssdiff_qgis.engine.scene.survey import Survey, has_negatives
from ssdiff_qgis.engine.sensors import DEFAULT_MS_GAIN
from ssdiff_qgis.engine.threads import default_threads

# Of the work of an analysis, as measured on a scene of four bands.
_SHARES: dict[str, float] = {
    Message("Measuring the offset of PAN and MS"): 3.0,
    Message("Gathering statistics of the scene"): 1.0,
    Message("Fitting the regression at reduced resolution"): 3.0,
    Message("Estimating the noise of the MS"): 1.0,
    Message("Testing the network at reduced resolution"): 4.0,
}


@dataclass(frozen=True, eq=False)
class SceneAnalysis:
    """What a scene as a whole tells.

    Attributes:
        key: Digest of what it was computed from: inputs, bands, model, options.
        shift: Offset of the MS against PAN that was measured; None if it was not looked for.
        correction: Offset that is corrected, as `Pair.registered` takes it.
        survey: What a coarse look at PAN and MS found: invalid pixels, usual values.
        statistics: Means and standard deviations, for the radiometry.
        agreement: How far PAN and MS show the same; None if the model's base is no regression.
        low: Lowest value that a band may have, (C,) float32 DN.
        high: Highest value that a band may have, (C,) float32 DN.
        regression: Cross-scale regression; None if the model's base is another.
        head: Head of the scene's own; None where the model gives no features.
        network_weight: Weight of the network's correction per band, (C,) float32 from 0 to 1; 0
            without a network.
        residual_noise: Standard deviation of the noise in what the regression lacks of the MS, (C,)
            float32 DN.
    """

    key: str
    shift: Shift | None
    correction: tuple[float, float] | ShiftField | None
    survey: Survey
    statistics: SceneStatistics
    agreement: Agreement | None
    low: np.ndarray
    high: np.ndarray
    regression: Regression | None
    head: SceneHead | None
    network_weight: np.ndarray
    residual_noise: np.ndarray


def analyse(
    pair: Pair, sampler: Sampler | None, options: FuseOptions, key: str, progress: Progress
) -> SceneAnalysis:
    """Compute what a scene as a whole tells.

    Args:
        pair: Inputs; what was corrected in them before is not kept.
        sampler: Network and its sampling; None to do without a network.
        options: What to do with the offset of the MS against PAN, and in how many threads.
        key: Digest of what the analysis is computed from.
        progress: Progress that is told how far it is and asked whether to stop.

    Raises:
        GeometryError: If PAN and MS have no valid pixel in common.
        RasterError: If an input cannot be read.
        DeviceError: If the network fails.
    """
    info, bands = sampler.info if sampler else None, len(pair.bands)
    gain = info.mtf_gain if info else DEFAULT_MS_GAIN
    threads = options.threads or default_threads()
    registering, gathering, fitting, estimating, testing = progress.split(_SHARES).values()
    pair = pair.registered(None)
    survey, sampled = Survey.from_pair(pair), sampled_from_pan(pair)
    _tell_pair(pair, survey, progress)
    shift, correction = _register(pair, options, registering)
    pair = pair.registered(correction)
    try:
        statistics = SceneStatistics.from_pair(pair, gain, gathering, survey, threads)
    except GeometryError as error:
        raise GeometryError(
            Message.joined(" ", filter(None, [error.message, survey.empty_bands(pair)]))
        ) from error
    low, high = _bounds(pair, gathering)
    regression, head, agreement = None, None, None
    network_weight, noise = np.ones(bands, np.float32), np.zeros(bands, np.float32)
    if info is None or info.base == "regression":
        tiles = read_tiles(pair, fitting, survey, threads)
        agreement = Agreement.from_tiles(tiles, sampled)
        sharpness = Sharpness.from_tiles(tiles, threads)
        # Weights are to serve PAN as sharp as it is, not as sharp as it is beside a soft MS.
        tiles = [tile.as_soft_as_ms(sharpness.gain()) for tile in tiles]
        ratio = info.ratio if info else pair.ratio
        regression = Regression.fit(tiles, ratio, threads, gain=sharpness.gain())
        noise = measure_noise(pair, regression, estimating, threads)
        if noise.any():
            # What the regression lacks tells more of the MS's noise than its smoothest blocks do.
            regression = Regression.fit(tiles, ratio, threads, noise, sharpness.gain(noise))
        if sampler and sampler.features:
            head = fit_head(tiles, regression, sampler, testing, threads=threads)
        elif sampler:
            network_weight = correction_weight(tiles, regression, sampler, testing)
        else:
            network_weight = np.zeros(bands, np.float32)
    analysis = SceneAnalysis(
        key,
        shift,
        correction,
        survey,
        statistics,
        agreement,
        low,
        high,
        regression,
        head,
        network_weight,
        noise,
    )
    _tell_scene(pair, analysis, progress)
    return analysis


def tell_kept(
    pair: Pair, analysis: SceneAnalysis, options: FuseOptions, progress: Progress
) -> None:
    """Tell of an analysis that was made before what `analyse` tells of a new one.

    Args:
        pair: Inputs.
        analysis: Analysis of them.
        options: What is done with the offset of the MS against PAN.
        progress: Progress that is told.
    """
    _tell_pair(pair.registered(None), analysis.survey, progress)
    if options.offset is not None:
        _tell_given(options.offset, progress)
    if analysis.shift is not None:
        _tell_shift(analysis.shift, options.register, progress)
    _tell_scene(pair, analysis, progress)


def _tell_pair(pair: Pair, survey: Survey, progress: Progress) -> None:
    for note in (*pair.notes, survey.invalidity(pair)):
        if note:
            progress.info(note)
    for warning in (*pair.warnings, *survey.warnings(pair)):
        progress.warning(warning)
    progress.debug(
        Message(
            "By georeferencing the MS begins {rows:g} rows and {columns:g} columns (PAN "
            "pixels) from PAN's upper left corner; one MS pixel is {pixel:.5g} PAN pixels.",
            rows=pair.offset[0],
            columns=pair.offset[1],
            pixel=pair.pixel,
        )
    )


def _tell_scene(pair: Pair, analysis: SceneAnalysis, progress: Progress) -> None:
    agreement = analysis.agreement
    if agreement:
        for warning in agreement.warnings(pair.bands):
            progress.warning(warning)
        if agreement.explained is not None:
            progress.info(
                Message(
                    "The MS explains {explained:.0%} of PAN's details.",
                    explained=agreement.explained,
                )
            )
    statistics, regression, head = analysis.statistics, analysis.regression, analysis.head
    progress.debug(
        Message(
            "MS mean {mean} DN, standard deviation {std} DN; PAN {pan_mean:.5g} and "
            "{pan_std:.5g} DN.",
            mean=listed(statistics.mean),
            std=listed(statistics.std),
            pan_mean=statistics.pan_mean,
            pan_std=statistics.pan_std,
        )
    )
    if head:
        progress.debug(
            Message(
                "Head of the scene's own: weight per band {weight}; error at reduced "
                "resolution {error} of that without the network, with the trained head "
                "{trained}.",
                weight=listed(head.adapted),
                error=listed(head.error),
                trained=listed(head.trained_error),
            )
        )
    if regression:
        progress.debug(
            Message(
                "Calibrated at reduced resolution: MTF of the MS at its Nyquist frequency "
                "{gain:.2f}; network weight per band {weight}; noise of the MS {noise} DN.",
                gain=regression.gain,
                weight=listed(analysis.network_weight),
                noise=listed(analysis.residual_noise),
            )
        )


def _register(
    pair: Pair, options: FuseOptions, progress: Progress
) -> tuple[Shift | None, tuple[float, float] | ShiftField | None]:
    """Offset that was measured if asked for, and the one to correct if asked for."""
    if options.offset is not None:
        _tell_given(options.offset, progress)
        return None, options.offset
    register = options.register
    if register == "off":
        return None, None
    shift, field = measure_shifts(pair, progress, options.threads or default_threads())
    shift = field.mean if field is not None else shift
    _tell_shift(shift, register, progress)
    if register != "correct" or not shift.determined:
        return shift, None
    return shift, field if field is not None else (shift.dy, shift.dx)


def _tell_given(offset: tuple[float, float], progress: Progress) -> None:
    progress.info(
        Message(
            "The MS is offset against PAN by {rows:+.2f} rows and {columns:+.2f} columns "
            "(PAN pixels), as given: corrected.",
            rows=offset[0],
            columns=offset[1],
        )
    )


def _tell_shift(shift: Shift, register: str, progress: Progress) -> None:
    if not shift.determined:
        progress.warning(
            Message(
                "The offset of the MS against PAN cannot be determined ({used} of "
                "{tried} tiles agree); the georeferencing is taken as it is.",
                used=shift.tiles_used,
                tried=shift.tiles_tried,
            )
        )
        return
    offset = Message(
        "{rows:+.2f} rows and {columns:+.2f} columns (PAN pixels)",
        rows=shift.dy,
        columns=shift.dx,
    )
    if shift.variation:
        offset = Message(
            "{offset} on average, varying over the scene by up to {variation:.2f}",
            offset=offset,
            variation=shift.variation,
        )
    done = Message("corrected") if register == "correct" else Message("reported only")
    progress.info(
        Message(
            "The MS is offset against PAN by {offset}; dispersion {spread:.2f} over {count} "
            "tiles: {done}.",
            offset=offset,
            spread=shift.spread,
            count=shift.tiles_used,
            done=done,
        )
    )


def _bounds(pair: Pair, progress: Progress) -> tuple[np.ndarray, np.ndarray]:
    """Lowest and highest DN of each band: the data type's range; negatives where there are any."""
    limits = []
    for band, negative in zip(pair.bands, has_negatives(pair, progress)):
        dtype, offset = pair.ms.dtype(band), pair.ms.offset(band)
        low, high = (-np.inf, np.inf) if dtype.kind == "f" else _integer_range(dtype)
        low = low if negative else max(low, 0.0)
        limits.append((low - offset, high - offset))
    low_high = np.array(limits, dtype=np.float32)
    return low_high[:, 0], low_high[:, 1]


def _integer_range(dtype: np.dtype) -> tuple[float, float]:
    return float(np.iinfo(dtype).min), float(np.iinfo(dtype).max)


def listed(values: np.ndarray) -> str:
    """Values for a message, with five significant digits."""
    return ", ".join(f"{v:.5g}" for v in values)
