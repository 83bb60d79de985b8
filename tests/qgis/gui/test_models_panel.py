# SPDX-License-Identifier: GPL-3.0-or-later
"""Models and the model catalogue on the settings page."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMessageBox

from ssdiff_qgis.engine.catalogue.store import (
    bundled_entries,
    installed_models,
    known_models,
    stored_catalogue,
)
from ssdiff_qgis.processing.pansharpen import PansharpenAlgorithm
from tests.qgis.gui.pages import LEVEL, answer, at_rest, notice
from tests.qgis.waiting import wait

DESCRIPTION = "Made up: <b>4</b> bands & ratio 4."


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
    MODEL = len(bundled_entries())

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
        assert page.models.table.rowCount() == len(bundled_entries())
        for row, entry in enumerate(bundled_entries()):
            cells = self.cells(page, row)
            assert cells[:3] == [entry.name, entry.version, str(entry.ratio)]
            assert cells[3] == ("any" if entry.any_bands else str(entry.bands))
            assert cells[5:] == ["in the plugin", entry.licence]
        page.models.table.selectRow(1)
        assert page.models.about.text() == bundled_entries()[1].description
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
        assert page.models.table.rowCount() == len(bundled_entries())

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
