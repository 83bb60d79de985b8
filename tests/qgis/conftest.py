# SPDX-License-Identifier: GPL-3.0-or-later
"""The plugin inside a real QGIS."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

LOCALE = ("locale/overrideFlag", "locale/userLocale")
PICTURES = Path(__file__).resolve().parents[2] / "build" / "pictures"


@pytest.fixture(scope="session")
def provider(qgis_app: Any, qgis_processing: None) -> Iterator[Any]:
    """The provider, registered as QGIS does it: by the plugin."""
    from qgis.core import QgsApplication

    from ssdiff_qgis import classFactory

    plugin = classFactory(None)
    plugin.initProcessing()
    yield plugin.provider
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("ssdiff") is None
    # Exceptions that tests caught keep frames, and these layers, which must not outlive QGIS.
    gc.collect()


@pytest.fixture
def parameters(provider: Any, town: Any, stub_model: Path, tmp_path: Path) -> dict[str, Any]:
    """Parameters of a run with the stub model."""
    return {
        "PAN": str(town.pan),
        "MS": str(town.ms),
        "MODEL_FILE": str(stub_model),
        "OUTPUT": str(tmp_path / "fused.tif"),
    }


@pytest.fixture
def run(parameters: dict[str, Any]) -> Callable[..., dict[str, Any]]:
    """``run(**changes)`` runs the algorithm by `processing.run`."""
    import processing

    def run(**changes: Any) -> dict[str, Any]:
        return processing.run("ssdiff:pansharpen", {**parameters, **changes})

    return run


class Log:
    """Makes feedbacks that remember what they were told."""

    def __init__(self) -> None:
        from qgis.core import QgsProcessingFeedback

        log = self
        self.infos: list[str] = []
        self.warnings: list[str] = []
        self.errors: list[str] = []

        class Feedback(QgsProcessingFeedback):
            def __init__(self) -> None:
                super().__init__(False)

            def pushInfo(self, text: str) -> None:
                log.infos.append(text)

            def pushWarning(self, text: str) -> None:
                log.warnings.append(text)

            def reportError(self, text: str, fatalError: bool = False) -> None:
                log.errors.append(text)

        self.feedback = Feedback()


@pytest.fixture
def log(qgis_app: Any) -> Log:
    """A feedback and what it was told."""
    return Log()


@pytest.fixture
def desktop(qgis_iface: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The desktop's stand-in, with what Processing's dialogs ask of it besides."""
    from qgis.gui import QgsBrowserGuiModel

    model = QgsBrowserGuiModel()
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: model, raising=False)
    return qgis_iface


@pytest.fixture(autouse=True)
def layer_tree_view(qgis_iface: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A real one in the desktop's stand-in: the Processing of QGIS 3.44 hands it to C++."""
    from qgis.core import QgsLayerTreeModel, QgsProject
    from qgis.gui import QgsLayerTreeView

    view = QgsLayerTreeView()
    view.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), view))
    monkeypatch.setattr(qgis_iface, "layerTreeView", lambda: view, raising=False)
    yield
    view.deleteLater()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of the downloaded models, still to be made."""
    monkeypatch.setenv("SSDIFF_MODELS", str(tmp_path / "models"))
    return tmp_path / "models"


@pytest.fixture
def choose(qgis_app: Any) -> Iterator[Callable[[str], None]]:
    """``choose(language)`` sets it in QGIS's settings."""
    from qgis.core import QgsSettings

    settings = QgsSettings()
    before = {key: settings.value(key) for key in LOCALE}

    def choose(language: str) -> None:
        settings.setValue("locale/overrideFlag", True)
        settings.setValue("locale/userLocale", language)

    yield choose
    for key, value in before.items():
        if value is None:
            settings.remove(key)
        else:
            settings.setValue(key, value)


@pytest.fixture
def speak(choose: Callable[[str], None], qgis_processing: None) -> Iterator[Callable[[str], Any]]:
    """``speak(language)`` sets it in QGIS's settings and loads the plugin."""
    from ssdiff_qgis import classFactory

    loaded: list[Any] = []

    def speak(language: str) -> Any:
        choose(language)
        loaded.append(classFactory(None))
        loaded[-1].initProcessing()
        return loaded[-1]

    yield speak
    for plugin in loaded:
        plugin.unload()


@pytest.fixture
def grab() -> Callable[[Any, str], None]:
    """``grab(widget, name)`` leaves a picture in build/pictures/ for people to look at."""

    def grab(widget: Any, name: str) -> None:
        PICTURES.mkdir(parents=True, exist_ok=True)
        assert widget.grab().save(str(PICTURES / f"{name}.png"))

    return grab
