# SPDX-License-Identifier: GPL-3.0-or-later
"""The doctor and the installer of the runtime, in the background."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ssdiff_qgis.engine.catalogue.store import bundled_models
from ssdiff_qgis.engine.runtime.folder import activate, uninstall
from ssdiff_qgis.gui.task import Task, Worker

if TYPE_CHECKING:
    from ssdiff_qgis.engine.runtime.doctor import Diagnosis
    from ssdiff_qgis.engine.runtime.install import Plan


class RuntimeWork(Worker):
    """What is done about the runtime.

    Args:
        base: the plugin's folder in the QGIS profile.

    Attributes:
        base: the same.
        diagnosis: what the doctor found last; None before the first time.
    """

    planned = pyqtSignal(object)
    """A `Plan` to be shown."""

    def __init__(self, base: Path) -> None:
        super().__init__()
        self.base = base
        self.diagnosis: Diagnosis | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def check(self, goes_on: bool = False) -> None:
        """Have the doctor look.

        Args:
            goes_on: see `Worker.start`.
        """

        def work(task: Task) -> Diagnosis:
            from ssdiff_qgis.engine.runtime.doctor import diagnose

            def progress(text: str) -> None:
                task.info(QCoreApplication.translate("RuntimeWork", "Looking at {}").format(text))

            model = next(iter(bundled_models().values()))
            return diagnose(Qgis.version(), self.base, model, progress, task.cancelled)

        title = QCoreApplication.translate("RuntimeWork", "Checking the runtime")
        self.start(title, work, self._checked, goes_on)

    def plan(self, choice: str, wheels: Path | None) -> None:
        """Find out what would be installed, and have it shown.

        Args:
            choice: key of a `Choice`.
            wheels: a folder of wheels to use in place of the network.
        """
        from ssdiff_qgis.toolbelt.pip_source import pip_source

        # For the certificates; installing needs them, too.
        self._folder = self._folder or tempfile.TemporaryDirectory(prefix="ssdiff-")
        source = pip_source(wheels, Path(self._folder.name))

        def work(task: Task) -> Plan:
            from ssdiff_qgis.engine.runtime.install import plan

            return plan(choice, self.base, source, log=task.info, cancelled=task.cancelled)

        title = QCoreApplication.translate("RuntimeWork", "Looking up the packages")
        self.start(title, work, self.planned.emit)

    def install(self, plan: Plan) -> None:
        """Install what was shown."""

        def work(task: Task) -> Path:
            from ssdiff_qgis.engine.runtime.install import install

            return install(plan, task.update, task.info, task.cancelled)

        title = QCoreApplication.translate("RuntimeWork", "Installing onnxruntime")
        self.start(title, work, self._installed)

    def uninstall(self) -> None:
        """Remove what was installed."""
        title = QCoreApplication.translate("RuntimeWork", "Uninstalling onnxruntime")
        self.start(title, lambda task: uninstall(self.base), self._uninstalled)

    def close(self) -> None:
        """Stop what is being done, and tell nobody any more."""
        super().close()
        if self._folder is not None:
            self._folder.cleanup()

    def _checked(self, diagnosis: Diagnosis) -> None:
        self.diagnosis = diagnosis

    def _installed(self, folder: Path) -> None:
        activate(self.base)
        text = QCoreApplication.translate("RuntimeWork", "onnxruntime is installed and was tested.")
        self.notice = (Qgis.MessageLevel.Success, text)
        self.check(goes_on=True)

    def _uninstalled(self, restart: bool) -> None:
        text = QCoreApplication.translate(
            "RuntimeWork", "The onnxruntime that the plugin had installed is removed."
        )
        if restart:
            text += " " + QCoreApplication.translate(
                "RuntimeWork", "QGIS still has it loaded: restart QGIS."
            )
        self.notice = (Qgis.MessageLevel.Success, text)
        self.check(goes_on=True)
