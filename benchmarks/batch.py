# SPDX-License-Identifier: GPL-3.0-or-later
"""How well many workers are used, and what limits them.

    python benchmarks/batch.py stub      scenes that sleep, on 1 to 32 processes
    python benchmarks/batch.py parts     one scene whose parts sleep, on 1 to 32 processes
    python benchmarks/batch.py limit     scenes that cost nothing: what the scheduler can do
    python benchmarks/batch.py real      scenes on 1 and on 2 processes, each on one core
    python benchmarks/batch.py writer    what the one process that writes a divided scene can do

The efficiency is the time that all scenes take one after the other, over that of all workers.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import dask
from distributed import Client, LocalCluster

from ssdiff_batch import scene
from ssdiff_batch.batch import Batch, Steps
from ssdiff_batch.values import DONE, Job, Record, Settings
from ssdiff_qgis.engine.fusion.fuse import analyse, fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.fusion.parts import divide, fuse_part
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.raster.band_files import BandFiles
from ssdiff_qgis.engine.report.report import write_report
from ssdiff_qgis.engine.storage.atomic import write_text

# Workers have one core each.
OPTIONS, REAL = FuseOptions(output_format="COG", threads=1), Steps()


def sleeping(seconds: float) -> Steps:
    """Scenes that take a fixed time and no processor."""

    def begin(job: Job, settings: Settings) -> Record:
        time.sleep(seconds)
        return Record(job.name, DONE, megapixels=1.0)

    return Steps(begin=begin)


def sleeping_parts(parts: int, seconds: float) -> Steps:
    """A scene whose parts take a fixed time and no processor."""

    def begin(job: Job, settings: Settings) -> Any:
        return SimpleNamespace(parts=range(parts))

    def sharpen(job: Job, settings: Settings, divided: Any, number: int) -> int:
        time.sleep(seconds)
        return number

    def finish(job: Job, settings: Settings, divided: Any, done: list[int]) -> Record:
        return Record(job.name, DONE, megapixels=float(len(done)))

    return Steps(begin, sharpen, finish)


def settings_in(folder: str, mode: str = "fast", above: float = 1e9, rows: int = 1024) -> Settings:
    """Settings of a run in a folder."""
    work = Path(folder, ".ssdiff-batch")
    write_text(work / scene.MARK, "here")
    return Settings(folder, str(work), mode, "auto", "cpu", OPTIONS, above, rows, "here")


def cluster(workers: int, processes: bool = True) -> LocalCluster:
    """Workers on this machine, one thread each."""
    # Processes that only sleep shall not spend two cores on watching themselves.
    quiet = {
        "distributed.worker.profile.enabled": False,
        "distributed.admin.system-monitor.interval": "5s",
        "distributed.comm.timeouts.connect": "300s",
    }
    dask.config.set(quiet)
    return LocalCluster(
        n_workers=workers,
        threads_per_worker=1,
        processes=processes,
        dashboard_address=":0",
        memory_limit=0,
    )


def wall(client: Client, jobs: list[Job], settings: Settings, steps: Steps = REAL) -> float:
    """Seconds of a run."""
    batch = Batch(client, settings, steps=steps)
    started = time.monotonic()
    records = batch.run(jobs)
    seconds = time.monotonic() - started
    failed = [record for record in records if not record.finished]
    if failed:
        raise SystemExit(f"failed: {failed[0]}")
    return seconds


def named(count: int) -> list[Job]:
    """Scenes that are nothing but a name."""
    return [Job(f"{number:05d}", None, None) for number in range(count)]


def each(
    counts: Iterable[int], measure: Callable[[Client, int], tuple[float, float]], priority: int
) -> None:
    """Print the efficiency with several numbers of workers."""
    print(f"{'workers':>8} {'seconds':>9} {'speed-up':>9} {'efficiency':>10}")
    for workers in counts:
        with cluster(workers) as own, Client(own) as client:
            client.wait_for_workers(workers)
            client.run(_warm)
            if priority:
                _nice(priority)
                client.run(_nice, priority)
            cost, seconds = measure(client, workers)
        speed = cost / seconds
        print(f"{workers:8d} {seconds:9.2f} {speed:9.2f} {speed / workers:10.3f}", flush=True)


def _warm() -> None:
    import ssdiff_batch.values  # noqa: F401 - what the first task would load


def _load() -> None:
    import onnxruntime  # noqa: F401

    import ssdiff_batch.scene  # noqa: F401


def _nice(priority: int) -> None:
    os.setpriority(os.PRIO_PROCESS, 0, priority)
    for thread in os.listdir("/proc/self/task"):  # Linux: threads have their own
        os.setpriority(os.PRIO_PROCESS, int(thread), priority)


def stub(options: argparse.Namespace) -> None:
    """Scenes beside each other that sleep."""
    each_has = options.scenes

    def measure(client: Client, workers: int) -> tuple[float, float]:
        with tempfile.TemporaryDirectory() as folder:
            jobs = named(each_has * workers)
            seconds = wall(client, jobs, settings_in(folder), sleeping(options.cost))
        return len(jobs) * options.cost, seconds

    print(f"{each_has} scenes of {options.cost} s for each worker")
    each(options.workers, measure, options.nice)


def parts(options: argparse.Namespace) -> None:
    """Parts of one scene that sleep."""

    def measure(client: Client, workers: int) -> tuple[float, float]:
        count = options.scenes * workers
        with tempfile.TemporaryDirectory() as folder:
            steps = sleeping_parts(count, options.cost)
            seconds = wall(client, named(1), settings_in(folder), steps)
        return count * options.cost, seconds

    print(f"one scene with {options.scenes} parts of {options.cost} s for each worker")
    each(options.workers, measure, options.nice)


def limit(options: argparse.Namespace) -> None:
    """Scenes that cost nothing."""
    print(f"{'workers':>8} {'scenes/s':>9} {'ms/scene':>9}")
    for workers in options.workers:
        with cluster(workers, processes=False) as own, Client(own) as client:
            client.wait_for_workers(workers)
            with tempfile.TemporaryDirectory() as folder:
                wall(client, named(50), settings_in(folder), sleeping(0.0))
                seconds = wall(client, named(1000), settings_in(folder), sleeping(0.0))
        print(f"{workers:8d} {1000 / seconds:9.0f} {seconds:9.2f}", flush=True)


def _scenes(folder: str, count: int, side: int) -> list[Job]:
    from ssdiff_train.synthetic.scene_files import write_scene
    from ssdiff_train.synthetic.sensor import SensorModel, observe
    from ssdiff_train.synthetic.town import make_hrms

    sensor, jobs = SensorModel(shift=(0.8, -1.7)), []
    for number in range(count):
        seen = observe(make_hrms(side, side, seed=number), sensor)
        paths = write_scene(Path(folder, str(number)), seen, sensor)
        pan, ms = (BandFiles((str(path),)) for path in (paths.pan, paths.ms))
        jobs.append(Job(str(number), pan, ms))
    return jobs


def _pin(dask_worker: Any) -> None:
    """Keep a worker to one core."""
    cores = sorted(os.sched_getaffinity(0))
    for thread in os.listdir("/proc/self/task"):
        os.sched_setaffinity(int(thread), {cores[int(dask_worker.name) % len(cores)]})


def _waited() -> float:
    """Seconds that threads of this process were ready to run, but other processes had the core."""
    told = (
        Path(f"/proc/self/task/{t}/schedstat").read_text() for t in os.listdir("/proc/self/task")
    )
    return sum(int(text.split()[1]) for text in told) / 1e9


def real(options: argparse.Namespace) -> None:
    """Scenes on workers that have one core each.

    Where other programs use the machine too, the workers wait for them; the last column is the
    efficiency without that time: of what workers ran, waited for storage or had nothing to do.
    """
    with tempfile.TemporaryDirectory() as folder:
        jobs = _scenes(folder, options.scenes, options.side)
        size = options.scenes * options.side**2 / 1e6
        print(f"{options.scenes} scenes of {options.side} x {options.side}, mode {options.mode}")
        print(
            f"{'workers':>8} {'seconds':>9} {'efficiency':>10} {'CPU s/MP':>9} {'waited':>9} "
            f"{'without':>9}"
        )
        first = alone = 0.0
        for _ in range(options.repeat):
            for workers in options.workers:
                with cluster(workers) as own, Client(own) as client:
                    client.wait_for_workers(workers)
                    client.run(_pin)
                    client.run(_load)
                    if options.nice:
                        client.run(_nice, options.nice)
                    before = sum(client.run(time.process_time).values())
                    queued = sum(client.run(_waited).values())
                    with tempfile.TemporaryDirectory() as out:
                        seconds = wall(client, jobs, settings_in(out, options.mode))
                    cpu = sum(client.run(time.process_time).values()) - before
                    waited = sum(client.run(_waited).values()) - queued
                used = seconds * workers - waited
                if workers == min(options.workers):
                    first, alone = seconds * workers, used
                print(
                    f"{workers:8d} {seconds:9.1f} {first / seconds / workers:10.3f} "
                    f"{cpu / size:9.2f} {waited:9.1f} {alone / used:9.3f}",
                    flush=True,
                )


def writer(options: argparse.Namespace) -> None:
    """The writing of a divided scene, and its report."""
    with tempfile.TemporaryDirectory() as folder:
        (job,) = _scenes(folder, 1, options.side)
        size, output = options.side**2 / 1e6, str(Path(folder, "out.tif"))

        def opened() -> Pair:
            assert job.pan and job.ms
            return Pair.open(job.pan, job.ms)

        def timed(name: str, work: Callable[[], Any], of: float = 1.0) -> Any:
            Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew
            started, before = time.monotonic(), time.process_time()
            found = work()
            seconds, cpu = time.monotonic() - started, time.process_time() - before
            status = Path("/proc/self/status").read_text()
            peak = int(status.partition("VmHWM:")[2].split()[0]) / 1024
            each_one = f"{seconds / size / of:9.3f} {cpu / size / of:9.3f}"
            print(f"{name:>9} {seconds:9.1f} {each_one} {peak:9.0f}", flush=True)
            return found

        print(f"one scene of {options.side} x {options.side}, mode fast")
        print(f"{'step':>9} {'seconds':>9} {'s/MP':>9} {'CPU s/MP':>9} {'peak MB':>9}")
        analysis = timed("analysis", lambda: analyse(opened(), None, OPTIONS))
        for part in divide(opened(), None, OPTIONS, analysis, 1024):
            arguments = (opened(), None, output, OPTIONS, analysis, part)
            share = (part.bottom - part.top) / options.side
            timed(f"part {part.top}", lambda given=arguments: fuse_part(*given), share)
        report = timed("writing", lambda: fuse(opened(), None, output, OPTIONS, analysis=analysis))
        page = str(Path(folder, "page.html"))
        timed("report", lambda: write_report(page, opened(), None, OPTIONS, report))


def main() -> int:
    """Measure; returns the exit status."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=["stub", "parts", "limit", "real", "writer"])
    parser.add_argument("--workers", type=int, nargs="+")
    parser.add_argument("--scenes", type=int, default=6, help="scenes (or parts) for each worker")
    parser.add_argument("--cost", type=float, default=5.0, help="seconds that one sleeps")
    parser.add_argument("--side", type=int, default=512, help="rows and columns of a real scene")
    parser.add_argument("--mode", default="best", help="of real scenes")
    parser.add_argument("--repeat", type=int, default=1)
    parser.add_argument(
        "--nice",
        type=int,
        default=0,
        help="of the processes once they are started, where others use the machine too",
    )
    options = parser.parse_args()
    if options.workers is None:
        options.workers = [1, 2] if options.what == "real" else [1, 2, 4, 8, 16, 32]
    globals()[options.what](options)
    return 0


if __name__ == "__main__":
    sys.exit(main())
