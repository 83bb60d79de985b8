# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import sys
from pathlib import Path

from ssdiff_qgis.engine.runtime.probe_process import import_in_process, probe_provider
from tests.unit.engine.runtime.reports import CPU, CUDA, DML


def python_with(module: str, tmp_path: Path, monkeypatch) -> Path:
    """An interpreter that sees a made-up onnxruntime before all others."""
    (tmp_path / "onnxruntime.py").write_text(module, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    return Path(sys.executable)


def test_a_crash_is_a_result(tmp_path, monkeypatch):
    python = python_with("import os; os.abort()", tmp_path, monkeypatch)
    answer = import_in_process(python)
    assert answer["error"].startswith("the process crashed (exit status ")
    assert "Fatal Python error: Aborted" in answer["log"]  # faulthandler's, which says where
    assert not probe_provider(python, CUDA).passed


def test_a_hang_is_a_result(tmp_path, monkeypatch):
    python = python_with("import time; time.sleep(60)", tmp_path, monkeypatch)
    found = probe_provider(python, CUDA, timeout=1.5)
    assert found.error == "it did not answer within 1.5 seconds"


def test_an_error_of_the_import_is_a_result(tmp_path, monkeypatch):
    python = python_with("raise ImportError('DLL load failed')", tmp_path, monkeypatch)
    assert "DLL load failed" in import_in_process(python)["error"]


def test_the_log_has_no_colours(tmp_path, monkeypatch):
    module = "import sys; print('\\x1b[1;31mred\\x1b[m', file=sys.stderr); raise ImportError"
    answer = import_in_process(python_with(module, tmp_path, monkeypatch))
    assert answer["log"] == "red"


def test_a_provider_that_is_not_there_does_not_pass():
    found = probe_provider(Path(sys.executable), DML)
    assert found.used == CPU and f"fell back to {CPU}" in found.error
