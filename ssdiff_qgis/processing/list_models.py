# SPDX-License-Identifier: GPL-3.0-or-later
"""``ssdiff:listmodels``: the models that are here, and those that can be downloaded."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ssdiff_qgis.engine.catalogue.store import (
    known_models,
    model_folder,
    stored_catalogue,
    table,
    write_text,
)
from ssdiff_qgis.engine.errors import SSDiffError
from ssdiff_qgis.processing.algorithm import Algorithm, failure
from ssdiff_qgis.toolbelt.translation import translated

_SHORT = ("name", "version", "ratio", "bands", "any_bands", "state", "path")
"""What the output `ListModelsAlgorithm.MODELS` has of each model; QGIS shows it in the log."""


class ListModelsAlgorithm(Algorithm):
    """Lists the models."""

    HELP = "howto/download-models"
    CATALOGUE_URL = "CATALOGUE_URL"
    OUTPUT = "OUTPUT"
    MODELS = "MODELS"

    def name(self) -> str:
        """The fixed part of the id."""
        return "listmodels"

    def displayName(self) -> str:
        """The name that the toolbox shows."""
        return QCoreApplication.translate("ListModelsAlgorithm", "List models (SSDiff)")

    def group(self) -> str:
        """The group that it stands in."""
        return QCoreApplication.translate("ListModelsAlgorithm", "Models")

    def groupId(self) -> str:
        """The group's fixed name."""
        return "models"

    def tags(self) -> list[str]:
        """Words that find it in the toolbox; those of pansharpening find that alone."""
        return QCoreApplication.translate(
            "ListModelsAlgorithm", "model,models,catalogue,onnx"
        ).split(",")

    def shortDescription(self) -> str:
        """One sentence, the tool tip in the toolbox."""
        return QCoreApplication.translate(
            "ListModelsAlgorithm",
            "Lists the SSDiff models that are on this computer or can be downloaded.",
        )

    def about(self) -> str:
        """What the algorithm does."""
        return QCoreApplication.translate(
            "ListModelsAlgorithm",
            "Lists the models that come with the plugin, those that were downloaded, and those of "
            "the model catalogue, with the resolution ratio and the number of bands that they are "
            "trained for. The log shows them as a table.",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        url = QgsProcessingParameterString(
            self.CATALOGUE_URL,
            QCoreApplication.translate(
                "ListModelsAlgorithm", "Model catalogue (URL) to update first"
            ),
            optional=True,
        )
        self.add(
            url,
            QCoreApplication.translate(
                "ListModelsAlgorithm",
                "The https address of a model catalogue. It is kept in place of the last one. "
                "Without it no network is used.",
            ),
        )
        output = QgsProcessingParameterFileDestination(
            self.OUTPUT,
            QCoreApplication.translate("ListModelsAlgorithm", "List of models"),
            fileFilter="JSON (*.json)",
            optional=True,
            createByDefault=False,
        )
        self.add(
            output,
            QCoreApplication.translate(
                "ListModelsAlgorithm", "A JSON file of all that is known of the models."
            ),
        )
        self.addOutput(
            QgsProcessingOutputString(
                self.MODELS, QCoreApplication.translate("ListModelsAlgorithm", "Models as JSON")
            )
        )

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Update the catalogue if that was asked for, and list."""
        from ssdiff_qgis.engine.catalogue.download import refresh_catalogue
        from ssdiff_qgis.processing.feedback import FeedbackProgress
        from ssdiff_qgis.toolbelt.qgis_network import qgis_network

        url = self.parameterAsString(parameters, self.CATALOGUE_URL, context).strip()
        output = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        try:
            if url:
                found = refresh_catalogue(
                    url, network=qgis_network(), progress=FeedbackProgress(feedback)
                )
            else:
                found = stored_catalogue()
            for reason in found.refused:
                feedback.pushWarning(translated(reason))
            models = known_models()
            listed = [model.to_dict() for model in models]
            if output:
                write_text(Path(output), json.dumps(listed, indent=2))
        except SSDiffError as error:
            raise failure(error, feedback) from error
        for line in table(models):
            feedback.pushInfo(line)
        feedback.pushInfo(
            QCoreApplication.translate(
                "ListModelsAlgorithm", "Downloaded models lie in {}."
            ).format(model_folder())
        )
        short = [{key: model[key] for key in _SHORT} for model in listed]
        results = {self.MODELS: json.dumps(short)}
        return {**results, self.OUTPUT: output} if output else results
