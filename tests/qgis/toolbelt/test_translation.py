# SPDX-License-Identifier: GPL-3.0-or-later
"""The plugin speaks QGIS's language; the texts themselves: tests/unit."""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ssdiff_qgis.engine.errors import ModelError
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.toolbelt.translation import interface_language, translated, translation_file

ROOT = Path(__file__).resolve().parents[3]


def _load_script(name):
    sys.path.insert(0, str(ROOT / "scripts"))  # they import their neighbours
    spec = importlib.util.spec_from_file_location(f"{name}_script", ROOT / "scripts" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    sys.path.pop(0)
    return module


i18n, package = _load_script("i18n"), _load_script("package")


def described() -> tuple[str, str, list[str]]:
    """Name, description and help of the seed, and tags of the algorithm as QGIS has them now."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ssdiff:pansharpen")
    seed = algorithm.parameterDefinition("SEED")
    return seed.description(), seed.help(), algorithm.tags()


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_translation_is_what_qgis_shows(speak, language):
    speak(language)
    entries = i18n.read(ROOT / "i18n" / f"ssdiff_{language}.ts")
    assert entries
    stale = [key for key, text in entries.items() if QCoreApplication.translate(*key) != text]
    assert stale == [], "the .qm are older than the .ts: run `make i18n`"


def test_algorithm_speaks_german_until_the_plugin_is_gone(speak, provider):
    english = described()
    plugin = speak("de")
    name, help, tags = described()
    assert name == "Startwert (Seed)" and help.startswith("Für das Rauschen")
    assert {"Bildfusion", "pansharpening"} <= set(tags)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("ssdiff:pansharpen")
    assert algorithm.displayName() == "Pansharpening (SSDiff)"
    assert algorithm.name() == "pansharpen"
    # Values that models and scripts hold are the same in every language.
    assert algorithm.parameterDefinition("REGISTER").options() == ["correct", "report", "off"]
    plugin.unload()
    assert described() == english and english[0] == "Seed"


def test_the_engine_speaks_german_with_its_values(speak):
    speak("de")
    error = ModelError(
        "There is no model file '{path}'. Choose an existing .onnx file.", path="a b"
    )
    german = "Es gibt keine Modelldatei 'a b'. Wählen Sie eine vorhandene .onnx-Datei."
    assert translated(error) == german and str(error).startswith("There is no")
    # Values that are messages themselves are translated, too; numbers have their digits.
    said = Message("The output '{path}' cannot be written: {reason}. Check the folder's "
                   "permissions, the free disk space and the creation options.",
                   path="x", reason=Message("unknown"))  # fmt: skip
    assert translated(said).startswith("Die Ausgabe 'x' kann nicht geschrieben werden: unbekannt.")
    share = Message("The MS explains {explained:.0%} of PAN's details.", explained=0.5)
    assert translated(share) == "MS erklärt 50% der Details von PAN."
    parts = Message.joined(" ", [error.message, "pip 24"])
    assert translated(parts) == f"{german} pip 24"
    # What is no message is looked up as it stands: a line of another process.
    assert (
        translated("Writing")
        == "Ergebnis wird geschrieben"
        != translated("{x} of pip")
        == "{x} of pip"
    )


def test_settings_page_speaks_french(speak, desktop):
    from ssdiff_qgis.gui.menu import Menu

    speak("fr")
    from ssdiff_qgis.gui.settings import SettingsPage

    face = Menu(desktop, QgsApplication.getThemeIcon("/mActionOptions.svg"), print)
    try:
        page = SettingsPage(face.runtime, face.models, face.training, None)
        tabs = [page.tabs.tabText(i) for i in range(page.tabs.count())]
        assert "Modèles" in tabs and "Models" not in tabs
        assert face.help.text() == "Aide"
        page.deleteLater()
    finally:
        face.runtime.close()
        face.models.close()


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("de", "de"), ("de_AT", "de"), ("fr_CA", "fr"), ("es_419", "es"), ("pt_BR", "pt"),
        ("pt_PT", "pt"), ("ja_JP", "ja"), ("zh", "zh_Hans"), ("zh_CN", "zh_Hans"),
        ("zh-Hans", "zh_Hans"), ("zh_Hans_SG", "zh_Hans"), ("zh_TW", None), ("zh-Hant", None),
        ("zh_HK", None), ("en", None), ("en_GB", None), ("C", None), ("it", None), ("", None),
    ],
)  # fmt: skip
def test_names_of_languages_are_those_of_qgis_and_of_the_system(language, name):
    found = translation_file(language)
    assert (found and found.name) == (name and f"ssdiff_{name}.qm")


def test_every_language_of_qgis_that_is_translated_is_found():
    """QGIS names its own files as it names the languages in its settings."""
    names = [p.stem[5:] for p in Path(QgsApplication.i18nPath()).glob("qgis_*.qm")]
    if not names:
        pytest.skip("this QGIS has no translations")
    found = {translation_file(name) for name in names} - {None}
    assert {path.stem[7:] for path in found} == set(i18n.LANGUAGES)


def test_without_override_it_is_the_language_of_the_system(choose):
    choose("de")
    QgsSettings().setValue("locale/overrideFlag", False)
    assert interface_language() == QLocale().name()
    QgsSettings().setValue("locale/overrideFlag", True)
    assert interface_language() == "de"


def test_the_language_that_the_desktop_was_started_in_counts_first(choose, monkeypatch):
    from ssdiff_qgis.toolbelt import translation

    choose("de")
    # What --lang does. Not by setTranslation: newer QGIS would speak Japanese for good.
    started = SimpleNamespace(translation=lambda: "ja")
    monkeypatch.setattr(translation, "QgsApplication", SimpleNamespace(instance=lambda: started))
    assert interface_language() == "ja"


def test_a_second_plugin_takes_only_its_own_translation_away(speak):
    first, second = speak("de"), speak("de")
    second.unload()
    assert QCoreApplication.translate("SettingsPage", "Models") == "Modelle"
    first.unload()
    assert QCoreApplication.translate("SettingsPage", "Models") == "Models"


def test_damaged_translation_leaves_english(speak, monkeypatch, tmp_path):
    from ssdiff_qgis.toolbelt import translation

    broken = tmp_path / "ssdiff_de.qm"
    broken.write_bytes(b"nothing")
    monkeypatch.setattr(translation, "translation_file", lambda language: broken)
    assert translation.install_translation() is None
    assert not QTranslator().load(str(broken))


@pytest.mark.parametrize(
    ("language", "word"),
    [("de_AT", "Kanal"), ("pt_BR", "banda"), ("zh_CN", "波段"), ("it", "band")],
)
def test_plugin_manager_describes_it_in_the_users_language(
    choose, tmp_path, monkeypatch, language, word
):
    """QGIS's own reader of metadata.txt."""
    monkeypatch.syspath_prepend(str(Path(QgsApplication.pkgDataPath()) / "python"))
    installer = pytest.importorskip("pyplugin_installer.installer_data")
    choose(language)
    # QGIS 3.22 asks the system alone.
    monkeypatch.setattr(installer.QLocale, "system", staticmethod(lambda: QLocale(language)))
    package.stage(tmp_path)
    folder = str(tmp_path / "ssdiff_qgis")
    found = installer.Plugins().getInstalledPlugin("ssdiff_qgis", folder, False)
    assert word in found["description"]


def test_qgis_process_speaks_the_language_of_the_profile(tmp_path):
    program = os.environ.get("QGIS_PROCESS")
    if not program:
        pytest.skip("no QGIS_PROCESS in the environment: run this by `make test-qgis`")
    package.stage(tmp_path / "plugins")
    settings = tmp_path / "config" / "profiles" / "default" / "QGIS"
    settings.mkdir(parents=True)
    text = "[PythonPlugins]\nssdiff_qgis=true\n[locale]\noverrideFlag=true\nuserLocale=de\n"
    for name in ("QGIS3.ini", "QGIS4.ini"):
        (settings / name).write_text(text)
    env = {
        **os.environ,
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "config"),
        "QGIS_PLUGINPATH": str(tmp_path / "plugins"),
    }
    done = subprocess.run(
        [program, "help", "ssdiff:pansharpen"], capture_output=True, env=env, cwd=tmp_path
    )
    said = done.stdout.decode("utf-8", "replace")
    assert "Diffusionsschritte" in said and "Diffusion steps" not in said, done.stderr.decode()
    # Names are what scripts rely on.
    assert "\nSTEPS:" in said
