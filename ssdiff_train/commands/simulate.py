# SPDX-License-Identifier: GPL-3.0-or-later
"""`ssdiff simulate`."""

from __future__ import annotations

import argparse
from pathlib import Path

from ssdiff_qgis.engine.errors import OptionError
from ssdiff_qgis.engine.sensors import SENSORS
from ssdiff_train.commands.options import add_command


def add_simulate(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `ssdiff simulate`."""
    parser = add_command(
        commands,
        "simulate",
        _simulate,
        "Make a coarser PAN/MS pair whose reference is known from a scene",
        "Wald's protocol: the pair is registered and degraded by its own ratio, so that the given "
        "MS is what a perfect result would be. Writes pan.tif, ms.tif and reference.tif.",
    )
    parser.add_argument("pan", metavar="PAN", type=Path, help="raster; its first band is used")
    parser.add_argument("ms", metavar="MS", type=Path, help="raster of the same location")
    parser.add_argument("folder", metavar="OUTDIR", type=Path, help="folder to write to")
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--sensor", choices=SENSORS, help="whose MTF gains to degrade the MS by")
    group.add_argument(
        "--gains",
        type=float,
        nargs="+",
        metavar="G",
        help="MTF gains at the MS's Nyquist frequency, one per band or one for all (default 0.3)",
    )


def _simulate(options: argparse.Namespace) -> None:
    if options.folder.resolve() in (p.resolve().parent for p in (options.pan, options.ms)):
        raise OptionError(
            f"OUTDIR '{options.folder}' holds the given rasters, which might be overwritten. "
            f"Choose another folder."
        )
    from ssdiff_train.data.reduced_pair import reduce_pair

    reduced = reduce_pair(
        options.pan, options.ms, options.folder, sensor=options.sensor, gains=options.gains
    )
    shift = reduced.shift
    if shift is not None and shift.determined:
        print(f"MS lay {shift.dy:+.2f} rows and {shift.dx:+.2f} columns (PAN pixels) off PAN.")
    else:
        print("The shift of MS against PAN could not be determined; none was corrected.")
    for path in (reduced.pan, reduced.ms, reduced.reference):
        print(path)
