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
from ssdiff_batch.values import DONE, FAILED, KEPT, Job
from ssdiff_qgis.engine.raster.band_files import BandFiles
from tests.support import write_raster
from tests.unit.batch.harness import digest as digested
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


def test_uncertainty_is_an_asset_with_bands_of_its_own(jobs, settings, single):
    chosen = settings(uncertainty=True)
    record = scene.begin(jobs[0], chosen)
    assert (record.status, record.message) == (DONE, "")
    item = pystac.Item.from_file(str(Path(chosen.out, "small.json")))
    asset = item.assets["uncertainty"]
    assert asset.roles == ["data", "uncertainty"] and asset.href == "small.uncertainty.tif"
    path = Path(chosen.out, asset.href)
    assert asset.extra_fields["file:size"] == path.stat().st_size
    raster = gdal.Open(str(path))
    assert raster.GetMetadata("IMAGE_STRUCTURE")["LAYOUT"] == "COG" and raster.RasterCount == 5
    assert raster.RasterXSize == 192 and (raster.ReadAsArray() > 0).all()
    names = [band["name"] for band in asset.extra_fields["bands"]]
    assert names[0].endswith(": expected error") and len(names) == 5
    told = json.loads(Path(chosen.out, "small.report.json").read_text())
    assert len(told["uncertainty"]["interval_90"]) == 4 and told["quality"]["reduced"]
    assert digested(Path(chosen.out, "small.tif").read_bytes()) == single["small"]


def test_without_its_uncertainty_a_scene_is_not_finished(jobs, settings):
    plain, chosen = settings(mode="fast"), settings(mode="fast", uncertainty=True)
    assert scene.begin(jobs[0], plain).status == DONE
    assert scene.begin(jobs[0], chosen).status == DONE
    assert scene.begin(jobs[0], chosen).status == KEPT
    path = Path(chosen.out, "small.uncertainty.tif")
    content = path.read_bytes()
    path.unlink()
    assert scene.begin(jobs[0], chosen).status == DONE
    assert path.read_bytes() == content


def test_an_uncertainty_that_cannot_be_found_fails_before_the_work(tmp_path, jobs, settings):
    files = []
    for kind, job, scale in (("pan", jobs[0].pan, 4), ("ms", jobs[0].ms, 1)):
        files.append(str(tmp_path / f"{kind}.tif"))
        gdal.Translate(files[-1], job.path, srcWin=[0, 0, 8 * scale, 8 * scale])
    job = Job("little", *(BandFiles((file,)) for file in files))
    chosen = settings(mode="fast", uncertainty=True)
    record = scene.begin(job, chosen)
    assert record.status == FAILED and "only 8 MS pixels" in record.message
    assert not Path(chosen.out, "little.tif").exists()


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
