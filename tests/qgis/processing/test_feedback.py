# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine's progress as QGIS shows it."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingFeedback

from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.progress import TimeLeft
from ssdiff_qgis.processing.feedback import FeedbackProgress


class Feedback(QgsProcessingFeedback):
    def __init__(self) -> None:
        super().__init__(False)
        self.told: list[tuple[str, str]] = []

    def setProgressText(self, text: str) -> None:
        self.told.append(("stage", text))

    def pushInfo(self, text: str) -> None:
        self.told.append(("info", text))

    def pushWarning(self, text: str) -> None:
        self.told.append(("warning", text))

    def pushDebugInfo(self, text: str) -> None:
        self.told.append(("debug", text))


@pytest.fixture
def feedback(qgis_app) -> Feedback:
    return Feedback()


def test_everything_is_passed_on(feedback):
    progress = FeedbackProgress(feedback)
    progress.update(0.5)
    for kind in ("stage", "info", "warning", "debug"):
        getattr(progress, kind)(f"a {kind}")
    assert feedback.progress() == 50 and not progress.cancelled()
    assert feedback.told == [(kind, f"a {kind}") for kind in ("stage", "info", "warning", "debug")]
    feedback.cancel()
    assert progress.cancelled()


def test_time_left_is_said_each_time_that_it_has_halved(feedback):
    now = [0.0]
    progress = FeedbackProgress(feedback)
    progress._left = TimeLeft(lambda: now[0])
    progress.stage("Pansharpening")
    for percent in range(101):
        now[0] = 10.0 * percent
        progress.update(percent / 100)
    told = [text for kind, text in feedback.told if kind == "stage"]
    assert told[:2] == ["Pansharpening", "Pansharpening, about 16 min left"]
    said = [text.split("about ")[1] for text in told[2:5]]
    assert said == ["8 min left", "4 min left", "2 min left"]
    assert len(told) < 12
    progress.stage("Writing")
    assert feedback.told[-1] == ("stage", "Writing")


def test_a_run_is_told_in_the_users_language(speak, parameters, feedback, monkeypatch):
    import processing

    from ssdiff_qgis.processing import feedback as module

    said: list[str] = []
    translated = module.translated
    monkeypatch.setattr(module, "translated", lambda text: said.append(text) or translated(text))
    assert speak("de") is not None
    processing.run("ssdiff:pansharpen", parameters, feedback=feedback)
    told = [text for _, text in feedback.told]
    assert "Szene wird analysiert" in told
    assert "100% der Pixel des Ergebnisses sind gültig." in told
    assert len(said) >= 10
    assert all(isinstance(text, Message) for text in said), "the engine says what is no message"
    assert not set(said) & set(told), "the engine says what is not translated"
