# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be wrong with the runtime, by which signs it is known, and what helps.

A rule is a function from `SystemReport` to the problem and its remedy, or None where it does not
apply. They stand in `RULES` in the order in which they are told. A rule looks at the report alone,
so that each is tested without the hardware it is about.

Sources. Which CUDA a build of onnxruntime-gpu wants: its documentation, "CUDA Execution Provider",
requirements (11.8 with cuDNN 8 up to 1.18, 12 with cuDNN 9 from 1.19), and microsoft/onnxruntime
issue 29032 (13 from 1.27).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.runtime.builds import (
    Build,
    available_builds,
    driver_is_older,
    oldest_driver,
)
from ssdiff_qgis.engine.runtime.pip_command import install_command, pip_command
from ssdiff_qgis.engine.runtime.probe import CPU
from ssdiff_qgis.engine.runtime.providers import PROVIDERS
from ssdiff_qgis.engine.runtime.system_report import Distribution, SystemReport
from ssdiff_qgis.engine.runtime.versions import version_numbers

CUDA = PROVIDERS["cuda"]
ERROR, WARNING, HINT = "error", "warning", "hint"
VC_RUNTIME = "https://aka.ms/vs/17/release/vc_redist.x64.exe"
_CUDA_SINCE = ((27, 13), (19, 12), (0, 11))
_CUDNN = {11: 8, 12: 9, 13: 9}
_CUFFT_CUDA = {10: 11, 11: 12, 12: 13}
_MISSING = re.compile(
    r"(?:lib)?(?P<name>cublas(?:Lt)?|cudart|cudnn|cufft|curand|nvrtc|cuda|nvinfer)"
    r"(?:64_|\.so\.?)(?P<major>\d*)",
)
_REQUIRED = re.compile(r"Require cuDNN (?P<cudnn>\d+)\.\* and CUDA (?P<cuda>\d+)\.\*")
_NUMPY_ABI = re.compile(
    r"_ARRAY_API not found|numpy\.core\.multiarray failed to import|numpy\.dtype size changed"
    r"|compiled using NumPy 1|built against NumPy|ABI version",
)
_WRONG_BUILD = re.compile(
    r"not a valid Win32|wrong ELF class|incompatible architecture|invalid ELF header"
    r"|Exec format error|mach-o"
)
_OLD_SYSTEM = re.compile(r"(GLIBC|GLIBCXX|CXXABI)_[\d.]+' not found")
_SETTINGS = Message("In QGIS: Settings > Options > SSDiff > Install. ")


@dataclass(frozen=True)
class Finding:
    """Something that is not as it should be.

    Attributes:
        rule: Name of the rule that found it.
        severity: ``error`` (no model runs), ``warning`` (something does not work) or ``hint``.
        problem: Description in plain words.
        remedy: What to do, with the exact command where there is one.
    """

    rule: str
    severity: str
    problem: str
    remedy: str


Rule = tuple[str, str, Callable[[SystemReport], "tuple[Message, Message] | None"]]


def run_checks(report: SystemReport) -> list[Finding]:
    """Everything that the rules find in the report, the gravest first."""
    found = []
    for name, severity, rule in RULES:
        told = rule(report)
        if told is not None:
            found.append(Finding(name, severity, *told))
    return sorted(found, key=lambda finding: (ERROR, WARNING, HINT).index(finding.severity))


def recommend(report: SystemReport) -> Build:
    """The build of onnxruntime that suits a machine best."""
    major, minor = version_numbers(report.python)[:2]
    there = {b.key: b for b in available_builds(report.system, report.machine, (major, minor))}
    if report.nvidia is not None:
        for key, cuda in (("cuda13", 13), ("cuda12", 12)):
            oldest = oldest_driver(cuda, report.system)
            if key in there and oldest and not driver_is_older(report.nvidia.driver, oldest):
                return there[key]
        if "directml" in there:
            return there["directml"]
    return there["cpu"]


def pip_for(report: SystemReport, *arguments: str) -> str:
    """A command line for the pip of the report's Python."""
    return pip_command(report.interpreter, *arguments)


def install_for(report: SystemReport, requirement: str, *options: str) -> str:
    """A command line that installs a package there and leaves numpy as it is."""
    return install_command(
        report.interpreter, report.numpy, report.externally_managed, requirement, *options
    )


def reinstall_for(report: SystemReport) -> str:
    """A command line that installs onnxruntime anew and nothing else."""
    return install_for(report, "onnxruntime", "--force-reinstall", "--no-deps")


def cuda_major(report: SystemReport) -> int | None:
    """Major version of CUDA that the onnxruntime found wants; None if it is not known."""
    probe = report.probe(CUDA)
    text = f"{probe.error}\n{probe.log}" if probe else ""
    for name, major in missing_libraries(text):
        if name in ("cublas", "cublasLt", "cudart", "nvrtc") and major:
            return major
        if name == "cufft" and major in _CUFFT_CUDA:
            return _CUFFT_CUDA[major]
    required = _REQUIRED.search(text)
    if required:
        return int(required["cuda"])
    if report.cuda and report.cuda.split(".")[0].isdigit():
        return int(report.cuda.split(".")[0])
    release = re.match(r"1\.(\d+)", report.onnxruntime or "")
    if release:
        return next(cuda for since, cuda in _CUDA_SINCE if int(release[1]) >= since)
    return None


def missing_libraries(text: str) -> list[tuple[str, int | None]]:
    """Names and major versions of NVIDIA's libraries that an error or a log calls missing."""
    found = []
    for line in text.splitlines():
        if re.search(r"cannot open shared object|error 126|[Cc]ould not find module", line):
            # The library that cannot be loaded for it is named first, so the last one counts.
            for match in list(_MISSING.finditer(line))[-1:]:
                found.append((match["name"], int(match["major"]) if match["major"] else None))
    return found


def owner(report: SystemReport) -> Distribution | None:
    """The package that the onnxruntime found belongs to; the first of several."""
    return next((d for d in report.distributions if _same(d.folder, report.folder)), None)


def _same(one: str, other: str | None) -> bool:
    return other is not None and Path(one) == Path(other)


def _is_missing(report: SystemReport) -> bool:
    return bool(re.search(r"No module named ['\"]onnxruntime['\"]", report.import_error))


def _no_interpreter(report: SystemReport) -> tuple[Message, Message] | None:
    if report.interpreter is not None:
        return None
    return (
        Message(
            "The Python of this QGIS was not found as a program of its own (looked around "
            "'{executable}'), so that nothing can be probed or installed.",
            executable=report.executable,
        ),
        Message(
            "Reinstall QGIS with its Python, or run the doctor from QGIS's own shell: python "
            "-m ssdiff_qgis.engine doctor"
        ),
    )


def _bits(report: SystemReport) -> tuple[Message, Message] | None:
    if report.bits == 64:
        return None
    return (
        Message("This Python has {bits} bits; onnxruntime is built for 64 only.", bits=report.bits),
        Message("Install the 64-bit QGIS."),
    )


def _missing(report: SystemReport) -> tuple[Message, Message] | None:
    if not _is_missing(report):
        return None
    return (
        Message("onnxruntime, which runs the models, is not installed in this Python."),
        Message(
            "{settings}Or: {command}",
            settings=_SETTINGS,
            command=install_for(report, "onnxruntime"),
        ),
    )


def _numpy_abi(report: SystemReport) -> tuple[Message, Message] | None:
    if not _NUMPY_ABI.search(f"{report.import_error}\n{report.import_log}") or report.onnxruntime:
        return None
    return (
        Message(
            "This onnxruntime was built for another numpy than the one found ({numpy}): {error}.",
            numpy=report.numpy,
            error=_first_line(report.import_error),
        ),
        Message(
            "Install an onnxruntime that goes with it. {settings}Or: {command}. If {numpy} "
            "is not the numpy that QGIS came with, another package has replaced it: reinstall "
            "QGIS.",
            settings=_SETTINGS,
            command=install_for(report, "onnxruntime", "--upgrade"),
            numpy=report.numpy,
        ),
    )


def _wrong_build(report: SystemReport) -> tuple[Message, Message] | None:
    if not _WRONG_BUILD.search(report.import_error):
        return None
    return (
        Message(
            "The onnxruntime found was built for another processor or another Python than this "
            "one ({machine}, {bits} bits, Python {python}): {error}.",
            machine=report.machine,
            bits=report.bits,
            python=report.python,
            error=_first_line(report.import_error),
        ),
        Message("{settings}Or: {command}", settings=_SETTINGS, command=reinstall_for(report)),
    )


def _old_system(report: SystemReport) -> tuple[Message, Message] | None:
    if not _OLD_SYSTEM.search(report.import_error):
        return None
    return (
        Message(
            "This onnxruntime was built for a newer Linux: {error}.",
            error=_first_line(report.import_error),
        ),
        Message(
            "Install an older one: {command}",
            command=install_for(report, "onnxruntime<1.20"),
        ),
    )


def _vc_runtime(report: SystemReport) -> tuple[Message, Message] | None:
    if report.system != "Windows" or "DLL load failed" not in report.import_error:
        return None
    if _WRONG_BUILD.search(report.import_error) or _NUMPY_ABI.search(report.import_error):
        return None
    return (
        Message(
            "onnxruntime is installed, but Windows cannot load it: {error}. Most often "
            "the Microsoft Visual C++ runtime is missing or too old.",
            error=_first_line(report.import_error),
        ),
        Message(
            "Install the Visual C++ runtime ({url}, or: winget install "
            "Microsoft.VCRedist.2015+.x64) and restart QGIS.",
            url=VC_RUNTIME,
        ),
    )


def _import_crash(report: SystemReport) -> tuple[Message, Message] | None:
    if "crashed" not in report.import_error and "did not answer" not in report.import_error:
        return None
    return (
        Message(
            "Loading onnxruntime fails hard: {error}. A library of another package may "
            "stand in its way, or the processor lacks an instruction that it uses.",
            error=_first_line(report.import_error),
        ),
        Message(
            "{settings}If that does not help, install an older one: {command}",
            settings=_SETTINGS,
            command=install_for(report, "onnxruntime<1.20"),
        ),
    )


def _import_other(report: SystemReport) -> tuple[Message, Message] | None:
    known = (_no_interpreter, _missing, _numpy_abi, _wrong_build, _old_system, _vc_runtime)
    if not report.import_error or any(rule(report) for rule in (*known, _import_crash)):
        return None
    return (
        Message(
            "onnxruntime is installed, but does not load: {error}.",
            error=_first_line(report.import_error),
        ),
        Message(
            "Install it anew. {settings}Or: {command}",
            settings=_SETTINGS,
            command=reinstall_for(report),
        ),
    )


def _shadowing(report: SystemReport) -> tuple[Message, Message] | None:
    here = [d for d in report.distributions if _same(d.folder, report.folder)]
    if not here:  # it does not load at all: any two in one folder
        here = [
            d
            for d in report.distributions
            if sum(d.folder == other.folder for other in report.distributions) > 1
        ]
    names = list(dict.fromkeys(d.name for d in here))
    if len(names) < 2:
        return None
    best = next((name for name in names if name.lower() != "onnxruntime"), names[0])
    return (
        Message(
            "{names} are installed in one folder. They are the same module, and each has "
            "overwritten files of the other.",
            names=", ".join(names),
        ),
        Message(
            "Remove all of them and install one: {removal}; then: {command}",
            removal=pip_for(report, "uninstall", *names),
            command=install_for(report, best),
        ),
    )


def _hidden(report: SystemReport) -> tuple[Message, Message] | None:
    used = owner(report)
    others = [
        d
        for d in report.distributions
        if not _same(d.folder, report.folder) and d.name.lower() != "onnxruntime"
    ]
    # The plugin's own is what its user chose last.
    if used is None or used.name.lower() != "onnxruntime" or not others or report.runtime:
        return None
    return (
        Message(
            "{name} {version} in {folder} is not used: the onnxruntime for the CPU in "
            "{used} is found before it.",
            name=others[0].name,
            version=others[0].version,
            folder=others[0].folder,
            used=used.folder,
        ),
        Message(
            "Remove the one for the CPU: {command}", command=pip_for(report, "uninstall", used.name)
        ),
    )


def _loaded_before(report: SystemReport) -> tuple[Message, Message] | None:
    if report.loaded is None or report.folder is None or _same(report.loaded, report.folder):
        return None
    return (
        Message(
            "This QGIS has already loaded another onnxruntime, from {loaded}, than the one in "
            "{folder}: another plugin was first, or it was installed just now.",
            loaded=report.loaded,
            folder=report.folder,
        ),
        Message("Restart QGIS. If it stays so, turn off the other plugin that brings onnxruntime."),
    )


def _numpy_overridden(report: SystemReport) -> tuple[Message, Message] | None:
    if report.runtime is None or not (Path(report.runtime) / "numpy").exists():
        return None
    return (
        Message(
            "There is a numpy in the plugin's own folder ({runtime}), which hides the one that "
            "belongs to QGIS.",
            runtime=report.runtime,
        ),
        Message("Uninstall and install again: Settings > Options > SSDiff."),
    )


def _no_driver(report: SystemReport) -> tuple[Message, Message] | None:
    probe = report.probe(CUDA)
    if probe is None or probe.passed or report.nvidia is not None:
        return None
    return (
        Message(
            "This onnxruntime is built for CUDA, but no NVIDIA driver was found (nvidia-smi "
            "is missing or fails)."
        ),
        Message(
            "Where there is an NVIDIA GPU, install NVIDIA's driver and restart the computer. "
            "Where there is none, nothing needs to be done: the processor is used."
        ),
    )


def _driver_too_old(report: SystemReport) -> tuple[Message, Message] | None:
    major, probe = cuda_major(report), report.probe(CUDA)
    if probe is None or probe.passed or report.nvidia is None or major is None:
        return None
    oldest = oldest_driver(major, report.system)
    if oldest is None or not driver_is_older(report.nvidia.driver, oldest):
        return None
    remedy = Message("Install NVIDIA's driver {oldest} or newer.", oldest=oldest)
    if major == 13 and not driver_is_older(
        report.nvidia.driver, oldest_driver(12, report.system) or "0"
    ):
        command = install_for(report, "onnxruntime-gpu[cuda,cudnn]<1.27")
        other = Message(
            "Or take the build for CUDA 12, which this driver runs: {command}", command=command
        )
        remedy = Message.joined(" ", [remedy, other])
    return (
        Message(
            "NVIDIA's driver {driver} is too old: this onnxruntime wants CUDA {major}, and "
            "that the driver {oldest} or newer.",
            driver=report.nvidia.driver,
            major=major,
            oldest=oldest,
        ),
        remedy,
    )


def _cuda_libraries(report: SystemReport) -> tuple[Message, Message] | None:
    probe = report.probe(CUDA)
    if probe is None or probe.passed or _driver_too_old(report):
        return None
    text = f"{probe.error}\n{probe.log}"
    missing, required = missing_libraries(text), _REQUIRED.search(text)
    if not missing and not required:
        return None
    major = cuda_major(report) or 12
    cudnn = next((m for name, m in missing if name == "cudnn" and m), None)
    cudnn = cudnn or (int(required["cudnn"]) if required else _CUDNN[major])
    names = sorted({f"{name} {m}" if m else name for name, m in missing})
    libraries = Message(" (missing: {names})", names=", ".join(names)) if names else ""
    version = f"=={report.onnxruntime}" if report.onnxruntime else ""
    command = install_for(report, f"onnxruntime-gpu[cuda,cudnn]{version}")
    by_hand = Message(
        "Or install CUDA {major} and cuDNN {cudnn} for it from NVIDIA.", major=major, cudnn=cudnn
    )
    # Packages of the libraries go with builds for CUDA 12 and later.
    remedy = by_hand
    if major >= 12:
        remedy = Message(
            "{settings}Or: {command}. {by_hand}",
            settings=_SETTINGS,
            command=command,
            by_hand=by_hand,
        )
    return (
        Message(
            "This onnxruntime wants the libraries of CUDA {major} and cuDNN {cudnn}, and they "
            "do not load{libraries}. Another major version does not do.",
            major=major,
            cudnn=cudnn,
            libraries=libraries,
        ),
        remedy,
    )


def _cpu_only(report: SystemReport) -> tuple[Message, Message] | None:
    if report.nvidia is None or report.onnxruntime is None or CUDA in report.providers:
        return None
    if PROVIDERS["directml"] in report.providers:
        return None
    return (
        Message(
            "There is an NVIDIA GPU ({gpu}, driver {driver}), but this onnxruntime has no "
            "CUDA and uses the processor.",
            gpu=report.nvidia.gpus[0],
            driver=report.nvidia.driver,
        ),
        Message("To use the GPU, in QGIS: Settings > Options > SSDiff > Install, and choose CUDA."),
    )


def _cpu_fails(report: SystemReport) -> tuple[Message, Message] | None:
    probe = report.probe(CPU)
    if report.onnxruntime is None or (probe is not None and probe.passed):
        return None
    reason = probe.error if probe else Message("it offers no CPUExecutionProvider")
    return (
        Message(
            "onnxruntime loads, but no model runs on the processor: {error}.",
            error=_first_line(reason),
        ),
        Message("Install it anew. {settings}", settings=_SETTINGS),
    )


def _provider_fails(report: SystemReport) -> tuple[Message, Message] | None:
    if _no_driver(report) or _driver_too_old(report) or _cuda_libraries(report):
        explained = {CUDA, CPU}
    else:
        explained = {CPU}
    failed = [p for p in report.probes if not p.passed and p.provider not in explained]
    if not failed:
        return None
    return (
        Message.joined(
            " ",
            [
                Message(
                    "{provider} is there, but its probe failed: {error}.",
                    provider=p.provider,
                    error=_first_line(p.error),
                )
                for p in failed
            ],
        ),
        Message(
            "The device 'auto' uses the processor instead. Update the GPU's driver and run "
            "the doctor again; the log says more."
        ),
    )


def _slower(report: SystemReport) -> tuple[Message, Message] | None:
    slow = [
        p
        for p in report.probes
        if p.provider != CPU
        and p.passed
        and p.seconds is not None
        and p.cpu_seconds is not None
        and p.seconds > p.cpu_seconds
    ]
    if not slow:
        return None
    return (
        Message.joined(
            " ",
            [
                Message(
                    "{provider} takes {seconds:.2f} s where the processor takes {cpu:.2f} s.",
                    provider=p.provider,
                    seconds=p.seconds,
                    cpu=p.cpu_seconds,
                )
                for p in slow
            ],
        ),
        Message("Choose the device 'cpu'."),
    )


def _first_line(text: str) -> str:
    if isinstance(text, Message):
        return text
    return (text.strip().splitlines() or [""])[0].rstrip(".")


RULES: tuple[Rule, ...] = (
    ("no-interpreter", ERROR, _no_interpreter),
    ("bits", ERROR, _bits),
    ("missing", ERROR, _missing),
    ("numpy-abi", ERROR, _numpy_abi),
    ("wrong-build", ERROR, _wrong_build),
    ("old-system", ERROR, _old_system),
    ("vc-runtime", ERROR, _vc_runtime),
    ("import-crash", ERROR, _import_crash),
    ("import-other", ERROR, _import_other),
    ("cpu-fails", ERROR, _cpu_fails),
    ("shadowing", WARNING, _shadowing),
    ("hidden", WARNING, _hidden),
    ("loaded-before", WARNING, _loaded_before),
    ("numpy-overridden", WARNING, _numpy_overridden),
    ("no-driver", WARNING, _no_driver),
    ("driver-too-old", WARNING, _driver_too_old),
    ("cuda-libraries", WARNING, _cuda_libraries),
    ("provider-fails", WARNING, _provider_fails),
    ("cpu-only", HINT, _cpu_only),
    ("slower", HINT, _slower),
)
