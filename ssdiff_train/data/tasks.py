# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks of meta-training: scenes at the scale they are pansharpened at, and one scale coarser.

The engine fits a scene's own head one scale coarser, where the reference is known, and uses it at
the given scale. So a task has both: the support, which the head is fitted to, and the query, on
which it is judged.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ssdiff_qgis.engine.fusion.scene_head import cross_fitted
from ssdiff_qgis.engine.geometry.resample import interpolate
from ssdiff_qgis.engine.scene.radiometry import STDS_PER_UNIT
from ssdiff_qgis.engine.scene.reduced_scale import Tile, reduced
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_train.data.augmentation import Augmentation
from ssdiff_train.data.degradation import area_phase, degrade_ms

_FOLDS = 2  # half the time of the engine's four


class Scale(NamedTuple):
    """A pair with its reference, normalised by its own statistics, float32.

    Attributes:
        base: (C, H, W), the regression.
        residual: (C, H, W), reference less base.
        pan: (1, H, W) PAN.
        ms: (C, H / ratio, W / ratio) MS.
    """

    base: np.ndarray
    residual: np.ndarray
    pan: np.ndarray
    ms: np.ndarray


class Task(NamedTuple):
    """A scene at two scales.

    Attributes:
        query: Scale as large as the reference, (H, W).
        support: Scale of (H / ratio, W / ratio); its base is cross-fitted, its reference the
            query's MS.
        gain: MTF gain of the MS at its Nyquist frequency, as the regression estimated it.
    """

    query: Scale
    support: Scale
    gain: float

    @classmethod
    def from_scene(
        cls,
        reference: np.ndarray,
        pan: np.ndarray,
        ratio: int,
        rng: np.random.Generator,
        augmentation: Augmentation = Augmentation(),  # noqa: B008 - immutable
    ) -> Task:
        """Degrade a reference and its PAN, and fit the regression to them as the engine does.

        Args:
            reference: (C, H, W) float32 DN; H and W multiples of ``ratio`` squared.
            pan: (H, W) float32 DN.
            ratio: PAN pixels per MS pixel of the pair that is made.
            rng: Only source of randomness.
            augmentation: Ranges of the MS's MTF gains and its misregistration.
        """
        common = rng.uniform(*np.log(augmentation.gains))
        gains = np.exp(common + rng.normal(0, augmentation.gain_spread, len(reference)))
        shift = rng.uniform(-augmentation.shift, augmentation.shift, 2)
        phase = area_phase(ratio) + shift
        ms = degrade_ms(reference, ratio, gains, (phase[0], phase[1]))
        rows, columns = (np.arange(n) * ratio + area_phase(ratio) for n in ms.shape[1:])
        tile = Tile.from_images(pan, ms, np.ones(pan.shape, bool), rows, columns, ratio)
        regression = Regression.fit([tile], ratio)
        query = _normalised(reference, regression.fuse_image(pan, ms), pan, ms, ratio)
        part, coarse = reduced(tile, ratio, regression.gain)
        [base] = cross_fitted([(part, coarse)], ratio, _FOLDS)
        support = _normalised(part.ms, base, part.pan, coarse, ratio)
        return cls(query, support, regression.gain)

    @classmethod
    def from_blocks(
        cls,
        reference: np.ndarray,
        pan: np.ndarray,
        ratio: int,
        side: int,
        rng: np.random.Generator,
        augmentation: Augmentation = Augmentation(),  # noqa: B008 - immutable
    ) -> Task:
        """Cut a scene into blocks and treat each as a scene of its own, so that small ones occur.

        Args:
            reference: (C, H, W) float32 DN; H and W multiples of the side.
            pan: (H, W) float32 DN.
            ratio: PAN pixels per MS pixel of the pair that is made.
            side: Side of the blocks in pixels of the reference, a multiple of ``ratio`` squared.
            rng: Only source of randomness.
            augmentation: Ranges of the MS's MTF gains and its misregistration.

        Returns:
            The blocks' tasks put together again, with the median of their gains.
        """
        rows = [
            [
                cls.from_scene(
                    reference[:, top : top + side, left : left + side],
                    pan[top : top + side, left : left + side],
                    *(ratio, rng, augmentation),
                )
                for left in range(0, pan.shape[1], side)
            ]
            for top in range(0, pan.shape[0], side)
        ]
        gain = float(np.median([task.gain for row in rows for task in row]))
        query = _assembled([[task.query for task in row] for row in rows])
        return cls(query, _assembled([[task.support for task in row] for row in rows]), gain)


def _assembled(rows: list[list[Scale]]) -> Scale:
    """Rows of blocks side by side as one scale."""
    wide = [Scale(*(np.concatenate(images, axis=2) for images in zip(*row))) for row in rows]
    return Scale(*(np.concatenate(images, axis=1) for images in zip(*wide)))


def _normalised(
    reference: np.ndarray, base: np.ndarray, pan: np.ndarray, ms: np.ndarray, ratio: int
) -> Scale:
    """As the engine's radiometry of a scene does it, from the interpolated MS."""
    lms = interpolate(ms, ratio)
    mean = lms.mean(axis=(1, 2), keepdims=True)
    unit = STDS_PER_UNIT * np.maximum(lms.std(axis=(1, 2), keepdims=True), 1e-6)
    scale = Scale(
        (base - mean) / unit,
        (reference - base) / unit,
        (pan[None] - pan.mean()) / (STDS_PER_UNIT * max(float(pan.std()), 1e-6)),
        (ms - mean) / unit,
    )
    return Scale(*(image.astype(np.float32) for image in scale))
