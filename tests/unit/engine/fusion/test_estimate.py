# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from ssdiff_qgis.engine import Pair, fuse
from ssdiff_qgis.engine.fusion.estimate import Estimate
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box

SAMPLER = SimpleNamespace(
    timesteps=[500],
    groups=["one"],
    features=0,
    info=SimpleNamespace(window=32, stride=24),
    parallel=1,
)


@pytest.fixture(scope="module")
def pair() -> Pair:
    return Pair.from_arrays(np.ones((480, 480), np.float32), np.ones((4, 120, 120), np.float32))


def estimate(pair, area=None, sampler=None, per_window=0.0, threads=1, analysed=False, size=8):
    area = area or pair.overlap
    return Estimate.of(pair, area, size, sampler, per_window, threads, analysed)


def test_windows_of_the_network_decide(pair):
    found = estimate(pair, sampler=SAMPLER, per_window=0.5)
    assert found.sharpening == pytest.approx(0.5 * 20**2)
    assert found.analysis == pytest.approx(0.5 * 5**2, rel=0.1)
    twice = SimpleNamespace(**{**vars(SAMPLER), "timesteps": [900, 400]})
    assert estimate(pair, sampler=twice, per_window=0.5).sharpening == 2 * found.sharpening
    assert estimate(pair, Box(0, 0, 5, 5), SAMPLER, 0.5).sharpening == 0.5


def test_on_the_processor_the_network_and_all_else_share_its_cores(pair):
    at_once = SimpleNamespace(**{**vars(SAMPLER), "parallel": 2})
    alone, network = estimate(pair), estimate(pair, sampler=SAMPLER, per_window=0.5)
    shared = estimate(pair, sampler=at_once, per_window=0.5)
    assert shared.sharpening == pytest.approx(network.sharpening + alone.sharpening)


def test_without_a_network_it_grows_with_the_pixels(pair):
    whole, part = estimate(pair), estimate(pair, Box(0, 0, 240, 480))
    assert part.sharpening == pytest.approx(whole.sharpening / 2)
    assert part.writing == pytest.approx(whole.writing / 2)
    assert part.analysis == whole.analysis  # of the whole scene in any case
    assert estimate(pair, threads=2).sharpening < whole.sharpening


def test_an_analysis_that_is_kept_takes_no_time(pair):
    known = estimate(pair, analysed=True)
    assert known.analysis == 0 and known.seconds == known.sharpening + known.writing


def test_it_is_told_before_the_work(scene, model, tmp_path):
    told = []

    class Log(Progress):
        def info(self, text):
            told.append(("info", text))

        def stage(self, name):
            told.append(("stage", name))

    fuse(Pair.open(str(scene.pan), str(scene.ms)), model, str(tmp_path / "a.tif"), progress=Log())
    said = [i for i, (_, text) in enumerate(told) if "megapixels, 4 bands: about " in text]
    assert len(said) == 1 and said[0] < told.index(("stage", "Analysing the scene"))
    assert "on the disk meanwhile" in told[said[0]][1]
