# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import numpy as np
import pytest
import torch
from torch.utils.data import DataLoader

from ssdiff_train.export.from_released import read_released
from ssdiff_train.interop import PatchDataset, UdlSSDiff
from tests.unit.train.pancollection_files import images, write_h5

ROOT = Path(__file__).parents[3]


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


@pytest.mark.parametrize("start", ["fork", "spawn"])
def test_processes_of_a_loader_read_the_same(path, start: str):
    given = PatchDataset(path)
    loader = DataLoader(given, batch_size=1, num_workers=2, multiprocessing_context=start)
    batches = list(loader)
    assert len(batches) == len(given) == 2
    for item, batch in zip(given, batches):
        assert all(torch.equal(batch[key][0], image) for key, image in item.items())


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


def test_patches_are_cut_into_windows_that_must_fit(path):
    (batch,) = DataLoader(PatchDataset(path), batch_size=2)
    model = UdlSSDiff(4, window=32)
    model.network.start_from_base()
    expected = (batch["gt"] - batch["lms"]).abs().mean().item()
    assert model.train_step(batch)["loss"].item() == pytest.approx(expected, rel=1e-5)
    with pytest.raises(ValueError, match="images of 64 x 64 pixels cannot be cut"):
        UdlSSDiff(4, window=48).train_step(batch)


def test_their_trainer_trains_it_and_their_tester_tests_it(path, tmp_path):
    """In an environment of its own, which `make test-udl` makes."""
    python = Path(os.environ.get("SSDIFF_UDL_PYTHON", ROOT / "build" / "udl" / "bin" / "python"))
    if not python.exists():
        pytest.skip("udl-vis and pancollection are not installed: make test-udl")
    collection = path.parents[1]
    write_h5(collection / "test_data" / "test_gf2_multiExm1.h5", images("gf2", 2, 128, seed=3))
    program = Path(__file__).with_name("with_udl.py")
    out = tmp_path / "out"
    done = subprocess.run(
        [python, program, collection.parent, out, "gf2"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    found = json.loads(done.stdout.splitlines()[-1])
    assert len(found["losses"]) == 2 and np.isfinite(found["losses"]).all()
    assert len(found["theirs"]) == 2
    for theirs, ours in zip(found["theirs"], found["ours"]):
        # They work in 32 bits, and with a pi of 3.14159256.
        assert theirs == pytest.approx(ours, rel=1e-5)
    network = read_released(Path(found["checkpoint"]))
    assert (network.bands, network.window) == (4, 64)
