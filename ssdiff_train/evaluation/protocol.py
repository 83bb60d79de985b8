# SPDX-License-Identifier: GPL-3.0-or-later
"""What the methods are given at each resolution, and what they are scored by."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ssdiff_qgis.engine.errors import GeometryError
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.geometry.registration import measure_shift
from ssdiff_qgis.engine.metrics.dlpan import sampling_phase
from ssdiff_qgis.engine.raster.band_files import BandFiles
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.raster.quantise import to_dtype
from ssdiff_qgis.engine.raster.reader import Raster
from ssdiff_qgis.engine.sensors import SENSORS, ms_gains, pan_gain
from ssdiff_train.data.pancollection import Images
from ssdiff_train.data.reduced_pair import (
    SMALLEST,
    covered,
    dtypes,
    largest_rectangle,
    reduce_ms,
    reduce_pair,
)
from ssdiff_train.data.scenes import pan_positions
from ssdiff_train.evaluation.baselines import make_inputs
from ssdiff_train.evaluation.classical import PansharpeningInputs
from ssdiff_train.evaluation.patch_pair import PatchPair, benchmark_inputs
from ssdiff_train.evaluation.scoring import (
    DynamicRange,
    NoReferenceScorer,
    ReferenceScorer,
    filter_reach,
)

RESOLUTIONS = ("reduced", "full")


@dataclass(frozen=True)
class EvaluationCase:
    """One scene at one resolution.

    Attributes:
        resolution: One of `RESOLUTIONS`.
        pair: Pair, registered.
        register: What the engine is to do about a shift, see `FuseOptions`.
        area: Area in PAN pixels that all methods are scored on.
        inputs: PAN and MS over this area.
        gains: C MTF gains of the MS at its Nyquist frequency.
        shift: (rows, columns) in PAN pixels that were corrected; None where none was looked for.
        indices: Function that scores a result over the area, (C, H, W).
        reference: (C, H, W) DN, if there is one.
        lowest: Value that no classical result goes below.
        seconds: Wall time of measuring the shift and making the inputs.
        limits: Lowest and highest DN of the engine's result; None for what the data type allows.
    """

    resolution: str
    pair: Pair
    register: str
    area: Box
    inputs: PansharpeningInputs
    gains: tuple[float, ...]
    shift: tuple[float, float] | None
    indices: Callable[[np.ndarray], dict[str, float]]
    reference: np.ndarray | None
    lowest: float
    seconds: float
    limits: tuple[float, float] | None = None

    @property
    def dtypes(self) -> tuple[np.dtype, np.dtype]:
        """Data types of PAN and MS."""
        return dtypes(self.pair)


def reduced_case(
    pan: Path | None,
    ms: Path,
    ratio: int,
    folder: Path,
    *,
    sensor: str | None = None,
    names: Sequence[str] = (),
) -> EvaluationCase:
    """Degrade a scene by Wald's protocol; the original MS is the reference.

    Args:
        pan: Path of the PAN, or None to simulate it.
        ms: Path of the MS.
        ratio: PAN pixels per MS pixel of a pair whose PAN is to be simulated.
        folder: Folder for files, which are needed as long as the case is.
        sensor: Name of the sensor, for its MTF gains; an unknown one has the default's.
        names: Names of the bands, if not those in the file.

    Raises:
        SSDiffError: If the scene cannot be used.
    """
    known: dict[str, Any] = {"sensor": sensor if sensor in SENSORS else None, "names": names}
    if pan is None:
        reduced = reduce_ms(ms, ratio, folder, **known)
    else:
        reduced = reduce_pair(pan, ms, folder, **known)
    reference = Raster.open(str(reduced.reference), "reference").dataset.ReadAsArray()
    reference = reference if reference.ndim == 3 else reference[None]
    started = time.perf_counter()
    pair = Pair.open(str(reduced.pan), str(reduced.ms))
    inputs = make_inputs(pair, pair.overlap, reduced.gains, pan_gain(sensor))
    shift = reduced.shift
    return EvaluationCase(
        resolution="reduced",
        pair=pair,
        register="off",
        area=pair.overlap,
        inputs=inputs,
        gains=reduced.gains,
        shift=None if shift is None else (shift.dy, shift.dx),
        indices=ReferenceScorer(
            reference, pair.whole_ratio, DynamicRange.from_image(reference)
        ).indices,
        reference=reference,
        lowest=_lowest(inputs),
        seconds=time.perf_counter() - started,
    )


def full_case(
    pan: Path, ms: Path, *, sensor: str | None = None, names: Sequence[str] = ()
) -> EvaluationCase:
    """Take a pair as it is, registered as the engine does it.

    Pixels that are invalid in PAN or MS are avoided: the area is the largest rectangle without.

    Args:
        pan: Path of the PAN; its first band is used.
        ms: Path of the MS.
        sensor: Name of the sensor, for its MTF gains; an unknown one has the default's.
        names: Names of the bands, if not those in the file.

    Raises:
        GeometryError: If too few pixels are valid.
        SSDiffError: If the files cannot be used.
    """
    started = time.perf_counter()
    pair = Pair.open(str(pan), BandFiles((str(ms),), tuple(names)))
    shift = measure_shift(pair)
    pair = pair.registered((shift.dy, shift.dx))
    gains = ms_gains(sensor, len(pair.bands))
    seconds = time.perf_counter() - started
    area = _valid_area(pair, float(np.mean(gains)))
    started = time.perf_counter()
    inputs = make_inputs(pair, area, gains, pan_gain(sensor))
    seconds += time.perf_counter() - started
    return EvaluationCase(
        resolution="full",
        pair=pair,
        register="correct",
        area=area,
        inputs=inputs,
        gains=gains,
        shift=pair.shift,
        indices=_no_reference_scorer(pair, area, inputs, gains).indices,
        reference=None,
        lowest=_lowest(inputs),
        seconds=seconds,
    )


def benchmark_case(
    images: Images, scale: float, sensor: str | None, folder: Path
) -> EvaluationCase:
    """Take an image of PanCollection by the protocol of DLPan (doi:10.1109/MGRS.2020.3019315).

    EXP, and what D_lambda_K and D_s are measured against, is the ``lms`` of the file; the engine
    gets it and the ``ms`` by a `PatchPair`. No shift is looked for, nothing is rounded, and nothing
    is clipped but the engine's own result, to 0 and the scale as the released code does.

    Args:
        images: Image of the file.
        scale: Largest DN.
        sensor: Name of the sensor, for its MTF gains; an unknown one has the default's.
        folder: Folder for files, which are needed as long as the case is.

    Raises:
        OutputError: If they cannot be written.
    """
    started = time.perf_counter()
    pair = PatchPair.from_images(images, folder)
    ratio, area = pair.whole_ratio, pair.overlap
    gains = ms_gains(sensor, len(images.ms))
    inputs = benchmark_inputs(images, gains, pan_gain(sensor))
    dynamic_range, reference = DynamicRange(1.0, scale), images.reference
    indices = (
        _no_reference_scorer(
            pair, area, inputs, gains, dynamic_range, float(sampling_phase(ratio))
        ).indices
        if reference is None
        else ReferenceScorer(reference, ratio, dynamic_range).indices
    )
    return EvaluationCase(
        resolution="full" if reference is None else "reduced",
        pair=pair,
        register="off",
        area=area,
        inputs=inputs,
        gains=gains,
        shift=None,
        indices=indices,
        reference=reference,
        lowest=-math.inf,
        seconds=time.perf_counter() - started,
        limits=(0.0, scale),
    )


def _no_reference_scorer(
    pair: Pair,
    area: Box,
    inputs: PansharpeningInputs,
    gains: tuple[float, ...],
    dynamic_range: DynamicRange | None = None,
    lms_phase: float | None = None,
) -> NoReferenceScorer:
    reach = filter_reach(gains, pair.whole_ratio)
    sides = ((area.top, area.height), (area.left, area.width))
    (top, rows), (left, columns) = (
        covered(positions - first, size, reach)
        for positions, (first, size) in zip(pan_positions(pair), sides)
    )
    ms, _ = pair.ms.read(pair.bands, (top, top + len(rows)), (left, left + len(columns)))
    dynamic_range = dynamic_range or DynamicRange.from_image(to_dtype(ms, dtypes(pair)[1])[0])
    phase = (float(rows[0]), float(columns[0]))
    return NoReferenceScorer(
        inputs, ms.astype(float), phase, gains, pair.whole_ratio, dynamic_range, lms_phase
    )


def _lowest(inputs: PansharpeningInputs) -> float:
    """No result is negative where the MS is not, the engine's neither."""
    return 0.0 if inputs.ms.min() >= 0 else -math.inf


def _valid_area(pair: Pair, gain: float) -> Box:
    """The largest box of ratio x ratio PAN pixels each that PAN shows and the MS saw validly."""
    ratio, overlap = pair.whole_ratio, pair.overlap
    # Where the MS lies when its shift is corrected.
    begin = [offset - moved for offset, moved in zip(pair.offset, pair.shift)]
    end = [b + n * ratio for b, n in zip(begin, (pair.ms.grid.height, pair.ms.grid.width))]
    top, left = (
        math.ceil(max(*n) / ratio) * ratio for n in zip(begin, (overlap.top, overlap.left))
    )
    bottom, right = (
        math.floor(min(*n) / ratio) * ratio for n in zip(end, (overlap.bottom, overlap.right))
    )
    valid = np.zeros((0, 0), dtype=bool)
    if bottom > top and right > left:
        valid = pair.patch(Box(top, left, bottom, right), gain).valid
    rows, columns = (n // ratio for n in valid.shape)
    cells = valid.reshape(rows, ratio, columns, ratio).all(axis=(1, 3))
    part = largest_rectangle(cells)
    if min(part.height, part.width) < SMALLEST:
        raise GeometryError(
            f"PAN '{pair.pan.path}' and MS '{pair.ms.path}' share at most {part.height} x "
            f"{part.width} MS pixels without nodata among them; at least {SMALLEST} x {SMALLEST} "
            f"are needed. Choose a larger scene."
        )
    return Box(
        top + part.top * ratio,
        left + part.left * ratio,
        top + part.bottom * ratio,
        left + part.right * ratio,
    )
