# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the plugin keeps the onnxruntime it installed itself, and how Python comes to see it.

Below ``<base>/runtime`` every installation has a folder of its own (``py3.11-cuda13-1``), and the
file ``py3.11.active`` names the one in use. It is replaced in one step, so that an installation is
in use whole or not at all, even while a running QGIS on Windows holds the files of the one before.

This is called while QGIS starts: it imports nothing heavy.
"""

from __future__ import annotations

import importlib
import json
import os
import shutil
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ssdiff_qgis.engine.storage.atomic import write_text

TAG = f"py{sys.version_info[0]}.{sys.version_info[1]}"
"""One QGIS profile may be opened by QGIS versions with different versions of Python."""
MANIFEST = "ssdiff-runtime.json"
STAGING = ".part"
_OLD = ".old"
_STALE_SECONDS = 24 * 3600.0
_RENAME_TRIES = 10
_RENAME_SECONDS = 0.5


@dataclass(frozen=True)
class Installed:
    """An installation.

    Attributes:
        folder: Folder that is put on `sys.path`.
        build: Key of the build, see `builds.Build`.
        packages: [name, version] of all packages in it.
        numpy: Version of the numpy it was installed beside.
    """

    folder: Path
    build: str
    packages: list[list[str]]
    numpy: str


def runtime_root(base: Path) -> Path:
    """The folder below ``base`` (one per QGIS profile) that holds all installations."""
    return Path(base) / "runtime"


def named_base() -> Path | None:
    """The base that the environment variable SSDIFF_RUNTIME names, for use without QGIS."""
    named = os.environ.get("SSDIFF_RUNTIME")
    return Path(named) if named else None


def installed(base: Path) -> Installed | None:
    """The installation in use by this version of Python, or None if there is no whole one."""
    root = runtime_root(base)
    try:
        name = (root / f"{TAG}.active").read_text(encoding="utf-8").strip()
        content = json.loads((root / name / MANIFEST).read_text(encoding="utf-8"))
        found = Installed(root / name, content["choice"], content["packages"], content["numpy"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    # The file names a folder beside it and nothing else: sys.path must not lead elsewhere.
    return found if Path(name).name == name and name.startswith(f"{TAG}-") else None


def activate(base: Path) -> Path | None:
    """Put the installation in use first on `sys.path`; to be called before onnxruntime is imported.

    Args:
        base: Folder of this QGIS profile.

    Returns:
        The folder, or None if there is no installation.
    """
    found = installed(base)
    if found is None:
        return None
    folder = str(found.folder)
    if folder in sys.path:
        sys.path.remove(folder)
    sys.path.insert(0, folder)
    importlib.invalidate_caches()
    return found.folder


def write_manifest(
    folder: Path, build: str, packages: Sequence[tuple[str, str]], numpy: str
) -> None:
    """Record that a folder is whole; see `Installed` for what is recorded."""
    content = {"choice": build, "packages": [list(p) for p in packages], "numpy": numpy}
    (folder / MANIFEST).write_text(json.dumps(content, indent=2), encoding="utf-8")


def switch(root: Path, staging: Path, build: str) -> Path:
    """Take a whole folder into use in place of the one before, which is removed.

    Args:
        root: Folder of all installations, see `runtime_root`.
        staging: The whole folder, inside ``root``; it is renamed.
        build: Key of the build, which the folder is named after.

    Returns:
        The new path of the folder.

    Raises:
        OSError: If that fails; the one before is still in use then.
    """
    number = 1
    while (root / f"{TAG}-{build}-{number}").exists():
        number += 1
    folder = root / f"{TAG}-{build}-{number}"
    rename(staging, folder)
    try:
        write_text(root / f"{TAG}.active", folder.name)
    except OSError:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    clean(root)
    return folder


def rename(
    old: Path, new: Path, tries: int = _RENAME_TRIES, pause: float = _RENAME_SECONDS
) -> None:
    """Rename a folder; on Windows a virus scanner may hold new files for a moment.

    Args:
        old: The folder.
        new: Its new path.
        tries: How often to try.
        pause: Seconds between two tries.

    Raises:
        OSError: If it cannot be renamed.
    """
    for left in reversed(range(tries)):
        try:
            old.rename(new)
            return
        except PermissionError:
            if not left:
                raise
            time.sleep(pause)


def uninstall(base: Path) -> bool:
    """Remove what the plugin installed for this version of Python, and nothing else.

    Files that a running QGIS holds (Windows) are left for the next call; they are not used any
    more.

    Args:
        base: Folder of this QGIS profile.

    Returns:
        Whether QGIS must be restarted, because it has loaded what is removed.
    """
    root = runtime_root(base)
    module = getattr(sys.modules.get("onnxruntime"), "__file__", None)
    loaded = module is not None and root.resolve() in Path(module).resolve().parents
    sys.path[:] = [p for p in sys.path if root.resolve() not in Path(p or ".").resolve().parents]
    (root / f"{TAG}.active").unlink(missing_ok=True)
    clean(root)
    return loaded


def clean(root: Path) -> None:
    """Remove installations of this version of Python that are not in use, as far as possible."""
    found = installed(root.parent)
    for folder in root.glob(f"{TAG}-*"):
        if found is not None and folder == found.folder:
            continue
        if folder.name.endswith(STAGING) and time.time() - folder.stat().st_mtime < _STALE_SECONDS:
            continue  # another QGIS may be installing just now
        old = folder if folder.name.endswith(_OLD) else folder.with_name(folder.name + _OLD)
        try:
            folder.rename(old)
        except OSError:  # in use on Windows; left whole for the next time
            continue
        shutil.rmtree(old, ignore_errors=True)
