# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts of the code that are translated."""

from __future__ import annotations

import ast
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PACKAGE = ROOT / "ssdiff_qgis"
# The engine knows no Qt: scripts/messages.py finds what of it is translated.
MODULES = sorted(p for p in PACKAGE.rglob("*.py") if "engine" not in p.relative_to(PACKAGE).parts)
MODULES.remove(PACKAGE / "toolbelt" / "translation.py")  # which looks up what the engine says

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
