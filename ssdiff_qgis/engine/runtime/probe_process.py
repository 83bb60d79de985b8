# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts `probe` in a process of its own and reads what it says: a crash is a result, too."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.progress import Progress
from ssdiff_qgis.engine.runtime.probe import MARK
from ssdiff_qgis.engine.runtime.python import environment, run

IMPORT_SECONDS = 120.0
"""The first import of a large package may wait for a virus scanner."""
PROBE_SECONDS = 180.0
"""CUDA compiles its kernels for a GPU newer than the package the first time."""
_LOG_LINES = 40
_COLOUR = re.compile(r"\x1b\[[0-9;]*m")


@dataclass(frozen=True)
class Probe:
    """What came of running models on an execution provider.

    Attributes:
        provider: Execution provider that was asked for.
        used: Execution provider that was read back from the session; None if there was no session.
        difference: Largest absolute difference from numpy's numbers on the probe's graph.
        model_difference: Largest absolute difference from the CPU's numbers on the real model.
        seconds: Duration of one run of the real model, two windows, warmed up.
        cpu_seconds: Duration of the same run on the CPU.
        error: What went wrong; '' if nothing did.
        log: Text that onnxruntime wrote to its log.
    """

    provider: str
    used: str | None = None
    difference: float | None = None
    model_difference: float | None = None
    seconds: float | None = None
    cpu_seconds: float | None = None
    error: str = ""
    log: str = ""

    @property
    def passed(self) -> bool:
        """Whether the provider may be used."""
        return not self.error


def import_in_process(
    python: Path,
    first: Sequence[Path] = (),
    without: Path | None = None,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """Import onnxruntime and say which one it is.

    Args:
        python: Path of the interpreter.
        first: Folders to see before all others.
        without: Folder to hide.
        progress: Asked whether to stop.

    Returns:
        ``bits``, ``numpy``, ``distributions`` ([name, version, folder] each), and ``version``,
        ``folder``, ``cuda`` and ``providers`` of the one imported; ``error`` if it was not, with
        what was reached. ``log``: what was written to standard error.

    Raises:
        CancelledError: If the progress says so.
    """
    return _ask(python, [], first, without, IMPORT_SECONDS, progress)


def probe_provider(
    python: Path,
    provider: str,
    model: Path | None = None,
    first: Sequence[Path] = (),
    without: Path | None = None,
    timeout: float = PROBE_SECONDS,
    progress: Progress | None = None,
) -> Probe:
    """Run models on a provider.

    Args:
        python: Path of the interpreter.
        provider: Execution provider to prove.
        model: ONNX file to run beside the probe's graph.
        first: Folders to see before all others.
        without: Folder to hide.
        timeout: Seconds after which it has failed.
        progress: Asked whether to stop.

    Raises:
        CancelledError: If the progress says so.
    """
    arguments = ["--provider", provider, *(["--model", str(model)] if model else [])]
    answer = _ask(python, arguments, first, without, timeout, progress)
    known = {name: answer[name] for name in Probe.__dataclass_fields__ if name in answer}
    return Probe(provider=provider, **known)


def _ask(
    python: Path,
    arguments: Sequence[str],
    first: Sequence[Path],
    without: Path | None,
    timeout: float,
    progress: Progress | None,
) -> dict[str, Any]:
    ended = run(
        [str(python), "-X", "faulthandler", "-m", "ssdiff_qgis.engine.runtime.probe", *arguments],
        environment(first, without),
        timeout,
        progress,
    )
    lines = [_COLOUR.sub("", text).rstrip() for text in ended.err.splitlines()]
    log = "\n".join([text for text in lines if text][-_LOG_LINES:])
    if ended.status is None:
        return {
            "error": Message("it did not answer within {seconds:g} seconds", seconds=timeout),
            "log": log,
        }
    answers = [text[len(MARK) :] for text in ended.out.splitlines() if text.startswith(MARK)]
    if not answers:
        return {
            "error": Message("the process crashed (exit status {status})", status=ended.status),
            "log": log,
        }
    return {**json.loads(answers[-1]), "log": log}
