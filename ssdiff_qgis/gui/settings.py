# SPDX-License-Identifier: GPL-3.0-or-later
"""The plugin's page in QGIS's options."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QTabWidget, QToolButton, QVBoxLayout, QWidget

from ssdiff_qgis.toolbelt.documentation import help_url

if TYPE_CHECKING:
    from ssdiff_qgis.gui.model_tasks import ModelTasks
    from ssdiff_qgis.gui.runtime_tasks import RuntimeTasks
    from ssdiff_qgis.gui.training_tasks import TrainingTasks

PAGE = "mOptionsPageSSDiff"
"""Name by which QGIS opens its options at this page."""


class SettingsPage(QgsOptionsPageWidget):
    """Runtime, models and training. All of it takes effect at once, nothing waits for OK.

    Args:
        runtime: Tasks of the tab "Runtime", which outlive this page.
        models: Tasks of the tab "Models", which outlive this page.
        training: Tasks of the tab "Training", which outlive this page.
        parent: Parent of the widget.
    """

    def __init__(
        self,
        runtime: RuntimeTasks,
        models: ModelTasks,
        training: TrainingTasks,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        from ssdiff_qgis.gui.models_panel import ModelsPanel
        from ssdiff_qgis.gui.runtime_panel import RuntimePanel
        from ssdiff_qgis.gui.training_panel import TrainingPanel

        self.setObjectName(PAGE)
        self.runtime, self.models = RuntimePanel(runtime), ModelsPanel(models)
        self.training = TrainingPanel(training)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.runtime, QCoreApplication.translate("SettingsPage", "Runtime"))
        self.tabs.addTab(self.models, QCoreApplication.translate("SettingsPage", "Models"))
        self.tabs.addTab(self.training, QCoreApplication.translate("SettingsPage", "Training"))
        self.help = QToolButton()
        self.help.setIcon(QgsApplication.getThemeIcon("/mActionHelpContents.svg"))
        self.help.setText(QCoreApplication.translate("SettingsPage", "Help"))
        self.help.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.help.setAutoRaise(True)
        self.help.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self.help_page())))
        self.tabs.setCornerWidget(self.help)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)

    def help_page(self) -> str:
        """The address of the page on what is shown."""
        pages = ("howto/install-runtime", "howto/download-models", "howto/adapt-model")
        return help_url(pages[self.tabs.currentIndex()])

    def apply(self) -> None:
        """Called when the options are accepted."""


class SettingsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time that QGIS's options are opened.

    Args:
        icon: Icon of the page.
        runtime: Tasks of the tab "Runtime".
        models: Tasks of the tab "Models".
        training: Tasks of the tab "Training".
    """

    def __init__(
        self, icon: QIcon, runtime: RuntimeTasks, models: ModelTasks, training: TrainingTasks
    ) -> None:
        super().__init__()
        self._tasks = runtime, models, training
        self.setTitle("SSDiff")
        self.setIcon(icon)

    def createWidget(self, parent: QWidget | None = None) -> SettingsPage:
        """The page."""
        return SettingsPage(*self._tasks, parent)
