# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import re
from dataclasses import replace

import pytest

from ssdiff_qgis.engine.runtime.checks import RULES, cuda_major, recommend, run_checks
from ssdiff_qgis.engine.runtime.doctor import Diagnosis
from ssdiff_qgis.engine.runtime.probe_process import Probe
from ssdiff_qgis.engine.runtime.system_report import Distribution, Nvidia
from tests.unit.engine.runtime.reports import (
    CPU,
    CPU_WORKS,
    CUDA_WORKS,
    DLL,
    DML,
    GPU,
    GPU_BUILD,
    HEALTHY,
    LOADER,
    MISSING,
    REQUIRED,
    SITE,
    WINDOWS_126,
    broken,
    cuda_fails,
)

# rule, facts, what the problem says, what the remedy says
CASES = [
    ("no-interpreter", replace(HEALTHY, interpreter=None), "not found as a program", "Reinstall"),
    ("bits", replace(MISSING, bits=32), "32 bits", "64-bit QGIS"),
    ("missing", MISSING, "not installed", "-m pip install onnxruntime numpy==1.24.2"),
    (
        "missing",
        replace(MISSING, externally_managed=True),
        "not installed",
        "install --user --break-system-packages onnxruntime",
    ),
    (
        "numpy-abi",
        broken("AttributeError: _ARRAY_API not found", numpy="2.2.4"),
        "another numpy than the one found \\(2.2.4\\)",
        "--upgrade onnxruntime numpy==2.2.4",
    ),
    (
        "numpy-abi",
        broken(
            "ImportError('')",
            import_log="A module that was compiled using NumPy 1.x cannot be run in NumPy 2.0",
        ),
        "another numpy",
        "reinstall QGIS",
    ),
    (
        "wrong-build",
        broken("ImportError('/x/a.so: wrong ELF class: ELFCLASS32')"),
        "another processor or another Python",
        "--force-reinstall --no-deps onnxruntime$",
    ),
    (
        "wrong-build",
        broken(DLL.format("%1 is not a valid Win32 application."), system="Windows"),
        "another processor or another Python",
        "--force-reinstall",
    ),
    (
        "old-system",
        broken('ImportError("/lib/libm.so.6: version `GLIBC_2.34\' not found")'),
        "newer Linux",
        'install "onnxruntime<1.20"',
    ),
    (
        "vc-runtime",
        broken(DLL.format("The specified module could not be found."), system="Windows"),
        "Visual C\\+\\+ runtime is missing",
        "vc_redist.x64.exe.*winget install",
    ),
    (
        "import-crash",
        broken("the process crashed (exit status -4)"),
        "fails hard: the process crashed \\(exit status -4\\)",
        "older one",
    ),
    ("import-other", broken("SyntaxError('invalid')"), "does not load: SyntaxError", "anew"),
    (
        "cpu-fails",
        replace(HEALTHY, probes=(Probe(CPU, error="gives wrong numbers"),)),
        "no model runs on the processor: gives wrong numbers",
        "anew",
    ),
    (
        "shadowing",
        replace(
            GPU_BUILD,
            distributions=(
                Distribution("onnxruntime", "1.31.1", SITE),
                Distribution("onnxruntime-gpu", "1.31.1", SITE),
            ),
        ),
        "onnxruntime, onnxruntime-gpu are installed in one folder",
        "uninstall onnxruntime onnxruntime-gpu; then: .* install onnxruntime-gpu",
    ),
    (
        "hidden",
        replace(
            HEALTHY,
            distributions=(
                Distribution("onnxruntime", "1.31.1", SITE),
                Distribution("onnxruntime-gpu", "1.26.0", "/other"),
            ),
        ),
        "onnxruntime-gpu 1.26.0 in /other is not used",
        "pip uninstall onnxruntime$",
    ),
    ("loaded-before", replace(HEALTHY, loaded="/plugins/x"), "from /plugins/x", "Restart QGIS"),
    ("no-driver", cuda_fails("", nvidia=None), "no NVIDIA driver was found", "processor is used"),
    (
        "driver-too-old",
        cuda_fails(LOADER.format("libcublasLt.so.13"), nvidia=Nvidia("550.54.14", GPU.gpus)),
        "550.54.14 is too old: this onnxruntime wants CUDA 13, and that the driver 580",
        'CUDA 12.*"onnxruntime-gpu\\[cuda,cudnn\\]<1.27"',
    ),
    (
        "driver-too-old",
        cuda_fails("", cuda="12.8", system="Windows", nvidia=Nvidia("516.94", GPU.gpus)),
        "CUDA 12, and that the driver 527.41",
        "^Install NVIDIA's driver 527.41 or newer.$",
    ),
    (
        "cuda-libraries",
        cuda_fails(LOADER.format("libcublasLt.so.12"), cuda=None, onnxruntime="1.22.0"),
        "CUDA 12 and cuDNN 9.*missing: cublasLt 12",
        'install "onnxruntime-gpu\\[cuda,cudnn\\]==1.22.0"',
    ),
    (
        "cuda-libraries",
        cuda_fails(LOADER.format("libcudnn.so.9")),
        "CUDA 13 and cuDNN 9.*missing: cudnn 9",
        "onnxruntime-gpu",
    ),
    (
        "cuda-libraries",
        cuda_fails(LOADER.format("libcudnn.so.8"), cuda=None, onnxruntime="1.16.3"),
        "CUDA 11 and cuDNN 8",
        "^Or install CUDA 11 and cuDNN 8",
    ),
    (
        "cuda-libraries",
        cuda_fails(f"{WINDOWS_126}\n{REQUIRED}", system="Windows"),
        "CUDA 12 and cuDNN 9",
        "Settings",
    ),
    (
        "provider-fails",
        replace(
            HEALTHY,
            providers=(DML, CPU),
            probes=(Probe(DML, error="the process crashed (exit status 3)"), CPU_WORKS),
        ),
        f"{DML} is there, but its probe failed: the process crashed",
        "'auto' uses the processor",
    ),
    ("cpu-only", replace(HEALTHY, nvidia=GPU), "NVIDIA RTX A2000.*has no CUDA", "choose CUDA"),
    (
        "slower",
        replace(GPU_BUILD, probes=(replace(CUDA_WORKS, seconds=0.5), CPU_WORKS)),
        "takes 0.50 s where the processor takes 0.10 s",
        "'cpu'",
    ),
]


@pytest.mark.parametrize(
    ("rule", "found", "problem", "remedy"), CASES, ids=[f"{n}-{c[0]}" for n, c in enumerate(CASES)]
)
def test_a_rule_finds_what_it_is_for(rule, found, problem, remedy):
    findings = {finding.rule: finding for finding in run_checks(found)}
    assert rule in findings, f"found instead: {sorted(findings)}"
    assert re.search(problem, findings[rule].problem), findings[rule].problem
    assert re.search(remedy, findings[rule].remedy), findings[rule].remedy
    # One cause is told once: beside it stand hints at most, and what follows from it by itself.
    others = {f.rule for f in findings.values() if f.severity != "hint"} - {rule}
    assert others <= ({"missing"} if rule == "bits" else set())


def test_a_numpy_in_the_own_folder_is_found(tmp_path):
    (tmp_path / "numpy").mkdir()
    assert [f.rule for f in run_checks(replace(HEALTHY, runtime=str(tmp_path)))] == [
        "numpy-overridden"
    ]


def test_every_rule_has_a_case():
    assert {name for name, _, _ in RULES} - {c[0] for c in CASES} == {"numpy-overridden"}


@pytest.mark.parametrize("found", [HEALTHY, GPU_BUILD], ids=["cpu", "gpu"])
def test_nothing_is_found_where_nothing_is_wrong(found):
    assert run_checks(found) == []
    assert Diagnosis(found, ()).to_text().endswith("Nothing is wrong.")


def test_the_gravest_comes_first():
    findings = run_checks(replace(MISSING, nvidia=GPU, bits=32, loaded="/x", folder="/y"))
    order = [finding.severity for finding in findings]
    assert order == sorted(order, key=["error", "warning", "hint"].index) and len(set(order)) > 1


@pytest.mark.parametrize(
    ("log", "version", "cuda", "major"),
    [
        (LOADER.format("libcublasLt.so.12"), "1.31.1", None, 12),
        (LOADER.format("libcufft.so.12"), "1.22.0", None, 13),
        (LOADER.format("libcufft.so.10"), "1.22.0", None, 11),
        ('error 126 "cublasLt64_12.dll"', "1.31.1", None, 12),
        ("", "1.22.0", "11.8", 11),
        ("", "1.18.1", None, 11),
        ("", "1.26.0", None, 12),
        ("", "1.27.0", None, 13),
    ],
)
def test_the_cuda_that_is_wanted_is_known(log, version, cuda, major):
    assert cuda_major(cuda_fails(log, onnxruntime=version, cuda=cuda)) == major


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({}, "cpu"),
        ({"nvidia": GPU}, "cuda13"),
        ({"nvidia": GPU, "python": "3.10.12"}, "cuda12"),
        ({"nvidia": GPU, "python": "3.9.5"}, "cpu"),
        ({"nvidia": Nvidia("535.1", GPU.gpus)}, "cuda12"),
        ({"nvidia": Nvidia("470.1", GPU.gpus)}, "cpu"),
        (
            {"nvidia": Nvidia("470.1", GPU.gpus), "system": "Windows", "machine": "AMD64"},
            "directml",
        ),
        ({"nvidia": GPU, "machine": "aarch64"}, "cpu"),
        ({"system": "Darwin", "machine": "arm64"}, "cpu"),
    ],
)
def test_the_build_that_suits_the_machine_is_recommended(changes, key):
    assert recommend(replace(HEALTHY, **changes)).key == key
