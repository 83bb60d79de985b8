# SPDX-License-Identifier: GPL-3.0-or-later
"""What QGIS loads: puts the plugin's parts into QGIS and takes them away again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication

from .engine.runtime.folder import activate
from .processing.provider import SSDiffProvider
from .toolbelt.paths import profile_folder
from .toolbelt.translation import install_translation, remove_translation

if TYPE_CHECKING:
    from qgis.gui import QgisInterface
    from qgis.PyQt.QtCore import QTranslator

    from .gui.menu import Menu


class SSDiffPlugin:
    """The plugin as QGIS sees it.

    Args:
        iface: The QGIS desktop, or None where there is none (``qgis_process``).
    """

    def __init__(self, iface: QgisInterface | None) -> None:
        self.iface = iface
        self.provider: SSDiffProvider | None = None
        self.menu: Menu | None = None
        self._translator: QTranslator | None = None

    def initProcessing(self) -> None:
        """Registers the Processing provider; all that ``qgis_process`` calls."""
        if self.provider is not None:
            return
        # Before any text is asked for.
        self._translator = self._translator or install_translation()
        # Before anything imports onnxruntime: what the user had the plugin install is found.
        activate(profile_folder())
        provider = SSDiffProvider()
        # A provider that is rejected (its id is taken) is deleted by the registry.
        if QgsApplication.processingRegistry().addProvider(provider):
            self.provider = provider

    def initGui(self) -> None:
        """Sets the plugin up in the desktop."""
        self.initProcessing()
        if self.iface is not None and self.menu is None:
            from .gui.menu import Menu
            from .processing.preview import start_preview

            self.menu = Menu(self.iface, SSDiffProvider().icon(), start_preview)
            self.menu.add()

    def unload(self) -> None:
        """Takes everything away again."""
        if self.menu is not None:
            self.menu.remove()
            self.menu = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        remove_translation(self._translator)
        self._translator = None
