# SPDX-License-Identifier: GPL-3.0-or-later
"""ONNX export with the metadata contract that the engine demands."""

from __future__ import annotations

import logging
import warnings
from pathlib import Path

import numpy as np
import onnx
import torch

from ssdiff_qgis.engine.errors import ModelError
from ssdiff_qgis.engine.model.contract import FEATURES, INPUTS, METADATA_KEY, OUTPUT, ModelInfo
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.storage.atomic import replacing
from ssdiff_train.export.float16 import to_float16
from ssdiff_train.network.ssdiff import SSDiff

OPSET = 20
TOLERANCE = 1e-4
HALF_TOLERANCE = 1e-2


def example_inputs(network: SSDiff, batch: int = 2, seed: int = 0) -> tuple[torch.Tensor, ...]:
    """Draw random inputs in the order of the forward pass: lms, pan, ms, x_t, t.

    Args:
        network: Network that takes them.
        batch: Number of windows B.
        seed: Seed of the values.
    """
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


class _WithFeatures(torch.nn.Module):
    """A network whose forward pass is `SSDiff.with_features`."""

    def __init__(self, network: SSDiff):
        super().__init__()
        self.network = network

    def forward(self, *inputs: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        return self.network.with_features(*inputs)


def export(
    network: SSDiff, info: ModelInfo, path: Path, half: bool = False, features: bool = False
) -> float:
    """Write an ONNX file and check it against torch.

    Args:
        network: Network in any mode; exported as for evaluation.
        info: Contract, whose bands, ratio and window must be the network's.
        path: Path of the file to write.
        half: Whether the weights are stored in 16 bits, see `ssdiff_train.export.float16`.
        features: Whether the file gives the features too, for a head of the scene's own.

    Returns:
        Largest absolute difference between onnxruntime and torch on random input.

    Raises:
        ModelError: If the contract is not the network's, or the difference is above 1e-4, or
            1e-2 after rounding to 16 bits.
    """
    found = (network.bands, network.ratio, network.window)
    if found != (info.bands, info.ratio, info.window):
        raise ModelError(
            f"The network has bands, ratio, window = {found}, the metadata says "
            f"{(info.bands, info.ratio, info.window)}. Make them agree."
        )
    network.eval()
    inputs = example_inputs(network)
    batch = torch.export.Dim("batch", min=1)
    shapes = tuple({0: batch} for _ in inputs)
    # Else the exporter misses torchvision, of which nothing is needed, on stderr.
    logging.getLogger("torch.onnx._internal.exporter._registration").setLevel(logging.ERROR)
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        program = torch.onnx.export(
            _WithFeatures(network) if features else network,
            inputs,
            dynamo=True,
            opset_version=OPSET,
            input_names=list(INPUTS),
            output_names=[OUTPUT, FEATURES] if features else [OUTPUT],
            dynamic_shapes=(shapes,) if features else shapes,
            verbose=False,
        )
    assert program is not None
    program.model.metadata_props[METADATA_KEY] = info.to_json()
    for node in program.model.graph.all_nodes():
        # Traces of the exporter's machine and source lines are no part of a model.
        node.metadata_props.clear()
    with replacing(path, path.with_name(f"{path.name}.partial")) as partial:
        program.save(str(partial), external_data=False)
        largest = _checked(network, partial, TOLERANCE)
        if half:
            stored = onnx.load(str(partial))
            to_float16(stored, (p.detach().numpy() for p in network.parameters()))
            onnx.save(stored, str(partial))
            largest = _checked(network, partial, HALF_TOLERANCE)
    return largest


def _checked(network: SSDiff, path: Path, most: float) -> float:
    largest = difference(network, path)
    if not largest <= most:
        raise ModelError(f"onnxruntime and torch differ by {largest:.2g} (> {most}).")
    return largest


@torch.no_grad()
def difference(network: SSDiff, path: Path) -> float:
    """The largest absolute difference between a model file and a network on random input.

    Args:
        network: Network in evaluation mode.
        path: Path of the ONNX file.

    Returns:
        Difference in normalised units; NaN if any value is.

    Raises:
        ModelError: If the file is no SSDiff model.
    """
    model, largest = Model(path, "cpu"), []
    for batch in (1, 3):
        *images, times = example_inputs(network, batch, seed=batch)
        t = int(times[0])
        expected = network(*images, torch.full((batch,), float(t))).numpy()
        lms, pan, ms, x_t = (image.numpy() for image in images)
        found = model.predict(lms, pan, ms, x_t, t).residual
        largest.append(np.abs(found - expected).max())
    return float(np.max(largest))
