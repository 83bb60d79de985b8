# SPDX-License-Identifier: GPL-3.0-or-later
"""Model files with their weights in 16 bits: half the size, while the computing stays in 32."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import numpy as np
from onnx import TensorProto, helper, numpy_helper

_SUFFIX = "_half"
_FEWEST = 64
"""Values of a tensor that is worth a node of its own."""


def to_float16(model: Any, learned: Iterable[np.ndarray]) -> None:
    """Store an ONNX model's learned weights, in place, as float16 and a cast back.

    onnxruntime computes the casts once, when it loads the model. What is not learned stays exact.

    Args:
        model: ONNX model, an onnx.ModelProto.
        learned: All weights of the network, float32; in the model they may be transposed.
    """
    known = {_sorted(weights) for weights in learned}
    graph, kept, casts = model.graph, [], []
    for tensor in graph.initializer:
        values = numpy_helper.to_array(tensor)
        large = tensor.data_type == TensorProto.FLOAT and values.size >= _FEWEST
        if not large or _sorted(values) not in known:
            kept.append(tensor)
            continue
        name = tensor.name + _SUFFIX
        kept.append(numpy_helper.from_array(values.astype(np.float16), name))
        casts.append(helper.make_node("Cast", [name], [tensor.name], to=TensorProto.FLOAT))
    nodes = list(graph.node)
    del graph.initializer[:], graph.node[:]
    graph.initializer.extend(kept)
    graph.node.extend([*casts, *nodes])


def _sorted(values: np.ndarray) -> bytes:
    return np.sort(values, axis=None).tobytes()


def to_float32(model: Any) -> None:
    """Undo `to_float16`, but for the rounding; a model in float32 stays as it is.

    Args:
        model: ONNX model, an onnx.ModelProto.
    """
    graph = model.graph
    stored = {t.name: t for t in graph.initializer if t.data_type == TensorProto.FLOAT16}
    nodes = []
    for node in graph.node:
        if node.op_type == "Cast" and node.input[0] in stored:
            tensor = stored.pop(node.input[0])
            values = numpy_helper.to_array(tensor).astype(np.float32)
            tensor.CopyFrom(numpy_helper.from_array(values, node.output[0]))
        else:
            nodes.append(node)
    del graph.node[:]
    graph.node.extend(nodes)
