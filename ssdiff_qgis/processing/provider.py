# SPDX-License-Identifier: GPL-3.0-or-later
"""The Processing provider ``ssdiff``. Loading it loads no numpy, GDAL or onnxruntime."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ssdiff_qgis.engine.storage.resources import resource
from ssdiff_qgis.processing.adapt_model import AdaptModelAlgorithm
from ssdiff_qgis.processing.download_model import DownloadModelAlgorithm
from ssdiff_qgis.processing.list_models import ListModelsAlgorithm
from ssdiff_qgis.processing.pansharpen import PansharpenAlgorithm


class SSDiffProvider(QgsProcessingProvider):
    """All algorithms of the plugin. They are always there, also without onnxruntime."""

    def loadAlgorithms(self) -> None:
        """Register the algorithms."""
        self.addAlgorithm(PansharpenAlgorithm())
        self.addAlgorithm(ListModelsAlgorithm())
        self.addAlgorithm(DownloadModelAlgorithm())
        self.addAlgorithm(AdaptModelAlgorithm())

    def id(self) -> str:
        """The fixed prefix of the algorithms' ids."""
        return "ssdiff"

    def helpId(self) -> str:
        """The provider's name in addresses of help pages."""
        return "ssdiff"

    def name(self) -> str:
        """The name that the toolbox shows."""
        return QCoreApplication.translate("SSDiffProvider", "SSDiff")

    def longName(self) -> str:
        """The name that lists of providers show."""
        return QCoreApplication.translate("SSDiffProvider", "SSDiff pansharpening")

    def versionInfo(self) -> str:
        """The plugin's version, which QGIS writes to the log of every run."""
        from configparser import ConfigParser  # here, so that QGIS starts no slower

        metadata = ConfigParser(interpolation=None)
        metadata.read(resource("metadata.txt"), encoding="utf-8")
        return metadata.get("general", "version", fallback="")

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Path of the plugin's icon."""
        return str(resource("resources/icons/ssdiff.svg"))
