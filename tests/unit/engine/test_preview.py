# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.errors import OptionError, OutputError
from ssdiff_qgis.engine.preview import write_preview


def read(path) -> np.ndarray:
    data = gdal.Open(str(path))
    assert data.GetDriver().ShortName == "PNG"
    return data.ReadAsArray()


def test_sizes_enlargement_and_one_file(tmp_path):
    coarse = np.arange(6.0).reshape(2, 3)
    fine = np.tile(np.arange(64.0), (64, 1))
    path = tmp_path / "p.png"
    write_preview(path, [np.stack([coarse] * 3), fine], gap=4, stretch=[(0, 5), (0, 63)])
    sheet = read(path)
    assert sheet.shape == (3, 64 + 8, 4 + 96 + 4 + 64 + 4)
    left = sheet[:, 4:68, 4:100]
    expected = np.kron(np.rint(coarse * 51), np.ones((32, 32)))
    np.testing.assert_array_equal(left, np.stack([expected] * 3))
    assert len(np.unique(sheet[0, 4:68, 104:168])) == 64
    assert [p.name for p in tmp_path.iterdir()] == ["p.png"]


def test_stretch_is_common_to_the_bands_or_given_for_each(tmp_path):
    image = np.stack([np.full((10, 10), v, float) for v in (100, 300, 500)])
    write_preview(tmp_path / "p.png", [image], gap=0)
    assert read(tmp_path / "p.png")[:, 5, 5].tolist() == [0, 128, 255]
    limits = (np.array([0, 0, 0]), np.array([100, 600, 1000]))
    write_preview(tmp_path / "p.png", [image], gap=0, stretch=[limits])
    assert read(tmp_path / "p.png")[:, 5, 5].tolist() == [255, 128, 128]


def test_missing_values_and_flat_images(tmp_path):
    image = np.full((8, 8), 7.0)
    image[0, 0] = np.nan
    write_preview(
        tmp_path / "p.png", [image, np.full((8, 8), np.nan)], gap=0, stretch=[(0, 7), None]
    )
    sheet = read(tmp_path / "p.png")
    assert sheet[0, 0, 0] == 0 and sheet[0, 1, 1] == 255 and (sheet[:, :, 8:] == 0).all()


def test_captions_are_written_above(tmp_path):
    image = np.zeros((64, 64), np.uint8)
    write_preview(
        tmp_path / "p.png", [image, image], ["I", "PAN 0.5 m, a very long caption"], gap=2
    )
    sheet = read(tmp_path / "p.png")
    assert sheet.shape == (3, 2 + 10 + 2 + 64 + 2, 2 + 64 + 2 + 64 + 2)
    letter = sheet[0, 2:12:2, 2:8:2] > 200  # every letter pixel is drawn 2 x 2
    assert letter.astype(int).tolist() == [[1, 1, 1], [0, 1, 0], [0, 1, 0], [0, 1, 0], [1, 1, 1]]
    assert (sheet[:, 14:78, 2:66] == 0).all()


def test_what_cannot_be_shown_or_written_is_said(tmp_path):
    with pytest.raises(OptionError, match=r"\(2, 4, 4\)"):
        write_preview(tmp_path / "p.png", [np.zeros((2, 4, 4))])
    with pytest.raises(OptionError, match="1 images, 2 names"):
        write_preview(tmp_path / "p.png", [np.zeros((4, 4))], ["a", "b"])
    with pytest.raises(OutputError, match="cannot be written"):
        write_preview(tmp_path / "none" / "p.png", [np.zeros((4, 4))])
