# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from ssdiff_qgis.engine.errors import CancelledError
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.runtime import doctor
from ssdiff_qgis.engine.runtime.checks import run_checks
from ssdiff_qgis.engine.runtime.doctor import Diagnosis, anonymous
from tests.unit.engine.runtime.reports import CPU, CUDA, MISSING, cuda_fails


def test_the_text_can_be_published(monkeypatch):
    monkeypatch.setattr(Path, "home", staticmethod(lambda: Path("/home/jane.doe")))
    found = replace(MISSING, interpreter="/home/jane.doe/py/bin/python", runtime="/home/jane.doe/q")
    diagnosis = Diagnosis(found, tuple(run_checks(found)))
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

    class Stages(Progress):
        def stage(self, name: str) -> None:
            told.append(name)

    diagnosis = doctor.diagnose("3.40", model=stub_model, progress=Stages())
    found = diagnosis.facts
    assert diagnosis.usable and told[:2] == ["Python, GDAL and numpy", "onnxruntime"]
    import onnxruntime

    assert found.onnxruntime == onnxruntime.__version__ and found.qgis == "3.40"
    assert Path(found.folder) == Path(onnxruntime.__file__).resolve().parent.parent
    cpu = found.probe(CPU)
    assert cpu.used == CPU and cpu.seconds > 0 and cpu.difference < 1e-3
    assert f"{CPU}: works" in diagnosis.to_text()


def test_cancel_ends_the_doctor():
    class Cancelled(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        doctor.diagnose(progress=Cancelled())
