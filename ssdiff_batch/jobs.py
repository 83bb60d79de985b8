# SPDX-License-Identifier: GPL-3.0-or-later
"""Scenes to be worked on: from a table, a folder of products, or a STAC ItemCollection."""

from __future__ import annotations

import csv
import io
import json
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath

from ssdiff_batch.places import gdal_path, is_remote, joined, read_text
from ssdiff_batch.stac_input import jobs_of_items
from ssdiff_batch.values import Job
from ssdiff_qgis.engine.errors import OptionError, RasterError
from ssdiff_qgis.engine.products.recognise import products_in, recognise
from ssdiff_qgis.engine.raster.band_files import BandFiles

COLUMNS = ("pan", "ms", "output")
_SEVERAL = ";"


def read_jobs(
    source: str, allow_remote: bool = False, pan_asset: str = "", ms_assets: Sequence[str] = ()
) -> list[Job]:
    """Read what is to be done.

    What is wrong with one scene becomes the fault of its job and stops no other.

    Args:
        source: Path of a folder of products, of a CSV file with the columns ``pan``, ``ms``,
            ``output``, or of a STAC ItemCollection or Item (JSON).
        allow_remote: Whether scenes may lie on the network.
        pan_asset: Key of the PAN's asset; empty to find it.
        ms_assets: Keys of the MS's assets; empty to find them.

    Raises:
        OptionError: If it is none of these, or holds no scene.
    """
    if not is_remote(source) and Path(source).is_dir():
        jobs = _of_folder(Path(source))
    else:
        text = read_text(source)
        if text is None:
            raise OptionError(
                f"'{source}' does not exist. Give a folder of products, a CSV file with the "
                f"columns {', '.join(COLUMNS)}, or a STAC ItemCollection (JSON)."
            )
        if text.lstrip().startswith("{"):
            jobs = jobs_of_items(_json(text, source), source, pan_asset, ms_assets)
        else:
            jobs = list(_of_table(text, source))
    if not jobs:
        raise OptionError(
            f"'{source}' holds no scene. Give a folder of products, a CSV file with the columns "
            f"{', '.join(COLUMNS)} and a row for each scene, or a STAC ItemCollection."
        )
    return _checked(jobs, allow_remote)


def _json(text: str, source: str) -> dict[str, object]:
    try:
        found = json.loads(text)
    except ValueError as error:
        raise OptionError(f"'{source}' is no JSON: {error}. Get the file anew.") from error
    return found if isinstance(found, dict) else {}


def _of_table(text: str, source: str) -> Iterator[Job]:
    rows = [row for row in csv.reader(io.StringIO(text)) if any(cell.strip() for cell in row)]
    head = [cell.strip().lower() for cell in rows[0]] if rows else []
    if set(head) != set(COLUMNS):
        raise OptionError(
            f"The first row of '{source}' is '{', '.join(head)[:80]}'. It must name the columns: "
            f"{','.join(COLUMNS)}."
        )
    for number, row in enumerate(rows[1:], start=2):
        cells = dict(zip(head, (cell.strip() for cell in row)))
        name = re.sub(r"\.tiff?$", "", cells.get("output", ""), flags=re.IGNORECASE)
        if len(row) != len(head) or not cells["pan"] or not name:
            fault = f"Row {number} of '{source}' has not all of {', '.join(COLUMNS)}. Complete it."
            yield Job(name or f"row{number}", None, None, fault=fault)
            continue
        pan = _beside(source, cells["pan"])
        try:
            if cells["ms"]:
                ms = tuple(_beside(source, p.strip()) for p in cells["ms"].split(_SEVERAL))
                yield Job(name, BandFiles((pan,)), BandFiles(ms))
            else:
                product = recognise(pan)
                yield Job(name, product.pan, product.ms)
        except RasterError as error:
            yield Job(name, None, None, fault=str(error))


def _beside(source: str, path: str) -> str:
    """A path of a table: what is relative begins in the table's folder."""
    path = gdal_path(path)
    if is_remote(path) or path.startswith("/vsi") or os.path.isabs(path):
        return path
    folder = source.rpartition("/")[0] if is_remote(source) else os.path.dirname(source)
    return (
        joined(gdal_path(folder), path)
        if is_remote(source)
        else os.path.abspath(os.path.join(folder, path))
    )


def _of_folder(folder: Path) -> list[Job]:
    """Products in a folder; what cannot be read of them is told where it is met."""
    found: list[Job] = []
    for entry in sorted(path for path in folder.iterdir() if path.is_dir()):
        try:
            found += [Job(p.name, p.pan, p.ms) for p in products_in(entry)]
        except RasterError as error:
            found.append(Job(entry.name, None, None, fault=str(error)))
    if not found:  # the parts of one product may lie in folders of their own
        found = [Job(p.name, p.pan, p.ms) for p in products_in(folder)]
    else:
        found += [Job(p.name, p.pan, p.ms) for p in products_in(folder, deep=False)]
    return [replace(job, name=f"{_plain(job.name)}/{_plain(job.name)}") for job in found]


def _plain(name: str) -> str:
    """A name that every storage takes for a file's."""
    return re.sub(r"[^\w.+-]+", "_", name).strip(".") or "scene"


def _checked(jobs: Sequence[Job], allow_remote: bool) -> list[Job]:
    """Jobs with the faults that only show when all are known."""
    checked, names = [], set()
    for job in jobs:
        fault, parts = job.fault, PurePosixPath(job.name.replace("\\", "/")).parts
        name = "/".join(part for part in parts if part not in ("/", ".."))
        if name != job.name:
            fault = f"The output '{job.name}' is not below the folder of the results. Name it so."
        while name.lower() in names:
            fault = fault or f"The output '{job.name}' is named twice. Give each its own."
            name = f"{name}_"
        remote = next((path for path in job.files if is_remote(path)), None)
        if remote and not allow_remote and not fault:
            fault = f"'{remote}' lies on the network. If that is meant, run it with --allow-remote."
        names.add(name.lower())
        checked.append(replace(job, name=name, fault=fault))
    return checked
