# SPDX-License-Identifier: GPL-3.0-or-later
"""The tab "Training" of the settings page: which Python trains, and torch for it."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import (
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
from ssdiff_qgis.gui.install_dialog import InstallDialog
from ssdiff_qgis.gui.task_view import TaskView
from ssdiff_qgis.gui.training_tasks import TrainingTasks
from ssdiff_qgis.toolbelt.training_python import choose_python, chosen_python

if TYPE_CHECKING:
    from ssdiff_qgis.engine.runtime.install import Plan


class TrainingPanel(QWidget):
    """What adapting a model needs, and how to get it.

    Args:
        tasks: Checks and installations, which outlive this widget.
        parent: Parent of the widget.
    """

    def __init__(self, tasks: TrainingTasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._filled = False
        self.about = QLabel(
            QCoreApplication.translate(
                "TrainingPanel",
                "To adapt a model to your own scenes (Adapt model in the toolbox) torch is needed, "
                "some hundred megabytes, for an NVIDIA GPU some thousand. It is installed into a "
                "folder of its own, which QGIS itself never uses.",
            )
        )
        self.about.setWordWrap(True)
        self.present = QLabel()
        self.present.setWordWrap(True)
        self.present.setTextFormat(Qt.TextFormat.PlainText)
        self.check = QPushButton(QCoreApplication.translate("TrainingPanel", "Test"))
        self.check.setToolTip(
            QCoreApplication.translate(
                "TrainingPanel", "Has the Python that training would use take a step."
            )
        )
        self.build = QComboBox()
        self.from_folder = QCheckBox(
            QCoreApplication.translate("TrainingPanel", "From a folder of wheels:")
        )
        self.from_folder.setToolTip(
            QCoreApplication.translate(
                "TrainingPanel",
                "For computers without a network: .whl files that were downloaded on another one "
                "with 'pip download', for the same system and version of Python.",
            )
        )
        self.wheels = QgsFileWidget()
        self.wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.wheels.setEnabled(False)
        self.install = QPushButton(QCoreApplication.translate("TrainingPanel", "Install…"))
        self.uninstall = QPushButton(QCoreApplication.translate("TrainingPanel", "Uninstall…"))
        self.python = QgsFileWidget()
        self.python.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.python.setFilePath(str(chosen_python() or ""))
        self.python.setToolTip(
            QCoreApplication.translate(
                "TrainingPanel",
                "A Python that has torch, onnx, onnxscript, onnxruntime and GDAL. If empty: what "
                "is installed here, or QGIS's own Python, if it has them.",
            )
        )
        self.progress = TaskView(tasks)
        self._lay_out()

        self.check.clicked.connect(lambda: tasks.check())
        self.from_folder.toggled.connect(self.wheels.setEnabled)
        self.from_folder.toggled.connect(lambda checked: self._show())
        self.wheels.fileChanged.connect(lambda path: self._show())
        self.python.fileChanged.connect(choose_python)
        self.install.clicked.connect(self._plan)
        self.uninstall.clicked.connect(self._uninstall)
        tasks.changed.connect(self._show)
        tasks.planned.connect(self._ask)
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """List the packages when the panel is seen first: QGIS makes all pages of its options."""
        super().showEvent(event)
        if not self._filled:
            from ssdiff_qgis.engine.runtime.builds import TRAINING_BUILDS, available_builds

            self._filled = True
            here = available_builds(platform.system(), platform.machine(), builds=TRAINING_BUILDS)
            for build in here:
                self.build.addItem(self.title(build.key), build.key)
            self._show()

    @staticmethod
    def title(key: str) -> str:
        """The name of a build of torch, for people.

        Args:
            key: Key of the build.
        """
        titles = {
            "cpu": QCoreApplication.translate("TrainingPanel", "CPU"),
            "cuda": QCoreApplication.translate(
                "TrainingPanel", "NVIDIA GPU, with NVIDIA's libraries"
            ),
            "cuda12": QCoreApplication.translate("TrainingPanel", "NVIDIA GPU, CUDA 12"),
        }
        return titles[key]

    def _lay_out(self) -> None:
        state, choice, source, python = (QHBoxLayout() for _ in range(4))
        state.addWidget(self.present, 1)
        state.addWidget(self.uninstall)
        choice.addWidget(QLabel(QCoreApplication.translate("TrainingPanel", "Package:")))
        choice.addWidget(self.build, 1)
        choice.addWidget(self.install)
        source.addWidget(self.from_folder)
        source.addWidget(self.wheels, 1)
        python.addWidget(QLabel(QCoreApplication.translate("TrainingPanel", "Another Python:")))
        python.addWidget(self.python, 1)
        python.addWidget(self.check)
        box = QGroupBox(QCoreApplication.translate("TrainingPanel", "Install torch"))
        rows = QVBoxLayout(box)
        for row in (state, choice, source):
            rows.addLayout(row)
        column = QVBoxLayout(self)
        column.addWidget(self.about)
        column.addWidget(box)
        column.addLayout(python)
        column.addWidget(self.progress)
        column.addStretch(1)

    def _show(self) -> None:
        from ssdiff_qgis.engine.runtime.training import training_base

        idle, found = not self._tasks.doing, installed(training_base(self._tasks.base))
        if found is None:
            text = QCoreApplication.translate(
                "TrainingPanel", "The plugin has installed nothing for training."
            )
        else:
            text = QCoreApplication.translate(
                "TrainingPanel", "Installed by the plugin for training: {}"
            ).format(", ".join(f"{name} {version}" for name, version in found.packages[:1]))
        self.present.setText(text)
        self.present.setToolTip(str(found.folder) if found else "")
        named = not self.from_folder.isChecked() or bool(self.wheels.filePath())
        self.install.setEnabled(idle and named and self._filled)
        self.uninstall.setEnabled(idle and found is not None)
        self.check.setEnabled(idle)

    def _plan(self) -> None:
        wheels = Path(self.wheels.filePath()) if self.from_folder.isChecked() else None
        self._tasks.plan(self.build.currentData(), wheels)

    def _ask(self, plan: Plan) -> None:
        dialog = InstallDialog(plan, self)
        dialog.setWindowTitle(QCoreApplication.translate("TrainingPanel", "Install torch"))
        dialog.accepted.connect(lambda: self._tasks.install(plan))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _uninstall(self) -> None:
        question = QMessageBox(self)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(QCoreApplication.translate("TrainingPanel", "Uninstall"))
        question.setText(
            QCoreApplication.translate(
                "TrainingPanel",
                "Remove torch, and what else the plugin installed for training? Adapted models "
                "stay.",
            )
        )
        question.setStandardButtons(
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel
        )
        question.button(QMessageBox.StandardButton.Yes).clicked.connect(self._tasks.uninstall)
        question.finished.connect(question.deleteLater)
        question.open()
