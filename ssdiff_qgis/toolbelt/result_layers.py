# SPDX-License-Identifier: GPL-3.0-or-later
"""What a layer of a result remembers of the layers it was made of."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject

_MS = "ssdiff/ms"


def remember_ms(result: QgsMapLayer, ms: str) -> None:
    """Have a result remember its MS.

    Args:
        result: Layer of the result.
        ms: Id of the MS layer.
    """
    result.setCustomProperty(_MS, ms)


def ms_of(result: QgsMapLayer) -> QgsMapLayer | None:
    """The layer of the MS that a result was made of; None if it is no result, or that has gone."""
    return QgsProject.instance().mapLayer(str(result.customProperty(_MS, "")))
