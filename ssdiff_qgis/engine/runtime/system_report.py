# SPDX-License-Identifier: GPL-3.0-or-later
"""What the runtime doctor looks at."""

from __future__ import annotations

import csv
import importlib
import os
import platform
import shutil
import struct
import sys
import sysconfig
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ssdiff_qgis.engine.errors import CancelledError
from ssdiff_qgis.engine.runtime.folder import installed
from ssdiff_qgis.engine.runtime.probe_process import Probe, import_in_process, probe_provider
from ssdiff_qgis.engine.runtime.providers import PROVIDERS
from ssdiff_qgis.engine.runtime.python import find_python, run

_SMI_SECONDS = 20.0


@dataclass(frozen=True)
class Distribution:
    """A package that brings a module onnxruntime: its name, version and folder."""

    name: str
    version: str
    folder: str


@dataclass(frozen=True)
class Nvidia:
    """NVIDIA GPUs by name, and the version of their driver."""

    driver: str
    gpus: tuple[str, ...]


@dataclass(frozen=True)
class Facts:
    """What was found.

    Attributes:
        system: ``Linux``, ``Windows`` or ``Darwin``.
        platform: the same at length.
        machine: kind of processor.
        bits: of a pointer of this Python.
        python: version.
        executable: `sys.executable`; inside QGIS it may be QGIS.
        interpreter: this Python as a program of its own; None if it was not found.
        externally_managed: whether pip refuses to install into this Python (PEP 668).
        qgis: version; None outside QGIS.
        gdal: version; None if it does not load.
        numpy: version; None if it does not load.
        onnxruntime: version; None if it does not load.
        folder: that holds the module onnxruntime.
        import_error: why it does not load; '' if it does.
        import_log: what loading it wrote to standard error.
        loaded: folder of the onnxruntime that this process has loaded already, else None.
        runtime: folder of the one that the plugin installed, else None.
        distributions: all packages that bring a module onnxruntime.
        cuda: version of CUDA that it was built for, where it says so.
        providers: the execution providers that it was built with.
        probes: of those providers that the plugin can use.
        nvidia: None where there is no NVIDIA driver.
    """

    system: str = "Linux"
    platform: str = ""
    machine: str = "x86_64"
    bits: int = 64
    python: str = "3.11.2"
    executable: str = ""
    interpreter: str | None = None
    externally_managed: bool = False
    qgis: str | None = None
    gdal: str | None = None
    numpy: str | None = None
    onnxruntime: str | None = None
    folder: str | None = None
    import_error: str = ""
    import_log: str = ""
    loaded: str | None = None
    runtime: str | None = None
    distributions: tuple[Distribution, ...] = ()
    cuda: str | None = None
    providers: tuple[str, ...] = ()
    probes: tuple[Probe, ...] = ()
    nvidia: Nvidia | None = None

    def probe(self, provider: str) -> Probe | None:
        """Of a provider, or None if there was none."""
        return next((p for p in self.probes if p.provider == provider), None)


def gather(
    qgis: str | None = None,
    base: Path | None = None,
    model: Path | None = None,
    progress: Callable[[str], None] = lambda text: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Facts:
    """Look at this machine; takes seconds, and up to minutes where a driver hangs.

    Args:
        qgis: version of the QGIS this runs in.
        base: the folder of this QGIS profile, see `runtime_folder`.
        model: a model to time the providers with.
        progress: told what is looked at.
        cancelled: asked whether to stop.

    Raises:
        CancelledError: if told so.
    """
    progress("Python, GDAL and numpy")
    interpreter = find_python()
    runtime = installed(base) if base is not None else None
    answer: dict[str, Any] = {"error": "the interpreter of this Python was not found"}
    if interpreter is not None:
        progress("onnxruntime")
        answer = import_in_process(interpreter, cancelled=cancelled)
    providers = tuple(answer.get("providers", ()))
    probes = []
    for provider in PROVIDERS.values():
        if interpreter is not None and provider in providers:
            progress(provider)
            probes.append(probe_provider(interpreter, provider, model, cancelled=cancelled))
    if cancelled():
        raise CancelledError("Cancelled.")
    module = getattr(sys.modules.get("onnxruntime"), "__file__", None)
    return Facts(
        system=platform.system(),
        platform=platform.platform(),
        machine=platform.machine(),
        bits=8 * struct.calcsize("P"),
        python=platform.python_version(),
        executable=sys.executable or "",
        interpreter=str(interpreter) if interpreter else None,
        externally_managed=_externally_managed(),
        qgis=qgis,
        gdal=_version("osgeo.gdal"),
        numpy=_version("numpy"),
        onnxruntime=answer.get("version"),
        folder=answer.get("folder"),
        import_error=answer.get("error", ""),
        import_log=answer.get("log", ""),
        loaded=str(Path(module).resolve().parent.parent) if module else None,
        runtime=str(runtime.folder) if runtime else None,
        distributions=tuple(Distribution(*entry) for entry in answer.get("distributions", ())),
        cuda=answer.get("cuda"),
        providers=providers,
        probes=tuple(probes),
        nvidia=find_nvidia(),
    )


def find_nvidia() -> Nvidia | None:
    """What nvidia-smi, which comes with the driver, says; None if it is not there or fails."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return None
    query = ["--query-gpu=driver_version,name", "--format=csv,noheader"]
    try:
        ended = run([program, *query], dict(os.environ), _SMI_SECONDS)
    except OSError:
        return None
    rows = [row for row in csv.reader(ended.out.splitlines()) if len(row) == 2]
    if ended.status != 0 or not rows:
        return None
    return Nvidia(rows[0][0].strip(), tuple(name.strip() for _, name in rows))


def _version(module: str) -> str | None:
    try:
        return str(importlib.import_module(module).__version__)
    except Exception:  # a broken library raises anything; the doctor goes on
        return None


def _externally_managed() -> bool:
    if sys.prefix != sys.base_prefix:
        return False
    return (Path(sysconfig.get_path("stdlib")) / "EXTERNALLY-MANAGED").is_file()
