# SPDX-License-Identifier: GPL-3.0-or-later
"""The doctor and the installer of the runtime, in the background."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ssdiff_qgis.engine.catalogue.store import bundled_models
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.runtime.folder import activate, uninstall
from ssdiff_qgis.gui.task import Worker
from ssdiff_qgis.toolbelt.translation import translated

if TYPE_CHECKING:
    from ssdiff_qgis.engine.runtime.doctor import Diagnosis
    from ssdiff_qgis.engine.runtime.install import Plan


class _Checking(Progress):
    """Writes stages to the log of another progress, each in a line of the form ``text``."""

    def __init__(self, progress: Progress, text: str) -> None:
        self._progress, self._text = progress, text

    def stage(self, name: str) -> None:
        self._progress.info(self._text.format(translated(name)))

    def cancelled(self) -> bool:
        return self._progress.cancelled()


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

        def work(progress: Progress) -> Diagnosis:
            from ssdiff_qgis.engine.runtime.doctor import diagnose

            model = next(iter(bundled_models().values()))
            checking = QCoreApplication.translate("RuntimeTasks", "Checking {}")
            return diagnose(Qgis.version(), self.base, model, _Checking(progress, checking))

        title = QCoreApplication.translate("RuntimeTasks", "Checking the runtime")
        self.start(title, work, self._checked, goes_on)

    def plan(self, build: str, wheels: Path | None) -> None:
        """Find out what would be installed, and have it shown.

        Args:
            build: Key of the build of onnxruntime.
            wheels: Folder of wheels to use in place of the network; None for the network.
        """
        from ssdiff_qgis.toolbelt.pip_source import pip_source

        # For the certificates; installing needs them, too.
        self._folder = self._folder or tempfile.TemporaryDirectory(prefix="ssdiff-")
        source = pip_source(wheels, Path(self._folder.name))

        def work(progress: Progress) -> Plan:
            from ssdiff_qgis.engine.runtime.install import plan

            return plan(build, self.base, source, progress=progress)

        title = QCoreApplication.translate("RuntimeTasks", "Looking up the packages")
        self.start(title, work, self.planned.emit)

    def install(self, plan: Plan) -> None:
        """Install onnxruntime.

        Args:
            plan: Plan that was shown and accepted.
        """

        def work(progress: Progress) -> Path:
            from ssdiff_qgis.engine.runtime.install import install

            return install(plan, progress)

        title = QCoreApplication.translate("RuntimeTasks", "Installing onnxruntime")
        self.start(title, work, self._installed)

    def uninstall(self) -> None:
        """Remove what was installed."""
        title = QCoreApplication.translate("RuntimeTasks", "Uninstalling onnxruntime")
        self.start(title, lambda progress: uninstall(self.base), self._uninstalled)

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
