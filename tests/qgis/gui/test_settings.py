# SPDX-License-Identifier: GPL-3.0-or-later
"""The plugin's page in QGIS's options."""

from __future__ import annotations

import platform
import sys

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPalette

from ssdiff_qgis.engine.catalogue.store import bundled_entries
from ssdiff_qgis.gui.settings import PAGE, SettingsFactory


class TestPage:
    def test_has_its_name_and_its_parts(self, open_page, healthy):
        page = open_page()
        assert page.objectName() == PAGE
        titles = [page.tabs.tabText(i) for i in range(page.tabs.count())]
        assert titles == ["Runtime", "Models", "Training"]
        assert page.help_page().endswith("docs/howto/install-runtime.md")
        page.tabs.setCurrentIndex(1)
        assert page.help_page().endswith("docs/howto/download-models.md")
        page.tabs.setCurrentIndex(2)
        assert page.help_page().endswith("docs/howto/adapt-model.md")
        page.apply()

    def test_nothing_is_looked_at_before_it_is_seen(self, runtime, models, training):
        page = SettingsFactory(QIcon(), runtime, models, training).createWidget(None)
        assert not runtime.doing and runtime.diagnosis is None
        sip.delete(page)

    def test_opens_without_onnxruntime(self, open_page, healthy, monkeypatch):
        monkeypatch.setitem(sys.modules, "onnxruntime", None)
        page = open_page()
        assert page.models.table.rowCount() >= len(bundled_entries())
        assert page.runtime.install.isEnabled()
        build = page.runtime.build
        wanted = [
            build.itemData(i, Qt.ItemDataRole.ToolTipRole).split(">")[0]
            for i in range(build.count())
        ]
        assert wanted[0] == "onnxruntime"
        if platform.system() == "Linux" and platform.machine() == "x86_64":
            assert "onnxruntime-gpu[cuda,cudnn]" in wanted


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
