# SPDX-License-Identifier: GPL-3.0-or-later
"""``ssdiff:downloadmodel``."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsProcessingException,
)

from ssdiff_qgis.engine.catalogue.store import bundled_entries, bundled_models, installed_models
from tests.qgis.processing.models import run


class TestDownloading:
    def test_model_is_there_and_used_afterwards(
        self, provider, folder, catalogue, log, web_folder, parameters
    ):
        results = run("downloadmodel", log, MODEL="made-for-four", CATALOGUE_URL=catalogue)
        path = folder / "made-for-four-1.2.onnx"
        assert results == {"MODEL_FILE": str(path)}
        assert path.read_bytes() == (web_folder[0] / "model.onnx").read_bytes()
        assert [m.path for m in installed_models()] == [path]
        # Why an entry is not used, and that the first address is wrong.
        assert len(log.warnings) == 2 and "Trying the next address" in log.warnings[1]
        assert any(f"lies in {path}." in text for text in log.infos)

        (web_folder[0] / "model.onnx").unlink()
        assert run("downloadmodel", MODEL="made-for-four") == results

        # The better fit for the town's four bands than a model for any.
        parameters.pop("MODEL_FILE")
        assert run("pansharpen", **parameters)["MODEL_USED"] == "made-for-four 1.2"

    def test_bundled_model_needs_no_network(self, provider, folder):
        results = run("downloadmodel", MODEL=bundled_entries()[0].name)
        assert results["MODEL_FILE"] == str(bundled_models()[bundled_entries()[0].name])
        assert not folder.exists()

    def test_unknown_model(self, provider, folder):
        with pytest.raises(QgsProcessingException, match="no model 'blue' in the catalogue"):
            run("downloadmodel", MODEL="blue")

    def test_that_fails_says_why(self, provider, folder, catalogue, web_folder):
        (web_folder[0] / "model.onnx").write_bytes(b"other")
        with pytest.raises(QgsProcessingException, match="another file: 5 bytes"):
            run("downloadmodel", MODEL="made-for-four", CATALOGUE_URL=catalogue)
        assert not list(folder.glob("*.onnx"))

    def test_that_is_cancelled_is_no_success(self, provider, folder, catalogue, log):
        log.feedback.cancel()
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            run("downloadmodel", log, MODEL="made-for-four", CATALOGUE_URL=catalogue)
