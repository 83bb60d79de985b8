# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import os
import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from ssdiff_qgis.engine.__main__ import main
from ssdiff_qgis.engine.errors import CancelledError, InstallError
from ssdiff_qgis.engine.runtime import checks as remedies
from ssdiff_qgis.engine.runtime import doctor, probe_process
from ssdiff_qgis.engine.runtime import python as interpreter
from ssdiff_qgis.engine.runtime import system_report as facts
from ssdiff_qgis.engine.runtime.builds import CHOICES, available_choices, find_choice, recommend
from ssdiff_qgis.engine.runtime.checks import RULES, examine
from ssdiff_qgis.engine.runtime.doctor import Diagnosis, anonymous
from ssdiff_qgis.engine.runtime.probe_process import Probe
from ssdiff_qgis.engine.runtime.system_report import Distribution, Facts, Nvidia

CPU, CUDA, DML = "CPUExecutionProvider", "CUDAExecutionProvider", "DmlExecutionProvider"
SITE = "/opt/qgis/site-packages"
GPU = Nvidia("580.95.05", ("NVIDIA RTX A2000",))
CPU_WORKS = Probe(CPU, used=CPU, difference=1e-6, seconds=0.1, cpu_seconds=0.1)
CUDA_WORKS = Probe(
    CUDA, used=CUDA, difference=1e-4, model_difference=1e-4, seconds=0.01, cpu_seconds=0.1
)
HEALTHY = Facts(
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


def broken(error: str, **changes) -> Facts:
    """onnxruntime is there, but does not load."""
    nothing = {"onnxruntime": None, "folder": None, "providers": (), "probes": ()}
    return replace(HEALTHY, import_error=error, **{**nothing, **changes})


def cuda_fails(log: str, **changes) -> Facts:
    """The GPU's build on a machine with a GPU, where CUDA does not start."""
    failed = Probe(CUDA, used=CPU, error=f"onnxruntime fell back to {CPU}", log=log)
    return replace(GPU_BUILD, probes=(failed, CPU_WORKS), **changes)


MISSING = broken("ModuleNotFoundError(\"No module named 'onnxruntime'\")", distributions=())
DLL = "ImportError('DLL load failed while importing onnxruntime_pybind11_state: {}')"

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
        "onnxruntime and onnxruntime-gpu are installed in one folder",
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
    findings = {finding.rule: finding for finding in examine(found)}
    assert rule in findings, f"found instead: {sorted(findings)}"
    assert re.search(problem, findings[rule].problem), findings[rule].problem
    assert re.search(remedy, findings[rule].remedy), findings[rule].remedy
    # One cause is told once: beside it stand hints at most, and what follows from it by itself.
    others = {f.rule for f in findings.values() if f.severity != "hint"} - {rule}
    assert others <= ({"missing"} if rule == "bits" else set())


def test_a_numpy_in_the_own_folder_is_found(tmp_path):
    (tmp_path / "numpy").mkdir()
    assert [f.rule for f in examine(replace(HEALTHY, runtime=str(tmp_path)))] == [
        "numpy-overridden"
    ]


def test_every_rule_has_a_case():
    assert {name for name, _, _ in RULES} - {c[0] for c in CASES} == {"numpy-overridden"}


@pytest.mark.parametrize("found", [HEALTHY, GPU_BUILD], ids=["cpu", "gpu"])
def test_nothing_is_found_where_nothing_is_wrong(found):
    assert examine(found) == []
    assert Diagnosis(found, ()).to_text().endswith("Nothing is wrong.")


def test_the_gravest_comes_first():
    findings = examine(replace(MISSING, nvidia=GPU, bits=32, loaded="/x", folder="/y"))
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
    assert remedies.cuda_major(cuda_fails(log, onnxruntime=version, cuda=cuda)) == major


@pytest.mark.parametrize(
    ("driver", "oldest", "older"),
    [
        ("525.60.12", "525.60.13", True),
        ("525.60.13", "525.60.13", False),
        ("99.9", "525.60.13", True),
        ("1000.1", "525.60.13", False),
    ],
)
def test_drivers_are_compared_as_numbers(driver, oldest, older):
    assert remedies.driver_is_older(driver, oldest) is older


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
    choice, reason = recommend(replace(HEALTHY, **changes))
    assert choice.key == key and reason.endswith(".")


def test_choices_are_those_of_the_system():
    keys = [c.key for c in available_choices("Darwin", "arm64", (3, 12))]
    assert keys == ["cpu", "coreml"]
    assert len({c.key for c in CHOICES}) == len(CHOICES)
    with pytest.raises(InstallError, match="no build 'tpu'.*directml"):
        find_choice("tpu")


def test_the_text_can_be_published(monkeypatch):
    monkeypatch.setattr(Path, "home", staticmethod(lambda: Path("/home/jane.doe")))
    found = replace(MISSING, interpreter="/home/jane.doe/py/bin/python", runtime="/home/jane.doe/q")
    diagnosis = Diagnosis(found, tuple(examine(found)))
    text, content = diagnosis.to_text(), diagnosis.to_dict()
    assert "~/py/bin/python -m pip install onnxruntime" in text and "3.40.6" in text
    assert content["facts"]["interpreter"] == "~/py/bin/python" and not content["usable"]
    assert "jane" not in text and "jane" not in json.dumps(content)
    # The command itself must work as it is.
    assert "/home/jane.doe/py/bin/python -m pip" in diagnosis.findings[0].remedy


def test_nothing_is_hidden_where_home_is_the_root(monkeypatch):
    monkeypatch.setattr(Path, "home", staticmethod(lambda: Path("/")))
    assert anonymous("/usr/bin") == "/usr/bin"


def test_logs_of_what_failed_are_in_the_text():
    text = Diagnosis(cuda_fails("line of the log"), ()).to_text()
    assert f"Log of {CUDA}:\nline of the log" in text


def test_this_machine(stub_model):
    told: list[str] = []
    diagnosis = doctor.diagnose("3.40", model=stub_model, progress=told.append)
    found = diagnosis.facts
    assert diagnosis.usable and told[:2] == ["Python, GDAL and numpy", "onnxruntime"]
    import onnxruntime

    assert found.onnxruntime == onnxruntime.__version__ and found.qgis == "3.40"
    assert Path(found.folder) == Path(onnxruntime.__file__).resolve().parent.parent
    cpu = found.probe(CPU)
    assert cpu.used == CPU and cpu.seconds > 0 and cpu.difference < 1e-3
    assert f"{CPU}: works" in diagnosis.to_text()


def test_cancel_ends_the_doctor():
    with pytest.raises(CancelledError):
        doctor.diagnose(cancelled=lambda: True)


def python_with(module: str, tmp_path: Path, monkeypatch) -> Path:
    """An interpreter that sees a made-up onnxruntime before all others."""
    (tmp_path / "onnxruntime.py").write_text(module, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    return Path(sys.executable)


def test_a_crash_is_a_result(tmp_path, monkeypatch):
    python = python_with("import os; os.abort()", tmp_path, monkeypatch)
    answer = probe_process.import_in_process(python)
    assert answer["error"].startswith("the process crashed (exit status ")
    assert "Fatal Python error: Aborted" in answer["log"]  # faulthandler's, which says where
    assert not probe_process.probe_provider(python, CUDA).passed


def test_a_hang_is_a_result(tmp_path, monkeypatch):
    python = python_with("import time; time.sleep(60)", tmp_path, monkeypatch)
    found = probe_process.probe_provider(python, CUDA, timeout=1.5)
    assert found.error == "it did not answer within 1.5 seconds"


def test_an_error_of_the_import_is_a_result(tmp_path, monkeypatch):
    python = python_with("raise ImportError('DLL load failed')", tmp_path, monkeypatch)
    assert "DLL load failed" in probe_process.import_in_process(python)["error"]


def test_the_log_has_no_colours(tmp_path, monkeypatch):
    module = "import sys; print('\\x1b[1;31mred\\x1b[m', file=sys.stderr); raise ImportError"
    answer = probe_process.import_in_process(python_with(module, tmp_path, monkeypatch))
    assert answer["log"] == "red"


def test_a_provider_that_is_not_there_does_not_pass():
    found = probe_process.probe_provider(Path(sys.executable), DML)
    assert found.used == CPU and f"fell back to {CPU}" in found.error


def test_the_interpreter_is_proved(tmp_path):
    other = tmp_path / "python3"
    other.write_text("#!/bin/sh\necho 2.7.18\n", encoding="utf-8")
    other.chmod(0o755)
    assert interpreter.find_python([tmp_path / "none", other]) is None
    assert interpreter.find_python([other, Path(sys.executable)]) == Path(sys.executable)


def test_the_interpreter_is_found_when_the_program_is_qgis(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/usr/bin/qgis.bin")
    found = interpreter.find_python()
    assert found is not None and found.name.startswith("python")


def test_another_python_sees_what_this_one_sees(tmp_path, monkeypatch):
    own = tmp_path / "runtime" / "one"
    own.mkdir(parents=True)
    monkeypatch.syspath_prepend(str(own))
    paths = interpreter.environment([tmp_path / "first"])["PYTHONPATH"].split(os.pathsep)
    assert paths[0] == str(tmp_path / "first") and str(own) in paths
    paths = interpreter.environment(without=tmp_path / "runtime")["PYTHONPATH"].split(os.pathsep)
    assert str(own) not in paths and str(interpreter.PACKAGE_PARENT) in paths


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in for nvidia-smi")
@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("echo '580.95.05, NVIDIA H200'; echo '580.95.05, Tesla T4'", ("NVIDIA H200", "Tesla T4")),
        ("echo 'NVIDIA-SMI has failed'; exit 9", None),
    ],
)
def test_nvidia_smi_is_read(tmp_path, monkeypatch, script, expected):
    program = tmp_path / "nvidia-smi"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    found = facts.find_nvidia()
    assert found == (Nvidia("580.95.05", expected) if expected else None)


def test_the_command_prints_json(stub_model, monkeypatch, capsys):
    monkeypatch.setattr(doctor, "bundled_models", lambda: {"stub": stub_model})
    assert main(["doctor", "--json"]) == 0
    content = json.loads(capsys.readouterr().out)
    assert content["usable"] is True and {"facts", "findings"} <= set(content)


def test_the_command_says_when_nothing_runs(monkeypatch, capsys):
    found = Diagnosis(MISSING, tuple(examine(MISSING)))
    monkeypatch.setattr(doctor, "diagnose", lambda **options: found)
    assert main(["doctor"]) == 1
    assert "[error] onnxruntime, which runs the models, is not" in capsys.readouterr().out
