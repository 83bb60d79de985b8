# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts of the engine keep what they were made of."""

from __future__ import annotations

import copy
import json
import pickle
from pathlib import Path

import numpy as np
import pytest

from ssdiff_qgis.engine.errors import BusyError, ModelError, SSDiffError
from ssdiff_qgis.engine.message import Message

PART = Message("{count} bands", count=3)
WHOLE = Message("'{path}' has {part}: {share:.1%}.", path=Path("a b"), part=PART, share=0.125)


def test_a_message_is_its_english_text():
    assert WHOLE == "'a b' has 3 bands: 12.5%." and isinstance(WHOLE, str)
    assert json.loads(json.dumps({"x": WHOLE})) == {"x": "'a b' has 3 bands: 12.5%."}
    assert WHOLE.template == "'{path}' has {part}: {share:.1%}."
    assert WHOLE.values == {"path": "a b", "part": PART, "share": 0.125}
    assert WHOLE.values["part"].template == "{count} bands"


def test_values_cannot_be_changed():
    with pytest.raises(TypeError):
        WHOLE.values["path"] = "c"


def test_a_text_without_values_is_taken_as_it_is():
    assert Message("{not} a {placeholder") == "{not} a {placeholder"
    assert ModelError("100 % of {x").message == "100 % of {x"


@pytest.mark.parametrize("copied", [copy.deepcopy, lambda m: pickle.loads(pickle.dumps(m))])
def test_copies_know_what_they_were_made_of(copied):
    error = BusyError("Busy: {what}.", what=WHOLE)
    again = copied(error)
    assert type(again) is BusyError and str(again) == str(error) == f"Busy: {WHOLE}."
    assert again.message.values["what"].values["part"].values == {"count": 3}


def test_numbers_are_numbers_and_all_else_is_text():
    found = Message("{a:.2f} {b:d} {c}", a=np.float32(0.5), b=7, c=[1, 2]).values
    assert found == {"a": 0.5, "b": 7, "c": "[1, 2]"} and type(found["a"]) is float


def test_an_error_as_a_value_is_its_message():
    inner = ModelError("No model '{name}'.", name="m")
    outer = SSDiffError("{error} Go on.", error=inner)
    assert str(outer) == "No model 'm'. Go on."
    assert outer.message.values["error"].template == "No model '{name}'."
    assert SSDiffError(inner.message).message is inner.message
    assert type(Message("{error}", error=OSError("disk")).values["error"]) is str


def test_messages_can_be_joined():
    joined = Message.joined(", ", [PART, "x"])
    assert joined == "3 bands, x" and PART in joined.values.values()
    assert Message.joined(" ", []) == ""
