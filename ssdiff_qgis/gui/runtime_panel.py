# SPDX-License-Identifier: GPL-3.0-or-later
"""The tab "Runtime" of the settings page: doctor and installer."""

from __future__ import annotations

import os
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
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ssdiff_qgis.engine.runtime.folder import installed
from ssdiff_qgis.gui.doctor_view import DoctorView
from ssdiff_qgis.gui.install_dialog import InstallDialog
from ssdiff_qgis.gui.runtime_tasks import RuntimeTasks
from ssdiff_qgis.gui.task_view import TaskView
from ssdiff_qgis.toolbelt.preferences import set_threads, threads

if TYPE_CHECKING:
    from ssdiff_qgis.engine.runtime.install import Plan
    from ssdiff_qgis.engine.runtime.system_report import Nvidia


class RuntimePanel(QWidget):
    """Whether onnxruntime works here, and how to get it.

    Args:
        tasks: Checks and installations, which outlive this widget.
        parent: Parent of the widget.
    """

    def __init__(self, tasks: RuntimeTasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
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
                "For computers without a network: .whl files that were downloaded on another one "
                "with 'pip download', for the same system and version of Python.",
            )
        )
        self.wheels = QgsFileWidget()
        self.wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.wheels.setEnabled(False)
        self.install = QPushButton(QCoreApplication.translate("RuntimePanel", "Install…"))
        self.uninstall = QPushButton(QCoreApplication.translate("RuntimePanel", "Uninstall…"))
        self.threads = QSpinBox()
        self.threads.setRange(0, os.cpu_count() or 1)
        self.threads.setSpecialValueText(QCoreApplication.translate("RuntimePanel", "Automatic"))
        self.threads.setToolTip(
            QCoreApplication.translate(
                "RuntimePanel",
                "Of the processor, for the network and all else. Fewer leave more of the computer "
                "to other programs.",
            )
        )
        self.threads.setValue(threads() or 0)
        self.progress = TaskView(tasks)
        self._lay_out()

        self.check.clicked.connect(lambda: tasks.check())
        self.copy.clicked.connect(self._copy)
        self.from_folder.toggled.connect(self.wheels.setEnabled)
        self.from_folder.toggled.connect(lambda checked: self._allow_install())
        self.wheels.fileChanged.connect(lambda path: self._allow_install())
        self.threads.valueChanged.connect(lambda number: set_threads(number or None))
        self.install.clicked.connect(self._plan)
        self.uninstall.clicked.connect(self._uninstall)
        tasks.changed.connect(self._show)
        tasks.planned.connect(self._ask)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Check the computer when the panel is seen first: QGIS makes all pages of its options."""
        super().showEvent(event)
        self._fill()
        if self._tasks.diagnosis is None:
            self._tasks.check()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.check)
        row.addWidget(self.copy)
        row.addStretch(1)
        row.addWidget(QLabel(QCoreApplication.translate("RuntimePanel", "Threads:")))
        row.addWidget(self.threads)
        state, choice, source = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        state.addWidget(self.present, 1)
        state.addWidget(self.uninstall)
        choice.addWidget(QLabel(QCoreApplication.translate("RuntimePanel", "Package:")))
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
        from ssdiff_qgis.engine.runtime.builds import available_builds

        if not self._filled:
            self._filled = True
            for choice in available_builds(platform.system(), platform.machine()):
                self.build.addItem(self.title(choice.key), choice.key)
                # What to ask pip for where the wheels are to be fetched on another computer.
                extras = f"[{','.join(choice.extras)}]" if choice.extras else ""
                wanted = re.sub(r"^[\w-]+", rf"\g<0>{extras}", choice.requirement)
                last = self.build.count() - 1
                self.build.setItemData(last, wanted, Qt.ItemDataRole.ToolTipRole)
            self._show()

    def _show(self) -> None:
        idle, diagnosis = not self._tasks.doing, self._tasks.diagnosis
        self.report.show_diagnosis(diagnosis)
        found = installed(self._tasks.base)
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
        self.install.setEnabled(named and not self._tasks.doing)

    def _advise(self) -> None:
        if self._tasks.diagnosis is None or not self._filled:
            self.advice.hide()
            return
        from ssdiff_qgis.engine.runtime.checks import recommend

        facts = self._tasks.diagnosis.facts
        build = recommend(facts)
        text = QCoreApplication.translate("RuntimePanel", "Recommended: {package}. {reason}")
        reason = self._reason(build.device, facts.nvidia)
        self.advice.setText(text.format(package=self.title(build.key), reason=reason))
        self.advice.show()
        if not self._advised:  # the user's own choice stays
            self._advised = True
            self.build.setCurrentIndex(max(0, self.build.findData(build.key)))

    @staticmethod
    def title(key: str) -> str:
        """The name of a build of onnxruntime, for people.

        Args:
            key: Key of the build.
        """
        titles = {
            "cpu": QCoreApplication.translate("RuntimePanel", "CPU"),
            "cuda13": QCoreApplication.translate(
                "RuntimePanel", "NVIDIA GPU, CUDA 13 (driver 580 or newer), with NVIDIA's libraries"
            ),
            "cuda12": QCoreApplication.translate(
                "RuntimePanel", "NVIDIA GPU, CUDA 12 (driver 525 or newer), with NVIDIA's libraries"
            ),
            "directml": QCoreApplication.translate("RuntimePanel", "Any GPU (DirectML)"),
            "openvino": QCoreApplication.translate(
                "RuntimePanel", "Intel processor or GPU (OpenVINO)"
            ),
            "coreml": QCoreApplication.translate("RuntimePanel", "Apple's chip (CoreML)"),
            "migraphx": QCoreApplication.translate(
                "RuntimePanel", "AMD GPU, MIGraphX (needs ROCm)"
            ),
            "rocm": QCoreApplication.translate(
                "RuntimePanel", "AMD GPU, ROCm (older than MIGraphX)"
            ),
        }
        return titles[key]

    def _reason(self, device: str, nvidia: Nvidia | None) -> str:
        """Why the package for a device is recommended, in one sentence."""
        if nvidia is None and self.build.findData("directml") >= 0:
            return QCoreApplication.translate(
                "RuntimePanel", "It works everywhere; with a GPU, DirectML may be faster."
            )
        if nvidia is None:
            return QCoreApplication.translate(
                "RuntimePanel", "It works everywhere, and no NVIDIA driver was found."
            )
        if device == "cuda":
            text = QCoreApplication.translate(
                "RuntimePanel", "There is an NVIDIA GPU ({gpu}) with the driver {driver}."
            )
        else:
            text = QCoreApplication.translate(
                "RuntimePanel", "The driver {driver} of the {gpu} is too old for CUDA."
            )
        return text.format(gpu=nvidia.gpus[0], driver=nvidia.driver)

    def _copy(self) -> None:
        if self._tasks.diagnosis is not None:
            QApplication.clipboard().setText(self._tasks.diagnosis.to_text())

    def _plan(self) -> None:
        wheels = Path(self.wheels.filePath()) if self.from_folder.isChecked() else None
        self._tasks.plan(self.build.currentData(), wheels)

    def _ask(self, plan: Plan) -> None:
        dialog = InstallDialog(plan, self)
        dialog.accepted.connect(lambda: self._tasks.install(plan))
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
        question.button(QMessageBox.StandardButton.Yes).clicked.connect(self._tasks.uninstall)
        question.finished.connect(question.deleteLater)
        question.open()
