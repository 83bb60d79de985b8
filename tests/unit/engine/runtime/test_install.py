# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import shutil
import sys
import time
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ssdiff_qgis.engine.errors import CancelledError, InstallError
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.runtime import install as installer
from ssdiff_qgis.engine.runtime.folder import (
    TAG,
    activate,
    installed,
    runtime_root,
)
from ssdiff_qgis.engine.runtime.install import PipMeter, install, plan
from ssdiff_qgis.engine.runtime.pip import Source
from tests.unit.engine.runtime.wheels import (
    CPU,
    CUDA,
    fake_onnxruntime,
    install_by_hand,
    make_wheel,
    planned,
)


class Log(Progress):
    """Remembers what it was told."""

    def __init__(self) -> None:
        self.fractions: list[float] = []
        self.lines: list[str] = []

    def update(self, fraction: float) -> None:
        self.fractions.append(fraction)

    def info(self, text: str) -> None:
        self.lines.append(text)


@pytest.fixture
def without_pip(monkeypatch):
    """For what comes after pip: wheels are only unpacked."""

    class Unpacker:
        def __init__(self, python, root, source, progress):
            self.source = source

        def run(self, arguments, line, temporary):
            site = arguments[arguments.index("--target") + 1]
            for wheel in self.source.wheels.glob("*.whl"):
                with zipfile.ZipFile(wheel) as archive:
                    archive.extractall(site)

    monkeypatch.setattr(installer, "Pip", Unpacker)


def state(base: Path) -> set[str]:
    """All files of all installations, but the log."""
    root = runtime_root(base)
    files = {
        str(path.relative_to(root)) for path in root.rglob("*") if "__pycache__" not in str(path)
    }
    return files - {"install.log"}


def test_plan_and_install(base, wheels):
    wheel = fake_onnxruntime(
        wheels,
        head="import madeup_need",
        requires=["madeup-need>=1", "numpy>=1.21.6", "Packaging", 'madeup-other; extra == "other"'],
    )
    make_wheel(wheels, "madeup-need", "1.5", {"madeup_need.py": ""}, requires=["packaging>=999"])
    make_wheel(wheels, "packaging", "999", {"packaging.py": ""})
    log = Log()
    made = plan("cpu", base, Source(wheels), progress=log)
    assert [(p.name, p.version) for p in made.packages] == [
        ("onnxruntime", "1.0"),
        ("madeup-need", "1.5"),
    ]
    assert made.packages[0].size == wheel.stat().st_size
    assert made.numpy == np.__version__ and log.lines
    assert "onnxruntime 1.0, 0.0 MB" in made.to_text() and str(base / "runtime") in made.to_text()
    assert not base.exists()

    folder = install(made, log)
    fractions = log.fractions
    assert fractions == sorted(fractions) and fractions[-1] == 1.0 and len(fractions) > 3
    assert {"onnxruntime", "madeup_need.py"} <= {path.name for path in folder.iterdir()}
    assert not {"numpy", "packaging.py"} & {path.name for path in folder.iterdir()}
    found = installed(base)
    assert (found.folder, found.build, found.numpy) == (folder, "cpu", np.__version__)
    assert found.packages == [["onnxruntime", "1.0"], ["madeup-need", "1.5"]]
    assert {path.name for path in runtime_root(base).iterdir()} == {
        folder.name,
        f"{TAG}.active",
        "install.log",
    }
    text = (runtime_root(base) / "install.log").read_text(encoding="utf-8")
    assert f"{CPU} works" in text and f"In use: {folder}" in text

    assert activate(base) == folder and sys.path[0] == str(folder)
    activate(base)
    assert sys.path.count(str(folder)) == 1


def test_libraries_of_the_gpu_come_along(base, wheels, tmp_path, monkeypatch):
    fake_onnxruntime(
        wheels,
        "1.22",
        "onnxruntime-gpu",
        (CUDA, CPU),
        requires=['madeup-cudart~=1.0; extra == "cuda"', "madeup-cudnn; extra == 'cudnn'"],
    )
    for name in ("madeup-cudart", "madeup-cudnn"):
        make_wheel(wheels, name, "1.0", {f"nvidia/{name}": ""})
    # QGIS's Python has one of them already, but not beside onnxruntime.
    have = tmp_path / "have"
    with zipfile.ZipFile(wheels / "madeup_cudnn-1.0-py3-none-any.whl") as archive:
        archive.extractall(have)
    monkeypatch.syspath_prepend(str(have))
    made = plan("cuda12", base, Source(wheels))
    assert [p.name for p in made.packages] == ["onnxruntime-gpu", "madeup-cudart", "madeup-cudnn"]
    folder = install(made)
    assert {path.name for path in (folder / "nvidia").iterdir()} == {
        "madeup-cudart",
        "madeup-cudnn",
    }


def test_another_version_takes_the_place_of_the_first(base, wheels, without_pip):
    first = install_by_hand(base)
    second = install(planned(base, fake_onnxruntime(wheels, "2.0")))
    assert installed(base).folder == second != first and not first.exists()
    assert installed(base).packages == [["onnxruntime", "2.0"]]


def test_the_newest_or_the_wanted_version_is_planned(base, wheels):
    for version in ("1.0", "1.10", "1.9"):
        fake_onnxruntime(wheels, version)
    assert plan("cpu", base, Source(wheels)).packages[0].version == "1.10"
    assert plan("cpu", base, Source(wheels), version="1.9").packages[0].version == "1.9"


BROKEN = {
    "import": ({"head": "raise ImportError('DLL load failed')"}, "cpu", "DLL load failed"),
    "crash": ({"head": "import os; os.abort()"}, "cpu", "the process crashed"),
    "wrong": ({"factor": 1.5}, "cpu", f"{CPU} gives wrong numbers"),
    "no-gpu": ({"name": "onnxruntime-gpu"}, "cuda12", f"{CUDA}: "),
    "numpy": ({"extra_files": {"numpy/__init__.py": ""}}, "cpu", "numpy of its own"),
    "osgeo": ({"extra_files": {"osgeo/__init__.py": ""}}, "cpu", "brought osgeo of its own"),
    "requests": (
        {"extra_files": {"requests.py": "", "json/__init__.py": ""}},
        "cpu",
        "brought json, requests of its own",
    ),
    "elsewhere": (
        {"head": "__file__ = '/elsewhere/onnxruntime/__init__.py'"},
        "cpu",
        "another one, in .?/elsewhere",
    ),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_what_does_not_work_is_not_taken_into_use(base, wheels, without_pip, fault):
    options, choice, said = BROKEN[fault]
    first = install_by_hand(base)
    before = state(base)
    with pytest.raises(InstallError, match=f"(?s){said}.*installed before is unchanged"):
        install(planned(base, fake_onnxruntime(wheels, **options), choice))
    assert installed(base).folder == first and state(base) == before
    assert "unchanged" in (runtime_root(base) / "install.log").read_text(encoding="utf-8")


def test_a_damaged_wheel_changes_nothing(base, wheels):
    wheel = fake_onnxruntime(wheels)
    made = planned(base, wheel)
    wheel.write_bytes(wheel.read_bytes()[:-200])
    install_by_hand(base)
    before = state(base)
    with pytest.raises(InstallError, match="(?i)pip did not succeed.*unchanged"):
        install(made)
    assert state(base) == before


def test_a_wheel_that_is_not_the_planned_one_is_refused(base, wheels):
    made = planned(base, fake_onnxruntime(wheels))
    made = replace(made, packages=(replace(made.packages[0], sha256="0" * 64),))
    with pytest.raises(InstallError, match="not the one that was shown"):
        install(made)
    assert installed(base) is None and state(base) == set()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda folder: fake_onnxruntime(folder, tag="cp27-cp27m-win32"), "no such package"),
        (lambda folder: fake_onnxruntime(folder, requires=["madeup-need"]), "madeup-need"),
        (lambda folder: folder.mkdir(), "folder of wheels lacks it"),
        (lambda folder: None, "no folder of wheels"),
    ],
    ids=["wrong-python", "missing-dependency", "empty", "absent"],
)
def test_what_cannot_be_had_is_said_before_anything_is_written(base, wheels, make, said):
    make(wheels)
    with pytest.raises(InstallError, match=said):
        plan("cpu", base, Source(wheels))
    assert not base.exists()


def test_cancel_while_pip_runs(base, wheels):
    wheel = fake_onnxruntime(wheels)
    install_by_hand(base)
    before = state(base)

    class Cancelled(Log):
        def cancelled(self) -> bool:
            return any(text.startswith("Processing") for text in self.lines)

    with pytest.raises(CancelledError, match="Nothing was installed"):
        install(planned(base, wheel), Cancelled())
    assert state(base) == before


def test_cancel_while_it_is_proved(base, wheels, without_pip):
    wheel = fake_onnxruntime(wheels, head="import time; time.sleep(60)")
    install_by_hand(base)
    before = state(base)

    class Cancelled(Log):
        def cancelled(self) -> bool:
            return bool(self.fractions) and self.fractions[-1] >= 0.9

    begin = time.monotonic()
    with pytest.raises(CancelledError):
        install(planned(base, wheel), Cancelled())
    assert time.monotonic() - begin < 30
    assert state(base) == before


def test_a_full_disk_is_seen_first(base, wheels, monkeypatch):
    made = planned(base, fake_onnxruntime(wheels))
    usage = shutil.disk_usage(base.parents[1])
    monkeypatch.setattr(installer.shutil, "disk_usage", lambda path: usage._replace(free=100))
    with pytest.raises(InstallError, match="0.0 MB are free. Make room"):
        install(made)
    assert state(base) == set()


def test_a_folder_that_cannot_be_written_is_said(base, wheels):
    made = planned(base, fake_onnxruntime(wheels))
    base.parent.mkdir(parents=True)
    base.write_text("a file")
    with pytest.raises(InstallError, match="cannot be written"):
        install(made)


def test_progress_follows_what_pip_prints(base, wheels):
    made = planned(base, fake_onnxruntime(wheels))
    packages = (replace(made.packages[0], size=300), replace(made.packages[0], size=100))
    log = Log()
    meter = PipMeter(replace(made, packages=packages), log)
    for text in (
        "Collecting a",
        "  Downloading a-1-py3-none-any.whl (300 B)",
        "Progress 150 of 300",
        "Progress 300 of 300",
        "Using cached b-1-py3-none-any.whl (100 B)",
        "Progress 50 of 100",
        "Installing collected packages: a, b",
    ):
        meter.line(text)
    assert log.fractions == pytest.approx([0, 0.375, 0.75, 0.75, 0.875, 1])
