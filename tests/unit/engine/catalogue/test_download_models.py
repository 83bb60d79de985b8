# SPDX-License-Identifier: GPL-3.0-or-later
"""Models and catalogues that come over the network."""

from __future__ import annotations

import gzip
import json
import sys
from pathlib import Path

import pytest

from ssdiff_qgis.engine.catalogue.download import download_model, refresh_catalogue
from ssdiff_qgis.engine.catalogue.store import bundled_entries, installed_models, stored_catalogue
from ssdiff_qgis.engine.errors import (
    CatalogueError,
    DownloadError,
    ModelError,
)
from tests.unit.engine.catalogue.web import BODY, FAST, SHA256, always, gives, left_behind


class TestModels:
    @pytest.fixture
    def folder(self, tmp_path, monkeypatch) -> Path:
        monkeypatch.setenv("SSDIFF_MODELS", str(tmp_path / "models"))
        return tmp_path / "models"

    @pytest.fixture
    def offer(self, web, entry_of):
        """``offer(path, **changes)`` puts a model on the server and gives its entry."""

        def offer(path: Path, **changes):
            return entry_of(path, urls=(web.add("/m", gives(path.read_bytes())),), **changes)

        return offer

    def test_is_installed(self, offer, folder, make_stub_model):
        path = make_stub_model(name="rgb", version="3.1", bands=3)
        entry = offer(path)
        installed = download_model(entry, network=FAST)
        assert installed == folder / "rgb-3.1.onnx"
        assert installed.read_bytes() == path.read_bytes()
        assert [(m.entry, m.path) for m in installed_models()] == [(entry, installed)]

    def test_bundled_one_is_here(self, folder):
        path = download_model(bundled_entries()[0])
        assert path.name == "ssdiff-any4.onnx" and not folder.exists()

    @pytest.mark.parametrize(
        ("changes", "reason"),
        [
            ({"bands": 3}, "bands of the model 'stub' .* is 3, but the file says 4"),
            ({"name": "rgb"}, "name of the model 'rgb' .* is 'rgb', but the file says 'stub'"),
        ],
    )
    def test_that_is_not_what_the_catalogue_says_is_removed(
        self, web, folder, offer, stub_model, changes, reason
    ):
        with pytest.raises(CatalogueError, match=reason):
            download_model(offer(stub_model, **changes), network=FAST)
        assert installed_models() == [] and not list(folder.glob("*.onnx"))
        assert left_behind(folder / "any") == []

    def test_that_cannot_be_run_is_removed(self, web, folder, offer, stub_model, entry_of):
        entry = entry_of(stub_model, size=len(BODY), sha256=SHA256, urls=(web.add("/n", gives()),))
        with pytest.raises(ModelError, match="this plugin cannot run it, so it was removed"):
            download_model(entry, network=FAST)
        assert installed_models() == [] and left_behind(folder / "any") == []

    def test_is_checked_without_onnxruntime(self, folder, offer, stub_model, monkeypatch):
        entry = offer(stub_model)
        monkeypatch.setitem(sys.modules, "onnxruntime", None)
        assert download_model(entry, network=FAST).read_bytes() == stub_model.read_bytes()
        with pytest.raises(CatalogueError, match="version of the model"):
            download_model(offer(stub_model, ratio=2, version="3"), network=FAST)

    def test_without_requests_it_says_how_to_get_it(self, folder, offer, stub_model, monkeypatch):
        entry = offer(stub_model)
        monkeypatch.setitem(sys.modules, "requests", None)
        with pytest.raises(DownloadError, match="pip install requests"):
            download_model(entry, network=FAST)


class TestCatalogue:
    GOOD = {
        "name": "rgb",
        "version": "1.0",
        "bands": 3,
        "any_bands": False,
        "ratio": 4,
        "size": 5,
        "sha256": "0" * 64,
        "urls": ["https://example.org/rgb.onnx"],
        "licence": "CC0-1.0",
        "description": "",
    }

    def document(self, *models: object) -> bytes:
        return json.dumps({"schema": 1, "models": models}).encode()

    def test_is_fetched_and_stored(self, web, tmp_path):
        bad = {**self.GOOD, "name": "bad", "urls": ["http://example.org/m"]}
        content = self.document(bad, self.GOOD)
        url = web.add("/c", gives(content, upto=40), always(503), gives(content))
        found = refresh_catalogue(url, tmp_path, FAST)
        assert [entry.name for entry in found.entries] == ["rgb"]
        assert len(found.refused) == 1 and "is not https" in found.refused[0]
        assert stored_catalogue(tmp_path) == found._replace(refused=())

    @pytest.mark.parametrize(
        ("route", "kind", "reason"),
        [
            (always(404), DownloadError, "answers 404"),
            (always(200, b"<html>"), CatalogueError, "is no JSON"),
            (always(200, bytes(2**20 + 1)), CatalogueError, "more than 1048576 bytes"),
            (always(200, b'{"schema": 1, "models": [5]}'), CatalogueError, "Nothing in the cat"),
        ],
    )
    def test_that_cannot_be_used_leaves_the_last_one(self, web, tmp_path, route, kind, reason):
        refresh_catalogue(web.add("/c", gives(self.document(self.GOOD))), tmp_path, FAST)
        with pytest.raises(kind, match=reason):
            refresh_catalogue(web.add("/c", route), tmp_path, FAST)
        assert [entry.name for entry in stored_catalogue(tmp_path).entries] == ["rgb"]
        assert [path.name for path in tmp_path.iterdir()] == ["catalogue.json"]

    def test_that_is_encoded_is_refused(self, web, tmp_path):
        # A few kilobytes, packed twice, would unfold to a gigabyte.
        bomb = gzip.compress(gzip.compress(bytes(2**20)))
        url = web.add("/c", always(200, bomb, Content_Encoding="gzip, gzip"))
        with pytest.raises(DownloadError, match=r"encoded \(gzip, gzip\)"):
            refresh_catalogue(url, tmp_path, FAST)
        assert web.asked[0][1]["Accept-Encoding"] == "identity"

    def test_can_be_empty(self, web, tmp_path):
        url = web.add("/c", gives(self.document()))
        assert refresh_catalogue(url, tmp_path, FAST) == stored_catalogue(tmp_path)
        assert stored_catalogue(tmp_path).url == url

    def test_that_is_cut_is_no_catalogue(self, web, tmp_path):
        url = web.add("/c", gives(self.document(self.GOOD), upto=50))
        with pytest.raises(DownloadError, match="broke off"):
            refresh_catalogue(url, tmp_path, FAST)
        assert not list(tmp_path.iterdir())
