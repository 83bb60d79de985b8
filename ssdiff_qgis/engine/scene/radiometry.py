# SPDX-License-Identifier: GPL-3.0-or-later
"""Between digital numbers and what the network sees."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ssdiff_qgis.engine.scene.statistics import SceneStatistics

STDS_PER_UNIT = 4.0
"""A band's mean maps to 0 and this many of its standard deviations to 1."""


@dataclass(frozen=True)
class Radiometry:
    """An affine map per band: normalised = (DN - offset) / unit.

    Attributes:
        offset: Value of each band that maps to 0, (C,) float32 DN.
        unit: Difference of each band that maps to 1, (C,) float32 DN, positive.
        pan_offset: Value of PAN that maps to 0, DN.
        pan_unit: Difference of PAN that maps to 1, DN, positive.

    Example:
        >>> import numpy as np
        >>> radiometry = Radiometry.fixed(bands=4, scale=2047.0)
        >>> image = np.full((4, 2, 2), 2047, np.float32)
        >>> float(radiometry.normalise_ms(image).max())
        1.0
    """

    offset: np.ndarray
    unit: np.ndarray
    pan_offset: float
    pan_unit: float

    @classmethod
    def from_statistics(cls, statistics: SceneStatistics) -> Radiometry:
        """Standardise every band by the scene: bit depth, gains and haze cancel."""
        unit = np.where(statistics.std > 0, STDS_PER_UNIT * statistics.std, 1.0)
        return cls(
            statistics.mean.astype(np.float32),
            unit.astype(np.float32),
            statistics.pan_mean,
            STDS_PER_UNIT * statistics.pan_std or 1.0,
        )

    @classmethod
    def fixed(cls, bands: int, scale: float) -> Radiometry:
        """Divide everything by ``scale``, as the published models do."""
        return cls(np.zeros(bands, np.float32), np.full(bands, scale, np.float32), 0.0, scale)

    def normalise_ms(self, image: np.ndarray, out: np.ndarray | None = None) -> np.ndarray:
        """(..., C, H, W) DN to normalised float32, in an array of that type if one is given."""
        normalised: np.ndarray = np.subtract(image, self._offset, out=out, dtype=np.float32)
        normalised /= self._unit
        return normalised

    def normalise_pan(self, image: np.ndarray) -> np.ndarray:
        """(..., H, W) DN to normalised float32."""
        return ((image - self.pan_offset) / self.pan_unit).astype(np.float32)

    @property
    def _offset(self) -> np.ndarray:
        return self.offset[:, None, None]

    @property
    def _unit(self) -> np.ndarray:
        return self.unit[:, None, None]
