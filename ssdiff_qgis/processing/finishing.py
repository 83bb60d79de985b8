# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to results once QGIS has loaded them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer

Step = Callable[[QgsRasterLayer], None]


class Finisher(QgsProcessingLayerPostProcessorInterface):
    """Finishes a result after QGIS has loaded it.

    QGIS deletes it with the context of the run, but does not keep its Python part alive, nor does
    the algorithm, which is gone when the layer is loaded: so a reference is kept here.

    Args:
        steps: What is done to the layer.
    """

    _kept: ClassVar[list[Finisher]] = []

    def __init__(self, steps: Sequence[Step]) -> None:
        super().__init__()
        self._steps = steps
        self._kept[:] = [f for f in self._kept if not sip.isdeleted(f)] + [self]

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Called by QGIS, on the main thread."""
        if isinstance(layer, QgsRasterLayer):
            for step in self._steps:
                step(layer)


def grouping(others: Sequence[str]) -> Step:
    """A step that puts a result and the layers it was made of into a group named after it.

    Args:
        others: Ids of these layers, in the order in which they are to follow.
    """

    def group(layer: QgsRasterLayer) -> None:
        result = layer.id()
        # By versions the layer is not in the tree yet.
        QTimer.singleShot(0, lambda: _group(result, others))

    return group


def _group(result: str, others: Sequence[str]) -> None:
    root = QgsProject.instance().layerTreeRoot()
    nodes = [node for name in (result, *others) if (node := root.findLayer(name)) is not None]
    if not nodes or nodes[0].layerId() != result:
        return
    parent = nodes[0].parent()
    group = parent.insertGroup(parent.children().index(nodes[0]), nodes[0].name())
    for node in nodes:
        group.addChildNode(node.clone())
        node.parent().removeChildNode(node)
