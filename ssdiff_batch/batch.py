# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings scenes to workers, and what became of them together.

Only as many scenes are under way as keep the workers busy: a scheduler that has not heard of the
others need not keep them in mind, and nothing is lost with it that is not on the disk.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass, field, replace
from typing import Any

from distributed import Client, Future, KilledWorker, as_completed

from ssdiff_batch import scene
from ssdiff_batch.cluster import cpu_workers, slots
from ssdiff_batch.values import CPU, FAILED, GPU, OPEN, Job, Record, Settings
from ssdiff_qgis.engine.errors import SSDiffError

AHEAD = 2
"""Scenes under way for each that a worker can take: the next one is there when one ends."""
_TICK = 2.0
"""Seconds after which workers are counted again."""
_BEGIN, _PART, _FINISH = 0, 10, 20
"""Priorities: what has begun is finished first."""


class SchedulerLostError(SSDiffError):
    """The scheduler is gone."""


@dataclass(frozen=True)
class Steps:
    """What is done with a scene, see `scene`; a benchmark puts other functions here."""

    begin: Callable[..., Any] = scene.begin
    sharpen: Callable[..., Any] = scene.sharpen
    finish: Callable[..., Any] = scene.finish


@dataclass
class _Work:
    """A scene that is under way."""

    job: Job
    kind: str
    begun: Future
    parts: list[Future] = field(default_factory=list)
    left: int = 0
    last: Future | None = None

    @property
    def futures(self) -> list[Future]:
        return [self.begun, *self.parts, *([self.last] if self.last else [])]


class Batch:
    """A run over many scenes.

    Args:
        client: Client of the scheduler.
        settings: How all scenes are worked on.
        told: Called with the record of each scene when it has ended.
        said: Called with what else is worth knowing.
        renew: Called now and then, to start workers that are missing.
        steps: What is done with a scene.

    Attributes:
        records: What became of the scenes that have ended, in the order in which they did.
    """

    def __init__(
        self,
        client: Client,
        settings: Settings,
        told: Callable[[Record], None] = lambda record: None,
        said: Callable[[str], None] = lambda text: None,
        renew: Callable[[], None] = lambda: None,
        steps: Steps = Steps(),
    ) -> None:
        self._client, self._settings, self._steps = client, settings, steps
        self._told, self._said, self._renew = told, said, renew
        self._of_future: dict[Any, _Work] = {}
        self._under_way = {CPU: 0, GPU: 0}
        self._slots, self._counted, self._waiting = {CPU: 0, GPU: 0}, 0.0, False
        self._without: list[str] = []
        self._full, self._alone = False, False
        self._suspects: list[Job] = []
        self.records: list[Record] = []

    def run(self, jobs: Sequence[Job]) -> list[Record]:
        """Work on scenes until all have ended; those that were not begun have no record.

        Dask holds all scenes that a worker has been given against them when it dies. Which one is
        to blame shows when each of them is worked on alone, after the others.

        Raises:
            SchedulerLostError: If the scheduler is gone.
        """
        self._work_on(jobs)
        suspects, self._alone = list(self._suspects), True
        for job in suspects:
            self._said(f"{job.name}: workers died with it; it is tried again alone.")
            self._work_on([job])
        return self.records

    def _work_on(self, jobs: Sequence[Job]) -> None:
        left = deque(jobs)
        ended = as_completed(loop=self._client.loop)
        try:
            while left or self._of_future:
                if time.monotonic() - self._counted > _TICK:
                    self._count()
                self._feed(left, ended)
                if self._full and not self._of_future:
                    break
                if ended.has_ready():
                    for future in ended.next_batch(block=False):
                        self._take(future, ended)
                else:
                    self._check()
                    time.sleep(0.005)
        finally:
            self._give_up()

    def _feed(self, left: deque[Job], ended: as_completed) -> None:
        """Begin with scenes, as many as keep the workers busy."""
        while left and not self._full:
            kind = next(
                (k for k in (GPU, CPU) if self._under_way[k] < AHEAD * self._slots[k]), None
            )
            if kind is None:
                return
            job = left.popleft()
            self._under_way[kind] += 1
            begun = self._submit(self._steps.begin, kind, _BEGIN, job, self._of(kind))
            self._follow(_Work(job, kind, begun), begun, ended)

    def _count(self) -> None:
        """Count the workers; those with a GPU are of use only to the network."""
        self._check()
        self._counted = time.monotonic()
        self._renew()
        found = slots(self._client)
        settings = self._settings
        if settings.mode != "best" or settings.device == "cpu":
            found = {CPU: sum(found.values()), GPU: 0}
        elif settings.device != "auto":
            found = {CPU: 0, GPU: found[GPU]}
        self._slots = found
        self._without = cpu_workers(self._client) if found[GPU] else []
        waiting = not any(found.values())
        if waiting and not self._waiting:
            self._said(f"There is no worker{self._wanted()}; waiting for one.")
        self._waiting = waiting

    def _wanted(self) -> str:
        if self._settings.mode == "best" and self._settings.device not in ("auto", "cpu"):
            return f" with the resource {GPU} (dask worker --resources {GPU}=1)"
        return ""

    def _of(self, kind: str) -> Settings:
        """The settings for workers of a kind."""
        return replace(self._settings, device="cpu") if kind == CPU else self._settings

    def _submit(self, step: Callable[..., Any], kind: str, priority: int, *given: Any) -> Future:
        options: dict[str, Any] = {"priority": priority, "pure": False}
        if kind == GPU:
            options["resources"] = {GPU: 1}
        else:
            if self._without:  # as long as there are any
                options.update(workers=self._without, allow_other_workers=True)
        return self._client.submit(step, *given, **options)

    def _follow(self, work: _Work, future: Future, ended: as_completed) -> None:
        self._of_future[future.key] = work
        ended.add(future)

    def _take(self, future: Future, ended: as_completed) -> None:
        """Go on from a task that has ended."""
        work = self._of_future.pop(future.key, None)
        if work is None:  # of a scene that has ended by another task
            return
        result = self._result(work, future)
        if result is None:
            self._close(work)
            self._suspects.append(work.job)
        elif isinstance(result, Record):
            self._end(work, result)
        elif future is work.begun:
            settings = self._of(work.kind)
            for number in range(len(result.parts)):
                given = (work.job, settings, work.begun, number)
                part = self._submit(self._steps.sharpen, work.kind, _PART, *given)
                work.parts.append(part)
                self._follow(work, part, ended)
            work.left = len(work.parts)
            self._said(f"{work.job.name}: analysed; {work.left} parts.")
        else:
            work.left -= 1
            if not work.left:
                settings = self._of(work.kind)
                work.last = self._submit(
                    self._steps.finish,
                    work.kind,
                    _FINISH,
                    work.job,
                    settings,
                    work.begun,
                    work.parts,
                )
                self._follow(work, work.last, ended)

    def _result(self, work: _Work, future: Future) -> Any:
        """What a task has given; a record if that is no use, None to try again alone."""
        try:
            return future.result()
        except KilledWorker as error:
            if not self._alone:
                return None
            message = (
                f"{error.allowed_failures + 1} workers died while they worked on this scene. Give "
                f"them more memory if it is large, look into their logs, and run it again: what "
                f"is finished of it is kept."
            )
        except CancelledError as error:
            self._check()
            message = f"The scheduler gave it up ({error}). Run it again."
        except Exception as error:  # of Dask, or what a worker of another version raises
            self._check()
            message = (
                f"{type(error).__name__}: {error}. Check that all workers have the software of "
                f"this machine, and run it again."
            )
        return Record(work.job.name, FAILED, " ".join(message.split()))

    def _close(self, work: _Work) -> None:
        """Give up what is left of a scene."""
        for future in work.futures:
            self._of_future.pop(future.key, None)
            if not future.done():
                future.cancel()
        self._under_way[work.kind] -= 1

    def _end(self, work: _Work, record: Record) -> None:
        """Enter what became of a scene."""
        self._close(work)
        if record.full and not self._full:
            self._full = True
            self._said("The storage is full: no further scene is begun.")
        self.records.append(record)
        self._told(record)

    def _check(self) -> None:
        """Raise SchedulerLostError if the scheduler is gone."""
        if self._client.status != "running":
            raise SchedulerLostError(
                "The scheduler is gone. What is finished is kept: start one, and run the same "
                "command again."
            )

    def _give_up(self) -> None:
        """Whatever is under way is not waited for any more."""
        works = {id(work): work for work in self._of_future.values()}
        for work in works.values():
            self.records.append(Record(work.job.name, OPEN))
            for future in work.futures:
                if self._client.status == "running" and not future.done():
                    future.cancel()
        self._of_future.clear()
