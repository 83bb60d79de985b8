# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import hashlib
import json
import os
import sys
from pathlib import Path

import pytest

from ssdiff_qgis.engine.catalogue import store as catalogue
from ssdiff_qgis.engine.catalogue.entry import Catalogue
from ssdiff_qgis.engine.catalogue.selection import (
    choose_model,
    downloadable,
    find_model,
    suggestion,
)
from ssdiff_qgis.engine.catalogue.store import (
    KnownModel,
    available_models,
    bundled_entries,
    bundled_models,
    forget_catalogue,
    installed_models,
    known_models,
    model_folder,
    remove_model,
    store_catalogue,
    stored_catalogue,
    table,
)
from ssdiff_qgis.engine.errors import CatalogueError, ModelError, OutputError
from ssdiff_qgis.engine.model.onnx_model import Model
from tests.unit.engine.catalogue.models import entry, install


def test_table_of_bundled_models_is_what_the_files_say():
    files = bundled_models()
    assert list(files) == [model.name for model in bundled_entries()]
    for model in bundled_entries():
        content = files[model.name].read_bytes()
        assert (len(content), hashlib.sha256(content).hexdigest()) == (model.size, model.sha256)
        info = Model(files[model.name], "cpu").info
        for key in ("name", "version", "bands", "any_bands", "ratio", "licence"):
            assert getattr(info, key) == getattr(model, key)
        assert files[model.name].name == model.bundled and not model.urls
    lying_there = files[bundled_entries()[0].name].parent.glob("*.onnx")
    assert sorted(lying_there) == sorted(files.values())


class TestInstalled:
    def test_is_found_by_its_name_the_newest_version_first(self, folder):
        install(folder, name="rgb", version="9.0")
        newest = install(folder, name="rgb", version="10.0")
        assert [m.entry.version for m in installed_models()] == ["10.0", "9.0"]
        assert find_model("rgb") == newest == available_models()["rgb"]
        assert [*available_models()] == [*bundled_models(), "rgb"]

    def test_goes_before_a_bundled_one_where_it_fits_better(self, folder, stub_catalogue):
        for ratio in (2, 3):
            install(folder, name=f"rgb{ratio}", ratio=ratio)
        assert choose_model(4, [""] * 3) == stub_catalogue["four"]
        assert choose_model(2, [""] * 3).name == "rgb2-1.0.onnx"
        assert choose_model(3, [""] * 3).name == "rgb3-1.0.onnx"
        assert suggestion(3, [""] * 3) == "Choose the model 'rgb3'."
        # Of two that fit as well, the bundled one.
        install(folder, name="another", bands=4, any_bands=True)
        assert choose_model(4, [""] * 8) == stub_catalogue["four"]

    def test_an_old_version_is_not_chosen(self, folder):
        install(folder, version="1.0", ratio=3)
        install(folder, version="2.0", ratio=5)
        assert choose_model(5, [""] * 3).name == "rgb-2.0.onnx"
        assert choose_model(3, [""] * 3) == bundled_models()["ssdiff-any3"]

    def test_is_not_there_without_its_file_or_its_note(self, folder):
        path = install(folder)
        note = path.with_name(f"{path.name}.json")
        path.write_bytes(b"half")
        assert installed_models() == []
        path.unlink()
        assert installed_models() == []
        path = install(folder)
        assert len(installed_models()) == 1
        note.write_text('{"name": "rgb"}')
        assert installed_models() == []
        note.write_text("{" * 100_000)
        assert installed_models() == []
        note.rename(folder / "other.onnx.json")
        assert installed_models() == []

    def test_does_not_hide_a_bundled_one(self, folder, stub_catalogue):
        install(folder, name="four", version="99.0")
        assert find_model("four") == stub_catalogue["four"]
        assert [m.state for m in known_models()] == ["bundled", "bundled"]

    def test_is_removed(self, folder):
        install(folder)
        (model,) = installed_models()
        remove_model(model)
        assert installed_models() == [] and list(folder.iterdir()) == []
        remove_model(model)
        for other in known_models():
            with pytest.raises(ModelError, match="is not installed"):
                remove_model(other)


class TestStored:
    def test_lists_what_could_be_downloaded(self, folder):
        install(folder, name="here")
        new = [entry("here"), entry("here", "2.0"), entry("rgb", "1.0"), entry("rgb", "1.10")]
        store_catalogue(Catalogue("https://example.org/c.json", tuple(new)))
        others = known_models()[len(bundled_entries()) :]
        assert [(m.entry.name, m.entry.version, m.state) for m in others] == [
            ("here", "1.0", "installed"),
            ("here", "2.0", "downloadable"),
            ("rgb", "1.10", "downloadable"),
            ("rgb", "1.0", "downloadable"),
        ]
        assert stored_catalogue() == Catalogue("https://example.org/c.json", tuple(new))
        assert downloadable("here") == new[1] and downloadable("rgb") == new[3]
        assert downloadable(bundled_entries()[0].name) == bundled_entries()[0]
        with pytest.raises(CatalogueError, match="no model 'blue'.* ssdiff-any4, .*, here, rgb"):
            downloadable("blue")

    def test_model_that_is_not_here_is_proposed(self, folder, monkeypatch):
        monkeypatch.setattr(catalogue, "bundled_entries", lambda: ())
        store_catalogue(Catalogue("https://example.org/c.json", (entry(ratio=7),)))
        with pytest.raises(ModelError, match="Download the model 'rgb', which fits"):
            choose_model(7, [""] * 3)
        with pytest.raises(ModelError, match="not on this machine yet. Download it"):
            find_model("rgb")

    def test_is_forgotten(self, folder):
        store_catalogue(Catalogue("https://example.org/c.json", (entry(),)))
        forget_catalogue()
        forget_catalogue()
        assert stored_catalogue() == Catalogue()
        assert list(folder.iterdir()) == []

    @pytest.mark.parametrize(
        "text", ["", "[]", "{}", '{"url": 1, "catalogue": []}', "{" * 100_000, "\xff"]
    )
    def test_damaged_file_does_no_harm_and_is_named(self, folder, text):
        folder.mkdir()
        (folder / "catalogue.json").write_text(text, encoding="latin-1")
        found = stored_catalogue()
        assert found.entries == () and "catalogue.json' is not used" in found.refused[0]
        assert len(known_models()) == len(bundled_entries())

    def test_is_replaced_whole_or_not_at_all(self, folder, monkeypatch):
        store_catalogue(Catalogue("https://example.org/c.json", (entry(),)))

        def fails(*paths):
            raise PermissionError("no")

        monkeypatch.setattr(os, "replace", fails)
        with pytest.raises(OutputError, match="cannot be written: no. Make the folder writable"):
            store_catalogue(Catalogue())
        assert stored_catalogue().entries == (entry(),)
        assert [path.name for path in folder.iterdir()] == ["catalogue.json"]


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {}, "home/.local/share/ssdiff-qgis/models"),
        ("linux", {"XDG_DATA_HOME": "{root}/data"}, "data/ssdiff-qgis/models"),
        ("linux", {"XDG_DATA_HOME": "relative"}, "home/.local/share/ssdiff-qgis/models"),
        ("darwin", {}, "home/Library/Application Support/ssdiff-qgis/models"),
        ("win32", {}, "home/AppData/Local/ssdiff-qgis/models"),
        ("win32", {"LOCALAPPDATA": "{root}/local"}, "local/ssdiff-qgis/models"),
        ("linux", {"SSDIFF_MODELS": "{root}/mine", "XDG_DATA_HOME": "/x"}, "mine"),
        ("win32", {"SSDIFF_MODELS": "~/mine"}, "home/mine"),
    ],
)
def test_folder_of_the_user(tmp_path, monkeypatch, platform, environment, expected):
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    for name in ("SSDIFF_MODELS", "XDG_DATA_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value.format(root=tmp_path))
    assert model_folder() == tmp_path / expected


def test_shows_models_in_columns():
    big = entry("a-much-longer-name", size=1_234_567, any_bands=True, bands=8)
    lines = table([KnownModel(entry(), None), KnownModel(big, Path("x.onnx"))])
    assert lines == [
        "name                version  bands    ratio  size    where         licence",
        "rgb                 1.0      3        4      0.0 MB  downloadable  CC0-1.0",
        "a-much-longer-name  1.0      any (8)  4      1.2 MB  installed     CC0-1.0",
    ]


def test_what_is_known_of_a_model_as_json(folder):
    path = install(folder)
    found = json.loads(json.dumps([m.to_dict() for m in known_models()]))
    assert [m["state"] for m in found] == ["bundled"] * len(bundled_entries()) + ["installed"]
    assert found[-1] == {**entry().to_dict(), "state": "installed", "path": str(path)}
    assert Path(found[0]["path"]).is_file()
