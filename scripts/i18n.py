# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the translations up to date: i18n/*.ts from the code, i18n/*.qm from i18n/*.ts.

What is translated is kept, also where a class or file was renamed; where a text changed, its old
translation is left as a suggestion, unfinished; what is not in the code any more goes. Unfinished
translations are listed and not compiled: such a text appears in English.

The code is read here and not by Qt's ``pylupdate5``, which leaves out half of these texts without
a word: it stumbles over string literals written in several parts. Compiling is done by Qt's
``lrelease`` (Debian: qttools5-dev-tools), which only this needs: the .qm are committed, too.

A new language: add it to ``LANGUAGES`` here and, where its regions differ, to
ssdiff_qgis/translation.py.
"""

from __future__ import annotations

import ast
import difflib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("de", "es", "fr", "ja", "pt", "zh_Hans")
# How alike a changed text must be for its old translation to be worth a look.
ALIKE = 0.6

Key = tuple[str, str]
"""Context and English text."""


class I18nError(Exception):
    """The translations cannot be made; the message says why."""


class Entry(NamedTuple):
    """A translation; unfinished ones are suggestions, or empty."""

    text: str = ""
    finished: bool = False
    comment: str = ""
    """A translator's."""


def is_translation(node: ast.AST) -> bool:
    """Whether it is a call of ``QCoreApplication.translate``."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "translate"
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "QCoreApplication"
    )


def texts(code: str, name: str) -> Iterator[Key]:
    """Finds the texts of a module, in their order.

    Args:
        code: of the module.
        name: of its file, for messages.

    Raises:
        I18nError: a call has other arguments than a context and a text, both literals.
    """
    calls = [node for node in ast.walk(ast.parse(code, name)) if is_translation(node)]
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        given = [a.value for a in call.args if isinstance(a, ast.Constant)]
        if call.keywords or len(call.args) != 2 or [type(a) for a in given] != [str, str]:
            raise I18nError(f"{name}:{call.lineno}: translate() takes two string literals here")
        yield given[0], given[1]


def extract(root: Path = ROOT) -> list[Key]:
    """Finds the texts of the plugin, context by context, each once."""
    found: dict[Key, None] = {}
    for path in sorted((root / "ssdiff_qgis").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        found.update(dict.fromkeys(texts(path.read_text(encoding="utf-8"), name)))
    return sorted(found, key=lambda key: key[0])  # stable: a context keeps the order of its code


def read(path: Path) -> dict[Key, Entry]:
    """Reads a .ts file; none has no entries. Entries that Qt's tools call obsolete are left out."""
    if not path.is_file():
        return {}
    entries = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            kind = translation.get("type", "")
            if kind in ("obsolete", "vanished"):
                continue
            text = translation.text or ""
            entries[context.findtext("name"), message.findtext("source")] = Entry(
                text, bool(text) and kind != "unfinished", message.findtext("translatorcomment", "")
            )
    return entries


def merge(wanted: list[Key], old: dict[Key, Entry]) -> dict[Key, Entry]:
    """Finds a translation for each text.

    Args:
        wanted: the texts of the code.
        old: the translations so far.
    """
    kept = set(wanted)
    gone = {key: entry for key, entry in old.items() if key not in kept and entry.text}
    merged = {}
    for key in wanted:
        context, source = key
        moved = next((e for (_, text), e in gone.items() if text == source), None)
        if key in old and old[key].text:
            merged[key] = old[key]
        elif moved:
            merged[key] = moved
        else:
            merged[key] = Entry(_suggestion(context, source, old, gone))
    return merged


def _suggestion(context: str, source: str, old: dict[Key, Entry], gone: dict[Key, Entry]) -> str:
    for (_, text), entry in old.items():
        if text == source and entry.text:
            return entry.text
    changed = {text: entry.text for (name, text), entry in gone.items() if name == context}
    closest = difflib.get_close_matches(source, changed, 1, ALIKE)
    return changed[closest[0]] if closest else ""


def to_ts(language: str, entries: dict[Key, Entry]) -> str:
    """Writes translations as Qt's tools do, without line numbers: those change all the time."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    current = None
    for (context, source), entry in entries.items():
        if context != current:
            if current is not None:
                lines.append("</context>")
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
            current = context
        lines += ["    <message>", f"        <source>{_xml(source)}</source>"]
        if entry.comment:
            comment = _xml(entry.comment)
            lines.append(f"        <translatorcomment>{comment}</translatorcomment>")
        kind = "" if entry.finished else ' type="unfinished"'
        lines.append(f"        <translation{kind}>{_xml(entry.text)}</translation>")
        lines.append("    </message>")
    if current is not None:
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})


def compile_ts(path: Path) -> None:
    """Makes the .qm of a .ts file, without what is unfinished.

    Raises:
        I18nError: there is no ``lrelease``, or it failed.
    """
    names = ("lrelease", "lrelease-qt5", "lrelease6", "lrelease-qt6", "pyside6-lrelease")
    program = next(filter(None, map(shutil.which, names)), None)
    if program is None:
        raise I18nError(
            "Qt's lrelease, which makes the .qm files, was not found. Install it (Debian, Ubuntu: "
            "apt-get install qttools5-dev-tools) and run this again. The .ts files are up to date."
        )
    command = [program, "-nounfinished", str(path), "-qm", str(path.with_suffix(".qm"))]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        raise I18nError(f"{program} {path}: {(done.stderr or done.stdout).strip()}")


def update(root: Path = ROOT) -> dict[str, list[Key]]:
    """Brings the files of all languages up to date.

    Returns:
        For each language what is not translated.

    Raises:
        I18nError: a text of the code is no literal, or ``lrelease`` is missing or failed.
    """
    wanted, missing, files = extract(root), {}, []
    folder = root / "i18n"
    folder.mkdir(exist_ok=True)
    for language in LANGUAGES:
        path = folder / f"ssdiff_{language}.ts"
        entries = merge(wanted, read(path))
        path.write_bytes(to_ts(language, entries).encode())
        missing[language] = [key for key, entry in entries.items() if not entry.finished]
        files.append(path)
    for path in files:
        compile_ts(path)
    return missing


def main() -> int:
    """Brings the translations up to date and lists what is not translated."""
    try:
        missing = update()
    except I18nError as error:
        print(f"i18n.py: {error}", file=sys.stderr)
        return 1
    total = len(extract())
    for language, keys in missing.items():
        print(f"{language}: {total - len(keys)} of {total} texts translated")
        for context, source in keys:
            short = re.sub(r"\s+", " ", source)
            print(f"  {context}: {short if len(short) <= 70 else short[:69] + '…'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
