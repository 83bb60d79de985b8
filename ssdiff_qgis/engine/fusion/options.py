# SPDX-License-Identifier: GPL-3.0-or-later
"""How to fuse. Imports nothing heavy, so that dialogs can offer the choices."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.raster.output_types import AUTO_FORMAT, OUTPUT_TYPES

if TYPE_CHECKING:
    from ssdiff_qgis.engine.raster.grid import Box

REGISTER = ("correct", "report", "off")
"""What to do with the shift of MS against PAN; the first is the default."""


@dataclass(frozen=True)
class FuseOptions:
    """How to fuse.

    Attributes:
        steps: DDIM steps; None takes the model's own choice of timesteps.
        seed: of the noise.
        register: ``correct`` the PAN/MS shift, only ``report`` it, or ``off``.
        extent: PAN pixels to fuse; None for all of the overlap. What the model knows of the scene
            comes from the whole overlap in any case.
        batch: windows per run of the network; None chooses by device. The result is the same.
        creation_options: GDAL creation options, NAME=VALUE.
        output_type: of the result, one of `OUTPUT_TYPES`; None for one that holds the MS's values.
        output_format: GDAL's short name of the format, for example ``COG``, which no suffix can
            tell from a plain GeoTIFF; `AUTO_FORMAT` goes by the suffix.
        overviews: whether to add smaller copies for fast display. A COG has them in any case.
    """

    steps: int | None = None
    seed: int = 0
    register: str = "correct"
    extent: Box | None = None
    batch: int | None = None
    creation_options: Sequence[str] = ()
    output_type: str | None = None
    output_format: str = AUTO_FORMAT
    overviews: bool = False

    def __post_init__(self) -> None:
        """Check the values.

        Raises:
            OptionError: naming the option that cannot be used.
        """
        if self.register not in REGISTER:
            raise OptionError(f"register must be one of {REGISTER}, not '{self.register}'.")
        if self.batch is not None and self.batch < 1:
            raise OptionError(f"batch must be at least 1, not {self.batch}.")
        if self.output_type is not None and self.output_type not in OUTPUT_TYPES:
            raise OptionError(
                f"output_type must be one of {', '.join(OUTPUT_TYPES)}, or None for that of the "
                f"MS, not '{self.output_type}'."
            )
        if not self.output_format.strip():
            raise OptionError(
                f"output_format must be '{AUTO_FORMAT}' or GDAL's short name of a format, for "
                f"example GTiff or COG, not empty."
            )
