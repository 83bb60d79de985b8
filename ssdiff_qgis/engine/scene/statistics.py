# SPDX-License-Identifier: GPL-3.0-or-later
"""Statistics of a scene as a whole, gathered once from tiles all over it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from ssdiff_qgis.engine.errors import GeometryError
from ssdiff_qgis.engine.geometry.pair import Pair, Patch
from ssdiff_qgis.engine.geometry.tiling import TILE, TILES_PER_AXIS, tiles
from ssdiff_qgis.engine.matrix import multiply
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.scene.survey import Survey
from ssdiff_qgis.engine.threads import ahead


@dataclass(frozen=True)
class SceneStatistics:
    """Means, standard deviations and PAN-to-MS regressions of a scene, in DN.

    Attributes:
        mean: Means of the MS bands interpolated onto PAN's grid, (C,) float64.
        std: Standard deviations of the same, (C,) float64.
        pan_mean: Mean of PAN.
        pan_std: Standard deviation of PAN.
        gain: Full-scale regression gains, (C,) float64, cov(lms, PAN) / cov(PAN low-passed, PAN) of
            MTF-GLP-FS (Vivone et al. 2018, doi:10.1109/TIP.2018.2819501).
        pixels: Number of valid PAN pixels they were computed from.
    """

    mean: np.ndarray
    std: np.ndarray
    pan_mean: float
    pan_std: float
    gain: np.ndarray
    pixels: int

    @classmethod
    def from_pair(
        cls,
        pair: Pair,
        gain: float,
        progress: Progress = Progress(),  # noqa: B008 - stateless
        survey: Survey | None = None,
        threads: int = 1,
    ) -> SceneStatistics:
        """Gather the statistics of a whole scene.

        Args:
            pair: Co-registered pair.
            gain: MTF gain of the MS at its Nyquist frequency.
            progress: Progress that is told how far it is and asked whether to stop.
            survey: Survey of the pair, by which unusual values are limited; None to take all.
            threads: Threads that look at tiles.

        Raises:
            GeometryError: If PAN and MS have no valid pixel in common.
        """
        boxes = tiles(pair.overlap, pair.ratio, TILE, at_most=TILES_PER_AXIS)

        def read(box: Box) -> Patch:
            patch = pair.patch(box, gain)
            return patch if survey is None else _usual(patch, survey)

        return cls.from_patches(ahead(read, progress.over(boxes), threads))

    @classmethod
    def from_patches(cls, patches: Iterable[Patch]) -> SceneStatistics:
        """Accumulate over patches.

        Raises:
            GeometryError: If no pixel of any patch is valid.
        """
        count, sums, products = 0, np.zeros(1), np.zeros((1, 1))
        for patch in patches:
            ok = patch.valid
            if not ok.any():
                continue
            lms = patch.lms[:, ok].astype(np.float64)
            rows = np.vstack([lms, patch.pan[ok], patch.pan_low[ok]])
            count += rows.shape[1]
            sums = sums + rows.sum(axis=1)
            products = products + multiply(rows, rows.T)
        if not count:
            raise GeometryError(
                "PAN and MS have no valid pixel in common: where they overlap, one of them is "
                "nodata everywhere. Check the nodata values of both rasters."
            )
        mean = sums / count
        covariance = products / count - np.outer(mean, mean)
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
        """Image that a model's residual is added to.

        Args:
            patch: Part of the scene.
            kind: ``interpolation``, the MS on PAN's grid, or ``mtf_glp_fs``, which adds PAN's
                spatial details to it, weighted by the scene's `gain`.

        Returns:
            (C, H, W) float32 DN.
        """
        if kind == "interpolation":
            return patch.lms
        detail = patch.pan - patch.pan_low
        return patch.lms + self.gain.astype(np.float32)[:, None, None] * detail


def _usual(patch: Patch, survey: Survey) -> Patch:
    return patch._replace(
        pan=survey.usual_pan(patch.pan),
        lms=survey.usual_ms(patch.lms),
        pan_low=survey.usual_pan(patch.pan_low),
    )
