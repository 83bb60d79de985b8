# SPDX-License-Identifier: GPL-3.0-or-later
"""Analyses of scenes kept in a folder, so that another call on the same scene starts at once.

An entry is an .npz file of plain arrays, one of which holds JSON; nothing in it is ever executed.
It is found by a digest of all that the analysis was computed from, and is only a copy: what is
missing, damaged or foreign is computed again.
"""

from __future__ import annotations

import hashlib
import json
import time
import zipfile
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ssdiff_qgis.engine.fusion.analysis import SceneAnalysis
from ssdiff_qgis.engine.fusion.scene_head import SceneHead
from ssdiff_qgis.engine.geometry.shift_field import Shift, ShiftField
from ssdiff_qgis.engine.scene.agreement import Agreement
from ssdiff_qgis.engine.scene.clusters import SoftClusters
from ssdiff_qgis.engine.scene.regression import Regression
from ssdiff_qgis.engine.scene.statistics import SceneStatistics
from ssdiff_qgis.engine.scene.survey import BandSurvey, RasterSurvey, Survey
from ssdiff_qgis.engine.storage.atomic import replacing

_TYPES = (
    *(SceneAnalysis, Shift, ShiftField, Survey, RasterSurvey, BandSurvey, SceneStatistics),
    *(Agreement, Regression, SceneHead, SoftClusters),
)
_BY_NAME = {kind.__name__: kind for kind in _TYPES}
_PREFIX = "ssdiff-analysis-"
_RECORD = "record"
# After so many seconds nobody is writing an unfinished file any more.
_ABANDONED = 3600.0


class AnalysisCache:
    """Analyses of scenes in a folder, those used last.

    Several processes may use a folder at once. What cannot be written is not kept.

    Args:
        folder: Folder of the entries, made when the first is kept. Other files in it are left
            alone.
        entries: Number of entries that are kept at most.
        size: Bytes of all entries at most.
    """

    def __init__(self, folder: Path, entries: int = 20, size: int = 50 * 2**20) -> None:
        self._folder, self._entries, self._size = folder, entries, size

    def get(self, key: str, stamp: str | None) -> SceneAnalysis | None:
        """The analysis of a scene.

        Args:
            key: Digest of what the analysis is computed from, see `SceneAnalysis`.
            stamp: State of the input files, see `InputFiles`; None if it is not known.

        Returns:
            What `put` was given; None if it is not there, or cannot be used.
        """
        if stamp is None:
            return None
        path = self._path(key, stamp)
        try:
            analysis = _read(path, self._size)
            if analysis.key != key:
                return None
            path.touch()
        except Exception:  # numpy and zipfile raise many kinds for what is no whole entry
            return None
        return analysis

    def put(self, analysis: SceneAnalysis, stamp: str | None) -> None:
        """Keep an analysis; the entries that were not used for longest make room.

        Args:
            analysis: Analysis of a scene.
            stamp: State of the input files when it was begun; None keeps nothing.
        """
        if stamp is None:
            return
        arrays: list[np.ndarray] = []
        record = json.dumps(_packed(analysis, arrays)).encode()
        content = {f"array{number}": array for number, array in enumerate(arrays)}
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with replacing(self._path(analysis.key, stamp)) as temporary:
                with open(temporary, "wb") as file:
                    np.savez(file, **content, **{_RECORD: np.frombuffer(record, np.uint8)})
            self._make_room()
        except OSError:  # full, read-only, or on Windows open in another process
            return

    def _path(self, key: str, stamp: str) -> Path:
        name = hashlib.sha256(f"{key} {stamp}".encode()).hexdigest()[:32]
        return self._folder / f"{_PREFIX}{name}.npz"

    def _make_room(self) -> None:
        for path in self._folder.glob(f".{_PREFIX}*.tmp"):
            if _state(path)[0] < time.time() - _ABANDONED:
                path.unlink(missing_ok=True)
        total = 0
        found = [(*_state(path), path) for path in self._folder.glob(f"{_PREFIX}*.npz")]
        for number, (_, size, path) in enumerate(sorted(found, reverse=True)):
            total += size
            if number >= self._entries or total > self._size:
                path.unlink(missing_ok=True)


def _state(path: Path) -> tuple[float, int]:
    """Time of the last use in s and size in bytes; 0 if another process has removed the file."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return 0.0, 0
    return found.st_mtime, found.st_size


def _packed(value: Any, arrays: list[np.ndarray]) -> Any:
    """A value as JSON takes it; arrays and numpy's scalars, type and all, go to ``arrays``."""
    if isinstance(value, (np.ndarray, np.generic)):
        arrays.append(np.asarray(value))
        return {"array": len(arrays) - 1}
    if is_dataclass(value):
        content = {f.name: _packed(getattr(value, f.name), arrays) for f in fields(value)}
        return {"type": type(value).__name__, "fields": content}
    if isinstance(value, tuple):
        return [_packed(item, arrays) for item in value]
    return value


def _unpacked(value: Any, arrays: Mapping[str, np.ndarray]) -> Any:
    if isinstance(value, dict) and "array" in value:
        return arrays[f"array{value['array']}"][()]
    if isinstance(value, dict):
        content = {name: _unpacked(item, arrays) for name, item in value["fields"].items()}
        return _BY_NAME[value["type"]](**content)
    if isinstance(value, list):
        return tuple(_unpacked(item, arrays) for item in value)
    return value


def _read(path: Path, size: int) -> SceneAnalysis:
    """Read an entry.

    Raises:
        Exception: Of many kinds, if it is no whole entry of at most ``size`` bytes.
    """
    with zipfile.ZipFile(path) as archive:
        members = archive.infolist()
    if any(m.compress_type != zipfile.ZIP_STORED for m in members) or (
        sum(m.file_size for m in members) > size
    ):
        raise ValueError("not written here")
    with np.load(path, allow_pickle=False) as arrays:
        analysis = _unpacked(json.loads(arrays[_RECORD].tobytes()), arrays)
    _check(analysis)
    return analysis


def _check(analysis: Any) -> None:
    """Check that the parts are what they should be and go together; raises ValueError if not."""
    if not isinstance(analysis, SceneAnalysis):
        raise ValueError("no analysis")
    kinds: list[tuple[Any, Any]] = [
        (analysis.key, str),
        (analysis.shift, (Shift, type(None))),
        (analysis.correction, (tuple, ShiftField, type(None))),
        (analysis.survey, Survey),
        (analysis.statistics, SceneStatistics),
        (analysis.agreement, (Agreement, type(None))),
        (analysis.regression, (Regression, type(None))),
        (analysis.head, (SceneHead, type(None))),
    ]
    if not all(isinstance(value, kind) for value, kind in kinds):
        raise ValueError("a part is of another kind")
    statistics, regression = analysis.statistics, analysis.regression
    weight, noise = analysis.network_weight, analysis.residual_noise
    of_bands = [statistics.mean, statistics.std, statistics.gain, analysis.low, analysis.high]
    bands = (len(analysis.low),)
    if (len(analysis.survey.pan.bands), len(analysis.survey.ms.bands)) != (1, *bands):
        raise ValueError("a survey of other bands")
    if analysis.agreement and analysis.agreement.by_band.shape != bands:
        raise ValueError("an agreement of other bands")
    if any(array.shape != bands or array.dtype.kind != "f" for array in (*of_bands, weight, noise)):
        raise ValueError("not one number per band")
    if not ((weight >= 0) & (weight <= 1)).all():
        raise ValueError("weights beyond 0 to 1")
    if not ((noise >= 0) & np.isfinite(noise)).all():
        raise ValueError("noise that is none")
    if regression and regression.weights.shape != (*bands, 3 + 3 * bands[0]):
        raise ValueError("a regression of other bands")
