# SPDX-License-Identifier: GPL-3.0-or-later
"""The tab "Models" of the settings page."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsFilterLineEdit
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ssdiff_qgis.engine.catalogue.store import (
    KnownModel,
    known_models,
    model_folder,
    stored_catalogue,
)
from ssdiff_qgis.gui.model_tasks import ModelTasks
from ssdiff_qgis.gui.task_view import TaskView
from ssdiff_qgis.toolbelt.translation import translated


class ModelsPanel(QWidget):
    """The models that are on this computer, and those that can be downloaded.

    Args:
        tasks: Downloads and removals, which outlive this widget.
        parent: Parent of the widget.
    """

    def __init__(self, tasks: ModelTasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._models: list[KnownModel] = []
        self.table = QTableWidget(0, 7)
        self.table.setHorizontalHeaderLabels(
            [
                QCoreApplication.translate("ModelsPanel", "Model"),
                QCoreApplication.translate("ModelsPanel", "Version"),
                QCoreApplication.translate("ModelsPanel", "Ratio"),
                QCoreApplication.translate("ModelsPanel", "Bands"),
                QCoreApplication.translate("ModelsPanel", "Size"),
                QCoreApplication.translate("ModelsPanel", "Status"),
                QCoreApplication.translate("ModelsPanel", "Licence"),
            ]
        )
        self.about = QLabel()
        self.about.setWordWrap(True)
        # What it says may come from a catalogue of anybody's.
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setMinimumHeight(2 * self.about.fontMetrics().lineSpacing())
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.download = QPushButton(QCoreApplication.translate("ModelsPanel", "Download"))
        self.remove = QPushButton(QCoreApplication.translate("ModelsPanel", "Remove…"))
        self.folder = QPushButton(QCoreApplication.translate("ModelsPanel", "Open folder"))
        self.folder.setToolTip(str(model_folder()))
        self.url = QgsFilterLineEdit()
        self.url.setPlaceholderText("https://")
        self.url.setText(stored_catalogue().url)
        self.update_catalogue = QPushButton(QCoreApplication.translate("ModelsPanel", "Update"))
        self.remove_catalogue = QPushButton(QCoreApplication.translate("ModelsPanel", "Remove"))
        self.remove_catalogue.setToolTip(
            QCoreApplication.translate(
                "ModelsPanel",
                "Offer only the models of the plugin, and those that were downloaded.",
            )
        )
        self.catalogue = QLabel()
        self.catalogue.setWordWrap(True)
        self.catalogue.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = TaskView(tasks)
        self._lay_out()

        self.table.itemSelectionChanged.connect(self._show_selected)
        self.download.clicked.connect(self._download)
        self.remove.clicked.connect(self._remove)
        self.folder.clicked.connect(self._open_folder)
        self.update_catalogue.clicked.connect(self._refresh)
        self.url.returnPressed.connect(self._refresh)
        self.url.textChanged.connect(lambda text: self._show_selected())
        self.remove_catalogue.clicked.connect(lambda: tasks.remove_catalogue())
        tasks.changed.connect(self._show)
        self._show()

    def selected(self) -> KnownModel | None:
        """The model whose row is selected."""
        rows = {index.row() for index in self.table.selectedIndexes()}
        return self._models[rows.pop()] if len(rows) == 1 else None

    def _lay_out(self) -> None:
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAlternatingRowColors(True)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        row = QHBoxLayout()
        for button in (self.download, self.remove, self.folder):
            row.addWidget(button)
        row.addStretch(1)
        box = QgsCollapsibleGroupBoxBasic(
            QCoreApplication.translate("ModelsPanel", "Model catalogue")
        )
        box.setCollapsed(not stored_catalogue().url)
        grid = QGridLayout(box)
        grid.addWidget(QLabel(QCoreApplication.translate("ModelsPanel", "URL:")), 0, 0)
        grid.addWidget(self.url, 0, 1)
        grid.addWidget(self.update_catalogue, 0, 2)
        grid.addWidget(self.remove_catalogue, 0, 3)
        grid.addWidget(self.catalogue, 1, 1, 1, 3)
        column = QVBoxLayout(self)
        column.addWidget(self.table, 1)
        column.addWidget(self.about)
        column.addLayout(row)
        column.addWidget(box)
        column.addWidget(self.progress)

    def _show(self) -> None:
        """The models as they are now; what was selected still is."""
        before = self.selected()
        self._models = known_models()
        self.table.setRowCount(len(self._models))
        for row, model in enumerate(self._models):
            self._fill_row(row, model)
        entries = [model.entry for model in self._models]
        if before is not None and before.entry in entries:
            self.table.selectRow(entries.index(before.entry))
        elif self._models:
            self.table.selectRow(0)
        stored = stored_catalogue()
        if stored.refused:
            text = "\n".join(map(translated, stored.refused))
        elif stored.url:
            text = QCoreApplication.translate(
                "ModelsPanel", "Updated from {url}, models: {number}"
            ).format(number=len(stored.entries), url=stored.url)
        else:
            text = QCoreApplication.translate(
                "ModelsPanel", "No catalogue is known yet; the models above come with the plugin."
            )
        self.catalogue.setText(text)
        self.remove_catalogue.setVisible(bool(stored.url or stored.refused))
        self._show_selected()

    def _fill_row(self, row: int, model: KnownModel) -> None:
        entry = model.entry
        bands = (
            QCoreApplication.translate("ModelsPanel", "any")
            if entry.any_bands
            else QLocale().toString(entry.bands)
        )
        places = {
            "bundled": QCoreApplication.translate("ModelsPanel", "in the plugin"),
            "installed": QCoreApplication.translate("ModelsPanel", "made here")
            if entry.own
            else QCoreApplication.translate("ModelsPanel", "downloaded"),
            "downloadable": QCoreApplication.translate("ModelsPanel", "not downloaded"),
        }
        size = QLocale().formattedDataSize(entry.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
        cells = (
            entry.name,
            entry.version,
            QLocale().toString(entry.ratio),
            bands,
            size,
            places[model.state],
            entry.licence,
        )
        for column, text in enumerate(cells):
            item = QTableWidgetItem(text)
            if column in (2, 3, 4):
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, column, item)

    def _show_selected(self) -> None:
        model, idle = self.selected(), not self._tasks.doing
        self.about.setText(model.entry.description if model else "")
        state = model.state if model else ""
        self.download.setEnabled(idle and state == "downloadable")
        self.remove.setEnabled(idle and state == "installed")
        self.update_catalogue.setEnabled(idle and bool(self.url.text().strip()))
        self.remove_catalogue.setEnabled(idle)

    def _download(self) -> None:
        model = self.selected()
        if model is not None:
            self._tasks.download(model.entry)

    def _refresh(self) -> None:
        url = self.url.text().strip()
        if url:
            self._tasks.refresh(url)

    def _open_folder(self) -> None:
        folder = model_folder()
        if not folder.is_dir():
            text = QCoreApplication.translate(
                "ModelsPanel", "No model was downloaded yet. The folder will be {}."
            )
            self.progress.notice.tell((Qgis.MessageLevel.Info, text.format(folder)))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _remove(self) -> None:
        model = self.selected()
        if model is None:
            return
        question = QMessageBox(self)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(QCoreApplication.translate("ModelsPanel", "Remove model"))
        question.setText(
            QCoreApplication.translate(
                "ModelsPanel", "Delete the model {name} {version} from this computer?"
            ).format(name=model.entry.name, version=model.entry.version)
        )
        question.setStandardButtons(
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel
        )
        question.button(QMessageBox.StandardButton.Yes).clicked.connect(
            lambda: self._tasks.remove(model)
        )
        question.finished.connect(question.deleteLater)
        question.open()
