# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import hashlib
import json
import shutil

import pytest

from ssdiff_qgis.engine.catalogue.entry import parse_bundled
from ssdiff_qgis.engine.errors import CatalogueError, ModelError
from ssdiff_qgis.engine.storage.resources import resource
from ssdiff_train.export.bundled import bundled_catalogue


def test_the_catalogue_is_what_the_export_writes():
    folder = resource("resources/models")
    assert (folder / "catalogue.json").read_text(encoding="utf-8") == bundled_catalogue(folder, {})


def test_models_keep_their_order_and_new_ones_follow(make_stub_model, tmp_path):
    for name in ("b", "c"):
        shutil.copy(make_stub_model(name=name), tmp_path / f"{name}.onnx")
    text = bundled_catalogue(tmp_path, {"c": "For tests."})
    (tmp_path / "catalogue.json").write_text(text)
    shutil.copy(make_stub_model(name="a", version="2.0", ratio=2), tmp_path / "a.onnx")
    (tmp_path / "b.onnx").unlink()
    entries = parse_bundled(bundled_catalogue(tmp_path, {"a": "New."}))
    assert [(e.name, e.description, e.ratio) for e in entries] == [
        ("c", "For tests.", 4),
        ("a", "New.", 2),
    ]
    content = (tmp_path / "a.onnx").read_bytes()
    assert entries[1].sha256 == hashlib.sha256(content).hexdigest()
    assert (entries[1].size, entries[1].bundled) == (len(content), "a.onnx")


def test_what_would_not_be_taken_is_refused(make_stub_model, tmp_path):
    shutil.copy(make_stub_model(name="No name"), tmp_path / "No name.onnx")
    with pytest.raises(CatalogueError, match="'name' is 'No name'"):
        bundled_catalogue(tmp_path, {})
    (tmp_path / "No name.onnx").write_bytes(b"nothing")
    with pytest.raises(ModelError):
        bundled_catalogue(tmp_path, {})


def test_addresses_are_not_taken_from_the_plugins_own_catalogue():
    content = json.loads(resource("resources/models/catalogue.json").read_bytes())
    content["models"][0]["urls"] = ["https://example.org/model.onnx"]
    with pytest.raises(CatalogueError, match="'urls' is .*; expected: no address"):
        parse_bundled(json.dumps(content))
