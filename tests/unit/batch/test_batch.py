# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenes on a cluster of processes: the bytes of one machine, kinds of workers, faults."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import dask
import pytest
from distributed import Client, LocalCluster

from ssdiff_batch import scene
from ssdiff_batch.batch import Batch, SchedulerLostError, Steps
from ssdiff_batch.values import CPU, DONE, FAILED, GPU, KEPT, OPEN, Job
from ssdiff_qgis.engine.fusion.checkpoint import Checkpoint
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.raster.band_files import BandFiles
from ssdiff_qgis.engine.storage.file_lock import LockState, try_lock
from tests.unit.batch.harness import die, digest, fail_oddly, rasters, tell_device

needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="kills by SIGKILL")


def ends(batch: Batch) -> dict[str, str]:
    return {record.name: record.status for record in batch.records}


def strips(settings) -> list[Path]:
    return list(Path(settings.out).rglob("*.strip"))


def test_scenes_beside_each_other_and_one_in_parts(client, jobs, settings, single):
    chosen, said = settings(), []
    batch = Batch(client, chosen, said=said.append)
    batch.run(jobs)
    assert ends(batch) == dict.fromkeys(single, DONE)
    assert rasters(chosen) == single
    assert [text for text in said if "parts" in text] == ["tall: analysed; 5 parts."]
    left = {path.name for path in Path(chosen.out).iterdir() if path.is_dir()}
    assert left == {".ssdiff-batch"}
    times = {path: path.stat().st_mtime_ns for path in Path(chosen.out).glob("*.tif")}
    again = Batch(client, chosen)
    again.run(jobs)
    assert ends(again) == dict.fromkeys(single, KEPT)
    assert all(path.stat().st_mtime_ns == time_ for path, time_ in times.items())


def test_other_options_make_it_anew(client, jobs, settings):
    chosen = settings(mode="fast")
    Batch(client, chosen).run(jobs[:1])
    before = rasters(chosen)
    other = Batch(client, settings(mode="best"))
    other.run(jobs[:1])
    assert ends(other) == {"small": DONE} and rasters(chosen) != before


def test_a_bad_scene_costs_only_itself(client, jobs, settings, single, tmp_path):
    broken = tmp_path / "broken.tif"
    broken.write_bytes(Path(jobs[0].pan.path).read_bytes()[:9000])
    bad = [
        Job("nothing", BandFiles(("/nothing/p.tif",)), BandFiles(("/nothing/m.tif",))),
        Job("truncated", BandFiles((str(broken),)), jobs[0].ms),
        Job("fault", None, None, fault="Its row is not complete. Complete it."),
    ]
    batch = Batch(client, settings())
    batch.run([*bad, jobs[0]])
    assert ends(batch) == {
        **dict.fromkeys(("nothing", "truncated", "fault"), FAILED),
        "small": DONE,
    }
    told = {record.name: record.message for record in batch.records}
    assert "cannot be opened" in told["nothing"] and told["fault"].endswith("Complete it.")
    assert "truncated" in told["truncated"] or "cannot be" in told["truncated"]
    assert rasters(settings()) == {"small": single["small"]}


def test_what_nobody_expects_costs_only_the_scene(client, jobs, settings):
    batch = Batch(client, settings(), steps=Steps(begin=fail_oddly))
    batch.run(jobs)
    assert ends(batch) == {"small": FAILED, "wide": DONE, "tall": DONE}
    assert "ZeroDivisionError: oh" in next(r.message for r in batch.records if r.message)


@needs_signals
def test_a_scene_that_kills_its_workers_ends_in_the_table(jobs, settings):
    with dask.config.set({"distributed.scheduler.allowed-failures": 1}):
        with LocalCluster(n_workers=1, threads_per_worker=1, dashboard_address=":0") as own:
            with Client(own) as client:
                # Dask itself does not start a worker again that dies while it is started.
                steps, renew = Steps(begin=die), lambda: own.scale(1)
                batch = Batch(client, settings(), renew=renew, steps=steps)
                batch.run(jobs)
    assert ends(batch) == {"small": FAILED, "wide": DONE, "tall": DONE}
    assert "2 workers died while they worked" in next(r.message for r in batch.records if r.message)


@needs_signals
@pytest.mark.parametrize("number", [1, 2], ids=["one", "all"])
def test_killed_workers_cost_only_what_was_not_kept(
    cluster, client, jobs, settings, single, number
):
    """Killed as soon as strips of the parts are there."""
    chosen, killed = settings(part_rows=300), []

    def kill() -> None:
        while not strips(chosen):
            time.sleep(0.002)
        killed.append(number)
        for worker in list(cluster.workers.values())[:number]:
            os.kill(worker.pid, signal.SIGKILL)

    killer = threading.Thread(target=kill, daemon=True)
    killer.start()
    batch = Batch(client, chosen)
    batch.run(jobs)
    killer.join(10)
    assert killed
    assert ends(batch) == dict.fromkeys(single, DONE)
    assert rasters(chosen) == single


@needs_signals
def test_a_scheduler_that_is_gone_is_told_and_the_same_call_goes_on(
    client, jobs, settings, single, tmp_path
):
    """The scheduler is killed once strips are there; another cluster takes them up."""
    chosen, file = settings(), tmp_path / "scheduler.json"
    tool = [sys.executable, "-m", "distributed.cli.dask_"]
    common = ["--scheduler-file", str(file)]
    start = [*tool[:2], f"{tool[2]}scheduler", *common, "--port", "0", "--no-dashboard"]
    scheduler = subprocess.Popen(start, stderr=subprocess.DEVNULL)
    start = [*tool[:2], f"{tool[2]}worker", *common, "--nthreads", "1", "--no-dashboard"]
    worker = subprocess.Popen([*start, "--death-timeout", "60"], stderr=subprocess.DEVNULL)
    try:
        with Client(scheduler_file=str(file), timeout=30, set_as_default=False) as other:

            def kill() -> None:
                while not strips(chosen):
                    time.sleep(0.002)
                scheduler.kill()

            threading.Thread(target=kill, daemon=True).start()
            batch = Batch(other, chosen)
            with pytest.raises(SchedulerLostError, match="run the same command again"):
                batch.run(jobs[2:])
            assert ends(batch) == {"tall": OPEN}
            assert strips(chosen)
    finally:
        scheduler.kill()
        worker.terminate()
        worker.wait(20)
    Batch(client, chosen).run(jobs)
    assert rasters(chosen) == single


def test_a_cluster_of_several_kinds_of_workers(jobs, settings):
    many = [replace(jobs[0], name=str(number)) for number in range(12)]
    kinds = {"cpu": {}, "gpu": {"resources": {GPU: 1}}}
    workers = {
        name: {"cls": "distributed.Worker", "options": {"nthreads": 1, **options}}
        for name, options in kinds.items()
    }
    from distributed import SpecCluster

    with SpecCluster(workers=workers, scheduler={"cls": "distributed.Scheduler", "options": {
        "dashboard_address": ":0"}}) as own, Client(own) as client:  # fmt: skip
        client.wait_for_workers(2, timeout=30)
        found = {}
        for device in ("auto", "cuda", "cpu"):
            batch = Batch(client, settings(device=device), steps=Steps(begin=tell_device))
            batch.run(many)
            assert ends(batch) == dict.fromkeys((job.name for job in many), DONE)
            found[device] = {(record.worker, record.device) for record in batch.records}
    assert found["auto"] == {("cpu", "cpu"), ("gpu", "auto")}
    assert found["cuda"] == {("gpu", "cuda")}
    assert {worker for worker, _ in found["cpu"]} == {"cpu", "gpu"}


def test_without_a_worker_it_waits_and_says_so(jobs, settings):
    with LocalCluster(n_workers=0, threads_per_worker=1, dashboard_address=":0",
                      processes=False) as own, Client(own) as client:  # fmt: skip
        said: list[str] = []

        def heard(text: str) -> None:
            said.append(text)
            own.scale(1)

        batch = Batch(client, settings(), said=heard, steps=Steps(begin=tell_device))
        batch.run(jobs)
    assert said == ["There is no worker; waiting for one."]
    assert len(batch.records) == 3


def test_a_full_disk_ends_the_run_and_keeps_what_is_finished(client, jobs, settings, single):
    chosen, failures = settings(), []
    Batch(client, chosen).run(jobs[:1])
    batch = Batch(client, chosen, said=failures.append, steps=Steps(begin=_on_full_disk))
    many = [replace(jobs[1], name=str(number)) for number in range(12)]
    batch.run([jobs[0], *many])
    assert failures == ["The storage is full: no further scene is begun."]
    told = ends(batch)
    assert told["small"] == KEPT and len(told) < 10
    assert {record.full for record in batch.records if record.status == FAILED} == {True}
    Batch(client, chosen).run(jobs[:2])
    assert rasters(chosen) == {name: single[name] for name in ("small", "wide")}


def _on_full_disk(job, chosen):
    """The real step, in a process to which the system says that the disk is full."""
    real, os_fsync = scene.begin, os.fsync

    def fail(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    os.fsync = fail
    try:
        return real(job, chosen)
    finally:
        os.fsync = os_fsync


def test_a_worker_that_does_not_see_the_folder_says_so(jobs, settings):
    record = scene.begin(jobs[0], replace(settings(), token="another"))
    assert record.status == FAILED and "does not see the folder" in record.message


def test_an_output_that_another_run_writes_is_waited_for(jobs, settings, single, monkeypatch):
    chosen = settings()
    monkeypatch.setattr(scene, "PATIENCE", 0.3)
    held = Checkpoint(str(Path(chosen.out, "small.tif")))
    held.__enter__()
    assert "Another run is writing" in scene.begin(jobs[0], chosen).message
    monkeypatch.setattr(scene, "PATIENCE", 30)
    threading.Timer(0.4, held.__exit__, (None, None, None)).start()
    assert scene.begin(jobs[0], chosen).status == DONE
    assert rasters(chosen) == {"small": single["small"]}


def test_a_kill_between_raster_and_report_costs_no_fusion(jobs, settings, single, monkeypatch):
    chosen, report = settings(), scene.write_report

    def cut(*_: object) -> None:
        raise scene.AbandonedError

    monkeypatch.setattr(scene, "write_report", cut)
    assert scene.begin(jobs[0], chosen).status == OPEN
    raster = Path(chosen.out, "small.tif")
    time_ = raster.stat().st_mtime_ns
    monkeypatch.setattr(scene, "write_report", report)
    record = scene.begin(jobs[0], chosen)
    assert record.status == DONE and record.ergas is not None
    assert raster.stat().st_mtime_ns == time_ and digest(raster.read_bytes()) == single["small"]
    shutil.rmtree(Path(chosen.work, "analyses"))
    Path(chosen.out, "small.json").unlink()
    assert scene.begin(jobs[0], chosen).status == DONE
    assert digest(raster.read_bytes()) == single["small"]


def test_a_task_that_nobody_waits_for_stops_and_keeps_its_strips(client, jobs, settings):
    slow = FuseOptions(output_format="COG", steps=200)
    chosen = settings(divide_above=99.0, options=slow)
    future = client.submit(scene.begin, jobs[2], chosen, pure=False)
    while not strips(chosen):
        assert not future.done()
        time.sleep(0.002)
    future.cancel()
    lock = Path(chosen.out, ".tall.tif.ssdiff", "lock")
    deadline = time.monotonic() + 30
    with lock.open("a+b") as file:
        while try_lock(file) is LockState.BUSY:
            assert time.monotonic() < deadline
            time.sleep(0.02)
    assert strips(chosen) and not Path(chosen.out, "tall.tif").exists()


def test_kinds_without_gpu_workers_are_all_cpu(client):
    from ssdiff_batch.cluster import slots

    assert slots(client) == {CPU: 2, GPU: 0}
