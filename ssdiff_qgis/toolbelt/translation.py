# SPDX-License-Identifier: GPL-3.0-or-later
"""The plugin's texts, and those of the engine, in the language of QGIS."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.storage.resources import resource

_TRADITIONAL = {"hant", "tw", "hk", "mo"}


def interface_language() -> str:
    """The language QGIS speaks, such as ``de``, ``pt_BR`` or ``zh-Hans``."""
    # The desktop's own answer, which knows its option --lang; empty in qgis_process.
    application = QgsApplication.instance()
    if application is not None and application.translation():
        return str(application.translation())
    settings = QgsSettings()
    if settings.value("locale/overrideFlag", False, type=bool):
        return str(settings.value("locale/userLocale", "", type=str))
    return str(QLocale().name())


def translation_file(language: str) -> Path | None:
    """Finds the translation into a language, or into what its region shares with others.

    Args:
        language: Name of the language as `interface_language` gives it.

    Returns:
        The compiled translation; None if there is none, as for English.
    """
    parts = language.replace("-", "_").split("_")
    name = parts[0].lower()
    if name == "zh":
        # There is none into traditional Chinese; English is nearer than the other script.
        name = "" if _TRADITIONAL & {part.lower() for part in parts} else "zh_Hans"
    path = resource(f"i18n/ssdiff_{name}.qm")
    return path if path.is_file() else None


def install_translation() -> QTranslator | None:
    """Translates all that is said from now on.

    Returns:
        The translator, to be kept and given to `remove_translation`; None if there is none for
        the language of QGIS.
    """
    path = translation_file(interface_language())
    translator = QTranslator()
    if path is None or not translator.load(str(path)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove_translation(translator: QTranslator | None) -> None:
    """Undoes `install_translation`.

    Args:
        translator: What that returned.
    """
    if translator is not None:
        QCoreApplication.removeTranslator(translator)


def translated(said: object) -> str:
    """What the engine says, in the language of QGIS.

    Args:
        said: Text or error of the engine. What is no `Message`, such as a line that pip prints, is
            looked up as it stands.

    Returns:
        The translation of its template, with its values; the text itself where there is none.
    """
    message = Message.of(said)
    text = QCoreApplication.translate("Engine", message.template)
    if not message.values:
        return text
    values = {
        name: translated(value) if isinstance(value, Message) else value
        for name, value in message.values.items()
    }
    return text.format(**values)
