# SPDX-License-Identifier: GPL-3.0-or-later
"""Training in a process of its own, with a Python environment of its own.

torch is hundreds of megabytes, which QGIS does not need: it is installed into a folder that QGIS
never sees (`training_base`), planned, shown and proved as onnxruntime is (`install`), and complete
in itself but for numpy and GDAL, which are QGIS's. Where another Python is chosen that can train
already, or QGIS's own can, nothing is installed.

The training package is the folder ``ssdiff_train`` beside this one in the repository; in the plugin
it is a wheel, which Python imports as it is.
"""

from __future__ import annotations

import json
import os
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ssdiff_qgis.engine.errors import InstallError, RuntimeMissingError, TrainingError
from ssdiff_qgis.engine.message import Message
from ssdiff_qgis.engine.progress import Progress, cancelled_as
from ssdiff_qgis.engine.progress_lines import relay
from ssdiff_qgis.engine.runtime.builds import TRAINING_BUILDS, find_build
from ssdiff_qgis.engine.runtime.folder import installed, runtime_root
from ssdiff_qgis.engine.runtime.install import (
    CANCELLED,
    Plan,
    found_package,
    index_options,
    install,
    working_pip,
)
from ssdiff_qgis.engine.runtime.pip import Source, canonical
from ssdiff_qgis.engine.runtime.probe import MARK
from ssdiff_qgis.engine.runtime.python import PACKAGE_PARENT, environment, find_python, run
from ssdiff_qgis.engine.storage.resources import resource

REQUIREMENTS = ("onnx", "onnxscript", "onnxruntime", "tqdm", "requests")
"""What training needs besides torch, numpy and GDAL."""
_QGIS_OWN = ("numpy",)  # GDAL's Python bindings are built for it
_PROBE_SECONDS = 300.0
_GRACE_SECONDS = 300.0  # a training that is told to stop judges and writes its best state


@dataclass(frozen=True)
class TrainingPython:
    """A Python that can train.

    Attributes:
        python: Path of the interpreter.
        variables: Environment in which it finds all it needs.
        torch: Version of torch.
        cuda: Whether torch finds an NVIDIA GPU.
    """

    python: Path
    variables: dict[str, str]
    torch: str
    cuda: bool


def training_base(base: Path) -> Path:
    """Folder of the training's own packages below that of the QGIS profile.

    Args:
        base: Folder of this QGIS profile.
    """
    return Path(base) / "training"


def plan_training(
    build: str, base: Path, source: Source | None = None, progress: Progress | None = None
) -> Plan:
    """Find out what would be installed for training; takes a while and changes nothing.

    Args:
        build: Key of one of `builds.TRAINING_BUILDS`.
        base: Folder of this QGIS profile.
        source: Place that the packages come from; the package index by default.
        progress: Informed of every line that pip prints; asked whether to stop.

    Raises:
        InstallError: If it cannot be installed, with the reason.
        CancelledError: If the progress says so.
    """
    chosen, source = find_build(build, TRAINING_BUILDS), source or Source()
    base = training_base(base).absolute()
    with cancelled_as(CANCELLED), tempfile.TemporaryDirectory(prefix="ssdiff-") as folder:
        python, pip = working_pip(base, source, progress)
        constraints = Path(folder) / "constraints.txt"
        constraints.write_text(f"numpy=={pip.numpy}\n", encoding="utf-8")
        # As if into an empty folder: what QGIS's Python has besides numpy does not count.
        found = pip.report(
            [
                *("--ignore-installed", "--target", folder, "--constraint", str(constraints)),
                *index_options(chosen, source),
                chosen.requirement,
                *REQUIREMENTS,
            ]
        )
    packages = [found_package(f, source) for f in found]
    own = [p for p in packages if canonical(p.name) not in _QGIS_OWN]
    own.sort(key=lambda p: canonical(p.name) != "torch")
    if chosen.device == "cpu" and any(canonical(p.name).startswith("nvidia-") for p in own):
        raise InstallError(
            "The packages for the CPU were not found: '{index}' gives none, and the usual "
            "package index has those for NVIDIA GPUs alone, some gigabytes. Check the network, "
            "choose the package for NVIDIA GPUs, which works on the CPU too, or install from a "
            "folder of wheels.",
            index=chosen.index,
        )
    return Plan(chosen, base, tuple(own), pip.numpy, python, source)


def install_training(plan: Plan, progress: Progress | None = None) -> Path:
    """Install what `plan_training` planned.

    Args:
        plan: What to install.
        progress: Informed of what happens; asked ten times a second whether to stop.

    Returns:
        The folder of the installation.

    Raises:
        InstallError: If it fails or does not work; what was in use before still is.
        CancelledError: If the progress says so; what was in use before still is.
    """
    return install(plan, progress, _prove)


def _prove(plan: Plan, site: Path, importing: Progress, testing: Progress) -> None:
    """Let a network take a step, in a process of its own."""
    importing.update(0.0)
    variables = _variables([site], runtime_root(plan.base))
    found = _probe(plan.python, variables, plan.build.device, testing)
    if "error" in found:
        raise InstallError(
            "torch was fetched, but does not work here: {error}. It is not used, and what was "
            "installed before is unchanged. Choose another build, or see the log.",
            error=found["error"],
        )
    testing.info(
        Message("torch {torch} works on '{device}'", torch=found["torch"], device=plan.build.device)
    )


def find_training(
    base: Path, chosen: Path | None = None, device: str = "cpu", progress: Progress | None = None
) -> TrainingPython:
    """A Python that can train on a device, proved by letting it.

    Args:
        base: Folder of this QGIS profile.
        chosen: Interpreter that the user chose; None for what was installed, else QGIS's own.
        device: Name of a torch device.
        progress: Asked whether to stop.

    Raises:
        RuntimeMissingError: If there is none.
        CancelledError: If the progress says so.
    """
    progress = progress or Progress()
    found = installed(training_base(base))
    if chosen is not None:
        python: Path | None = chosen
        variables = _foreign_variables()
        remedy = Message(
            "Install torch, onnx, onnxscript, onnxruntime and GDAL there, or choose another Python"
        )
    else:
        python = find_python()
        variables = _variables([found.folder] if found else [], runtime_root(training_base(base)))
        remedy = Message(
            "Install what training needs (Settings > Options > SSDiff > Training), or choose a "
            "Python there that can train"
        )
    if python is None or not python.is_file():
        raise RuntimeMissingError(
            "There is no Python '{python}'. {remedy}.",
            python=python or Message("of QGIS"),
            remedy=remedy,
        )
    answer = _probe(python, variables, device, progress)
    if "error" in answer:
        raise RuntimeMissingError(
            "{python} cannot train: {error}. {remedy}.",
            python=python,
            error=answer["error"],
            remedy=remedy,
        )
    return TrainingPython(python, variables, answer["torch"], answer["cuda"])


def run_training(
    found: TrainingPython, arguments: Sequence[str], progress: Progress | None = None
) -> bool:
    """Run a command of the training package that knows ``--lines`` and ``--stop``.

    A cancellation has the training end early and write what is good; it is killed only if it has
    not ended after minutes.

    Args:
        found: Python to run it with.
        arguments: Command and its options.
        progress: Told what the training tells; asked whether to stop.

    Returns:
        Whether it was told to stop.

    Raises:
        TrainingError: If it fails, with its reason.
        CancelledError: If it had to be killed.
    """
    with tempfile.TemporaryDirectory(prefix="ssdiff-") as folder:
        stopping = _Stopping(progress or Progress(), Path(folder) / "stop")
        command = [str(found.python), "-m", "ssdiff_train", *arguments]
        command += ["--lines", "--stop", str(stopping.file)]
        other: list[str] = []

        def told(line: str) -> None:
            if not relay(line, stopping):
                other.append(line)

        ended = run(command, found.variables, progress=stopping, line=told)
    if ended.status != 0:
        reason = stopping.reason or "\n".join(other).strip()[-500:]
        if reason:
            raise TrainingError(reason)
        raise TrainingError(
            "The training ended with status {status}. See the log.", status=ended.status
        )
    return stopping.told


class _Stopping(Progress):
    """Another progress, whose cancellation makes a file appear, and stops in earnest much later."""

    def __init__(self, progress: Progress, file: Path) -> None:
        self._progress, self.file = progress, file
        self._since: float | None = None
        self.reason = ""

    @property
    def told(self) -> bool:
        """Whether the training was told to stop."""
        return self._since is not None

    def update(self, fraction: float) -> None:
        self._progress.update(fraction)

    def stage(self, name: str) -> None:
        self._progress.stage(name)

    def info(self, text: str) -> None:
        self._progress.info(text)

    def warning(self, text: str) -> None:
        self._progress.warning(text)

    def debug(self, text: str) -> None:
        self._progress.debug(text)

    def failed(self, text: str) -> None:
        """Keep why the training came to nothing."""
        self.reason = text

    def cancelled(self) -> bool:
        if self._since is None and self._progress.cancelled():
            self._since = time.monotonic()
            self.file.touch()
        return self._since is not None and time.monotonic() - self._since > _GRACE_SECONDS


def _package() -> list[Path]:
    """Where the training package is, if it is a wheel."""
    return sorted(resource("resources/training").glob("ssdiff_train-*.whl"))[-1:]


def _variables(first: Sequence[Path], without: Path) -> dict[str, str]:
    return environment([*first, *_package()], without)


def _foreign_variables() -> dict[str, str]:
    """Environment of a Python that has nothing to do with QGIS's."""
    variables = {k: v for k, v in os.environ.items() if k not in ("PYTHONHOME", "PYTHONPATH")}
    variables["PYTHONPATH"] = os.pathsep.join(map(str, [*_package(), PACKAGE_PARENT]))
    variables["PYTHONIOENCODING"] = "utf-8"
    return variables


def _probe(
    python: Path, variables: dict[str, str], device: str, progress: Progress
) -> dict[str, Any]:
    try:
        command = [str(python), "-m", "ssdiff_train.probe", device]
        ended = run(command, variables, _PROBE_SECONDS, progress)
    except OSError as error:
        return {"error": str(error)}
    answers = [line[len(MARK) :] for line in ended.out.splitlines() if line.startswith(MARK)]
    if ended.status is None:
        return {
            "error": Message("it did not answer within {seconds:g} seconds", seconds=_PROBE_SECONDS)
        }
    if not answers:
        said = ended.err.strip().splitlines()
        return {
            "error": said[-1]
            if said
            else Message("it ended with status {status}", status=ended.status)
        }
    found: dict[str, Any] = json.loads(answers[-1])
    return found
