# SPDX-License-Identifier: GPL-3.0-or-later
"""The models that exist: the bundled ones, by name, and the user's own files."""

from __future__ import annotations

from pathlib import Path

from ssdiff_qgis.engine.errors import ModelError

# Name -> file in resources/models. The first is the default.
_BUNDLED = {"ssdiff-any4": "ssdiff-any4.onnx"}


def bundled_models() -> dict[str, Path]:
    """Names and paths of the models that come with the plugin; the first is the default."""
    package = Path(__file__).resolve().parents[1]
    # In an installed plugin the resources lie inside the package, in the repository beside it.
    folder = next(
        (f for f in (package / "resources", package.parent / "resources") if f.is_dir()),
        package / "resources",
    )
    return {name: folder / "models" / file for name, file in _BUNDLED.items()}


def find_model(name_or_path: str) -> Path:
    """The file of a bundled model's name, or of a path to a user's own model.

    Raises:
        ModelError: if it is neither.
    """
    bundled = bundled_models()
    if name_or_path in bundled:
        return bundled[name_or_path]
    path = Path(name_or_path)
    if not path.is_file():
        raise ModelError(
            f"'{name_or_path}' is neither a bundled model ({', '.join(bundled)}) nor an existing "
            f"file. Choose one of those or the path of an .onnx file."
        )
    return path
