# SPDX-License-Identifier: GPL-3.0-or-later
"""What the documentation says of the algorithms is so."""

from __future__ import annotations

import ast
import importlib.util
import re
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"


@pytest.fixture(scope="module")
def reference() -> Any:
    spec = importlib.util.spec_from_file_location("reference", ROOT / "scripts" / "reference.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def parameters_of(provider: Any, algorithm: str) -> set[str]:
    return {p.name() for p in provider.algorithm(algorithm).parameterDefinitions()}


def test_reference_of_the_algorithms_is_up_to_date(provider, reference):
    written = (DOCS / "reference" / "algorithms.md").read_text(encoding="utf-8")
    assert written == reference.algorithms_page(), "run scripts/reference.py with QGIS"


def test_reference_has_every_algorithm_parameter_and_output(provider):
    page = (DOCS / "reference" / "algorithms.md").read_text(encoding="utf-8")
    assert len(provider.algorithms()) >= 3
    for algorithm in provider.algorithms():
        section = page.partition(f"\n## {algorithm.id()}\n")[2].partition("\n## ")[0]
        names = [d.name() for d in algorithm.parameterDefinitions()]
        names += [d.name() for d in algorithm.outputDefinitions()]
        assert section and all(f"| `{name}` |" in section for name in names), algorithm.id()


def test_parameters_in_the_how_tos_exist(provider, reference):
    """Those of calls of processing.run in Python, and those of qgis_process."""
    seen = 0
    for page in [*DOCS.rglob("*.md"), ROOT / "README.md"]:
        text = page.read_text(encoding="utf-8")
        for words in reference.command_lines(text, ["qgis_process"]):
            if "run" in words:
                known = parameters_of(provider, words[words.index("run") + 1].partition(":")[2])
                given = {w.partition("=")[0] for w in words if "=" in w}
                assert given <= known, f"{page.name}: {given - known}"
                seen += 1
        for block in re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
            for call in ast.walk(ast.parse(block)):
                if not (isinstance(call, ast.Call) and ast.unparse(call.func) == "processing.run"):
                    continue
                known = parameters_of(provider, ast.literal_eval(call.args[0]).partition(":")[2])
                given = {ast.literal_eval(key) for key in call.args[1].keys}
                assert given <= known, f"{page.name}: {given - known}"
                seen += 1
    assert seen >= 8
