# SPDX-License-Identifier: GPL-3.0-or-later
"""What all layers of tests share. Needs no QGIS."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
QGIS_TESTS = ROOT / "tests" / "qgis"


def pytest_configure(config: pytest.Config) -> None:
    """Starts QGIS, by pytest-qgis, only when tests that need it are asked for.

    pyproject.toml turns pytest-qgis's own entry point off, since it would start QGIS in every
    session.
    """
    wanted = [(config.invocation_params.dir / arg.split("::")[0]).resolve() for arg in config.args]
    around = {QGIS_TESTS, *QGIS_TESTS.parents}
    if any(path in around or QGIS_TESTS in path.parents for path in wanted):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        config.pluginmanager.import_plugin("pytest_qgis.plugin")


def _data_folder() -> Path:
    return Path(os.environ.get("SSDIFF_DATA") or ROOT.parent / "shared" / "data")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skips the tests marked `real_data` where the real scenes are not to be found."""
    folder = _data_folder()
    if folder.is_dir():
        return
    skip = pytest.mark.skip(reason=f"no real scenes in {folder} (set SSDIFF_DATA)")
    for item in items:
        if item.get_closest_marker("real_data") is not None:
            item.add_marker(skip)


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of the real scenes; the test must be marked `real_data`."""
    folder = _data_folder()
    if not folder.is_dir():
        pytest.skip(f"no real scenes in {folder} (set SSDIFF_DATA)")
    return folder
