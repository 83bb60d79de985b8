# SPDX-License-Identifier: GPL-3.0-or-later
"""Parameters, outputs and help of ``ssdiff:pansharpen``."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingParameterDefinition


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
    assert len(panel.split()) < 340


def test_help_in_qgis_process_is_plain(algorithm, monkeypatch):
    """The parameters follow by themselves."""
    monkeypatch.setattr(QgsApplication, "platform", lambda: "qgis_process")
    assert algorithm.shortHelpString() == f"{algorithm.about()}\n{algorithm.about_outputs()}"
    assert "<" not in algorithm.shortHelpString()


def test_names_of_parameters_and_outputs_are_fixed(algorithm):
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    definitions = algorithm.parameterDefinitions()
    assert [p.name() for p in definitions if not p.flags() & advanced] == [
        "PAN", "MS", "BANDS", "MS_LAYERS", "PRODUCT", "MODE", "MODEL", "REGISTER", "EXTENT",
        "DEVICE", "OUTPUT", "UNCERTAINTY", "REPORT",
    ]  # fmt: skip
    assert [p.name() for p in definitions if p.flags() & advanced] == [
        "PAN_BAND", "MODEL_FILE", "STEPS", "SEED", "OUTPUT_TYPE", "OUTPUT_FORMAT",
        "OVERVIEWS", "CREATION_OPTIONS", "GROUP",
    ]  # fmt: skip
    required = [p for p in definitions if not p.flags() & optional]
    # PAN and MS, or a product: what is missing, the algorithm says itself.
    assert all(p.defaultValue() is not None or p.isDestination() for p in required)
    assert [o.name() for o in algorithm.outputDefinitions()] == [
        "OUTPUT", "UNCERTAINTY", "REPORT", "MODEL_USED", "PROVIDER", "SECONDS", "SHIFT_ROWS",
        "SHIFT_COLUMNS", "SHIFT_SPREAD",
    ]  # fmt: skip


def test_choices_are_those_of_the_engine(algorithm):
    from ssdiff_qgis.engine.catalogue.entry import AUTO
    from ssdiff_qgis.engine.catalogue.store import available_models, bundled_entries
    from ssdiff_qgis.engine.fusion.options import REGISTER
    from ssdiff_qgis.engine.runtime.providers import DEVICES

    choices = {
        name: algorithm.parameterDefinition(name).options()
        for name in ("REGISTER", "DEVICE", "MODEL")
    }
    models = [AUTO, *available_models()]
    assert choices == {"REGISTER": list(REGISTER), "DEVICE": list(DEVICES), "MODEL": models}
    assert algorithm.parameterDefinition("MODEL").defaultValue() == AUTO
    for entry in bundled_entries():
        assert entry.description in algorithm.parameterDefinition("MODEL").help()
