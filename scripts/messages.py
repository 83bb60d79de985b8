#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write docs/messages.md: every error message, read from the source code.

An error message is what an error class of ssdiff_qgis/engine/errors.py is called with. Other texts
of the engine for people are calls of `Message`; scripts/i18n.py takes both from here. Nothing of
the plugin is imported or run.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ERRORS = ROOT / "ssdiff_qgis" / "engine" / "errors.py"
PACKAGE = ROOT / "ssdiff_qgis"
SPEAKING = (PACKAGE / "engine", ROOT / "ssdiff_train" / "adaptation")
"""Packages without Qt whose texts the plugin shows in the user's language."""
ENGLISH = (PACKAGE / "engine" / "cli.py",)
"""What of them no user of the plugin sees."""
MESSAGE, TELLING = "Message", {"info", "warning", "debug"}
TARGET = ROOT / "docs" / "messages.md"

HEAD = """# Error messages

All error messages, by class of error. A word in ‹angle marks› stands for a value, for example a
path; what to do is *slanted*. Where a part of a message takes several forms, they are listed below
it. QGIS shows them in the user's language, and has the English text in the log.
"""
NOTE = "\n*Generated from the source code by `scripts/messages.py`; not edited by hand.*\n"

_VERBS = (
    "add allow ask assign change check choose close correct create crop download enter export free "
    "georeference give install load make move open pick put refresh reinstall remove run save see "
    "select set tell train translate try update use wait warp write"
)
# What to do stands at the beginning of a sentence or of a part of it.
ADVICE = re.compile(rf"(?:^|[,;:] (?:or |else |and )?)(?:{'|'.join(_VERBS.split())})\b", re.I)
ADVICE_FILLED_IN = re.compile(r"‹(suggestion|remedy|check|hint|advice)›|\bmust be\b", re.I)
NO_ADVICE = ("CancelledError",)
_PLACE = re.compile(r"\{(\w*)[^{}]*\}")
SENTENCE = re.compile(r"(?<=[.?!])\s+(?=[A-Z‹'`])")


@dataclass(frozen=True)
class ErrorClass:
    """A class of errors.py.

    Attributes:
        name: Name of the class.
        when: Docstring of the class, which says when it is raised.
        base: Name of the class it derives from.
    """

    name: str
    when: str
    base: str


def says_what_to_do(text: str) -> bool:
    """Whether a text has a demand in it, or a placeholder that stands for one."""
    return bool(ADVICE.search(text) or ADVICE_FILLED_IN.search(text))


@dataclass
class Message:
    """A message, with its placeholders as ‹words›.

    Attributes:
        text: Text of the message.
        forms: Texts that one of the placeholders can be, if they are known.
    """

    text: str
    forms: set[str] = field(default_factory=set)

    @property
    def remedy(self) -> str:
        """Its last sentences, as far as they say what to do; may be empty."""
        sentences = SENTENCE.split(self.text)
        first = len(sentences)
        while first > 1 and says_what_to_do(sentences[first - 1]):
            first -= 1
        return " ".join(sentences[first:])

    @property
    def advises(self) -> bool:
        """Whether it says what to do, or what is expected of a value; parts of messages pass."""
        whole = self.text[0].isupper() and self.text.endswith((".", "›"))
        return not whole or any(map(says_what_to_do, SENTENCE.split(self.text)))


def error_classes(source: str) -> list[ErrorClass]:
    """The classes of errors.py, in their order."""
    return [
        ErrorClass(node.name, ast.get_docstring(node) or "", ast.unparse(node.bases[0]))
        for node in ast.parse(source).body
        if isinstance(node, ast.ClassDef)
    ]


def collect(sources: list[str], names: set[str]) -> dict[str, list[Message]]:
    """The messages of each error class in some source codes, each in alphabetical order."""
    found: dict[str, dict[str, Message]] = {name: {} for name in sorted(names)}
    for source in sources:
        for name, message in _messages(ast.parse(source), names):
            if not re.search(r"[^\W\d_]", re.sub("‹.*?›", "", message.text)):
                continue  # passes on a text made elsewhere
            known = found[name].setdefault(message.text, message)
            known.forms |= message.forms
    return {name: [m[text] for text in sorted(m, key=str.lower)] for name, m in found.items()}


def render(classes: list[ErrorClass], messages: dict[str, list[Message]]) -> str:
    """The page."""
    parts = [HEAD]
    for entry in classes:
        if not messages[entry.name]:
            continue
        parts.append(f"\n## {entry.name}\n\n{' '.join(entry.when.split())}\n")
        for message in messages[entry.name]:
            body, remedy = message.text, message.remedy
            if remedy:
                body = f"{body[: -len(remedy)].rstrip()} *{remedy}*"
            parts.append(f"\n- {_escaped(body)}\n")
            parts += [f"  - {_escaped(form)}\n" for form in sorted(message.forms, key=str.lower)]
    return "".join([*parts, NOTE])


def page() -> str:
    """The page for the source code as it is."""
    return render(
        error_classes(ERRORS.read_text(encoding="utf-8")), collect(read_sources(), names())
    )


def names() -> set[str]:
    """The names of the error classes."""
    return {entry.name for entry in error_classes(ERRORS.read_text(encoding="utf-8"))}


def read_sources() -> list[str]:
    """All source codes of the plugin, in the order of their paths."""
    return [path.read_text(encoding="utf-8") for path in sorted(PACKAGE.rglob("*.py"))]


def templates() -> list[str]:
    """All texts that the plugin translates though they stand where there is no Qt, each once.

    Raises:
        SyntaxError: If one is no literal, so that it would not be found among the translations.
    """
    paths = (path for package in SPEAKING for path in sorted(package.rglob("*.py")))
    sources = (path.read_text(encoding="utf-8") for path in paths if path not in ENGLISH)
    found = (text for source in sources for text in spoken(source, names()))
    return [text for text in dict.fromkeys(found) if re.search(r"[^\W\d_]", _PLACE.sub("", text))]


def spoken(source: str, names: set[str]) -> Iterator[str]:
    """The templates of a source code.

    Args:
        source: The source code.
        names: Names of the error classes.

    Raises:
        SyntaxError: As `templates` does.
    """
    tree = ast.parse(source)
    names = names | _private_errors(tree, names)
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or not call.args:
            continue
        text, called = call.args[0], _called(call)
        literal = isinstance(text, ast.Constant)
        if isinstance(call.func, ast.Attribute):
            if called in TELLING and (literal or isinstance(text, ast.JoinedStr)):
                raise SyntaxError(f"line {call.lineno}: what a progress is told must be a Message")
        elif called in {MESSAGE, *names} and all(keyword.arg for keyword in call.keywords):
            if literal:
                yield str(text.value)
            elif isinstance(text, ast.JoinedStr) or call.keywords or called == MESSAGE:
                raise SyntaxError(f"line {call.lineno}: the text of a message must be a literal")


def _private_errors(tree: ast.Module, names: set[str]) -> set[str]:
    """Error classes of a module's own, such as one that is caught where it was raised."""
    return {
        node.name
        for node in tree.body
        if isinstance(node, ast.ClassDef) and {ast.unparse(base) for base in node.bases} & names
    }


def _messages(tree: ast.Module, names: set[str]) -> Iterator[tuple[str, Message]]:
    """What error classes are called with, and what their helpers in the same module are."""
    makers = {
        node.name: node
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        and node.returns is not None
        and ast.unparse(node.returns).strip("'\"") in names
    }
    private = _private_errors(tree, names)
    owners: dict[ast.AST, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) and node.name in makers:
            owners.update(dict.fromkeys(ast.walk(node), node.name))
        if isinstance(node, ast.ExceptHandler) and node.type is not None:
            caught = ast.unparse(node.type)
            if caught in private:
                owners.update(dict.fromkeys(ast.walk(node), caught))
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _called(call) in names and call.args:
            owner = owners.get(call)
            forms = set(_forms(tree, owner)) if owner else set()
            yield _called(call), Message(_template(call), forms)


def _forms(tree: ast.Module, name: str) -> Iterator[str]:
    """Texts given to a helper or a private exception, which become a part of the message."""
    for call in ast.walk(tree):
        if not isinstance(call, ast.Call) or _called(call) != name:
            continue
        own = [call] if call.args and isinstance(call.args[0], ast.Constant) else []
        for part in (*own, *(a for a in call.args if isinstance(a, ast.Call))):
            text = _template(part).strip(" :")
            if " " in text:
                yield text


def _called(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else ast.unparse(function)


def _template(call: ast.Call) -> str:
    """The text that something is called with, with ‹words› for what is filled in; may be empty."""
    text = call.args[0] if call.args else None
    if isinstance(text, ast.Constant):
        return _marked(str(text.value)) if call.keywords else str(text.value)
    if isinstance(text, ast.Call) and _called(text) == "format":
        # A text that is translated where it is raised: "...".format(...)
        assert isinstance(text.func, ast.Attribute)
        translation = text.func.value
        if isinstance(translation, ast.Call) and isinstance(translation.args[-1], ast.Constant):
            return _marked(str(translation.args[-1].value))
    if isinstance(text, ast.Call) and _called(text) == "translate":
        return _template(ast.Call(text.func, text.args[-1:], []))
    return ""


def _marked(template: str) -> str:
    """A template with ‹words› in place of {names}."""
    return _PLACE.sub(lambda place: f"‹{place[1].replace('_', ' ') or 'name'}›", template)


def _escaped(text: str) -> str:
    """One line, with nothing but the remedy's marks meant as Markdown."""
    return re.sub(r"\s+", " ", text).replace("<", "&lt;").replace("|", "/").strip()


def main() -> int:
    """Write the page, and name the messages that do not say what to do; the exit code is 0."""
    TARGET.write_text(page(), encoding="utf-8")
    print(f"Written: {TARGET.relative_to(ROOT)}")
    for name, messages in collect(read_sources(), names()).items():
        for message in messages:
            if name not in NO_ADVICE and not message.advises:
                print(f"{name} does not say what to do: {message.text}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
