# SPDX-License-Identifier: GPL-3.0-or-later
"""A made-up PanCollection: its files, names, shapes and types, but few and small images."""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np
from scipy.io import savemat

from ssdiff_qgis.engine.metrics import dlpan
from ssdiff_qgis.engine.sensors import SENSORS, ms_gains
from ssdiff_train.data.pancollection import SENSOR_WORDS
from ssdiff_train.synthetic.town import make_hrms

TEST, FULL = 96, 128
"""Sides of test images in PAN pixels, in place of 256 and 512."""


def images(word: str, count: int, side: int, seed: int, full: bool = False) -> dict:
    """``gt``, ``ms``, ``lms`` and ``pan`` of a sensor, float64 DN, N x C x H x W."""
    sensor = SENSORS[SENSOR_WORDS[word]]
    rng = np.random.default_rng(seed)
    bands = len(sensor.bands)
    town = make_hrms(side * count, side, seed=seed)
    mixed = np.tensordot(rng.dirichlet(np.ones(len(town)), bands), town, 1)
    mixed = (0.05 + 0.9 * (mixed - mixed.min()) / np.ptp(mixed)) * sensor.full_scale
    gt = mixed.reshape(bands, count, side, side).transpose(1, 0, 2, 3)
    gains = ms_gains(SENSOR_WORDS[word], bands)
    ms = np.stack([dlpan.mtf_decimate(image, gains, 4) for image in gt])
    found = {"gt": gt, "ms": ms, "lms": dlpan.expand(ms, 4), "pan": gt.mean(axis=1, keepdims=True)}
    if full:
        del found["gt"]
    return found


def write_h5(path: Path, content: dict) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with h5py.File(path, "w") as file:
        for key, array in content.items():
            file.create_dataset(key, data=array)


def write_collection(folder: Path, counts: dict[str, str]) -> None:
    """Write the files of all sensors.

    Args:
        folder: Folder to write to.
        counts: What follows the sensor in the names of files for training, by its word: with or
            without the number of patches.
    """
    for seed, word in enumerate(SENSOR_WORDS):
        if word in counts:
            write_h5(
                folder / "training_data" / f"train_{word}{counts[word]}.h5",
                images(word, 3, 64, seed),
            )
            write_h5(
                folder / "training_data" / f"valid_{word}{counts[word]}.h5",
                images(word, 1, 64, seed),
            )
        tests = folder / "test_data"
        write_h5(tests / f"test_{word}_multiExm1.h5", images(word, 1, TEST, seed + 9))
        full = images(word, 1, FULL, seed + 9, full=True)
        write_h5(tests / f"test_{word}_OrigScale_multiExm1.h5", full)
        for number, kept in ((1, images(word, 1, TEST, seed + 9)), ("_fr1", full)):
            moved = {key: array[0].transpose(1, 2, 0) for key, array in kept.items()}
            moved["pan"] = moved["pan"][..., 0]
            savemat(tests / f"Test(HxWxC)_{word}_data{number}.mat", moved)
