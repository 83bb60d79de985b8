# SPDX-License-Identifier: GPL-3.0-or-later
"""Checkpoint: finished strips kept beside the destination, by which a run is resumed.

A strip is written under another name, brought to the disk and renamed: whenever a run is killed,
there are only whole ones. Strips carry the key of the run in their names, a digest of everything
that their values come from; those of another key are of no use and are removed.
"""

from __future__ import annotations

import functools
import json
import os
import re
import shutil
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

import numpy as np

from ssdiff_qgis.engine.errors import (
    BandError,
    BusyError,
    CancelledError,
    GeometryError,
    ModelError,
    OptionError,
    OutputError,
    SSDiffError,
)
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.storage.file_lock import LockState, try_lock

_LONGEST_HEAD = 2**20
_NAME = re.compile(r"[0-9a-f]{32}-\d{10}\.(strip|part)")
_PART = ".rows"
"""Suffix of the folders of parts."""
_SUM_BYTES = 4
_UNREADABLE = (OSError, ValueError, KeyError, TypeError, MemoryError, zlib.error)
# The same call would end in the same way.
_FOR_GOOD = (CancelledError, ModelError, OptionError, BandError, GeometryError)


class _Entry(NamedTuple):
    """A finished strip on the disk; ``begin`` is where its values begin in the file."""

    path: Path
    top: int
    bottom: int
    clipped: int
    arrays: list[dict[str, Any]]
    begin: int


class Checkpoint:
    """The finished strips of one run, in a hidden folder beside the destination.

    Use as a context manager around all work, the writing of the result included: leaving it
    normally removes the folder. Leaving it by an error that can be mended keeps the folder if there
    are strips in it, and the error's message says so; any other error removes it. Only one run at a
    time can be inside for one destination.

    Some rows, a part, may be finished by another process, on another machine that sees the same
    folder: that one has a checkpoint of its own, in a folder within, and leaves it there in any
    case. The strips of all parts are taken up as if they were the run's own.

    Args:
        output: Path of the destination.
        progress: Progress that is told what is kept or removed.
        part: PAN row of the first row of a part; None for the run that makes the raster.

    Attributes:
        folder: Folder of the strips.
        unfinished: Folder in it, not made yet, for the raster while it is being written: what a
            killed run has left there is removed.

    Raises:
        OutputError: If the folder cannot be made.
        BusyError: If another run is writing this output, or this part.
    """

    def __init__(
        self,
        output: str,
        progress: Progress = Progress(),  # noqa: B008 - stateless
        part: int | None = None,
    ):
        self._output = Path(output).absolute()
        self._progress, self._part = progress, part
        self.folder = self._output.with_name(f".{self._output.name}.ssdiff")
        if part is not None:
            self.folder = self.folder / f"{part:010d}{_PART}"
        self.unfinished = self.folder / "raster.partial"
        self._key: str | None = None
        self._top = 0
        self._entries: list[_Entry] = []
        self._lock: BinaryIO | None = None

    def __enter__(self) -> Checkpoint:
        """Keep other runs out; remove the unfinished raster of a killed one."""
        if not self._output.parent.is_dir():
            raise OutputError(
                "The folder of the output '{output}' does not exist. Create it or choose another.",
                output=self._output,
            )
        try:
            self._lock = self._locked()
        except OSError as error:
            raise OutputError(
                "The output '{output}' cannot be created: finished parts of it cannot be kept "
                "beside it ({error}). Check the folder's permissions and the free disk space.",
                output=self._output,
                error=error,
            ) from error
        shutil.rmtree(self.unfinished, ignore_errors=True)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, *_: object
    ) -> None:
        """Remove the folder, or say that it is kept."""
        if self._key is None:  # what an earlier run has left was not even looked at
            self._release()
            return
        if self._part is not None and not isinstance(error, _FOR_GOOD):
            self._release()
            return
        if error is None or isinstance(error, _FOR_GOOD) or not self._entries:
            self._remove(self._files())
            self._remove_parts()
            self._release()
            return
        self._release()
        kept = Message(
            "Rows {top}..{bottom} are finished and kept in '{folder}': the same call resumes from "
            "there. Delete that folder if you do not want to resume.",
            top=self._entries[0].top,
            bottom=self._entries[-1].bottom - 1,
            folder=self.folder,
        )
        if isinstance(error, SSDiffError):
            raise type(error)(Message.joined(" ", [error.message, kept])) from error
        self._progress.info(kept)

    @property
    def bottom(self) -> int | None:
        """Row after the last finished one; None if there is none."""
        return self._entries[-1].bottom if self._entries else None

    @property
    def done(self) -> int:
        """Row after the last finished one; the first row if there is none."""
        return self._top if self.bottom is None else self.bottom

    @property
    def clipped(self) -> int:
        """Sum of what `add` was told."""
        return sum(entry.clipped for entry in self._entries)

    def begin(self, key: str, top: int) -> None:
        """Take up the strips that an interrupted run has left; remove what is of no use.

        Args:
            key: Digest of all that the values come from, see `run_digest`.
            top: PAN row of the first strip.
        """
        self._key, self._top = key[:32], top
        name = re.compile(rf"{self._key}-\d+\.strip")
        found = [path for path in self._files() if name.fullmatch(path.name)]
        found.sort(key=lambda path: path.name)
        for path in found:
            entry = _whole(path)
            if entry is None or entry.top > self.done:
                break
            if entry.top == self.done:  # parts that were cut in two ways have some rows twice
                self._entries.append(entry)
        mine = {entry.path for entry in self._entries}
        others = [path for path in self._files() if path not in mine]
        if any(path.suffix == ".strip" and path not in found for path in others):
            self._progress.info(
                Message(
                    "What an interrupted run with other inputs, model or options had finished "
                    "of '{name}' is removed.",
                    name=self._output.name,
                )
            )
        self._remove(others)

    def add(self, top: int, arrays: Sequence[np.ndarray], clipped: int = 0) -> None:
        """Keep a strip for good.

        Args:
            top: PAN row of the strip, that after the strip before.
            arrays: Arrays (C, n, W) of any type and C; all have the same n rows.
            clipped: Number of values in it that were outside the data type's range.

        Raises:
            OutputError: If it cannot be written.
        """
        planes = [[_packed(plane) for plane in array] for array in arrays]
        heads = [
            {"dtype": a.dtype.str, "shape": a.shape, "sizes": [len(plane) for plane in packed]}
            for a, packed in zip(arrays, planes)
        ]
        bottom = top + arrays[0].shape[1]
        head = json.dumps({"top": top, "bottom": bottom, "clipped": clipped, "arrays": heads})
        first = head.encode() + b"\n"
        content = [first, *(plane for packed in planes for plane in packed)]
        path = self.folder / f"{self._key}-{top:010d}.strip"
        unfinished = path.with_suffix(".part")
        try:
            unfinished.unlink(missing_ok=True)
            with open(unfinished, "xb") as file:  # not through a link that somebody has laid
                file.writelines([*content, _sum_of(content)])
                file.flush()
                os.fsync(file.fileno())
            os.replace(unfinished, path)
        except OSError as error:
            self._remove([unfinished])
            raise OutputError(
                "What is finished of the output '{output}' cannot be kept beside it: {error}. "
                "Make room on the disk and check the folder's permissions.",
                output=self._output,
                error=error,
            ) from error
        self._entries.append(_Entry(path, top, bottom, clipped, heads, len(first)))

    def strips(self) -> Iterator[tuple[int, list[np.ndarray]]]:
        """All finished strips from the top, as `add` was given them: top and arrays.

        Raises:
            OutputError: If one is damaged; it and those below it are then no longer kept.
        """
        for number, entry in enumerate(list(self._entries)):
            try:
                arrays = _arrays(entry)
            except _UNREADABLE as error:
                self._remove(lost.path for lost in self._entries[number:])
                del self._entries[number:]
                raise OutputError(
                    "Finished rows of the output '{output}' cannot be read again from "
                    "'{path}': {error}. Check the disk and run it again.",
                    output=self._output,
                    path=entry.path,
                    error=error,
                ) from error
            yield entry.top, arrays

    def _locked(self) -> BinaryIO:
        """Make the folder and open its lock file; raises OutputError if another run has it."""
        while True:
            try:
                self._make_folders()
            except FileNotFoundError:
                if self._part is None or not self._output.parent.is_dir():
                    raise
                continue  # the run around this part has just removed its folder
            try:
                handle = open(self.folder / "lock", "a+b")  # noqa: SIM115
            except FileNotFoundError:  # the run before has just removed the folder
                continue
            except OSError:
                self.folder.rmdir()
                raise
            if try_lock(handle) is LockState.BUSY:
                handle.close()
                raise BusyError(
                    "Another run is writing the output '{output}' at this moment. Wait for its "
                    "end or choose another file.",
                    output=self._output,
                )
            try:
                if os.path.samestat(os.fstat(handle.fileno()), os.stat(self.folder / "lock")):
                    return handle
            except FileNotFoundError:
                pass
            handle.close()  # that lock file was removed in between: it keeps nobody out

    def _make_folders(self) -> None:
        """Make the folder, and that of the run around that of a part."""
        for folder in (*([self.folder.parent] if self._part is not None else []), self.folder):
            try:
                folder.mkdir()
            except FileExistsError:
                self._check_own(folder)

    def _check_own(self, folder: Path) -> None:
        """Check that what is there by a folder's name is a folder, and leads nowhere else.

        Raises:
            OutputError: If not: what it leads to is somebody's.
        """
        lock = folder / "lock"
        found = next((path for path in (folder, lock) if _is_link(path)), None)
        kind = Message("a link") if found else Message("a file")
        if found is None and folder.is_file():
            found = folder
        if found is None:
            named = (path for path in folder.iterdir() if _NAME.fullmatch(path.name))
            found = next((path for path in named if path.is_dir() and not _is_link(path)), None)
            kind = Message("a folder") if found else kind
        if found is not None:
            raise OutputError(
                "Finished parts of the output '{output}' are kept in the folder '{folder}', "
                "but '{found}' is {kind}. Remove it, or choose another output.",
                output=self._output,
                folder=folder,
                found=found,
                kind=kind,
            )

    def _release(self) -> None:
        """Let other runs in; an empty folder is removed."""
        if self._lock is None:
            return
        if sys.platform == "win32":  # which removes no open file, nor one opened by another run
            self._lock.close()
        if not any(self.folder.glob("*.*")):
            self._remove([self.folder / "lock"])
            for folder in (self.folder, *([self.folder.parent] if self._part is not None else [])):
                try:
                    folder.rmdir()
                except OSError:  # another run has taken it over
                    break
        self._lock.close()

    def _files(self) -> list[Path]:
        """Strips, finished or not, of whatever run; nothing else is ever removed."""
        folders = [self.folder, *self._parts()]
        files = [path for folder in folders for path in folder.iterdir()]
        return [path for path in files if _NAME.fullmatch(path.name)]

    def _parts(self) -> list[Path]:
        """Folders of parts; a link to one is none."""
        found = self.folder.glob(f"*{_PART}")
        return [path for path in found if path.is_dir() and not _is_link(path)]

    def _remove_parts(self) -> None:
        for folder in self._parts():
            self._remove([folder / "lock"])
            try:
                folder.rmdir()
            except OSError:  # somebody's file is in it
                pass

    def _remove(self, paths: Iterable[Path]) -> None:
        for path in paths:
            try:
                path.unlink()
            except OSError:  # gone already, or, on Windows, open in another run
                pass


def _is_link(path: Path) -> bool:
    """Whether a path leads elsewhere: a link, or a junction under Windows."""
    own = os.path.join(os.path.realpath(path.parent), path.name)
    return path.is_symlink() or os.path.normcase(os.path.realpath(path)) != os.path.normcase(own)


def _packed(plane: np.ndarray) -> bytes:
    """A plane (n, W) compressed without loss, as fast as it is worth.

    Differences of neighbours, small ones of either sign made small numbers, their bytes apart, and
    zlib's Huffman code: 11-bit images shrink to 0.5 of their size in half the time that zlib's
    fastest search for repetitions takes to shrink the differences to 0.6.
    """
    signed = np.dtype(f"i{plane.itemsize}")
    if plane.dtype.kind in "iu":  # differences wrap around, so nothing is lost
        plane = np.diff(plane.view(signed), axis=-1, prepend=signed.type(0))
        plane = (plane << 1) ^ (plane >> (8 * plane.itemsize - 1))
    apart = np.ascontiguousarray(plane).view(np.uint8).reshape(-1, plane.itemsize).T
    packer = zlib.compressobj(1, zlib.DEFLATED, zlib.MAX_WBITS, 9, zlib.Z_RLE)
    return packer.compress(np.ascontiguousarray(apart).data) + packer.flush()


def _unpacked(data: bytes, dtype: np.dtype, shape: tuple[int, ...]) -> np.ndarray:
    apart = np.frombuffer(zlib.decompress(data), np.uint8).reshape(dtype.itemsize, -1)
    plane = np.ascontiguousarray(apart.T).view(dtype).reshape(shape)
    if dtype.kind not in "iu":
        return plane
    unsigned = plane.view(f"u{dtype.itemsize}")
    sign = (unsigned & 1).view(f"i{dtype.itemsize}")
    differences = (unsigned >> 1).view(sign.dtype) ^ -sign
    return np.cumsum(differences, axis=-1, dtype=sign.dtype).view(dtype)


def _sum_of(content: Iterable[bytes]) -> bytes:
    """Checksum of what a file holds, its last bytes."""
    return functools.reduce(lambda crc, part: zlib.crc32(part, crc), content, 0).to_bytes(
        _SUM_BYTES, "little"
    )


def _whole(path: Path) -> _Entry | None:
    """What a file says of itself; None if it is no whole strip.

    Only its checksum is looked at: to decompress it takes dozens of times as long.
    """
    try:
        if _is_link(path):
            return None
        with open(path, "rb") as file:
            first = file.readline(_LONGEST_HEAD)
            head = json.loads(first)
            packed = sum(size for array in head["arrays"] for size in array["sizes"])
            size = len(first) + packed + _SUM_BYTES
            rows = head["top"], head["bottom"], head["clipped"]
            if path.stat().st_size != size or not all(type(row) is int for row in rows):
                return None
            heights = [height for _, height, _ in (array["shape"] for array in head["arrays"])]
            fits = heights and all(height == rows[1] - rows[0] > 0 for height in heights)
            whole = _sum_of([first, file.read(packed)]) == file.read()
    except (*_UNREADABLE, RecursionError):
        return None
    return _Entry(path, *rows, head["arrays"], len(first)) if whole and fits else None


def _arrays(entry: _Entry) -> list[np.ndarray]:
    arrays = []
    with open(entry.path, "rb") as file:
        file.seek(entry.begin)
        for head in entry.arrays:
            dtype, shape = np.dtype(head["dtype"]), tuple(head["shape"])
            if dtype.hasobject or len(shape) != 3 or len(head["sizes"]) != shape[0]:
                raise ValueError("its head is damaged")
            array = np.empty(shape, dtype)
            for plane, size in zip(array, head["sizes"]):
                plane[:] = _unpacked(file.read(size), dtype, shape[1:])
            arrays.append(array)
    return arrays
