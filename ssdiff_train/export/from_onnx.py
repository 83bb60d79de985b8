# SPDX-License-Identifier: GPL-3.0-or-later
"""The way back from an ONNX file to the network it was exported from.

The exporter keeps all that was learned, but not under its names: the weights of linear layers are
transposed, the scales of group normalisation reshaped, equal constants merged, a bias of zeros
dropped. What it does keep is the order of the calls. So the network is run once, and each of its
layers takes the constants of the next node of the graph; that both compute the same is checked at
the end.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

from ssdiff_qgis.engine.errors import ModelError
from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_train.export.float16 import to_float32
from ssdiff_train.export.to_onnx import TOLERANCE, difference, example_inputs
from ssdiff_train.network.fmim import FourierScale
from ssdiff_train.network.ssdiff import SSDiff

_NODES: dict[type[nn.Module], tuple[str, ...]] = {
    nn.Conv2d: ("Conv",),
    nn.ConvTranspose2d: ("ConvTranspose",),
    nn.Linear: ("Gemm", "MatMul"),
    nn.BatchNorm2d: ("BatchNormalization",),
    nn.GroupNorm: ("InstanceNormalization",),
    nn.LayerNorm: ("LayerNormalization",),
    FourierScale: ("MatMul",),
}
_VALUES = ("weight", "bias", "running_mean", "running_var")
"""What a layer has learned, in the order in which its node takes it."""


class LoadedModel(NamedTuple):
    """What a model file holds.

    Attributes:
        network: Network in evaluation mode.
        info: Contract of the file.
        features: Whether the file gives the features too, for a head of the scene's own.
    """

    network: SSDiff
    info: ModelInfo
    features: bool


def load_onnx(path: Path) -> LoadedModel:
    """Rebuild the network of a model file.

    Args:
        path: Model file that `ssdiff_train.export.to_onnx.export` wrote.

    Raises:
        ModelError: If the file is no SSDiff model, or its graph is not that of our network.
        RuntimeMissingError: If onnxruntime, by which the network is checked, cannot be used.
    """
    model = Model(path, "cpu")
    info = model.info
    try:
        stored = onnx.load(str(path))
        to_float32(stored)
        graph = _Graph(stored.graph)
        attention = graph.attention(info.window)
        network = SSDiff(info.bands, info.window, info.ratio, attention).eval()
        _fill(network, graph)
        found = difference(network, path)
        if not found <= TOLERANCE:
            raise ValueError(f"it computes something else, up to {found:.2g} off")
    except ValueError as error:
        raise ModelError(
            f"The network in '{path}' is not one of this package: {error}. Choose a bundled model "
            f"or one written by `ssdiff export` or `ssdiff adapt`."
        ) from error
    return LoadedModel(network, info, model.features > 0)


def _fill(network: SSDiff, graph: _Graph) -> None:
    """Give each layer, in the order of the calls, the constants of the graph's next node."""
    layers = [layer for layer in network.modules() if type(layer) in _NODES]
    called: list[nn.Module] = []
    hooks = [layer.register_forward_hook(lambda m, *_: called.append(m)) for layer in layers]
    with torch.no_grad():
        network(*example_inputs(network, batch=1))
        for hook in hooks:
            hook.remove()
        for layer in called:  # those that both branches use come twice, with the same values
            for name, value in zip(_learned(layer), graph.constants_of(layer)):
                parameter: Tensor = getattr(layer, name)
                if parameter.shape != value.shape:
                    raise ValueError(
                        f"a layer has a {name} of {list(value.shape)} values where "
                        f"{list(parameter.shape)} were expected"
                    )
                parameter.copy_(torch.from_numpy(value.copy()))
    graph.check_end()


def _learned(layer: nn.Module) -> list[str]:
    """The names in `_VALUES` that a layer has."""
    return [name for name in _VALUES if isinstance(getattr(layer, name, None), Tensor)]


class _Graph:
    """A graph whose nodes with learned constants are looked at one after the other."""

    def __init__(self, graph: Any):
        self._constants = {i.name: i for i in graph.initializer}
        for node in graph.node:  # the exporter does not fold the transposes of large constants
            if node.op_type == "Transpose" and node.input[0] in self._constants:
                turned = self._value(node.input[0]).transpose(
                    onnx.helper.get_node_attr_value(node, "perm")
                )
                self._constants[node.output[0]] = numpy_helper.from_array(turned)
        shapes = {
            v.name: [d.dim_value for d in v.type.tensor_type.shape.dim] for v in graph.value_info
        }
        softmax = next((n.output[0] for n in graph.node if n.op_type == "Softmax"), None)
        self._similarity = shapes.get(softmax)
        self._takers: dict[str, list[Any]] = {}
        for node in graph.node:
            for name in node.input:
                self._takers.setdefault(name, []).append(node)
        kinds = {kind for kinds in _NODES.values() for kind in kinds}
        self._nodes: Iterator[Any] = iter(
            [n for n in graph.node if n.op_type in kinds and n.input[1] in self._constants]
        )

    def attention(self, window: int) -> int | None:
        """Side of the neighbourhoods of the spatial similarity; None if they span the window.

        The first softmax is that of the spatial similarity at full resolution, over as many tokens
        as a neighbourhood has.
        """
        tokens = 0
        if self._similarity is not None and len(self._similarity) > 2:
            tokens = self._similarity[-2]
        side = math.isqrt(tokens)
        return side if side and side**2 == tokens and side < window else None

    def constants_of(self, layer: nn.Module) -> list[np.ndarray]:
        """What the next node knows, shaped as the layer has it, in the order of `_VALUES`."""
        node = self._next(layer)
        if isinstance(layer, FourierScale):
            self._next(layer)  # its waves are multiplied by twice
            return []
        if isinstance(layer, nn.GroupNorm):
            reshaped = self._after(node, "Reshape")
            scaled = self._after(reshaped, "Mul")
            return [self._constant(n).ravel() for n in (scaled, self._after(scaled, "Add"))]
        if node.op_type == "MatMul":
            weight = [self._constant(node).T]
            return weight if layer.bias is None else [*weight, self._constant(self._after(node))]
        values = [self._value(name) for name in node.input[1:]]
        bias = getattr(layer, "bias", None)
        if len(values) == 1 and isinstance(bias, Tensor):
            values.append(np.zeros(tuple(bias.shape), np.float32))  # the exporter drops zeros
        return values

    def check_end(self) -> None:
        """Raise if there is another node."""
        node = next(self._nodes, None)
        if node is not None:
            raise ValueError(f"it has more layers than expected, a {node.op_type} the first")

    def _next(self, layer: nn.Module) -> Any:
        node, kinds = next(self._nodes, None), _NODES[type(layer)]
        found = "the end" if node is None else f"a {node.op_type}"
        if node is None or node.op_type not in kinds:
            raise ValueError(f"it has {found} where a {' or '.join(kinds)} was expected")
        return node

    def _after(self, node: Any, kind: str = "Add") -> Any:
        """The node of a kind that takes the result of another."""
        for taker in self._takers.get(node.output[0], []):
            if taker.op_type == kind:
                return taker
        raise ValueError(f"a {node.op_type} is not followed by the {kind} that was expected")

    def _constant(self, node: Any) -> np.ndarray:
        """The one constant that a node takes."""
        for name in node.input:
            if name in self._constants:
                return self._value(name)
        raise ValueError(f"a {node.op_type} lacks the constant that was expected")

    def _value(self, name: str) -> np.ndarray:
        if name not in self._constants:
            raise ValueError(f"'{name}' is not constant")
        return numpy_helper.to_array(self._constants[name])
