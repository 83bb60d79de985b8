# SPDX-License-Identifier: GPL-3.0-or-later
"""Installs onnxruntime into a folder of the plugin's own, beside what QGIS has.

`plan` asks pip what there is and shows it; nothing is written then. `install` fetches it into a
new folder, proves it in a process of its own and only then takes it into use; until that moment a
failure or a cancel leaves everything as it was.

numpy and all other packages that QGIS has already are used as they are: onnxruntime itself is
installed without its dependencies, and of these only those that QGIS does not have in any version:
one that came first on `sys.path` would be forced on QGIS and on all other plugins. Whether
onnxruntime does with what there is, the proof at the end shows. NVIDIA's libraries are always
taken along, since onnxruntime looks for them next to itself.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from ssdiff_qgis.engine.errors import InstallError, SSDiffError
from ssdiff_qgis.engine.runtime.builds import Choice, find_choice
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
_PIP_SHARE, _PROBE_SHARE = 0.9, 0.95
_EXTRA = re.compile(r"extra\s*==\s*['\"]([^'\"]+)['\"]")


def _silent(text: str) -> None:
    """No one is told."""


def _unhurried(fraction: float) -> None:
    """No one is told."""


def _never() -> bool:
    return False


@dataclass(frozen=True)
class Package:
    """What would be installed.

    Attributes:
        name: of the package.
        version: of the package.
        size: of the file to fetch in bytes; None where the index does not say.
        sha256: of the file; None where pip does not say.
    """

    name: str
    version: str
    size: int | None
    sha256: str | None


@dataclass(frozen=True)
class Plan:
    """What `install` would do.

    Attributes:
        choice: the build.
        base: the folder of the QGIS profile.
        packages: that would be installed, onnxruntime first.
        numpy: version of QGIS's numpy, which stays as it is.
        python: the interpreter whose pip is used.
        source: where the packages come from.
    """

    choice: Choice
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
        return "\n".join(
            [
                *lines,
                f"Together: {_megabytes(self.size)}",
                f"Folder: {self.folder}",
                f"numpy {self.numpy} and all other packages of QGIS stay as they are.",
            ]
        )


def plan(
    choice: str,
    base: Path,
    source: Source | None = None,
    version: str | None = None,
    log: Callable[[str], None] = _silent,
    cancelled: Callable[[], bool] = _never,
) -> Plan:
    """Find out what would be installed; takes seconds and changes nothing.

    Args:
        choice: key of a `Choice`.
        base: the folder of this QGIS profile, see `runtime_folder`.
        source: where the packages come from; the package index by default.
        version: of onnxruntime; the newest by default.
        log: told every line that pip prints.
        cancelled: asked whether to stop.

    Raises:
        InstallError: if it cannot be installed, with the reason.
        CancelledError: if told so.
    """
    wanted, source = find_choice(choice), source or Source()
    if source.wheels is not None and not source.wheels.is_dir():
        raise InstallError(f"There is no folder of wheels '{source.wheels}'. Choose another.")
    base = Path(base).absolute()
    python = find_python()
    if python is None:
        raise InstallError(
            "The Python of this QGIS was not found as a program of its own, so that its pip cannot "
            "be run. Reinstall QGIS with its Python."
        )
    pip = Pip(python, runtime_root(base), source, log, cancelled)
    requirement = wanted.requirement
    if version is not None:
        requirement = f"{re.split('[<>=]', requirement)[0]}=={version}"
    with tempfile.TemporaryDirectory(prefix="ssdiff-") as folder:
        # As if into an empty folder: what another onnxruntime in QGIS's Python is, does not count.
        alone = ["--ignore-installed", "--target", folder]
        found = pip.report(["--no-deps", *alone, requirement])
        needs = found[0]["metadata"].get("requires_dist") or []
        libraries = _of_extras(needs, wanted.extras)
        constraints = Path(folder) / "constraints.txt"
        constraints.write_text(f"numpy=={pip.numpy}\n", encoding="utf-8")
        beside = ["--constraint", str(constraints)]
        # Those of other extras are among them, but pip leaves them out by their markers.
        own = set(_raw_of_extras(needs, wanted.extras))
        missing = [n for n in needs if n not in own and _name(n) not in pip.packages]
        if missing:
            there = pip.report([*beside, *missing])
            found += [f for f in there if canonical(f["metadata"]["name"]) not in pip.packages]
        if libraries:
            found += pip.report([*alone, *beside, *libraries])
    packages = {canonical(p.name): p for p in (_package(f, source) for f in found)}
    return Plan(wanted, base, tuple(packages.values()), pip.numpy, python, source)


def install(
    plan: Plan,
    progress: Callable[[float], None] = _unhurried,
    log: Callable[[str], None] = _silent,
    cancelled: Callable[[], bool] = _never,
) -> Path:
    """Install what was planned; it is in use from the next start of QGIS on, or by `activate`.

    Args:
        plan: what to install.
        progress: told the share that is done, 0 to 1.
        log: told what happens, line by line; ``install.log`` in the folder holds the same.
        cancelled: asked ten times a second whether to stop.

    Returns:
        the folder of the installation.

    Raises:
        InstallError: if it fails or does not work; what was in use before still is.
        CancelledError: if told so; likewise.
    """
    root = runtime_root(plan.base)
    try:
        root.mkdir(parents=True, exist_ok=True)
        staging = Path(
            tempfile.mkdtemp(prefix=f"{TAG}-{plan.choice.key}-", suffix=STAGING, dir=root)
        )
    except OSError as error:
        raise InstallError(
            f"The folder '{root}' cannot be written: {error}. Check its permissions."
        ) from error
    with (root / "install.log").open("w", encoding="utf-8") as file:

        def told(text: str) -> None:
            file.write(f"{text}\n")
            file.flush()
            log(text)

        try:
            _check_space(plan, root)
            told(plan.to_text())
            site = staging / "site"
            _fetch(plan, site, staging, progress, told, cancelled)
            _prove(plan, site, progress, told, cancelled)
            packages = [(p.name, p.version) for p in plan.packages]
            write_manifest(site, plan.choice.key, packages, plan.numpy)
            folder = switch(root, site, plan.choice.key)
        except SSDiffError as error:
            told(str(error))
            raise
        except OSError as error:
            told(str(error))
            raise InstallError(
                f"The installation failed: {error}. What was installed before is unchanged. "
                f"See the log, and try again."
            ) from error
        finally:
            shutil.rmtree(staging, ignore_errors=True)
        told(f"In use: {folder}")
        progress(1.0)
    return folder


def _fetch(
    plan: Plan,
    site: Path,
    staging: Path,
    progress: Callable[[float], None],
    log: Callable[[str], None],
    cancelled: Callable[[], bool],
) -> None:
    """Have pip put exactly the planned packages into a folder."""
    lines = [f"{p.name}=={p.version}" for p in plan.packages]
    if all(p.sha256 for p in plan.packages):
        lines = [f"{text} --hash=sha256:{p.sha256}" for text, p in zip(lines, plan.packages)]
    requirements, temporary = staging / "requirements.txt", staging / "temporary"
    requirements.write_text("\n".join(lines), encoding="utf-8")
    temporary.mkdir()
    pip = Pip(plan.python, runtime_root(plan.base), plan.source, log, cancelled)
    pip.run(
        [
            "install",
            "--no-deps",
            "--only-binary",
            ":all:",
            "--no-warn-script-location",
            "--target",
            str(site),
            "--requirement",
            str(requirements),
        ],
        _Meter(plan, progress).line,
        temporary,
    )
    if (site / "numpy").exists():
        raise InstallError(
            "A package brought a numpy of its own, which would break QGIS. What was installed "
            "before is unchanged. Choose another version."
        )


def _prove(
    plan: Plan,
    site: Path,
    progress: Callable[[float], None],
    log: Callable[[str], None],
    cancelled: Callable[[], bool],
) -> None:
    """Import it in a process of its own and run a model on the provider it was chosen for."""
    root = runtime_root(plan.base)
    progress(_PIP_SHARE)
    found = import_in_process(plan.python, [site], root, cancelled)
    if "error" in found or Path(found["folder"]) != site.resolve():
        raise _refused(found.get("error", f"another one, in {found.get('folder')}, is found first"))
    progress(_PROBE_SHARE)
    for provider in dict.fromkeys((CPU, plan.choice.provider)):
        probe = probe_provider(plan.python, provider, None, [site], root, cancelled=cancelled)
        if probe.log:
            log(probe.log)
        if not probe.passed:
            raise _refused(f"{provider}: {probe.error}")
        log(f"{provider} works, difference from numpy {probe.difference:.2g}")


def _refused(reason: str) -> InstallError:
    return InstallError(
        f"onnxruntime was fetched, but does not work here: {reason}. It is not used, and what was "
        f"installed before is unchanged. Choose another build, or see the log and the runtime "
        f"doctor."
    )


class _Meter:
    """Turns what pip prints into the share that is done."""

    def __init__(self, plan: Plan, progress: Callable[[float], None]):
        self._sizes = [p.size or 1 for p in plan.packages]
        self._progress, self._begun = progress, 0

    def line(self, text: str) -> None:
        """Take a line of pip's output."""
        raw, share = re.match(r"Progress (\d+) of (\d+)", text), 0.0
        if raw:
            share = int(raw[1]) / max(1, int(raw[2]))
        elif re.match(r"\s*(Downloading|Using cached|Processing) ", text):
            self._begun += 1
        elif text.startswith("Installing collected packages"):
            self._begun, share = len(self._sizes), 1.0
        else:
            return
        # A package may be announced twice; the last one is never passed.
        number = min(max(1, self._begun), len(self._sizes)) - 1
        done = sum(self._sizes[:number]) + share * self._sizes[number]
        self._progress(min(_PIP_SHARE, _PIP_SHARE * done / sum(self._sizes)))


def _of_extras(needs: Sequence[str], extras: Sequence[str]) -> list[str]:
    """Requirements that belong to extras, with a marker that is true in its place."""
    return [_EXTRA.sub("python_version >= '3'", need) for need in _raw_of_extras(needs, extras)]


def _raw_of_extras(needs: Sequence[str], extras: Sequence[str]) -> list[str]:
    return [need for need in needs if any(e in extras for e in _EXTRA.findall(need))]


def _name(requirement: str) -> str:
    """Canonical name of the package that a requirement is for (PEP 508)."""
    return canonical(re.split(r"[^A-Za-z0-9._-]", requirement.strip(), maxsplit=1)[0])


def _package(entry: dict[str, Any], source: Source) -> Package:
    """From an entry of pip's installation report (PEP 710)."""
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
            f"The installation needs about {_megabytes(needed)} in '{root}', and "
            f"{_megabytes(free)} are free. Make room and try again."
        )


def _megabytes(size: int | None) -> str:
    return "size not known" if size is None else f"{size / 1e6:.1f} MB"
