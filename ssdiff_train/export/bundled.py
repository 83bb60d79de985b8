# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes the catalogue of the models that come with the plugin, resources/models/catalogue.json.

Run ``python -m ssdiff_train.export.bundled`` after a model was put into that folder or replaced;
``--describe NAME TEXT`` says what a new one is for.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ssdiff_qgis.engine.catalogue.entry import SCHEMA, ModelEntry, parse_bundled
from ssdiff_qgis.engine.model.contract import ModelInfo
from ssdiff_qgis.engine.storage.atomic import write_text
from ssdiff_qgis.engine.storage.digest import sha256_of
from ssdiff_qgis.engine.storage.resources import resource


def bundled_catalogue(folder: Path, descriptions: Mapping[str, str]) -> str:
    """The catalogue of a folder of models, as JSON.

    Models keep their order in the catalogue that is there, which begins with the default one; new
    ones follow.

    Args:
        folder: Folder of the models ``NAME.onnx`` and of their catalogue, if there is one.
        descriptions: Purpose of each model in one sentence, by name; that in the catalogue by
            default.

    Raises:
        ModelError: If a file is no SSDiff model.
        CatalogueError: If an entry would not be taken.
    """
    catalogue = folder / "catalogue.json"
    known = parse_bundled(catalogue.read_bytes()) if catalogue.is_file() else ()
    names = [entry.name for entry in known if (folder / entry.bundled).is_file()]
    names += sorted({path.stem for path in folder.glob("*.onnx")} - set(names))
    described = {entry.name: entry.description for entry in known} | dict(descriptions)
    models = [_listed(_entry(folder / f"{name}.onnx", described.get(name, ""))) for name in names]
    text = json.dumps({"schema": SCHEMA, "models": models}, indent=2) + "\n"
    text = re.sub(r',\s+"comment"', ', "comment"', text)  # it counts on the digest's own line
    parse_bundled(text)
    return text


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the catalogue of the bundled models."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "--describe", nargs=2, action="append", default=[], metavar=("NAME", "TEXT")
    )
    options = parser.parse_args(arguments)
    folder = resource("resources/models")
    write_text(folder / "catalogue.json", bundled_catalogue(folder, dict(options.describe)))
    return 0


def _entry(path: Path, description: str) -> ModelEntry:
    info = ModelInfo.read(path)
    return ModelEntry(
        name=info.name,
        version=info.version,
        bands=info.bands,
        any_bands=info.any_bands,
        ratio=info.ratio,
        size=path.stat().st_size,
        sha256=sha256_of(path),
        licence=info.licence,
        description=description,
        band_names=tuple(info.band_names),
    )


def _listed(entry: ModelEntry) -> dict[str, Any]:
    """The entry as it is written, with a word for scanners that take a digest for a secret."""
    rest = {key: value for key, value in entry.to_dict().items() if key != "sha256"}
    return {**rest, "sha256": entry.sha256, "comment": "# pragma: allowlist secret"}


if __name__ == "__main__":
    raise SystemExit(main())
