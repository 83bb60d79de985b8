# SPDX-License-Identifier: GPL-3.0-or-later
"""Downloads of models and of their catalogue, in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication

from ssdiff_qgis.engine.catalogue.store import KnownModel, forget_catalogue, remove_model
from ssdiff_qgis.engine.errors import SSDiffError
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.gui.task import Worker
from ssdiff_qgis.toolbelt.qgis_network import qgis_network
from ssdiff_qgis.toolbelt.translation import translated

if TYPE_CHECKING:
    from ssdiff_qgis.engine.catalogue.entry import Catalogue, ModelEntry


class ModelTasks(Worker):
    """Downloads and removes models, one thing at a time."""

    def download(self, entry: ModelEntry) -> None:
        """Download a model.

        Args:
            entry: Entry of the model in the catalogue.
        """
        network = qgis_network()

        def work(progress: Progress) -> Path:
            from ssdiff_qgis.engine.catalogue.download import download_model

            return download_model(entry, network=network, progress=progress)

        def done(path: Path) -> None:
            text = QCoreApplication.translate(
                "ModelTasks", "The model {name} {version} is downloaded and can be chosen now."
            )
            self.notice = (
                Qgis.MessageLevel.Success,
                text.format(name=entry.name, version=entry.version),
            )

        title = QCoreApplication.translate("ModelTasks", "Downloading {name} {version}")
        self.start(title.format(name=entry.name, version=entry.version), work, done)

    def refresh(self, url: str) -> None:
        """Update the model catalogue.

        Args:
            url: The https address of a catalogue, which takes the place of the last one.
        """
        network = qgis_network()

        def work(progress: Progress) -> Catalogue:
            from ssdiff_qgis.engine.catalogue.download import refresh_catalogue

            return refresh_catalogue(url, network=network, progress=progress)

        def done(catalogue: Catalogue) -> None:
            text = QCoreApplication.translate("ModelTasks", "Models in the catalogue: {}.")
            lines = [text.format(len(catalogue.entries)), *map(translated, catalogue.refused)]
            level = Qgis.MessageLevel.Warning if catalogue.refused else Qgis.MessageLevel.Success
            self.notice = (level, "\n".join(lines))

        self.start(
            QCoreApplication.translate("ModelTasks", "Updating the model catalogue"), work, done
        )

    def remove_catalogue(self) -> None:
        """Offer only the plugin's own models again, and those that were downloaded."""
        self._at_once(
            forget_catalogue,
            QCoreApplication.translate("ModelTasks", "The model catalogue is removed."),
        )

    def remove(self, model: KnownModel) -> None:
        """Delete a downloaded model.

        Args:
            model: The model, one that was downloaded.
        """
        text = QCoreApplication.translate("ModelTasks", "The model {name} {version} is removed.")
        self._at_once(
            lambda: remove_model(model),
            text.format(name=model.entry.name, version=model.entry.version),
        )

    def _at_once(self, work: Callable[[], None], success: str) -> None:
        try:
            work()
        except SSDiffError as error:
            self.notice = (Qgis.MessageLevel.Critical, translated(error))
        else:
            self.notice = (Qgis.MessageLevel.Success, success)
        self.changed.emit()
