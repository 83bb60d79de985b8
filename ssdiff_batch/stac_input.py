# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenes of STAC Items: which assets are PAN, and which the MS.

Facts: STAC 1.1 (https://github.com/radiantearth/stac-spec, common metadata: ``bands``, ``gsd``) and
its EO extension (https://github.com/stac-extensions/eo: ``eo:bands``, ``eo:common_name``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

import pystac

from ssdiff_batch.places import gdal_path, is_remote, joined
from ssdiff_batch.values import Job
from ssdiff_qgis.engine.errors import OptionError, RasterError
from ssdiff_qgis.engine.raster.band_files import BandFiles

PAN = ("pan", "panchromatic")
"""Roles, keys and common names of a PAN."""
_MS = ("ms", "multispectral", "mul", "mss")
# Other views of a scene, and what is no image of the ground.
_OTHER = ("thumbnail", "overview", "visual", "metadata", "cloud", "saturation", "qa", "mask")
_GROUND = re.compile(r"coastal|blue|green\d*|yellow|red|rededge\d*|nir\d*|swir\d*")
# Common names in the order in which bands are stacked.
_ORDER = ("coastal", "blue", "green", "yellow", "red", "rededge", "nir", "swir")


def jobs_of_items(
    content: Mapping[str, Any], source: str, pan_asset: str, ms_assets: Sequence[str]
) -> list[Job]:
    """The scenes of an ItemCollection or an Item.

    Args:
        content: JSON of it.
        source: Where it was read; relative addresses begin there where an item has none of its own.
        pan_asset: Key of the PAN's asset; empty to find it.
        ms_assets: Keys of the MS's assets; empty to find them.

    Raises:
        OptionError: If it is neither.
    """
    kind = content.get("type")
    features = content.get("features") if kind == "FeatureCollection" else [content]
    if kind not in ("FeatureCollection", "Feature") or not isinstance(features, list):
        raise OptionError(
            f"'{source}' is of the type '{kind}'. Give a STAC ItemCollection (FeatureCollection), "
            f"as a search in a STAC API returns it, or one Item."
        )
    return [_job(feature, source, pan_asset, ms_assets) for feature in features]


def _job(feature: Mapping[str, Any], source: str, pan_asset: str, ms_assets: Sequence[str]) -> Job:
    given = str(feature.get("id", "item")) if isinstance(feature, Mapping) else "item"
    plain = re.sub(r"[^\w.+-]+", "_", given).strip(".") or "item"
    name = f"{plain}/{plain}"
    try:
        item = pystac.Item.from_dict(dict(feature), migrate=True)
        pan, ms = choose_assets(item, pan_asset, ms_assets)
        own = item.get_self_href()
        facts = {"derived_from": own} if own else {}
        if item.datetime is not None:
            facts["datetime"] = item.datetime.isoformat().replace("+00:00", "Z")
        paths = tuple(_path(asset, own or source) for asset in ms)
        names = tuple(label for asset in ms for label in _labels(asset))
        files = BandFiles((_path(pan, own or source),))
        return Job(name, files, BandFiles(paths, names), facts)
    except RasterError as error:
        return Job(name, None, None, fault=str(error))
    except Exception as error:  # pystac raises many kinds for what is no item
        fault = f"The item '{given}' of '{source}' is no STAC Item ({error!r}). Correct it."
        return Job(name, None, None, fault=fault)


def choose_assets(
    item: pystac.Item, pan_asset: str = "", ms_assets: Sequence[str] = ()
) -> tuple[pystac.Asset, list[pystac.Asset]]:
    """PAN, and the asset of the MS or those of its bands, by role, bands and key.

    Args:
        item: Item.
        pan_asset: Key of the PAN's asset; empty to find it.
        ms_assets: Keys of the MS's assets; empty to find them.

    Raises:
        RasterError: If there is none, or several that could be meant.

    Example:
        >>> from datetime import datetime
        >>> item = pystac.Item("scene", None, None, datetime(2024, 5, 1), {})
        >>> for key, names in {"P": ["pan"], "M": ["blue", "green", "red", "nir"]}.items():
        ...     bands = [{"name": n, "eo:common_name": n} for n in names]
        ...     item.add_asset(key, pystac.Asset(f"{key}.tif", extra_fields={"bands": bands}))
        >>> pan, ms = choose_assets(item)
        >>> pan.href, [asset.href for asset in ms]
        ('P.tif', ['M.tif'])
    """
    for key in [k for k in (pan_asset, *ms_assets) if k]:
        if key not in item.assets:
            raise RasterError(
                f"The item '{item.id}' has no asset '{key}', only {', '.join(item.assets)}. "
                f"Choose of those."
            )
    images = {key: a for key, a in item.assets.items() if not _is_other(key, a)}
    pans = [a for key, a in images.items() if _is_pan(key, a)]
    pan = item.assets[pan_asset] if pan_asset else _only(pans, item, "PAN", "--pan-asset")
    if ms_assets:
        return pan, [item.assets[key] for key in ms_assets]
    rest = {key: a for key, a in images.items() if a is not pan and not _is_pan(key, a)}
    named = [a for key, a in rest.items() if {key.lower(), *_roles(a)} & set(_MS)]
    stacks = named or [a for a in rest.values() if len(_grounds(a)) > 1]
    if stacks:
        return pan, [_only(stacks, item, "MS", "--ms-asset")]
    single = [a for a in rest.values() if len(_grounds(a)) == 1]
    finest = min((_gsd(a, item) for a in single), default=0.0)
    bands = [a for a in single if _gsd(a, item) == finest]
    if len(bands) < 2:
        raise RasterError(
            f"Of the assets of the item '{item.id}' ({', '.join(item.assets)}) none is the MS by "
            f"its role or its bands (eo:bands, bands). Name it with --ms-asset."
        )
    return pan, sorted(bands, key=_rank)


def _only(assets: Sequence[pystac.Asset], item: pystac.Item, what: str, option: str) -> Any:
    if len(assets) == 1:
        return assets[0]
    found = ", ".join(asset.href for asset in assets) or "none"
    raise RasterError(
        f"Of the assets of the item '{item.id}' ({', '.join(item.assets)}) one must be the {what} "
        f"by its role or its bands; found: {found}. Name it with {option}."
    )


def _bands(asset: pystac.Asset) -> list[Mapping[str, Any]]:
    fields = asset.extra_fields
    found = fields.get("bands") or fields.get("eo:bands") or []
    if not found and "eo:common_name" in fields:
        found = [fields]
    return [band for band in found if isinstance(band, Mapping)]


def _common_names(asset: pystac.Asset) -> list[str]:
    named = (
        b.get("eo:common_name") or b.get("common_name") or b.get("name") for b in _bands(asset)
    )
    return [str(name or "").lower() for name in named]


def _grounds(asset: pystac.Asset) -> list[str]:
    return [name for name in _common_names(asset) if _GROUND.fullmatch(name)]


def _labels(asset: pystac.Asset) -> list[str]:
    return [
        str(band.get("name") or common) for band, common in zip(_bands(asset), _common_names(asset))
    ]


def _roles(asset: pystac.Asset) -> list[str]:
    return [role.lower() for role in asset.roles or []]


def _is_pan(key: str, asset: pystac.Asset) -> bool:
    names = _common_names(asset)
    return bool({key.lower(), *_roles(asset)} & set(PAN)) or (len(names) == 1 and names[0] in PAN)


def _is_other(key: str, asset: pystac.Asset) -> bool:
    return bool({key.lower(), *_roles(asset)} & set(_OTHER))


def _gsd(asset: pystac.Asset, item: pystac.Item) -> float:
    own = [band.get("gsd") for band in _bands(asset)]
    return float(asset.extra_fields.get("gsd") or (own and own[0]) or item.common_metadata.gsd or 0)


def _rank(asset: pystac.Asset) -> tuple[int, str]:
    name = _common_names(asset)[0]
    return next(i for i, word in enumerate(_ORDER) if name.startswith(word)), name


def _path(asset: pystac.Asset, origin: str) -> str:
    """GDAL's path of an asset; what is relative begins in the folder of its item."""
    href = asset.href
    if is_remote(href) or href.startswith(("/", "file://")):
        return gdal_path(href)
    folder = gdal_path(origin).rpartition("/")[0]
    return joined(folder or ".", re.sub(r"^\./", "", href))
