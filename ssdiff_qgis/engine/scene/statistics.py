# SPDX-License-Identifier: GPL-3.0-or-later
"""What the model needs to know of a scene as a whole, gathered once from tiles all over it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from ssdiff_qgis.engine.errors import GeometryError
from ssdiff_qgis.engine.geometry.pair import Pair, Patch
from ssdiff_qgis.engine.geometry.tiling import TILE, TILES_PER_AXIS, tiles


@dataclass(frozen=True)
class SceneStatistics:
    """Means, spreads and PAN-to-MS regressions of a scene, in DN.

    Attributes:
        mean: (C,) of the MS interpolated onto PAN's grid.
        std: (C,) likewise.
        pan_mean: of PAN.
        pan_std: of PAN.
        gain: (C,) full-scale regression gains cov(lms, PAN) / cov(PAN low-passed, PAN) of
            MTF-GLP-FS (Vivone et al. 2018, doi:10.1109/TIP.2018.2819501).
        pixels: valid PAN pixels they were computed from.
    """

    mean: np.ndarray
    std: np.ndarray
    pan_mean: float
    pan_std: float
    gain: np.ndarray
    pixels: int

    @classmethod
    def of(cls, patches: Iterator[Patch]) -> SceneStatistics:
        """Accumulate over patches.

        Raises:
            GeometryError: if no pixel of any patch is valid.
        """
        count, sums, products = 0, 0.0, 0.0
        for patch in patches:
            ok = patch.valid
            if not ok.any():
                continue
            lms = patch.lms[:, ok].astype(np.float64)
            rows = np.vstack([lms, patch.pan[ok], patch.pan_low[ok]])
            count += rows.shape[1]
            sums = sums + rows.sum(axis=1)
            products = products + rows @ rows.T
        if not count:
            raise GeometryError(
                "PAN and MS have no valid pixel in common: where they overlap, one of them is "
                "nodata everywhere. Check the nodata values of both rasters."
            )
        mean = np.asarray(sums) / count
        covariance = np.asarray(products) / count - np.outer(mean, mean)
        std = np.sqrt(np.maximum(np.diag(covariance), 0))
        pan, low = len(mean) - 2, len(mean) - 1
        shared = covariance[low, pan]
        gain = covariance[:pan, pan] / shared if shared > 0 else np.zeros(pan)
        return cls(
            mean[:pan],
            std[:pan],
            float(mean[pan]),
            float(std[pan]),
            gain,
            count,
        )

    def base(self, patch: Patch, kind: str) -> np.ndarray:
        """What a model's residual is added to, (C, H, W) float32 DN.

        ``interpolation`` is the MS on PAN's grid; ``mtf_glp_fs`` adds PAN's details to it,
        weighted by the scene's `gain`.
        """
        if kind == "interpolation":
            return patch.lms
        detail = patch.pan - patch.pan_low
        return patch.lms + self.gain.astype(np.float32)[:, None, None] * detail


def survey(pair: Pair, gain: float, check: Callable[[], None] = lambda: None) -> SceneStatistics:
    """Statistics of the scene, with the pair's shift corrected.

    Raises:
        GeometryError: if PAN and MS have no valid pixel in common.
    """

    def patches() -> Iterator[Patch]:
        for box in tiles(pair.overlap, pair.ratio, TILE, at_most=TILES_PER_AXIS):
            check()
            yield pair.patch(box, gain)

    return SceneStatistics.of(patches())
