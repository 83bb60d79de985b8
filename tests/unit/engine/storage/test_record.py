# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest

from ssdiff_qgis.engine.storage.record import RecordError, check_kinds, is_line, shown

KINDS = {"count": (int,), "gain": (float,), "scale": (float, type(None)), "any": (bool,)}
GOOD = {"count": 4, "gain": 0.5, "scale": None, "any": True}


@pytest.mark.parametrize("changes", [{}, {"gain": 1}, {"scale": 2047.0}, {"count": -(10**20)}])
def test_values_of_the_right_type_pass(changes):
    check_kinds({**GOOD, **changes}, KINDS)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"count": 4.0}, "count is 4.0; expected: int"),
        ({"count": True}, "count is True; expected: int"),
        ({"gain": "1"}, "gain is '1'; expected: float"),
        ({"gain": True}, "gain is True"),
        ({"any": 1}, "any is 1; expected: bool"),
        ({"scale": "x"}, "scale is 'x'; expected: float or null"),
        ({"gain": float("nan")}, "a number within 1e"),
        ({"gain": float("-inf")}, "a number within 1e"),
        ({"count": 10**400}, "a number within 1e"),
        ({"gain": 10**5000}, "a number with too many digits"),
    ],
)
def test_others_are_named(changes, expected):
    with pytest.raises(RecordError, match=expected):
        check_kinds({**GOOD, **changes}, KINDS)


@pytest.mark.parametrize(
    "value", ["\x1b]0;owned\x07", "two\nlines", "\ud800", "x" * 1000, ["\x1b"] * 99, {"a": 10**400}]
)
def test_what_is_shown_is_short_and_printable(value):
    text = shown(value)
    assert text.isprintable() and len(text) <= 60
    text.encode()


def test_a_line_is_what_a_label_can_show():
    assert is_line("Naïve ß 雪") and is_line("")
    assert not is_line("a\nb") and not is_line("\x1b[1m") and not is_line("\ud800")
    assert not is_line("x" * 201)
