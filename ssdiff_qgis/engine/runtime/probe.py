# SPDX-License-Identifier: GPL-3.0-or-later
"""Proof that an execution provider works: a model is run on it and its numbers are compared.

Two proofs are made. A small graph (`probe_model`) is compared with numpy. A real model, if one is
given, is compared with the CPU.

A broken driver can end the whole process, so that
``python -m ssdiff_qgis.engine.runtime.probe`` does this in one of its own;
`probe_process` starts it and reads what it says.
"""

from __future__ import annotations

import contextlib
import json
import re
import struct
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ssdiff_qgis.engine.errors import DeviceError
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.runtime.probe_model import PROBE_MODEL, probe_result
from ssdiff_qgis.engine.threads import ahead

if TYPE_CHECKING:
    import numpy as np

CPU = "CPUExecutionProvider"
DIRECTML = "DmlExecutionProvider"
OPENVINO = "OpenVINOExecutionProvider"
MARK = "SSDIFF-PROBE "
"""Begins the one line of standard output that holds the result."""
TOLERANCE = 0.02
"""Largest difference that is taken for rounding, as a share of the largest number of the result.

GPUs multiply with fewer bits than the CPU (TF32: 10 bits of mantissa, so 1e-3); a wrong kernel is
off by the size of the numbers themselves.
"""
DISTRIBUTION = re.compile(
    r"onnxruntime([-_.](gpu|directml|rocm|migraphx|openvino|qnn|silicon|coreml|training|training[-_]"
    r"gpu|webgpu|trt[-_]rtx))?|ort[-_]nightly.*",
    re.IGNORECASE,
)
"""Names of the packages that all install the module onnxruntime, each over the other."""
_ERRORS_ONLY = 3
_RUNS = 3


def open_on(ort: Any, model: str, provider: str, threads: int = 0) -> Any:
    """Load a model on a provider.

    Args:
        ort: The module onnxruntime.
        model: Path of an ONNX file.
        provider: Execution provider to use, with the CPU for what it cannot do.
        threads: Threads of the processor; 0 leaves their number to onnxruntime.

    Returns:
        The session; whether it uses the provider is to be read back from it.

    Raises:
        Exception: Whatever onnxruntime raises.
    """
    options = ort.SessionOptions()
    options.log_severity_level = _ERRORS_ONLY
    options.intra_op_num_threads = threads
    # Threads that wait for work in a loop take the processor from QGIS and from each other: beside
    # five other programs a run took 190 s that takes 17 s alone.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    if provider == DIRECTML:  # its documentation asks for both
        options.enable_mem_pattern = False
        options.execution_mode = ort.ExecutionMode.ORT_SEQUENTIAL
    wanted: list[Any] = [provider] if provider == CPU else [provider, CPU]
    if provider == OPENVINO:
        wanted[0] = (OPENVINO, _openvino_options(threads))
    return ort.InferenceSession(model, sess_options=options, providers=wanted)


def _openvino_options(threads: int) -> dict[str, str]:
    """An Intel GPU where OpenVINO has one, else the processor; with the model's own precision.

    By itself OpenVINO takes 16 bits on a GPU. bfloat16 on processors was tried: off by .0054 where
    1 is 4 standard deviations of a band, it is more than half a DN where one exceeds 23 DN.
    """
    from onnxruntime.capi import _pybind_state

    devices: list[str] = getattr(_pybind_state, "get_available_openvino_device_ids", list)()
    chosen = "GPU" if any(device.startswith("GPU") for device in devices) else "CPU"
    options = {"device_type": chosen, "precision": "ACCURACY"}
    return {**options, "num_of_threads": str(threads)} if threads else options


def prove(session: Any, provider: str, reference: Any) -> float:
    """Run a session and one on the CPU on the same synthetic input, and compare.

    Args:
        session: Session to prove.
        provider: Execution provider that it should use.
        reference: Session of the same model on the CPU.

    Returns:
        The largest absolute difference of their float32 outputs.

    Raises:
        DeviceError: If the session does not use the provider, does not run, or its numbers are
            wrong.
    """
    check_provider(session, provider)
    feeds = synthetic_input(reference)
    expected = reference.run(None, feeds)
    try:
        found = session.run(None, feeds)
    except Exception as error:  # onnxruntime raises many kinds
        raise DeviceError(
            "a run on {provider} failed: {error}", provider=provider, error=error
        ) from error
    return max(compare(e, f, provider) for e, f in zip(expected, found))


def check_provider(session: Any, provider: str) -> None:
    """Read the provider back from a session.

    Raises:
        DeviceError: If it is another one; onnxruntime falls back without a word.
    """
    used = session.get_providers()[0]
    if used != provider:
        reason = missing_library(provider)
        raise DeviceError(
            "onnxruntime fell back to {used}: {reason}",
            used=used,
            reason=reason or Message("unknown"),
        )


def synthetic_input(session: Any) -> dict[str, np.ndarray]:
    """Random float32 numbers for all inputs of a session, the same every time; batches are of 2."""
    import numpy as np

    random = np.random.default_rng(0)
    return {
        i.name: random.standard_normal(
            [size if isinstance(size, int) else 2 for size in i.shape], dtype=np.float32
        )
        for i in session.get_inputs()
    }


def compare(expected: np.ndarray, found: np.ndarray, provider: str) -> float:
    """Largest absolute difference of two arrays of the same shape.

    Raises:
        DeviceError: If it is more than rounding, see `TOLERANCE`.
    """
    import numpy as np

    if not np.isfinite(found).all():
        raise DeviceError("{provider} gives numbers that are not finite", provider=provider)
    difference = float(np.abs(found - expected).max())
    largest = float(np.abs(expected).max())
    if difference > TOLERANCE * largest:
        raise DeviceError(
            "{provider} gives wrong numbers: off by {difference:.3g} where the largest is "
            "{largest:.3g}",
            provider=provider,
            difference=difference,
            largest=largest,
        )
    return difference


def missing_library(provider: str) -> str:
    """Why onnxruntime's library for a provider does not load, in the words of the system, or ''.

    onnxruntime tells it to its log only, which a process cannot read of itself.
    """
    import ctypes

    import onnxruntime

    name = provider.replace("ExecutionProvider", "").lower()
    folder = Path(onnxruntime.__file__).parent / "capi"
    for library in sorted(folder.glob(f"*onnxruntime_providers_{name}.*")):
        try:
            ctypes.CDLL(str(library))
        except OSError as error:
            # That it needs onnxruntime itself around it is no fault: its libraries were found.
            return "" if "Provider_GetHost" in str(error) else str(error)
    return ""


def _describe() -> dict[str, Any]:
    """Which onnxruntime is imported, and the packages that could have brought it."""
    import onnxruntime as ort

    try:
        from onnxruntime.capi.build_and_package_info import cuda_version
    except ImportError:  # older ones do not say, builds for the CPU neither
        cuda_version = None
    return {
        "version": ort.__version__,
        "folder": str(Path(ort.__file__).resolve().parent.parent),
        "cuda": cuda_version or None,
        "providers": ort.get_available_providers(),
    }


def _distributions() -> list[list[str]]:
    """[name, version, folder] of the packages that bring a module onnxruntime."""
    from importlib import metadata  # it loads much, and QGIS shall start no slower

    found = (
        [d.metadata["Name"] or "", d.version, str(Path(str(d.locate_file(""))).resolve())]
        for d in metadata.distributions()
    )
    return sorted(entry for entry in found if DISTRIBUTION.fullmatch(entry[0]))


def _seconds(session: Any, feeds: dict[str, np.ndarray], at_once: int = 1) -> float:
    """Of one of so many runs at once, after the `prove` that warmed the session up."""
    started = time.perf_counter()
    for _ in ahead(lambda _: session.run(None, feeds), range(at_once), at_once):
        pass
    return (time.perf_counter() - started) / at_once


def outruns(session: Any, reference: Any, threads: int) -> bool:
    """Whether a session, proved before, is faster than one on the CPU; best of some runs, in turn.

    Args:
        session: Session to time, which shares a run among threads of its own.
        reference: Session of the same model on the CPU, one of whose runs keeps to a thread.
        threads: How many of its runs go on at once.
    """
    feeds = synthetic_input(reference)
    runs = [(_seconds(session, feeds), _seconds(reference, feeds, threads)) for _ in range(_RUNS)]
    return min(own for own, _ in runs) < min(cpu for _, cpu in runs)


def _prove_all(provider: str, model: str | None, result: dict[str, Any]) -> None:
    """Fill in the results as they come, so that what was reached is known after an error."""
    import onnxruntime as ort

    preload(ort)
    session = open_on(ort, str(PROBE_MODEL), provider)
    result["used"] = session.get_providers()[0]
    check_provider(session, provider)
    feeds = synthetic_input(session)
    found = session.run(None, feeds)[0]
    result["difference"] = compare(probe_result(feeds["x"]), found, provider)
    if model is not None:
        reference = open_on(ort, model, CPU)
        session = reference if provider == CPU else open_on(ort, model, provider)
        result["model_difference"] = prove(session, provider, reference)
        feeds = synthetic_input(reference)
        result["cpu_seconds"] = _seconds(reference, feeds)
        result["seconds"] = _seconds(session, feeds)


def preload(ort: Any) -> None:
    """Have onnxruntime find the CUDA libraries of the packages beside it, where it knows how to."""
    if hasattr(ort, "preload_dlls"):
        # What it prints belongs to the log, not to the result of a command.
        with contextlib.redirect_stdout(sys.stderr):
            # Those beside it ("") go before those of a torch that another plugin may have brought.
            ort.preload_dlls(directory="")


def main(arguments: Sequence[str] | None = None) -> int:
    """Prove one provider, or say which there are; the result is printed behind `MARK`."""
    import argparse

    import numpy as np

    parser = argparse.ArgumentParser(prog="python -m ssdiff_qgis.engine.runtime.probe")
    parser.add_argument("--provider", help="to prove; else onnxruntime is only imported")
    parser.add_argument("--model", help="an ONNX file to compare with the CPU's result")
    options = parser.parse_args(arguments)
    result: dict[str, Any] = {"bits": 8 * struct.calcsize("P"), "numpy": np.__version__}
    try:
        if options.provider:
            _prove_all(options.provider, options.model, result)
        else:
            result["distributions"] = _distributions()
            result.update(_describe())
    except BaseException as error:  # whatever it is, it is the answer
        result["error"] = f"{error}" if isinstance(error, DeviceError) else f"{error!r}"
    print(f"\n{MARK}{json.dumps(result)}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
