# SPDX-License-Identifier: GPL-3.0-or-later
"""`ssdiff adapt`."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ssdiff_qgis.engine.catalogue.entry import AUTO
from ssdiff_qgis.engine.catalogue.selection import resolve_model
from ssdiff_qgis.engine.catalogue.store import bundled_models
from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.progress import ConsoleProgress
from ssdiff_qgis.engine.progress_lines import LineProgress
from ssdiff_train.commands.options import (
    add_command,
    add_device,
    check_output,
    set_up_torch,
)

if TYPE_CHECKING:
    from ssdiff_qgis.engine.raster.band_files import BandFiles


def add_adapt(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `ssdiff adapt`."""
    parser = add_command(
        commands,
        "adapt",
        _adapt,
        "Train a model further on your own scenes",
        "The scene is registered and made coarser by its own ratio, so that its own MS is what a "
        "perfect fusion would return; on this the model goes on learning for some minutes. Part "
        "of the scene, the right or lower 30 %, is held out, and the model is written only if it "
        "is better there than before: ERGAS lower, SAM at most 1 % higher. If not, the command "
        "says so, writes nothing and ends with status 1. Choose OUT.onnx in the plugin as model "
        "file for this scene and others of its sensor. docs/adaptation.md says when this pays.",
    )
    parser.add_argument("pan", metavar="PAN", type=Path, help="raster; its first band is used")
    parser.add_argument(
        "ms", metavar="MS", type=Path, help="raster of the same location; see --bands"
    )
    parser.add_argument("output", metavar="OUT.onnx", type=Path, help="model file to write")
    parser.add_argument(
        "--scene",
        nargs=2,
        action="append",
        default=[],
        metavar=("PAN", "MS"),
        type=Path,
        help="another scene of the same sensor, with the same bands; may be given again",
    )
    parser.add_argument(
        "--bands",
        nargs="+",
        type=int,
        metavar="N",
        help="numbers of the MS bands to use, in this order, in all scenes (default: all)",
    )
    parser.add_argument(
        "--layers",
        metavar="FILE.json",
        type=Path,
        help="what is set for the files of all scenes beyond what they say (CRS, nodata, GDAL's "
        "open options), as QGIS writes it",
    )
    parser.add_argument(
        "--model",
        default=AUTO,
        help="model to begin with: an .onnx file, or one of: "
        f"{', '.join(bundled_models())}, or {AUTO}: that of these which fits the pair "
        "(default: %(default)s)",
    )
    parser.add_argument(
        "--minutes", type=float, help="time for all (default: 20, unless --steps is given)"
    )
    parser.add_argument("--steps", type=int, help="number of training steps (default: no limit)")
    parser.add_argument(
        "--learning-rate", type=float, help="highest learning rate of AdamW (default: 0.001)"
    )
    parser.add_argument(
        "--seed", type=int, default=1, help="seed of everything random (default: 1)"
    )
    parser.add_argument("--name", help="name of the adapted model (default: the model's, -adapted)")
    parser.add_argument("--version", help="version of the adapted model (default: the model's)")
    parser.add_argument(
        "--report", metavar="FILE.html", type=Path, help="page to write, with figures and crops"
    )
    parser.add_argument(
        "--texts",
        metavar="FILE.json",
        type=Path,
        help="what the page says in another language, by the keys of its texts",
    )
    parser.add_argument(
        "--lines", action="store_true", help="write the progress to standard output, for programs"
    )
    parser.add_argument(
        "--stop",
        metavar="FILE",
        type=Path,
        help="end the training early when this file appears, and keep what is better by then",
    )
    add_device(parser)


class _Console(ConsoleProgress):
    """Stops when a file appears.

    Args:
        stop: The file; None for never.
    """

    def __init__(self, stop: Path | None) -> None:
        super().__init__()
        self._stop, self._shown = stop, 0

    def info(self, text: str) -> None:
        print(f"\r{text}", file=sys.stderr)  # over the percentage

    def cancelled(self) -> bool:
        return self._stop is not None and self._stop.exists()


def _texts(path: Path) -> dict[str, str]:
    """Texts of the report from a file; English where it has none.

    Raises:
        OptionError: If the file cannot be used.
    """
    from ssdiff_train.adaptation.report import TEXTS

    try:
        found = json.loads(path.read_text(encoding="utf-8"))
        return {key: str(found.get(key, text)) for key, text in TEXTS.items()}
    except (OSError, ValueError, AttributeError) as error:
        raise OptionError(f"The texts '{path}' cannot be used: {error}.") from error


def _sources(options: argparse.Namespace) -> list[tuple[BandFiles, BandFiles]]:
    """PAN and MS of every scene, with what is set for them.

    Raises:
        OptionError: If the file that says what is set cannot be used.
    """
    from ssdiff_qgis.engine.raster.band_files import BandFiles, FileSettings

    scenes = [(options.pan, options.ms), *options.scene]
    settings = [(FileSettings(), FileSettings())] * len(scenes)
    if options.layers is not None:
        try:
            told = json.loads(options.layers.read_text(encoding="utf-8"))
            settings = [
                (FileSettings.from_dict(pan), FileSettings.from_dict(ms)) for pan, ms in told
            ]
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise OptionError(
                f"The settings '{options.layers}' cannot be used: {error!r}."
            ) from error
        if len(settings) != len(scenes):
            raise OptionError(
                f"'{options.layers}' has settings for {len(settings)} scenes, but {len(scenes)} "
                f"are given. Give settings for each, in their order."
            )
    return [
        (BandFiles((str(pan),), settings=(of_pan,)), BandFiles((str(ms),), settings=(of_ms,)))
        for (pan, ms), (of_pan, of_ms) in zip(scenes, settings)
    ]


def _adapt(options: argparse.Namespace) -> None:
    check_output(options.output)
    from ssdiff_qgis.engine.geometry.pair import Pair

    sources = _sources(options)
    pair = Pair.open(*sources[0], options.bands)
    model = resolve_model(options.model, pair.ratio, pair.band_names)
    set_up_torch(options)
    from ssdiff_train.adaptation.adapt import MINUTES, Scene, adapt
    from ssdiff_train.adaptation.budget import Budget

    untold = options.minutes is None and options.steps is None
    budget = Budget(options.steps, MINUTES if untold else options.minutes)
    names = ("learning_rate", "seed", "device", "name", "version", "report")
    chosen = {n: getattr(options, n) for n in names if getattr(options, n) is not None}
    if options.texts is not None:
        chosen["texts"] = _texts(options.texts)
    bands = tuple(options.bands) if options.bands else None
    scenes = [Scene(pan, ms, bands) for pan, ms in sources]
    progress = LineProgress(options.stop) if options.lines else _Console(options.stop)
    info = adapt(scenes, options.output, model, budget, progress=progress, **chosen)
    print(f"{options.output}: {info.name} {info.version}, for the plugin's model file")
