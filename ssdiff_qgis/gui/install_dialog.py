# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows which packages would be installed, and asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:
    from ssdiff_qgis.engine.runtime.install import Plan


class InstallDialog(QDialog):
    """Packages, versions, sizes and the folder; accepted if the user wants them installed.

    Args:
        plan: Plan of the installation.
        parent: Parent of the window.
    """

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan = plan
        self.setWindowTitle(QCoreApplication.translate("InstallDialog", "Install onnxruntime"))
        intro = QLabel(
            QCoreApplication.translate("InstallDialog", "These packages will be installed:")
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.install = buttons.addButton(
            QCoreApplication.translate("InstallDialog", "Install"),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(intro)
        column.addWidget(self._table())
        column.addWidget(self._about())
        column.addWidget(buttons)
        self.resize(560, 380)

    def _table(self) -> QTableWidget:
        packages = self.plan.packages
        table = QTableWidget(len(packages), 3)
        table.setHorizontalHeaderLabels(
            [
                QCoreApplication.translate("InstallDialog", "Package"),
                QCoreApplication.translate("InstallDialog", "Version"),
                QCoreApplication.translate("InstallDialog", "Size"),
            ]
        )
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for row, package in enumerate(packages):
            table.setItem(row, 0, QTableWidgetItem(package.name))
            table.setItem(row, 1, QTableWidgetItem(package.version))
            size = QTableWidgetItem(self._size(package.size))
            size.setTextAlignment(right)
            table.setItem(row, 2, size)
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return table

    def _about(self) -> QLabel:
        total = QCoreApplication.translate("InstallDialog", "Download: {}, from {}").format(
            self._size(self.plan.size),
            self.plan.source.wheels
            or QCoreApplication.translate("InstallDialog", "the package index of pip"),
        )
        folder = QCoreApplication.translate("InstallDialog", "Folder: {}").format(self.plan.folder)
        promise = QCoreApplication.translate(
            "InstallDialog",
            "numpy {} and all other packages of QGIS stay as they are. It is tested before it is "
            "used; if that fails, nothing has changed.",
        ).format(self.plan.numpy)
        label = QLabel("\n".join([total, folder, "", promise]))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    @staticmethod
    def _size(size: int | None) -> str:
        if size is None:
            return QCoreApplication.translate("InstallDialog", "not known")
        return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
