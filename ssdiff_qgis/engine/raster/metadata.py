# SPDX-License-Identifier: GPL-3.0-or-later
"""What the result says of itself: the MS's knowledge of its bands, on PAN's place on the ground.

Only what stays true is taken over: no statistics, histograms, colour tables or category names, and
of the free metadata those known to tell what was seen, when and by what.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from osgeo import gdal

from ssdiff_qgis.engine.raster.gdal_errors import gdal_errors_quiet
from ssdiff_qgis.engine.raster.grid import NO_GEOTRANSFORM, Box
from ssdiff_qgis.engine.raster.reader import Raster

Domains = dict[str, dict[str, str]]

_OF_SCENE = re.compile(
    r"datetime|acqui|sensing|^date|date$|time$|satellite|spacecraft|platform|sensor|instrument|"
    r"mission|cloud|sun_?(elev|azim|zenith)|azimuth|zenith|off_?nadir|incidence|copyright|licen[cs]e|"
    r"artist|attribution|wavelength_?units?$",
    re.IGNORECASE,
)
_OF_BAND = re.compile(
    r"wavelength|fwhm|band_?(width|name)|solar_irradiance|long_name|standard_name|^units?$",
    re.IGNORECASE,
)
_PER_BAND = re.compile(
    r"^(wavelength|fwhm|bbl|solar_irradiance|data_\w*(gain|offset)_values)$", re.IGNORECASE
)
"""Lists in the ENVI manner, ``{1, 2, 3}``, an entry per band."""


@dataclass(frozen=True)
class BandDescription:
    """What is known of a band.

    Attributes:
        name: Name of the band, GDAL's description.
        meaning: Colour interpretation, one of GDAL's GCI numbers.
        unit: Unit of the values after scale and offset; empty if it is not known.
        scale: Factor of the values; None if there is none.
        offset: Offset of the values after scaling; None if there is none.
        metadata: Items of metadata by domain.
    """

    name: str
    meaning: int
    unit: str
    scale: float | None
    offset: float | None
    metadata: Domains

    @classmethod
    def from_band(cls, band: Any) -> BandDescription:
        """Read it from a GDAL band."""
        own = {k: v for k, v in band.GetMetadata().items() if _OF_BAND.search(k)}
        return cls(
            band.GetDescription(),
            _meaning(band),
            band.GetUnitType() or "",
            band.GetScale(),
            band.GetOffset(),
            {"": own, "IMAGERY": band.GetMetadata("IMAGERY") or {}},
        )

    def write(self, band: Any, nodata: float | None) -> None:
        """Say what a GDAL band does not say yet; what its driver cannot store goes beside it."""
        if self.name and band.GetDescription() != self.name:
            band.SetDescription(self.name)
        if band.GetColorInterpretation() != self.meaning:
            band.SetColorInterpretation(self.meaning)
        if nodata is not None and band.GetNoDataValue() is None:
            band.SetNoDataValue(nodata)
        if self.unit and band.GetUnitType() != self.unit:
            band.SetUnitType(self.unit)
        # Drivers name 1 and 0 for what was never set.
        if self.scale is not None and (band.GetScale() or 1.0) != self.scale:
            band.SetScale(self.scale)
        if self.offset is not None and (band.GetOffset() or 0.0) != self.offset:
            band.SetOffset(self.offset)
        _write(band, self.metadata)


@dataclass(frozen=True)
class Description:
    """What is known of the result as a whole, and of its bands.

    Attributes:
        transform: GDAL geotransform; None without one.
        projection: WKT of the coordinate reference system; empty without one.
        points: Ground control points, if it is these that place the PAN.
        points_projection: WKT of the control points; empty without any.
        metadata: Items of metadata by domain.
        bands: Descriptions of the bands, in the order of the result.
    """

    transform: tuple[float, ...] | None
    projection: str
    points: list[Any]
    points_projection: str
    metadata: Domains
    bands: list[BandDescription]

    @classmethod
    def from_rasters(cls, pan: Raster, ms: Raster, bands: Sequence[int], area: Box) -> Description:
        """Gather it from the inputs.

        Args:
            pan: PAN, which tells of the place.
            ms: MS, which tells of the bands and the scene.
            bands: Numbers of the MS bands, in the order of the result.
            area: PAN pixels that the result covers.
        """
        grid, placing = pan.grid, pan.dataset
        placed = grid.transform != NO_GEOTRANSFORM
        metadata = _of_scene(ms.dataset, bands)
        point = placing.GetMetadataItem("AREA_OR_POINT")
        if point and placed:  # with control points GDAL moves them a pixel each time it writes them
            metadata.setdefault("", {})["AREA_OR_POINT"] = point
        metadata["RPC"] = _shifted_rpc(placing.GetMetadata("RPC") or {}, area)
        return cls(
            _shifted(grid.transform, area) if placed else None,
            grid.projection,
            [] if placed else _shifted_points(placing.GetGCPs() or [], area),
            "" if placed else placing.GetGCPProjection() or "",
            metadata,
            [BandDescription.from_band(ms.band(b)) for b in bands],
        )

    def with_metadata(self, added: Domains) -> Description:
        """The same with further items of metadata, by domain."""
        domains = {*self.metadata, *added}
        merged = {d: {**self.metadata.get(d, {}), **added.get(d, {})} for d in sorted(domains)}
        return replace(self, metadata=merged)

    def write(self, dataset: Any, nodata: float | None) -> None:
        """Say what a GDAL dataset does not say yet.

        In one that was opened for reading all of it goes into a sidecar file (.aux.xml).

        Args:
            dataset: GDAL dataset whose bands are those described.
            nodata: Value of invalid pixels; None if there is none.
        """
        with gdal_errors_quiet():  # not every driver stores everything
            # The kind of pixel comes first: it says how the geotransform is stored.
            _write(dataset, self.metadata)
            if self.transform and dataset.GetGeoTransform(can_return_null=True) is None:
                dataset.SetGeoTransform(self.transform)
            if self.projection and not dataset.GetProjection():
                dataset.SetProjection(self.projection)
            if self.points and not dataset.GetGCPCount():
                dataset.SetGCPs(self.points, self.points_projection)
            for i, band in enumerate(self.bands):
                band.write(dataset.GetRasterBand(i + 1), nodata)


def _write(target: Any, metadata: Domains) -> None:
    """Set the items that a dataset or band lacks."""
    for domain, items in metadata.items():
        there = target.GetMetadata(domain) or {}
        lacking = {k: v for k, v in items.items() if k not in there}
        if lacking:
            target.SetMetadata({**there, **lacking}, domain)


def _meaning(band: Any) -> int:
    """Colour interpretation; what was fused is neither a mask nor the index of a palette."""
    meaning = band.GetColorInterpretation()
    lost = (gdal.GCI_AlphaBand, gdal.GCI_PaletteIndex)
    return gdal.GCI_Undefined if meaning in lost else meaning


def _of_scene(dataset: Any, bands: Sequence[int]) -> Domains:
    """When, by what and in which wavelengths the scene was seen."""
    found: Domains = {"IMAGERY": dataset.GetMetadata("IMAGERY") or {}}
    for domain in ("", "ENVI"):
        items = {}
        for key, value in (dataset.GetMetadata(domain) or {}).items():
            text = value.strip()
            if not (text.startswith("{") and text.endswith("}")):
                if _OF_SCENE.search(key):
                    items[key] = value
                continue
            entries = [entry.strip() for entry in text[1:-1].split(",")]
            if _PER_BAND.search(key) and len(entries) == dataset.RasterCount:
                items[key] = "{" + ", ".join(entries[b - 1] for b in bands) + "}"
        found[domain] = items
    return found


def _shifted(transform: Sequence[float], area: Box) -> tuple[float, ...]:
    x, x_column, x_row, y, y_column, y_row = transform
    return (
        x + area.left * x_column + area.top * x_row,
        x_column,
        x_row,
        y + area.left * y_column + area.top * y_row,
        y_column,
        y_row,
    )


def _shifted_rpc(rpc: dict[str, str], area: Box) -> dict[str, str]:
    """RPCs of the area; none if they cannot be understood."""
    shifted = dict(rpc)
    for key, shift in (("LINE_OFF", area.top), ("SAMP_OFF", area.left)):
        if shift and rpc:
            try:
                # Some files write the unit behind the number.
                shifted[key] = repr(float(rpc[key].split()[0]) - shift)
            except (KeyError, IndexError, ValueError):
                return {}
    return shifted


def _shifted_points(points: Sequence[Any], area: Box) -> list[Any]:
    return [
        gdal.GCP(p.GCPX, p.GCPY, p.GCPZ, p.GCPPixel - area.left, p.GCPLine - area.top, p.Info, p.Id)
        for p in points
    ]
