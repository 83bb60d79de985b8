# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import pytest

from ssdiff_qgis.engine.catalogue.own_models import (
    check_name,
    keep_model,
    next_version,
    suggested_name,
)
from ssdiff_qgis.engine.catalogue.selection import choose_model, find_model, resolve_model
from ssdiff_qgis.engine.catalogue.store import (
    available_models,
    bundled_models,
    installed_models,
    known_models,
    remove_model,
)
from ssdiff_qgis.engine.errors import ModelError, OptionError


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("SSDIFF_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


@pytest.fixture
def own(monkeypatch):
    """A model's file, as if it were called ``mine`` in its version 2.0.0."""
    import dataclasses

    from ssdiff_qgis.engine.catalogue import own_models
    from ssdiff_qgis.engine.model.contract import ModelInfo

    path = bundled_models()["ssdiff-any4"]
    info = dataclasses.replace(ModelInfo.read(path), name="mine", version="2.0.0", any_bands=False)
    monkeypatch.setattr(own_models.ModelInfo, "read", lambda _: info)
    return path


def test_a_kept_model_is_in_the_list_at_once(folder, own):
    kept = keep_model(own, "Adapted from ssdiff-any4 to scene 1.")
    assert kept.path == folder / "mine-2.0.0.onnx" and kept.path.read_bytes() == own.read_bytes()
    assert kept in known_models() and kept.state == "installed" and kept.entry.own
    assert available_models()["mine"] == kept.path == find_model("mine")
    assert next_version("mine") == "3.0.0" and next_version("other") == "1.0.0"
    remove_model(kept)
    assert not installed_models() and not list(folder.iterdir())


def test_it_is_never_chosen_for_a_sensor_that_nobody_named(folder, own):
    names = ["b1", "b2", "b3", "b4"]
    before = choose_model(4, names)
    keep_model(own, "")
    # It is made for just four bands in one order, which would make it the best.
    assert choose_model(4, names) == before == resolve_model("auto", 4, names)
    assert "mine" not in str(before)


@pytest.mark.parametrize("name", ["", "Mine", "my model", "auto", "x" * 65, "-x", "ssdiff-any4"])
def test_names_are_checked(name):
    with pytest.raises(OptionError, match="Choose"):
        check_name(name)


def test_names_are_made_of_scenes():
    assert suggested_name("ssdiff-any4", "MUL 2021/05 (Ä)") == "ssdiff-any4-mul-2021-05-a"
    assert suggested_name("ssdiff-any4", "衛星") == "ssdiff-any4-adapted"
    long = suggested_name("ssdiff-any4", "x" * 90)
    check_name(long)
    assert len(long) == 64


def test_what_is_no_model_is_refused(folder, tmp_path):
    file = tmp_path / "x.onnx"
    file.write_bytes(b"x")
    with pytest.raises(ModelError):
        keep_model(file, "")
    assert not folder.exists()
