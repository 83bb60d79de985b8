# SPDX-License-Identifier: GPL-3.0-or-later
"""The builds of onnxruntime that can be installed, and which of them suits a machine."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from ssdiff_qgis.engine.errors import InstallError
from ssdiff_qgis.engine.runtime.checks import driver_is_older, oldest_driver
from ssdiff_qgis.engine.runtime.providers import PROVIDERS
from ssdiff_qgis.engine.runtime.system_report import Facts

_X86 = ("x86_64", "amd64")


@dataclass(frozen=True)
class Choice:
    """A build of onnxruntime.

    Attributes:
        key: short name.
        title: what it is, for people.
        requirement: what pip is asked for.
        extras: of the package that are installed, too.
        device: whose provider must work for the installation to be taken into use.
        systems: that there is such a build for.
        machines: likewise; empty for any.
        python: the oldest version that there is such a build for.
    """

    key: str
    title: str
    requirement: str
    device: str
    systems: tuple[str, ...]
    extras: tuple[str, ...] = ()
    machines: tuple[str, ...] = ()
    python: tuple[int, int] = (3, 9)

    @property
    def provider(self) -> str:
        """The execution provider of the device."""
        return PROVIDERS[self.device]


_LIBRARIES = ("cuda", "cudnn")
CHOICES = (
    Choice("cpu", "Processor", "onnxruntime", "cpu", ("Linux", "Windows", "Darwin")),
    Choice(
        "cuda13",
        "NVIDIA GPU, CUDA 13 (driver 580 or newer), with NVIDIA's libraries",
        "onnxruntime-gpu>=1.27",
        "cuda",
        ("Linux", "Windows"),
        _LIBRARIES,
        _X86,
        (3, 11),
    ),
    Choice(
        "cuda12",
        "NVIDIA GPU, CUDA 12 (driver 525 or newer), with NVIDIA's libraries",
        "onnxruntime-gpu>=1.21,<1.27",
        "cuda",
        ("Linux", "Windows"),
        _LIBRARIES,
        _X86,
        (3, 10),
    ),
    Choice(
        "directml",
        "Any GPU on Windows, by DirectML",
        "onnxruntime-directml",
        "directml",
        ("Windows",),
        machines=_X86,
    ),
    Choice(
        "coreml", "Apple's GPU and neural engine, by CoreML", "onnxruntime", "coreml", ("Darwin",)
    ),
    Choice(
        "migraphx",
        "AMD GPU, by MIGraphX (needs ROCm)",
        "onnxruntime-migraphx",
        "migraphx",
        ("Linux",),
        machines=_X86,
        python=(3, 10),
    ),
    Choice(
        "rocm",
        "AMD GPU, by ROCm (needs ROCm; older than MIGraphX)",
        "onnxruntime-rocm",
        "rocm",
        ("Linux",),
        machines=_X86,
        python=(3, 10),
    ),
)
"""CoreML is part of every build for macOS; what is chosen there is whether it must work."""


def find_choice(key: str) -> Choice:
    """The choice of that key.

    Raises:
        InstallError: if there is none.
    """
    for choice in CHOICES:
        if choice.key == key:
            return choice
    raise InstallError(
        f"There is no build '{key}'; choose one of {', '.join(c.key for c in CHOICES)}."
    )


def available_choices(
    system: str, machine: str, python: tuple[int, int] = sys.version_info[:2]
) -> list[Choice]:
    """Those that exist for a system, a processor and a Python, as `Facts` call them."""
    return [
        choice
        for choice in CHOICES
        if system in choice.systems
        and (not choice.machines or machine.lower() in choice.machines)
        and python >= choice.python
    ]


def recommend(facts: Facts) -> tuple[Choice, str]:
    """What suits a machine best, and why in one sentence."""
    python = tuple(int(part) for part in facts.python.split(".")[:2])
    there = {
        c.key: c for c in available_choices(facts.system, facts.machine, (python[0], python[1]))
    }
    if facts.nvidia is not None:
        name, driver = facts.nvidia.gpus[0], facts.nvidia.driver
        for key, cuda in (("cuda13", 13), ("cuda12", 12)):
            oldest = oldest_driver(cuda, facts.system)
            if key in there and oldest and not driver_is_older(driver, oldest):
                return there[key], f"There is an NVIDIA GPU ({name}) with the driver {driver}."
        if "directml" in there:
            return there["directml"], f"The driver {driver} of the {name} is too old for CUDA."
        return there["cpu"], f"The driver {driver} of the {name} is too old for CUDA; update it."
    if "directml" in there:
        return there["cpu"], "It works everywhere; with a GPU, DirectML may be faster."
    return there["cpu"], "It works everywhere, and no NVIDIA driver was found."
