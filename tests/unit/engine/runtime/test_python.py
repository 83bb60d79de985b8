# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import os
import sys
from pathlib import Path

from ssdiff_qgis.engine.runtime.python import PACKAGE_PARENT, environment, find_python


def test_the_interpreter_is_proved(tmp_path):
    other = tmp_path / "python3"
    other.write_text("#!/bin/sh\necho 2.7.18\n", encoding="utf-8")
    other.chmod(0o755)
    assert find_python([tmp_path / "none", other]) is None
    assert find_python([other, Path(sys.executable)]) == Path(sys.executable)


def test_the_interpreter_is_found_when_the_program_is_qgis(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/usr/bin/qgis.bin")
    found = find_python()
    assert found is not None and found.name.startswith("python")


def test_another_python_sees_what_this_one_sees(tmp_path, monkeypatch):
    own = tmp_path / "runtime" / "one"
    own.mkdir(parents=True)
    monkeypatch.syspath_prepend(str(own))
    paths = environment([tmp_path / "first"])["PYTHONPATH"].split(os.pathsep)
    assert paths[0] == str(tmp_path / "first") and str(own) in paths
    paths = environment(without=tmp_path / "runtime")["PYTHONPATH"].split(os.pathsep)
    assert str(own) not in paths and str(PACKAGE_PARENT) in paths
