# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch.utils.data import DataLoader

from ssdiff_train.interop import ARCH, PatchDataset, UdlSSDiff, register
from tests.unit.train.pancollection_files import images, write_h5


@pytest.fixture(scope="module")
def path(tmp_path_factory) -> Path:
    path = (
        tmp_path_factory.mktemp("files") / "PanCollection" / "training_data" / "train_gf2_19809.h5"
    )
    write_h5(path, images("gf2", 2, 64, seed=1))
    return path


def test_items_are_those_of_their_loaders(path):
    given = PatchDataset(path)
    assert len(given) == 2 and set(given[0]) == {"gt", "lms", "ms", "pan"}
    content = images("gf2", 2, 64, seed=1)
    for key, image in given[1].items():
        assert image.dtype == torch.float32
        np.testing.assert_allclose(image, content[key][1] / 1023, rtol=1e-6)
    (batch,) = DataLoader(given, batch_size=2)
    assert batch["pan"].shape == (2, 1, 64, 64)


def test_their_steps_train_and_fuse_larger_images_tile_by_tile(path):
    (batch,) = DataLoader(PatchDataset(path), batch_size=2)
    model = UdlSSDiff(4, window=64)
    model.network.start_from_base()
    step = model.train_step(batch)
    expected = (batch["gt"] - batch["lms"]).abs().mean().item()
    assert step["log_vars"]["loss"] == pytest.approx(expected, rel=1e-5)
    step["loss"].backward()
    model = UdlSSDiff(4, window=32, timesteps=(999,))
    model.network.start_from_base()
    fused, reference = model.eval().val_step(batch)
    # An untrained network that starts from its base returns it, wherever the tiles lie.
    torch.testing.assert_close(fused, batch["lms"].clamp(0, 1))
    assert torch.equal(reference, batch["gt"])
    del batch["gt"]
    assert model.val_step(batch)[1] is None


def test_their_trainer_trains_it(path, tmp_path, monkeypatch):
    pancollection = pytest.importorskip(
        "pancollection", reason="udl-vis and pancollection are not installed"
    )
    if not torch.cuda.is_available():  # they call it without asking
        monkeypatch.setattr(torch.Tensor, "cuda", lambda self, *_, **__: self)
        monkeypatch.setattr(torch.nn.Module, "cuda", lambda self, *_, **__: self)
    register()
    register()
    cfg = pancollection.TaskDispatcher.new(
        task="pansharpening",
        mode="entrypoint",
        arch=ARCH,
        dataset_name="gf2",
        data_dir=str(path.parents[2]),
        dataset={"train": "gf2"},
        out_dir=str(tmp_path),
        workflow=[("train", 1)],
        epochs=1,
        samples_per_gpu=1,
        window=64,
    )
    pancollection.trainer.main(cfg, pancollection.build_model, pancollection.getDataSession)
    (checkpoint,) = tmp_path.rglob("*.pth.tar")
    assert checkpoint.stat().st_size > 1e6
