# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts the plugin together: a folder for a test run, the zip of a release, or into a QGIS profile.

The plugin is the folder ``ssdiff_qgis`` of the repository with ``metadata.txt``, ``LICENSE``,
``CHANGELOG.md``, ``resources/``, the compiled translations of ``i18n/`` and a wheel of the training
package put inside. This needs nothing but Python's standard library and, for ``zip``, git.
"""

from __future__ import annotations

import argparse
import base64
import configparser
import hashlib
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
PLUGIN = "ssdiff_qgis"
TRAINING = "ssdiff_train"
TRAINING_SUFFIXES = (".py", ".json", ".csv", "py.typed")
# Where the plugin looks for the wheel (ssdiff_qgis/engine/runtime/training.py).
WHEEL_FOLDER = "resources/training"
ROOT_FILES = ("metadata.txt", "LICENSE", "CHANGELOG.md")
# What plugins.qgis.org rejects or takes for a binary program.
FORBIDDEN_SUFFIXES = frozenset(".exe .dll .so .dylib .bat .sh .ps1 .cmd .pyc .pyo .pyd".split())
MAX_ZIP_BYTES = 25_000_000
# The oldest time a zip can hold: the archive depends on the files' contents alone.
ZIP_TIME = (1980, 1, 1, 0, 0, 0)


class PackageError(Exception):
    """The plugin cannot be put together; the message says why."""


def plugin_files(paths: Iterable[str]) -> dict[str, str]:
    """Picks the plugin's files. The one place that knows which they are.

    Args:
        paths: File paths relative to the repository's root, with forward slashes.

    Returns:
        For each file of the plugin its path inside the plugin's folder, mapped to its path in the
        repository, in sorted order.
    """
    chosen = {}
    for path in paths:
        parts = PurePosixPath(path).parts
        if any(part == "__pycache__" or part.startswith(".") for part in parts):
            continue
        if path.endswith((".pyc", ".pyo")):
            continue
        if path in ROOT_FILES or parts[0] == "resources":
            chosen[path] = path
        elif parts[0] == PLUGIN:
            chosen["/".join(parts[1:])] = path
        elif parts[0] == "i18n" and path.endswith(".qm"):
            chosen[path] = path
    return dict(sorted(chosen.items()))


def training_wheel(contents: Mapping[str, bytes]) -> tuple[str, bytes] | None:
    """Makes the wheel of the training package (PEP 427); the same files give the same bytes.

    Its requirements are not in its metadata: the plugin installs them, and starts the package from
    the wheel as it is.

    Args:
        contents: Path relative to the repository's root -> contents, metadata.txt among them.

    Returns:
        Path inside the plugin's folder and the bytes; None if there is no such package.
    """
    chosen = {
        name: data
        for name, data in sorted(contents.items())
        if PurePosixPath(name).parts[0] == TRAINING
        and name.endswith(TRAINING_SUFFIXES)
        and "__pycache__" not in name
    }
    if not chosen:
        return None
    version = version_of(contents["metadata.txt"].decode())
    info = f"{TRAINING}-{version}.dist-info"
    chosen[f"{info}/METADATA"] = (
        f"Metadata-Version: 2.1\nName: {TRAINING}\nVersion: {version}\nLicense: GPL-3.0-or-later\n"
    ).encode()
    chosen[f"{info}/WHEEL"] = (
        b"Wheel-Version: 1.0\nGenerator: package.py\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    )
    lines = []
    for name, data in chosen.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        lines.append(f"{name},sha256={digest},{len(data)}\n")
    record = f"{info}/RECORD"
    chosen[record] = "".join([*lines, f"{record},,\n"]).encode()
    path = f"{WHEEL_FOLDER}/{TRAINING}-{version}-py3-none-any.whl"
    return path, _archive(chosen)


def _archive(contents: Mapping[str, bytes]) -> bytes:
    """A zip that depends on names, order and contents alone."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in contents.items():
            entry = zipfile.ZipInfo(name, ZIP_TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, whatever this machine is
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, data)
    return buffer.getvalue()


def plugin_contents(contents: Mapping[str, bytes]) -> dict[str, bytes]:
    """Puts the plugin together: path inside its folder -> contents, in sorted order.

    Args:
        contents: Path relative to the repository's root -> contents.

    Raises:
        PackageError: a needed file is missing, or a forbidden one is there.
    """
    files = {name: contents[source] for name, source in plugin_files(contents).items()}
    check_files(files)
    wheel = training_wheel(contents)
    if wheel is not None:
        files[wheel[0]] = wheel[1]
    return dict(sorted(files.items()))


def check_files(names: Iterable[str]) -> None:
    """Rejects a plugin that lacks a file QGIS or its plugin site needs, or has a forbidden one.

    Args:
        names: Paths inside the plugin's folder.

    Raises:
        PackageError: names the files.
    """
    names = set(names)
    missing = {"__init__.py", "metadata.txt", "LICENSE"} - names
    if missing:
        raise PackageError(f"the plugin lacks {', '.join(sorted(missing))}")
    forbidden = sorted(n for n in names if PurePosixPath(n).suffix.lower() in FORBIDDEN_SUFFIXES)
    if forbidden:
        raise PackageError(
            f"plugins.qgis.org does not take files like these: {', '.join(forbidden)}"
        )


def working_tree_paths(root: Path) -> list[str]:
    """Lists the files of the working tree that the plugin is made of, relative to ``root``."""
    found = [name for name in ROOT_FILES if (root / name).is_file()]
    for folder in (PLUGIN, TRAINING, "resources", "i18n"):
        found += [p.relative_to(root).as_posix() for p in (root / folder).rglob("*") if p.is_file()]
    return found


def committed_files(root: Path) -> dict[str, bytes]:
    """Reads every file of the commit HEAD: path relative to ``root`` -> contents.

    Raises:
        PackageError: ``root`` is no git repository or has no commit.
    """
    git = subprocess.run(
        ["git", "-C", str(root), "archive", "--format=tar", "HEAD"], capture_output=True
    )
    if git.returncode != 0:
        raise PackageError(f"git archive: {git.stderr.decode(errors='replace').strip()}")
    contents = {}
    with tarfile.open(fileobj=io.BytesIO(git.stdout)) as archive:
        for member in archive:
            stream = archive.extractfile(member) if member.isfile() else None
            if stream is not None:
                contents[member.name] = stream.read()
    return contents


def version_of(metadata: str) -> str:
    """Reads the plugin's version from the text of ``metadata.txt``."""
    parser = configparser.ConfigParser()
    parser.read_string(metadata)
    return parser["general"]["version"]


def stage(target: Path, root: Path = ROOT) -> Path:
    """Puts the plugin's folder, as it is in the working tree, into ``target``.

    What was there under the plugin's name is replaced: a link to a plugin is taken away, a folder
    only when it is a plugin.

    Returns:
        The plugin's folder.

    Raises:
        PackageError: a needed file is missing, a forbidden one is there, or ``target`` has another
            kind of folder under the plugin's name.
    """
    files = plugin_contents({name: (root / name).read_bytes() for name in working_tree_paths(root)})
    place = target / PLUGIN
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{PLUGIN}-", dir=target) as scratch:
        fresh = Path(scratch) / PLUGIN
        for name, data in files.items():
            copy = fresh / name
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(data)
        if place.is_symlink():
            place.unlink()
        elif place.exists():
            if not (place / "metadata.txt").is_file():
                raise PackageError(f"{place} exists and is no plugin; move it away")
            shutil.rmtree(place)
        fresh.rename(place)
    return place


def make_zip(target: Path, root: Path = ROOT) -> Path:
    """Writes ``ssdiff_qgis-<version>.zip`` from the committed files into ``target``.

    The same commit gives the same bytes.

    Returns:
        The zip.

    Raises:
        PackageError: a needed file is missing, a forbidden one is there, or the zip is too large.
    """
    contents = committed_files(root)
    files = plugin_contents(contents)
    path = target / f"{PLUGIN}-{version_of(contents['metadata.txt'].decode())}.zip"
    archive = _archive({f"{PLUGIN}/{name}": data for name, data in files.items()})
    size = len(archive)
    if size > MAX_ZIP_BYTES:
        raise PackageError(
            f"{path.name} would have {size / 1e6:.1f} MB; plugins.qgis.org takes at most "
            f"{MAX_ZIP_BYTES / 1e6:.0f} MB"
        )
    target.mkdir(parents=True, exist_ok=True)
    path.write_bytes(archive)
    return path


def default_profile() -> Path:
    """Finds the folder of the user's default QGIS profile.

    Where both a QGIS 3 and a QGIS 4 have left one, that of QGIS 3 is meant.
    """
    custom = os.environ.get("QGIS_CUSTOM_CONFIG_PATH")
    if custom:
        return Path(custom) / "profiles" / "default"
    if sys.platform == "win32":
        base = Path(os.environ["APPDATA"])
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    candidates = [base / "QGIS" / name / "profiles" / "default" for name in ("QGIS3", "QGIS4")]
    return next((path for path in candidates if path.is_dir()), candidates[0])


def main(arguments: list[str] | None = None) -> int:
    """Runs one of the commands ``stage``, ``zip`` and ``install``."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    command = commands.add_parser("stage", help="put the plugin's folder into DIR (working tree)")
    command.add_argument("dir", metavar="DIR", type=Path)
    command = commands.add_parser("zip", help="make the zip of a release (committed files)")
    command.add_argument("dir", metavar="DIR", type=Path, nargs="?", default=ROOT / "dist")
    command = commands.add_parser("install", help="put the plugin into a QGIS profile")
    command.add_argument("profile", metavar="PROFILE_DIR", type=Path, nargs="?")
    options = parser.parse_args(arguments)
    try:
        if options.command == "stage":
            stage(options.dir)
        elif options.command == "zip":
            path = make_zip(options.dir)
            print(f"{path} ({path.stat().st_size / 2**20:.2f} MB)")
        else:
            place = stage((options.profile or default_profile()) / "python" / "plugins")
            print(f"Installed as {place}")
            print("Start QGIS anew and turn it on under Plugins > Manage and Install Plugins.")
    except PackageError as error:
        print(f"package.py: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
