# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from ssdiff_qgis.engine.errors import ModelError
from ssdiff_qgis.engine.model.onnx_model import METADATA_KEY, Model, ModelInfo


def edited(source: Path, target: Path, change) -> Path:
    proto = onnx.load(str(source))
    change(proto)
    onnx.save(proto, str(target))
    return target


def test_contract_survives_writing_and_reading(make_stub_model):
    path = make_stub_model(
        name="made-up", version="2.1", bands=3, any_bands=False, ratio=2, window=48, stride=36,
        base="mtf_glp_fs", radiometry="fixed", scale=2047.0, residual_scale=0.02,
        default_timesteps=[900, 31, 0], mtf_gain=0.15, training={"pixels": 3, "of": ["a"]},
        figures={"SAM": 2.5}, band_names=["blue", "green", "red"], licence="CC-BY-4.0",
    )  # fmt: skip
    stored = {p.key: p.value for p in onnx.load(str(path)).metadata_props}
    found = Model(path, "cpu").info
    assert json.loads(stored[METADATA_KEY]) == json.loads(found.to_json())
    assert ModelInfo.parse(found.to_json()) == found
    assert found.default_timesteps == [900, 31, 0] and found.scale == 2047
    assert found.band_names == ["blue", "green", "red"] and found.training["of"] == ["a"]


def test_prediction_is_the_graphs(make_stub_model):
    """The stub's formula, worked out by hand; each input arrives under its own name."""
    model = Model(make_stub_model(bands=2), "cpu")
    rng = np.random.default_rng(0)
    shapes = ((3, 2, 32, 32), (3, 1, 32, 32), (3, 2, 8, 8), (3, 2, 32, 32))
    lms, pan, ms, x_t = (rng.random(shape, dtype=np.float32) for shape in shapes)
    found = model.predict(lms, pan, ms, x_t, 700)
    axis = np.linspace(0, 0.02, 32)
    enlarged = np.kron(ms, np.ones((4, 4)))
    expected = 0.4 * pan + 0.1 * (lms - enlarged) + 0.05 * x_t + 0.007
    np.testing.assert_allclose(found, expected + axis[:, None] + 2 * axis, rtol=0, atol=1e-6)
    assert found.dtype == np.float32 and model.provider == "CPUExecutionProvider"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("name", ""), ("name", 5), ("version", 1), ("bands", 0), ("bands", 65), ("bands", "4"),
        ("bands", True), ("bands", 4.0), ("any_bands", 1), ("any_bands", None), ("ratio", 1),
        ("ratio", 0), ("ratio", 17), ("ratio", -4), ("window", 30), ("window", 4),
        ("window", 2048), ("window", 0), ("stride", 0), ("stride", 15), ("stride", 33),
        ("stride", 26), ("stride", 28), ("base", "lms"), ("radiometry", "auto"), ("scale", "2047"),
        ("residual_scale", 0), ("residual_scale", -1.0), ("residual_scale", float("nan")),
        ("schedule", "linear"), ("timesteps", 500), ("default_timesteps", []),
        ("default_timesteps", [10, 20]), ("default_timesteps", [1000]), ("default_timesteps", 10),
        ("default_timesteps", ["x"]), ("default_timesteps", ["900"]),
        ("default_timesteps", [900.5]), ("mtf_gain", 0), ("mtf_gain", 1.0), ("training", []),
        ("figures", "good"), ("licence", None), ("band_names", "blue"), ("schema", "1"),
        ("schema", 0),
    ],
)  # fmt: skip
def test_a_wrong_field_is_refused_by_name(make_stub_model, name, value):
    path = make_stub_model(metadata={name: value})
    with pytest.raises(ModelError, match=f"metadata has {name} = "):
        Model(path, "cpu")


@pytest.mark.parametrize("scale", [None, 0, -3.0])
def test_fixed_radiometry_needs_a_scale(make_stub_model, scale):
    path = make_stub_model(metadata={"radiometry": "fixed", "scale": scale})
    with pytest.raises(ModelError, match="metadata has scale = .*positive number"):
        Model(path, "cpu")


@pytest.mark.parametrize(
    "name",
    [
        "any_bands", "bands", "base", "default_timesteps", "figures", "licence", "mtf_gain", "name",
        "radiometry", "ratio", "residual_scale", "scale", "schedule", "schema", "stride",
        "timesteps", "training", "version", "window",
    ],
)  # fmt: skip
def test_a_missing_field_is_refused_by_name(make_stub_model, name):
    path = make_stub_model(metadata={name: ...})
    with pytest.raises(ModelError, match=f"metadata lacks '{name}'"):
        Model(path, "cpu")


def test_band_names_may_be_missing_and_unknown_fields_present(make_stub_model):
    info = Model(make_stub_model(metadata={"band_names": ..., "remark": "new"}), "cpu").info
    assert info.band_names == []


def test_newer_contract_asks_for_a_newer_plugin(make_stub_model):
    path = make_stub_model(metadata={"schema": 2, "window": ..., "tiles": 3})
    with pytest.raises(ModelError, match="version 2 .*knows up to 1. Update the plugin"):
        Model(path, "cpu")


@pytest.mark.parametrize(
    ("text", "message"),
    [("{", "is no JSON: "), ("[1]", "is no JSON object"), ("", "is no JSON: ")],
)
def test_metadata_that_is_no_json_object_is_refused(make_stub_model, text, message):
    with pytest.raises(ModelError, match=message):
        Model(make_stub_model(metadata=text), "cpu")


def test_onnx_file_without_metadata_is_no_ssdiff_model(make_stub_model):
    with pytest.raises(ModelError, match="is no SSDiff model: it lacks the metadata 'ssdiff'"):
        Model(make_stub_model(metadata=None), "cpu")


@pytest.mark.parametrize("content", [b"", b"no model at all", bytes(range(256)) * 40])
def test_file_that_is_not_onnx_is_refused(tmp_path, content):
    path = tmp_path / "model.onnx"
    path.write_bytes(content)
    with pytest.raises(ModelError, match="model.onnx' is not loaded: it is (empty|damaged)"):
        Model(path, "cpu")


def test_missing_file_is_refused(tmp_path):
    with pytest.raises(ModelError, match="There is no model file '.*missing.onnx'"):
        Model(tmp_path / "missing.onnx", "cpu")
    with pytest.raises(ModelError, match="There is no model file"):
        Model(tmp_path, "cpu")  # a folder


@pytest.mark.parametrize("wrong", [{"bands": 3}, {"window": 64, "stride": 48}, {"ratio": 2}])
def test_graph_that_is_not_what_its_metadata_says_is_refused(make_stub_model, wrong):
    with pytest.raises(ModelError, match="The inputs of .* are .*but its metadata says"):
        Model(make_stub_model(metadata=wrong), "cpu")


def test_graph_with_other_inputs_is_refused(make_stub_model, tmp_path):
    def renamed(proto):
        proto.graph.input[1].name = "panchromatic"
        for node in proto.graph.node:
            node.input[:] = ["panchromatic" if i == "pan" else i for i in node.input]

    with pytest.raises(ModelError, match="The inputs of"):
        Model(edited(make_stub_model(), tmp_path / "renamed.onnx", renamed), "cpu")

    def additional(proto):
        extra = helper.make_tensor_value_info("mask", TensorProto.FLOAT, ["batch"])
        proto.graph.input.append(extra)

    with pytest.raises(ModelError, match="The inputs of"):
        Model(edited(make_stub_model(), tmp_path / "additional.onnx", additional), "cpu")


def test_graph_for_one_batch_size_is_refused(make_stub_model, tmp_path):
    def fixed(proto):
        for image in (*proto.graph.input, *proto.graph.output):
            image.type.tensor_type.shape.dim[0].ClearField("dim_param")
            image.type.tensor_type.shape.dim[0].dim_value = 1

    with pytest.raises(ModelError, match="batch"):
        Model(edited(make_stub_model(), tmp_path / "fixed.onnx", fixed), "cpu")


def test_graph_with_another_output_is_refused(make_stub_model, tmp_path):
    def other(proto):
        # The enlarged MS has the residual's shape but is none.
        proto.graph.output[0].name = "enlarged"

    with pytest.raises(ModelError, match="The outputs of .*residual"):
        Model(edited(make_stub_model(), tmp_path / "other.onnx", other), "cpu")


def test_digest_tells_models_apart(make_stub_model):
    path = make_stub_model()
    assert Model(path, "cpu").digest() == hashlib.sha256(path.read_bytes()).hexdigest()
    assert Model(path, "cpu").digest() != Model(make_stub_model(version="2"), "cpu").digest()
