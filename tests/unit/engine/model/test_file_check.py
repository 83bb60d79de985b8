# SPDX-License-Identifier: GPL-3.0-or-later
"""Hostile model files: refused before onnxruntime sees them; ours pass."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import onnx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from onnx import TensorProto, helper, numpy_helper

from ssdiff_qgis.engine.catalogue.store import bundled_models
from ssdiff_qgis.engine.errors import ModelError
from ssdiff_qgis.engine.model import onnx_model as model_module
from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_qgis.engine.model.file_check import (
    _BITS,
    LARGEST_FILE,
    LARGEST_METADATA,
    check_model_file,
)
from ssdiff_qgis.engine.model.onnx_model import Model

Change = Callable[[onnx.ModelProto], object]


def _first(model: onnx.ModelProto) -> TensorProto:
    return model.graph.initializer[0]


def _external(location: str) -> Change:
    def change(model: onnx.ModelProto) -> None:
        tensor = _first(model)
        tensor.ClearField("raw_data")
        tensor.data_location = TensorProto.EXTERNAL
        tensor.external_data.add(key="location", value=location)

    return change


def _external_by_entry_alone(model: onnx.ModelProto) -> None:
    _first(model).external_data.add(key="location", value="weights.bin")


def _in_subgraph(model: onnx.ModelProto) -> None:
    tensor = numpy_helper.from_array(np.zeros(2, np.float32), "inner")
    tensor.data_location = TensorProto.EXTERNAL
    inner = helper.make_graph([], "inner", [], [], [tensor])
    model.graph.node.append(helper.make_node("If", ["c"], ["d"], then_branch=inner))


def _in_attribute(model: onnx.ModelProto) -> None:
    tensor = numpy_helper.from_array(np.zeros(2, np.float32))
    tensor.data_location = TensorProto.EXTERNAL
    model.graph.node.append(helper.make_node("Constant", [], ["k"], value=tensor))


def _nested(model: onnx.ModelProto) -> None:
    graph = helper.make_graph([], "g", [], [])
    for _ in range(12):
        graph = helper.make_graph([helper.make_node("If", ["c"], ["d"], b=graph)], "g", [], [])
    model.graph.node.append(graph.node[0])


def _dims(*dims: int) -> Change:
    def change(model: onnx.ModelProto) -> None:
        del _first(model).dims[:]
        _first(model).dims.extend(dims)

    return change


def _set_dims_of_typed(model: onnx.ModelProto) -> None:
    _first(model).CopyFrom(
        TensorProto(name="scales", dims=[10**12], data_type=1, float_data=[1.0, 2.0])
    )


def _sparse(model: onnx.ModelProto) -> None:
    values = numpy_helper.from_array(np.ones(1, np.float32), "s")
    indices = numpy_helper.from_array(np.zeros(1, np.int64))
    model.graph.sparse_initializer.append(helper.make_sparse_tensor(values, indices, [10**9]))


def _function(model: onnx.ModelProto) -> None:
    node = helper.make_node("Add", ["a", "a"], ["b"])
    opset = [helper.make_opsetid("", 17)]
    model.functions.append(helper.make_function("", "Twice", ["a"], ["b"], [node], opset))


def _operator(kind: str) -> Change:
    return lambda model: model.graph.node.append(helper.make_node(kind, ["a"], ["b"]))


def _bytes_in_metadata(model: onnx.ModelProto) -> bytes:
    return model.SerializeToString().replace(b'"stub"', b'"st\xffb"')


HOSTILE: dict[str, tuple[Change, str]] = {
    "weights elsewhere": (_external("../../etc/passwd"), "lie in another file"),
    "weights at an absolute path": (_external("/etc/passwd"), "lie in another file"),
    "weights beside": (_external("weights.bin"), "lie in another file"),
    "weights by an entry alone": (_external_by_entry_alone, "lie in another file"),
    "weights of a subgraph": (_in_subgraph, "lie in another file"),
    "weights in an attribute": (_in_attribute, "lie in another file"),
    "foreign operator": (
        lambda m: setattr(m.graph.node[0], "domain", "evil.ops"),
        "operators of 'evil.ops'",
    ),
    "operator of a runtime": (
        lambda m: setattr(m.graph.node[0], "domain", "com.microsoft"),
        "operators of 'com.microsoft'",
    ),
    "huge shape": (_dims(2**40, 2**40), "cannot be"),
    "overflowing shape": (_dims(2**32, 2**32), "cannot be"),
    "negative shape": (_dims(-4), "negative"),
    "many dimensions": (_dims(*[1] * 1000), "more than 32 dimensions"),
    "huge shape, typed": (_set_dims_of_typed, "cannot be"),
    "short data": (lambda m: setattr(_first(m), "raw_data", b"1"), "cannot be"),
    "unknown type": (lambda m: setattr(_first(m), "data_type", 99), "unknown type 99"),
    "deep": (_nested, "nested more than 8 deep"),
    "loop": (_operator("Loop"), r"control flow \(Loop\)"),
    "condition": (_operator("If"), r"control flow \(If\)"),
    "scan": (_operator("Scan"), r"control flow \(Scan\)"),
    "no text": (_bytes_in_metadata, "no text"),
    "sparse": (_sparse, "sparse tensor"),
    "function": (_function, "function"),
    "training": (lambda m: m.training_info.add(), "training"),
    "long metadata": (
        lambda m: setattr(m.metadata_props[0], "value", "x" * (LARGEST_METADATA + 1)),
        "metadata has",
    ),
    "no graph": (lambda m: m.ClearField("graph"), "no graph"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_model_is_refused_before_it_is_loaded(
    name: str, stub_model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change, found = HOSTILE[name]
    model = onnx.load(str(stub_model))
    changed = change(model)
    path = tmp_path / "hostile.onnx"
    path.write_bytes(changed if isinstance(changed, bytes) else model.SerializeToString())
    monkeypatch.setattr(model_module, "open_session", lambda *_, **__: pytest.fail("was loaded"))
    with pytest.raises(ModelError, match=f"is not loaded: .*{found}.*written by `ssdiff export`"):
        Model(path)


def test_a_huge_file_is_refused_at_once(tmp_path: Path) -> None:
    path = tmp_path / "huge.onnx"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 2**20)
    with pytest.raises(ModelError, match="513 MB, where at most 512"):
        check_model_file(path)


@pytest.mark.parametrize(
    "content", [b"", b"\0", b"\x08", b"\xff" * 100, b"\x3a\xff\xff\xff\xff\x7f"]
)
def test_what_is_no_model_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "none.onnx"
    path.write_bytes(content)
    with pytest.raises(ModelError, match="empty|damaged|no graph"):
        check_model_file(path)


def test_millions_of_tiny_parts_end_soon(tmp_path: Path) -> None:
    path = tmp_path / "parts.onnx"
    path.write_bytes(b"\x08\x01" * 300_000)
    with pytest.raises(ModelError, match="more than 200000 parts"):
        check_model_file(path)


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="cannot be read"):
        check_model_file(tmp_path)


@pytest.mark.parametrize("name", bundled_models())
def test_the_bundled_models_pass_quickly(name: str) -> None:
    path = bundled_models()[name]
    times = []
    for _ in range(3):
        start = time.process_time()
        check_model_file(path)
        times.append(time.process_time() - start)
    assert min(times) < 0.25  # about 0.005 s; machines differ


def test_the_stub_passes(stub_model: Path) -> None:
    check_model_file(stub_model)


@pytest.mark.parametrize("kind", [*_BITS, TensorProto.STRING])
def test_every_known_type_passes(kind: int, tmp_path: Path) -> None:
    try:
        values = [b"a", b"b", b"c"] if kind == TensorProto.STRING else [0, 1, 1]
        tensor = helper.make_tensor("w", kind, [3], values)
    except (KeyError, TypeError, ValueError) as error:
        pytest.skip(f"this onnx cannot make type {kind}: {error}")
    model = helper.make_model(helper.make_graph([], "g", [], [], [tensor]))
    path = tmp_path / "typed.onnx"
    path.write_bytes(model.SerializeToString())
    check_model_file(path)


def test_raw_weights_of_every_width_pass(tmp_path: Path) -> None:
    kinds = (np.bool_, np.int8, np.float16, np.float32, np.int64, np.complex128)
    arrays = [np.zeros((2, 3), kind) for kind in kinds]
    arrays.append(np.zeros((0, 5), np.float32))
    tensors = [numpy_helper.from_array(a, f"w{i}") for i, a in enumerate(arrays)]
    path = tmp_path / "raw.onnx"
    path.write_bytes(
        helper.make_model(helper.make_graph([], "g", [], [], tensors)).SerializeToString()
    )
    check_model_file(path)


def _accepted(path: Path, content: bytes) -> bool:
    path.write_bytes(content)
    try:
        check_model_file(path)
    except ModelError:
        return False
    return True


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_damage_is_refused_or_harmless(
    data: st.DataObject, stub_model: Path, tmp_path: Path
) -> None:
    """Cut, changed or inserted bytes: nothing but ModelError, and never a second of work."""
    content = bytearray(stub_model.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        new = data.draw(st.binary(max_size=12))
        content[at : at + data.draw(st.integers(0, 12))] = new
    if data.draw(st.booleans()):
        del content[data.draw(st.integers(1, len(content))) :]
    start = time.process_time()
    accepted = _accepted(tmp_path / "damaged.onnx", bytes(content))
    assert time.process_time() - start < 1
    if accepted:  # then onnx's own reader finds no external data either
        try:
            read = onnx.load_model_from_string(bytes(content))
        except Exception:  # stricter than the check: onnxruntime will say so
            return
        assert not any(t.external_data or t.data_location for t in read.graph.initializer)
        assert {n.domain for n in read.graph.node} <= {"", "ai.onnx"}


@settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))
@given(content=st.binary(min_size=1, max_size=200))
def test_noise_is_refused_or_harmless(content: bytes, tmp_path: Path) -> None:
    if _accepted(tmp_path / "noise.onnx", content):
        assert b"\x3a" in content  # there is a graph


def test_metadata_nested_absurdly_is_refused() -> None:
    with pytest.raises(ModelError, match="no JSON"):
        ModelInfo.parse('{"a": ' + "[" * 200_000)


def test_the_metadata_are_those_that_were_written(stub_model: Path) -> None:
    written = {entry.key: entry.value for entry in onnx.load(str(stub_model)).metadata_props}
    assert written and check_model_file(stub_model) == written
