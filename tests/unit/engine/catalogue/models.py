# SPDX-License-Identifier: GPL-3.0-or-later
"""Models that exist in a catalogue or a folder only."""

from __future__ import annotations

import hashlib
from pathlib import Path

from ssdiff_qgis.engine.catalogue.entry import ModelEntry
from ssdiff_qgis.engine.catalogue.store import note_installed


def entry(name: str = "rgb", version: str = "1.0", **changes) -> ModelEntry:
    values = {
        "bands": 3,
        "any_bands": False,
        "ratio": 4,
        "size": 6,
        "sha256": hashlib.sha256(f"{name} {version}".encode()).hexdigest(),
        "licence": "CC0-1.0",
        "urls": ("https://example.org/model.onnx",),
    }
    return ModelEntry(name, version, **{**values, **changes})


def install(folder: Path, **fields) -> Path:
    """Puts a file of no content into the folder, as if it had been downloaded."""
    model = entry(**fields)
    folder.mkdir(exist_ok=True)
    (folder / model.file_name).write_bytes(b"model\n")
    note_installed(model, folder)
    return folder / model.file_name
