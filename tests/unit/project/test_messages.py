# SPDX-License-Identifier: GPL-3.0-or-later
"""docs/messages.md lists every error message, as the source code has it."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def script() -> Any:
    spec = importlib.util.spec_from_file_location("messages", ROOT / "scripts" / "messages.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["messages"] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


ERRORS = '''
class SSDiffError(Exception):
    """Base."""

class RasterError(SSDiffError):
    """A raster is
    bad."""

class ModelError(SSDiffError):
    """A model is bad."""
'''
CODE = '''
class _NotAccepted(SSDiffError):
    """Found."""

def open(path, role, bands):
    if path:
        raise RasterError(
            "The {role} '{path}' of {count:.0f} bands is bad: {reason}. "
            "It is. Choose another | better one, or repair it.",
            role=role, path=path, count=len(bands), reason=gdal.GetLastErrorMsg(),
        )
    raise self._unreadable(Message("it is <empty>"))

def _unreadable(self, found: str) -> RasterError:
    return RasterError("Not read: {found}. Check {long_name}.", found=found, long_name=self.name)

def load():
    try:
        raise _NotAccepted("it has {size:.0f} MB", size=size / 2**20)
    except _NotAccepted as found:
        raise ModelError("Refused: {found}. Nothing else.", found=found) from found
    raise ModelError("{error}.", error=error)
    raise ModelError(found.message)
    raise ModelError(translate("C", "Of {kind}, and {}. Save it.").format(x, kind=1))
    raise ValueError("not for users")
'''


def test_the_page_is_up_to_date(script: Any) -> None:
    written = (ROOT / "docs" / "messages.md").read_text(encoding="utf-8")
    assert written == script.page(), "run: python scripts/messages.py"


def test_messages_are_read_from_the_source_code(script: Any) -> None:
    classes = script.error_classes(ERRORS)
    assert [(c.name, c.base) for c in classes[1:]] == [
        ("RasterError", "SSDiffError"),
        ("ModelError", "SSDiffError"),
    ]
    messages = script.collect([CODE], {c.name for c in classes})
    page = script.render(classes, messages)
    assert page.removeprefix(script.HEAD).removesuffix(script.NOTE) == (
        "\n## RasterError\n\nA raster is bad.\n"
        "\n- Not read: ‹found›. *Check ‹long name›.*\n  - it is &lt;empty>\n"
        "\n- The ‹role› '‹path›' of ‹count› bands is bad: ‹reason›. It is. "
        "*Choose another / better one, or repair it.*\n"
        "\n## ModelError\n\nA model is bad.\n"
        "\n- Of ‹kind›, and ‹name›. *Save it.*\n"
        "\n- Refused: ‹found›. Nothing else.\n  - it has ‹size› MB\n"
    )
    assert [m.text for ms in messages.values() for m in ms if not m.advises] == [
        "Refused: ‹found›. Nothing else."
    ]


def test_texts_to_translate_are_found(script: Any) -> None:
    assert set(script.spoken(CODE, {"SSDiffError", "RasterError", "ModelError"})) == {
        "The {role} '{path}' of {count:.0f} bands is bad: {reason}. It is. "
        "Choose another | better one, or repair it.",
        "Refused: {found}. Nothing else.",
        "{error}.",
        "it has {size:.0f} MB",
        "Not read: {found}. Check {long_name}.",
        "it is <empty>",
    }
    # Those that say nothing by themselves need no translation, the command line's have none.
    assert "{error}." not in script.templates()
    assert len(set(script.templates())) == len(script.templates()) > 300


@pytest.mark.parametrize(
    "code",
    [
        'raise ModelError(f"No {name}.")',
        "raise ModelError(text, name=name)",
        'progress.info(Message(f"No {name}."))',
        "progress.info(Message(text))",
        'progress.info("No name.")',
        'self._progress.warning(f"No {name}.")',
        'progress.info(Message("No " + name))',
    ],
)
def test_a_text_that_no_translation_could_be_found_for_is_refused(script: Any, code: str) -> None:
    with pytest.raises(SyntaxError, match="must be a"):
        list(script.spoken(code, {"ModelError"}))


def test_the_order_of_the_files_does_not_matter(script: Any) -> None:
    sources, names = script.read_sources(), script.names()
    classes = script.error_classes(script.ERRORS.read_text(encoding="utf-8"))
    forwards, backwards = (
        script.render(classes, script.collect(s, names)) for s in (sources, sources[::-1])
    )
    assert forwards == backwards


def test_every_error_class_says_when_it_comes(script: Any) -> None:
    for entry in script.error_classes(script.ERRORS.read_text(encoding="utf-8")):
        assert entry.when.endswith("."), entry.name
