# SPDX-License-Identifier: GPL-3.0-or-later
"""A background task: its progress, its log, and how it ended."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QFontDatabase, QIcon, QTextCursor
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ssdiff_qgis.gui.icons import level_icon
from ssdiff_qgis.gui.task import Worker

_ICON = 20
_LONG = 4000


class Notice(QFrame):
    """A message that stays until it is closed; its text can be selected and wraps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._icon, self.text, self.close_button = QLabel(), QLabel(), QToolButton()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button.setIcon(QgsApplication.getThemeIcon("/mIconClose.svg"))
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(QCoreApplication.translate("Notice", "Close this message"))
        self.close_button.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.addWidget(self._icon)
        row.addWidget(self.text, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)

    def tell(self, notice: tuple[Qgis.MessageLevel, str] | None) -> None:
        """Show a message.

        Args:
            notice: Level and text of the message; None to show none.
        """
        if notice is not None:
            level, text = notice
            self._icon.setPixmap(QIcon(str(level_icon(level))).pixmap(_ICON, _ICON))
            self.text.setText(text if len(text) <= _LONG else f"{text[:_LONG]} …")
        self.setVisible(notice is not None)


class TaskView(QWidget):
    """Shows a `Worker`: how its last task ended, the progress of the running one, the log.

    Args:
        worker: Worker to show, which may be running already and outlives this widget.
        parent: Parent of the widget.
    """

    def __init__(self, worker: Worker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._worker = worker
        self.notice = Notice()
        self.notice.close_button.clicked.connect(worker.dismiss)
        self.doing, self.bar = QLabel(), QProgressBar()
        self.cancel = QPushButton(QCoreApplication.translate("TaskView", "Cancel"))
        self.cancel.clicked.connect(self._cancel)
        self._progress = QWidget()
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.doing)
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)

        self.log = QPlainTextEdit()
        self.log.setReadOnly(True)
        self.log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.log.setMinimumHeight(110)
        self.log.hide()
        self.show_log = QToolButton()
        self.show_log.setText(QCoreApplication.translate("TaskView", "Log"))
        self.show_log.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.show_log.setAutoRaise(True)
        self.show_log.setCheckable(True)
        self.show_log.setArrowType(Qt.ArrowType.RightArrow)
        self.show_log.toggled.connect(self._unfold)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.notice)
        column.addWidget(self._progress)
        column.addWidget(self.show_log)
        column.addWidget(self.log)
        worker.changed.connect(self._show)
        worker.said.connect(self._add_line)
        worker.moved.connect(self._move)
        self._show()

    def _show(self) -> None:
        worker = self._worker
        self.notice.tell(worker.notice)
        self.doing.setText(f"{worker.doing} …")
        self._progress.setVisible(bool(worker.doing))
        self.cancel.setEnabled(True)
        self._move(worker.percent)
        lines = "\n".join(worker.lines)
        if lines != self.log.toPlainText():
            self.log.setPlainText(lines)
            self.log.moveCursor(QTextCursor.MoveOperation.End)
        self.show_log.setVisible(bool(worker.lines))
        if not worker.lines:
            self.show_log.setChecked(False)

    def _move(self, percent: float) -> None:
        # Without a known share the bar only moves.
        self.bar.setRange(0, 100 if percent > 0 else 0)
        self.bar.setValue(int(percent))

    def _add_line(self, text: str) -> None:
        self.log.appendPlainText(text)
        self.show_log.show()

    def _unfold(self, unfolded: bool) -> None:
        arrow = Qt.ArrowType.DownArrow if unfolded else Qt.ArrowType.RightArrow
        self.show_log.setArrowType(arrow)
        self.log.setVisible(unfolded)

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._worker.cancel()
