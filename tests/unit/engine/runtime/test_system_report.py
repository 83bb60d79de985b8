# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import os
import sys

import pytest

from ssdiff_qgis.engine.runtime.system_report import Nvidia, find_nvidia


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands in for nvidia-smi")
@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("echo '580.95.05, NVIDIA H200'; echo '580.95.05, Tesla T4'", ("NVIDIA H200", "Tesla T4")),
        ("echo 'NVIDIA-SMI has failed'; exit 9", None),
    ],
)
def test_nvidia_smi_is_read(tmp_path, monkeypatch, script, expected):
    program = tmp_path / "nvidia-smi"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    found = find_nvidia()
    assert found == (Nvidia("580.95.05", expected) if expected else None)
