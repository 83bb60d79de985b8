# SPDX-License-Identifier: GPL-3.0-or-later
"""Menu, toolbar and settings page in the real desktop, whose Python has no onnxruntime at first."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import pytest

from ssdiff_qgis.engine.runtime.folder import TAG, runtime_root, switch, write_manifest

ROOT = Path(__file__).resolve().parents[3]
PICTURES = ROOT / "build" / "pictures"
INI = """[PythonPlugins]
ssdiff_qgis=true
processing=true
[qgis]
checkVersion=false
"""
SCRIPT = """
import json, os, sys, traceback
from pathlib import Path
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QWidget
from qgis.utils import iface, loadPlugin, plugins, startPlugin, unloadPlugin

out = Path(os.environ["SSDIFF_TEST"])
result, name = {}, "ssdiff_qgis"


def submenu():
    return [m.menu() for m in iface.rasterMenu().actions() if m.menu() and "SSDiff" in m.text()]


def state():
    return {
        "menu": [a.text() for menu in submenu() for a in menu.actions()],
        "toolbar": [a.text() for a in iface.pluginToolBar().actions() if "SSD" in a.toolTip()],
        "provider": QgsApplication.processingRegistry().providerById("ssdiff") is not None,
    }


def visible(test):
    return next((w for w in QApplication.topLevelWidgets() if w.isVisible() and test(w)), None)


def options():
    return visible(lambda w: w.objectName() == "QgsOptionsBase")


def page():
    return options() and options().findChild(QWidget, "mOptionsPageSSDiff")


def trigger(which):
    action = getattr(plugins[name].menu, which)
    QTimer.singleShot(0, action.trigger)


def box():
    return visible(lambda w: isinstance(w, QMessageBox))


def dialog():
    return visible(lambda w: type(w).__name__ == "AlgorithmDialog")


def grab(widget, picture):
    widget.grab().save(str(out / picture))


def steps():
    yield lambda: name in plugins
    work = plugins[name].menu.runtime
    result["loaded"] = state()

    trigger("settings")
    yield lambda: page() and page().isVisible()
    yield lambda: work.doing == "" and work.diagnosis is not None
    options().resize(880, 640)
    yield lambda: True
    result["text"] = page().runtime.report.toPlainText()
    grab(options(), "desktop_options.png")
    page().tabs.setCurrentIndex(1)
    yield lambda: True
    grab(options(), "desktop_models.png")
    result["models"] = page().models.table.rowCount()
    options().reject()
    yield lambda: options() is None

    trigger("pansharpen")
    yield box
    result["offer"] = box().informativeText()
    grab(box(), "desktop_offer.png")
    QTimer.singleShot(0, box().defaultButton().click)
    yield lambda: page() and page().isVisible()
    result["offered"] = box() is None
    options().reject()
    yield lambda: options() is None

    for number in (1, 2):
        trigger("pansharpen")
        if number == 1:
            yield box
            texts = {b.text(): b for b in box().buttons()}
            QTimer.singleShot(0, texts["Go on without the network"].click)
        yield dialog
        result[f"mode {number}"] = dialog().algorithm().parameterDefinition("MODE").defaultValue()
        grab(dialog(), "desktop_dialog_fast.png")
        dialog().close()
        yield lambda: dialog() is None

    sys.path.append(os.environ["SSDIFF_PACKAGES"])
    trigger("pansharpen")
    yield dialog
    result["algorithm"] = dialog().algorithm().id()
    grab(dialog(), "desktop_dialog.png")
    dialog().close()
    yield lambda: dialog() is None

    for number in (1, 2):
        unloadPlugin(name)
        result[f"unloaded {number}"] = state()
        if number == 1:
            QTimer.singleShot(0, lambda: iface.showOptionsDialog(iface.mainWindow()))
            yield options
            result["page left"] = page() is not None
            options().reject()
            yield lambda: options() is None
            loadPlugin(name)
            startPlugin(name)
            result["loaded again"] = state()


running = steps()
condition = next(running)


def tick():
    global condition
    try:
        if condition():
            condition = next(running)
        QTimer.singleShot(150, tick)
    except BaseException as error:
        if not isinstance(error, StopIteration):
            result["error"] = traceback.format_exc()
        (out / "result.json").write_text(json.dumps(result))
        QgsProject.instance().clear()
        QgsProject.instance().setDirty(False)
        iface.actionExit().trigger()


QTimer.singleShot(500, tick)
"""


pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    """A folder of profiles; the default one has the plugin."""
    folder = tmp_path_factory.mktemp("desktop")
    profile = folder / "profiles" / "default"
    (profile / "QGIS").mkdir(parents=True)
    for ini in ("QGIS3.ini", "QGIS4.ini"):
        (profile / "QGIS" / ini).write_text(INI)
    staging = [sys.executable, str(ROOT / "scripts" / "package.py"), "stage"]
    subprocess.run([*staging, str(profile / "python" / "plugins")], check=True)
    return folder


def environment(folder: Path, **more: str) -> dict[str, str]:
    """In which QGIS uses those profiles and sees nothing of the virtual environment."""
    env = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "QGIS_PLUGINPATH")}
    own = {"QGIS_CUSTOM_CONFIG_PATH": str(folder), "LC_ALL": "C.UTF-8", "PYTHONNOUSERSITE": "1"}
    return {**env, **own, **more}


@pytest.fixture(scope="module")
def seen(folder) -> dict:
    """What the script saw in the desktop."""
    program = shutil.which("qgis.bin") or shutil.which("qgis")
    if not program or not shutil.which("xvfb-run"):
        pytest.skip("no QGIS desktop, or no Xvfb to show it in")
    script = folder / "script.py"
    script.write_text(SCRIPT)
    env = environment(
        folder,
        QT_QPA_PLATFORM="xcb",
        SSDIFF_TEST=str(folder),
        SSDIFF_PACKAGES=sysconfig.get_path("purelib"),
    )
    options = ["--nologo", "--noversioncheck", "--profiles-path", str(folder), "--code"]
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1280x900x24 -nolisten tcp"]
    command = [*screen, "timeout", "150", program, *options, str(script)]
    ended = subprocess.run(command, env=env, capture_output=True, text=True)
    PICTURES.mkdir(parents=True, exist_ok=True)
    for picture in folder.glob("*.png"):
        shutil.copy(picture, PICTURES)
    file = folder / "result.json"
    assert file.exists(), ended.stdout[-2000:] + ended.stderr[-4000:]
    result = json.loads(file.read_text())
    assert "error" not in result, result
    assert ended.returncode == 0, ended.stderr[-4000:]
    return result


def test_menu_and_toolbar(seen):
    assert seen["loaded"] == {
        "menu": [
            *("Pansharpen…", "Preview in the middle of the map", "Compare with the MS"),
            *("Settings…", "Help"),
        ],
        "toolbar": ["Pansharpen…"],
        "provider": True,
    }
    assert seen["loaded again"] == seen["loaded"]


def test_nothing_stays_when_it_is_unloaded(seen):
    nothing = {"menu": [], "toolbar": [], "provider": False}
    assert seen["unloaded 1"] == nothing and seen["unloaded 2"] == nothing
    assert seen["page left"] is False


def test_settings_open_at_the_plugins_page(seen):
    assert seen["models"] >= 2
    assert "onnxruntime, which runs the models, is not installed" in seen["text"]


def test_without_onnxruntime_the_settings_are_offered(seen):
    assert "Settings > Options > SSDiff" in seen["offer"] and "pip install" in seen["offer"]
    assert seen["offered"]


def test_one_can_go_on_without_and_is_not_asked_again(seen):
    assert (seen["mode 1"], seen["mode 2"]) == ("fast", "fast")


def test_with_onnxruntime_the_dialog_opens(seen):
    assert seen["algorithm"] == "ssdiff:pansharpen"


def test_qgis_process_finds_what_was_installed(folder, town, tmp_path):
    program = os.environ.get("QGIS_PROCESS") or shutil.which("qgis_process.bin")
    if not program:
        pytest.skip("no qgis_process")
    root = runtime_root(folder / "profiles" / "default" / "ssdiff")
    staging = root / f"{TAG}-cpu-made.part"
    (staging / "onnxruntime").mkdir(parents=True)
    file = staging / "onnxruntime" / "__init__.py"
    file.write_text("raise ImportError('this is the made-up one')")
    write_manifest(staging, "cpu", [("onnxruntime", "1.0")], "1.24.2")
    switch(root, staging, "cpu")
    parameters = [f"PAN={town.pan}", f"MS={town.ms}", f"OUTPUT={tmp_path / 'fused.tif'}"]
    command = [program, "run", "ssdiff:pansharpen", "--", *parameters]
    ended = subprocess.run(
        command, env=environment(folder), capture_output=True, text=True, timeout=100
    )
    assert ended.returncode != 0 and "this is the made-up one" in ended.stderr + ended.stdout
