# SPDX-License-Identifier: GPL-3.0-or-later
from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingAlgorithm, QgsProcessingParameterDefinition
from qgis.gui import QgsProcessingToolboxProxyModel
from qgis.PyQt.QtCore import QModelIndex

ROOT = Path(__file__).resolve().parents[2]
HEAVY = (
    "numpy", "osgeo", "onnxruntime", "requests", "ssdiff_qgis.engine.fusion.fuse",
    "ssdiff_qgis.engine.geometry.pair",
)  # fmt: skip


@pytest.fixture
def algorithm(provider):
    return QgsApplication.processingRegistry().createAlgorithmById("ssdiff:pansharpen")


def test_provider_is_registered(provider):
    registered = QgsApplication.processingRegistry().providerById("ssdiff")
    assert registered is provider
    assert registered.name() == "SSDiff"
    assert registered.longName() == "SSDiff pansharpening" and registered.helpId() == "ssdiff"
    metadata = (ROOT / "metadata.txt").read_text(encoding="utf-8")
    assert f"\nversion={registered.versionInfo()}\n" in metadata
    assert Path(registered.svgIconPath()).is_file()
    assert not registered.icon().isNull()
    names = ("downloadmodel", "listmodels", "pansharpen")
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


def test_algorithm_describes_itself(algorithm):
    assert algorithm.displayName() == "Pansharpen (SSDiff)"
    assert algorithm.shortDescription() and algorithm.helpUrl().startswith("https://")
    assert algorithm.helpUrl().endswith("/reference/algorithms.md#ssdiffpansharpen")
    assert "pansharpening" in algorithm.tags()
    assert Path(algorithm.svgIconPath()).is_file() and not algorithm.icon().isNull()
    for parameter in algorithm.parameterDefinitions():
        assert parameter.description() and parameter.help(), parameter.name()
    assert all(output.description() for output in algorithm.outputDefinitions())


def test_help_panel_has_the_parameters_by_name(algorithm):
    panel = algorithm.shortHelpString()
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    for p in algorithm.parameterDefinitions():
        line = f"\n<b>{p.description()}</b>: {p.help().splitlines()[0]}\n"
        assert (line in panel) != bool(p.flags() & advanced)
    assert panel.startswith(algorithm.about()) and panel.endswith(algorithm.about_outputs())
    assert len(panel.split()) < 300


def test_help_in_qgis_process_is_plain(algorithm, monkeypatch):
    """The parameters follow by themselves."""
    monkeypatch.setattr(QgsApplication, "platform", lambda: "qgis_process")
    assert algorithm.shortHelpString() == f"{algorithm.about()}\n{algorithm.about_outputs()}"
    assert "<" not in algorithm.shortHelpString()


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


def test_names_of_parameters_and_outputs_are_fixed(algorithm):
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    definitions = algorithm.parameterDefinitions()
    assert [p.name() for p in definitions if not p.flags() & advanced] == [
        "PAN", "MS", "BANDS", "MODEL", "REGISTER", "EXTENT", "DEVICE", "OUTPUT",
    ]  # fmt: skip
    assert [p.name() for p in definitions if p.flags() & advanced] == [
        "PAN_BAND", "MODEL_FILE", "STEPS", "SEED", "OUTPUT_TYPE", "OUTPUT_FORMAT",
        "OVERVIEWS", "CREATION_OPTIONS",
    ]  # fmt: skip
    required = [p for p in definitions if not p.flags() & optional]
    needed = [p.name() for p in required if p.defaultValue() is None and not p.isDestination()]
    assert needed == ["PAN", "MS"]
    assert [o.name() for o in algorithm.outputDefinitions()] == [
        "OUTPUT", "MODEL_USED", "PROVIDER", "SECONDS", "SHIFT_ROWS", "SHIFT_COLUMNS",
        "SHIFT_SPREAD",
    ]  # fmt: skip


def test_choices_are_those_of_the_engine(algorithm):
    from ssdiff_qgis.engine.catalogue.store import AUTO, BUNDLED, available_models
    from ssdiff_qgis.engine.fusion.options import REGISTER
    from ssdiff_qgis.engine.runtime.providers import DEVICES

    choices = {
        name: algorithm.parameterDefinition(name).options()
        for name in ("REGISTER", "DEVICE", "MODEL")
    }
    models = [AUTO, *available_models()]
    assert choices == {"REGISTER": list(REGISTER), "DEVICE": list(DEVICES), "MODEL": models}
    assert algorithm.parameterDefinition("MODEL").defaultValue() == AUTO
    for entry in BUNDLED:
        assert entry.description in algorithm.parameterDefinition("MODEL").help()


def test_without_onnxruntime_it_says_how_to_get_it(algorithm, monkeypatch):
    assert algorithm.canExecute() == (True, "")
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    possible, message = algorithm.canExecute()
    assert not possible
    assert "pip install onnxruntime" in message and "restart QGIS" in message
    assert "Settings > Options > SSDiff" in message


def test_a_run_without_onnxruntime_says_so_too(run, parameters, monkeypatch):
    from qgis.core import QgsProcessingException

    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(QgsProcessingException, match="pip install onnxruntime"):
        run()
    assert not Path(parameters["OUTPUT"]).exists()
