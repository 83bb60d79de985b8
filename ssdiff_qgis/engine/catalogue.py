# SPDX-License-Identifier: GPL-3.0-or-later
"""The models that exist: the bundled ones, by name or by what they fit, and the user's own files.

Importing this reads no file: what there is to know for a choice stands in a table, which a test
compares with the files' own metadata.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ssdiff_qgis.engine.errors import ModelError

AUTO = "auto"
"""In place of a model's name: the bundled one that fits the pair, see `choose_model`."""


@dataclass(frozen=True)
class BundledModel:
    """A model that comes with the plugin.

    Attributes:
        name: of the model.
        file: in resources/models.
        ratio: PAN pixels per MS pixel.
        bands: that the network sees at once.
        any_bands: whether it takes an MS of any number of bands, else of exactly ``bands``.
    """

    name: str
    file: str
    ratio: int
    bands: int
    any_bands: bool

    def __str__(self) -> str:
        """What it is called and made for, in a message."""
        bands = "any bands" if self.any_bands else f"{self.bands} bands"
        return f"'{self.name}' (ratio {self.ratio}, {bands})"


BUNDLED = (
    BundledModel("ssdiff-any4", "ssdiff-any4.onnx", ratio=4, bands=4, any_bands=True),
    BundledModel("ssdiff-any2", "ssdiff-any2.onnx", ratio=2, bands=4, any_bands=True),
)
"""All of them; the first is the default where there is no pair to choose by."""


def bundled_models() -> dict[str, Path]:
    """Names and paths of the models that come with the plugin; the first is the default."""
    package = Path(__file__).resolve().parents[1]
    # In an installed plugin the resources lie inside the package, in the repository beside it.
    folder = next(
        (f for f in (package / "resources", package.parent / "resources") if f.is_dir()),
        package / "resources",
    )
    return {model.name: folder / "models" / model.file for model in BUNDLED}


def choose_model(ratio: int, bands: int) -> Path:
    """The file of the bundled model that fits a pair best.

    One made for just this number of bands goes before one for any bands; of several of those, the
    one whose groups are filled up least, and then the one that sees most bands at once.

    Args:
        ratio: PAN pixels per MS pixel.
        bands: of the MS that are to be fused.

    Raises:
        ModelError: if there is none for this ratio and number of bands.
    """
    model = _best(ratio, bands)
    if model is None:
        raise ModelError(
            f"One MS pixel is {ratio} PAN pixels wide, and no bundled model is made for that "
            f"(bands to fuse: {bands}). {suggestion(ratio, bands)}"
        )
    return bundled_models()[model.name]


def suggestion(ratio: int, bands: int) -> str:
    """What to do where a model does not fit: the bundled one that does, or how to make one."""
    model = _best(ratio, bands)
    if model is not None:
        return f"Choose the bundled model '{model.name}'."
    return (
        f"The bundled models are {', '.join(map(str, BUNDLED))}. Train one that fits with "
        f"`ssdiff train`, or get one, and choose its .onnx file."
    )


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


def _best(ratio: int, bands: int) -> BundledModel | None:
    fitting = [m for m in BUNDLED if m.ratio == ratio and (m.any_bands or m.bands == bands)]
    return min(fitting, key=lambda m: (m.any_bands, -bands % m.bands, -m.bands), default=None)
