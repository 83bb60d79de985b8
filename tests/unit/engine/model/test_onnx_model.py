# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import hashlib
import threading
import time
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper, numpy_helper

from ssdiff_qgis.engine.errors import CancelledError, ModelError
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.progress import Progress


def edited(source: Path, target: Path, change) -> Path:
    proto = onnx.load(str(source))
    change(proto)
    onnx.save(proto, str(target))
    return target


def test_prediction_is_the_graphs(make_stub_model):
    """The stub's formula, worked out by hand; each input arrives under its own name."""
    model = Model(make_stub_model(bands=2), "cpu")
    rng = np.random.default_rng(0)
    shapes = ((3, 2, 32, 32), (3, 1, 32, 32), (3, 2, 8, 8), (3, 2, 32, 32))
    lms, pan, ms, x_t = (rng.random(shape, dtype=np.float32) for shape in shapes)
    found, features = model.predict(lms, pan, ms, x_t, 700)
    assert features.shape == (3, 0, 32, 32)
    axis = np.linspace(0, 0.02, 32)
    enlarged = np.kron(ms, np.ones((4, 4)))
    expected = 0.4 * pan + 0.1 * (lms - enlarged) + 0.05 * x_t + 0.007
    np.testing.assert_allclose(found, expected + axis[:, None] + 2 * axis, rtol=0, atol=1e-6)
    assert found.dtype == np.float32 and model.provider == "CPUExecutionProvider"


def test_missing_file_is_refused(tmp_path):
    with pytest.raises(ModelError, match="There is no model file '.*missing.onnx'"):
        Model(tmp_path / "missing.onnx", "cpu")
    with pytest.raises(ModelError, match="There is no model file"):
        Model(tmp_path, "cpu")  # a folder


@pytest.mark.parametrize("wrong", [{"bands": 3}, {"window": 64, "stride": 48}, {"ratio": 2}])
def test_graph_that_is_not_what_its_metadata_says_is_refused(make_stub_model, wrong):
    with pytest.raises(ModelError, match="The inputs of .* are .*but its metadata says"):
        Model(make_stub_model(metadata=wrong), "cpu")


def test_graph_with_other_inputs_is_refused(make_stub_model, tmp_path):
    def renamed(proto):
        proto.graph.input[1].name = "panchromatic"
        for node in proto.graph.node:
            node.input[:] = ["panchromatic" if i == "pan" else i for i in node.input]

    with pytest.raises(ModelError, match="The inputs of"):
        Model(edited(make_stub_model(), tmp_path / "renamed.onnx", renamed), "cpu")

    def additional(proto):
        extra = helper.make_tensor_value_info("mask", TensorProto.FLOAT, ["batch"])
        proto.graph.input.append(extra)

    with pytest.raises(ModelError, match="The inputs of"):
        Model(edited(make_stub_model(), tmp_path / "additional.onnx", additional), "cpu")


def test_graph_for_one_batch_size_is_refused(make_stub_model, tmp_path):
    def fixed(proto):
        for image in (*proto.graph.input, *proto.graph.output):
            image.type.tensor_type.shape.dim[0].ClearField("dim_param")
            image.type.tensor_type.shape.dim[0].dim_value = 1

    with pytest.raises(ModelError, match="batch"):
        Model(edited(make_stub_model(), tmp_path / "fixed.onnx", fixed), "cpu")


def test_graph_with_another_output_is_refused(make_stub_model, tmp_path):
    def other(proto):
        # The enlarged MS has the residual's shape but is none.
        proto.graph.output[0].name = "enlarged"

    with pytest.raises(ModelError, match="The outputs of .*residual"):
        Model(edited(make_stub_model(), tmp_path / "other.onnx", other), "cpu")


def test_digest_tells_models_apart(make_stub_model):
    path = make_stub_model()
    assert Model(path, "cpu").digest() == hashlib.sha256(path.read_bytes()).hexdigest()
    assert Model(path, "cpu").digest() != Model(make_stub_model(version="2"), "cpu").digest()


def with_nodes(source: Path, target: Path, nodes, initializers=(), kind=TensorProto.FLOAT) -> Path:
    """The stub, with another graph between its inputs and its output."""

    def change(proto):
        del proto.graph.node[:]
        del proto.graph.initializer[:]
        proto.graph.node.extend(nodes)
        proto.graph.initializer.extend(initializers)
        proto.graph.output[0].CopyFrom(helper.make_tensor_value_info("residual", kind, [None] * 4))

    return edited(source, target, change)


def mean(*axes: int) -> onnx.NodeProto:
    return helper.make_node("ReduceMean", ["x_t"], ["residual"], axes=list(axes), keepdims=1)


def cast(kind: int) -> onnx.NodeProto:
    return helper.make_node("Cast", ["x_t"], ["residual"], to=kind)


ANSWERS = {
    "one for all windows": (mean(0), TensorProto.FLOAT),
    "one for all bands": (mean(1), TensorProto.FLOAT),
    "one number": (mean(0, 1, 2, 3), TensorProto.FLOAT),
    "half precision": (cast(TensorProto.FLOAT16), TensorProto.FLOAT16),
    "whole numbers": (cast(TensorProto.INT64), TensorProto.INT64),
    "yes or no": (cast(TensorProto.BOOL), TensorProto.BOOL),
    "texts": (cast(TensorProto.STRING), TensorProto.STRING),
}


def feeds(batch: int = 3) -> list[np.ndarray]:
    shapes = ((batch, 4, 32, 32), (batch, 1, 32, 32), (batch, 4, 8, 8), (batch, 4, 32, 32))
    return [np.ones(shape, np.float32) for shape in shapes]


@pytest.mark.parametrize("answer", ANSWERS)
def test_answers_of_another_shape_or_type_are_refused(stub_model, tmp_path, answer):
    node, kind = ANSWERS[answer]
    model = Model(with_nodes(stub_model, tmp_path / "odd.onnx", [node], kind=kind), "cpu")
    with pytest.raises(ModelError, match=r"answered with .* float32 of \(3, 4, 32, 32\) was exp"):
        model.predict(*feeds(), 700)


def test_a_sequence_is_refused(stub_model, tmp_path):
    def change(proto):
        del proto.graph.node[:]
        del proto.graph.initializer[:]
        proto.graph.node.append(helper.make_node("SequenceConstruct", ["x_t"], ["residual"]))
        element = helper.make_tensor_type_proto(TensorProto.FLOAT, [None] * 4)
        proto.graph.output[0].type.CopyFrom(helper.make_sequence_type_proto(element))

    model = Model(edited(stub_model, tmp_path / "sequence.onnx", change), "cpu")
    with pytest.raises(ModelError, match="answered with .*list"):
        model.predict(*feeds(), 700)


def test_a_long_run_is_ended_by_a_cancellation(stub_model, tmp_path):
    """Hundreds of products of large matrices, a minute of work in one call."""
    names = ["wide", *(f"y{i}" for i in range(400))]
    nodes = [helper.make_node("Pad", ["x_t", "pads"], ["wide"])]
    nodes += [helper.make_node("MatMul", [a, "wide"], [b]) for a, b in zip(names, names[1:])]
    nodes.append(helper.make_node("Slice", [names[-1], "begin", "end", "axes"], ["residual"]))
    constants = {
        "pads": np.array([0, 0, 0, 0, 0, 0, 992, 992]),
        "begin": np.array([0, 0]),
        "end": np.array([32, 32]),
        "axes": np.array([2, 3]),
    }
    initializers = [numpy_helper.from_array(a, name) for name, a in constants.items()]
    model = Model(with_nodes(stub_model, tmp_path / "long.onnx", nodes, initializers), "cpu")

    class Cancelled(Progress):
        def __init__(self) -> None:
            self.end = time.monotonic() + 0.5

        def cancelled(self) -> bool:
            return time.monotonic() > self.end

    begin = time.monotonic()
    with pytest.raises(CancelledError):
        model.predict(*feeds(1), 700, Cancelled())
    assert time.monotonic() - begin < 10


def test_speed_is_measured(stub_model):
    model = Model(stub_model, "cpu", threads=2)
    runs, together = [], threading.Barrier(2, timeout=10)

    def predict(*inputs):
        together.wait()
        runs.append(inputs)
        time.sleep(0.1)
        return inputs[0]

    model.predict = predict
    assert 0.02 < model.seconds_per_window() < 1  # two runs of two windows in a tenth of a second
    assert len(runs) == 8  # four times two; the first ones warm the session up
    lms, pan, ms, noised, _ = runs[0]
    window, ratio = model.info.window, model.info.ratio
    assert lms.shape == noised.shape == (2, model.info.bands, window, window)
    assert pan.shape == (2, 1, window, window) and ms.shape[2:] == (window // ratio,) * 2
