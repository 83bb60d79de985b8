# SPDX-License-Identifier: GPL-3.0-or-later
"""What the plugin's algorithms have in common."""

from __future__ import annotations

from qgis.core import (  # type: ignore[attr-defined]
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ssdiff_qgis.engine.errors import SSDiffError
from ssdiff_qgis.toolbelt.documentation import help_url
from ssdiff_qgis.toolbelt.translation import translated

_ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced  # type: ignore[attr-defined]


class Algorithm(QgsProcessingAlgorithm):
    """An algorithm with the provider's icon and a page of the documentation.

    Attributes:
        HELP: Page of the documentation, as `help_url` takes it.
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
        """The address of the documentation."""
        return help_url(self.HELP)

    def about(self) -> str:
        """What the algorithm does, in paragraphs that are lines."""
        raise NotImplementedError

    def about_outputs(self) -> str:
        """What the outputs besides files hold, in paragraphs that are lines; may be empty."""
        return ""

    def shortHelpString(self) -> str:
        """What the algorithm does, its parameters, its outputs: the panel beside the dialog.

        Of a parameter's help it has the first line, of advanced ones nothing: tool tips and the
        documentation have all. ``qgis_process`` prints the help of all by itself.
        """
        parts = [self.about()]
        if QgsApplication.platform() != "qgis_process":
            parts += [
                # The dialog makes a paragraph of each line, and takes HTML.
                f"<b>{p.description()}</b>: {p.help().partition(chr(10))[0]}"
                for p in self.parameterDefinitions()
                if not p.flags() & _ADVANCED
            ]
        return "\n".join(filter(None, [*parts, self.about_outputs()]))

    def add(
        self, definition: QgsProcessingParameterDefinition, help: str, advanced: bool = False
    ) -> None:
        """Declare a parameter.

        Args:
            definition: Definition of the parameter.
            help: Help that the tool tip and the documentation show; its first line is also in the
                panel beside the dialog.
            advanced: Whether the dialog shows it among the advanced ones.
        """
        definition.setHelp(help)
        if advanced:
            definition.setFlags(definition.flags() | _ADVANCED)
        self.addParameter(definition)


def failure(error: SSDiffError, feedback: QgsProcessingFeedback) -> QgsProcessingException:
    """An error of the engine as QGIS shows it.

    Args:
        error: The error.
        feedback: Feedback of the running algorithm, whose log has it in English, too: so it can be
            searched for, and others can help.
    """
    text = translated(error)
    if text != str(error):
        feedback.pushDebugInfo(str(error))
    return QgsProcessingException(text)
