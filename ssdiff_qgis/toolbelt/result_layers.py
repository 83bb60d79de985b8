# SPDX-License-Identifier: GPL-3.0-or-later
"""What a layer of a result remembers of the layers it was made of."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsMapLayer, QgsProject

_MS, _BANDS = "ssdiff/ms", "ssdiff/msBands"


def remember_ms(result: QgsMapLayer, ms: str, bands: Sequence[int]) -> None:
    """Have a result remember its MS.

    Args:
        result: Layer of the result.
        ms: Id of the MS layer.
        bands: Numbers of the MS bands that the result has, in its order.
    """
    result.setCustomProperty(_MS, ms)
    result.setCustomProperty(_BANDS, ",".join(map(str, bands)))


def ms_band(result: QgsMapLayer, band: int) -> int:
    """Number of the MS band that a band of the result was made of.

    Args:
        result: Layer of the result.
        band: Number of one of its bands.
    """
    known = str(result.customProperty(_BANDS, "")).split(",")
    return int(known[band - 1]) if known[0] and 1 <= band <= len(known) else band


def ms_of(result: QgsMapLayer) -> QgsMapLayer | None:
    """The layer of the MS that a result was made of; None if it is no result, or that has gone."""
    return QgsProject.instance().mapLayer(str(result.customProperty(_MS, "")))
