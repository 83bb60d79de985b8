# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import os
import zipfile
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from ssdiff_qgis.engine.errors import OutputError
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.raster.destination import system_files
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
    with pytest.raises(OutputError, match="cannot be written: .*Check the folder's permissions"):
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


def test_an_archive_that_holds_an_input_is_no_output(pair, tmp_path):
    archive = tmp_path / "scene.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.write(pair.ms.path, "in/ms.tif")
    content = archive.read_bytes()
    zipped = Pair.open(pair.pan.path, f"/vsizip/{archive}/in/ms.tif")
    with pytest.raises(OutputError, match="is one of the inputs"):
        Output(str(archive), zipped, AREA, output_format="GTiff")
    assert archive.read_bytes() == content


def test_output_must_not_lie_under_nested_virtual_rasters(pair, tmp_path):
    inner, outer = (str(tmp_path / name) for name in ("inner.vrt", "outer.vrt"))
    gdal.BuildVRT(inner, [pair.ms.path]).FlushCache()
    gdal.BuildVRT(outer, [inner]).FlushCache()
    with pytest.raises(OutputError, match="is one of the inputs"):
        Output(pair.ms.path, Pair.open(pair.pan.path, outer), AREA)


@pytest.mark.parametrize(
    ("name", "role", "found"),
    [
        # The name of an input, of its archive, of a subdataset.
        ("{file}", "ms", True),
        ("/vsizip/{file}/in/ms.tif", "ms", True),
        ("/vsitar/vsigzip/{file}/ms.tif", "ms", True),
        ("/vsizip/{{{file}}}/ms.tif", "ms", True),
        ('NETCDF:"{file}":band', "ms", True),
        ("GTIFF_DIR:2:{file}", "ms", True),
        ("/vsimem/ms.tif", "ms", False),
        ("{file}.none", "ms", False),
    ],
)
def test_the_file_of_the_system_behind_a_name(pair, name, role, found):
    path = getattr(pair, role).path
    assert system_files([name.format(file=path)]) == ({path} if found else set())


def envi_pair(pair: Pair, folder: Path) -> Pair:
    """The pair, its MS as an ENVI file with a header of the same stem."""
    gdal.GetDriverByName("ENVI").CreateCopy(str(folder / "scene.bsq"), pair.ms.dataset)
    return Pair.open(pair.pan.path, str(folder / "scene.bsq"))


def test_a_header_of_an_input_is_not_replaced(pair, tmp_path):
    folder = tmp_path / "envi"
    folder.mkdir()
    scene = envi_pair(pair, folder)
    header = (folder / "scene.hdr").read_bytes()
    with pytest.raises(OutputError, match="'scene.hdr' would belong to '.*scene.hdr' as well"):
        Output(str(folder / "scene.dat"), scene, AREA, output_format="ENVI")
    assert (folder / "scene.hdr").read_bytes() == header
    assert names(folder) == ["scene.bsq", "scene.bsq.aux.xml", "scene.hdr"]


def test_a_name_without_a_suffix_is_the_stem_of_an_input(pair, tmp_path):
    """An ENVI file "scene" has the header "scene.hdr", which is that of "scene.bsq" too."""
    folder = tmp_path / "envi"
    folder.mkdir()
    scene = envi_pair(pair, folder)
    with pytest.raises(OutputError, match="would belong to '.*scene"):
        Output(str(folder / "scene"), scene, AREA, output_format="ENVI")
    with pytest.raises(OutputError, match=r"would belong to '(ms\.\*|.*ms.tif.*)'"):
        Output(str(Path(pair.ms.path).with_suffix("")), pair, AREA, output_format="ENVI")


def test_no_header_is_made_that_would_be_an_input_s_too(pair, tmp_path):
    """A world file for s.tiff is one for the input s.tif."""
    source = tmp_path / "scene" / "s.tif"
    os.rename(pair.ms.path, source)
    scene = Pair.open(pair.pan.path, str(source))
    with pytest.raises(OutputError, match=r"'s.tfw' would belong to 's.\*' as well"):
        Output(str(source.with_suffix(".tiff")), scene, AREA, creation_options=["TFW=YES"])
    assert not source.with_suffix(".tfw").exists()


def test_a_header_of_another_raster_is_not_replaced(pair, target):
    """Of one that is no input; a header that nothing else needs is replaced."""
    path, header = target.with_name("a.dat"), target.with_name("a.hdr")
    header.write_text("left over")
    target.with_name("a.qml").write_text("<qgis/>")
    for _ in range(2):  # the second time it is the output's own
        with Output(str(path), pair, AREA, output_format="ENVI") as writer:
            fill(writer, gradient())
        assert gdal.Open(str(path)).RasterXSize == AREA.width
    other = target.with_name("b.bsq")
    gdal.GetDriverByName("ENVI").CreateCopy(str(other), pair.ms.dataset)
    content = target.with_name("b.hdr").read_bytes()
    with pytest.raises(OutputError, match="'b.hdr' would belong to 'b.bsq'"):
        Output(str(target.with_name("b.dat")), pair, AREA, output_format="ENVI")
    assert target.with_name("b.hdr").read_bytes() == content


@pytest.mark.parametrize("suffix", [".ovr", ".msk", ".aux.xml"])
def test_an_input_that_is_called_like_a_sidecar_is_kept(pair, tmp_path, suffix):
    source = tmp_path / f"fused.tif{suffix}"
    os.rename(pair.ms.path, source)
    scene = Pair.open(pair.pan.path, str(source))
    with pytest.raises(OutputError, match="would belong to"):
        Output(str(tmp_path / "fused.tif"), scene, AREA)
    with pytest.raises(OutputError, match="would be taken for a part of the input"):
        Output(f"{source}{suffix}", scene, AREA, output_format="GTiff")
    assert source.is_file()


def test_a_link_is_written_through(pair, target):
    real = target.with_name("real.tif")
    real.write_bytes(b"old")
    target.symlink_to(real)
    with Output(str(target), pair, AREA) as writer:
        fill(writer, gradient())
    assert target.is_symlink() and gdal.Open(str(real)).RasterCount == 4


def test_a_device_is_no_output(pair, target):
    os.mkfifo(target)
    with pytest.raises(OutputError, match="is a device or the like"):
        Output(str(target), pair, AREA)
    assert names(target.parent) == ["fused.tif"]


def test_a_name_that_is_no_utf8_is_refused(pair, target):
    with pytest.raises(OutputError, match=r"lat\\udce9n.tif' is not UTF-8"):
        Output(str(target.with_name("lat\udce9n.tif")), pair, AREA)


@pytest.mark.parametrize("last", range(6))
def test_several_files_appear_whole_or_not_at_all(pair, target, monkeypatch, last):
    """Whichever move fails, what was there before is as it was; the main file comes last."""
    path = target.with_name("a.dat")
    for name in ("a.dat", "a.hdr", "a.dat.ovr"):
        target.with_name(name).write_text(f"old {name}")
    moves: list[str] = []
    replace = os.replace

    def failing(source: Path, destination: Path) -> None:
        moves.append(Path(destination).name)
        if len(moves) == last + 1:
            raise PermissionError(13, "in use")
        replace(source, destination)

    monkeypatch.setattr(os, "replace", failing)
    try:
        with Output(str(path), pair, AREA, output_format="ENVI") as writer:
            fill(writer, gradient())
    except OutputError:
        assert [target.with_name(n).read_text() for n in ("a.dat", "a.hdr", "a.dat.ovr")] == [
            "old a.dat", "old a.hdr", "old a.dat.ovr",
        ]  # fmt: skip
        assert names(target.parent) == ["a.dat", "a.dat.ovr", "a.hdr"]
    else:
        assert last == len(moves) and moves[-1] == "a.dat"
        assert "a.dat.ovr" not in names(target.parent)
        assert gdal.Open(str(path)).RasterXSize == AREA.width


def test_the_model_is_no_output_either(pair, tmp_path):
    model = tmp_path / "model.onnx"
    model.write_bytes(b"weights")
    with pytest.raises(OutputError, match="is one of the inputs"):
        Output(str(model), pair, AREA, output_format="GTiff", kept=[str(model)])
