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


class RuntimeTasks(Worker):
    """Checks, installs and removes onnxruntime, one thing at a time.

    Args:
        base: Folder of the plugin in the QGIS profile.

    Attributes:
        base: Folder of the plugin in the QGIS profile.
        diagnosis: The doctor's last diagnosis; None before the first one.
    """

    planned = pyqtSignal(object)
    """A `Plan` to be shown."""

    def __init__(self, base: Path) -> None:
        super().__init__()
        self.base = base
        self.diagnosis: Diagnosis | None = None
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def check(self, goes_on: bool = False) -> None:
        """Have the doctor check this computer.

        Args:
            goes_on: Whether this belongs to the last task, see `Worker.start`.
        """

        def work(task: Task) -> Diagnosis:
            from ssdiff_qgis.engine.runtime.doctor import diagnose

            def progress(text: str) -> None:
                task.info(QCoreApplication.translate("RuntimeTasks", "Checking {}").format(text))

            model = next(iter(bundled_models().values()))
            return diagnose(Qgis.version(), self.base, model, progress, task.cancelled)

        title = QCoreApplication.translate("RuntimeTasks", "Checking the runtime")
        self.start(title, work, self._checked, goes_on)

    def plan(self, choice: str, wheels: Path | None) -> None:
        """Find out what would be installed, and have it shown.

        Args:
            choice: Key of the build of onnxruntime.
            wheels: Folder of wheels to use in place of the network; None for the network.
        """
        from ssdiff_qgis.toolbelt.pip_source import pip_source

        # For the certificates; installing needs them, too.
        self._folder = self._folder or tempfile.TemporaryDirectory(prefix="ssdiff-")
        source = pip_source(wheels, Path(self._folder.name))

        def work(task: Task) -> Plan:
            from ssdiff_qgis.engine.runtime.install import plan

            return plan(choice, self.base, source, log=task.info, cancelled=task.cancelled)

        title = QCoreApplication.translate("RuntimeTasks", "Looking up the packages")
        self.start(title, work, self.planned.emit)

    def install(self, plan: Plan) -> None:
        """Install onnxruntime.

        Args:
            plan: Plan that was shown and accepted.
        """

        def work(task: Task) -> Path:
            from ssdiff_qgis.engine.runtime.install import install

            return install(plan, task.update, task.info, task.cancelled)

        title = QCoreApplication.translate("RuntimeTasks", "Installing onnxruntime")
        self.start(title, work, self._installed)

    def uninstall(self) -> None:
        """Remove what was installed."""
        title = QCoreApplication.translate("RuntimeTasks", "Uninstalling onnxruntime")
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
        text = QCoreApplication.translate(
            "RuntimeTasks", "onnxruntime is installed and was tested."
        )
        self.notice = (Qgis.MessageLevel.Success, text)
        self.check(goes_on=True)

    def _uninstalled(self, restart: bool) -> None:
        text = QCoreApplication.translate(
            "RuntimeTasks", "The onnxruntime that the plugin had installed is removed."
        )
        if restart:
            text += " " + QCoreApplication.translate(
                "RuntimeTasks", "QGIS still has it loaded: restart QGIS."
            )
        self.notice = (Qgis.MessageLevel.Success, text)
        self.check(goes_on=True)
