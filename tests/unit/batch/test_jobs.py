# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenes are read from tables and folders; what is wrong with one stops no other."""

from __future__ import annotations

from pathlib import Path

import pytest

from ssdiff_batch.jobs import read_jobs
from ssdiff_batch.values import Job
from ssdiff_qgis.engine.errors import OptionError
from tests.support import write_raster
from tests.unit.engine.products.made_up import LANDSAT, image, landsat


def table(tmp_path: Path, text: str) -> str:
    path = tmp_path / "jobs.csv"
    path.write_text(text, encoding="utf-8")
    return str(path)


def pair_of(folder: Path, name: str = "scene") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    write_raster(folder / f"{name}_PAN.tif", image(1, 64)[0])
    write_raster(folder / f"{name}_MSS.tif", image(4, 16), 4.0)


def by_name(jobs: list[Job]) -> dict[str, Job]:
    return {job.name: job for job in jobs}


def test_table_has_paths_beside_itself_and_bands_in_files(tmp_path):
    text = "PAN, ms ,output\na/p.tif,/data/m.tif,a.tif\np.jp2,r.jp2; g.jp2,north/b.TIFF\n\n"
    first, second = read_jobs(table(tmp_path, text))
    assert (first.name, first.fault) == ("a", "")
    assert first.pan.files == (str(tmp_path / "a" / "p.tif"),) and first.ms.files == (
        "/data/m.tif",
    )
    assert second.name == "north/b"
    assert second.ms.files == (str(tmp_path / "r.jp2"), str(tmp_path / "g.jp2"))


def test_table_takes_products(tmp_path):
    landsat(tmp_path / "product")
    jobs = by_name(read_jobs(table(tmp_path, "pan,ms,output\nproduct,,a\nnowhere,,b\n")))
    assert jobs["a"].pan.files[0].endswith("_B8.TIF") and len(jobs["a"].ms.files) == 7
    assert "does not exist" in jobs["b"].fault


def test_rows_that_cannot_be_used_are_faults_of_their_own(tmp_path):
    text = "pan,ms,output\np,m,a\np,m\n,m,c\np,m,../d\np,m,/e\np,m,A.tif\n/vsis3/b/p.tif,m,g\n"
    jobs = read_jobs(table(tmp_path, text))
    faults = {job.name: job.fault for job in jobs}
    assert len(faults) == 7 and faults.pop("a") == ""
    assert "Row 3" in faults["row3"] and "Row 4" in faults["c"]
    assert "not below the folder" in faults["d"] and "not below the folder" in faults["e"]
    assert "named twice" in faults["A_"]
    assert "--allow-remote" in faults["g"]
    assert not by_name(read_jobs(table(tmp_path, text), allow_remote=True))["g"].fault


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("p.tif,m.tif,a.tif\n", "must name the columns: pan,ms,output"),
        ("pan,ms,output\n", "holds no scene"),
        ("", "must name the columns"),
        ("{", "is no JSON"),
        ('{"type": "Catalog"}', "of the type 'Catalog'"),
    ],
)
def test_what_is_no_list_of_scenes_is_refused(tmp_path, text, message):
    with pytest.raises(OptionError, match=message):
        read_jobs(table(tmp_path, text))
    with pytest.raises(OptionError, match="does not exist"):
        read_jobs(str(tmp_path / "nothing.csv"))


def test_folder_of_products_of_several_kinds(tmp_path):
    landsat(tmp_path / "one")
    landsat(tmp_path / "broken", without="B8")
    pair_of(tmp_path / "two", "GF2 (a)")
    pair_of(tmp_path, "loose")
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "read.me").write_text("nothing")
    jobs = by_name(read_jobs(str(tmp_path)))
    assert set(jobs) == {
        f"{LANDSAT}/{LANDSAT}",
        "broken/broken",
        "GF2_a__MSS/GF2_a__MSS",
        "loose_MSS/loose_MSS",
    }
    assert "lacks the file" in jobs["broken/broken"].fault
    assert [job.fault for job in jobs.values()].count("") == 3


def test_parts_of_one_product_may_lie_in_folders_of_their_own(tmp_path):
    for part, bands, pixel in (("PAN", 1, 1.0), ("MSS", 4, 4.0)):
        (tmp_path / part).mkdir()
        write_raster(tmp_path / part / f"x_{part}.tif", image(bands, 16), pixel)
    (job,) = read_jobs(str(tmp_path))
    assert job.name == "x_MSS/x_MSS" and job.pan.files[0].endswith("x_PAN.tif")


def test_a_folder_without_products_is_refused(tmp_path):
    with pytest.raises(OptionError, match="holds no scene"):
        read_jobs(str(tmp_path))
