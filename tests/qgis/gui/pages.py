# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of the settings page ask of it."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

from ssdiff_qgis.gui.task import Worker
from tests.qgis.waiting import wait

LEVEL = Qgis.MessageLevel


def at_rest(worker: Worker) -> None:
    wait(lambda: not worker.doing)


def notice(worker: Worker) -> tuple:
    assert worker.notice is not None
    return worker.notice


def answer(panel, button: QMessageBox.StandardButton) -> str:
    """Answer the question that the panel asks; returns its text."""
    (box,) = panel.findChildren(QMessageBox)
    text = box.text()
    box.button(button).click()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return text
