# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import os
from pathlib import Path

import pytest

from ssdiff_qgis.engine.storage.atomic import replacing, write_text


def test_a_file_is_replaced_whole(tmp_path):
    path = tmp_path / "new" / "file.txt"
    write_text(path, "old")
    write_text(path, "naïve")
    assert path.read_bytes() == "naïve".encode()
    assert list(path.parent.iterdir()) == [path]


def test_an_error_leaves_the_file_as_it_was(tmp_path):
    path = tmp_path / "file.txt"
    path.write_text("old")

    def fails(temporary: Path) -> None:
        temporary.write_text("half")
        raise KeyError

    with pytest.raises(KeyError), replacing(path) as temporary:
        fails(temporary)
    assert path.read_text() == "old" and list(tmp_path.iterdir()) == [path]


def test_a_rename_that_fails_leaves_nothing_behind(tmp_path, monkeypatch):
    def fails(*paths):
        raise PermissionError("no")

    monkeypatch.setattr(os, "replace", fails)
    with pytest.raises(PermissionError):
        write_text(tmp_path / "file.txt", "new")
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_process_left_is_overwritten(tmp_path):
    path, left = tmp_path / "file.bin", tmp_path / "file.partial"
    left.write_bytes(b"half of an old one")
    with replacing(path, left) as temporary:
        temporary.write_bytes(b"new")
    assert path.read_bytes() == b"new" and not left.exists()
