# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from ssdiff_qgis.engine.errors import CancelledError, DeviceError, ModelError
from ssdiff_qgis.engine.model.adaptive_batch import AdaptiveBatchModel
from ssdiff_qgis.engine.model.onnx_model import Answer
from ssdiff_qgis.engine.progress import Progress


class Warnings(Progress):
    def __init__(self) -> None:
        self.texts: list[str] = []

    def warning(self, text: str) -> None:
        self.texts.append(text)


class Network:
    """Has room for so many windows; the residual is x_t with ``value`` in its first pixel."""

    info = SimpleNamespace(name="stub", version="1.0")
    provider = "CUDAExecutionProvider"
    features, parallel = 0, 1

    def __init__(self, room: int, text: str = "CUDA failure 2: out of memory", value: float = 0):
        self.room, self.text, self.value = room, text, value
        self.asked: list[int] = []

    def predict(self, lms, pan, ms, x_t, t, progress):
        progress.check()
        self.asked.append(len(lms))
        if len(lms) > self.room:
            raise DeviceError(f"The model failed: {self.text}. If ...")
        residual = x_t.copy()
        residual.flat[0] = self.value
        return Answer(residual, residual[:, :0])


def windows(count: int) -> list[np.ndarray]:
    random = np.random.default_rng(0)
    shapes = ((4, 8, 8), (1, 8, 8), (4, 2, 2), (4, 8, 8))
    return [random.standard_normal((count, *shape)).astype(np.float32) for shape in shapes]


def test_all_windows_go_together_where_there_is_room():
    network, progress = Network(8), Warnings()
    feeds = windows(8)
    found = AdaptiveBatchModel(network, progress).predict(*feeds, 20).residual
    np.testing.assert_array_equal(found[1:], feeds[3][1:])
    assert network.asked == [8] and not progress.texts


def test_fewer_go_together_where_memory_runs_out_and_it_stays_so():
    network, progress = Network(2), Warnings()
    model, feeds = AdaptiveBatchModel(network, progress), windows(7)
    found = model.predict(*feeds, 20).residual
    expected = feeds[3].copy()
    # 7, then 3, then 1 at once; each call writes the first pixel of what it is given.
    expected[:, 0, 0, 0] = 0
    np.testing.assert_array_equal(found, expected)
    assert network.asked == [7, 3, *[1] * 7]
    assert ["7 windows" in t for t in progress.texts] == [True, False]
    model.predict(*windows(2), 20)
    assert network.asked[9:] == [1, 1]


@pytest.mark.parametrize(
    ("room", "text", "asked"),
    [(0, "Failed to allocate memory", [4, 2, 1]), (0, "CUDA failure 700: illegal access", [4])],
)
def test_other_failures_and_no_room_for_one_window_are_passed_on(room, text, asked):
    network = Network(room, text)
    with pytest.raises(DeviceError, match=text):
        AdaptiveBatchModel(network, Progress()).predict(*windows(4), 20)
    assert network.asked == asked


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
def test_answers_that_are_no_numbers_are_refused(value):
    model = AdaptiveBatchModel(Network(8, value=value), Progress())
    with pytest.raises(ModelError, match="'stub' 1.0 .*NaN or infinity.* on CUDAExecutionProvider"):
        model.predict(*windows(2), 20)


def test_a_cancellation_is_passed_on():
    class Cancelled(Progress):
        def cancelled(self) -> bool:
            return True

    with pytest.raises(CancelledError):
        AdaptiveBatchModel(Network(8), Cancelled()).predict(*windows(2), 20)
