# SPDX-License-Identifier: GPL-3.0-or-later
"""The models that exist: bundled, installed, to be downloaded.

The bundled models stand in a catalogue of the schema of all others,
resources/models/catalogue.json, which `ssdiff_train.export.bundled` writes. Installed models lie in
a folder per user (`model_folder`), beside each its entry as JSON; so does the catalogue that was
fetched last (`download.refresh_catalogue`).
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from ssdiff_qgis.engine.catalogue.entry import (
    SCHEMA,
    Catalogue,
    ModelEntry,
    parse_bundled,
    parse_catalogue,
    parse_entry,
)
from ssdiff_qgis.engine.errors import CatalogueError, ModelError, OutputError
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.storage import atomic
from ssdiff_qgis.engine.storage.resources import resource

_CATALOGUE_FILE = "catalogue.json"
_BUNDLED = "resources/models"


class KnownModel(NamedTuple):
    """A model, and where it is.

    Attributes:
        entry: Entry of the model.
        path: Path of its file; None if it has to be downloaded first.
    """

    entry: ModelEntry
    path: Path | None

    @property
    def state(self) -> str:
        """One of ``bundled``, ``installed`` and ``downloadable``."""
        if self.entry.bundled:
            return "bundled"
        return "downloadable" if self.path is None else "installed"

    def to_dict(self) -> dict[str, Any]:
        """For JSON: the entry's fields, ``state``, and ``path`` (str or None)."""
        path = None if self.path is None else str(self.path)
        return {**self.entry.to_dict(), "state": self.state, "path": path}


def model_folder() -> Path:
    """The user's folder of installed models, the same for QGIS and the command line.

    It is that of the environment variable SSDIFF_MODELS, else ``ssdiff-qgis/models`` where programs
    keep a user's data. It need not exist.
    """
    named = os.environ.get("SSDIFF_MODELS")
    if named:
        return Path(named).expanduser()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME", ""))
        # The XDG specification has relative paths ignored.
        base = base if base.is_absolute() else Path.home() / ".local" / "share"
    return base / "ssdiff-qgis" / "models"


@lru_cache(maxsize=1)
def bundled_entries() -> tuple[ModelEntry, ...]:
    """Entries of the models that come with the plugin; the first is the default.

    Raises:
        CatalogueError: If the plugin's own catalogue is damaged.
    """
    content = resource(f"{_BUNDLED}/{_CATALOGUE_FILE}").read_bytes()
    return parse_bundled(content)


def bundled_models() -> dict[str, Path]:
    """Names and paths of the models that come with the plugin; the first is the default."""
    folder = resource(_BUNDLED)
    return {entry.name: folder / entry.bundled for entry in bundled_entries()}


def installed_models(folder: Path | None = None) -> list[KnownModel]:
    """The models that were downloaded or adapted here, by name, the newest version first.

    Args:
        folder: Folder of the models; None for `model_folder`.
    """
    folder = folder or model_folder()
    found = []
    for note in folder.glob("*.onnx.json"):
        try:
            entry = parse_entry(json.loads(note.read_bytes()), own=True)
            path = folder / entry.file_name
            if path.stat().st_size == entry.size and note.name == f"{path.name}.json":
                found.append(KnownModel(entry, path))
        except (OSError, ValueError, RecursionError, CatalogueError):
            # Not written by us, or one half of a pair: what is downloaded again is whole again.
            continue
    return _newest_first(found)


def known_models(folder: Path | None = None) -> list[KnownModel]:
    """All models: bundled, then installed, then those that could be downloaded.

    Args:
        folder: Folder of the models; None for `model_folder`.
    """
    paths = bundled_models()
    here = [KnownModel(entry, paths[entry.name]) for entry in bundled_entries()]
    here += [m for m in installed_models(folder) if m.entry.name not in paths]
    hashes = {model.entry.sha256 for model in here}
    entries = stored_catalogue(folder).entries
    return here + _newest_first(KnownModel(e, None) for e in entries if e.sha256 not in hashes)


def available_models(folder: Path | None = None) -> dict[str, Path]:
    """Names and files of the models that can be run: bundled, then the newest installed ones.

    Args:
        folder: Folder of the models; None for `model_folder`.
    """
    models: dict[str, Path] = {}
    for model in known_models(folder):
        if model.path is not None:
            models.setdefault(model.entry.name, model.path)
    return models


def stored_catalogue(folder: Path | None = None) -> Catalogue:
    """The catalogue that was fetched last; empty if none was, or if it was forgotten.

    Args:
        folder: Folder of the models; None for `model_folder`.
    """
    path = (folder or model_folder()) / _CATALOGUE_FILE
    try:
        content = json.loads(path.read_bytes())
        return parse_catalogue(
            json.dumps(content["catalogue"]), bundled_entries(), str(content["url"])
        )
    except FileNotFoundError:
        return Catalogue()
    except (OSError, ValueError, LookupError, TypeError, RecursionError, CatalogueError) as error:
        return Catalogue(
            refused=(
                Message(
                    "The catalogue in '{path}' is not used: {error}. Fetch it anew.",
                    path=path,
                    error=error,
                ),
            )
        )


def store_catalogue(catalogue: Catalogue, folder: Path | None = None) -> None:
    """Put a catalogue in the place of the one that was stored.

    Args:
        catalogue: Catalogue to keep; what was refused is not kept.
        folder: Folder of the models; None for `model_folder`.

    Raises:
        OutputError: If it cannot be written.
    """
    models = [entry.to_dict() for entry in catalogue.entries]
    content = {"url": catalogue.url, "catalogue": {"schema": SCHEMA, "models": models}}
    write_text((folder or model_folder()) / _CATALOGUE_FILE, json.dumps(content, indent=1))


def forget_catalogue(folder: Path | None = None) -> None:
    """Know only the plugin's own models again; what is installed stays.

    Args:
        folder: Folder of the models; None for `model_folder`.

    Raises:
        OutputError: If the stored catalogue cannot be removed.
    """
    _remove((folder or model_folder()) / _CATALOGUE_FILE)


def note_installed(entry: ModelEntry, folder: Path | None = None) -> None:
    """Make a model's file, which lies in the folder, one of the installed models.

    Args:
        entry: Entry of the model.
        folder: Folder of the models; None for `model_folder`.

    Raises:
        OutputError: If the note cannot be written.
    """
    path = (folder or model_folder()) / f"{entry.file_name}.json"
    write_text(path, json.dumps(entry.to_dict(), indent=1))


def remove_model(model: KnownModel) -> None:
    """Delete an installed model's file.

    Raises:
        ModelError: If it is none.
        OutputError: If it cannot be removed, for one because it is in use.
    """
    if model.state != "installed" or model.path is None:
        raise ModelError(
            "The model {entry} is not installed; there is nothing to remove. Choose an "
            "installed one.",
            entry=model.entry,
        )
    _remove(model.path)
    _remove(model.path.with_name(f"{model.path.name}.json"))


def table(models: Sequence[KnownModel]) -> list[str]:
    """Lines that show models to people, in columns of a fixed width."""
    rows = [("name", "version", "bands", "ratio", "size", "where", "licence")]
    for entry, path in models:
        bands = f"any ({entry.bands})" if entry.any_bands else str(entry.bands)
        where = KnownModel(entry, path).state
        size = f"{entry.size / 1e6:.1f} MB"
        rows.append(
            (entry.name, entry.version, bands, str(entry.ratio), size, where, entry.licence)
        )
    widths = [max(map(len, column)) for column in zip(*rows)]
    return ["  ".join(cell.ljust(w) for cell, w in zip(row, widths)).rstrip() for row in rows]


def write_text(path: Path, text: str) -> None:
    """Write a small file (UTF-8), whole or not at all.

    Raises:
        OutputError: If that fails.
    """
    try:
        atomic.write_text(path, text)
    except OSError as error:
        raise OutputError(
            "'{path}' cannot be written: {error}. Make the folder writable, or choose another "
            "one by the environment variable SSDIFF_MODELS.",
            path=path,
            error=error,
        ) from error


def _remove(path: Path) -> None:
    try:
        path.unlink()
    except FileNotFoundError:
        return
    except OSError as error:
        raise OutputError(
            "'{path}' cannot be removed: {error}. Close what uses it, and try again.",
            path=path,
            error=error,
        ) from error


def _newest_first(models: Iterable[KnownModel]) -> list[KnownModel]:
    by_version = sorted(models, key=lambda model: model.entry.order, reverse=True)
    return sorted(by_version, key=lambda model: model.entry.name)
