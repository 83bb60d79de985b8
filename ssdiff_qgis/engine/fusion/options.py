# SPDX-License-Identifier: GPL-3.0-or-later
"""How to pansharpen, and what was done. Imports nothing heavy: dialogs offer the choices."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.raster.output_types import AUTO_FORMAT, OUTPUT_TYPES
from ssdiff_qgis.engine.runtime.providers import is_installed

if TYPE_CHECKING:
    import numpy as np

    from ssdiff_qgis.engine.fusion.analysis import SceneAnalysis
    from ssdiff_qgis.engine.geometry.shift_field import Shift
    from ssdiff_qgis.engine.raster.grid import Box
    from ssdiff_qgis.engine.scene.statistics import SceneStatistics

MODES = ("best", "fast")
"""With the network, or by regression and back-projection alone; see `default_mode`."""
REGISTER = ("correct", "report", "off")
"""What to do with the offset of the MS against PAN; the first is the default."""


def default_mode() -> str:
    """``best`` where onnxruntime is installed, else ``fast``, which needs none."""
    return MODES[0] if is_installed() else MODES[1]


@dataclass(frozen=True)
class FuseOptions:
    """How to pansharpen.

    Attributes:
        steps: Number of DDIM steps; None takes the model's own choice of timesteps.
        seed: Seed of the noise.
        register: ``correct`` the offset of the MS against PAN, only ``report`` it, or ``off``.
        offset: Offset of the MS against PAN that is known, (rows, columns) in PAN pixels with the
            sign of those that are reported; it is corrected and none is measured, whatever
            ``register`` says. None if it is not known.
        extent: PAN pixels to pansharpen; None for all of the overlap. What a scene as a whole
            tells comes from the whole overlap in any case.
        batch: Windows per run of the network; None chooses by device. The result is the same.
        threads: Threads on the CPU besides the network's own; None for `default_threads`. The
            result is the same but for rounding.
        creation_options: GDAL creation options, NAME=VALUE.
        output_type: GDAL's name of the result's type, one of `OUTPUT_TYPES`; None for one that
            holds the MS's values.
        output_format: GDAL's short name of the format, for example ``COG``, which no suffix can
            tell from a plain GeoTIFF; `AUTO_FORMAT` goes by the suffix.
        overviews: Whether to add smaller copies for fast display. A COG has them in any case.
    """

    steps: int | None = None
    seed: int = 0
    register: str = "correct"
    offset: tuple[float, float] | None = None
    extent: Box | None = None
    batch: int | None = None
    threads: int | None = None
    creation_options: Sequence[str] = ()
    output_type: str | None = None
    output_format: str = AUTO_FORMAT
    overviews: bool = False

    def __post_init__(self) -> None:
        """Check the values.

        Raises:
            OptionError: Naming the option that cannot be used.
        """
        if self.register not in REGISTER:
            raise OptionError(
                "register must be one of {expected}, not '{found}'.",
                expected=REGISTER,
                found=self.register,
            )
        if self.offset is not None and not all(map(math.isfinite, self.offset)):
            raise OptionError(
                "offset must be two finite numbers, not {offset}.", offset=self.offset
            )
        if self.batch is not None and self.batch < 1:
            raise OptionError("batch must be at least 1, not {batch}.", batch=self.batch)
        if self.threads is not None and self.threads < 1:
            raise OptionError("threads must be at least 1, not {threads}.", threads=self.threads)
        if self.output_type is not None and self.output_type not in OUTPUT_TYPES:
            raise OptionError(
                "output_type must be one of {expected}, or None for that of the MS, not '{found}'.",
                expected=", ".join(OUTPUT_TYPES),
                found=self.output_type,
            )
        if not self.output_format.strip():
            raise OptionError(
                "output_format must be '{auto}' or GDAL's short name of a format, for "
                "example GTiff or COG, not empty.",
                auto=AUTO_FORMAT,
            )


@dataclass(frozen=True)
class Report:
    """What was done.

    Attributes:
        output: Path of the raster.
        model: Name and version of the model.
        provider: Execution provider that was used.
        timesteps: Timesteps that were sampled with.
        seed: Seed of the noise.
        seconds: Wall time of all.
        megapixels: PAN pixels written, in millions.
        bands: Numbers of the MS bands used.
        register: What was done with the offset of the MS against PAN, one of `REGISTER`.
        shift: Offset of the MS against PAN that was measured; None with ``off``.
        shift_applied: Offset that one shift corrected, (rows, columns) PAN pixels.
        statistics: Statistics of the scene.
        mtf_gain: MTF gain of the MS at its Nyquist frequency, estimated if the model is based on
            a regression, else assumed by it.
        network_weight: Weight of the network's correction per band, (C,) from 0 to 1, validated
            at reduced resolution if the model is based on a regression; else 1.
        radiometry: Kind of scaling, from the model.
        windows: Number of network windows that were run.
        clipped: Number of values of valid pixels that were outside the data type's range, or
            negative in a band without negative values.
        valid: Number of valid pixels of the raster.
        area: PAN pixels that the raster covers.
        analysis: What the scene as a whole told, for who goes on working with it; not in the JSON.
    """

    output: str
    model: str
    provider: str
    timesteps: list[int]
    seed: int
    seconds: float
    megapixels: float
    bands: list[int]
    register: str
    shift: Shift | None
    shift_applied: tuple[float, float]
    statistics: SceneStatistics
    mtf_gain: float
    network_weight: np.ndarray
    radiometry: str
    windows: int
    clipped: int
    valid: int
    area: Box
    analysis: SceneAnalysis

    def to_dict(self) -> dict[str, Any]:
        """All fields but the analysis, as JSON takes them."""
        values = {f.name: getattr(self, f.name) for f in fields(self) if f.name != "analysis"}
        return {name: _plain(value) for name, value in values.items()}

    @classmethod
    def from_dict(cls, told: Mapping[str, Any], analysis: SceneAnalysis) -> Report:
        """The report that `to_dict` has told of, and that has this analysis.

        Args:
            told: What `to_dict` gave, perhaps with more.
            analysis: What the scene as a whole told.

        Raises:
            KeyError: If something is missing.
        """
        # Not at the top: dialogs offer the choices of this module.
        import numpy as np

        from ssdiff_qgis.engine.raster.grid import Box

        named = {f.name: told[f.name] for f in fields(cls) if f.name != "analysis"}
        statistics = replace(
            analysis.statistics,
            mean=np.array(told["statistics"]["mean"]),
            pan_mean=told["statistics"]["pan_mean"],
        )
        there = {
            "shift": analysis.shift,
            "shift_applied": tuple(told["shift_applied"]),
            "statistics": statistics,
            "network_weight": analysis.network_weight,
            "area": Box(*told["area"]),
            "analysis": analysis,
        }
        return cls(**{**named, **there})


def _plain(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        value = asdict(value)
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(v) for v in value]
    # numpy's arrays and scalars, without importing numpy here
    return value.tolist() if hasattr(value, "tolist") else value
