# SPDX-License-Identifier: GPL-3.0-or-later
"""Analyses that are kept: used again for the same inputs, and for nothing else."""

from __future__ import annotations

import os
import pickle
import shutil
import subprocess
import sys
import zipfile
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from ssdiff_qgis.engine import AnalysisCache, FuseOptions, Model, Pair, analyse, fuse
from ssdiff_qgis.engine.fusion.scene_head import SceneHead
from ssdiff_qgis.engine.geometry.shift_field import ShiftField
from ssdiff_qgis.engine.raster.grid import Box
from tests.support import RecordingProgress

ROOT = Path(__file__).resolve().parents[4]
AGAIN = "The scene was analysed before; that analysis is used again."


@pytest.fixture(scope="module")
def model(make_stub_model) -> Model:
    return Model(make_stub_model(base="regression"), "cpu")


@pytest.fixture
def files(town, tmp_path) -> tuple[Path, Path]:
    """PAN and MS that a test may change."""
    copies = tmp_path / "pan.tif", tmp_path / "ms.tif"
    for source, copy in zip((town.pan, town.ms), copies):
        shutil.copy(source, copy)
    return copies


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "cache"


@pytest.fixture(scope="module")
def analysis(town, model):
    return analyse(Pair.open(str(town.pan), str(town.ms)), model)


def same(one: Any, other: Any) -> bool:
    """Whether two values are the same, types, types of numbers and all."""
    if type(one) is not type(other):
        return False
    if is_dataclass(one):
        return all(same(getattr(one, f.name), getattr(other, f.name)) for f in fields(one))
    if isinstance(one, tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, (np.ndarray, np.generic)):
        return one.dtype == other.dtype and np.array_equal(one, other, equal_nan=True)
    return one == other


def run(files, model, output, folder, options=FuseOptions()) -> RecordingProgress:  # noqa: B008
    progress = RecordingProgress()
    pair = Pair.open(*map(str, files))
    fuse(pair, model, str(output), options, progress, cache=AnalysisCache(folder))
    return progress


def test_what_is_read_is_what_was_kept(analysis, folder):
    cache = AnalysisCache(folder)
    assert cache.get(analysis.key, "stamp") is None and not folder.exists()
    cache.put(analysis, "stamp")
    assert same(cache.get(analysis.key, "stamp"), analysis)
    assert cache.get(analysis.key, "another") is None and cache.get("another", "stamp") is None
    cache.put(analysis, None)
    assert cache.get(analysis.key, None) is None and len(list(folder.iterdir())) == 1


def test_a_field_of_shifts_is_kept(analysis, folder):
    square = np.arange(4.0).reshape(2, 2)
    numbers = (0.5, -0.25, np.float64(0.1), 0.5, 16, 16, np.zeros(2), 64.0)
    field = ShiftField(
        *numbers, np.zeros((16, 2)), np.ones((19, 2)), square, np.asfortranarray(square)
    )
    varied = replace(analysis, correction=field, shift=field.mean)
    AnalysisCache(folder).put(varied, "s")
    assert same(AnalysisCache(folder).get(varied.key, "s"), varied)


def test_a_head_of_the_scenes_own_is_kept(analysis, folder):
    per_band = np.full(4, 0.5), np.full(4, np.nan), np.ones(4)
    head = SceneHead((np.ones((9, 4)), np.zeros((9, 1))), (np.zeros(4), np.ones(1)), *per_band)
    headed = replace(analysis, head=head)
    AnalysisCache(folder).put(headed, "s")
    read = AnalysisCache(folder).get(headed.key, "s")
    assert read is not None and same(read, headed)


def test_another_extent_output_and_type_use_it_and_make_the_same_bytes(
    files, model, folder, tmp_path
):
    first = run(files, model, tmp_path / "whole.tif", folder)
    assert AGAIN not in first.messages and "Measuring the offset of PAN and MS" in first.stages
    part = FuseOptions(extent=Box(40, 60, 120, 160), output_type="Float32")
    again = run(files, model, tmp_path / "part.tif", folder, part)
    assert AGAIN in again.messages and "Measuring the offset of PAN and MS" not in again.stages
    fuse(Pair.open(*map(str, files)), model, str(tmp_path / "own.tif"), part)
    assert (tmp_path / "part.tif").read_bytes() == (tmp_path / "own.tif").read_bytes()
    # The log tells the same of the scene.
    assert [m for m in first.messages if "offset" in m] == [
        m for m in again.messages if "offset" in m
    ]
    assert [d for d in again.details if "Calibrated" in d] == [
        d for d in first.details if "Calibrated" in d
    ]
    assert again.fractions[-1] == pytest.approx(1)


def test_without_a_network_too(files, folder, tmp_path):
    run(files, None, tmp_path / "a.tif", folder)
    assert AGAIN in run(files, None, tmp_path / "b.tif", folder).messages
    assert (tmp_path / "a.tif").read_bytes() == (tmp_path / "b.tif").read_bytes()


@pytest.mark.parametrize("changed", [0, 1])
def test_a_changed_input_is_analysed_anew_even_if_its_times_are_set_back(
    files, model, folder, tmp_path, changed
):
    run(files, model, tmp_path / "a.tif", folder)
    path = files[changed]
    before, content = path.stat(), bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert AGAIN not in run(files, model, tmp_path / "b.tif", folder).messages


def test_statistics_beside_an_input_change_nothing_but_its_nodata_does(
    files, model, folder, tmp_path
):
    from osgeo import gdal

    run(files, model, tmp_path / "a.tif", folder)
    dataset = gdal.Open(str(files[1]))
    dataset.GetRasterBand(1).ComputeStatistics(False)  # as QGIS does for a layer
    dataset = None
    assert Path(f"{files[1]}.aux.xml").exists()
    assert AGAIN in run(files, model, tmp_path / "b.tif", folder).messages
    dataset = gdal.Open(str(files[1]))
    dataset.GetRasterBand(1).SetNoDataValue(3)
    dataset = None
    assert AGAIN not in run(files, model, tmp_path / "c.tif", folder).messages


@pytest.mark.parametrize(
    "changes", [{"seed": 1}, {"register": "off"}, {"steps": 1}, {"batch": 3}], ids=str
)
def test_other_options_are_analysed_anew(files, model, folder, tmp_path, changes):
    run(files, model, tmp_path / "a.tif", folder)
    again = run(files, model, tmp_path / "b.tif", folder, FuseOptions(**changes))
    assert AGAIN not in again.messages


def test_another_model_or_none_is_analysed_anew(files, model, make_stub_model, folder, tmp_path):
    run(files, model, tmp_path / "a.tif", folder)
    other = Model(make_stub_model(base="regression", residual_scale=0.25), "cpu")
    for another in (other, None):
        assert AGAIN not in run(files, another, tmp_path / "b.tif", folder).messages


def damage_end(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


def damage_byte(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 255
    path.write_bytes(content)


def make_foreign(path: Path) -> None:
    np.savez(str(path), record=np.zeros(3, np.uint8))


def make_pickle(path: Path) -> None:
    path.write_bytes(pickle.dumps({"key": 1}))


def make_pickled_array(path: Path) -> None:
    np.savez(str(path), record=np.array([{"a": 1}], object))


def compress(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)


def empty(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize(
    "damage",
    [damage_end, damage_byte, make_foreign, make_pickle, make_pickled_array, compress, empty],
)
def test_a_damaged_or_foreign_file_is_replaced(analysis, folder, damage):
    cache = AnalysisCache(folder)
    cache.put(analysis, "stamp")
    (path,) = folder.iterdir()
    whole = path.read_bytes()
    damage(path)
    assert cache.get(analysis.key, "stamp") is None
    cache.put(analysis, "stamp")
    assert path.read_bytes()[-50:] == whole[-50:]
    assert same(cache.get(analysis.key, "stamp"), analysis)


def test_an_entry_of_another_key_is_not_believed(analysis, folder):
    cache, other = AnalysisCache(folder), replace(analysis, key="other")
    cache.put(analysis, "stamp")
    (path,) = folder.iterdir()
    cache.put(other, "stamp")
    (second,) = set(folder.iterdir()) - {path}
    shutil.copy(second, path)
    assert cache.get(analysis.key, "stamp") is None


@pytest.mark.parametrize(
    "changes",
    [
        {"low": np.zeros(3, np.float32)},
        {"network_weight": np.full(4, 2, np.float32)},
        {"residual_noise": np.full(4, np.nan, np.float32)},
        {"residual_noise": np.full(4, -1, np.float32)},
        {"statistics": None},
        {"shift": (0.0, 1.0)},
    ],
    ids=str,
)
def test_parts_that_do_not_go_together_are_not_believed(analysis, folder, changes):
    cache, wrong = AnalysisCache(folder), replace(analysis, **changes)
    cache.put(wrong, "stamp")
    assert cache.get(analysis.key, "stamp") is None


def test_the_oldest_make_room_and_other_files_stay(analysis, folder):
    cache = AnalysisCache(folder, entries=3)
    folder.mkdir()
    (folder / "mine.npz").write_bytes(b"mine")
    for number in range(5):
        cache.put(analysis, str(number))
        for path in folder.glob("ssdiff-*"):
            if path.stat().st_mtime > 1.5e9:
                os.utime(path, (1e9 + number, 1e9 + number))
        if number == 2:
            assert cache.get(analysis.key, "0") is not None  # used now, and so not the oldest
    kept = [number for number in range(5) if cache.get(analysis.key, str(number)) is not None]
    assert kept == [0, 3, 4]
    assert (folder / "mine.npz").read_bytes() == b"mine"


def test_size_is_bounded(analysis, folder):
    AnalysisCache(folder).put(analysis, "a")
    size = next(folder.iterdir()).stat().st_size
    assert size < 500_000
    AnalysisCache(folder, size=size * 2).put(analysis, "b")
    AnalysisCache(folder, size=size * 2).put(analysis, "c")
    assert len(list(folder.iterdir())) == 2
    assert AnalysisCache(folder, size=size // 2).get(analysis.key, "c") is None


def test_what_a_killed_process_left_is_removed(analysis, folder):
    folder.mkdir()
    old, new = (folder / f".ssdiff-analysis-{n}.npz.1234.tmp" for n in ("old", "new"))
    for path in (old, new):
        path.write_bytes(b"half")
    os.utime(old, (1e9, 1e9))
    AnalysisCache(folder).put(analysis, "stamp")
    assert not old.exists() and new.exists()


def test_a_folder_that_cannot_be_written_is_no_hindrance(files, model, tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert run(files, model, tmp_path / "a.tif", blocked).fractions[-1] == pytest.approx(1)


def test_inputs_that_are_no_plain_files_are_not_kept(files, model, folder, tmp_path):
    from osgeo import gdal

    for path in files:
        gdal.FileFromMemBuffer(f"/vsimem/{path.name}", path.read_bytes())
    run(("/vsimem/pan.tif", "/vsimem/ms.tif"), model, tmp_path / "a.tif", folder)
    assert not folder.exists()
    for path in files:
        gdal.Unlink(f"/vsimem/{path.name}")


def test_two_processes_at_once(files, folder, tmp_path):
    command = [sys.executable, "-m", "ssdiff_qgis.engine", *map(str, files)]
    options = ["--mode", "fast", "--cache", str(folder)]
    outputs = [tmp_path / "a.tif", tmp_path / "b.tif"]
    both = [subprocess.Popen([*command, str(o), *options], cwd=ROOT) for o in outputs]
    assert [process.wait(120) for process in both] == [0, 0]
    third = subprocess.run(
        [*command, str(tmp_path / "c.tif"), "--mode", "fast"],
        cwd=ROOT, env={**os.environ, "SSDIFF_CACHE": str(folder)}, capture_output=True, text=True,
    )  # fmt: skip
    assert third.returncode == 0 and AGAIN in third.stderr
    assert len({path.read_bytes() for path in (*outputs, tmp_path / "c.tif")}) == 1
    assert len(list(folder.iterdir())) == 1
