# SPDX-License-Identifier: GPL-3.0-or-later
"""Installing onnxruntime from the settings page."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QMessageBox

from ssdiff_qgis.engine.runtime.folder import installed, runtime_root
from ssdiff_qgis.gui.install_dialog import InstallDialog
from tests.qgis.gui.pages import LEVEL, answer, at_rest, notice
from tests.qgis.waiting import wait


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


def test_every_build_is_named(healthy):
    from ssdiff_qgis.engine.runtime.builds import BUILDS
    from ssdiff_qgis.gui.runtime_panel import RuntimePanel

    panel = RuntimePanel(healthy)
    names = {panel.title(build.key) for build in BUILDS}
    assert len(names) == len(BUILDS)
    panel.deleteLater()


def test_threads_are_kept_for_all_runs(open_page, healthy):
    from ssdiff_qgis.toolbelt.preferences import threads

    page = open_page()
    assert threads() is None and page.runtime.threads.text() == "Automatic"
    page.runtime.threads.setValue(1)
    assert threads() == 1 and open_page().runtime.threads.value() == 1
    page.runtime.threads.setValue(0)
    assert threads() is None
