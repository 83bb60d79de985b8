# SPDX-License-Identifier: GPL-3.0-or-later
"""SSDiff in the framework of PanCollection's authors: udl-vis and pancollection of PyPI.

`register` adds SSDiff to their dispatcher of tasks and their registry of models, so that their
trainer trains and tests it by ``arch="SSDiff"``. `PatchDataset` is for any other trainer. What
these packages need besides what they declare: the extra "udl" in pyproject.toml.
"""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn
from torch.utils.data import Dataset

from ssdiff_qgis.engine.model.ddim import sample
from ssdiff_train.data.pancollection import PatchFile
from ssdiff_train.export.contract import PUBLISHED_TIMESTEPS
from ssdiff_train.network.ssdiff import SSDiff
from ssdiff_train.training.loss import residual_loss

ARCH = "SSDiff"
"""Name in their registries."""
_EIGHT_BANDS = ("wv2", "wv3")


class PatchDataset(Dataset[dict[str, Tensor]]):
    """A file of PanCollection as their loaders give it.

    An item has ``gt`` (where the file has one), ``lms`` (C, H, W), ``ms`` (C, H/4, W/4) and
    ``pan`` (1, H, W), float32, divided by the scale. Each process that a `DataLoader` starts opens
    the file for itself.

    Args:
        path: Path of an H5 or MAT file.
        scale: Largest DN; None for that of the sensor that the file's name tells.

    Raises:
        RasterError: If it is none of PanCollection.
        OptionError: If the scale is not known.
    """

    def __init__(self, path: Path, scale: float | None = None):
        self._path, self._scale = path, scale
        self._open()

    def _open(self) -> None:
        self._file, self._process = PatchFile(self._path, self._scale), os.getpid()

    def __getstate__(self) -> dict[str, Any]:
        """What another process needs; HDF5 files cannot be handed over."""
        return {"_path": self._path, "_scale": self._scale, "_process": None}

    def __len__(self) -> int:
        """Number of patches."""
        self._open_here()
        return self._file.count

    def __getitem__(self, index: int) -> dict[str, Tensor]:
        """One patch."""
        self._open_here()
        images = self._file.read(index)
        named = {"gt": images.reference, "lms": images.lms, "ms": images.ms, "pan": images.pan}
        return {
            key: torch.from_numpy((image / self._file.scale).astype(np.float32))
            for key, image in named.items()
            if image is not None
        }

    def _open_here(self) -> None:
        if self._process != os.getpid():
            self._open()


class UdlSSDiff(nn.Module):
    """SSDiff with the steps that their trainer calls.

    Args:
        bands: Number of MS bands.
        window: Side of the windows in PAN pixels, which images are tiled by.
        timesteps: Falling timesteps of the sampling.
        seed: Seed of timesteps and noise.
    """

    def __init__(
        self,
        bands: int,
        window: int = 64,
        timesteps: tuple[int, ...] = PUBLISHED_TIMESTEPS,
        seed: int = 1,
    ):
        super().__init__()
        self.network = SSDiff(bands, window)
        self._timesteps, self._generator = timesteps, torch.Generator().manual_seed(seed)

    def train_step(self, data: dict[str, Tensor], *_: Any, **__: Any) -> dict[str, Any]:
        """Loss of a batch, as `residual_loss` gives it.

        Args:
            data: ``gt``, ``lms``, ``pan`` and ``ms`` as in `PatchDataset`, (B, ...) each; the sides
                are multiples of the window.

        Raises:
            ValueError: If they are not.
        """
        gt, lms, pan, ms = (self._windows(data, key) for key in ("gt", "lms", "pan", "ms"))
        loss = residual_loss(
            self.network, gt, lms, pan, ms, residual_scale=1.0, generator=self._generator
        )
        return {"loss": loss, "log_vars": {"loss": loss.item()}}

    @torch.no_grad()
    def val_step(self, data: dict[str, Tensor], *_: Any, **__: Any) -> tuple[Tensor, Tensor | None]:
        """Pansharpened images (B, C, H, W), normalised, and the reference if there is one.

        Args:
            data: As for `train_step`, with or without ``gt``, which may have its bands last.

        Raises:
            ValueError: As for `train_step`.
        """
        base, sharp, coarse = (self._windows(data, key) for key in ("lms", "pan", "ms"))
        noise = torch.randn(base.shape, generator=self._generator).numpy()

        def predict(x_t: np.ndarray, t: int) -> np.ndarray:
            times = torch.full((len(base),), float(t), device=base.device)
            moved = torch.from_numpy(x_t).to(base.device)
            residual: np.ndarray = self.network(base, sharp, coarse, moved, times).cpu().numpy()
            return residual

        *_steps, found = sample(predict, noise, base.cpu().numpy(), self._timesteps, low=0, high=1)
        fused = _untiled(torch.from_numpy(found).to(base.device), data["lms"].shape)
        return fused, self._given(data["gt"]) if "gt" in data else None

    def _windows(self, data: dict[str, Tensor], key: str) -> Tensor:
        side = self.network.window // (self.network.ratio if key == "ms" else 1)
        return _tiles(self._given(data[key]), side)

    def _given(self, image: Tensor) -> Tensor:
        return image.to(next(self.parameters()).device)


def register() -> None:
    """Add SSDiff to udl-vis' tasks and to pancollection's models, once.

    Raises:
        ImportError: If they, or something that they need, is not installed.
    """
    from pancollection.configs.configs import panshaprening_cfg
    from pancollection.models.base_model import PanSharpeningModel
    from udl_vis.Basis.python_sub_class import TaskDispatcher

    if ARCH in PanSharpeningModel._models:
        return

    class BuildSSDiff(PanSharpeningModel, name=ARCH):  # type: ignore[call-arg]
        def __call__(self, cfg: Any) -> tuple[nn.Module, nn.Module, torch.optim.Optimizer, None]:
            eight = any(word in str(v) for v in cfg.dataset.values() for word in _EIGHT_BANDS)
            model = UdlSSDiff(8 if eight else 4, cfg.window, tuple(cfg.timesteps), cfg.seed)
            model = model.to("cuda" if torch.cuda.is_available() else "cpu")
            optimiser = torch.optim.AdamW(model.parameters(), lr=cfg.lr, weight_decay=0)
            return model, nn.L1Loss(), optimiser, None

    class SSDiffOptions(TaskDispatcher, name=ARCH):  # type: ignore[call-arg]
        """The options that their option files set; keywords replace them."""

        def __init__(self, cfg: Any = None, **kwargs: Any):
            super().__init__()
            cfg = panshaprening_cfg() if cfg is None else cfg
            word = kwargs.get("dataset_name", "wv3")
            options = argparse.Namespace(
                out_dir=f"results/{cfg.task}",
                config="",
                lr=1e-3,
                samples_per_gpu=20,
                save_interval=1,
                log_interval=50,
                seed=1,
                epochs=310,  # of 9714 patches by 20: 150 000 steps
                workers_per_gpu=0,
                resume_from="",
                arch=ARCH,
                dataset={"train": word, "valid": word, "test": f"test_{word}_multiExm1.h5"},
                eval=False,
                start_epoch=1,
                best_epoch=1,
                experimental_desc="Test",
                window=64,
                timesteps=list(PUBLISHED_TIMESTEPS),
            )
            cfg.merge_args2cfg(options)
            cfg.save_fmt = "mat"
            cfg.workflow = [("train", 1)]
            cfg.use_tfb = False
            cfg.dataloader_name = "PanCollection_dataloader"
            cfg.img_range = 1023.0 if word == "gf2" else 2047.0
            cfg.merge_from_dict(kwargs)
            cfg.dataset = kwargs.get("dataset", cfg.dataset)
            self.merge_from_dict(cfg)


def _tiles(images: Tensor, side: int) -> Tensor:
    """(B, C, H, W) to (B * tiles, C, side, side)."""
    batch, bands, height, width = images.shape
    if height % side or width % side:
        raise ValueError(
            f"images of {height} x {width} pixels cannot be cut into windows of {side}; choose a "
            f"window that divides both"
        )
    cells = images.reshape(batch, bands, height // side, side, width // side, side)
    return cells.permute(0, 2, 4, 1, 3, 5).reshape(-1, bands, side, side)


def _untiled(tiles: Tensor, shape: torch.Size) -> Tensor:
    """What `_tiles` was given, of that shape."""
    batch, bands, height, width = shape
    side = tiles.shape[-1]
    cells = tiles.reshape(batch, height // side, width // side, bands, side, side)
    return cells.permute(0, 3, 1, 4, 2, 5).reshape(shape)
