# SPDX-License-Identifier: GPL-3.0-or-later
"""A result as a STAC Item: where it lies, how it was made, how good it is.

Facts: STAC 1.1 and its extensions Projection (v2.0.0), Processing (v1.2.0), EO (v2.0.0) and File
(v2.1.0), https://stac-extensions.github.io.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pystac
from osgeo import gdal, osr

from ssdiff_batch.places import public_address
from ssdiff_batch.values import Job
from ssdiff_qgis.engine.fusion.options import Report
from ssdiff_qgis.engine.raster.gdal_errors import gdal_errors_quiet
from ssdiff_qgis.engine.report.quality import Quality
from ssdiff_qgis.engine.sensors import EIGHT_BANDS
from ssdiff_qgis.engine.storage.resources import software

_EXTENSIONS = [
    "https://stac-extensions.github.io/projection/v2.0.0/schema.json",
    "https://stac-extensions.github.io/processing/v1.2.0/schema.json",
    "https://stac-extensions.github.io/eo/v2.0.0/schema.json",
    "https://stac-extensions.github.io/file/v2.1.0/schema.json",
]
_ALIKE = {"nir1": "nir08", "nir2": "nir09"}
_COMMON = {name: _ALIKE.get(name, name) for name in (*EIGHT_BANDS, "nir", "swir16", "swir22")}
_EDGE = 5
"""Points along each edge of a raster by which its bounds in longitude and latitude are found."""
COG = "image/tiff; application=geotiff; profile=cloud-optimized"


def make_item(
    job: Job,
    report: Report,
    quality: Quality,
    told: Mapping[str, Any],
    rasters: Mapping[str, Path],
    digests: Mapping[str, str],
    others: Mapping[str, Path],
) -> dict[str, Any]:
    """The item of a result.

    Args:
        job: Scene.
        report: Report of the run.
        quality: Figures of the result.
        told: Further properties.
        rasters: Local paths of the asset ``data``, the result, and of others on its grid, COGs.
        digests: Their SHA-256, hexadecimal.
        others: Local paths of the assets ``report``, ``page`` and ``thumbnail``.

    Returns:
        JSON of the item.
    """
    with gdal_errors_quiet():
        dataset = gdal.Open(str(rasters["data"]))
        geometry, bbox = footprint(dataset)
        time, source = _time(job, dataset)
        properties = {
            **_projection(dataset),
            "gsd": _gsd(dataset),
            "processing:software": dict([_split(software())]),
            "processing:lineage": (
                f"Pansharpened: {report.model} on {report.provider}; PAN "
                f"{public_address(job.files[0])}, MS bands {', '.join(map(str, report.bands))}."
            ),
            "ssdiff:datetime_source": source,
            "ssdiff:model": report.model,
            "ssdiff:device": report.provider,
            "ssdiff:megapixels": report.megapixels,
            "ssdiff:provenance": dataset.GetMetadata("SSDIFF") or {},
            "ssdiff:quality": quality.to_dict(),
            **told,
        }
        facts = {key: _file_facts(path, digests[key]) for key, path in rasters.items()}
    properties = {key: value for key, value in properties.items() if value is not None}
    name = job.name.rpartition("/")[2]
    item = pystac.Item(name, geometry, bbox, time, properties, stac_extensions=list(_EXTENSIONS))
    for key, path in rasters.items():
        roles = list(dict.fromkeys(["data", key]))
        asset = pystac.Asset(path.name, media_type=COG, roles=roles, extra_fields=facts[key])
        item.add_asset(key, asset)
    for key, media, role in (
        ("thumbnail", "image/png", "thumbnail"),
        ("page", "text/html", "metadata"),
        ("report", "application/json", "metadata"),
    ):
        item.add_asset(key, pystac.Asset(others[key].name, media_type=media, roles=[role]))
    origins = [job.facts["derived_from"]] if "derived_from" in job.facts else job.files
    for origin in origins:
        item.add_link(pystac.Link("derived_from", public_address(origin)))
    return item.to_dict(include_self_link=False, transform_hrefs=False)


def _file_facts(path: Path, digest: str) -> dict[str, Any]:
    dataset = gdal.Open(str(path))
    bands = [_band(dataset.GetRasterBand(i + 1), i) for i in range(dataset.RasterCount)]
    # A multihash: 0x12 is SHA-256, 0x20 its length in bytes.
    checksum = f"1220{digest}"
    return {"bands": bands, "file:size": path.stat().st_size, "file:checksum": checksum}


def footprint(dataset: Any) -> tuple[dict[str, Any] | None, list[float] | None]:
    """Outline of a raster in longitude and latitude, and its bounds; None without a CRS."""
    crs, transform = dataset.GetSpatialRef(), dataset.GetGeoTransform(can_return_null=True)
    if crs is None or transform is None:
        return None, None
    there = osr.SpatialReference()
    there.ImportFromEPSG(4326)
    for reference in (crs, there):
        reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    shares = [i / (_EDGE - 1) for i in range(_EDGE)]
    edges = [(s, 0.0) for s in shares] + [(1.0, s) for s in shares[1:]]
    edges += [(1 - s, 1.0) for s in shares[1:]] + [(0.0, 1 - s) for s in shares[1:]]
    pixels = [(x * dataset.RasterXSize, y * dataset.RasterYSize) for x, y in edges]
    places = [gdal.ApplyGeoTransform(list(transform), x, y) for x, y in pixels]
    points = osr.CoordinateTransformation(crs, there).TransformPoints([list(p) for p in places])
    ring = [[round(x, 7), round(y, 7)] for x, y, *_ in points]
    # Counterclockwise, as GeoJSON wants it.
    area = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))
    ring = ring if area > 0 else ring[::-1]
    x, y = zip(*ring)
    return {"type": "Polygon", "coordinates": [ring]}, [min(x), min(y), max(x), max(y)]


def _projection(dataset: Any) -> dict[str, Any]:
    crs, transform = dataset.GetSpatialRef(), dataset.GetGeoTransform(can_return_null=True)
    found: dict[str, Any] = {"proj:shape": [dataset.RasterYSize, dataset.RasterXSize]}
    if transform is not None:
        found["proj:transform"] = [transform[i] for i in (1, 2, 0, 4, 5, 3)]
    if crs is not None:
        code = crs.GetAuthorityCode(None)
        found["proj:code"] = f"{crs.GetAuthorityName(None)}:{code}" if code else None
        if not code:
            found["proj:wkt2"] = crs.ExportToWkt(["FORMAT=WKT2_2019"])
    return found


def _gsd(dataset: Any) -> float | None:
    """Side of a pixel in metres; None where the units are others."""
    crs, transform = dataset.GetSpatialRef(), dataset.GetGeoTransform(can_return_null=True)
    if crs is None or transform is None or not crs.IsProjected():
        return None
    return round(float(abs(transform[1] * transform[5] - transform[2] * transform[4])) ** 0.5
                 * crs.GetLinearUnits(), 6)  # fmt: skip


def _time(job: Job, dataset: Any) -> tuple[datetime, str]:
    """When the scene was acquired, and what tells it; STAC does not do without a time."""
    told = (dataset.GetMetadata("IMAGERY") or {}).get("ACQUISITIONDATETIME", "")
    for text, source in ((job.facts.get("datetime", ""), "item"), (told, "raster")):
        try:
            time = datetime.fromisoformat(text.strip().replace("Z", "+00:00"))
        except ValueError:
            continue
        return (time if time.tzinfo else time.replace(tzinfo=timezone.utc)), source
    found = gdal.VSIStatL(job.files[0])
    return datetime.fromtimestamp(found.mtime if found else 0, timezone.utc), "time of PAN's file"


def _band(band: Any, number: int) -> dict[str, Any]:
    name = band.GetDescription() or f"band{number + 1}"
    found: dict[str, Any] = {"name": name, "data_type": gdal.GetDataTypeName(band.DataType).lower()}
    found["data_type"] = {"byte": "uint8"}.get(found["data_type"], found["data_type"])
    if band.GetNoDataValue() is not None:
        value = band.GetNoDataValue()
        found["nodata"] = value if value == value else "nan"
    if name.lower() in _COMMON:
        found["eo:common_name"] = _COMMON[name.lower()]
    return found


def _split(text: str) -> tuple[str, str]:
    name, _, version = text.rpartition(" ")
    return (name, version) if name else (version, "")
