# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores of a network on the part of a scene that is held out."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Callable, NamedTuple

import numpy as np
import torch
from osgeo import gdal

from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.metrics.reduced_resolution import ergas, sam
from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.raster.quantise import to_dtype
from ssdiff_train.adaptation.scene import TargetScene
from ssdiff_train.data.degradation import degrade_ms
from ssdiff_train.data.reduced_pair import dtypes, write_raster
from ssdiff_train.network.ssdiff import SSDiff

SAM_TOLERANCE = 1.01
"""Largest SAM of the adapted model, relative to that of the model it began with."""


class Scores(NamedTuple):
    """Distance of a pansharpened image from the reference; less is better.

    Attributes:
        sam: Spectral angle in degrees.
        ergas: ERGAS, without unit.
    """

    sam: float
    ergas: float

    def __str__(self) -> str:
        return f"SAM {self.sam:.3f}, ERGAS {self.ergas:.3f}"

    def better_than(self, other: Scores) -> bool:
        """Whether ERGAS is lower and SAM at most `SAM_TOLERANCE` times as high."""
        return self.ergas < other.ergas and self.sam <= SAM_TOLERANCE * other.sam


class TorchModel(Model):
    """A network in torch, in the place of a model file.

    It gives no features: a head of the scene's own would hide how good the tuned one is.

    Args:
        network: Network in evaluation mode.
        info: Contract of the model.
        device: Name of the torch device that the network is on.
    """

    def __init__(self, network: SSDiff, info: ModelInfo, device: str):
        self.path = Path(info.name)  # there is no file; the engine keeps outputs off this one
        self.info, self.provider, self.fallback = info, "torch", None
        self.features = 0
        self._network, self._device = network, device

    def digest(self) -> str:
        """A digest that no other network has: the weights change from one run to the next."""
        return uuid.uuid4().hex

    @torch.no_grad()
    def predict(
        self,
        lms: np.ndarray,
        pan: np.ndarray,
        ms: np.ndarray,
        x_t: np.ndarray,
        t: int,
        progress: Progress | None = None,
    ) -> np.ndarray:
        """Run the network, see `Model.predict`."""
        images = (torch.from_numpy(image).to(self._device) for image in (lms, pan, ms, x_t))
        times = torch.full((len(lms),), float(t), device=self._device)
        residual: np.ndarray = self._network(*images, times).cpu().numpy()
        return residual


class HoldoutScorer:
    """Scores a network by what the engine makes of the reduced pair with it.

    Args:
        target: Scene whose MS is the reference.
        info: Contract of the model.
        box: Part of the scene that is held out, in pixels of its MS.
        folder: Folder for the reduced pair and the results.
        device: Name of the torch device that networks are on.
    """

    def __init__(self, target: TargetScene, info: ModelInfo, box: Box, folder: Path, device: str):
        self._info, self._box, self._folder, self._device = info, box, folder, device
        pair, reference = target.pair, target.scene.reference
        self._reference = reference[:, box.top : box.bottom, box.left : box.right]
        low = degrade_ms(reference, info.ratio, [target.gain] * len(reference))
        assert target.scene.pan is not None
        for name, image, dtype, step in zip(
            *(("pan", "ms"), (target.scene.pan[None], low), dtypes(pair)),
            (1.0, float(info.ratio)),
        ):
            transform = (0.0, step, 0.0, 0.0, 0.0, -step)
            path = folder / f"{name}.tif"
            write_raster(path, to_dtype(image, dtype)[0], transform, "", [""] * len(image))

    def __call__(self, network: SSDiff) -> Scores:
        """Pansharpen the part that is held out and compare it with the reference."""
        pair = Pair.open(str(self._folder / "pan.tif"), str(self._folder / "ms.tif"))
        output = str(self._folder / "fused.tif")
        options = FuseOptions(register="off", extent=self._box, batch=8)
        fuse(pair, TorchModel(network, self._info, self._device), output, options)
        fused = gdal.Open(output).ReadAsArray().reshape(self._reference.shape)
        return Scores(sam(self._reference, fused), ergas(self._reference, fused, self._info.ratio))


ScorerFactory = Callable[[TargetScene, ModelInfo, Box, Path, str], Callable[[SSDiff], Scores]]
"""What makes a function that scores networks; its arguments are those of `HoldoutScorer`."""
