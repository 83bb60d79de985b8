# SPDX-License-Identifier: GPL-3.0-or-later
"""The builds of onnxruntime and of torch that can be installed, and the drivers that they need.

Source of the oldest drivers: NVIDIA, "CUDA Toolkit Release Notes", table "CUDA Toolkit and Minimum
Required Driver Version for CUDA Minor Version Compatibility".
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from ssdiff_qgis.engine.errors import InstallError
from ssdiff_qgis.engine.runtime.providers import PROVIDERS
from ssdiff_qgis.engine.runtime.versions import version_numbers

OLDEST_DRIVER = {
    11: {"Linux": "450.80.02", "Windows": "452.39"},
    12: {"Linux": "525.60.13", "Windows": "527.41"},
    13: {"Linux": "580.65.06", "Windows": "580.65"},
}
"""By major version of CUDA."""
_X86 = ("x86_64", "amd64")


@dataclass(frozen=True)
class Build:
    """A build of onnxruntime or of torch.

    Attributes:
        key: Short name.
        requirement: Requirement that pip is asked for.
        device: Device whose provider must work for the installation to be taken into use.
        systems: Systems that there is such a build for.
        extras: Extras of the package that are installed, too.
        machines: Kinds of processor that there is such a build for; empty for any.
        python: Oldest version of Python that there is such a build for.
        index: Package index that is asked besides the usual one; empty for none.
    """

    key: str
    requirement: str
    device: str
    systems: tuple[str, ...]
    extras: tuple[str, ...] = ()
    machines: tuple[str, ...] = ()
    python: tuple[int, int] = (3, 9)
    index: str = ""

    @property
    def provider(self) -> str:
        """The execution provider of the device."""
        return PROVIDERS[self.device]


_LIBRARIES = ("cuda", "cudnn")
BUILDS = (
    Build("cpu", "onnxruntime", "cpu", ("Linux", "Windows", "Darwin")),
    Build(
        "cuda13",
        "onnxruntime-gpu>=1.27",
        "cuda",
        ("Linux", "Windows"),
        _LIBRARIES,
        _X86,
        (3, 11),
    ),
    Build(
        "cuda12",
        "onnxruntime-gpu>=1.21,<1.27",
        "cuda",
        ("Linux", "Windows"),
        _LIBRARIES,
        _X86,
        (3, 10),
    ),
    Build(
        "directml",
        "onnxruntime-directml",
        "directml",
        ("Windows",),
        machines=_X86,
    ),
    Build(
        "openvino",
        "onnxruntime-openvino",
        "openvino",
        ("Linux",),  # on Windows its wheels lack OpenVINO itself
        machines=_X86,
    ),
    Build("coreml", "onnxruntime", "coreml", ("Darwin",)),
    Build(
        "migraphx",
        "onnxruntime-migraphx",
        "migraphx",
        ("Linux",),
        machines=_X86,
        python=(3, 10),
    ),
    Build(
        "rocm",
        "onnxruntime-rocm",
        "rocm",
        ("Linux",),
        machines=_X86,
        python=(3, 10),
    ),
)
"""CoreML is part of every build for macOS; the choice there is whether it must work."""

_TORCH = "torch>=2.4"
TRAINING_BUILDS = (
    # What the usual index has is for CUDA on Linux, and for the CPU elsewhere.
    Build(
        "cpu",
        _TORCH,
        "cpu",
        ("Linux", "Windows", "Darwin"),
        index="https://download.pytorch.org/whl/cpu",
    ),
    Build("cuda", _TORCH, "cuda", ("Linux",), machines=_X86),
    Build(
        "cuda12",
        _TORCH,
        "cuda",
        ("Windows",),
        machines=_X86,
        index="https://download.pytorch.org/whl/cu126",
    ),
)
"""Builds of torch, for training."""


def find_build(key: str, builds: Sequence[Build] = BUILDS) -> Build:
    """The build of that key.

    Args:
        key: Key of the build.
        builds: Builds to choose from.

    Raises:
        InstallError: If there is none.
    """
    for build in builds:
        if build.key == key:
            return build
    raise InstallError(
        "There is no build '{key}'; choose one of {builds}.",
        key=key,
        builds=", ".join(b.key for b in builds),
    )


def available_builds(
    system: str,
    machine: str,
    python: tuple[int, int] = sys.version_info[:2],
    builds: Sequence[Build] = BUILDS,
) -> list[Build]:
    """Builds that exist for a system, a kind of processor and a version of Python.

    Args:
        system: Name as `platform.system` gives it.
        machine: Name as `platform.machine` gives it.
        python: Version of Python.
        builds: Builds to choose from.
    """
    return [
        build
        for build in builds
        if system in build.systems
        and (not build.machines or machine.lower() in build.machines)
        and python >= build.python
    ]


def driver_is_older(driver: str, oldest: str) -> bool:
    """Whether a version of NVIDIA's driver comes before another; numbers with dots between."""
    return version_numbers(driver) < version_numbers(oldest)


def oldest_driver(major: int, system: str) -> str | None:
    """The oldest driver that runs a CUDA of this major version, or None if it is not known."""
    return OLDEST_DRIVER.get(major, {}).get(system)
