# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import shutil
import subprocess
import sys
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ssdiff_qgis.engine.errors import CancelledError, InstallError
from ssdiff_qgis.engine.runtime import folder as runtime_folder
from ssdiff_qgis.engine.runtime import install as installer
from ssdiff_qgis.engine.runtime import pip as pip_module
from ssdiff_qgis.engine.runtime.builds import find_choice
from ssdiff_qgis.engine.runtime.folder import (
    MANIFEST,
    TAG,
    activate,
    clean,
    installed,
    runtime_root,
    switch,
    uninstall,
    write_manifest,
)
from ssdiff_qgis.engine.runtime.install import Package, Plan, install, plan
from ssdiff_qgis.engine.runtime.pip import Pip, Source, redacted

CPU, CUDA = "CPUExecutionProvider", "CUDAExecutionProvider"
FAKE = """
{head}
__version__ = "{version}"
class SessionOptions: pass
class _Input:
    name, shape = "x", ["n", 2, 16, 16]
def get_available_providers(): return {providers}
class InferenceSession:
    def __init__(self, model, sess_options=None, providers=()):
        self.providers = [p for p in providers if p in get_available_providers()]
    def get_providers(self): return self.providers
    def get_inputs(self): return [_Input]
    def run(self, names, feeds):
        from ssdiff_qgis.engine.runtime.probe import made_up_result
        return [{factor} * made_up_result(feeds["x"])]
"""


def make_wheel(
    folder: Path, name: str, version: str, files: dict[str, str], requires=(), tag="py3-none-any"
) -> Path:
    """A wheel, by its specification (PEP 427)."""
    info = f"{name.replace('-', '_')}-{version}.dist-info"
    lines = [f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}"]
    lines += [f"Provides-Extra: {extra}" for extra in ("cuda", "cudnn", "other")]
    lines += [f"Requires-Dist: {need}" for need in requires]
    content = {
        **files,
        f"{info}/METADATA": "\n".join(lines) + "\n",
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: {tag}\n",
    }
    content[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in (*content, f"{info}/RECORD"))
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name.replace('-', '_')}-{version}-{tag}.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for inner, text in content.items():
            archive.writestr(inner, text)
    return path


def fake_onnxruntime(
    folder: Path,
    version: str = "1.0",
    name: str = "onnxruntime",
    providers=(CPU,),
    head: str = "",
    factor: float = 1.0,
    extra_files: dict[str, str] = {},  # noqa: B006
    **options,
) -> Path:
    """A wheel of a module onnxruntime that runs the probe's graph."""
    text = FAKE.format(head=head, version=version, providers=list(providers), factor=factor)
    files = {"onnxruntime/__init__.py": text, **extra_files}
    return make_wheel(folder, name, version, files, **options)


@pytest.fixture
def base(tmp_path) -> Path:
    return tmp_path / "a profile" / "ssdiff"


@pytest.fixture
def wheels(tmp_path) -> Path:
    return tmp_path / "wheels"


@pytest.fixture(autouse=True)
def same_path(monkeypatch):
    monkeypatch.setattr(sys, "path", list(sys.path))


def planned(base: Path, wheel: Path, choice: str = "cpu") -> Plan:
    """The plan for one wheel, without asking pip."""
    name, version = wheel.name.split("-")[:2]
    package = Package(name, version, wheel.stat().st_size, None)
    source = Source(wheel.parent)
    numpy = np.__version__
    return Plan(find_choice(choice), base, (package,), numpy, Path(sys.executable), source)


def install_by_hand(base: Path, version: str = "0.9") -> Path:
    """An installation that is in use, without pip."""
    root = runtime_root(base)
    staging = root / f"{TAG}-cpu-made.part" / "site"
    (staging / "onnxruntime").mkdir(parents=True)
    (staging / "onnxruntime" / "__init__.py").write_text(f"__version__ = '{version}'")
    write_manifest(staging, "cpu", [("onnxruntime", version)], np.__version__)
    folder = switch(root, staging, "cpu")
    staging.parent.rmdir()
    return folder


@pytest.fixture
def without_pip(monkeypatch):
    """For what comes after pip: wheels are only unpacked."""

    class Unpacker:
        def __init__(self, python, root, source, log, cancelled):
            self.source = source

        def run(self, arguments, line, temporary):
            site = arguments[arguments.index("--target") + 1]
            for wheel in self.source.wheels.glob("*.whl"):
                with zipfile.ZipFile(wheel) as archive:
                    archive.extractall(site)

    monkeypatch.setattr(installer, "Pip", Unpacker)


def state(base: Path) -> set[str]:
    """All files of all installations, but the log."""
    root = runtime_root(base)
    files = {
        str(path.relative_to(root)) for path in root.rglob("*") if "__pycache__" not in str(path)
    }
    return files - {"install.log"}


def test_plan_and_install(base, wheels):
    wheel = fake_onnxruntime(
        wheels,
        head="import madeup_need",
        requires=["madeup-need>=1", "numpy>=1.21.6", "Packaging", 'madeup-other; extra == "other"'],
    )
    make_wheel(wheels, "madeup-need", "1.5", {"madeup_need.py": ""}, requires=["packaging>=999"])
    make_wheel(wheels, "packaging", "999", {"packaging.py": ""})
    log: list[str] = []
    made = plan("cpu", base, Source(wheels), log=log.append)
    assert [(p.name, p.version) for p in made.packages] == [
        ("onnxruntime", "1.0"),
        ("madeup-need", "1.5"),
    ]
    assert made.packages[0].size == wheel.stat().st_size
    assert made.numpy == np.__version__ and log
    assert "onnxruntime 1.0, 0.0 MB" in made.to_text() and str(base / "runtime") in made.to_text()
    assert not base.exists()

    shares: list[float] = []
    folder = install(made, shares.append, log.append)
    assert shares == sorted(shares) and shares[-1] == 1.0 and len(shares) > 3
    assert {"onnxruntime", "madeup_need.py"} <= {path.name for path in folder.iterdir()}
    assert not {"numpy", "packaging.py"} & {path.name for path in folder.iterdir()}
    found = installed(base)
    assert (found.folder, found.choice, found.numpy) == (folder, "cpu", np.__version__)
    assert found.packages == [["onnxruntime", "1.0"], ["madeup-need", "1.5"]]
    assert {path.name for path in runtime_root(base).iterdir()} == {
        folder.name,
        f"{TAG}.active",
        "install.log",
    }
    text = (runtime_root(base) / "install.log").read_text(encoding="utf-8")
    assert f"{CPU} works" in text and f"In use: {folder}" in text

    assert activate(base) == folder and sys.path[0] == str(folder)
    activate(base)
    assert sys.path.count(str(folder)) == 1


def test_libraries_of_the_gpu_come_along(base, wheels, tmp_path, monkeypatch):
    fake_onnxruntime(
        wheels,
        "1.22",
        "onnxruntime-gpu",
        (CUDA, CPU),
        requires=['madeup-cudart~=1.0; extra == "cuda"', "madeup-cudnn; extra == 'cudnn'"],
    )
    for name in ("madeup-cudart", "madeup-cudnn"):
        make_wheel(wheels, name, "1.0", {f"nvidia/{name}": ""})
    # QGIS's Python has one of them already, but not beside onnxruntime.
    have = tmp_path / "have"
    with zipfile.ZipFile(wheels / "madeup_cudnn-1.0-py3-none-any.whl") as archive:
        archive.extractall(have)
    monkeypatch.syspath_prepend(str(have))
    made = plan("cuda12", base, Source(wheels))
    assert [p.name for p in made.packages] == ["onnxruntime-gpu", "madeup-cudart", "madeup-cudnn"]
    folder = install(made)
    assert {path.name for path in (folder / "nvidia").iterdir()} == {
        "madeup-cudart",
        "madeup-cudnn",
    }


def test_another_version_takes_the_place_of_the_first(base, wheels, without_pip):
    first = install_by_hand(base)
    second = install(planned(base, fake_onnxruntime(wheels, "2.0")))
    assert installed(base).folder == second != first and not first.exists()
    assert installed(base).packages == [["onnxruntime", "2.0"]]


def test_the_newest_or_the_wanted_version_is_planned(base, wheels):
    for version in ("1.0", "1.10", "1.9"):
        fake_onnxruntime(wheels, version)
    assert plan("cpu", base, Source(wheels)).packages[0].version == "1.10"
    assert plan("cpu", base, Source(wheels), version="1.9").packages[0].version == "1.9"


BROKEN = {
    "import": ({"head": "raise ImportError('DLL load failed')"}, "cpu", "DLL load failed"),
    "crash": ({"head": "import os; os.abort()"}, "cpu", "the process crashed"),
    "wrong": ({"factor": 1.5}, "cpu", f"{CPU} gives wrong numbers"),
    "no-gpu": ({"name": "onnxruntime-gpu"}, "cuda12", f"{CUDA}: "),
    "numpy": ({"extra_files": {"numpy/__init__.py": ""}}, "cpu", "numpy of its own"),
    "elsewhere": (
        {"head": "__file__ = '/elsewhere/onnxruntime/__init__.py'"},
        "cpu",
        "another one, in .?/elsewhere",
    ),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_what_does_not_work_is_not_taken_into_use(base, wheels, without_pip, fault):
    options, choice, said = BROKEN[fault]
    first = install_by_hand(base)
    before = state(base)
    with pytest.raises(InstallError, match=f"(?s){said}.*installed before is unchanged"):
        install(planned(base, fake_onnxruntime(wheels, **options), choice))
    assert installed(base).folder == first and state(base) == before
    assert "unchanged" in (runtime_root(base) / "install.log").read_text(encoding="utf-8")


def test_a_damaged_wheel_changes_nothing(base, wheels):
    wheel = fake_onnxruntime(wheels)
    made = planned(base, wheel)
    wheel.write_bytes(wheel.read_bytes()[:-200])
    install_by_hand(base)
    before = state(base)
    with pytest.raises(InstallError, match="(?i)pip did not succeed.*unchanged"):
        install(made)
    assert state(base) == before


def test_a_wheel_that_is_not_the_planned_one_is_refused(base, wheels):
    made = planned(base, fake_onnxruntime(wheels))
    made = replace(made, packages=(replace(made.packages[0], sha256="0" * 64),))
    with pytest.raises(InstallError, match="not the one that was shown"):
        install(made)
    assert installed(base) is None and state(base) == set()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda folder: fake_onnxruntime(folder, tag="cp27-cp27m-win32"), "no such package"),
        (lambda folder: fake_onnxruntime(folder, requires=["madeup-need"]), "madeup-need"),
        (lambda folder: folder.mkdir(), "folder of wheels lacks it"),
        (lambda folder: None, "no folder of wheels"),
    ],
    ids=["wrong-python", "missing-dependency", "empty", "absent"],
)
def test_what_cannot_be_had_is_said_before_anything_is_written(base, wheels, make, said):
    make(wheels)
    with pytest.raises(InstallError, match=said):
        plan("cpu", base, Source(wheels))
    assert not base.exists()


def test_cancel_while_pip_runs(base, wheels):
    wheel = fake_onnxruntime(wheels)
    install_by_hand(base)
    before, log = state(base), []
    with pytest.raises(CancelledError):
        install(
            planned(base, wheel),
            log=log.append,
            cancelled=lambda: any(text.startswith("Processing") for text in log),
        )
    assert state(base) == before


def test_cancel_while_it_is_proved(base, wheels, without_pip):
    wheel = fake_onnxruntime(wheels, head="import time; time.sleep(60)")
    install_by_hand(base)
    before, shares = state(base), [0.0]
    with pytest.raises(CancelledError):
        install(planned(base, wheel), shares.append, cancelled=lambda: shares[-1] >= 0.9)
    assert state(base) == before


def test_a_full_disk_is_seen_first(base, wheels, monkeypatch):
    made = planned(base, fake_onnxruntime(wheels))
    usage = shutil.disk_usage(base.parents[1])
    monkeypatch.setattr(installer.shutil, "disk_usage", lambda path: usage._replace(free=100))
    with pytest.raises(InstallError, match="0.0 MB are free. Make room"):
        install(made)
    assert state(base) == set()


def test_a_folder_that_cannot_be_written_is_said(base, wheels):
    made = planned(base, fake_onnxruntime(wheels))
    base.parent.mkdir(parents=True)
    base.write_text("a file")
    with pytest.raises(InstallError, match="cannot be written"):
        install(made)


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

    monkeypatch.setattr(runtime_folder, "_RENAME_SECONDS", 0.0)
    monkeypatch.setattr(Path, "rename", held)
    assert install_by_hand(base) == installed(base).folder and len(tries) == 3
    tries.clear()
    monkeypatch.setattr(runtime_folder, "_RENAME_TRIES", 2)
    with pytest.raises(PermissionError):
        install_by_hand(base)


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
        "import sys; from ssdiff_qgis.engine import runtime_folder; "
        "print([m for m in ('numpy', 'onnxruntime', 'subprocess', 'requests') if m in sys.modules])"
    )
    root = Path(__file__).resolve().parents[4]
    ended = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True)
    assert ended.stdout.strip() == "[]", ended.stderr


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


def make_pip(python: Path, tmp_path: Path, source: Source = Source(), log=lambda text: None) -> Pip:  # noqa: B008
    return Pip(python, tmp_path / "root", source, log, lambda: False)


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
        ("ERROR: something new", "The log says more"),
    ],
)
def test_the_reason_is_told_in_plain_words(tmp_path, says, remedy):
    pip = make_pip(fake_python(tmp_path, {}, says), tmp_path)
    with pytest.raises(InstallError, match=remedy):
        pip.run(["install", "x"])


@needs_shebang
def test_the_proxy_is_passed_and_its_password_is_not_told(tmp_path):
    log: list[str] = []
    source = Source(
        proxy="http://jane:geheim@proxy:8080", certificates=Path("/etc/ca.pem")
    )  # pragma: allowlist secret
    python = fake_python(tmp_path, {}, "ERROR: {PIP_PROXY} {PIP_CERT} {PIP_USER}")
    with pytest.raises(InstallError, match=r"http://\*\*\*@proxy:8080 .*ca.pem 0") as caught:
        make_pip(python, tmp_path, source, log.append).run(["install", "x"])
    assert "geheim" not in str(caught.value) and "geheim" not in "".join(log)
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
    pip = Pip(
        Path(sys.executable), runtime_root(base), Source(wheels), lambda t: None, lambda: False
    )
    assert pip.version == "99.0" and (runtime_root(base) / "pip" / "pip").is_dir()
    with pytest.raises(InstallError, match="a newer pip"):
        pip.run(["install", "x"])


def test_progress_follows_what_pip_prints(base, wheels):
    made = planned(base, fake_onnxruntime(wheels))
    packages = (replace(made.packages[0], size=300), replace(made.packages[0], size=100))
    shares: list[float] = []
    meter = installer._Meter(replace(made, packages=packages), shares.append)
    for text in (
        "Collecting a",
        "  Downloading a-1-py3-none-any.whl (300 B)",
        "Progress 150 of 300",
        "Progress 300 of 300",
        "Using cached b-1-py3-none-any.whl (100 B)",
        "Progress 50 of 100",
        "Installing collected packages: a, b",
    ):
        meter.line(text)
    assert shares == pytest.approx([0, 0.9 * 0.375, 0.9 * 0.75, 0.9 * 0.75, 0.9 * 0.875, 0.9])
