# SPDX-License-Identifier: GPL-3.0-or-later
"""PAN and MS are found among the assets of STAC Items."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ssdiff_batch.jobs import read_jobs

OLD, NEW = "eo:bands", "bands"


def asset(
    href: str, *names: str, key: str = NEW, roles: tuple[str, ...] = ("data",), **fields: Any
):
    common = "eo:common_name" if key == NEW else "common_name"
    found = {"href": href, "roles": list(roles), **fields}
    if names:
        found[key] = [{"name": f"B{i}", common: name} for i, name in enumerate(names)]
    return found


def item(assets: dict[str, Any], name: str = "scene 1", **fields: Any) -> dict[str, Any]:
    return {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": name,
        "geometry": None,
        "properties": {"datetime": "2024-05-01T10:00:00Z"},
        "links": [],
        "assets": assets,
        **fields,
    }


def jobs_of(tmp_path, *items: Any, allow_remote: bool = True, **options: Any):
    path = tmp_path / "items.json"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": list(items)}))
    return read_jobs(str(path), allow_remote, **options)


@pytest.mark.parametrize("key", [OLD, NEW])
def test_pan_and_a_stack_of_bands(tmp_path, key):
    given = item(
        {
            "sharp": asset("./p.tif", "pan", key=key),
            "all": asset("sub/m.tif", "blue", "green", "red", "nir", key=key),
            "visual": asset("v.tif", "red", "green", "blue", key=key, roles=("visual",)),
            "thumbnail": asset("t.png", roles=("thumbnail",)),
        }
    )
    (job,) = jobs_of(tmp_path, given)
    assert job.fault == "" and job.name == "scene_1/scene_1"
    assert job.pan.files == (str(tmp_path / "p.tif"),)
    assert job.ms.files == (str(tmp_path / "sub" / "m.tif"),)
    assert job.ms.names == ("B0", "B1", "B2", "B3")
    assert job.facts == {"datetime": "2024-05-01T10:00:00Z"}


def test_landsat_as_catalogues_have_it(tmp_path):
    """A band per asset; thermal bands and QA are not taken, bands are in order."""
    bands = {
        key: asset(f"s3://usgs/LC08_B{number}.TIF", common, key=OLD, gsd=30)
        for number, key, common in (
            *((5, "nir08", "nir08"), (4, "red", "red"), (3, "green", "green"), (2, "blue", "blue")),
            *((1, "coastal", "coastal"), (6, "swir16", "swir16"), (7, "swir22", "swir22")),
        )
    }
    others = {
        "pan": asset("s3://usgs/LC08_B8.TIF", "pan", key=OLD, gsd=15),
        "cirrus": asset("s3://usgs/LC08_B9.TIF", "cirrus", key=OLD, gsd=30),
        "lwir11": asset("s3://usgs/LC08_B10.TIF", "lwir11", key=OLD, gsd=100),
        "qa_pixel": asset("s3://usgs/LC08_QA.TIF", roles=("cloud", "mask")),
    }
    link = {"rel": "self", "href": "https://stac.example/items/LC08"}
    (job,) = jobs_of(tmp_path, item({**bands, **others}, "LC08", links=[link]))
    assert job.pan.files == ("/vsis3/usgs/LC08_B8.TIF",)
    assert job.ms.files == tuple(f"/vsis3/usgs/LC08_B{number}.TIF" for number in range(1, 8))
    assert job.facts["derived_from"] == link["href"]
    (refused,) = jobs_of(tmp_path, item({**bands, **others}), allow_remote=False)
    assert "--allow-remote" in refused.fault


def test_roles_and_keys_stand_for_bands(tmp_path):
    first = item(
        {"a": asset("p.tif", roles=("pan",)), "b": asset("m.tif", roles=("multispectral",))}
    )
    second = item({"panchromatic": asset("p.tif"), "ms": asset("m.tif")}, "second")
    for job in jobs_of(tmp_path, first, second):
        assert (job.fault, job.pan.files[0][-5:], job.ms.files[0][-5:]) == ("", "p.tif", "m.tif")


def test_relative_addresses_begin_with_the_item(tmp_path):
    link = {"rel": "self", "href": "https://host/catalogue/item.json"}
    assets = {"pan": asset("p.tif"), "ms": asset("../m.tif")}
    (job,) = jobs_of(tmp_path, item(assets, links=[link]))
    assert job.pan.files == ("/vsicurl/https://host/catalogue/p.tif",)


def test_assets_can_be_named(tmp_path):
    given = item({"x": asset("p.tif"), "y": asset("r.tif"), "z": asset("g.tif")})
    (job,) = jobs_of(tmp_path, given, pan_asset="x", ms_assets=["y", "z"])
    assert [path[-5:] for path in (*job.pan.files, *job.ms.files)] == ["p.tif", "r.tif", "g.tif"]
    (job,) = jobs_of(tmp_path, given, pan_asset="q")
    assert "no asset 'q', only x, y, z" in job.fault


@pytest.mark.parametrize(
    ("assets", "message"),
    [
        ({"ms": asset("m.tif")}, "must be the PAN"),
        ({"pan": asset("p.tif")}, "none is the MS"),
        ({"pan": asset("p.tif"), "p2": asset("q.tif", "pan"), "ms": asset("m.tif")}, "--pan-asset"),
        (
            {
                "pan": asset("p.tif"),
                "a": asset("a.tif", "red", "nir"),
                "b": asset("b.tif", "red", "nir"),
            },
            "found: a.tif, b.tif. Name it with --ms-asset",
        ),
    ],
)
def test_what_is_missing_or_could_be_several_is_told(tmp_path, assets, message):
    good = item({"pan": asset("p.tif"), "ms": asset("m.tif")}, "good")
    bad, other = jobs_of(tmp_path, item(assets), good)
    assert message in bad.fault and other.fault == ""


@pytest.mark.parametrize("broken", [{"type": "Feature"}, 3, {"type": "Feature", "assets": 5}])
def test_what_is_no_item_costs_only_itself(tmp_path, broken):
    good = item({"pan": asset("p.tif"), "ms": asset("m.tif")}, "good")
    bad, other = jobs_of(tmp_path, broken, good)
    assert "is no STAC Item" in bad.fault and other.fault == ""
