# SPDX-License-Identifier: GPL-3.0-or-later
"""SSDiff Pansharpening: the QGIS plugin."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import SSDiffPlugin


def classFactory(iface: QgisInterface | None) -> SSDiffPlugin:
    """Gives QGIS the plugin.

    Args:
        iface: The QGIS desktop, or None in ``qgis_process``.
    """
    from .plugin import SSDiffPlugin

    return SSDiffPlugin(iface)
