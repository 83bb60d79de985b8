# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text that users see can be translated, and is; the texts compiled: tests/qgis."""

from __future__ import annotations

import ast
import configparser
import importlib.util
import re
import shutil
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PACKAGE = ROOT / "ssdiff_qgis"
# The engine knows no Qt: what it says is English everywhere (docs/messages.md).
MODULES = sorted(p for p in PACKAGE.rglob("*.py") if "engine" not in p.relative_to(PACKAGE).parts)


def _load_script():
    spec = importlib.util.spec_from_file_location("i18n_script", ROOT / "scripts/i18n.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


i18n = _load_script()

Key = tuple[str, str]
"""Context and English text."""


def is_translation(node: ast.AST) -> bool:
    """Whether it is a call of ``QCoreApplication.translate``."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "translate"
        and isinstance(node.func.value, ast.Name)
        and node.func.value.id == "QCoreApplication"
    )


def texts(code: str) -> list[Key]:
    """The texts of a module, as Qt's tools should find them."""
    found = []
    for call in (node for node in ast.walk(ast.parse(code)) if is_translation(node)):
        given = [a.value for a in call.args if isinstance(a, ast.Constant)]
        literal = not call.keywords and [type(a) for a in call.args] == [ast.Constant] * 2
        assert literal and [type(a) for a in given] == [str, str], (
            f"line {call.lineno}: translate() takes two string literals here"
        )
        found.append((given[0], given[1]))
    return found


# The texts ---------------------------------------------------------------------------------------

NAMES = {"SSDiff", "QGIS", "Python", "GDAL", "CUDA", "https://", "as MS"}
"""What is the same in every language: names, and fixed values of parameters."""
SHOWN = re.compile(
    r"(set(Text|Title|WindowTitle|ToolTip|StatusTip|WhatsThis|PlaceholderText|LabelText|Prefix|"
    r"Suffix|InformativeText|DetailedText|Help|Html|PlainText|HorizontalHeaderLabels|HeaderLabels|"
    r"SpecialValueText|TabText|ItemText|ButtonText|Format)"
    r"|add(Item|Items|Tab|Action|Menu|Button|Row|ToolBar|Section)"
    r"|insert(Item|Items|Tab|Row)|append(PlainText)?|tell"
    r"|push(Message|Info|Warning|Critical|Success|CommandInfo)|reportError|setProgressText"
    r"|about|information|question|warning|critical|get(OpenFileName|SaveFileName|Text|Item)"
    r"|get(OpenFileNames|ExistingDirectory)|showMessage|createMessage"
    r"|Q(Action|Label|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Menu|TableWidgetItem|"
    r"TreeWidgetItem|ListWidgetItem|DockWidget|ProgressDialog|MessageBox|CommandLinkButton)"
    r"|Qgs(ProcessingException|CollapsibleGroupBox|MessageBarItem)|[A-Z]\w*Error|Task|start)$"
)
"""Calls whose arguments are shown to people."""
DESCRIBED = re.compile(r"QgsProcessing(Parameter|Output)\w+$")
"""Calls whose second argument is."""
RETURNED = {"displayName", "group", "shortDescription", "shortHelpString", "tags", "longName"}
"""Methods whose result is."""
WORDS = re.compile(r"[A-Za-z]{2,}[,.:;]? [A-Za-z]{2,}|[A-Za-z]{2,}[.?!…]$")
"""What looks like a sentence or a part of one."""


def _name(call: ast.Call) -> str:
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def _spoken(node: ast.AST) -> Iterator[tuple[int, str]]:
    """The literals with letters in an expression that are not handed to a function."""
    if isinstance(node, ast.JoinedStr):
        parts = [p.value if isinstance(p, ast.Constant) else "{}" for p in node.values]
        text = re.sub(r"<[^>]*>|\{\}", "", "".join(parts)).strip()
        if re.search("[A-Za-z]", text) and text.strip(" :,.") not in NAMES:
            yield node.lineno, text
    elif isinstance(node, ast.Constant):
        text = node.value
        if isinstance(text, str) and re.search("[A-Za-z]", text) and text not in NAMES:
            yield node.lineno, text
    elif isinstance(node, ast.Call):
        # "...".format(...), "...".join(...): what they are called on is shown.
        if isinstance(node.func, ast.Attribute) and not is_translation(node):
            yield from _spoken(node.func.value)
    elif isinstance(node, (ast.List, ast.Tuple, ast.BinOp, ast.BoolOp)):
        for child in ast.iter_child_nodes(node):
            yield from _spoken(child)
    elif isinstance(node, ast.IfExp):
        yield from _spoken(node.body)
        yield from _spoken(node.orelse)


def bare_texts(code: str) -> list[tuple[int, str]]:
    """Literals that users would see untranslated, with their lines."""
    found = []
    tree = ast.parse(code)
    translated = {
        argument.value
        for node in ast.walk(tree)
        if is_translation(node)
        for argument in node.args
        if isinstance(argument, ast.Constant)
    }
    quiet = {id(part) for node in ast.walk(tree) for part in _silent(node)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and SHOWN.match(_name(node)):
            for argument in [*node.args, *(k.value for k in node.keywords)]:
                found += _spoken(argument)
        elif isinstance(node, ast.Call) and DESCRIBED.match(_name(node)):
            given = node.args[1:2] + [k.value for k in node.keywords if k.arg == "description"]
            for argument in given:
                found += _spoken(argument)
        elif isinstance(node, ast.FunctionDef) and node.name in RETURNED:
            for statement in ast.walk(node):
                if isinstance(statement, ast.Return) and statement.value is not None:
                    found += _spoken(statement.value)
        if isinstance(node, (ast.Constant, ast.JoinedStr)) and id(node) not in quiet:
            # Names of the engine are looked up by what they are translated from.
            spoken = [(line, text) for line, text in _spoken(node) if text not in translated]
            found += [(line, text) for line, text in spoken if WORDS.search(text)]
    return sorted(set(found))


def _silent(node: ast.AST) -> Iterator[ast.AST]:
    """The strings below a node that are translated, documentation or parts of others."""
    if is_translation(node):
        yield from ast.walk(node)
    elif isinstance(node, ast.JoinedStr):
        yield from list(ast.walk(node))[1:]
    elif isinstance(node, ast.Expr):  # docstrings
        if isinstance(node.value, ast.Constant):
            yield node.value
    elif isinstance(node, (ast.arg, ast.AnnAssign)) and node.annotation:
        yield from ast.walk(node.annotation)


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_no_text_is_left_untranslatable(path):
    assert bare_texts(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    "code",
    [
        'label.setText("Models")',
        'label.setText(f"{number} models")',
        'label.setText("{} models".format(number))',
        'label.setText("Yes" if ready else translated)',
        'table.setHorizontalHeaderLabels(["Name", size])',
        'QAction(icon, "Open", parent)',
        'QgsProcessingParameterNumber(self.SEED, "Seed", defaultValue=0)',
        'QgsProcessingOutputNumber(self.SECONDS, description="Seconds")',
        'feedback.pushInfo("Done.")',
        'bar.pushMessage("SSDiff", "Done", level)',
        'def displayName(self):\n    return "Pansharpen"',
        'text = "Nothing was found"',
        'state = {"here": "in the plugin"}',
        'raise RasterError("No such band")',
    ],
)
def test_an_untranslatable_text_is_found(code):
    assert bare_texts(code)


def calls(tree: ast.Module) -> Iterator[tuple[ast.Call, str | None, bool]]:
    """Calls of translate: the call, the class it is in, and whether it is inside a function."""

    def visit(node, owner, inside):
        for child in ast.iter_child_nodes(node):
            if is_translation(child):
                yield child, owner, inside
            if isinstance(child, ast.ClassDef):
                yield from visit(child, child.name, False)
            elif isinstance(child, (ast.FunctionDef, ast.Lambda)):
                # Defaults and decorators belong to the import, and need no translation.
                yield from visit(child, owner, True)
            else:
                yield from visit(child, owner, inside)

    yield from visit(tree, None, False)


def wrong_contexts(code: str, module: str = "") -> list[str]:
    """What would not be found among the translations, or be looked up before they are there."""
    tree = ast.parse(code)
    classes = {node.name for node in tree.body if isinstance(node, ast.ClassDef)}
    classes = classes or {module.title().replace("_", "")}
    found = []
    for call, owner, inside in calls(tree):
        context = call.args[0].value
        # Functions beside a class speak in its name, those of a module without any in the module's.
        allowed = classes if owner is None else {owner}
        if context not in allowed:
            found.append(f"{call.lineno}: {context}, not {' or '.join(sorted(allowed))}")
        if not inside:
            found.append(f"{call.lineno}: evaluated on import, before the language is known")
    for node in ast.walk(tree):
        named = isinstance(node, ast.Call) and _name(node) in ("tr", "translate", "trUtf8")
        if named and not is_translation(node):
            found.append(f"{node.lineno}: {ast.unparse(node.func)}")
    return found


@pytest.mark.parametrize("path", MODULES, ids=lambda p: p.relative_to(PACKAGE).as_posix())
def test_the_context_is_the_class(path):
    assert wrong_contexts(path.read_text(encoding="utf-8"), path.stem) == []


@pytest.mark.parametrize(
    "code",
    [
        'class A:\n    def f(self): return QCoreApplication.translate("B", "x")',
        'class A:\n    x = QCoreApplication.translate("A", "x")',
        'def f(): return QCoreApplication.translate("A", "x")',
        'class A:\n    def f(self): return self.tr("x")',
    ],
)
def test_a_wrong_context_is_found(code):
    assert wrong_contexts(code)


@pytest.mark.parametrize("arguments", ['"A", f"x {y}"', '"A", x', '"A"', '"A", "x", None, 2'])
def test_what_is_no_literal_is_found(arguments):
    with pytest.raises(AssertionError, match="line 1"):
        texts(f"QCoreApplication.translate({arguments})")


def test_literals_in_several_parts_are_one_text():
    code = 'QCoreApplication.translate(\n    "A",\n    "one "\n    "two",\n).format(1)'
    assert texts(code) == [("A", "one two")]


# The translations --------------------------------------------------------------------------------

STOPS = {"。": ".", "．": ".", "：": ":", "？": "?", "！": "!", "；": ";", "，": ",", "、": ","}
# The fixed values of the parameters, and names, which stay as they are.
FIXED = re.compile(
    r"\b(?:auto|correct|report|off|cpu|cuda|directml|coreml|rocm|COG)(?=:)|\.onnx|\.whl|onnxruntime"
    r"|pip download|numpy|SSDiff|QGIS|GDAL|GeoTIFF|DEFLATE|SHA-256|JSON|MODELS|PAN|MS|~"
)


@pytest.fixture(scope="module")
def wanted() -> set[Key]:
    """The texts of the plugin."""
    return {key for path in MODULES for key in texts(path.read_text(encoding="utf-8"))}


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


# The script --------------------------------------------------------------------------------------

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
    assert called[0][1][-1] == str(tmp_path / "ssdiff_qgis") and "engine" in called[0][1]
