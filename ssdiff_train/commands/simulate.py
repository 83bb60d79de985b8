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
        "MS is what a perfect result would be. Writes pan.tif, ms.tif and reference.tif; with "
        "--h5, a file of patches in PanCollection's format instead, made by DLPan's filters.",
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
    parser.add_argument(
        "--h5",
        choices=("train", "valid", "test", "full"),
        help="write an H5 file of this kind, named as PanCollection's: patches of 64 (train, "
        "valid) or 256 pixels (test) with gt, or of 512 PAN pixels as they are, without (full); "
        "--sensor must be one of PanCollection's",
    )
    parser.add_argument(
        "--patch", type=int, metavar="N", help="side of these patches, in their PAN's pixels"
    )


def _simulate(options: argparse.Namespace) -> None:
    if options.folder.resolve() in (p.resolve().parent for p in (options.pan, options.ms)):
        raise OptionError(
            f"OUTDIR '{options.folder}' holds the given rasters, which might be overwritten. "
            f"Choose another folder."
        )
    if options.h5:
        _write_patches(options)
        return
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


def _write_patches(options: argparse.Namespace) -> None:
    if options.sensor is None:
        raise OptionError(
            "A file of PanCollection is named after its sensor. Give it by --sensor, for example "
            "WorldView-3."
        )
    from ssdiff_train.data.patch_writer import write_patches

    path = write_patches(
        options.pan, options.ms, options.folder, options.h5, options.sensor, size=options.patch
    )
    print(path)
