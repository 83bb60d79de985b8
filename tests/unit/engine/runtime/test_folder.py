# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ssdiff_qgis.engine.runtime import folder as runtime_folder
from ssdiff_qgis.engine.runtime.folder import (
    MANIFEST,
    TAG,
    activate,
    clean,
    installed,
    rename,
    runtime_root,
    uninstall,
)
from tests.unit.engine.runtime.wheels import install_by_hand


def test_uninstall(base):
    folder = install_by_hand(base)
    activate(base)
    other = runtime_root(base) / "py2.7-cpu-1"
    other.mkdir()
    assert uninstall(base) is False
    assert not folder.exists() and installed(base) is None and activate(base) is None
    assert str(folder) not in sys.path
    assert other.is_dir()  # of another Python, which may be another QGIS of the same profile
    assert uninstall(base) is False


def test_uninstall_says_that_qgis_must_be_restarted(base, monkeypatch):
    folder = install_by_hand(base)
    import onnxruntime

    monkeypatch.setattr(onnxruntime, "__file__", str(folder / "onnxruntime" / "__init__.py"))
    assert uninstall(base) is True


def test_what_is_not_whole_is_not_activated(base):
    before = list(sys.path)
    assert activate(base) is None
    folder = install_by_hand(base)
    (folder / MANIFEST).unlink()
    assert activate(base) is None and sys.path == before


@pytest.mark.parametrize("name", ["../elsewhere", "elsewhere", "/tmp", "", "py2.7-cpu-1"])
def test_only_a_folder_of_its_own_is_activated(base, name):
    folder = install_by_hand(base)
    (runtime_root(base) / f"{TAG}.active").write_text(name)
    for place in (
        base / "elsewhere",
        *(runtime_root(base) / n for n in ("elsewhere", "py2.7-cpu-1")),
    ):
        place.mkdir()
        shutil.copy(folder / MANIFEST, place)
    assert activate(base) is None


def test_a_file_held_for_a_moment_is_waited_for(base, monkeypatch):
    real, tries = Path.rename, []

    def held(self, target):
        tries.append(self)
        if len(tries) < 3:
            raise PermissionError("a virus scanner looks at it")
        return real(self, target)

    monkeypatch.setattr(Path, "rename", held)
    base.mkdir(parents=True)
    rename(base, base.with_name("new"), pause=0.0)
    assert base.with_name("new").is_dir() and len(tries) == 3
    tries.clear()
    with pytest.raises(PermissionError):
        rename(base.with_name("new"), base, tries=2, pause=0.0)


def test_a_base_is_named_by_the_environment(monkeypatch):
    monkeypatch.delenv("SSDIFF_RUNTIME", raising=False)
    assert runtime_folder.named_base() is None
    monkeypatch.setenv("SSDIFF_RUNTIME", "/some/profile")
    assert runtime_folder.named_base() == Path("/some/profile")


def test_what_another_process_installs_just_now_is_left(base):
    install_by_hand(base)
    busy = runtime_root(base) / f"{TAG}-cpu-other.part"
    busy.mkdir()
    clean(runtime_root(base))
    assert busy.is_dir()


def test_activate_is_light():
    code = (
        "import sys; from ssdiff_qgis.engine.runtime import folder; "
        "print([m for m in ('numpy', 'onnxruntime', 'subprocess', 'requests') if m in sys.modules])"
    )
    root = Path(__file__).resolve().parents[4]
    ended = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True)
    assert ended.stdout.strip() == "[]", ended.stderr
