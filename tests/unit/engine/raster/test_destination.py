# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.errors import OutputError
from ssdiff_qgis.engine.geometry.pair import Pair
from tests.unit.engine.raster.outputs import (
    AREA,
    Output,
    fill,
    gradient,
    names,
)


def test_exception_in_the_middle_leaves_no_trace(pair, target):
    class Stop(Exception):
        pass

    with pytest.raises(Stop):
        with Output(str(target), pair, AREA) as writer:
            writer.write(AREA.top, gradient()[:, :9], np.ones((9, AREA.width), bool))
            assert len(names(target.parent)) == 1
            raise Stop
    assert names(target.parent) == []


def test_exception_in_the_middle_keeps_what_was_there(pair, target):
    target.write_bytes(b"precious")
    with pytest.raises(KeyboardInterrupt):
        with Output(str(target), pair, AREA):
            raise KeyboardInterrupt
    assert target.read_bytes() == b"precious" and names(target.parent) == ["fused.tif"]


def test_locked_output_is_reported_and_nothing_left(pair, target, monkeypatch):
    target.write_bytes(b"in use")

    def locked(*_):
        raise PermissionError(13, "The process cannot access the file")

    monkeypatch.setattr(os, "replace", locked)
    with pytest.raises(OutputError, match="cannot be replaced: .*cannot access.*Close it in other"):
        with Output(str(target), pair, AREA) as writer:
            fill(writer, gradient())
    assert target.read_bytes() == b"in use" and names(target.parent) == ["fused.tif"]


def test_unwritable_folder_is_reported(pair, tmp_path):
    folder = tmp_path / "read_only"
    folder.mkdir(mode=0o500)
    if os.access(folder, os.W_OK):  # nothing is read-only to root but what the kernel makes up
        folder = Path("/proc")
        if not folder.is_dir():
            pytest.skip("no folder that this user may not write to")
    with pytest.raises(OutputError, match="cannot be created: .*Check the folder's permissions"):
        Output(str(folder / "fused.tif"), pair, AREA)


def test_missing_folder_and_unknown_format_are_refused(pair, tmp_path):
    with pytest.raises(OutputError, match="folder of the output .* does not exist"):
        Output(str(tmp_path / "nowhere" / "fused.tif"), pair, AREA)
    for name in ("fused.xyz1", "fused", "fused.vrt"):
        with pytest.raises(OutputError, match="No GDAL driver can write .*ends in .tif"):
            Output(str(tmp_path / name), pair, AREA)


@pytest.mark.parametrize("role", ["pan", "ms"])
@pytest.mark.parametrize("way", ["same", "round about", "link"])
def test_output_must_not_be_an_input(pair, tmp_path, role, way):
    source = Path(getattr(pair, role).path)
    content = source.read_bytes()
    output = source
    if way == "round about":
        output = source.parent / ".." / source.parent.name / source.name
    elif way == "link":
        output = tmp_path / "link.tif"
        output.symlink_to(source)
    with pytest.raises(OutputError, match="is one of the inputs"):
        Output(str(output), pair, AREA)
    assert source.read_bytes() == content


def test_output_must_not_lie_under_a_virtual_raster(pair, tmp_path):
    virtual = str(tmp_path / "ms.vrt")
    gdal.BuildVRT(virtual, [pair.ms.path]).FlushCache()
    with pytest.raises(OutputError, match="is one of the inputs"):
        Output(pair.ms.path, Pair.open(pair.pan.path, virtual), AREA)


def test_sidecars_of_an_earlier_file_are_removed(pair, target):
    """Statistics, pyramids and masks of what was there before are not true of this one."""
    for suffix in (".aux.xml", ".ovr", ".msk"):
        target.with_name(target.name + suffix).write_bytes(b"old")
    with Output(str(target), pair, AREA) as writer:
        fill(writer, gradient())
    assert names(target.parent) == ["fused.tif"]


def test_a_folder_is_no_output(pair, target):
    with pytest.raises(OutputError, match="is a folder"):
        Output(str(target.parent), pair, AREA)


def test_a_read_only_output_is_seen_before_the_work(pair, target, monkeypatch):
    target.write_bytes(b"precious")

    def refuse(self, *_):
        raise PermissionError(13, "Permission denied")

    # To root, whom the tests may run as, nothing is read-only.
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", refuse)
        with pytest.raises(OutputError, match="cannot be replaced: .*Permission denied.*writable"):
            Output(str(target), pair, AREA)
    assert target.read_bytes() == b"precious" and names(target.parent) == ["fused.tif"]


def test_a_name_as_long_as_the_file_system_takes(pair, target):
    path = target.with_name("f" * 251 + ".tif")
    with Output(str(path), pair, AREA) as writer:
        fill(writer, gradient())
    assert names(target.parent) == [path.name]
