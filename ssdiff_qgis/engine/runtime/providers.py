# SPDX-License-Identifier: GPL-3.0-or-later
"""onnxruntime: whether it is there, which execution providers it has, which one was used."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from ssdiff_qgis.engine.errors import (
    CancelledError,
    DeviceError,
    ModelError,
    OptionError,
    RuntimeMissingError,
)
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.runtime.probe import (
    CPU,
    DIRECTML,
    OPENVINO,
    check_provider,
    open_on,
    outruns,
    preload,
    prove,
)
from ssdiff_qgis.engine.threads import processors

PROVIDERS = {
    "cpu": CPU,
    "cuda": "CUDAExecutionProvider",
    "migraphx": "MIGraphXExecutionProvider",
    "rocm": "ROCMExecutionProvider",
    "directml": DIRECTML,
    "coreml": "CoreMLExecutionProvider",
    "openvino": OPENVINO,
}
"""Execution provider of each device; ``auto`` tries all but the CPU in this order."""

DEVICES = ("auto", *PROVIDERS)

LOAD_SECONDS = 120.0
"""Time for the CPU to load a model; the largest bundled one takes half a second."""
_POLL_SECONDS = 0.1
_T = TypeVar("_T")

_verdicts: dict[tuple[str, int, int, str], str] = {}
"""Why a provider cannot run a model, or '' if it can: path, time, size of the file, provider."""


class Session(NamedTuple):
    """A model that is loaded.

    Attributes:
        session: Session of onnxruntime.
        provider: Execution provider really used, read back from the session.
        fallback: Reason why a provider that would have been preferred is not used, else None.
    """

    session: Any
    provider: str
    fallback: Message | None


def is_installed() -> bool:
    """Whether Python would find onnxruntime, without loading it; it may still be broken."""
    try:
        found = find_spec("onnxruntime")
    except ValueError:  # loaded by other means, as a module without a specification
        return True
    # A folder without files of Python, as an uninstallation on Windows may leave it, has no origin.
    return found is not None and found.origin is not None


def require() -> Any:
    """Import onnxruntime.

    Raises:
        RuntimeMissingError: With the remedy, if it is missing or does not load.
    """
    try:
        import onnxruntime
    except Exception as error:  # a broken DLL raises more than ImportError
        # Not at the top: it loads subprocess, and QGIS shall start no slower.
        from ssdiff_qgis.engine.runtime.pip_command import install_here

        raise RuntimeMissingError(
            "The Python package onnxruntime, which runs the models, cannot be used: {error}. "
            "Install it from the plugin's settings page (Settings > Options > SSDiff), or into "
            "the Python that QGIS uses ({command}; on Windows in the OSGeo4W shell) and "
            "restart QGIS. Or choose the mode 'fast', which needs none.",
            error=error,
            command=install_here("onnxruntime"),
        ) from error
    return onnxruntime


def run_options() -> Any:
    """New options of one run; setting ``terminate`` on them ends it."""
    return require().RunOptions()


def open_session(
    path: Path, device: str = "auto", progress: Progress | None = None, threads: int | None = None
) -> Session:
    """Load a model on a device that was proved with it.

    A provider other than the CPU is used only after it has run the model on a synthetic window with
    the CPU's numbers; what came out is kept for as long as the process lives.

    Args:
        path: The ONNX file.
        device: One of `DEVICES`: a key of `PROVIDERS` (that or nothing), or ``auto`` (the first
            GPU that works, else the CPU; OpenVINO, which may run on the processor itself, only
            where it is faster).
        progress: Asked whether to stop while the file is loaded.
        threads: Threads of the processor; None for as many as this process may use. On the
            processor itself each run of the session keeps to the thread that asks for it.

    Raises:
        OptionError: For another device.
        RuntimeMissingError: If onnxruntime cannot be used.
        DeviceError: If a device was insisted on and does not work.
        ModelError: If the file does not load, or not within `LOAD_SECONDS`.
        CancelledError: If the progress says so.
    """
    if device not in DEVICES:
        raise OptionError(
            "The device '{device}' is not known; choose one of {known}.",
            device=device,
            known=DEVICES,
        )
    ort = require()
    present = ort.get_available_providers()
    if device == "auto":
        wanted = [p for p in PROVIDERS.values() if p in present and p != CPU]
    else:
        wanted = [PROVIDERS[device]]
        if wanted[0] not in present:
            raise DeviceError(
                "'{device}' was asked for, but this onnxruntime offers only {present}. Install "
                "the build of onnxruntime that has {wanted} instead, or choose the CPU.",
                device=device,
                present=", ".join(present),
                wanted=wanted[0],
            )
    try:
        reference = _abandonable(
            lambda: open_on(ort, str(path), CPU, 1), progress or Progress(), LOAD_SECONDS
        )
    except CancelledError:
        raise
    except TimeoutError as error:
        raise ModelError(
            "onnxruntime {version} did not load '{path}' within {seconds:.0f} s. Choose "
            "another model.",
            version=ort.__version__,
            path=path,
            seconds=LOAD_SECONDS,
        ) from error
    except Exception as error:
        raise ModelError(
            "onnxruntime {version} cannot load '{path}': {error}. The file may be damaged, no "
            "ONNX model, or made for a newer onnxruntime.",
            version=ort.__version__,
            path=path,
            error=error,
        ) from error
    reasons: list[Message] = []
    for provider in wanted:
        if provider == CPU:
            break
        try:
            session = _open_proved(ort, path, provider, reference, threads or 0)
            if device == "auto" and provider == OPENVINO:
                _check_faster(path, session, reference, threads or processors())
        except DeviceError as error:
            if device != "auto":
                raise DeviceError(
                    "'{device}' was asked for, but cannot be used: {error}. The runtime doctor "
                    "says what to do (plugin's settings page, or python -m ssdiff_qgis.engine "
                    "doctor); or choose the CPU.",
                    device=device,
                    error=error,
                ) from error
            reasons.append(
                Message("{provider} is not used: {error}.", provider=provider, error=error)
            )
        else:
            return Session(session, provider, _fallback(reasons))
    return Session(reference, reference.get_providers()[0], _fallback(reasons))


def _fallback(reasons: list[Message]) -> Message | None:
    return Message.joined(" ", reasons) if reasons else None


def _abandonable(work: Callable[[], _T], progress: Progress, seconds: float) -> _T:
    """Do what nothing can stop in a thread of its own, which is left to itself after the time."""
    results: list[_T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:
            errors.append(error)

    thread, end = threading.Thread(target=run, daemon=True), time.monotonic() + seconds
    thread.start()
    while thread.is_alive():
        thread.join(_POLL_SECONDS)
        progress.check()
        if time.monotonic() > end:
            raise TimeoutError
    if errors:
        raise errors[0]
    return results[0]


def _check_faster(path: Path, session: Any, reference: Any, threads: int) -> None:
    """Compare OpenVINO with the CPU once for each file; DeviceError if it is not faster."""
    key = _key(path, f"{OPENVINO}, speed")
    if key not in _verdicts:
        faster = outruns(session, reference, threads)
        _verdicts[key] = "" if faster else Message("it is slower than the CPU")
    if _verdicts[key]:
        raise DeviceError(_verdicts[key])


def _key(path: Path, what: str) -> tuple[str, int, int, str]:
    file = path.stat()
    return str(path.resolve()), file.st_mtime_ns, file.st_size, what


def _open_proved(ort: Any, path: Path, provider: str, reference: Any, threads: int) -> Any:
    """A session on a provider, or DeviceError with the reason."""
    key = _key(path, provider)
    if _verdicts.get(key):
        raise DeviceError(_verdicts[key])
    preload(ort)
    try:
        try:
            session = open_on(ort, str(path), provider, threads)
        except Exception as error:  # onnxruntime raises many kinds
            raise DeviceError("onnxruntime cannot start it: {error}", error=error) from error
        if key in _verdicts:
            check_provider(session, provider)
        else:
            prove(session, provider, reference)
    except DeviceError as error:
        _verdicts[key] = error.message
        raise
    _verdicts[key] = ""
    return session
