# SPDX-License-Identifier: GPL-3.0-or-later
"""A text for people that can still be said in another language.

Whatever the engine says is English. What a user may read, be it an error, a line of the log or the
name of a stage, is a `Message`: the plugin looks its template up among the translations
(ssdiff_qgis/toolbelt/translation.py), and docs/messages.md and i18n/*.ts are made of the templates
that stand in the code. A template is therefore always a literal.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from numbers import Real
from types import MappingProxyType
from typing import Union

Value = Union[str, float]
"""What is filled in; a `Message`, which is a str, is said in the other language, too."""


class Message(str):
    """A text in English that knows what it was made of.

    Args:
        template: Text with ``{names}`` for what is filled in, as `str.format` takes it. Without
            any values it is taken as it is.
        values: What is filled in, by name. Of an error its message is taken, of any object that is
            no text and no number what `str` makes of it.

    Attributes:
        template: The text without its values.
        values: The values by name; cannot be changed.

    Example:
        >>> told = Message("{share:.0%} of {what} are valid.", share=0.5, what=Message("PAN"))
        >>> told
        '50% of PAN are valid.'
        >>> told.template
        '{share:.0%} of {what} are valid.'
    """

    template: str
    values: Mapping[str, Value]

    def __new__(cls, template: str, /, **values: object) -> Message:
        """Fill the values in."""
        kept = {name: _kept(value) for name, value in values.items()}
        message = super().__new__(cls, template.format(**kept) if kept else template)
        message.template, message.values = template, MappingProxyType(kept)
        return message

    def __reduce__(self) -> tuple[object, ...]:
        """What pickle needs: an error may come from another process."""
        return _made, (self.template, dict(self.values))

    @classmethod
    def of(cls, said: object) -> Message:
        """The message of an error, or a text as a message; one that is a message is kept.

        Example:
            >>> Message.of(ValueError("no number"))
            'no number'
        """
        found = getattr(said, "message", said)
        return found if isinstance(found, Message) else cls(str(said))

    @classmethod
    def joined(cls, separator: str, parts: Iterable[str]) -> Message:
        """Several texts one after the other, of which some may be messages.

        Example:
            >>> Message.joined(" ", [Message("One."), "Two."])
            'One. Two.'
        """
        values = {f"part{number}": part for number, part in enumerate(parts)}
        template = separator.join(f"{{{name}}}" for name in values)
        return cls(template, **values)


def _made(template: str, values: dict[str, Value]) -> Message:
    return Message(template, **values)


def _kept(value: object) -> Value:
    """A value as a message keeps it: what can be sent to another process and cannot change."""
    if isinstance(value, (str, int, float)):
        return value
    if isinstance(value, Real):  # numpy's
        return float(value)
    message = getattr(value, "message", None)
    return message if isinstance(message, Message) else str(value)
