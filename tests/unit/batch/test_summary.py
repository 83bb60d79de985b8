# SPDX-License-Identifier: GPL-3.0-or-later
"""Table and page of all scenes."""

from __future__ import annotations

import csv
import json
from pathlib import Path

from ssdiff_batch.summary import sorted_records, write_items, write_summary
from ssdiff_batch.values import DONE, FAILED, KEPT, OPEN, Record

RECORDS = [
    Record("good", DONE, megapixels=2.0, ergas=1.0, sam=2.0, q2n=0.9, hqnr=0.95, valid=1.0),
    Record("worse", KEPT, megapixels=1.0, ergas=3.5),
    Record("doubtful", DONE, ergas=0.5, doubts=("small_scene", "collar")),
    Record("a/broken", FAILED, "<b>It</b> cannot be opened."),
]


def test_the_worst_comes_first():
    order = [r.name for r in sorted_records([*RECORDS, Record("left", OPEN)])]
    assert order == ["a/broken", "left", "doubtful", "worse", "good"]


def test_table_and_page(tmp_path):
    names = [*(r.name for r in RECORDS), "never begun"]
    rows = write_summary(str(tmp_path), RECORDS, names)
    assert [row.status for row in rows] == [FAILED, OPEN, DONE, KEPT, DONE]
    table = list(csv.DictReader((tmp_path / "summary.csv").open()))
    assert [row["name"] for row in table] == [row.name for row in rows]
    assert table[0]["message"] == "<b>It</b> cannot be opened." and table[0]["raster"] == ""
    assert table[4]["ergas"] == "1" and table[4]["raster"] == "good.tif"
    page = (tmp_path / "index.html").read_text()
    assert "&lt;b&gt;It&lt;/b&gt;" in page and "<b>It" not in page
    assert 'src="good.png"' in page and 'src="a/broken.png"' not in page
    assert "small scene, collar" in page
    assert "2 done, 1 done before, 1 failed, 1 not finished; 3.0 megapixels" in page


def test_items_lead_to_the_files(tmp_path):
    item = {"type": "Feature", "id": "x", "assets": {"data": {"href": "x.tif"}}}
    (tmp_path / "north").mkdir()
    (tmp_path / "north" / "x.json").write_text(json.dumps(item))
    done = Record("north/x", DONE)
    write_items(str(tmp_path), [done, Record("gone", DONE), RECORDS[-1]])
    (feature,) = json.loads(Path(tmp_path, "items.json").read_text())["features"]
    assert feature["assets"]["data"]["href"] == "./north/x.tif"
