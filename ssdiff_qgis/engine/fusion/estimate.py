# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a run will take, and how much room it needs on the disk, said before it begins."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ssdiff_qgis.engine.fusion.network_weight import WINDOWS
from ssdiff_qgis.engine.fusion.scene_head import PIXELS
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.sampler import Sampler
from ssdiff_qgis.engine.raster.grid import Box

# Seconds of one processor core (EPYC of 2024) per band and megapixel; of the analysis at most so
# many per band, since it looks at tiles of a large scene.
_ANALYSIS, _ANALYSIS_AT_MOST = 0.18, 1.3
_REGRESSION, _WRITING = 0.08, 0.03
# Two threads take two thirds of the time, for they wait for each other's reading and writing.
_SHARED = 1.5
# Of the uncompressed size: finished strips, and the raster that is made of them.
_STRIPS, _RASTER = 0.5, 0.6


@dataclass(frozen=True)
class Estimate:
    """What a run will take, about.

    Attributes:
        analysis: Seconds of the analysis of the scene.
        sharpening: Seconds of the windows, or of the regression alone.
        writing: Seconds of the raster that is written from the finished strips.
        disk: Bytes on the disk of the output, until it is complete.
    """

    analysis: float
    sharpening: float
    writing: float
    disk: float

    @classmethod
    def of(
        cls,
        pair: Pair,
        area: Box,
        uncompressed: int,
        sampler: Sampler | None,
        seconds_per_window: float,
        threads: int,
        analysed: bool,
    ) -> Estimate:
        """Estimate a run.

        Args:
            pair: Inputs.
            area: PAN pixels that are wanted.
            uncompressed: Bytes of the result without compression.
            sampler: Network and its sampling; None without one.
            seconds_per_window: Measured time of one window through the network, one step.
            threads: Threads besides the network's own.
            analysed: Whether the scene was analysed before.
        """
        bands = len(pair.bands)
        scene, wanted = (box.height * box.width / 1e6 for box in (pair.overlap, area))
        analysis = bands * min(_ANALYSIS * scene, _ANALYSIS_AT_MOST)
        sharpening = bands * _REGRESSION * wanted / (_SHARED if threads > 1 else 1)
        if sampler:
            per_window = seconds_per_window * len(sampler.timesteps)
            stride, ratio = sampler.info.stride, pair.ratio
            along = (max(side / stride, 1) for side in (area.height, area.width))
            windows = len(sampler.groups) * math.prod(along)
            tried = pair.overlap.height * pair.overlap.width / (stride * ratio) ** 2
            most = PIXELS / stride**2 if sampler.features else WINDOWS
            analysis += per_window * min(len(sampler.groups) * tried, most)
            network = per_window * windows
            # All else goes on beside a GPU; on the processor both want its cores.
            shared = sampler.parallel > 1
            sharpening = network + sharpening if shared else max(network, sharpening)
        return cls(
            0.0 if analysed else analysis,
            sharpening,
            bands * _WRITING * wanted,
            uncompressed * (_STRIPS + _RASTER),
        )

    @property
    def seconds(self) -> float:
        """Of all."""
        return self.analysis + self.sharpening + self.writing


def space(size: float) -> str:
    """Room on a disk for people, in few digits.

    Example:
        >>> [space(size) for size in (4e4, 7.2e6, 8.1e8, 3.26e9, 1.5e12)]
        ['0.1 MB', '7.2 MB', '810 MB', '3.3 GB', '1500 GB']
    """
    unit, number = ("GB", size / 1e9) if size >= 1e9 else ("MB", size / 1e6)
    return f"{max(number, 0.1):.{0 if number >= 10 else 1}f} {unit}"
