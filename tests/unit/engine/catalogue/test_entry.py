# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import json
import re

import pytest

from ssdiff_qgis.engine.catalogue.entry import Catalogue, parse_catalogue, parse_entry
from ssdiff_qgis.engine.catalogue.store import bundled_entries, known_models, store_catalogue
from ssdiff_qgis.engine.errors import CatalogueError
from tests.unit.engine.catalogue.models import entry


def document(*models, schema=1, **further) -> str:
    return json.dumps({"schema": schema, "models": [*models], **further})


def model(**changes) -> dict:
    return {**entry().to_dict(), **changes}


class TestParsing:
    def test_reads_what_an_entry_writes(self):
        found = parse_catalogue(document(model()), bundled_entries(), "https://example.org/c.json")
        assert found == Catalogue("https://example.org/c.json", (entry(),))
        named = entry(band_names=("red", "green", "blue"))
        assert parse_entry(named.to_dict()) == named and "red, green, blue" in str(named)
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
            ({"bands": True}, "'bands' is True; expected: int"),
            ({"any_bands": 1}, "'any_bands' is 1; expected: bool"),
            ({"ratio": 4.0}, "'ratio' is 4.0; expected: int"),
            ({"ratio": 1}, "'ratio' is 1; expected: 2 to 16"),
            ({"size": 0}, "'size' is 0"),
            ({"size": 2**40}, "'size'"),
            ({"sha256": "a" * 63}, "'sha256'"),
            ({"sha256": "A" * 64}, "'sha256'"),
            ({"urls": []}, "'urls' is .*1 to 10 addresses"),
            ({"urls": [1]}, "'urls'"),
            ({"urls": "https://a.org/"}, "'urls' is 'https://a.org/'; expected: list"),
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
            ({"band_names": ["red", "green"]}, "'band_names'.*each of the bands"),
            ({"band_names": ["red", "green", "x\ny"]}, "'band_names'"),
            ({"band_names": ["r", "g", "b"], "any_bands": True}, "'band_names'"),
            ({"band_names": "rgb"}, "'band_names' is 'rgb'; expected: list"),
            (
                {"name": bundled_entries()[0].name},
                "comes with the plugin, but the file is anot",
            ),
        ],
    )
    def test_refuses_an_entry_with_its_reason_and_takes_the_others(self, changes, reason):
        found = parse_catalogue(document(model(**changes), model(name="good")), bundled_entries())
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
        found = parse_catalogue(document(model(), 5, model(size=7)), bundled_entries())
        assert found.entries == (entry(),)
        assert "it is 5, no object" in found.refused[0]
        assert (
            "Entry 3 of the catalogue is not used: rgb 1.0 stands there twice" in (found.refused[1])
        )

    def test_same_file_as_a_bundled_one_is_no_other_model(self, folder):
        same = bundled_entries()[0].to_dict() | {"urls": ["https://example.org/a.onnx"]}
        found = parse_catalogue(document(same), bundled_entries())
        assert len(found.entries) == 1 and not found.refused
        store_catalogue(found)
        assert [m.state for m in known_models()] == ["bundled"] * len(bundled_entries())

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
            parse_catalogue(text, bundled_entries())
