# SPDX-License-Identifier: GPL-3.0-or-later
"""The metadata contract that a model file must fulfil.

The contract is JSON under the key `METADATA_KEY` of the ONNX metadata; `ModelInfo` is its schema.
The graph takes ``lms`` (B, C, N, N), ``pan`` (B, 1, N, N), ``ms`` (B, C, N/ratio, N/ratio),
``x_t`` (B, C, N, N) and ``t`` (B,), all float32 and normalised, for any B, and gives ``residual``
(B, C, N, N) float32. It may also give the ``features`` (B, F, N, N) that its last layer makes this
of, for a head of the scene's own (`fusion.scene_head`).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

from ssdiff_qgis.engine.errors import ModelError
from ssdiff_qgis.engine.geometry.tiling import feather
from ssdiff_qgis.engine.model.ddim import TIMESTEPS, check_timesteps
from ssdiff_qgis.engine.model.file_check import check_model_file
from ssdiff_qgis.engine.storage.record import (
    Expectation,
    RecordError,
    check_expectations,
    check_kinds,
    is_line,
    shown,
)

METADATA_KEY = "ssdiff"
SCHEMA_VERSION = 1
BASES = ("interpolation", "mtf_glp_fs", "regression")
RADIOMETRIES = ("scene", "fixed")
_OPTIONAL = {"band_names", "ms_phase"}
INPUTS = ("lms", "pan", "ms", "x_t", "t")
OUTPUT = "residual"
FEATURES = "features"


@dataclass(frozen=True)
class ModelInfo:
    """What a model file says of itself.

    Attributes:
        schema: Version of this contract.
        name: Name of the model.
        version: Version of the model.
        bands: Number of bands C of the graph.
        any_bands: Whether the graph takes any C bands in any order, so that an MS of another
            number of bands is fused in groups of C.
        ratio: Resolution ratio, PAN pixels per MS pixel.
        window: Side N of the windows in PAN pixels.
        stride: PAN pixels from one window to the next; the rest overlaps and is blended.
        base: Image that the residual is added to: ``interpolation`` (the MS on PAN's grid),
            ``mtf_glp_fs`` (that with PAN's details by full-scale regression) or ``regression``
            (detail injection estimated from the scene at reduced resolution).
        radiometry: Normalisation: ``scene`` (every band standardised by the scene) or ``fixed``.
        scale: DN that maps to 1 where the radiometry is ``fixed``, else null.
        residual_scale: Normalised units per unit of x_t and of the output.
        schedule: Name of the noise schedule; ``cosine`` is the only one.
        timesteps: Number of timesteps of the schedule.
        default_timesteps: Timesteps to sample with unless told otherwise, falling.
        mtf_gain: MTF of the MS at its Nyquist frequency, assumed where the sensor is not known.
        band_names: Names of the C bands where their order matters, else empty.
        training: Record of the training data and procedure, for people.
        figures: Measured quality, for people.
        licence: Licence of the weights.
        ms_phase: PAN pixels, along rows and columns, from the centre of the first of ratio x ratio
            PAN pixels to where the network expects the centre of their MS pixel; null for
            (ratio - 1) / 2, where MS pixels are areas. The files of PanCollection have ratio / 2.
    """

    schema: int
    name: str
    version: str
    bands: int
    any_bands: bool
    ratio: int
    window: int
    stride: int
    base: str
    radiometry: str
    scale: float | None
    residual_scale: float
    schedule: str
    timesteps: int
    default_timesteps: list[int]
    mtf_gain: float
    training: dict[str, Any]
    figures: dict[str, Any]
    licence: str
    band_names: list[str] = field(default_factory=list)
    ms_phase: float | None = None

    def __post_init__(self) -> None:
        """Check every field.

        Raises:
            ModelError: Naming the first field that is wrong.
        """
        content = {f.name: getattr(self, f.name) for f in fields(self)}
        try:
            check_kinds(content, {f.name: _KINDS[f.type] for f in fields(self)})
            check_expectations(content, self.expectations())
            self._check_timesteps()
        except RecordError as error:
            raise ModelError(
                "The model's metadata has {key} = {found}; expected: {expected}. Export the "
                "model anew, or choose another one.",
                key=error.key,
                found=error.found,
                expected=error.expected,
            ) from error

    def expectations(self) -> Iterator[Expectation]:
        """What the contract expects of the values; each relies on those before it."""
        yield "schema", self.schema == SCHEMA_VERSION, f"{SCHEMA_VERSION}"
        yield "name", bool(self.name) and is_line(self.name), "a name"
        yield "version", is_line(self.version), "a short line"
        yield "bands", 1 <= self.bands <= 64, "1 to 64"
        yield "ratio", 2 <= self.ratio <= 16, "2 to 16"
        window_fits = self.window % self.ratio == 0 and 8 <= self.window <= 1024
        yield "window", window_fits, "8 to 1024, a multiple of the ratio"
        yield "base", self.base in BASES, f"one of {', '.join(BASES)}"
        yield "radiometry", self.radiometry in RADIOMETRIES, f"one of {', '.join(RADIOMETRIES)}"
        yield "scale", (self.scale or 0) > 0 or self.radiometry == "scene", "a positive number"
        yield "residual_scale", self.residual_scale > 0, "a positive number"
        yield "schedule", self.schedule == "cosine", "cosine"
        yield "timesteps", self.timesteps == TIMESTEPS, f"{TIMESTEPS}"
        few = len(self.default_timesteps) <= TIMESTEPS
        whole = few and all(type(t) is int for t in self.default_timesteps)
        yield "default_timesteps", whole, "whole numbers"
        yield "mtf_gain", 0 < self.mtf_gain < 1, "between 0 and 1"
        yield "stride", self._stride_fits(), "half the window to the window, on the MS's grid"
        yield "licence", is_line(self.licence), "a short line"
        names = all(isinstance(name, str) and is_line(name) for name in self.band_names)
        sampled = self.ms_phase is None or 0 <= self.ms_phase < self.ratio
        fits_base = self.ms_phase is None or self.base != "regression"
        yield "ms_phase", sampled and fits_base, "0 to the ratio; null where base is regression"
        yield "band_names", names and len(self.band_names) <= 64, "short lines"

    def _check_timesteps(self) -> None:
        try:
            check_timesteps(self.default_timesteps)
        except ValueError as error:
            found = shown(self.default_timesteps)
            raise RecordError("default_timesteps", found, str(error)) from error

    def _stride_fits(self) -> bool:
        try:
            feather(self.window, self.stride)
        except ValueError:
            return False
        return self.stride % self.ratio == 0 and (self.window - self.stride) // 2 % self.ratio == 0

    @classmethod
    def read(cls, path: str | Path) -> ModelInfo:
        """Read the contract of a model file; onnxruntime is not needed.

        Args:
            path: The ONNX file, which `check_model_file` checks on the way.

        Raises:
            ModelError: If there is no such file, or it is no SSDiff model.
        """
        if not Path(path).is_file():
            raise ModelError(
                "There is no model file '{path}'. Choose an existing .onnx file.", path=path
            )
        text = check_model_file(Path(path)).get(METADATA_KEY)
        if text is None:
            raise ModelError(
                "'{path}' is no SSDiff model: it lacks the metadata '{key}'. Choose a "
                "model of this plugin or one written by `ssdiff export`.",
                path=path,
                key=METADATA_KEY,
            )
        return cls.parse(text)

    @classmethod
    def parse(cls, text: str) -> ModelInfo:
        """Read the contract from JSON.

        Raises:
            ModelError: If it is no JSON object, of a newer schema, or a field is wrong.
        """
        try:
            content = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise ModelError(
                "The model's metadata is no JSON: {error}. Export the model anew.", error=error
            ) from error
        if not isinstance(content, dict):
            raise ModelError("The model's metadata is no JSON object. Export the model anew.")
        schema = content.get("schema")
        if isinstance(schema, int) and schema > SCHEMA_VERSION:
            raise ModelError(
                "The model follows version {version} of the metadata contract; this plugin "
                "knows up to {known}. Update the plugin.",
                version=schema,
                known=SCHEMA_VERSION,
            )
        known = {f.name for f in fields(cls)}
        missing = [name for name in sorted(known - _OPTIONAL) if name not in content]
        if missing:
            raise ModelError(
                "The model's metadata lacks '{key}'. Export the model anew.",
                key=missing[0],
            )
        return cls(**{name: content[name] for name in known if name in content})

    def to_json(self) -> str:
        """The contract as JSON."""
        return json.dumps(asdict(self), sort_keys=True)


_KINDS: dict[Any, tuple[type, ...]] = {
    "int": (int,),
    "str": (str,),
    "bool": (bool,),
    "float": (float,),
    "float | None": (float, type(None)),
    "list[int]": (list,),
    "list[str]": (list,),
    "dict[str, Any]": (dict,),
}
