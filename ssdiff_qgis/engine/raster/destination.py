# SPDX-License-Identifier: GPL-3.0-or-later
"""The place of an output: it replaces no input, and appears whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from ssdiff_qgis.engine.errors import OutputError

_SIDECARS = (".aux.xml", ".ovr", ".msk")


def check_destination(path: Path, inputs: Iterable[str]) -> None:
    """Check that a file can be put there, before the long work.

    Args:
        path: Absolute path of the output.
        inputs: Files that must not be replaced.

    Raises:
        OutputError: If it is an input, its folder is missing, or it cannot be replaced.
    """
    if any(_same(path, file) for file in inputs):
        raise OutputError(f"The output '{path}' is one of the inputs. Choose another file.")
    if not path.parent.is_dir():
        raise OutputError(
            f"The folder of the output '{path}' does not exist. Create it or choose another."
        )
    if path.is_dir():
        raise OutputError(f"The output '{path}' is a folder. Add the name of a file to it.")
    try:
        # A file that is read-only, or held open under Windows.
        if path.exists():
            with path.open("r+b"):
                pass
    except OSError as error:
        raise _not_replaced(path, error) from error


def put_in_place(folder: Path, path: Path) -> None:
    """Move a finished output to its destination.

    Args:
        folder: Folder that holds all files of the output and nothing else.
        path: Path of the main file.

    Raises:
        OutputError: If what is there cannot be replaced.
    """
    further = [file for file in folder.iterdir() if file.name != path.name]
    try:
        os.replace(folder / path.name, path)
        # Statistics and the like of a file that was there before are not true of this one.
        for suffix in _SIDECARS:
            if os.path.exists(f"{path}{suffix}"):
                os.remove(f"{path}{suffix}")
        for file in further:
            os.replace(file, path.with_name(file.name))
    except OSError as error:
        raise _not_replaced(path, error) from error


def _not_replaced(path: Path, error: OSError) -> OutputError:
    return OutputError(
        f"The output '{path}' cannot be replaced: {error}. Close it in other programs (remove its "
        f"layer from QGIS) and make it writable, or choose another file."
    )


def _same(path: Path, other: str) -> bool:
    try:
        return os.path.samefile(path, other)
    except OSError:  # one of them does not exist, or is none of the file system's
        return False
