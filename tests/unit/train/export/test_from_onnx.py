# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import pytest
import torch

from ssdiff_qgis.engine.catalogue.store import bundled_models
from ssdiff_qgis.engine.errors import ModelError
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_train.export.from_onnx import load_onnx
from ssdiff_train.export.to_onnx import example_inputs

BUNDLED = bundled_models()["ssdiff-any4"]


def changed(folder: Path, change) -> Path:
    """The bundled file with its graph changed."""
    model = onnx.load(str(BUNDLED))
    change(model.graph)
    path = folder / "changed.onnx"
    onnx.save(model, str(path))
    return path


@pytest.fixture(scope="module")
def bundled():
    return load_onnx(BUNDLED)


def test_the_bundled_network_computes_what_its_file_does(bundled):
    network, info, _ = bundled
    assert info == Model(BUNDLED, "cpu").info and not network.training
    assert (network.bands, network.window, network.ratio) == (info.bands, info.window, info.ratio)
    *images, times = example_inputs(network, batch=3, seed=8)
    for t in (0, 300, 999):
        with torch.no_grad():
            ours = network(*images, torch.full_like(times, t)).numpy()
        theirs = Model(BUNDLED, "cpu").predict(*(image.numpy() for image in images), t).residual
        largest = np.abs(theirs).max()
        assert largest > 1e-3 and np.abs(ours - theirs).max() <= 1e-5 * largest


def test_what_training_needs_has_come_along(bundled):
    network = bundled.network
    for name, value in network.state_dict().items():
        if "running" in name:  # those of no training would be 0 and 1
            assert not torch.equal(value, torch.full_like(value, float("var" in name)))
    network.train()
    network(*example_inputs(network, batch=2)).abs().mean().backward()
    network.eval()
    assert all(p.grad is not None and p.grad.abs().max() > 0 for p in network.parameters())


def test_a_file_of_another_network_is_refused(tmp_path, stub_model):
    with pytest.raises(ModelError, match=r"stub.onnx' is not one of this package: it has the end"):
        load_onnx(stub_model)
    with pytest.raises(ModelError, match="no model file"):
        load_onnx(tmp_path / "none.onnx")


def test_a_graph_with_a_layer_too_many_is_refused(tmp_path):
    def add(graph):
        first = next(node for node in graph.node if node.op_type == "Gemm")
        more = graph.node.add()
        more.CopyFrom(first)
        more.name, more.output[0] = "more", "more"

    with pytest.raises(ModelError, match=r"has more layers than expected, a Gemm the first"):
        load_onnx(changed(tmp_path, add))


def test_a_graph_that_computes_something_else_is_refused(tmp_path):
    def change(graph):
        last = next(n for n in reversed(graph.node) if n.op_type == "LeakyRelu")
        last.attribute[0].f = 0.5

    with pytest.raises(ModelError, match="it computes something else, up to .* off"):
        load_onnx(changed(tmp_path, change))
