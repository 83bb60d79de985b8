# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of the models to take: by its name, or by the pair that it is for."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ssdiff_qgis.engine.catalogue.entry import AUTO, ModelEntry
from ssdiff_qgis.engine.catalogue.store import KnownModel, bundled_models, known_models
from ssdiff_qgis.engine.errors import CatalogueError, ModelError
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.model.compatibility import serves


def resolve_model(name_or_path: str, ratio: int, names: Sequence[str]) -> Path:
    """The file of the model that a user chose for a pair.

    Args:
        name_or_path: Name of a bundled or installed model, path of an ONNX file, or `AUTO` for the
            model that fits the pair best.
        ratio: Resolution ratio, PAN pixels per MS pixel, to the nearest whole number.
        names: Names of the MS bands to fuse, empty where a band has none.

    Raises:
        ModelError: If there is no such model, or it is trained for another ratio.
        BandError: If it is trained for other bands.
    """
    if name_or_path == AUTO:
        return choose_model(ratio, names)
    path = find_model(name_or_path)
    # Not at the top: they load numpy, and QGIS shall start no slower.
    from ssdiff_qgis.engine.model.band_groups import band_groups
    from ssdiff_qgis.engine.model.contract import ModelInfo

    info = ModelInfo.read(path)
    if not serves(info.ratio, ratio):
        raise ModelError(
            "One MS pixel is about {ratio} PAN pixels wide, but the model '{name}' is made for "
            "{expected}. {suggestion}",
            ratio=ratio,
            name=info.name,
            expected=info.ratio,
            suggestion=suggestion(ratio, names),
        )
    band_groups(names, ratio, info)
    return path


def choose_model(ratio: int, names: Sequence[str]) -> Path:
    """The file of the bundled or installed model that fits a pair best.

    One made for the ratio goes before one made for a smaller one; then one made for bands of these
    names, or of this number, before one for any bands; of several of those, the one whose groups
    are filled up least, and then the one that sees most bands at once; and of equals a bundled one.
    One that was adapted on this machine is never chosen: it is for a sensor that nobody has named.

    Args:
        ratio: Resolution ratio, PAN pixels per MS pixel, to the nearest whole number.
        names: Names of the MS bands to fuse, empty where a band has none.

    Raises:
        ModelError: If there is none for this ratio and these bands.
    """
    model = _best(ratio, names, available=True)
    if model is None or model.path is None:
        raise ModelError(
            "One MS pixel is about {ratio} PAN pixels wide, and no bundled model is made for "
            "that (bands to fuse: {count}). {suggestion}",
            ratio=ratio,
            count=len(names),
            suggestion=suggestion(ratio, names),
        )
    return model.path


def suggestion(ratio: int, names: Sequence[str]) -> str:
    """What to do where a model does not fit: one that does, or how to get or make one."""
    model = _best(ratio, names, available=True)
    if model is not None:
        return Message("Choose the model '{name}'.", name=model.entry.name)
    model = _best(ratio, names, available=False)
    if model is not None:
        return Message(
            "Download the model '{name}', which fits (ssdiff:downloadmodel).", name=model.entry.name
        )
    bundled = ", ".join(str(m.entry) for m in known_models() if m.state == "bundled")
    return Message(
        "The bundled models are {bundled}. Train one that fits with `ssdiff train`, or get one, "
        "and choose its .onnx file.",
        bundled=bundled,
    )


def find_model(name_or_path: str) -> Path:
    """The file of a bundled or installed model's name, or of a path to a user's own model.

    Raises:
        ModelError: If it is neither.
    """
    models = known_models()
    for model in models:
        if model.entry.name == name_or_path and model.path is not None:
            return model.path
    path = Path(name_or_path)
    if path.is_file():
        return path
    if any(model.entry.name == name_or_path for model in models):
        raise ModelError(
            "The model '{name}' is in the catalogue, but not on this machine yet. "
            "Download it (ssdiff:downloadmodel).",
            name=name_or_path,
        )
    installed = dict.fromkeys(m.entry.name for m in models if m.state == "installed")
    raise ModelError(
        "'{name}' is neither a bundled model ({bundled}) nor an installed one "
        "({installed}) nor an existing file. Choose one of those or the path of an .onnx file.",
        name=name_or_path,
        bundled=", ".join(bundled_models()),
        installed=", ".join(installed) or Message("there is none"),
    )


def downloadable(name: str, folder: Path | None = None) -> ModelEntry:
    """The newest model of a name, be it here already or not.

    Args:
        name: Name of the model.
        folder: Folder of the models; None for `model_folder`.

    Raises:
        CatalogueError: If neither the plugin nor the catalogue has it.
    """
    models = known_models(folder)
    named = [model.entry for model in models if model.entry.name == name]
    if not named:
        names = ", ".join(dict.fromkeys(model.entry.name for model in models))
        raise CatalogueError(
            "There is no model '{name}' in the catalogue; there are {names}. Choose one of "
            "those, or give the address of a catalogue that has it.",
            name=name,
            names=names,
        )
    return max(named, key=lambda entry: entry.order)


def _best(ratio: int, names: Sequence[str], available: bool) -> KnownModel | None:
    """Of the newest version of every model; ``available``: of those that are here, or not."""
    newest: dict[str, KnownModel] = {}
    for model in known_models():
        if (model.path is not None) == available:
            newest.setdefault(model.entry.name, model)
    fitting = [m for m in newest.values() if m.entry.fits(ratio, names) and not m.entry.own]
    return min(fitting, key=lambda model: _rank(model.entry, len(names)), default=None)


def _rank(entry: ModelEntry, bands: int) -> tuple[int, bool, int, int]:
    return -entry.ratio, entry.any_bands, -bands % entry.bands, -entry.bands
