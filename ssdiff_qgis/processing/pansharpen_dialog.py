# SPDX-License-Identifier: GPL-3.0-or-later
"""QGIS's dialog of ``ssdiff:pansharpen`` with the likely layers chosen and choices in words."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingParameterDefinition, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QWidget
from qgis.utils import iface

from ssdiff_qgis.engine.errors import RuntimeMissingError
from ssdiff_qgis.engine.runtime.providers import PROVIDERS, require
from ssdiff_qgis.processing.layer_choice import choose_layers

if TYPE_CHECKING:
    from ssdiff_qgis.processing.pansharpen_parameters import PansharpenParameters


def pansharpen_dialog(algorithm: PansharpenParameters, parent: QWidget | None) -> QWidget:
    """Make the dialog.

    Args:
        algorithm: Instance of the algorithm to run.
        parent: Parent of the window.
    """
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    optional = QgsProcessingParameterDefinition.Flag.FlagOptional  # type: ignore[attr-defined]
    for name in algorithm.DEFAULTED:
        definition = algorithm.parameterDefinition(name)
        definition.setFlags(definition.flags() & ~optional)
    dialog = AlgorithmDialog(algorithm, False, parent)
    label_choices(dialog, algorithm, _available_providers())
    view = iface.layerTreeView() if iface is not None else None
    chosen = choose_layers(
        QgsProject.instance().mapLayers().values(), view.selectedLayers() if view else ()
    )
    if chosen is not None:
        pan, ms = chosen
        dialog.setParameters({algorithm.PAN: pan.id(), algorithm.MS: ms.id()})
    return dialog


def label_choices(
    dialog: QWidget, algorithm: PansharpenParameters, available: Collection[str]
) -> None:
    """Show labels in place of ids, and in grey the devices that are not there.

    QGIS's own widgets show the ids of an enumeration of strings, and keep them as the items' data.

    Args:
        dialog: Dialog of the algorithm.
        algorithm: Algorithm of the dialog.
        available: Execution providers that the installed onnxruntime has.
    """
    labels = algorithm.choice_labels(available)
    names = {tuple(algorithm.parameterDefinition(name).options()): name for name in labels}
    absent = {device for device, provider in PROVIDERS.items() if provider not in available}
    for box in dialog.findChildren(QComboBox):
        ids = tuple(box.itemData(index) for index in range(box.count()))
        name = names.get(ids)
        if name is None:
            continue
        for index, key in enumerate(ids):
            box.setItemText(index, labels[name].get(key, key))
            if name == algorithm.DEVICE and key in absent:
                grey = box.palette().placeholderText()
                box.setItemData(index, grey, Qt.ItemDataRole.ForegroundRole)


def _available_providers() -> Collection[str]:
    try:
        return tuple(require().get_available_providers())
    except RuntimeMissingError:  # an old run is edited; the dialog says it when it is run again
        return ()
