# SPDX-License-Identifier: GPL-3.0-or-later
"""What the plugin's algorithms have in common."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ssdiff_qgis.toolbelt.documentation import help_url


class Algorithm(QgsProcessingAlgorithm):
    """An algorithm with the provider's icon and a page of the documentation.

    Attributes:
        HELP: the page, as `help_url` takes it.
    """

    HELP = "index"

    def createInstance(self) -> Algorithm:
        """A new copy."""
        return type(self)()

    def icon(self) -> QIcon:
        """The provider's icon."""
        return self.provider().icon() if self.provider() else super().icon()

    def svgIconPath(self) -> str:
        """Path of the provider's icon."""
        return self.provider().svgIconPath() if self.provider() else super().svgIconPath()

    def helpUrl(self) -> str:
        """Where to read more."""
        return help_url(self.HELP)

    def add(
        self, definition: QgsProcessingParameterDefinition, help: str, advanced: bool = False
    ) -> None:
        """Declare a parameter.

        Args:
            definition: of the parameter.
            help: that the dialog and the documentation show of it.
            advanced: whether the dialog shows it among the advanced ones.
        """
        definition.setHelp(help)
        if advanced:
            flag = QgsProcessingParameterDefinition.Flag.FlagAdvanced  # type: ignore[attr-defined]
            definition.setFlags(definition.flags() | flag)
        self.addParameter(definition)

    def parameters_help(self) -> list[str]:
        """A line for every parameter: its description and its help."""
        # Plain text: qgis_process prints it as it is, the dialog makes a paragraph of each line.
        return [f"{p.description()}: {p.help()}" for p in self.parameterDefinitions()]
