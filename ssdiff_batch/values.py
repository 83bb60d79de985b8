# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes between the client and the workers: immutable values, sent as they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ssdiff_qgis.engine.fusion.options import FuseOptions
from ssdiff_qgis.engine.raster.band_files import BandFiles

DONE, KEPT, FAILED, OPEN = "done", "kept", "failed", "not finished"
"""Ends of a scene: made now; made before; an error; interrupted before its end."""
CPU, GPU = "CPU", "GPU"
"""Kinds of workers. The second is also the name of the Dask resource that GPU workers declare."""


@dataclass(frozen=True)
class Job:
    """A scene to be pansharpened.

    Attributes:
        name: Path of the result below the output folder, with forward slashes, without a suffix.
        pan: File of PAN; None where there is a fault.
        ms: Files of the MS; None as there.
        facts: What is known of the scene besides: ``datetime`` (RFC 3339) and ``derived_from``, the
            address of the STAC Item that it comes from.
        fault: Why it cannot be worked on; empty if it can.
    """

    name: str
    pan: BandFiles | None
    ms: BandFiles | None
    facts: Mapping[str, str] = field(default_factory=dict)
    fault: str = ""

    @property
    def files(self) -> tuple[str, ...]:
        """Paths of all files that are named."""
        return tuple(path for part in (self.pan, self.ms) if part for path in part.files)


@dataclass(frozen=True)
class Settings:
    """How all scenes are worked on.

    Attributes:
        out: Folder of the results, a path or an address such as ``/vsis3/bucket/folder``.
        work: Local folder of what is unfinished; that of the results where this is local.
        mode: One of the engine's `MODES`.
        model: Name of a model, path of an ONNX file, or ``auto``.
        device: One of the engine's `DEVICES`.
        options: Options of `fuse`.
        divide_above: Megapixels of PAN from which on a scene is divided into parts.
        part_rows: PAN rows of a part.
        token: Text of the file by which a worker knows that it sees the client's folder.
        uncertainty: Whether each scene gets a raster of its expected errors, too.
    """

    out: str
    work: str
    mode: str
    model: str
    device: str
    options: FuseOptions
    divide_above: float
    part_rows: int
    token: str = ""
    uncertainty: bool = False


@dataclass(frozen=True)
class Record:
    """What became of a scene: a row of the summary.

    Attributes:
        name: Name of the job.
        status: `DONE`, `KEPT`, `FAILED` or `OPEN`.
        message: The error; empty without one.
        megapixels: PAN pixels, in millions.
        seconds: Time of all workers on this scene.
        model: Name and version of the model.
        device: Execution provider.
        worker: Address of the worker that wrote it.
        ergas: ERGAS at reduced resolution, 0 at best; None where it was not tested.
        sam: Spectral angle in degrees at reduced resolution, 0 at best.
        q2n: Index Q2n at reduced resolution, 1 at best.
        hqnr: Hybrid quality with no reference at full resolution, 1 at best.
        valid: Share of valid pixels, from 0 to 1.
        doubts: What makes figures doubtful, see the engine's `Quality`.
        warnings: What the engine warned of.
        full: Whether the storage is full, so that other scenes would fail as well.
    """

    name: str
    status: str
    message: str = ""
    megapixels: float | None = None
    seconds: float | None = None
    model: str = ""
    device: str = ""
    worker: str = ""
    ergas: float | None = None
    sam: float | None = None
    q2n: float | None = None
    hqnr: float | None = None
    valid: float | None = None
    doubts: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    full: bool = False

    @property
    def finished(self) -> bool:
        """Whether the result is there."""
        return self.status in (DONE, KEPT)

    @classmethod
    def from_item(cls, item: Mapping[str, Any], name: str) -> Record:
        """The record of a scene that was made before, as its STAC Item tells.

        Raises:
            KeyError: If it is no item of ours.
        """
        told = item["properties"]
        quality = told["ssdiff:quality"]
        reduced = (quality["reduced"] or {}).get("result", {})
        return cls(
            name,
            KEPT,
            megapixels=told["ssdiff:megapixels"],
            seconds=told["ssdiff:seconds"],
            model=told["ssdiff:model"],
            device=told["ssdiff:device"],
            worker=told["ssdiff:worker"],
            ergas=reduced.get("ergas"),
            sam=reduced.get("sam"),
            q2n=reduced.get("q2n"),
            hqnr=quality["hqnr"],
            valid=quality["valid"],
            doubts=tuple(quality["doubts"]),
            warnings=tuple(told["ssdiff:warnings"]),
        )
