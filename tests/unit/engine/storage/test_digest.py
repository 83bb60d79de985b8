# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import hashlib

import pytest

from ssdiff_qgis.engine.errors import CancelledError
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.storage.digest import sha256_of


@pytest.mark.parametrize("content", [b"", b"x", bytes(3 * 2**20 + 1)])
def test_it_is_that_of_the_standard_library(tmp_path, content):
    path = tmp_path / "file"
    path.write_bytes(content)
    assert sha256_of(path) == hashlib.sha256(content).hexdigest()


def test_it_can_be_cancelled(tmp_path):
    class Cancelled(Progress):
        def cancelled(self) -> bool:
            return True

    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(CancelledError):
        sha256_of(tmp_path / "file", Cancelled())
