# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import subprocess
import sys

import pytest

from ssdiff_qgis.engine.storage.file_lock import LockState, file_lock, try_lock


class StopError(Exception):
    pass


def stop() -> None:
    raise StopError


def test_one_holds_it_and_the_others_wait(tmp_path):
    path = tmp_path / "lock"
    with file_lock(path, stop) as held:
        assert held
        with pytest.raises(StopError), file_lock(path, stop):
            pytest.fail("was held twice")
        with path.open("ab") as file:
            assert try_lock(file) is LockState.BUSY
    with file_lock(path, stop) as held:
        assert held
    assert path.read_bytes() == b""


def test_a_killed_process_gives_it_back(tmp_path):
    path = tmp_path / "lock"
    code = (
        "import sys, time\nfrom ssdiff_qgis.engine.storage.file_lock import try_lock\n"
        "file = open(sys.argv[1], 'ab')\nprint(try_lock(file).value, flush=True)\ntime.sleep(60)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout.readline() == "held\n"
        with pytest.raises(StopError), file_lock(path, stop):
            pytest.fail("was held twice")
        process.kill()
    with file_lock(path, stop) as held:
        assert held


def test_a_file_system_without_locks_keeps_nobody_out(tmp_path):
    with file_lock(tmp_path / "lock", stop, lambda file: LockState.UNSUPPORTED) as held:
        assert not held
