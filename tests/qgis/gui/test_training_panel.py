# SPDX-License-Identifier: GPL-3.0-or-later
"""Installing torch from the settings page."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMessageBox

from ssdiff_qgis.engine.runtime.folder import installed
from ssdiff_qgis.engine.runtime.training import training_base
from ssdiff_qgis.gui.install_dialog import InstallDialog
from ssdiff_qgis.toolbelt.training_python import choose_python, chosen_python
from tests.qgis.gui.pages import LEVEL, answer, at_rest, notice
from tests.unit.engine.runtime.wheels import training_wheels

TAB = 2


@pytest.fixture
def page(open_page, healthy):
    return open_page(TAB)


@pytest.fixture(autouse=True)
def no_python_chosen(qgis_app):
    yield
    choose_python("")


def begin(page, place: Path) -> None:
    panel = page.training
    panel.from_folder.setChecked(True)
    assert not panel.install.isEnabled()
    panel.wheels.setFilePath(str(place))
    panel.install.click()


def shown_plan(page, work) -> InstallDialog:
    at_rest(work)
    QgsApplication.processEvents()
    (dialog,) = page.training.findChildren(InstallDialog)
    return dialog


@pytest.mark.slow
def test_from_a_folder_of_wheels(page, training, base, tmp_path, grab):
    pytest.importorskip("torch")
    begin(page, training_wheels(tmp_path / "wheels"))
    dialog = shown_plan(page, training)
    assert not base.exists() and dialog.plan.packages[0].name == "torch"
    assert dialog.windowTitle() == "Install torch"
    dialog.install.click()
    assert training.doing == "Installing torch"
    at_rest(training)
    assert notice(training)[0] == LEVEL.Success, notice(training)
    found = installed(training_base(base))
    assert found is not None and str(found.folder) not in sys.path
    QgsApplication.processEvents()
    assert "torch 2.9" in page.training.present.text()
    grab(page, "settings_training")

    page.training.uninstall.click()
    assert "Adapted models stay" in answer(page.training, QMessageBox.StandardButton.Yes)
    at_rest(training)
    assert notice(training)[0] == LEVEL.Success and installed(training_base(base)) is None
    assert not found.folder.exists() and not page.training.uninstall.isEnabled()


def test_is_done_only_when_asked_for(page, training, base, tmp_path):
    begin(page, training_wheels(tmp_path / "wheels"))
    shown_plan(page, training).reject()
    assert not training.doing and not base.exists()


def test_that_cannot_be_done_says_why(page, training, base, tmp_path):
    (tmp_path / "empty").mkdir()
    begin(page, tmp_path / "empty")
    at_rest(training)
    level, text = notice(training)
    assert level == LEVEL.Critical and text.startswith("pip did not succeed")


def test_another_python_is_kept_and_tried(page, training):
    page.training.python.setFilePath("/nowhere/python")
    assert chosen_python() == Path("/nowhere/python")
    page.training.check.click()
    at_rest(training)
    level, text = notice(training)
    assert level == LEVEL.Critical and "There is no Python '/nowhere/python'" in text
    page.training.python.setFilePath("")
    assert chosen_python() is None


@pytest.mark.slow
def test_a_python_that_can_train_is_said(page, training):
    pytest.importorskip("torch")
    page.training.check.click()
    at_rest(training)
    level, text = notice(training)
    assert level == LEVEL.Success and "Models can be adapted: torch 2." in text


def test_builds_for_this_computer_are_offered(page):
    keys = [page.training.build.itemData(i) for i in range(page.training.build.count())]
    assert keys[0] == "cpu" and page.training.install.isEnabled()
