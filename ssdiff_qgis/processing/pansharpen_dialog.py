# SPDX-License-Identifier: GPL-3.0-or-later
"""QGIS's dialog of ``ssdiff:pansharpen`` with the likely layers chosen and choices in words."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProcessingContext, QgsProcessingParameterDefinition, QgsProject
from qgis.PyQt.QtCore import QObject, Qt
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
    _Alternatives(dialog, algorithm)
    return dialog


class _Alternatives(QObject):
    """Empties and greys the choices that another one stands in place of: a product for layers.

    Args:
        dialog: Dialog of the algorithm, which owns this.
        algorithm: Algorithm of the dialog.
    """

    def __init__(self, dialog: Any, algorithm: PansharpenParameters) -> None:
        super().__init__(dialog)
        self._wrappers = dialog.mainWidget().wrappers
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        # What stands in place of what, that which goes before the others first.
        self._replaced = {
            algorithm.PRODUCT: (algorithm.PAN, algorithm.MS, algorithm.MS_LAYERS),
            algorithm.MS_LAYERS: (algorithm.MS,),
        }
        self._emptied: dict[str, Any] = {}
        for name in (algorithm.PAN, algorithm.MS):  # not "[optional]": these, or what replaces them
            label = self._wrappers[name].wrappedLabel()
            if label is not None:
                label.setText(algorithm.parameterDefinition(name).description())
        for name in self._replaced:
            self._wrappers[name].widgetValueHasChanged.connect(self._update)
        self._update()

    def _update(self, *_: object) -> None:
        off: set[str] = set()
        for name, others in self._replaced.items():
            if name not in off and self._wrappers[name].parameterValue():
                off.update(others)
        for name in sorted({other for others in self._replaced.values() for other in others}):
            self._switch(name, name not in off)

    def _switch(self, name: str, on: bool) -> None:
        wrapper = self._wrappers[name]
        if on == (name not in self._emptied):
            return
        if on:
            wrapper.setParameterValue(self._emptied.pop(name), self._context)
        else:
            self._emptied[name] = wrapper.parameterValue()
            wrapper.setParameterValue(None, self._context)
        for widget in (wrapper.wrappedWidget(), wrapper.wrappedLabel()):
            if widget is not None:
                widget.setEnabled(on)


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
                # An old run that named it shows it, but nobody can choose it.
                box.model().item(index).setEnabled(False)


def _available_providers() -> Collection[str]:
    try:
        return tuple(require().get_available_providers())
    except RuntimeMissingError:  # an old run is edited; the dialog says it when it is run again
        return ()
