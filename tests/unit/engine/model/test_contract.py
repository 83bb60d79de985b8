# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import sys

import onnx
import onnxruntime
import pytest

from ssdiff_qgis.engine.catalogue.store import bundled_models
from ssdiff_qgis.engine.errors import ModelError
from ssdiff_qgis.engine.model.contract import METADATA_KEY, ModelInfo
from ssdiff_qgis.engine.model.file_check import check_model_file
from ssdiff_qgis.engine.model.onnx_model import Model


def test_contract_survives_writing_and_reading(make_stub_model):
    path = make_stub_model(
        name="made-up", version="2.1", bands=3, any_bands=False, ratio=2, window=48, stride=36,
        base="mtf_glp_fs", radiometry="fixed", scale=2047.0, residual_scale=0.02,
        default_timesteps=[900, 31, 0], mtf_gain=0.15, training={"pixels": 3, "of": ["a"]},
        figures={"SAM": 2.5}, band_names=["blue", "green", "red"], licence="CC-BY-4.0",
    )  # fmt: skip
    stored = {p.key: p.value for p in onnx.load(str(path)).metadata_props}
    found = ModelInfo.read(path)
    assert json.loads(stored[METADATA_KEY]) == json.loads(found.to_json())
    assert ModelInfo.parse(found.to_json()) == found
    assert found.default_timesteps == [900, 31, 0] and found.scale == 2047
    assert found.band_names == ["blue", "green", "red"] and found.training["of"] == ["a"]


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
        ("schema", 0), ("name", "two\nlines"), ("name", "\x1b]0;owned\x07"), ("name", "\ud800"),
        ("name", "x" * 201), ("version", "1\x1b"), ("licence", "x" * 201),
        ("residual_scale", 10**400),
        ("residual_scale", 1e21), ("scale", 10**400), ("bands", 10**30), ("band_names", [5]),
        ("band_names", ["\x1b", "b", "c", "d"]), ("default_timesteps", [10**400]),
        ("default_timesteps", list(range(10**5))), ("mtf_gain", float("inf")),
    ],
)  # fmt: skip
def test_a_wrong_field_is_refused_by_name(make_stub_model, name, value):
    path = make_stub_model(metadata={name: value})
    with pytest.raises(ModelError, match=f"metadata has {name} = "):
        ModelInfo.read(path)


@pytest.mark.parametrize("scale", [None, 0, -3.0])
def test_fixed_radiometry_needs_a_scale(make_stub_model, scale):
    path = make_stub_model(metadata={"radiometry": "fixed", "scale": scale})
    with pytest.raises(ModelError, match="metadata has scale = .*positive number"):
        ModelInfo.read(path)


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
        ModelInfo.read(path)


def test_newer_fields_may_be_missing_and_unknown_ones_present(make_stub_model):
    missing = {"band_names": ..., "ms_phase": ...}
    info = ModelInfo.read(make_stub_model(metadata={**missing, "remark": "new"}))
    assert info.band_names == [] and info.ms_phase is None


@pytest.mark.parametrize(
    "wrong", [{"ms_phase": 4}, {"ms_phase": -0.5}, {"ms_phase": 2, "base": "regression"}]
)
def test_the_phase_of_the_ms_lies_in_its_pixel_and_needs_no_scene(make_stub_model, wrong: dict):
    assert ModelInfo.read(make_stub_model(metadata={"ms_phase": 2.0})).ms_phase == 2
    with pytest.raises(ModelError, match="ms_phase"):
        ModelInfo.read(make_stub_model(metadata=wrong))


def test_newer_contract_asks_for_a_newer_plugin(make_stub_model):
    path = make_stub_model(metadata={"schema": 2, "window": ..., "tiles": 3})
    with pytest.raises(ModelError, match="version 2 .*knows up to 1. Update the plugin"):
        ModelInfo.read(path)


@pytest.mark.parametrize(
    ("text", "message"),
    [("{", "is no JSON: "), ("[1]", "is no JSON object"), ("", "is no JSON: ")],
)
def test_metadata_that_is_no_json_object_is_refused(make_stub_model, text, message):
    with pytest.raises(ModelError, match=message):
        ModelInfo.read(make_stub_model(metadata=text))


def test_onnx_file_without_metadata_is_no_ssdiff_model(make_stub_model):
    with pytest.raises(ModelError, match="is no SSDiff model: it lacks the metadata 'ssdiff'"):
        ModelInfo.read(make_stub_model(metadata=None))


@pytest.mark.parametrize("content", [b"", b"no model at all", bytes(range(256)) * 40])
def test_file_that_is_not_onnx_is_refused(tmp_path, content):
    path = tmp_path / "model.onnx"
    path.write_bytes(content)
    with pytest.raises(ModelError, match="model.onnx' is not loaded: it is (empty|damaged)"):
        ModelInfo.read(path)


def test_what_is_said_of_a_wrong_field_is_short_and_printable(make_stub_model):
    for value in ("\x1b[2J" * 10, "x" * 10**5, 10**4000, "\ud800"):
        with pytest.raises(ModelError) as caught:
            ModelInfo.read(make_stub_model(metadata={"name": value}))
        text = str(caught.value)
        assert text.isprintable() and len(text) < 250 and text.encode()


def test_it_is_read_without_onnxruntime(stub_model, monkeypatch):
    expected = Model(stub_model, "cpu").info
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    assert ModelInfo.read(stub_model) == expected


def test_the_metadata_are_those_that_onnxruntime_reads():
    for path in bundled_models().values():
        session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
        assert check_model_file(path) == session.get_modelmeta().custom_metadata_map
