# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores of a network on the part of a scene that is held out."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from osgeo import gdal

from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.metrics.reduced_resolution import ergas, sam
from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_qgis.engine.model.onnx_model import Answer, Model
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_qgis.engine.raster.quantise import to_dtype
from ssdiff_train.adaptation.scene import TargetScene
from ssdiff_train.data.degradation import degrade_ms
from ssdiff_train.data.reduced_pair import dtypes, write_raster
from ssdiff_train.network.branches import WIDTHS
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

    @classmethod
    def mean(cls, scores: Sequence[Scores]) -> Scores:
        """Mean over scenes."""
        return cls(*(float(np.mean(values)) for values in zip(*scores)))

    def __str__(self) -> str:
        return f"SAM {self.sam:.3f}, ERGAS {self.ergas:.3f}"

    def better_than(self, other: Scores) -> bool:
        """Whether ERGAS is lower and SAM at most `SAM_TOLERANCE` times as high."""
        return self.ergas < other.ergas and self.sam <= SAM_TOLERANCE * other.sam


class TorchModel(Model):
    """A network in torch, in the place of a model file.

    Args:
        network: Network in evaluation mode.
        info: Contract of the model.
        device: Name of the torch device that the network is on.
        features: Whether it gives its features, for a head of the scene's own.
    """

    def __init__(self, network: SSDiff, info: ModelInfo, device: str, features: bool):
        self.path = Path(info.name)  # there is no file; the engine keeps outputs off this one
        self.info, self.provider, self.fallback = info, "torch", None
        self.features = WIDTHS[0] if features else 0
        self.parallel = 1  # torch has threads of its own
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
    ) -> Answer:
        """Run the network, see `Model.predict`."""
        inputs = [torch.from_numpy(image).to(self._device) for image in (lms, pan, ms, x_t)]
        inputs.append(torch.full((len(lms),), float(t), device=self._device))
        if self.features:
            residual, features = self._network.with_features(*inputs)
        else:
            residual = self._network(*inputs)
            features = residual[:, :0]
        return Answer(residual.cpu().numpy(), features.cpu().numpy())


class HeldOut:
    """The part of a scene that is held out: the engine pansharpens it, its MS is the reference.

    Args:
        target: Scene whose MS is the reference.
        info: Contract of the model.
        box: Part of the scene that is held out, in pixels of its MS.
        folder: Existing folder for the reduced pair and the results.

    Attributes:
        reference: Image that a perfect result would be, (C, h, w) float32 DN.
    """

    def __init__(self, target: TargetScene, info: ModelInfo, box: Box, folder: Path):
        self._box, self._folder, self._ratio = box, folder, info.ratio
        pair, reference = target.pair, target.scene.reference
        self.reference = reference[:, box.top : box.bottom, box.left : box.right]
        low = degrade_ms(reference, info.ratio, [target.gain] * len(reference))
        assert target.scene.pan is not None
        for name, image, dtype, step, bands in zip(
            *(("pan", "ms"), (target.scene.pan[None], low), dtypes(pair)),
            *((1.0, float(info.ratio)), ([""], pair.band_names)),
        ):
            transform = (0.0, step, 0.0, 0.0, 0.0, -step)
            write_raster(folder / f"{name}.tif", to_dtype(image, dtype)[0], transform, "", bands)

    def pair(self) -> Pair:
        """The reduced pair."""
        return Pair.open(str(self._folder / "pan.tif"), str(self._folder / "ms.tif"))

    def fuse(self, model: Model | None) -> np.ndarray:
        """Pansharpen the part as the user will: (C, h, w) DN; without a network for None."""
        output = str(self._folder / "fused.tif")
        fuse(self.pair(), model, output, FuseOptions(register="off", extent=self._box, batch=8))
        fused: np.ndarray = gdal.Open(output).ReadAsArray().reshape(self.reference.shape)
        return fused

    def score(self, fused: np.ndarray) -> Scores:
        """Compare a result with the reference."""
        return Scores(sam(self.reference, fused), ergas(self.reference, fused, self._ratio))

    def coarse(self) -> np.ndarray:
        """The MS that is pansharpened, its pixels repeated: (C, h, w) DN."""
        box = Box(*(n // self._ratio for n in self._box))
        ms = gdal.Open(str(self._folder / "ms.tif")).ReadAsArray(
            box.left, box.top, box.width, box.height
        )
        ms = ms.reshape(len(self.reference), box.height, box.width)
        return ms.repeat(self._ratio, axis=1).repeat(self._ratio, axis=2)
