# SPDX-License-Identifier: GPL-3.0-or-later
"""The facts that the runtime doctor works with."""

from __future__ import annotations

import csv
import importlib
import os
import platform
import shutil
import struct
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.runtime.folder import installed
from ssdiff_qgis.engine.runtime.probe_process import Probe, import_in_process, probe_provider
from ssdiff_qgis.engine.runtime.providers import PROVIDERS
from ssdiff_qgis.engine.runtime.python import find_python, is_externally_managed, run

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
class SystemReport:
    """This machine, as far as running models depends on it.

    Attributes:
        system: ``Linux``, ``Windows`` or ``Darwin``.
        platform: System and its version at length.
        machine: Kind of processor.
        bits: Bits of a pointer of this Python.
        python: Version of Python.
        executable: Path `sys.executable`; inside QGIS it may be QGIS.
        interpreter: Path of this Python as a program of its own; None if it was not found.
        externally_managed: Whether pip refuses to install into this Python (PEP 668).
        qgis: Version of QGIS; None outside QGIS.
        gdal: Version of GDAL; None if it does not load.
        numpy: Version of numpy; None if it does not load.
        onnxruntime: Version of onnxruntime; None if it does not load.
        folder: Folder that holds the module onnxruntime.
        import_error: Reason why it does not load; '' if it does.
        import_log: Text that loading it wrote to standard error.
        loaded: Folder of the onnxruntime that this process has loaded already, else None.
        runtime: Folder of the onnxruntime that the plugin installed, else None.
        distributions: All packages that bring a module onnxruntime.
        cuda: Version of CUDA that it was built for, where it says so.
        providers: Execution providers that it was built with.
        probes: Results for those providers that the plugin can use.
        nvidia: NVIDIA's driver and GPUs; None where there is no driver.
    """

    system: str
    platform: str
    machine: str
    bits: int
    python: str
    executable: str
    interpreter: str | None
    externally_managed: bool
    qgis: str | None
    gdal: str | None
    numpy: str | None
    onnxruntime: str | None
    folder: str | None
    import_error: str
    import_log: str
    loaded: str | None
    runtime: str | None
    distributions: tuple[Distribution, ...]
    cuda: str | None
    providers: tuple[str, ...]
    probes: tuple[Probe, ...]
    nvidia: Nvidia | None

    def probe(self, provider: str) -> Probe | None:
        """The result for a provider, or None if it was not probed."""
        return next((p for p in self.probes if p.provider == provider), None)


def collect(
    qgis: str | None = None,
    base: Path | None = None,
    model: Path | None = None,
    progress: Progress | None = None,
) -> SystemReport:
    """Look at this machine; takes seconds, and up to minutes where a driver hangs.

    Args:
        qgis: Version of the QGIS this runs in.
        base: Folder of this QGIS profile, see `folder`.
        model: Model to time the providers with.
        progress: Told what is looked at, each as a stage; asked whether to stop.

    Raises:
        CancelledError: If the progress says so.
    """
    progress = progress or Progress()
    progress.stage(Message("Python, GDAL and numpy"))
    interpreter = find_python()
    runtime = installed(base) if base is not None else None
    answer: dict[str, Any] = {"error": Message("the interpreter of this Python was not found")}
    if interpreter is not None:
        progress.stage("onnxruntime")
        answer = import_in_process(interpreter, progress=progress)
    providers = tuple(answer.get("providers", ()))
    probes = []
    for provider in PROVIDERS.values():
        if interpreter is not None and provider in providers:
            progress.stage(provider)
            probes.append(probe_provider(interpreter, provider, model, progress=progress))
    progress.check()
    module = getattr(sys.modules.get("onnxruntime"), "__file__", None)
    return SystemReport(
        system=platform.system(),
        platform=platform.platform(),
        machine=platform.machine(),
        bits=8 * struct.calcsize("P"),
        python=platform.python_version(),
        executable=sys.executable or "",
        interpreter=str(interpreter) if interpreter else None,
        externally_managed=is_externally_managed(),
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
    """NVIDIA's GPUs by nvidia-smi, which comes with the driver; None if it is missing or fails."""
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
