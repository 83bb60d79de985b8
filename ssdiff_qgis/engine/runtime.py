# SPDX-License-Identifier: GPL-3.0-or-later
"""onnxruntime: whether it is there, which execution providers it has, which one was used."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ssdiff_qgis.engine.errors import DeviceError, ModelError, OptionError, RuntimeMissingError

DEVICES = ("auto", "cpu", "cuda")
_CPU, _CUDA = "CPUExecutionProvider", "CUDAExecutionProvider"
_ERRORS_ONLY = 3


def require() -> Any:
    """Import onnxruntime.

    Raises:
        RuntimeMissingError: with the remedy, if it is missing or does not load.
    """
    try:
        import onnxruntime
    except Exception as error:  # a broken DLL raises more than ImportError
        raise RuntimeMissingError(
            f"The Python package onnxruntime, which runs the models, cannot be used: {error}. "
            f"Install it into the Python that QGIS uses (python3 -m pip install onnxruntime; on "
            f"Windows in the OSGeo4W shell) and restart QGIS."
        ) from error
    return onnxruntime


def open_session(path: Path, device: str = "auto") -> tuple[Any, str]:
    """Load a model.

    Args:
        path: an ONNX file.
        device: ``cpu``, ``cuda`` (that or nothing), or ``auto`` (CUDA where it works, else CPU).

    Returns:
        the session, and the execution provider it really uses.

    Raises:
        OptionError: for another device.
        RuntimeMissingError: if onnxruntime cannot be used.
        DeviceError: if CUDA was insisted on and is not used.
        ModelError: if the file does not load.
    """
    if device not in DEVICES:
        raise OptionError(f"The device '{device}' is not known; choose one of {DEVICES}.")
    ort = require()
    wanted = [_CPU]
    if device != "cpu" and _CUDA in ort.get_available_providers():
        if hasattr(ort, "preload_dlls"):
            ort.preload_dlls()
        wanted = [_CUDA, _CPU]
    elif device == "cuda":
        raise DeviceError(
            f"CUDA was asked for, but this onnxruntime offers only "
            f"{', '.join(ort.get_available_providers())}. Install onnxruntime-gpu instead of "
            f"onnxruntime, or choose the CPU."
        )
    options = ort.SessionOptions()
    options.log_severity_level = _ERRORS_ONLY
    try:
        session = ort.InferenceSession(str(path), sess_options=options, providers=wanted)
    except Exception as error:
        raise ModelError(
            f"onnxruntime {ort.__version__} cannot load '{path}': {error}. The file may be "
            f"damaged, no ONNX model, or made for a newer onnxruntime."
        ) from error
    used = session.get_providers()[0]
    if device == "cuda" and used != _CUDA:
        raise DeviceError(
            f"CUDA was asked for, but onnxruntime fell back to {used}: the CUDA or cuDNN "
            f"libraries it needs did not load. Install those that onnxruntime-gpu "
            f"{ort.__version__} was built for, or choose the CPU."
        )
    return session, used
