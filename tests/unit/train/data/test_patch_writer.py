# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np
import pytest

from ssdiff_qgis.engine.errors import GeometryError, OptionError
from ssdiff_qgis.engine.metrics import dlpan
from ssdiff_qgis.engine.sensors import ms_gains
from ssdiff_train.cli import main
from ssdiff_train.data.degradation import degrade_as_benchmark
from ssdiff_train.data.pancollection import PatchFile
from ssdiff_train.data.patch_writer import write_patches
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms


@pytest.fixture(scope="module")
def seen():
    return observe(make_hrms(320, 256, seed=4), SensorModel(noise=(0, 0)))


@pytest.fixture(scope="module")
def scene(seen, tmp_path_factory) -> tuple[Path, Path]:
    paths = write_scene(tmp_path_factory.mktemp("scene") / "town", seen, SensorModel())
    return paths.pan, paths.ms


def test_reduced_patches_are_made_as_dlpan_makes_them(scene, seen, tmp_path):
    path = write_patches(*scene, tmp_path, "train", "QuickBird", size=32)
    assert path.name == "train_qb_4.h5"
    file = PatchFile(path)
    assert (file.count, file.bands, file.ratio, file.size) == (4, 4, 4, (32, 32))
    with h5py.File(path) as content:
        assert {array.dtype for array in content.values()} == {np.dtype("f8")}
    expected = degrade_as_benchmark(
        seen.pan.astype(float), seen.ms.astype(float), 4, sensor="QuickBird"
    )
    images = file.read(3)
    np.testing.assert_array_equal(images.reference, seen.ms[:, 32:64, 32:64])
    np.testing.assert_allclose(images.ms, expected.ms[:, 8:16, 8:16], rtol=1e-12)
    np.testing.assert_array_equal(images.lms, dlpan.expand(images.ms, 4))
    # A shift of some hundredths of a pixel is found between PAN and MS, and followed.
    np.testing.assert_allclose(images.pan[0], expected.pan[32:64, 32:64], rtol=0.05)


def test_full_patches_are_the_scene_itself(scene, seen, tmp_path):
    path = write_patches(*scene, tmp_path, "full", "QuickBird", size=128)
    assert path.name == "test_qb_OrigScale_multiExm1.h5"
    file = PatchFile(path)
    assert (file.count, file.size, file.has_reference) == (4, (128, 128), False)
    images = file.read(3)
    np.testing.assert_array_equal(images.ms, seen.ms[:, 32:64, 32:64])
    np.testing.assert_array_equal(images.pan[0], seen.pan[128:256, 128:256])
    np.testing.assert_array_equal(images.lms, dlpan.expand(images.ms, 4))


def test_what_cannot_be_written_is_refused(scene, tmp_path):
    with pytest.raises(OptionError, match="no sensor 'Landsat-8'.*WorldView-2"):
        write_patches(*scene, tmp_path, "train", "Landsat-8")
    with pytest.raises(OptionError, match="multiple of 4"):
        write_patches(*scene, tmp_path, "train", "QuickBird", size=30)
    with pytest.raises(GeometryError, match="80 x 64 pixels can be used, too few"):
        write_patches(*scene, tmp_path, "test", "QuickBird")
    assert not list(tmp_path.iterdir())


def test_the_command_writes_such_a_file(scene, tmp_path, capsys):
    given = ["simulate", *map(str, scene), str(tmp_path / "out"), "--h5", "test", "--patch", "64"]
    assert main(given) != 0
    assert "--sensor" in capsys.readouterr().err
    assert main([*given, "--sensor", "QuickBird"]) == 0
    assert capsys.readouterr().out.strip().endswith("test_qb_multiExm1.h5")
    assert ms_gains("QuickBird", 4) == (0.34, 0.32, 0.30, 0.22)
