# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the small graph that the plugin proves execution providers with, resources/probe.onnx.

Run ``python -m ssdiff_train.export.probe_model`` after a change of the graph.
"""

from __future__ import annotations

from onnx import ModelProto, TensorProto, helper, numpy_helper

from ssdiff_qgis.engine.runtime.probe_model import CHANNELS, PROBE_MODEL, SIDE, probe_weights

_IR_VERSION, _OPSET = 7, 13
"""Old ones, so that every onnxruntime that the plugin may meet loads the graph."""


def probe_model() -> ModelProto:
    """The graph whose result is `ssdiff_qgis.engine.runtime.probe_model.probe_result`."""
    shape: list[str | int | None] = ["n", CHANNELS, SIDE, SIDE]
    graph = helper.make_graph(
        [
            helper.make_node("Conv", ["x", "w"], ["c"], pads=[1, 1, 1, 1]),
            helper.make_node("Relu", ["c"], ["r"]),
            helper.make_node("MatMul", ["r", "r"], ["y"]),
        ],
        "probe",
        [helper.make_tensor_value_info("x", TensorProto.FLOAT, shape)],
        [helper.make_tensor_value_info("y", TensorProto.FLOAT, shape)],
        [numpy_helper.from_array(probe_weights(), "w")],
    )
    opset = [helper.make_opsetid("", _OPSET)]
    return helper.make_model(graph, ir_version=_IR_VERSION, opset_imports=opset)


if __name__ == "__main__":
    PROBE_MODEL.write_bytes(probe_model().SerializeToString(deterministic=True))
