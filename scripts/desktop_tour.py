# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives a QGIS desktop the way a newcomer would; ``scripts/desktop.py`` has QGIS run this.

From the zip in an empty profile to the pansharpened layer on the canvas: the plugin is installed,
says what is missing, has it installed by its settings page, and runs. Every station leaves a
picture, and ``tour.json`` tells what was found there. Runs inside QGIS, so that it needs nothing of
the repository.
"""

from __future__ import annotations

import json
import os
import shutil
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import (
    QgsApplication,
    QgsContrastEnhancement,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
)
from qgis.PyQt.QtCore import QObject, Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QMessageBox,
    QPushButton,
    QSplitter,
    QTextEdit,
    QToolButton,
    QWidget,
)
from qgis.utils import iface

ALGORITHM = "ssdiff:pansharpen"
NAME = "Pansharpen (SSDiff)"
PLUGIN = "ssdiff_qgis"
POLL_MS = 50
# For animations and whatever else settles after a window has appeared.
SETTLE = 0.6
SOON, LONG = 20.0, 200.0
# Per cent of the work after which it is seen running.
SHARE = 20
WINDOW = (1260, 720)
OPTIONS, OPTIONS_LIST = (980, 700), 190
DIALOG = (880, 620)
PAN, MS = "Town, PAN", "Town, MS"
# What the pictures are not about takes no room in them.
HIDDEN_DOCKS = ("Browser", "Browser2", "ProcessingToolbox")
SHOWN_BARS = ("mFileToolBar", "mMapNavToolBar", "mAttributesToolBar", "mPluginToolBar")

Condition = Callable[[], Any]
Step = tuple[str, Condition, float]
"""What is waited for, in words, the test for it, and for how many seconds at most."""


class Failed(Exception):
    """Something is not as it should be; the message says what."""


class Tour:
    """Goes from station to station.

    Args:
        given: ``zip``, ``pan``, ``ms``, ``output``, ``pictures`` and ``wheels`` (empty for the
            package index): paths.
    """

    def __init__(self, given: dict[str, str]) -> None:
        self.given = given
        self.stations: dict[str, dict[str, Any]] = {}
        self._last = time.monotonic()
        self._begun = self._last

    def steps(self) -> Iterator[Step]:
        """Everything that is done, in its order."""
        yield from self._set_out()
        yield from self._install_plugin()
        yield from self._is_told_what_is_missing()
        yield from self._install_runtime()
        yield from self._see_models()
        yield from self._run()

    def _set_out(self) -> Iterator[Step]:
        window = iface.mainWindow()
        window.showNormal()
        window.setGeometry(20, 40, *WINDOW)
        yield self.pause()
        for dock in window.findChildren(QDockWidget):
            if dock.objectName() in HIDDEN_DOCKS:
                dock.hide()
        for path, name in ((self.given["pan"], PAN), (self.given["ms"], MS)):
            layer = QgsRasterLayer(path, name)
            self.expect(layer.isValid(), f"{path} is no raster for QGIS")
            if layer.bandCount() > 3:
                # QGIS takes the first bands, which are blue, green, red.
                layer.renderer().setRedBand(3)
                layer.renderer().setBlueBand(1)
            layer.setContrastEnhancement(
                QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum,
                QgsRasterMinMaxOrigin.Limits.CumulativeCut,
            )
            QgsProject.instance().addMapLayer(layer)
        iface.zoomFull()
        yield self.pause()

    def _install_plugin(self) -> Iterator[Step]:
        self.expect(PLUGIN not in qgis.utils.plugins, "the profile had the plugin already")
        import pyplugin_installer

        # What "Install from ZIP" of QGIS's plugin manager calls.
        later(lambda: pyplugin_installer.instance().installFromZipFile(self.given["zip"]))
        yield "the plugin is loaded", lambda: qgis.utils.plugins.get(PLUGIN), SOON
        for bar in iface.mainWindow().findChildren(QWidget):
            if bar.metaObject().className() == "QToolBar" and bar.parent() is iface.mainWindow():
                bar.setVisible(bar.objectName() in SHOWN_BARS)
        yield self.pause()
        self.expect(self._toolbar_button().isVisible(), "the toolbar has no button")
        algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
        self.expect(algorithm is not None, f"{ALGORITHM} is not registered")
        self.arrive("plugin", screen(iface.mainWindow()), onnxruntime=runtime_file())
        menu = next(a.menu() for a in iface.rasterMenu().actions() if a.text() == "SSDiff")
        menu.popup(iface.mainWindow().geometry().center())
        yield self.pause()
        self.arrive("menu", menu.grab(), entries=[a.text() for a in menu.actions()])
        menu.close()
        self.expect(not runtime_file(), f"QGIS has an onnxruntime already: {runtime_file()}")

    def _is_told_what_is_missing(self) -> Iterator[Step]:
        toolbox = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
        toolbox.show()
        toolbox.searchBox.setText("ssdiff")
        yield self.pause()
        tree = toolbox.algorithmTree
        model, recursive = tree.model(), Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchStartsWith
        found = model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, NAME, 1, recursive)
        self.expect(bool(found), "the toolbox does not find the algorithm")
        tree.setCurrentIndex(found[0])
        later(toolbox.executeAlgorithm)
        yield "the dialog opens all the same", lambda: shown("AlgorithmDialog"), SOON
        dialog = shown("AlgorithmDialog")
        yield self.pause()
        self.arrive("fast", dialog.grab(), mode=dialog.createProcessingParameters()["MODE"])
        dialog.close()
        toolbox.hide()
        yield self.pause()

        later(self._toolbar_button().click)
        yield "the plugin says what is missing", lambda: shown("QMessageBox"), SOON
        box = shown("QMessageBox")
        yield self.pause()
        self.arrive(
            "missing", screen(iface.mainWindow()), text=f"{box.text()}\n{box.informativeText()}"
        )
        self.expect(isinstance(box, QMessageBox), "the message is no message box")
        later(box.defaultButton().click)

    def _install_runtime(self) -> Iterator[Step]:
        yield "the options are open", lambda: shown("QgsOptions"), SOON
        options, page = self._options()
        runtime = page.runtime
        yield "the settings page is seen", lambda: runtime.isVisible(), SOON
        looked = runtime.copy, runtime.check
        yield "the doctor has looked", lambda: all(b.isEnabled() for b in looked), LONG
        yield self.pause()
        self.arrive("settings", options.grab(), text=runtime.report.toPlainText())

        if self.given["wheels"]:
            runtime.from_folder.click()
            runtime.wheels.setFilePath(self.given["wheels"])
        runtime.build.setCurrentIndex(runtime.build.findData("cpu"))
        runtime.install.click()
        yield "the packages are shown", lambda: shown("InstallDialog") or ended(runtime), LONG
        plan = shown("InstallDialog")
        self.expect(plan is not None, f"no packages were found: {told(runtime)}")
        yield self.pause()
        packages = {p.name: [p.version, p.size] for p in plan.plan.packages}
        self.arrive("packages", plan.grab(), packages=packages, folder=str(plan.plan.folder))

        plan.install.click()
        bar = runtime.progress.bar
        yield "it is being installed", lambda: bar.value() > 0 or ended(runtime), LONG
        runtime.progress.show_log.click()
        yield self.pause(0.2)
        self.arrive("installing", options.grab())
        # It is followed by the doctor, in the same go.
        yield "it is installed", lambda: ended(runtime) and runtime.check.isEnabled(), LONG
        log = runtime.progress.log.toPlainText()
        self.arrive("installed", options.grab(), text=told(runtime), log=log)
        runtime.progress.show_log.setChecked(False)
        yield self.pause()
        self.arrive(
            "doctor",
            options.grab(),
            text=runtime.report.toPlainText(),
            onnxruntime=runtime_file(),
        )

    def _see_models(self) -> Iterator[Step]:
        options, page = self._options()
        page.tabs.setCurrentWidget(page.models)
        yield self.pause()
        table = page.models.table
        rows = [[table.item(r, c).text() for c in range(7)] for r in range(table.rowCount())]
        self.arrive("models", options.grab(), rows=rows)
        options.reject()
        yield "the options are closed", lambda: not shown("QgsOptions"), SOON

    def _run(self) -> Iterator[Step]:
        later(self._toolbar_button().click)
        yield "the algorithm's dialog is open", lambda: shown("AlgorithmDialog"), SOON
        dialog = shown("AlgorithmDialog")
        chosen = dialog.createProcessingParameters()
        layers = {layer.id(): layer.name() for layer in QgsProject.instance().mapLayers().values()}
        found = [layers[chosen[role]] for role in ("PAN", "MS")]
        self.expect(found == [PAN, MS], f"the dialog has chosen {found}")
        dialog.resize(*DIALOG)
        yield self.pause()
        self.arrive("dialog", dialog.grab())

        next(b for b in dialog.findChildren(QPushButton) if b.text() == "Run").click()
        manager, tasks = QgsApplication.taskManager(), []

        def shares() -> list[float]:
            active = manager.activeTasks()
            tasks.extend({t.description() for t in active} - set(tasks))
            return [t.progress() for t in active]

        yield "QGIS has a task", shares, SOON
        yield "a part of it is done", lambda: max(shares(), default=100) > SHARE, LONG
        log = dialog.findChild(QTextEdit, "txtLog").toPlainText()
        self.arrive("running", dialog.grab(), log=log, tasks=tasks)
        # It goes on in the background.
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Close).click()
        self._task_button().click()
        yield self.pause()
        self.arrive("tasks", screen(iface.mainWindow()))
        self._task_button().click()

        def fused() -> Any:
            return next(iter(QgsProject.instance().mapLayersByName(f"{MS} pansharpened")), None)

        yield "the pansharpened layer is in the project", fused, LONG
        layer, canvas = fused(), iface.mapCanvas()
        yield self.pause()
        yield "the canvas is drawn", lambda: not canvas.isDrawing(), SOON
        self.expect(layer in canvas.layers(), "the pansharpened layer is not on the canvas")
        self.expect(canvas.extent().contains(layer.extent()), "the canvas shows another area")
        shutil.copyfile(layer.source(), self.given["output"])
        self.arrive("result", iface.mainWindow().grab(), layer=layer.source())

    def pause(self, seconds: float = SETTLE) -> Step:
        """A step that does nothing."""
        until = time.monotonic() + seconds
        return "a moment has passed", lambda: time.monotonic() > until, seconds + SOON

    def expect(self, condition: bool, otherwise: str) -> None:
        """Fail unless a condition is fulfilled."""
        if not condition:
            raise Failed(otherwise)

    def arrive(self, name: str, picture: Any, **facts: Any) -> None:
        """Note a station."""
        now = time.monotonic()
        picture.save(str(Path(self.given["pictures"]) / f"{name}.png"))
        seconds = {"seconds": round(now - self._last, 1), "total": round(now - self._begun, 1)}
        self.stations[name] = {**seconds, **facts}
        self._last = now
        print(f"tour: {name} after {seconds['seconds']} s", flush=True)

    def write(self, error: str) -> None:
        """Tell how it went."""
        content = {"error": error, "stations": self.stations}
        path = Path(self.given["pictures"]) / "tour.json"
        path.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")

    def _options(self) -> tuple[QDialog, Any]:
        options = shown("QgsOptions")
        options.resize(*OPTIONS)
        options.findChild(QSplitter).setSizes([OPTIONS_LIST, OPTIONS[0] - OPTIONS_LIST])
        return options, options.findChild(QWidget, "mOptionsPageSSDiff")

    @staticmethod
    def _toolbar_button() -> QToolButton:
        action = qgis.utils.plugins[PLUGIN].menu.pansharpen
        return iface.pluginToolBar().widgetForAction(action)

    @staticmethod
    def _task_button() -> QToolButton:
        buttons = iface.mainWindow().findChildren(QToolButton)
        name = "QgsTaskManagerStatusBarWidget"
        return next(b for b in buttons if b.metaObject().className() == name)


def later(call: Callable[[], Any]) -> None:
    """Call something that may open a window and wait in it."""
    QTimer.singleShot(0, call)


def shown(kind: str) -> Any:
    """The window of a class that is to be seen, or None."""
    for widget in QApplication.topLevelWidgets():
        names = {type(widget).__name__, widget.metaObject().className()}
        if kind in names and widget.isVisible():
            return widget
    return None


def screen(widget: QWidget) -> Any:
    """A widget as it is on the screen, with what lies over it."""
    place = widget.mapToGlobal(widget.rect().topLeft())
    return QApplication.primaryScreen().grabWindow(
        0, place.x(), place.y(), widget.width(), widget.height()
    )


def ended(runtime: Any) -> bool:
    """Whether the settings page says how what it did has ended."""
    return runtime.progress.notice.isVisible()


def told(runtime: Any) -> str:
    """What it says."""
    return runtime.progress.notice.text.text()


def runtime_file() -> str:
    """Where onnxruntime is found; empty if it is not."""
    import importlib.util

    spec = importlib.util.find_spec("onnxruntime")
    return (spec.origin or "") if spec else ""


class Guide(QObject):
    """Takes step after step, each when what the last one waits for has come, then leaves QGIS."""

    def __init__(self, tour: Tour) -> None:
        super().__init__(iface.mainWindow())
        self._tour, self._steps = tour, tour.steps()
        self._step: Step | None = None
        self._since = 0.0
        self._busy = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(POLL_MS)

    def _tick(self) -> None:
        # A step may handle events itself.
        if self._busy:
            return
        self._busy = True
        try:
            self._go_on()
        except StopIteration:
            self._leave("")
        except Failed as failure:
            self._leave(str(failure))
        except Exception:  # the driver must hear of it, and QGIS must end
            self._leave(traceback.format_exc())
        finally:
            self._busy = False

    def _go_on(self) -> None:
        if self._step is not None:
            what, condition, seconds = self._step
            if not condition():
                if time.monotonic() - self._since > seconds:
                    raise Failed(f"waited {seconds:.0f} s in vain until {what}")
                return
        self._step, self._since = next(self._steps), time.monotonic()

    def _leave(self, error: str) -> None:
        self._timer.stop()
        if error:
            everything = QApplication.primaryScreen().grabWindow(0)
            everything.save(str(Path(self._tour.given["pictures"]) / "failed.png"))
            print(f"tour: {error}", flush=True)
        self._tour.write(error)
        for window in QApplication.topLevelWidgets():
            if isinstance(window, QDialog) and window.isVisible():
                window.reject()
        # QGIS would ask about the layers, and wait.
        QgsProject.instance().clear()
        QgsProject.instance().setDirty(False)
        later(iface.actionExit().trigger)


guide = Guide(Tour(json.loads(Path(os.environ["SSDIFF_TOUR"]).read_text(encoding="utf-8"))))
