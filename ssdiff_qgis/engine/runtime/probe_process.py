# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts `probe` in a process of its own and reads what it says: a crash is a result, too."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ssdiff_qgis.engine.errors import CancelledError
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
        provider: that was asked for.
        used: that was read back from the session; None if none came about.
        difference: largest absolute difference from numpy's numbers on the made-up graph.
        model_difference: likewise from the CPU's numbers on the real model.
        seconds: of one run of the real model, two windows, warmed up.
        cpu_seconds: likewise on the CPU.
        error: what went wrong; '' if nothing did.
        log: what onnxruntime wrote to its log.
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
    cancelled: Callable[[], bool] = lambda: False,
) -> dict[str, Any]:
    """Import onnxruntime and say which one it is.

    Args:
        python: the interpreter.
        first: folders to see before all others.
        without: a folder to hide.
        cancelled: asked whether to stop.

    Returns:
        ``bits``, ``numpy``, ``distributions`` ([name, version, folder] each), and ``version``,
        ``folder``, ``cuda`` and ``providers`` of the one imported; ``error`` if it was not, with
        what was reached. ``log``: what was written to standard error.

    Raises:
        CancelledError: if told so.
    """
    return _ask(python, [], first, without, IMPORT_SECONDS, cancelled)


def probe_provider(
    python: Path,
    provider: str,
    model: Path | None = None,
    first: Sequence[Path] = (),
    without: Path | None = None,
    timeout: float = PROBE_SECONDS,
    cancelled: Callable[[], bool] = lambda: False,
) -> Probe:
    """Run models on a provider.

    Args:
        python: the interpreter.
        provider: to prove.
        model: an ONNX file to run beside the made-up graph.
        first: folders to see before all others.
        without: a folder to hide.
        timeout: seconds after which it has failed.
        cancelled: asked whether to stop.

    Raises:
        CancelledError: if told so.
    """
    arguments = ["--provider", provider, *(["--model", str(model)] if model else [])]
    answer = _ask(python, arguments, first, without, timeout, cancelled)
    known = {name: answer[name] for name in Probe.__dataclass_fields__ if name in answer}
    return Probe(provider=provider, **known)


def _ask(
    python: Path,
    arguments: Sequence[str],
    first: Sequence[Path],
    without: Path | None,
    timeout: float,
    cancelled: Callable[[], bool],
) -> dict[str, Any]:
    ended = run(
        [str(python), "-X", "faulthandler", "-m", "ssdiff_qgis.engine.runtime.probe", *arguments],
        environment(first, without),
        timeout,
        cancelled,
    )
    if ended.stopped == "cancelled":
        raise CancelledError("Cancelled.")
    lines = [_COLOUR.sub("", text).rstrip() for text in ended.err.splitlines()]
    log = "\n".join([text for text in lines if text][-_LOG_LINES:])
    if ended.stopped:
        return {"error": f"it did not answer within {timeout:g} seconds", "log": log}
    answers = [text[len(MARK) :] for text in ended.out.splitlines() if text.startswith(MARK)]
    if not answers:
        return {"error": f"the process crashed (exit status {ended.status})", "log": log}
    return {**json.loads(answers[-1]), "log": log}
