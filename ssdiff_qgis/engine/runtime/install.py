# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs onnxruntime into a folder of the plugin's own, beside what QGIS has.

`plan` asks pip what there is and shows it; nothing is written then. `install` fetches it into a
new folder, proves it in a process of its own and only then takes it into use; until that moment a
failure or a cancel leaves everything as it was. `training` plans torch and has it installed so.

numpy and all other packages that QGIS has already are used as they are: onnxruntime itself is
installed without its dependencies, and of these only those that QGIS does not have in any version:
one that came first on `sys.path` would be forced on QGIS and on all other plugins. Whether
onnxruntime does with what there is, the proof at the end shows. NVIDIA's libraries are always
taken along, since onnxruntime looks for them next to itself.
"""

from __future__ import annotations

import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.machinery import PathFinder
from pathlib import Path
from typing import IO, Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from ssdiff_qgis.engine.errors import InstallError, SSDiffError
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.progress import Progress, cancelled_as
from ssdiff_qgis.engine.runtime.builds import Build, find_build
from ssdiff_qgis.engine.runtime.folder import (
    STAGING,
    TAG,
    runtime_root,
    switch,
    write_manifest,
)
from ssdiff_qgis.engine.runtime.pip import Pip, Source, canonical
from ssdiff_qgis.engine.runtime.probe import CPU
from ssdiff_qgis.engine.runtime.probe_process import import_in_process, probe_provider
from ssdiff_qgis.engine.runtime.python import find_python

_UNPACKED = 4  # times the size of a wheel: it, what is unpacked, and pip's temporary files
_HEAD_SECONDS = 10.0
_STAGES: dict[str, float] = {Message("Download"): 90, Message("Import"): 5, Message("Test"): 5}
CANCELLED = Message("Cancelled. Nothing was installed.")
"""What a cancellation of planning and installing leaves."""
_REPLACED = ("onnxruntime", "nvidia")
"""Modules that the installation may hide: it is there to replace them."""
_EXTRA = re.compile(r"extra\s*==\s*['\"]([^'\"]+)['\"]")


@dataclass(frozen=True)
class Package:
    """A package that would be installed.

    Attributes:
        name: Name of the package.
        version: Version of the package.
        size: Size of the file to fetch in bytes; None where the index does not say.
        sha256: Digest of the file; None where pip does not say.
    """

    name: str
    version: str
    size: int | None
    sha256: str | None


@dataclass(frozen=True)
class Plan:
    """What `install` would do.

    Attributes:
        build: Build of onnxruntime or torch.
        base: Folder of the QGIS profile, or one in it.
        packages: Packages that would be installed, onnxruntime or torch first.
        numpy: Version of QGIS's numpy, which stays as it is.
        python: Interpreter whose pip is used.
        source: Place that the packages come from.
    """

    build: Build
    base: Path
    packages: tuple[Package, ...]
    numpy: str
    python: Path
    source: Source

    @property
    def folder(self) -> Path:
        """The folder below which they are installed."""
        return runtime_root(self.base)

    @property
    def size(self) -> int | None:
        """Bytes to fetch; None where the size of a package is not known."""
        sizes = [p.size for p in self.packages]
        return None if None in sizes else sum(size or 0 for size in sizes)

    def to_text(self) -> str:
        """Packages, versions, sizes and the folder, for people."""
        lines = [f"{p.name} {p.version}, {_megabytes(p.size)}" for p in self.packages]
        rest = [
            Message("Together: {size}", size=_megabytes(self.size)),
            Message("Folder: {folder}", folder=self.folder),
            Message(
                "numpy {numpy} and all other packages of QGIS stay as they are.", numpy=self.numpy
            ),
        ]
        return Message.joined("\n", [*lines, *rest])


def plan(
    build: str,
    base: Path,
    source: Source | None = None,
    version: str | None = None,
    progress: Progress | None = None,
) -> Plan:
    """Find out what would be installed; takes seconds and changes nothing.

    Args:
        build: Key of a `Build`.
        base: Folder of this QGIS profile, see `folder`.
        source: Place that the packages come from; the package index by default.
        version: Version of onnxruntime; the newest by default.
        progress: Informed of every line that pip prints; asked whether to stop.

    Raises:
        InstallError: If it cannot be installed, with the reason.
        CancelledError: If the progress says so.
    """
    with cancelled_as(CANCELLED):
        return _plan(find_build(build), Path(base), source or Source(), version, progress)


def working_pip(base: Path, source: Source, progress: Progress | None) -> tuple[Path, Pip]:
    """The Python of this process, and its pip.

    Args:
        base: Folder of this QGIS profile, or one in it.
        source: Place that the packages come from.
        progress: Informed of every line that pip prints; asked whether to stop.

    Raises:
        InstallError: If there is none.
        CancelledError: If the progress says so.
    """
    if source.wheels is not None and not source.wheels.is_dir():
        raise InstallError(
            "There is no folder of wheels '{wheels}'. Choose another.", wheels=source.wheels
        )
    python = find_python()
    if python is None:
        raise InstallError(
            "The Python of this QGIS was not found as a program of its own, so that its pip cannot "
            "be run. Reinstall QGIS with its Python."
        )
    return python, Pip(python, runtime_root(base), source, progress or Progress())


def _plan(
    build: Build, base: Path, source: Source, version: str | None, progress: Progress | None
) -> Plan:
    base = base.absolute()
    python, pip = working_pip(base, source, progress)
    requirement = build.requirement
    if version is not None:
        requirement = f"{re.split('[<>=]', requirement)[0]}=={version}"
    with tempfile.TemporaryDirectory(prefix="ssdiff-") as folder:
        # As if into an empty folder: what another onnxruntime in QGIS's Python is, does not count.
        alone = ["--ignore-installed", "--target", folder]
        found = pip.report(["--no-deps", *alone, requirement])
        needs = found[0]["metadata"].get("requires_dist") or []
        libraries = _of_extras(needs, build.extras)
        constraints = Path(folder) / "constraints.txt"
        constraints.write_text(f"numpy=={pip.numpy}\n", encoding="utf-8")
        beside = ["--constraint", str(constraints)]
        # Those of other extras are among them, but pip leaves them out by their markers.
        own = set(_raw_of_extras(needs, build.extras))
        missing = [n for n in needs if n not in own and _name(n) not in pip.packages]
        if missing:
            there = pip.report([*beside, *missing])
            found += [f for f in there if canonical(f["metadata"]["name"]) not in pip.packages]
        if libraries:
            found += pip.report([*alone, *beside, *libraries])
    packages = {canonical(p.name): p for p in (found_package(f, source) for f in found)}
    return Plan(build, base, tuple(packages.values()), pip.numpy, python, source)


Proof = Callable[[Plan, Path, Progress, Progress], None]
"""Proves what lies in a folder, before it is taken into use: given the plan, the folder, and the
progress of the import and of the test. It raises an `InstallError` if it does not work."""


def install(plan: Plan, progress: Progress | None = None, prove: Proof | None = None) -> Path:
    """Install what was planned; it is in use from the next start of QGIS on, or by `activate`.

    Args:
        plan: What to install.
        progress: Informed of what happens, line by line (``install.log`` in the folder holds the
            same); asked ten times a second whether to stop.
        prove: What proves it; by default that onnxruntime runs, and hides nothing of QGIS's.

    Returns:
        The folder of the installation.

    Raises:
        InstallError: If it fails or does not work; what was in use before still is.
        CancelledError: If the progress says so; what was in use before still is.
    """
    root = runtime_root(plan.base)
    try:
        root.mkdir(parents=True, exist_ok=True)
        staging = Path(
            tempfile.mkdtemp(prefix=f"{TAG}-{plan.build.key}-", suffix=STAGING, dir=root)
        )
    except OSError as error:
        raise InstallError(
            "The folder '{root}' cannot be written: {error}. Check its permissions.",
            root=root,
            error=error,
        ) from error
    with (root / "install.log").open("w", encoding="utf-8") as file:
        logged = _LoggedProgress(progress or Progress(), file)
        try:
            with cancelled_as(CANCELLED):
                folder = _install(plan, root, staging, logged, prove or _prove)
        except SSDiffError as error:
            logged.info(Message.of(error))
            raise
        except OSError as error:
            logged.info(Message.of(error))
            raise InstallError(
                "The installation failed: {error}. What was installed before is unchanged. See "
                "the log, and try again.",
                error=error,
            ) from error
        finally:
            shutil.rmtree(staging, ignore_errors=True)
        logged.info(Message("In use: {folder}", folder=folder))
        logged.update(1.0)
    return folder


class _LoggedProgress(Progress):
    """Another progress, whose lines a file keeps as well."""

    def __init__(self, progress: Progress, file: IO[str]) -> None:
        self._progress, self._file = progress, file

    def update(self, fraction: float) -> None:
        self._progress.update(fraction)

    def stage(self, name: str) -> None:
        self._progress.stage(name)

    def cancelled(self) -> bool:
        return self._progress.cancelled()

    def info(self, text: str) -> None:
        self._file.write(f"{text}\n")
        self._file.flush()
        self._progress.info(text)


def _install(plan: Plan, root: Path, staging: Path, progress: Progress, prove: Proof) -> Path:
    _check_space(plan, root)
    progress.info(plan.to_text())
    site = staging / "site"
    stages = progress.split(_STAGES)
    _fetch(plan, site, staging, stages["Download"])
    prove(plan, site, stages["Import"], stages["Test"])
    packages = [(p.name, p.version) for p in plan.packages]
    write_manifest(site, plan.build.key, packages, plan.numpy)
    return switch(root, site, plan.build.key)


def _fetch(plan: Plan, site: Path, staging: Path, progress: Progress) -> None:
    """Have pip put exactly the planned packages into a folder."""
    lines = [f"{p.name}=={p.version}" for p in plan.packages]
    if all(p.sha256 for p in plan.packages):
        lines = [f"{text} --hash=sha256:{p.sha256}" for text, p in zip(lines, plan.packages)]
    requirements, temporary = staging / "requirements.txt", staging / "temporary"
    requirements.write_text("\n".join(lines), encoding="utf-8")
    temporary.mkdir()
    pip = Pip(plan.python, runtime_root(plan.base), plan.source, progress)
    pip.run(
        [
            "install",
            "--no-deps",
            "--only-binary",
            ":all:",
            "--no-warn-script-location",
            *index_options(plan.build, plan.source),
            "--target",
            str(site),
            "--requirement",
            str(requirements),
        ],
        PipMeter(plan, progress).line,
        temporary,
    )


def index_options(build: Build, source: Source) -> list[str]:
    """Options of pip by which it finds a build; a folder of wheels has all."""
    return ["--extra-index-url", build.index] if build.index and source.wheels is None else []


def _check_shadowing(site: Path, root: Path) -> None:
    """Refuse packages that hide modules of QGIS's Python, on whose path the folder comes first.

    Raises:
        InstallError: Naming the modules.
    """
    hidden = root.resolve()
    paths = [p for p in sys.path if hidden not in Path(p or ".").resolve().parents]
    names = {path.name.partition(".")[0] for path in site.iterdir() if path.suffix != ".dist-info"}
    shadowed = sorted(n for n in names - set(_REPLACED) if n.isidentifier() and _has(n, paths))
    if shadowed:
        raise InstallError(
            "A package brought {shadowed} of its own, which would take the place of QGIS's and "
            "break it. What was installed before is unchanged. Choose another version, or "
            "another source of packages.",
            shadowed=", ".join(shadowed),
        )


def _has(name: str, paths: Sequence[str]) -> bool:
    """Whether a module is there; a folder without ``__init__.py`` is shared and hides nothing."""
    if name in sys.builtin_module_names:
        return True
    spec = PathFinder.find_spec(name, list(paths))
    return spec is not None and spec.origin is not None


def _prove(plan: Plan, site: Path, importing: Progress, testing: Progress) -> None:
    """Import it in a process of its own and run a model on the provider it was chosen for."""
    root = runtime_root(plan.base)
    _check_shadowing(site, root)
    importing.update(0.0)
    found = import_in_process(plan.python, [site], root, importing)
    if "error" in found or Path(found["folder"]) != site.resolve():
        raise _refused(
            found.get("error")
            or Message("another one, in {folder}, is found first", folder=found.get("folder"))
        )
    testing.update(0.0)
    for provider in dict.fromkeys((CPU, plan.build.provider)):
        probe = probe_provider(plan.python, provider, None, [site], root, progress=testing)
        if probe.log:
            testing.info(probe.log)
        if not probe.passed:
            raise _refused(f"{provider}: {probe.error}")
        testing.info(
            Message(
                "{provider} works, difference from numpy {difference:.2g}",
                provider=provider,
                difference=probe.difference,
            )
        )


def _refused(reason: str) -> InstallError:
    return InstallError(
        "onnxruntime was fetched, but does not work here: {reason}. It is not used, and what "
        "was installed before is unchanged. Choose another build, or see the log and the "
        "runtime doctor.",
        reason=reason,
    )


class PipMeter:
    """Turns what pip prints into the fraction that is done.

    Args:
        plan: Plan that pip carries out.
        progress: Told the fraction of the bytes to fetch.
    """

    def __init__(self, plan: Plan, progress: Progress):
        self._sizes = [p.size or 1 for p in plan.packages]
        self._progress, self._begun = progress, 0

    def line(self, text: str) -> None:
        """Take a line of pip's output."""
        raw, fraction = re.match(r"Progress (\d+) of (\d+)", text), 0.0
        if raw:
            fraction = int(raw[1]) / max(1, int(raw[2]))
        elif re.match(r"\s*(Downloading|Using cached|Processing) ", text):
            self._begun += 1
        elif text.startswith("Installing collected packages"):
            self._begun, fraction = len(self._sizes), 1.0
        else:
            return
        # A package may be announced twice; the last one is never passed.
        number = min(max(1, self._begun), len(self._sizes)) - 1
        done = sum(self._sizes[:number]) + fraction * self._sizes[number]
        self._progress.update(min(1.0, done / sum(self._sizes)))


def _of_extras(needs: Sequence[str], extras: Sequence[str]) -> list[str]:
    """Requirements that belong to extras, with a marker that is true in its place."""
    return [_EXTRA.sub("python_version >= '3'", need) for need in _raw_of_extras(needs, extras)]


def _raw_of_extras(needs: Sequence[str], extras: Sequence[str]) -> list[str]:
    return [need for need in needs if any(e in extras for e in _EXTRA.findall(need))]


def _name(requirement: str) -> str:
    """Canonical name of the package that a requirement is for (PEP 508)."""
    return canonical(re.split(r"[^A-Za-z0-9._-]", requirement.strip(), maxsplit=1)[0])


def found_package(entry: dict[str, Any], source: Source) -> Package:
    """From an entry of pip's installation report (PEP 710).

    Args:
        entry: The entry.
        source: Place that the packages come from.
    """
    download = entry["download_info"]
    hashes = download.get("archive_info", {}).get("hashes", {})
    data = entry["metadata"]
    return Package(
        data["name"], data["version"], _size(download["url"], source), hashes.get("sha256")
    )


def _size(url: str, source: Source) -> int | None:
    """Bytes of a file; None if its server does not say, which is no reason to fail."""
    parts = urlsplit(url)
    if parts.scheme == "file":
        return Path(url2pathname(parts.path)).stat().st_size
    try:
        import requests

        proxies = {"http": source.proxy, "https": source.proxy} if source.proxy else None
        verify: Any = str(source.certificates) if source.certificates else True
        answer = requests.head(
            url, timeout=_HEAD_SECONDS, allow_redirects=True, proxies=proxies, verify=verify
        )
        answer.raise_for_status()
        return int(answer.headers["Content-Length"])
    except Exception:  # requests raises many kinds, and may be missing
        return None


def _check_space(plan: Plan, root: Path) -> None:
    needed = _UNPACKED * (plan.size or 0)
    free = shutil.disk_usage(root).free
    if free < needed:
        raise InstallError(
            "The installation needs about {needed} in '{root}', and {free} are free. "
            "Make room and try again.",
            needed=_megabytes(needed),
            root=root,
            free=_megabytes(free),
        )


def _megabytes(size: int | None) -> str:
    return "size not known" if size is None else f"{size / 1e6:.1f} MB"
