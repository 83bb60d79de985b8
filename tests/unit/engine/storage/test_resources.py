# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

from ssdiff_qgis.engine.storage import resources
from ssdiff_qgis.engine.storage.resources import resource


def test_they_lie_beside_the_package_or_inside(tmp_path, monkeypatch):
    assert resource("resources/probe.onnx").is_file()
    package = tmp_path / "ssdiff_qgis"
    (package / "i18n").mkdir(parents=True)
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(resources, "PACKAGE", package)
    assert resource("i18n") == package / "i18n"
    assert resource("resources") == tmp_path / "resources"
    assert resource("resources/none.svg") == tmp_path / "resources" / "none.svg"
