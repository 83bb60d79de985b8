# SPDX-License-Identifier: GPL-3.0-or-later
"""The place of an output: it replaces nothing of an input, and appears whole or not at all.

Many formats consist of several files, some of them named by the stem alone (scene.hdr, scene.tfw),
so that they may belong to a neighbour of another suffix. All names are known before the work.
"""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from osgeo import gdal

from ssdiff_qgis.engine.errors import OutputError, RasterError
from ssdiff_qgis.engine.raster.gdal_errors import gdal_errors_quiet
from ssdiff_qgis.engine.raster.safe_open import FILE_DRIVERS, open_raster

_SIDECARS = (".aux.xml", ".ovr", ".msk")
_REPLACED = "replaced"
# Behind these a path of the system may begin: /vsizip/PATH/ms.tif, NETCDF:"PATH":ms, and so on.
_PATH_BEGINS = re.compile(r'/?vsi\w+/|[:",{=]')
_PATH_ENDS = re.compile(r'["}]')


def resolve_destination(path: str, inputs: Iterable[str]) -> Path:
    """The file that an output's path stands for, which a link's target is.

    Args:
        path: Path of the output as given.
        inputs: Names of all files that the inputs consist of, as GDAL lists them.

    Returns:
        The absolute path of the file to be written.

    Raises:
        OutputError: If it is a file of an input or would become one, its folder is missing, or it
            cannot be written or replaced.
    """
    try:
        path.encode()
    except UnicodeEncodeError:
        raise OutputError(
            "The name of the output {path!a} is not UTF-8, which GDAL needs. Choose another name.",
            path=path,
        ) from None
    found = Path(os.path.realpath(path) if os.path.islink(path) else path).absolute()
    files = system_files(inputs)
    for file in sorted(files):
        if _same(found, file):
            raise OutputError(
                "The output '{path}' is one of the inputs. Choose another file.", path=path
            )
        if any(_same(found.parent / found.name[: -len(s)], file) for s in _suffixes(found.name)):
            raise OutputError(
                "The output '{path}' would be taken for a part of the input '{file}'. Choose "
                "another name.",
                path=path,
                file=file,
            )
    if not found.parent.is_dir():
        raise OutputError(
            "The folder of the output '{path}' does not exist. Create it or choose another.",
            path=path,
        )
    if found.is_dir():
        raise OutputError(
            "The output '{path}' is a folder. Add the name of a file to it.", path=path
        )
    if found.exists() and not found.is_file():
        raise OutputError(
            "The output '{path}' is a device or the like, not a file. Choose another name.",
            path=path,
        )
    try:
        # A file that is read-only, or held open under Windows.
        if found.exists():
            with found.open("r+b"):
                pass
    except OSError as error:
        raise _not_replaced(found, error) from error
    return found


def check_further_files(path: Path, names: Iterable[str], inputs: Iterable[str]) -> None:
    """Check that no file beside the main one replaces, or comes to belong to, another raster's.

    Args:
        path: Absolute path of the output's main file.
        names: Names of all files that its format consists of.
        inputs: Names of all files that the inputs consist of, as GDAL lists them.

    Raises:
        OutputError: Naming the first one that does.
    """
    files = system_files(inputs)
    stems = {(os.path.dirname(file), Path(file).stem) for file in files}
    further = {*names, *(path.name + suffix for suffix in _SIDECARS)} - {path.name}
    for name in sorted(further):
        target = path.with_name(name)
        owner: str | None = next((file for file in sorted(files) if _same(target, file)), None)
        # Of a name without a suffix it would be that of the stem as well.
        if owner is None and not (path.suffix and name.startswith(f"{path.name}.")):
            if (str(path.parent), target.stem) in stems:
                owner = f"{target.stem}.*"
            elif target.exists() and str(target) not in _files_of(path):
                owner = next(_others_of_stem(target, further | {path.name}), None)
        if owner is not None:
            raise OutputError(
                "The output '{path}' consists of several files, and '{name}' would belong to "
                "'{owner}' as well or replace it. Choose another name or another folder.",
                path=path,
                name=name,
                owner=owner,
            )


def put_in_place(folder: Path, path: Path) -> None:
    """Move a finished output to its destination: whole, its main file last.

    Args:
        folder: Folder that holds all files of the output and nothing else.
        path: Path of the main file.

    Raises:
        OutputError: If what is there cannot be replaced; then it is what it was.
    """
    further = sorted(file.name for file in folder.iterdir() if file.name != path.name)
    # Statistics and the like of a file that was there before are not true of this one.
    outdated = {*further, *(path.name + suffix for suffix in _SIDECARS)}
    if further:
        outdated.add(path.name)  # new headers must not stand beside old pixels
    moved: list[tuple[Path, Path]] = []
    try:
        (folder / _REPLACED).mkdir()
        for name in sorted(outdated):
            if os.path.lexists(path.with_name(name)):
                _move(path.with_name(name), folder / _REPLACED / name, moved)
        for name in [*further, path.name]:
            _move(folder / name, path.with_name(name), moved)
    except OSError as error:
        for source, target in reversed(moved):
            os.replace(target, source)
        raise _not_replaced(path, error) from error


def system_files(names: Iterable[str]) -> set[str]:
    """The files of the system that GDAL's names of files lead to, archives for what lies in them.

    Example:
        >>> import os
        >>> system_files([f"/vsizip/{os.__file__}/ms.tif"]) == {os.__file__}
        True
    """
    found = set()
    for name in names:
        begins = (0, *(match.end() for match in _PATH_BEGINS.finditer(name)))
        ends = (len(name), *(match.start() for match in _PATH_ENDS.finditer(name)))
        for path in {name[begin:end] for begin in begins for end in ends}:
            while path and not os.path.isfile(path):
                parent = os.path.dirname(path)
                path = "" if parent == path else parent
            if path:
                found.add(os.path.abspath(path))
    return found


def _suffixes(name: str) -> Iterator[str]:
    return (suffix for suffix in _SIDECARS if name.lower().endswith(suffix))


def _files_of(path: Path) -> tuple[str, ...]:
    """The files of the raster that is there, if any."""
    try:
        with gdal_errors_quiet():
            found = open_raster(str(path), "output") if path.is_file() else None
    except RasterError:
        found = None
    return () if found is None else found.files


def _others_of_stem(path: Path, but: set[str]) -> Iterator[str]:
    """Other rasters whose names differ in the suffix alone; a layer's style, say, is none."""
    for file in sorted(path.parent.glob(f"{glob.escape(path.stem)}.*")):
        if file.name not in but:
            with gdal_errors_quiet():
                driver = gdal.IdentifyDriverEx(str(file), gdal.OF_RASTER, sorted(FILE_DRIVERS))
            if driver is not None:
                yield file.name


def _move(source: Path, target: Path, moved: list[tuple[Path, Path]]) -> None:
    os.replace(source, target)
    moved.append((source, target))


def _not_replaced(path: Path, error: OSError) -> OutputError:
    return OutputError(
        "The output '{path}' cannot be replaced: {error}. Close it in other programs (remove "
        "its layer from QGIS) and make it writable, or choose another file.",
        path=path,
        error=error,
    )


def _same(path: Path, other: str) -> bool:
    try:
        return os.path.samefile(path, other)
    except OSError:  # one of them does not exist, or is none of the file system's
        return False
