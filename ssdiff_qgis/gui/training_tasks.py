# SPDX-License-Identifier: GPL-3.0-or-later
"""What training needs: looked for, installed, removed, in the background."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal

from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.runtime.folder import uninstall
from ssdiff_qgis.gui.task import Worker
from ssdiff_qgis.toolbelt.training_python import chosen_python

if TYPE_CHECKING:
    from ssdiff_qgis.engine.runtime.install import Plan
    from ssdiff_qgis.engine.runtime.training import TrainingPython


class TrainingTasks(Worker):
    """Looks for, installs and removes torch, one thing at a time.

    Args:
        base: Folder of the plugin in the QGIS profile.

    Attributes:
        base: Folder of the plugin in the QGIS profile.
    """

    planned = pyqtSignal(object)
    """A `Plan` to be shown."""

    def __init__(self, base: Path) -> None:
        super().__init__()
        self.base = base
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def check(self) -> None:
        """Have the Python that training would use take a step."""
        chosen = chosen_python()

        def work(progress: Progress) -> TrainingPython:
            from ssdiff_qgis.engine.runtime.training import find_training

            return find_training(self.base, chosen, progress=progress)

        title = QCoreApplication.translate("TrainingTasks", "Trying to train")
        self.start(title, work, self._checked)

    def plan(self, build: str, wheels: Path | None) -> None:
        """Find out what would be installed, and have it shown.

        Args:
            build: Key of the build of torch.
            wheels: Folder of wheels to use in place of the network; None for the network.
        """
        from ssdiff_qgis.toolbelt.pip_source import pip_source

        # For the certificates; installing needs them, too.
        self._folder = self._folder or tempfile.TemporaryDirectory(prefix="ssdiff-")
        source = pip_source(wheels, Path(self._folder.name))

        def work(progress: Progress) -> Plan:
            from ssdiff_qgis.engine.runtime.training import plan_training

            return plan_training(build, self.base, source, progress)

        title = QCoreApplication.translate("TrainingTasks", "Looking up the packages")
        self.start(title, work, self.planned.emit)

    def install(self, plan: Plan) -> None:
        """Install torch.

        Args:
            plan: Plan that was shown and accepted.
        """

        def work(progress: Progress) -> Path:
            from ssdiff_qgis.engine.runtime.training import install_training

            return install_training(plan, progress)

        title = QCoreApplication.translate("TrainingTasks", "Installing torch")
        self.start(title, work, self._installed)

    def uninstall(self) -> None:
        """Remove what was installed."""
        from ssdiff_qgis.engine.runtime.training import training_base

        base = training_base(self.base)
        title = QCoreApplication.translate("TrainingTasks", "Uninstalling torch")
        self.start(title, lambda progress: uninstall(base), self._uninstalled)

    def close(self) -> None:
        """Stop what is being done, and tell nobody any more."""
        super().close()
        if self._folder is not None:
            self._folder.cleanup()

    def _checked(self, found: TrainingPython) -> None:
        text = QCoreApplication.translate(
            "TrainingTasks", "Models can be adapted: torch {torch} works in {python}."
        )
        text = text.format(torch=found.torch, python=found.python)
        self.notice = (Qgis.MessageLevel.Success, text)

    def _installed(self, folder: Path) -> None:
        text = QCoreApplication.translate("TrainingTasks", "torch is installed and was tested.")
        self.notice = (Qgis.MessageLevel.Success, text)

    def _uninstalled(self, restart: bool) -> None:
        text = QCoreApplication.translate(
            "TrainingTasks", "The packages that the plugin had installed for training are removed."
        )
        self.notice = (Qgis.MessageLevel.Success, text)
