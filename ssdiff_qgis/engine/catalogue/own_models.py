# SPDX-License-Identifier: GPL-3.0-or-later
"""Models that were made on this machine, among the installed ones."""

from __future__ import annotations

import re
import shutil
import unicodedata
from pathlib import Path

from ssdiff_qgis.engine.catalogue.entry import ModelEntry, is_model_name
from ssdiff_qgis.engine.catalogue.store import (
    KnownModel,
    bundled_models,
    installed_models,
    model_folder,
    note_installed,
)
from ssdiff_qgis.engine.errors import OptionError, OutputError
from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_qgis.engine.storage.atomic import replacing
from ssdiff_qgis.engine.storage.digest import sha256_of

_LONGEST = 64


def suggested_name(start: str, scene: str) -> str:
    """A name for a model that is adapted to a scene.

    Args:
        start: Name of the model that is begun with.
        scene: Name of the scene.

    Example:
        >>> suggested_name("ssdiff-any4", "Größe WV3 (MS).tif")
        'ssdiff-any4-grosse-wv3-ms-tif'
    """
    ascii_ = unicodedata.normalize("NFKD", scene.casefold().replace("ß", "ss"))
    plain = re.sub(r"[^a-z0-9]+", "-", ascii_.encode("ascii", "ignore").decode()).strip("-")
    return f"{start}-{plain or 'adapted'}"[:_LONGEST].strip("-")


def check_name(name: str) -> None:
    """Check the name of a model that is to be made.

    Raises:
        OptionError: If it cannot be used, or is that of a bundled model.
    """
    if not is_model_name(name):
        raise OptionError(
            "'{name}' cannot be the name of a model. Choose one of small letters, digits, - "
            "and _, with at most {limit} characters.",
            name=name,
            limit=_LONGEST,
        )
    if name in bundled_models():
        raise OptionError(
            "'{name}' comes with the plugin. Choose another name for the model.", name=name
        )


def next_version(name: str, folder: Path | None = None) -> str:
    """Version of a new model, after those of its name that are installed.

    Args:
        name: Name of the model.
        folder: Folder of the models; None for `store.model_folder`.
    """
    named = [m.entry.order[0] for m in installed_models(folder) if m.entry.name == name]
    return f"{max(named, default=0) + 1}.0.0"


def keep_model(file: Path, description: str, folder: Path | None = None) -> KnownModel:
    """Copy a model's file among the installed ones.

    Args:
        file: Model file; its contract names it.
        description: Purpose of the model in one line.
        folder: Folder of the models; None for `store.model_folder`.

    Raises:
        ModelError: If the file is no model.
        OptionError: If its name cannot be used.
        OutputError: If the folder cannot be written.
    """
    info, folder = ModelInfo.read(file), folder or model_folder()
    check_name(info.name)
    entry = ModelEntry(
        name=info.name,
        version=info.version,
        bands=info.bands,
        any_bands=info.any_bands,
        ratio=info.ratio,
        size=file.stat().st_size,
        sha256=sha256_of(file),
        licence=info.licence,
        description=description,
        band_names=() if info.any_bands else tuple(info.band_names),
    )
    path = folder / entry.file_name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with replacing(path) as partial:
            shutil.copyfile(file, partial)
    except OSError as error:
        raise OutputError(
            "'{path}' cannot be written: {error}. Make the folder writable, or choose another "
            "one by the environment variable SSDIFF_MODELS.",
            path=path,
            error=error,
        ) from error
    note_installed(entry, folder)
    return KnownModel(entry, path)
