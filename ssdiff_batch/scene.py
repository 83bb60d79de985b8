# SPDX-License-Identifier: GPL-3.0-or-later
"""What a worker does with a scene: all of it; of a large one its analysis, a part, the end.

The files of a scene appear in this order: the raster, the record of the run, the uncertainty if it
is wanted, the page, the thumbnail, and last the STAC Item, by which a later run knows that the
scene is finished.
"""

from __future__ import annotations

import errno
import functools
import hashlib
import json
import logging
import os
import socket
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from distributed import get_worker

from ssdiff_batch.item import make_item
from ssdiff_batch.places import is_full, is_remote, joined, publish, read_text, size_of, write_small
from ssdiff_batch.values import DONE, FAILED, OPEN, Job, Record, Settings
from ssdiff_qgis.engine.catalogue.selection import resolve_model
from ssdiff_qgis.engine.errors import BusyError, OptionError, OutputError, RasterError, SSDiffError
from ssdiff_qgis.engine.fusion.analysis import SceneAnalysis
from ssdiff_qgis.engine.fusion.analysis_cache import AnalysisCache
from ssdiff_qgis.engine.fusion.fingerprint import InputFiles
from ssdiff_qgis.engine.fusion.fuse import analyse, analysis_key, fuse
from ssdiff_qgis.engine.fusion.options import MODES, Report
from ssdiff_qgis.engine.fusion.parts import Part, divide, fuse_part
from ssdiff_qgis.engine.fusion.uncertainty_raster import check_uncertainty, write_uncertainty
from ssdiff_qgis.engine.geometry.pair import Pair
from ssdiff_qgis.engine.model.onnx_model import Model
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.report.pictures import thumbnail
from ssdiff_qgis.engine.report.quality import Result
from ssdiff_qgis.engine.report.report import write_report
from ssdiff_qgis.engine.storage.atomic import replacing
from ssdiff_qgis.engine.storage.digest import sha256_of
from ssdiff_qgis.engine.storage.resources import software

MARK = "seen-by-all"
"""Name of the file by which a worker knows that it sees the client's folder."""
THUMBNAIL = 192
PATIENCE = 120.0
"""Seconds that a worker waits for another one that has been given up, but still writes."""
_POLL = 0.5
_ANALYSES = (200, 500 * 2**20)
"""Analyses that are kept at most, and their bytes: more than are worked on at once."""
_GIVEN_UP = ("cancelled", "released", "forgotten")
_Value = TypeVar("_Value")
# The engine keeps GDAL's cache and messages for a process as a whole.
_ONE_AT_A_TIME = threading.Lock()
_LOG = logging.getLogger(__name__)


class AbandonedError(BaseException):
    """Nobody waits for this task any more; what is finished of it is kept, as after a kill."""


@dataclass(frozen=True, eq=False)
class Divided:
    """A large scene, ready to be pansharpened in parts.

    Attributes:
        analysis: What it tells as a whole.
        parts: Its parts.
        seconds: Time that this took.
        warnings: What the engine warned of.
    """

    analysis: SceneAnalysis
    parts: tuple[Part, ...]
    seconds: float
    warnings: tuple[str, ...]


class PartDone(NamedTuple):
    """A part that is finished.

    Attributes:
        windows: Number of network windows that were run.
        seconds: Time that it took.
    """

    windows: int
    seconds: float


class TaskProgress(Progress):
    """Logs, keeps warnings, and stops when nobody waits for the task any more.

    Args:
        abandoned: Tells whether that is so.
    """

    def __init__(self, abandoned: Callable[[], bool]) -> None:
        self._abandoned = abandoned
        self.warnings: list[str] = []

    def info(self, text: str) -> None:
        """Log it."""
        _LOG.info(text)

    def warning(self, text: str) -> None:
        """Log and keep it."""
        _LOG.warning(text)
        self.warnings.append(text)

    def cancelled(self) -> bool:
        """Whether nobody waits any more."""
        return self._abandoned()

    def check(self) -> None:
        """Stop if nobody waits any more."""
        if self._abandoned():
            raise AbandonedError


def begin(job: Job, settings: Settings) -> Record | Divided:
    """Finish a scene; of a large one only the analysis, unless it was finished before."""

    def work(progress: TaskProgress) -> Record | Divided:
        shared = _is_shared(settings)
        scene = _Scene(job, settings)
        found = scene.finished()
        if found is not None:
            return found
        started = time.monotonic()
        scene.open()
        report = scene.kept_report()
        if report is not None:
            return scene.judge(report, report.seconds, progress)
        analysis = scene.analysed(progress)
        if shared and scene.megapixels >= settings.divide_above:
            arguments = (scene.model, settings.options, analysis, settings.part_rows)
            parts = tuple(divide(scene.pair, *arguments))
            seconds = time.monotonic() - started
            return Divided(analysis, parts, seconds, tuple(progress.warnings))
        report = scene.fused(analysis, progress)
        scene.keep_report(report)
        return scene.judge(report, time.monotonic() - started, progress)

    return _guarded(job, settings, work)


def sharpen(
    job: Job, settings: Settings, divided: Divided | Record, number: int
) -> PartDone | Record:
    """Pansharpen a part of a large scene.

    Dask repeats what `begin` and this have given if it is lost with its worker, even when the
    raster is there already: then there is nothing to do.
    """

    def work(progress: TaskProgress) -> PartDone | Record:
        if isinstance(divided, Record):
            return divided
        started, scene = time.monotonic(), _Scene(job, settings)
        scene.open()
        if scene.kept_report() is not None:
            return PartDone(0, 0.0)
        arguments = (settings.options, divided.analysis, divided.parts[number], progress)
        windows = fuse_part(scene.pair, scene.model, str(scene.raster), *arguments)
        return PartDone(windows, time.monotonic() - started)

    return _guarded(job, settings, work)


def finish(
    job: Job, settings: Settings, divided: Divided | Record, done: Sequence[PartDone | Record]
) -> Record:
    """Write a large scene whose parts are finished, in order, and judge it."""

    def work(progress: TaskProgress) -> Record:
        ended = next((value for value in (divided, *done) if isinstance(value, Record)), None)
        if ended is not None or isinstance(divided, Record):
            return ended or Record(job.name, OPEN)
        parts = [part for part in done if isinstance(part, PartDone)]
        started, scene = time.monotonic(), _Scene(job, settings)
        scene.open()
        progress.warnings += divided.warnings
        report = scene.kept_report()
        if report is None:
            report = scene.fused(divided.analysis, progress)
            windows = report.windows + sum(part.windows for part in parts)
            report = replace(report, windows=windows)
            scene.keep_report(report)
        before = divided.seconds + sum(part.seconds for part in parts)
        return scene.judge(report, before + time.monotonic() - started, progress)

    return _guarded(job, settings, work)


class _Scene:
    """A scene on a worker: its inputs, its model, its local files."""

    def __init__(self, job: Job, settings: Settings):
        self._job, self._settings = job, settings
        local = Path(settings.work if is_remote(settings.out) else settings.out)
        self.raster = local / f"{job.name}.tif"
        self._report = self._beside(".report.json")
        self._page, self._thumbnail = self._beside(".report.html"), self._beside(".png")
        self._uncertainty = self._beside(".uncertainty.tif") if settings.uncertainty else None
        self._item = self._beside(".json")
        self._analyses = AnalysisCache(Path(settings.work) / "analyses", *_ANALYSES)
        self._key = _key(job, settings)

    def _beside(self, suffix: str) -> Path:
        return self.raster.with_name(f"{self.raster.name[: -len('.tif')]}{suffix}")

    def open(self) -> None:
        """Open the inputs and load the model.

        Raises:
            SSDiffError: If they cannot be used.
        """
        settings = self._settings
        if self._job.pan is None or self._job.ms is None:
            raise RasterError(f"The scene '{self._job.name}' names no PAN and MS. Give both.")
        self.pair = Pair.open(self._job.pan, self._job.ms)
        self.megapixels = self.pair.overlap.height * self.pair.overlap.width / 1e6
        self.model: Model | None = None
        if settings.mode == MODES[0]:
            path = resolve_model(settings.model, self.pair.ratio, self.pair.band_names)
            changed, threads = path.stat().st_mtime_ns, settings.options.threads
            self.model = _loaded(str(path), changed, settings.device, threads)
        try:
            self.raster.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise OutputError(
                f"The folder '{self.raster.parent}' cannot be made: {error}. Check permissions and "
                f"space."
            ) from error
        if self._uncertainty is not None:
            given = (str(self._uncertainty), self.pair, self.model, str(self.raster))
            check_uncertainty(*given, settings.options.output_format)

    def finished(self) -> Record | None:
        """What is known of the scene if it was finished before, with the same inputs and options.

        Raises:
            RasterError: If what is there cannot be read.
        """
        out, name = self._settings.out, self._job.name
        try:
            item = json.loads(read_text(joined(out, f"{name}.json")) or "")
            folder = joined(out, name).rpartition("/")[0]
            sizes = {
                f"{folder}/{asset['href']}": asset["file:size"]
                for asset in item["assets"].values()
                if "data" in asset["roles"]
            }
            whole = all(size_of(path) == size for path, size in sizes.items())
            if item["properties"]["ssdiff:key"] == self._key and whole:
                return Record.from_item(item, name)
        except (ValueError, KeyError, TypeError):
            pass  # none, or one of another program
        return None

    def analysed(self, progress: Progress) -> SceneAnalysis:
        """The analysis of the scene, made before or now."""
        key = analysis_key(self.pair, self.model, self._settings.options)
        found = self._analyses.get(key, self._key)
        if found is None:
            found = analyse(self.pair, self.model, self._settings.options, progress)
            self._analyses.put(found, self._key)
        return found

    def fused(self, analysis: SceneAnalysis, progress: Progress) -> Report:
        """Make the raster."""
        arguments = (str(self.raster), self._settings.options, progress, analysis)
        return fuse(self.pair, self.model, *arguments)

    def keep_report(self, report: Report, **found: Mapping[str, Any]) -> None:
        """Write what a run has told: at once when its raster is there, and again with figures."""
        state = self.raster.stat()
        content = {
            **report.to_dict(),
            "output": self.raster.name,
            **found,
            "scene": self._key,
            "analysis": report.analysis.key,
            "raster": [state.st_size, state.st_mtime_ns],
        }
        write_small(str(self._report), json.dumps(content, indent=2))

    def kept_report(self) -> Report | None:
        """The report of a run whose raster is there, but that nobody has judged yet."""
        try:
            told = json.loads(self._report.read_text(encoding="utf-8"))
            state = self.raster.stat()
            if told["scene"] != self._key or told["raster"] != [state.st_size, state.st_mtime_ns]:
                return None
            analysis = self._analyses.get(told["analysis"], self._key)
            told["output"] = str(self.raster)
            return None if analysis is None else Report.from_dict(told, analysis)
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def judge(self, report: Report, seconds: float, progress: TaskProgress) -> Record:
        """Judge the raster, describe it, and bring all where it belongs."""
        job, settings = self._job, self._settings
        given = (self.pair, self.model, settings.options, report, progress)
        found: dict[str, Mapping[str, Any]] = {}
        if self._uncertainty is not None:
            errors = write_uncertainty(
                str(self._uncertainty), *given, settings.options.output_format
            )
            found["uncertainty"] = {"interval_90": errors.interval.tolist()}
        quality = write_report(str(self._page), *given)
        self.keep_report(report, quality=quality.to_dict(), **found)
        picture = thumbnail(self.pair, Result(report, self.pair.offsets), THUMBNAIL)
        with replacing(self._thumbnail) as temporary:
            temporary.write_bytes(picture)
        told = {
            "ssdiff:key": self._key,
            "ssdiff:seconds": round(seconds, 3),
            "ssdiff:worker": socket.gethostname(),
            "ssdiff:warnings": progress.warnings,
        }
        rasters = {"data": self.raster}
        if self._uncertainty is not None:
            rasters["uncertainty"] = self._uncertainty
        others = {"report": self._report, "page": self._page, "thumbnail": self._thumbnail}
        digests = {key: sha256_of(path, progress) for key, path in rasters.items()}
        item = make_item(job, report, quality, told, rasters, digests, others)
        write_small(str(self._item), json.dumps(item, indent=2))
        if is_remote(settings.out):
            self._publish()
        return replace(Record.from_item(item, job.name), status=DONE)

    def _publish(self) -> None:
        """Bring the files to the network, the item last, and remove them here."""
        rasters = [path for path in (self.raster, self._uncertainty) if path is not None]
        sidecars = [path.with_name(f"{path.name}.aux.xml") for path in rasters]
        others = [self._report, self._page, self._thumbnail, self._item]
        there = [file for file in (*rasters, *sidecars, *others) if file.is_file()]
        folder = joined(self._settings.out, self._job.name).rpartition("/")[0]
        for file in there:
            publish(file, f"{folder}/{file.name}")
        for file in reversed(there):
            file.unlink()


def _key(job: Job, settings: Settings) -> str:
    """Digest of all that a scene's files depend on; device, threads, folders are left out."""
    model, options = settings.model, replace(settings.options, threads=None)
    facts = [
        *(software(), asdict(job), InputFiles(job.files).states, settings.mode),
        settings.uncertainty,
        *(sha256_of(Path(model)) if os.path.isfile(model) else model, asdict(options)),
    ]
    return hashlib.sha256(json.dumps(facts, sort_keys=True, default=repr).encode()).hexdigest()


@functools.lru_cache(maxsize=2)
def _loaded(path: str, _changed: int, device: str, threads: int | None) -> Model:
    """A model, kept for the next scene."""
    return Model(path, device, threads=threads)


def _is_shared(settings: Settings) -> bool:
    """Whether this worker sees the client's folder of unfinished work.

    Raises:
        OptionError: If it does not, but must.
    """
    folder = Path(settings.work)
    try:
        seen = (folder / MARK).read_text(encoding="utf-8") == settings.token
    except OSError:
        seen = False
    if not seen and not is_remote(settings.out):
        raise OptionError(
            f"The worker on '{socket.gethostname()}' does not see the folder '{folder}'. Choose a "
            f"folder on storage that all machines share, under the same path."
        )
    return seen


def _guarded(
    job: Job, settings: Settings, work: Callable[[TaskProgress], _Value]
) -> _Value | Record:
    """Do some work on a scene; what goes wrong ends in its record."""
    progress, end = TaskProgress(_watch()), time.monotonic() + PATIENCE
    with _ONE_AT_A_TIME:
        while True:
            try:
                if job.fault:
                    raise RasterError(job.fault)
                progress.check()
                return work(progress)
            except BusyError as error:  # a worker that was given up may still be at it
                if time.monotonic() > end:
                    return _failed(job, settings, error, progress)
            except AbandonedError:
                return Record(job.name, OPEN)
            except Exception as error:
                return _failed(job, settings, error, progress)
            time.sleep(_POLL)


def _failed(job: Job, settings: Settings, error: Exception, progress: TaskProgress) -> Record:
    message = str(error)
    if not isinstance(error, SSDiffError):
        _LOG.exception("%s", job.name)
        message = (
            f"{type(error).__name__}: {error}. This should not happen: please report it, with the "
            f"worker's log."
        )
    return Record(
        job.name,
        FAILED,
        " ".join(message.split()),
        worker=socket.gethostname(),
        warnings=tuple(progress.warnings),
        full=_is_storage_full(error, settings),
    )


def _is_storage_full(error: BaseException, settings: Settings) -> bool:
    """Whether an error comes from a full disk."""
    if not isinstance(error, (OutputError, OSError)):
        return False
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, OSError) and cause.errno in (errno.ENOSPC, errno.EDQUOT):
            return True
        cause = cause.__cause__
    return "No space left" in str(error) or is_full(settings.work)


def _watch() -> Callable[[], bool]:
    """Tells whether the task of this thread was given up by the scheduler."""
    try:
        worker = get_worker()
        key = worker.get_current_task()
    except (ValueError, AttributeError):  # not on a worker
        return lambda: False

    def abandoned() -> bool:
        task = worker.state.tasks.get(key)
        return task is None or task.state in _GIVEN_UP

    return abandoned
