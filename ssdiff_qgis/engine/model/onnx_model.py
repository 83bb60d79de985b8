# SPDX-License-Identifier: GPL-3.0-or-later
"""An ONNX file and the metadata contract it must fulfil.

The contract is JSON under the key `METADATA_KEY` of the ONNX metadata; `ModelInfo` is its schema.
The graph takes ``lms`` (B, C, N, N), ``pan`` (B, 1, N, N), ``ms`` (B, C, N/ratio, N/ratio),
``x_t`` (B, C, N, N) and ``t`` (B,), all float32 and normalised, for any B, and gives ``residual``
(B, C, N, N).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import numpy as np

from ssdiff_qgis.engine.errors import DeviceError, ModelError
from ssdiff_qgis.engine.geometry.tiling import feather
from ssdiff_qgis.engine.model.ddim import TIMESTEPS, check_timesteps
from ssdiff_qgis.engine.model.file_check import check_model_file
from ssdiff_qgis.engine.runtime.providers import open_session

METADATA_KEY = "ssdiff"
SCHEMA_VERSION = 1
BASES = ("interpolation", "mtf_glp_fs", "regression")
RADIOMETRIES = ("scene", "fixed")
INPUTS = ("lms", "pan", "ms", "x_t", "t")
OUTPUT = "residual"


@dataclass(frozen=True)
class ModelInfo:
    """What a model file says of itself.

    Attributes:
        schema: version of this contract.
        name: of the model.
        version: of the model.
        bands: C of the graph.
        any_bands: whether the graph takes any C bands in any order, so that an MS of another
            number of bands is fused in groups of C.
        ratio: PAN pixels per MS pixel.
        window: N, side of the windows in PAN pixels.
        stride: PAN pixels from one window to the next; the rest overlaps and is blended.
        base: what the residual is added to: ``interpolation`` (the MS on PAN's grid),
            ``mtf_glp_fs`` (that with PAN's details by full-scale regression) or ``regression``
            (what the scene teaches one scale coarser).
        radiometry: ``scene`` (every band standardised by the scene) or ``fixed``.
        scale: the DN that maps to 1 where the radiometry is ``fixed``, else null.
        residual_scale: normalised units per unit of x_t and of the output.
        schedule: name of the noise schedule; ``cosine`` is the only one.
        timesteps: of the schedule.
        default_timesteps: what to sample with unless told otherwise, falling.
        mtf_gain: MTF of the MS at its Nyquist frequency assumed where the sensor is not known.
        band_names: names of the C bands where their order matters, else empty.
        training: what it was trained on and how, for people.
        figures: measured quality, for people.
        licence: of the weights.
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

    def __post_init__(self) -> None:
        """Check every field.

        Raises:
            ModelError: naming the first field that is wrong.
        """
        for entry in fields(self):
            value, kinds = getattr(self, entry.name), _KINDS[entry.type]
            # bool is an int to Python, but not to JSON.
            if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
                raise _wrong(entry.name, value, f"a value of type {entry.type}")
        for name, fits, expected in self._expectations():
            if not fits:
                raise _wrong(name, getattr(self, name), expected)
        try:
            check_timesteps(self.default_timesteps)
        except ValueError as error:
            raise _wrong("default_timesteps", self.default_timesteps, str(error)) from error

    def _expectations(self) -> Iterator[tuple[str, bool, str]]:
        """Name of a field, whether it fits, what is expected; each relies on those before it."""
        yield "schema", self.schema == SCHEMA_VERSION, f"{SCHEMA_VERSION}"
        yield "name", bool(self.name), "a name"
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
        whole = all(type(t) is int for t in self.default_timesteps)
        yield "default_timesteps", whole, "whole numbers"
        yield "mtf_gain", 0 < self.mtf_gain < 1, "between 0 and 1"
        yield "stride", self._stride_fits(), "half the window to the window, on the MS's grid"

    def _stride_fits(self) -> bool:
        try:
            feather(self.window, self.stride)
        except ValueError:
            return False
        return self.stride % self.ratio == 0 and (self.window - self.stride) // 2 % self.ratio == 0

    @classmethod
    def parse(cls, text: str) -> ModelInfo:
        """Read the contract from JSON.

        Raises:
            ModelError: if it is no JSON object, of a newer schema, or a field is wrong.
        """
        try:
            content = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise ModelError(
                f"The model's metadata is no JSON: {error}. Export the model anew."
            ) from error
        if not isinstance(content, dict):
            raise ModelError("The model's metadata is no JSON object. Export the model anew.")
        schema = content.get("schema")
        if isinstance(schema, int) and schema > SCHEMA_VERSION:
            raise ModelError(
                f"The model follows version {schema} of the metadata contract; this plugin knows "
                f"up to {SCHEMA_VERSION}. Update the plugin."
            )
        known = {f.name for f in fields(cls)}
        missing = [name for name in sorted(known - {"band_names"}) if name not in content]
        if missing:
            raise ModelError(f"The model's metadata lacks '{missing[0]}'. Export the model anew.")
        return cls(**{name: content[name] for name in known if name in content})

    def to_json(self) -> str:
        """The contract as JSON."""
        return json.dumps(asdict(self), sort_keys=True)


_KINDS: dict[Any, tuple[type, ...]] = {
    "int": (int,),
    "str": (str,),
    "bool": (bool,),
    "float": (int, float),
    "float | None": (int, float, type(None)),
    "list[int]": (list,),
    "list[str]": (list,),
    "dict[str, Any]": (dict,),
}


def _wrong(name: str, value: object, expected: str) -> ModelError:
    return ModelError(
        f"The model's metadata has {name} = {value!r}; expected: {expected}. "
        f"Export the model anew, or choose another one."
    )


class Model:
    """A model ready to run.

    Args:
        path: the ONNX file.
        device: one of `runtime.DEVICES`.

    Attributes:
        path: the ONNX file.
        info: its contract.
        provider: the execution provider really used, for example CPUExecutionProvider.
        fallback: why a GPU that is there is not used with ``auto``, else None.

    Raises:
        RuntimeMissingError: if onnxruntime cannot be used.
        DeviceError: if the device was insisted on and cannot be used.
        ModelError: if the file is no SSDiff model.
    """

    def __init__(self, path: str | Path, device: str = "auto"):
        self.path = Path(path)
        if not self.path.is_file():
            raise ModelError(f"There is no model file '{path}'. Choose an existing .onnx file.")
        check_model_file(self.path)
        self._session, self.provider, self.fallback = open_session(self.path, device)
        text = self._session.get_modelmeta().custom_metadata_map.get(METADATA_KEY)
        if text is None:
            raise ModelError(
                f"'{path}' is no SSDiff model: it lacks the metadata '{METADATA_KEY}'. Choose a "
                f"model of this plugin or one written by `ssdiff export`."
            )
        self.info = ModelInfo.parse(text)
        self._check_graph()

    def _check_graph(self) -> None:
        info, side = self.info, self.info.window // self.info.ratio
        expected = {
            "lms": [info.bands, info.window, info.window],
            "pan": [1, info.window, info.window],
            "ms": [info.bands, side, side],
            "x_t": [info.bands, info.window, info.window],
            "t": [],
        }
        inputs = self._session.get_inputs()
        found = {i.name: list(i.shape[1:]) for i in inputs}
        if found != expected:
            raise ModelError(
                f"The inputs of '{self.path}' are {found}, but its metadata says {expected}. "
                f"Export the model anew."
            )
        if any(isinstance(i.shape[0], int) for i in inputs):
            raise ModelError(
                f"'{self.path}' takes a fixed number of windows at once, where any batch is "
                f"expected. Export the model anew with a dynamic batch."
            )
        outputs = [o.name for o in self._session.get_outputs()]
        if outputs != [OUTPUT]:
            raise ModelError(
                f"The outputs of '{self.path}' are {outputs}; {[OUTPUT]} was expected. "
                f"Export the model anew."
            )

    def digest(self) -> str:
        """SHA-256 of the file, hexadecimal: what tells a model from all others."""
        sha = hashlib.sha256()
        with self.path.open("rb") as file:
            while block := file.read(2**20):
                sha.update(block)
        return sha.hexdigest()

    def predict(
        self, lms: np.ndarray, pan: np.ndarray, ms: np.ndarray, x_t: np.ndarray, t: int
    ) -> np.ndarray:
        """Run the network once: shapes as in the module's head, ``t`` one timestep for all.

        Raises:
            DeviceError: if it fails on the device.
        """
        times = np.full(len(lms), t, dtype=np.float32)
        feeds = dict(zip(INPUTS, (lms, pan, ms, x_t, times)))
        try:
            return self._session.run([OUTPUT], feeds)[0]
        except Exception as error:  # onnxruntime raises many kinds
            raise DeviceError(
                f"The model '{self.info.name}' failed on {self.provider}: {error}. If the memory "
                f"of the GPU is exhausted, close other programs or choose the CPU."
            ) from error
