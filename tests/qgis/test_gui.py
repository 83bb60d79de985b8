# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings page: doctor, installer and models, with the real tasks of a real QGIS."""

from __future__ import annotations

import json
import platform
import sys
import threading
import time
import zipfile
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
from qgis.core import Qgis, QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPalette
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from ssdiff_qgis.engine.catalogue.store import (
    BUNDLED,
    installed_models,
    known_models,
    stored_catalogue,
)
from ssdiff_qgis.engine.errors import CancelledError
from ssdiff_qgis.engine.runtime.folder import installed, runtime_root
from ssdiff_qgis.gui.install_dialog import InstallDialog
from ssdiff_qgis.gui.model_tasks import ModelTasks
from ssdiff_qgis.gui.runtime_tasks import RuntimeTasks
from ssdiff_qgis.gui.settings import PAGE, SettingsFactory
from ssdiff_qgis.gui.task import Worker
from ssdiff_qgis.processing.pansharpen import PansharpenAlgorithm
from ssdiff_qgis.toolbelt.pip_source import pip_source

LEVEL = Qgis.MessageLevel
DESCRIPTION = "Made up: <b>4</b> bands & ratio 4."
ONNXRUNTIME = """
{head}
__version__ = "1.0"
class SessionOptions: pass
class _Input:
    name, shape = "x", ["n", 2, 16, 16]
def get_available_providers(): return ["CPUExecutionProvider"]
class InferenceSession:
    def __init__(self, model, sess_options=None, providers=()): pass
    def get_providers(self): return get_available_providers()
    def get_inputs(self): return [_Input]
    def run(self, names, feeds):
        from ssdiff_qgis.engine.runtime.probe import made_up_result
        return [made_up_result(feeds["x"])]
"""


def wait(condition, seconds: float = 60) -> None:
    """Let QGIS go on until something is so."""
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not come to pass"
        QgsApplication.processEvents()
        time.sleep(0.01)


def at_rest(worker: Worker) -> None:
    wait(lambda: not worker.doing)


def notice(worker: Worker) -> tuple:
    assert worker.notice is not None
    return worker.notice


def answer(panel, button: QMessageBox.StandardButton) -> str:
    """Answer the question that the panel asks; returns its text."""
    (box,) = panel.findChildren(QMessageBox)
    text = box.text()
    box.button(button).click()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return text


@pytest.fixture
def base(tmp_path, monkeypatch) -> Path:
    """The plugin's folder in a profile, still to be made."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    return tmp_path / "a profile" / "ssdiff"


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """The folder of the downloaded models, still to be made."""
    monkeypatch.setenv("SSDIFF_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


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
def open_page(runtime, models):
    """``open_page()`` makes the page as QGIS's options do."""
    factory = SettingsFactory(QIcon(), runtime, models)
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
    from ssdiff_qgis.engine.runtime.system_report import Facts

    cpu = "CPUExecutionProvider"
    probe = Probe(cpu, used=cpu, difference=1e-6, seconds=0.1, cpu_seconds=0.1)
    facts = Facts(numpy="1.24.2", onnxruntime="1.0", providers=(cpu,), probes=(probe,))
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
    from ssdiff_qgis.engine.runtime.builds import find_choice
    from ssdiff_qgis.engine.runtime.install import Package, Plan
    from ssdiff_qgis.engine.runtime.pip import Source

    def make(head: str = "") -> Plan:
        packages = (Package("onnxruntime", "1.0", 1000, None),)
        source = Source(wheels(head))
        numpy = np.__version__
        return Plan(find_choice("cpu"), base, packages, numpy, Path(sys.executable), source)

    return make


class TestPage:
    def test_has_its_name_and_both_parts(self, open_page, healthy):
        page = open_page()
        assert page.objectName() == PAGE
        assert [page.tabs.tabText(i) for i in range(page.tabs.count())] == ["Runtime", "Models"]
        assert page.help_page().endswith("docs/howto/install-runtime.md")
        page.tabs.setCurrentIndex(1)
        assert page.help_page().endswith("docs/howto/download-models.md")
        page.apply()

    def test_nothing_is_looked_at_before_it_is_seen(self, runtime, models):
        page = SettingsFactory(QIcon(), runtime, models).createWidget(None)
        assert not runtime.doing and runtime.diagnosis is None
        sip.delete(page)

    def test_opens_without_onnxruntime(self, open_page, healthy, monkeypatch):
        monkeypatch.setitem(sys.modules, "onnxruntime", None)
        page = open_page()
        assert page.models.table.rowCount() >= len(BUNDLED)
        assert page.runtime.install.isEnabled()
        build = page.runtime.build
        wanted = [
            build.itemData(i, Qt.ItemDataRole.ToolTipRole).split(">")[0]
            for i in range(build.count())
        ]
        assert wanted[0] == "onnxruntime"
        if platform.system() == "Linux" and platform.machine() == "x86_64":
            assert "onnxruntime-gpu[cuda,cudnn]" in wanted


class TestDoctor:
    def test_looks_when_the_page_is_seen_first(self, open_page, runtime, grab):
        page = open_page()
        panel = page.runtime
        assert runtime.doing and panel.progress.bar.isVisible() and not panel.check.isEnabled()
        grab(page, "settings_checking")
        at_rest(runtime)
        QgsApplication.processEvents()
        text = panel.report.toPlainText()
        assert f"{np.__version__}" in text and Qgis.version() in text
        assert "Tested: CPU" in text and "maximum deviation from the reference" in text
        assert panel.advice.text().startswith("Recommended: ")
        grab(page, "settings_runtime")

        panel.copy.click()
        copied = QApplication.clipboard().text()
        assert copied.startswith("SSDiff runtime doctor") and str(Path.home()) not in copied

        before = runtime.diagnosis
        page.hide()
        page.show()
        assert not runtime.doing
        panel.check.click()
        assert runtime.doing
        at_rest(runtime)
        assert runtime.diagnosis is not before

    def test_what_is_wrong_comes_first(self, open_page, runtime, grab):
        from ssdiff_qgis.engine.runtime.checks import examine
        from ssdiff_qgis.engine.runtime.doctor import Diagnosis
        from ssdiff_qgis.engine.runtime.system_report import Facts

        facts = Facts(
            qgis="3.40.6-Bratislava", gdal="3.6.2", numpy="1.24.2",
            executable="/usr/bin/python3", interpreter="/usr/bin/python3",
            import_error="ModuleNotFoundError(\"No module named 'onnxruntime'\")",
        )  # fmt: skip
        runtime.diagnosis = Diagnosis(facts, tuple(examine(facts)))
        page = open_page()
        text = page.runtime.report.toPlainText()
        parts = [
            "Models cannot run yet.",
            runtime.diagnosis.findings[0].problem,
            "-m pip install onnxruntime numpy==1.24.2",
            "3.40.6-Bratislava",
        ]
        assert [text.index(part) for part in parts] == sorted(text.index(part) for part in parts)
        grab(page, "settings_missing")

    def test_text_from_outside_is_no_markup(self, open_page, healthy):
        from dataclasses import replace

        from ssdiff_qgis.engine.runtime.checks import Finding
        from ssdiff_qgis.engine.runtime.doctor import Diagnosis

        finding = Finding("made-up", "warning", "a <b>bold</b> file", "onnxruntime<1.20 & go on")
        healthy.diagnosis = Diagnosis(replace(healthy.diagnosis.facts, gdal="<i>3</i>"), (finding,))
        text = open_page().runtime.report.toPlainText()
        assert "a <b>bold</b> file" in text and "<1.20 & go on" in text and "<i>3</i>" in text

    def test_check_that_fails_says_why(self, open_page, healthy, monkeypatch):
        from ssdiff_qgis.engine.runtime import doctor

        def fail(*args):
            raise RuntimeError("a mistake of ours")

        monkeypatch.setattr(doctor, "diagnose", fail)
        page = open_page()
        page.runtime.check.click()
        at_rest(healthy)
        assert notice(healthy) == (LEVEL.Critical, "RuntimeError: a mistake of ours")
        assert page.runtime.progress.notice.text.text() == notice(healthy)[1]
        assert any("Traceback" in line for line in healthy.lines)


class TestInstaller:
    def begin(self, page, place: Path) -> None:
        page.runtime.from_folder.setChecked(True)
        assert not page.runtime.install.isEnabled()
        page.runtime.wheels.setFilePath(str(place))
        page.runtime.install.click()

    def shown_plan(self, page, work) -> InstallDialog:
        at_rest(work)
        QgsApplication.processEvents()
        (dialog,) = page.runtime.findChildren(InstallDialog)
        return dialog

    def test_from_a_folder_of_wheels(self, open_page, healthy, base, wheels, grab):
        page = open_page()
        self.begin(page, wheels())
        dialog = self.shown_plan(page, healthy)
        # Nothing was done yet.
        assert not base.exists()
        assert dialog.isVisible() and dialog.plan.packages[0].version == "1.0"
        grab(dialog, "settings_plan")
        dialog.install.click()
        assert healthy.doing == "Installing onnxruntime"
        at_rest(healthy)
        found = installed(base)
        assert found is not None and found.packages == [["onnxruntime", "1.0"]]
        assert sys.path[0] == str(found.folder)
        assert notice(healthy)[0] == LEVEL.Success
        QgsApplication.processEvents()
        # It has looked again by itself.
        assert healthy.diagnosis.facts.runtime == str(found.folder)
        assert "onnxruntime 1.0" in page.runtime.present.text()
        page.runtime.progress.show_log.click()
        QgsApplication.processEvents()
        grab(page, "settings_installed")

        page.runtime.uninstall.click()
        assert "Remove the onnxruntime" in answer(page.runtime, QMessageBox.StandardButton.Yes)
        wait(lambda: healthy.doing == "Checking the runtime")
        healthy.cancel()
        assert notice(healthy)[0] == LEVEL.Success and "is removed" in notice(healthy)[1]
        at_rest(healthy)
        assert installed(base) is None and not found.folder.exists()
        assert not page.runtime.uninstall.isEnabled()

    def test_is_done_only_when_asked_for(self, open_page, healthy, base, wheels):
        page = open_page()
        self.begin(page, wheels())
        self.shown_plan(page, healthy).reject()
        assert not healthy.doing and not base.exists()

    def test_that_cannot_be_done_says_why(self, open_page, healthy, base, tmp_path, grab):
        empty = tmp_path / "empty"
        empty.mkdir()
        page = open_page()
        self.begin(page, empty)
        at_rest(healthy)
        QgsApplication.processEvents()
        level, text = notice(healthy)
        assert level == LEVEL.Critical and "folder of wheels lacks it" in text
        assert page.runtime.progress.notice.text.text() == text
        assert not page.runtime.findChildren(InstallDialog)
        grab(page, "settings_error")
        page.runtime.progress.notice.close_button.click()
        assert healthy.notice is None and not page.runtime.progress.notice.isVisible()

    def test_can_be_cancelled(self, open_page, healthy, base, planned, grab):
        page = open_page()
        healthy.install(planned("import time; time.sleep(60)"))
        wait(lambda: healthy.percent > 89)
        grab(page, "settings_installing")
        began = time.monotonic()
        page.runtime.progress.cancel.click()
        assert not page.runtime.progress.cancel.isEnabled()
        at_rest(healthy)
        assert time.monotonic() - began < 10 and notice(healthy)[0] == LEVEL.Info
        assert installed(base) is None
        assert [p.name for p in runtime_root(base).iterdir()] == ["install.log"]

    def test_goes_on_while_the_page_is_closed(self, open_page, healthy, base, planned):
        page = open_page()
        healthy.install(planned())
        QgsApplication.processEvents()
        sip.delete(page)
        assert healthy.doing
        again = open_page()
        assert again.runtime.progress.bar.isVisible() and not again.runtime.install.isEnabled()
        wait(lambda: healthy.doing == "Checking the runtime")
        healthy.cancel()
        at_rest(healthy)
        assert installed(base) is not None and again.runtime.install.isEnabled()

    def test_stops_with_the_plugin(self, open_page, healthy, base, planned):
        page = open_page()
        healthy.install(planned("import time; time.sleep(60)"))
        wait(lambda: healthy.percent > 89)
        healthy.close()
        sip.delete(page)
        wait(lambda: not QgsApplication.taskManager().countActiveTasks())
        assert [p.name for p in runtime_root(base).iterdir()] == ["install.log"]


@pytest.fixture
def catalogue(web_folder, make_stub_model, entry_of, folder) -> str:
    """Address of a catalogue of one model."""
    directory, url = web_folder
    model = make_stub_model(name="made-for-four", version="1.2", any_bands=False)
    (directory / "model.onnx").write_bytes(model.read_bytes())
    entry = entry_of(model, urls=(f"{url}/model.onnx",), description=DESCRIPTION).to_dict()
    text = json.dumps({"schema": 1, "models": [entry]})
    (directory / "catalogue.json").write_text(text)
    return f"{url}/catalogue.json"


class TestModels:
    MODEL = len(BUNDLED)

    def fetch(self, page, work, url: str) -> None:
        page.models.url.setText(url)
        page.models.update_catalogue.click()
        at_rest(work)
        QgsApplication.processEvents()
        page.models.table.selectRow(self.MODEL)

    def cells(self, page, row: int) -> list[str]:
        return [page.models.table.item(row, column).text() for column in range(7)]

    def test_those_of_the_plugin_are_listed(self, open_page, healthy, grab):
        page = open_page(1)
        assert page.models.table.rowCount() == len(BUNDLED)
        for row, entry in enumerate(BUNDLED):
            cells = self.cells(page, row)
            assert cells[:3] == [entry.name, entry.version, str(entry.ratio)]
            assert cells[3] == "any" and cells[5:] == ["in the plugin", entry.licence]
        page.models.table.selectRow(1)
        assert page.models.about.text() == BUNDLED[1].description
        assert not page.models.download.isEnabled() and not page.models.remove.isEnabled()
        assert not page.models.update_catalogue.isEnabled()
        grab(page, "settings_models")

    def test_catalogue_download_and_removal(
        self, open_page, healthy, models, catalogue, folder, grab
    ):
        page = open_page(1)
        self.fetch(page, models, catalogue)
        assert self.cells(page, self.MODEL)[0::5] == ["made-for-four", "not downloaded"]
        assert page.models.about.text() == DESCRIPTION
        assert notice(models)[0] == LEVEL.Success
        grab(page, "settings_catalogue")

        page.models.download.click()
        assert models.doing == "Downloading made-for-four 1.2"
        at_rest(models)
        assert notice(models)[0] == LEVEL.Success and models.percent == 100
        (model,) = installed_models()
        assert model.path.is_file()
        assert self.cells(page, self.MODEL)[5] == "downloaded"
        assert page.models.selected().path == model.path and page.models.remove.isEnabled()

        # The algorithm's dialog offers it, and says what it is for.
        algorithm = PansharpenAlgorithm()
        algorithm.initAlgorithm()
        parameter = algorithm.parameterDefinition("MODEL")
        assert parameter.options()[-1] == "made-for-four"
        assert "made-for-four (ratio 4, bands: 4): Made up: ‹b>4‹/b> bands" in parameter.help()

        page.models.remove.click()
        answer(page.models, QMessageBox.StandardButton.Cancel)
        assert model.path.is_file()
        page.models.remove.click()
        answer(page.models, QMessageBox.StandardButton.Yes)
        assert not model.path.exists() and notice(models)[0] == LEVEL.Success

        page.models.remove_catalogue.click()
        assert stored_catalogue().entries == () and not page.models.remove_catalogue.isVisible()
        assert page.models.table.rowCount() == len(BUNDLED)

    def test_error_is_shown(self, open_page, healthy, models, catalogue, web_folder, folder):
        page = open_page(1)
        self.fetch(page, models, f"{web_folder[1]}/nowhere.json")
        assert notice(models)[0] == LEVEL.Critical and "answers 404" in notice(models)[1]
        assert page.models.progress.notice.isVisible()
        self.fetch(page, models, catalogue)
        (web_folder[0] / "model.onnx").write_bytes(b"other")
        page.models.download.click()
        at_rest(models)
        assert notice(models)[0] == LEVEL.Critical and "another file" in notice(models)[1]
        assert not installed_models() and page.models.download.isEnabled()

    def test_download_can_be_cancelled(
        self, open_page, healthy, models, catalogue, web_folder, folder, grab
    ):
        size = (web_folder[0] / "model.onnx").stat().st_size
        go_on = threading.Event()

        class Slow(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Length", str(size))
                self.end_headers()
                self.wfile.write(b"x" * (size // 2))
                self.wfile.flush()
                go_on.wait(20)

            def log_message(self, *args) -> None:
                pass

        with ThreadingHTTPServer(("127.0.0.1", 0), Slow) as server:
            threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
            file = web_folder[0] / "catalogue.json"
            slow = f"http://127.0.0.1:{server.server_port}"
            file.write_text(file.read_text().replace(web_folder[1], slow))
            page = open_page(1)
            self.fetch(page, models, catalogue)
            page.models.download.click()
            wait(lambda: any("Trying" not in line for line in models.lines) or models.doing)
            grab(page, "settings_downloading")
            page.models.progress.cancel.click()
            go_on.set()
            at_rest(models)
            server.shutdown()
        assert notice(models)[0] == LEVEL.Info and "Cancelled" in notice(models)[1]
        assert not installed_models() and known_models()[self.MODEL].state == "downloadable"


class TestNetworkOfPip:
    @pytest.fixture
    def proxy(self, qgis_app):
        """QGIS's options say that there is a proxy."""
        manager = QgsNetworkAccessManager.instance()
        values = {
            "proxyEnabled": True,
            "proxyType": "HttpProxy",
            "proxyHost": "proxy.example.org",
            "proxyPort": "3128",
        }
        for key, value in values.items():
            QgsSettings().setValue(f"proxy/{key}", value)
        manager.setupDefaultProxyAndCache()
        yield "http://proxy.example.org:3128"
        for key in values:
            QgsSettings().remove(f"proxy/{key}")
        manager.setupDefaultProxyAndCache()

    def test_proxy_is_that_of_qgis(self, proxy, tmp_path):
        assert pip_source(None, tmp_path).proxy == proxy

    def test_without_one_pip_is_left_alone(self, qgis_app, tmp_path):
        assert pip_source(None, tmp_path).proxy is None

    def test_certificates_of_qgis_are_trusted_besides(self, qgis_app, tmp_path):
        certifi = pytest.importorskip("certifi")
        trusted = pip_source(None, tmp_path).certificates.read_text()
        first = Path(certifi.where()).read_text().strip().splitlines()[-2]
        assert first in trusted
        own = bytes(QgsApplication.authManager().trustedCaCertsPemText()).decode().split()
        assert len(own) > 10 and own[5] in trusted

    def test_a_folder_needs_no_network(self, proxy, tmp_path):
        source = pip_source(tmp_path, tmp_path)
        assert (source.wheels, source.proxy, source.certificates) == (tmp_path, None, None)
        assert not list(tmp_path.iterdir())


def test_one_thing_at_a_time(runtime):
    seen = []
    assert runtime.start("first", lambda task: 1, seen.append)
    assert not runtime.start("second", lambda task: 2, seen.append)
    at_rest(runtime)
    assert seen == [1]


def until_cancelled(task) -> None:
    task.info("It began.")
    while not task.cancelled():
        time.sleep(0.01)
    raise CancelledError("Cancelled.")


def test_cancelled_from_the_task_manager(runtime):
    runtime.start("waiting", until_cancelled, lambda result: None)
    wait(lambda: runtime.lines == ["It began."])
    QgsApplication.taskManager().cancelAll()
    at_rest(runtime)
    assert notice(runtime) == (LEVEL.Info, "Cancelled.")


def test_cancelled_at_once(runtime):
    """Most often before QGIS has begun it."""
    runtime.start("waiting", until_cancelled, lambda result: None)
    runtime.cancel()
    at_rest(runtime)
    assert notice(runtime) == (LEVEL.Info, "Cancelled.")


def test_readable_in_a_dark_theme(open_page, healthy, grab):
    page = open_page()
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, "#303030"), (QPalette.ColorRole.Base, "#252525"),
        (QPalette.ColorRole.AlternateBase, "#2c2c2c"), (QPalette.ColorRole.Button, "#404040"),
        (QPalette.ColorRole.WindowText, "#e0e0e0"), (QPalette.ColorRole.Text, "#e0e0e0"),
        (QPalette.ColorRole.ButtonText, "#e0e0e0"),
    ):  # fmt: skip
        palette.setColor(role, QColor(colour))
    page.setPalette(palette)
    page.setAutoFillBackground(True)
    healthy.changed.emit()
    QgsApplication.processEvents()
    grab(page, "settings_dark")
    # No colour of its own that the palette does not know.
    assert "color" not in page.runtime.report.toHtml().split("<body")[1].replace("bgcolor", "")
