# SPDX-License-Identifier: GPL-3.0-or-later
"""The provider: what it registers, how it is found, what it loads."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingAlgorithm
from qgis.gui import QgsProcessingToolboxProxyModel
from qgis.PyQt.QtCore import QModelIndex

ROOT = Path(__file__).resolve().parents[3]
HEAVY = (
    "numpy", "osgeo", "onnxruntime", "requests", "ssl", "subprocess", "importlib.metadata",
    "ssdiff_qgis.engine.fusion.fuse", "ssdiff_qgis.engine.geometry.pair",
)  # fmt: skip


def test_provider_is_registered(provider):
    registered = QgsApplication.processingRegistry().providerById("ssdiff")
    assert registered is provider
    assert registered.name() == "SSDiff"
    assert registered.longName() == "SSDiff pansharpening" and registered.helpId() == "ssdiff"
    metadata = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    assert f"\nversion={registered.versionInfo()}\n" in metadata
    assert Path(registered.svgIconPath()).is_file()
    assert not registered.icon().isNull()
    names = ("adaptmodel", "downloadmodel", "listmodels", "pansharpen")
    assert sorted(a.id() for a in registered.algorithms()) == [f"ssdiff:{n}" for n in names]


def test_plugin_leaves_nothing_behind(provider):
    from ssdiff_qgis import classFactory

    second = classFactory(None)
    second.initProcessing()  # refused: the id is taken
    assert second.provider is None
    second.unload()
    assert QgsApplication.processingRegistry().providerById("ssdiff") is provider


def test_registering_loads_nothing_heavy(provider):
    script = f"""
import sys
sys.path.insert(0, {str(ROOT)!r})
from qgis.core import QgsApplication
app = QgsApplication([], False)
app.initQgis()
before = set(sys.modules)
from ssdiff_qgis import classFactory
plugin = classFactory(None)
plugin.initProcessing()
assert app.processingRegistry().createAlgorithmById("ssdiff:pansharpen") is not None
print([m for m in {HEAVY!r} if m in set(sys.modules) - before])
plugin.unload()
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stdout.strip() == "[]", done.stderr


def test_toolbox_finds_it_alone(provider):
    """Who looks for pansharpening is not shown how models are listed first."""
    model = QgsProcessingToolboxProxyModel(None)
    model.setFilterString("pansharp")

    def found(parent: QModelIndex) -> list[str]:
        rows = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
        return [n for row in rows for n in ([model.data(row)] if not found(row) else found(row))]

    assert [name for name in found(QModelIndex()) if "SSDiff" in name] == ["Pansharpen (SSDiff)"]


def test_algorithm_runs_in_the_background_and_can_be_cancelled(algorithm):
    flags = algorithm.flags()
    assert not flags & QgsProcessingAlgorithm.Flag.FlagNoThreading
    assert flags & QgsProcessingAlgorithm.Flag.FlagCanCancel
    assert flags & QgsProcessingAlgorithm.Flag.FlagSupportsBatch
