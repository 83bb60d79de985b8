# SPDX-License-Identifier: GPL-3.0-or-later
"""ONNX export with the metadata contract that the engine demands."""

from __future__ import annotations

import os
import warnings
from pathlib import Path

import numpy as np
import torch

from ssdiff_qgis.engine.errors import ModelError
from ssdiff_qgis.engine.model import INPUTS, METADATA_KEY, Model, ModelInfo
from ssdiff_train.network.ssdiff import SSDiff

OPSET = 20
TOLERANCE = 1e-4


def example_inputs(network: SSDiff, batch: int = 2, seed: int = 0) -> tuple[torch.Tensor, ...]:
    """Random inputs in the order of the forward pass: lms, pan, ms, x_t, t."""
    generator = torch.Generator().manual_seed(seed)
    side = network.window

    def image(channels: int, size: int) -> torch.Tensor:
        return torch.rand((batch, channels, size, size), generator=generator)

    return (
        image(network.bands, side),
        image(1, side),
        image(network.bands, side // network.ratio),
        torch.randn((batch, network.bands, side, side), generator=generator),
        torch.randint(1000, (batch,), generator=generator).float(),
    )


def export(network: SSDiff, info: ModelInfo, path: Path) -> float:
    """Write an ONNX file and check it against torch.

    Args:
        network: any mode; exported as for evaluation.
        info: the contract; its bands, ratio and window must be the network's.
        path: the file to write.

    Returns:
        the largest absolute difference between onnxruntime and torch on random input.

    Raises:
        ModelError: if the contract is not the network's, or the difference is above 1e-4.
    """
    found = (network.bands, network.ratio, network.window)
    if found != (info.bands, info.ratio, info.window):
        raise ModelError(
            f"The network has bands, ratio, window = {found}, the metadata says "
            f"{(info.bands, info.ratio, info.window)}. Make them agree."
        )
    network.eval()
    inputs = example_inputs(network)
    partial = path.with_name(path.name + ".partial")
    batch = torch.export.Dim("batch", min=1)
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        program = torch.onnx.export(
            network,
            inputs,
            dynamo=True,
            opset_version=OPSET,
            input_names=list(INPUTS),
            output_names=["residual"],
            dynamic_shapes=tuple({0: batch} for _ in inputs),
            verbose=False,
        )
    assert program is not None
    program.model.metadata_props[METADATA_KEY] = info.to_json()
    for node in program.model.graph.all_nodes():
        # Traces of the exporter's machine and source lines are no part of a model.
        node.metadata_props.clear()
    program.save(str(partial), external_data=False)
    try:
        difference = _difference(network, partial)
        if difference > TOLERANCE:
            raise ModelError(f"onnxruntime and torch differ by {difference:.2g} (> {TOLERANCE}).")
        os.replace(partial, path)
    finally:
        partial.unlink(missing_ok=True)
    return difference


@torch.no_grad()
def _difference(network: SSDiff, path: Path) -> float:
    model, largest = Model(path, "cpu"), 0.0
    for batch in (1, 3):
        *images, times = example_inputs(network, batch, seed=batch)
        t = int(times[0])
        expected = network(*images, torch.full((batch,), float(t))).numpy()
        lms, pan, ms, x_t = (image.numpy() for image in images)
        found = model.predict(lms, pan, ms, x_t, t)
        largest = max(largest, float(np.abs(found - expected).max()))
    return largest
