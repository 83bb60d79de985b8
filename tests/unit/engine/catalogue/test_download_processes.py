# SPDX-License-Identifier: GPL-3.0-or-later
"""Several processes that download the same file at the same time."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from ssdiff_qgis.engine.catalogue.download import download_file
from ssdiff_qgis.engine.errors import (
    CancelledError,
)
from ssdiff_qgis.engine.storage.file_lock import LockState, file_lock
from tests.unit.engine.catalogue.web import (
    BODY,
    FAST,
    SHA256,
    Log,
    gives,
    left_behind,
    part_of,
    send,
)

PROGRAM = """
import sys
from pathlib import Path
from ssdiff_qgis.engine.catalogue.download import download_file
from ssdiff_qgis.engine.catalogue.http import Network
url, target, size, digest = sys.argv[1:]
download_file([url], Path(target), int(size), digest, Network(proxy=""))
"""


class TestSeveralProcesses:
    @pytest.fixture
    def start(self, target):
        """``start(url)`` downloads in a process of its own."""
        running = []

        def start(url: str) -> subprocess.Popen:
            command = [sys.executable, "-c", PROGRAM, url, str(target), str(len(BODY)), SHA256]
            root = Path(__file__).resolve().parents[4]
            running.append(subprocess.Popen(command, cwd=root, stderr=subprocess.PIPE, text=True))
            return running[-1]

        yield start
        for process in running:
            process.kill()
            process.communicate()

    def test_one_fetches_and_the_others_wait(self, web, start, target):
        arrived = threading.Barrier(2)

        def slow(handler) -> None:
            send(handler, 200, BODY, 100_000)
            with suppress(threading.BrokenBarrierError):
                arrived.wait(0.7)  # the others never come here
            handler.wfile.write(BODY[100_000:])

        url = web.add("/m", slow)
        processes = [start(url) for _ in range(3)]
        for process in processes:
            _, said = process.communicate(timeout=30)
            assert process.returncode == 0, said
        assert target.read_bytes() == BODY
        assert len(web.asked) == 1 and left_behind(target) == []

    def test_one_that_is_killed_leaves_the_rest_to_the_next(self, web, start, download, target):
        def endless(handler) -> None:
            send(handler, 200, BODY, 100_000, ETag='"1"')
            time.sleep(3)

        process = start(web.add("/m", endless, gives()))
        wait_for(lambda: web.asked and (target.parent / "partial").is_dir())
        wait_for(lambda: list((target.parent / "partial").glob("*.part")))
        wait_for(lambda: len(part_of(target)) > 0)
        process.kill()
        process.wait()
        download(web.url("/m"))
        assert re.fullmatch(r"bytes=\d+-", web.ranges[1])

    def test_waiting_can_be_cancelled(self, web, target):
        class Told(Log):
            def cancelled(self) -> bool:
                return bool(self.infos)

        (target.parent / "partial").mkdir(parents=True)
        lock = target.parent / "partial" / f"{target.name}.lock"
        url = web.add("/m", gives())
        log = Told()
        with file_lock(lock, lambda: None) as held:
            assert held
            with pytest.raises(CancelledError):
                download_file([url], target, len(BODY), SHA256, FAST, log)
        assert log.infos == ["Another process downloads 'model.onnx'. Waiting for it."]
        assert web.asked == []

    def test_file_systems_without_locks(self, web, target):
        names = []

        def check(path: Path) -> None:
            names.append(path.name)

        url = web.add("/m", gives())
        download_file(
            [url],
            target,
            len(BODY),
            SHA256,
            FAST,
            check=check,
            lock=lambda file: LockState.UNSUPPORTED,
        )
        assert re.fullmatch(rf"model\.onnx\.{SHA256[:12]}\.\d+\.part", names[0])
        assert target.read_bytes() == BODY


def wait_for(condition: Callable[[], object]) -> None:
    end = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.01)
