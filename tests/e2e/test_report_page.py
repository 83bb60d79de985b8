# SPDX-License-Identifier: GPL-3.0-or-later
"""A browser opens the quality report without an error."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from ssdiff_qgis.engine.fusion.fuse import fuse
from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.report.report import write_report
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

pytestmark = pytest.mark.e2e
BROWSER = shutil.which("chromium") or shutil.which("google-chrome")


@pytest.mark.skipif(BROWSER is None, reason="there is no Chromium")
def test_a_browser_shows_it(tmp_path):
    sensor = SensorModel(shift=(1.5, 0.7))
    scene = write_scene(tmp_path, observe(make_hrms(256, 256, seed=3), sensor), sensor)
    pair, page = Pair.open(str(scene.pan), str(scene.ms)), tmp_path / "report.html"
    report = fuse(pair, None, str(tmp_path / "fused.tif"))
    write_report(str(page), pair, None, FuseOptions(), report)
    picture = tmp_path / "page.png"
    done = subprocess.run(
        [
            BROWSER, "--headless=new", "--no-sandbox", "--disable-gpu", "--enable-logging=stderr",
            "--disable-background-networking", "--disable-component-update", "--no-first-run",
            f"--user-data-dir={tmp_path / 'profile'}", "--window-size=390,2000",
            f"--screenshot={picture}", page.as_uri(),
        ],
        capture_output=True, text=True, timeout=180,
    )  # fmt: skip
    assert picture.stat().st_size > 50_000, done.stderr
    assert "CONSOLE" not in done.stderr, done.stderr
