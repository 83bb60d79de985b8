# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests share, and what workers must be able to import."""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path

from distributed import get_worker

from ssdiff_batch import scene
from ssdiff_batch.values import DONE, Job, Record, Settings
from ssdiff_qgis.engine.storage.atomic import write_text


def begun(settings: Settings) -> Settings:
    """Settings whose folder of unfinished work has its mark."""
    write_text(Path(settings.work, scene.MARK), settings.token)
    return settings


def digest(data: bytes) -> str:
    """In place of the bytes, whose difference would take minutes to be shown."""
    return hashlib.sha256(data).hexdigest()


def rasters(settings: Settings) -> dict[str, str]:
    return {path.stem: digest(path.read_bytes()) for path in Path(settings.out).glob("*.tif")}


def tell_device(job: Job, settings: Settings) -> Record:
    """A step that tells where it was done, and for which device."""
    time.sleep(0.05)
    name = str(get_worker().name)
    return Record(job.name, DONE, device=settings.device, worker=name)


def die(job: Job, settings: Settings) -> Record:
    """A step that kills its worker with one scene."""
    if job.name == "small":
        os.kill(os.getpid(), 9)
    return Record(job.name, DONE)


def fail_oddly(job: Job, settings: Settings) -> Record:
    """A step that raises what nobody expects with one scene."""
    if job.name == "small":
        raise ZeroDivisionError("oh")
    return Record(job.name, DONE)
