# SPDX-License-Identifier: GPL-3.0-or-later
"""What the plugin adds to the QGIS desktop: menu, toolbar button and settings page."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAction, QMessageBox

from ssdiff_qgis.engine.errors import RuntimeMissingError
from ssdiff_qgis.engine.runtime.providers import require
from ssdiff_qgis.gui.model_tasks import ModelTasks
from ssdiff_qgis.gui.runtime_tasks import RuntimeTasks
from ssdiff_qgis.gui.settings import PAGE, SettingsFactory
from ssdiff_qgis.gui.swipe import SwipeTool, start_swipe
from ssdiff_qgis.gui.training_tasks import TrainingTasks
from ssdiff_qgis.toolbelt.documentation import help_url
from ssdiff_qgis.toolbelt.paths import profile_folder
from ssdiff_qgis.toolbelt.translation import translated

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

MENU = "SSDiff"
ALGORITHM = "ssdiff:pansharpen"


class Menu:
    """Menu, toolbar button and settings page.

    Args:
        iface: The QGIS desktop.
        icon: Icon of the plugin.
        preview: Function that starts a preview of the middle of the map.
    """

    def __init__(
        self, iface: QgisInterface, icon: QIcon, preview: Callable[[QgisInterface], object]
    ) -> None:
        self._iface = iface
        self._without_network = False
        self.runtime, self.models = RuntimeTasks(profile_folder()), ModelTasks()
        self.training = TrainingTasks(profile_folder())
        self._factory = SettingsFactory(icon, self.runtime, self.models, self.training)
        self.pansharpen = self._action(
            icon, QCoreApplication.translate("Menu", "Pansharpen…"), self.open_algorithm
        )
        # Without parentheses: QGIS would take what is inside for a keyboard shortcut.
        self.pansharpen.setToolTip(QCoreApplication.translate("Menu", "Pansharpen with SSDiff"))
        self.preview = self._action(
            QgsApplication.getThemeIcon("/mActionZoomActual.svg"),
            QCoreApplication.translate("Menu", "Preview in the middle of the map"),
            lambda: preview(iface),
        )
        self.compare = self._action(
            QgsApplication.getThemeIcon("/mActionSplitFeatures.svg"),
            QCoreApplication.translate("Menu", "Compare with the MS"),
            self.swipe,
        )
        self._swipe: SwipeTool | None = None
        self.settings = self._action(
            QgsApplication.getThemeIcon("/mActionOptions.svg"),
            QCoreApplication.translate("Menu", "Settings…"),
            self.open_settings,
        )
        self.help = self._action(
            QgsApplication.getThemeIcon("/mActionHelpContents.svg"),
            QCoreApplication.translate("Menu", "Help"),
            self.open_help,
        )
        self._actions = (
            *(self.pansharpen, self.preview, self.compare),
            *(self.settings, self.help),
        )

    def add(self) -> None:
        """Put everything into the desktop."""
        for action in self._actions:
            self._iface.addPluginToRasterMenu(MENU, action)
        self._iface.addToolBarIcon(self.pansharpen)
        self._iface.registerOptionsWidgetFactory(self._factory)

    def remove(self) -> None:
        """Take everything away again, and stop what is being done."""
        self._end_swipe()
        self._iface.unregisterOptionsWidgetFactory(self._factory)
        self._iface.removeToolBarIcon(self.pansharpen)
        for action in self._actions:
            self._iface.removePluginRasterMenu(MENU, action)
            action.deleteLater()
        self.runtime.close()
        self.models.close()
        self.training.close()

    def open_algorithm(self) -> None:
        """Open the algorithm's dialog; where models cannot run, offer the settings page first."""
        if self._without_network:
            self._open_dialog()
            return
        try:
            require()
        except RuntimeMissingError as error:
            self._offer_settings(translated(error))
        else:
            self._open_dialog()

    def swipe(self) -> None:
        """Compare a result with its MS on the map; when that is being done, end it."""
        if not self._end_swipe():
            self._swipe = start_swipe(self._iface)

    def _end_swipe(self) -> bool:
        """End a comparison; whether there was one."""
        tool, self._swipe = self._swipe, None
        if tool is None or tool.curtain is None:
            return False
        tool.end()
        return True

    def open_settings(self) -> None:
        """Open QGIS's options at the plugin's page."""
        self._iface.showOptionsDialog(self._iface.mainWindow(), PAGE)

    def open_help(self) -> None:
        """Open the documentation in the browser."""
        QDesktopServices.openUrl(QUrl(help_url("index")))

    def _action(self, icon: QIcon, text: str, call: Callable[[], object]) -> QAction:
        action = QAction(icon, text, self._iface.mainWindow())
        action.triggered.connect(lambda checked=False: call())
        return action

    def _open_dialog(self) -> None:
        import processing

        processing.execAlgorithmDialog(ALGORITHM)

    def _go_on_without(self) -> None:
        """The user has decided: not asked again until QGIS is restarted."""
        self._without_network = True
        self._open_dialog()

    def _offer_settings(self, reason: str) -> None:
        box = QMessageBox(self._iface.mainWindow())
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(QCoreApplication.translate("Menu", "Pansharpen (SSDiff)"))
        box.setText(
            QCoreApplication.translate(
                "Menu",
                "The network cannot run yet: something is missing. The fast mode works without it.",
            )
        )
        box.setInformativeText(reason)
        box.setStandardButtons(QMessageBox.StandardButton.Close)
        fast = box.addButton(
            QCoreApplication.translate("Menu", "Go on without the network"),
            QMessageBox.ButtonRole.AcceptRole,
        )
        settings = box.addButton(
            QCoreApplication.translate("Menu", "Open the settings…"),
            QMessageBox.ButtonRole.AcceptRole,
        )
        box.setDefaultButton(settings)
        settings.clicked.connect(self.open_settings)
        fast.clicked.connect(self._go_on_without)
        box.finished.connect(box.deleteLater)
        box.open()
