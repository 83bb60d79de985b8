# SPDX-License-Identifier: GPL-3.0-or-later
"""The analysis of a scene is kept in the profile, and used by the next run on it."""

from __future__ import annotations

import processing

from ssdiff_qgis.processing import pansharpen


def test_a_second_extent_does_not_analyse_the_scene_again(parameters, tmp_path, monkeypatch, log):
    folder = tmp_path / "analyses"
    monkeypatch.setattr(pansharpen, "analyses_folder", lambda: folder)
    again = "The scene was analysed before; that analysis is used again."
    processing.run("ssdiff:pansharpen", parameters, feedback=log.feedback)
    assert again not in log.infos and len(list(folder.iterdir())) == 1
    extent = {"EXTENT": "500030,500050,5599940,5599960 [EPSG:32633]"}
    other = {**parameters, **extent, "OUTPUT": str(tmp_path / "part.tif")}
    results = processing.run("ssdiff:pansharpen", other, feedback=log.feedback)
    assert again in log.infos and results["SHIFT_ROWS"] is not None


def test_it_is_in_the_profile():
    from qgis.core import QgsApplication

    assert str(pansharpen.analyses_folder()).startswith(QgsApplication.qgisSettingsDirPath())
