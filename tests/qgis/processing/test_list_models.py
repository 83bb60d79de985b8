# SPDX-License-Identifier: GPL-3.0-or-later
"""``ssdiff:listmodels``, and what it has in common with ``ssdiff:downloadmodel``."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingException,
)

from ssdiff_qgis.engine.catalogue.store import bundled_entries, bundled_models
from tests.qgis.processing.models import run


@pytest.mark.parametrize("name", ["listmodels", "downloadmodel"])
class TestAlgorithms:
    @pytest.fixture
    def algorithm(self, provider, name):
        return QgsApplication.processingRegistry().createAlgorithmById(f"ssdiff:{name}")

    def test_describes_itself(self, algorithm):
        assert algorithm.displayName().endswith("(SSDiff)") and algorithm.shortDescription()
        assert algorithm.helpUrl().startswith("https://") and "onnx" in algorithm.tags()
        assert Path(algorithm.svgIconPath()).is_file() and not algorithm.icon().isNull()
        for parameter in algorithm.parameterDefinitions():
            assert parameter.description() and parameter.help() in algorithm.shortHelpString()
        assert all(output.description() for output in algorithm.outputDefinitions())
        assert (algorithm.group(), algorithm.groupId()) == ("Models", "models")

    def test_runs_in_the_background_also_without_onnxruntime(self, algorithm, monkeypatch):
        monkeypatch.setitem(sys.modules, "onnxruntime", None)
        assert algorithm.canExecute() == (True, "")
        assert not algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading


class TestListing:
    def test_what_is_here(self, provider, folder, log):
        results = run("listmodels", log)
        models = json.loads(results["MODELS"])
        assert [(m["name"], m["version"], m["state"]) for m in models] == [
            (entry.name, entry.version, "bundled") for entry in bundled_entries()
        ]
        assert [m["path"] for m in models] == [str(path) for path in bundled_models().values()]
        assert "OUTPUT" not in results and not log.warnings
        said = "\n".join(log.infos)
        assert re.search("name +version +bands", said) and "GPL-3.0-or-later" in said
        assert f"Downloaded models lie in {folder}." in said

    def test_what_can_be_downloaded(self, provider, folder, catalogue, log, tmp_path):
        output = tmp_path / "models.json"
        results = run("listmodels", log, CATALOGUE_URL=catalogue, OUTPUT=str(output))
        (model,) = json.loads(results["MODELS"])[len(bundled_entries()) :]
        assert (model["name"], model["state"], model["path"]) == (
            "made-for-four", "downloadable", None,
        )  # fmt: skip
        assert results["OUTPUT"] == str(output)
        # In the log of the desktop, all of it would be pages.
        whole = json.loads(output.read_text())
        assert json.loads(results["MODELS"]) == [
            {
                key: m[key]
                for key in ("name", "version", "ratio", "bands", "any_bands", "state", "path")
            }
            for m in whole
        ]
        assert all(len(m["sha256"]) == 64 for m in whole)
        assert len(log.warnings) == 1 and "'size' is 0" in log.warnings[0]
        # It is remembered.
        assert run("listmodels")["MODELS"] == results["MODELS"]

    def test_catalogue_that_is_none(self, provider, folder, web_folder):
        with pytest.raises(QgsProcessingException, match="answers 404"):
            run("listmodels", CATALOGUE_URL=f"{web_folder[1]}/nowhere.json")
        with pytest.raises(QgsProcessingException, match="is not https"):
            run("listmodels", CATALOGUE_URL="http://example.org/catalogue.json")
