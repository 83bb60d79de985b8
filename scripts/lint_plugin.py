# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the plugin's zip as plugins.qgis.org does, and that its Python fits Qt 6.

What the site asks of a package: https://github.com/qgis/QGIS-Plugins-Website (plugins/validator.py,
plugins/security_scanner.py and the rules it turns on); what it blocks, and what it only remarks:
https://plugins.qgis.org/docs/security-scanning. The one thing left out is that the site also calls
the addresses in metadata.txt and rejects those that do not answer.

Run by `make lint-plugin`, which makes the environment with the linters and PyQt6.
"""

from __future__ import annotations

import argparse
import ast
import configparser
import importlib
import json
import re
import subprocess
import sys
import tempfile
import types
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlparse

import package

MAX_BYTES = 25_000_000
REQUIRED = "name description version qgisMinimumVersion author email about tracker repository"
FLAGS = ("experimental", "deprecated", "server")
# Each is a page, and must not be the placeholder that the site knows.
PAGES = {"tracker": "http://bugs", "repository": "http://repo", "homepage": "http://homepage"}
FORBIDDEN_FOLDERS = {"__MACOSX", ".git", "__pycache__"}
SUSPICIOUS = (".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd")
# Rules the site has turned off.
BANDIT_OFF = "B404,B411"
SECRETS_OFF = "IPPublicDetector"
# Rules the site has turned on.
FLAKE8_ON = (
    "E101,E711,E712,E713,E714,E721,E722,E731,E74,E9,W605,F402,F403,F404,F405,F811,F82,F831,F901"
)
# Imports as QGIS wants them (flake8-qgis), but for two that QGIS's own plugins do not follow.
QGIS_ON, QGIS_OFF = "QGS1", "QGS105,QGS111"

# qgis.PyQt has these under their Qt 5 module in a QGIS made with Qt 6 as well.
QGIS_KEEPS = {("QtWidgets", "QAction"): "QtGui", ("QtWidgets", "QShortcut"): "QtGui"}
UNKNOWN = object()


def check_package(path: Path, folder: Path) -> list[str]:
    """Looks for what makes the site reject the zip at once, but for the metadata."""
    found = []
    size = path.stat().st_size
    if size > MAX_BYTES:
        found.append(f"{size} bytes; the site takes at most {MAX_BYTES}")
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        broken = archive.testzip()
    if broken:
        found.append(f"{broken}: does not unpack")
    for name in names:
        parts = name.split("/")
        if ".." in name or name.startswith("/") or ".pyc" in name or FORBIDDEN_FOLDERS & {*parts}:
            found.append(f"{name}: must not be in a plugin")
    tops = {name.split("/")[0] for name in names}
    if len(tops) != 1:
        found.append(f"one folder was expected at the top, not {', '.join(sorted(tops))}")
    for top in tops:
        if not re.fullmatch(r"[A-Za-z][A-Za-z0-9_]+", top):
            found.append(f"{top}: not a name that Python can import")
        found += [
            f"{top}/{name}: missing"
            for name in ("__init__.py", "metadata.txt", "LICENSE")
            if f"{top}/{name}" not in names
        ]
    return found


def check_metadata(path: Path, folder: Path) -> list[str]:
    """Looks for what the site rejects in metadata.txt."""
    files = list(folder.glob("*/metadata.txt"))
    if not files:
        return ["no metadata.txt"]
    parser = configparser.ConfigParser()
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    try:
        parser.read_string(files[0].read_text(encoding="utf-8"))
        values = dict(parser["general"])
    except (configparser.Error, KeyError, UnicodeDecodeError) as error:
        return [f"cannot be read: {error}"]
    found = [f"{key}: missing" for key in REQUIRED.split() if not values.get(key, "").strip()]
    for key, placeholder in PAGES.items():
        url = urlparse(values.get(key, ""))
        if values.get(key) == placeholder or not (url.scheme and url.netloc):
            found.append(f"{key}: no address of a page")
    if "/" in values.get("author", ""):
        found.append("author: must not have a slash")
    if "@" not in values.get("email", ""):
        found.append("email: no address")
    for key in ("qgisMinimumVersion", "qgisMaximumVersion"):
        if key in values and not re.fullmatch(r"\d+\.\d+(\.\d+)?", values[key]):
            found.append(f"{key}: not a version of QGIS")
    found += [
        f"{key}: neither True nor False"
        for key in FLAGS
        if values.get(key, "False").lower() not in ("true", "false")
    ]
    if "icon" in values and not (files[0].parent / values["icon"]).is_file():
        found.append(f"icon: there is no {values['icon']}")
    return found


def check_files(path: Path, folder: Path) -> list[str]:
    """Looks for programs, hidden files and executable Python."""
    found = []
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            name = entry.filename.lower()
            if name.endswith(SUSPICIOUS):
                found.append(f"{entry.filename}: looks like a program")
            if name.rsplit("/", 1)[-1].startswith("."):
                found.append(f"{entry.filename}: hidden")
            if name.endswith(".py") and (entry.external_attr >> 16) & 0o111:
                found.append(f"{entry.filename}: executable")
    return found


def check_bandit(path: Path, folder: Path) -> list[str]:
    """Runs bandit with the site's rules; every finding blocks, however slight."""
    report = _json(_run(["bandit", "-r", ".", "-f", "json", "-q", "-s", BANDIT_OFF], folder))
    found = [f"{e['filename']}: {e['reason']}" for e in report["errors"]]
    for issue in report["results"]:
        place = f"{issue['filename']}:{issue['line_number']}"
        found.append(f"{place}: {issue['test_id']} {issue['issue_text']}")
    return found


def check_secrets(path: Path, folder: Path) -> list[str]:
    """Runs detect-secrets with the site's rules."""
    options = ["--exclude-files", r"metadata\.txt", "--disable-plugin", SECRETS_OFF]
    report = _json(_run(["detect_secrets", "scan", "--all-files", *options, "."], folder))
    return [
        f"{name}:{secret['line_number']}: {secret['type']}"
        for name, secrets in report["results"].items()
        for secret in secrets
    ]


def check_flake8(path: Path, folder: Path) -> list[str]:
    """Runs flake8 with the site's rules, and those of flake8-qgis."""
    rules = [f"--select={FLAKE8_ON},{QGIS_ON}", f"--extend-ignore={QGIS_OFF}"]
    options = ["--isolated", "--max-line-length=120", *rules]
    done = _run(["flake8", *options, "."], folder)
    if done.returncode not in (0, 1):
        raise RuntimeError(f"flake8: {done.stderr.strip()}")
    return done.stdout.splitlines()


def check_qt6(path: Path, folder: Path) -> list[str]:
    """Looks up every Qt name that the plugin uses in PyQt6."""
    # Says so where PyQt6, or a library of the system that it needs, is missing.
    importlib.import_module("PyQt6.QtWidgets")
    return [
        f"{file.relative_to(folder)}:{line}: {text}"
        for file in sorted(folder.rglob("*.py"))
        for line, text in qt6_findings(file.read_text(encoding="utf-8"))
    ]


def qt6_findings(source: str) -> list[tuple[int, str]]:  # noqa: C901
    """Finds what a module would miss in a QGIS made with Qt 6.

    Names imported from ``qgis.PyQt`` and everything reached from them with dots is looked up in
    PyQt6, so that removed classes and enumeration members without their enumeration's name
    (``Qt.AlignLeft`` for ``Qt.AlignmentFlag.AlignLeft``) are found. Of QGIS's own classes, which
    cannot be had without a QGIS, members that look like those of an enumeration are taken for such.

    Args:
        source: Text of a Python module.

    Returns:
        For each finding the line's number and what is wrong, in the order of the lines.
    """
    tree = ast.parse(source)
    found: list[tuple[int, str]] = []
    known: dict[str, Any] = {}
    for node, module, name, local in _imports(tree):
        if module.split(".")[0] in ("PyQt4", "PyQt5", "PyQt6", "PySide2", "PySide6"):
            found.append((node.lineno, f"{module}: import it by way of qgis.PyQt"))
        elif module == "qgis.PyQt" or module.startswith("qgis.PyQt."):
            value = _import_qt6(module.split(".")[2:], name)
            if value is UNKNOWN:
                found.append((node.lineno, f"{module} {name}: not in PyQt6"))
            known[local] = value

    def resolve(node: ast.AST) -> Any:
        if isinstance(node, ast.Name):
            return known.get(node.id, UNKNOWN)
        if isinstance(node, ast.Attribute):
            base = resolve(node.value)
            if isinstance(base, (type, types.ModuleType)):
                return getattr(base, node.attr, UNKNOWN)
        return UNKNOWN

    part_of: dict[ast.AST, ast.AST] = {
        child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)
    }
    # What is called, or stands in an annotation, is a class.
    classes = {node.func for node in ast.walk(tree) if isinstance(node, ast.Call)}
    for node in ast.walk(tree):
        for hint in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            classes |= set(ast.walk(hint)) if hint else set()
    for node in ast.walk(tree):
        if not isinstance(node, ast.Attribute):
            continue
        text = ast.unparse(node)
        if isinstance(resolve(node.value), (type, types.ModuleType)) and resolve(node) is UNKNOWN:
            found.append((node.lineno, f"{text}: not in PyQt6 (an enumeration without its name?)"))
        elif node.attr == "exec_":
            found.append((node.lineno, f"{text}: PyQt6 has only exec()"))
        if (
            re.fullmatch(r"(Qgs[A-Z]\w*|Qgis)\.[A-Z]+[a-z]\w*", text)
            and not isinstance(part_of[node], ast.Attribute)
            and node not in classes
        ):
            found.append((node.lineno, f"{text}: an enumeration's member without its name?"))
    return sorted(found)


def _imports(tree: ast.AST) -> Iterator[tuple[ast.stmt, str, str, str]]:
    """Every import: the statement, the module, the name taken from it, and what it is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.level == 0:
            for alias in node.names:
                yield node, node.module or "", alias.name, alias.asname or alias.name
        elif isinstance(node, ast.Import):
            for alias in node.names:
                yield node, alias.name, "", alias.asname or ""


def _import_qt6(modules: list[str], name: str) -> Any:
    """What ``from qgis.PyQt.<modules> import name`` gives with Qt 6, or UNKNOWN."""
    kept = QGIS_KEEPS.get((modules[0], name)) if modules else None
    path = ".".join(["PyQt6", kept] if kept else ["PyQt6", *modules])
    try:
        module = importlib.import_module(path)
        if not name or hasattr(module, name):
            return getattr(module, name) if name else module
        return importlib.import_module(f"{path}.{name}")
    except ModuleNotFoundError:
        return UNKNOWN


def _run(arguments: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a Python module as a program inside ``folder``."""
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True)


def _json(done: subprocess.CompletedProcess[str]) -> Any:
    """What a program printed as JSON; a program that printed none has failed."""
    try:
        return json.loads(done.stdout)
    except json.JSONDecodeError:
        raise RuntimeError(f"{done.args[2]}: {done.stderr.strip() or 'no report'}") from None


CHECKS: tuple[tuple[str, Callable[[Path, Path], list[str]], bool], ...] = (
    ("package", check_package, True),
    ("metadata", check_metadata, True),
    ("bandit", check_bandit, True),
    ("detect-secrets", check_secrets, True),
    ("suspicious files", check_files, True),
    ("Qt 6", check_qt6, True),
    ("flake8 (advice)", check_flake8, False),
)


def main(arguments: list[str] | None = None) -> int:
    """Runs all checks on a zip; returns 1 if one that counts found something."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("zip", metavar="ZIP", type=Path, nargs="?", help="default: made from HEAD")
    options = parser.parse_args(arguments)
    failed = False
    with tempfile.TemporaryDirectory(prefix="lint-plugin-") as scratch:
        try:
            path = options.zip or package.make_zip(Path(scratch))
            folder = Path(scratch) / "plugin"
            with zipfile.ZipFile(path) as archive:
                archive.extractall(folder)
        except (package.PackageError, OSError, zipfile.BadZipFile) as error:
            print(f"lint_plugin.py: {error}", file=sys.stderr)
            return 1
        print(f"{path.name}: {path.stat().st_size / 1e6:.2f} MB")
        for name, check, counts in CHECKS:
            try:
                found = check(path, folder)
            except (RuntimeError, ImportError) as error:
                found, counts = [f"could not be run: {error}"], True
            failed |= counts and bool(found)
            print(f"{name:18}{'ok' if not found else f'{len(found)} found'}")
            for finding in found:
                print(f"    {finding}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
