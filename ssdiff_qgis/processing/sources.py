# SPDX-License-Identifier: GPL-3.0-or-later
"""Layers as QGIS has them, for the engine: their files, and what the user has set besides."""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRasterRange,
)
from qgis.PyQt.QtCore import QCoreApplication

from ssdiff_qgis.engine.errors import RasterError

if TYPE_CHECKING:
    from ssdiff_qgis.engine.raster.band_files import BandFiles, FileSettings

_OPTION = "|option:"


def band_files(
    layers: Sequence[QgsRasterLayer], role: str, project: QgsProject | None
) -> BandFiles:
    """What the engine reads for one layer, or for several whose bands make one image.

    To be called where layers may be touched.

    Args:
        layers: Layers in the order of their bands.
        role: PAN or MS, for messages.
        project: Project whose layers are open already, and may lie on the network for that.

    Raises:
        RasterError: If GDAL cannot open the source of a layer.
    """
    from ssdiff_qgis.engine.raster.band_files import BandFiles

    opened = set(project.mapLayers()) if project else set()
    sources = [_source(layer, role) for layer in layers]
    return BandFiles(
        tuple(path for path, _ in sources),
        settings=tuple(
            _settings(layer, options, layer.id() in opened)
            for layer, (_, options) in zip(layers, sources)
        ),
    )


def changes(layer: QgsRasterLayer) -> list[str]:
    """What is set for a layer that its file does not say, for the log."""
    found = []
    if _own_crs(layer) is not None:
        found.append(
            QCoreApplication.translate(
                "Sources", "the coordinate reference system {crs} as set in QGIS"
            ).format(crs=layer.crs().userFriendlyIdentifier())
        )
    provider, bands = _provider(layer), range(1, layer.bandCount() + 1)
    if any(_invalid(provider, band) for band in bands):
        found.append(
            QCoreApplication.translate("Sources", "the additional nodata values as set in QGIS")
        )
    if any(_kept(provider, band) for band in bands):
        found.append(
            QCoreApplication.translate(
                "Sources", "the pixels of the file's nodata value, which is turned off in QGIS"
            )
        )
    return found


def _source(layer: QgsRasterLayer, role: str) -> tuple[str, tuple[str, ...]]:
    """What GDAL opens to read a layer, and with which options.

    Raises:
        RasterError: If GDAL cannot open it, or needs more than its path and options.
    """
    path, *options = layer.source().split(_OPTION)
    if layer.providerType() != "gdal" and not os.path.exists(path):
        raise RasterError(
            QCoreApplication.translate(
                "Sources",
                "The {role} layer '{layer}' comes from the data provider '{provider}', but only "
                "rasters opened by GDAL can be pansharpened. Save it as a GeoTIFF first.",
            ).format(role=role, layer=layer.name(), provider=layer.providerType())
        )
    if "|" in path and not os.path.exists(path):
        raise RasterError(
            QCoreApplication.translate(
                "Sources",
                "The {role} layer '{layer}' was opened with settings ({settings}), which are not "
                "passed on. Load it without, or save it as a GeoTIFF first.",
            ).format(role=role, layer=layer.name(), settings=path.partition("|")[2])
        )
    return path, tuple(options)


def _settings(layer: QgsRasterLayer, options: tuple[str, ...], is_open: bool) -> FileSettings:
    from ssdiff_qgis.engine.raster.band_files import FileSettings

    provider, bands = _provider(layer), range(1, layer.bandCount() + 1)
    crs = _own_crs(layer)
    wkt = QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED_GDAL  # type: ignore[attr-defined]
    invalid = tuple(_invalid(provider, band) for band in bands)
    stem = os.path.splitext(os.path.basename(layer.source().split(_OPTION)[0]))[0]
    return FileSettings(
        crs="" if crs is None else crs.toWkt(wkt),
        invalid=invalid if any(invalid) else (),
        kept=tuple(band for band in bands if _kept(provider, band)),
        name="" if layer.name() == stem else layer.name(),
        options=options,
        remote=is_open,
    )


def _own_crs(layer: QgsRasterLayer) -> QgsCoordinateReferenceSystem | None:
    """The layer's reference system where it is not that of its file, whoever set it."""
    crs = layer.crs()
    return crs if crs.isValid() and crs != _provider(layer).crs() else None


def _provider(layer: QgsRasterLayer) -> QgsRasterDataProvider:
    provider = layer.dataProvider()
    if provider is None:
        raise RasterError(
            QCoreApplication.translate(
                "Sources", "The layer '{}' has no data. Remove it, and load its file anew."
            ).format(layer.name())
        )
    return provider


def _invalid(provider: QgsRasterDataProvider, band: int) -> tuple[tuple[float, float], ...]:
    ranges = (_closed(values) for values in provider.userNoDataValues(band))
    return tuple((low, high) for low, high in ranges if low <= high)


def _closed(values: QgsRasterRange) -> tuple[float, float]:
    """The lowest and the highest value of a range, which may be without one of them, or both."""
    low, high = values.min(), values.max()
    kind = values.bounds()
    if kind in (QgsRasterRange.BoundsType.IncludeMax, QgsRasterRange.BoundsType.Exclusive):
        low = math.nextafter(low, math.inf)
    if kind in (QgsRasterRange.BoundsType.IncludeMin, QgsRasterRange.BoundsType.Exclusive):
        high = math.nextafter(high, -math.inf)
    return (-math.inf if math.isnan(low) else low), (math.inf if math.isnan(high) else high)


def _kept(provider: QgsRasterDataProvider, band: int) -> bool:
    return bool(provider.sourceHasNoDataValue(band) and not provider.useSourceNoDataValue(band))
