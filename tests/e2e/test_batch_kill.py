# SPDX-License-Identifier: GPL-3.0-or-later
"""Workers that are killed at random moments, alone or all at once, while they work on scenes."""

from __future__ import annotations

import os
import random
import signal
import sys
import threading
import time
from pathlib import Path

import pytest

dask = pytest.importorskip("dask", reason="needs Dask, of the extra `batch`")
pytest.importorskip("distributed", reason="needs Dask, of the extra `batch`")

from ssdiff_batch import scene  # noqa: E402
from ssdiff_batch.batch import Batch  # noqa: E402
from ssdiff_batch.cluster import connected  # noqa: E402
from ssdiff_batch.values import DONE, KEPT, Job, Settings  # noqa: E402
from ssdiff_qgis.engine.fusion.fuse import fuse  # noqa: E402
from ssdiff_qgis.engine.fusion.options import FuseOptions  # noqa: E402
from ssdiff_qgis.engine.geometry.pair import Pair  # noqa: E402
from ssdiff_qgis.engine.model.onnx_model import Model  # noqa: E402
from ssdiff_qgis.engine.raster.band_files import BandFiles  # noqa: E402
from ssdiff_qgis.engine.storage.atomic import write_text  # noqa: E402
from ssdiff_train.synthetic.scene_files import write_scene  # noqa: E402
from ssdiff_train.synthetic.sensor import SensorModel, observe  # noqa: E402
from ssdiff_train.synthetic.town import make_hrms  # noqa: E402

SEED, KILLS = 7, 30
ALL_AT_ONCE, WHILE_STARTED = 0.2, 0.05
SIZES = {"a": (192, 192), "b": (256, 128), "tall": (960, 112), "high": (800, 128)}

pytestmark = [
    pytest.mark.e2e,
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="kills by SIGKILL"),
]


class Killer(threading.Thread):
    """Kills workers of a cluster until it has done so often enough."""

    def __init__(self, cluster, moments: random.Random) -> None:
        super().__init__(daemon=True)
        self._cluster, self._moments = cluster, moments
        self.killed, self.all_at_once = 0, 0

    def run(self) -> None:
        while self.killed < KILLS:
            time.sleep(self._moments.uniform(0.2, 3.0))
            # Few while they are started: Dask takes half a minute to give such a one up.
            started = self._moments.random() > WHILE_STARTED
            nannies = [n for n in self._cluster.workers.values() if n.worker_address or not started]
            pids = [nanny.pid for nanny in nannies if nanny.pid]
            if not pids:
                continue
            together = self._moments.random() < ALL_AT_ONCE
            for pid in pids if together else [self._moments.choice(pids)]:
                try:
                    os.kill(pid, signal.SIGKILL)
                except ProcessLookupError:
                    pass
            self.killed += 1
            self.all_at_once += together and len(pids) > 1


def test_workers_killed_at_random_moments_cost_nothing(make_stub_model, tmp_path):
    model = make_stub_model(base="regression")
    options = FuseOptions(output_format="COG")
    jobs, expected = [], {}
    for name, size in SIZES.items():
        sensor = SensorModel(shift=(0.8, -1.7))
        seen = observe(make_hrms(*size, seed=3), sensor)
        paths = write_scene(tmp_path / "in" / name, seen, sensor)
        jobs.append(Job(name, BandFiles((str(paths.pan),)), BandFiles((str(paths.ms),))))
        single = tmp_path / f"{name}.tif"
        pair = Pair.open(str(paths.pan), str(paths.ms))
        fuse(pair, Model(model, "cpu"), str(single), options)
        expected[name] = single.read_bytes()
    with dask.config.set({"distributed.scheduler.allowed-failures": 1000}):
        with connected(None, 2) as (client, renew):
            killer = Killer(client.cluster, random.Random(SEED))
            killer.start()
            runs = 0
            while killer.is_alive() or not runs:
                runs += 1
                out = tmp_path / f"out{runs}"
                work = out / ".ssdiff-batch"
                write_text(work / scene.MARK, "here")
                settings = Settings(
                    *(str(out), str(work), "best", str(model), "cpu", options, 0.09, 200, "here")
                )
                for wanted in (DONE, KEPT):
                    batch = Batch(client, settings, renew=renew)
                    batch.run(jobs)
                    said = f"seed {SEED}, run {runs}, after {killer.killed} kills: {batch.records}"
                    ends = {record.name: record.status for record in batch.records}
                    # A worker that died while its answer was on its way had finished the scene.
                    assert set(ends) == set(SIZES) and set(ends.values()) <= {wanted, KEPT}, said
                    made = {path.stem: path.read_bytes() for path in Path(out).glob("*.tif")}
                    assert made == expected, said
                left = {path.name for path in out.iterdir() if path.is_dir()}
                assert left == {".ssdiff-batch"}, said
            killer.join()
    assert killer.killed >= KILLS and killer.all_at_once
    print(f"{killer.killed} kills, {killer.all_at_once} of all workers, {runs} runs")
