# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import threading
import time

import numpy as np
import pytest

from ssdiff_qgis.engine.errors import CancelledError
from ssdiff_qgis.engine.model.band_groups import BandGroup
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.model.sampler import Inputs, Part, Sampler
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from tests.support import RecordingProgress

SIDE, COUNT = 32, 9
GROUPS = [BandGroup([0, 1, 2, 3], [0, 1, 2, 3]), BandGroup([4, 0, 1, 2], [0])]
WINDOWS = [Box(0, 24 * k, SIDE, 24 * k + SIDE) for k in range(COUNT)]
BOUNDS = [np.full((5, 1, 1), limit, np.float32) for limit in (-np.inf, np.inf)]


@pytest.fixture(scope="module")
def inputs() -> Inputs:
    random, width = np.random.default_rng(0), WINDOWS[-1].right
    shapes = ((5, SIDE, width), (1, SIDE, width), (5, SIDE // 4, width // 4), (5, SIDE, width))
    return Inputs(*(random.standard_normal(shape, dtype=np.float32) for shape in shapes))


@pytest.fixture
def model(stub_model) -> Model:
    return Model(stub_model, "cpu")


def sampler(model: Model, parallel: int, batch: int = 1) -> Sampler:
    model.parallel = parallel
    return Sampler(model, GROUPS, [1, 2, 3, 4, 5], [600, 20], seed=7, batch=batch)


def part(inputs: Inputs, windows=WINDOWS, progress: Progress | None = None) -> Part:
    return Part(windows, inputs, (0, 0), progress or Progress())


@pytest.mark.parametrize("parallel", [2, 5])
@pytest.mark.parametrize("batch", [1, 4])
def test_number_of_runs_at_once_changes_neither_order_nor_bits(model, inputs, parallel, batch):
    expected = list(sampler(model, 1, batch).sample(WINDOWS, inputs, BOUNDS, Progress()))
    assert [(s.window, s.group) for s in expected] == [(w, g) for w in WINDOWS for g in GROUPS]
    found = list(sampler(model, parallel, batch).sample(WINDOWS, inputs, BOUNDS, Progress()))
    assert len(found) == len(expected)
    for ours, theirs in zip(found, expected):
        assert (ours.window, ours.group) == (theirs.window, theirs.group)
        np.testing.assert_array_equal(ours.residual, theirs.residual)
        np.testing.assert_array_equal(ours.features, theirs.features)


def test_so_many_runs_go_on_at_once(model, inputs):
    """Each run waits until three are there: with fewer at once the barrier would break."""
    together, predict = threading.Barrier(3, timeout=10), model.predict

    def waiting(*feeds):
        together.wait()
        return predict(*feeds)

    model.predict = waiting
    found = list(sampler(model, 3).sample(WINDOWS, inputs, BOUNDS, Progress()))
    assert len(found) == COUNT * len(GROUPS) and not together.broken


def test_parts_follow_without_a_pause_and_keep_their_windows(model, inputs):
    """The second part is asked for while windows of the first are still to be given out."""
    asked, recorder = [], RecordingProgress()
    spans = [WINDOWS[:3], [], WINDOWS[3:]]

    def parts():
        for number, windows in enumerate(spans):
            asked.append(number)
            yield part(inputs, windows, recorder.part(number / 3, 1 / 3))

    found = []
    for _, sampled in sampler(model, 4).sample_each(parts(), BOUNDS):
        found.append([])
        for one in sampled:
            found[-1].append(one.window)
            if len(found[0]) == 3:  # of six
                assert len(asked) > 1
    assert found == [[w for w in windows for _ in GROUPS] for windows in spans]
    assert recorder.fractions == sorted(recorder.fractions)
    assert recorder.fractions[-1] == pytest.approx(1)
    whole = sampler(model, 1).sample(WINDOWS, inputs, BOUNDS, Progress())
    pieces = sampler(model, 4).sample_each(parts(), BOUNDS)
    for ours, theirs in zip((s for _, piece in pieces for s in piece), whole):
        np.testing.assert_array_equal(ours.residual, theirs.residual)


def test_no_more_is_sampled_ahead_than_there_are_runs_at_once(model, inputs):
    begun, predict = [], model.predict
    model.predict = lambda *feeds: begun.append(1) or predict(*feeds)
    sampled = sampler(model, 2).sample(WINDOWS, inputs, BOUNDS, Progress())
    for number in range(4):
        next(sampled)
        time.sleep(0.05)
        assert len(begun) <= 2 * (number + 1 + 2)  # two steps each
    sampled.close()


def test_cancelling_ends_all_runs(model, inputs):
    class Cancelled(Progress):
        asked = 0

        def cancelled(self) -> bool:
            self.asked += 1
            return self.asked > 5

    before, cancelled = threading.active_count(), Cancelled()
    with pytest.raises(CancelledError):
        list(sampler(model, 3).sample(WINDOWS, inputs, BOUNDS, cancelled))
    assert cancelled.asked < 5 + 3 + 2
    end = time.monotonic() + 5
    while threading.active_count() > before and time.monotonic() < end:
        time.sleep(0.02)  # the thread that watches over runs goes soon after the last one
    assert threading.active_count() <= before
