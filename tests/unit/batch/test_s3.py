# SPDX-License-Identifier: GPL-3.0-or-later
"""Inputs and results on S3: a server of its own that speaks the protocol, and GDAL's /vsis3."""

from __future__ import annotations

import csv
import io
import json
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from ssdiff_batch import places, scene
from ssdiff_batch.cli import main
from ssdiff_batch.jobs import read_jobs
from ssdiff_batch.values import DONE, FAILED, KEPT
from ssdiff_qgis.engine.errors import OutputError
from tests.unit.batch.harness import digest

boto3 = pytest.importorskip("boto3", reason="needs moto and boto3, of the extra `test`")
server_module = pytest.importorskip("moto.server", reason="needs moto, of the extra `test`")


class Bucket:
    """A bucket, looked at past GDAL; each has a name of its own, since GDAL remembers."""

    def __init__(self, address: str, name: str) -> None:
        self.name = name
        self._client = boto3.client("s3", endpoint_url=address)
        self._client.create_bucket(Bucket=name)

    def put(self, key: str, content: bytes) -> None:
        self._client.put_object(Bucket=self.name, Key=key, Body=content)

    def get(self, key: str) -> bytes:
        return self._client.get_object(Bucket=self.name, Key=key)["Body"].read()

    def listed(self) -> set[str]:
        found = self._client.list_objects_v2(Bucket=self.name)
        return {entry["Key"] for entry in found["Contents"]}


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    server = server_module.ThreadedMotoServer(ip_address="127.0.0.1", port=0)
    server.start()
    host, port = server.get_host_and_port()
    yield f"{host}:{port}"
    server.stop()


@pytest.fixture
def bucket(server, monkeypatch, scenes) -> Bucket:
    for name, value in {
        "AWS_S3_ENDPOINT": server,
        "AWS_HTTPS": "NO",
        "AWS_VIRTUAL_HOSTING": "FALSE",
        "AWS_ACCESS_KEY_ID": "test",
        "AWS_SECRET_ACCESS_KEY": "test",
        "AWS_DEFAULT_REGION": "us-east-1",
        "NO_PROXY": "127.0.0.1",
        "no_proxy": "127.0.0.1",
    }.items():
        monkeypatch.setenv(name, value)
    bucket = Bucket(f"http://{server}", f"scenes-{uuid.uuid4().hex[:8]}")
    for name in ("small", "tall"):
        for part in ("pan", "ms"):
            bucket.put(f"in/{name}/{part}.tif", getattr(scenes[name], part).read_bytes())
    return bucket


def test_scenes_come_from_and_go_to_s3(bucket, single, network, tmp_path, capfd):
    """From the command line, one scene divided, and again."""
    item = {
        "type": "Feature",
        "stac_version": "1.0.0",
        "id": "tall",
        "geometry": None,
        "properties": {"datetime": "2024-05-01T10:00:00Z"},
        "links": [],
        "assets": {
            "pan": {"href": f"s3://{bucket.name}/in/tall/pan.tif"},
            "ms": {"href": f"/vsis3/{bucket.name}/in/tall/ms.tif"},
        },
    }
    bucket.put("items.json", json.dumps(item).encode())
    work = tmp_path / "work"
    call = [
        "run",
        f"/vsis3/{bucket.name}/items.json",
        "--out",
        f"s3://{bucket.name}/out",
        "--work",
        str(work),
    ]
    call += ["--model", str(network), "--device", "cpu", "--workers", "1", "--allow-remote"]
    call += ["--divide-above", "0.04", "--part-rows", "300", "--uncertainty"]
    assert main(call) == 0, capfd.readouterr().err
    assert digest(bucket.get("out/tall/tall.tif")) == single["tall"]
    made = {name.removeprefix("out/") for name in bucket.listed() if name.startswith("out/")}
    suffixes = (".tif", ".uncertainty.tif", ".json", ".png", ".report.json", ".report.html")
    files = {f"tall/tall{suffix}" for suffix in suffixes}
    assert {*files, "summary.csv", "index.html", "items.json"} <= made
    assert "tall/tall.uncertainty.tif.aux.xml" in made  # what of its metadata a COG does not hold
    told = json.loads(bucket.get("out/tall/tall.json"))
    links = {link["href"] for link in told["links"]}
    assert links == {f"s3://{bucket.name}/in/tall/pan.tif", f"s3://{bucket.name}/in/tall/ms.tif"}
    assert not list(work.rglob("*.tif")) and not list(work.rglob("*.strip"))
    assert main(call) == 0
    (row,) = csv.DictReader(io.StringIO(bucket.get("out/summary.csv").decode()))
    assert (row["name"], row["status"]) == ("tall/tall", KEPT)


@pytest.fixture
def job(bucket, tmp_path):
    table = tmp_path / "jobs.csv"
    table.write_text(
        f"pan,ms,output\n/vsis3/{bucket.name}/in/small/pan.tif,/vsis3/{bucket.name}/in/small/ms.tif,small\n"
    )
    (job,) = read_jobs(str(table), allow_remote=True)
    return job


def test_workers_without_a_shared_folder_make_whole_scenes(bucket, job, settings, single, tmp_path):
    work = str(tmp_path / "own")
    chosen = settings(out=f"/vsis3/{bucket.name}/out", work=work, divide_above=0.0)
    Path(work, scene.MARK).unlink()
    assert scene.begin(job, chosen).status == DONE
    assert digest(bucket.get("out/small.tif")) == single["small"]
    assert scene.begin(job, chosen).status == KEPT


def test_what_does_not_arrive_whole_is_an_error(bucket, tmp_path, monkeypatch):
    file = tmp_path / "x"
    file.write_bytes(b"content")
    places.publish(file, f"/vsis3/{bucket.name}/x")
    assert bucket.get("x") == b"content"
    size = places.size_of
    monkeypatch.setattr(places, "size_of", lambda path: size(path) - 1)
    with pytest.raises(OutputError, match="did not arrive whole"):
        places.publish(file, f"/vsis3/{bucket.name}/x")


def test_a_missing_bucket_or_object_is_told(bucket, job, settings, tmp_path, monkeypatch):
    chosen = settings(out="/vsis3/nowhere/out", work=str(tmp_path / "own"), mode="fast")
    record = scene.begin(job, chosen)
    assert record.status == FAILED and "/vsis3/nowhere/out/small.tif' cannot be" in record.message
    assert list((tmp_path / "own").rglob("small.tif"))
    good = settings(out=f"/vsis3/{bucket.name}/out", work=str(tmp_path / "own"), mode="fast")
    monkeypatch.setattr(scene, "fuse", None)  # the raster is there already
    assert scene.begin(job, good).status == DONE
    missing = type(job)("gone", job.pan, type(job.ms)((f"/vsis3/{bucket.name}/in/nothing.tif",)))
    assert "cannot be opened" in scene.begin(missing, good).message
