# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ssdiff_qgis.engine.errors import (
    CancelledError,
    InstallError,
    RuntimeMissingError,
    TrainingError,
)
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.runtime import training
from ssdiff_qgis.engine.runtime.builds import TRAINING_BUILDS, available_builds, find_build
from ssdiff_qgis.engine.runtime.folder import activate, installed
from ssdiff_qgis.engine.runtime.install import index_options
from ssdiff_qgis.engine.runtime.pip import Source
from ssdiff_qgis.engine.runtime.python import environment
from ssdiff_qgis.engine.runtime.training import (
    TrainingPython,
    find_training,
    install_training,
    plan_training,
    run_training,
    training_base,
)
from tests.unit.engine.runtime.wheels import make_wheel, training_wheels

needs_torch = pytest.mark.skipif(
    training.find_python() is None, reason="no Python of its own to train with"
)


class Log(Progress):
    """Remembers what it was told; cancelled once a line has come."""

    def __init__(self, last: str = "") -> None:
        self.lines: list[str] = []
        self.fractions: list[float] = []
        self._last = last

    def info(self, text: str) -> None:
        self.lines.append(text)

    def update(self, fraction: float) -> None:
        self.fractions.append(fraction)

    def cancelled(self) -> bool:
        return bool(self._last) and self._last in self.lines


@needs_torch
def test_torch_is_planned_shown_installed_and_proved(base, wheels):
    made = plan_training("cpu", base, Source(training_wheels(wheels)))
    names = [package.name for package in made.packages]
    assert names[0] == "torch" and {"onnx", "onnxscript", "onnxruntime"} < set(names)
    assert "numpy" not in names
    text = made.to_text()
    assert "torch 2.9, 0.0 MB" in text and str(base / "training") in text
    assert not base.exists()

    log = Log()
    folder = install_training(made, log)
    assert any("works on 'cpu'" in line for line in log.lines)
    assert log.fractions == sorted(log.fractions) and log.fractions[-1] == 1
    found = installed(training_base(base))
    assert found is not None and found.folder == folder and ["torch", "2.9"] in found.packages
    # QGIS itself never sees it.
    assert activate(base) is None and str(folder) not in sys.path
    ready = find_training(base)
    assert ready.variables["PYTHONPATH"].startswith(str(folder))


@needs_torch
def test_a_torch_that_does_not_work_is_not_taken_into_use(base, wheels):
    broken = "raise ImportError('libmadeup.so is missing')"
    made = plan_training("cpu", base, Source(training_wheels(wheels, torch=broken)))
    with pytest.raises(InstallError, match=r"does not work here: .*libmadeup.so is missing"):
        install_training(made)
    assert installed(training_base(base)) is None
    assert {p.name for p in (base / "training" / "runtime").iterdir()} == {"install.log"}


def test_a_folder_that_lacks_a_wheel_is_said_before_anything_is_written(base, wheels):
    training_wheels(wheels)
    next(wheels.glob("onnxscript-*")).unlink()
    with pytest.raises(InstallError, match="folder of wheels lacks it"):
        plan_training("cpu", base, Source(wheels))
    with pytest.raises(InstallError, match="There is no build 'tpu'; choose one of cpu, cuda"):
        plan_training("tpu", base, Source(wheels))
    assert not base.exists()


def test_gigabytes_for_a_gpu_are_not_taken_for_the_packages_of_the_cpu(base, wheels):
    training_wheels(wheels)
    make_wheel(wheels, "nvidia-cublas", "13.1", {"nvidia/cublas": ""})
    make_wheel(wheels, "torch", "2.10", {"madeup_torch.py": ""}, requires=["nvidia-cublas"])
    with pytest.raises(InstallError, match=r"'https://download.pytorch.org/whl/cpu' gives none"):
        plan_training("cpu", base, Source(wheels))
    names = [p.name for p in plan_training("cuda", base, Source(wheels)).packages]
    assert names[0] == "torch" and "nvidia-cublas" in names
    assert not base.exists()


def test_every_system_has_a_build_for_the_cpu_and_those_with_nvidia_one_for_it():
    for system, machine, keys in (
        ("Linux", "x86_64", ["cpu", "cuda"]),
        ("Windows", "AMD64", ["cpu", "cuda12"]),
        ("Darwin", "arm64", ["cpu"]),
    ):
        found = available_builds(system, machine, builds=TRAINING_BUILDS)
        assert [build.key for build in found] == keys
    cpu = find_build("cpu", TRAINING_BUILDS)
    assert index_options(cpu, Source()) == ["--extra-index-url", cpu.index]
    assert index_options(cpu, Source(Path("wheels"))) == []
    assert index_options(find_build("cuda", TRAINING_BUILDS), Source()) == []


@needs_torch
def test_a_python_that_can_train_is_used_as_it_is(base):
    found = find_training(base)
    assert found.torch and found.python.is_file() and not base.exists()


def test_a_python_that_cannot_train_is_refused_with_a_remedy(base, tmp_path):
    with pytest.raises(
        RuntimeMissingError, match=r"There is no Python '.*nowhere'\. Install torch"
    ):
        find_training(base, tmp_path / "nowhere")
    fake = tmp_path / "python"
    fake.write_text("#!/bin/sh\necho 'no module named torch' >&2\nexit 1\n")
    fake.chmod(0o755)
    with pytest.raises(RuntimeMissingError, match="cannot train: no module named torch. Install"):
        find_training(base, fake)


def test_the_chosen_python_sees_nothing_of_qgis_own(base, tmp_path, monkeypatch):
    seen = tmp_path / "seen"
    fake = tmp_path / "python"
    fake.write_text(f'#!/bin/sh\necho "$PYTHONPATH" > {seen}\nexit 1\n')
    fake.chmod(0o755)
    monkeypatch.setenv("PYTHONPATH", "/of/qgis")
    monkeypatch.setenv("PYTHONHOME", "/of/qgis")
    with pytest.raises(RuntimeMissingError):
        find_training(base, fake)
    assert "/of/qgis" not in seen.read_text()


@pytest.fixture
def program(tmp_path):
    """``program(text)`` is a Python whose module ssdiff_train is that text."""

    def make(text: str) -> TrainingPython:
        package = tmp_path / "program"
        package.mkdir()
        (package / "ssdiff_train.py").write_text(text)
        return TrainingPython(Path(sys.executable), environment([package]), "2.9", False)

    return make


LINES = """
import sys, time
from pathlib import Path
from ssdiff_qgis.engine.progress_lines import LineProgress
stop = Path(sys.argv[sys.argv.index("--stop") + 1])
progress = LineProgress(stop)
print("not for us")
progress.update(0.5)
progress.info("half of it")
"""


def test_what_the_training_tells_is_handed_on(program):
    log = Log()
    assert run_training(program(LINES), ["adapt"], log) is False
    assert log.lines == ["half of it"] and log.fractions == [0.5]


def test_a_cancellation_lets_the_training_finish_what_it_has(program, tmp_path):
    text = LINES + "while not progress.cancelled(): time.sleep(.01)\nprogress.info('kept')\n"
    log = Log("half of it")
    assert run_training(program(text), ["adapt"], log) is True
    assert log.lines == ["half of it", "kept"]


def test_a_training_that_does_not_heed_is_killed(program, monkeypatch):
    monkeypatch.setattr(training, "_GRACE_SECONDS", 0.2)
    with pytest.raises(CancelledError):
        run_training(program(f"{LINES}\ntime.sleep(60)"), ["adapt"], Log("half of it"))


def test_the_reason_of_a_failure_is_told(program):
    text = (
        LINES
        + """
import sys
from ssdiff_qgis.engine.message import Message
progress.failed(Message("the scene has {count} pixels", count=3))
print("Error: the same again", file=sys.stderr)
sys.exit(1)
"""
    )
    with pytest.raises(TrainingError, match=r"^the scene has 3 pixels$") as failure:
        run_training(program(text), ["adapt"])
    assert failure.value.message.template == "the scene has {count} pixels"


def test_a_crash_is_told(program):
    with pytest.raises(TrainingError, match="ZeroDivisionError"):
        run_training(program("1 / 0"), ["adapt"])
