# SPDX-License-Identifier: GPL-3.0-or-later
"""The tab "Runtime" of the settings page: doctor and installer."""

from __future__ import annotations

import platform
import re
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ssdiff_qgis.engine.runtime.folder import installed
from ssdiff_qgis.gui.doctor_view import DoctorView
from ssdiff_qgis.gui.install_dialog import PlanDialog
from ssdiff_qgis.gui.runtime_tasks import RuntimeWork
from ssdiff_qgis.gui.task_view import WorkView

if TYPE_CHECKING:
    from ssdiff_qgis.engine.runtime.install import Plan


class RuntimePanel(QWidget):
    """What runs the models: whether it works, and how to get it.

    Args:
        work: what is done about it; it outlives this.
        parent: of the widget.
    """

    def __init__(self, work: RuntimeWork, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._filled = self._advised = False
        self.report = DoctorView()
        self.check = QPushButton(QCoreApplication.translate("RuntimePanel", "Check again"))
        self.copy = QPushButton(QCoreApplication.translate("RuntimePanel", "Copy as text"))
        self.copy.setToolTip(
            QCoreApplication.translate(
                "RuntimePanel",
                "The whole report, for a bug report. Your home folder is written as ~.",
            )
        )
        self.present = QLabel()
        self.present.setWordWrap(True)
        self.present.setTextFormat(Qt.TextFormat.PlainText)
        self.build = QComboBox()
        self.advice = QLabel()
        self.advice.setWordWrap(True)
        self.advice.setTextFormat(Qt.TextFormat.PlainText)
        self.from_folder = QCheckBox(
            QCoreApplication.translate("RuntimePanel", "From a folder of wheels:")
        )
        self.from_folder.setToolTip(
            QCoreApplication.translate(
                "RuntimePanel",
                "For computers without a network: .whl files that were fetched on another one "
                "with 'pip download', for the same system and version of Python.",
            )
        )
        self.wheels = QgsFileWidget()
        self.wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.wheels.setEnabled(False)
        self.install = QPushButton(QCoreApplication.translate("RuntimePanel", "Install…"))
        self.uninstall = QPushButton(QCoreApplication.translate("RuntimePanel", "Uninstall…"))
        self.progress = WorkView(work)
        self._lay_out()

        self.check.clicked.connect(lambda: work.check())
        self.copy.clicked.connect(self._copy)
        self.from_folder.toggled.connect(self.wheels.setEnabled)
        self.from_folder.toggled.connect(lambda checked: self._allow_install())
        self.wheels.fileChanged.connect(lambda path: self._allow_install())
        self.install.clicked.connect(self._plan)
        self.uninstall.clicked.connect(self._uninstall)
        work.changed.connect(self._show)
        work.planned.connect(self._ask)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Looks at the machine when it is seen first: QGIS makes all pages of its options."""
        super().showEvent(event)
        self._fill()
        if self._work.diagnosis is None:
            self._work.check()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.check)
        row.addWidget(self.copy)
        row.addStretch(1)
        state, choice, source = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        state.addWidget(self.present, 1)
        state.addWidget(self.uninstall)
        choice.addWidget(QLabel(QCoreApplication.translate("RuntimePanel", "For:")))
        choice.addWidget(self.build, 1)
        choice.addWidget(self.install)
        source.addWidget(self.from_folder)
        source.addWidget(self.wheels, 1)
        box = QGroupBox(QCoreApplication.translate("RuntimePanel", "Install onnxruntime"))
        rows = QVBoxLayout(box)
        rows.addLayout(state)
        rows.addLayout(choice)
        rows.addWidget(self.advice)
        rows.addLayout(source)
        column = QVBoxLayout(self)
        column.addWidget(self.report, 1)
        column.addLayout(row)
        column.addWidget(box)
        column.addWidget(self.progress)

    def _fill(self) -> None:
        from ssdiff_qgis.engine.runtime.builds import available_choices

        if not self._filled:
            self._filled = True
            for choice in available_choices(platform.system(), platform.machine()):
                self.build.addItem(choice.title, choice.key)
                # What to ask pip for where the wheels are to be fetched on another computer.
                extras = f"[{','.join(choice.extras)}]" if choice.extras else ""
                wanted = re.sub(r"^[\w-]+", rf"\g<0>{extras}", choice.requirement)
                last = self.build.count() - 1
                self.build.setItemData(last, wanted, Qt.ItemDataRole.ToolTipRole)
            self._show()

    def _show(self) -> None:
        idle, diagnosis = not self._work.doing, self._work.diagnosis
        self.report.show_diagnosis(diagnosis)
        found = installed(self._work.base)
        if found is None:
            text = QCoreApplication.translate(
                "RuntimePanel", "The plugin has installed nothing in this QGIS profile."
            )
        else:
            text = QCoreApplication.translate(
                "RuntimePanel", "Installed by the plugin in this QGIS profile: {}"
            ).format(", ".join(f"{name} {version}" for name, version in found.packages))
        self.present.setText(text)
        self.present.setToolTip(str(found.folder) if found else "")
        self.check.setEnabled(idle)
        self.copy.setEnabled(diagnosis is not None)
        self._allow_install()
        self.uninstall.setEnabled(idle and found is not None)
        self._advise()

    def _allow_install(self) -> None:
        named = not self.from_folder.isChecked() or bool(self.wheels.filePath())
        self.install.setEnabled(named and not self._work.doing)

    def _advise(self) -> None:
        if self._work.diagnosis is None or not self._filled:
            self.advice.hide()
            return
        from ssdiff_qgis.engine.runtime.builds import recommend

        choice, reason = recommend(self._work.diagnosis.facts)
        text = QCoreApplication.translate("RuntimePanel", "Recommended: {choice}. {reason}")
        self.advice.setText(text.format(choice=choice.title, reason=reason))
        self.advice.show()
        if not self._advised:  # the user's own choice stays
            self._advised = True
            self.build.setCurrentIndex(max(0, self.build.findData(choice.key)))

    def _copy(self) -> None:
        if self._work.diagnosis is not None:
            QApplication.clipboard().setText(self._work.diagnosis.to_text())

    def _plan(self) -> None:
        wheels = Path(self.wheels.filePath()) if self.from_folder.isChecked() else None
        self._work.plan(self.build.currentData(), wheels)

    def _ask(self, plan: Plan) -> None:
        dialog = PlanDialog(plan, self)
        dialog.accepted.connect(lambda: self._work.install(plan))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _uninstall(self) -> None:
        question = QMessageBox(self)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(QCoreApplication.translate("RuntimePanel", "Uninstall"))
        question.setText(
            QCoreApplication.translate(
                "RuntimePanel",
                "Remove the onnxruntime that the plugin installed in this QGIS profile? Other "
                "packages are not touched.",
            )
        )
        question.setStandardButtons(
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel
        )
        question.button(QMessageBox.StandardButton.Yes).clicked.connect(self._work.uninstall)
        question.finished.connect(question.deleteLater)
        question.open()
