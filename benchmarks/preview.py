# SPDX-License-Identifier: GPL-3.0-or-later
"""How soon a preview is on the map: in QGIS, the first one of a scene and a further one.

QGIS runs here without a screen, with the plugin's provider. What is timed is what a user waits for:
from the menu's entry to the layer in the project. The first preview analyses the scene; the second
finds the analysis kept.
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from pathlib import Path
from types import SimpleNamespace

from qgis.core import QgsApplication, QgsLayerTreeModel, QgsProject, QgsRasterLayer
from qgis.gui import QgsLayerTreeView, QgsMapCanvas, QgsMessageBar

from ssdiff_qgis import classFactory
from ssdiff_qgis.processing import pansharpen
from ssdiff_qgis.processing.preview import start_preview
from ssdiff_train.synthetic.scene_files import write_scene
from ssdiff_train.synthetic.sensor import SensorModel, observe
from ssdiff_train.synthetic.town import make_hrms

_PATIENCE, _PAUSE = 120.0, 0.005


def main() -> int:
    """Measure and print; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--side", type=int, default=2048, help="of the scene in PAN pixels")
    options = parser.parse_args()
    application = QgsApplication([], True)
    application.initQgis()
    plugin = classFactory(None)
    plugin.initProcessing()
    with tempfile.TemporaryDirectory() as name:
        folder, sensor = Path(name), SensorModel()
        pansharpen.analyses_folder = lambda: folder / "analyses"
        hrms = make_hrms(options.side, options.side, seed=0)
        scene = write_scene(folder, observe(hrms, sensor), sensor)
        desktop = _desktop(scene.pan, scene.ms)
        for what in ("the first", "a further"):
            clock, cpu, longest = _timed(desktop)
            print(
                f"{what} preview: {clock:.2f} s by the clock, {cpu:.2f} s of a processor; the "
                f"desktop stood still for {1000 * longest:.0f} ms at most"
            )
        QgsProject.instance().clear()
    plugin.unload()
    return 0


def _desktop(pan: Path, ms: Path) -> SimpleNamespace:
    """What of the desktop a preview asks for, with the two layers on the map."""
    layers = [QgsRasterLayer(str(path), path.stem) for path in (pan, ms)]
    QgsProject.instance().addMapLayers(layers)
    canvas, tree, bar = QgsMapCanvas(), QgsLayerTreeView(), QgsMessageBar()
    canvas.setDestinationCrs(layers[0].crs())
    canvas.setExtent(layers[0].extent())
    tree.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), tree))
    return SimpleNamespace(
        mapCanvas=lambda: canvas, layerTreeView=lambda: tree, messageBar=lambda: bar
    )


def _timed(desktop: SimpleNamespace) -> tuple[float, float, float]:
    """Seconds by the clock and of the processors until a further layer is there.

    And the longest time for which QGIS did not look at its events.
    """
    project, before = QgsProject.instance(), resource.getrusage(resource.RUSAGE_SELF)
    count, started = project.count(), time.perf_counter()
    task = start_preview(desktop)
    longest, looked = 0.0, time.perf_counter()
    while task is not None and project.count() == count:
        if time.perf_counter() > started + _PATIENCE:
            break
        QgsApplication.processEvents()
        time.sleep(_PAUSE)
        now = time.perf_counter()
        longest, looked = max(longest, now - looked - _PAUSE), now
    clock, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_SELF)
    if project.count() == count:
        sys.exit("preview: no layer came.")
    cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return clock, cpu, longest


if __name__ == "__main__":
    sys.exit(main())
