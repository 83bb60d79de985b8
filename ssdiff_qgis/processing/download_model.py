# SPDX-License-Identifier: GPL-3.0-or-later
"""``ssdiff:downloadmodel``: gets a model of the catalogue onto this machine."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ssdiff_qgis.engine.catalogue.selection import downloadable
from ssdiff_qgis.engine.errors import SSDiffError
from ssdiff_qgis.processing.algorithm import Algorithm, failure
from ssdiff_qgis.toolbelt.translation import translated


class DownloadModelAlgorithm(Algorithm):
    """Downloads a model."""

    HELP = "howto/download-models"
    MODEL = "MODEL"
    CATALOGUE_URL = "CATALOGUE_URL"
    MODEL_FILE = "MODEL_FILE"

    def name(self) -> str:
        """The fixed part of the id."""
        return "downloadmodel"

    def displayName(self) -> str:
        """The name that the toolbox shows."""
        return QCoreApplication.translate("DownloadModelAlgorithm", "Download model (SSDiff)")

    def group(self) -> str:
        """The group that it stands in."""
        return QCoreApplication.translate("DownloadModelAlgorithm", "Models")

    def groupId(self) -> str:
        """The group's fixed name."""
        return "models"

    def tags(self) -> list[str]:
        """Words that find it in the toolbox; those of pansharpening find that alone."""
        return QCoreApplication.translate(
            "DownloadModelAlgorithm", "model,download,install,onnx"
        ).split(",")

    def shortDescription(self) -> str:
        """One sentence, the tool tip in the toolbox."""
        return QCoreApplication.translate(
            "DownloadModelAlgorithm", "Downloads an SSDiff model of the catalogue, and checks it."
        )

    def about(self) -> str:
        """What the algorithm does."""
        return QCoreApplication.translate(
            "DownloadModelAlgorithm",
            "Downloads a model of the model catalogue, unless it is on this computer already.\n"
            "QGIS's proxy and certificates are used, and an interrupted download is resumed. The "
            "file is accepted only if its size and SHA-256 are those of the catalogue, and if "
            "this plugin can run it.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        model = QgsProcessingParameterString(
            self.MODEL, QCoreApplication.translate("DownloadModelAlgorithm", "Model")
        )
        self.add(
            model,
            QCoreApplication.translate(
                "DownloadModelAlgorithm",
                "Name of the model, as List models shows it. Of several versions the newest is "
                "taken.",
            ),
        )
        url = QgsProcessingParameterString(
            self.CATALOGUE_URL,
            QCoreApplication.translate(
                "DownloadModelAlgorithm", "Model catalogue (URL) to update first"
            ),
            optional=True,
        )
        self.add(
            url,
            QCoreApplication.translate(
                "DownloadModelAlgorithm",
                "The https address of a model catalogue. It is kept in place of the last one, "
                "which is used without it.",
            ),
        )
        self.addOutput(
            QgsProcessingOutputFile(
                self.MODEL_FILE,
                QCoreApplication.translate("DownloadModelAlgorithm", "File of the model"),
            )
        )

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Download, in a worker thread."""
        from ssdiff_qgis.engine.catalogue.download import download_model, refresh_catalogue
        from ssdiff_qgis.processing.feedback import FeedbackProgress, attended
        from ssdiff_qgis.toolbelt.qgis_network import qgis_network

        name = self.parameterAsString(parameters, self.MODEL, context).strip()
        url = self.parameterAsString(parameters, self.CATALOGUE_URL, context).strip()
        network, progress = qgis_network(), FeedbackProgress(feedback)
        try:
            if url:
                catalogue = attended(
                    lambda: refresh_catalogue(url, network=network, progress=progress)
                )
                for reason in catalogue.refused:
                    feedback.pushWarning(translated(reason))
            entry = downloadable(name)
            path = attended(lambda: download_model(entry, network=network, progress=progress))
        except SSDiffError as error:
            # When cancelled, too: qgis_process must not report success.
            raise failure(error, feedback) from error
        feedback.pushInfo(
            QCoreApplication.translate(
                "DownloadModelAlgorithm", "The model {name} {version} ({licence}) lies in {path}."
            ).format(name=entry.name, version=entry.version, licence=entry.licence, path=path)
        )
        return {self.MODEL_FILE: str(path)}
