# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import numpy as np
import pytest

from ssdiff_qgis.engine.errors import GeometryError, RasterError
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_train.data.scenes import load_ms, load_pair, pan_positions
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms


@pytest.fixture(scope="module")
def hrms() -> np.ndarray:
    return make_hrms(480, 480, seed=11)


def explained(pan: np.ndarray, bands: np.ndarray) -> float:
    """Share of PAN's variance that a combination of the bands explains; both (..., H, W)."""
    inner = (slice(None), slice(8, -8), slice(8, -8))
    design = np.stack([b.ravel() for b in bands[inner]] + [np.ones(bands[inner][0].size)], axis=1)
    target = pan[inner[1:]].ravel().astype(float)
    left = target - design @ np.linalg.lstsq(design, target, rcond=None)[0]
    return 1 - left.var() / target.var()


def moved(image: np.ndarray, rows: float, columns: float) -> np.ndarray:
    """(H, W) by a Fourier transform: out[r, c] = image[r + rows, c + columns]."""
    frequency = [np.fft.fftfreq(n) for n in image.shape]
    phase = 2j * np.pi * (frequency[0][:, None] * rows + frequency[1] * columns)
    return np.fft.ifft2(np.fft.fft2(image) * np.exp(phase)).real


@pytest.mark.parametrize("shift", [(1.6, -2.2), (-0.5, 0.5), (0.0, 0.0)])
def test_pan_is_brought_to_where_the_ms_sees(tmp_path, hrms, shift):
    sensor = SensorModel(shift=shift)
    paths = write_scene(tmp_path, observe(hrms, sensor, seed=2), sensor)
    scene = load_pair(paths.pan, paths.ms)
    assert scene.name == tmp_path.name
    assert scene.reference.shape == (4, 120, 120) and scene.pan.shape == (120, 120)
    assert scene.reference.dtype == scene.pan.dtype == np.float32
    # In the pixels of the MS: nowhere around is PAN explained better than where it is.
    offsets = [(r, c) for r in (-0.1, 0, 0.1) for c in (-0.1, 0, 0.1)]
    scores = {o: explained(moved(scene.pan, *o), scene.reference) for o in offsets}
    assert max(scores, key=scores.get) == (0, 0)
    assert scores[0, 0] > 0.9


def test_positions_follow_offset_and_shift(tmp_path, hrms):
    sensor = SensorModel(offset=(8.0, 3.5), ratio=2)
    image = hrms[:, :128, :160]
    paths = write_scene(tmp_path, observe(image, sensor, seed=2), sensor)
    pair = Pair.open(str(paths.pan), str(paths.ms))
    pair = pair.registered((0.25, -1.0))
    rows, columns = pan_positions(pair)
    # The first MS pixel covers two rows from 8.0 on, in indices from 7.5 to 9.5.
    assert list(rows[:3]) == [8.25, 10.25, 12.25] and len(rows) == 64
    assert list(columns[:3]) == [5.0, 7.0, 9.0] and len(columns) == 80


def test_an_ms_alone_has_no_pan(tmp_path, hrms):
    sensor = SensorModel(bits=8)
    observation = observe(hrms[:, :64, :64], sensor)
    paths = write_scene(tmp_path / "place", observation, sensor)
    scene = load_ms(paths.hrms)
    assert scene.pan is None and scene.name == "place/hrms"
    np.testing.assert_array_equal(scene.reference, observation.hrms)


def test_files_that_do_not_fit_are_refused(tmp_path, hrms):
    sensor = SensorModel()
    paths = write_scene(tmp_path, observe(hrms[:, :64, :64], sensor), sensor)
    with pytest.raises(RasterError, match="missing"):
        load_pair(tmp_path / "missing.tif", paths.ms)
    with pytest.raises(RasterError, match="missing"):
        load_ms(tmp_path / "missing.tif")
    with pytest.raises(GeometryError, match="as small as PAN"):
        load_pair(paths.hrms, paths.pan)
