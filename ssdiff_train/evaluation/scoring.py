# SPDX-License-Identifier: GPL-3.0-or-later
"""All indices of a result: against the reference, or against the PAN and MS it was made from."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ssdiff_qgis.engine.geometry.resample import GAUSSIAN_REACH, gaussian_sigma
from ssdiff_qgis.engine.geometry.shift_field import combine
from ssdiff_qgis.engine.geometry.tile_shift import tile_shift
from ssdiff_qgis.engine.geometry.tiling import registration_tiles
from ssdiff_qgis.engine.metrics.full_resolution import (
    consistency,
    d_lambda_k,
    d_s,
    high_frequency_correlation,
    hqnr,
)
from ssdiff_qgis.engine.metrics.reduced_resolution import crop_border, ergas, psnr, q2n, sam, scc
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.evaluation.classical import PansharpeningInputs

_INTEGER_STEPS = 10000.0


@dataclass(frozen=True)
class DynamicRange:
    """How values become the integers that some indices are made for.

    Attributes:
        scale: Factor ahead of the cast to integers.
        peak: Full scale in the values' own units, for the PSNR.
    """

    scale: float
    peak: float

    @classmethod
    def from_image(cls, image: np.ndarray) -> DynamicRange:
        """Derive it from an image of any shape.

        An integer image has the full scale of the fewest bits that hold its largest value; the
        largest value of a floating one becomes 10000.

        Example:
            >>> DynamicRange.from_image(np.array([0, 1500], np.uint16))
            DynamicRange(scale=1.0, peak=2047.0)
        """
        largest = float(image.max()) or 1.0
        if np.issubdtype(image.dtype, np.integer):
            return cls(1.0, float(2.0 ** np.ceil(np.log2(largest + 1)) - 1))
        return cls(_INTEGER_STEPS / largest, largest)


@dataclass(frozen=True)
class ReferenceScorer:
    """Scores results of reduced resolution by a reference.

    Attributes:
        reference: (C, H, W) DN, the image that a perfect result would be.
        ratio: PAN pixels per MS pixel.
        dynamic_range: Dynamic range of the values.

    Example:
        >>> image = np.random.default_rng(0).integers(1, 1000, (4, 96, 96))
        >>> scorer = ReferenceScorer(image, 4, DynamicRange.from_image(image))
        >>> scorer.indices(image)["ERGAS"]
        0.0
    """

    reference: np.ndarray
    ratio: int
    dynamic_range: DynamicRange

    def indices(self, fused: np.ndarray) -> dict[str, float]:
        """SAM (degrees), ERGAS, Q2n, SCC and PSNR (dB) of a result, without the border.

        Args:
            fused: (C, H, W) DN, the result.

        Returns:
            Value of each index, by its name.
        """
        reference, image = (
            crop_border(a, self.ratio).astype(float) for a in (self.reference, fused)
        )
        return {
            "SAM": sam(reference, image),
            "ERGAS": ergas(reference, image, self.ratio),
            "Q2n": q2n(reference, image, scale=self.dynamic_range.scale),
            "SCC": scc(reference, image),
            "PSNR": psnr(reference, image, self.dynamic_range.peak),
        }


@dataclass(frozen=True)
class NoReferenceScorer:
    """Scores results of full resolution by the PAN and MS that they were made from.

    Attributes:
        inputs: Registered PAN and MS over the area of the result (H, W).
        ms: (C, h, w) DN, the pixels of the MS as given whose filters the area holds.
        phase: (rows, columns) in index units of the area at which PAN shows what the centre of the
            first of these pixels shows.
        gains: C MTF gains of the MS at its Nyquist frequency.
        ratio: PAN pixels per MS pixel.
        dynamic_range: Dynamic range of the MS's values.
        lms_phase: Index units of the area at which the ``lms`` has the centre of its first MS
            pixel, on both axes; None where it has the pixels as areas.
    """

    inputs: PansharpeningInputs
    ms: np.ndarray
    phase: tuple[float, float]
    gains: tuple[float, ...]
    ratio: int
    dynamic_range: DynamicRange
    lms_phase: float | None = None

    def indices(self, fused: np.ndarray) -> dict[str, float]:
        """D_lambda_K, D_s, HQNR, consistency, sharpness and shift of a result.

        Args:
            fused: (C, H, W) DN, the result.

        Returns:
            Value of each index, by its name.
        """
        image = fused.astype(float)
        lms, pan, ratio = self.inputs.lms, self.inputs.pan, self.ratio
        spectral = d_lambda_k(image, lms, self.gains, ratio, scale=self.dynamic_range.scale)
        spatial = d_s(image, lms, pan, ratio, phase=self.lms_phase)
        angle, error = consistency(image, self.ms, self.gains, ratio, self.phase)
        return {
            "D_lambda_K": spectral,
            "D_s": spatial,
            "HQNR": hqnr(spectral, spatial),
            "cons. SAM": angle,
            "cons. ERGAS": error,
            "sharpness": high_frequency_correlation(image, pan, ratio, self.gains),
            "shift": length_of_shift(pan, image, ratio),
        }


def filter_reach(gains: tuple[float, ...], ratio: int) -> int:
    """How far `consistency` looks to each side of an MS pixel's centre, in PAN pixels."""
    return math.ceil(GAUSSIAN_REACH * max(gaussian_sigma(g, ratio) for g in gains)) + 1


def length_of_shift(pan: np.ndarray, fused: np.ndarray, ratio: int) -> float:
    """How far a result lies off its PAN, measured as the engine measures the shift of an MS.

    Args:
        pan: (H, W) PAN.
        fused: (C, H, W) result.
        ratio: PAN pixels per MS pixel.

    Returns:
        Length in PAN pixels; NaN where it cannot be determined.
    """
    whole = Box(0, 0, *(n - n % ratio for n in pan.shape))
    found = combine(
        tile_shift(
            pan[box.top : box.bottom, box.left : box.right],
            fused[:, box.top : box.bottom, box.left : box.right],
            ratio,
        )
        for box in registration_tiles(whole, ratio)
    )
    return math.hypot(found.dy, found.dx) if found.determined else math.nan
