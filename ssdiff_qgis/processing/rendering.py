# SPDX-License-Identifier: GPL-3.0-or-later
"""How the pansharpened image looks when it is loaded: like the MS layer, in natural colours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from qgis.core import (
    QgsColorRampShader,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from ssdiff_qgis.engine.sensors import spectral_name

if TYPE_CHECKING:
    from ssdiff_qgis.engine.geometry.pair import Pair

_COLOURS = ("red", "green", "blue")
_CUT = (2, 98)
"""Percentiles that become black and white where the MS layer has no stretch of its own."""
_ERROR_CUT = (0.3, 0.98)
"""Shares of the pixels below what is shown as transparent and as red."""
_ERROR_COLOURS = (
    (0.0, (255, 255, 178, 0)),
    (0.33, (254, 204, 92, 150)),
    (0.66, (253, 141, 60, 190)),
    (1.0, (189, 0, 38, 220)),
)
"""Places between the two and colours, of ColorBrewer's YlOrRd."""
_SAMPLES = 250_000

Limits = dict[int, tuple[float, float]]


class LayerStyle(NamedTuple):
    """What is taken over from the MS layer, in plain numbers.

    Attributes:
        rgb: Numbers of the MS bands that the layer shows as red, green and blue; empty if it shows
            something else.
        limits: Values that become black and white, by the number of the MS band.
    """

    rgb: tuple[int, ...]
    limits: Limits

    @classmethod
    def from_layer(cls, layer: QgsRasterLayer) -> LayerStyle:
        """Read it from a layer; only where the layer may be touched."""
        renderer = layer.renderer()
        rgb: tuple[int, ...] = ()
        enhanced: list[tuple[int, QgsContrastEnhancement | None]] = []
        if isinstance(renderer, QgsMultiBandColorRenderer):
            rgb = (renderer.redBand(), renderer.greenBand(), renderer.blueBand())
            enhanced = [
                (rgb[0], renderer.redContrastEnhancement()),
                (rgb[1], renderer.greenContrastEnhancement()),
                (rgb[2], renderer.blueContrastEnhancement()),
            ]
        elif isinstance(renderer, QgsSingleBandGrayRenderer):
            enhanced = [(renderer.grayBand(), renderer.contrastEnhancement())]
        none = QgsContrastEnhancement.ContrastEnhancementAlgorithm.NoEnhancement
        limits = {}
        for band, stretch in enhanced:
            if stretch is not None and stretch.contrastEnhancementAlgorithm() != none:
                low, high = stretch.minimumValue(), stretch.maximumValue()
                if low < high:  # False for the NaN of a stretch that was never computed
                    limits[band] = (low, high)
        return cls(rgb if min(rgb, default=0) > 0 else (), limits)


NO_STYLE = LayerStyle((), {})
"""Where there is no layer to take a style from."""


class ResultStyle(NamedTuple):
    """How to show the result.

    Attributes:
        bands: Numbers of the result's bands for red, green and blue, or one for a grey picture.
        limits: Values that become black and white for each of them.
    """

    bands: tuple[int, ...]
    limits: tuple[tuple[float, float], ...]

    @classmethod
    def choose(cls, pair: Pair, style: LayerStyle) -> ResultStyle:
        """Choose the bands by their meaning and the stretch by the MS layer.

        Args:
            pair: PAN and MS; the result has the pair's bands in their order.
            style: Style of the MS layer.
        """
        bands = _rgb(pair, style)
        used = [pair.bands[b - 1] for b in bands]
        limits = tuple(style.limits.get(b) or _percentiles(pair, b) for b in used)
        return cls(bands, limits)

    def apply(self, layer: QgsRasterLayer) -> None:
        """Give the layer a renderer of this style."""
        provider = layer.dataProvider()
        stretches = []
        for band, (low, high) in zip(self.bands, self.limits):
            stretch = QgsContrastEnhancement(provider.dataType(band))
            stretch.setContrastEnhancementAlgorithm(
                QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
            )
            stretch.setMinimumValue(low)
            stretch.setMaximumValue(high)
            stretches.append(stretch)
        if len(self.bands) == 3:
            renderer = QgsMultiBandColorRenderer(provider, *self.bands)
            renderer.setRedContrastEnhancement(stretches[0])
            renderer.setGreenContrastEnhancement(stretches[1])
            renderer.setBlueContrastEnhancement(stretches[2])
            layer.setRenderer(renderer)
        else:
            grey = QgsSingleBandGrayRenderer(provider, self.bands[0])
            grey.setContrastEnhancement(stretches[0])
            layer.setRenderer(grey)
        layer.triggerRepaint()


class ErrorStyle:
    """How to show an uncertainty: where all is well the image below is seen, then yellow to red."""

    @staticmethod
    def apply(layer: QgsRasterLayer) -> None:
        """Give the layer a renderer of this style, by its last band, that of all bands together."""
        provider, band = layer.dataProvider(), layer.bandCount()
        low, high = provider.cumulativeCut(band, *_ERROR_CUT, layer.extent(), _SAMPLES)
        low, high = (float(f"{value:.2g}") for value in (low, high))  # as the legend shows them
        if not low < high:  # one value everywhere, or none
            return
        ramp = QgsColorRampShader(low, high)
        ramp.setColorRampItemList(
            [
                QgsColorRampShader.ColorRampItem(
                    low + place * (high - low), QColor(*colour), f"{low + place * (high - low):.2g}"
                )
                for place, colour in _ERROR_COLOURS
            ]
        )
        shader = QgsRasterShader(low, high)
        shader.setRasterShaderFunction(ramp)
        renderer = QgsSingleBandPseudoColorRenderer(provider, band, shader)
        renderer.setClassificationMin(low)
        renderer.setClassificationMax(high)
        layer.setRenderer(renderer)
        layer.triggerRepaint()


def _rgb(pair: Pair, style: LayerStyle) -> tuple[int, ...]:
    """Bands of the result (from 1) for red, green, blue, or one for grey."""
    from osgeo import gdal

    by_name = _positions([spectral_name(name) for name in pair.band_names], _COLOURS)
    if by_name:
        return by_name
    kinds = [pair.ms.band(b).GetColorInterpretation() for b in pair.bands]
    by_kind = _positions(kinds, (gdal.GCI_RedBand, gdal.GCI_GreenBand, gdal.GCI_BlueBand))
    if by_kind:
        return by_kind
    as_shown = _positions(pair.bands, style.rgb)
    if as_shown:
        return as_shown
    # Most sensors deliver blue, green, red, near infrared.
    return (3, 2, 1) if len(pair.bands) >= 3 else (1,)


def _positions(values: Sequence[object], wanted: Sequence[object]) -> tuple[int, ...]:
    """Where the wanted values stand, from 1; empty unless all are there."""
    if not wanted or any(w not in values for w in wanted):
        return ()
    return tuple(list(values).index(w) + 1 for w in wanted)


def _percentiles(pair: Pair, number: int) -> tuple[float, float]:
    """(black, white) of an MS band, from a coarse view of its valid pixels."""
    import numpy as np

    values = pair.ms.coarse(number)
    if not values.size:
        return 0.0, 1.0
    low, high = (float(v) for v in np.percentile(values, _CUT))
    return low, high if high > low else low + 1
