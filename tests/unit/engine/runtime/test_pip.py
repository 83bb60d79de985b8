# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from ssdiff_qgis.engine.errors import InstallError
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.runtime import pip as pip_module
from ssdiff_qgis.engine.runtime.folder import (
    runtime_root,
)
from ssdiff_qgis.engine.runtime.pip import Pip, Source, redacted
from tests.unit.engine.runtime.wheels import fake_onnxruntime, make_wheel


def fake_python(tmp_path: Path, answer: dict, says: str = "", status: int = 1) -> Path:
    """An interpreter that gives an answer to ``-c`` and says something as pip."""
    defaults = {"pip": "24.0", "numpy": "1.24.2", "wheels": [], "packages": ["NumPy"]}
    text = json.dumps({**defaults, **answer})
    path = tmp_path / "python3"
    path.write_text(
        f"#!{sys.executable}\nimport os, sys\n"
        f"if sys.argv[1] == '-c':\n    print({text!r})\n    sys.exit(0)\n"
        f"print({says!r}.format(**os.environ), file=sys.stderr)\nsys.exit({status})\n",
        encoding="utf-8",
    )
    path.chmod(0o755)
    return path


class Log(Progress):
    def __init__(self) -> None:
        self.lines: list[str] = []

    def info(self, text: str) -> None:
        self.lines.append(text)


def make_pip(
    python: Path, tmp_path: Path, source: Source | None = None, progress: Progress | None = None
) -> Pip:
    return Pip(python, tmp_path / "root", source or Source(), progress or Progress())


needs_shebang = pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for Python")


@needs_shebang
@pytest.mark.parametrize(
    ("says", "remedy"),
    [
        ("ERROR: Could not install: Tunnel connection failed: 407 Proxy", "asks for a password"),
        (
            "WARNING: Retrying after ProxyError('Cannot connect to proxy.')",
            "proxy cannot be reached",
        ),
        ("WARNING: SSLError(SSLCertVerificationError(1, 'CERTIFICATE_VERIFY_FAILED'))", "trusted"),
        ("WARNING: NewConnectionError: Temporary failure in name resolution", "be reached"),
        ("ERROR: Could not install packages due to an OSError: No space left on device", "is full"),
        ("ERROR: ResolutionImpossible: for help visit", "another version"),
        ("ERROR: No matching distribution found for onnxruntime", "no such package"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES: Expected a407b", "not the one that was"),
        ("ERROR: something new", "The log says more"),
    ],
)
def test_the_reason_is_told_in_plain_words(tmp_path, says, remedy):
    pip = make_pip(fake_python(tmp_path, {}, says), tmp_path)
    with pytest.raises(InstallError, match=remedy):
        pip.run(["install", "x"])


@needs_shebang
def test_the_proxy_is_passed_and_its_password_is_not_told(tmp_path):
    log = Log()
    source = Source(
        proxy="http://jane:geheim@proxy:8080", certificates=Path("/etc/ca.pem")
    )  # pragma: allowlist secret
    python = fake_python(tmp_path, {}, "ERROR: {PIP_PROXY} {PIP_CERT} {PIP_USER}")
    with pytest.raises(InstallError, match=r"http://\*\*\*@proxy:8080 .*ca.pem 0") as caught:
        make_pip(python, tmp_path, source, log).run(["install", "x"])
    assert "geheim" not in str(caught.value) and "geheim" not in "".join(log.lines)
    assert redacted("https://a@b.c/d e@f") == "https://***@b.c/d e@f"


@needs_shebang
@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ({"pip": None}, "has no pip. Install it: .*apt install python3-pip.*OSGeo4W"),
        ({"numpy": None}, "numpy of QGIS does not load"),
    ],
)
def test_what_qgis_lacks_is_said_with_the_remedy(tmp_path, answer, said):
    with pytest.raises(InstallError, match=said):
        make_pip(fake_python(tmp_path, answer), tmp_path)


def test_an_old_pip_brings_a_newer_one(base, wheels, monkeypatch):
    fake_onnxruntime(wheels)
    own = {"pip/__init__.py": "", "pip/__main__.py": "print('a newer pip'); raise SystemExit(3)"}
    make_wheel(wheels, "pip", "99.0", own)
    monkeypatch.setattr(pip_module, "OLDEST", (98, 0))
    pip = Pip(Path(sys.executable), runtime_root(base), Source(wheels), Progress())
    assert pip.version == "99.0" and (runtime_root(base) / "pip" / "pip").is_dir()
    with pytest.raises(InstallError, match="a newer pip"):
        pip.run(["install", "x"])
