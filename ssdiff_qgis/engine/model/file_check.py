# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks an ONNX file before onnxruntime loads it, and reads its metadata without onnxruntime.

An ONNX file is a protocol buffer (https://protobuf.dev/programming-guides/encoding/) of the
messages in https://github.com/onnx/onnx/blob/main/onnx/onnx.proto; their names stand at the
numbers below. The package onnx is not there where the plugin runs.
"""

from __future__ import annotations

import mmap
from collections.abc import Iterator
from pathlib import Path

from ssdiff_qgis.engine.errors import ModelError, SSDiffError

LARGEST_FILE = 512 * 2**20
"""Bytes; a hundred times those of the bundled models."""
LARGEST_METADATA = 2**20
"""Bytes of one entry of the metadata."""
_MOST_FIELDS = 200_000
_DEEPEST = 8
_MOST_DIMENSIONS = 32
_DOMAINS = (b"", b"ai.onnx")
_CONTROL_FLOW = frozenset((b"If", b"Loop", b"Scan", b"SequenceMap"))
"""Operators that run graphs inside: no bound on their work can be told from the file."""

# Bits of an element by TensorProto.DataType; 8 are texts, whose length is free.
_BITS = {
    **dict.fromkeys((2, 3, 9, 17, 18, 19, 20, 24), 8),
    **dict.fromkeys((4, 5, 10, 16), 16),
    **dict.fromkeys((1, 6, 12), 32),
    **dict.fromkeys((7, 11, 13, 14), 64),
    15: 128,
    **dict.fromkeys((21, 22, 23), 4),
}
_TEXTS = 8
_VARINT, _FIXED64, _LENGTH, _FIXED32 = 0, 1, 2, 5

# By message and number of the field: the message inside.
_INSIDE = {
    "model": {7: "graph", 14: "entry", 20: "training", 25: "function"},
    "graph": {1: "node", 5: "tensor", 15: "sparse tensor"},
    "node": {4: "operator", 5: "attribute", 7: "domain"},
    "attribute": {
        **{5: "tensor", 6: "graph", 10: "tensor", 11: "graph"},
        **{22: "sparse tensor", 23: "sparse tensor"},
    },
}
_UNUSED = ("training", "function", "sparse tensor")
_DIMS, _DATA_TYPE, _STRING_DATA, _RAW_DATA, _EXTERNAL_DATA, _DATA_LOCATION = 1, 2, 6, 9, 13, 14
_TYPED_DATA = (4, 5, 7, 10, 11)
_KEY, _VALUE = 1, 2


class _NotAccepted(SSDiffError):
    """What was found."""


def check_model_file(path: Path) -> dict[str, str]:
    """Refuse an ONNX file that is not of the kind `ssdiff export` writes.

    No weight is copied or loaded; the time depends on the number of the file's parts (5 ms for the
    bundled models), not on their size.

    Args:
        path: An existing file.

    Returns:
        The metadata of the model, values by key.

    Raises:
        ModelError: If it is larger than `LARGEST_FILE`; is damaged; has weights in other files, of
            a size that contradicts their shape or of an unknown type; operators of other domains
            than ONNX's own, or for control flow; functions, training or sparse weights; graphs
            nested deeply; or an entry of metadata that is longer than `LARGEST_METADATA` or no
            text.
    """
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            if size > LARGEST_FILE:
                raise _NotAccepted(
                    "it has {size:.0f} MB, where at most {largest_file:.0f} are expected",
                    size=size / 2**20,
                    largest_file=LARGEST_FILE / 2**20,
                )
            if size == 0:
                raise _NotAccepted("it is empty")
            with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
                return _Reader(content).read()
    except OSError as error:
        raise ModelError(
            "The model file '{path}' cannot be read: {error}. Check its permissions, or choose "
            "another one.",
            path=path,
            error=error,
        ) from error
    except _NotAccepted as found:
        raise ModelError(
            "The model '{path}' is not loaded: {found}. Choose a model of this plugin or one "
            "written by `ssdiff export`.",
            path=path,
            found=found,
        ) from found


class _Reader:
    """Walks through the messages of a model."""

    def __init__(self, content: mmap.mmap):
        self._content, self._left = content, _MOST_FIELDS

    def read(self) -> dict[str, str]:
        """Check every message that matters, and return the metadata; raises `_NotAccepted`."""
        graphs = 0
        metadata: dict[str, str] = {}
        control_flow: set[bytes] = set()
        pending = [("model", 0, len(self._content), 0)]
        while pending:
            message, start, end, depth = pending.pop()
            graphs += message == "graph"
            depth += message == "graph"
            if depth > _DEEPEST:
                raise _NotAccepted(
                    "its graphs are nested more than {deepest} deep", deepest=_DEEPEST
                )
            if message in _UNUSED:
                raise _NotAccepted(
                    "it holds a {message}, which no SSDiff model has", message=message
                )
            if message == "domain":
                self._check_domain(start, end)
            elif message == "operator":
                control_flow |= {self._content[start : min(end, start + 80)]} & _CONTROL_FLOW
            elif message == "entry":
                metadata.update(self._entry(start, end))
            elif message == "tensor":
                self._check_tensor(start, end)
            else:
                inside = _INSIDE[message]
                for number, wire, value, field_end in self._fields(start, end):
                    if wire == _LENGTH and number in inside:
                        pending.append((inside[number], value, field_end, depth))
        if not graphs:
            raise _NotAccepted("it is no ONNX model (it has no graph)")
        if control_flow:
            names = ", ".join(sorted(name.decode() for name in control_flow))
            raise _NotAccepted("it has operators for control flow ({names})", names=names)
        return metadata

    def _entry(self, start: int, end: int) -> dict[str, str]:
        texts = {_KEY: "", _VALUE: ""}
        for number, wire, value, field_end in self._fields(start, end):
            if wire == _LENGTH and number in texts:
                length = field_end - value
                if length > LARGEST_METADATA:
                    raise _NotAccepted("an entry of its metadata has {length} bytes", length=length)
                try:
                    texts[number] = self._content[value:field_end].decode()
                except UnicodeDecodeError as error:
                    raise _NotAccepted("an entry of its metadata is no text") from error
        return {texts[_KEY]: texts[_VALUE]}

    def _check_domain(self, start: int, end: int) -> None:
        name = self._content[start : min(end, start + 80)]
        if name not in _DOMAINS:
            domain = name.decode(errors="replace")
            raise _NotAccepted(
                "it uses operators of '{domain}', where only ONNX's own are expected", domain=domain
            )

    def _check_tensor(self, start: int, end: int) -> None:  # noqa: C901
        dims: list[int] = []
        kind, texts, typed, raw = 0, 0, 0, None
        for number, wire, value, field_end in self._fields(start, end):
            if number == _DIMS and wire == _VARINT:
                dims.append(value)
            elif number == _DIMS and wire == _LENGTH:
                while value < field_end and len(dims) <= _MOST_DIMENSIONS:
                    dim, value = self._varint(value, field_end)
                    dims.append(dim)
            elif number == _DATA_TYPE and wire == _VARINT:
                kind = value
            elif number == _EXTERNAL_DATA or (number == _DATA_LOCATION and value):
                raise _NotAccepted("some of its weights lie in another file")
            elif number == _RAW_DATA and wire == _LENGTH:
                raw = field_end - value
            elif number == _STRING_DATA:
                texts += 1
            elif number in _TYPED_DATA:
                typed += field_end - value if wire == _LENGTH else 1
            if len(dims) > _MOST_DIMENSIONS:
                raise _NotAccepted(
                    "a weight has more than {most_dimensions} dimensions",
                    most_dimensions=_MOST_DIMENSIONS,
                )
        count = 1
        for dim in dims:
            if dim >= 2**63:
                raise _NotAccepted("a weight has a negative dimension")
            count *= dim
        if kind not in _BITS and kind != _TEXTS:
            raise _NotAccepted("a weight is of the unknown type {kind}", kind=kind)
        # A number takes a byte or more if it is not raw, two of 4 bits may share one.
        fits = count <= 2 * typed
        if kind == _TEXTS:
            fits = count == texts
        elif raw is not None:
            fits = raw == (count * _BITS[kind] + 7) // 8
        if count and not fits:
            size = raw if raw is not None else max(typed, texts)
            shape = " x ".join(map(str, dims))
            raise _NotAccepted(
                "a weight of shape {shape:.200} (type {kind}) comes with {size} bytes or "
                "texts, which cannot be",
                shape=shape,
                kind=kind,
                size=size,
            )

    def _fields(self, start: int, end: int) -> Iterator[tuple[int, int, int, int]]:
        """Number, wire type, value (or where the content begins), and where the field ends."""
        while start < end:
            self._left -= 1
            if self._left < 0:
                raise _NotAccepted("it has more than {most_fields} parts", most_fields=_MOST_FIELDS)
            tag, at = self._varint(start, end)
            number, wire = tag >> 3, tag & 7
            value = at
            if wire == _VARINT:
                value, start = self._varint(at, end)
            elif wire == _LENGTH:
                length, value = self._varint(at, end)
                start = value + length
            elif wire in (_FIXED64, _FIXED32):
                start = at + (8 if wire == _FIXED64 else 4)
            else:
                raise _NotAccepted("it is damaged or no ONNX model")
            if start > end or not number:
                raise _NotAccepted("it is damaged or no ONNX model")
            yield number, wire, value, start

    def _varint(self, at: int, end: int) -> tuple[int, int]:
        """A number, and where what follows begins."""
        value = shift = 0
        while at < end and shift < 70:
            byte = self._content[at]
            at += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value & (2**64 - 1), at
            shift += 7
        raise _NotAccepted("it is damaged or no ONNX model")
