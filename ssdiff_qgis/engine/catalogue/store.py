# SPDX-License-Identifier: GPL-3.0-or-later
"""The models that exist: bundled, installed, to be downloaded, and the user's own files.

Importing this reads no file: what there is to know of the bundled models stands in a table, which a
test compares with the files. Installed models lie in a folder per user (`model_folder`), beside
each its entry as JSON; so does the catalogue that was fetched last (`download.refresh_catalogue`).
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ssdiff_qgis.engine.catalogue.entry import AUTO as AUTO
from ssdiff_qgis.engine.catalogue.entry import (
    SCHEMA,
    Catalogue,
    ModelEntry,
    parse_catalogue,
    parse_entry,
)
from ssdiff_qgis.engine.errors import CatalogueError, ModelError, OutputError

BUNDLED = (
    ModelEntry(
        name="ssdiff-any4",
        version="2.0.0",
        bands=4,
        any_bands=True,
        ratio=4,
        size=5433419,
        # pragma: allowlist nextline secret
        sha256="8d3a91ecc599edab2dca8c87f2d37d042420b1945f746a7e143c791b8de86eae",
        licence="GPL-3.0-or-later",
        description="Very-high-resolution optical imagery whose MS pixels are 4 PAN pixels wide.",
        bundled="ssdiff-any4.onnx",
    ),
    ModelEntry(
        name="ssdiff-any3",
        version="1.0.0",
        bands=4,
        any_bands=True,
        ratio=3,
        size=2828347,
        # pragma: allowlist nextline secret
        sha256="e2b990001f5da525f5d536ce002c953be9c157b701630c51dbbf7ea7c732c23c",
        licence="GPL-3.0-or-later",
        description="Optical imagery whose MS pixels are about 3 PAN pixels wide.",
        bundled="ssdiff-any3.onnx",
    ),
    ModelEntry(
        name="ssdiff-any2",
        version="1.0.0",
        bands=4,
        any_bands=True,
        ratio=2,
        size=5420707,
        # pragma: allowlist nextline secret
        sha256="7212cf270ff20ad4c4a6fa43667ad1603e2b2a3282fb43d30322f8d1a9f8f68d",
        licence="GPL-3.0-or-later",
        description="Landsat 7, 8 and 9, whose MS pixels are 2 PAN pixels wide.",
        bundled="ssdiff-any2.onnx",
    ),
)
"""All of them; the first is the default where there is no pair to choose by."""

_CATALOGUE_FILE = "catalogue.json"


class KnownModel(NamedTuple):
    """A model, and where it is.

    Attributes:
        entry: what is known of it.
        path: its file; None if it has to be downloaded first.
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


def bundled_models() -> dict[str, Path]:
    """Names and paths of the models that come with the plugin; the first is the default."""
    package = Path(__file__).resolve().parents[2]
    # In an installed plugin the resources lie inside the package, in the repository beside it.
    folder = next(
        (f for f in (package / "resources", package.parent / "resources") if f.is_dir()),
        package / "resources",
    )
    return {entry.name: folder / "models" / entry.bundled for entry in BUNDLED}


def installed_models(folder: Path | None = None) -> list[KnownModel]:
    """The downloaded models, by name, of each the newest version first.

    Args:
        folder: of the models; None for `model_folder`.
    """
    folder = folder or model_folder()
    found = []
    for note in folder.glob("*.onnx.json"):
        try:
            entry = parse_entry(json.loads(note.read_bytes()))
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
        folder: of the models; None for `model_folder`.
    """
    paths = bundled_models()
    here = [KnownModel(entry, paths[entry.name]) for entry in BUNDLED]
    here += [m for m in installed_models(folder) if m.entry.name not in paths]
    hashes = {model.entry.sha256 for model in here}
    entries = stored_catalogue(folder).entries
    return here + _newest_first(KnownModel(e, None) for e in entries if e.sha256 not in hashes)


def available_models(folder: Path | None = None) -> dict[str, Path]:
    """Names and files of the models that can be run: bundled, then the newest installed ones.

    Args:
        folder: of the models; None for `model_folder`.
    """
    models: dict[str, Path] = {}
    for model in known_models(folder):
        if model.path is not None:
            models.setdefault(model.entry.name, model.path)
    return models


def downloadable(name: str, folder: Path | None = None) -> ModelEntry:
    """The newest model of a name, be it here already or not.

    Args:
        name: of the model.
        folder: of the models; None for `model_folder`.

    Raises:
        CatalogueError: if neither the plugin nor the catalogue has it.
    """
    models = known_models(folder)
    named = [model.entry for model in models if model.entry.name == name]
    if not named:
        names = ", ".join(dict.fromkeys(model.entry.name for model in models))
        raise CatalogueError(
            f"There is no model '{name}' in the catalogue; there are {names}. Choose one of those, "
            f"or give the address of a catalogue that has it."
        )
    return max(named, key=lambda entry: entry.order)


def choose_model(ratio: int, bands: int) -> Path:
    """The file of the bundled or installed model that fits a pair best.

    One made for the ratio goes before one made for a smaller one; then one made for just this
    number of bands before one for any bands; of several of those, the one whose groups are filled
    up least, and then the one that sees most bands at once; and of equals a bundled one.

    Args:
        ratio: PAN pixels per MS pixel, to the nearest whole number.
        bands: of the MS that are to be fused.

    Raises:
        ModelError: if there is none for this ratio and number of bands.
    """
    model = _best(ratio, bands, available=True)
    if model is None or model.path is None:
        raise ModelError(
            f"One MS pixel is {ratio} PAN pixels wide, and no bundled model is made for that "
            f"(bands to fuse: {bands}). {suggestion(ratio, bands)}"
        )
    return model.path


def suggestion(ratio: int, bands: int) -> str:
    """What to do where a model does not fit: one that does, or how to get or make one."""
    model = _best(ratio, bands, available=True)
    if model is not None:
        return f"Choose the {model.state} model '{model.entry.name}'."
    model = _best(ratio, bands, available=False)
    if model is not None:
        return f"Download the model '{model.entry.name}', which fits (ssdiff:downloadmodel)."
    return (
        f"The bundled models are {', '.join(map(str, BUNDLED))}. Train one that fits with "
        f"`ssdiff train`, or get one, and choose its .onnx file."
    )


def find_model(name_or_path: str) -> Path:
    """The file of a bundled or installed model's name, or of a path to a user's own model.

    Raises:
        ModelError: if it is neither.
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
            f"The model '{name_or_path}' is in the catalogue, but not on this machine yet. "
            f"Download it (ssdiff:downloadmodel)."
        )
    installed = dict.fromkeys(m.entry.name for m in models if m.state == "installed")
    raise ModelError(
        f"'{name_or_path}' is neither a bundled model ({', '.join(bundled_models())}) nor an "
        f"installed one ({', '.join(installed) or 'there is none'}) nor an existing file. Choose "
        f"one of those or the path of an .onnx file."
    )


def stored_catalogue(folder: Path | None = None) -> Catalogue:
    """The catalogue that was fetched last; empty if none was, or if it was forgotten.

    Args:
        folder: of the models; None for `model_folder`.
    """
    path = (folder or model_folder()) / _CATALOGUE_FILE
    try:
        content = json.loads(path.read_bytes())
        return parse_catalogue(json.dumps(content["catalogue"]), BUNDLED, str(content["url"]))
    except FileNotFoundError:
        return Catalogue()
    except (OSError, ValueError, LookupError, TypeError, RecursionError, CatalogueError) as error:
        return Catalogue(
            refused=(f"The catalogue in '{path}' is not used: {error}. Fetch it anew.",)
        )


def store_catalogue(catalogue: Catalogue, folder: Path | None = None) -> None:
    """Put a catalogue in the place of the one that was stored.

    Args:
        catalogue: what to keep; what was refused is not kept.
        folder: of the models; None for `model_folder`.

    Raises:
        OutputError: if it cannot be written.
    """
    models = [entry.to_dict() for entry in catalogue.entries]
    content = {"url": catalogue.url, "catalogue": {"schema": SCHEMA, "models": models}}
    write_atomically((folder or model_folder()) / _CATALOGUE_FILE, json.dumps(content, indent=1))


def forget_catalogue(folder: Path | None = None) -> None:
    """Know only the plugin's own models again; what is installed stays.

    Args:
        folder: of the models; None for `model_folder`.

    Raises:
        OutputError: if the stored catalogue cannot be removed.
    """
    _remove((folder or model_folder()) / _CATALOGUE_FILE)


def note_installed(entry: ModelEntry, folder: Path | None = None) -> None:
    """Make a model's file, which lies in the folder, one of the installed models.

    Args:
        entry: of the model.
        folder: of the models; None for `model_folder`.

    Raises:
        OutputError: if the note cannot be written.
    """
    path = (folder or model_folder()) / f"{entry.file_name}.json"
    write_atomically(path, json.dumps(entry.to_dict(), indent=1))


def remove_model(model: KnownModel) -> None:
    """Delete an installed model's file.

    Raises:
        ModelError: if it is none.
        OutputError: if it cannot be removed, for one because it is in use.
    """
    if model.state != "installed" or model.path is None:
        raise ModelError(
            f"The model {model.entry} is not installed; there is nothing to "
            f"remove. Choose an installed one."
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


def write_atomically(path: Path, text: str) -> None:
    """Write a small file (UTF-8), whole or not at all.

    Raises:
        OutputError: if that fails.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
        try:
            with open(descriptor, "w", encoding="utf-8") as file:
                file.write(text)
            os.replace(temporary, path)
        except BaseException:
            os.unlink(temporary)
            raise
    except OSError as error:
        raise OutputError(
            f"'{path}' cannot be written: {error}. Make the folder writable, or choose another one "
            f"by the environment variable SSDIFF_MODELS."
        ) from error


def _remove(path: Path) -> None:
    try:
        path.unlink()
    except FileNotFoundError:
        return
    except OSError as error:
        raise OutputError(
            f"'{path}' cannot be removed: {error}. Close what uses it, and try again."
        ) from error


def _newest_first(models: Iterable[KnownModel]) -> list[KnownModel]:
    by_version = sorted(models, key=lambda model: model.entry.order, reverse=True)
    return sorted(by_version, key=lambda model: model.entry.name)


def _best(ratio: int, bands: int, available: bool) -> KnownModel | None:
    """Of the newest version of every model; ``available``: of those that are here, or not."""
    newest: dict[str, KnownModel] = {}
    for model in known_models():
        if (model.path is not None) == available:
            newest.setdefault(model.entry.name, model)
    fitting = [model for model in newest.values() if model.entry.fits(ratio, bands)]
    return min(fitting, key=lambda model: _rank(model.entry, bands), default=None)


def _rank(entry: ModelEntry, bands: int) -> tuple[int, bool, int, int]:
    return -entry.ratio, entry.any_bands, -bands % entry.bands, -entry.bands
