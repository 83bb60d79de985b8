# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks of records that come from JSON, before they become values of the program."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any

LARGEST_NUMBER = 10.0**20
"""Numbers beyond this have no meaning in any record, and some end in an overflow."""
LONGEST_LINE = 200
"""Characters of a name or a licence."""

Expectation = tuple[str, bool, str]
"""Key, whether its value is as expected, what is expected."""


class RecordError(ValueError):
    """A record holds something that it must not.

    Args:
        key: Key of the value.
        found: What was found there, shortened.
        expected: What is expected instead.
    """

    def __init__(self, key: str, found: str, expected: str) -> None:
        super().__init__(f"{key} is {found}; expected: {expected}")
        self.key, self.found, self.expected = key, found, expected


def check_kinds(content: Mapping[str, Any], kinds: Mapping[str, tuple[type, ...]]) -> None:
    """Check the types of values, that numbers are finite and not absurd.

    Args:
        content: The record, with all keys of ``kinds``.
        kinds: Types of JSON values by key; an int is taken for a float, a bool never for an int.

    Raises:
        RecordError: For the first value that is wrong.
    """
    for key, wanted in kinds.items():
        value = content[key]
        if not _is_kind(value, wanted):
            names = " or ".join("null" if k is type(None) else k.__name__ for k in wanted)
            raise RecordError(key, shown(value), names)
        if isinstance(value, (int, float)) and not _is_usual(value):
            raise RecordError(key, shown(value), f"a number within {LARGEST_NUMBER:.0e}")


def check_expectations(content: Mapping[str, Any], expectations: Iterable[Expectation]) -> None:
    """Check what a schema expects of its values.

    Args:
        content: The record.
        expectations: See `Expectation`; each may rely on those before it.

    Raises:
        RecordError: For the first that is not met.
    """
    for key, fits, expected in expectations:
        if not fits:
            raise RecordError(key, shown(content[key]), expected)


def is_line(text: str, longest: int = LONGEST_LINE) -> bool:
    """Whether a text is one line that a terminal or a label can show as it is."""
    return text.isprintable() and len(text) <= longest


def shown(value: object) -> str:
    """A value for a message: printable, and never long."""
    try:
        text = ascii(value) if isinstance(value, str) and not value.isprintable() else repr(value)
    except ValueError:  # integers beyond Python's limit of digits
        return "a number with too many digits"
    return text if len(text) <= 60 else f"{text[:57]}..."


def _is_kind(value: object, wanted: tuple[type, ...]) -> bool:
    # bool is an int to Python, but not to JSON; 4 is written for 4.0.
    kind = type(value)
    return kind in wanted or (kind is int and float in wanted)


def _is_usual(value: float) -> bool:
    return (
        abs(value) <= LARGEST_NUMBER
        if isinstance(value, int)
        else (math.isfinite(value) and abs(value) <= LARGEST_NUMBER)
    )
