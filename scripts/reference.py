# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the reference in docs/reference/ from what the programs say of themselves.

`python scripts/reference.py` writes the pages on the commands, the options and the files; in the
environment of scripts/env.sh, where QGIS can be imported, the page on the algorithms as well.
Tests assert that the committed pages are what this would write.
"""

from __future__ import annotations

import argparse
import ast
import dataclasses
import inspect
import json
import os
import re
import shlex
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest import mock

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "docs" / "reference"
_NOTE = "*Generated from the source code by `scripts/reference.py`; not edited by hand.*"
FIRST = "ssdiff:pansharpen"
_SHORT = 24
_ENGINE = "python -m ssdiff_qgis.engine"


class _FoundError(Exception):
    """Carries a parser out of a program that was asked for its help."""

    def __init__(self, parser: argparse.ArgumentParser):
        super().__init__()
        self.parser = parser


@contextmanager
def _bare() -> Iterator[None]:
    """No models, folders or settings of whoever runs this."""
    with tempfile.TemporaryDirectory() as folder:
        with mock.patch.dict(os.environ, {"SSDIFF_MODELS": folder, "COLUMNS": "80"}):
            os.environ.pop("SSDIFF_RUNTIME", None)
            yield


def pages() -> dict[str, str]:
    """Names and contents of the pages that need no QGIS."""
    with _bare():
        return {
            "commands.md": commands_page(),
            "model-file.md": model_page(),
            "recipe.md": recipe_page(),
            "catalogue.md": catalogue_page(),
            "options.md": options_page(),
        }


# --- commands ----------------------------------------------------------------------------------


def parser_of(main: Callable[[Sequence[str]], object], *arguments: str) -> argparse.ArgumentParser:
    """The parser that a program uses for these first arguments."""

    def found(parser: argparse.ArgumentParser, file: object = None) -> None:
        raise _FoundError(parser)

    with mock.patch.object(argparse.ArgumentParser, "print_help", found):
        try:
            main([*arguments, "--help"])
        except _FoundError as told:
            return told.parser
    raise RuntimeError(f"no help for {arguments}")


def parsers() -> dict[str, argparse.ArgumentParser]:
    """All commands, by their names, and what reads their arguments."""
    from ssdiff_batch.cli import main as batch
    from ssdiff_qgis.engine import cli as engine
    from ssdiff_train.cli import main

    found = {_ENGINE: parser_of(engine.main)}
    found.update({f"{_ENGINE} {name}": parser_of(engine.main, name) for name in engine.COMMANDS})
    found["ssdiff"] = parser_of(main)
    found["ssdiff-batch"] = parser_of(batch)
    with_parts: dict[str, argparse.ArgumentParser] = {}
    for name, parser in found.items():
        with_parts[name] = parser
        with_parts.update({f"{name} {part}": p for part, p in _parts(parser).items()})
    return with_parts


def _parts(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    parts: dict[str, argparse.ArgumentParser] = {}
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            parts.update(action.choices)
    return parts


def commands_page() -> str:
    """The page on the commands."""
    lines = [
        *_head("Commands"),
        f"`{_ENGINE}` is the engine of the plugin without QGIS; `ssdiff` trains, evaluates and "
        "exports models; `ssdiff-batch` pansharpens many scenes on many machines. All tell this "
        "with `--help`.",
        "",
    ]
    for name, parser in parsers().items():
        lines += [f"## {name}", "", *_described(parser.description), *_usage(name, parser)]
        lines += _arguments(parser)
        examples = [line.strip() for line in (parser.epilog or "").splitlines()]
        examples = examples[1:] if examples and examples[0].startswith("example") else []
        if any(examples):
            told = inspect.cleandoc("\n".join((parser.epilog or "").splitlines()[1:]))
            told = re.sub(r"\n*`ssdiff COMMAND.*", "", told)
            lines += ["```text", told.rstrip(), "```", ""]
    return _joined(lines)


def _described(text: str | None) -> list[str]:
    return [_escaped(text), ""] if text else []


def _usage(name: str, parser: argparse.ArgumentParser) -> list[str]:
    words = [name]
    options = [a for a in parser._actions if a.option_strings and a.dest != "help"]
    words += [f"{a.option_strings[0]} {_values(a)}".strip() for a in options if a.required]
    if any(not a.required for a in options):
        words.append("[OPTIONS]")
    words += [_values(a) for a in parser._actions if not a.option_strings]
    return ["```text", " ".join(words), "```", ""]


def _values(action: argparse.Action) -> str:
    """What stands for an argument's values."""
    if action.nargs == 0:
        return ""
    name = action.metavar or (action.dest.upper() if action.option_strings else action.dest)
    if _few_choices(action):
        name = f"{{{','.join(str(c) for c in action.choices)}}}"
    plain = name if isinstance(name, str) else " ".join(name)
    return {"+": f"{plain} ...", "*": f"[{plain} ...]", "?": f"[{plain}]"}.get(
        str(action.nargs), plain
    )


def _few_choices(action: argparse.Action) -> bool:
    """Whether the choices are shown in the place of the value."""
    if not action.choices or isinstance(action, argparse._SubParsersAction):
        return False
    return sum(len(str(choice)) for choice in action.choices) <= _SHORT


def _arguments(parser: argparse.ArgumentParser) -> list[str]:
    rows = []
    for action in parser._actions:
        if action.dest == "help" or action.help == argparse.SUPPRESS:
            continue
        if isinstance(action, argparse._SubParsersAction):
            rows += [
                (f"`{choice.dest}`", _escaped(choice.help or ""))
                for choice in action._choices_actions
            ]
            continue
        shown = ", ".join(action.option_strings)
        meaning = parser._get_formatter()._expand_help(action) if action.help else ""
        # Which Python adds this, and which does not, is its own affair.
        meaning = re.sub(r"\s*\(default: (True|False)\)$", "", meaning)
        if action.choices and not _few_choices(action):
            told = f"one of {', '.join(str(c) for c in action.choices)}"
            meaning = f"{meaning}; {told}" if meaning else told
        if _tells_default(action) and "default" not in meaning:
            meaning = f"{meaning} (default: {action.default})".strip()
        rows.append((f"`{shown} {_values(action)}`".replace(" `", "`").replace("` ", "`"),
                     _escaped(meaning)))  # fmt: skip
    return _table(("argument", "meaning"), rows)


def _tells_default(action: argparse.Action) -> bool:
    return bool(action.option_strings) and isinstance(action.default, (str, int, float)) and (
        not isinstance(action.default, bool) and action.default != argparse.SUPPRESS
    )  # fmt: skip


# --- files and options -------------------------------------------------------------------------


def model_page() -> str:
    """The page on what a model file says of itself."""
    from ssdiff_qgis.engine.catalogue.store import bundled_models
    from ssdiff_qgis.engine.model import contract as model

    name, path = next(iter(bundled_models().items()))
    info = model.ModelInfo.read(path)
    expected = {field: text for field, _, text in info.expectations()}
    content = {**dataclasses.asdict(info), "training": {}, "figures": {}}
    graph = inspect.cleandoc(model.__doc__ or "").partition("\n\n")[2]
    rows = [
        (f"`{field}`", kind, meaning, _escaped(expected.get(field, "")))
        for field, kind, meaning in fields(model.ModelInfo)
    ]
    return _joined(
        [
            *_head("The model file"),
            "A model is one ONNX file that describes itself. [Your own model]"
            "(../howto/own-model.md) tells how to get one.",
            "",
            _marked(graph).replace("METADATA_KEY", model.METADATA_KEY),
            "",
            "A file that lacks one of these fields (`band_names` and `ms_phase` may be left "
            "out), or has a value that is not as expected, is rejected with the "
            "reason. An unknown field is ignored.",
            "",
            *_table(("field", "type", "meaning", "expected"), rows),
            f"The metadata of `{name}`, without the records of its training and its figures:",
            "",
            "```json",
            json.dumps(content, indent=2, sort_keys=True),
            "```",
        ]
    )


def recipe_page() -> str:
    """The page on the fields of a recipe, whose meanings are the docstrings below them."""
    from ssdiff_train import recipe as recipes

    body = ast.parse(inspect.getsource(recipes.Recipe)).body[0]
    assert isinstance(body, ast.ClassDef)
    rows = []
    for field, below in zip(body.body, body.body[1:]):
        if isinstance(field, ast.AnnAssign) and isinstance(below, ast.Expr):
            name, meaning = ast.unparse(field.target), ast.literal_eval(below.value)
            if isinstance(field.value, ast.Call):  # a factory
                default = f"`{json.dumps(recipes.FINETUNING)}`"
            elif field.value:
                default = f"`{json.dumps(ast.literal_eval(field.value))}`"
            else:
                default = "must be given"
            kind = ast.unparse(field.annotation).replace(" | None", " or null")
            rows.append((f"`{name}`", kind, _marked(meaning).replace("None", "null"), default))
    return _joined(
        [
            *_head("The recipe"),
            "A recipe is a JSON object in a file; [Train your own](../howto/training.md) tells how "
            "to use one. Whatever is not named here is refused, and a wrong value is named with "
            "what was expected.",
            "",
            *_table(("field", "type", "meaning", "default"), rows),
        ]
    )


def catalogue_page() -> str:
    """The page on catalogues of models."""
    from ssdiff_qgis.engine.catalogue import entry as entries
    from ssdiff_qgis.engine.catalogue.store import bundled_entries

    example = bundled_entries()[0].to_dict()
    example.update(name="my-model", urls=["https://example.org/my-model-2.0.0.onnx"])
    text = inspect.cleandoc(entries.__doc__ or "").partition("\n\n")[2]
    rows = [
        (f"`{field}`", kind, meaning)
        for field, kind, meaning in fields(entries.ModelEntry)
        if field in example
    ]
    return _joined(
        [
            *_head("Catalogues of models"),
            "A catalogue is a JSON file at an https address. [Download models]"
            "(../howto/download-models.md) tells how to use one.",
            "",
            _marked(text),
            "",
            "An entry that is not as it must be is left out, and the reason is shown.",
            "",
            *_table(("key", "type", "meaning"), rows),
            "```json",
            json.dumps({"schema": entries.SCHEMA, "models": [example]}, indent=2),
            "```",
        ]
    )


def options_page() -> str:
    """The page on the options of the engine and on its report."""
    from ssdiff_qgis.engine.fusion.options import FuseOptions, Report
    from ssdiff_qgis.engine.geometry.shift_field import Shift
    from ssdiff_qgis.engine.report.quality import Quality, Scores
    from ssdiff_qgis.engine.scene.statistics import SceneStatistics

    defaults = {f.name: f.default for f in dataclasses.fields(FuseOptions)}
    rows = [
        (f"`{name}`", kind, f"`{defaults[name]!r}`", meaning)
        for name, kind, meaning in fields(FuseOptions)
    ]
    lines = [
        *_head("Options and report of the engine"),
        "`ssdiff_qgis.engine.fuse(pair, model, output, options)` is what the plugin and the "
        "command line call. [Without QGIS](../howto/without-qgis.md) has an example.",
        "",
        "## FuseOptions",
        "",
        *_table(("option", "type", "default", "meaning"), rows),
        "## Report",
        "",
        "What `fuse` returns, and what `--report` writes as JSON.",
        "",
    ]
    for kind in (Report, Shift, SceneStatistics, Quality, Scores):
        if kind is not Report:
            lines += [f"### {kind.__name__}", ""]
        rows = [(f"`{name}`", type_, meaning) for name, type_, meaning in fields(kind)]
        lines += _table(("field", "type", "meaning"), rows)
    return _joined(lines)


def fields(kind: type) -> list[tuple[str, str, str]]:
    """Name, type and meaning of a class's fields, by the section Attributes of its docstring."""
    about = _attributes(inspect.getdoc(kind) or "")
    types = {
        name: str(hint) for c in reversed(kind.__mro__)
        for name, hint in vars(c).get("__annotations__", {}).items()
    }  # fmt: skip
    return [
        (name, types[name].replace(" | ", " or ").replace("None", "null"), _marked(about[name]))
        for name in types
        if name in about
    ]


def _attributes(docstring: str) -> dict[str, str]:
    section = re.search(r"^Attributes:\n((?:    .*\n?|\n)*)", docstring, re.MULTILINE)
    about: dict[str, str] = {}
    name = ""
    for line in (section[1] if section else "").splitlines():
        start = re.match(r"    (\w+): (.*)", line)
        if start:
            name, about[start[1]] = start[1], start[2]
        elif name:
            about[name] = f"{about[name]} {line.strip()}".strip()
    return about


# --- algorithms --------------------------------------------------------------------------------


def algorithms_page() -> str:
    """The page on the algorithms; QGIS must be running."""
    from qgis.core import QgsProcessingParameterDefinition

    from ssdiff_qgis.processing.provider import SSDiffProvider

    flag = QgsProcessingParameterDefinition.Flag
    with _bare():
        provider = SSDiffProvider()
        provider.refreshAlgorithms()
        lines = [
            *_head("Algorithms"),
            "What the Processing toolbox shows under *SSDiff*. The names in the first column are "
            "those for Python, `qgis_process` and graphical models.",
            "",
        ]
        # What people look for comes first; the rest serves it.
        for algorithm in sorted(provider.algorithms(), key=lambda a: (a.id() != FIRST, a.id())):
            definitions = algorithm.parameterDefinitions()
            lines += [f"## {algorithm.id()}", "", f"*{algorithm.displayName()}.*", ""]
            for line in f"{algorithm.about()}\n{algorithm.about_outputs()}".splitlines():
                lines += [_escaped(line), ""]
            rows = []
            for p in definitions:
                notes = [p.type()]
                notes += [
                    word
                    for word, there in (
                        ("optional", p.flags() & flag.FlagOptional),
                        ("advanced", p.flags() & flag.FlagAdvanced),
                    )
                    if there
                ]
                rows.append(
                    (
                        f"`{p.name()}`",
                        ", ".join(notes),
                        _default(p.defaultValue()),
                        f"**{_escaped(p.description())}.** {_escaped(p.help())}{_choices(p)}",
                    )
                )
            lines += _table(("parameter", "type", "default", "meaning"), rows)
            rows = [
                (f"`{o.name()}`", o.type().replace("output", "").lower(), _escaped(o.description()))
                for o in algorithm.outputDefinitions()
            ]
            lines += _table(("output", "type", "meaning"), rows)
    return _joined(lines)


def _choices(parameter: Any) -> str:
    options = getattr(parameter, "options", None)
    if options is None or parameter.type() != "enum":
        return ""
    return f" One of {', '.join(f'`{o}`' for o in options())}."


def _default(value: object) -> str:
    return "" if value is None or value == "" else f"`{value}`"


def _qgis_pages() -> dict[str, str]:
    """The page on the algorithms, by a QGIS of its own; nothing where there is none."""
    try:
        from qgis.core import QgsApplication
    except ImportError:
        return {}
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QgsApplication([], False)
    application.initQgis()
    return {"algorithms.md": algorithms_page()}


# --- Markdown ----------------------------------------------------------------------------------


def _head(title: str) -> list[str]:
    return [f"# {title}", ""]


def _table(names: Sequence[str], rows: Iterable[Sequence[str]]) -> list[str]:
    body = [f"| {' | '.join(row)} |" for row in rows]
    if not body:
        return []
    return [f"| {' | '.join(names)} |", f"|{' --- |' * len(names)}", *body, ""]


def _marked(text: str) -> str:
    """Of a docstring: its marks of code as Markdown's, its line ends left out."""
    parts = re.split(r"\n\s*\n", text.replace("``", "`"))
    return "\n\n".join(" ".join(part.split()).replace("|", "\\|") for part in parts)


def _escaped(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*")


def _joined(lines: Iterable[str]) -> str:
    return "\n".join(lines).rstrip() + f"\n\n{_NOTE}\n"


def command_lines(text: str, programs: Sequence[str]) -> list[list[str]]:
    """Commands in a page's code for the shell that begin with one of these programs, as words."""
    fenced = re.findall(r"^```([a-z]*)\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    blocks = [block for language, block in fenced if language in ("", "bash")]
    prose = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    blocks += re.findall(r"^    .*$", prose, re.MULTILINE)
    found = []
    for line in "\n".join(blocks).replace("\\\n", " ").splitlines():
        command = re.split(r"\s+#|\s+\|\|", line.strip())[0]
        if any(command.startswith(f"{program} ") for program in programs):
            found.append(shlex.split(command))
    return found


def main() -> int:
    """Write the pages; the exit code is 0."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    written = {**pages(), **_qgis_pages()}
    for name, content in written.items():
        (FOLDER / name).write_text(content, encoding="utf-8")
    print(f"Written to {FOLDER.relative_to(ROOT)}: {', '.join(sorted(written))}")
    if "algorithms.md" not in written:
        print("There is no QGIS here: algorithms.md was left as it is.")
    return 0


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    status = main()
    sys.stdout.flush()
    # QGIS may crash while Python takes it down.
    os._exit(status)
