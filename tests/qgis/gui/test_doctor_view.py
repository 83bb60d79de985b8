# SPDX-License-Identifier: GPL-3.0-or-later
"""The doctor's report on the settings page."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtWidgets import QApplication

from tests.qgis.gui.pages import LEVEL, at_rest, notice


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
        from ssdiff_qgis.engine.runtime.checks import run_checks
        from ssdiff_qgis.engine.runtime.doctor import Diagnosis
        from tests.unit.engine.runtime.reports import make_report

        facts = make_report(
            qgis="3.40.6-Bratislava", gdal="3.6.2", numpy="1.24.2",
            executable="/usr/bin/python3", interpreter="/usr/bin/python3",
            import_error="ModuleNotFoundError(\"No module named 'onnxruntime'\")",
        )  # fmt: skip
        runtime.diagnosis = Diagnosis(facts, tuple(run_checks(facts)))
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
