# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import h5py
import numpy as np
import pytest
from scipy.io import savemat

from ssdiff_qgis.engine.errors import RasterError
from ssdiff_qgis.engine.raster.grid import Box
from ssdiff_train.data.pancollection import PatchFile

BOX = Box(4, 8, 24, 20)


@pytest.fixture(scope="module")
def arrays() -> dict[str, np.ndarray]:
    """Three images of four bands, no two sides alike."""
    rng = np.random.default_rng(3)
    shapes = {"gt": (4, 32, 24), "lms": (4, 32, 24), "pan": (1, 32, 24), "ms": (4, 8, 6)}
    return {key: rng.uniform(0, 2000, (3, *shape)) for key, shape in shapes.items()}


def nhwc(array: np.ndarray) -> np.ndarray:
    """As MATLAB has it: the band of PAN is dropped."""
    moved = array.transpose(0, 2, 3, 1)
    return moved[..., 0] if moved.shape[3] == 1 else moved


def save_7_3(path: Path, content: dict[str, np.ndarray]) -> None:
    with h5py.File(path, "w", userblock_size=512) as file:
        for key, array in content.items():
            file[key] = array.T
    with path.open("r+b") as file:
        file.write(b"MATLAB 7.3 MAT-file, Platform: GLNXA64".ljust(124))


@pytest.mark.parametrize("save", [savemat, save_7_3])
@pytest.mark.parametrize("arrange", [nhwc, lambda array: array])
@pytest.mark.parametrize("name", ["test_wv3_multiExm1.mat", "test_wv3_OrigScale_multiExm1.mat"])
def test_matlab_files_of_many_images_are_read(
    tmp_path, arrays, save: Callable, arrange: Callable, name: str
):
    full = "Orig" in name
    kept = {key: arrange(array) for key, array in arrays.items() if not (full and key == "gt")}
    save(tmp_path / name, kept)
    file = PatchFile(tmp_path / name)
    assert (file.count, file.bands, file.ratio, file.size) == (3, 4, 4, (32, 24))
    assert file.has_reference != full
    images, part = file.read(1), file.read(2, BOX)
    np.testing.assert_array_equal(images.ms, arrays["ms"][1])
    np.testing.assert_array_equal(images.pan, arrays["pan"][1])
    np.testing.assert_array_equal(part.lms, arrays["lms"][2, :, 4:24, 8:20])
    np.testing.assert_array_equal(part.ms, arrays["ms"][2, :, 1:6, 2:5])
    if not full:
        np.testing.assert_array_equal(part.reference, arrays["gt"][2, :, 4:24, 8:20])


@pytest.mark.parametrize("save", [savemat, save_7_3])
@pytest.mark.parametrize("name", ["Test(HxWxC)_wv3_data10.mat", "Test(HxWxC)_qb_data_fr2.mat"])
def test_matlab_files_of_one_image_are_read(tmp_path, arrays, save: Callable, name: str):
    one = {key: nhwc(array)[0] for key, array in arrays.items()}
    if "fr" in name:
        del one["gt"]
    save(tmp_path / name, {**one, "remark": np.zeros((1, 1))})
    file = PatchFile(tmp_path / name)
    assert (file.count, file.bands, file.ratio) == (1, 4, 4)
    assert file.has_reference != ("fr" in name)
    np.testing.assert_array_equal(file.read(0).lms, arrays["lms"][0])
    np.testing.assert_array_equal(file.read(0, BOX).pan, arrays["pan"][0, :, 4:24, 8:20])


def test_matlab_files_of_the_dlpan_toolbox_are_read(tmp_path, arrays):
    names = {"gt": "I_GT", "lms": "I_MS", "ms": "I_MS_LR", "pan": "I_PAN"}
    one = {names[key]: nhwc(array)[0] for key, array in arrays.items()}
    savemat(tmp_path / "NY1_WV3_RR.mat", {**one, "sensor": "WV3", "ratio": 4.0, "L": 11.0})
    file = PatchFile(tmp_path / "NY1_WV3_RR.mat")
    assert (file.count, file.bands, file.ratio, file.scale) == (1, 4, 4, 2047)
    images = file.read(0)
    for key, image in (("gt", images.reference), ("lms", images.lms), ("ms", images.ms)):
        np.testing.assert_array_equal(image, arrays[key][0])
    np.testing.assert_array_equal(images.pan, arrays["pan"][0])


def test_matlab_files_that_are_none_of_pancollection_are_refused(tmp_path, arrays):
    path = tmp_path / "test_qb.mat"
    savemat(path, {"ms": arrays["ms"], "names": np.array(["a"], dtype=object)})
    with pytest.raises(RasterError, match="it has the keys ms, names; expected: gt, ms, lms"):
        PatchFile(path)
    savemat(path, {**arrays, "pan": np.array(["a", "b"], dtype=object)})
    with pytest.raises(RasterError, match="'pan' holds values of type object"):
        PatchFile(path)
    savemat(path, {**arrays, "ms": arrays["ms"][:, :, :5]})
    with pytest.raises(RasterError, match="ms 3 x 4 x 5 x 6.* in MATLAB files N x H x W x C"):
        PatchFile(path)
    path.write_bytes(b"MATLAB 5.0 MAT-file, and then nothing")
    with pytest.raises(RasterError, match="cannot be opened"):
        PatchFile(path)
