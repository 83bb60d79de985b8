# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings page, with the real tasks of a real QGIS."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtGui import QIcon

from ssdiff_qgis.gui.model_tasks import ModelTasks
from ssdiff_qgis.gui.runtime_tasks import RuntimeTasks
from ssdiff_qgis.gui.settings import SettingsFactory
from ssdiff_qgis.gui.training_tasks import TrainingTasks
from tests.qgis.waiting import wait

ONNXRUNTIME = """
{head}
__version__ = "1.0"
class SessionOptions:
    def add_session_config_entry(self, key, value): pass
class _Input:
    name, shape = "x", ["n", 2, 16, 16]
def get_available_providers(): return ["CPUExecutionProvider"]
class InferenceSession:
    def __init__(self, model, sess_options=None, providers=()): pass
    def get_providers(self): return get_available_providers()
    def get_inputs(self): return [_Input]
    def run(self, names, feeds):
        from ssdiff_qgis.engine.runtime.probe_model import probe_result
        return [probe_result(feeds["x"])]
"""


@pytest.fixture
def base(tmp_path, monkeypatch) -> Path:
    """The plugin's folder in a profile, still to be made."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    return tmp_path / "a profile" / "ssdiff"


@pytest.fixture
def runtime(qgis_app, base):
    work = RuntimeTasks(base)
    yield work
    work.close()
    wait(lambda: not QgsApplication.taskManager().countActiveTasks())


@pytest.fixture
def models(qgis_app, folder):
    work = ModelTasks()
    yield work
    work.close()
    wait(lambda: not QgsApplication.taskManager().countActiveTasks())


@pytest.fixture
def training(qgis_app, base):
    work = TrainingTasks(base)
    yield work
    work.close()
    wait(lambda: not QgsApplication.taskManager().countActiveTasks())


@pytest.fixture
def open_page(runtime, models, training):
    """``open_page()`` makes the page as QGIS's options do."""
    factory = SettingsFactory(QIcon(), runtime, models, training)
    pages = []

    def make(tab: int = 0):
        page = factory.createWidget(None)
        page.resize(820, 620)
        page.tabs.setCurrentIndex(tab)
        pages.append(page)
        page.show()
        QgsApplication.processEvents()
        return page

    yield make
    for page in pages:
        if not sip.isdeleted(page):
            sip.delete(page)


@pytest.fixture
def healthy(runtime):
    """The runtime's doctor has looked, so that pages do not begin with it."""
    from ssdiff_qgis.engine.runtime.doctor import Diagnosis
    from ssdiff_qgis.engine.runtime.probe_process import Probe
    from tests.unit.engine.runtime.reports import make_report

    cpu = "CPUExecutionProvider"
    probe = Probe(cpu, used=cpu, difference=1e-6, seconds=0.1, cpu_seconds=0.1)
    facts = make_report(numpy="1.24.2", onnxruntime="1.0", providers=(cpu,), probes=(probe,))
    runtime.diagnosis = Diagnosis(facts, ())
    return runtime


@pytest.fixture
def wheels(tmp_path):
    """``wheels(head)`` makes a folder with a wheel of a made-up onnxruntime (PEP 427)."""

    def make(head: str = "") -> Path:
        place = tmp_path / "wheels"
        place.mkdir(exist_ok=True)
        info = "onnxruntime-1.0.dist-info"
        files = {
            "onnxruntime/__init__.py": ONNXRUNTIME.format(head=head),
            f"{info}/METADATA": "Metadata-Version: 2.1\nName: onnxruntime\nVersion: 1.0\n",
            f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        }
        files[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in (*files, f"{info}/RECORD"))
        with zipfile.ZipFile(place / "onnxruntime-1.0-py3-none-any.whl", "w") as archive:
            for path, text in files.items():
                archive.writestr(path, text)
        return place

    return make


@pytest.fixture
def planned(wheels, base):
    """``planned(head)`` is the plan to install such a wheel, without asking pip."""
    from ssdiff_qgis.engine.runtime.builds import find_build
    from ssdiff_qgis.engine.runtime.install import Package, Plan
    from ssdiff_qgis.engine.runtime.pip import Source

    def make(head: str = "") -> Plan:
        packages = (Package("onnxruntime", "1.0", 1000, None),)
        source = Source(wheels(head))
        numpy = np.__version__
        return Plan(find_build("cpu"), base, packages, numpy, Path(sys.executable), source)

    return make
