# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import hashlib
import json
import os
import re
import sys
from pathlib import Path

import pytest

from ssdiff_qgis.engine.catalogue import store as catalogue
from ssdiff_qgis.engine.catalogue.entry import Catalogue, ModelEntry, parse_catalogue, parse_entry
from ssdiff_qgis.engine.catalogue.store import (
    BUNDLED,
    KnownModel,
    available_models,
    bundled_models,
    choose_model,
    downloadable,
    find_model,
    forget_catalogue,
    installed_models,
    known_models,
    model_folder,
    note_installed,
    remove_model,
    store_catalogue,
    stored_catalogue,
    suggestion,
    table,
)
from ssdiff_qgis.engine.errors import CatalogueError, ModelError, OutputError
from ssdiff_qgis.engine.model.onnx_model import Model


def entry(name: str = "rgb", version: str = "1.0", **changes) -> ModelEntry:
    values = {
        "bands": 3,
        "any_bands": False,
        "ratio": 4,
        "size": 6,
        "sha256": hashlib.sha256(f"{name} {version}".encode()).hexdigest(),
        "licence": "CC0-1.0",
        "urls": ("https://example.org/model.onnx",),
    }
    return ModelEntry(name, version, **{**values, **changes})


def install(folder: Path, **fields) -> Path:
    """Puts a file of no content into the folder, as if it had been downloaded."""
    model = entry(**fields)
    folder.mkdir(exist_ok=True)
    (folder / model.file_name).write_bytes(b"model\n")
    note_installed(model, folder)
    return folder / model.file_name


@pytest.fixture
def folder(tmp_path, monkeypatch) -> Path:
    """The folder of the installed models, still to be made."""
    monkeypatch.setenv("SSDIFF_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


def test_finds_bundled_models_and_files(stub_model):
    names = bundled_models()
    assert "ssdiff-any4" in names
    for name, path in names.items():
        assert find_model(name) == path and path.parent.name == "models"
    assert find_model(str(stub_model)) == stub_model
    with pytest.raises(ModelError, match="'nonsense' is neither a bundled model .*ssdiff-any4"):
        find_model("nonsense")


def test_table_of_bundled_models_is_what_the_files_say():
    files = bundled_models()
    assert list(files) == [model.name for model in BUNDLED]
    for model in BUNDLED:
        content = files[model.name].read_bytes()
        assert (len(content), hashlib.sha256(content).hexdigest()) == (model.size, model.sha256)
        info = Model(files[model.name], "cpu").info
        for key in ("name", "version", "bands", "any_bands", "ratio", "licence"):
            assert getattr(info, key) == getattr(model, key)
        assert files[model.name].name == model.bundled and not model.urls
    lying_there = files[BUNDLED[0].name].parent.glob("*.onnx")
    assert sorted(lying_there) == sorted(files.values())


def test_chosen_is_the_bundled_model_made_for_the_ratio(stub_catalogue):
    for bands in (1, 3, 4, 8, 13):
        assert choose_model(4, bands) == stub_catalogue["four"]
        assert choose_model(2, bands) == stub_catalogue["two"]
        assert suggestion(2, bands) == "Choose the bundled model 'two'."
    assert [*bundled_models()] == ["four", "two"]


def test_models_for_four_serve_larger_ratios_unless_one_is_made_for_them(monkeypatch):
    made = {"two": 2, "four": 4, "six": 6}
    entries = tuple(entry(n, any_bands=True, ratio=r, bundled=f"{n}.onnx") for n, r in made.items())
    monkeypatch.setattr(catalogue, "BUNDLED", entries)
    chosen = {ratio: choose_model(ratio, 4).stem for ratio in (2, 4, 5, 6, 8)}
    assert chosen == {2: "two", 4: "four", 5: "four", 6: "six", 8: "six"}
    with pytest.raises(ModelError, match="One MS pixel is 3 PAN pixels wide"):
        choose_model(3, 4)


def test_no_bundled_model_for_a_ratio_says_which_there_are(stub_catalogue):
    with pytest.raises(ModelError) as caught:
        choose_model(3, 5)
    assert str(caught.value) == (
        "One MS pixel is 3 PAN pixels wide, and no bundled model is made for that (bands to fuse: "
        "5). The bundled models are 'four' (ratio 4, any bands), 'two' (ratio 2, any bands). Train "
        "one that fits with `ssdiff train`, or get one, and choose its .onnx file."
    )


@pytest.mark.parametrize(
    ("bands", "expected"),
    [(1, "any4"), (3, "rgb"), (4, "any4"), (5, "any8"), (7, "any8"), (8, "any8"), (12, "any4"),
     (16, "any8")],
)  # fmt: skip
def test_chosen_is_the_best_fit_for_the_number_of_bands(monkeypatch, bands, expected):
    models = [("any4", 4, True), ("any8", 8, True), ("rgb", 3, False), ("five at 2", 5, False)]
    ratios = {"five at 2": 2}
    entries = tuple(
        entry(n, bands=c, any_bands=any_, ratio=ratios.get(n, 4), bundled=f"{n}.onnx")
        for n, c, any_ in models
    )
    monkeypatch.setattr(catalogue, "BUNDLED", entries)
    assert choose_model(4, bands).stem == expected
    with pytest.raises(ModelError, match=r"bands to fuse: 4\).*'five at 2' \(ratio 2, 5 bands\)"):
        choose_model(2, 4)


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
        assert choose_model(4, 3) == stub_catalogue["four"]
        assert choose_model(2, 3).name == "rgb2-1.0.onnx"
        assert choose_model(3, 3).name == "rgb3-1.0.onnx"
        assert suggestion(3, 3) == "Choose the installed model 'rgb3'."
        # Of two that fit as well, the bundled one.
        install(folder, name="another", bands=4, any_bands=True)
        assert choose_model(4, 8) == stub_catalogue["four"]

    def test_an_old_version_is_not_chosen(self, folder):
        install(folder, version="1.0", ratio=3)
        install(folder, version="2.0", ratio=5)
        assert choose_model(5, 3).name == "rgb-2.0.onnx"
        assert choose_model(3, 3) == bundled_models()["ssdiff-any3"]

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
        others = known_models()[len(BUNDLED) :]
        assert [(m.entry.name, m.entry.version, m.state) for m in others] == [
            ("here", "1.0", "installed"),
            ("here", "2.0", "downloadable"),
            ("rgb", "1.10", "downloadable"),
            ("rgb", "1.0", "downloadable"),
        ]
        assert stored_catalogue() == Catalogue("https://example.org/c.json", tuple(new))
        assert downloadable("here") == new[1] and downloadable("rgb") == new[3]
        assert downloadable(BUNDLED[0].name) == BUNDLED[0]
        with pytest.raises(CatalogueError, match="no model 'blue'.* ssdiff-any4, .*, here, rgb"):
            downloadable("blue")

    def test_model_that_is_not_here_is_proposed(self, folder, monkeypatch):
        monkeypatch.setattr(catalogue, "BUNDLED", ())
        store_catalogue(Catalogue("https://example.org/c.json", (entry(ratio=7),)))
        with pytest.raises(ModelError, match="Download the model 'rgb', which fits"):
            choose_model(7, 3)
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
        assert len(known_models()) == len(BUNDLED)

    def test_is_replaced_whole_or_not_at_all(self, folder, monkeypatch):
        store_catalogue(Catalogue("https://example.org/c.json", (entry(),)))

        def fails(*paths):
            raise PermissionError("no")

        monkeypatch.setattr(os, "replace", fails)
        with pytest.raises(OutputError, match="cannot be written: no. Make the folder writable"):
            store_catalogue(Catalogue())
        assert stored_catalogue().entries == (entry(),)
        assert [path.name for path in folder.iterdir()] == ["catalogue.json"]


def document(*models, schema=1, **further) -> str:
    return json.dumps({"schema": schema, "models": [*models], **further})


def model(**changes) -> dict:
    return {**entry().to_dict(), **changes}


class TestParsing:
    def test_reads_what_an_entry_writes(self):
        found = parse_catalogue(document(model()), BUNDLED, "https://example.org/c.json")
        assert found == Catalogue("https://example.org/c.json", (entry(),))
        local = parse_entry(model(urls=["http://localhost:8000/m", "http://[::1]/m"]))
        assert local.urls == ("http://localhost:8000/m", "http://[::1]/m")

    @pytest.mark.parametrize(
        ("changes", "reason"),
        [
            ({"name": "../../evil"}, "'name' is '../../evil'; expected: small letters"),
            ({"name": "auto"}, "'name' is 'auto'"),
            ({"name": "con.x"}, "'name'"),
            ({"name": "Rgb"}, "'name'"),
            ({"name": ""}, "'name'"),
            ({"name": "rgb\n"}, "'name'"),
            ({"version": "1"}, "'version' is '1'; expected: like 1.0.0"),
            ({"version": "1.0-beta"}, "'version'"),
            ({"version": "1.٣"}, "'version'"),
            ({"bands": 0}, "'bands' is 0; expected: 1 to 64"),
            ({"bands": True}, "'bands' is True, no int"),
            ({"any_bands": 1}, "'any_bands' is 1, no bool"),
            ({"ratio": 4.0}, "'ratio' is 4.0, no int"),
            ({"ratio": 1}, "'ratio' is 1; expected: 2 to 16"),
            ({"size": 0}, "'size' is 0"),
            ({"size": 2**40}, "'size'"),
            ({"sha256": "a" * 63}, "'sha256'"),
            ({"sha256": "A" * 64}, "'sha256'"),
            ({"urls": []}, "'urls' is .*1 to 10 addresses"),
            ({"urls": [1]}, "'urls'"),
            ({"urls": "https://a.org/"}, "'urls' is 'https://a.org/', no list"),
            ({"urls": ["https://a.org/m", "http://a.org/m"]}, "'http://a.org/m' is not https"),
            ({"urls": ["http://localhost.a.org/m"]}, "is not https"),
            ({"urls": ["file:///etc/passwd"]}, "is no address"),
            ({"urls": ["ftp://a.org/m"]}, "is not https"),
            ({"urls": ["https://me:secret@a.org/m"]}, "'a.org' holds a user name or a password"),
            ({"urls": ["https://a.org:port/m"]}, "is no address"),
            ({"urls": ["https://[::1/m"]}, "is no address"),
            ({"urls": ["https://a.org/m\r\nHost: b"]}, "is no address"),
            ({"licence": ""}, "'licence'"),
            ({"description": "two\nlines"}, "'description'"),
            ({"more": 1}, "'more' is not known"),
            ({"name": BUNDLED[0].name}, "a model that comes with the plugin, but the file is anot"),
        ],
    )
    def test_refuses_an_entry_with_its_reason_and_takes_the_others(self, changes, reason):
        found = parse_catalogue(document(model(**changes), model(name="good")), BUNDLED)
        assert [e.name for e in found.entries] == ["good"]
        (refused,) = found.refused
        assert refused.startswith("Entry 1 of the catalogue is not used: ")
        assert re.search(reason, refused) and "secret" not in refused and "\n" not in refused

    @pytest.mark.parametrize("missing", [*model()])
    def test_refuses_an_entry_that_lacks_something(self, missing):
        content = {k: v for k, v in model().items() if k != missing}
        with pytest.raises(CatalogueError, match=f"'{missing}' is missing"):
            parse_entry(content)

    def test_refuses_what_stands_there_twice_or_is_no_object(self):
        found = parse_catalogue(document(model(), 5, model(size=7)), BUNDLED)
        assert found.entries == (entry(),)
        assert "it is 5, no object" in found.refused[0]
        assert (
            "Entry 3 of the catalogue is not used: rgb 1.0 stands there twice" in (found.refused[1])
        )

    def test_same_file_as_a_bundled_one_is_no_other_model(self, folder):
        same = BUNDLED[0].to_dict() | {"urls": ["https://example.org/a.onnx"]}
        found = parse_catalogue(document(same), BUNDLED)
        assert len(found.entries) == 1 and not found.refused
        store_catalogue(found)
        assert [m.state for m in known_models()] == ["bundled"] * len(BUNDLED)

    @pytest.mark.parametrize(
        ("text", "reason"),
        [
            ("<html>", "is no JSON"),
            (b"\xff\xfe\xfd", "is no JSON"),
            ("[" * 100_000, "is no JSON"),
            ("[]", "is no JSON object"),
            ("{}", "schema None; this plugin knows 1"),
            (document(schema=2), "schema 2; this plugin knows 1. Update the plugin"),
            (document(schema=True), "schema True"),
            ('{"schema": 1}', "must hold 'schema' and a list 'models'"),
            ('{"schema": 1, "models": {}}', "must hold"),
            (document(more=1), "must hold .* nothing else"),
            (document(*range(1001)), "has 1001 entries"),
        ],
    )
    def test_refuses_what_is_no_catalogue(self, text, reason):
        with pytest.raises(CatalogueError, match=reason):
            parse_catalogue(text, BUNDLED)


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
    assert [m["state"] for m in found] == ["bundled"] * len(BUNDLED) + ["installed"]
    assert found[-1] == {**entry().to_dict(), "state": "installed", "path": str(path)}
    assert Path(found[0]["path"]).is_file()
