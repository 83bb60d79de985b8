# SPDX-License-Identifier: GPL-3.0-or-later
"""Pansharpening without QGIS: ``python -m ssdiff_qgis.engine PAN MS OUTPUT``."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from ssdiff_qgis.engine.catalogue import AUTO, bundled_models, choose_model, find_model
from ssdiff_qgis.engine.errors import OutputError, SSDiffError
from ssdiff_qgis.engine.fuse import Progress, fuse
from ssdiff_qgis.engine.model import Model
from ssdiff_qgis.engine.options import REGISTER, FuseOptions
from ssdiff_qgis.engine.pair import Pair
from ssdiff_qgis.engine.runtime import DEVICES


class _Console(Progress):
    """Messages and a percentage on stderr."""

    def __init__(self) -> None:
        self._shown = -1

    def update(self, fraction: float) -> None:
        percent = int(100 * fraction)
        if percent > self._shown:
            self._shown = percent
            print(f"\r{percent:3d} %", end="\n" if percent >= 100 else "", file=sys.stderr)

    def info(self, text: str) -> None:
        print(text, file=sys.stderr)

    def warning(self, text: str) -> None:
        print(f"Warning: {text}", file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m ssdiff_qgis.engine",
        description="Fuse a PAN and an MS raster with an SSDiff model.",
    )
    parser.add_argument("pan", help="PAN raster; its first band is used")
    parser.add_argument("ms", help="MS raster of the same place")
    parser.add_argument("output", help="raster to write, usually .tif")
    parser.add_argument(
        "--model",
        default=AUTO,
        help=f"an .onnx file, or one of: {', '.join(bundled_models())}, or {AUTO}: that of these "
        f"which is made for the ratio of PAN and MS (default: %(default)s)",
    )
    parser.add_argument(
        "--bands", type=int, nargs="+", help="MS bands to fuse, from 1 (default: all)"
    )
    parser.add_argument("--steps", type=int, help="DDIM steps (default: the model's own)")
    parser.add_argument("--seed", type=int, default=0, help="of the noise (default: 0)")
    parser.add_argument("--device", choices=DEVICES, default="auto")
    parser.add_argument(
        "--register",
        choices=REGISTER,
        default="correct",
        help="correct the shift between PAN and MS, only report it, or leave it (default: correct)",
    )
    parser.add_argument("--report", type=Path, help="write what was done to this JSON file")
    return parser


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; returns the exit status: 0, or 1 after an error that was printed."""
    options = _parser().parse_args(arguments)
    try:
        if options.report and not options.report.absolute().parent.is_dir():
            raise OutputError(
                f"The folder of the report '{options.report}' does not exist. Create it or choose "
                f"another."
            )
        pair = Pair(options.pan, options.ms, options.bands)
        if options.model == AUTO:
            file = choose_model(pair.ratio, len(pair.bands))
        else:
            file = find_model(options.model)
        report = fuse(
            pair,
            Model(file, options.device),
            options.output,
            FuseOptions(steps=options.steps, seed=options.seed, register=options.register),
            _Console(),
        )
    except SSDiffError as error:
        print(f"Error: {error}", file=sys.stderr)
        return 1
    if options.report:
        options.report.write_text(json.dumps(report.to_dict(), indent=2), encoding="utf-8")
    print(
        f"{report.output}: {report.megapixels:.2f} megapixels in {report.seconds:.1f} s with "
        f"{report.model} on {report.provider}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
