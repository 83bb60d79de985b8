# SPDX-License-Identifier: GPL-3.0-or-later
"""The STAC Item of a result."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pystac
import pytest
from osgeo import gdal

from ssdiff_batch import scene
from ssdiff_batch.item import footprint
from ssdiff_batch.values import DONE, KEPT
from tests.support import write_raster
from tests.unit.engine.products.made_up import image


@pytest.fixture
def made(jobs, settings):
    chosen = settings(mode="fast")
    record = scene.begin(jobs[0], chosen)
    assert (record.status, record.message) == (DONE, "")
    return Path(chosen.out, "small.json"), record, chosen


def test_item_tells_place_origin_and_quality(made, jobs):
    path, record, _ = made
    item = pystac.Item.from_file(str(path))
    told = item.properties
    assert item.id == "small" and item.collection_id is None
    assert told["proj:code"] == "EPSG:32633" and told["proj:shape"] == [192, 192]
    assert told["proj:transform"] == [0.5, 0.0, 500000.0, 0.0, -0.5, 5600000.0]
    assert told["gsd"] == 0.5
    assert item.bbox == pytest.approx([15.0, 50.551069, 15.001355, 50.551932], abs=1e-5)
    ((x, y), *rest) = item.geometry["coordinates"][0]
    assert rest[-1] == [x, y]
    assert told["processing:software"] == {"SSDiff for QGIS": "0.1.0"}
    assert told["ssdiff:provenance"]["MODEL"] == "no network"
    assert told["ssdiff:datetime_source"] == "time of PAN's file"
    assert told["ssdiff:quality"]["reduced"]["result"]["ergas"] == record.ergas > 0
    origins = [link.href for link in item.get_links("derived_from")]
    assert origins == list(jobs[0].files)
    data = item.assets["data"]
    raster = path.with_suffix(".tif")
    assert data.extra_fields["file:size"] == raster.stat().st_size
    digest = hashlib.sha256(raster.read_bytes()).hexdigest()
    assert data.extra_fields["file:checksum"] == f"1220{digest}"
    assert [band["eo:common_name"] for band in data.extra_fields["bands"]] == [
        *("blue", "green", "red", "nir")
    ]
    for asset in item.assets.values():
        assert (path.parent / asset.href).is_file()
    assert gdal.Open(str(path.parent / item.assets["thumbnail"].href)).RasterXSize == 192


def test_report_and_record_agree_with_the_item(made, jobs):
    path, record, chosen = made
    told = json.loads(path.with_name("small.report.json").read_text())
    assert told["quality"]["hqnr"] == record.hqnr and told["output"] == "small.tif"
    again = scene.begin(jobs[0], chosen)
    assert again.status == KEPT
    assert again == type(again)(**{**vars(record), "status": KEPT})


def test_time_comes_from_the_item_of_the_scene(jobs, settings):
    chosen = settings(mode="fast")
    facts = {"datetime": "2024-05-01T10:00:00Z", "derived_from": "https://host/item.json"}
    job = type(jobs[0])("other", jobs[0].pan, jobs[0].ms, facts)
    assert scene.begin(job, chosen).message == ""
    item = pystac.Item.from_file(str(Path(chosen.out, "other.json")))
    assert item.datetime.isoformat() == "2024-05-01T10:00:00+00:00"
    assert item.properties["ssdiff:datetime_source"] == "item"
    assert [link.href for link in item.get_links("derived_from")] == ["https://host/item.json"]


def test_a_raster_without_a_reference_system_has_no_footprint(tmp_path):
    path = write_raster(tmp_path / "a.tif", image(1, 8), crs="")
    assert footprint(gdal.Open(path)) == (None, None)
