# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text is translated into every language, and scripts/i18n.py keeps it so."""

from __future__ import annotations

import configparser
import importlib.util
import re
import shutil
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

from tests.unit.project.translated import MODULES, ROOT, Key, texts


def _load_script():
    sys.path.insert(0, str(ROOT / "scripts"))  # it imports its neighbour
    spec = importlib.util.spec_from_file_location("i18n_script", ROOT / "scripts/i18n.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sys.path.pop(0)
    return module


i18n = _load_script()

STOPS = {"。": ".", "．": ".", "：": ":", "？": "?", "！": "!", "；": ";", "，": ",", "、": ","}
# The fixed values of the parameters, and names, which stay as they are.
FIXED = re.compile(
    r"\b(?:auto|correct|report|off|cpu|cuda|directml|coreml|rocm|COG)(?=:)|\.onnx|\.whl|onnxruntime"
    r"|pip download|numpy|SSDiff|QGIS|GDAL|GeoTIFF|DEFLATE|SHA-256|JSON|MODELS|PAN|MS|~"
)


@pytest.fixture(scope="module")
def wanted() -> set[Key]:
    """The texts of the plugin, and those of the engine that it shows."""
    own = {key for path in MODULES for key in texts(path.read_text(encoding="utf-8"))}
    return own | {(i18n.ENGINE, text) for text in i18n.messages.templates()}


@pytest.fixture(scope="module", params=i18n.LANGUAGES)
def path(request):
    return ROOT / "i18n" / f"ssdiff_{request.param}.ts"


def _end(text: str) -> str:
    last = text.rstrip()[-1:]
    return STOPS.get(last, last) if last in ".:?!;,…" or last in STOPS else ""


def faults(source: str, text: str) -> list[str]:
    """In what a translation does not fit its text."""
    found = []
    for what, pattern in (("placeholders", r"\{[^{}]*\}|%[n\d]"), ("tags", r"</?\w+[^>]*>")):
        if Counter(re.findall(pattern, source)) != Counter(re.findall(pattern, text)):
            found.append(what)
    if re.match(r"\s*", source).group() != re.match(r"\s*", text).group():
        found.append("space at the beginning")
    if re.search(r"\s*$", source).group() != re.search(r"\s*$", text).group():
        found.append("space at the end")
    if source.count("\n") != text.count("\n"):
        found.append("number of lines")
    if _end(source) != _end(text):
        found.append("end of the sentence")
    if "," in source and not re.search(r",\s", source):
        words = text.split(",")
        # They are split at commas, and what the documentation names is found in any language.
        if not set(source.split(",")) <= set(words) or any(w != w.strip() or not w for w in words):
            found.append("list of words")
    missing = set(FIXED.findall(source)) - set(FIXED.findall(text))
    if missing:
        found.append(f"lost {', '.join(sorted(missing))}")
    return found


def test_files_are_those_of_the_languages(tmp_path):
    languages = {"de", "fr", "es", "pt", "ja", "zh_Hans"}
    assert set(i18n.LANGUAGES) == languages
    names = {p.name for p in (ROOT / "i18n").iterdir()}
    assert names == {f"ssdiff_{name}.{kind}" for name in languages for kind in ("ts", "qm")}


def test_metadata_describe_the_plugin_in_every_language():
    parser = configparser.ConfigParser()
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    described = {k: v for k, v in parser["general"].items() if k.startswith("description")}
    # QGIS cuts a name at the underscore: traditional Chinese must not find this one.
    names = ("de", "es", "fr", "ja", "pt", "zh_cn", "zh-hans")
    assert set(described) == {"description", *(f"description[{name}]" for name in names)}
    assert len(set(described.values())) == 1 + len(i18n.LANGUAGES)


def test_all_texts_are_translated(path, wanted):
    entries = i18n.read(path)
    missing = [key for key in wanted if not entries.get(key)]
    assert missing == [], "run `make i18n`, translate what it lists, and run it again"
    assert set(entries) == wanted, "run `make i18n`"


def test_file_is_as_the_script_writes_it(path):
    root = ET.parse(path).getroot()
    assert root.get("language") == path.stem.partition("_")[2]
    # No line numbers, which change all the time; nothing obsolete, nothing twice.
    assert root.find(".//location") is None and root.find(".//translation[@type]") is None
    assert len(list(root.iter("message"))) == len(i18n.read(path))


def test_translations_fit_their_texts(path):
    entries = i18n.read(path).items()
    found = {source: faults(source, text) for (_, source), text in entries if faults(source, text)}
    assert found == {}


def test_most_texts_differ_from_the_english_ones(path):
    entries = i18n.read(path)
    same = [source for (_, source), text in entries.items() if text == source]
    # Names, and words that a language shares with English.
    assert len(same) < len(entries) / 8, same
    assert all(len(source) < 30 for source in same), same


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("{a} of {b}", "{a} von {c}"),
        ("Models: {}.", "Modelle: {}"),
        ("Model", "Modell "),
        ("auto: the model", "automatisch: das Modell"),
        ("one,two words", "eins,two words"),
        ("one,two words", "one,two words, drei"),
        ("a\nb", "a b"),
        ("<b>a</b>", "a"),
    ],
)
def test_an_unfit_translation_is_found(source, text):
    assert faults(source, text)
    assert not faults(source, source)


TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>A</name>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>two &amp; three</source>
        <translation type="unfinished">zwei</translation>
    </message>
</context>
</TS>
"""


@pytest.fixture
def ts(tmp_path) -> Path:
    path = tmp_path / "x.ts"
    path.write_text(TS, encoding="utf-8")
    return path


def test_unfinished_translations_count_as_none(ts):
    assert i18n.read(ts) == {("A", "one"): "eins", ("A", "two & three"): ""}


@pytest.mark.skipif(shutil.which("lrelease") is None, reason="there is no lrelease here")
def test_unfinished_translations_are_not_compiled(ts):
    i18n.compile_ts(ts)
    compiled = ts.with_suffix(".qm").read_bytes()
    assert "eins".encode("utf-16-be") in compiled and "zwei".encode("utf-16-be") not in compiled


@pytest.mark.parametrize("name", ["pylupdate6", "lconvert", "lrelease"])
def test_without_a_program_it_says_how_to_get_it(monkeypatch, name):
    monkeypatch.setattr(i18n.shutil, "which", lambda *arguments, **options: None)
    with pytest.raises(i18n.I18nError, match=re.escape(i18n.PROGRAMS[name][0])):
        i18n.run(name)


def test_updating_runs_qts_programs_for_every_language(tmp_path, monkeypatch):
    called = []

    def run(name: str, *arguments: str) -> None:
        called.append((name, arguments))
        if name == "pylupdate6":
            for language in i18n.LANGUAGES:
                (tmp_path / "i18n" / f"ssdiff_{language}.ts").write_text(TS, encoding="utf-8")

    monkeypatch.setattr(i18n, "run", run)
    found = i18n.update(tmp_path)
    assert list(found) == list(i18n.LANGUAGES) and found["de"][("A", "one")] == "eins"
    assert [name for name, _ in called] == [
        "pylupdate6", *["lconvert", "lrelease"] * len(i18n.LANGUAGES),
    ]  # fmt: skip
    *_, package, spoken = called[0][1]
    assert package == str(tmp_path / "ssdiff_qgis") and "engine" in called[0][1]
    # The texts of the engine are in a module that was made for it.
    assert spoken.endswith(".py") and not spoken.startswith(package)
