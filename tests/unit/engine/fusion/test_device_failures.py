# SPDX-License-Identifier: GPL-3.0-or-later
"""Networks that fail, run out of memory, or answer with no numbers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from ssdiff_qgis.engine.errors import (
    DeviceError,
    ModelError,
)
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.raster.grid import Box
from tests.support import RecordingProgress
from tests.unit.engine.fusion.harness import Incident, assert_same, fuse_to

MEMORY = (
    "Non-zero status code returned while running Conv node. Failed to allocate memory for "
    "requested buffer of size 1048576",
    "bfc_arena.cc:376 onnxruntime::BFCArena::AllocateRawInternal Available memory of 0 is smaller "
    "than requested bytes",
    "CUDA failure 2: out of memory ; GPU=0",
    "CUDNN failure 4: CUDNN_STATUS_ALLOC_FAILED",
    "CUBLAS failure 3: CUBLAS_STATUS_ALLOC_FAILED",
    "std::bad_alloc",
)


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf])
@pytest.mark.parametrize("call", [0, 20])
def test_model_that_answers_no_numbers_is_refused(scene, stub_model, tmp_path, value, call):
    model = Model(stub_model, "cpu")
    predict, calls = model.predict, []

    def faulty(*inputs):
        answer = predict(*inputs)
        calls.append(1)
        if len(calls) > call:
            answer.residual[-1, 2, 5, 7] = value
        return answer

    model.predict, model.parallel = faulty, 1
    output = tmp_path / "fused.tif"
    output.write_bytes(b"an older result")
    with pytest.raises(ModelError, match="'stub' 1.0 .*NaN or infinity.* on CPUExecutionProvider"):
        fuse_to(output, scene, model, batch=8)
    assert call < len(calls) <= call + 2  # the next one may have begun
    assert [p.name for p in tmp_path.iterdir()] == [output.name]
    assert output.read_bytes() == b"an older result"


def with_room_for(stub_model: Path, windows: int, text: str) -> tuple[Model, list[int]]:
    """A model that fails for more windows at once; sizes that were asked for."""
    model, asked = Model(stub_model, "cpu"), []
    predict = model.predict

    def limited(lms, *others):
        asked.append(len(lms))
        if len(lms) > windows:
            raise DeviceError(f"The model 'stub' failed on CUDAExecutionProvider: {text}. If ...")
        return predict(lms, *others)

    model.predict, model.parallel = limited, 1
    return model, asked


@pytest.mark.parametrize("text", MEMORY)
def test_batch_shrinks_where_memory_runs_out(scene, run, stub_model, model, text):
    extent = Box(0, 0, 100, 216)
    expected, calm = run(scene, model, extent=extent, batch=8)
    limited, asked = with_room_for(stub_model, 2, text)
    recorder = RecordingProgress()
    found, report = run(scene, limited, recorder, extent=extent, batch=8)
    assert_same(found, expected)
    assert report.windows == calm.windows
    assert asked[:3] == [8, 4, 2] and max(asked[3:]) == 2
    assert [("8 windows" in w, "4 windows" in w) for w in recorder.warnings] == [
        (True, False), (False, True),
    ]  # fmt: skip


def test_no_memory_for_a_single_window(scene, stub_model, tmp_path):
    limited, asked = with_room_for(stub_model, 0, MEMORY[0])
    with pytest.raises(DeviceError, match="Failed to allocate memory"):
        fuse_to(tmp_path / "fused.tif", scene, limited, batch=8)
    assert asked[:4] == [8, 4, 2, 1] and max(asked[4:], default=1) == 1
    assert not any(tmp_path.iterdir())


def test_other_failures_of_the_device_are_not_tried_again(scene, stub_model, tmp_path):
    output = tmp_path / "fused.tif"
    broken, asked = with_room_for(stub_model, 0, "CUDA failure 700: illegal memory access")
    with pytest.raises(DeviceError, match="illegal memory access"):
        fuse_to(output, scene, broken, batch=8)
    assert asked[0] == 8 and len(asked) <= 2  # the next run may have begun
    # Once something is finished, the error says where it is kept.
    working = Model(stub_model, "cpu")
    incident = Incident(0.5, lambda: setattr(working, "predict", broken.predict))
    with pytest.raises(DeviceError, match="illegal memory access.* are finished and kept in"):
        fuse_to(output, scene, working, incident)
    fuse_to(output, scene, Model(stub_model, "cpu"))
    assert [p.name for p in tmp_path.iterdir()] == [output.name]
