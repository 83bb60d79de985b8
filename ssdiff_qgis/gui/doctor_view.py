# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of the runtime doctor: first what is wrong, then what there is."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtWidgets import QTextBrowser, QWidget

from ssdiff_qgis.engine.runtime.providers import PROVIDERS
from ssdiff_qgis.gui.icons import level_icon
from ssdiff_qgis.toolbelt.devices import device_name
from ssdiff_qgis.toolbelt.translation import translated

if TYPE_CHECKING:
    from ssdiff_qgis.engine.runtime.doctor import Diagnosis
    from ssdiff_qgis.engine.runtime.probe_process import Probe
    from ssdiff_qgis.engine.runtime.system_report import SystemReport

_LEVELS = {
    "error": Qgis.MessageLevel.Critical,
    "warning": Qgis.MessageLevel.Warning,
    "hint": Qgis.MessageLevel.Info,
}


class DoctorView(QTextBrowser):
    """The doctor's report."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenExternalLinks(True)
        self.setMinimumHeight(150)

    def show_diagnosis(self, diagnosis: Diagnosis | None) -> None:
        """Show a diagnosis.

        Args:
            diagnosis: Diagnosis to show; None where the computer was not checked yet.
        """
        if diagnosis is None:
            text = QCoreApplication.translate("DoctorView", "Not checked yet.")
            self.setHtml(f"<p>{escape(text)}</p>")
            return
        self.setHtml(
            f"{self._verdict(diagnosis)}{self._findings(diagnosis)}{self._facts(diagnosis.facts)}"
        )

    def _verdict(self, diagnosis: Diagnosis) -> str:
        severities = {finding.severity for finding in diagnosis.findings}
        if not diagnosis.usable:
            level = Qgis.MessageLevel.Critical
            text = QCoreApplication.translate("DoctorView", "Models cannot run yet.")
        elif "warning" in severities or "error" in severities:
            level = Qgis.MessageLevel.Warning
            text = QCoreApplication.translate("DoctorView", "Models run, but not as they could.")
        else:
            level = Qgis.MessageLevel.Success
            text = QCoreApplication.translate("DoctorView", "Models run on this computer.")
        passed = [p.provider for p in diagnosis.facts.probes if p.passed]
        if passed:
            text += " " + QCoreApplication.translate("DoctorView", "Tested: {}.").format(
                ", ".join(map(device_name, passed))
            )
        return _beside(level, f"<b>{escape(text)}</b>")

    def _findings(self, diagnosis: Diagnosis) -> str:
        return "".join(
            _beside(
                _LEVELS[f.severity],
                f"{escape(translated(f.problem))}<br><i>{escape(translated(f.remedy))}</i>",
            )
            for f in diagnosis.findings
        )

    def _facts(self, facts: SystemReport) -> str:
        from ssdiff_qgis.engine.runtime.checks import owner

        absent = QCoreApplication.translate("DoctorView", "does not load")
        if facts.distributions:
            missing = absent
        else:
            missing = QCoreApplication.translate("DoctorView", "not installed")
        found, package = facts.onnxruntime or missing, owner(facts)
        if package is not None:
            found = f"{package.name} {package.version}"
        gpus = facts.nvidia
        rows = [
            ("QGIS", facts.qgis or ""),
            ("Python", ", ".join(filter(None, (facts.python, facts.interpreter)))),
            ("GDAL", facts.gdal or absent),
            ("numpy", facts.numpy or absent),
            ("onnxruntime", f"{found}, {facts.folder}" if facts.folder else found),
            ("CUDA", facts.cuda or ""),
            (
                QCoreApplication.translate("DoctorView", "NVIDIA driver"),
                f"{gpus.driver} ({', '.join(gpus.gpus)})" if gpus else "",
            ),
            *((device_name(p.provider), self._tested(p)) for p in facts.probes),
        ]
        return _table((name, value) for name, value in rows if value)

    def _tested(self, probe: Probe) -> str:
        """What the test of an execution provider gave."""
        if not probe.passed:
            return QCoreApplication.translate("DoctorView", "does not work: {}").format(
                translated(probe.error)
            )
        text = QCoreApplication.translate(
            "DoctorView", "tested, maximum deviation from the reference {:.1g}"
        ).format(probe.difference)
        if probe.seconds is None:
            return text
        timed = QCoreApplication.translate("DoctorView", "two windows in {:.3f} s")
        text += f"; {timed.format(probe.seconds)}"
        if probe.cpu_seconds is not None and probe.provider != PROVIDERS["cpu"]:
            other = QCoreApplication.translate("DoctorView", "on the CPU in {:.3f} s")
            text += f", {other.format(probe.cpu_seconds)}"
        return text


def _beside(level: Qgis.MessageLevel, html: str) -> str:
    """A paragraph with the level's icon before it."""
    icon = QUrl.fromLocalFile(str(level_icon(level))).toString()
    return (
        f'<table cellpadding="4"><tr><td><img src="{escape(icon)}" width="20" height="20"></td>'
        f"<td>{html}</td></tr></table>"
    )


def _table(rows: Iterable[tuple[str, str]]) -> str:
    cells = (f"<tr><td><b>{escape(a)}</b></td><td>{escape(b)}</td></tr>" for a, b in rows)
    return f'<hr><table cellpadding="2">{"".join(cells)}</table>'
