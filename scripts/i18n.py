# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the translations up to date: i18n/*.ts from the code, i18n/*.qm from i18n/*.ts.

Qt's tools do it: ``pylupdate6`` (of PyQt6, in the environment of `make lint-plugin`) finds the
texts, ``lconvert`` leaves out line numbers, which change all the time, and ``lrelease`` compiles
(both of Debian's qttools5-dev-tools). What is translated is kept; where a text moved to another
class its translation is left as a suggestion, unfinished; what is not in the code any more goes.
Unfinished translations are listed and not compiled: such a text appears in English. The .qm are
committed, too, so that only who changes a text needs these tools.

The engine knows no Qt. Its texts, and those of the adaptation, are the templates that
scripts/messages.py finds; they are given to Qt's tools in a module that is made for it.

A new language: add it to ``LANGUAGES`` here and, where its regions differ, to
ssdiff_qgis/toolbelt/translation.py.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

import messages

ROOT = Path(__file__).resolve().parent.parent
ENGINE = "Engine"
"""Context of the texts of the engine, as ssdiff_qgis/toolbelt/translation.py looks them up."""
LANGUAGES = ("de", "es", "fr", "ja", "pt", "zh_Hans")
PYQT6 = ROOT / "build" / "lint-plugin" / "bin"
PROGRAMS = {
    "pylupdate6": ("make build/lint-plugin/stamp", ("pylupdate6",)),
    "lconvert": ("apt-get install qttools5-dev-tools", ("lconvert", "lconvert-qt5", "lconvert6")),
    "lrelease": ("apt-get install qttools5-dev-tools", ("lrelease", "lrelease-qt5", "lrelease6")),
}
"""For each of Qt's programs how to get it, and what systems call it."""

Key = tuple[str, str]
"""Context and English text."""


class I18nError(Exception):
    """The translations cannot be made; the message says why."""


def read(path: Path) -> dict[Key, str]:
    """Read a .ts file.

    Args:
        path: The file.

    Returns:
        For each text its translation; an empty one where it is unfinished.
    """
    entries = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = context.findtext("name", ""), message.findtext("source", "")
            translation = message.find("translation")
            finished = translation is not None and not translation.get("type")
            entries[key] = (translation.text or "") if finished else ""
    return entries


def update(root: Path = ROOT) -> dict[str, dict[Key, str]]:
    """Bring the files of all languages up to date.

    Args:
        root: Folder of the repository.

    Returns:
        For each language its translations, as `read` gives them.

    Raises:
        I18nError: if one of Qt's programs is missing or failed.
    """
    folder = root / "i18n"
    folder.mkdir(exist_ok=True)
    files = {language: folder / f"ssdiff_{language}.ts" for language in LANGUAGES}
    targets = [part for path in files.values() for part in ("--ts", str(path))]
    options = ["--no-obsolete", "--no-summary", "--exclude", "engine"]
    with tempfile.TemporaryDirectory(prefix="ssdiff-i18n-") as made:
        spoken = Path(made) / "spoken.py"
        lines = (f"QCoreApplication.translate({ENGINE!r}, {t!r})\n" for t in messages.templates())
        spoken.write_text("".join(lines), encoding="utf-8")
        run("pylupdate6", *options, *targets, str(root / "ssdiff_qgis"), str(spoken))
    for language, path in files.items():
        languages = ["-source-language", "en", "-target-language", language]
        run("lconvert", "-locations", "none", *languages, "-i", str(path), "-o", str(path))
        compile_ts(path)
    return {language: read(path) for language, path in files.items()}


def compile_ts(path: Path) -> None:
    """Make the .qm of a .ts file, without what is unfinished.

    Args:
        path: The .ts file.

    Raises:
        I18nError: if ``lrelease`` is missing or failed.
    """
    run("lrelease", "-nounfinished", str(path), "-qm", str(path.with_suffix(".qm")))


def run(name: str, *arguments: str) -> None:
    """Run one of Qt's programs.

    Raises:
        I18nError: if it is missing or failed.
    """
    remedy, names = PROGRAMS[name]
    found = (shutil.which(n) or shutil.which(n, path=str(PYQT6)) for n in names)
    program = next(filter(None, found), None)
    if program is None:
        raise I18nError(f"Qt's {name} was not found. Get it ({remedy}) and run this again.")
    done = subprocess.run([program, *arguments], capture_output=True, text=True)
    if done.returncode != 0:
        raise I18nError(f"{program}: {(done.stderr or done.stdout).strip()}")


def main() -> int:
    """Bring the translations up to date and list what is not translated."""
    try:
        translations = update()
    except I18nError as error:
        print(f"i18n.py: {error}", file=sys.stderr)
        return 1
    for language, entries in translations.items():
        missing = [key for key, text in entries.items() if not text]
        total = len(entries)
        print(f"{language}: {total - len(missing)} of {total} texts translated")
        for context, source in missing:
            short = re.sub(r"\s+", " ", source)
            print(f"  {context}: {short if len(short) <= 70 else short[:69] + '…'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
