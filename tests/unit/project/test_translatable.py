# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text that users see can be translated, in the context where Qt looks for it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.unit.project.translated import MODULES, PACKAGE, is_translation, texts

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
