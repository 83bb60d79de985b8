# SPDX-License-Identifier: GPL-3.0-or-later
"""Machines as the doctor could find them, made up for tests."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ssdiff_qgis.engine.runtime.probe_process import Probe
from ssdiff_qgis.engine.runtime.system_report import Distribution, Nvidia, SystemReport


def make_report(**fields: Any) -> SystemReport:
    """A Linux machine without anything that could run a model, but for the given fields."""
    values = {
        "system": "Linux",
        "platform": "",
        "machine": "x86_64",
        "bits": 64,
        "python": "3.11.2",
        "executable": "",
        "interpreter": None,
        "externally_managed": False,
        "qgis": None,
        "gdal": None,
        "numpy": None,
        "onnxruntime": None,
        "folder": None,
        "import_error": "",
        "import_log": "",
        "loaded": None,
        "runtime": None,
        "distributions": (),
        "cuda": None,
        "providers": (),
        "probes": (),
        "nvidia": None,
    }
    return SystemReport(**{**values, **fields})


CPU, CUDA, DML = "CPUExecutionProvider", "CUDAExecutionProvider", "DmlExecutionProvider"
SITE = "/opt/qgis/site-packages"
GPU = Nvidia("580.95.05", ("NVIDIA RTX A2000",))
CPU_WORKS = Probe(CPU, used=CPU, difference=1e-6, seconds=0.1, cpu_seconds=0.1)
CUDA_WORKS = Probe(
    CUDA, used=CUDA, difference=1e-4, model_difference=1e-4, seconds=0.01, cpu_seconds=0.1
)
HEALTHY = make_report(
    executable="/usr/bin/python3",
    interpreter="/usr/bin/python3",
    qgis="3.40.6",
    gdal="3.6.2",
    numpy="1.24.2",
    onnxruntime="1.31.1",
    folder=SITE,
    distributions=(Distribution("onnxruntime", "1.31.1", SITE),),
    providers=("AzureExecutionProvider", CPU),
    probes=(CPU_WORKS,),
)
GPU_BUILD = replace(
    HEALTHY,
    distributions=(Distribution("onnxruntime-gpu", "1.31.1", SITE),),
    providers=("TensorrtExecutionProvider", CUDA, CPU),
    probes=(CUDA_WORKS, CPU_WORKS),
    cuda="13.0",
    nvidia=GPU,
)
# The texts are those of the reports at microsoft/onnxruntime, issues 21684 and 21769.
LOADER = "Failed to load library libonnxruntime_providers_cuda.so with error: {}: cannot open shared object file: No such file or directory"  # noqa: E501
REQUIRED = "Failed to create CUDAExecutionProvider. Require cuDNN 9.* and CUDA 12.*, and the latest MSVC runtime."  # noqa: E501
WINDOWS_126 = r'LoadLibrary failed with error 126 "" when trying to load "C:\qgis\onnxruntime\capi\onnxruntime_providers_cuda.dll"'  # noqa: E501


def broken(error: str, **changes) -> SystemReport:
    """onnxruntime is there, but does not load."""
    nothing = {"onnxruntime": None, "folder": None, "providers": (), "probes": ()}
    return replace(HEALTHY, import_error=error, **{**nothing, **changes})


def cuda_fails(log: str, **changes) -> SystemReport:
    """The GPU's build on a machine with a GPU, where CUDA does not start."""
    failed = Probe(CUDA, used=CPU, error=f"onnxruntime fell back to {CPU}", log=log)
    return replace(GPU_BUILD, probes=(failed, CPU_WORKS), **changes)


MISSING = broken("ModuleNotFoundError(\"No module named 'onnxruntime'\")", distributions=())
DLL = "ImportError('DLL load failed while importing onnxruntime_pybind11_state: {}')"
