# SPDX-License-Identifier: GPL-3.0-or-later
"""The Processing provider ``ssdiff``. Loading it loads no numpy, GDAL or onnxruntime."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ssdiff_qgis.processing.download_model import DownloadModelAlgorithm
from ssdiff_qgis.processing.list_models import ListModelsAlgorithm
from ssdiff_qgis.processing.pansharpen import PansharpenAlgorithm

_PACKAGE = Path(__file__).resolve().parents[1]
_ICON = "resources/icons/ssdiff.svg"


class SSDiffProvider(QgsProcessingProvider):
    """All algorithms of the plugin. They are always there; `canExecute` says what is missing."""

    def loadAlgorithms(self) -> None:
        """Register the algorithms."""
        self.addAlgorithm(PansharpenAlgorithm())
        self.addAlgorithm(ListModelsAlgorithm())
        self.addAlgorithm(DownloadModelAlgorithm())

    def id(self) -> str:
        """The fixed prefix of the algorithms' ids."""
        return "ssdiff"

    def name(self) -> str:
        """What the toolbox shows."""
        return QCoreApplication.translate("SSDiffProvider", "SSDiff")

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Path of the icon: inside an installed plugin, beside the package in the repository."""
        inside = _PACKAGE / _ICON
        return str(inside if inside.is_file() else _PACKAGE.parent / _ICON)
