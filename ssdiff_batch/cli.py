# SPDX-License-Identifier: GPL-3.0-or-later
"""The command ``ssdiff-batch``: pansharpen many scenes on a cluster of machines."""

from __future__ import annotations

import argparse
import sys
import time
import uuid
from collections.abc import Sequence
from pathlib import Path

from ssdiff_batch.batch import Batch, SchedulerLostError
from ssdiff_batch.cluster import connected, cores, default_workers, slots
from ssdiff_batch.jobs import read_jobs
from ssdiff_batch.places import gdal_path, is_remote, joined, write_small
from ssdiff_batch.scene import MARK
from ssdiff_batch.summary import PAGE, counted, write_items, write_summary
from ssdiff_batch.values import Job, Record, Settings
from ssdiff_qgis.engine.catalogue.entry import AUTO
from ssdiff_qgis.engine.errors import OptionError, SSDiffError
from ssdiff_qgis.engine.fusion.options import MODES, REGISTER, FuseOptions, default_mode
from ssdiff_qgis.engine.raster.output_types import OUTPUT_TYPES
from ssdiff_qgis.engine.runtime.providers import DEVICES

WORK = ".ssdiff-batch"
"""Name of the folder of unfinished work, in that of the results where this is local."""
_REWRITE = 30.0
"""Seconds after which the summary is written again while scenes end."""
_EXAMPLES = """examples:
  ssdiff-batch run products --out results                    a folder of products, on this machine
  ssdiff-batch run scenes.csv --out results --workers 4      a table with columns pan, ms, output
  ssdiff-batch run items.json --out results --scheduler tcp://head:8786 --allow-remote
  ssdiff-batch run items.json --out /vsis3/bucket/results --work /shared/work --allow-remote
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run; returns the exit status.

    Returns:
        0 if all scenes are finished, 1 if one is not or after an error that was printed, 130 if
        interrupted.
    """
    options = _parser().parse_args(arguments)
    try:
        return run(options)
    except SSDiffError as error:
        print(f"Error: {' '.join(str(error).split())}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted: the same command goes on.", file=sys.stderr)
        return 130


def run(options: argparse.Namespace) -> int:
    """Pansharpen all scenes and sum them up; returns the exit status."""
    jobs = read_jobs(options.jobs, options.allow_remote, options.pan_asset, options.ms_asset)
    settings = _settings(options)
    print(f"{len(jobs)} scenes; mode {settings.mode}; results in '{settings.out}'.", flush=True)
    names = [job.name for job in jobs]
    teller = _Teller(settings.out, names)
    with connected(options.scheduler, options.workers) as (client, renew):
        _say(f"Workers by kind: {slots(client)}; dashboard {client.dashboard_link}.")
        batch = Batch(client, settings, teller.ended, _say, renew)
        try:
            batch.run(_by_fault(jobs))
        except SchedulerLostError as error:
            _say(f"Error: {error}")
        finally:
            rows = write_summary(settings.out, batch.records, names)
    write_items(settings.out, rows)
    print(f"{counted(rows)}. Summary: {joined(settings.out, PAGE)}")
    return 0 if all(row.finished for row in rows) else 1


class _Teller:
    """Prints what becomes of scenes, and keeps the summary up to date."""

    def __init__(self, out: str, names: Sequence[str]) -> None:
        self._out, self._names = out, names
        self._records: list[Record] = []
        self._written = time.monotonic()

    def ended(self, record: Record) -> None:
        """Tell of a scene that has ended."""
        self._records.append(record)
        told = record.message
        if record.finished:
            told = f"{record.megapixels or 0:.2f} megapixels in {record.seconds or 0:.1f} s"
            told += f", {len(record.doubts)} doubts" if record.doubts else ""
        _say(f"[{len(self._records)}/{len(self._names)}] {record.name}: {record.status}. {told}")
        if time.monotonic() - self._written > _REWRITE:
            write_summary(self._out, self._records, self._names)
            self._written = time.monotonic()


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _by_fault(jobs: Sequence[Job]) -> list[Job]:
    """Those first of which it is known that they end at once."""
    return sorted(jobs, key=lambda job: not job.fault)


def _settings(options: argparse.Namespace) -> Settings:
    out = gdal_path(options.out)
    if is_remote(out) and options.work is None:
        raise OptionError(
            f"The results are to go to the network ('{out}'). Name a local folder for unfinished "
            f"scenes with --work; for several machines one that all share."
        )
    out = out.rstrip("/") if is_remote(out) else str(Path(out).absolute())
    work = Path(options.work or Path(out, WORK)).absolute()
    token = uuid.uuid4().hex
    write_small(str(work / MARK), token)
    model = options.model
    return Settings(
        out,
        str(work),
        options.mode or default_mode(),
        str(Path(model).absolute()) if Path(model).is_file() else model,
        options.device,
        FuseOptions(
            steps=options.steps,
            seed=options.seed,
            register=options.register,
            output_type=options.output_type,
            output_format="COG",
            creation_options=tuple(options.creation_option),
            threads=_threads(options),
        ),
        options.divide_above,
        options.part_rows,
        token,
        options.uncertainty,
    )


def _threads(options: argparse.Namespace) -> int | None:
    """Threads of a worker: those on this machine share its cores, others have their own machine."""
    if options.threads is not None or options.scheduler is not None:
        return options.threads
    return max(cores() // (options.workers or default_workers()), 1)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="ssdiff-batch",
        description="Pansharpen many scenes on a cluster of machines, by dask.distributed.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    command = commands.add_parser(
        "run",
        help="pansharpen scenes",
        description="Pansharpen scenes: for each a COG, a report (JSON and HTML), a thumbnail and "
        "a STAC Item; for all a table, a page and an ItemCollection. What is finished is kept: the "
        "same command goes on where it was interrupted.",
    )
    command.add_argument(
        "jobs",
        metavar="JOBS",
        help="folder of products as they were delivered; CSV file with the columns pan, ms "
        "(several files with ; between them; empty where pan is a product) and output; or STAC "
        "ItemCollection or Item (JSON)",
    )
    command.add_argument(
        "--out",
        required=True,
        metavar="DIR",
        help="folder of the results; also /vsis3/, /vsigs/ or /vsiaz/ paths of GDAL",
    )
    command.add_argument(
        "--scheduler", metavar="ADDRESS", help="of a Dask scheduler (default: workers here)"
    )
    command.add_argument(
        "--workers",
        type=_positive,
        metavar="N",
        help="processes on this machine (default: one for every two cores)",
    )
    command.add_argument(
        "--threads",
        type=_positive,
        metavar="N",
        help="threads of a worker (default: on this machine its share of the cores, else as many "
        "as its machine has)",
    )
    command.add_argument(
        "--work",
        metavar="DIR",
        help=f"local folder of what is unfinished (default: {WORK} in that of the results)",
    )
    command.add_argument(
        "--allow-remote",
        action="store_true",
        help="read scenes that JOBS says to lie on the network",
    )
    command.add_argument(
        "--pan-asset", default="", metavar="KEY", help="STAC asset of the PAN (default: by role)"
    )
    command.add_argument(
        "--ms-asset",
        nargs="+",
        default=(),
        metavar="KEY",
        help="STAC assets of the MS, one or one for each band (default: by role and bands)",
    )
    command.add_argument(
        "--mode",
        choices=MODES,
        help="best: with the network; fast: without (default: best where onnxruntime is "
        "installed, else fast)",
    )
    command.add_argument(
        "--model",
        default=AUTO,
        help=f"name of a model, .onnx file that all machines see, or {AUTO} (default: %(default)s)",
    )
    command.add_argument(
        "--device",
        choices=DEVICES,
        default=DEVICES[0],
        help="auto: scenes go to GPU workers and to others; cpu: to any worker, without GPUs; "
        "any other: to GPU workers alone, those with the Dask resource GPU (default: %(default)s)",
    )
    command.add_argument("--steps", type=int, help="DDIM steps (default: the model's own)")
    command.add_argument("--seed", type=int, default=0, help="of the noise (default: 0)")
    command.add_argument(
        "--register",
        choices=REGISTER,
        default="correct",
        help="correct the shift between PAN and MS, only report it, or leave it (default: correct)",
    )
    command.add_argument(
        "--output-type", choices=OUTPUT_TYPES, help="data type of the results (default: the MS's)"
    )
    command.add_argument(
        "--creation-option",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="of GDAL's COG driver, for the results; may be given several times",
    )
    command.add_argument(
        "--uncertainty",
        action="store_true",
        help="write for each scene the expected error of every band as well, NAME.uncertainty.tif",
    )
    command.add_argument(
        "--divide-above",
        type=float,
        default=200.0,
        metavar="MEGAPIXELS",
        help="divide larger scenes into parts for several workers (default: %(default)s)",
    )
    command.add_argument(
        "--part-rows",
        type=_positive,
        default=2048,
        metavar="ROWS",
        help="PAN rows of a part; each costs about 400 rows more than it has, 200 in the mode "
        "fast (default: %(default)s)",
    )
    return parser


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1 is expected")
    return number
