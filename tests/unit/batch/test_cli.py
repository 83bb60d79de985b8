# SPDX-License-Identifier: GPL-3.0-or-later
"""The command as users call it."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ssdiff_batch import cluster
from ssdiff_batch.cli import main
from tests.unit.batch.harness import rasters

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def table(scenes, tmp_path) -> Path:
    path = tmp_path / "jobs.csv"
    rows = [(scene.pan, scene.ms, f"{name}.tif") for name, scene in scenes.items()]
    with path.open("w", newline="") as file:
        csv.writer(file).writerows([("pan", "ms", "output"), *rows, ("p.tif", "m.tif", "lost")])
    return path


def call(table: Path, out: Path, network: Path, *more: str) -> list[str]:
    options = ["--model", str(network), "--divide-above", "0.04", "--part-rows", "300", *more]
    return ["run", str(table), "--out", str(out), "--workers", "2", *options]


def program(arguments: list[str]) -> subprocess.Popen:
    command = [sys.executable, "-m", "ssdiff_batch", *arguments]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT), *sys.path])}
    return subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.mark.skipif(sys.platform == "win32", reason="kills by SIGKILL")
def test_the_program_is_killed_and_called_again(table, network, settings, single, tmp_path):
    out = tmp_path / "out"
    killed = program(call(table, out, network))
    while not list(out.rglob("*.strip")):
        assert killed.poll() is None, killed.communicate()
        time.sleep(0.01)
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    again = program(call(table, out, network))
    told, said = again.communicate(timeout=120)
    assert again.returncode == 1  # one scene is lost
    assert "1 failed. Summary: " in told and "lost: failed. The PAN" in said
    assert rasters(settings(out=str(out))) == single
    rows = list(csv.DictReader((out / "summary.csv").open()))
    assert rows[0]["name"] == "lost" and len(rows) == 4
    items = json.loads((out / "items.json").read_text())["features"]
    assert sorted(item["id"] for item in items) == sorted(single)


def test_what_cannot_be_begun_is_one_error(table, network, tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(cluster, "CONNECT", 1.0)
    assert main(["run", str(tmp_path / "none.csv"), "--out", str(tmp_path / "out")]) == 1
    assert main(["run", str(table), "--out", "/vsis3/bucket/out"]) == 1
    wrong = ["--scheduler", "tcp://127.0.0.1:1"]
    assert main(["run", str(table), "--out", str(tmp_path / "out"), *wrong]) == 1
    errors = capsys.readouterr().err.splitlines()
    assert [line.startswith("Error: ") for line in errors] == [True] * 3
    assert "does not exist" in errors[0] and "--work" in errors[1]
    assert "No Dask scheduler answers at 'tcp://127.0.0.1:1'" in errors[2]
    (tmp_path / "file").write_text("")
    assert main(["run", str(table), "--out", str(tmp_path / "file" / "out")]) == 1
    assert "cannot be written" in capsys.readouterr().err


@pytest.mark.parametrize(("option", "value"), [("--workers", "0"), ("--part-rows", "x")])
def test_numbers_are_checked(option, value, capsys):
    with pytest.raises(SystemExit):
        main(["run", "a", "--out", "b", option, value])
    assert option in capsys.readouterr().err
