# SPDX-License-Identifier: GPL-3.0-or-later
"""An image of PanCollection as the engine and the classical methods take it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from pathlib import Path

import numpy as np

from ssdiff_qgis.engine.geometry.pair import Pair, Patch
from ssdiff_qgis.engine.metrics import dlpan
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.data.pancollection import Images
from ssdiff_train.data.reduced_pair import write_raster
from ssdiff_train.evaluation.classical import PansharpeningInputs


@dataclass(frozen=True, eq=False)
class PatchPair(Pair):
    """A pair whose MS on PAN's grid is given, not interpolated.

    MS pixel i lies at PAN index ``ratio * i + ratio // 2``, which the grids of its rasters say by
    an offset. So a model whose contract has this `ms_phase` gets the ``ms`` and the ``lms`` of the
    file, untouched.

    Attributes:
        lms: (C, H, W) float32 DN, the MS on PAN's grid.
    """

    lms: np.ndarray = field(default_factory=lambda: np.zeros((0, 0, 0), np.float32))

    @classmethod
    def from_images(cls, images: Images, folder: Path) -> PatchPair:
        """Write PAN and MS as rasters, and open them.

        Args:
            images: Image of a file.
            folder: Folder for the rasters, which are needed as long as the pair is.

        Raises:
            OutputError: If they cannot be written.
        """
        ratio = images.pan.shape[1] // images.ms.shape[1]
        offset = dlpan.sampling_phase(ratio) - (ratio - 1) / 2
        paths = (folder / "pan.tif", folder / "ms.tif")
        for path, image, step, first in zip(
            paths, (images.pan, images.ms), (1, ratio), (0, offset)
        ):
            transform = (first, step, 0.0, -1.0 - first, 0.0, -step)
            write_raster(path, image.astype(np.float32), transform, "", [""] * len(image))
        pair = Pair.open(str(paths[0]), str(paths[1]))
        opened = {entry.name: getattr(pair, entry.name) for entry in fields(pair)}
        return cls(**opened, lms=images.lms.astype(np.float32))

    def patch(
        self, box: Box, gain: float, cell: int | None = None, phase: float | None = None
    ) -> Patch:
        """See `Pair.patch`; beyond the image the edges of ``lms`` are repeated."""
        rows, columns = (
            np.clip(np.arange(first, last), 0, size - 1)
            for first, last, size in zip(box[:2], box[2:], self.lms.shape[1:])
        )
        lms = self.lms[np.array(self.bands)[:, None, None] - 1, rows[:, None], columns]
        return super().patch(box, gain, cell, phase)._replace(lms=lms)


_SMOOTH_GAIN = 0.3 ** (40 / 41) ** 2
"""The gain by which `dlpan.mtf_kernel` is the filter of LPfilterGauss.

There the gain of 0.3 is at the coarse Nyquist frequency; that kernel has its own at 40 / 41 of it.
"""


def benchmark_inputs(
    images: Images, gains: Sequence[float], pan_gain: float
) -> PansharpeningInputs:
    """What DLPan gives its classical methods: PAN by its filters, sampled as the MS was.

    Args:
        images: Image of a file.
        gains: C MTF gains of the MS at its Nyquist frequency.
        pan_gain: MTF gain of PAN itself at the MS's Nyquist frequency.
    """
    ratio = images.pan.shape[1] // images.ms.shape[1]
    phase = dlpan.sampling_phase(ratio)
    low = {gain: dlpan.mtf_decimate(images.pan, [gain], ratio)[0] for gain in {*gains, pan_gain}}
    smooth = dlpan.mtf_filter(images.pan, [_SMOOTH_GAIN], ratio)[0]
    return PansharpeningInputs(
        ms=images.ms,
        lms=images.lms,
        pan=images.pan[0],
        pan_low=dlpan.b3_lowpass(images.pan[0], ratio)[phase::ratio, phase::ratio],
        pan_low_up=dlpan.expand(np.stack([low[gain] for gain in gains]), ratio),
        pan_own_low=low[pan_gain],
        pan_smooth=smooth,
        pan_smooth_low=smooth[phase::ratio, phase::ratio],
    )
